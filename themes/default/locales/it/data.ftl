# The page about the directory of services as open data.

# Heading of the page, and the link to it.
data = Dati aperti
# What it is, for catalogues of data. $site (String): the name of the site.
data-title = { $site }: elenco dei servizi
data-description = Indirizzi, numeri di telefono, orari e lingue dei servizi di questo manuale.
data-intro = È possibile scaricare l’elenco dei servizi come dati e mostrarlo su una mappa, in un’applicazione o in una tabella propria.
data-publisher = A cura di
data-license = Licenza
data-no-license = Non è indicata alcuna licenza. Prima di diffondere i dati è necessario chiedere a chi li pubblica.
data-date = Aggiornati al

## Headings above the files

data-table = Tabella per fogli di calcolo, in ogni lingua
data-map = Luoghi per una mappa
data-services = Servizi per programmi, in ogni lingua
data-entries = Domande e guide per programmi, in ogni lingua
data-all-languages = Tabella per programmi, con i nomi in tutte le lingue
data-hsds = Formato di scambio di Open Referral (HSDS)

## Below the files

data-languages = Dove un testo non è tradotto, i dati indicano in quale lingua è.
data-secret = Gli indirizzi tenuti segreti per proteggere le persone non sono nei dati.
# Note on opening hours. $zone (String): the name of a time zone, for example “Europe/Zagreb”.
data-local-time = Ora locale: { $zone }
