# What is not accessible yet. The reasons stand in site.toml.
limitation-untranslated = Частини, які ще не перекладено, показано іншою мовою.
limitation-plain-language = Лише деякі відповіді написано простою мовою.
limitation-sign-language = Немає відповідей хорватською жестовою мовою.
