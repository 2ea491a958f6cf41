# The page about the directory of services as open data.

# Heading of the page, and the link to it.
data = Açık veri
# What it is, for catalogues of data. $site (String): the name of the site.
data-title = { $site }: hizmet rehberi
data-description = Bu el kitabındaki hizmetlerin adresleri, telefon numaraları, çalışma saatleri ve dilleri.
data-intro = Hizmet rehberini veri olarak indirebilir ve bir haritada, bir uygulamada veya kendi tablonuzda gösterebilirsiniz.
data-publisher = Yayımlayan
data-license = Lisans
data-no-license = Lisans belirtilmemiş. Verileri başkalarıyla paylaşmadan önce yayımlayana sorun.
data-date = Veri tarihi

## Headings above the files

data-table = Hesap tablosu için tablo, her dilde
data-map = Harita için yerler
data-services = Programlar için hizmetler, her dilde
data-entries = Programlar için sorular ve rehberler, her dilde
data-all-languages = Programlar için tablo, adlar bütün dillerde
data-hsds = Open Referral değişim biçimi (HSDS)

## Below the files

data-languages = Bir metin çevrilmemişse veriler metnin hangi dilde olduğunu belirtir.
data-secret = İnsanları korumak için gizli tutulan adresler verilerde yer almaz.
# Note on opening hours. $zone (String): the name of a time zone, for example “Europe/Zagreb”.
data-local-time = Yerel saat: { $zone }
