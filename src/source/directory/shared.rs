use super::fields::{ACCESSIBILITY, Address, address, geo, phone, text, words};
use crate::config::{email, web_address};
use crate::diag::Code;
use crate::files::SitePath;
use crate::table::{Reader, Spanned};

/// The facts of one organization. Its name is the message `organization-<id>`.
#[derive(Debug, Clone)]
pub struct OrganizationFacts {
    /// The file that it was read from.
    pub path: SitePath,
    /// The id, and where it stands.
    pub id: Spanned<String>,
    /// Its name in the source language, beside the facts.
    pub name: Option<Spanned<String>>,
    /// A web address.
    pub url: Option<String>,
    /// An address for mail.
    pub email: Option<String>,
    /// Phone numbers, as written.
    pub phone: Vec<String>,
}

/// The facts of one location. Its name, if it has one, is the message `location-<id>`.
#[derive(Debug, Clone)]
pub struct LocationFacts {
    /// The file that it was read from.
    pub path: SitePath,
    /// The id, and where it stands.
    pub id: Spanned<String>,
    /// Its name in the source language, beside the facts.
    pub name: Option<Spanned<String>>,
    /// Where it is.
    pub address: Option<Spanned<Address>>,
    /// Latitude and longitude (WGS 84, degrees).
    pub geo: Option<(f64, f64)>,
    /// `wheelchair`, ...
    pub accessibility: Vec<String>,
}

/// Reads an organization, whose id was taken already.
pub(super) fn organization(path: &SitePath, id: Spanned<String>, r: &mut Reader) -> OrganizationFacts {
    let facts = OrganizationFacts {
        path: path.clone(),
        id,
        name: text(r, "name"),
        url: web_address(r, "url"),
        email: email(r),
        phone: phone(r),
    };
    r.finish();
    facts
}

/// Reads a location, whose id was taken already.
pub(super) fn location(path: &SitePath, id: Spanned<String>, r: &mut Reader) -> LocationFacts {
    let facts = LocationFacts {
        path: path.clone(),
        name: text(r, "name"),
        address: address(r),
        geo: geo(r).map(|geo| geo.value),
        accessibility: words(r, "accessibility", ACCESSIBILITY),
        id,
    };
    if !r.has("address") && !r.has("geo") {
        let message = format!("the location `{}` is nowhere", facts.id.value);
        r.report(Code::MissingKey, facts.id.range.clone(), message, "give it an `address`, or its `geo`");
    }
    r.finish();
    facts
}
