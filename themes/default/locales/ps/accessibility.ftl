# The accessibility statement that Directive (EU) 2016/2102 asks of public bodies. Its parts and their order are those of the model in
# Commission Implementing Decision (EU) 2018/1523: use the words of that decision and of your country's law where they exist.

# Unsure: there is no settled Pashto word for accessibility; “لاسرسی” (access) is plain.
accessibility-title = د لاسرسي په اړه بیان
# “Can be used by all” where English says “accessible”.
accessibility-summary = دا سایټ تر کومه حده د ټولو لپاره د کارولو وړ دی، څه لا د کارولو وړ نه دي، او چا ته یې باید ووایاست.
# $organization (String): the public body. $law (String): the law that demands it, in the language of the authorities.
accessibility-commitment = { $organization } غواړي چې ټول خلک دا سایټ وکارولی شي، لکه څنګه چې دا قانون یې غواړي: { $law }.
# The same where no law is named.
accessibility-commitment-plain = { $organization } غواړي چې ټول خلک دا سایټ وکارولی شي.
# $address (String): the address of the website, such as https://guide.example/
accessibility-scope = دا بیان د دې سایټ په اړه دی: { $address }

## How far the website follows the standard

accessibility-status = له معیار سره سمون
# $standard (String): the name of a standard, such as "EN 301 549".
accessibility-full = دا سایټ له دې معیار سره بشپړ سمون لري: { $standard }.
accessibility-partial = دا سایټ له دې معیار سره تر یوې اندازې سمون لري: { $standard }. نیمګړتیاوې لاندې لیکل شوې دي.
accessibility-none = دا سایټ له دې معیار سره سمون نه لري: { $standard }. نیمګړتیاوې لاندې لیکل شوې دي.

## What is not accessible: headings of lists

accessibility-limitations = هغه منځپانګه چې ټول یې نه شي کارولی
accessibility-non-compliance = له قانون سره سمون نه لري
# The term of the directive (article 5): the effort would be out of proportion for the public body.
# Unsure: “a burden beyond measure”, plain; no term is settled.
accessibility-burden = له اندازې زیات بار
accessibility-out-of-scope = د قانون په ساحه کې نه راځي

## How the statement was made

accessibility-preparation = دا بیان څنګه چمتو شوی دی
# $date (String): a day.
accessibility-prepared = د دې بیان د چمتو کولو نېټه: { $date }.
accessibility-self-assessment = دا بیان زموږ د خپلې ارزونې پر بنسټ دی.
# Somebody from outside has tested the website.
accessibility-third-party = دا بیان د یوې خپلواکې ادارې د ارزونې پر بنسټ دی.
# $date (String): a day.
accessibility-reviewed = د دې بیان د وروستۍ کتنې نېټه: { $date }.

## Whom to tell

accessibility-feedback = نظر او اړیکه
# Followed by an address of electronic mail and a phone number.
accessibility-feedback-text = ایا په دې سایټ کې داسې څه شته چې لوستلی یا کارولی یې نه شئ؟ ایا په بله بڼه یې غواړئ؟ موږ ته ووایاست:
# Unsure: “how to complain”, plain; no Pashto term for the enforcement procedure is in use.
accessibility-enforcement = د شکایت کولو لار
# Followed by the name of the authority that watches over the law, and its address.
accessibility-enforcement-text = که ځواب مو ترلاسه نه کړ، یا له ځوابه خوښ نه یاست، دې ځای ته مراجعه کولی شئ:

## Word in the address of the page. Lower case, no blanks: letters of any script, digits and hyphens.

# https://example.org/ps/accessibility/
url-accessibility = accessibility
