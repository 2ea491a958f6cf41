//! The order of a postal address in each country.

/// The parts of an address, with the names of schema.org's `PostalAddress`.
#[derive(Debug, Clone, Copy, Default)]
#[allow(missing_docs, reason = "the names are schema.org's")]
pub struct PostalParts<'a> {
    pub street: Option<&'a str>,
    pub locality: Option<&'a str>,
    pub postal_code: Option<&'a str>,
    pub region: Option<&'a str>,
}

/// What most of the world writes: the postal code before the town, and no region.
const USUAL: &str = "A|Z C";

/// The formats of countries that write otherwise: `A` street, `C` town, `S` state or province, `Z` postal code, `|` a new
/// line; all else is put between two parts that are there. From the address metadata of Google's libaddressinput
/// (<https://chromium-i18n.appspot.com/ssl-address>), without the prefixes that are for letters from abroad (`HR-31000`).
const FORMATS: &[(&str, &str)] = &[
    ("A|C|Z", "AC AF AI FK GB GG GI GS IM IO JE KE LK NA PN SD SH SZ TA TC VG ZA"),
    ("A|C|S|Z", "EG IE RU UA"),
    ("A|C, S Z", "BB SO US"),
    ("A|C S Z", "AS AU CA CC CX FM GU HM MH MP NF PR PW UM VI"),
    ("A|C Z", "BH BM BN BT IL JO KH LB LS MT MV NP NZ SA SG VC"),
    ("A|C - Z", "BD"),
    ("A|C-Z", "PK"),
    ("A|C, Z", "LV MM"),
    ("A|C Z|S", "IN NG PE"),
    ("A|C Z, S", "VE"),
    ("A|C Z S", "PG"),
    ("A|C|S Z", "ID MN PH TH VN"),
    ("A|C|S", "JM PA SC SR TV"),
    ("A|C, S", "BS KN"),
    ("A|C, S|Z", "HN IQ"),
    ("A|C, S, Z", "CO"),
    ("A|C S|Z", "CU"),
    ("A|C-S|Z", "BR"),
    ("A|C", "AG AO BF CI CM DJ DM GD GH GM KM ML MW QA RW ST SY TD TG TL TO UG VU YE ZW"),
    ("A|S", "AE NR"),
    ("A|S, C|Z", "CR"),
    ("A|S|C", "KI"),
    ("A|S Z", "KY"),
    ("A|Z C S", "ES IT PF UY"),
    ("A|Z C/S", "TR"),
    ("A|Z C, S", "MX"),
    ("A|Z C|S", "AR CL CV MY UZ"),
    ("A|Z, C|S", "BY"),
    ("A|Z-C|S", "SV"),
    ("A|Z|C", "AL EC MU OM"),
    ("A|Z|C|S", "AM"),
    ("A|Z|C, S", "NI"),
    ("C|A|Z", "HU"),
    ("S|C, A|Z", "IR"),
    ("S C|A|Z", "KR"),
    ("S|C|A", "HK"),
    ("Z|S|A", "JP"),
    ("Z|S C|A", "CN TW"),
    ("Z|S|C|A", "KP KZ"),
];

/// The lines of an address in the order of a country (ISO 3166-1 alpha-2), without its name.
pub fn address_lines(country: Option<&str>, parts: &PostalParts) -> Vec<String> {
    let country = country.unwrap_or_default();
    let known = FORMATS.iter().find(|(_, countries)| countries.split(' ').any(|known| known == country));
    let format = known.map_or(USUAL, |(format, _)| format);
    format.split('|').map(|line| fill(line, parts)).filter(|line| !line.is_empty()).collect()
}

fn fill(line: &str, parts: &PostalParts) -> String {
    let mut filled = String::new();
    let mut between = String::new();
    for c in line.chars() {
        let part = match c {
            'A' => parts.street,
            'C' => parts.locality,
            'S' => parts.region,
            'Z' => parts.postal_code,
            other => {
                between.push(other);
                continue;
            }
        };
        if let Some(part) = part.map(str::trim).filter(|part| !part.is_empty()) {
            if !filled.is_empty() {
                filled.push_str(&between);
            }
            filled.push_str(part);
        }
        between.clear();
    }
    filled
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_country_has_its_order() {
        let all = PostalParts {
            street: Some("Street 1"),
            locality: Some("Town"),
            postal_code: Some("1000"),
            region: Some("R"),
        };
        for (country, lines) in [
            (Some("HR"), "Street 1/1000 Town"),
            (Some("DE"), "Street 1/1000 Town"),
            (None, "Street 1/1000 Town"),
            (Some("GB"), "Street 1/Town/1000"),
            (Some("US"), "Street 1/Town, R 1000"),
            (Some("AU"), "Street 1/Town R 1000"),
            (Some("IT"), "Street 1/1000 Town R"),
            (Some("UA"), "Street 1/Town/R/1000"),
            (Some("HU"), "Town/Street 1/1000"),
            (Some("JP"), "1000/R/Street 1"),
        ] {
            assert_eq!(address_lines(country, &all).join("/"), lines, "{country:?}");
        }
        let town = PostalParts { locality: Some("Town"), ..PostalParts::default() };
        assert_eq!(address_lines(Some("US"), &town), ["Town"]);
        let state = PostalParts { region: Some("NY"), postal_code: Some("10001"), ..town };
        assert_eq!(address_lines(Some("US"), &PostalParts { locality: None, ..state }), ["NY 10001"]);
        assert!(address_lines(Some("HR"), &PostalParts::default()).is_empty());
    }

    #[test]
    fn no_country_has_two_formats() {
        let mut all: Vec<&str> = FORMATS.iter().flat_map(|(_, countries)| countries.split(' ')).collect();
        let count = all.len();
        all.sort_unstable();
        all.dedup();
        assert_eq!(all.len(), count);
    }
}
