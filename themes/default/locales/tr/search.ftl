search = Arama
search-label = Ne arıyorsunuz?
search-privacy = Günlük dilden bir sözcük veya bir mektuptaki sözcüğü yazın. Yazdıklarınız cihazınızda kalır.
search-count =
    { $count ->
        [0] Hiçbir şey bulunamadı
        [one] { $count } sonuç
       *[other] { $count } sonuç
    }
search-many = Buraya sığandan çok sonuç var: bir sözcük daha yazın
search-did-you-mean = Bunu mu demek istediniz:
search-nothing = Başka veya daha kısa bir sözcük deneyin ya da aşağıdaki listeye bakın.
search-everything = Bu el kitabındaki her şey, tek listede.

search-answer = Yanıt
search-guide = Adım adım
search-service = Hizmet
search-term = Terim
search-topic = Konu
search-category = Hizmet türü
search-page = El kitabı hakkında

url-search = arama
