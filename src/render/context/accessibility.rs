use tera::Value;

use super::{
    Common, contact, crumbs, date, entry, from_home, lists, map, markup, message_markup, text_markup, theme_words,
};
use crate::config::{Authority, Lang, NamedLaw, Reason};
use crate::render::escape::escape;
use crate::resolve::{Page, PageKey, Site};

/// The accessibility statement. What the site says of authorities is in the source language in every language.
pub(super) fn statement(site: &Site, key: PageKey) -> Value {
    let lang = key.lang;
    let statement = site.settings.accessibility.as_ref().expect("the page is laid out only where there is a statement");
    let mut common = Common::new(lang, theme_words(site, lang, "accessibility-title"));
    common.description = Some(theme_words(site, lang, "accessibility-summary").text.to_string());
    common.breadcrumbs = crumbs(site, lang, &from_home(site, lang, []));
    let mut page = common.into_map(site, key);
    let mut put = |name: &'static str, value: Value| {
        page.insert(name.into(), value);
    };
    put("organization", markup(in_source(site, lang, &statement.organization)));
    put("conformance", statement.conformance.as_str().into());
    put("standard", statement.standard.as_str().into());
    put("law", statement.law.as_ref().map(|named| markup(law(site, lang, named))).into());
    let messages: Vec<String> =
        statement.limitations.iter().map(|limitation| format!("limitation-{}", limitation.id.value)).collect();
    let limitations = Reason::ALL.into_iter().filter_map(|reason| {
        let of_reason =
            statement.limitations.iter().zip(&messages).filter(|(limitation, _)| limitation.reason == reason);
        let items: Vec<Value> = of_reason.filter_map(|(_, id)| message_markup(site, lang, id)).collect();
        (!items.is_empty()).then(|| map! { "reason": reason.as_str(), "items": items })
    });
    put("limitations", limitations.collect::<Vec<_>>().into());
    put("prepared", statement.prepared.as_ref().map(|day| date(site, lang, day.value)).into());
    put("reviewed", statement.reviewed.as_ref().map(|day| date(site, lang, day.value)).into());
    put("method", statement.method.as_str().into());
    put("enforcement", statement.enforcement.as_ref().map(|named| authority(site, lang, named)).into());
    let ids: Vec<&str> = messages.iter().map(String::as_str).collect();
    put("original", lists::stale_page(site, lang, Page::Accessibility, &ids).into());
    put("changes", entry::changes(site, lang, lists::figures(site, lang, &messages, &[]).into_iter()));
    page.into()
}

fn in_source(site: &Site, lang: Lang, text: &str) -> String {
    text_markup(site, lang, site.settings.source, text)
}

fn law(site: &Site, lang: Lang, law: &NamedLaw) -> String {
    let cite = in_source(site, lang, &law.cite);
    match &law.url {
        Some(url) => format!("<a href=\"{}\" rel=\"noreferrer\">{cite}</a>", escape(url)),
        None => cite,
    }
}

fn authority(site: &Site, lang: Lang, authority: &Authority) -> Value {
    map! {
        "name": markup(in_source(site, lang, &authority.name)), "url": authority.url.clone(),
        "email": authority.email.clone(), "phone": authority.phone.as_deref().map(contact::phone),
    }
}
