# The directory of services.

# Heading of the numbers to call when life or safety is at risk.
emergency = Emergency
# Name of the list of categories, for screen readers.
service-categories = Kinds of services
# $count (Number): services of a category.
services-count =
    { $count ->
        [one] { $count } service
       *[other] { $count } services
    }
# The service speaks the language of the page. Do not name the language: a message can be borrowed by another one.
speaks-yours = They speak your language
# $date (String): the last day on which a message about closed doors or other hours holds.
alert-until = Until { $date }
# Heading: the answers that name this service.
service-entries = Questions that they help with

## Facts

contact = Contact
phone = Phone
email = Email
website = Website
address = Address
# Link to a map on a web site.
map = Show on a map
# Link that opens the map of the phone.
map-app = Open in your map app
confidential-notice = The address is kept secret to protect people. Call first.
good-to-know = Good to know
access = How to reach them
spoken-languages = Languages spoken
interpretation = Interpreter
identity = Identity
anonymous = You do not have to say who you are
accessibility = Accessibility
area = Area
organization = Run by
category = Kind of service

## Hours

hours = Opening hours
hours-closed = Closed
hours-all-day = All day and all night
hours-public-holidays = Public holidays
# $from (String), $to (String): two days of the week.
hours-days = { $from } to { $to }

## Kinds of services

category-social = Social help
category-health = Health
category-culture = Culture and leisure
category-police = Police
category-ngo = Organizations and associations
category-legal = Legal help
category-education = School and education
category-work = Work
category-housing = Housing
category-language = Language courses
category-administration = Public offices

## How one gets there

access-walk-in = Without an appointment
access-appointment = With an appointment
access-phone = By phone
access-online = Online
access-referral = Another office must send you
access-registration = You must register first

## Who interprets

interpretation-none = No interpreter
interpretation-on-request = Interpreter on request: ask beforehand
interpretation-phone = Interpreter by phone
interpretation-always = An interpreter is always there

## What a reader must show

identity-none = No papers needed
identity-name = You give your name
identity-document = You show an identity document

cost-free = Free of charge

## Accessibility of the building

accessibility-wheelchair = Step-free access for wheelchairs
accessibility-toilet = Accessible toilet
accessibility-hearing-loop = Hearing loop
accessibility-blind = Guidance for blind people
accessibility-parking = Parking for disabled people
