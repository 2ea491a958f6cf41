search = Hľadanie
search-label = Čo hľadáte?
search-privacy = Napíšte bežné slovo alebo slovo z listu. To, čo napíšete, zostane vo vašom zariadení.
search-count =
    { $count ->
        [0] Nič sa nenašlo
        [one] { $count } výsledok
        [few] { $count } výsledky
        [many] { $count } výsledku
       *[other] { $count } výsledkov
    }
search-many = Výsledkov je viac, ako sa sem zmestí: pridajte ešte jedno slovo
search-did-you-mean = Mali ste na mysli:
search-nothing = Skúste iné alebo kratšie slovo, alebo sa pozrite do zoznamu nižšie.
search-everything = Všetko, čo je v tomto sprievodcovi, v jednom zozname.

search-answer = Odpoveď
search-guide = Krok za krokom
search-service = Služba
search-term = Pojem
search-topic = Téma
search-category = Druh služieb
search-page = O sprievodcovi

url-search = hladanie
