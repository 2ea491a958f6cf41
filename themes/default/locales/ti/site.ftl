# What stands around the text: header, menus, footer, and pages that belong to no topic.

skip-to-content = ናብ ጽሑፍ ሕለፉ
# Unsure: “starting page”; no word for it is settled (also “መእተዊ ገጽ”).
home = መበገሲ ገጽ
# Name of the menu in the header, for screen readers.
handbook = መምርሒ መጽሓፍ
topics = ኣርእስትታት
guides = ስጉምቲ ብስጉምቲ መምርሒታት
services = ኣገልግሎታት
# “Explanation of words”, plain.
glossary = መግለጺ ቃላት
# Heading on the home page: the entries that were checked last.
# Unsure: “ተረጋገጸ” (confirmed) stands for “checked” everywhere; “ተመርመረ” sounds like an investigation.
latest = ኣብ ቀረባ እዋን ዝተረጋገጹ ገጻት
# Name of the path from the home page to this page, for screen readers.
breadcrumb = ኣብዚ ኣለኹም
# Name of the menu in the footer (about, imprint, privacy), for screen readers.
# Unsure: “መርበብ ሓበሬታ” is the written word for a web site; many say “ወብሳይት”.
about-this-site = ብዛዕባ እዚ መርበብ ሓበሬታ

## Languages

# Stands alone on the page where the reader chooses a language, and is the name of the language menu.
choose-language = ቋንቋ ምረጹ
# Said with a language of the menu that has this page.
language-own = እዚ ገጽ በዚ ቋንቋ ኣሎ
# Said with a language of the menu that shows this page in another language.
language-borrowed = እዚ ገጽ ክሳብ ሕጂ በዚ ቋንቋ የለን። ብኻልእ ቋንቋ ክትርእይዎ ኢኹም
# Said with a language of the menu for which this page is not meant.
language-absent = እዚ ገጽ በዚ ቋንቋ ንዘንብቡ ሰባት ኣይተዳለወን። መበገሲ ገጽ ክትርእዩ ኢኹም

## Safety

# The link with which a reader leaves a page in a hurry. Short.
exit-page = ካብዚ መርበብ ሕጂ ውጹ
# Where that link leads: a harmless page that many people open, such as weather or an encyclopedia.
exit-url = https://www.wikipedia.org/

## Pages that are no text

not-found-title = ገጽ ኣይተረኽበን
not-found-text = ኣብዚ ኣድራሻ ገጽ የለን። ናብ ካልእ ቦታ ተሰጋጊሩ ክኸውን ይኽእል። ነቲ ኣድራሻ ተመልከቱ ወይ ካብ መበገሲ ገጽ ጀምሩ።
# The page behind an address or a QR code printed on paper.
go-title = ነዚ ገጽ ከተንብቡሉ እትደልዩ ቋንቋ ምረጹ

## Words in addresses of pages. Lower case, no blanks: letters of any script, digits and hyphens.

# https://example.org/ti/services/
url-services = services
# https://example.org/ti/guides/
url-guides = guides
# https://example.org/ti/glossary/
url-glossary = glossary
