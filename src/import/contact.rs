//! Phone numbers, web addresses and addresses for mail as the directory wants them.

/// Countries whose numbers begin with a 0 at home that falls away behind the country's code (ITU E.164), with that code.
const TRUNK_ZERO: &[(&str, &str)] = &[
    ("AL", "355"),
    ("AT", "43"),
    ("BA", "387"),
    ("BE", "32"),
    ("BG", "359"),
    ("CH", "41"),
    ("CY", "357"),
    ("DE", "49"),
    ("FI", "358"),
    ("FR", "33"),
    ("GB", "44"),
    ("HR", "385"),
    ("IE", "353"),
    ("MD", "373"),
    ("ME", "382"),
    ("MK", "389"),
    ("NL", "31"),
    ("RO", "40"),
    ("RS", "381"),
    ("SE", "46"),
    ("SI", "386"),
    ("SK", "421"),
    ("TR", "90"),
    ("UA", "380"),
    ("XK", "383"),
];

/// A number as it is dialled from anywhere: `+49 7151 501`. `None` if it cannot be known.
pub(super) fn phone(typed: &str, country: Option<&str>) -> Option<String> {
    let typed = typed.trim().trim_matches('"').trim_start_matches("tel:");
    // `+49 (0) 7151`: the zero of the country in brackets.
    let typed = if typed.starts_with(['+', '0']) { typed.replacen("(0)", " ", 1) } else { typed.to_owned() };
    let spaced: String =
        typed.chars().map(|c| if c.is_whitespace() || "-–/().\u{a0}".contains(c) { ' ' } else { c }).collect();
    let groups = spaced.split_whitespace().collect::<Vec<_>>().join(" ");
    let number = if let Some(rest) = groups.strip_prefix("00") {
        format!("+{}", rest.trim_start())
    } else if let (Some(rest), Some((_, code))) =
        (groups.strip_prefix('0'), TRUNK_ZERO.iter().find(|(known, _)| Some(*known) == country))
    {
        format!("+{code} {}", rest.trim_start())
    } else {
        groups
    };
    let (plus, digits) = number.strip_prefix('+').map_or((false, &*number), |rest| (true, rest));
    let digits: String = digits.chars().filter(|c| *c != ' ').collect();
    let is_number = !digits.starts_with('0') && digits.bytes().all(|b| b.is_ascii_digit());
    let fits = if plus { (7..=15).contains(&digits.len()) } else { (2..=6).contains(&digits.len()) };
    (is_number && fits).then_some(number)
}

/// A web address, with its scheme if it has none. `None` if it is none.
pub(super) fn web(typed: &str) -> Option<String> {
    let typed = typed.trim();
    let address = match typed.split_once("://") {
        Some(("http" | "https", rest)) if !rest.is_empty() => typed.to_owned(),
        None if typed.contains('.') && !typed.contains('@') => format!("https://{typed}"),
        _ => return None,
    };
    let is_whole = !address.contains(|c: char| c.is_whitespace() || c.is_control() || "\"<>\\^`{|}".contains(c));
    is_whole.then_some(address)
}

/// An address for mail. `None` if it is none.
pub(super) fn mail(typed: &str) -> Option<String> {
    let typed = typed.trim().trim_start_matches("mailto:");
    let (local, domain) = typed.split_once('@')?;
    let plain = |s: &str| {
        !s.is_empty() && !s.contains(|c: char| c.is_whitespace() || c.is_control() || "<>\"'&?@,;:\\".contains(c))
    };
    let is_mail =
        plain(local) && plain(domain) && domain.contains('.') && !domain.starts_with('.') && !domain.ends_with('.');
    is_mail.then(|| typed.to_owned())
}

/// The country that is meant by a code (ISO 3166-1) or by its name in English, German or its own language.
pub(super) fn country(typed: &str) -> Option<String> {
    let typed = typed.trim();
    if typed.len() == 2 && typed.bytes().all(|b| b.is_ascii_alphabetic()) {
        return Some(typed.to_ascii_uppercase());
    }
    const NAMES: &[(&str, &[&str])] = &[
        ("DE", &["deutschland", "germany", "allemagne"]),
        ("AT", &["österreich", "austria"]),
        ("CH", &["schweiz", "switzerland", "suisse", "svizzera"]),
        ("HR", &["hrvatska", "croatia", "kroatien"]),
        ("PL", &["polska", "poland", "polen"]),
        ("CZ", &["česko", "czechia", "czech republic", "tschechien"]),
        ("FR", &["france", "frankreich"]),
        ("IT", &["italia", "italy", "italien"]),
        ("NL", &["nederland", "netherlands", "niederlande"]),
        ("GB", &["united kingdom", "great britain", "england", "scotland", "wales"]),
        ("US", &["united states", "united states of america", "usa"]),
        ("LU", &["luxemburg", "luxembourg"]),
        ("BE", &["belgien", "belgium", "belgië", "belgique"]),
    ];
    let lower = typed.to_lowercase();
    NAMES.iter().find(|(_, names)| names.contains(&lower.as_str())).map(|(code, _)| (*code).to_owned())
}
