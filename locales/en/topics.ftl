# Names of topics. `.summary` is one sentence under the name; `.slug` (optional) is the address: ASCII letters, digits, hyphens.
topic-residence = Residence
    .summary = Register your address, renew your stay, and what to do if you are refused.
topic-work = Work
    .summary = Contracts, pay, rest, dismissal and protection from exploitation.
topic-family-benefits = Family and children
    .summary = Child allowance, the town grant and first steps after a birth.
topic-health = Health
    .summary = Health insurance, choosing a doctor and what to do in an emergency.
topic-documents = Documents
    .summary = Your identification number (OIB), and translating and certifying foreign papers.
topic-starting-a-business = Starting a business
    .summary = How to open a craft business and what to know about tax.
