//! What a host says with every file: the policy of the pages as headers, for hosts that take them from a file of the site.
//!
//! The pages carry the policy themselves, in a `meta` element. Headers hold where that cannot: frames
//! (`frame-ancestors`), features of the device (`Permissions-Policy`), types of files, and how long a copy may be kept.

use crate::render::content_security_policy;
use crate::resolve::Site;

/// A host, or the program that it runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Host {
    /// Netlify, and others that read its format: Cloudflare Pages among them.
    Netlify,
    /// Apache with `AllowOverride FileInfo` or more.
    Apache,
    /// nginx: a file to `include` in the `server` of the site, or in its `location` where it has a path.
    Nginx,
}

impl Host {
    /// Every host.
    pub const ALL: [Host; 3] = [Host::Netlify, Host::Apache, Host::Nginx];

    /// The name of its file.
    pub fn file(self) -> &'static str {
        match self {
            Host::Netlify => "_headers",
            Host::Apache => ".htaccess",
            Host::Nginx => "nginx-headers.conf",
        }
    }
}

/// What pages never need: the site asks for none of it, and nothing that gets into a page can. `web-share` and
/// `clipboard-write` stay, for the buttons with which readers hand a page on.
const FEATURES: [&str; 19] = [
    "accelerometer",
    "autoplay",
    "browsing-topics",
    "camera",
    "display-capture",
    "encrypted-media",
    "fullscreen",
    "geolocation",
    "gyroscope",
    "hid",
    "idle-detection",
    "magnetometer",
    "microphone",
    "midi",
    "payment",
    "publickey-credentials-get",
    "serial",
    "usb",
    "xr-spatial-tracking",
];

/// The headers of every file, in the order in which they are written.
fn headers(site: &Site) -> Vec<(&'static str, String)> {
    let features: Vec<String> = FEATURES.iter().map(|feature| format!("{feature}=()")).collect();
    vec![
        // A town may show its guide within its own portal, nobody else may: a frame can be laid over with anything.
        ("Content-Security-Policy", format!("{}; frame-ancestors 'self'", content_security_policy(site))),
        ("Permissions-Policy", features.join(", ")),
        ("Referrer-Policy", "same-origin".to_owned()),
        ("X-Content-Type-Options", "nosniff".to_owned()),
        ("Cross-Origin-Opener-Policy", "same-origin".to_owned()),
        // Without it browsers and caches guess how long a copy is good, and show an older page without asking: a deadline
        // that is wrong hurts. They may keep a copy, but ask each time; what has not changed is not sent again.
        ("Cache-Control", "no-cache".to_owned()),
    ]
}

/// The bytes of a host's file.
pub(super) fn render(site: &Site, host: Host) -> Vec<u8> {
    text(host, &site.settings.base_path, &headers(site)).into_bytes()
}

/// A host's file for a site at `base`, which begins and ends with a slash.
fn text(host: Host, base: &str, headers: &[(&str, String)]) -> String {
    let is_below = base != "/";
    let mut text = String::new();
    match host {
        Host::Netlify => {
            if is_below {
                // Hosts read the file at the root alone, and the paths in it begin there.
                text.push_str(
                    "# this file belongs into the root of what is published, not into the folder of the site\n",
                );
            }
            text.push_str(&format!("{base}*\n"));
            for (name, value) in headers {
                text.push_str(&format!("  {name}: {value}\n"));
            }
        }
        Host::Apache => {
            // All of it is what `AllowOverride FileInfo` lets a folder say: `Require` would be an error 500 there.
            text.push_str(&format!("ErrorDocument 404 {base}404.html\nAddDefaultCharset utf-8\n"));
            text.push_str(
                "<IfModule mod_alias.c>\nRedirectMatch 404 \"/(nginx-headers\\.conf|\\.vademecum)$\"\n</IfModule>\n",
            );
            text.push_str("<IfModule mod_headers.c>\n");
            for (name, value) in headers {
                text.push_str(&format!("Header always set {name} \"{value}\"\n"));
            }
            text.push_str("</IfModule>\n");
        }
        Host::Nginx => {
            let block = if is_below {
                format!("`location {base}` of the site")
            } else {
                "`server` block of the site".to_owned()
            };
            text.push_str(&format!("# include this file in the {block}\n"));
            text.push_str(
                "# a `location` with an `add_header` of its own inherits none of these: include the file there again\n",
            );
            text.push_str(&format!("error_page 404 {base}404.html;\n"));
            for (name, value) in headers {
                text.push_str(&format!("add_header {name} \"{value}\" always;\n"));
            }
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(host: Host, base: &str) -> String {
        text(host, base, &[("Referrer-Policy", "same-origin".to_owned())])
    }

    #[test]
    fn netlify_says_where_it_belongs_if_the_site_has_a_path() {
        assert_eq!(written(Host::Netlify, "/"), "/*\n  Referrer-Policy: same-origin\n");
        let below = written(Host::Netlify, "/guide/");
        assert!(below.starts_with("# this file belongs into the root of what is published"), "{below}");
        assert!(below.ends_with("\n/guide/*\n  Referrer-Policy: same-origin\n"), "{below}");
    }

    #[test]
    fn apache_says_only_what_file_info_allows() {
        for base in ["/", "/guide/"] {
            assert_eq!(
                written(Host::Apache, base),
                format!(
                    "ErrorDocument 404 {base}404.html\nAddDefaultCharset utf-8\n\
                     <IfModule mod_alias.c>\nRedirectMatch 404 \"/(nginx-headers\\.conf|\\.vademecum)$\"\n</IfModule>\n\
                     <IfModule mod_headers.c>\nHeader always set Referrer-Policy \"same-origin\"\n</IfModule>\n"
                )
            );
        }
    }

    #[test]
    fn nginx_says_in_which_block_it_is_included() {
        for (base, block) in
            [("/", "in the `server` block of the site\n"), ("/guide/", "in the `location /guide/` of the site\n")]
        {
            let file = written(Host::Nginx, base);
            assert!(file.lines().next().is_some_and(|first| format!("{first}\n").ends_with(block)), "{file}");
            assert!(file.contains("# a `location` with an `add_header` of its own inherits none of these"), "{file}");
            let rest =
                format!("\nerror_page 404 {base}404.html;\nadd_header Referrer-Policy \"same-origin\" always;\n");
            assert!(file.ends_with(&rest), "{file}");
        }
    }
}
