use std::ops::Range;

use crate::source::layout::is_id;

/// What a reference points to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(missing_docs, reason = "they are what they are called")]
pub enum ReferenceKind {
    Faq,
    Guide,
    Page,
    Topic,
    Service,
    Term,
}

impl ReferenceKind {
    /// Every kind that a link may name.
    pub const ALL: [ReferenceKind; 6] = [
        ReferenceKind::Faq,
        ReferenceKind::Guide,
        ReferenceKind::Page,
        ReferenceKind::Topic,
        ReferenceKind::Service,
        ReferenceKind::Term,
    ];

    /// The scheme of it: `faq` in `faq:id`.
    pub fn as_str(self) -> &'static str {
        match self {
            ReferenceKind::Faq => "faq",
            ReferenceKind::Guide => "guide",
            ReferenceKind::Page => "page",
            ReferenceKind::Topic => "topic",
            ReferenceKind::Service => "service",
            ReferenceKind::Term => "term",
        }
    }
}

/// Where a link leads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Target {
    /// An address of another site, a phone, mail or map application.
    External(Box<str>),
    /// Something of this handbook.
    Reference {
        /// What kind of thing.
        kind: ReferenceKind,
        /// Its id.
        id: Box<str>,
        /// A heading or step on its page.
        fragment: Option<Box<str>>,
    },
    /// A heading on the same page.
    Anchor(Box<str>),
    /// A file in the entry's folder.
    Attachment(Box<str>),
    /// Nowhere: empty or forbidden, which is reported. The words stay.
    Nowhere,
}

/// A link or image.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Link {
    /// Where it leads.
    pub target: Target,
    /// Where it stands in the file.
    pub range: Range<u32>,
    /// Whether it has no words of its own.
    pub is_bare: bool,
}

/// Why an address cannot be a link.
pub(super) enum Forbidden {
    Empty,
    Scheme,
    BadId,
}

/// Reads the address of a link.
pub(super) fn target(address: &str) -> Result<Target, Forbidden> {
    let address = address.trim();
    if address.is_empty() || address == "#" {
        return Err(Forbidden::Empty);
    }
    if address.contains(|c: char| c.is_control()) {
        return Err(Forbidden::Scheme);
    }
    if let Some(anchor) = address.strip_prefix('#') {
        return Ok(Target::Anchor(anchor.into()));
    }
    let Some((scheme, rest)) = address.split_once(':').filter(|(s, _)| is_scheme(s)) else {
        let leaves = address.starts_with('/') || address.contains('\\') || address.split('/').any(|part| part == "..");
        return if leaves {
            Err(Forbidden::Scheme)
        } else {
            Ok(Target::Attachment(address.trim_start_matches("./").into()))
        };
    };
    if let Some(kind) = ReferenceKind::ALL.into_iter().find(|k| k.as_str() == scheme) {
        let (id, fragment) = rest.split_once('#').map_or((rest, None), |(id, fragment)| (id, Some(fragment)));
        if !is_id(id) {
            return Err(Forbidden::BadId);
        }
        return Ok(Target::Reference {
            kind,
            id: id.into(),
            fragment: fragment.filter(|f| !f.is_empty()).map(Into::into),
        });
    }
    match scheme.to_ascii_lowercase().as_str() {
        "http" | "https" if mail_address(rest).is_some() => {
            Ok(Target::External(format!("mailto:{}", mail_address(rest).unwrap_or_default()).into()))
        }
        "http" | "https" if !rest.trim_start_matches('/').is_empty() => Ok(Target::External(encode(address))),
        "mailto" | "tel" | "geo" if !rest.is_empty() => Ok(Target::External(encode(address))),
        "http" | "https" | "mailto" | "tel" | "geo" => Err(Forbidden::Empty),
        _ => Err(Forbidden::Scheme),
    }
}

/// The mail address that stands where a web address should: `//office@town.example`.
pub(super) fn mail_address(rest: &str) -> Option<&str> {
    let address = rest.strip_prefix("//")?.trim_end_matches('/');
    let (local, host) = address.split_once('@')?;
    let plain = |part: &str| !part.is_empty() && !part.contains(['/', ':', '@', '?', '#']);
    (plain(local) && plain(host)).then_some(address)
}

/// Encodes what no address may have; what is encoded already stays.
fn encode(address: &str) -> Box<str> {
    use percent_encoding::{AsciiSet, CONTROLS, utf8_percent_encode};
    const ADDRESS: &AsciiSet =
        &CONTROLS.add(b' ').add(b'"').add(b'<').add(b'>').add(b'`').add(b'{').add(b'}').add(b'\\').add(b'^').add(b'|');
    utf8_percent_encode(address, ADDRESS).to_string().into()
}

/// RFC 3986, section 3.1.
fn is_scheme(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_alphabetic())
        && text.chars().all(|c| c.is_ascii_alphanumeric() || "+-.".contains(c))
}
