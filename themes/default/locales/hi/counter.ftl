# The page of a service: what to say there, how to get there, how to keep its number.

# Heading above a sentence in the language of the authorities.
counter-title = क्या कहें
# Followed by the sentence in the language of the authorities.
counter-show = यह कहें या अपने फ़ोन पर दिखाएँ:
# Followed by the same sentence in the language of the reader.
counter-meaning = इसका अर्थ:
# The reader says it to somebody whose language they do not speak. It is said in the language of the authorities, and shown in that of the
# reader, so it must not name either but by the variable.
# $language (String): the name of the reader’s language in the language of this message, as a dictionary has it, for example "Ukrainian".
counter-sentence = नमस्ते। मुझे आपकी भाषा ठीक से नहीं आती। मेरी भाषा: { $language }। क्या यहाँ इस भाषा में मदद मिल सकती है?
# Link that plans the way to the office on a map.
counter-directions = वहाँ कैसे पहुँचें
# Link to a file with the name, the number and the address, which a phone keeps.
counter-save = संपर्कों में सहेजें
