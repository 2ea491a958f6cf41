// What scripts add to pages: the remembered language and the kept place, the way out of sensitive pages, buttons that hand a page on.
const answer = "/hr/rad/neisplacena-placa/";
const sensitive = "/hr/rad/pritisak-na-poslu/";

// A device with voices of its own (`localService`) and one that would send the text away.
const voices = (own) => {
  const all = [{ lang: "hr-HR", localService: own, name: "hr" }, { lang: "en-GB", localService: true, name: "en" }];
  const spoken = [];
  self.spoken = spoken;
  Object.defineProperty(self, "speechSynthesis", {
    value: { getVoices: () => all, speak: (what) => spoken.push([what.lang, what.text]), cancel: () => spoken.push("stop") },
  });
  self.SpeechSynthesisUtterance = function (text) { this.text = text; };
};

export const tests = [
  {
    name: "the chooser goes to the browser's language",
    locale: "uk-UA",
    async run({ page, base }) {
      await page.goto(`${base}/`);
      await page.waitForURL(`${base}/uk/`);
    },
  },
  {
    name: "the chooser stays where no language of the browser is there, and where the reader wants to choose",
    locale: "fi-FI",
    async run({ page, base, assert }) {
      await page.goto(`${base}/`);
      assert.equal(await page.locator("main li a").count(), 7);
      assert.equal(page.url(), `${base}/`);
      await page.locator("main a[lang=ne]").click();
      await page.goto(`${base}/#_all`);
      await page.waitForTimeout(300);
      assert.equal(page.url(), `${base}/#_all`);
    },
  },
  {
    name: "a language that was chosen from the menu is remembered without a cookie, for the chooser and for printed addresses",
    locale: "uk-UA",
    async run({ page, context, base, assert }) {
      await page.goto(base + answer);
      await page.locator("header a[lang=ar]").click();
      await page.waitForURL(`${base}/ar/**`);
      await page.goto(`${base}/`);
      await page.waitForURL(`${base}/ar/`);
      await page.goto(`${base}/go/faq/unpaid-wages/`);
      await page.waitForURL(`${base}/ar/work/unpaid-wages/`);
      assert.deepEqual(await context.cookies(), []);
    },
  },
  {
    name: "without a script the chooser has every language, and says so in each",
    javaScript: false,
    async run({ page, base, assert }) {
      await page.goto(`${base}/`);
      const links = await page.locator("main li a").evaluateAll((all) => all.map((a) => [a.lang, a.dir, a.innerText.length > 5]));
      assert.deepEqual(links.map(([lang]) => lang), ["hr", "en", "uk", "ar", "ur", "ne", "hr-simple"]);
      assert.ok(links.every(([, , said]) => said));
      assert.deepEqual(links.filter(([, dir]) => dir === "rtl").map(([lang]) => lang), ["ar", "ur"]);
    },
  },
  {
    name: "the menu of languages keeps the place in the page",
    async run({ page, base, assert }) {
      await page.goto(base + answer);
      const heading = page.locator("main .text h2[id]").first();
      const id = await heading.getAttribute("id");
      await heading.evaluate((element) => element.scrollIntoView());
      await page.locator("header a[lang=uk]").dispatchEvent("click");
      await page.waitForURL(`${base}/uk/**`);
      assert.equal(decodeURIComponent(new URL(page.url()).hash), `#${id}`);
      assert.equal(await page.locator(`[id="${id}"]`).count(), 1);
      // From the top of a page one comes to the top.
      await page.goto(base + answer);
      await page.locator("header a[lang=uk]").click();
      await page.waitForURL(`${base}/uk/**`);
      assert.equal(new URL(page.url()).hash, "");
    },
  },
  // Where the order of things is that of the language, too.
  ...[
    ["/hr/pojmovnik/", ".term-entry:nth-of-type(2)"],
    ["/hr/usluge/", "#_cards > li:nth-child(9)"],
    ["/hr/boravak/", ".cards > li:nth-child(4)"],
    ["/en/residence/appeal-decision/with-hr/", "tr[id]"],
    ["/hr/pristupacnost/", "section:nth-of-type(3) h2"],
    ["/hr/trazilica/", "section:nth-of-type(2) h2"],
    ["/hr/", "#_services"],
  ].map(([address, selector]) => ({
    name: `the menu of languages keeps the place in ${address}`,
    async run({ page, base, assert }) {
      const to = address.startsWith("/hr/") ? "en" : "uk";
      await page.goto(base + address);
      const place = page.locator(selector).last();
      const id = await place.getAttribute("id");
      await place.evaluate((element) => element.scrollIntoView());
      await page.locator(`header a[lang=${to}]`).dispatchEvent("click");
      await page.waitForURL(`${base}/${to}/**`);
      assert.equal(decodeURIComponent(new URL(page.url()).hash), `#${id}`);
      assert.equal(await page.locator(`[id="${id}"]`).count(), 1);
    },
  })),
  {
    name: "the menu says in words which languages borrow a page",
    javaScript: false,
    async run({ page, base, assert }) {
      await page.goto(base + sensitive);
      const line = page.locator(".langs > p");
      const langs = (words) => words.locator("[lang]").evaluateAll((all) => all.map((name) => name.lang));
      assert.deepEqual(await langs(line), ["ur", "hr-simple"]);
      // On a phone the words stand behind the text, elsewhere in the menu; never in both.
      const below = page.locator("footer .borrowing");
      assert.deepEqual(await langs(below), ["ur", "hr-simple"]);
      assert.deepEqual([await line.isVisible(), await below.isVisible()], [false, true]);
      await page.setViewportSize({ width: 1280, height: 900 });
      assert.deepEqual([await line.isVisible(), await below.isVisible()], [true, false]);
      await page.goto(base + answer);
      assert.equal(await page.locator(".langs > p").count(), 0);
    },
  },
  {
    name: "whoever leaves a sensitive page does not find it behind the back button",
    async run({ page, context, base, assert }) {
      await context.route("https://**/*", (route) => route.fulfill({ contentType: "text/html", body: "<title>Harmless</title>" }));
      for (const leave of [
        () => page.locator(".exit a").first().click(),
        // A new tab would leave the page open.
        () => page.locator(".exit a").first().click({ button: "middle" }),
        ...["Control", "Shift", "Meta"].map((key) => () => page.locator(".exit a").first().click({ modifiers: [key] })),
        async () => { for (let i = 0; i < 3; i++) await page.keyboard.press("Shift"); },
      ]) {
        await page.goto(`${base}/hr/rad/`);
        await page.goto(base + sensitive);
        const asked = page.waitForRequest(/^https:/);
        await leave();
        assert.equal((await asked).headers().referer, undefined);
        await page.waitForURL(/^https:/);
        assert.equal(context.pages().length, 1);
        await page.goBack();
        assert.equal(page.url(), `${base}/hr/rad/`);
      }
    },
    elsewhere: true,
  },
  {
    name: "from a sensitive page to another of the site, the first is not in the history; a letter between two presses of Shift is no way out",
    async run({ page, base, assert }) {
      await page.goto(`${base}/hr/rad/`);
      await page.goto(base + sensitive);
      for (const key of ["Shift", "Shift", "a", "Shift"]) await page.keyboard.press(key);
      await page.waitForTimeout(200);
      assert.equal(page.url(), base + sensitive);
      // A link within the page adds nothing, neither.
      await page.locator("main nav a[href^='#']").first().click();
      await page.waitForURL(/#/);
      await page.locator(".side a[href='/hr/usluge/']").first().click();
      await page.waitForURL(`${base}/hr/usluge/`);
      await page.goBack();
      assert.equal(page.url(), `${base}/hr/rad/`);
    },
  },
  {
    name: "the way out of a sensitive page works without a script and sends no referrer",
    javaScript: false,
    elsewhere: true,
    async run({ page, context, base, assert }) {
      await context.route("https://**/*", (route) => route.fulfill({ contentType: "text/html", body: "<title>Harmless</title>" }));
      await page.goto(base + sensitive);
      assert.equal(await page.title(), "Vodič za nove stanovnike Javorgrada");
      const asked = page.waitForRequest(/^https:/);
      await page.locator(".exit a").first().click();
      assert.equal((await asked).headers().referer, undefined);
    },
  },
  {
    name: "copying takes the address of the page, and says that it did",
    async run({ page, context, base, assert }) {
      await context.grantPermissions(["clipboard-read", "clipboard-write"]);
      await page.goto(`${base}${answer}#korak`);
      await page.locator("[data-do=copy]").click();
      await page.locator("#_copied").waitFor();
      assert.equal(await page.evaluate(() => navigator.clipboard.readText()), base + answer);
    },
  },
  {
    name: "buttons show where the browser can do what they say, and nowhere on sensitive pages",
    async run({ page, context, base, assert }) {
      await page.goto(base + answer);
      assert.ok(await page.locator("[data-do=print]").isVisible());
      assert.ok(await page.locator("[data-do=send]").isHidden(), "this browser has no share sheet");
      assert.ok(await page.locator("[data-do=read]").isHidden(), "this machine has no voice");
      await context.addInitScript(() => { navigator.share = (what) => { self.shared = what; return Promise.resolve(); }; });
      await page.goto(base + answer);
      await page.locator("[data-do=send]").click();
      assert.equal((await page.evaluate(() => self.shared)).url, base + answer);
      await page.goto(base + sensitive);
      assert.equal(await page.locator("[data-do], svg.qr, a[href^=mailto]").count(), 0);
    },
  },
  {
    name: "without a script no button is there that would do nothing",
    javaScript: false,
    async run({ page, base, assert }) {
      for (const path of [answer, sensitive, "/hr/", "/hr/usluge/"]) {
        await page.goto(base + path);
        assert.equal(await page.locator("button:visible").count(), 0, path);
      }
    },
  },
  {
    name: "reading aloud uses a voice of the device for the language, block by block",
    async run({ page, context, base, assert }) {
      await context.addInitScript(voices, true);
      await page.goto(base + answer);
      const button = page.locator("[data-do=read]");
      await button.click();
      assert.equal((await button.innerText()).trim(), "Zaustavi čitanje");
      const spoken = await page.evaluate(() => self.spoken.filter((one) => one !== "stop" && one[0]));
      assert.equal(spoken[0][1], await page.locator("h1").innerText());
      assert.ok(spoken.length > 5 && spoken.every(([lang]) => lang === "hr-HR"), JSON.stringify(spoken.slice(0, 3)));
      await button.click();
      assert.equal((await button.innerText()).trim(), "Pročitaj naglas");
      assert.equal((await page.evaluate(() => self.spoken)).at(-1), "stop");
    },
  },
  {
    name: "reading aloud says foreign names with their own voice, and facts beside the text, but no signs",
    async run({ page, context, base, assert }) {
      await context.addInitScript(() => {
        const all = ["ar", "hr"].map((lang) => ({ lang, localService: true, name: lang }));
        self.spoken = [];
        Object.defineProperty(self, "speechSynthesis", { value: { getVoices: () => all, speak: (what) => self.spoken.push([what.lang, what.text]), cancel() {} } });
        self.SpeechSynthesisUtterance = function (text) { this.text = text; };
      });
      await page.goto(`${base}/ar/residence/appeal-decision/`);
      await page.locator("[data-do=read]").click();
      const spoken = await page.evaluate(() => self.spoken);
      assert.ok(spoken.some(([lang, text]) => lang === "hr" && /žalba/i.test(text)), JSON.stringify(spoken));
      assert.ok(spoken.some(([, text]) => /31\s000\s\d{3}/.test(text)), "a number to call");
      assert.ok(!spoken.some(([, text]) => text.includes("↩") || text.includes("✓")), "signs");
    },
  },
  {
    name: "a voice that is not on the device is not used: it would send the text away",
    async run({ page, context, base, assert }) {
      await context.addInitScript(voices, false);
      await page.goto(base + answer);
      assert.ok(await page.locator("[data-do=read]").isHidden());
    },
  },
  {
    name: "paper says the day on which it was printed, in the language of the page",
    now: "2026-11-22T12:00:00Z",
    async run({ page, base, assert }) {
      await page.goto(base + answer);
      await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
      assert.equal(await page.locator(".source-address span bdi").textContent(), "22. studenoga 2026.");
    },
  },
];
