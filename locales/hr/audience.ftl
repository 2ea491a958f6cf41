# Kome je odgovor namijenjen, u množini.
audience-everyone = Svi
audience-worker = Zaposleni
audience-family = Obitelji
audience-student = Učenici i studenti
audience-self-employed = Samozaposleni
audience-protected-person = Osobe pod zaštitom
