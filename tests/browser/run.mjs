// Runs the tests of what happens in a browser: Debian's chromium, driven by playwright-core; axe-core looks at pages in it.
//
//   node tests/browser/run.mjs             all of them, on the demo as `cargo build --release` builds it
//   node tests/browser/run.mjs WORD...     those whose file or name contains one of the words
//   HEADED=1 node tests/browser/run.mjs    in a window that a person can watch
//   TIMES=1 node tests/browser/run.mjs     says how long each one took; otherwise only those that fail are named
//   SLOW=400 node tests/browser/run.mjs    every file takes as many milliseconds, and pages come in two parts: who races is found
//   THROTTLE=6 node tests/browser/run.mjs  pages are as many times slower than the machine: who races is found, too
//   WORKERS=1 node tests/browser/run.mjs   one at a time; otherwise as many as the machine has cores
//
// Every `*.test.mjs` beside this file exports `tests`: an array of
//
//   { name, run, ...options }
//
// `run` is called with an object of
//
//   page, context    a fresh page in a fresh context; nothing is kept from one test to the next
//   browser          playwright's browser; `contextOptions` are what the context was made with, for one more
//   base             where the demo is served, without a slash at the end: `http://localhost:40123`
//   site             the folder of the built demo
//   server           the server of `base`: see `serve` below
//   serve(folder)    serves another folder
//   build(folder, { now, args }) builds a handbook with our own vademecum, gives the folder of the site
//   vademecum(args, { now, cwd })  runs it; throws if it does not end with 0; gives what it printed
//   temporary()      an empty folder, which goes away after the test
//   root             the folder of the repository
//   target           the folder for what a test leaves for a person to look at
//   assert           node:assert/strict
//
// Options, all of them optional:
//
//   javaScript: false        a context without JavaScript
//   timezone, locale         those of the reader: "Pacific/Auckland", "ar"
//   now                      the reader's clock stands still at this time: "2026-11-21T12:00:00Z"
//   viewport                 { width, height }; a phone otherwise
//   errors: true             scripts may fail; otherwise an error nobody caught fails the test
//   violations: true         the test looks itself at what the policy of a page forbade; otherwise that fails the test
//   elsewhere: true          the reader follows a link that leads away
//   timeout                  seconds, 60 otherwise
//
// In every test, a request that leaves this machine fails the test: a site asks nothing of anybody else.
import assert from "node:assert/strict";
import { execFileSync, fork, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import http from "node:http";
import { createRequire } from "node:module";
import { availableParallelism, tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import zlib from "node:zlib";

const TOOLS = { "playwright-core": "1.65.1", "axe-core": "4.14.1" };
// 21 November 2026, as in the other tests of the demo.
const EPOCH = "1795219200";
const SLOW = Number(process.env.SLOW ?? 0);
const THROTTLE = Number(process.env.THROTTLE ?? 1);
const HERE = path.dirname(fileURLToPath(import.meta.url));
const ROOT = path.resolve(HERE, "../..");
const TARGET = path.resolve(ROOT, process.env.CARGO_TARGET_DIR ?? "target");
const VADEMECUM = path.join(TARGET, "release", process.platform === "win32" ? "vademecum.exe" : "vademecum");

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".geojson": "application/geo+json",
  ".webmanifest": "application/manifest+json",
  ".xml": "application/xml",
  ".txt": "text/plain; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".vcf": "text/vcard; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".jpg": "image/jpeg",
  ".webp": "image/webp",
  ".pdf": "application/pdf",
  ".zip": "application/zip",
  ".woff2": "font/woff2",
};

/// Serves a folder as a simple host does: `index.html` for folders, a slash added where one is missing, the 404.html of
/// the language or of the site, gzip for whoever takes it, no ranges.
///
/// The server has `base`; `requests`, the paths asked for so far; `answer`, a function of a path that may give
/// `{ status, headers, body }` (or a promise of it) in the place of the file, `delay`, milliseconds before it, and `pause`,
/// milliseconds in its middle, or behind the text `after` of it; `stop()` and `start()`: a network that goes and comes back,
/// at the same address; `folder`, which may be changed: the site of the next build.
export async function serve(folder) {
  const server = { folder, requests: [], answer: () => null };
  const handle = async (request, response) => {
    const url = new URL(request.url, "http://localhost");
    const asked = decodeURIComponent(url.pathname);
    server.requests.push(asked);
    const instead = await server.answer(asked, request);
    const wait = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));
    if (instead?.delay || SLOW) await wait(instead?.delay ?? SLOW);
    if (instead?.status === 0) return response.destroy();
    if (instead?.body !== undefined || instead?.status) {
      response.writeHead(instead.status ?? 200, instead.headers ?? { "content-type": "text/plain" });
      return response.end(instead.body);
    }
    let file = path.join(server.folder, path.normalize(asked));
    let status = 200;
    if (existsSync(file) && statSync(file).isDirectory()) {
      if (!asked.endsWith("/")) {
        response.writeHead(301, { location: `${url.pathname}/${url.search}` });
        return response.end();
      }
      file = path.join(file, "index.html");
    }
    if (!existsSync(file)) {
      status = 404;
      file = path.join(server.folder, asked.split("/")[1] ?? "", "404.html");
      if (!existsSync(file)) file = path.join(server.folder, "404.html");
      if (!existsSync(file)) return response.writeHead(404).end();
    }
    const type = TYPES[path.extname(file).toLowerCase()] ?? "application/octet-stream";
    const headers = { "content-type": type, "cache-control": "no-cache" };
    let body = readFileSync(file);
    const pause = instead?.pause ?? SLOW;
    if (!pause && /^text|json|xml|svg/.test(type) && /\bgzip\b/.test(request.headers["accept-encoding"] ?? "")) {
      headers["content-encoding"] = "gzip";
      body = zlib.gzipSync(body);
    }
    response.writeHead(status, { ...headers, "content-length": body.length });
    if (pause && request.method === "GET") {
      const { after } = instead ?? {};
      const middle = after ? body.indexOf(after) + after.length : body.length >> 1;
      response.write(body.subarray(0, middle));
      await wait(pause);
      body = body.subarray(middle);
    }
    response.end(request.method === "HEAD" ? undefined : body);
  };
  let port = 0;
  let listening = null;
  server.start = async () => {
    listening = http.createServer((request, response) => {
      handle(request, response).catch((error) => response.writeHead(500).end(String(error)));
    });
    await new Promise((resolve, reject) => listening.once("error", reject).listen(port, "127.0.0.1", resolve));
    port = listening.address().port;
  };
  server.stop = async () => {
    if (!listening) return;
    const closed = new Promise((resolve) => listening.close(resolve));
    listening.closeAllConnections();
    listening = null;
    await closed;
  };
  await server.start();
  server.base = `http://localhost:${port}`;
  return server;
}

