### Keeping the handbook on the reader's device, and the copy for a USB stick.

# Name of the page, and of the link to it at the foot of every page.
offline-title = ብዘይ ኢንተርነት ንባብ
offline-about = ነዚ መምርሒ ኣብ ተሌፎንኩም ወይ ኮምፒተርኩም ክትዕቅብዎ ትኽእሉ። ሽዑ ኩሉ ገጻቱ በዚ ቋንቋ ብዘይ ኢንተርነት ይኽፈት። ቅጥዕታትን ካልእ ፋይላትን ኣይዕቀብን።
offline-newest = ኢንተርነት ኣብ ዝህሉሉ ግዜ ኩሉ ግዜ እቲ ሓድሽ ገጻት ትርእዩ። ነቲ መምርሒ ዓቂብኩምዎ እንተኾይንኩም፡ እቲ ዝተለወጠ ሽዑ ባዕሉ ይጽዓን።
offline-privacy = ነዚ መሳርሒ ዝጥቀም ሰብ ነቲ ዝተዓቀበ መምርሒ ክረኽቦ ይኽእል። ንኹሉ ሰብ ሓደ እዩ፡ ኣየኖት ገጻት ከም ዘንበብኩም ድማ ኣየርእን። ኣብ ዝኾነ ግዜ ካብዚ ከተወግድዎ ትኽእሉ።
# Said where the browser cannot do it, or JavaScript is switched off.
offline-unsupported = ንምዕቃብ JavaScript ዘለዎ ሓድሽ ብራውዘር፡ ውሑስ ምትእስሳር (https)፡ ከምኡ’ውን ብሕታዊ ዘይኮነ መስኮት የድሊ።
# $size (Number): megabytes, for example "1.3".
offline-size = ክጽዓን ዘለዎ፦ ኣስታት { $size } MB።
offline-room = ኣብዚ መሳርሒ፦ ኣስታት { $size } MB።
# A button.
offline-save = ኣብዚ መሳርሒ ዓቅብ
offline-saving = ይዕቀብ ኣሎ። ነዚ ገጽ ክፉት ግደፍዎ።
# $date (String): the day on which the saved pages were made, for example "1 December 2026".
offline-saved = እቲ መምርሒ ኣብዚ መሳርሒ ተዓቂቡ ኣሎ (ሕታም፦ { $date })።
offline-newer = ሓድሽ ሕታም ኣሎ።
# A button.
offline-update = ነቲ ሓድሽ ሕታም ጽዓን
# A button.
offline-remove = ካብዚ መሳርሒ ኣወግድ
offline-removed = እቲ መምርሒ ካብዚ መሳርሒ ተወጊዱ።
offline-full = ኣብዚ መሳርሒ እኹል ቦታ የለን።
offline-nothing = ዝተዓቀበ ነገር የለን።
offline-failed = ኣይሰርሐን። ናይ ኢንተርነት ምትእስሳርኩም ርኣዩ እሞ ደጊምኩም ፈትኑ።

## Without internet

# Above a saved page. $date (String): as in offline-saved.
offline-stored = ምትእስሳር የለን። ነቲ ዝተዓቀበ ሕታም ተንብቡ ኣለኹም ({ $date })።
offline-missing = ምትእስሳር የለን፡ እዚ ገጽ ድማ ኣብዚ መሳርሒ ኣይተዓቀበን።

## The copy for a USB stick

# In a text file beside the pages. "index.html" is the name of a file.
portable-readme = መጀመርታ ንብምሉኡ ZIP ፋይል ኣብ ሓደ ፎልደር ፍትሕዎ። ድሕሪኡ ኣብቲ ፎልደር ዘሎ index.html ዝበሃል ፋይል ብብራውዘር ክፈትዎ። ኢንተርነት ኣየድልን።
