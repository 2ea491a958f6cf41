# Кому призначена відповідь. Слова добрано так, щоб не називати рід.
audience-everyone = Усі
audience-worker = Ті, хто працює за наймом
audience-family = Сім’ї
audience-student = Ті, хто навчається
audience-self-employed = Самозайняті особи
audience-protected-person = Особи під захистом
