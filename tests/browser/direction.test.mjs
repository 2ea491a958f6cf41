// Pages that run from right to left: the layout is mirrored, and what runs from left to right everywhere is not.
import { assertNone, samples } from "./pages.mjs";

const VARIANTS = ["home", "faq", "faq borrowed", "faq sensitive", "guide", "guide borrowed", "page", "service", "service emergency", "services", "search", "report"];

/// Runs in the page: numbers, addresses and laws that do not stand in a part of their own that runs from left to right; pictures that
/// are turned round.
function unguarded() {
  const found = [];
  const codes = [
    ["a telephone number", /\+\d[\d\s\u00a0/().-]{6,}\d/],
    ["an address of the web", /https?:\/\/\S|\bwww\.\S/],
    ["an address of mail", /\S@\S+\.\S/],
    ["the number of a law", /\b\d{1,3}\/\d{2,4}\b/],
  ];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    if (element.closest("script, style, template") || !element.checkVisibility()) continue;
    for (const [what, pattern] of codes) {
      const code = node.data.match(pattern)?.[0];
      if (!code) continue;
      let isolate = element;
      while (isolate && getComputedStyle(isolate).unicodeBidi === "normal") isolate = isolate.parentElement;
      // A paragraph is an isolate by itself; it has to run from left to right, too.
      if (getComputedStyle(element).direction !== "ltr" || !isolate || getComputedStyle(isolate).direction !== "ltr") found.push(`${what} runs to the left: ${code} in ${element.outerHTML.slice(0, 140)}`);
    }
  }
  for (const link of document.querySelectorAll("a[href^='tel:'], a[href^='sms:']")) {
    const holder = [...link.querySelectorAll("*"), link].find((element) => /\d/.test(element.textContent));
    const deepest = link.querySelector("bdi, [dir=ltr]") ?? holder;
    const style = getComputedStyle(deepest);
    if (/\d/.test(link.textContent) && (style.direction !== "ltr" || style.unicodeBidi === "normal")) found.push(`a number to call is not isolated: ${link.outerHTML.slice(0, 140)}`);
  }
  for (const picture of document.querySelectorAll("img, video, audio, canvas, svg[role=img], iframe")) {
    let turned = 1;
    for (let at = picture; at; at = at.parentElement) {
      const { transform, scale } = getComputedStyle(at);
      if (transform !== "none") turned *= Math.sign(new DOMMatrix(transform).a) || 1;
      if (scale !== "none") turned *= Math.sign(parseFloat(scale)) || 1;
    }
    if (turned < 0) found.push(`a picture is turned round: ${picture.outerHTML.slice(0, 140)}`);
  }
  return found;
}

/// Runs in the page: where its large parts are, as distances from the edge where reading begins.
function parts() {
  const isRight = document.documentElement.dir === "rtl";
  const places = {};
  for (const [name, selector] of [["main", "main"], ["title", "main h1"], ["footer", "footer"], ["topics", "nav#_topics"], ["brand", "header > a"]]) {
    const element = document.querySelector(selector);
    if (!element?.checkVisibility()) continue;
    const box = element.getBoundingClientRect();
    places[name] = Math.round(isRight ? innerWidth - box.right : box.left);
  }
  return places;
}

export const tests = [
  ...["ar", "ur"].flatMap((lang) => [
    {
      name: `in ${lang}, numbers and addresses run from left to right, each in a part of its own, and no picture is turned round`,
      locale: "fi",
      timeout: 120,
      async run({ page, base, site, root, assert }) {
        const found = [];
        let numbers = 0;
        const chosen = samples(site, root).filter((sample) => sample.lang === lang && VARIANTS.includes(sample.variant));
        assert.ok(chosen.length >= 9, `${chosen.length} pages`);
        for (const { address } of chosen) {
          await page.goto(base + address);
          numbers += await page.locator("a[href^='tel:']").count();
          for (const fault of await page.evaluate(unguarded)) found.push(`${address}: ${fault}`);
        }
        assert.ok(numbers > 20, `${numbers} numbers to call`);
        assertNone(found);
      },
    },
    {
      name: `the layout in ${lang} is that of hr in a mirror, narrow and wide`,
      locale: "fi",
      timeout: 120,
      async run({ page, base, site, root, assert }) {
        const found = [];
        const all = samples(site, root);
        for (const width of [390, 1280]) {
          await page.setViewportSize({ width, height: 900 });
          for (const variant of ["home", "faq", "guides", "service", "services"]) {
            const places = [];
            for (const tag of ["hr", lang]) {
              const sample = all.find((sample) => sample.lang === tag && sample.variant === variant) ?? all.find((sample) => sample.lang === tag && sample.variant === `${variant} borrowed`);
              await page.goto(base + sample.address);
              places.push(await page.evaluate(parts));
            }
            const [left, right] = places;
            assert.ok(Object.keys(left).length >= 3, `${variant}: ${Object.keys(left)}`);
            for (const name of Object.keys(left)) {
              if (Math.abs((left[name] ?? 0) - (right[name] ?? -99)) > 2) found.push(`${variant}, ${width} px: ${name} begins ${left[name]} px from the edge in hr, ${right[name]} px in ${lang}`);
            }
          }
        }
        assertNone(found);
      },
    },
    {
      name: `every word of another direction in ${lang} is isolated`,
      locale: "fi",
      timeout: 120,
      async run({ page, base, site, root }) {
        const found = [];
        for (const { address, kind } of samples(site, root).filter((sample) => sample.lang === lang)) {
          if (kind === "moved") continue;
          await page.goto(base + address);
          const faults = await page.evaluate(() =>
            [...document.querySelectorAll("body [lang], body bdi")]
              .filter((element) => element.checkVisibility() && element.textContent.trim())
              .filter((element) => {
                const style = getComputedStyle(element);
                const isInline = style.display === "inline";
                return isInline && style.direction !== getComputedStyle(element.parentElement).direction && style.unicodeBidi === "normal";
              })
              .map((element) => element.outerHTML.slice(0, 120)),
          );
          for (const fault of faults) found.push(`${address}: ${fault}`);
        }
        assertNone(found);
      },
    },
  ]),
  ...["ur", "ne"].map((lang) => ({
    name: `on ${lang} pages, English summaries in lists have the leading of English and stay on the reader's side`,
    locale: "fi",
    async run({ page, base, site, root, assert }) {
      const { address } = samples(site, root).find((sample) => sample.lang === lang && sample.variant === "services");
      await page.setViewportSize({ width: 320, height: 900 });
      await page.goto(base + address);
      const summaries = await page.evaluate(() => {
        const isRight = document.documentElement.dir === "rtl";
        return [...document.querySelectorAll("#_cards p > [lang=en]")].map((span) => {
          const range = document.createRange();
          range.selectNodeContents(span);
          const lines = [...range.getClientRects()];
          const edge = span.closest("p").getBoundingClientRect();
          const away = lines.map((line) => Math.round(isRight ? edge.right - line.right : line.left - edge.left));
          return { text: span.textContent, leading: (lines[1]?.top - lines[0].top) / parseFloat(getComputedStyle(span).fontSize), away: Math.max(...away) };
        });
      });
      const long = summaries.filter((summary) => summary.leading > 0);
      assert.ok(long.length >= 3, `${long.length} summaries of two lines`);
      assertNone(long.filter(({ leading, away }) => Math.abs(leading - 1.55) > 0.08 || away > 2).map((summary) => JSON.stringify(summary)));
    },
  })),
];
