//! Every language right: what Fluent's functions say, what is known of a tag, where a word stands in an index.

mod formats;
mod letters;
mod tags;
