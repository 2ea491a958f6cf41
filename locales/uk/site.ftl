site-title = Путівник для нових мешканців Яворграда
# One sentence, for search results and previews.
site-description = Короткі відповіді та чіткі кроки: проживання, робота, сім’я, здоров’я і документи в Яворграді.
# Shown on every page.
site-notice = Це зразок для вигаданого міста. Він не є юридичною порадою і не замінює розмови з фахівцями.
