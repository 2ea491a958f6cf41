# The page of a service: what to say there, how to get there, how to keep its number.

# Heading above a sentence in the language of the authorities.
counter-title = के भन्ने
# Followed by the sentence in the language of the authorities.
counter-show = यो भन्नुहोस् वा फोनमा देखाउनुहोस्:
# Followed by the same sentence in the language of the reader.
counter-meaning = यसको अर्थ:
# The reader says it to somebody whose language they do not speak. It is said in the language of the authorities, and shown in that of the
# reader, so it must not name either but by the variable.
# $language (String): the name of the reader’s language in the language of this message, as a dictionary has it, for example "Ukrainian".
counter-sentence = नमस्कार। म तपाईंहरूको भाषा राम्ररी बोल्न सक्दिनँ। मेरो भाषा: { $language }। यहाँ कसैले मलाई यो भाषामा मद्दत गर्न सक्नुहुन्छ?
# Link that plans the way to the office on a map.
counter-directions = त्यहाँ कसरी पुग्ने
# Link to a file with the name, the number and the address, which a phone keeps.
counter-save = सम्पर्कमा सुरक्षित गर्नुहोस्
