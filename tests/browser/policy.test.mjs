// The Content-Security-Policy that stands in the pages themselves: it is in force, and nothing that a page does is against it.
import path from "node:path";
import { pathToFileURL } from "node:url";
import { assertNone, samples } from "./pages.mjs";
import { unpacked } from "./portable.mjs";

/// Opens the pages, a map from what to call them to their addresses, presses what opens, and gives what their policies forbade,
/// what they asked for in vain and the pages without a policy or without style.
export async function violations({ page, context }, addresses) {
  const found = [];
  let here = "";
  await context.exposeBinding("_report", (_, fault) => found.push(`${here}: ${fault}`));
  await context.addInitScript(() => {
    addEventListener("securitypolicyviolation", (event) => {
      window._report(`${event.effectiveDirective} forbids ${event.blockedURI} in line ${event.lineNumber}: ${event.sample}`);
    });
  });
  page.on("console", (message) => {
    if (/Content Security Policy|Refused to|violates/.test(message.text())) found.push(`${here}: ${message.text()}`);
  });
  // What the next page cuts off was to be had.
  page.on("requestfailed", (request) => {
    const { errorText } = request.failure();
    if (errorText !== "net::ERR_ABORTED") found.push(`${here}: ${request.url()} cannot be had: ${errorText}`);
  });
  for (const [name, address] of addresses) {
    here = name;
    await page.goto(address);
    for (const control of await page.locator("summary:visible").all()) await control.click();
    const policy = await page.evaluate(() => {
      const meta = document.querySelector("meta[http-equiv=Content-Security-Policy]");
      const first = document.querySelector("style, script:not([type='application/ld+json']), link[rel=stylesheet]");
      const isLate = meta && first && first.compareDocumentPosition(meta) & Node.DOCUMENT_POSITION_FOLLOWING;
      return { content: meta?.content ?? "", isLate: Boolean(isLate), isStyled: document.styleSheets.length > 0 };
    });
    if (!policy.content) found.push(`${here}: the page has no policy`);
    else if (!/default-src 'none'/.test(policy.content)) found.push(`${here}: it does not begin with nothing: ${policy.content}`);
    else if (/'unsafe|\*|https?:/.test(policy.content)) found.push(`${here}: it allows too much: ${policy.content}`);
    if (policy.isLate) found.push(`${here}: the policy stands behind what it is for`);
    if (!policy.isStyled) found.push(`${here}: no style sheet is in force`);
  }
  return [...new Set(found)];
}

/// Those that lead on at once are looked at in moved.test.mjs.
const isOpened = (sample) => sample.kind !== "moved";

export const tests = [
  {
    name: "every kind of page in every language keeps to its policy",
    violations: true,
    locale: "fi",
    timeout: 180,
    async run(given) {
      const { base, site, root, assert } = given;
      const addresses = samples(site, root).filter(isOpened).map((sample) => [sample.address, base + sample.address]);
      assert.ok(addresses.length > 140, `${addresses.length} pages`);
      assertNone(await violations(given, addresses));
    },
  },
  {
    name: "the policy is in force: a script and a style that are put into a page, and a picture of somebody else, come to nothing",
    violations: true,
    async run({ page, base, assert }) {
      await page.goto(`${base}/hr/`);
      const seen = await page.evaluate(async () => {
        const forbidden = [];
        addEventListener("securitypolicyviolation", (event) => forbidden.push(event.effectiveDirective));
        const script = document.createElement("script");
        script.textContent = "window.cracked = true";
        const style = document.createElement("style");
        style.textContent = "h1 { letter-spacing: 99px }";
        const image = document.createElement("img");
        image.src = "data:text/html,not an image of this site";
        const frame = document.createElement("iframe");
        frame.src = "/hr/";
        document.head.append(script, style);
        document.body.append(image, frame);
        await fetch("https://elsewhere.example/").catch(() => {});
        await new Promise((resolve) => setTimeout(resolve, 300));
        return { forbidden, cracked: window.cracked === true, spacing: getComputedStyle(document.querySelector("h1")).letterSpacing };
      });
      assert.equal(seen.cracked, false, "the script ran");
      assert.notEqual(seen.spacing, "99px", "the style is in force");
      for (const directive of ["script-src-elem", "style-src-elem", "frame-src", "connect-src"]) assert.ok(seen.forbidden.includes(directive), `${directive} of ${seen.forbidden}`);
    },
  },
  {
    name: "the portable site keeps to its policy when its files are opened without a server",
    violations: true,
    locale: "fi",
    timeout: 180,
    async run(given) {
      const { root, assert } = given;
      const { folder } = unpacked(given);
      const addresses = samples(folder, root).filter((sample) => isOpened(sample) && ["hr", "ar"].includes(sample.lang));
      assert.ok(addresses.length > 30, `${addresses.length} pages`);
      assertNone(await violations(given, addresses.map((sample) => [sample.file, pathToFileURL(path.join(folder, sample.file)).href])));
    },
  },
  {
    // A program that was built without the feature says so; then that is what is tested.
    name: "minified pages keep to their policy",
    violations: true,
    locale: "fi",
    timeout: 180,
    async run(given) {
      const { build, serve, root, assert } = given;
      let folder;
      try {
        folder = build(root, { args: ["--minify"] });
      } catch (error) {
        assert.match(error.message, /without the feature|--features minify|`minify`/);
        console.log("policy: this vademecum was built without the feature `minify`");
        return;
      }
      const { base } = await serve(folder);
      const addresses = samples(folder, root).filter((sample) => isOpened(sample) && ["hr", "ar"].includes(sample.lang));
      assert.ok(addresses.length > 30, `${addresses.length} pages`);
      assertNone(await violations(given, addresses.map((sample) => [sample.address, base + sample.address])));
    },
  },
];
