# The names of figures, for the announcement of what changes soon.
figure-newborn-grant = منحة المدينة للمولود الجديد
