//! The objects of HSDS 3.0, with its names: those members that a handbook can fill. Members that hold objects stand in JSON alone.

use serde::Serialize;

#[derive(Debug, Default, Serialize)]
pub(super) struct Organization {
    pub(super) id: String,
    pub(super) name: String,
    pub(super) description: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) email: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) website: Option<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) phones: Vec<Phone>,
}

#[derive(Debug, Default, Serialize)]
pub(super) struct Service {
    pub(super) id: String,
    pub(super) organization_id: String,
    pub(super) name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) description: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) url: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) email: Option<String>,
    pub(super) status: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) interpretation_services: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) application_process: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) fees_description: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) assured_date: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) assurer_email: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) alert: Option<String>,
}

/// A service with everything that belongs to it.
#[derive(Debug, Serialize)]
pub(super) struct ServiceInFull {
    #[serde(flatten)]
    pub(super) service: Service,
    pub(super) organization: Organization,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) phones: Vec<Phone>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) schedules: Vec<Schedule>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) service_areas: Vec<ServiceArea>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) service_at_locations: Vec<ServiceAtLocation>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) languages: Vec<Language>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) cost_options: Vec<CostOption>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) required_documents: Vec<RequiredDocument>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) attributes: Vec<Attribute>,
}

#[derive(Debug, Default, Serialize)]
pub(super) struct ServiceAtLocation {
    pub(super) id: String,
    pub(super) service_id: String,
    pub(super) location_id: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) location: Option<Location>,
}

#[derive(Debug, Default, Serialize)]
pub(super) struct Location {
    pub(super) id: String,
    pub(super) location_type: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) description: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) latitude: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) longitude: Option<f64>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) addresses: Vec<Address>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) accessibility: Vec<Accessibility>,
}

#[derive(Debug, Default, Serialize)]
pub(super) struct Address {
    pub(super) id: String,
    pub(super) location_id: String,
    pub(super) address_1: String,
    pub(super) city: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) region: Option<String>,
    pub(super) state_province: String,
    pub(super) postal_code: String,
    pub(super) country: String,
    pub(super) address_type: &'static str,
}

#[derive(Debug, Default, Serialize)]
pub(super) struct Accessibility {
    pub(super) id: String,
    pub(super) location_id: String,
    pub(super) description: String,
}

#[derive(Debug, Default, Serialize)]
pub(super) struct Phone {
    pub(super) id: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) service_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) organization_id: Option<String>,
    pub(super) number: String,
    pub(super) r#type: &'static str,
}

#[derive(Debug, Default, PartialEq, Eq, Serialize)]
pub(super) struct Schedule {
    pub(super) id: String,
    pub(super) service_id: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) valid_from: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) valid_to: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) freq: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) byday: Option<String>,
    pub(super) description: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) opens_at: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) closes_at: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) schedule_link: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) notes: Option<String>,
}

#[derive(Debug, Default, Serialize)]
pub(super) struct ServiceArea {
    pub(super) id: String,
    pub(super) service_id: String,
    pub(super) name: String,
}

#[derive(Debug, Default, Serialize)]
pub(super) struct RequiredDocument {
    pub(super) id: String,
    pub(super) service_id: String,
    pub(super) document: String,
}

#[derive(Debug, Default, Serialize)]
pub(super) struct Language {
    pub(super) id: String,
    pub(super) service_id: String,
    pub(super) name: String,
    pub(super) code: String,
}

#[derive(Debug, Default, Serialize)]
pub(super) struct CostOption {
    pub(super) id: String,
    pub(super) service_id: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) option: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) currency: Option<String>,
    pub(super) amount: f64,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) amount_description: Option<String>,
}

#[derive(Debug, Default, Serialize)]
pub(super) struct Attribute {
    pub(super) id: String,
    pub(super) link_id: String,
    pub(super) taxonomy_term_id: String,
    pub(super) link_type: &'static str,
    pub(super) link_entity: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) value: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) taxonomy_term: Option<TaxonomyTerm>,
}

#[derive(Debug, Default, Serialize)]
pub(super) struct TaxonomyTerm {
    pub(super) id: String,
    pub(super) code: String,
    pub(super) name: String,
    pub(super) description: String,
    pub(super) taxonomy: String,
    pub(super) language: String,
    pub(super) taxonomy_id: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) taxonomy_detail: Option<Taxonomy>,
}

#[derive(Debug, Default, Serialize)]
pub(super) struct Taxonomy {
    pub(super) id: String,
    pub(super) name: String,
    pub(super) description: String,
}

/// What a table is written in.
#[derive(Debug, Default, Serialize)]
pub(super) struct MetaTableDescription {
    pub(super) id: String,
    pub(super) name: String,
    pub(super) language: String,
    pub(super) character_set: &'static str,
}
