// What a service's page says of being open now: by the clock on the office's wall, wherever the reader's clock stands.
import { existsSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import path from "node:path";

/// A handbook of one office in Croatia, open every day from eight to four, and one that works in the night.
function handbook(folder) {
  const files = {
    "site.toml": `[site]
base_url = "https://handbook.example/"
source = "en"
region = "HR"
[[language]]
tag = "en"
`,
    "content/services/town.toml": `[office]
category = "administration"
name = "Office"
hours = "Mo-Su 08:00-16:00"
[bakery]
category = "ngo"
name = "Bakery"
hours = "Mo-Su 22:00-03:30"
`,
    "locales/en/site.ftl": "site-title = Handbook\n",
  };
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  }
  return folder;
}

/// The page of the demo's town hall in each language.
function townHall(site) {
  const folders = (folder) => readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const all = folders(site).flatMap((lang) => folders(path.join(site, lang.name)).map((section) => `/${lang.name}/${section.name}/town-hall/`));
  return all.filter((page) => existsSync(path.join(site, page, "index.html")) && !page.startsWith("/go/"));
}

/// A text without the marks that isolate what runs in another direction.
const plain = (text) => text.replace(/[\u2066-\u2069]/g, "");

const READERS = ["Europe/Zagreb", "UTC", "America/New_York", "Pacific/Auckland", "Asia/Kathmandu"];

/// Every reader sees the same at the same instant.
function everywhere(day, service, rows) {
  return READERS.map((timezone) => ({
    name: `${service} about ${day}, the reader in ${timezone}`,
    timezone,
    async run({ browser, contextOptions, build, serve, temporary, assert }) {
      const site = build(handbook(temporary()), { now: `${day}T00:00:00Z` });
      const { base } = await serve(site);
      for (const [instant, expected] of rows) {
        const context = await browser.newContext(contextOptions);
        await context.clock.setFixedTime(new Date(instant));
        const page = await context.newPage();
        await page.goto(`${base}/en/services/${service}/`);
        // Chromium has older names for some cities, but not for the continents.
        const zone = await page.evaluate(() => Intl.DateTimeFormat().resolvedOptions().timeZone);
        assert.equal(zone.split("/")[0], timezone.split("/")[0]);
        const now = page.locator("#_now");
        const shown = (await now.isVisible()) ? plain(await now.innerText()) : null;
        assert.equal(shown, expected, instant);
        await context.close();
      }
    },
  }));
}

export const tests = [
  // On 25 October 2026 the clocks of Croatia go back from 3:00 to 2:00.
  ...everywhere("2026-10-24", "office", [
    ["2026-10-24T05:59:00Z", "Closed now. Opens: Saturday, 08:00"],
    ["2026-10-24T06:00:00Z", "Open now, until 16:00"],
    ["2026-10-24T13:59:00Z", "Open now, until 16:00"],
    ["2026-10-24T14:00:00Z", "Closed now. Opens: Sunday, 08:00"],
    ["2026-10-25T06:59:00Z", "Closed now. Opens: Sunday, 08:00"],
    ["2026-10-25T07:00:00Z", "Open now, until 16:00"],
    ["2026-10-25T14:59:00Z", "Open now, until 16:00"],
    ["2026-10-25T15:00:00Z", "Closed now. Opens: Monday, 08:00"],
  ]),
  // The night of that change, in which 2:30 comes twice; and the night of 29 March 2026, in which it does not come.
  ...everywhere("2026-10-24", "bakery", [
    ["2026-10-24T20:00:00Z", "Open now, until 03:30"],
    ["2026-10-25T00:30:00Z", "Open now, until 03:30"],
    ["2026-10-25T01:30:00Z", "Open now, until 03:30"],
    ["2026-10-25T02:29:00Z", "Open now, until 03:30"],
    ["2026-10-25T02:31:00Z", "Closed now. Opens: Sunday, 22:00"],
  ]),
  ...everywhere("2026-03-28", "bakery", [
    ["2026-03-29T00:59:00Z", "Open now, until 03:30"],
    ["2026-03-29T01:29:00Z", "Open now, until 03:30"],
    ["2026-03-29T01:31:00Z", "Closed now. Opens: Sunday, 22:00"],
  ]),
  {
    name: "without JavaScript there is the table and no claim",
    javaScript: false,
    async run({ page, base, site, assert }) {
      for (const path of townHall(site)) {
        assert.equal((await page.goto(`${base}${path}`)).status(), 200);
        assert.equal(await page.locator("#_now").isVisible(), false, "it claims something");
        // Three rows of days and one for what is said of nothing else.
        assert.ok((await page.locator("table.hours tr").count()) >= 3, await page.locator("table.hours").innerText());
      }
    },
  },
  {
    name: "in the demo, in the words of each language",
    now: "2026-11-23T09:00:00Z",
    timezone: "America/New_York",
    async run({ page, base, site, assert }) {
      const said = {};
      for (const path of townHall(site)) {
        await page.goto(`${base}${path}`);
        said[path.split("/")[1]] = plain(await page.locator("#_now").innerText());
      }
      assert.equal(Object.keys(said).length, 7);
      assert.equal(said.en, "Open now, until 15:00");
      assert.equal(said.hr, "Sada otvoreno, do 15:00");
      assert.equal(new Set(Object.values(said)).size, 6, JSON.stringify(said));
      for (const [lang, words] of Object.entries(said)) assert.match(words, /15:00|१५:००|۱۵:۰۰|3:00|۳:۰۰|١٥:٠٠|٣:٠٠|१५/, lang);
    },
  },
];
