# Dokumenti koje treba ponijeti. Stoje u popisu, u nominativu.
document-passport = Važeća putovnica
document-residence-card = Dozvola boravka
document-birth-certificate = Rodni list djeteta
document-marriage-certificate = Vjenčani list
document-employment-contract = Ugovor o radu
document-photo = Fotografija za dokumente
document-proof-of-address = Ugovor o najmu ili suglasnost vlasnika stana
document-proof-of-means = Dokaz o prihodima
document-oib-certificate = Potvrda o OIB-u
document-payslips = Obračuni plaće
document-qualification = Diploma ili svjedodžba
document-decision = Odluka na koju se žalite, s omotnicom
