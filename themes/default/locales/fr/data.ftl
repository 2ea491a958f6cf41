# The page about the directory of services as open data.

# Heading of the page, and the link to it.
data = Données ouvertes
# What it is, for catalogues of data. $site (String): the name of the site.
data-title = { $site } : annuaire des services
data-description = Adresses, numéros de téléphone, horaires et langues des services de ce manuel.
data-intro = Vous pouvez télécharger l’annuaire des services sous forme de données et l’afficher sur une carte, dans une application ou dans votre propre tableau.
data-publisher = Publié par
data-license = Licence
data-no-license = Aucune licence n’est indiquée. Avant de diffuser les données, adressez-vous à qui les publie.
data-date = État au

## Headings above the files

data-table = Tableau pour un tableur, dans chaque langue
data-map = Lieux pour une carte
data-services = Services pour les programmes, dans chaque langue
data-entries = Questions et guides pour les programmes, dans chaque langue
data-all-languages = Tableau pour les programmes, avec les noms dans toutes les langues
data-hsds = Format d’échange d’Open Referral (HSDS)

## Below the files

data-languages = Lorsqu’un texte n’est pas traduit, les données indiquent dans quelle langue il est.
data-secret = Les adresses gardées secrètes pour protéger des personnes ne figurent pas dans les données.
# Note on opening hours. $zone (String): the name of a time zone, for example “Europe/Zagreb”.
data-local-time = Heure locale : { $zone }
