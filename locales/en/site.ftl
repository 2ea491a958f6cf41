site-title = Guide for new residents of Javorgrad
# One sentence, for search results and previews.
site-description = Short answers and clear steps on residence, work, family, health and documents in Javorgrad.
# Shown on every page.
site-notice = This is sample content for a fictional town. It is not legal advice and does not replace talking to a professional.
