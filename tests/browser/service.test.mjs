// The page of a service: what its links are to a phone, that nothing needs JavaScript, that it fits a small screen, and that
// whether it is open now is still said.
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";


/// The address of the page of a service in a language, from the address for paper: opened, that goes to the browser's language.
async function service(page, base, tag, id) {
  const offered = await (await page.request.get(`${base}/go/service/${id}/`)).text();
  const [, href] = new RegExp(`<a href="([^"]*)" lang="${tag}"`).exec(offered.slice(offered.indexOf("<main")));
  return base + href;
}

export const tests = [
  {
    name: "numbers are links that a phone dials, grouped and left to right in any language",
    javaScript: false,
    async run({ page, base, assert }) {
      for (const tag of ["uk", "ar", "ur", "ne"]) {
        await page.goto(await service(page, base, tag, "legal-aid"));
        const phone = page.locator("main a.phone").first();
        assert.equal(await phone.getAttribute("href"), "tel:+38531000130", tag);
        assert.equal((await phone.innerText()).replaceAll("\u00a0", " "), "+385 31 000 130", tag);
        // The first group is drawn to the left of the last one, whatever the direction of the page.
        const ends = await phone.locator("bdi").evaluate((element) => {
          const box = (from, to) => {
            const range = document.createRange();
            range.setStart(element.firstChild, from);
            range.setEnd(element.firstChild, to);
            return range.getBoundingClientRect().left;
          };
          return [box(0, 1), box(element.firstChild.length - 1, element.firstChild.length)];
        });
        assert.ok(ends[0] < ends[1], `${tag}: the number runs from right to left`);
        const { height } = await phone.boundingBox();
        assert.ok(height >= 44, `${tag}: ${height} px high`);
      }
      await page.goto(await service(page, base, "ar", "emergency-112"));
      assert.equal(await page.locator("main a.phone").first().getAttribute("href"), "tel:112");
    },
  },
  {
    name: "the page answers in the order of a visit without JavaScript",
    javaScript: false,
    async run({ page, base, assert }) {
      await page.goto(await service(page, base, "uk", "legal-aid"));
      const top = async (selector) => (await page.locator(selector).first().boundingBox()).y;
      const order = ["main a.phone", "table.hours", "main address", ".bring", ".say", ".meant"];
      const tops = [];
      for (const selector of order) tops.push(await top(selector));
      assert.deepEqual(tops, [...tops].sort((a, b) => a - b), String(tops));
      const say = page.locator(".say");
      assert.equal(await say.getAttribute("lang"), "hr");
      assert.equal(await say.getAttribute("dir"), "ltr");
      assert.match(await say.innerText(), /^Dobar dan\./);
      assert.match(await page.locator(".meant").innerText(), /^Добрий день\./);
      assert.ok(await page.locator("#_now").isHidden());
    },
  },
  {
    name: "the sentence is large, left to right on an Arabic page, and not said to readers of Croatian",
    async run({ page, base, assert }) {
      await page.goto(await service(page, base, "ar", "legal-aid"));
      const style = await page.locator(".say").evaluate((element) => {
        const { direction, fontSize } = getComputedStyle(element);
        return { direction, size: parseFloat(fontSize) / parseFloat(getComputedStyle(document.documentElement).fontSize) };
      });
      assert.equal(style.direction, "ltr");
      assert.ok(style.size >= 1.5, `${style.size} rem`);
      assert.equal(await page.locator(".meant").evaluate((element) => getComputedStyle(element).direction), "rtl");
      for (const tag of ["hr", "hr-simple"]) {
        await page.goto(await service(page, base, tag, "legal-aid"));
        assert.equal(await page.locator(".say").count(), 0, tag);
      }
    },
  },
  {
    name: "maps are links: nothing of another host is in the page, and no referrer goes there",
    async run({ page, base, build, temporary, serve, assert }) {
      const folder = temporary();
      const services = `
[office]
category = "ngo"
name = "Office & co"
address = { street = "Duga 1", locality = "Town", postal_code = "31000" }
geo = [45.555, 18.6955]
`;
      writeFileSync(path.join(folder, "site.toml"), `[site]\nbase_url = "https://handbook.example/"\nsource = "en"\n\n[[language]]\ntag = "en"\n`);
      mkdirSync(path.join(folder, "content/services"), { recursive: true });
      writeFileSync(path.join(folder, "content/services/services.toml"), services);
      const server = await serve(build(folder, {}));
      await page.goto(`${server.base}/en/services/office/`);
      assert.equal(await page.locator("iframe, img[src^=http], script[src^=http]").count(), 0);
      const links = await page.locator("main a").evaluateAll((all) => all.map((a) => [a.href, a.rel]));
      const maps = links.filter(([href]) => href.startsWith("https://www.openstreetmap.org/"));
      assert.deepEqual(maps, [
        ["https://www.openstreetmap.org/?mlat=45.555&mlon=18.6955#map=17/45.555/18.6955", "noreferrer"],
        ["https://www.openstreetmap.org/directions?to=45.555%2C18.6955", "noreferrer"],
      ]);
      const geo = links.map(([href]) => href).find((href) => href.startsWith("geo:"));
      // RFC 5870 up to the query; what Android reads behind it.
      assert.match(geo, /^geo:-?\d+(\.\d+)?,-?\d+(\.\d+)?\?q=-?[\d.]+,-?[\d.]+\(.+\)$/);
      assert.equal(decodeURIComponent(geo), "geo:45.555,18.6955?q=45.555,18.6955(Office & co)");
    },
  },
  {
    name: "nothing is wider than a screen of 360 px",
    viewport: { width: 360, height: 800 },
    async run({ page, base, assert }) {
      for (const tag of ["hr", "uk", "ar", "ne", "ur"]) {
        for (const id of ["legal-aid", "police-residence-desk", "emergency-112", "line-140"]) {
          await page.goto(await service(page, base, tag, id));
          const width = await page.evaluate(() => document.documentElement.scrollWidth);
          assert.ok(width <= 360, `${tag} ${id}: ${width} px`);
        }
      }
    },
  },
  {
    name: "whether it is open now is still said",
    now: "2026-11-23T10:30:00Z",
    async run({ page, base, assert }) {
      // Monday, half past eleven in Zagreb: legal aid is open from ten to two.
      await page.goto(await service(page, base, "en", "legal-aid"));
      assert.equal((await page.locator("#_now").innerText()).replace(/[\u2066-\u2069]/g, ""), "Open now, until 14:00");
      await page.goto(await service(page, base, "en", "line-140"));
      assert.equal(await page.locator("#_now").count(), 0);
    },
  },
  {
    name: "the contact card is there under its media type, and none of a confidential service",
    async run({ page, base, assert }) {
      const url = await service(page, base, "en", "legal-aid");
      await page.goto(url);
      const href = await page.locator('a[type="text/vcard"]').getAttribute("href");
      const response = await page.request.get(new URL(href, url).href);
      assert.equal(response.status(), 200);
      assert.match(response.headers()["content-type"], /^text\/vcard/);
      assert.match(await response.text(), /^BEGIN:VCARD\r\nVERSION:4.0\r\n/);
      await page.goto(await service(page, base, "en", "line-140"));
      assert.equal(await page.locator('a[type="text/vcard"]').count(), 0);
    },
  },
  {
    name: "from a service to the step of a guide that names it, and back",
    javaScript: false,
    async run({ page, base, assert }) {
      const url = await service(page, base, "uk", "police-residence-desk");
      await page.goto(url);
      const step = page.locator("main .cards .list a").first();
      const title = (await step.innerText()).replace(/^\d+\. /, "");
      await step.click();
      const target = page.locator(`[id="${new URL(page.url()).hash.slice(1)}"]`);
      assert.equal(await target.locator("h2").first().innerText(), title);
      const back = target.locator(".help p a").first();
      assert.equal(new URL(await back.getAttribute("href"), base).href, url);
    },
  },
];
