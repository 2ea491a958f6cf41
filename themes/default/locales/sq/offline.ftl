### Keeping the handbook on the reader's device, and the copy for a USB stick.

# Name of the page, and of the link to it at the foot of every page.
offline-title = Lexim pa internet
offline-about = Këtë udhëzues mund ta ruani në telefonin ose kompjuterin tuaj. Pastaj të gjitha faqet e tij në këtë gjuhë hapen pa internet. Formularët dhe skedarët e tjerë nuk ruhen.
offline-newest = Kur ka internet, shihni gjithmonë faqet më të reja. Nëse e keni ruajtur udhëzuesin, ajo që ka ndryshuar ngarkohet atëherë vetvetiu.
offline-privacy = Kush e përdor këtë pajisje, mund ta gjejë udhëzuesin e ruajtur. Ai është i njëjtë për të gjithë dhe nuk tregon cilat faqe keni lexuar. Këtu mund ta hiqni në çdo kohë.
# Said where the browser cannot do it, or JavaScript is switched off.
offline-unsupported = Për ruajtjen duhen një shfletues më i ri me JavaScript, një lidhje e sigurt (https) dhe një dritare që nuk është private.
# $size (Number): megabytes, for example "1.3".
offline-size = Për t’u ngarkuar: rreth { $size } MB.
offline-room = Në këtë pajisje: rreth { $size } MB.
# A button.
offline-save = Ruaje në këtë pajisje
offline-saving = Po ruhet. Lëreni të hapur këtë faqe.
# $date (String): the day on which the saved pages were made, for example "1 December 2026".
offline-saved = Udhëzuesi është ruajtur në këtë pajisje (versioni: { $date }).
offline-newer = Ka një version më të ri.
# A button.
offline-update = Ngarko versionin më të ri
# A button.
offline-remove = Hiqe nga kjo pajisje
offline-removed = Udhëzuesi u hoq nga kjo pajisje.
offline-full = Në këtë pajisje nuk ka vend të mjaftueshëm.
offline-nothing = Nuk u ruajt asgjë.
offline-failed = Nuk funksionoi. Kontrolloni lidhjen me internetin dhe provoni përsëri.

## Without internet

# Above a saved page. $date (String): as in offline-saved.
offline-stored = Nuk ka lidhje. Po lexoni versionin e ruajtur ({ $date }).
offline-missing = Nuk ka lidhje, dhe kjo faqe nuk është ruajtur në këtë pajisje.

## The copy for a USB stick

# In a text file beside the pages. "index.html" is the name of a file.
portable-readme = Së pari nxirrni të gjithë skedarin ZIP në një dosje. Pastaj hapni me një shfletues skedarin index.html në atë dosje. Interneti nuk nevojitet.
