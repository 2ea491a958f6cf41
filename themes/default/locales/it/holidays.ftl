### Names of public holidays.

holiday-new-year = Capodanno
holiday-epiphany = Epifania
holiday-good-friday = Venerdì santo
holiday-easter-sunday = Pasqua
holiday-easter-monday = Lunedì di Pasqua (Pasquetta)
holiday-labour-day = Festa del lavoro
holiday-ascension = Ascensione
holiday-whit-sunday = Pentecoste
holiday-whit-monday = Lunedì di Pentecoste
holiday-corpus-christi = Corpus Domini
# 15 August.
holiday-assumption = Assunzione di Maria (Ferragosto)
holiday-reformation-day = Festa della Riforma
holiday-all-saints = Ognissanti
# 8 December.
holiday-immaculate-conception = Immacolata Concezione
holiday-christmas-eve = Vigilia di Natale
holiday-christmas-day = Natale
# 26 December.
holiday-second-christmas-day = Santo Stefano
holiday-independence-day = Festa dell’indipendenza
holiday-constitution-day = Festa della Costituzione
# The end of the Second World War.
# Unsure: in Italy “Festa della Liberazione” (25 April).
holiday-victory-day = Giorno della vittoria
# Unsure: in Italy “Giorno della memoria” is 27 January.
holiday-remembrance-day = Giorno della memoria
# A national holiday of the country.
holiday-national-day = Festa nazionale
# Any public holiday.
holiday-public-holiday = Giorno festivo
