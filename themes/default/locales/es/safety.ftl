# The page for readers who fear that somebody watches what they look at. Short plain sentences: they are read under stress.

safety-title = Usar este sitio web con seguridad
safety-summary = ¿Alguien mira su teléfono u ordenador? Cómo salir rápido y qué queda en el dispositivo.
# Words of the link to that page, at the top of pages on violence, exploitation and the like. Very short.
safety-link = Navegar con seguridad
# Heading above emergency numbers.
safety-danger = Si está en peligro ahora
safety-danger-text = Vaya a un lugar seguro, si puede, y llame.

## Leaving a page

safety-leave = Salir rápido de una página
# $link (String): the words of the link at the top of such pages, "Leave this site now".
safety-leave-text = Las páginas sobre situaciones de peligro tienen arriba este enlace: «{ $link }». Abre una página inofensiva que usa mucha gente.
safety-leave-key = En un teclado, pulse tres veces la tecla Mayús (Shift).
safety-leave-after = Después cierre las demás pestañas de este sitio web. No se fíe del botón para volver atrás: es posible que todavía lleve aquí.

## Traces

safety-history = Qué queda en su dispositivo
safety-history-text = El navegador recuerda las direcciones de las páginas que usted abre: es el historial. El enlace de arriba quita su propia página del historial, si el navegador lo permite, pero no las páginas anteriores.
safety-history-delete = Puede borrar páginas sueltas del historial. Si desaparece todo, alguien puede darse cuenta.
safety-elsewhere = También queda lo que ha escrito en un buscador o en la barra de direcciones. Además, se pueden encontrar los archivos descargados, las páginas impresas y la lista de llamadas del teléfono.
safety-private = Use una ventana privada. Cuando la cierra, el navegador olvida lo que usted ha abierto en ella.
safety-watched = Una ventana privada no ayuda si un programa en el dispositivo vigila lo que usted hace. En ese caso, use un dispositivo al que no pueda llegar la persona que vigila: el de alguien de confianza, o uno de una biblioteca o de un centro de asesoramiento.
# Readers may have stored the site on their phone. Followed by a link to the page where they can remove it.
safety-offline = Si ha guardado este sitio web en el dispositivo, se puede encontrar allí. Puede eliminarlo aquí:

## What the website itself does

safety-site = Qué hace este sitio web
safety-site-text = Este sitio web no usa cookies, no cuenta las visitas y no envía nada a otras empresas. En las páginas sobre situaciones de peligro, la pestaña solo muestra el nombre del sitio web, pero la dirección de la página se puede ver.

## Word in the address of the page. Lower case, no blanks: letters of any script, digits and hyphens.

# https://example.org/en/safety/
url-safety = seguridad
