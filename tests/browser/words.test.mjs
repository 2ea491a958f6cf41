// What the HTML of every page of the demo says about its own words: the letters are those of the language that `lang` names,
// `dir` fits them, headings have no gaps, landmarks have names that tell them apart. A parser is enough, nothing is laid out.
import { assertNone, pages } from "./pages.mjs";

/// Runs in the browser: what is wrong with the words of pages, by subject: `{ letters, directions, headings, landmarks, names }`.
function inspect(files) {
  const SCRIPTS = { uk: "Cyrillic", ar: "Arabic", ur: "Arabic", ne: "Devanagari" };
  const RIGHT_TO_LEFT = ["ar", "ur"];
  const NAMED = ["aria-label", "aria-description", "title", "alt", "placeholder"];
  const faults = { letters: [], directions: [], headings: [], landmarks: [] };
  const names = [];
  // What stands in a template is not connected with what surrounds it: that is asked where nothing inside answers.
  const hosts = new Map();
  const nearest = (element, name) => {
    const holder = element.closest(`[${name}]`);
    if (holder) return holder.getAttribute(name);
    const host = hosts.get(element.getRootNode());
    return host ? nearest(host, name) : "";
  };
  // Numbers, addresses and other codes are no words of a language: they stand in `bdi` or `code`, which isolate them.
  const isCode = (element) => element.closest("bdi[dir=ltr]:not([lang]), code, kbd, samp") !== null;

  // Inside an attribute nothing can be marked: abbreviations that every language has (QR, PDF) may stand there as they are.
  const isAbbreviation = (word, where) => where !== "" && /^[A-Z]{2,4}$/.test(word);

  const look = (text, element, address, where) => {
    const lang = nearest(element, "lang");
    const script = SCRIPTS[lang.split("-")[0]] ?? "Latin";
    const foreign = text.match(/\p{L}+/gu)?.filter((word) => !new RegExp(`^\\p{Script_Extensions=${script}}+$`, "u").test(word) && !isAbbreviation(word, where)) ?? [];
    if (foreign.length) faults.letters.push(`${where}lang=${lang}: ${foreign.join(" ").slice(0, 60)}\t${address}: ${text.trim().slice(0, 90)}`);
    const dir = nearest(element, "dir");
    const expected = RIGHT_TO_LEFT.includes(lang.split("-")[0]) ? "rtl" : "ltr";
    const isolated = element.closest("bdi");
    const isAuto = dir === "auto" || (isolated && !isolated.hasAttribute("dir") && isolated.closest("[lang]") !== isolated);
    if (/\p{L}/u.test(text) && !isAuto && dir !== expected) faults.directions.push(`${where}lang=${lang} runs ${dir}\t${address}: ${text.trim().slice(0, 90)}`);
  };

  const walk = (root, address) => {
    for (const element of root.querySelectorAll("*")) {
      for (const name of NAMED) {
        if (element.hasAttribute(name) && !isCode(element)) look(element.getAttribute(name), element, address, `${name}, `);
      }
      if (element.localName === "template") {
        hosts.set(element.content, element);
        walk(element.content, address);
      }
      if (["script", "style", "template", "noscript"].includes(element.localName) || isCode(element)) continue;
      for (const node of element.childNodes) if (node.nodeType === 3) look(node.data, element, address, "");
    }
  };

  const nameOf = (element) => {
    const labels = element.getAttribute("aria-labelledby")?.split(" ").map((id) => element.ownerDocument.getElementById(id)?.textContent ?? "");
    return (labels?.join(" ") ?? element.getAttribute("aria-label") ?? "").trim();
  };

  const outline = (document, address) => {
    const levels = [...document.body.querySelectorAll("h1, h2, h3, h4, h5, h6")].map((heading) => Number(heading.localName[1]));
    if (levels.filter((level) => level === 1).length !== 1) faults.headings.push(`${address}: ${levels.filter((level) => level === 1).length} headings of level 1`);
    levels.forEach((level, i) => {
      if (level > (levels[i - 1] ?? 0) + 1 && !(i === 0 && level === 1)) faults.headings.push(`${address}: level ${level} after level ${levels[i - 1] ?? "none"}`);
    });
    if ([...document.body.querySelectorAll("h1, h2, h3, h4, h5, h6")].some((heading) => !heading.textContent.trim())) faults.headings.push(`${address}: a heading without words`);
  };

  const landmarks = (document, address, { lang, kind }) => {
    const only = (selector) => {
      const count = document.querySelectorAll(selector).length;
      if (count !== 1) faults.landmarks.push(`${address}: ${count} of ${selector}`);
    };
    only("main");
    only("body > footer, footer[role=contentinfo]");
    // These two belong to no language and have no menus.
    if (!["chooser", "go", "moved"].includes(kind)) only("body > header, header[role=banner]");
    const seen = new Map();
    for (const element of document.querySelectorAll("nav, aside, [role=search], [role=region], section[aria-label], section[aria-labelledby], form[aria-label]")) {
      const name = nameOf(element);
      const role = element.getAttribute("role") ?? element.localName;
      if (role === "nav" && !name) faults.landmarks.push(`${address}: a nav without a name`);
      if (name) names.push(`${lang}\t${name}`);
      if (seen.has(`${role} ${name}`)) faults.landmarks.push(`${address}: two of ${role} are called ${name || "nothing"}`);
      seen.set(`${role} ${name}`, element);
    }
  };

  for (const { address, html, lang, kind } of files) {
    const document = new DOMParser().parseFromString(html, "text/html");
    walk(document.body, address);
    outline(document, address);
    landmarks(document, address, { lang, kind });
  }
  return { ...faults, names: [...new Set(names)] };
}

