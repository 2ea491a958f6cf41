# The page about the directory of services as open data.

# Heading of the page, and the link to it.
data = Odprti podatki
# What it is, for catalogues of data. $site (String): the name of the site.
data-title = { $site }: imenik storitev
data-description = Naslovi, telefonske številke, delovni časi in jeziki storitev iz tega priročnika.
data-intro = Imenik storitev lahko prenesete kot podatke in ga prikažete na zemljevidu, v aplikaciji ali v lastni preglednici.
data-publisher = Izdajatelj
data-license = Licenca
data-no-license = Licenca ni navedena. Preden podatke posredujete naprej, vprašajte izdajatelja.
data-date = Stanje na dan

## Headings above the files

data-table = Tabela za preglednice, v vsakem jeziku
data-map = Kraji za zemljevid
data-services = Storitve za programe, v vsakem jeziku
data-entries = Vprašanja in vodniki za programe, v vsakem jeziku
data-all-languages = Tabela za programe, z imeni v vseh jezikih
data-hsds = Izmenjevalni format organizacije Open Referral (HSDS)

## Below the files

data-languages = Kjer besedilo ni prevedeno, podatki povedo, v katerem jeziku je.
data-secret = Naslovov, ki so tajni zaradi varnosti ljudi, v podatkih ni.
# Note on opening hours. $zone (String): the name of a time zone, for example “Europe/Zagreb”.
data-local-time = Lokalni čas: { $zone }
