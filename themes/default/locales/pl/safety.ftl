# The page for readers who fear that somebody watches what they look at. Short plain sentences: they are read under stress.

safety-title = Bezpieczne korzystanie z tego serwisu
safety-summary = Czy ktoś zagląda do Państwa telefonu lub komputera? Jak szybko opuścić stronę i co zostaje na urządzeniu.
# Words of the link to that page, at the top of pages on violence, exploitation and the like. Very short.
safety-link = Bezpiecznie w internecie
# Heading above emergency numbers.
safety-danger = Jeśli są Państwo teraz w niebezpieczeństwie
safety-danger-text = Jeśli to możliwe, proszę przejść w bezpieczne miejsce i zadzwonić po pomoc.

## Leaving a page

safety-leave = Jak szybko opuścić stronę
# $link (String): the words of the link at the top of such pages, "Leave this site now".
safety-leave-text = Strony o niebezpiecznych sytuacjach mają u góry ten link: „{ $link }”. Otwiera on zwykłą stronę, z której korzysta wiele osób.
safety-leave-key = Na klawiaturze proszę trzy razy nacisnąć klawisz Shift.
safety-leave-after = Potem proszę zamknąć pozostałe karty tego serwisu. Proszę nie polegać na przycisku Wstecz: może nadal prowadzić tutaj.

## Traces

safety-history = Co zostaje na urządzeniu
safety-history-text = Przeglądarka zapamiętuje adresy otwieranych stron. Link u góry usuwa z tej historii stronę, na której się znajduje, jeśli przeglądarka na to pozwala, ale nie strony otwarte przed nią.
safety-history-delete = Z historii można usunąć pojedyncze strony. Jeśli zniknie wszystko, ktoś może to zauważyć.
safety-elsewhere = Zostaje też to, co wpisano w wyszukiwarce lub na pasku adresu. Można znaleźć także pobrane pliki, wydrukowane strony i listę połączeń w telefonie.
safety-private = Proszę korzystać z prywatnego okna. Po jego zamknięciu przeglądarka zapomina, co było w nim otwarte.
# No “u przyjaciela”: it would need a gender.
safety-watched = Prywatne okno nie pomoże, jeśli śledzi Państwa program na urządzeniu. Wtedy proszę użyć urządzenia, do którego osoba śledząca nie ma dostępu: należącego do zaufanej osoby albo w bibliotece lub poradni.
# Readers may have stored the site on their phone. Followed by a link to the page where they can remove it.
safety-offline = Jeśli ten poradnik jest zapisany na urządzeniu, można go tam znaleźć. Tutaj można go usunąć:

## What the website itself does

safety-site = Co robi ten serwis
safety-site-text = Ten serwis nie używa plików cookie, nie liczy odwiedzin i niczego nie wysyła innym firmom. Strony o niebezpiecznych sytuacjach pokazują na karcie tylko nazwę serwisu, ale ich adres jest widoczny.

## Word in the address of the page. Lower case, no blanks: letters of any script, digits and hyphens.

# https://example.org/en/safety/
url-safety = bezpieczenstwo
