// Pages by the keyboard alone, from the first press of Tab to the last: where the focus goes, and whether it can be seen.
import { assertNone, samples } from "./pages.mjs";

const VARIANTS = ["home", "faq", "faq sensitive", "service", "services", "search", "chooser"];

/// Runs in the page: whatever Tab should reach, in the order of the document. Of radio buttons of a name, one is reached.
function tabbable() {
  const names = new Set();
  const isFirst = (element) => element.type !== "radio" || (!names.has(element.name) && names.add(element.name));
  const all = [...document.querySelectorAll("a[href], button, input, select, textarea, summary, [tabindex]")];
  window._tabbable = all.filter((element) => element.tabIndex >= 0 && !element.disabled && element.checkVisibility({ visibilityProperty: true }) && isFirst(element));
  return window._tabbable.length;
}

/// Runs in the page: what has the focus, and what is wrong with how it looks.
function focused() {
  const element = document.activeElement;
  if (!element || element === document.body || element === document.documentElement) return null;
  const faults = [];
  const style = getComputedStyle(element);
  // A check box may leave it to its label to show the focus.
  const shown = [element, ...(element.labels ?? [])].map((candidate) => getComputedStyle(candidate));
  const isOutlined = shown.some(({ outlineStyle, outlineWidth, outlineColor }) => outlineStyle !== "none" && parseFloat(outlineWidth) >= 2 && !/^rgba.*, 0\)$|transparent/.test(outlineColor));
  if (!isOutlined) faults.push(`no outline of 2 px (${style.outlineStyle} ${style.outlineWidth})`);
  const boxes = [...element.getClientRects()].filter((box) => box.width > 1 && box.height > 1);
  const box = boxes[0] ?? element.getBoundingClientRect();
  const inside = boxes.find(({ left, top, right, bottom }) => right > 0 && left < innerWidth && bottom > 0 && top < innerHeight);
  if (!inside) faults.push("it is not in sight");
  else {
    const [x, y] = [Math.min(Math.max(inside.left + inside.width / 2, 1), innerWidth - 1), Math.min(Math.max(inside.top + inside.height / 2, 1), innerHeight - 1)];
    const hit = document.elementFromPoint(x, y);
    if (!hit || !(element.contains(hit) || hit.contains(element) || hit.closest("label")?.control === element)) faults.push(`it is covered by ${hit?.outerHTML.slice(0, 80)}`);
  }
  return {
    name: `${element.localName} ${(element.textContent.trim() || element.getAttribute("aria-label") || element.name || "").slice(0, 40)}`,
    href: element.getAttribute("href"),
    place: window._tabbable.indexOf(element),
    area: [...document.querySelectorAll("main, nav, header, footer, aside")].indexOf(element.closest("main, nav, header, footer, aside")),
    left: box.left + scrollX,
    right: box.right + scrollX,
    top: box.top + scrollY,
    height: box.height,
    width: box.width,
    faults,
  };
}

/// Whether somebody who reads in the direction `dir` has `next` after `previous`: below it, or beside it on the same line.
function isAfter(previous, next, dir) {
  if (next.top > previous.top + previous.height / 2 || next.area !== previous.area) return true;
  const isBeside = dir === "rtl" ? next.right <= previous.left + previous.width / 2 : next.left >= previous.right - previous.width / 2;
  return isBeside || next.top > previous.top - 4;
}

/// All stops of Tab, until it leaves the page or begins again.
async function stops(page, most) {
  const found = [];
  for (let i = 0; i < most + 5; i++) {
    await page.keyboard.press("Tab");
    const stop = await page.evaluate(focused);
    if (!stop || (found.length && stop.place === found[0].place)) return found;
    found.push(stop);
  }
  return found;
}

const test = (lang, variant) => ({
  name: `by Tab through the page ${variant} in ${lang}`,
  locale: "fi",
  timeout: 120,
  async run({ page, base, site, root, assert }) {
    const sample = samples(site, root).find((sample) => sample.variant === variant && (sample.lang === lang || variant === "chooser"));
    await page.goto(base + sample.address);
    const dir = await page.locator("html").getAttribute("dir");
    const count = await page.evaluate(tabbable);
    assert.ok(count > 5, `${count} stops`);
    const found = await stops(page, count);
    const faults = found.flatMap(({ name, faults }) => faults.map((fault) => `${name}: ${fault}`));
    // First the way out, where there is one, then the way past the menus; both large enough to be pressed.
    const skip = found.findIndex(({ href }) => href === "#_main");
    const isSensitive = variant.includes("sensitive");
    if (isSensitive && !/^https?:/.test(found[0].href ?? "")) faults.push(`first comes ${found[0].name}, not the way out`);
    if (skip < 0 || skip > (isSensitive ? 2 : 0)) faults.push(`the link past the menus is stop ${skip + 1}`);
    else if (found[skip].height < 43.9 || found[skip].width < 43.9) faults.push(`the link past the menus is ${found[skip].width} × ${found[skip].height} px`);
    // Every stop once, in the order of the document, to the end.
    const order = found.map(({ place }) => place);
    if (order.some((place, i) => i > 0 && place < order[i - 1])) faults.push(`the order is ${order}`);
    const missed = await page.evaluate((seen) => window._tabbable.filter((_, i) => !seen.includes(i)).map((element) => element.outerHTML.slice(0, 120)), order);
    faults.push(...missed.map((element) => `Tab never reaches ${element}`));
    found.slice(1).forEach((next, i) => {
      if (i >= skip && !isAfter(found[i], next, dir)) faults.push(`after ${found[i].name}, the focus goes up to ${next.name}`);
    });
    // And back from the end.
    await page.keyboard.press("Shift+Tab");
    if (!(await page.evaluate(focused))) faults.push("Shift+Tab leads nowhere");
    assertNone(faults.map((fault) => `${sample.address}: ${fault}`));
  },
});

export const tests = [
  ...["hr", "ar"].flatMap((lang) => VARIANTS.filter((variant) => variant !== "chooser" || lang === "hr").map((variant) => test(lang, variant))),
  ...["hr", "ar"].map((lang) => ({
    name: `the link past the menus leads past the menus, in ${lang}`,
    locale: "fi",
    async run({ page, base, site, root, assert }) {
      const faults = [];
      for (const sample of samples(site, root).filter((sample) => sample.lang === lang && !["moved", "chooser", "go"].includes(sample.kind))) {
        await page.goto(base + sample.address);
        await page.keyboard.press("Tab");
        for (let i = 0; i < 3 && (await page.evaluate(() => document.activeElement.getAttribute("href"))) !== "#_main"; i++) await page.keyboard.press("Tab");
        await page.keyboard.press("Enter");
        const isThere = await page.evaluate(() => document.activeElement === document.querySelector("main") && location.hash === "#_main");
        if (!isThere) faults.push(`${sample.address}: the focus is not on the main part`);
        await page.keyboard.press("Tab");
        // A page may have nothing to press in its main part; then the focus goes on behind it, not back to the menus.
        const isPast = await page.evaluate(() => {
          const [main, now] = [document.querySelector("main"), document.activeElement];
          return now === document.body || main.contains(now) || Boolean(main.compareDocumentPosition(now) & Node.DOCUMENT_POSITION_FOLLOWING);
        });
        if (!isPast) faults.push(`${sample.address}: the next stop is before the main part`);
      }
      assertNone(faults);
    },
  })),
];
