// The script of themes/default/templates/open_now.js as browsers run it, at instants of the world, for offices in time zones.
// Run by ./tests/run; every row of tests/data/open_now.json is an office, an instant and what readers see (null: nothing).
import { readFileSync } from "node:fs";
import vm from "node:vm";

const file = (path) => readFileSync(new URL(path, import.meta.url), "utf8");
// What pages have of it: no comments (src/render/inline.rs).
const script = file("../themes/default/templates/open_now.js").replace(/^\/\/.*\n/gm, "");

function shown(data, instant) {
  const now = { textContent: "", hidden: true };
  const elements = { _now: now, _hours: { textContent: JSON.stringify(data) } };
  class FixedDate extends Date {
    constructor(...args) {
      super(...(args.length ? args : [instant]));
    }
  }
  vm.runInNewContext(script, { document: { getElementById: (id) => elements[id] }, Date: FixedDate, Intl });
  return now.hidden ? null : now.textContent;
}

const { offices, rows } = JSON.parse(file("data/open_now.json"));
const words = { u: "open until {t}", o: "opens {d} {t}", c: "closed today" };
let [passed, failed] = [0, 0];
for (const [office, instant, expected, why] of rows) {
  const data = { ...words, ...offices[office], t: {}, n: [] };
  for (const minute of data.k.flat().filter((m) => m !== null)) {
    data.t[minute % 1440] = `${Math.floor((minute % 1440) / 60)}:${String(minute % 60).padStart(2, "0")}`;
  }
  for (let day = 0; day < 7; day++) {
    const date = new Date(Date.parse(data.d) + day * 864e5);
    data.n.push(date.toLocaleDateString("en", { weekday: "long", timeZone: "UTC" }));
  }
  // Where the reader is must not matter.
  for (const zone of ["UTC", "Pacific/Auckland", "America/Los_Angeles"]) {
    process.env.TZ = zone;
    const found = shown(data, instant);
    if (found === expected) {
      passed++;
    } else {
      failed++;
      console.log(`${office} at ${instant} (${why}), reader in ${zone}: ${found} instead of ${expected}`);
    }
  }
}
if (script.length >= 1100) {
  failed++;
  console.log(`the script has ${script.length} bytes`);
}
console.log(`script: ${passed} passed, ${failed} failed`);
process.exit(failed ? 1 : 0);
