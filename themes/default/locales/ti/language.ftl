# What is said about translations: what is out of date, missing or meant for others, and pages in two languages.

## A translation that is older than its original

# Above a paragraph or list whose original has changed. Followed by a link to the original.
stale-block = መበቆላዊ ጽሑፍ ናይዚ ክፍሊ ድሕሪ ምትርጓሙ ተቐይሩ ኣሎ። እዚ ክፍሊ ዝኣረገ ክኸውን ይኽእል።
# Words of the link to the same part in the original.
stale-block-original = ነቲ መበቆላዊ ጽሑፍ ኣንብቡ
# Above a part of the original that stands in place of a translation that is out of date.
withheld-block = ትርጉም ናይዚ ክፍሊ ዝኣረገ እዩ። እዚ እቲ መበቆላዊ ጽሑፍ እዩ።

## A page that does not exist in the reader's language

# Title of such a page.
gap-title = እዚ ገጽ ብቋንቋኹም የለን
# The editors have decided that a page is meant for readers of other languages only.
gap-absent = እዚ ገጽ ብኻልእ ቋንቋታት ንዘንብቡ ሰባት ዝተጻሕፈ እዩ፣ ምኽንያቱ ንዓታቶም ጥራይ ይምልከት።
# Nobody has translated it, or the translation is out of date and was taken back.
gap-missing = እዚ ገጽ ክሳብ ሕጂ ኣይተተርጐመን፣ ወይ ትርጉሙ ዝኣረገ እዩ።
# Followed by a list of languages.
gap-languages = በዞም ቋንቋታት ከተንብብዎ ትኽእሉ፦
gap-what-now = እንታይ ክትገብሩ ትኽእሉ
# Unsure: “ሰብ” (person) takes the masculine verb, as is usual for anybody.
gap-ask = ካብዞም ቋንቋታት ሓደ ዝዛረብ ሰብ ሕተቱ፣ ወይ ነዚ ገጽ ኣብ ቤት ጽሕፈት ኣርእዩ።
gap-services = ብቋንቋኹም ሓገዝ ድለዩ፦

## The same page in two languages

# Words of a link. $language (String): the language of the authorities, in itself, for example "Hrvatski".
# The name of the language stands after a colon, because it keeps its own letters.
bilingual-link = ነዚ ገጽ ብኽልተ ቋንቋ ርኣዩ፣ ኣብ ጎኑ፦ { $language }
# Below the title of such a page.
# Unsure of the order of the words in the second half.
bilingual-note = ክልቲኡ ቋንቋታት ጎኒ ንጎኒ፣ ንስኹምን ሰራሕተኛ ቤት ጽሕፈትን ነቲ ሓደ መስመር ምእንቲ ከተንብቡ።
bilingual-back = ነዚ ገጽ ብቋንቋኹም ጥራይ ርኣዩ

## A page that has a new address

moved-title = እዚ ገጽ ናብ ሓድሽ ኣድራሻ ተሰጋጊሩ ኣሎ
# Words of the link to the new address.
moved-link = ናብቲ ገጽ ኪዱ
