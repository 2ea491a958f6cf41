search = Szukaj
search-label = Czego szukasz?
search-privacy = Wpisz słowo codzienne albo słowo z pisma. To, co wpisujesz, zostaje na twoim urządzeniu.
search-count =
    { $count ->
        [0] Nic nie znaleziono
        [one] { $count } wynik
        [few] { $count } wyniki
        [many] { $count } wyników
       *[other] { $count } wyniku
    }
search-many = Wyników jest więcej, niż się tu mieści: dodaj jeszcze jedno słowo
search-did-you-mean = Czy chodzi o:
search-nothing = Spróbuj innego albo krótszego słowa lub zajrzyj do listy poniżej.
search-everything = Wszystko, co jest w tym przewodniku, na jednej liście.

search-answer = Odpowiedź
search-guide = Krok po kroku
search-service = Usługa
search-term = Pojęcie
search-topic = Temat
search-category = Rodzaj usług
search-page = O przewodniku

url-search = szukaj