/// Runs our own program; `now` is the day of the build.
function vademecum(args, { now, cwd = ROOT } = {}) {
  const epoch = now ? String(Math.floor(Date.parse(now) / 1000)) : EPOCH;
  const env = { ...process.env, SOURCE_DATE_EPOCH: epoch };
  const ended = spawnSync(VADEMECUM, args, { cwd, env, encoding: "utf8", maxBuffer: 1 << 28 });
  if (ended.error) throw ended.error;
  if (ended.status !== 0) throw new Error(`vademecum ${args.join(" ")} ended with ${ended.status}:\n${ended.stdout}${ended.stderr}`);
  return ended.stdout + ended.stderr;
}

/// Installs the packages of npm that the tests need, where they are missing or of another version.
function install() {
  const tools = path.join(TARGET, "test-tools");
  const versionOf = (name) => {
    const manifest = path.join(tools, "node_modules", name, "package.json");
    return existsSync(manifest) ? JSON.parse(readFileSync(manifest, "utf8")).version : null;
  };
  const missing = Object.entries(TOOLS).filter(([name, version]) => versionOf(name) !== version);
  if (!missing.length) return;
  mkdirSync(tools, { recursive: true });
  const packages = missing.map(([name, version]) => `${name}@${version}`);
  const arguments_ = ["install", "--silent", "--no-fund", "--no-audit", "--prefix", tools, ...packages];
  execFileSync("npm", arguments_, { stdio: "inherit", env: { ...process.env, PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: "1" } });
}