/// The same fault once: what it is, how many times it is there, where it is first.
function gathered(faults) {
  const by = new Map();
  for (const [what, where] of faults.map((fault) => fault.split("\t"))) by.set(what, [...(by.get(what) ?? []), where]);
  const sorted = [...by].sort(([, one], [, other]) => other.length - one.length);
  return sorted.map(([what, places]) => `${what} (${places.length} times, as in ${places[0]})`);
}

// All subjects are found in one walk; what is kept here only saves the next test of this process the same walk.
let found = null;
async function inspected({ page, site, root, assert }) {
  if (found) return found;
  const all = pages(site, root);
  assert.ok(all.length > 1000, `${all.length} pages`);
  found = { letters: [], directions: [], headings: [], landmarks: [], names: [] };
  for (let from = 0; from < all.length; from += 100) {
    const part = await page.evaluate(inspect, all.slice(from, from + 100));
    for (const subject of Object.keys(found)) found[subject].push(...part[subject]);
  }
  return found;
}

export const tests = [
  {
    name: "every word is in the letters of the language that lang names",
    timeout: 120,
    run: async (given) => assertNone(gathered((await inspected(given)).letters)),
  },
  {
    name: "every word runs in the direction of its language",
    timeout: 120,
    run: async (given) => assertNone(gathered((await inspected(given)).directions)),
  },
  {
    name: "headings have no gaps, and one is the title of the page",
    timeout: 120,
    run: async (given) => assertNone((await inspected(given)).headings),
  },
  {
    name: "landmarks are there once, and those of a kind have names that differ",
    timeout: 120,
    run: async (given) => assertNone((await inspected(given)).landmarks),
  },
  {
    // In other scripts, English names would be found by their letters.
    name: "names of landmarks are not borrowed from English",
    timeout: 120,
    async run(given) {
      const names = (await inspected(given)).names.map((name) => name.split("\t"));
      const english = new Set(names.filter(([lang]) => lang === "en").map(([, name]) => name));
      given.assert.ok(english.size > 3, `${english.size} names`);
      assertNone(names.filter(([lang, name]) => lang !== "en" && english.has(name)).map((name) => name.join(": ")));
    },
  },
];
