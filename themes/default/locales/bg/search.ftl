search = Търсене
search-label = Какво търсите?
search-privacy = Напишете обикновена дума или дума от писмото. Това, което пишете, остава на вашето устройство.
search-count =
    { $count ->
        [0] Нищо не е намерено
        [one] { $count } резултат
       *[other] { $count } резултата
    }
search-many = Резултатите са повече, отколкото се побират тук: добавете още една дума
search-did-you-mean = Може би имате предвид:
search-nothing = Опитайте с друга или по-кратка дума или вижте списъка по-долу.
search-everything = Всичко в този наръчник, в един списък.

search-answer = Отговор
search-guide = Стъпка по стъпка
search-service = Служба
search-term = Понятие
search-topic = Тема
search-category = Вид услуги
search-page = За наръчника

url-search = tarsene
