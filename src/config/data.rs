//! `[data]`: whether the directory is also given out as data, and what others may do with it.

use std::sync::Arc;

use crate::diag::{Code, Diagnostic, Place};
use crate::table::Reader;

/// `[data]`, checked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DataOptions {
    /// `enabled`: whether a site with services has a `/data/`.
    pub enabled: bool,
    /// `license`: what others may do with the data; `None` if nobody has said so.
    pub license: Option<License>,
}

impl Default for DataOptions {
    fn default() -> Self {
        DataOptions { enabled: true, license: None }
    }
}

/// A licence of data.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct License {
    /// Its SPDX identifier (<https://spdx.org/licenses/>), if it was given by one.
    pub id: Option<&'static str>,
    /// Where its words stand.
    pub url: Arc<str>,
}

impl License {
    /// How it is called: its identifier, otherwise its address.
    pub fn name(&self) -> &str {
        self.id.unwrap_or(&self.url)
    }
}

/// Licences that are made for data or often given to them, by SPDX identifier. All others have an address.
const LICENSES: &[(&str, &str)] = &[
    ("CC-BY-3.0", "https://creativecommons.org/licenses/by/3.0/"),
    ("CC-BY-4.0", "https://creativecommons.org/licenses/by/4.0/"),
    ("CC-BY-NC-4.0", "https://creativecommons.org/licenses/by-nc/4.0/"),
    ("CC-BY-NC-ND-4.0", "https://creativecommons.org/licenses/by-nc-nd/4.0/"),
    ("CC-BY-NC-SA-4.0", "https://creativecommons.org/licenses/by-nc-sa/4.0/"),
    ("CC-BY-ND-4.0", "https://creativecommons.org/licenses/by-nd/4.0/"),
    ("CC-BY-SA-4.0", "https://creativecommons.org/licenses/by-sa/4.0/"),
    ("CC0-1.0", "https://creativecommons.org/publicdomain/zero/1.0/"),
    ("CDLA-Permissive-2.0", "https://cdla.dev/permissive-2-0/"),
    ("DL-DE-BY-2.0", "https://www.govdata.de/dl-de/by-2-0"),
    ("DL-DE-ZERO-2.0", "https://www.govdata.de/dl-de/zero-2-0"),
    ("NLOD-2.0", "https://data.norge.no/nlod/en/2.0"),
    ("ODC-By-1.0", "https://opendatacommons.org/licenses/by/1-0/"),
    ("ODbL-1.0", "https://opendatacommons.org/licenses/odbl/1-0/"),
    ("OGL-UK-3.0", "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/"),
    ("PDDL-1.0", "https://opendatacommons.org/licenses/pddl/1-0/"),
    ("etalab-2.0", "https://www.etalab.gouv.fr/licence-ouverte-open-licence/"),
];

/// Reads the table `[data]`.
pub(super) fn read(r: &mut Reader) -> DataOptions {
    let enabled = r.boolean("enabled").unwrap_or(true);
    let license = license(r);
    r.finish();
    DataOptions { enabled, license }
}

fn license(r: &mut Reader) -> Option<License> {
    let typed = r.string("license")?;
    if let Some((id, url)) = LICENSES.iter().find(|(id, _)| id.eq_ignore_ascii_case(&typed.value)) {
        return Some(License { id: Some(id), url: (*url).into() });
    }
    let rest = typed.value.strip_prefix("https://").or_else(|| typed.value.strip_prefix("http://"));
    let wrong = |c: char| c.is_whitespace() || c.is_control() || "\"'<>\\`{}|^".contains(c);
    if rest.is_some_and(|rest| rest.contains('.') && !rest.starts_with('.') && !rest.contains(wrong)) {
        return Some(License { id: None, url: typed.value.into() });
    }
    let message = format!("`{}` is neither a licence for data nor the address of one", typed.value);
    let hint = "write an identifier of spdx.org/licenses such as \"CC-BY-4.0\", or the address of the licence: \"https://...\"";
    let diagnostic = Diagnostic::new(Code::InvalidValue, Place::new(r.file(), typed.range.clone()), message)
        .did_you_mean(&typed.value, LICENSES.iter().map(|(id, _)| *id))
        .hint(hint);
    r.report_diagnostic(diagnostic);
    None
}
