// What readers set in their system: less motion, few colours of their own.
import { assertNone, samples } from "./pages.mjs";

const eachPage = (lang, media, look) => ({
  locale: "fi",
  timeout: 120,
  async run({ page, base, site, root, assert }) {
    await page.emulateMedia(media);
    const found = [];
    const kinds = samples(site, root).filter((sample) => sample.lang === lang && sample.kind !== "moved");
    assert.ok(kinds.length > 15, `${kinds.length} pages`);
    for (const { address, variant } of kinds) {
      await page.goto(base + address);
      for (const fault of await look(page)) found.push(`${variant} ${address}: ${fault}`);
    }
    assertNone(found);
  },
});

/// Runs in the page: whatever moves by itself or glides.
function moving() {
  const seconds = (text) => Math.max(...text.split(",").map((part) => parseFloat(part) * (part.includes("ms") ? 0.001 : 1)));
  const found = document.getAnimations().map((animation) => `an animation runs: ${animation.animationName ?? animation.transitionProperty}`);
  for (const element of document.querySelectorAll("*")) {
    for (const pseudo of [null, "::before", "::after"]) {
      const style = getComputedStyle(element, pseudo);
      const what = `${element.outerHTML.slice(0, 80)}${pseudo ?? ""}`;
      if (seconds(style.transitionDuration) > 0.01) found.push(`glides for ${style.transitionDuration}: ${what}`);
      if (style.animationName !== "none" && seconds(style.animationDuration) > 0.01) found.push(`moves for ${style.animationDuration}: ${what}`);
    }
    if (getComputedStyle(element).scrollBehavior === "smooth") found.push(`scrolls smoothly: ${element.outerHTML.slice(0, 80)}`);
  }
  return found;
}

/// Runs in the page, with colours forced: buttons and fields without an edge, pictures that cannot be told from the ground.
function indistinct() {
  const found = [];
  const probe = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
  const luminance = (colour) => {
    probe.clearRect(0, 0, 1, 1);
    probe.fillStyle = colour;
    probe.fillRect(0, 0, 1, 1);
    const [r, g, b] = [...probe.getImageData(0, 0, 1, 1).data].map((value) => (value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const contrast = (one, other) => {
    const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
    return (light + 0.05) / (dark + 0.05);
  };
  const ground = (element) => {
    for (let at = element; at; at = at.parentElement) {
      const colour = getComputedStyle(at).backgroundColor;
      if (colour !== "transparent" && !/^rgba.*, 0\)$/.test(colour)) return colour;
    }
    return "Canvas";
  };
  for (const element of document.querySelectorAll("button, input, select, textarea, .skip:focus")) {
    if (!element.checkVisibility({ visibilityProperty: true })) continue;
    const style = getComputedStyle(element);
    const isEdged = ["Top", "Bottom"].every((side) => style[`border${side}Style`] !== "none" && parseFloat(style[`border${side}Width`]) >= 1);
    // Check boxes are drawn by the browser, which minds the forced colours.
    if (!isEdged && style.appearance !== "auto") found.push(`no edge: ${element.outerHTML.slice(0, 120)}`);
  }
  for (const picture of document.querySelectorAll("svg")) {
    if (!picture.checkVisibility({ visibilityProperty: true })) continue;
    const shapes = [...picture.querySelectorAll("path, circle, rect, line, polyline, polygon")];
    // An empty one shows what is missing by its edge alone.
    if (!shapes.length) continue;
    const colours = shapes.flatMap((shape) => [getComputedStyle(shape).stroke, getComputedStyle(shape).fill]).filter((colour) => colour !== "none" && !/^rgba.*, 0\)$/.test(colour));
    // A code for cameras has a ground of its own, so that it is dark on light in any colours.
    const grounds = [ground(picture), ...colours];
    if (!colours.some((colour) => grounds.some((other) => contrast(colour, other) >= 3))) found.push(`not to be told from the ground ${grounds[0]}: ${colours} of ${picture.outerHTML.slice(0, 120)}`);
  }
  return [...new Set(found)];
}

const LANGUAGES = ["hr", "ar"];

export const tests = [
  ...LANGUAGES.map((lang) => ({ ...eachPage(lang, { reducedMotion: "reduce" }, (page) => page.evaluate(moving)), name: `nothing moves for readers who want less motion, in ${lang}` })),
  ...LANGUAGES.flatMap((lang) =>
    ["light", "dark"].map((colorScheme) => ({
      ...eachPage(lang, { forcedColors: "active", colorScheme }, (page) => page.evaluate(indistinct)),
      name: `with forced ${colorScheme} colours, buttons have edges and pictures are to be seen, in ${lang}`,
    })),
  ),
  {
    name: "with forced colours, the focus is seen",
    locale: "fi",
    timeout: 120,
    async run({ page, base, site, root, assert }) {
      await page.emulateMedia({ forcedColors: "active" });
      const faults = [];
      let stops = 0;
      for (const { address } of samples(site, root).filter(({ lang, kind }) => lang === "ar" && ["home", "service", "search", "services"].includes(kind))) {
        await page.goto(base + address);
        for (let i = 0; i < 40; i++) {
          await page.keyboard.press("Tab");
          const stop = await page.evaluate(() => {
            const element = document.activeElement;
            if (element === document.body) return null;
            const styles = [element, ...(element.labels ?? [])].map((one) => getComputedStyle(one));
            const isSeen = styles.some((style) => style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2);
            return { isSeen, what: element.outerHTML.slice(0, 100) };
          });
          if (!stop) break;
          stops++;
          if (!stop.isSeen) faults.push(`${address}: ${stop.what}`);
        }
      }
      assert.ok(stops > 80, `${stops} stops`);
      assertNone(faults);
    },
  },
];
