search = Hledání
search-label = Co hledáte?
search-privacy = Napište běžné slovo nebo slovo z dopisu. To, co napíšete, zůstane ve vašem zařízení.
search-count =
    { $count ->
        [0] Nic se nenašlo
        [one] { $count } výsledek
        [few] { $count } výsledky
        [many] { $count } výsledku
       *[other] { $count } výsledků
    }
search-many = Výsledků je víc, než se sem vejde: přidejte ještě jedno slovo
search-did-you-mean = Měli jste na mysli:
search-nothing = Zkuste jiné nebo kratší slovo, nebo se podívejte do seznamu níže.
search-everything = Všechno, co je v tomto průvodci, v jednom seznamu.

search-answer = Odpověď
search-guide = Krok za krokem
search-service = Služba
search-term = Pojem
search-topic = Téma
search-category = Druh služeb
search-page = O průvodci

url-search = hledani
