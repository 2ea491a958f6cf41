# The page of a service: what to say there, how to get there, how to keep its number.

# Heading above a sentence in the language of the authorities.
counter-title = Nên nói gì
# Followed by the sentence in the language of the authorities.
counter-show = Hãy nói câu này hoặc cho xem trên điện thoại:
# Followed by the same sentence in the language of the reader.
counter-meaning = Nghĩa là:
# The reader says it to somebody whose language they do not speak. It is said in the language of the authorities, and shown in that of the
# reader, so it must not name either but by the variable.
# $language (String): the name of the reader’s language in the language of this message, as a dictionary has it, for example "Ukrainian".
counter-sentence = Xin chào. Tôi nói ngôn ngữ của quý vị chưa tốt. Ngôn ngữ của tôi: { $language }. Ở đây có ai giúp tôi bằng ngôn ngữ này được không?
# Link that plans the way to the office on a map.
counter-directions = Chỉ đường
# Link to a file with the name, the number and the address, which a phone keeps.
counter-save = Lưu vào danh bạ
