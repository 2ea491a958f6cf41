# The accessibility statement that Directive (EU) 2016/2102 asks of public bodies. Its parts and their order are those of the model in
# Commission Implementing Decision (EU) 2018/1523: use the words of that decision and of your country's law where they exist.

# Unsure: “Erişilebilirlik bildirimi” or “Erişilebilirlik beyanı”.
accessibility-title = Erişilebilirlik bildirimi
accessibility-summary = Bu sitenin ne kadar erişilebilir olduğu, nelerin henüz erişilebilir olmadığı ve bunu kime bildirebileceğiniz.
# $organization (String): the public body. $law (String): the law that demands it, in the language of the authorities.
# The name of the law stands after a colon, because it cannot take an ending.
accessibility-commitment = { $organization } bu siteyi herkesin kullanabilmesini istiyor. Bunu şu yasa gerektirir: { $law }.
# The same where no law is named.
accessibility-commitment-plain = { $organization } bu siteyi herkesin kullanabilmesini istiyor.
# $address (String): the address of the website, such as https://guide.example/
accessibility-scope = Bu bildirim şu site için geçerlidir: { $address }

## How far the website follows the standard

accessibility-status = Uygunluk durumu
# $standard (String): the name of a standard, such as "EN 301 549".
accessibility-full = Bu site { $standard } standardına tam olarak uygundur.
accessibility-partial = Bu site { $standard } standardına kısmen uygundur. Eksikler aşağıda yazılıdır.
accessibility-none = Bu site { $standard } standardına uygun değildir. Eksikler aşağıda yazılıdır.

## What is not accessible: headings of lists

accessibility-limitations = Erişilebilir olmayan içerik
accessibility-non-compliance = Yasaya uygun değil
# The term of the directive (article 5): the effort would be out of proportion for the public body.
# Unsure: “Orantısız yük” or “Ölçüsüz yük”.
accessibility-burden = Orantısız yük
accessibility-out-of-scope = Yasanın kapsamı dışında

## How the statement was made

accessibility-preparation = Bu bildirim nasıl hazırlandı
# $date (String): a day.
accessibility-prepared = Bu bildirim { $date } tarihinde hazırlandı.
accessibility-self-assessment = Bildirim, site için kendi yaptığımız değerlendirmeye dayanır.
# Somebody from outside has tested the website.
accessibility-third-party = Bildirim, bağımsız bir kuruluşun yaptığı değerlendirmeye dayanır.
# $date (String): a day.
accessibility-reviewed = Bu bildirim en son { $date } tarihinde gözden geçirildi.

## Whom to tell

accessibility-feedback = Geri bildirim ve iletişim
# Followed by an address of electronic mail and a phone number.
accessibility-feedback-text = Bu sitede okuyamadığınız veya kullanamadığınız bir şey var mı? Ona başka bir biçimde mi ihtiyacınız var? Bize bildirin:
# “Way of complaint”. Unsure: “Uygulama usulü” would be nearer to the decision, but is hard to understand.
accessibility-enforcement = Şikâyet yolu
# Followed by the name of the authority that watches over the law, and its address.
accessibility-enforcement-text = Yanıt alamazsanız veya aldığınız yanıt yeterli değilse şu kuruma başvurabilirsiniz:

## Word in the address of the page. Lower case, no blanks: letters of any script, digits and hyphens.

# https://example.org/en/accessibility/
url-accessibility = erisilebilirlik
