//! Pseudo-locales: the words of a site made strange in a way that shows what a theme takes for granted.

use super::{Direction, Tag};

/// A language that nobody speaks, under a tag that CLDR reserves for it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Pseudo {
    /// `en-XA`: accents on every letter, two fifths longer, each sentence in brackets. Words without them were written into
    /// a template; a missing bracket was cut off.
    Accented,
    /// `ar-XB`: right to left, each word mirrored. What still runs from the left was not written for both directions.
    Mirrored,
}

impl Pseudo {
    /// Both.
    pub const ALL: [Pseudo; 2] = [Pseudo::Accented, Pseudo::Mirrored];

    /// The tag.
    pub fn tag(self) -> &'static str {
        match self {
            Pseudo::Accented => "en-XA",
            Pseudo::Mirrored => "ar-XB",
        }
    }

    /// What the language menu calls it.
    pub fn name(self) -> String {
        self.words(&["Pseudo"]).concat()
    }

    /// The direction of its texts.
    pub fn direction(self) -> Direction {
        match self {
            Pseudo::Accented => Direction::Ltr,
            Pseudo::Mirrored => Direction::Rtl,
        }
    }

    /// The texts of one sentence or block, between which stands what is not to be touched: markup and placeables.
    pub fn words(self, texts: &[&str]) -> Vec<String> {
        let mut made: Vec<String> = texts.iter().map(|text| self.text(text)).collect();
        let has_words = |text: &&str| text.chars().any(char::is_alphabetic);
        if self == Pseudo::Mirrored || !texts.iter().any(has_words) {
            return made;
        }
        let count = |texts: &mut dyn Iterator<Item = &str>| texts.map(|text| text.chars().count()).sum::<usize>();
        let (before, after) = (count(&mut texts.iter().copied()), count(&mut made.iter().map(String::as_str)));
        let first = made.first_mut().expect("there is a text with words");
        first.insert(first.len() - first.trim_start().len(), '⟦');
        let last = made.last_mut().expect("there is a text with words");
        // Scripts without letters that can be doubled grow by what stands behind them.
        let missing = (before + before * 2 / 5).saturating_sub(after);
        last.insert_str(last.trim_end().len(), &format!("{}⟧", "·".repeat(missing)));
        made
    }

    fn text(self, text: &str) -> String {
        let mut made = String::with_capacity(text.len() * 2);
        for word in text.split_inclusive(char::is_whitespace) {
            if word.contains("://") || word.contains('@') || word.starts_with("www.") {
                made.push_str(word);
            } else if self == Pseudo::Accented {
                word.chars().for_each(|c| accent(c, &mut made));
            } else {
                mirror(word, &mut made);
            }
        }
        made
    }
}

impl Tag {
    /// Whether it is the tag of a pseudo-locale, which is for the makers of a theme and never for readers.
    pub fn is_pseudo(&self) -> bool {
        Pseudo::ALL.iter().any(|pseudo| pseudo.tag() == self.as_str())
    }
}

fn accent(c: char, made: &mut String) {
    const PLAIN: &str = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
    const ACCENTED: &str = "ȧƀƈḓḗƒɠħīĵķŀḿƞǿƥɋřşŧŭṽẇẋẏẑȦƁƇḒḖƑƓĦĪĴĶĿḾȠǾƤɊŘŞŦŬṼẆẊẎẐ";
    let accented = PLAIN.find(c).and_then(|at| ACCENTED.chars().nth(at)).unwrap_or(c);
    made.push(accented);
    if "aeiouyаеєиіїоуюяыэёAEIOUYАЕЄИІЇОУЮЯЫЭЁ".contains(c) {
        made.push(accented);
    }
}

/// Wraps the words of a text as Android does: each runs from the right, whatever its letters say.
fn mirror(word: &str, made: &mut String) {
    let core = word.trim_matches(|c: char| !c.is_alphanumeric());
    if !core.chars().any(char::is_alphabetic) {
        made.push_str(word);
        return;
    }
    let at = word.find(core).expect("it was cut out of it");
    let (before, after) = (&word[..at], &word[at + core.len()..]);
    made.extend([before, "\u{200f}\u{202e}", core, "\u{202c}\u{200f}", after]);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_get_accents_and_a_sentence_gets_brackets() {
        assert_eq!(Pseudo::Accented.words(&["Save ", " now."]), ["⟦Şȧȧṽḗḗ ", " ƞǿǿẇ.·⟧"]);
        assert_eq!(Pseudo::Accented.words(&[" 12 "]), [" 12 "]);
        assert_eq!(Pseudo::Accented.words(&["see https://a.example/b\n"]), ["⟦şḗḗḗḗ https://a.example/b·······⟧\n"]);
    }

    #[test]
    fn a_sentence_grows_by_two_fifths_in_any_script() {
        for text in
            ["Where do I get a residence card?", "Prijava prebivališta", "Продовжити картку", "بطاقة الإقامة", "निवास"]
        {
            let made = Pseudo::Accented.words(&[text]).concat();
            let (before, after) = (text.chars().count(), made.chars().count() - 2);
            assert!(after >= before + before * 2 / 5 && after <= before * 2, "{text}: {made}");
        }
    }

    #[test]
    fn words_are_mirrored_one_by_one() {
        assert_eq!(Pseudo::Mirrored.words(&["(Save, 12)"]), ["(\u{200f}\u{202e}Save\u{202c}\u{200f}, 12)"]);
    }
}
