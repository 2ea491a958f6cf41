### Names of public holidays.

holiday-new-year = Jour de l’An
holiday-epiphany = Épiphanie
holiday-good-friday = Vendredi saint
holiday-easter-sunday = Dimanche de Pâques
holiday-easter-monday = Lundi de Pâques
holiday-labour-day = Fête du Travail
holiday-ascension = Ascension
holiday-whit-sunday = Pentecôte
holiday-whit-monday = Lundi de Pentecôte
holiday-corpus-christi = Fête-Dieu
# 15 August.
holiday-assumption = Assomption
holiday-reformation-day = Fête de la Réformation
holiday-all-saints = Toussaint
# 8 December.
holiday-immaculate-conception = Immaculée Conception
holiday-christmas-eve = Veille de Noël
holiday-christmas-day = Noël
# 26 December.
# Also “Saint-Étienne”.
holiday-second-christmas-day = Lendemain de Noël
holiday-independence-day = Fête de l’indépendance
holiday-constitution-day = Jour de la Constitution
# The end of the Second World War.
holiday-victory-day = Fête de la Victoire
# Unsure: in France 11 November is “Armistice”.
holiday-remembrance-day = Jour du Souvenir
# A national holiday of the country.
holiday-national-day = Fête nationale
# Any public holiday.
holiday-public-holiday = Jour férié
