# What is said about translations: what is out of date, missing or meant for others, and pages in two languages.

## A translation that is older than its original

# Above a paragraph or list whose original has changed. Followed by a link to the original.
stale-block = Originalul acestei părți s-a schimbat după traducere. Este posibil ca traducerea să nu mai fie actuală.
# Words of the link to the same part in the original.
stale-block-original = Citiți originalul
# Above a part of the original that stands in place of a translation that is out of date.
withheld-block = Traducerea acestei părți nu mai este actuală. Acesta este originalul.

## A page that does not exist in the reader's language

# Title of such a page.
gap-title = Această pagină nu este disponibilă în limba dumneavoastră
# The editors have decided that a page is meant for readers of other languages only.
gap-absent = A fost scrisă pentru persoanele care citesc în alte limbi, deoarece le privește doar pe ele.
# Nobody has translated it, or the translation is out of date and was taken back.
gap-missing = Nu a fost încă tradusă sau traducerea ei nu mai este actuală.
# Followed by a list of languages.
gap-languages = O puteți citi în aceste limbi:
gap-what-now = Ce puteți face
gap-ask = Cereți ajutorul unei persoane care vorbește una dintre aceste limbi sau arătați această pagină la o instituție publică.
gap-services = Găsiți ajutor în limba dumneavoastră:

## The same page in two languages

# Words of a link. $language (String): the language of the authorities, in itself, for example "Hrvatski".
# The name of the language stands after a colon, because it would need another form.
bilingual-link = Afișați această pagină în paralel în limba: { $language }
# Below the title of such a page.
bilingual-note = Cele două limbi una lângă alta, pentru ca dumneavoastră și persoana de la ghișeu să puteți citi același rând.
bilingual-back = Afișați această pagină numai în limba dumneavoastră

## A page that has a new address

moved-title = Această pagină a fost mutată
# Words of the link to the new address.
moved-link = Mergeți la pagină
