# The page of a service: what to say there, how to get there, how to keep its number.

# Heading above a sentence in the language of the authorities.
counter-title = چه بگویید
# Followed by the sentence in the language of the authorities.
counter-show = این را بگویید یا روی تلفن خود نشان دهید:
# Followed by the same sentence in the language of the reader.
counter-meaning = یعنی:
# The reader says it to somebody whose language they do not speak. It is said in the language of the authorities, and shown in that of the
# reader, so it must not name either but by the variable.
# $language (String): the name of the reader’s language in the language of this message, as a dictionary has it, for example "Ukrainian".
counter-sentence = روز بخیر. من زبان شما را خوب بلد نیستم. زبان من: { $language }. آیا کسی اینجا می‌تواند به این زبان به من کمک کند؟
# Link that plans the way to the office on a map.
counter-directions = راه رسیدن
# Link to a file with the name, the number and the address, which a phone keeps.
counter-save = ذخیره در مخاطبین
