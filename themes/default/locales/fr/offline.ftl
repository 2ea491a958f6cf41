### Keeping the handbook on the reader's device, and the copy for a USB stick.

# Name of the page, and of the link to it at the foot of every page.
offline-title = Lire sans internet
offline-about = Vous pouvez enregistrer ce guide sur votre téléphone ou votre ordinateur. Toutes ses pages dans cette langue s’ouvrent alors sans internet. Les formulaires et autres fichiers ne sont pas enregistrés.
offline-newest = Avec internet, vous voyez toujours les pages les plus récentes. Si vous avez enregistré le guide, ce qui a changé se charge alors automatiquement.
offline-privacy = Toute personne qui utilise cet appareil peut trouver le guide enregistré. Il est le même pour tout le monde et ne montre pas quelles pages vous avez lues. Vous pouvez le supprimer ici à tout moment.
# Said where the browser cannot do it, or JavaScript is switched off.
offline-unsupported = L’enregistrement demande un navigateur plus récent avec JavaScript, une connexion sécurisée (https) et une fenêtre qui n’est pas privée.
# $size (Number): megabytes, for example "1.3".
offline-size = À charger : environ { $size } Mo.
offline-room = Sur cet appareil : environ { $size } Mo.
# A button.
offline-save = Enregistrer sur cet appareil
offline-saving = Enregistrement en cours. Laissez cette page ouverte.
# $date (String): the day on which the saved pages were made, for example "1 December 2026".
offline-saved = Le guide est enregistré sur cet appareil (version : { $date }).
offline-newer = Il existe une version plus récente.
# A button.
offline-update = Charger la version plus récente
# A button.
offline-remove = Supprimer de cet appareil
offline-removed = Le guide a été supprimé de cet appareil.
offline-full = Il n’y a pas assez de place sur cet appareil.
offline-nothing = Rien n’a été enregistré.
offline-failed = Cela n’a pas marché. Vérifiez votre connexion internet et réessayez.

## Without internet

# Above a saved page. $date (String): as in offline-saved.
offline-stored = Pas de connexion. Vous lisez la version enregistrée ({ $date }).
offline-missing = Pas de connexion, et cette page n’est pas enregistrée sur cet appareil.

## The copy for a USB stick

# In a text file beside the pages. "index.html" is the name of a file.
portable-readme = Décompressez d’abord tout le fichier ZIP dans un dossier. Ouvrez ensuite le fichier index.html de ce dossier avec un navigateur. Internet n’est pas nécessaire.
