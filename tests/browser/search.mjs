// The search page, for the tests that search.
import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";

/// The search page of a language below the site: `/hr/trazilica/`.
export function searchPage(site, lang) {
  const folders = readdirSync(path.join(site, lang), { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const found = folders.find((folder) => {
    try {
      return readFileSync(path.join(site, lang, folder.name, "index.html"), "utf8").includes('id="_search"');
    } catch {
      return false;
    }
  });
  return `/${lang}/${found.name}/`;
}

/// Asks the search page, and waits for its answer: the scripts come when the reader turns to the field.
export async function ask(page, words) {
  await page.locator("#_q").fill(words);
  await page.locator("#_results:not([hidden]), #_none:not([hidden])").waitFor();
}
