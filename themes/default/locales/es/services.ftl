# The directory of services.

# Heading of the numbers to call when life or safety is at risk.
emergency = En caso de emergencia
# Name of the list of categories, for screen readers.
service-categories = Tipos de servicios
# $count (Number): services of a category.
services-count =
    { $count ->
        [one] { $count } servicio
        [many] { $count } de servicios
       *[other] { $count } servicios
    }
# The service speaks the language of the page. Do not name the language: a message can be borrowed by another one.
speaks-yours = Aquí se habla su idioma
# $date (String): the last day on which a message about closed doors or other hours holds.
alert-until = Hasta el { $date }
# Heading: the answers that name this service.
service-entries = Preguntas con las que este servicio puede ayudar

## Facts

contact = Contacto
phone = Teléfono
email = Correo electrónico
website = Sitio web
address = Dirección
# Link to a map on a web site.
map = Ver en un mapa
# Link that opens the map of the phone.
map-app = Abrir en su aplicación de mapas
confidential-notice = La dirección se mantiene en secreto para proteger a las personas. Llame antes por teléfono.
good-to-know = Conviene saber
access = Cómo acceder a este servicio
spoken-languages = Idiomas que se hablan
# The activity and not the person, so that no gender is named; so in the messages below.
interpretation = Servicio de interpretación
identity = Identidad
anonymous = No tiene que decir quién es
accessibility = Accesibilidad
area = Zona que atiende
organization = Entidad responsable
category = Tipo de servicio

## Hours

hours = Horario de atención
hours-closed = Cerrado
hours-all-day = Día y noche, las 24 horas
hours-public-holidays = Días festivos
# $from (String), $to (String): two days of the week.
hours-days = de { $from } a { $to }

## Kinds of services

category-social = Ayuda social
category-health = Salud
category-culture = Cultura y ocio
category-police = Policía
category-ngo = Organizaciones y asociaciones
# Unsure: “Asistencia jurídica gratuita” is the aid that the state grants in Spain; this is wider.
category-legal = Ayuda jurídica
category-education = Escuela y educación
category-work = Trabajo
category-housing = Vivienda
category-language = Cursos de idiomas
category-administration = Oficinas públicas

## How one gets there

access-walk-in = Sin cita previa
access-appointment = Con cita previa
access-phone = Por teléfono
access-online = Por internet
access-referral = Otra oficina debe enviarle a este servicio
access-registration = Primero tiene que inscribirse

## Who interprets

interpretation-none = Sin servicio de interpretación
interpretation-on-request = Interpretación a petición: pregunte antes
interpretation-phone = Interpretación por teléfono
interpretation-always = Interpretación siempre disponible

## What a reader must show

# “Papers” taken as papers that say who one is.
identity-none = No hace falta documentación
identity-name = Usted da su nombre
identity-document = Usted muestra un documento de identidad

cost-free = Gratis

## Accessibility of the building

accessibility-wheelchair = Acceso sin escalones para sillas de ruedas
# “Baño” is understood everywhere; offices in Spain write “aseo”.
accessibility-toilet = Baño accesible
accessibility-hearing-loop = Bucle magnético para audífonos
# Understood as signs and lines in the building, not as a person who guides.
accessibility-blind = Señales de orientación para personas ciegas
accessibility-parking = Estacionamiento para personas con discapacidad
