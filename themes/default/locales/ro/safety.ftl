# The page for readers who fear that somebody watches what they look at. Short plain sentences: they are read under stress.

safety-title = Folosiți acest site în siguranță
safety-summary = Se uită cineva în telefonul sau în calculatorul dumneavoastră? Cum ieșiți repede și ce rămâne pe dispozitiv.
# Words of the link to that page, at the top of pages on violence, exploitation and the like. Very short.
safety-link = Siguranță pe internet
# Heading above emergency numbers.
safety-danger = Dacă sunteți în pericol acum
safety-danger-text = Mergeți într-un loc sigur, dacă puteți, și sunați.

## Leaving a page

safety-leave = Cum ieșiți repede dintr-o pagină
# $link (String): the words of the link at the top of such pages, "Leave this site now".
safety-leave-text = Paginile despre situații periculoase au sus acest link: „{ $link }”. El deschide o pagină inofensivă, pe care o folosesc mulți oameni.
safety-leave-key = Pe tastatură, apăsați de trei ori tasta Shift.
safety-leave-after = Apoi închideți celelalte file ale acestui site. Nu vă bazați pe butonul de întoarcere: poate că duce tot aici.

## Traces

safety-history = Ce rămâne pe dispozitivul dumneavoastră
safety-history-text = Browserul ține minte adresele paginilor pe care le deschideți: acesta este istoricul. Linkul de sus scoate propria pagină din istoric, dacă browserul permite, dar nu și paginile dinaintea ei.
safety-history-delete = Puteți șterge pagini una câte una din istoric. Dacă dispare tot istoricul, cineva poate observa.
safety-elsewhere = Rămâne și ce ați scris într-un motor de căutare sau în bara de adrese. Pot fi găsite și fișierele descărcate, paginile tipărite și lista de apeluri din telefon.
safety-private = Folosiți o fereastră privată. Când o închideți, browserul uită ce ați deschis în ea.
safety-watched = O fereastră privată nu ajută dacă un program de pe dispozitiv vă urmărește. Folosiți atunci un dispozitiv la care persoana care vă urmărește nu poate ajunge: al cuiva în care aveți încredere sau unul de la o bibliotecă ori de la un centru de consiliere.
# Readers may have stored the site on their phone. Followed by a link to the page where they can remove it.
safety-offline = Dacă ați salvat acest site pe dispozitiv, poate fi găsit acolo. Îl puteți șterge aici:

## What the website itself does

safety-site = Ce face acest site
safety-site-text = Acest site nu folosește cookie-uri, nu numără vizitele și nu trimite nimic altor companii. La paginile despre situații periculoase, fila arată numai numele site-ului, dar adresa paginii se poate vedea.

## Word in the address of the page. Lower case, no blanks: letters of any script, digits and hyphens.

# https://example.org/en/safety/
url-safety = siguranta
