# The page of a service: what to say there, how to get there, how to keep its number.

# Heading above a sentence in the language of the authorities.
counter-title = Cosa dire
# Followed by the sentence in the language of the authorities.
counter-show = Lo dica o lo mostri sul telefono:
# Followed by the same sentence in the language of the reader.
counter-meaning = Significa:
# The reader says it to somebody whose language they do not speak. It is said in the language of the authorities, and shown in that of the
# reader, so it must not name either but by the variable.
# $language (String): the name of the reader’s language in the language of this message, as a dictionary has it, for example "Ukrainian".
counter-sentence = Buongiorno. Non parlo bene la vostra lingua. La mia lingua: { $language }. Qualcuno qui può aiutarmi in questa lingua?
# Link that plans the way to the office on a map.
counter-directions = Come arrivare
# Link to a file with the name, the number and the address, which a phone keeps.
counter-save = Salva nei contatti
