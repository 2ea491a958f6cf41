# The directory of services.

# Heading of the numbers to call when life or safety is at risk.
emergency = En cas d’urgence
# Name of the list of categories, for screen readers.
service-categories = Types de services
# $count (Number): services of a category.
services-count =
    { $count ->
        [one] { $count } service
        [many] { $count } de services
       *[other] { $count } services
    }
# The service speaks the language of the page. Do not name the language: a message can be borrowed by another one.
speaks-yours = Ici, on parle votre langue
# $date (String): the last day on which a message about closed doors or other hours holds.
alert-until = Jusqu’au { $date }
# Heading: the answers that name this service.
service-entries = Questions pour lesquelles ce service peut vous aider

## Facts

contact = Contact
phone = Téléphone
# Unsure: “E-mail” is said more often, public offices write “Courriel”.
email = Courriel
website = Site internet
address = Adresse
# Link to a map on a web site.
map = Voir sur une carte
# Link that opens the map of the phone.
map-app = Ouvrir dans votre application de cartes
confidential-notice = L’adresse est gardée secrète pour protéger des personnes. Appelez d’abord.
good-to-know = Bon à savoir
access = Comment s’adresser à ce service
spoken-languages = Langues parlées
# The activity and not the person, so that no gender is named; so in the messages below.
interpretation = Interprétariat
identity = Identité
anonymous = Vous n’avez pas à dire qui vous êtes
accessibility = Accessibilité
area = Zone couverte
organization = Organisme responsable
category = Type de service

## Hours

hours = Horaires d’ouverture
hours-closed = Fermé
hours-all-day = Jour et nuit, 24 heures sur 24
hours-public-holidays = Jours fériés
# $from (String), $to (String): two days of the week.
hours-days = du { $from } au { $to }

## Kinds of services

category-social = Aide sociale
category-health = Santé
category-culture = Culture et loisirs
category-police = Police
category-ngo = Organisations et associations
# Not “Aide juridictionnelle”: that is only the aid before a court.
category-legal = Aide juridique
category-education = École et formation
category-work = Travail
category-housing = Logement
category-language = Cours de langue
category-administration = Administrations

## How one gets there

access-walk-in = Sans rendez-vous
access-appointment = Sur rendez-vous
access-phone = Par téléphone
access-online = En ligne
access-referral = Un autre service doit vous y envoyer
access-registration = Vous devez d’abord vous inscrire

## Who interprets

interpretation-none = Pas d’interprétariat
interpretation-on-request = Interprétariat sur demande : demandez à l’avance
interpretation-phone = Interprétariat par téléphone
interpretation-always = Interprétariat toujours assuré

## What a reader must show

# “Papers” taken as papers that say who one is.
identity-none = Aucune pièce d’identité nécessaire
identity-name = Vous donnez votre nom
identity-document = Vous montrez une pièce d’identité

cost-free = Gratuit

## Accessibility of the building

accessibility-wheelchair = Accès sans marche pour les fauteuils roulants
accessibility-toilet = Toilettes accessibles
accessibility-hearing-loop = Boucle magnétique pour appareils auditifs
# Understood as signs and lines in the building, not as a person who guides.
accessibility-blind = Guidage pour les personnes aveugles
accessibility-parking = Stationnement pour les personnes handicapées
