use super::site::{Service, Site};
use crate::source::Address;

impl Site {
    /// The address of a service; none if it is confidential.
    pub fn address_of<'s>(&self, service: &'s Service) -> Option<&'s Address> {
        let facts = service.facts();
        facts.address.as_ref().filter(|_| !facts.confidential)
    }

    /// Latitude and longitude of a service (WGS 84, degrees); none if it is confidential.
    pub fn geo_of(&self, service: &Service) -> Option<(f64, f64)> {
        let facts = service.facts();
        facts.geo.filter(|_| !facts.confidential)
    }
}
