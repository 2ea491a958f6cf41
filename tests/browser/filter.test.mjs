// The filter of the services in a page (themes/default/static/filter.js), and the static pages that stand for it without JavaScript.
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";

// Six services of which something is not known, in hr, uk and ar: plurals that differ, a place name in another language.
function handbook(folder) {
  const write = (name, text) => {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  };
  const language = ["hr", "uk", "ar"].map((tag) => `[[language]]\ntag = "${tag}"\n`).join("");
  write("site.toml", `[site]\nbase_url = "http://localhost/"\nsource = "hr"\nregion = "HR"\n${language}`);
  const rows = [
    ["a", 'languages = ["hr", "uk"]\ncost = "free"\nhours = "Mo-Fr 08:00-16:00; PH off"\narea = ["Grad"]'],
    ["b", 'languages = ["hr", "uk", "ar"]\ncost = { amount = 5, currency = "EUR" }\nhours = "22:00-02:00; PH off"\narea = ["Selo"]'],
    ["c", 'languages = ["hr", "ar"]\nhours = "24/7"\narea = ["Grad", "Selo"]'],
    ["d", 'languages = ["hr"]\ncost = "free"\narea = ["Grad"]'],
    ["e", 'cost = "free"\narea = ["Grad"]'],
    ["f", 'languages = ["hr", "uk"]\ncost = "free"\nhours = "Mo-Fr 12:00-14:00; PH off"'],
  ];
  write("content/services/all.toml", rows.map(([id, facts], i) => `[${id}]\nname = "Usluga ${id}"\ncategory = "${i < 3 ? "legal" : "health"}"\n${facts}\n`).join("\n"));
  write("content/addresses.toml", "");
}

const shown = (page) => page.locator("#_cards > li:visible h2").allTextContents();
const letters = async (page) => (await shown(page)).map((title) => title.trim().slice(-1)).join("");
const status = async (page) => (await page.locator("#_status").innerText()).replace(/[\u2068\u2069]/g, "").trim();
const choose = (page, name) => page.locator("#_facets label", { hasText: name }).click();
const open = (page) => page.locator("#_facets summary").click();
const query = (page) => new URL(page.url()).search;

async function start({ page, temporary, build, serve }, address = "hr/usluge/") {
  const folder = temporary();
  handbook(folder);
  const server = await serve(build(folder, { now: "2026-11-20T12:00:00Z" }));
  await page.goto(`${server.base}/${address}`);
  return server;
}

