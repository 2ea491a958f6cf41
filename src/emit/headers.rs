//! What a host says with every file: the policy of the pages as headers, for hosts that take them from a file of the site.
//!
//! The pages carry the policy themselves, in a `meta` element. Headers hold where that cannot: frames
//! (`frame-ancestors`), features of the device (`Permissions-Policy`), types of files.

use crate::render::content_security_policy;
use crate::resolve::Site;

/// A host, or the program that it runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Host {
    /// Netlify, and others that read its format: Cloudflare Pages among them.
    Netlify,
    /// Apache with `AllowOverride FileInfo` or more.
    Apache,
    /// nginx: a file to `include` in the `server` of the site.
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
    ]
}

/// The bytes of a host's file.
pub(super) fn render(site: &Site, host: Host) -> Vec<u8> {
    let base = &site.settings.base_path;
    let mut text = String::new();
    match host {
        Host::Netlify => {
            text.push_str(&format!("{base}*\n"));
            for (name, value) in headers(site) {
                text.push_str(&format!("  {name}: {value}\n"));
            }
        }
        Host::Apache => {
            text.push_str(&format!("ErrorDocument 404 {base}404.html\nAddDefaultCharset utf-8\n"));
            text.push_str("<IfModule mod_headers.c>\n");
            for (name, value) in headers(site) {
                text.push_str(&format!("Header always set {name} \"{value}\"\n"));
            }
            text.push_str("</IfModule>\n<FilesMatch \"^nginx-headers\\.conf$\">\nRequire all denied\n</FilesMatch>\n");
        }
        Host::Nginx => {
            text.push_str("# include this file in the server block of the site\n");
            text.push_str(&format!("error_page 404 {base}404.html;\n"));
            for (name, value) in headers(site) {
                text.push_str(&format!("add_header {name} \"{value}\" always;\n"));
            }
        }
    }
    text.into_bytes()
}
