# What stands around the text: header, menus, footer, and pages that belong to no topic.

# Links and buttons are short commands without “-in”, as on Turkish public sites. Sentences say “siz”.
skip-to-content = Metne geç
home = Ana sayfa
# Name of the menu in the header, for screen readers.
handbook = El kitabı
topics = Konular
guides = Rehberler
services = Hizmetler
# Unsure: “Sözlük” is also a dictionary; “Terimler sözlüğü” would be longer.
glossary = Sözlük
# Heading on the home page: the entries that were checked last.
latest = Son kontrol edilenler
# Name of the path from the home page to this page, for screen readers.
breadcrumb = Buradasınız
# Name of the menu in the footer (about, imprint, privacy), for screen readers.
about-this-site = Bu site hakkında

## Languages

# Stands alone on the page where the reader chooses a language, and is the name of the language menu.
choose-language = Dil seçin
# Said with a language of the menu that has this page.
language-own = Bu sayfa bu dilde var
# Said with a language of the menu that shows this page in another language.
language-borrowed = Bu sayfa henüz bu dilde yok. Sayfayı başka bir dilde görürsünüz
# Said with a language of the menu for which this page is not meant.
language-absent = Bu sayfa bu dilde okuyanlar için değil. Ana sayfayı görürsünüz

## Safety

# The link with which a reader leaves a page in a hurry. Short.
exit-page = Siteden hemen çık
# Where that link leads: a harmless page that many people open, such as weather or an encyclopedia.
exit-url = https://www.wikipedia.org/

## Pages that are no text

not-found-title = Sayfa bulunamadı
not-found-text = Bu adreste bir sayfa yok. Sayfa taşınmış olabilir. Adresi kontrol edin ya da ana sayfadan başlayın.
# The page behind an address or a QR code printed on paper.
go-title = Bu sayfayı hangi dilde okumak istediğinizi seçin

## Words in addresses of pages. Lower case, no blanks: letters of any script, digits and hyphens.

# https://example.org/en/services/
url-services = hizmetler
# https://example.org/en/guides/
url-guides = rehberler
# https://example.org/en/glossary/
url-glossary = sozluk
