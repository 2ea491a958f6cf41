search = Поиск
search-label = Что вы ищете?
search-privacy = Введите обычное слово или слово из письма. То, что вы вводите, остаётся на вашем устройстве.
search-count =
    { $count ->
        [0] Ничего не найдено
        [one] { $count } результат
        [few] { $count } результата
        [many] { $count } результатов
       *[other] { $count } результата
    }
search-many = Результатов больше, чем здесь помещается: добавьте ещё одно слово
search-did-you-mean = Возможно, вы имели в виду:
search-nothing = Попробуйте другое или более короткое слово или посмотрите список ниже.
search-everything = Всё, что есть в этом справочнике, одним списком.

search-answer = Ответ
search-guide = Шаг за шагом
search-service = Служба
search-term = Понятие
search-topic = Тема
search-category = Вид услуг
search-page = О справочнике

url-search = poisk
