# The page of a service: what to say there, how to get there, how to keep its number.

# Heading above a sentence in the language of the authorities.
counter-title = Was Sie sagen können
# Followed by the sentence in the language of the authorities.
counter-show = Sagen Sie das oder zeigen Sie es auf dem Telefon:
# Followed by the same sentence in the language of the reader.
counter-meaning = Das heißt:
# The reader says it to somebody whose language they do not speak. It is said in the language of the authorities, and shown in that of the
# reader, so it must not name either but by the variable.
# $language (String): the name of the reader’s language in the language of this message, as a dictionary has it, for example "Ukrainian".
counter-sentence = Guten Tag. Ich spreche Ihre Sprache nicht gut. Meine Sprache: { $language }. Kann mir hier jemand in dieser Sprache helfen?
# Link that plans the way to the office on a map.
counter-directions = Weg dorthin
# Link to a file with the name, the number and the address, which a phone keeps.
counter-save = In den Kontakten speichern
