# Papers to bring. They stand in a list.
document-passport = Valid passport
document-residence-card = Residence card
document-birth-certificate = Child’s birth certificate
document-marriage-certificate = Marriage certificate
document-employment-contract = Employment contract
document-photo = Photo for documents
document-proof-of-address = Rental contract or consent of the flat’s owner
document-proof-of-means = Proof of income
document-oib-certificate = Certificate of your OIB
document-payslips = Payslips
document-qualification = Diploma or school certificate
# The envelope shows the day on which the decision was delivered.
document-decision = The decision you are challenging, with its envelope
