# What is said about translations: what is out of date, missing or meant for others, and pages in two languages.

## A translation that is older than its original

# Above a paragraph or list whose original has changed. Followed by a link to the original.
stale-block = L’originale di questa parte è cambiato dopo la traduzione. La traduzione potrebbe non essere più attuale.
# Words of the link to the same part in the original.
stale-block-original = Leggere l’originale
# Above a part of the original that stands in place of a translation that is out of date.
withheld-block = La traduzione di questa parte non è più attuale. Questo è l’originale.

## A page that does not exist in the reader's language

# Title of such a page.
gap-title = Questa pagina non è disponibile nella Sua lingua
# The editors have decided that a page is meant for readers of other languages only.
gap-absent = È stata scritta per chi legge in altre lingue, perché riguarda solo quelle persone.
# Nobody has translated it, or the translation is out of date and was taken back.
gap-missing = Non è ancora stata tradotta oppure la sua traduzione non è più attuale.
# Followed by a list of languages.
gap-languages = Si può leggere in queste lingue:
gap-what-now = Che cosa si può fare
gap-ask = Chieda aiuto a una persona che parla una di queste lingue oppure mostri questa pagina in un ufficio.
gap-services = Trovare aiuto nella Sua lingua:

## The same page in two languages

# Words of a link. $language (String): the language of the authorities, in itself, for example "Hrvatski".
# The name of the language stands after a colon, because it would need an article.
bilingual-link = Mostrare a fianco questa pagina in questa lingua: { $language }
# Below the title of such a page.
bilingual-note = Le due lingue fianco a fianco, per poter leggere la stessa riga insieme alla persona allo sportello.
bilingual-back = Mostrare questa pagina solo nella Sua lingua

## A page that has a new address

moved-title = Questa pagina è stata spostata
# Words of the link to the new address.
moved-link = Andare alla pagina
