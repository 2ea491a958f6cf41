# Документи, які треба взяти з собою. Стоять у списку, у називному відмінку.
document-passport = Дійсний паспорт
document-residence-card = Посвідка на проживання
document-birth-certificate = Свідоцтво про народження дитини
document-marriage-certificate = Свідоцтво про шлюб
document-employment-contract = Трудовий договір
document-photo = Фотографія на документи
document-proof-of-address = Договір оренди або згода того, кому належить житло
document-proof-of-means = Підтвердження доходів
document-oib-certificate = Довідка про OIB
# «Obračun plaće»: аркуш, на якому видно, з чого складається зарплата.
document-payslips = Розрахункові листи про зарплату
document-qualification = Диплом або атестат
document-decision = Рішення, на яке ви скаржитеся, разом із конвертом
