// A handbook that the reader keeps on the device: nothing before it is asked for, then every page without a network,
// whole versions only, and nothing left when it is removed.
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { samples } from "./pages.mjs";

/// A small handbook in two languages, the version `word` of it.
function handbook(folder, word) {
  const files = {
    "site.toml": `[site]
base_url = "https://handbook.example/town/"
source = "en"
[[language]]
tag = "en"
[[language]]
tag = "uk"
`,
    "content/topics.toml": "[work]\n",
    ...Object.fromEntries(["permit", "leave", "same"].map((id) => [`content/faq/work/${id}/entry.toml`, "reviewed = 2026-09-14\n"])),
    "content/faq/work/permit/en.md": `+++\ntitle = "Permit"\nsummary = "${word} summary"\n+++\n${word} permit\n`,
    "content/faq/work/leave/en.md": `+++\ntitle = "Leave"\n+++\n${word} leave\n`,
    "content/faq/work/same/en.md": "+++\ntitle = \"Same\"\n+++\nAlways the same.\n",
    "content/faq/work/same/map.svg": '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9v9H0z"/></svg>\n',
    "content/faq/work/same/form.pdf": "not really one\n",
    "locales/en/site.ftl": "site-title = Handbook\n",
    "locales/en/topics.ftl": "topic-work = Work\n",
    "static/large.mp4": "x".repeat(100000),
  };
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  }
  return folder;
}

/// Serves a built site below a path, as its base_url says.
async function below(serve, temporary, site, name = "town") {
  const host = temporary();
  cpSync(site, path.join(host, name), { recursive: true });
  return serve(host);
}

const pagesOf = (site, lang) =>
  readdirSync(path.join(site, lang), { recursive: true })
    .filter((file) => file.endsWith(".html"))
    .map((file) => `/${lang}/${file.replaceAll(path.sep, "/")}`.replace(/index\.html$/, ""));

const cachesIn = (page) => page.evaluate(async () => caches.keys());
const workersIn = (page) => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);
const notice = (page) => page.locator("main > .notice[role=status]").first();

/// Asks on the page where the handbook can be kept; once it is, the page answers without being asked.
async function ask(page, address) {
  await page.goto(address);
  const box = page.locator("details.offline");
  await box.waitFor();
  if (!(await box.evaluate((element) => element.open))) await box.locator("summary").click();
}

/// Presses the button on that page.
async function keep(page, address) {
  await ask(page, address);
  await page.locator("button[name=save]:visible").click();
  await page.locator("button[name=remove]:visible").waitFor();
}

/// After an update that failed: the page says which version is there, and it can be updated and removed.
async function assertKept(page, assert) {
  assert.match(await page.locator("#_offline [data-date]:visible").innerText(), /November 21, 2026/);
  assert.equal(await page.locator("#_offline button[name=save]:visible").innerText(), "Load the newer version");
  assert.ok(await page.locator("#_offline button[name=remove]:visible").isVisible());
  assert.match(await page.locator("#_offline [data-size]:visible").innerText(), /^\d/);
}

/// Reads a page and waits until the worker has looked for a newer version: it will not do so again for hours.
async function read(page, address) {
  await page.goto(address);
  await page.waitForFunction(async () => {
    const cache = await caches.open((await caches.keys())[0]);
    return (await cache.keys()).some((request) => request.url.endsWith("?checked"));
  });
}

