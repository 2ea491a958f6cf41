use crate::diag::{Code, Sink};
use crate::files::SitePath;
use crate::source::layout::is_id;
use crate::table::{Reader, Spanned, toml};

/// A topic as `content/topics.toml` states it. Its name is the message `topic-<id>`.
#[derive(Debug, Clone)]
pub struct TopicFacts {
    /// The id, and where it stands.
    pub id: Spanned<String>,
    /// Topics are shown by rising order, then by id.
    pub order: i64,
    /// The topic that it belongs to.
    pub parent: Option<Spanned<String>>,
    /// The name of a drawing in the theme.
    pub icon: Option<String>,
}

pub(super) fn parse(path: &SitePath, text: &str, sink: &mut Sink) -> Vec<TopicFacts> {
    let table = toml::parse(path.shared(), text, 0, sink);
    let mut topics = Vec::new();
    Reader::new(path.shared(), &table, 0..0, sink).each_table(|id, r| {
        check_id(id, r);
        topics.push(TopicFacts {
            id: id.clone(),
            order: r.integer("order").map_or(0, |o| o.value),
            parent: r.string("parent"),
            icon: r.string("icon").map(|i| i.value),
        });
        r.finish();
    });
    topics
}

/// Reports a key that is not an id.
pub(super) fn check_id(id: &Spanned<String>, r: &mut Reader) {
    if !is_id(&id.value) {
        let message = format!("`{}` is not an id", id.value);
        r.report(Code::InvalidId, id.range.clone(), message, "ids are lower-case letters a to z, digits and hyphens");
    }
}
