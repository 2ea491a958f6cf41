# The accessibility statement that Directive (EU) 2016/2102 asks of public bodies. Its parts and their order are those of the model in
# Commission Implementing Decision (EU) 2018/1523: use the words of that decision and of your country's law where they exist.

# Unsure: “statement on being within reach”; no word for accessibility is settled.
accessibility-title = መግለጺ ተበጻሕነት
# “Can be used by all” where English says “accessible”.
accessibility-summary = ኩሉ ሰብ ነዚ መርበብ ሓበሬታ ክሳብ ክንደይ ክጥቀመሉ ከም ዝኽእል፣ ገና ክጥቀሙሉ ዘይከኣል እንታይ ከም ዘሎ፣ ንመን ከም እትነግሩ።
# $organization (String): the public body. $law (String): the law that demands it, in the language of the authorities.
accessibility-commitment = { $organization } ኩሉ ሰብ ነዚ መርበብ ሓበሬታ ክጥቀመሉ ክኽእል ይደሊ፣ እዚ ሕጊ እዚ ከም ዝጠልቦ፦ { $law }።
# The same where no law is named.
accessibility-commitment-plain = { $organization } ኩሉ ሰብ ነዚ መርበብ ሓበሬታ ክጥቀመሉ ክኽእል ይደሊ።
# $address (String): the address of the website, such as https://guide.example/
accessibility-scope = እዚ መግለጺ ብዛዕባ እዚ መርበብ ሓበሬታ እዩ፦ { $address }

## How far the website follows the standard

# Unsure: “መለክዒ” (measure) stands for “standard”, plain; many say “ስታንዳርድ”.
accessibility-status = ምስ መለክዒ ክሳብ ክንደይ ይሰማማዕ
# $standard (String): the name of a standard, such as "EN 301 549".
accessibility-full = እዚ መርበብ ሓበሬታ ምስዚ መለክዒ ምሉእ ብምሉእ ይሰማማዕ፦ { $standard }።
accessibility-partial = እዚ መርበብ ሓበሬታ ምስዚ መለክዒ ብኸፊል ይሰማማዕ፦ { $standard }። ዝጎደለ ነገራት ኣብ ታሕቲ ተዘርዚሩ ኣሎ።
accessibility-none = እዚ መርበብ ሓበሬታ ምስዚ መለክዒ ኣይሰማማዕን፦ { $standard }። ዝጎደለ ነገራት ኣብ ታሕቲ ተዘርዚሩ ኣሎ።

## What is not accessible: headings of lists

accessibility-limitations = ኩሉ ሰብ ክጥቀመሉ ዘይክእል ትሕዝቶ
accessibility-non-compliance = ምስ ሕጊ ዘይሰማማዕ
# The term of the directive (article 5): the effort would be out of proportion for the public body.
# Unsure: literal, “a load that is not in balance”.
accessibility-burden = ዘይመጣጠን ጾር
accessibility-out-of-scope = እቲ ሕጊ ዘይምልከቶ

## How the statement was made

accessibility-preparation = እዚ መግለጺ ብኸመይ ከም ዝተዳለወ
# $date (String): a day.
accessibility-prepared = እዚ መግለጺ ዝተዳለወሉ ዕለት፦ { $date }።
accessibility-self-assessment = እዚ መግለጺ ኣብ ናይ ባዕልና ገምጋም ዝተመስረተ እዩ።
# Somebody from outside has tested the website.
accessibility-third-party = እዚ መግለጺ ኣብ ገምጋም ናይ ሓደ ናጻ ትካል ዝተመስረተ እዩ።
# $date (String): a day.
accessibility-reviewed = እዚ መግለጺ ንመወዳእታ ግዜ ዝተረጋገጸሉ ዕለት፦ { $date }።

## Whom to tell

accessibility-feedback = ርእይቶን መራኸቢን
# Followed by an address of electronic mail and a phone number.
accessibility-feedback-text = ኣብዚ መርበብ ሓበሬታ ከተንብብዎ ወይ ክትጥቀሙሉ ዘይትኽእሉ ነገር ኣሎ ዶ? ብኻልእ መልክዕ የድልየኩም ዶ? ንገሩና፦
# Unsure: “how to complain”, plain; no term for the enforcement procedure is in use.
accessibility-enforcement = ኣገባብ ጥርዓን
# Followed by the name of the authority that watches over the law, and its address.
accessibility-enforcement-text = መልሲ እንተዘይረኺብኩም፣ ወይ በቲ መልሲ እንተዘይዓጊብኩም፣ ናብዚ ክትከዱ ትኽእሉ፦

## Word in the address of the page. Lower case, no blanks: letters of any script, digits and hyphens.

# https://example.org/ti/accessibility/
url-accessibility = accessibility
