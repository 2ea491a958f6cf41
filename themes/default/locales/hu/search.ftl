search = Keresés
search-label = Mit keres?
search-privacy = Írjon be egy hétköznapi szót vagy egy szót a kapott levélből. Amit beír, az Ön készülékén marad.
search-count =
    { $count ->
        [0] Nincs találat
        [one] { $count } találat
       *[other] { $count } találat
    }
search-many = Több a találat, mint amennyi itt elfér: írjon be még egy szót
search-did-you-mean = Erre gondolt:
search-nothing = Próbáljon másik vagy rövidebb szót, vagy nézze meg az alábbi listát.
search-everything = Az útmutató teljes tartalma egyetlen listában.

search-answer = Válasz
search-guide = Lépésről lépésre
search-service = Szolgáltatás
search-term = Fogalom
search-topic = Téma
search-category = Szolgáltatások fajtája
search-page = Az útmutatóról

url-search = kereses
