search = Претрага
search-label = Шта тражите?
search-privacy = Упишите свакодневну реч или реч из дописа. Оно што упишете остаје на вашем уређају.
search-count =
    { $count ->
        [0] Ништа није пронађено
        [one] { $count } резултат
        [few] { $count } резултата
       *[other] { $count } резултата
    }
search-many = Резултата је више него што овде може да стане: додајте још једну реч
search-did-you-mean = Да ли сте мислили:
search-nothing = Покушајте другом или краћом речју или погледајте списак у наставку.
search-everything = Све што је у овом водичу, на једном списку.

search-answer = Одговор
search-guide = Корак по корак
search-service = Услуга
search-term = Појам
search-topic = Тема
search-category = Врста услуга
search-page = О водичу

url-search = pretraga
