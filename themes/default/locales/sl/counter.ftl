# The page of a service: what to say there, how to get there, how to keep its number.

# Heading above a sentence in the language of the authorities.
counter-title = Kaj reči
# Followed by the sentence in the language of the authorities.
counter-show = Povejte to ali pokažite na telefonu:
# Followed by the same sentence in the language of the reader.
counter-meaning = To pomeni:
# The reader says it to somebody whose language they do not speak. It is said in the language of the authorities, and shown in that of the
# reader, so it must not name either but by the variable.
# $language (String): the name of the reader’s language in the language of this message, as a dictionary has it, for example "Ukrainian".
counter-sentence = Dober dan. Vašega jezika ne govorim dobro. Moj jezik: { $language }. Mi lahko kdo tukaj pomaga v tem jeziku?
# Link that plans the way to the office on a map.
counter-directions = Kako priti tja
# Link to a file with the name, the number and the address, which a phone keeps.
counter-save = Shranite med stike
