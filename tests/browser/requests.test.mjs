// What a page asks for: itself. Whatever else it needs to be read is inside it; what a reader asks for comes from the same host.
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import zlib from "node:zlib";
import { assertNone, pages, samples } from "./pages.mjs";

/// What browsers load by themselves because of a page, or may: not all of it in every browser, and no browser without a window loads icons.
const LOADED = [
  /<link\b[^>]*\brel="?(?:stylesheet|icon|shortcut icon|apple-touch-icon|preload|prefetch|modulepreload|preconnect|dns-prefetch|prerender|manifest)\b[^>]*>/g,
  /<(?:script|img|iframe|audio|video|source|track|embed|input)\b[^>]*\ssrc(?:set)?=[^>]*>/g,
  /<object\b[^>]*>/g,
  /<script type="?speculationrules"?[^>]*>/g,
];

/// The addresses that a page has the browser load, as they are written. `data:` is no request.
function loaded({ html: whole }) {
  // What is in a template is not there yet.
  const html = whole.replace(/<template\b[^]*?<\/template>/g, "");
  const elements = LOADED.flatMap((pattern) => html.match(pattern) ?? []);
  const addresses = elements.map((element) => element.match(/\s(?:href|src|srcset|data)="?([^"\s>]*)/)?.[1] ?? element);
  const styles = html.match(/<style\b[^>]*>[^]*?<\/style>/g) ?? [];
  addresses.push(...styles.flatMap((style) => [...style.matchAll(/@import\s+([^;]+);|url\(["']?([^"')]+)/g)].map((match) => match[1] ?? match[2])));
  return addresses.filter((address) => !address.startsWith("data:"));
}

const LANGUAGES = ["hr", "en", "uk", "ar", "ur", "ne", "hr-simple"];

export const tests = [
  {
    name: "no page of the demo says that anything has to be loaded besides it",
    async run({ site, root, assert }) {
      const all = pages(site, root);
      assert.ok(all.length > 1000, `${all.length} pages`);
      const by = new Map();
      for (const page of all) {
        const needed = loaded(page);
        if (!/<link\b[^>]*\brel="?icon\b[^>]*href="?data:/.test(page.html)) needed.push("/favicon.ico, because it names no icon of its own");
        for (const address of needed) {
          const key = `${page.kind}: ${address.replace(/\?v=\w+/, "").replace(`/${page.lang}/`, "/LANG/")}`;
          by.set(key, [...(by.get(key) ?? []), page.address]);
        }
      }
      assertNone([...by].map(([what, where]) => `${what} (${where.length} pages, as ${where[0]})`));
    },
  },
  {
    name: "no page, style or script names an address of somebody else that a browser would load",
    async run({ site, root }) {
      const found = [];
      for (const page of pages(site, root)) {
        found.push(...loaded(page).filter((address) => /^(?:https?:)?\/\//.test(address)).map((address) => `${page.address}: ${address}`));
      }
      assertNone(found);
    },
  },
  ...LANGUAGES.map((lang) => ({
    name: `a page of each kind in ${lang} asks for itself alone`,
    locale: "fi",
    timeout: 120,
    async run({ context, base, server, site, root, assert }) {
      const found = [];
      const kinds = samples(site, root).filter((sample) => sample.lang === lang && sample.kind !== "moved");
      assert.ok(kinds.length > 15, `${kinds.length} pages`);
      // In tabs of their own, and several at once, because each waits until half a second is quiet.
      const open = async ({ address, variant }) => {
        const page = await context.newPage();
        page.on("request", (request) => {
          const asked = decodeURIComponent(request.url().replace(base, ""));
          if (asked !== address) found.push(`${variant} ${address}: ${asked}`);
        });
        await page.goto(base + address, { waitUntil: "networkidle" });
        await page.close();
      };
      for (let from = 0; from < kinds.length; from += 6) await Promise.all(kinds.slice(from, from + 6).map(open));
      // What the browser asks for by itself, no page knows of.
      const meant = new Set(kinds.map(({ address }) => address));
      found.push(...new Set(server.requests.filter((asked) => !meant.has(asked))));
      assertNone(found);
    },
  })),
  ...["hr", "ar"].map((lang) => ({
    // Whoever asks anybody else fails every test, see run.mjs.
    name: `whatever readers press in ${lang}, only the same host is asked`,
    locale: "fi",
    timeout: 120,
    async run({ page, context, base, site, root, assert }) {
      const asked = new Set();
      context.on("request", (request) => asked.add(new URL(request.url()).origin));
      let pressed = 0;
      for (const { address } of samples(site, root).filter((sample) => sample.lang === lang && sample.kind !== "moved")) {
        await page.goto(base + address);
        for (const field of await page.locator("input:visible").all()) {
          if (await field.isEnabled()) await field.focus();
        }
        const search = page.locator("input[type=search]:visible");
        if (await search.count()) {
          await search.fill("boravak");
          await page.locator("main ol li a").first().waitFor();
        }
        for (const control of await page.locator("summary:visible, button:visible, label:visible").all()) {
          if (!(await control.isVisible()) || !(await control.isEnabled())) continue;
          await control.click({ timeout: 3000, noWaitAfter: true }).catch(() => {});
          pressed++;
        }
      }
      assert.ok(pressed > 3, `${pressed} controls`);
      assert.deepEqual([...asked].filter((origin) => origin !== base && origin !== "null"), []);
    },
  })),
  ...[["faq", 14], ["home", 20]].map(([kind, limit]) => ({
    name: `every page of the kind ${kind} weighs at most ${limit} KB with all that it needs, as a server sends it`,
    async run({ site, root, assert }) {
      const size = (bytes) => zlib.gzipSync(bytes, { level: 6 }).length;
      const found = [];
      const all = pages(site, root).filter((page) => page.kind === kind);
      assert.ok(all.length >= (kind === "home" ? 7 : 70), `${all.length} pages`);
      for (const page of all) {
        const parts = new Set(loaded(page).map((address) => path.join(site, new URL(address, `http://localhost${page.address}`).pathname)));
        const others = [...parts].filter((file) => existsSync(file)).map((file) => size(readFileSync(file)));
        const bytes = size(page.html) + others.reduce((sum, other) => sum + other, 0);
        if (bytes > limit * 1024) found.push([bytes, `${page.address}: ${bytes} bytes, of them ${size(page.html)} the page itself`]);
      }
      assertNone(found.sort(([one], [other]) => other - one).map(([, fault]) => fault));
    },
  })),
];
