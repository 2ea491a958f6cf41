// What axe-core finds on a page of every kind in every language: nothing. Beside it what axe does not measure: targets of 44
// pixels, text that really grows where the reader asks for larger letters, and nothing beyond the edge of a narrow screen.
import { assertNone, samples } from "./pages.mjs";
import { tool } from "./run.mjs";

/// Light and dark, narrow and wide, letters of 100 and 200 %: each pair of them once. What hangs on colours and places is
/// looked at in all four, the rest (names, roles, order) once for each width, which may hide things.
const COMBINATIONS = [
  { colorScheme: "light", width: 320, text: 1, all: true },
  { colorScheme: "dark", width: 1280, text: 1, all: true },
  { colorScheme: "dark", width: 320, text: 2, all: false },
  { colorScheme: "light", width: 1280, text: 2, all: false },
];
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const VISUAL = ["link-in-text-block", "scrollable-region-focusable"];

/// Runs in the page: what axe-core finds, as lines of text.
async function axeFinds({ tags, visual, all }) {
  // color-contrast-enhanced asks for 7:1 where color-contrast asks for 4.5:1, target sizes are measured below.
  const off = Object.fromEntries(["color-contrast", "target-size"].map((id) => [id, { enabled: false }]));
  const contrast = "color-contrast-enhanced";
  const options = all
    ? { runOnly: { type: "tag", values: tags }, rules: { ...off, [contrast]: { enabled: true } } }
    : { runOnly: { type: "rule", values: [contrast, ...visual] } };
  const { violations } = await axe.run(document, { ...options, resultTypes: ["violations"], preload: false, iframes: false });
  return violations.flatMap(({ id, nodes }) =>
    nodes.slice(0, 3).map((node) => `${id}: ${node.html.slice(0, 160)} ${node.any[0]?.message ?? node.all[0]?.message ?? node.none[0]?.message ?? ""}`),
  );
}

/// Runs in the page: what can be pressed, stands outside of running text and is smaller than 44 × 44 CSS pixels; whether the
/// document is wider than the window.
function measure() {
  const found = [];
  const isProse = (element) => {
    if (getComputedStyle(element).display !== "inline") return false;
    let block = element.parentElement;
    while (getComputedStyle(block).display === "inline") block = block.parentElement;
    const own = element.textContent.trim().length;
    const words = [...block.childNodes].filter((node) => node.nodeType === 3 || getComputedStyle(node).display === "inline");
    return words.map((node) => node.textContent).join("").trim().length > own + 3;
  };
  // A target may be larger than its box: by a label, or by a pseudo-element that covers the card around it.
  const reaches = (element, x, y) => {
    const hit = document.elementFromPoint(x, y);
    const label = hit?.closest("label");
    return Boolean(hit) && (element.contains(hit) || (label && label.control === element));
  };
  for (const element of document.querySelectorAll("a[href], button, input, select, textarea, summary")) {
    const box = element.getBoundingClientRect();
    // What is shown on focus alone is looked at there (keyboard.test.mjs).
    if (box.width <= 1 || box.height <= 1 || box.right + scrollX <= 0 || box.bottom + scrollY <= 0) continue;
    if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) || isProse(element)) continue;
    const area = element.labels?.[0]?.getBoundingClientRect() ?? box;
    if (Math.max(area.width, box.width) >= 43.9 && Math.max(area.height, box.height) >= 43.9) continue;
    element.scrollIntoView({ block: "center" });
    const now = element.getBoundingClientRect();
    const [x, y] = [now.x + now.width / 2, now.y + now.height / 2];
    const wide = now.width >= 43.9 || (reaches(element, x - 21, y) && reaches(element, x + 21, y));
    const high = now.height >= 43.9 || (reaches(element, x, y - 21) && reaches(element, x, y + 21));
    if (!wide || !high) found.push(`a target of ${Math.round(box.width)} × ${Math.round(box.height)} px: ${element.outerHTML.slice(0, 160)}`);
  }
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth > clientWidth) {
    const beyond = [...document.body.querySelectorAll("*")].filter((element) => {
      const box = element.getBoundingClientRect();
      return box.width > 1 && (box.right > clientWidth + 1 || box.left < -1);
    });
    found.push(`${scrollWidth} px wide in a window of ${clientWidth} px: ${beyond.at(-1)?.outerHTML.slice(0, 160)}`);
  }
  return found;
}

/// The faults of the page that is open, each with the combinations in which it shows.
export async function faultsOf(page, session) {
  const faults = new Map();
  await page.evaluate(tool("axe-core").source);
  const letters = () => page.evaluate(() => parseFloat(getComputedStyle(document.querySelector("main p, main li")).fontSize));
  let plain = 0;
  for (const { colorScheme, width, text, all } of COMBINATIONS) {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: width === 320 ? 640 : 900 });
    // The setting of the browser, which readers change; not a style of ours.
    await session.send("Page.setFontSizes", { fontSizes: { standard: 16 * text, fixed: 13 * text } });
    const where = `${colorScheme}, ${width} px, text ${text * 100} %`;
    const found = await page.evaluate(axeFinds, { tags: TAGS, visual: VISUAL, all });
    found.push(...(await page.evaluate(measure)));
    if (text === 1) plain = await letters();
    else if ((await letters()) < 1.9 * plain) found.push(`letters are ${await letters()} px high, ${plain} px at 100 %`);
    for (const fault of found) faults.set(fault, [...(faults.get(fault) ?? []), where]);
  }
  return [...faults].map(([fault, where]) => `${fault} (${where.join("; ")})`);
}

const LANGUAGES = ["hr", "en", "uk", "ar", "ur", "ne", "hr-simple"];

export const tests = LANGUAGES.map((lang) => ({
  name: `every kind of page in ${lang}, light and dark, narrow and wide, with letters of 100 and 200 %`,
  timeout: 400,
  // None of the demo: a chooser that knows the reader's language leads on at once.
  locale: "fi",
  async run({ page, base, site, root, assert }) {
    const session = await page.context().newCDPSession(page);
    const faults = [];
    // Those that lead on at once are looked at in moved.test.mjs.
    const pages = samples(site, root).filter((sample) => sample.lang === lang && sample.kind !== "moved");
    assert.ok(pages.length > 15, `${pages.length} pages`);
    for (const { address, variant } of pages) {
      await page.goto(base + address);
      for (const fault of await faultsOf(page, session)) faults.push(`${variant} ${address}: ${fault}`);
    }
    assertNone(faults);
  },
}));
