// What kinds of pages a built demo has, and one page of each kind in each language, for tests that look at all of them.
import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";

/// Kinds of which a site has one or a few, and which belong to no language.
const SHARED = new Set(["chooser", "go", "report", "moved"]);

/// The ids of services of which `content/services/*.toml` says `key = true`.
function marked(root, key) {
  const folder = path.join(root, "content/services");
  const tables = readdirSync(folder).flatMap((file) => readFileSync(path.join(folder, file), "utf8").split(/^(?=\[[\w-]+\]$)/m));
  return new Set(tables.filter((table) => new RegExp(`^${key} = true$`, "m").test(table)).map((table) => table.match(/^\[([\w-]+)\]/)[1]));
}

/// What the theme says in a language of a text that is older than its source, and of a part of it.
function staleNotices(root, lang) {
  const folder = path.join(root, "themes/default/locales", lang.split("-")[0]);
  const messages = readdirSync(folder).map((file) => readFileSync(path.join(folder, file), "utf8")).join("\n");
  return ["stale-notice", "stale-block"].map((id) => messages.match(new RegExp(`^${id} = (.*)`, "m"))[1].trim());
}

/// Every page of the site, sorted by its address: `{ address, file, lang, kind, variant, html }`. `kind` is that of the theme (CONTEXT.md);
/// `variant` tells apart what looks different: `faq borrowed`, `faq stale`, `faq sensitive`, `service emergency`, ...
export function pages(site, root) {
  const emergency = marked(root, "emergency");
  const confidential = marked(root, "confidential");
  const notices = {};
  const variantOf = (kind, lang, address, html) => {
    const marks = [kind];
    const canonical = html.match(/<link rel="?canonical"? href="?([^">]*)/)?.[1];
    if (/<meta name="?referrer"? content="?no-referrer/.test(html) && kind !== "search") marks.push("sensitive");
    if (["faq", "guide", "page"].includes(kind)) {
      if (canonical && decodeURIComponent(new URL(canonical).pathname) !== address) marks.push("borrowed");
      else if ((notices[lang] ??= staleNotices(root, lang)).some((notice) => html.includes(notice))) marks.push("stale");
    }
    const id = address.split("/").at(-2);
    if (kind === "service" && emergency.has(id)) marks.push("emergency");
    if (kind === "service" && confidential.has(id)) marks.push("confidential");
    return marks.join(" ");
  };
  const files = readdirSync(site, { recursive: true }).filter((file) => file.endsWith(".html"));
  return files.sort().map((file) => {
    const html = readFileSync(path.join(site, file), "utf8");
    const [, lang] = html.match(/<html [^>]*\blang="?([\w-]+)/);
    const [, kind] = html.match(/<body [^>]*\bdata-kind="?([\w-]+)/);
    const address = `/${file.replaceAll(path.sep, "/")}`.replace(/index\.html$/, "");
    return { address, file, lang, kind, variant: variantOf(kind, lang, address, html), html };
  });
}

/// One page of each variant in each language: the longest, which has most of what such a page can have.
export function samples(site, root) {
  const found = new Map();
  for (const page of pages(site, root)) {
    const key = SHARED.has(page.kind) ? page.variant : `${page.lang} ${page.variant}`;
    const other = found.get(key);
    if (!other || page.html.length > other.html.length) found.set(key, page);
  }
  return [...found.values()];
}

/// Fails with a list of what was found, unless there is nothing.
export function assertNone(found) {
  if (!found.length) return;
  const shown = found.slice(0, 100).map((fault) => `\n  ${fault}`);
  const error = new Error(`${found.length} found:${shown.join("")}${found.length > 100 ? "\n  ..." : ""}`);
  error.stack = error.message;
  throw error;
}
