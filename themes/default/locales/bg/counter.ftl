# The page of a service: what to say there, how to get there, how to keep its number.

# Heading above a sentence in the language of the authorities.
counter-title = Какво да кажете
# Followed by the sentence in the language of the authorities.
counter-show = Кажете това или го покажете на телефона си:
# Followed by the same sentence in the language of the reader.
counter-meaning = Това означава:
# The reader says it to somebody whose language they do not speak. It is said in the language of the authorities, and shown in that of the
# reader, so it must not name either but by the variable.
# $language (String): the name of the reader’s language in the language of this message, as a dictionary has it, for example "Ukrainian".
counter-sentence = Добър ден. Не говоря добре вашия език. Моят език: { $language }. Може ли някой тук да ми помогне на този език?
# Link that plans the way to the office on a map.
counter-directions = Как да стигнете
# Link to a file with the name, the number and the address, which a phone keeps.
counter-save = Запазване в контактите
