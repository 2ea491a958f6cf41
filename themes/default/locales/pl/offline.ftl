### Keeping the handbook on the reader's device, and the copy for a USB stick.

# Name of the page, and of the link to it at the foot of every page.
offline-title = Czytanie bez internetu
offline-about = Ten poradnik można zapisać w telefonie lub komputerze. Wtedy wszystkie jego strony w tym języku otwierają się bez internetu. Formularze i inne pliki nie są zapisywane.
offline-newest = Gdy jest internet, zawsze widać najnowsze strony. Jeśli poradnik jest zapisany, to, co się zmieniło, pobiera się wtedy samo.
offline-privacy = Kto korzysta z tego urządzenia, może znaleźć zapisany poradnik. Jest on taki sam dla wszystkich i nie pokazuje, które strony były czytane. Można go tu w każdej chwili usunąć.
# Said where the browser cannot do it, or JavaScript is switched off.
offline-unsupported = Do zapisania potrzebne są nowsza przeglądarka z JavaScriptem, bezpieczne połączenie (https) i okno, które nie jest prywatne.
# $size (Number): megabytes, for example "1.3".
offline-size = Do pobrania: około { $size } MB.
offline-room = Na tym urządzeniu: około { $size } MB.
# A button.
offline-save = Zapisz na tym urządzeniu
offline-saving = Zapisywanie. Proszę nie zamykać tej strony.
# $date (String): the day on which the saved pages were made, for example "1 December 2026".
offline-saved = Poradnik jest zapisany na tym urządzeniu (wersja: { $date }).
offline-newer = Jest nowsza wersja.
# A button.
offline-update = Pobierz nowszą wersję
# A button.
offline-remove = Usuń z tego urządzenia
offline-removed = Poradnik usunięto z tego urządzenia.
offline-full = Na tym urządzeniu jest za mało miejsca.
offline-nothing = Nic nie zapisano.
offline-failed = Nie udało się. Proszę sprawdzić połączenie z internetem i spróbować ponownie.

## Without internet

# Above a saved page. $date (String): as in offline-saved.
offline-stored = Brak połączenia. To jest zapisana wersja ({ $date }).
offline-missing = Brak połączenia, a tej strony nie zapisano na tym urządzeniu.

## The copy for a USB stick

# In a text file beside the pages. "index.html" is the name of a file.
portable-readme = Najpierw trzeba rozpakować cały plik ZIP do folderu. Potem w tym folderze otworzyć w przeglądarce plik index.html. Internet nie jest potrzebny.
