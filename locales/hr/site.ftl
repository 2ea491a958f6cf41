site-title = Vodič za nove stanovnike Javorgrada
# One sentence, for search results and previews.
site-description = Kratki odgovori i konkretni koraci o boravku, radu, obitelji, zdravlju i dokumentima u Javorgradu.
# Shown on every page.
site-notice = Ovo je ogledni sadržaj izmišljenog grada. Nije pravni savjet i ne zamjenjuje razgovor sa stručnom osobom.
