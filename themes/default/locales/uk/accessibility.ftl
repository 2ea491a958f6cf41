# The accessibility statement that Directive (EU) 2016/2102 asks of public bodies. Its parts and their order are those of the model in
# Commission Implementing Decision (EU) 2018/1523: use the words of that decision and of your country's law where they exist.

# Unsure: “Заява про доступність” or “Декларація доступності”.
accessibility-title = Заява про доступність
accessibility-summary = Наскільки доступний цей сайт, що на ньому ще не доступне і кому про це повідомити.
# $organization (String): the public body. $law (String): the law that demands it, in the language of the authorities.
accessibility-commitment = { $organization } прагне, щоб цим сайтом могли користуватися всі, як вимагає цей закон: { $law }.
# The same where no law is named.
accessibility-commitment-plain = { $organization } прагне, щоб цим сайтом могли користуватися всі.
# $address (String): the address of the website, such as https://guide.example/
accessibility-scope = Ця заява стосується цього сайту: { $address }

## How far the website follows the standard

accessibility-status = Стан відповідності
# $standard (String): the name of a standard, such as "EN 301 549".
accessibility-full = Цей сайт повністю відповідає стандарту { $standard }.
accessibility-partial = Цей сайт частково відповідає стандарту { $standard }. Чого бракує, зазначено нижче.
accessibility-none = Цей сайт не відповідає стандарту { $standard }. Чого бракує, зазначено нижче.

## What is not accessible: headings of lists

accessibility-limitations = Недоступний вміст
accessibility-non-compliance = Невідповідність закону
# The term of the directive (article 5): the effort would be out of proportion for the public body.
# Unsure: “непропорційне навантаження” or “непомірний тягар”.
accessibility-burden = Непропорційне навантаження
accessibility-out-of-scope = Вміст, на який закон не поширюється

## How the statement was made

accessibility-preparation = Як підготовлено цю заяву
# $date (String): a day.
# Dates end in a full stop here (“14 вересня 2026 р.”): no other one follows.
accessibility-prepared = Цю заяву складено { $date }
accessibility-self-assessment = Вона ґрунтується на нашій власній оцінці сайту.
# Somebody from outside has tested the website.
accessibility-third-party = Вона ґрунтується на оцінці незалежної установи.
# $date (String): a day.
# Dates end in a full stop here (“14 вересня 2026 р.”): no other one follows.
accessibility-reviewed = Востаннє заяву переглянуто { $date }

## Whom to tell

accessibility-feedback = Зворотний зв’язок і контакти
# Followed by an address of electronic mail and a phone number.
accessibility-feedback-text = На цьому сайті є щось, чого ви не можете прочитати або чим не можете скористатися? Вам це потрібно в іншій формі? Повідомте нам:
# Unsure: plainly “the procedure of complaints”.
accessibility-enforcement = Процедура оскарження
# Followed by the name of the authority that watches over the law, and its address.
accessibility-enforcement-text = Якщо відповіді немає або вона вас не задовольняє, можна звернутися до цього органу:

## Word in the address of the page. Lower case, no blanks: letters of any script, digits and hyphens.

# https://example.org/en/accessibility/
url-accessibility = dostupnist
