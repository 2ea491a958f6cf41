//! What an output folder remembers of the build that made it.

use super::output::is_site_path;

/// The manifest's path in the output folder. It is also the mark that the folder is Vademecum's.
pub const NAME: &str = ".vademecum";

const MAGIC: &str = "vademecum site 1";

/// The manifest of files with these paths, which are in order.
pub fn to_text<'a>(paths: impl Iterator<Item = &'a str>) -> String {
    let mut text = format!("{MAGIC}\n");
    for path in paths {
        text.push_str(path);
        text.push('\n');
    }
    text
}

/// The paths in a manifest, in order; `None` if it is none. A line that is no path of a site names no file of ours.
pub fn parse(text: &[u8]) -> Option<Vec<Box<str>>> {
    let mut lines = std::str::from_utf8(text).ok()?.lines();
    if lines.next()? != MAGIC {
        return None;
    }
    let mut paths: Vec<Box<str>> = lines.filter(|line| is_site_path(line)).map(Box::from).collect();
    paths.sort_unstable();
    paths.dedup();
    Some(paths)
}
