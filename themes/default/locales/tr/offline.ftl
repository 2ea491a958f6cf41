### Keeping the handbook on the reader's device, and the copy for a USB stick.

# Name of the page, and of the link to it at the foot of every page.
offline-title = İnternetsiz okuma
offline-about = Bu el kitabını telefonunuza veya bilgisayarınıza kaydedebilirsiniz. O zaman bu dildeki bütün sayfaları internetsiz açılır. Formlar ve diğer dosyalar kaydedilmez.
offline-newest = İnternet olduğunda her zaman en yeni sayfaları görürsünüz. El kitabını kaydettiyseniz, değişenler o zaman kendiliğinden yüklenir.
offline-privacy = Bu cihazı kullanan herkes kayıtlı el kitabını bulabilir. El kitabı herkes için aynıdır ve hangi sayfaları okuduğunuzu göstermez. Onu buradan istediğiniz zaman kaldırabilirsiniz.
# Said where the browser cannot do it, or JavaScript is switched off.
offline-unsupported = Kaydetmek için JavaScript’li daha yeni bir tarayıcı, güvenli bir bağlantı (https) ve gizli olmayan bir pencere gerekir.
# $size (Number): megabytes, for example "1.3".
offline-size = Yüklenecek: yaklaşık { $size } MB.
offline-room = Bu cihazda: yaklaşık { $size } MB.
# A button.
offline-save = Bu cihaza kaydet
offline-saving = Kaydediliyor. Bu sayfayı açık bırakın.
# $date (String): the day on which the saved pages were made, for example "1 December 2026".
offline-saved = El kitabı bu cihazda kayıtlı (sürüm: { $date }).
offline-newer = Daha yeni bir sürüm var.
# A button.
offline-update = Daha yeni sürümü yükle
# A button.
offline-remove = Bu cihazdan kaldır
offline-removed = El kitabı bu cihazdan kaldırıldı.
offline-full = Bu cihazda yeterli yer yok.
offline-nothing = Hiçbir şey kaydedilmedi.
offline-failed = Olmadı. İnternet bağlantınızı kontrol edip yeniden deneyin.

## Without internet

# Above a saved page. $date (String): as in offline-saved.
offline-stored = Bağlantı yok. Kayıtlı sürümü okuyorsunuz ({ $date }).
offline-missing = Bağlantı yok ve bu sayfa bu cihazda kayıtlı değil.

## The copy for a USB stick

# In a text file beside the pages. "index.html" is the name of a file.
portable-readme = Önce ZIP dosyasının tamamını bir klasöre çıkarın. Sonra o klasördeki index.html dosyasını bir tarayıcıyla açın. İnternet gerekmez.
