# The accessibility statement that Directive (EU) 2016/2102 asks of public bodies. Its parts and their order are those of the model in
# Commission Implementing Decision (EU) 2018/1523: use the words of that decision and of your country's law where they exist.

accessibility-title = Заявление о доступности
accessibility-summary = Насколько доступен этот сайт, что на нём ещё не доступно и кому об этом сообщить.
# $organization (String): the public body. $law (String): the law that demands it, in the language of the authorities.
accessibility-commitment = { $organization } стремится к тому, чтобы этим сайтом могли пользоваться все, как требует этот закон: { $law }.
# The same where no law is named.
accessibility-commitment-plain = { $organization } стремится к тому, чтобы этим сайтом могли пользоваться все.
# $address (String): the address of the website, such as https://guide.example/
accessibility-scope = Это заявление относится к этому сайту: { $address }

## How far the website follows the standard

accessibility-status = Степень соответствия
# $standard (String): the name of a standard, such as "EN 301 549".
accessibility-full = Этот сайт полностью соответствует стандарту { $standard }.
accessibility-partial = Этот сайт частично соответствует стандарту { $standard }. Чего не хватает, указано ниже.
accessibility-none = Этот сайт не соответствует стандарту { $standard }. Чего не хватает, указано ниже.

## What is not accessible: headings of lists

accessibility-limitations = Недоступное содержание
accessibility-non-compliance = Несоответствие закону
# The term of the directive (article 5): the effort would be out of proportion for the public body.
# Unsure: “несоразмерная нагрузка” or “чрезмерное бремя”.
accessibility-burden = Несоразмерная нагрузка
accessibility-out-of-scope = Содержание, на которое закон не распространяется

## How the statement was made

accessibility-preparation = Как подготовлено это заявление
# $date (String): a day.
# Dates end in a full stop here (“14 сентября 2026 г.”): no other one follows.
accessibility-prepared = Это заявление составлено { $date }
accessibility-self-assessment = Оно основано на нашей собственной оценке сайта.
# Somebody from outside has tested the website.
accessibility-third-party = Оно основано на оценке независимой организации.
# $date (String): a day.
# Dates end in a full stop here (“14 сентября 2026 г.”): no other one follows.
accessibility-reviewed = Последний раз заявление пересмотрено { $date }

## Whom to tell

accessibility-feedback = Обратная связь и контакты
# Followed by an address of electronic mail and a phone number.
accessibility-feedback-text = На этом сайте есть что-то, что вы не можете прочитать или чем не можете воспользоваться? Вам это нужно в другой форме? Сообщите нам:
# Unsure: plainly “the procedure of complaints”.
accessibility-enforcement = Порядок обжалования
# Followed by the name of the authority that watches over the law, and its address.
accessibility-enforcement-text = Если ответа нет или он вас не устраивает, можно обратиться в этот орган:

## Word in the address of the page. Lower case, no blanks: letters of any script, digits and hyphens.

# https://example.org/en/accessibility/
url-accessibility = dostupnost
