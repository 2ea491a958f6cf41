search = Recherche
search-label = Que cherchez-vous ?
search-privacy = Tapez un mot de tous les jours ou un mot d’un courrier. Ce que vous tapez reste sur votre appareil.
search-count =
    { $count ->
        [0] Aucun résultat
        [one] { $count } résultat
        [many] { $count } de résultats
       *[other] { $count } résultats
    }
search-many = Il y a trop de résultats pour tous les montrer : ajoutez un mot
search-did-you-mean = Vouliez-vous dire :
search-nothing = Essayez un autre mot, plus court, ou regardez la liste ci-dessous.
search-everything = Tout ce que contient ce guide, en une seule liste.

search-answer = Réponse
search-guide = Pas à pas
search-service = Service
search-term = Terme
search-topic = Thème
search-category = Type de service
search-page = À propos du guide

url-search = recherche
