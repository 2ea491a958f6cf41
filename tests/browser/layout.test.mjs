// Where things stand: nothing moves while a page comes; on a narrow screen words are not torn, and a number to call stands in the row of its
// name.
import { assertNone, samples } from "./pages.mjs";

/// Runs in the page: the words that stand on more than one line without being about as wide as the place that they have.
function torn() {
  const found = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    // Addresses and numbers may break anywhere; the skip link is clipped.
    if (parent.closest("bdi[dir], code, script, style, template, .skip") || !parent.checkVisibility()) continue;
    for (const { 0: word, index } of node.data.matchAll(/(?<!\S)[\p{L}\p{M}’ʼ]+(?=[\s.,:;?!]|$)/gu)) {
      range.setStart(node, index);
      range.setEnd(node, index + word.length);
      const lines = [...range.getClientRects()].filter((box) => box.width > 0);
      if (new Set(lines.map((box) => Math.round(box.top / 8))).size < 2) continue;
      let block = parent;
      while (getComputedStyle(block).display === "inline") block = block.parentElement;
      const needed = lines.reduce((sum, box) => sum + box.width, 0);
      const section = (block.closest("li, p, dd, td, section") ?? block).getBoundingClientRect().width;
      if (needed < section / 2) found.push(`${word} (${Math.round(needed)} of ${Math.round(section)} px)`);
    }
  }
  return found;
}

/// Runs in the page: numbers to call for which another name is nearer than their own.
function astray() {
  const middle = (box) => (box.top + box.bottom) / 2;
  return [...document.querySelectorAll(".emergency li")].flatMap((row) => {
    const [name, ...numbers] = [...row.querySelectorAll("a")].map((link) => link.getBoundingClientRect());
    return numbers.filter((number) => middle(number) < name.top || middle(number) > name.bottom).map(() => row.textContent);
  });
}

export const tests = [
  ...["hr", "ar"].map((lang) => ({
    name: `nothing moves in ${lang} while the page behind its header is still to come`,
    locale: "fi",
    timeout: 120,
    async run({ page, context, base, server, site, root }) {
      await context.addInitScript(() => {
        self.moved = [];
        const told = (shift) => `${shift.value.toFixed(3)}: ${shift.sources.map(({ node }) => node?.outerHTML?.slice(0, 60)).join(", ")}`;
        new PerformanceObserver((list) => self.moved.push(...list.getEntries().map(told))).observe({ type: "layout-shift", buffered: true });
      });
      server.answer = (asked) => (asked.endsWith("/") ? { pause: 250, after: "<main" } : null);
      const found = [];
      for (const { address, variant } of samples(site, root).filter((sample) => sample.lang === lang && sample.kind !== "moved" && sample.kind !== "go")) {
        await page.goto(base + address);
        for (const shift of await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(() => resolve(self.moved), 500))))) found.push(`${variant} ${address}: ${shift}`);
      }
      assertNone(found);
    },
  })),
  ...["hr", "en", "uk", "ar", "ur", "ne"].map((lang) => ({
    name: `on a narrow screen no word is torn in ${lang}, and a number to call stands beside its name`,
    viewport: { width: 320, height: 640 },
    timeout: 120,
    async run({ page, base, site, root }) {
      const found = [];
      for (const { address, kind } of samples(site, root).filter((sample) => sample.lang === lang && sample.kind !== "moved")) {
        await page.goto(base + address);
        for (const size of [106.25, 200]) {
          await page.evaluate((size) => document.documentElement.style.setProperty("font-size", `${size}%`), size);
          for (const word of await page.evaluate(torn)) found.push(`${address} at ${size} %: torn: ${word}`);
        }
        if (kind === "home" || kind === "safety") {
          await page.evaluate(() => document.documentElement.style.removeProperty("font-size"));
          for (const row of await page.evaluate(astray)) found.push(`${address}: not beside its name: ${row}`);
        }
      }
      assertNone(found);
    },
  })),
];
