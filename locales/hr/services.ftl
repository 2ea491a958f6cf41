# Nazivi službi iz content/services/town.toml. Službe iz tablice table.csv imaju hrvatski naziv i sažetak u samoj tablici.
# Vlastita kategorija ovog vodiča.
category-emergency = Hitne službe

service-emergency-112 = Jedinstveni broj za hitne službe
    .summary = Zovite u svakoj opasnosti po život, zdravlje ili imovinu. Poziv je besplatan i radi bez kredita.
    .note = Recite gdje ste, što se dogodilo i ima li ozlijeđenih. Ne prekidajte vezu prvi.
service-police-192 = Policija – hitni poziv
    .summary = Kad vam tko prijeti, kad trpite nasilje ili vidite kazneno djelo.
service-fire-193 = Vatrogasci – hitni poziv
    .summary = Kad gori, kad osjetite plin ili je netko zarobljen.
service-ambulance-194 = Hitna medicinska pomoć
    .summary = Kad je nekome život u opasnosti: ne diše, jako krvari, u nesvijesti je ili ga boli u prsima.
# `.sentence` je rečenica za šalter: čita se naglas ili pokazuje na mobitelu.
service-police-residence-desk = Šalter za boravak, Policijska postaja Javorgrad
    .summary = Prijava adrese, zahtjevi za boravak i dozvole boravka.
    .note = Ujutro je gužva. Utorkom i četvrtkom poslijepodne čeka se najkraće.
    .sentence = Dobar dan. Želim prijaviti adresu. Ovo su moji dokumenti. Recite mi, molim, što još treba.
service-town-hall = Gradska uprava, prijamna pisarnica
    .summary = Predaja zahtjeva Gradu, gradske potpore i potvrde.
    .sentence = Dobar dan. Želim predati ovaj zahtjev. Molim potvrdu da ste ga primili.
# `.alert` se pokazuje samo u dane zapisane u town.toml. Datume dodaje stranica.
service-welcome-centre = Centar dobrodošlice
    .summary = Prva adresa za sva pitanja. Pomažemo ispuniti obrasce i naručujemo vas kod drugih službi.
    .note = Ne pitamo za dokumente. Nikome ne javljamo da ste bili kod nas.
    .alert = Centar je za blagdane zatvoren. U hitnom slučaju nazovite jedinstveni broj za hitne službe.
service-legal-aid = Besplatna pravna pomoć
    .summary = Pravni savjet i pomoć pri pisanju žalbe, prigovora ili zahtjeva.
    .note = Ponesite odluku i omotnicu u kojoj je stigla: od nje se računa rok.
    .sentence = Dobar dan. Stigla mi je ova odluka i ne razumijem je. Do kada se mogu žaliti i tko mi može pomoći?
service-line-140 = Sigurna kuća
    .summary = Sklonište za žene i djecu koji trpe nasilje, u svako doba dana i noći.
    .note = Adresa je tajna. Nazovite, a mi ćemo dogovoriti gdje se nalazimo.
service-social-welfare = Socijalna skrb
    .summary = Novčana pomoć, podrška obitelji i zaštita djece.
service-health-centre = Dom zdravlja
    .summary = Obiteljski liječnik, pedijatar, ginekolog i zubar.
    .sentence = Dobar dan. Želim izabrati obiteljskog liječnika. Primate li nove pacijente?
service-croatian-course = Tečaj hrvatskog jezika
    .summary = Početni tečaj, dvaput tjedno navečer.
    .note = Cijena je za cijeli tečaj. Tko ne može platiti, neka se javi Centru dobrodošlice.
    .sentence = Dobar dan. Želim upisati tečaj hrvatskog jezika. Kada počinje sljedeći i koliko stoji?
service-library = Gradska knjižnica
    .summary = Knjige na više jezika, računala i internet, mirno mjesto za učenje.
    .note = Za čitanje i internet ne trebate članstvo ni dokumente.

# Organizacije i kuće koje dijeli više službi.
organization-police-station = Policijska postaja Javorgrad
organization-town = Grad Javorgrad
location-library = Gradska knjižnica
location-town-hall = Gradska vijećnica
location-town-offices = Zgrada gradskih ureda
