# The page of a service: what to say there, how to get there, how to keep its number.

# Heading above a sentence in the language of the authorities.
counter-title = Co říct
# Followed by the sentence in the language of the authorities.
counter-show = Řekněte to, nebo to ukažte na telefonu:
# Followed by the same sentence in the language of the reader.
counter-meaning = To znamená:
# The reader says it to somebody whose language they do not speak. It is said in the language of the authorities, and shown in that of the
# reader, so it must not name either but by the variable.
# $language (String): the name of the reader’s language in the language of this message, as a dictionary has it, for example "Ukrainian".
counter-sentence = Dobrý den. Nemluvím dobře vaším jazykem. Můj jazyk: { $language }. Může mi tu někdo pomoci v tomto jazyce?
# Link that plans the way to the office on a map.
counter-directions = Jak se tam dostat
# Link to a file with the name, the number and the address, which a phone keeps.
counter-save = Uložit do kontaktů
