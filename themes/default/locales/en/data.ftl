# The page about the directory of services as open data.

# Heading of the page, and the link to it.
data = Open data
# What it is, for catalogues of data. $site (String): the name of the site.
data-title = { $site }: directory of services
data-description = Addresses, phone numbers, opening hours and languages of the services in this handbook.
data-intro = You may take the directory of services as data and show it on a map, in an app or in a table of your own.
data-publisher = Publisher
data-license = Licence
data-no-license = No licence is stated. Ask the publisher before you pass the data on.
data-date = As of

## Headings above the files

data-table = Table for a spreadsheet, in every language
data-map = Places for a map
data-services = Services for programs, in every language
data-entries = Questions and guides for programs, in every language
data-all-languages = Table for programs, with the names in all languages
data-hsds = Exchange format of Open Referral (HSDS)

## Below the files

data-languages = Where a text is not translated, the data say which language it is in.
data-secret = Addresses that are kept secret to protect people are not in the data.
# Note on opening hours. $zone (String): the name of a time zone, for example “Europe/Zagreb”.
data-local-time = Local time: { $zone }
