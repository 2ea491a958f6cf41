// The ZIP for a USB stick: every link of every page leads to a file, and a browser opens them without a server.
import { existsSync, readFileSync, readdirSync, statSync } from "node:fs";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { packed, unpacked } from "./portable.mjs";
import { ask } from "./search.mjs";

const files = (folder) =>
  readdirSync(folder, { recursive: true })
    .map((file) => file.replaceAll(path.sep, "/"))
    .filter((file) => statSync(path.join(folder, file)).isFile());

const decoded = (text) => text.replaceAll("&amp;", "&").replaceAll("&#39;", "'").replaceAll("&quot;", '"').replaceAll("&#x2F;", "/");

/// Every address in the attributes of a page that is not on another host, as the browser would resolve it.
function links(folder, file) {
  const html = readFileSync(path.join(folder, file), "utf8");
  const here = pathToFileURL(path.join(folder, file));
  // The canonical address and the other languages of it are meant for search engines.
  const text = html.replace(/<link rel="(canonical|alternate)"[^>]*>/g, "");
  const found = [...text.matchAll(/\s(?:href|src|action|poster|data-(?:url|href|src|root))="([^"]*)"/g)].map((match) => decoded(match[1]));
  found.push(...[...text.matchAll(/\sdata-scripts="([^"]*)"/g)].flatMap((match) => decoded(match[1]).split(" ")));
  found.push(...[...text.matchAll(/content="0; url=([^"]*)"/g)].map((match) => decoded(match[1])));
  return found.filter((link) => !/^[a-z]+:/i.test(link)).map((link) => ({ link, url: new URL(link, here), html }));
}

export const tests = [
  {
    name: "every relative link leads to a file, and every fragment to a place in it",
    timeout: 240,
    async run(given) {
      const { assert } = given;
      const { folder } = unpacked(given);
      const pages = files(folder).filter((file) => file.endsWith(".html"));
      assert.ok(pages.length > 400, `${pages.length} pages`);
      const ids = {};
      const idsOf = (file) => (ids[file] ??= new Set([...readFileSync(file, "utf8").matchAll(/\sid="([^"]*)"/g)].map((match) => decoded(match[1]))));
      const faults = [];
      let count = 0;
      for (const file of pages) {
        for (const { link, url } of links(folder, file)) {
          count++;
          if (link.startsWith("/")) faults.push(`${file}: ${link} is no relative link`);
          const target = fileURLToPath(new URL(url.pathname, "file://"));
          if (!existsSync(target) || !statSync(target).isFile()) faults.push(`${file}: ${link} leads to no file`);
          else if (url.hash && target.endsWith(".html") && !idsOf(target).has(decodeURIComponent(url.hash.slice(1)))) faults.push(`${file}: ${link} leads to no place`);
        }
      }
      assert.ok(count > 20000, `${count} links`);
      assert.deepEqual([...new Set(faults)].slice(0, 20), []);
    },
  },
  {
    name: "no address in any of its files is left incomplete",
    async run(given) {
      const { assert } = given;
      const { folder } = unpacked(given);
      // What stands for the root of the site until a file knows how deep it lies: `ROOT` in src/config/settings.rs. JSON may escape it.
      const isIncomplete = (bytes) => bytes.includes("\u{fdd0}") || /\\ufdd0|%EF%B7%90/i.test(bytes.toString("latin1"));
      assert.deepEqual(files(folder).filter((file) => isIncomplete(readFileSync(path.join(folder, file)))), []);
    },
  },
  {
    name: "what the search finds opens",
    timeout: 120,
    async run(given) {
      const { page, assert } = given;
      const { folder } = unpacked(given);
      for (const [lang, query, kind] of [["uk", "тимчасовий захист", "h1"], ["hr", "boravak", "h1"], ["hr", "obrt", "dt"]]) {
        const home = pathToFileURL(path.join(folder, lang, "index.html")).href;
        await page.goto(home);
        await page.locator("a[rel=search]").click();
        await ask(page, query);
        const links = await page.locator("#_results a").evaluateAll((all) => all.map((link) => link.href));
        assert.ok(links.length > 1, `${lang} ${query}: ${links}`);
        for (const link of links) {
          const file = fileURLToPath(link.replace(/#.*/, ""));
          assert.ok(file.endsWith("index.html") && existsSync(file), link);
        }
        const result = page.locator(kind === "dt" ? "#_results a[href*='#']" : "#_results a:not([href*='#'])").first();
        const title = await result.textContent();
        await result.click();
        await page.waitForFunction((text) => document.querySelector("main h1, main dt") && !document.getElementById("_q") && document.querySelector("main").textContent.includes(text), title);
        assert.equal(await page.locator("html").getAttribute("lang"), lang);
      }
    },
  },
  {
    name: "it has what can be used without a server, and a file that says how to begin",
    async run(given) {
      const { assert } = given;
      const { folder } = unpacked(given);
      const all = files(folder);
      for (const name of ["index.html", "README.txt", "hr/index.html", "ar/index.html"]) assert.ok(all.includes(name), name);
      const served = /(^|\/)(404\.html|sw\.js|offline\.js|offline\.json|manifest\.webmanifest|feed\.xml|sitemap.*\.xml|robots\.txt)$/;
      assert.deepEqual(all.filter((file) => served.test(file) || file.includes("/offline/")), []);
      const readme = readFileSync(path.join(folder, "README.txt"), "utf8");
      assert.ok(readme.startsWith("\ufeff"));
      assert.equal(readme.match(/index\.html/g).length, 7, "one for each language");
      assert.equal(readme.split("\n").length, readme.split("\r\n").length);
      for (const file of all) {
        assert.equal(file, file.normalize("NFC"));
        assert.ok(file.length <= 180, file);
        assert.ok(!/[<>:"|?*\\]/.test(file), file);
      }
    },
  },
  {
    name: "the same handbook on the same day is the same ZIP",
    async run(given) {
      const { assert } = given;
      const again = path.join(given.temporary(), "demo.zip");
      packed(given, again);
      assert.ok(readFileSync(unpacked(given).zip).equals(readFileSync(again)));
    },
  },
  {
    name: "from the choice of languages through the pages by clicking",
    async run(given) {
      const { page, assert } = given;
      const { folder } = unpacked(given);
      const begin = pathToFileURL(path.join(folder, "index.html")).href;
      await page.goto(begin);
      await page.locator("a[lang=en]").click();
      assert.equal(await page.locator("html").getAttribute("lang"), "en");
      await page.locator("main .cards a").first().click();
      await page.locator("main .cards a").first().click();
      assert.ok(await page.locator("main h1").isVisible());
      assert.ok(await page.evaluate(() => getComputedStyle(document.querySelector("main")).maxInlineSize.endsWith("px")), "no style sheet");
      // The same page in Arabic, then home.
      await page.locator(".langs a[lang=ar]").click();
      assert.equal(await page.locator("html").getAttribute("dir"), "rtl");
      await page.locator(".brand").click();
      assert.ok(page.url().endsWith("/ar/index.html"), page.url());
    },
  },
  {
    // Pages of each kind are opened in policy.test.mjs.
    name: "every page is reached from the first by links",
    timeout: 120,
    async run(given) {
      const { assert } = given;
      const { folder } = unpacked(given);
      const seen = new Set(["index.html"]);
      for (const file of seen) {
        for (const { url } of links(folder, file)) {
          if (url.pathname.endsWith(".html")) seen.add(path.relative(folder, fileURLToPath(new URL(url.pathname, "file://"))).replaceAll(path.sep, "/"));
        }
      }
      assert.ok(seen.size > 400, `${seen.size} pages`);
      const unreached = files(folder).filter((file) => file.endsWith(".html") && !/^go\/|^report\//.test(file) && !seen.has(file));
      // Only old addresses are linked from nowhere.
      assert.deepEqual(unreached.filter((file) => !/http-equiv="refresh"/.test(readFileSync(path.join(folder, file), "utf8"))), []);
    },
  },
  {
    name: "an address for paper leads to the browser's language",
    locale: "uk",
    async run(given) {
      const { page, assert } = given;
      const { folder } = unpacked(given);
      await page.goto(pathToFileURL(path.join(folder, "go/service/town-hall/index.html")).href);
      await page.waitForURL(/\/uk\/.*town-hall\/index\.html$/);
      assert.equal(await page.locator("html").getAttribute("lang"), "uk");
    },
  },
];
