// Reads every contact card of a built site with ical.js, which nobody here wrote (Thunderbird reads vCards with it), and
// holds it to RFC 6350 and to what the page beside it says.
//
//   node tests/vcards.mjs SITE TOOLS      TOOLS: a folder with node_modules/ical.js
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";

const [site, tools] = process.argv.slice(2);
const loaded = createRequire(path.resolve(tools, "package.json"))("ical.js");
const ICAL = loaded.default ?? loaded;

// RFC 6350, 6: what a card may have, and how often.
const ONCE = ["version", "prodid", "uid", "kind", "rev", "n", "bday", "anniversary", "gender"];
const MANY = ["source", "fn", "nickname", "org", "categories", "tel", "email", "adr", "geo", "lang", "url", "note"];

let passed = 0;
const faults = [];
const uids = new Map();

function check(file) {
  const fault = (message) => faults.push(`${file}: ${message}`);
  const bytes = readFileSync(file);
  const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  if (!text.endsWith("\r\n") || /(^|[^\r])\n|\r(?!\n)/.test(text)) fault("a line that does not end with CR and LF");
  let at = 0;
  for (let end = bytes.indexOf("\r\n"); end >= 0; end = bytes.indexOf("\r\n", at)) {
    const line = bytes.subarray(at, end);
    if (line.length > 75) fault(`a line of ${line.length} octets`);
    // Each physical line alone is UTF-8: no character is cut.
    new TextDecoder("utf-8", { fatal: true }).decode(line);
    at = end + 2;
  }
  const [name, properties, components] = ICAL.parse(text);
  if (name !== "vcard" || components.length) fault(`it is ${name}`);
  if (properties[0]?.[0] !== "version" || properties[0][3] !== "4.0") fault("it does not begin with VERSION:4.0");
  const all = (wanted) => properties.filter(([property]) => property === wanted);
  const value = (wanted) => all(wanted)[0]?.[3];
  for (const [property, parameters, , ...values] of properties) {
    if (ONCE.includes(property) ? all(property).length > 1 : !MANY.includes(property)) fault(`${property} is wrong there`);
    if (parameters.language) new Intl.Locale(parameters.language);
    if (values.flat(3).some((value) => typeof value === "string" && /[\u0000-\u0009\u000b-\u001f]/.test(value))) fault(`${property} has control characters`);
  }
  if (all("fn").length < 1 || !value("fn")) fault("no FN");
  if (value("kind") !== "org") fault("not an organization");
  if (!/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(value("uid"))) fault(`UID ${value("uid")}`);
  for (const [, parameters, type, number] of all("tel")) {
    if (type !== "uri" || !/^tel:(\+\d{7,15}|\d{2,6})$/.test(number)) fault(`TEL ${type} ${number}`);
    if (!(parameters.pref >= 1 && parameters.pref <= 100)) fault(`PREF ${parameters.pref}`);
  }
  for (const [, , , tag] of all("lang")) new Intl.Locale(tag);
  for (const [, , , address] of all("adr")) {
    if (!Array.isArray(address) || address.length !== 7 || address[0] || address[1] || !address.slice(2).some(Boolean)) fault(`ADR ${JSON.stringify(address)}`);
  }
  for (const [, , , place] of all("geo")) if (!/^geo:-?\d+(\.\d+)?,-?\d+(\.\d+)?$/.test(place)) fault(`GEO ${place}`);
  for (const property of ["url", "source"]) for (const [, , , address] of all(property)) new URL(address);
  if (value("rev") && Number.isNaN(Date.parse(value("rev")))) fault(`REV ${value("rev")}`);

  // The page beside it.
  const page = readFileSync(path.join(path.dirname(file), "index.html"), "utf8");
  const plain = (html) => html.replace(/<[^>]*>/g, "").replace(/&quot;/g, '"').replace(/&#39;/g, "'").replace(/&lt;/g, "<").replace(/&gt;/g, ">").replace(/&amp;/g, "&");
  const title = plain(/<h1>(.*?)<\/h1>/s.exec(page)[1]);
  if (value("fn") !== title) fault(`FN ${value("fn")}, and the page says ${title}`);
  const dialled = [...page.matchAll(/<a class="phone" href="(tel:[^"]*)"/g)].map((found) => found[1]);
  if (String(all("tel").map((tel) => tel[3])) !== String(dialled)) fault(`TEL ${all("tel").map((tel) => tel[3])}, and the page says ${dialled}`);
  const street = /<address>.*<span[^>]*>(.*?)<(br|\/span)>/.exec(page);
  if (Boolean(street) !== all("adr").length > 0) fault("an address on one of card and page");
  else if (street && !all("adr")[0][3].includes(plain(street[1]))) fault(`ADR ${all("adr")[0][3]}, and the page says ${plain(street[1])}`);

  const id = path.basename(path.dirname(file));
  if ((uids.get(id) ?? value("uid")) !== value("uid")) fault("two ids in two languages");
  uids.set(id, value("uid"));
}

function walk(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) walk(file);
    else if (entry.name.endsWith(".vcf")) {
      const before = faults.length;
      try {
        check(file);
      } catch (error) {
        faults.push(`${file}: ${error.message}`);
      }
      passed += faults.length === before ? 1 : 0;
    }
  }
}
walk(site);
if (new Set(uids.values()).size !== uids.size) faults.push("two services have one id");
if (passed + faults.length === 0) faults.push(`there are no cards in ${site}`);
faults.slice(0, 20).forEach((fault) => console.log(fault));
console.log(`vcards: ${passed} passed, ${faults.length} failed`);
process.exitCode = faults.length ? 1 : 0;
