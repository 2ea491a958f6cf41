# The directory of services.

# Heading of the numbers to call when life or safety is at risk.
emergency = In caso di emergenza
# Name of the list of categories, for screen readers.
service-categories = Tipi di servizi
# $count (Number): services of a category.
services-count =
    { $count ->
        [one] { $count } servizio
        [many] { $count } di servizi
       *[other] { $count } servizi
    }
# The service speaks the language of the page. Do not name the language: a message can be borrowed by another one.
speaks-yours = Qui si parla la Sua lingua
# $date (String): the last day on which a message about closed doors or other hours holds.
alert-until = Avviso valido fino a: { $date }
# Heading: the answers that name this service.
service-entries = Domande per cui si riceve aiuto qui

## Facts

contact = Contatti
phone = Telefono
email = E-mail
website = Sito web
address = Indirizzo
# Link to a map on a web site.
map = Mostrare sulla mappa
# Link that opens the map of the phone.
map-app = Aprire in un’app di mappe
confidential-notice = L’indirizzo è tenuto segreto per proteggere le persone. Prima è necessario telefonare.
good-to-know = Informazioni utili
access = Come rivolgersi al servizio
spoken-languages = Lingue parlate
# The activity and not the person, so that no gender is named; so in the messages below.
interpretation = Interpretariato
identity = Nome e documenti
anonymous = Non è necessario dire chi si è
accessibility = Accessibilità
area = Zona
# Unsure: “Ente” or “Organizzazione” would stand better before a list of names.
organization = Gestito da
category = Tipo di servizio

## Hours

hours = Orari di apertura
hours-closed = Chiuso
hours-all-day = Giorno e notte
hours-public-holidays = Giorni festivi
# $from (String), $to (String): two days of the week.
hours-days = da { $from } a { $to }

## Kinds of services

category-social = Assistenza sociale
category-health = Salute
category-culture = Cultura e tempo libero
category-police = Polizia
category-ngo = Organizzazioni e associazioni
category-legal = Assistenza legale
category-education = Scuola e istruzione
category-work = Lavoro
category-housing = Alloggio
category-language = Corsi di lingua
category-administration = Uffici pubblici

## How one gets there

access-walk-in = Senza appuntamento
access-appointment = Su appuntamento
access-phone = Per telefono
access-online = Online
access-referral = È necessario l’invio da parte di un altro ufficio
access-registration = Prima è necessario iscriversi

## Who interprets

interpretation-none = Nessun interpretariato
interpretation-on-request = Interpretariato su richiesta: chiedere prima
interpretation-phone = Interpretariato per telefono
interpretation-always = Interpretariato sempre disponibile

## What a reader must show

identity-none = Non servono documenti
identity-name = Bisogna dire il proprio nome
identity-document = Bisogna mostrare un documento d’identità

cost-free = Gratuito

## Accessibility of the building

accessibility-wheelchair = Accesso senza gradini per sedie a rotelle
accessibility-toilet = Bagno accessibile
# Unsure: “anello a induzione” or “sistema a induzione magnetica”.
accessibility-hearing-loop = Anello a induzione per apparecchi acustici
# Unsure: understood as signs and lines in the building, not as a person who guides.
accessibility-blind = Percorso guidato per persone cieche
accessibility-parking = Parcheggio per persone con disabilità
