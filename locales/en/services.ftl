# Names of services. Facts (phone, hours, address) are in content/services and need no translation.
# This handbook’s own category.
category-emergency = Emergency services

service-emergency-112 = European emergency number
    .summary = Call when life, health or property is in danger. The call is free and works without credit.
    .note = Say where you are, what happened and whether anyone is hurt. Do not hang up first.
service-police-192 = Police – emergency call
    .summary = If someone threatens you, if you suffer violence or see a crime.
service-fire-193 = Fire brigade – emergency call
    .summary = If there is a fire, if you smell gas or someone is trapped.
service-ambulance-194 = Ambulance
    .summary = If a life is in danger: someone does not breathe, bleeds heavily, is unconscious or has chest pain.
service-police-residence-desk = Residence desk, Javorgrad police station
    .summary = Registering your address, applying for residence, residence cards.
    .note = Mornings are busy. The queue is shortest on Tuesday and Thursday afternoons.
    .sentence = Good day. I would like to register my address. These are my documents. Please tell me what else is needed.
service-town-hall = Town hall, front desk
    .summary = Applications to the Town, town grants and certificates.
    .sentence = Good day. I would like to hand in this application. Please give me a confirmation that you have received it.
# `.alert` is shown only on the days set in town.toml. The page adds the dates.
service-welcome-centre = Welcome Centre
    .summary = The first place for any question. We help you fill in forms and book appointments elsewhere.
    .note = We do not ask for papers. We tell nobody that you came.
    .alert = The centre is closed for the holidays. In an emergency, call the European emergency number.
service-legal-aid = Free legal aid
    .summary = Legal advice and help with writing an appeal, an objection or an application.
    .note = Bring the decision and the envelope it came in: the deadline is counted from it.
    .sentence = Good day. I have received this decision and I do not understand it. Until when can I appeal, and who can help me?
service-line-140 = Safe house
    .summary = Shelter for women and children who suffer violence, at any time of day or night.
    .note = The address is secret. Call us and we will agree where to meet.
service-social-welfare = Social welfare
    .summary = Money in hardship, support for families and protection of children.
service-health-centre = Health centre
    .summary = Family doctor, children’s doctor, gynaecologist and dentist.
    .sentence = Good day. I would like to choose a family doctor. Do you take new patients?
service-croatian-course = Croatian language course
    .summary = A beginners’ course, two evenings a week.
    .note = The price is for the whole course. If you cannot pay, talk to the Welcome Centre.
    .sentence = Good day. I would like to enrol in the Croatian course. When does the next one start, and how much does it cost?
service-library = Town library
    .summary = Books in several languages, computers and internet, a quiet place to study.
    .note = You need no membership and no papers to read or go online.

# Services of the table content/services/table.csv
service-tax-office = Javorgrad tax office
    .summary = Getting an OIB, tax returns and registering as a taxpayer.
service-pension-office = Javorgrad pension insurance office
    .summary = Applying for child allowance and checking whether you are registered as insured.
service-health-insurance-office = Javorgrad health insurance office
    .summary = Registering for health insurance, your card and the list of doctors.
service-employment-office = Javorgrad employment office
    .summary = Registering as unemployed, unemployment benefit and help with finding work.
service-labour-inspection = Labour inspection, Javorgrad office
    .summary = Reporting unpaid wages, work without a contract and unsafe work.
service-registry-office = Javorgrad registry office
    .summary = Registering a birth, certificates of birth, marriage and death, getting married.
service-business-desk = Javorgrad business desk
    .summary = Entry in the crafts register and a first talk about your own business.
service-workers-advice = Javorgrad workers’ advice centre
    .summary = Free advice on contracts, pay and dismissal. You need not give your name.
service-open-heart = Javorgrad family counselling
    .summary = Talking and support in cases of violence, separation and severe stress.
service-primary-school = Javorgrad primary school
    .summary = School enrolment and extra Croatian lessons.
service-housing-desk = Town of Javorgrad housing desk
    .summary = Help with a rental contract, and emergency accommodation.
service-cultural-centre = Javorgrad cultural centre
    .summary = Workshops, cinema and world cooking; most events are free.
service-conversation-club = Javorgrad language corner
    .summary = Croatian conversation over tea, without registration, for all levels.

# Organizations and houses that several services share.
organization-police-station = Javorgrad police station
organization-town = Town of Javorgrad
location-library = Town library
location-town-hall = Town hall
location-town-offices = Town offices
