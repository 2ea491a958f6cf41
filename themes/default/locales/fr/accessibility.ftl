# The accessibility statement that Directive (EU) 2016/2102 asks of public bodies. Its parts and their order are those of the model in
# Commission Implementing Decision (EU) 2018/1523: use the words of that decision and of your country's law where they exist.

accessibility-title = Déclaration sur l’accessibilité
accessibility-summary = À quel point ce site est accessible, ce qui ne l’est pas encore, et à qui le signaler.
# $organization (String): the public body. $law (String): the law that demands it, in the language of the authorities.
accessibility-commitment = { $organization } s’engage à ce que tout le monde puisse utiliser ce site, comme le demande cette loi : { $law }.
# The same where no law is named.
accessibility-commitment-plain = { $organization } s’engage à ce que tout le monde puisse utiliser ce site.
# $address (String): the address of the website, such as https://guide.example/
accessibility-scope = La présente déclaration sur l’accessibilité s’applique à ce site : { $address }

## How far the website follows the standard

accessibility-status = État de conformité
# $standard (String): the name of a standard, such as "EN 301 549".
accessibility-full = Ce site est entièrement conforme à la norme { $standard }.
accessibility-partial = Ce site est partiellement conforme à la norme { $standard }. Ce qui manque est indiqué ci-dessous.
accessibility-none = Ce site n’est pas conforme à la norme { $standard }. Ce qui manque est indiqué ci-dessous.

## What is not accessible: headings of lists

accessibility-limitations = Contenu non accessible
accessibility-non-compliance = Non-conformité à la loi
# The term of the directive (article 5): the effort would be out of proportion for the public body.
accessibility-burden = Charge disproportionnée
accessibility-out-of-scope = Hors du champ d’application de la loi

## How the statement was made

accessibility-preparation = Établissement de cette déclaration sur l’accessibilité
# $date (String): a day.
accessibility-prepared = La présente déclaration a été établie le { $date }.
accessibility-self-assessment = Elle repose sur notre propre évaluation du site (autoévaluation).
# Somebody from outside has tested the website.
accessibility-third-party = Elle repose sur une évaluation réalisée par un organisme indépendant.
# $date (String): a day.
accessibility-reviewed = La présente déclaration a été réexaminée pour la dernière fois le { $date }.

## Whom to tell

# Unsure: the decision may say “Retour d’information et coordonnées de contact”, which is longer.
accessibility-feedback = Retour d’information et contact
# Followed by an address of electronic mail and a phone number.
accessibility-feedback-text = Y a-t-il sur ce site quelque chose que vous ne pouvez pas lire ou utiliser ? En avez-vous besoin sous une autre forme ? Dites-le-nous :
# The words of article 9 of the directive. Unsure: public sites in France say “Voies de recours”, which is plainer.
accessibility-enforcement = Procédure permettant d’assurer le respect des dispositions
# Followed by the name of the authority that watches over the law, and its address.
accessibility-enforcement-text = Si vous ne recevez pas de réponse, ou si elle ne vous satisfait pas, vous pouvez vous adresser à cet organisme :

## Word in the address of the page. Lower case, no blanks: letters of any script, digits and hyphens.

# https://example.org/en/accessibility/
url-accessibility = accessibilite
