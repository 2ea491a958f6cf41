# What is said about translations: what is out of date, missing or meant for others, and pages in two languages.

## A translation that is older than its original

# Above a paragraph or list whose original has changed. Followed by a link to the original.
stale-block = L’original de cette partie a changé depuis la traduction. La traduction n’est peut-être plus à jour.
# Words of the link to the same part in the original.
stale-block-original = Lire l’original
# Above a part of the original that stands in place of a translation that is out of date.
withheld-block = La traduction de cette partie n’est plus à jour. Voici l’original.

## A page that does not exist in the reader's language

# Title of such a page.
gap-title = Cette page n’existe pas dans votre langue
# The editors have decided that a page is meant for readers of other languages only.
gap-absent = Elle a été écrite pour les personnes qui lisent d’autres langues, car elle ne concerne que ces personnes.
# Nobody has translated it, or the translation is out of date and was taken back.
gap-missing = Elle n’a pas encore été traduite, ou sa traduction n’est plus à jour.
# Followed by a list of languages.
gap-languages = Vous pouvez la lire dans ces langues :
gap-what-now = Ce que vous pouvez faire
gap-ask = Demandez à une personne qui parle l’une de ces langues, ou montrez cette page au guichet d’une administration.
gap-services = Trouver de l’aide dans votre langue :

## The same page in two languages

# Words of a link. $language (String): the language of the authorities, in itself, for example "Hrvatski".
# The name of the language stands after a colon, because it would need an article.
bilingual-link = Afficher cette page côte à côte avec cette langue : { $language }
# Below the title of such a page.
bilingual-note = Les deux langues côte à côte, pour que vous et la personne au guichet puissiez lire la même ligne.
bilingual-back = Afficher cette page seulement dans votre langue

## A page that has a new address

moved-title = Cette page a changé d’adresse
# Words of the link to the new address.
moved-link = Aller à la page
