# The accessibility statement that Directive (EU) 2016/2102 asks of public bodies. Its parts and their order are those of the model in
# Commission Implementing Decision (EU) 2018/1523: use the words of that decision and of your country's law where they exist.

accessibility-title = Декларация за достъпност
accessibility-summary = Доколко е достъпен този уебсайт, какво още не е достъпно и на кого да съобщите.
# $organization (String): the public body. $law (String): the law that demands it, in the language of the authorities.
accessibility-commitment = { $organization } иска всички да могат да ползват този уебсайт, както изисква този закон: { $law }.
# The same where no law is named.
accessibility-commitment-plain = { $organization } иска всички да могат да ползват този уебсайт.
# $address (String): the address of the website, such as https://guide.example/
accessibility-scope = Настоящата декларация за достъпност се отнася до този уебсайт: { $address }

## How far the website follows the standard

accessibility-status = Статус на съответствие
# $standard (String): the name of a standard, such as "EN 301 549".
accessibility-full = Този уебсайт съответства изцяло на стандарта { $standard }.
accessibility-partial = Този уебсайт съответства частично на стандарта { $standard }. Какво липсва, е посочено по-долу.
accessibility-none = Този уебсайт не съответства на стандарта { $standard }. Какво липсва, е посочено по-долу.

## What is not accessible: headings of lists

accessibility-limitations = Недостъпно съдържание
accessibility-non-compliance = Несъответствие със закона
# The term of the directive (article 5): the effort would be out of proportion for the public body.
# Unsure: “несъразмерна” or “непропорционална” тежест.
accessibility-burden = Несъразмерна тежест
accessibility-out-of-scope = Съдържание извън приложното поле на закона

## How the statement was made

accessibility-preparation = Изготвяне на настоящата декларация за достъпност
# $date (String): a day.
# Dates end in a full stop here (“14 септември 2026 г.”): no other one follows.
accessibility-prepared = Настоящата декларация е изготвена на { $date }
accessibility-self-assessment = Тя се основава на наша самооценка на уебсайта.
# Somebody from outside has tested the website.
accessibility-third-party = Тя се основава на оценка от независима организация.
# $date (String): a day.
# Dates end in a full stop here (“14 септември 2026 г.”): no other one follows.
accessibility-reviewed = Декларацията е преразгледана последно на { $date }

## Whom to tell

accessibility-feedback = Обратна връзка и координати за връзка
# Followed by an address of electronic mail and a phone number.
accessibility-feedback-text = Има ли на този уебсайт нещо, което не можете да прочетете или да ползвате? Трябва ли Ви в друга форма? Съобщете ни:
# Unsure: “Процедура по прилагане” or “Процедура по осигуряване на прилагането”.
accessibility-enforcement = Процедура по прилагане
# Followed by the name of the authority that watches over the law, and its address.
accessibility-enforcement-text = Ако не получите отговор или отговорът не е достатъчен, можете да се обърнете към този орган:

## Word in the address of the page. Lower case, no blanks: letters of any script, digits and hyphens.

# https://example.org/en/accessibility/
url-accessibility = dostapnost
