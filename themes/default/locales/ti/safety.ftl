# The page for readers who fear that somebody watches what they look at. Short plain sentences: they are read under stress.

safety-title = ነዚ መርበብ ሓበሬታ ክትጥቀሙ ከለኹም ድሕነትኩም ሓልዉ
safety-summary = ንተሌፎንኩም ወይ ኮምፒተርኩም ዝርእዮ ሰብ ኣሎ ዶ? ብኸመይ ቀልጢፍኩም ከም እትወጹ፣ ኣብ መሳርሒ ድማ እንታይ ከም ዝተርፍ።
# Words of the link to that page, at the top of pages on violence, exploitation and the like. Very short.
safety-link = ድሕነትኩም ኣብ ኢንተርነት
# Heading above emergency numbers.
safety-danger = ሕጂ ኣብ ሓደጋ እንተሃሊኹም
safety-danger-text = እንተኽኢልኩም ናብ ውሑስ ቦታ ኪዱ፣ ደውሉ ድማ።

## Leaving a page

safety-leave = ካብ ገጽ ብቕልጡፍ ምውጻእ
# $link (String): the words of the link at the top of such pages, "Leave this site now".
# Unsure: “መላግቦ” for a link; many say “ሊንክ”.
# “An ordinary page”: nobody calls a page harmless unless there is something to hide.
safety-leave-text = ብዛዕባ ሓደገኛ ኩነታት ዝገልጹ ገጻት ኣብ ላዕሊ እዚ መላግቦ ኣለዎም፦ “{ $link }”። ብዙሓት ሰባት ዝጥቀሙሉ ንቡር ገጽ ይኸፍት።
# Unsure: “መፍትሕ” (key) and, below, “መጠወቒ” (what one presses) for keys and buttons.
safety-leave-key = ኣብ ኪቦርድ ነቲ Shift ዝብል መፍትሕ ሰለስተ ግዜ ጽቐጡ።
safety-leave-after = ድሕሪኡ ነቶም ካልኦት ታባት ናይዚ መርበብ ሓበሬታ ዕጸዉ። ኣብቲ ንድሕሪት ዝመልስ መጠወቒ ኣይትተኣማመኑ፦ ናብዚ ክመልሰኩም ይኽእል።

## Traces

safety-history = ኣብ መሳርሒኹም እንታይ ይተርፍ
# Unsure: “ታሪኽ” (history) for the list of visited pages.
safety-history-text = ብራውዘር ኣድራሻታት ናይቶም እትኸፍትዎም ገጻት ኣብ ታሪኹ ይዕቅብ። እቲ ኣብ ላዕሊ ዘሎ መላግቦ፣ ብራውዘር እንተፈቒዱ፣ ነቲ ባዕሉ ዘለዎ ገጽ ካብዚ ታሪኽ የወግዶ፣ ነቶም ቅድሚኡ ዝነበሩ ገጻት ግን ኣየወግዶምን።
safety-history-delete = ሓደ ሓደ ገጽ ካብቲ ታሪኽ ክትድምስሱ ትኽእሉ። ብምሉኡ እንተጠፊኡ፣ ገለ ሰብ ከስተብህለሉ ይኽእል።
# Unsure: "search engine" and "address bar" have no settled names.
safety-elsewhere = ኣብ መድለዪ ሞተር ወይ ኣብ መስመር ኣድራሻ ዝጸሓፍኩምዎ እውን ይተርፍ። ዝወረዱ ፋይላት፣ ዝተሓትሙ ገጻትን ኣብ ተሌፎን ዘሎ ዝርዝር ደወላትን እውን ክርከቡ ይኽእሉ።
safety-private = ብሕታዊ መስኮት ተጠቐሙ። ምስ ዓጸኹምዎ፣ ብራውዘር ኣብኡ ዝኸፈትኩምዎ ይርስዖ።
# “Of somebody you trust” for “a friend’s”: the word for friend is either a man or a woman.
safety-watched = ኣብቲ መሳርሒ ዝከታተለኩም ፕሮግራም እንተሃልዩ፣ ብሕታዊ መስኮት ኣይሕግዝን። ሽዑ እቲ ዝከታተለኩም ሰብ ክረኽቦ ዘይክእል መሳርሒ ተጠቐሙ፦ ናይ እትኣምንዎ ሰብ፣ ወይ ኣብ ቤተ መጻሕፍቲ ወይ ማእከል ምኽሪ ዝርከብ።
# Readers may have stored the site on their phone. Followed by a link to the page where they can remove it.
safety-offline = ነዚ መርበብ ሓበሬታ ኣብቲ መሳርሒ ዓቂብኩምዎ እንተኾይንኩም፣ ኣብኡ ክርከብ ይኽእል። ካብዚ ከተወግድዎ ትኽእሉ፦

## What the website itself does

safety-site = እዚ መርበብ ሓበሬታ እንታይ ይገብር
safety-site-text = እዚ መርበብ ሓበሬታ ኩኪታት (cookies) ኣየቐምጥን፣ በጻሕቲ ኣይቆጽርን፣ ናብ ካልኦት ኩባንያታት ድማ ዋላ ሓንቲ ኣይልእኽን። ብዛዕባ ሓደገኛ ኩነታት ዝገልጹ ገጻት ኣብ ታብ ስም ናይዚ መርበብ ሓበሬታ ጥራይ የርእዩ፣ ኣድራሻኦም ግን ክርአ ይኽእል።

## Word in the address of the page. Lower case, no blanks: letters of any script, digits and hyphens.

# https://example.org/ti/safety/
url-safety = safety
