//! The filters of templates: `t`, `t_plain`, `asset`, `inline`.

use std::collections::HashMap;
use std::sync::Arc;

use fluent_bundle::FluentValue;
use tera::value::Key;
use tera::{Kwargs, Map, State, Tera, TeraResult, Value};

use super::context::{foreign_open, text_markup};
use super::escape;
use super::inline::inlines;
use super::templates::UsedMessage;
use crate::config::Lang;
use crate::resolve::{Isolation, Site, Variant};

/// Messages without arguments, formatted once: as markup and as plain text.
type Ready = HashMap<String, (Value, Value)>;

pub(super) fn register(
    tera: &mut Tera,
    site: &Arc<Site>,
    used: &[UsedMessage],
    asset_versions: &dyn Fn(&str) -> Option<String>,
) {
    let ready: Arc<Vec<Ready>> = Arc::new(site.settings.langs().map(|lang| ready(site, lang, used)).collect());
    let (t_site, t_ready) = (site.clone(), ready.clone());
    tera.register_filter("t", move |id: &str, kwargs: Kwargs, state: &State| -> TeraResult<Value> {
        let lang = lang_of(&t_site, state)?;
        match t_ready[lang.index()].get(id).filter(|_| kwargs.iter().next().is_none()) {
            Some((markup, _)) => Ok(markup.clone()),
            None => Ok(Value::safe_string(&with_arguments(&t_site, lang, id, &kwargs, Isolation::Marked)?)),
        }
    });
    let plain_site = site.clone();
    tera.register_filter("t_plain", move |id: &str, kwargs: Kwargs, state: &State| -> TeraResult<Value> {
        let lang = lang_of(&plain_site, state)?;
        match ready[lang.index()].get(id).filter(|_| kwargs.iter().next().is_none()) {
            Some((_, plain)) => Ok(plain.clone()),
            None => {
                let (args, _) = arguments(&kwargs);
                let variant = plain_site.catalog.format(lang, id, None, &args, Isolation::None);
                let (_, text) = variant.text(lang).ok_or_else(|| unknown(&plain_site, id))?;
                Ok(Value::normal_string(&text))
            }
        }
    });
    let assets: HashMap<String, Value> = site
        .theme
        .statics
        .keys()
        .map(|path| {
            let version = asset_versions(path).map_or(String::new(), |v| format!("?v={v}"));
            (path.clone(), Value::normal_string(&format!("{}{version}", site.url_of_path(path))))
        })
        .collect();
    tera.register_filter("asset", move |path: &str, _: Kwargs, _: &State| -> TeraResult<Value> {
        assets.get(path).cloned().ok_or_else(|| tera::Error::message(format!("there is no static file `{path}`")))
    });
    let elements: HashMap<String, Value> =
        inlines(site).map(|inline| (inline.name.to_owned(), Value::safe_string(&inline.element()))).collect();
    tera.register_filter("inline", move |name: &str, _: Kwargs, _: &State| -> TeraResult<Value> {
        elements.get(name).cloned().ok_or_else(|| {
            tera::Error::message(format!("there is no style sheet or script `{name}` in the folder templates"))
        })
    });
}

fn ready(site: &Site, lang: Lang, used: &[UsedMessage]) -> Ready {
    let mut ready = Ready::new();
    for used in used {
        let Some((from, marked)) = site.catalog.format(lang, &used.id, None, &[], Isolation::Marked).text(lang) else {
            continue;
        };
        let Some((_, plain)) = site.catalog.format(lang, &used.id, None, &[], Isolation::None).text(lang) else {
            continue;
        };
        ready.insert(
            used.id.clone(),
            (Value::safe_string(&text_markup(site, lang, from, &marked)), Value::normal_string(&plain)),
        );
    }
    ready
}

/// The page's language: `lang.index`, which components hand on with `lang`.
fn lang_of(site: &Site, state: &State) -> TeraResult<Lang> {
    let lang = state.get::<Map>("lang")?;
    let index = lang.as_ref().and_then(|lang| lang.get(&Key::from("index"))).and_then(Value::as_u64);
    index
        .map(|i| Lang(i as u16))
        .filter(|lang| lang.index() < site.settings.languages.len())
        .ok_or_else(|| tera::Error::message("the filter `t` needs `lang`: a component that uses it takes `@lang`"))
}

fn unknown(site: &Site, id: &str) -> tera::Error {
    let is_there = site.settings.langs().any(|lang| site.catalog.has(lang, id));
    tera::Error::message(if is_there {
        format!("the message `{id}` cannot be shown with what is passed to it")
    } else {
        format!("no language has the message `{id}`")
    })
}

/// Stands for an argument that is markup already, so that the message around it can be escaped.
fn sentinel(index: usize) -> String {
    format!("\u{f8f0}{index}\u{f8f1}")
}

/// The arguments of a call: texts that are markup are replaced by sentinels, and come second.
fn arguments(kwargs: &Kwargs) -> (Vec<(&str, FluentValue<'static>)>, Vec<String>) {
    let mut args = Vec::new();
    let mut markup = Vec::new();
    for (name, value) in kwargs.iter() {
        let Some(name) = name.as_str() else { continue };
        let value = match value.as_f64().filter(|_| value.is_number()) {
            Some(number) => FluentValue::from(number),
            None if value.is_safe() => {
                markup.push(value.as_str().unwrap_or_default().to_owned());
                FluentValue::from(sentinel(markup.len() - 1))
            }
            None => FluentValue::from(value.as_str().map_or_else(|| value.to_string(), str::to_owned)),
        };
        args.push((name, value));
    }
    (args, markup)
}

fn with_arguments(site: &Site, lang: Lang, id: &str, kwargs: &Kwargs, isolation: Isolation) -> TeraResult<String> {
    let (args, markup) = arguments(kwargs);
    let variant = site.catalog.format(lang, id, None, &args, isolation);
    let borrowed = matches!(variant, Variant::Borrowed(..));
    let (from, text) = variant.text(lang).ok_or_else(|| unknown(site, id))?;
    let mut html = escape(&text);
    for (i, markup) in markup.iter().enumerate() {
        // What is put into borrowed words is in the page's language: a date, a name.
        let within = if borrowed { format!("{}{markup}</span>", foreign_open(site, lang)) } else { markup.clone() };
        html = html.replace(&sentinel(i), &within);
    }
    Ok(if borrowed { format!("{}{html}</span>", foreign_open(site, from)) } else { html })
}
