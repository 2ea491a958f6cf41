// Pages on paper: what is of no use there is gone, and what links and screens say is written out. The PDFs and pictures that these
// tests leave in `target/screenshots/` are for a person to look at: open `index.html` there.
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { assertNone, samples } from "./pages.mjs";

/// How many pages a PDF of chromium has.
const pagesOf = (pdf) => pdf.toString("latin1").match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;

/// A message of the theme in a language, as a pattern: `{ $date }` may be anything.
function message(root, lang, id) {
  const folder = path.join(root, "themes/default/locales", lang.split("-")[0]);
  const all = readdirSync(folder).map((file) => readFileSync(path.join(folder, file), "utf8")).join("\n");
  const text = all.match(new RegExp(`^${id} = (.*)`, "m"))[1];
  return new RegExp(text.split(/\{[^}]*\}/).map((part) => part.trim().replace(/[.*+?^$()|[\]\\]/g, "\\$&")).join("[^]*?"));
}

const KINDS = ["home", "faq", "faq borrowed", "guide", "guides", "service", "services", "category", "facet", "page", "glossary", "topic", "bilingual", "accessibility"];
// What a code on paper does not lead to: whoever finds the sheet would know, or nobody hands it out.
const CODELESS = ["faq sensitive", "service sensitive", "service sensitive confidential", "safety sensitive", "not_found", "chooser", "search", "data", "offline", "gap", "go", "moved"];
const STABLE = ["faq", "guide", "page", "service", "topic", "bilingual"];
// Millimetres.
const PAPERS = { A4: [210, 297], A6: [105, 148] };
const pixels = (millimetres) => Math.round((millimetres / 25.4) * 96);

/// Opens an address as paper shows it. A slow browser may have the page before it knows of the paper.
async function openOnPaper(page, address) {
  await page.goto(address);
  await page.emulateMedia({ media: "print" });
  await page.waitForFunction(() => matchMedia("print").matches);
}

