# The page about the directory of services as open data.

# Heading of the page, and the link to it.
data = ክፉት ዳታ
# What it is, for catalogues of data. $site (String): the name of the site.
data-title = { $site }: መዝገብ ኣገልግሎታት
data-description = ኣድራሻታት፣ ቁጽሪ ተለፎን፣ ሰዓታት ስራሕን ቋንቋታትን ናይቶም ኣብዚ መምርሒ መጽሓፍ ዘለዉ ኣገልግሎታት።
data-intro = መዝገብ ኣገልግሎታት ከም ዳታ ክትወስድዎን ኣብ ካርታ፣ ኣብ ኣፕሊኬሽን ወይ ኣብ ናይ ገዛእ ርእስኹም ሰንጠረዥ ከተርእይዎን ትኽእሉ ኢኹም።
data-publisher = ኣሕታሚ
data-license = ፍቓድ
data-no-license = ዝተገልጸ ፍቓድ የለን። እቲ ዳታ ንኻልኦት ቅድሚ ምሃብኩም ንኣሕታሚ ሕተቱ።
data-date = ዕለት ዳታ

## Headings above the files

data-table = ሰንጠረዥ ንስፕረድሺት፣ ብነፍሲ ወከፍ ቋንቋ
data-map = ቦታታት ንካርታ
data-services = ኣገልግሎታት ንፕሮግራማት፣ ብነፍሲ ወከፍ ቋንቋ
data-entries = ሕቶታትን መምርሒታትን ንፕሮግራማት፣ ብነፍሲ ወከፍ ቋንቋ
data-all-languages = ሰንጠረዥ ንፕሮግራማት፣ ምስ ኣስማት ብኹሉ ቋንቋታት
data-hsds = መልክዕ መለዋወጢ ናይ Open Referral (HSDS)

## Below the files

data-languages = ጽሑፍ ዘይተተርጎመሉ ቦታ፣ እቲ ዳታ ብኣየናይ ቋንቋ ምዃኑ ይገልጽ።
data-secret = ንድሕነት ሰባት ምስጢር ዝኾኑ ኣድራሻታት ኣብቲ ዳታ የለዉን።
# Note on opening hours. $zone (String): the name of a time zone, for example “Europe/Zagreb”.
data-local-time = ናይ ከባቢ ሰዓት፦ { $zone }
