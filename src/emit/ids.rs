//! Ids of things in data: UUIDs of version 5 (RFC 9562) in the name space of URLs.
//!
//! The name of a service is its stable address, `https://…/go/service/<id>/` with the `base_url` of the site; organizations,
//! locations, entries and the like have names of the same form. What belongs to a thing has the name of the thing with
//! `#<kind>/<what>` behind it: `…/go/service/town-hall/#phone/+38531000100`. So an id is the same in every build, on every
//! machine and in every format, as long as the thing keeps its id and the site its `base_url`.

use uuid::Uuid;

use crate::resolve::{Site, Thing};

/// The name of a thing, which its id is made from.
#[derive(Debug, Clone)]
pub(super) struct Name(String);

impl Name {
    /// The name of a thing of a kind.
    pub(super) fn new(site: &Site, kind: &str, id: &str) -> Name {
        Name(format!("{}go/{kind}/{id}/", site.settings.base_url))
    }

    /// The name of a thing that has pages.
    pub(super) fn of(site: &Site, thing: Thing) -> Name {
        let (kind, id) = site.kind_and_id(thing);
        Name::new(site, kind, id)
    }

    /// The name of what belongs to the thing.
    pub(super) fn part(&self, kind: &str, what: &str) -> Name {
        Name(format!("{}#{kind}/{what}", self.0))
    }

    /// The id.
    pub(super) fn uuid(&self) -> Uuid {
        Uuid::new_v5(&Uuid::NAMESPACE_URL, self.0.as_bytes())
    }

    /// The id as data have it: 36 letters in lower case.
    pub(super) fn id(&self) -> String {
        self.uuid().to_string()
    }

    /// The stable address of a thing that has pages.
    pub(super) fn address(&self) -> &str {
        &self.0
    }
}