/// Runs in the page, on paper: what one can only press, and links whose address is not to be read.
function useless() {
  const isSeen = (element) => element.checkVisibility({ visibilityProperty: true }) && element.getBoundingClientRect().height > 0;
  const found = [...document.querySelectorAll("nav, [role=search], button, input:not([type=checkbox]), aside a[rel~=noreferrer], a[href='#_main'], [role=doc-backlink]")].filter(isSeen).map((element) => `is of no use on paper: ${element.outerHTML.slice(0, 120)}`);
  for (const link of document.querySelectorAll("main a[href^='http']")) {
    const isOwn = new URL(link.href).host === location.host;
    const written = decodeURI(link.textContent + getComputedStyle(link, "::after").content).replace(/^https?:\/\//, "");
    if (isSeen(link) && !isOwn && !written.includes(decodeURI(link.href).replace(/^https?:\/\//, "").replace(/\/$/, ""))) found.push(`does not say where it leads: ${link.outerHTML.slice(0, 140)}`);
  }
  const main = document.querySelector("main");
  if (!isSeen(main) || !isSeen(main.querySelector("h1"))) found.push("the text is not there");
  return found;
}

/// Runs in the page, on paper: what else it says.
function written() {
  const codes = [...document.querySelectorAll("svg[role=img], img, svg:has(title)")].filter((picture) => picture.checkVisibility() && picture.getBoundingClientRect().width >= 60);
  const text = document.body.innerText;
  const own = decodeURI(location.pathname);
  return { text, codes: codes.length, go: /\/go\/[a-z]+\//.test(text), own: decodeURI(text).includes(own), colours: getComputedStyle(document.body).backgroundColor };
}

export const tests = [
  ...["hr", "ar", "ne"].map((lang) => ({
    name: `on paper, pages in ${lang} have no menus, and links have addresses`,
    locale: "fi",
    timeout: 120,
    async run({ page, base, site, root, assert }) {
      const found = [];
      const chosen = samples(site, root).filter((sample) => sample.lang === lang && KINDS.includes(sample.variant));
      assert.ok(chosen.length >= 7, `${chosen.length} pages`);
      for (const colorScheme of ["light", "dark"]) {
        await page.emulateMedia({ colorScheme });
        for (const { address } of chosen) {
          await openOnPaper(page, base + address);
          for (const fault of await page.evaluate(useless)) found.push(`${address}: ${fault}`);
          const { colours } = await page.evaluate(written);
          if (!/^rgba\(0, 0, 0, 0\)|^rgb\(255, 255, 255\)/.test(colours)) found.push(`${address}: the paper is ${colours} (${colorScheme})`);
        }
      }
      assertNone([...new Set(found)]);
    },
  })),
  ...["hr", "ar", "ne"].map((lang) => ({
    name: `on paper, pages in ${lang} say their language and the day, their address, and have a code that cameras read`,
    locale: "fi",
    now: "2026-11-21T12:00:00Z",
    async run({ page, base, site, root, assert }) {
      const found = [];
      for (const { address, kind, variant } of samples(site, root).filter((sample) => sample.lang === lang && KINDS.includes(sample.variant))) {
        await openOnPaper(page, base + address);
        await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
        const { text, codes, go, own } = await page.evaluate(written);
        for (const id of ["print-date", "print-language"]) {
          if (!message(root, lang, id).test(text)) found.push(`${variant} ${address}: it does not say ${id}`);
        }
        if (!/2026|٢٠٢٦|२०२६/.test(text)) found.push(`${variant} ${address}: it does not say the year`);
        if (STABLE.includes(kind) !== go) found.push(`${variant} ${address}: ${go ? "a" : "no"} short address`);
        if (!own) found.push(`${variant} ${address}: it does not say its own address`);
        if (codes !== 1) found.push(`${variant} ${address}: ${codes} codes for cameras`);
        await page.emulateMedia({ media: null });
      }
      assertNone(found);
    },
  })),
  {
    name: "no code leads from paper to a sensitive page, or to one that nobody hands out",
    locale: "fi",
    timeout: 120,
    async run({ page, base, site, root, assert }) {
      const found = [];
      const seen = new Set();
      for (const { address, variant } of samples(site, root).filter((sample) => CODELESS.includes(sample.variant))) {
        seen.add(variant);
        await openOnPaper(page, base + address);
        if (await page.locator("svg.qr").count()) found.push(`${variant} ${address}: a code`);
      }
      assert.ok(["faq sensitive", "safety sensitive", "chooser", "not_found", "search", "gap"].every((variant) => seen.has(variant)), [...seen].join(", "));
      assertNone(found);
    },
  },
  ...["hr", "ar"].map((lang) => ({
    name: `on paper, the steps of guides in ${lang} say the street, the number to call and the hours of the offices`,
    locale: "fi",
    timeout: 120,
    async run({ page, base, site, root, assert }) {
      const { address } = samples(site, root).find((sample) => sample.lang === lang && sample.variant === "guide");
      await openOnPaper(page, base + address);
      const offices = await page.locator(".steps .office").evaluateAll((all) =>
        all.map((office) => ({ href: office.querySelector("a").href, text: office.innerText, times: [...office.querySelectorAll(".times bdi")].map((time) => time.textContent) })),
      );
      assert.ok(offices.length >= 3, `${offices.length} offices`);
      const found = [];
      for (const { href, text, times } of offices) {
        await openOnPaper(page, href);
        const own = await page.evaluate(() => ({
          street: document.querySelector("address span")?.innerText.split("\n")[0],
          phones: [...document.querySelectorAll("main > .facts .phone")].map((phone) => phone.textContent),
          hours: [...document.querySelectorAll(".hours bdi[dir=ltr]")].map((time) => time.textContent),
        }));
        assert.ok(own.street && own.phones.length && own.hours.length, href);
        for (const fact of [own.street, ...own.phones]) if (!text.includes(fact)) found.push(`${href}: no ${fact} in ${text}`);
        if (own.hours.join() !== times.join()) found.push(`${href}: ${times} and not ${own.hours}`);
      }
      assertNone(found);
    },
  })),
  ...["hr", "ar", "ur", "ne"].map((lang) => ({
    name: `on a leaflet (A6) in ${lang}, no letter is smaller than 8 points`,
    locale: "fi",
    timeout: 120,
    async run({ page, base, site, root }) {
      const found = new Set();
      await page.setViewportSize({ width: pixels(91), height: pixels(148) });
      for (const { address, variant } of samples(site, root).filter((sample) => sample.lang === lang && KINDS.includes(sample.variant))) {
        await openOnPaper(page, base + address);
        const small = await page.evaluate(() => {
          const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          const small = [];
          while (texts.nextNode()) {
            const { data, parentElement } = texts.currentNode;
            if (!data.trim() || parentElement.closest("script, style, template") || !parentElement.checkVisibility()) continue;
            const points = (parseFloat(getComputedStyle(parentElement).fontSize) * 72) / 96;
            if (points < 8) small.push(`${points.toFixed(2)} pt: ${data.trim().slice(0, 40)}`);
          }
          return small;
        });
        for (const text of small) found.add(`${variant}: ${text}`);
      }
      assertNone([...found]);
    },
  })),
  ...["ar", "hr"].map((lang) => ({
    name: `PDFs in ${lang}, A4 and A6: nothing beyond the edge, and a FAQ is a leaflet`,
    locale: "fi",
    timeout: 120,
    async run({ page, base, site, root, target, assert }) {
      const folder = path.join(target, "screenshots");
      mkdirSync(folder, { recursive: true });
      const found = [];
      for (const { address, variant } of samples(site, root).filter((sample) => sample.lang === lang && ["faq", "guide", "service", "home", "topic", "services"].includes(sample.variant))) {
        await page.goto(base + address);
        for (const [name, [width, height]] of Object.entries(PAPERS)) {
          const pdf = await page.pdf({ format: name, preferCSSPageSize: false, printBackground: false });
          writeFileSync(path.join(folder, `${lang}-${variant}-${name}.pdf`), pdf);
          const count = pagesOf(pdf);
          const most = { A4: { faq: 2, service: 3, home: 2, guide: 3, topic: 1, services: 3 }, A6: { faq: 3, service: 4, home: 3, guide: 6, topic: 2, services: 5 } }[name][variant];
          if (count < 1 || count > most) found.push(`${variant} on ${name}: ${count} pages, at most ${most}`);
          await page.emulateMedia({ media: "print" });
          // As wide as the paper without the margins of the sheet, which the style names: 7 mm at least.
          await page.setViewportSize({ width: pixels(width - 2 * (name === "A6" ? 7 : 12)), height: pixels(height) });
          const { scroll, client } = await page.evaluate(() => ({ scroll: document.documentElement.scrollWidth, client: document.documentElement.clientWidth }));
          if (scroll > client) found.push(`${variant} on ${name}: ${scroll} px wide, the paper has ${client} px`);
          await page.emulateMedia({ media: null });
          await page.setViewportSize({ width: 1280, height: 900 });
        }
      }
      assertNone(found);
    },
  })),
];
