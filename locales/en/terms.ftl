# Glossary. `-term` is the word put into a text; `term-<id>` is its explanation in the glossary, one or two sentences.
# Terms are lower case: do not start a sentence with one. On its first use on a page the Croatian word is shown beside it.

-residence-card = residence card
term-residence-card = A biometric card with which nationals of non-EU countries prove who they are and that they may live in Croatia.

-temporary-residence = temporary residence
term-temporary-residence = The right to live in Croatia for a limited time and a stated purpose, such as work, study or family.

# Known to everyone in Croatia by its short name OIB: keep the short name in every language.
-personal-identification-number = personal identification number (OIB)
term-personal-identification-number = The permanent number under which every Croatian office keeps your file. The Tax Administration assigns it and it never changes.

-police-administration = police administration
term-police-administration = The body of the Ministry of the Interior that decides on foreigners’ residence and issues permits. Its local police station does part of this work.

-registered-residence = registered residence
term-registered-residence = The address where you live and which you have reported to the police. Offices send their letters there.

-employment-contract = employment contract
term-employment-contract = An agreement between worker and employer on the job, the pay and the working hours. It is made in writing.

-work-permit = residence and work permit
term-work-permit = A single permit with which a person from a non-EU country may live and work in Croatia, as a rule for the employer and the job it was issued for.

-child-allowance = child allowance
term-child-allowance = Monthly state support for families with children and lower incomes. The pension insurance office decides on it.

# A formal written decision of a public body.
-decision = formal decision
term-decision = A written decision of a public body about your right or duty. Its last part says how, and by when, you can challenge it.

-appeal = appeal
term-appeal = A written request to a higher body to check a decision that you do not agree with.

# “Obrt”: the Croatian legal form of a sole trader, not only handicraft.
-craft = craft business
term-craft = A business run by one or more people in their own name and entered in the crafts register. The owners are liable for its debts with all they own.

-health-insurance = compulsory health insurance
term-health-insurance = Public insurance that pays most of the cost of treatment. It gives you an insurance number and lets you choose a doctor.
