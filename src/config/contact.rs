//! `[contact]`, and how an address for mail, a phone number and a web address look wherever a handbook has one.

use crate::diag::Code;
use crate::locale::without_trunk_zero;
use crate::table::{Reader, Spanned};

/// `[contact]`: whom readers tell about a fault, and who answers for the site.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Contact {
    /// `email`.
    pub email: Option<String>,
    /// `phone`, as written.
    pub phone: Option<String>,
}

/// Reads the table `[contact]`.
pub(super) fn read(r: &mut Reader) -> Contact {
    if !r.has("email") && !r.has("phone") {
        let hint = "add `email = \"...\"`, `phone = \"...\"` or both; or take [contact] away";
        r.report(Code::MissingKey, r.range(), "[contact] has neither `email` nor `phone`", hint);
    }
    let contact = Contact { email: email(r), phone: phone(r) };
    r.finish();
    contact
}

/// One number under `phone`.
pub(super) fn phone(r: &mut Reader) -> Option<String> {
    let typed = r.string("phone")?;
    checked_phone(typed, r)
}

/// A number with its country's code, or a short code of the country; anything else is reported.
pub fn checked_phone(typed: Spanned<String>, r: &mut Reader) -> Option<String> {
    // Readers call from anywhere, and their phones dial every digit.
    let number = without_trunk_zero(&typed.value);
    let digits: String = number.chars().filter(|c| !c.is_whitespace() && !"-/()\u{a0}".contains(*c)).collect();
    let (plus, rest) = digits.strip_prefix('+').map_or((false, &*digits), |rest| (true, rest));
    let all_digits = !rest.is_empty() && rest.bytes().all(|b| b.is_ascii_digit());
    // E.164 has at most 15 digits after the plus; a number without one is a short code of the country.
    let fits =
        !rest.starts_with('0') && if plus { (7..=15).contains(&rest.len()) } else { (2..=6).contains(&rest.len()) };
    if all_digits && fits {
        return Some(number.split_whitespace().collect::<Vec<_>>().join(" "));
    }
    let message = format!("`{number}` is not an international phone number");
    r.report(Code::InvalidPhone, typed.range, message, "write +, the country's code and the number: +385 31 000 100");
    None
}

/// An address for mail under `email`; anything else is reported.
pub fn email(r: &mut Reader) -> Option<String> {
    let typed = r.string("email")?;
    let valid = typed.value.split_once('@').is_some_and(|(local, domain)| {
        let plain = |s: &str| {
            !s.is_empty() && !s.contains(|c: char| c.is_whitespace() || c.is_control() || "<>\"'&?@,;:\\".contains(c))
        };
        plain(local) && plain(domain) && domain.contains('.') && !domain.starts_with('.') && !domain.ends_with('.')
    });
    if !valid {
        r.report(
            Code::InvalidValue,
            typed.range,
            format!("`{}` is not an address for mail", typed.value),
            "write it as info@office.example",
        );
        return None;
    }
    Some(typed.value)
}

/// A web address under a key; anything else is reported.
pub fn web_address(r: &mut Reader, key: &'static str) -> Option<String> {
    let typed = r.string(key)?;
    let web = typed.value.starts_with("https://") || typed.value.starts_with("http://");
    if !web || typed.value.contains(|c: char| c.is_whitespace() || c.is_control() || "\"<>\\^`{|}".contains(c)) {
        let message = format!("`{}` is not a web address", typed.value);
        r.report(
            Code::ForbiddenLink,
            typed.range,
            message,
            "it begins with https:// or http:// and has no blanks, quotation marks or brackets",
        );
        return None;
    }
    Some(typed.value)
}
