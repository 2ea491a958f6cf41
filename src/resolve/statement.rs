//! What is wrong with the accessibility statement on the day of the build: dates, and words that nobody has written.

use std::sync::Arc;

use jiff::civil::Date;

use super::site::Site;
use crate::diag::{Code, Diagnostic, Place, Sink};
use crate::source::length::{Length, LengthUnit};
use crate::table::Spanned;

/// How long a statement holds: Implementing Decision (EU) 2018/1523 asks for a review once a year.
const REVIEW_EVERY: Length = Length { count: 1, unit: LengthUnit::Years };

/// Reports what only the day and the messages show.
pub(super) fn check(site: &Site, sink: &mut Sink) {
    let Some(statement) = &site.settings.accessibility else { return };
    let file: Arc<str> = "site.toml".into();
    let today = site.clock.today;
    let place = |typed: &Spanned<Date>| Place::new(&file, typed.range.clone());
    for (key, typed) in [("prepared", &statement.prepared), ("reviewed", &statement.reviewed)] {
        if let Some(typed) = typed.as_ref().filter(|typed| typed.value > today) {
            let message = format!("`{key}` is {}, which has not come yet", typed.value);
            let hint = "set it to the day on which somebody looked at the site";
            sink.report(Diagnostic::new(Code::ReviewOverdue, place(typed), message).hint(hint));
        }
    }
    let last = statement.reviewed.as_ref().or(statement.prepared.as_ref());
    if let Some(last) = last.filter(|last| REVIEW_EVERY.after(last.value) < today) {
        let due = REVIEW_EVERY.after(last.value);
        let message = format!("the review of the accessibility statement is overdue: it was due on {due}");
        let hint = "look once a year whether the statement still holds, then set `reviewed` to that day";
        sink.report(Diagnostic::new(Code::ReviewOverdue, place(last), message).hint(hint));
    }
    let source = site.settings.source;
    for limitation in &statement.limitations {
        let message_id = format!("limitation-{}", limitation.id.value);
        // What is there and cannot be shown is reported where it stands.
        if site.catalog.words(source, &message_id, None).is_some()
            || site.catalog.reader_gets(source, &message_id).is_own()
        {
            continue;
        }
        let place = Place::new(&file, limitation.id.range.clone());
        let tag = &site.settings[source].tag;
        let hint = format!(
            "write `{message_id} = ...` in locales/{tag}/: what is not accessible, and what readers do instead"
        );
        let message = format!("the sentence `{message_id}` is missing");
        sink.report(Diagnostic::new(Code::MissingMessage, place, message).hint(hint));
    }
}
