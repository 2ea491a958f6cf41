# The accessibility statement that Directive (EU) 2016/2102 asks of public bodies. Its parts and their order are those of the model in
# Commission Implementing Decision (EU) 2018/1523: use the words of that decision and of your country's law where they exist.

# No word of a law of Serbia was at hand: the words of the European model, as they would be said here (so in every message of this file).
accessibility-title = Изјава о приступачности
accessibility-summary = Колико је овај веб-сајт приступачан, шта још није приступачно и коме то јавити.
# $organization (String): the public body. $law (String): the law that demands it, in the language of the authorities.
accessibility-commitment = { $organization } жели да сви могу да користе овај веб-сајт, како налаже овај пропис: { $law }.
# The same where no law is named.
accessibility-commitment-plain = { $organization } жели да сви могу да користе овај веб-сајт.
# $address (String): the address of the website, such as https://guide.example/
accessibility-scope = Ова изјава се односи на овај веб-сајт: { $address }

## How far the website follows the standard

accessibility-status = Статус усклађености
# $standard (String): the name of a standard, such as "EN 301 549".
accessibility-full = Овај веб-сајт је потпуно усклађен са стандардом { $standard }.
accessibility-partial = Овај веб-сајт је делимично усклађен са стандардом { $standard }. Оно што недостаје наведено је у наставку.
accessibility-none = Овај веб-сајт није усклађен са стандардом { $standard }. Оно што недостаје наведено је у наставку.

## What is not accessible: headings of lists

accessibility-limitations = Неприступачан садржај
accessibility-non-compliance = Неусклађеност са законом
# The term of the directive (article 5): the effort would be out of proportion for the public body.
# Unsure: “несразмерно” or “прекомерно” оптерећење.
accessibility-burden = Несразмерно оптерећење
accessibility-out-of-scope = Садржај на који се закон не примењује

## How the statement was made

accessibility-preparation = Како је припремљена ова изјава
# $date (String): a day.
# Dates are nominative here and end in a full stop (“14. септембар 2026.”): no preposition before a date and no full stop after it.
accessibility-prepared = Датум састављања ове изјаве: { $date }
accessibility-self-assessment = Заснива се на нашој сопственој процени веб-сајта.
# Somebody from outside has tested the website.
accessibility-third-party = Заснива се на процени независног тела.
# $date (String): a day.
# Dates are nominative here and end in a full stop (“14. септембар 2026.”): no preposition before a date and no full stop after it.
accessibility-reviewed = Датум последње провере изјаве: { $date }

## Whom to tell

accessibility-feedback = Повратне информације и контакт
# Followed by an address of electronic mail and a phone number.
accessibility-feedback-text = Постоји ли на овом веб-сајту нешто што не можете да прочитате или користите? Треба ли вам то у другом облику? Јавите нам:
# Unsure: in Serbia there may be another name for this; plainly “the procedure of supervision”.
accessibility-enforcement = Поступак надзора
# Followed by the name of the authority that watches over the law, and its address.
accessibility-enforcement-text = Ако не добијете одговор или вас одговор не задовољава, можете да се обратите надлежном органу:

## Word in the address of the page. Lower case, no blanks: letters of any script, digits and hyphens.

# https://example.org/en/accessibility/
url-accessibility = pristupacnost
