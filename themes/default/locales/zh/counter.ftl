# The page of a service: what to say there, how to get there, how to keep its number.

# Heading above a sentence in the language of the authorities.
counter-title = 该怎么说
# Followed by the sentence in the language of the authorities.
counter-show = 请说这句话，或在手机上出示：
# Followed by the same sentence in the language of the reader.
counter-meaning = 意思是：
# The reader says it to somebody whose language they do not speak. It is said in the language of the authorities, and shown in that of the
# reader, so it must not name either but by the variable.
# $language (String): the name of the reader’s language in the language of this message, as a dictionary has it, for example "Ukrainian".
counter-sentence = 您好。我不太会说您的语言。我的语言：{ $language }。这里有人能用这种语言帮助我吗？
# Link that plans the way to the office on a map.
counter-directions = 路线
# Link to a file with the name, the number and the address, which a phone keeps.
counter-save = 保存到通讯录
