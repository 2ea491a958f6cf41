//! Phone numbers in groups, as readers compare and type them.

/// The country codes of one and of two digits (ITU-T E.164, list of 2016); all others have three.
const ONE_DIGIT: [&str; 2] = ["1", "7"];
const TWO_DIGITS: &str = "20 27 30 31 32 33 34 36 39 40 41 43 44 45 46 47 48 49 51 52 53 54 55 56 57 58 60 61 62 63 64 65 66 \
    81 82 84 86 90 91 92 93 94 95 98";

/// A number as it is shown: as its author grouped it, since only the author knows how the country does. One that was typed
/// without any gap is taken apart behind its country code into groups of three digits from the end (ITU-T E.123 asks for
/// groups, and leaves their length to the country); short codes stay whole.
pub fn grouped(number: &str) -> String {
    let typed = number.trim();
    let digits = typed.strip_prefix('+').filter(|rest| rest.len() > 6 && rest.bytes().all(|b| b.is_ascii_digit()));
    let Some(digits) = digits else { return typed.to_owned() };
    let length = match digits {
        _ if ONE_DIGIT.contains(&&digits[..1]) => 1,
        _ if TWO_DIGITS.split_whitespace().any(|code| code == &digits[..2]) => 2,
        _ => 3,
    };
    let (country, rest) = digits.split_at(length);
    // A digit alone would be lost: 206 886 4000, not 2 068 864 000.
    let last = if rest.len() % 3 == 1 && rest.len() > 3 { 4 } else { 3 };
    let (before, end) = rest.split_at(rest.len().saturating_sub(last));
    let mut groups = vec![format!("+{country}")];
    let first = before.len() % 3;
    groups.extend((first > 0).then(|| before[..first].to_owned()));
    groups.extend(before.as_bytes()[first..].chunks(3).map(|three| String::from_utf8_lossy(three).into_owned()));
    groups.push(end.to_owned());
    groups.join(" ")
}

/// The country codes whose national numbers begin with a zero that is dialled from abroad too: Italy, San Marino, the Ivory
/// Coast, Benin, Gabon, the Congo.
const WITH_ZERO: [&str; 6] = ["39", "378", "225", "229", "241", "242"];

/// An international number without the zero in brackets that is dialled within the country alone: `+49 (0)30 1234` and
/// `+49 (030) 1234` are `+49 30 1234`. Where such a zero is a part of the number (`+39 (0)6`) it stays, without brackets.
pub fn without_trunk_zero(typed: &str) -> String {
    let Some((country, rest)) = typed.split_once('(').filter(|(country, _)| country.starts_with('+')) else {
        return typed.to_owned();
    };
    let digits: String = country.chars().filter(char::is_ascii_digit).collect();
    let Some((code, rest)) = rest.split_once(')') else { return typed.to_owned() };
    // Brackets elsewhere are those of an area.
    if digits.is_empty() || digits.len() > 3 || !code.trim().starts_with('0') {
        return typed.to_owned();
    }
    let is_kept = WITH_ZERO.contains(&&*digits);
    let code = if is_kept { code.trim() } else { code.trim().trim_start_matches('0') };
    let (country, rest) = (country.trim_end(), rest.trim_start());
    // What stood in brackets with the zero is a group; a zero alone is the first digit of the next one.
    let gap = if code.is_empty() || code == "0" { "" } else { " " };
    format!("{country} {code}{gap}{rest}")
}

/// What stands behind `tel:` (RFC 3966): digits, and a plus before those of an international number.
pub fn dialled(number: &str) -> String {
    number.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_grouped_where_the_author_did_not() {
        for (typed, shown) in [
            ("+385 31 000 110", "+385 31 000 110"),
            ("+38531000110", "+385 31 000 110"),
            ("+12125551234", "+1 212 555 1234"),
            ("+4930123456", "+49 30 123 456"),
            ("+491511234567", "+49 151 123 4567"),
            ("+380501234567", "+380 501 234 567"),
            ("+3851234567", "+385 123 4567"),
            ("112", "112"),
            ("116123", "116123"),
            ("116 123", "116 123"),
        ] {
            assert_eq!(grouped(typed), shown, "{typed}");
            assert_eq!(dialled(&grouped(typed)), dialled(typed), "{typed}");
        }
        for (typed, number) in [
            ("+49 (0)30 123 45-678", "+49 30 123 45-678"),
            ("+49(0)30 123", "+49 30 123"),
            ("+49 ( 0 ) 30 123", "+49 30 123"),
            ("+49 (030) 123", "+49 30 123"),
            ("+39 (0)6 123 4567", "+39 06 123 4567"),
            ("+385 (31) 000-110", "+385 (31) 000-110"),
            ("116 (0) 1", "116 (0) 1"),
        ] {
            assert_eq!(without_trunk_zero(typed), number, "{typed}");
        }
        assert_eq!(dialled("+385 (31) 000-110"), "+38531000110");
        assert_eq!(dialled("116 123"), "116123");
    }
}
