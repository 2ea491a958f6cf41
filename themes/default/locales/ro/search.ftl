search = Căutare
search-label = Ce căutați?
search-privacy = Scrieți un cuvânt de zi cu zi sau un cuvânt dintr-o scrisoare. Ce scrieți rămâne pe dispozitivul dumneavoastră.
search-count =
    { $count ->
        [0] Nu s-a găsit nimic
        [one] { $count } rezultat
        [few] { $count } rezultate
       *[other] { $count } de rezultate
    }
search-many = Sunt mai multe rezultate decât încap aici: adăugați încă un cuvânt
search-did-you-mean = Ați vrut să scrieți:
search-nothing = Încercați alt cuvânt sau unul mai scurt ori uitați-vă în lista de mai jos.
search-everything = Tot ce cuprinde acest ghid, într-o singură listă.

search-answer = Răspuns
search-guide = Pas cu pas
search-service = Serviciu
search-term = Termen
search-topic = Temă
search-category = Tip de servicii
search-page = Despre ghid

url-search = cautare
