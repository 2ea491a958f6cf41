# Who an answer is for, in the plural.
audience-everyone = Everyone
audience-worker = Employees
audience-family = Families
audience-student = Pupils and students
audience-self-employed = Self-employed people
audience-protected-person = People under protection
