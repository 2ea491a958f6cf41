//! The address of a page as a code that the camera of another phone reads: on paper, and on a screen that somebody shows.
//!
//! A code is made anew for each page that has one: that takes 12 µs, and writing it 10 µs more. Its mask is always the same, because
//! scoring all eight takes fifteen times as long and every reader takes any of them.

use qrcodegen::{Mask, QrCode, QrCodeEcc, QrSegment, Version};
use tera::Value;

use super::{markup, theme_words};
use crate::render::escape::escape;
use crate::resolve::{Page, PageKey, Site, Thing};

/// The quiet zone around a code in modules, without which cameras do not find it (ISO/IEC 18004).
const QUIET: i32 = 4;

/// The stable address of what a page shows, where it has one, and the code that leads from paper to it; a page without one has its own
/// address as a code, which leads on when the page moves. What is sensitive has no code: a sheet of paper with it would lead whoever
/// finds it to the page at once, and nobody could say what it is. Neither has what nobody prints.
pub(super) fn of_page(site: &Site, key: PageKey) -> (Value, Value) {
    let thing = match key.page {
        Page::Entry(at) | Page::Bilingual(at) => Some(Thing::Entry(at)),
        Page::Topic(at) => Some(Thing::Topic(at)),
        Page::Service(at) => Some(Thing::Service(at)),
        _ => None,
    };
    let go = thing.map(|thing| site.absolute_url(PageKey { lang: site.settings.source, page: Page::Go(thing) }));
    let address = go.clone().or_else(|| is_printed(key.page).then(|| site.absolute_url(key)));
    let address = address.filter(|_| !site.is_sensitive(key.page));
    let code = address.and_then(|address| svg(&address, &theme_words(site, key.lang, "share-qr").text));
    (go.into(), code.map(markup).into())
}

/// Whether a page that has no stable address is something to hand out.
fn is_printed(page: Page) -> bool {
    matches!(
        page,
        Page::Home
            | Page::Guides
            | Page::Services
            | Page::Category(_)
            | Page::Facet(_)
            | Page::Glossary
            | Page::Accessibility
    )
}

/// An address as a drawing, dark on light in every colour scheme; none for one that is too long for any code.
fn svg(address: &str, label: &str) -> Option<String> {
    let code = encoded(address)?;
    let size = code.size() + 2 * QUIET;
    let mut svg = String::with_capacity(4 * 1024);
    svg.push_str("<svg id=\"_qr\" class=\"qr\" role=\"img\" aria-label=\"");
    svg.push_str(&escape(label));
    svg.push_str("\" width=\"");
    number(&mut svg, 4 * size);
    svg.push_str("\" height=\"");
    number(&mut svg, 4 * size);
    svg.push_str("\" viewBox=\"0 0 ");
    number(&mut svg, size);
    svg.push(' ');
    number(&mut svg, size);
    svg.push_str("\" shape-rendering=\"crispEdges\"><rect width=\"100%\" height=\"100%\" fill=\"#fff\"/><path stroke=\"#000\" d=\"");
    runs(&code, &mut svg);
    svg.push_str("\"/></svg>");
    Some(svg)
}

fn encoded(address: &str) -> Option<QrCode> {
    let segments = QrSegment::make_segments(address);
    let (least, most) = (Version::MIN, Version::MAX);
    QrCode::encode_segments_advanced(&segments, QrCodeEcc::Medium, least, most, Some(Mask::new(0)), false).ok()
}

/// Every run of dark modules as a stroke along the middle of its row: half as long as outlines of them.
fn runs(code: &QrCode, path: &mut String) {
    let size = code.size();
    for row in 0..size {
        // Where the pen is; a row begins with a place of its own.
        let mut pen = None;
        let mut column = 0;
        while column < size {
            if !code.get_module(column, row) {
                column += 1;
                continue;
            }
            let start = column;
            while column < size && code.get_module(column, row) {
                column += 1;
            }
            match pen {
                None => {
                    path.push('M');
                    number(path, start + QUIET);
                    path.push(' ');
                    number(path, row + QUIET);
                    path.push_str(".5");
                }
                Some(pen) => {
                    path.push('m');
                    number(path, start - pen);
                    path.push_str(" 0");
                }
            }
            path.push('h');
            number(path, column - start);
            pen = Some(column);
        }
    }
}

/// A number of a few digits that is not negative. A page has a thousand of them, for which `write!` takes twice as long as all the rest.
fn number(text: &mut String, number: i32) {
    let digits = [number / 100, number / 10 % 10, number % 10];
    let first = digits.iter().position(|digit| *digit > 0).unwrap_or(2);
    text.extend(digits[first..].iter().map(|digit| char::from(b'0' + *digit as u8)));
}

#[cfg(test)]
mod tests {
    use super::{encoded, number, svg};

    #[test]
    fn a_drawing_has_every_dark_module_and_no_other() {
        let address = "https://vodic.javorgrad.example/go/faq/renew-residence-permit/";
        let code = encoded(address).unwrap();
        let svg = svg(address, "\"code\"").unwrap();
        assert!(svg.contains("aria-label=\"&quot;code&quot;\""), "{svg}");
        assert!(svg.contains(&format!("viewBox=\"0 0 {0} {0}\"", code.size() + 8)), "{svg}");
        let mut dark = 0;
        for row in svg.split('M').skip(1) {
            for run in row.split('h').skip(1) {
                dark += run.split(['m', '"']).next().unwrap().parse::<usize>().unwrap();
            }
        }
        let all = (0..code.size()).flat_map(|y| (0..code.size()).map(move |x| (x, y)));
        assert_eq!(dark, all.filter(|(x, y)| code.get_module(*x, *y)).count());
    }

    #[test]
    fn an_address_that_is_too_long_has_no_code() {
        assert_eq!(svg(&format!("https://town.example/{}", "a".repeat(3000)), "code"), None);
    }

    #[test]
    fn numbers_are_written_in_full() {
        let mut text = String::new();
        for n in [0, 7, 10, 45, 100, 708] {
            number(&mut text, n);
            text.push(' ');
        }
        assert_eq!(text, "0 7 10 45 100 708 ");
    }
}
