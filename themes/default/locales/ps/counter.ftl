# The page of a service: what to say there, how to get there, how to keep its number.

# Heading above a sentence in the language of the authorities.
counter-title = څه ووایئ
# Followed by the sentence in the language of the authorities.
counter-show = دا ووایئ یا یې په خپل ټلیفون کې وښایئ:
# Followed by the same sentence in the language of the reader.
counter-meaning = مانا یې دا ده:
# The reader says it to somebody whose language they do not speak. It is said in the language of the authorities, and shown in that of the
# reader, so it must not name either but by the variable.
# $language (String): the name of the reader’s language in the language of this message, as a dictionary has it, for example "Ukrainian".
counter-sentence = ورځ مو پخیر. زه ستاسو ژبه ښه نه شم ویلای. زما ژبه: { $language }. ایا دلته څوک په دې ژبه له ما سره مرسته کولای شي؟
# Link that plans the way to the office on a map.
counter-directions = هلته څنګه ورسېږئ
# Link to a file with the name, the number and the address, which a phone keeps.
counter-save = په اړیکو کې یې خوندي کړئ
