### Keeping the handbook on the reader's device, and the copy for a USB stick.

# Name of the page, and of the link to it at the foot of every page.
offline-title = Leer sin internet
offline-about = Puede guardar esta guía en su teléfono u ordenador. Entonces todas sus páginas en este idioma se abren sin internet. Los formularios y otros archivos no se guardan.
offline-newest = Cuando hay internet, siempre verá las páginas más recientes. Si ha guardado la guía, lo que haya cambiado se carga entonces automáticamente.
offline-privacy = Quien use este dispositivo puede encontrar la guía guardada. Es igual para todo el mundo y no muestra qué páginas ha leído usted. Puede eliminarla aquí en cualquier momento.
# Said where the browser cannot do it, or JavaScript is switched off.
offline-unsupported = Para guardarla hacen falta un navegador más reciente con JavaScript, una conexión segura (https) y una ventana que no sea privada.
# $size (Number): megabytes, for example "1.3".
offline-size = Para cargar: unos { $size } MB.
offline-room = En este dispositivo: unos { $size } MB.
# A button.
offline-save = Guardar en este dispositivo
offline-saving = Guardando. Deje esta página abierta.
# $date (String): the day on which the saved pages were made, for example "1 December 2026".
offline-saved = La guía está guardada en este dispositivo (versión: { $date }).
offline-newer = Hay una versión más reciente.
# A button.
offline-update = Cargar la versión más reciente
# A button.
offline-remove = Eliminar de este dispositivo
offline-removed = La guía se ha eliminado de este dispositivo.
offline-full = No hay espacio suficiente en este dispositivo.
offline-nothing = No se ha guardado nada.
offline-failed = No ha funcionado. Compruebe su conexión a internet e inténtelo de nuevo.

## Without internet

# Above a saved page. $date (String): as in offline-saved.
offline-stored = No hay conexión. Está leyendo la versión guardada ({ $date }).
offline-missing = No hay conexión y esta página no está guardada en este dispositivo.

## The copy for a USB stick

# In a text file beside the pages. "index.html" is the name of a file.
portable-readme = Primero descomprima todo el archivo ZIP en una carpeta. Después abra el archivo index.html de esa carpeta con un navegador. No hace falta internet.
