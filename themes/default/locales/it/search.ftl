search = Cerca
search-label = Che cosa cerca?
search-privacy = Scriva una parola di tutti i giorni o una parola di una lettera. Quello che scrive resta sul Suo dispositivo.
search-count =
    { $count ->
        [0] Nessun risultato
        [one] { $count } risultato
        [many] { $count } di risultati
       *[other] { $count } risultati
    }
search-many = I risultati sono più di quanti ne entrino qui: aggiunga un’altra parola
search-did-you-mean = Forse cercava:
search-nothing = Provi con un’altra parola, più corta, o guardi l’elenco qui sotto.
search-everything = Tutto quello che c’è in questa guida, in un solo elenco.

search-answer = Risposta
search-guide = Passo per passo
search-service = Servizio
search-term = Termine
search-topic = Tema
search-category = Tipo di servizi
search-page = Sulla guida

url-search = cerca
