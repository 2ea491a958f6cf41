search = Iskanje
search-label = Kaj iščete?
search-privacy = Vpišite vsakdanjo besedo ali besedo iz dopisa. Kar vpišete, ostane na vaši napravi.
search-count =
    { $count ->
        [0] Ni zadetkov
        [one] { $count } zadetek
        [two] { $count } zadetka
        [few] { $count } zadetki
       *[other] { $count } zadetkov
    }
search-many = Zadetkov je več, kot jih gre sem: dodajte še eno besedo
search-did-you-mean = Ste mislili:
search-nothing = Poskusite z drugo ali krajšo besedo ali poglejte spodnji seznam.
search-everything = Vse, kar je v tem vodniku, na enem seznamu.

search-answer = Odgovor
search-guide = Korak za korakom
search-service = Storitev
search-term = Pojem
search-topic = Tema
search-category = Vrsta storitev
search-page = O vodniku

url-search = iskanje
