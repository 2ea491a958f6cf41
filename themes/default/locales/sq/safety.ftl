# The page for readers who fear that somebody watches what they look at. Short plain sentences: they are read under stress.

safety-title = Përdoreni këtë uebsajt pa rrezik
safety-summary = A e shikon dikush telefonin ose kompjuterin tuaj? Si të largoheni shpejt dhe çfarë mbetet në pajisje.
# Words of the link to that page, at the top of pages on violence, exploitation and the like. Very short.
safety-link = Siguria në internet
# Heading above emergency numbers.
safety-danger = Nëse jeni në rrezik tani
safety-danger-text = Shkoni në një vend të sigurt, nëse mundeni, dhe telefononi.

## Leaving a page

safety-leave = Si të largoheni shpejt nga një faqe
# $link (String): the words of the link at the top of such pages, "Leave this site now".
# Unsure: “link” or “lidhje”; the second also means the connection to the internet.
safety-leave-text = Faqet për situata të rrezikshme e kanë lart këtë link: “{ $link }”. Ai hap një faqe të padëmshme që e përdorin shumë njerëz.
safety-leave-key = Në tastierë, shtypni tri herë tastin Shift.
# Unsure: a tab of the browser is “skedë”, in other browsers “tab”.
safety-leave-after = Pastaj mbyllni skedat e tjera të këtij uebsajti. Mos u mbështetni te butoni për t’u kthyer prapa: ai mund të çojë ende këtu.

## Traces

safety-history = Çfarë mbetet në pajisjen tuaj
safety-history-text = Shfletuesi i mban mend adresat e faqeve që hapni: ky është historiku. Linku lart e heq faqen e vet nga historiku, nëse shfletuesi e lejon, por jo faqet para saj.
safety-history-delete = Mund të fshini faqe të veçanta nga historiku. Nëse zhduket i gjithë historiku, dikush mund ta vërejë.
safety-elsewhere = Mbetet edhe ajo që keni shkruar në një motor kërkimi ose në shiritin e adresës. Mund të gjenden edhe skedarët e shkarkuar, faqet e printuara dhe lista e thirrjeve në telefon.
safety-private = Përdorni një dritare private. Kur e mbyllni, shfletuesi harron çfarë keni hapur në të.
safety-watched = Një dritare private nuk ndihmon nëse një program në pajisje ju vëzhgon. Atëherë përdorni një pajisje ku personi që ju vëzhgon nuk mund të hyjë: të dikujt që i besoni, ose një pajisje në bibliotekë a në një qendër këshillimi.
# Readers may have stored the site on their phone. Followed by a link to the page where they can remove it.
safety-offline = Nëse e keni ruajtur këtë uebsajt në pajisje, ai mund të gjendet atje. Mund ta hiqni këtu:

## What the website itself does

safety-site = Çfarë bën ky uebsajt
safety-site-text = Ky uebsajt nuk përdor kuki (cookies), nuk i numëron vizitat dhe nuk u dërgon asgjë kompanive të tjera. Te faqet për situata të rrezikshme, në skedë shfaqet vetëm emri i uebsajtit, por adresa e faqes mund të shihet.

## Word in the address of the page. Lower case, no blanks: letters of any script, digits and hyphens.

# https://example.org/en/safety/
url-safety = siguria
