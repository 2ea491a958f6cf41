//! The mail by which readers tell of a mistake: a ready address, which needs no script.

use fluent_bundle::FluentValue;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use crate::resolve::{Isolation, Page, PageKey, Site};

/// The address of a mail about a page (RFC 6068); none where the site names nobody to write to, and on pages that have no
/// words of the handbook to be mistaken.
pub(super) fn address(site: &Site, key: PageKey, title: &str) -> Option<String> {
    let has_words = matches!(
        key.page,
        Page::Home
            | Page::Topic(_)
            | Page::Entry(_)
            | Page::Bilingual(_)
            | Page::Services
            | Page::Category(_)
            | Page::Service(_)
            | Page::Glossary
            | Page::Accessibility
    );
    let to = site.settings.contact.email.as_ref().filter(|_| has_words)?;
    // A mail shows no directions: marks that keep them apart would be boxes in some programs.
    let say = |id: &str, args: &[(&str, FluentValue)]| {
        site.catalog.format(key.lang, id, None, args, Isolation::None).text(key.lang).map(|(_, text)| text)
    };
    let subject = say("feedback-subject", &[("title", FluentValue::from(title))])?;
    let body = say("feedback-body", &[])?;
    let body = format!("{body}\r\n\r\n{}", site.absolute_url(key)).replace('\n', "\r\n").replace("\r\r\n", "\r\n");
    Some(format!("mailto:{}?subject={}&body={}", receiver(to), encoded(&subject), encoded(&body)))
}

/// The address of a mailbox in a `mailto:` address.
pub(super) fn receiver(email: &str) -> String {
    const ADDRESS: &AsciiSet = &VALUE.remove(b'@').remove(b'+');
    utf8_percent_encode(email, ADDRESS).to_string()
}

/// What no program can take for a sign of its own (RFC 6068, RFC 3986).
const VALUE: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

fn encoded(text: &str) -> String {
    utf8_percent_encode(text, VALUE).to_string()
}

#[cfg(test)]
mod tests {
    use super::receiver;

    #[test]
    fn the_receiver_cannot_add_anything_to_the_mail() {
        assert_eq!(receiver("vodic+hr@javorgrad.example"), "vodic+hr@javorgrad.example");
        assert_eq!(receiver("a%0a=b#c@d.example"), "a%250a%3Db%23c@d.example");
    }
}
