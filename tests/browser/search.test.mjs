// What the search page does in a browser: under a strict policy, from a folder, without a network, and without a script.
import { cpSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { ask, searchPage } from "./search.mjs";

const texts = (page, selector) => page.locator(selector).allTextContents();
const waitForCount = (page, text) => page.waitForFunction((t) => document.getElementById("_count").textContent.includes(t), text);

export const tests = [
  {
    name: "a word on the letter, without its diacritics, finds the page in the reader's language",
    async run({ page, base, site, assert }) {
      await page.goto(base + searchPage(site, "uk"));
      await page.locator("#_q").pressSequentially("privremena zastita");
      const first = page.locator("#_results li").first();
      assert.match(await first.locator("h2").textContent(), /тимчасов/i);
      assert.equal(await first.locator("h2 a").getAttribute("href"), "../prozhyvannia/tymchasovyi-zakhyst/");
      await waitForCount(page, "результат");
      assert.equal(await page.locator("#_all").isHidden(), true);
      // No address has the words: browsers list addresses.
      assert.equal(page.url(), base + searchPage(site, "uk"));
      assert.equal(await page.evaluate(() => history.state), null);
    },
  },
  {
    name: "from the home page it is one press to where one can type",
    async run({ page, base, site, assert }) {
      await page.goto(`${base}/hr/`);
      await page.locator(".find a").click();
      await page.waitForFunction(() => document.activeElement.id === "_q");
      assert.equal(new URL(page.url()).pathname, searchPage(site, "hr"));
      await page.keyboard.type("boravak");
      await page.locator("#_results a").first().waitFor();
    },
  },
  {
    name: "matches are marked, and what is borrowed says in which language it is",
    async run({ page, base, site, assert }) {
      await page.goto(`${base + searchPage(site, "ar")}#q=${encodeURIComponent("اقامه")}`);
      await page.locator("#_results mark").first().waitFor();
      assert.ok((await texts(page, "#_results mark")).some((word) => word.includes("إقام") || word.includes("الإقامة")));
      await ask(page, "flat-rate tax");
      const link = page.locator("#_results li").first().locator("a");
      assert.equal(await link.getAttribute("lang"), "en");
      assert.equal(await link.getAttribute("dir"), "ltr");
      assert.equal(await page.locator("#_results li").first().locator(".count [lang=en]").textContent(), "English");
    },
  },
  {
    name: "counts have the plural of the language",
    async run({ page, base, site, assert }) {
      await page.goto(base + searchPage(site, "hr"));
      const counts = await page.locator("#_search").getAttribute("data-counts");
      assert.deepEqual(counts.split("|").slice(0, 6).map((c) => c.replace(/[\u2068\u2069]/g, "")), ["Ništa nije pronađeno", "1 rezultat", "2 rezultata", "3 rezultata", "4 rezultata", "5 rezultata"]);
      await ask(page, "paušalni");
      await waitForCount(page, "rezultat");
      assert.equal(await page.locator("[role=status] #_count").count(), 1);
    },
  },
  {
    name: "the keyboard goes from the field through the results and back",
    async run({ page, base, site, assert }) {
      await page.goto(base + searchPage(site, "hr"));
      await ask(page, "boravak");
      const focused = () => page.evaluate(() => document.activeElement.id || document.activeElement.getAttribute("href"));
      const links = await page.locator("#_results a").evaluateAll((all) => all.map((a) => a.getAttribute("href")));
      assert.ok(links.length > 2);
      await page.keyboard.press("ArrowDown");
      assert.equal(await focused(), links[0]);
      await page.keyboard.press("ArrowDown");
      assert.equal(await focused(), links[1]);
      await page.keyboard.press("ArrowUp");
      await page.keyboard.press("ArrowUp");
      assert.equal(await focused(), "_q");
      await page.keyboard.press("Enter");
      assert.equal(await focused(), links[0]);
      await page.keyboard.press("Escape");
      assert.equal(await focused(), "_q");
      await page.keyboard.press("Escape");
      assert.equal(await page.locator("#_q").inputValue(), "");
      assert.equal(await page.locator("#_all").isVisible(), true);
      await ask(page, "boravak");
      await page.keyboard.press("Enter");
      await page.keyboard.press("Enter");
      await page.waitForURL((url) => !url.pathname.endsWith(searchPage(site, "hr")));
      // Back at the search, the query is there again.
      await page.goBack();
      await page.waitForFunction(() => document.querySelectorAll("#_results li").length > 2);
      assert.equal(await page.locator("#_q").inputValue(), "boravak");
    },
  },
  {
    name: "a page that comes slowly is searched when it is whole",
    async run({ page, base, server, site }) {
      server.answer = (asked) => (asked === searchPage(site, "hr") ? { pause: 700, after: '<div role="status">' } : null);
      await page.goto(`${base}${searchPage(site, "hr")}#q=boravak`);
      await page.locator("#_results a").first().waitFor();
    },
  },
  {
    name: "a mistyped word finds, and the right one is offered; nothing found shows whom to call",
    async run({ page, base, site, assert }) {
      await page.goto(base + searchPage(site, "hr"));
      await ask(page, "osihuranje");
      // It is said to those who do not see it, and leaves the reader where there is something to type.
      const mean = page.locator("[role=status] #_mean a");
      await mean.waitFor();
      assert.match((await mean.textContent()).toLowerCase(), /osiguranj/);
      await mean.click();
      await page.waitForFunction(() => /osiguranj/i.test(document.getElementById("_q").value));
      assert.equal(await page.evaluate(() => document.activeElement.id), "_q");
      assert.equal(page.url(), base + searchPage(site, "hr"));
      await mean.waitFor({ state: "hidden" });
      await ask(page, "qqqqzzzz");
      assert.equal(await page.locator("#_none").isVisible(), true);
      assert.ok((await page.locator("#_none a[href^='tel:']").count()) > 0);
      assert.equal(await page.locator("#_all").isVisible(), true);
      await waitForCount(page, "Ništa");
    },
  },
  {
    name: "what is typed is text, whatever it looks like",
    async run({ page, base, site, assert }) {
      await page.goto(`${base + searchPage(site, "en")}?q=${encodeURIComponent("<img src=x onerror=alert(1)> residence")}`);
      await page.waitForFunction(() => document.querySelectorAll("#_results li").length > 0);
      assert.equal(await page.locator("main img").count(), 0);
      assert.equal(page.url(), base + searchPage(site, "en"));
    },
  },
  {
    name: "the words that led to a sensitive page are nowhere behind the back button, nor after the way out",
    elsewhere: true,
    async run({ page, context, base, site, assert }) {
      await context.route("https://**/*", (route) => route.fulfill({ contentType: "text/html", body: "<title>Harmless</title>" }));
      const search = base + searchPage(site, "hr");
      const sensitive = `${base}/hr/rad/pritisak-na-poslu/`;
      const find = async (words) => {
        await page.goto(`${base}/hr/`);
        await page.goto(search);
        const before = await page.evaluate(() => history.length);
        await page.locator("#_q").pressSequentially(words);
        await page.locator("#_results a[data-sensitive]").first().waitFor();
        assert.equal(await page.evaluate(() => history.length), before, "letters add nothing");
      };
      const nothingIsLeft = async (open) => {
        await open(page.locator("#_results a[data-sensitive][href$='rad/pritisak-na-poslu/']"));
        await page.waitForURL(sensitive);
        await page.locator(".exit a").first().click();
        await page.waitForURL(/^https:/);
        await page.goBack();
        await page.waitForURL(search);
        assert.equal(await page.locator("#_q").inputValue(), "");
        assert.equal(await page.locator("#_results li").count(), 0);
        assert.equal(await page.evaluate(() => history.state), null);
        await page.goBack();
        await page.waitForURL(`${base}/hr/`);
      };
      for (const open of [(link) => link.click(), (link) => link.press("Enter")]) {
        await find("tjeraju na rad");
        await nothingIsLeft(open);
      }
      // Nor by way of a harmless result: where a sensitive one is among the first, the words tell as much.
      await find("tjeraju na rad");
      await page.locator("#_results a:not([data-sensitive])").first().click();
      await page.waitForURL((url) => url.href !== search);
      await page.goBack();
      await page.waitForURL(search);
      assert.equal(await page.locator("#_q").inputValue(), "");
      assert.equal(await page.evaluate(() => history.state), null);
      // A new tab knows nothing of them.
      await find("tjeraju na rad");
      const other = context.waitForEvent("page");
      await page.locator("#_results a[data-sensitive]").first().click({ button: "middle" });
      await (await other).close();
      assert.equal(await page.evaluate(() => history.state), null);
      assert.equal(await page.locator("#_q").inputValue(), "tjeraju na rad");
      await nothingIsLeft((link) => link.click());
      // Nor those behind an address with words in it, nor those that found nothing, when the reader goes on from the list.
      await page.goto(`${search}#q=qqqqzzzz`);
      await page.waitForFunction(() => document.getElementById("_q").value === "qqqqzzzz");
      assert.equal(page.url(), search);
      await page.locator("#_all a").first().click();
      await page.waitForURL((url) => url.href !== search);
      await page.goBack();
      assert.equal(await page.locator("#_q").inputValue(), "");
    },
  },
  {
    name: "it works from a folder, and offline once it is loaded",
    async run({ page, context, base, site, temporary, assert }) {
      await page.goto(base + searchPage(site, "en"));
      // Scripts come when the reader turns to the field.
      await ask(page, "residence");
      await page.locator("#_results li").first().waitFor();
      await context.setOffline(true);
      await ask(page, "passport");
      await page.waitForFunction(() => /passport/i.test(document.querySelector("#_results").textContent));
      assert.ok((await page.locator("#_results li").count()) > 0);
      await context.setOffline(false);
      // As a portable build has it: addresses that begin where the page is.
      const folder = path.join(temporary(), "site");
      cpSync(site, folder, { recursive: true });
      const file = path.join(folder, searchPage(site, "en"), "index.html");
      writeFileSync(file, readFileSync(file, "utf8").replace(/(?<=["\s])\/([^"\s?]+\.js)\b/g, "../../$1"));
      await page.goto(pathToFileURL(file).href);
      await ask(page, "unpaid wages");
      await page.locator("#_results a").first().click();
      await page.waitForURL(/index\.html/);
      assert.match(await page.locator("h1").textContent(), /paid/);
    },
  },
  {
    name: "without a script there is the whole list, and no field that does nothing",
    javaScript: false,
    async run({ page, base, site, assert }) {
      for (const lang of ["hr", "ar", "ne"]) {
        await page.goto(base + searchPage(site, lang));
        assert.equal(await page.locator("#_q").isVisible(), false);
        assert.equal(await page.locator("#_none").isVisible(), false);
        assert.ok((await page.locator("#_all a").count()) > 60, lang);
      }
      await page.goto(`${base}/hr/`);
      await page.locator("a[rel=search]").click();
      assert.equal(new URL(page.url()).pathname, searchPage(site, "hr"));
    },
  },
];