export const tests = [
  {
    name: "nothing is kept before the reader asks, and the size is said before",
    async run({ page, base, server, assert }) {
      for (const address of ["/", "/en/", "/en/offline/"]) await page.goto(base + address);
      assert.deepEqual(server.requests.filter((asked) => !asked.endsWith("/")), []);
      await ask(page, `${base}/en/offline/`);
      const size = page.locator("[data-in~=offer] [data-size]");
      await size.waitFor();
      assert.match(await size.innerText(), /^[01]\.[0-9]{1,2}$/);
      assert.deepEqual(await cachesIn(page), []);
      assert.equal(await workersIn(page), 0);
      assert.equal(server.requests.filter((asked) => /sw\.js/.test(asked)).length, 0);
      assert.equal(await page.locator("button[name=save]:visible").count(), 1);
      assert.equal(await page.locator("button[name=remove]:visible").count(), 0);
      // In words of the language, with its digits and marks.
      await ask(page, `${base}/ne/offline/`);
      await page.locator("[data-in~=offer] [data-size]").waitFor();
      assert.match(await page.locator("[data-in~=offer] [data-size]").innerText(), /^[०-९]\.[०-९]{1,2}$/);
      await ask(page, `${base}/hr/offline/`);
      await page.locator("[data-in~=offer] [data-size]").waitFor();
      assert.match(await page.locator("[data-in~=offer] [data-size]").innerText(), /^[0-9],[0-9]{1,2}$/);
    },
  },
  {
    name: "the size is what a server with gzip sends, within a tenth",
    async run({ page, context, base, server, site, assert }) {
      const list = JSON.parse(readFileSync(path.join(site, "en/offline.json"), "utf8"));
      let sent = 0;
      for (const [address] of list.files) {
        const bytes = await (await import("node:zlib")).gzipSync(readFileSync(path.join(site, address.replace(/\?v=.*/, "").replace(/\/$/, "/index.html"))));
        sent += bytes.length;
      }
      assert.ok(Math.abs(sent - list.load) < sent / 10, `${list.load} instead of ${sent}`);
    },
  },
  // What is kept is all of a language (the tests of updates count it); what is opened is every page of one, and one of each kind of others.
  ...["en", "ar", "hr-simple"].map((lang) => ({
    name: `${lang === "en" ? "every page" : "a page of each kind"} of ${lang} opens without a network`,
    timeout: 240,
    async run({ page, base, site, root, server, assert }) {
      await keep(page, `${base}/${lang}/offline/`);
      await server.stop();
      const own = samples(site, root).filter((sample) => sample.lang === lang && !["go", "report"].includes(sample.kind));
      const pages = lang === "en" ? pagesOf(site, lang) : own.map(({ address }) => address);
      assert.ok(pages.length > 15, `${pages.length} pages`);
      const faults = [];
      page.on("requestfailed", (request) => faults.push(`${page.url()}: ${request.url()}`));
      for (const address of pages) {
        const response = await page.goto(base + encodeURI(address), { waitUntil: "load" });
        // An old address leads on by itself.
        if (await page.locator("meta[http-equiv=refresh]").count()) continue;
        assert.equal(response.status(), 200, address);
        assert.ok(await notice(page).isVisible(), `${address} does not say that it is kept`);
        const file = readFileSync(path.join(site, address.replace(/\/$/, "/index.html")), "utf8");
        assert.equal(await page.title(), /<title>(.*)<\/title>/.exec(file)[1].replaceAll("&amp;", "&").replaceAll("&#39;", "'").replaceAll("&quot;", '"').trim(), address);
        assert.ok(await page.evaluate(() => document.styleSheets.length), `${address} has no style sheet`);
      }
      assert.deepEqual(faults.filter((fault) => !/favicon|offline\.json$/.test(fault)), []);
    },
  })),
  {
    name: "other ways to write an address, search words, fragments, addresses on paper and the choice of languages",
    async run({ page, base, server, assert }) {
      await keep(page, `${base}/en/offline/`);
      await server.stop();
      const leads = {
        "/en": "/en/",
        "/en/index.html": "/en/index.html",
        "/en/services": "/en/services/",
        "/en/services?q=x": "/en/services/?q=x",
        "/en/services/?q=h%C4%8D": "/en/services/?q=h%C4%8D",
        "/en/glossary/#_main": "/en/glossary/#_main",
        "/": "/en/",
        "/go/service/town-hall/": "/en/services/town-hall/",
        "/go/service/town-hall": "/en/services/town-hall/",
      };
      for (const [from, to] of Object.entries(leads)) {
        const response = await page.goto(base + from);
        assert.equal(page.url(), base + to, from);
        if (response) assert.equal(response.status(), 200, from);
        assert.ok(await notice(page).isVisible(), from);
      }
    },
  },
  {
    name: "what is not kept says so in the reader's language",
    async run({ page, base, server, assert }) {
      await keep(page, `${base}/hr/offline/`);
      await page.goto(`${base}/hr/`);
      await server.stop();
      for (const address of ["/en/", "/ar/services/", "/hr/nema/", "/hr/%E0%A4%A", "/feed"]) {
        const response = await page.goto(base + address);
        assert.equal(response.status(), 503, address);
        assert.equal(await page.locator("html").getAttribute("lang"), "hr", address);
        assert.match(await notice(page).innerText(), /Nema veze, a ova stranica nije spremljena/, address);
      }
    },
  },
  {
    name: "with two languages kept, each opens, and one can be removed alone",
    async run({ page, base, server, assert }) {
      await keep(page, `${base}/hr/offline/`);
      await keep(page, `${base}/uk/offline/`);
      assert.equal((await cachesIn(page)).length, 2);
      await server.stop();
      for (const lang of ["hr", "uk"]) assert.equal((await page.goto(`${base}/${lang}/`)).status(), 200);
      await page.goto(`${base}/hr/offline/`);
      await page.locator("button[name=remove]:visible").click();
      await page.locator("[data-in=removed]").waitFor();
      assert.equal((await cachesIn(page)).length, 1);
      assert.equal(await workersIn(page), 1);
      assert.equal((await page.goto(`${base}/uk/`)).status(), 200);
    },
  },
  {
    name: "online, readers see the newest page, and after five seconds of silence the kept one",
    async run({ page, base, server, assert }) {
      await keep(page, `${base}/en/offline/`);
      const fresh = "<!doctype html><html lang=en><title>Fresh</title><main>Fresh</main>";
      server.answer = (asked) => (asked === "/en/glossary/" ? { body: fresh, headers: { "content-type": "text/html" } } : null);
      await page.goto(`${base}/en/glossary/`);
      assert.equal(await page.title(), "Fresh");
      server.answer = (asked) => (asked === "/en/glossary/" ? { body: fresh, headers: { "content-type": "text/html" }, delay: 20000 } : null);
      const started = Date.now();
      await page.goto(`${base}/en/glossary/`);
      assert.ok(Date.now() - started < 9000, `${Date.now() - started} ms`);
      assert.notEqual(await page.title(), "Fresh");
      assert.match(await notice(page).innerText(), /saved version of November 21, 2026/);
      // A server that fails is no better than none; one that knows no such page is believed.
      server.answer = () => ({ status: 503, body: "down" });
      await page.goto(`${base}/en/glossary/`);
      assert.ok(await notice(page).isVisible());
      server.answer = () => ({ status: 404, body: "gone" });
      assert.equal((await page.goto(`${base}/en/glossary/`)).status(), 404);
    },
  },
  {
    name: "an update replaces the older version whole, and loads only what has changed",
    async run({ page, build, serve, temporary, assert }) {
      const source = handbook(temporary(), "old");
      const first = build(source, { now: "2026-11-21T00:00:00Z" });
      const server = await below(serve, temporary, first);
      const base = `${server.base}/town`;
      await keep(page, `${base}/en/offline/`);
      await read(page, `${base}/en/`);
      assert.equal(server.requests.filter((asked) => /mp4|pdf/.test(asked)).length, 0, "it loads what no page needs");
      const second = build(handbook(source, "new"), { now: "2026-11-25T00:00:00Z" });
      const next = await below(serve, temporary, second);
      server.folder = next.folder;
      server.requests.length = 0;
      await page.goto(`${base}/en/offline/`);
      await page.locator("[data-in~=newer]:not([data-in~=saved])").first().waitFor();
      assert.match(await page.locator("[data-in~=saved] [data-date]").first().innerText(), /21/);
      await page.locator("button[name=save]:visible").click();
      await page.locator("[data-in~=newer]:not([data-in~=saved])").first().waitFor({ state: "hidden" });
      await page.locator("button[name=remove]:visible").waitFor();
      const loaded = server.requests.filter((asked) => asked.startsWith("/town/en/work/"));
      assert.deepEqual([...new Set(loaded)].sort(), ["/town/en/work/", "/town/en/work/leave/", "/town/en/work/permit/"]);
      await server.stop();
      for (const name of ["permit", "leave"]) {
        await page.goto(`${base}/en/work/${name}/`);
        assert.match(await page.locator("main").innerText(), new RegExp(`new ${name}`));
        assert.match(await notice(page).innerText(), /November 25, 2026/);
      }
      assert.equal((await page.goto(`${base}/en/work/same/`)).status(), 200);
    },
  },
  {
    name: "a newer version comes by itself while somebody reads, in whole",
    async run({ page, build, serve, temporary, assert }) {
      const source = handbook(temporary(), "old");
      const server = await below(serve, temporary, build(source, { now: "2026-11-21T00:00:00Z" }));
      const base = `${server.base}/town`;
      await keep(page, `${base}/en/offline/`);
      server.folder = (await below(serve, temporary, build(handbook(source, "new"), { now: "2026-11-25T00:00:00Z" }))).folder;
      await page.goto(`${base}/en/`);
      await page.waitForFunction(
        async () => {
          const cache = await caches.open((await caches.keys())[0]);
          const list = await (await cache.match("/town/en/offline.json?now")).json();
          return /25/.test(list.date);
        },
        null,
        { timeout: 20000 },
      );
      await server.stop();
      await page.goto(`${base}/en/work/permit/`);
      assert.match(await page.locator("main").innerText(), /new permit/);
    },
  },
  {
    name: "an update that breaks off leaves the older version whole, and goes on later from where it was",
    async run({ page, build, serve, temporary, assert }) {
      const source = handbook(temporary(), "old");
      const server = await below(serve, temporary, build(source, { now: "2026-11-21T00:00:00Z" }));
      const base = `${server.base}/town`;
      await keep(page, `${base}/en/offline/`);
      await read(page, `${base}/en/`);
      server.folder = (await below(serve, temporary, build(handbook(source, "new"), { now: "2026-11-25T00:00:00Z" }))).folder;
      await page.goto(`${base}/en/offline/`);
      await page.locator("[data-in~=newer]:not([data-in~=saved])").first().waitFor();
      server.answer = (asked) => (asked.endsWith("/permit/") ? { status: 0 } : null);
      await page.locator("button[name=save]:visible").click();
      await page.locator("[data-in~=newer-failed]").first().waitFor();
      await assertKept(page, assert);
      await server.stop();
      for (const name of ["permit", "leave"]) {
        await page.goto(`${base}/en/work/${name}/`);
        assert.match(await page.locator("main").innerText(), new RegExp(`old ${name}`), "a mixture of two versions");
      }
      await server.start();
      server.answer = () => null;
      server.requests.length = 0;
      await page.goto(`${base}/en/offline/`);
      await page.locator("[data-in~=newer]:not([data-in~=saved])").first().waitFor();
      await page.locator("button[name=save]:visible").click();
      await page.locator("[data-in~=newer]:not([data-in~=saved])").first().waitFor({ state: "hidden" });
      await page.locator("button[name=remove]:visible").waitFor();
      assert.equal(server.requests.filter((asked) => asked.endsWith("/leave/")).length, 0, "it loads again what it has");
      await server.stop();
      await page.goto(`${base}/en/work/permit/`);
      assert.match(await page.locator("main").innerText(), /new permit/);
    },
  },
  {
    name: "a site that is changed while it is being loaded is kept in one version",
    async run({ page, build, serve, temporary, assert }) {
      const source = handbook(temporary(), "old");
      const server = await below(serve, temporary, build(source, { now: "2026-11-21T00:00:00Z" }));
      const base = `${server.base}/town`;
      const next = (await below(serve, temporary, build(handbook(source, "new"), { now: "2026-11-25T00:00:00Z" }))).folder;
      await ask(page, `${base}/en/offline/`);
      await page.locator("button[name=save]:visible").waitFor();
      server.answer = (asked) => {
        if (asked.endsWith("/leave/")) server.folder = next;
        return null;
      };
      await page.locator("button[name=save]:visible").click();
      await page.locator("button[name=remove]:visible").waitFor();
      await server.stop();
      for (const name of ["permit", "leave"]) {
        await page.goto(`${base}/en/work/${name}/`);
        assert.match(await page.locator("main").innerText(), new RegExp(`new ${name}`));
      }
    },
  },
  {
    name: "a host that changes what it serves can be kept all the same",
    async run({ page, base, server, site, assert }) {
      server.answer = (asked) => {
        if (asked !== "/en/glossary/") return null;
        const html = readFileSync(path.join(site, "en/glossary/index.html"), "utf8").replace("</h1>", ` ${server.requests.length}</h1>`);
        return { body: html, headers: { "content-type": "text/html; charset=utf-8" } };
      };
      await keep(page, `${base}/en/offline/`);
      await server.stop();
      assert.equal((await page.goto(`${base}/en/glossary/`)).status(), 200);
    },
  },
  {
    name: "removing leaves nothing",
    async run({ page, base, server, assert }) {
      await keep(page, `${base}/en/offline/`);
      await page.locator("button[name=remove]:visible").click();
      await page.locator("[data-in=removed]").waitFor();
      assert.deepEqual(await cachesIn(page), []);
      assert.equal(await workersIn(page), 0);
      const kept = await page.evaluate(async () => [localStorage.length, sessionStorage.length, document.cookie, (await indexedDB.databases()).length]);
      assert.deepEqual(kept, [0, 0, "", 0]);
      await page.close();
    },
  },
  {
    name: "without room nothing is kept, and the page says so",
    async run({ page, context, base, assert }) {
      const session = await context.newCDPSession(page);
      await session.send("Storage.overrideQuotaForOrigin", { origin: base, quotaSize: 20000 });
      await ask(page, `${base}/en/offline/`);
      await page.locator("button[name=save]:visible").click();
      await page.locator("[data-in=full]").waitFor();
      assert.deepEqual(await cachesIn(page), []);
      assert.equal(await workersIn(page), 0);
    },
  },
  {
    name: "an update without room leaves the older version whole, and the page says so",
    async run({ page, context, build, serve, temporary, assert }) {
      const source = handbook(temporary(), "old");
      const server = await below(serve, temporary, build(source, { now: "2026-11-21T00:00:00Z" }));
      const base = `${server.base}/town`;
      await keep(page, `${base}/en/offline/`);
      await read(page, `${base}/en/`);
      server.folder = (await below(serve, temporary, build(handbook(source, "new"), { now: "2026-11-25T00:00:00Z" }))).folder;
      await page.goto(`${base}/en/offline/`);
      await page.locator("[data-in~=newer]:not([data-in~=saved])").first().waitFor();
      const session = await context.newCDPSession(page);
      await session.send("Storage.overrideQuotaForOrigin", { origin: server.base, quotaSize: 1000 });
      await page.locator("button[name=save]:visible").click();
      await page.locator("[data-in=newer-full]").waitFor();
      await assertKept(page, assert);
      assert.doesNotMatch(await page.locator("#_offline").innerText(), /Nothing was saved/);
      await session.send("Storage.overrideQuotaForOrigin", { origin: server.base });
      await page.locator("button[name=remove]:visible").click();
      await page.locator("[data-in=removed]").waitFor();
      assert.deepEqual(await cachesIn(page), []);
    },
  },
  {
    name: "a handbook that takes it back takes back what was kept",
    async run({ page, build, serve, temporary, assert }) {
      const source = handbook(temporary(), "old");
      const server = await below(serve, temporary, build(source));
      const base = `${server.base}/town`;
      await keep(page, `${base}/en/offline/`);
      const settings = path.join(source, "site.toml");
      writeFileSync(settings, `${readFileSync(settings, "utf8")}[output]\noffline = false\n`);
      const next = build(source);
      assert.ok(!existsSync(path.join(next, "en/offline/index.html")) && !existsSync(path.join(next, "en/manifest.webmanifest")));
      server.folder = (await below(serve, temporary, next)).folder;
      await page.goto(`${base}/en/`);
      await page.waitForFunction(async () => (await caches.keys()).length === 0, null, { timeout: 20000 });
      assert.equal(await page.locator("footer a[href$='/offline/']").count(), 0);
    },
  },
  {
    // That of the pages; what it forbids fails every test.
    name: "under a strict Content-Security-Policy",
    async run({ page, base, server, assert }) {
      await keep(page, `${base}/en/offline/`);
      await server.stop();
      assert.equal((await page.goto(`${base}/en/glossary/`)).status(), 200);
    },
  },
  {
    name: "without JavaScript the page says what it needs and has no button",
    javaScript: false,
    async run({ page, base, assert }) {
      await page.goto(`${base}/en/offline/`);
      assert.match(await page.locator("noscript .notice").innerText(), /JavaScript/);
      assert.equal(await page.locator("button:visible, summary:visible").count(), 0);
    },
  },
  {
    name: "the manifest of each language can be installed, and the buttons are large enough",
    async run({ page, context, base, assert }) {
      for (const lang of ["hr", "en", "uk", "ar", "ur", "ne", "hr-simple"]) {
        await ask(page, `${base}/${lang}/offline/`);
        await page.locator("head > link[rel=manifest]").waitFor({ state: "attached" });
        const session = await context.newCDPSession(page);
        const { errors, url, data } = await session.send("Page.getAppManifest");
        assert.equal(url, `${base}/${lang}/manifest.webmanifest`);
        assert.deepEqual(errors, [], lang);
        const manifest = JSON.parse(data);
        assert.deepEqual([manifest.lang, manifest.start_url, manifest.scope], [lang, `/${lang}/`, "/"]);
        for (const icon of manifest.icons) assert.equal((await page.request.get(base + icon.src)).status(), 200);
        const { installabilityErrors } = await session.send("Page.getInstallabilityErrors");
        // Contexts of tests are private windows, which install nothing.
        assert.deepEqual(installabilityErrors.map((error) => error.errorId).filter((id) => id !== "in-incognito"), [], lang);
      }
      await ask(page, `${base}/ar/offline/`);
      const box = await page.locator("button[name=save]:visible").boundingBox();
      assert.ok(box.height >= 44 && box.width >= 44, JSON.stringify(box));
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth > innerWidth), false, "it scrolls sideways");
    },
  },
];
