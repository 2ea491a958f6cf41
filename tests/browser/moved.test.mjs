// Old addresses: no page of the demo has moved, so a handbook of one page which has, in every language of the demo. Such a page
// leads on at once; for what looks at it, the server says of the new address that nothing comes, and the browser stays.
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { faultsOf } from "./axe.test.mjs";
import { assertNone, pages } from "./pages.mjs";
import { violations } from "./policy.test.mjs";

/// The title of the page in each language.
const TITLES = { hr: "O nama", en: "About us", uk: "Про нас", ar: "من نحن", ur: "ہمارے بارے میں", ne: "हाम्रो बारेमा", "hr-simple": "Tko smo" };

/// Writes the handbook into a folder.
function write(folder) {
  const file = (name, text) => {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  };
  const tags = Object.keys(TITLES);
  const languages = tags.map((tag) => `[[language]]\ntag = "${tag}"\n${tag === "hr-simple" ? 'name = "Hrvatski, jednostavno"\n' : ""}`);
  file("site.toml", `[site]\nbase_url = "https://handbook.example/"\nsource = "hr"\n${languages.join("")}`);
  file("locales/hr/site.ftl", "site-title = Priručnik\n");
  file("content/addresses.toml", `[page.about]\n${tags.map((tag) => `${tag} = ["about", "stara-adresa"]\n`).join("")}`);
  file("content/pages/about/entry.toml", "");
  for (const tag of tags) file(`content/pages/about/${tag}.md`, `+++\ntitle = "${TITLES[tag]}"\n+++\n\n${TITLES[tag]}.\n`);
  return folder;
}

/// The handbook, built and served, and its pages that lead on.
async function moved({ build, serve, temporary, root, assert }) {
  const site = build(write(temporary()));
  const found = pages(site, root).filter(({ kind }) => kind === "moved");
  assert.deepEqual(found.map(({ lang }) => lang).sort(), Object.keys(TITLES).sort());
  return { server: await serve(site), found };
}

/// Has the browser stay where it is.
function stop(server) {
  server.answer = (asked) => (asked.endsWith("/about/") ? { status: 204 } : null);
}

export const tests = [
  ...[true, false].map((javaScript) => ({
    name: `an old address leads to the new one ${javaScript ? "with" : "without"} JavaScript`,
    javaScript,
    async run(given) {
      const { server, found } = await moved(given);
      for (const { address, lang } of found) {
        await given.page.goto(server.base + address);
        await given.page.waitForURL(`${server.base}/${lang}/about/`);
        given.assert.equal(await given.page.locator("h1").textContent(), TITLES[lang]);
      }
    },
  })),
  {
    name: "a page that leads on is sound in every language, light and dark, narrow and wide, with letters of 100 and 200 %",
    timeout: 120,
    async run(given) {
      const { server, found } = await moved(given);
      stop(server);
      const session = await given.page.context().newCDPSession(given.page);
      const faults = [];
      for (const { address } of found) {
        await given.page.goto(server.base + address);
        for (const fault of await faultsOf(given.page, session)) faults.push(`${address}: ${fault}`);
        given.assert.equal(given.page.url(), encodeURI(server.base + address), "the browser has gone on");
      }
      assertNone(faults);
    },
  },
  {
    name: "a page that leads on keeps to its policy and asks for nothing but itself and the page that it leads to",
    violations: true,
    async run(given) {
      const { server, found } = await moved(given);
      stop(server);
      assertNone(await violations(given, found.map(({ address }) => [address, server.base + address])));
      const expected = new Set(found.flatMap(({ address, lang }) => [address, `/${lang}/about/`]));
      given.assert.deepEqual(new Set(server.requests), expected);
    },
  },
];