/// What the tests take from npm: `tool("axe-core")`.
export const tool = createRequire(path.join(TARGET, "test-tools", "package.json"));

function chromium() {
  const found = [process.env.CHROMIUM, "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
  const executable = found.find((file) => file && existsSync(file));
  if (!executable) throw new Error("there is no chromium: install it, or say where it is in CHROMIUM");
  return executable;
}

const isOurs = (url) => /^(file|data|blob|about|chrome|chrome-error|chrome-extension|devtools):|^https?:\/\/(localhost|127\.0\.0\.1)[:/]/.test(url);

/// Runs one test; gives what went wrong, or nothing.
async function runTest(test, { browser, site, shots }) {
  const folders = [];
  const servers = [];
  const faults = [];
  const temporary = () => {
    const folder = mkdtempSync(path.join(tmpdir(), "vademecum-browser-"));
    folders.push(folder);
    return folder;
  };
  const serveFor = async (folder) => {
    const server = await serve(folder);
    servers.push(server);
    return server;
  };
  const build = (folder, { now, args = [] } = {}) => {
    const output = path.join(temporary(), "site");
    vademecum(["-C", folder, "build", "--frozen", "--output", output, ...args], { now });
    return output;
  };
  const contextOptions = {
    javaScriptEnabled: test.javaScript ?? true,
    timezoneId: test.timezone ?? "Europe/Zagreb",
    locale: test.locale ?? "en",
    viewport: test.viewport ?? { width: 412, height: 915 },
  };
  const context = await browser.newContext(contextOptions);
  context.setDefaultTimeout(15_000);
  context.on("request", (request) => {
    if (!test.elsewhere && !isOurs(request.url())) faults.push(`asked a third party: ${request.url()}`);
  });
  context.on("weberror", (error) => {
    if (!test.errors) faults.push(`a script failed: ${error.error()?.stack ?? error.error()}`);
  });
  const limit = (test.timeout ?? 60) * 1000 * THROTTLE;
  let timer;
  let page;
  try {
    if (THROTTLE > 1) {
      context.on("page", async (opened) => {
        const session = await context.newCDPSession(opened);
        await session.send("Emulation.setCPUThrottlingRate", { rate: THROTTLE }).catch(() => {}); // It may be closed already.
      });
    }
    // Files of a folder come at once, and their scripts need not.
    if (SLOW) await context.route(/^file:.*\.js$/, (route) => setTimeout(() => route.continue().catch(() => {}), SLOW));
    if (test.now) await context.clock.setFixedTime(new Date(test.now));
    page = await context.newPage();
    page.on("console", (message) => {
      if (!test.violations && /Content Security Policy/.test(message.text())) faults.push(message.text());
    });
    const server = await serveFor(site);
    const given = { page, context, contextOptions, browser, base: server.base, site, server, serve: serveFor, build, vademecum, temporary, root: ROOT, target: TARGET, assert };
    const late = new Promise((_, reject) => {
      timer = setTimeout(() => reject(new Error(`it took more than ${limit / 1000} s`)), limit);
    });
    await Promise.race([test.run(given), late]);
  } catch (error) {
    faults.unshift(error.stack ?? String(error));
  } finally {
    clearTimeout(timer);
  }
  if (faults.length && page && !page.isClosed()) {
    const shot = path.join(shots, `${`${test.topic} ${test.name}`.replace(/[^\p{L}\p{N}]+/gu, "-").slice(0, 100)}.png`);
    mkdirSync(shots, { recursive: true });
    await page.screenshot({ path: shot, fullPage: true, timeout: 5000 }).then(
      () => faults.push(`at ${page.url()}, screenshot: ${shot}`),
      (error) => faults.push(`at ${page.url()}, no screenshot: ${error.message}`),
    );
  }
  await context.close().catch(() => {});
  await Promise.all(servers.map((server) => server.stop()));
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  return faults;
}

/// The tests of all files; `order` is the place among them, the same in every process.
async function find() {
  const tests = [];
  for (const file of readdirSync(HERE).filter((name) => name.endsWith(".test.mjs")).sort()) {
    const found = await import(pathToFileURL(path.join(HERE, file)));
    for (const test of found.tests) tests.push({ ...test, topic: file.replace(".test.mjs", ""), order: tests.length });
  }
  return tests;
}

const SITE = path.join(TARGET, "browser-site");
const FAULTS = path.join(TARGET, "screenshots", "faults");

/// A process with a browser of its own, which runs the tests that it is told. Tests build sites while they run, which takes
/// the whole process: two of them in one would stop each other's server.
async function work() {
  const tests = await find();
  const browser = await tool("playwright-core").chromium.launch({
    executablePath: chromium(),
    headless: !process.env.HEADED,
    args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
  });
  process.on("message", async (order) => {
    if (order === null) return browser.close().then(() => process.exit(0));
    const started = Date.now();
    const faults = await runTest(tests[order], { browser, site: SITE, shots: FAULTS });
    process.send({ order, faults, took: Date.now() - started });
  });
  process.send({});
}

/// Says how a test ended.
function tell(test, { faults, took }) {
  const what = `${test.topic}: ${test.name} (${(took / 1000).toFixed(1)} s)`;
  if (!faults.length && (process.stdout.isTTY || process.env.TIMES)) console.log(`ok ${what}`);
  if (!faults.length) return;
  console.log(`FAILED ${what}`);
  for (const fault of faults) console.log(fault.replace(/^/gm, "    "));
}

async function main(words) {
  if (!existsSync(VADEMECUM)) throw new Error(`${VADEMECUM} is not there: cargo build --release`);
  install();
  const all = await find();
  const tests = all.filter(({ topic, name }) => !words.length || words.some((word) => topic.includes(word) || name.includes(word)));
  if (!tests.length) throw new Error(`no test contains ${words.join(" or ")}`);
  rmSync(FAULTS, { recursive: true, force: true });
  // The demo once for all tests, which only read it.
  vademecum(["-C", ROOT, "build", "--frozen", "--report", "--output", SITE]);
  // The long ones first: whoever takes the last test should not keep the others waiting.
  const waiting = [...tests].sort((one, other) => (other.timeout ?? 60) - (one.timeout ?? 60));
  const workers = Math.min(Number(process.env.WORKERS ?? availableParallelism()), waiting.length);
  let [passed, failed] = [0, 0];
  const employ = () =>
    new Promise((resolve, reject) => {
      const worker = fork(fileURLToPath(import.meta.url), ["--worker"]);
      worker.on("message", ({ order, faults, took }) => {
        if (faults) {
          tell(all[order], { faults, took });
          if (faults.length) failed++;
          else passed++;
        }
        worker.send(waiting.length ? waiting.shift().order : null);
      });
      worker.on("exit", (code) => (code === 0 ? resolve() : reject(new Error(`a worker ended with ${code}`))));
    });
  await Promise.all(Array.from({ length: workers }, employ));
  console.log(`browser: ${passed} passed, ${failed} failed`);
  process.exit(failed ? 1 : 0);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const task = process.argv[2] === "--worker" ? work() : main(process.argv.slice(2));
  task.catch((error) => {
    console.error(error.stack ?? error);
    process.exit(2);
  });
}
