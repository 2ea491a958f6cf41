# The accessibility statement that Directive (EU) 2016/2102 asks of public bodies. Its parts and their order are those of the model in
# Commission Implementing Decision (EU) 2018/1523: use the words of that decision and of your country's law where they exist.

accessibility-title = Declaración de accesibilidad
accessibility-summary = En qué medida es accesible este sitio web, qué no es accesible todavía y a quién avisar.
# $organization (String): the public body. $law (String): the law that demands it, in the language of the authorities.
accessibility-commitment = { $organization } se compromete a que todas las personas puedan usar este sitio web, como exige esta ley: { $law }.
# The same where no law is named.
accessibility-commitment-plain = { $organization } se compromete a que todas las personas puedan usar este sitio web.
# $address (String): the address of the website, such as https://guide.example/
accessibility-scope = La presente declaración de accesibilidad se aplica a este sitio web: { $address }

## How far the website follows the standard

accessibility-status = Situación de cumplimiento
# $standard (String): the name of a standard, such as "EN 301 549".
accessibility-full = Este sitio web es plenamente conforme con la norma { $standard }.
accessibility-partial = Este sitio web es parcialmente conforme con la norma { $standard }. Lo que falta se indica más abajo.
accessibility-none = Este sitio web no es conforme con la norma { $standard }. Lo que falta se indica más abajo.

## What is not accessible: headings of lists

accessibility-limitations = Contenido no accesible
accessibility-non-compliance = Falta de conformidad con la ley
# The term of the directive (article 5): the effort would be out of proportion for the public body.
accessibility-burden = Carga desproporcionada
accessibility-out-of-scope = No entra dentro del ámbito de la ley

## How the statement was made

accessibility-preparation = Preparación de la presente declaración de accesibilidad
# $date (String): a day.
accessibility-prepared = La presente declaración fue preparada el { $date }.
accessibility-self-assessment = Se basa en nuestra propia evaluación del sitio web (autoevaluación).
# Somebody from outside has tested the website.
accessibility-third-party = Se basa en una evaluación realizada por un organismo independiente.
# $date (String): a day.
accessibility-reviewed = La presente declaración se revisó por última vez el { $date }.

## Whom to tell

accessibility-feedback = Observaciones y datos de contacto
# Followed by an address of electronic mail and a phone number.
accessibility-feedback-text = ¿Hay algo en este sitio web que no pueda leer o usar? ¿Lo necesita en otro formato? Díganoslo:
accessibility-enforcement = Procedimiento de aplicación
# Followed by the name of the authority that watches over the law, and its address.
accessibility-enforcement-text = Si no recibe respuesta o si la respuesta no le satisface, puede dirigirse a este organismo:

## Word in the address of the page. Lower case, no blanks: letters of any script, digits and hyphens.

# https://example.org/en/accessibility/
url-accessibility = accesibilidad
