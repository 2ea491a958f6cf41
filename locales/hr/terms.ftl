# Pojmovnik. `-pojam` je riječ koja se umeće u tekst, u padežu koji tekst traži: { -residence-card(case: "genitive") }.
# `term-pojam` je objašnjenje u pojmovniku, jedna ili dvije rečenice.
# Svi su pojmovi pisani malim slovom: ne stavljajte ih na početak rečenice.

-residence-card =
    { $case ->
       *[nominative] dozvola boravka
        [genitive] dozvole boravka
        [dative] dozvoli boravka
        [accusative] dozvolu boravka
        [locative] dozvoli boravka
        [instrumental] dozvolom boravka
    }
term-residence-card = Biometrijska iskaznica kojom državljani trećih zemalja dokazuju identitet i pravo na boravak u Hrvatskoj.

-temporary-residence =
    { $case ->
       *[nominative] privremeni boravak
        [genitive] privremenog boravka
        [dative] privremenom boravku
        [accusative] privremeni boravak
        [locative] privremenom boravku
        [instrumental] privremenim boravkom
    }
term-temporary-residence = Pravo na boravak u Hrvatskoj na određeno vrijeme i u određenu svrhu, na primjer zbog rada, studija ili obitelji.

-personal-identification-number =
    { $case ->
       *[nominative] osobni identifikacijski broj (OIB)
        [genitive] osobnog identifikacijskog broja (OIB-a)
        [dative] osobnom identifikacijskom broju (OIB-u)
        [accusative] osobni identifikacijski broj (OIB)
        [locative] osobnom identifikacijskom broju (OIB-u)
        [instrumental] osobnim identifikacijskim brojem (OIB-om)
    }
term-personal-identification-number = Stalni broj pod kojim vas vode sve hrvatske ustanove. Dodjeljuje ga Porezna uprava i ne mijenja se.

-police-administration =
    { $case ->
       *[nominative] policijska uprava
        [genitive] policijske uprave
        [dative] policijskoj upravi
        [accusative] policijsku upravu
        [locative] policijskoj upravi
        [instrumental] policijskom upravom
    }
term-police-administration = Tijelo Ministarstva unutarnjih poslova koje odlučuje o boravku stranaca i izdaje dozvole. Dio poslova obavlja njezina policijska postaja.

-registered-residence =
    { $case ->
       *[nominative] prijavljeno boravište
        [genitive] prijavljenog boravišta
        [dative] prijavljenom boravištu
        [accusative] prijavljeno boravište
        [locative] prijavljenom boravištu
        [instrumental] prijavljenim boravištem
    }
term-registered-residence = Adresa na kojoj živite i koju ste prijavili policiji. Na nju vam ustanove šalju poštu.

-employment-contract =
    { $case ->
       *[nominative] ugovor o radu
        [genitive] ugovora o radu
        [dative] ugovoru o radu
        [accusative] ugovor o radu
        [locative] ugovoru o radu
        [instrumental] ugovorom o radu
    }
term-employment-contract = Dogovor radnika i poslodavca o poslu, plaći i radnom vremenu. Sklapa se u pisanom obliku.

-work-permit =
    { $case ->
       *[nominative] dozvola za boravak i rad
        [genitive] dozvole za boravak i rad
        [dative] dozvoli za boravak i rad
        [accusative] dozvolu za boravak i rad
        [locative] dozvoli za boravak i rad
        [instrumental] dozvolom za boravak i rad
    }
term-work-permit = Jedinstvena dozvola s kojom osoba iz treće zemlje smije boraviti i raditi u Hrvatskoj, u pravilu kod poslodavca i na poslu za koji je izdana.

-child-allowance =
    { $case ->
       *[nominative] doplatak za djecu
        [genitive] doplatka za djecu
        [dative] doplatku za djecu
        [accusative] doplatak za djecu
        [locative] doplatku za djecu
        [instrumental] doplatkom za djecu
    }
term-child-allowance = Mjesečna državna pomoć obiteljima s djecom i nižim dohotkom. O njoj odlučuje zavod za mirovinsko osiguranje.

# „Rješenje“ u značenju odluke javnog tijela.
-decision =
    { $case ->
       *[nominative] rješenje
        [genitive] rješenja
        [dative] rješenju
        [accusative] rješenje
        [locative] rješenju
        [instrumental] rješenjem
    }
term-decision = Pisana odluka javnog tijela o vašem pravu ili obvezi. Na kraju piše kako se i do kada možete žaliti.

-appeal =
    { $case ->
       *[nominative] žalba
        [genitive] žalbe
        [dative] žalbi
        [accusative] žalbu
        [locative] žalbi
        [instrumental] žalbom
    }
term-appeal = Podnesak kojim od višeg tijela tražite da provjeri odluku s kojom se ne slažete.

-craft =
    { $case ->
       *[nominative] obrt
        [genitive] obrta
        [dative] obrtu
        [accusative] obrt
        [locative] obrtu
        [instrumental] obrtom
    }
term-craft = Samostalna djelatnost jedne ili više fizičkih osoba, upisana u obrtni registar. Za dugove obrta odgovara se cijelom imovinom.

-health-insurance =
    { $case ->
       *[nominative] obvezno zdravstveno osiguranje
        [genitive] obveznog zdravstvenog osiguranja
        [dative] obveznom zdravstvenom osiguranju
        [accusative] obvezno zdravstveno osiguranje
        [locative] obveznom zdravstvenom osiguranju
        [instrumental] obveznim zdravstvenim osiguranjem
    }
term-health-insurance = Javno osiguranje koje plaća najveći dio troškova liječenja. Po njemu dobivate broj osigurane osobe i birate liječnika.
