# The page of a service: what to say there, how to get there, how to keep its number.

# Heading above a sentence in the language of the authorities.
counter-title = Co powiedzieć
# Followed by the sentence in the language of the authorities.
counter-show = Proszę to powiedzieć lub pokazać na telefonie:
# Followed by the same sentence in the language of the reader.
counter-meaning = To znaczy:
# The reader says it to somebody whose language they do not speak. It is said in the language of the authorities, and shown in that of the
# reader, so it must not name either but by the variable.
# $language (String): the name of the reader’s language in the language of this message, as a dictionary has it, for example "Ukrainian".
counter-sentence = Dzień dobry. Słabo mówię w Państwa języku. Mój język: { $language }. Czy ktoś tutaj może mi pomóc w tym języku?
# Link that plans the way to the office on a map.
counter-directions = Jak dojechać
# Link to a file with the name, the number and the address, which a phone keeps.
counter-save = Zapisz w kontaktach
