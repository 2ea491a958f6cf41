# What is not accessible yet. The reasons stand in site.toml.
limitation-untranslated = Dijelovi koji još nisu prevedeni pokazuju se na drugom jeziku.
limitation-plain-language = Samo su neki odgovori napisani jednostavnim jezikom.
limitation-sign-language = Nema odgovora na hrvatskom znakovnom jeziku.
