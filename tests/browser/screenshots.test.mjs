// Pictures of every kind of page for a person to look at: `target/screenshots/index.html` shows them side by side. A test can only say
// that there is something on them.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { assertNone, samples } from "./pages.mjs";

const SIZES = { phone: { width: 390, height: 844 }, desk: { width: 1280, height: 900 } };
const LONGEST = 3000;
const LANGUAGES = ["hr", "ar", "ne"];

const fileOf = (lang, variant, size) => `${lang}-${variant.replaceAll(" ", "-")}-${size}.png`;

/// The page that shows all pictures that are there, one row a kind.
function contents(folder) {
  const files = readdirSync(folder);
  const pictures = files.filter((file) => file.endsWith(".png")).map((file) => file.match(/^([a-z]+)-(.*)-(phone|desk|dark)\.png$/)).filter(Boolean);
  const rows = [...new Set(pictures.map(([, , variant]) => variant))].sort().map((variant) => {
    const cells = ["phone", "desk", "dark"].flatMap((size) => LANGUAGES.map((lang) => pictures.find((picture) => picture[1] === lang && picture[2] === variant && picture[3] === size)));
    const images = cells.filter(Boolean).map(([file]) => `<a href="${file}"><img src="${file}" alt="${file}" loading="lazy"></a>`);
    return `<h2>${variant}</h2><div>${images.join("")}</div>`;
  });
  const papers = files.filter((file) => file.endsWith(".pdf")).sort().map((file) => `<li><a href="${file}">${file}</a></li>`);
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Screenshots</title>
<style>body{font:16px sans-serif;margin:1rem}div{display:flex;gap:.5rem;overflow-x:auto;align-items:start}img{height:600px;border:1px solid}</style>
<h1>Every kind of page</h1>${rows.join("\n")}<h2>Paper</h2><ul>${papers.join("")}</ul></html>\n`;
}

export const tests = LANGUAGES.map((lang) => ({
  name: `of every kind of page in ${lang}, for a phone and a desk`,
  locale: "fi",
  timeout: 200,
  async run({ page, base, site, root, target, assert }) {
    const folder = path.join(target, "screenshots");
    mkdirSync(folder, { recursive: true });
    for (const file of readdirSync(folder)) if (file.startsWith(`${lang}-`) && file.endsWith(".png")) rmSync(path.join(folder, file));
    const chosen = samples(site, root).filter((sample) => sample.lang === lang && sample.kind !== "moved");
    assert.ok(chosen.length > 15, `${chosen.length} pages`);
    const found = [];
    const shoot = async (variant, size, clip) => {
      const file = fileOf(lang, variant, size);
      const bytes = await page.screenshot({ path: path.join(folder, file), ...(clip ? { clip, fullPage: true } : {}) });
      if (bytes.length < 5000) found.push(`${file}: ${bytes.length} bytes`);
    };
    for (const { address, variant } of chosen) {
      await page.setViewportSize(SIZES.phone);
      await page.goto(base + address);
      const height = await page.evaluate(() => document.documentElement.scrollHeight);
      await shoot(variant, "phone", { x: 0, y: 0, width: SIZES.phone.width, height: Math.min(height, LONGEST) });
      if (["home", "faq"].includes(variant)) {
        await page.emulateMedia({ colorScheme: "dark" });
        await shoot(variant, "dark", { x: 0, y: 0, width: SIZES.phone.width, height: Math.min(height, LONGEST) });
        await page.emulateMedia({ colorScheme: null });
      }
      await page.setViewportSize(SIZES.desk);
      await shoot(variant, "desk");
    }
    writeFileSync(path.join(folder, "index.html"), contents(folder));
    assertNone(found);
  },
}));
