//! Which parts of a translation are older than their source.
//!
//! The record (`translated.toml`) keeps the hashes of the source blocks that a translation was made from. A block is stale
//! when its hash has gone from the source. Moving a file, reflowing a line, another amount of a figure or another address of
//! a link change no hash, and so make nothing stale.

use std::collections::BTreeMap;

use crate::config::OutdatedPolicy;
use crate::source::record::{Hash, Translated, hash};
use crate::source::{Text, TextParts};

/// What of a translation is stale.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Staleness {
    /// What readers get of it.
    pub policy: OutdatedPolicy,
    /// Whether the title of the source has changed.
    pub title: bool,
    /// Whether the summary of the source has changed.
    pub summary: bool,
    /// The stale blocks of the translation, each with the source block that stands there now, if there is one.
    pub blocks: BTreeMap<usize, Option<usize>>,
    /// Source blocks that are new: each stands before this block of the translation.
    pub added: Vec<(usize, usize)>,
    /// Whether the translation has other blocks than the source that it was made from, so that nobody can tell which of
    /// them are stale: all of it counts as stale.
    pub whole: bool,
}

impl Staleness {
    /// How many parts are stale or missing.
    pub fn count(&self) -> usize {
        usize::from(self.title)
            + usize::from(self.summary)
            + self.blocks.len()
            + self.added.len()
            + usize::from(self.whole)
    }
}

/// The hashes of a text's parts, as the record keeps them.
pub fn hashes(parts: &TextParts) -> Vec<Hash> {
    let summary = parts.summary.as_ref().map_or(String::new(), |s| hash(s));
    [hash(&parts.title), summary].into_iter().chain(parts.blocks.iter().map(|b| hash(&b.words))).collect()
}

/// What of `text` is stale, if the source has changed since `record` was made.
pub(super) fn compare(
    record: &Translated,
    source: &TextParts,
    text: &Text,
    policy: OutdatedPolicy,
) -> Option<Staleness> {
    let now = hashes(source);
    if record.source == now || record.source.len() < 2 {
        return None;
    }
    let (was, is) = (&record.source, &now);
    let mut stale = Staleness { policy, title: was[0] != is[0], summary: was[1] != is[1], ..Staleness::default() };
    let blocks = text.parts().blocks.len();
    let changes = diff(&was[2..], &is[2..]);
    if blocks != was.len() - 2 {
        stale.whole = !changes.is_empty();
        return (stale.count() > 0).then_some(stale);
    }
    for change in changes {
        match change {
            Change::Replaced(was, is) => {
                stale.blocks.insert(was, Some(is));
            }
            Change::Removed(was) => {
                stale.blocks.insert(was, None);
            }
            Change::Added { before, is } => stale.added.push((before, is)),
        }
    }
    // Blocks that only changed their order are as true as before.
    (stale.count() > 0).then_some(stale)
}

/// A difference between the source as it was and as it is, in blocks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Change {
    Replaced(usize, usize),
    Removed(usize),
    Added { before: usize, is: usize },
}

fn diff(was: &[Hash], is: &[Hash]) -> Vec<Change> {
    let kept = longest_common(was, is);
    let mut changes = Vec::new();
    let (mut w, mut i) = (0, 0);
    for (next_w, next_i) in kept.into_iter().chain([(was.len(), is.len())]) {
        // What stands elsewhere in the other version has only moved.
        let gone: Vec<usize> = (w..next_w).filter(|at| !is.contains(&was[*at])).collect();
        let new: Vec<usize> = (i..next_i).filter(|at| !was.contains(&is[*at])).collect();
        let paired = gone.len().min(new.len());
        changes.extend(gone.iter().zip(&new).map(|(was, is)| Change::Replaced(*was, *is)));
        changes.extend(gone[paired..].iter().map(|was| Change::Removed(*was)));
        changes.extend(new[paired..].iter().map(|is| Change::Added { before: next_w, is: *is }));
        (w, i) = (next_w + 1, next_i + 1);
    }
    changes
}

/// The longest common subsequence, as pairs of positions.
pub fn longest_common(was: &[Hash], is: &[Hash]) -> Vec<(usize, usize)> {
    let mut length = vec![vec![0u32; is.len() + 1]; was.len() + 1];
    for w in (0..was.len()).rev() {
        for i in (0..is.len()).rev() {
            length[w][i] =
                if was[w] == is[i] { length[w + 1][i + 1] + 1 } else { length[w + 1][i].max(length[w][i + 1]) };
        }
    }
    let mut pairs = Vec::new();
    let (mut w, mut i) = (0, 0);
    while w < was.len() && i < is.len() {
        if was[w] == is[i] {
            pairs.push((w, i));
            w += 1;
            i += 1;
        } else if length[w + 1][i] >= length[w][i + 1] {
            w += 1;
        } else {
            i += 1;
        }
    }
    pairs
}

#[cfg(test)]
mod tests {
    use super::*;

    fn changes(was: &str, is: &str) -> Vec<Change> {
        let hashes = |s: &str| s.chars().map(String::from).collect::<Vec<_>>();
        diff(&hashes(was), &hashes(is))
    }

    #[test]
    fn one_changed_block_is_one_change() {
        assert_eq!(changes("abcd", "abXd"), [Change::Replaced(2, 2)]);
    }

    #[test]
    fn a_moved_block_is_no_change() {
        assert_eq!(changes("abcd", "dabc"), []);
    }

    #[test]
    fn new_and_removed_blocks_have_their_place() {
        assert_eq!(changes("abc", "abXc"), [Change::Added { before: 2, is: 2 }]);
        assert_eq!(changes("abc", "ac"), [Change::Removed(1)]);
        assert_eq!(changes("ab", "abX"), [Change::Added { before: 2, is: 2 }]);
    }
}
