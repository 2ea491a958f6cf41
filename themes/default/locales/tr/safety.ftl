# The page for readers who fear that somebody watches what they look at. Short plain sentences: they are read under stress.

safety-title = Bu siteyi güvenle kullanın
safety-summary = Telefonunuza veya bilgisayarınıza bakan biri mi var? Siteden hızla nasıl çıkılır ve cihazda neler kalır.
# Words of the link to that page, at the top of pages on violence, exploitation and the like. Very short.
safety-link = İnternette güvende kalın
# Heading above emergency numbers.
safety-danger = Şu anda tehlikedeyseniz
safety-danger-text = Mümkünse güvenli bir yere gidin ve arayın.

## Leaving a page

safety-leave = Bir sayfadan hızla çıkmak
# $link (String): the words of the link at the top of such pages, "Leave this site now".
safety-leave-text = Tehlikeli durumlarla ilgili sayfaların en üstünde şu bağlantı var: “{ $link }”. Bu bağlantı, birçok kişinin kullandığı zararsız bir sayfayı açar.
safety-leave-key = Klavyede Shift tuşuna üç kez basın.
safety-leave-after = Sonra bu sitenin diğer sekmelerini kapatın. Geri düğmesine güvenmeyin: o düğme yine buraya getirebilir.

## Traces

safety-history = Cihazınızda neler kalır
safety-history-text = Tarayıcı, açtığınız sayfaların adreslerini aklında tutar: buna geçmiş denir. Üstteki bağlantı, tarayıcı izin verirse kendi sayfasını geçmişten çıkarır, ama ondan önceki sayfaları çıkarmaz.
safety-history-delete = Geçmişten sayfaları tek tek silebilirsiniz. Geçmişin tamamı silinmişse bunu biri fark edebilir.
safety-elsewhere = Bir arama motoruna veya adres çubuğuna yazdıklarınız da kalır. İndirilen dosyalar, yazdırılan sayfalar ve telefondaki arama kaydı da bulunabilir.
safety-private = Gizli pencere kullanın. Onu kapattığınızda tarayıcı, o pencerede açtıklarınızı unutur.
safety-watched = Cihazdaki bir program sizi izliyorsa gizli pencere işe yaramaz. O zaman, sizi izleyen kişinin ulaşamayacağı bir cihaz kullanın: güvendiğiniz birinin cihazını ya da bir kütüphanedeki veya danışma merkezindeki bir cihazı.
# Readers may have stored the site on their phone. Followed by a link to the page where they can remove it.
safety-offline = Bu siteyi cihaza kaydettiyseniz orada bulunabilir. Onu buradan kaldırabilirsiniz:

## What the website itself does

safety-site = Bu site ne yapar
safety-site-text = Bu site çerez kullanmaz, ziyaretçileri saymaz ve başka şirketlere hiçbir şey göndermez. Tehlikeli durumlarla ilgili sayfalarda sekmede yalnızca sitenin adı yazar, ama sayfanın adresi görülebilir.

## Word in the address of the page. Lower case, no blanks: letters of any script, digits and hyphens.

# https://example.org/en/safety/
url-safety = guvenlik
