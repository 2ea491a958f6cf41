# The directory of services.

# Heading of the numbers to call when life or safety is at risk.
emergency = ህጹጽ ሓገዝ
# Name of the list of categories, for screen readers.
service-categories = ዓይነታት ኣገልግሎት
# $count (Number): services of a category.
services-count =
    { $count ->
        [one] { $count } ኣገልግሎት
       *[other] { $count } ኣገልግሎታት
    }
# The service speaks the language of the page. Do not name the language: a message can be borrowed by another one.
speaks-yours = ብቋንቋኹም ይዛረቡ
# $date (String): the last day on which a message about closed doors or other hours holds.
alert-until = ክሳብ { $date }
# Heading: the answers that name this service.
service-entries = ሓገዝ ዝህቡሎም ሕቶታት

## Facts

# Unsure: “መራኸቢ” (means of reaching) as a heading for phone, e-mail and address.
contact = መራኸቢ
phone = ቴለፎን
email = ኢመይል
website = መርበብ ሓበሬታ
address = ኣድራሻ
# Link to a map on a web site.
map = ኣብ ካርታ ርኣዩ
# Link that opens the map of the phone.
map-app = ኣብ ናይ ካርታ ኣፕ ክፈቱ
confidential-notice = እቲ ኣድራሻ ንድሕነት ሰባት ምስጢር እዩ። መጀመርታ ደውሉ።
good-to-know = ምፍላጡ ዝጠቅም
access = ብኸመይ ትረኽብዎም
spoken-languages = ዝዝረቡ ቋንቋታት
# Unsure: “ተርጓሚ” is also the translator; “ኣስተርጓሚ” is more usual in Ethiopia.
interpretation = ተርጓሚ
identity = መንነት
anonymous = መን ምዃንኩም ክትነግሩ ግድን ኣይኮነን
# Unsure: “facilities for people with disabilities”; no plain word for accessibility is settled.
accessibility = መሳለጥያታት ስንክልና ንዘለዎም ሰባት
area = ከባቢ
organization = ዘካይዶ ትካል
category = ዓይነት ኣገልግሎት

## Hours

hours = ክፉት ዝኾነሉ ሰዓታት
hours-closed = ዕጹው
hours-all-day = ለይትን መዓልትን
hours-public-holidays = ህዝባዊ በዓላት
# $from (String), $to (String): two days of the week.
hours-days = ካብ { $from } ክሳብ { $to }

## Kinds of services

category-social = ማሕበራዊ ሓገዝ
category-health = ጥዕና
category-culture = ባህልን መዘናግዕን
category-police = ፖሊስ
category-ngo = ውድባትን ማሕበራትን
category-legal = ሕጋዊ ሓገዝ
category-education = ቤት ትምህርትን ትምህርትን
category-work = ስራሕ
category-housing = መንበሪ ገዛ
category-language = ትምህርቲ ቋንቋ
category-administration = ቤት ጽሕፈታት መንግስቲ

## How one gets there

access-walk-in = ብዘይ ቆጸራ
access-appointment = ብቆጸራ
access-phone = ብቴለፎን
access-online = ብኢንተርነት
access-referral = ካልእ ቤት ጽሕፈት ክልእከኩም ኣለዎ
access-registration = መጀመርታ ክትምዝገቡ ኣለኩም

## Who interprets

interpretation-none = ተርጓሚ የለን
interpretation-on-request = ተርጓሚ ምስ እትሓቱ ይርከብ፦ ኣቐዲምኩም ንገሩ
interpretation-phone = ተርጓሚ ብቴለፎን
interpretation-always = ተርጓሚ ኩሉ ግዜ ኣሎ

## What a reader must show

identity-none = ወረቓቕቲ ኣየድልን
identity-name = ስምኩም ክትነግሩ ኣለኩም
identity-document = መንነት ዘርኢ ሰነድ ከተርእዩ ኣለኩም

cost-free = ብነጻ

## Accessibility of the building

# Unsure: “ዊልቸር” is the borrowed word, best known in daily speech.
accessibility-wheelchair = ንዊልቸር ዝኸውን መደያይቦ ዘይብሉ መእተዊ
accessibility-toilet = ስንክልና ንዘለዎም ሰባት ዝኸውን ሽቓቕ
# Unsure: no name is in use; the words say “sound system for people who use a hearing aid”.
accessibility-hearing-loop = መስምዒ መሳርሒ ንዝጥቀሙ ሰባት ዝሕግዝ ናይ ድምጺ ስርዓት
accessibility-blind = መምርሒ ንዓይነ ስውራን
# “Place to stop a car”, plain: the word for parking differs by country.
accessibility-parking = ስንክልና ንዘለዎም ሰባት ናይ መኪና መቖሚ ቦታ
