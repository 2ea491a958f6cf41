# The page for readers who fear that somebody watches what they look at. Short plain sentences: they are read under stress.

safety-title = Utiliser ce site en sécurité
safety-summary = Quelqu’un regarde votre téléphone ou votre ordinateur ? Comment partir vite, et ce qui reste sur l’appareil.
# Words of the link to that page, at the top of pages on violence, exploitation and the like. Very short.
safety-link = Naviguer en sécurité
# Heading above emergency numbers.
safety-danger = Si vous êtes en danger maintenant
safety-danger-text = Mettez-vous en lieu sûr si vous le pouvez, et appelez.

## Leaving a page

safety-leave = Quitter une page rapidement
# $link (String): the words of the link at the top of such pages, "Leave this site now".
safety-leave-text = Les pages sur des situations dangereuses ont ce lien en haut : « { $link } ». Il ouvre une page anodine que beaucoup de gens utilisent.
safety-leave-key = Sur un clavier, appuyez trois fois sur la touche Maj (Shift).
safety-leave-after = Fermez ensuite les autres onglets de ce site. Ne vous fiez pas au bouton de retour : il peut encore mener ici.

## Traces

safety-history = Ce qui reste sur votre appareil
safety-history-text = Le navigateur retient les adresses des pages que vous ouvrez : c’est l’historique. Le lien en haut retire sa propre page de l’historique, si le navigateur le permet, mais pas les pages précédentes.
safety-history-delete = Vous pouvez supprimer des pages de l’historique une par une. S’il a entièrement disparu, quelqu’un peut le remarquer.
safety-elsewhere = Ce que vous avez tapé dans un moteur de recherche ou dans la barre d’adresse reste aussi. On peut également trouver les fichiers téléchargés, les pages imprimées et la liste des appels du téléphone.
safety-private = Utilisez une fenêtre privée. Quand vous la fermez, le navigateur oublie ce que vous y avez ouvert.
safety-watched = Une fenêtre privée n’aide pas si un programme sur l’appareil vous surveille. Utilisez alors un appareil auquel la personne qui vous surveille n’a pas accès : celui de quelqu’un en qui vous avez confiance, ou celui d’une bibliothèque ou d’un centre de conseil.
# Readers may have stored the site on their phone. Followed by a link to the page where they can remove it.
safety-offline = Si vous avez enregistré ce site sur l’appareil, on peut l’y trouver. Vous pouvez le supprimer ici :

## What the website itself does

safety-site = Ce que fait ce site
safety-site-text = Ce site n’utilise pas de cookies, ne compte pas les visites et n’envoie rien à d’autres entreprises. Pour les pages sur des situations dangereuses, l’onglet ne montre que le nom du site, mais l’adresse de la page reste visible.

## Word in the address of the page. Lower case, no blanks: letters of any script, digits and hyphens.

# https://example.org/en/safety/
url-safety = securite
