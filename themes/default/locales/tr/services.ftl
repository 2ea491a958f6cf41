# The directory of services.

# Heading of the numbers to call when life or safety is at risk.
emergency = Acil durumda
# Name of the list of categories, for screen readers.
service-categories = Hizmet türleri
# $count (Number): services of a category.
services-count =
    { $count ->
        [one] { $count } hizmet
       *[other] { $count } hizmet
    }
# The service speaks the language of the page. Do not name the language: a message can be borrowed by another one.
speaks-yours = Burada sizin diliniz konuşulur
# $date (String): the last day on which a message about closed doors or other hours holds.
alert-until = { $date } tarihine kadar
# Heading: the answers that name this service.
service-entries = Burada yardım alabileceğiniz sorular

## Facts

contact = İletişim
phone = Telefon
email = E-posta
website = Web sitesi
address = Adres
# Link to a map on a web site.
map = Haritada göster
# Link that opens the map of the phone.
map-app = Harita uygulamanızda aç
confidential-notice = Adres, insanları korumak için gizli tutulur. Önce telefonla arayın.
good-to-know = Bilmeniz iyi olur
access = Nasıl başvurabilirsiniz
spoken-languages = Konuşulan diller
interpretation = Tercüman
identity = Kimlik
anonymous = Kim olduğunuzu söylemek zorunda değilsiniz
accessibility = Erişilebilirlik
area = Hizmet bölgesi
organization = Hizmeti veren
category = Hizmet türü

## Hours

# Unsure: “Çalışma saatleri” or “Açılış saatleri”.
hours = Çalışma saatleri
hours-closed = Kapalı
hours-all-day = Gece gündüz, 24 saat
hours-public-holidays = Resmî tatiller
# $from (String), $to (String): two days of the week.
# A dash and no words: the names of the days would need endings.
hours-days = { $from } – { $to }

## Kinds of services

category-social = Sosyal yardım
category-health = Sağlık
category-culture = Kültür ve boş zaman
category-police = Polis
category-ngo = Kuruluşlar ve dernekler
# Unsure: “Adli yardım” is the aid that a court or a bar grants; this is wider.
category-legal = Hukuki yardım
category-education = Okul ve eğitim
category-work = İş
# Unsure: “Barınma” (having a roof) or “Konut” (flats and houses).
category-housing = Barınma
category-language = Dil kursları
category-administration = Resmî daireler

## How one gets there

access-walk-in = Randevusuz
access-appointment = Randevuyla
access-phone = Telefonla
access-online = İnternet üzerinden
access-referral = Sizi başka bir kurumun yönlendirmesi gerekir
access-registration = Önce kaydolmanız gerekir

## Who interprets

interpretation-none = Tercüman yok
interpretation-on-request = İstek üzerine tercüman: önceden sorun
interpretation-phone = Telefonda tercüman
interpretation-always = Her zaman tercüman var

## What a reader must show

# “Papers” taken as papers that say who one is.
identity-none = Kimlik belgesi gerekmez
identity-name = Adınızı söylersiniz
identity-document = Kimlik belgesi gösterirsiniz

cost-free = Ücretsiz

## Accessibility of the building

accessibility-wheelchair = Tekerlekli sandalye için basamaksız giriş
accessibility-toilet = Erişilebilir tuvalet
# Unsure: also “indüksiyon döngüsü”.
accessibility-hearing-loop = İşitme cihazları için işitme döngüsü
# Understood as signs and lines in the building, not as a person who guides.
accessibility-blind = Görme engelliler için yönlendirme
accessibility-parking = Engelliler için park yeri
