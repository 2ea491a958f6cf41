# An answer, a guide or a page: what stands around its words.

## Before the text

# $language (String): the name of the language of the text, in that language.
borrowed-notice = Cette page n’est pas encore traduite. Le texte ci-dessous est dans cette langue : { $language }.
stale-notice = L’original de cette page a changé depuis la traduction. Certaines informations ne sont peut-être plus à jour.
# $date (String): the last day on which the text held.
expired-notice = Cette information était valable jusqu’au { $date }. Ne vous y fiez pas : demandez conseil.
# $date (String): the first day on which the text holds.
not-yet-valid-notice = Cette information sera valable à partir du { $date }. Elle ne l’est pas encore.
# Followed by a list of people: workers, families.
audience = Pour :
# Name of the list of headings, for screen readers.
on-this-page = Sur cette page

## After the text

# Heading: amounts and deadlines of this page that change soon.
changes = Ce qui va bientôt changer
# $date (String): the day of the change.
# $now (String): the amount that holds today.
# $amount (String): the amount that holds from that day.
change = À partir du { $date } : { $amount } au lieu de { $now }
who-can-help = Qui peut vous aider
law = Textes de loi
related = Voir aussi
# $date (String): the day of the check.
checked-on = Vérifié le { $date }
# $date (String): the day of the check.
# $name (String): the person or office that checked.
checked-by = Vérifié le { $date } par { $name }
overdue-notice = Cette page aurait déjà dû être vérifiée à nouveau. Renseignez-vous avant de vous y fier.
translation-machine-unchecked = Ce texte est une traduction automatique que personne n’a encore vérifiée.
# Stands before the day of the check of the translation, with a dot between them.
translation-machine = Traduction automatique
# $name (String): the person or group that translated.
translation-by = Traduction : { $name }
# $date (String): the day on which a person compared the translation with its original.
translation-checked-on = Traduction vérifiée le { $date }
# $date (String): the same day.
# $name (String): the person or office that compared.
translation-checked-by = Traduction vérifiée le { $date } par { $name }
# $from (String), $until (String): the first and the last day.
date-from-until = Valable du { $from } au { $until }
# $date (String): the first day.
valid-from = Valable à partir du { $date }
# $date (String): the last day.
valid-until = Valable jusqu’au { $date }
# Only on paper, followed by an address.
short-address = Cette page dans toutes les langues :

## Guides

what-to-bring = Ce qu’il faut apporter
# What it costs: a step of a guide, a service.
cost = Coût
duration = Durée
# Followed by the office of a step.
where = Où

## In the text

footnotes = Notes de bas de page
# The link from a footnote back to its place, for screen readers.
# $number (Number): the number of the footnote.
footnote-back = Revenir à l’appel de la note { $number } dans le texte
alert-note = À noter
alert-tip = Conseil
alert-important = Important
alert-warning = Avertissement
alert-caution = Attention

## Glossary

# Name of the list of first letters, for screen readers.
# “Lettres” alone could also be letters that one posts.
letters = Lettres de l’alphabet
# $word (String): the word in the language of the authorities, as on their letters.
official-word = Dans les courriers de l’administration : { $word }

## Counts

# $count (Number): answers of a topic.
entries-count =
    { $count ->
        [one] { $count } réponse
        [many] { $count } de réponses
       *[other] { $count } réponses
    }
