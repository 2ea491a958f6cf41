# The accessibility statement that Directive (EU) 2016/2102 asks of public bodies. Its parts and their order are those of the model in
# Commission Implementing Decision (EU) 2018/1523: use the words of that decision and of your country's law where they exist.

accessibility-title = Accessibility statement
accessibility-summary = How accessible this website is, what is not accessible yet, and whom to tell.
# $organization (String): the public body. $law (String): the law that demands it, in the language of the authorities.
accessibility-commitment = { $organization } wants everyone to be able to use this website, as this law demands: { $law }.
# The same where no law is named. $organization (String): the public body.
accessibility-commitment-plain = { $organization } wants everyone to be able to use this website.
# $address (String): the address of the website, such as https://guide.example/
accessibility-scope = This statement is about this website: { $address }

## How far the website follows the standard

accessibility-status = Compliance status
# $standard (String): the name of a standard, such as "EN 301 549".
accessibility-full = This website fully complies with the standard { $standard }.
# $standard (String): the same.
accessibility-partial = This website partially complies with the standard { $standard }. What is missing is listed below.
# $standard (String): the same.
accessibility-none = This website does not comply with the standard { $standard }. What is missing is listed below.

## What is not accessible: headings of lists

accessibility-limitations = Content that is not accessible
accessibility-non-compliance = Does not comply with the law
# The term of the directive (article 5): the effort would be out of proportion for the public body.
accessibility-burden = Disproportionate burden
accessibility-out-of-scope = Not within the scope of the law

## How the statement was made

accessibility-preparation = How this statement was prepared
# $date (String): a day.
accessibility-prepared = This statement was prepared on { $date }.
accessibility-self-assessment = It is based on our own assessment of the website.
# Somebody from outside has tested the website.
accessibility-third-party = It is based on an assessment by an independent body.
# $date (String): a day.
accessibility-reviewed = This statement was last reviewed on { $date }.

## Whom to tell

accessibility-feedback = Feedback and contact
# Followed by an address of electronic mail and a phone number.
accessibility-feedback-text = Is there something on this website that you cannot read or use? Do you need it in another form? Tell us:
accessibility-enforcement = Enforcement procedure
# Followed by the name of the authority that watches over the law, and its address.
accessibility-enforcement-text = If you get no answer, or are not satisfied with it, you can turn to:

## Word in the address of the page. Lower case, no blanks: letters of any script, digits and hyphens.

# https://example.org/en/accessibility/
url-accessibility = accessibility
