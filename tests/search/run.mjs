// Searches a built site with the script of its theme, as a browser does, for every row of a table of queries.
//
//     node tests/search/run.mjs SITE [TABLE] [--misses] [--hold]
//
// Prints recall at 5 by language: of the pages that answer a query, the share that stands among the first five results.

import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import vm from "node:vm";

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

function main() {
  const [site, ...rest] = process.argv.slice(2);
  const table = rest.find((arg) => !arg.startsWith("-")) ?? join(dirname(fileURLToPath(import.meta.url)), "queries.tsv");
  const all = rows(table);
  const langs = [...new Set(all.map((row) => row.lang))];
  let failed = 0;
  for (const lang of langs) {
    const search = open(site, lang);
    const of = all.filter((row) => row.lang === lang);
    const wanted = addresses(site, lang, new Set(of.flatMap((row) => row.pages)));
    const sums = { tune: [0, 0], hold: [0, 0] };
    for (const row of of) {
      const paths = search(row.query).results.map((result) => decodeURI(result.path));
      const got = recall(row, paths, wanted);
      (sums[row.set] ??= [0, 0])[0] += got;
      sums[row.set][1] += 1;
      if (process.argv.includes("--misses") && got < 1 && (row.set !== "hold" || process.argv.includes("--hold"))) {
        console.log(`  ${lang} ${row.query}: ${row.pages.join(" ")} ${got}; ${paths.slice(0, 5).join(" ")}`);
      }
    }
    const show = ([sum, number]) => (number ? (sum / number).toFixed(3) : "-");
    const both = [sums.tune[0] + sums.hold[0], sums.tune[1] + sums.hold[1]];
    console.log(`${lang}\ttune ${show(sums.tune)}\thold ${show(sums.hold)}\tall ${show(both)}`);
  }
  process.exit(failed ? 1 : 0);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main();
