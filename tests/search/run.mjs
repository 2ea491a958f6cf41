// Searches a built site with the script of its theme, as a browser does, for every row of a table of queries.
//
//     node tests/search/run.mjs SITE [TABLE] [--misses]
//
// Prints recall at 5 by language (of the pages that answer a query, the share that stands among the first five results) and how much
// a reader loads before the first result, and fails below FLOORS or above BUDGET. Holds too that the script folds words as Rust does.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import vm from "node:vm";
import { gzipSync } from "node:zlib";

/** The rows of a table: language, set, query, pages. */
export function rows(table) {
  const lines = readFileSync(table, "utf8").split("\n").filter((line) => line && !line.startsWith("#"));
  return lines.map((line) => {
    const [lang, set, query, pages] = line.split("\t");
    return { lang, set, query, pages: pages.split(" ") };
  });
}

/** The search of a language of a site. */
export function open(site, lang) {
  const context = { self: {} };
  vm.createContext(context);
  vm.runInContext(readFileSync(join(site, lang, "search-index.js"), "utf8"), context);
  vm.runInContext(readFileSync(join(site, "search.js"), "utf8"), context);
  return context.self.vademecumSearch(context.self.vademecumIndex);
}

/** The address of each page below the home page of a language, by kind and id: the pages for paper lead to them. */
export function addresses(site, lang, pages) {
  const found = new Map();
  for (const page of pages) {
    const [kind, id] = page.split(":");
    if (kind === "term") {
      found.set(page, null);
      continue;
    }
    const html = readFileSync(join(site, "go", kind, id, "index.html"), "utf8");
    const links = [...html.matchAll(new RegExp(`href="/${lang}/([^"]*)" lang="${lang}"`, "g"))];
    found.set(page, links.length ? decodeURI(links.at(-1)[1]) : undefined);
  }
  return found;
}

/** Recall at 5 of one row, by the paths of the results. */
export function recall(row, paths, wanted) {
  const first = paths.slice(0, 5);
  const is = (page) => (wanted.get(page) === null
    ? first.some((path) => path.endsWith(`#${page.split(":")[1]}`) || path.endsWith("#*"))
    : first.includes(wanted.get(page)));
  return row.pages.filter(is).length / Math.min(5, row.pages.length);
}

/** What each language must find at least. */
const FLOORS = { hr: 0.9, en: 0.85, uk: 0.85, ar: 0.85, ur: 0.8, ne: 0.75 };

/** What a reader loads at most before the first result, compressed. */
const BUDGET = 40 * 1024;

let [passed, failed] = [0, 0];
function check(holds, what) {
  if (holds) passed += 1;
  else {
    failed += 1;
    console.error(`FAILED: ${what}`);
  }
}

/** The table of letters as the index carries it: `Folding::for_script`. */
function letters() {
  const table = JSON.parse(readFileSync(new URL("../../src/locale/folding.json", import.meta.url), "utf8"));
  const set = (ranges) => ranges.map((range) => range.split("-").map((hex) => `\\u${hex}`).join("-")).join("");
  return {
    a: set(table.apostrophes), d: set(table.drop), s: set(table.separators), u: set(table.unspaced), c: set(table.cyrillic),
    l: Object.entries(table.letters).map(([from, to]) => from + to).join(" "), q: table.sequences,
    f: table.families.map((f) => [f.least, f.rounds, f.prefixes.join(" "), f.suffixes.join(" ")]),
  };
}

/** The script folds every word of the table as Rust does, whose test of the same table is in src/locale/fold.rs. */
function folding() {
  const context = { self: {} };
  vm.createContext(context);
  vm.runInContext(readFileSync(new URL("../../themes/default/static/search.js", import.meta.url), "utf8"), context);
  const index = { letters: letters(), words: "0a", postings: "0", kinds: "f", titles: "", paths: "", summaries: "" };
  const search = context.self.vademecumSearch(index);
  const lines = readFileSync(new URL("folding.tsv", import.meta.url), "utf8").split("\n").filter((l) => l && !l.startsWith("#"));
  const differ = lines.filter((line) => {
    const [word, ...forms] = line.split("\t");
    return (word.match(search.tokens) ?? []).flatMap(search.forms).join(" ") !== forms.join(" ");
  });
  check(lines.length > 1000 && differ.length === 0, `search.js folds ${differ.length} of ${lines.length} words otherwise: ${differ.slice(0, 5)}`);
}

function main() {
  const [site, ...rest] = process.argv.slice(2);
  const table = rest.find((arg) => !arg.startsWith("-")) ?? fileURLToPath(new URL("queries.tsv", import.meta.url));
  const all = rows(table);
  const size = (file) => gzipSync(readFileSync(join(site, file)), { level: 9 }).length;
  folding();
  for (const lang of new Set(all.map((row) => row.lang))) {
    const search = open(site, lang);
    const of = all.filter((row) => row.lang === lang);
    const wanted = addresses(site, lang, new Set(of.flatMap((row) => row.pages)));
    const sums = { tune: [0, 0], hold: [0, 0], review: [0, 0] };
    for (const row of of) {
      const paths = search(row.query).results.map((result) => decodeURI(result.path));
      const got = recall(row, paths, wanted);
      sums[row.set][0] += got;
      sums[row.set][1] += 1;
      // Those that are held out stay unseen, so that nobody tunes by them.
      if (process.argv.includes("--misses") && got < 1 && row.set !== "hold") {
        console.log(`  ${lang} ${row.query}: ${row.pages.join(" ")} ${got}; ${paths.slice(0, 5).join(" ")}`);
      }
    }
    const share = ([sum, number]) => sum / number;
    const added = (a, b) => a.map((sum, at) => sum + b[at]);
    const both = share(added(sums.tune, sums.hold));
    const home = readFileSync(join(site, lang, "index.html"), "utf8");
    const page = decodeURI(new RegExp(`href="/(${lang}/[^"]*)" rel="search"`).exec(home)[1]);
    const sizes = [size(join(page, "index.html")), size("search.js"), size(`${lang}/search-index.js`)];
    const bytes = sizes.reduce((a, b) => a + b);
    console.log(`${lang}\trecall at 5: tuned on ${share(sums.tune).toFixed(3)}, held out ${share(sums.hold).toFixed(3)}, both ${both.toFixed(3)}; after review ${sums.review[0]} of ${sums.review[1]}\t`
      + `page, script, index: ${sizes.join(" + ")} = ${bytes} bytes`);
    check(both >= FLOORS[lang], `${lang}: recall at 5 is below ${FLOORS[lang]}`);
    check(sums.review[0] === sums.review[1], `${lang}: a query of the review is not answered among the first five`);
    check(bytes <= BUDGET, `${lang}: a reader loads ${bytes} bytes before the first result`);
    check(search("").results.length === 0 && search("zzzzqqqq").results.length === 0, `${lang}: finds something for nothing`);
  }
  console.log(`search: ${passed} passed, ${failed} failed`);
  process.exit(failed ? 1 : 0);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main();
