# What is not accessible yet. The reasons stand in site.toml.
limitation-untranslated = Parts that are not translated yet are shown in another language.
limitation-plain-language = Only some answers are written in plain language.
limitation-sign-language = There are no answers in Croatian Sign Language.
