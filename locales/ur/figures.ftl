# The names of figures, for the announcement of what changes soon.
figure-newborn-grant = نوزائیدہ بچے کے لیے شہر کی گرانٹ
