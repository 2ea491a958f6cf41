// What Lighthouse says of a page of every kind of the demo, on its phone with its slow 4G (simulated, as it does by default):
// the four categories, the largest contentful paint, and what costs points.
//
//   node benches/lighthouse.mjs              hr and ar, after `cargo build --release`
//   node benches/lighthouse.mjs hr faq       only kinds that contain the words after the language
//
// Not one of the tests: its numbers are those of a machine that does nothing else, for the ten minutes that it takes.
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { samples } from "../tests/browser/pages.mjs";
import { serve } from "../tests/browser/run.mjs";

// The last one for Node 20; newer ones ask for 22.
const LIGHTHOUSE = "12.8.2";
const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
const TARGET = path.resolve(ROOT, process.env.CARGO_TARGET_DIR ?? "target");
const CATEGORIES = ["performance", "accessibility", "best-practices", "seo"];
// Lighthouse marks these down on purpose or because it looks at a server on this machine: pages that search engines should not
// list, and what only https can have.
const EXPECTED = { "is-crawlable": ["not_found", "go", "gap", "report", "moved", "offline"], "redirects-http": "all", "is-on-https": "all" };

async function tools() {
  const folder = path.join(TARGET, "lighthouse-tools");
  const manifest = path.join(folder, "node_modules/lighthouse/package.json");
  if (!existsSync(manifest) || JSON.parse(readFileSync(manifest, "utf8")).version !== LIGHTHOUSE) {
    mkdirSync(folder, { recursive: true });
    const options = { stdio: "inherit", env: { ...process.env, PUPPETEER_SKIP_DOWNLOAD: "1" } };
    execFileSync("npm", ["install", "--silent", "--no-fund", "--no-audit", "--prefix", folder, `lighthouse@${LIGHTHOUSE}`], options);
  }
  const resolve = createRequire(path.join(folder, "package.json")).resolve;
  const launcher = createRequire(resolve("lighthouse")).resolve("chrome-launcher");
  return { lighthouse: (await import(pathToFileURL(resolve("lighthouse")))).default, launch: (await import(pathToFileURL(launcher))).launch };
}

const isExpected = (id, kind) => EXPECTED[id] === "all" || EXPECTED[id]?.includes(kind);

/// The audits that cost points, each with what it says.
function losses({ categories, audits }, kind) {
  const lost = CATEGORIES.flatMap((category) => categories[category].auditRefs.filter(({ weight, id }) => weight > 0 && audits[id].score !== null && audits[id].score < 1).map(({ id }) => id));
  return lost.map((id) => `${id}${isExpected(id, kind) ? " (expected)" : ""}: ${audits[id].displayValue ?? audits[id].title}`);
}

async function main(words) {
  const { lighthouse, launch } = await tools();
  const site = path.join(TARGET, "lighthouse-site");
  const program = path.join(TARGET, "release/vademecum");
  const built = spawnSync(program, ["-C", ROOT, "build", "--frozen", "--report", "--output", site], { env: { ...process.env, SOURCE_DATE_EPOCH: "1795219200" }, encoding: "utf8" });
  if (built.status !== 0) throw new Error(built.stdout + built.stderr);
  const languages = words.length ? [words[0]] : ["hr", "ar"];
  const kinds = words.slice(1);
  const chosen = samples(site, ROOT).filter(({ lang, kind, variant }) => languages.includes(lang) && kind !== "moved" && (!kinds.length || kinds.some((word) => variant.includes(word))));
  const server = await serve(site);
  const chrome = await launch({ chromePath: process.env.CHROMIUM ?? "/usr/bin/chromium", chromeFlags: ["--headless=new", "--no-sandbox", "--disable-gpu", "--lang=fi", "--accept-lang=fi"], logLevel: "error" });
  console.log(`| page | ${CATEGORIES.join(" | ")} | LCP | what costs points |\n| --- | ${"---: | ".repeat(5)}--- |`);
  for (const { address, lang, kind, variant } of chosen) {
    const { lhr } = await lighthouse(server.base + address, { port: chrome.port, output: "json", logLevel: "error", onlyCategories: CATEGORIES });
    const scores = CATEGORIES.map((category) => Math.round((lhr.categories[category].score ?? 0) * 100));
    const paint = `${(lhr.audits["largest-contentful-paint"].numericValue / 1000).toFixed(2)} s`;
    console.log(`| ${lang} ${variant} | ${scores.join(" | ")} | ${paint} | ${lhr.runtimeError?.message ?? losses(lhr, kind).join("; ")} |`);
  }
  chrome.kill();
  await server.stop();
}

main(process.argv.slice(2)).then(
  () => process.exit(0),
  (error) => {
    console.error(error.stack ?? error);
    process.exit(1);
  },
);
