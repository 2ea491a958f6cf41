# What stands around the text: header, menus, footer, and pages that belong to no topic.

skip-to-content = सिधै पाठमा जानुहोस्
home = गृहपृष्ठ
# Name of the menu in the header, for screen readers.
handbook = मार्गदर्शिका
topics = विषयहरू
# Unsure: “मार्गदर्शिका” is the handbook itself, therefore “guidance in steps”.
guides = चरणबद्ध मार्गदर्शन
services = सेवाहरू
glossary = शब्दावली
# Heading on the home page: the entries that were checked last.
latest = भर्खरै जाँचिएका
# Name of the path from the home page to this page, for screen readers.
breadcrumb = तपाईं यहाँ हुनुहुन्छ
# Name of the menu in the footer (about, imprint, privacy), for screen readers.
about-this-site = यस साइटबारे

## Languages

# Stands alone on the page where the reader chooses a language, and is the name of the language menu.
choose-language = भाषा छान्नुहोस्
# Said with a language of the menu that has this page.
language-own = यो पृष्ठ यस भाषामा छ
# Said with a language of the menu that shows this page in another language.
language-borrowed = यो पृष्ठ यस भाषामा अझै छैन। अर्को भाषामा देखिन्छ
# Said with a language of the menu for which this page is not meant.
language-absent = यो पृष्ठ यस भाषाका पाठकका लागि होइन। गृहपृष्ठ देखिन्छ

## Safety

# The link with which a reader leaves a page in a hurry. Short.
exit-page = यो साइट तुरुन्त छोड्नुहोस्
# Where that link leads: a harmless page that many people open, such as weather or an encyclopedia.
exit-url = https://www.wikipedia.org/

## Pages that are no text

not-found-title = पृष्ठ भेटिएन
not-found-text = यस ठेगानामा कुनै पृष्ठ छैन। पृष्ठ अन्तै सारिएको हुन सक्छ। ठेगाना जाँच्नुहोस् वा गृहपृष्ठबाट सुरु गर्नुहोस्।
# The page behind an address or a QR code printed on paper.
go-title = यो पृष्ठ कुन भाषामा पढ्ने, छान्नुहोस्

## Words in addresses of pages. Lower case, no blanks: letters of any script, digits and hyphens.

# https://example.org/ne/services/
url-services = services
# https://example.org/ne/guides/
url-guides = guides
# https://example.org/ne/glossary/
url-glossary = glossary
