search = Pretraga
search-label = Što tražite?
search-privacy = Upišite svakodnevnu riječ ili riječ iz dopisa. Ono što upišete ostaje na vašem uređaju.
search-count =
    { $count ->
        [0] Ništa nije pronađeno
        [one] { $count } rezultat
        [few] { $count } rezultata
       *[other] { $count } rezultata
    }
search-many = Rezultata je više nego što ih ovdje stane: dodajte još jednu riječ
search-did-you-mean = Jeste li mislili:
search-nothing = Pokušajte drugom ili kraćom riječi ili pogledajte popis u nastavku.
search-everything = Sve što je u ovom priručniku, na jednom popisu.

search-answer = Odgovor
search-guide = Korak po korak
search-service = Usluga
search-term = Pojam
search-topic = Tema
search-category = Vrsta usluga
search-page = O priručniku

url-search = trazilica
