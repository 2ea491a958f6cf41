search = Kërkim
search-label = Çfarë kërkoni?
search-privacy = Shkruani një fjalë të përditshme ose një fjalë nga një letër. Ajo që shkruani mbetet në pajisjen tuaj.
search-count =
    { $count ->
        [0] Nuk u gjet asgjë
        [one] { $count } rezultat
       *[other] { $count } rezultate
    }
search-many = Ka më shumë rezultate sesa mund të shfaqen këtu: shtoni edhe një fjalë
search-did-you-mean = Mos deshët të thoni:
search-nothing = Provoni një fjalë tjetër ose më të shkurtër, ose shikoni listën më poshtë.
search-everything = Gjithçka në këtë udhëzues, në një listë të vetme.

search-answer = Përgjigje
search-guide = Hap pas hapi
search-service = Shërbim
search-term = Term
search-topic = Temë
search-category = Lloj shërbimesh
search-page = Për udhëzuesin

url-search = kerkim
