// Compares the search of the theme with Pagefind, on the pages of the demo and the queries of tests/search/queries.tsv.
//
//     cargo build --release && target/release/vademecum build --frozen -o SITE
//     npm install --prefix TOOLS pagefind@1.6
//     node benches/search.mjs SITE TOOLS
//
// Pagefind gets what it does best with: the pages that our index has and no others, of each the part that is no menu, and its own
// script in Node.js, without its worker and its user interface, whose bytes are not counted either. Its glossary is one page: a term
// counts as found when that page is.
import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import vm from "node:vm";
import zlib from "node:zlib";

import { addresses, open, recall, rows } from "../tests/search/run.mjs";

const [site, tools] = process.argv.slice(2);
if (!tools) throw new Error("usage: node benches/search.mjs SITE TOOLS");
// The rows by which the search was mended say nothing of how good it is.
const all = rows(fileURLToPath(new URL("../tests/search/queries.tsv", import.meta.url))).filter((row) => row.set !== "review");
const langs = [...new Set(all.map((row) => row.lang))];
const gzip = (bytes) => zlib.gzipSync(bytes, { level: 9 }).length;

/** The paths of an index of ours. */
function paths(lang) {
  const context = { self: {} };
  vm.runInNewContext(readFileSync(path.join(site, lang, "search-index.js"), "utf8"), context);
  return context.self.vademecumIndex.paths.split("\n").map((p) => decodeURI(p.replace(/#.*/, "")));
}

const copy = mkdtempSync(path.join(tmpdir(), "pagefind-"));
cpSync(site, copy, { recursive: true });
for (const lang of readdirSync(site).filter((name) => existsSync(path.join(site, name, "search-index.js")))) {
  for (const page of new Set(paths(lang))) {
    const file = path.join(copy, lang, page, "index.html");
    writeFileSync(file, readFileSync(file, "utf8").replace("<main ", "<main data-pagefind-body "));
  }
}
const started = process.hrtime.bigint();
execFileSync(path.join(tools, "node_modules/.bin/pagefind"), ["--site", copy], { stdio: "ignore" });
console.log(`pagefind: indexed in ${Number((process.hrtime.bigint() - started) / 1000000n)} ms of wall time`);

// Pagefind asks for its files over HTTP: here they come from the disk, and are counted.
let language = "";
let loaded = new Map();
globalThis.document = { currentScript: null, querySelector: () => ({ getAttribute: () => language }) };
globalThis.location = { href: "http://localhost/" };
globalThis.fetch = async (url) => {
  const name = String(url).replace(/^file:\/\//, "").replace(/\?.*/, "").replace(/^.*\/pagefind\//, "");
  const bytes = readFileSync(path.join(copy, "pagefind", name));
  loaded.set(name, /\.(json|js)$/.test(name) ? gzip(bytes) : bytes.length);
  return new Response(bytes);
};

const table = [];
const script = path.join(copy, "pagefind", "pagefind.js");
for (const lang of langs) {
  language = lang;
  // A module is made once for an address: another one for each language.
  const pagefind = await import(`${pathToFileURL(script)}?${lang}`);
  await pagefind.options({ basePath: "/pagefind/", baseUrl: "/" });
  await pagefind.init();
  const search = open(site, lang);
  const of = all.filter((row) => row.lang === lang);
  const wanted = addresses(site, lang, new Set(of.flatMap((row) => row.pages)));
  const sum = { ours: { tune: 0, hold: 0 }, theirs: { tune: 0, hold: 0 } };
  let bytes = 0;
  const glossary = paths(lang).at(-1);
  for (const row of of) {
    sum.ours[row.set] += recall(row, search(row.query).results.map((r) => decodeURI(r.path)), wanted);
    const found = await pagefind.search(row.query);
    const results = await Promise.all(found.results.slice(0, 5).map((result) => result.data()));
    const urls = results.map((r) => decodeURI(r.url.replace(/^.*?\/[^/]+\//, "").replace(/index\.html$/, "").replace(new RegExp(`^${lang}/`), "")));
    sum.theirs[row.set] += recall(row, urls.map((url) => (url === glossary ? `${url}#*` : url)), wanted);
    // What a reader loads before the first result; of later queries Pagefind keeps most.
    bytes ||= [...loaded.values()].reduce((a, b) => a + b, gzip(readFileSync(script)));
  }
  const number = { tune: of.filter((row) => row.set === "tune").length, hold: of.filter((row) => row.set === "hold").length };
  const share = (s, set) => (s[set] / number[set]).toFixed(2);
  const both = (s) => ((s.tune + s.hold) / of.length).toFixed(2);
  const ours = gzip(readFileSync(path.join(site, lang, "search-index.js"))) + gzip(readFileSync(path.join(site, "search.js")));
  table.push([lang, of.length, share(sum.ours, "tune"), share(sum.ours, "hold"), both(sum.ours), share(sum.theirs, "tune"), share(sum.theirs, "hold"), both(sum.theirs), ours, bytes]);
  loaded = new Map();
}
console.log("| language | queries | ours: tuned on | held out | all | Pagefind: the same | held out | all | our bytes | Pagefind's bytes |");
console.log("| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |");
for (const row of table) console.log(`| ${row.join(" | ")} |`);
const mean = (column) => (table.reduce((sum, row) => sum + Number(row[column]) * row[1], 0) / all.length).toFixed(3);
console.log(`all queries: ours ${mean(4)}, Pagefind ${mean(7)}`);
rmSync(copy, { recursive: true });
