### Names of public holidays.

# Unsure: the new year of the church is in September; the date beside it says which.
holiday-new-year = ሓድሽ ዓመት
# The baptism of Christ, kept on 19 January; unsure for the Western Epiphany.
holiday-epiphany = ጥምቀት
# Unsure: “Friday of the crucifixion”; “ስቕለት” alone is also said.
holiday-good-friday = ዓርቢ ስቕለት
# Also “ትንሳኤ”.
holiday-easter-sunday = ፋሲካ
# Unsure: put together of “Monday” and “Easter”; so the Monday of Pentecost.
holiday-easter-monday = ሰኑይ ፋሲካ
holiday-labour-day = መዓልቲ ሰራሕተኛታት
holiday-ascension = ዕርገት
holiday-whit-sunday = ጰራቅሊጦስ
holiday-whit-monday = ሰኑይ ጰራቅሊጦስ
# Unsure: translated, “feast of the body and blood of Christ”.
holiday-corpus-christi = በዓል ስጋን ደምን ክርስቶስ
# 15 August.
# The Orthodox name, kept on 22 August.
holiday-assumption = ፍልሰታ ማርያም
# Unsure: translated, “day of the renewal of the church”.
holiday-reformation-day = መዓልቲ ተሃድሶ ቤተ ክርስቲያን
# Unsure: translated, “feast of all saints”.
holiday-all-saints = በዓል ኩሎም ቅዱሳን
# 8 December.
# Unsure: “conception of Mary”, without the word for “immaculate”.
holiday-immaculate-conception = ጽንሰታ ማርያም
holiday-christmas-eve = ዋዜማ ልደት
holiday-christmas-day = ልደት
# 26 December.
holiday-second-christmas-day = ካልኣይ መዓልቲ ልደት
holiday-independence-day = መዓልቲ ናጽነት
holiday-constitution-day = መዓልቲ ቅዋም
# The end of the Second World War.
# Unsure: could be taken as a victory of another war.
holiday-victory-day = መዓልቲ ዓወት
# Unsure: translated, “day of memory”.
holiday-remembrance-day = መዓልቲ ዝኽሪ
# A national holiday of the country.
holiday-national-day = ሃገራዊ በዓል
# Any public holiday.
holiday-public-holiday = ህዝባዊ በዓል
