// Reads every QR code of a built site with jsQR, which nobody here wrote: it must lead to the stable address of its page, and
// that must lead back, or to the page itself where it has none. Every page that somebody would hand out has one.
//
//   node tests/qr.mjs SITE TOOLS      TOOLS: a folder with node_modules/jsqr
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";

const [site, tools] = process.argv.slice(2);
const loaded = createRequire(path.resolve(tools, "package.json"))("jsqr");
const jsQR = loaded.default ?? loaded;

// Kinds of pages that are printed, and of which the code says the page's own address.
const STABLE = new Set(["faq", "guide", "page", "service", "topic", "bilingual"]);
const OWN = new Set(["home", "guides", "services", "category", "facet", "glossary", "accessibility"]);

// Pixels a module.
const SCALE = 3;

let passed = 0;
const faults = [];

/** The pixels that a browser would show of a code: white, with strokes of one module's width. */
function pixels(svg) {
  const [, width, height] = /viewBox="0 0 (\d+) (\d+)"/.exec(svg).map(Number);
  const side = width * SCALE;
  const data = new Uint8ClampedArray(side * height * SCALE * 4).fill(255);
  let x = 0;
  let y = 0;
  for (const [, command, first, second] of / d="([^"]*)"/.exec(svg)[1].matchAll(/([Mmh])([\d.]+)(?: ([\d.]+))?/g)) {
    if (command === "M") [x, y] = [Number(first), Number(second)];
    else if (command === "m") [x, y] = [x + Number(first), y + Number(second)];
    else {
      for (let row = (y - 0.5) * SCALE; row < (y + 0.5) * SCALE; row++) {
        for (let column = x * SCALE; column < (x + Number(first)) * SCALE; column++) data.fill(0, (row * side + column) * 4, (row * side + column) * 4 + 3);
      }
      x += Number(first);
    }
  }
  return [data, side, height * SCALE];
}

const read = new Map();
const seen = new Set();
function check(file) {
  const html = readFileSync(file, "utf8");
  const svg = /<svg id="_qr" class="qr".*?<\/svg>/s.exec(html)?.[0];
  const place = path.relative(site, path.dirname(file));
  const sensitive = html.includes('<meta name="referrer" content="no-referrer">');
  const [, kind] = /<body data-kind="([a-z_]+)"/.exec(html) ?? [];
  seen.add(kind);
  if (!svg) {
    if (!sensitive && (STABLE.has(kind) || OWN.has(kind))) faults.push(`${place}: no code`);
    return;
  }
  if (sensitive) faults.push(`${place}: a code on a sensitive page`);
  if (!STABLE.has(kind) && !OWN.has(kind)) faults.push(`${place}: a code on a page of the kind ${kind}`);
  // The same drawing is on the page in every language.
  const drawing = svg.replace(/aria-label="[^"]*"/, "");
  if (!read.has(drawing)) read.set(drawing, jsQR(...pixels(svg))?.data);
  const address = read.get(drawing);
  const fault = OWN.has(kind) ? ownAddress(html, address) : stableAddress(kind, place, address);
  if (fault) faults.push(`${place}: ${fault}`);
  else if (!/aria-label="[^"]+"/.test(svg)) faults.push(`${place}: the code has no name`);
  else passed++;
}

function ownAddress(html, address) {
  const [, written] = /<bdi dir="ltr" class="address">([^<]*)</.exec(html) ?? [];
  return address === written ? null : `the code says ${address}, the page ${written}`;
}

function stableAddress(kind, place, address) {
  const go = /^https:\/\/[^/]+\/.*?(go\/[a-z]+\/[a-z0-9-]+\/)$/.exec(address ?? "")?.[1];
  const there = go && path.join(site, go, "index.html");
  if (!there || !existsSync(there)) return `the code says ${address}`;
  // Beside its source, a text stands below its own page.
  const page = kind === "bilingual" ? path.dirname(place) : place;
  return readFileSync(there, "utf8").includes(`/${encodeURI(page)}/"`) ? null : `${go} does not lead back`;
}

function walk(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const inside = path.join(folder, entry.name);
    if (entry.isDirectory()) walk(inside);
    else if (entry.name === "index.html") check(inside);
  }
}
walk(site);
for (const kind of [...STABLE, ...OWN]) {
  if (!seen.has(kind)) faults.push(`no page is of the kind ${kind}`);
}
if (passed === 0) faults.push("no page has a code");
faults.forEach((fault) => console.log(fault));
console.log(`codes: ${passed} passed, ${faults.length} failed`);
process.exit(faults.length ? 1 : 0);