export const tests = [
  {
    name: "kinds narrow, values of one kind widen, and the address says what is chosen",
    now: "2026-11-20T12:00:00Z",
    async run(given) {
      const { page, assert } = given;
      await start(given);
      assert.equal(await letters(page), "abcdef");
      await open(page);
      await choose(page, "ukrajinski");
      assert.equal(await letters(page), "abf");
      assert.equal(query(page), "?language=uk");
      // One says nothing of its languages.
      assert.equal(await status(page), "3 usluge\n\nMožda odgovara još 1 usluga, ali o njoj se ne zna sve.");
      await choose(page, "arapski");
      assert.equal(await letters(page), "abcf");
      await choose(page, "Besplatno");
      assert.equal(await letters(page), "af");
      assert.deepEqual(new URL(page.url()).searchParams.getAll("language"), ["ar", "uk"]);
      assert.equal(new URL(page.url()).searchParams.get("cost"), "free");
      // `c` says nothing of its cost, `e` nothing of its languages: neither is hidden for good.
      assert.match(await status(page), /^2 usluge\s+Možda odgovaraju još 2 usluge, ali o njima se ne zna sve\.$/);
      await page.getByLabel("Prikažite i njih").check();
      assert.equal(await letters(page), "acef");
      assert.equal(await page.locator(".perhaps:visible").count(), 2);
      assert.equal(new URL(page.url()).searchParams.get("unknown"), "show");
    },
  },
  {
    name: "the choice is there again after a reload, after going back and in another language",
    async run(given) {
      const { page, assert } = given;
      await start(given);
      await open(page);
      await choose(page, "ukrajinski");
      await choose(page, "Besplatno");
      assert.equal(await letters(page), "af");
      await page.reload();
      assert.equal(await letters(page), "af");
      assert.ok(await page.locator('input[type="checkbox"]:checked').count() === 2);
      await page.locator("#_cards li:visible a").first().click();
      await page.waitForURL(/usluge\/a\/$/);
      await page.goBack();
      await page.waitForURL(/cost=free/);
      assert.equal(await letters(page), "af");
      await page.locator('.langs a[hreflang="ar"]').click();
      assert.equal(await page.locator("html").getAttribute("dir"), "rtl");
      assert.equal(await letters(page), "af");
      assert.match(await status(page), /^خدمتان/);
      assert.match(await page.locator(".source-address").textContent(), /\?cost=free&language=uk/);
      await page.locator("main nav a").first().click();
      assert.match(query(page), /language=uk/);
    },
  },
  {
    name: "what is chosen is said in words and taken off with one press, and the focus goes on",
    async run(given) {
      const { page, assert } = given;
      await start(given, "uk/sluzhby/?language=uk&language=ar&cost=free&utm=x");
      assert.equal(await letters(page), "af");
      const chips = page.locator(".filter button:visible");
      assert.deepEqual((await chips.allInnerTexts()).map((text) => text.replace(/\s*✕/, "")), ["Безоплатно", "українська", "арабська", "Прибрати все вибране"]);
      await chips.nth(0).focus();
      await page.keyboard.press("Enter");
      assert.equal(await letters(page), "abcf");
      assert.equal(await page.evaluate(() => document.activeElement.innerText.replace(/\s*✕/, "")), "українська");
      assert.equal(query(page), "?utm=x&language=uk&language=ar");
      await chips.last().click();
      assert.equal(await letters(page), "abcdef");
      assert.equal(query(page), "?utm=x");
      assert.equal(await page.evaluate(() => document.activeElement.localName), "summary");
      assert.equal(await page.locator(".filter").isVisible(), false);
      assert.equal(await status(page), "6 служб");
    },
  },
  {
    name: "the keyboard alone is enough, and targets are large",
    async run(given) {
      const { page, assert } = given;
      const server = await start(given);
      // The reader is faster than the network: what has the focus keeps it when the script comes.
      server.answer = (asked) => (asked.endsWith(".js") ? { delay: 500 } : null);
      await page.locator("#_facets summary").focus();
      await page.keyboard.press("Enter");
      await page.keyboard.press("Tab");
      await page.locator("#_facets input:focus").waitFor({ state: "attached" });
      await page.keyboard.press("Space");
      assert.equal(await letters(page), "adef");
      assert.equal(query(page), "?cost=free");
      const heights = await page.locator("#_facets label, #_facets summary, .filter button:visible").evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height));
      assert.ok(Math.min(...heights) >= 44, `${heights}`);
      const names = await page.locator("#_facets [role=group]").evaluateAll((all) => all.map((one) => document.getElementById(one.getAttribute("aria-labelledby")).textContent));
      assert.deepEqual(names, ["Uvjeti", "Jezici na kojima se govori", "Mjesto"]);
    },
  },
  {
    name: "nothing fits: the page says so",
    async run(given) {
      const { page, assert } = given;
      await start(given, "hr/usluge/?language=ar&place=grad&cost=free");
      assert.equal(await letters(page), "");
      assert.match(await status(page), /^0 usluga\s+Možda odgovaraju još 2 usluge, ali o njima se ne zna sve\.\s+Nijedna usluga/);
    },
  },
  {
    name: "open now, on the clock of the office, in the night too",
    now: "2026-11-20T12:00:00Z",
    timezone: "Pacific/Auckland",
    async run(given) {
      const { page, context, assert } = given;
      await start(given, "hr/usluge/?open=now");
      // Friday, 13:00 in Zagreb.
      assert.equal(await letters(page), "acf");
      assert.match(await status(page), /Možda odgovaraju još 2 usluge/);
      await context.clock.setFixedTime(new Date("2026-11-21T00:30:00Z"));
      await page.reload();
      assert.equal(await letters(page), "bc");
      // Long after the build nobody knows.
      await context.clock.setFixedTime(new Date("2027-06-01T12:00:00Z"));
      await page.reload();
      assert.equal(await letters(page), "c");
      assert.match(await status(page), /^1 usluga\s+Možda odgovara još 5 usluga/);
    },
  },
  {
    name: "on paper stands what is chosen, in words, and the whole address",
    async run(given) {
      const { page, assert } = given;
      await start(given, "hr/usluge/?language=uk&place=grad");
      await page.emulateMedia({ media: "print" });
      assert.equal(await letters(page), "a");
      assert.match((await page.locator(".filter").innerText()).replace(/\s+/g, " "), /^Vaš odabir: ukrajinski ?Grad$/);
      const after = await page.locator(".filter li:visible").evaluateAll((all) => all.map((one) => getComputedStyle(one, "::after").content));
      assert.deepEqual(after, ['" ·"', "none"]);
      assert.equal(await page.locator("#_facets").isVisible(), false);
      assert.match(await page.locator(".source-address").innerText(), /\/hr\/usluge\/\?language=uk&place=grad$/m);
    },
  },
  {
    name: "without JavaScript there are links and no control that does nothing",
    javaScript: false,
    async run(given) {
      const { page, assert } = given;
      await start(given);
      assert.equal(await page.locator("input, button, select").count(), 0);
      await open(page);
      assert.equal(await page.locator("#_facets li:visible:has(a:not([href]))").count(), 0);
      await page.locator("#_facets a", { hasText: "ukrajinski" }).click();
      assert.match(page.url(), /\/hr\/usluge\/language_uk\/$/);
      assert.deepEqual(await page.locator(".cards > li h2").allTextContents(), ["Usluga a", "Usluga b", "Usluga f"]);
      await open(page);
      await page.locator("#_facets a", { hasText: "Besplatno" }).click();
      assert.match(page.url(), /\/hr\/usluge\/language_uk\/cost_free\/$/);
      assert.equal(await page.locator("h1").innerText(), "Usluge · Jezik: ukrajinski · Besplatno");
      assert.equal(await page.locator("h1").textContent(), await page.locator("h1").innerText());
      await page.locator('.langs a[hreflang="uk"]').click();
      assert.match(page.url(), /language_uk\/cost_free\/$/);
      await page.locator(".chosen a").first().click();
      assert.match(page.url(), /\/uk\/sluzhby\/cost_free\/$/);
    },
  },
  {
    name: "the choices keep their size when the script makes check boxes of them",
    async run({ browser, page, base, contextOptions, assert }) {
      const sizes = (page) => page.locator("#_facets li:visible").evaluateAll((all) => all.map((one) => one.getBoundingClientRect().width + "x" + one.getBoundingClientRect().height));
      await page.goto(`${base}/ne/services/`);
      await open(page);
      const context = await browser.newContext({ ...contextOptions, javaScriptEnabled: false });
      const still = await context.newPage();
      await still.goto(`${base}/ne/services/`);
      await open(still);
      const [scripted, plain] = [await sizes(page), await sizes(still)];
      await context.close();
      // "Open now" is the one that only a script can offer.
      assert.equal(scripted.length, plain.length + 1);
      assert.deepEqual(plain.filter((size) => !scripted.includes(size)), []);
    },
  },
  {
    // That of the page; what it forbids fails every test.
    name: "under a strict policy of content",
    async run({ page, base, assert }) {
      await page.goto(`${base}/ar/services/?language=uk`);
      assert.equal(await page.locator("#_cards > li:visible").count(), 5);
    },
  },
  {
    name: "a choice of the address that no service of the page has leaves none, and can be taken off",
    async run(given) {
      const { page, assert } = given;
      const server = await start(given, "hr/usluge/health/?language=ar");
      // `e` says nothing of its languages.
      assert.equal(await letters(page), "");
      assert.match(await status(page), /^0 usluga/);
      const chip = page.locator(".chosen button", { hasText: "arapski" });
      assert.equal(await chip.count(), 1);
      assert.equal(query(page), "?language=ar");
      await chip.click();
      assert.equal(await letters(page), "def");
      assert.equal(query(page), "");
      await page.goto(`${server.base}/hr/usluge/?language=xx&cost=free`);
      assert.equal(await letters(page), "");
      assert.equal(await page.locator(".filter li button:visible", { hasText: "xx" }).count(), 1);
      await page.locator(".filter li button:visible", { hasText: "xx" }).click();
      assert.equal(await letters(page), "adef");
    },
  },
];
