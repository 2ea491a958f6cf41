site-title = Vodič za život u Javorgradu
# One sentence, for search results and previews.
site-description = Kratki i jednostavni odgovori za ljude koji su tek došli u Javorgrad.
# Shown on every page.
site-notice = Ovaj grad ne postoji. Ovo je primjer. Ovo nije pravni savjet.
