search = Пошук
search-label = Що ви шукаєте?
search-privacy = Введіть звичайне слово або слово з листа. Те, що ви вводите, залишається на вашому пристрої.
search-count =
    { $count ->
        [0] Нічого не знайдено
        [one] { $count } результат
        [few] { $count } результати
        [many] { $count } результатів
       *[other] { $count } результату
    }
search-many = Результатів більше, ніж тут уміщається: додайте ще одне слово
search-did-you-mean = Можливо, ви мали на увазі:
search-nothing = Спробуйте інше або коротше слово чи погляньте на список нижче.
search-everything = Усе, що є в цьому довіднику, одним списком.

search-answer = Відповідь
search-guide = Крок за кроком
search-service = Служба
search-term = Поняття
search-topic = Тема
search-category = Вид послуг
search-page = Про довідник

url-search = poshuk
