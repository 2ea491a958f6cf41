//! What a service costs, what to bring, whom it serves.

use jiff::civil::Date;

use super::super::database::Row;
use super::{Offer, Reading};
use crate::import::draft::{Cost, Draft, add_sentence};
use crate::import::ids::id_of;
use crate::import::report::Report;
use crate::locale::is_currency;

impl Reading<'_> {
    /// What it costs, what to bring, whom it serves.
    pub(super) fn conditions(&self, offer: &mut Offer, draft: &mut Draft, report: &mut Report) {
        let Offer { row, service, words, .. } = offer;
        let options = self.database.children("cost_options", "service_id", row.id());
        let amount = |cost: &Row| cost.peek("amount").and_then(|typed| typed.parse::<f64>().ok());
        let has_currency =
            |cost: &Row| cost.peek("currency").is_some_and(|typed| is_currency(&typed.to_ascii_uppercase()));
        let is_free =
            service.cost.is_some() && options.iter().all(|cost| amount(cost).is_none_or(|amount| amount == 0.0));
        if is_free {
            options.iter().for_each(|cost| cost.use_all());
        }
        let fees = row.take("fees_description").or_else(|| row.take("fees")).filter(|text| text != "fees_description");
        let mut costs: Vec<&Row> = Vec::new();
        for cost in options {
            let until = cost.peek("valid_to").and_then(|typed| typed.get(..10)?.parse::<Date>().ok());
            if until.is_some_and(|until| until < self.today) {
                report.not_carried(
                    cost.place.clone(),
                    "this price holds no longer: it is left out",
                    "write the price that holds now",
                );
                cost.use_all();
            } else {
                costs.push(cost);
            }
        }
        match costs.as_slice() {
            [cost] if amount(cost) == Some(0.0) => {
                service.cost = Some(Cost::Free);
                cost.take("amount");
                cost.take("currency");
            }
            [cost] if amount(cost).is_some_and(|amount| amount > 0.0 && amount.is_finite()) && has_currency(cost) => {
                let currency = cost.take("currency").unwrap_or_default().to_ascii_uppercase();
                service.cost = Some(Cost::Amount(amount(cost).unwrap_or_default(), currency));
                cost.take("amount");
            }
            _ if is_free => {}
            _ => {
                for cost in &costs {
                    let parts =
                        ["option", "amount", "currency", "amount_description"].iter().filter_map(|key| cost.take(key));
                    add_sentence(&mut words.note, &parts.collect::<Vec<_>>().join(" "));
                }
                if costs.len() > 1 {
                    let message = format!("`{}` has {} prices: they stand in the note", words.name, costs.len());
                    report.not_carried(
                        costs[0].place.clone(),
                        message,
                        "a service has one `cost`: choose the one that most people pay",
                    );
                }
            }
        }
        // A price that is only written out once more says nothing new.
        let is_price =
            |text: &String| is_free || costs.iter().any(|cost| cost.peek("amount_description") == Some(text.as_str()));
        let fees = fees.filter(|fees| !is_price(fees));
        for cost in costs.iter().filter(|_| costs.len() == 1 && !is_free && service.cost.is_some()) {
            let whole = row.peek("fees_description");
            if whole.is_some() && cost.peek("amount_description") == whole {
                cost.take("amount_description");
                continue;
            }
            let more: Vec<String> = ["option", "amount_description"].iter().filter_map(|key| cost.take(key)).collect();
            add_sentence(&mut words.note, &more.join(": "));
        }
        match fees {
            Some(fees)
                if service.cost.is_none()
                    && matches!(
                        fees.to_lowercase().trim_end_matches('.'),
                        "free" | "none" | "0" | "no fee" | "free of charge"
                    ) =>
            {
                service.cost = Some(Cost::Free);
            }
            Some(fees) => add_sentence(&mut words.note, &fees),
            None => {}
        }
        for document in self.database.children("required_documents", "service_id", row.id()) {
            let Some(text) = document.take("document") else { continue };
            if text.chars().count() > 80 {
                add_sentence(&mut words.note, &text);
                report.not_carried(
                    document.at("document"),
                    "what to bring is told in a long text: it stands in the note",
                    "name each paper in `documents`, with a message `document-<id>`",
                );
                continue;
            }
            let id = id_of(&text);
            if !id.is_empty() && !service.documents.contains(&id) {
                draft.messages.entry(format!("document-{id}")).or_default().entry(draft.source.clone()).or_insert(text);
                service.documents.push(id);
            }
        }
        for area in self.database.children("service_areas", "service_id", row.id()) {
            match area.take("name") {
                Some(name) if name.chars().count() <= 60 => service.area.push(name),
                Some(name) => add_sentence(&mut words.note, &name),
                None => {
                    if let Some(text) = area.take("description").or_else(|| area.take("service_area")) {
                        add_sentence(&mut words.note, &text);
                    }
                }
            }
        }
        if let Some(typed) = row.take("assured_date") {
            service.reviewed = typed.get(..10).and_then(|date| date.parse().ok());
        }
    }
}
