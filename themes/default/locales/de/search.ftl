search = Suche
search-label = Was suchen Sie?
search-privacy = Geben Sie ein Alltagswort oder ein Wort aus einem Brief ein. Was Sie eingeben, bleibt auf Ihrem Gerät.
search-count =
    { $count ->
        [0] Nichts gefunden
        [one] { $count } Treffer
       *[other] { $count } Treffer
    }
search-many = Mehr Treffer, als hier Platz haben: Geben Sie noch ein Wort ein
search-did-you-mean = Meinten Sie:
search-nothing = Versuchen Sie ein anderes oder kürzeres Wort oder sehen Sie in der Liste unten nach.
search-everything = Alles in diesem Ratgeber, in einer Liste.

search-answer = Antwort
search-guide = Schritt für Schritt
search-service = Angebot
search-term = Begriff
search-topic = Thema
search-category = Art von Angeboten
search-page = Über den Ratgeber

url-search = suche
