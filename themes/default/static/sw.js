// The service worker: pages that the reader keeps (offline.html) open without a network. It stores nothing that was
// not asked for, and what it stores is the same for everybody: the pages that somebody reads leave no trace here.
importScripts("offline.js");

const root = new URL("./", location.href).pathname;
const keeping = self.vademecumKeeping(root);

// How long the network may take before a kept page stands in. Whoever is online should see the newest page.
const PATIENCE = 5000;
// How often a newer version is looked for while somebody reads.
const INTERVAL = 6 * 3600 * 1000;

self.addEventListener("install", () => self.skipWaiting());

self.addEventListener("activate", (event) => {
  const preload = self.registration.navigationPreload;
  event.waitUntil(Promise.all([self.clients.claim(), preload ? preload.enable() : null]));
});

// The page asks whether this worker keeps pages at all.
self.addEventListener("message", (event) => event.ports[0] && event.ports[0].postMessage(true));

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  const isOurs = url.origin === location.origin && url.pathname.startsWith(root);
  if (!isOurs || request.method !== "GET" || request.headers.has("range") || request.headers.has("x-vademecum")) return;
  event.respondWith(request.mode === "navigate" ? page(event, url) : part(event, url));
});

// An answer in time, if there is one: without a limit if `time` is 0. Whatever goes wrong is no answer.
async function inTime(answer, time) {
  const late = new Promise((resolve) => time && setTimeout(resolve, time, null));
  return Promise.race([answer.catch(() => null), late]);
}

// A server that answers with its own failure has nothing newer to say than what is kept.
const isGood = (response, kept) => response && (response.status < 500 || !kept);

async function page(event, url) {
  const network = (async () => (await event.preloadResponse) || fetch(event.request))();
  const kept = await instead(event, url).catch(() => null);
  const response = await inTime(network, kept ? PATIENCE : 0);
  if (isGood(response, kept)) {
    event.waitUntil(refresh(url).catch(() => {}));
    return response;
  }
  return kept ? kept() : missing(event, url);
}

// What can be done at an address without a network: a function that gives the answer, or nothing.
async function instead(event, url) {
  const found = await keeping.find(url);
  if (found) {
    const { lang, list, file, isExact } = found;
    const isPage = file[0] === "" || file[0].endsWith("/") || file[0].endsWith(".html");
    const path = root + keeping.encode(file[0]);
    // hr/x for hr/x/
    if (isPage && !isExact && decodeURI(url.pathname) !== decodeURI(path) && !url.pathname.endsWith("index.html")) {
      return () => Response.redirect(path + url.search, 302);
    }
    return async () => {
      const kept = await keeping.read(lang, file);
      return isPage ? withNotice(kept, list.stored, 200) : kept;
    };
  }
  // The choice of languages and the addresses on paper belong to no language.
  const lang = await nearest(event, url);
  const path = decodeURIComponent(url.pathname.slice(root.length));
  if (!lang || (path && !path.startsWith("go/"))) return null;
  if (!path) return () => Response.redirect(root + lang + "/", 302);
  const list = await keeping.list(lang, "now");
  const at = list.go[path] !== undefined ? list.go[path] : list.go[path + "/"];
  return at === undefined ? null : () => Response.redirect(root + keeping.encode(list.files[at][0]), 302);
}

// The language in which to say something at an address: its own, else that of the page before, else the reader's, else any.
async function nearest(event, url) {
  const here = [];
  for (const lang of await keeping.langs()) if (await keeping.list(lang, "now")) here.push(lang);
  const first = (address) => new URL(address, location.href).pathname.slice(root.length).split("/")[0];
  const wanted = [first(url.href), event.request.referrer ? first(event.request.referrer) : ""];
  for (const language of navigator.languages || []) wanted.push(language, language.split("-")[0]);
  return wanted.find((lang) => here.indexOf(lang) >= 0) || here[0];
}

async function missing(event, url) {
  const lang = await nearest(event, url);
  const list = lang && (await keeping.list(lang, "now"));
  const file = list && list.files.find((file) => file[0] === lang + "/offline/");
  if (!file) return Response.error();
  return withNotice(await keeping.read(lang, file), list.missing, 503);
}

// A kept page says that it is one. The page is our own, and so is the notice.
async function withNotice(response, notice, status) {
  const html = await response.text();
  const at = html.search(/<main\b/);
  const from = at < 0 ? html.length : html.indexOf(">", at) + 1;
  const headers = { "content-type": "text/html; charset=utf-8" };
  return new Response(html.slice(0, from) + notice + html.slice(from), { status, headers });
}

// Style sheets, scripts, pictures, search indexes. A name with a version in it is always the same file.
async function part(event, url) {
  const found = await keeping.find(url).catch(() => null);
  const isFixed = found && found.isExact && /^\?v=/.test(url.search);
  const kept = found && (() => keeping.read(found.lang, found.file));
  if (isFixed) {
    const response = await kept();
    if (response) return response;
  }
  const response = await inTime(fetch(event.request), kept ? PATIENCE : 0);
  if (isGood(response, kept)) return response;
  return (kept && (await kept())) || Response.error();
}

// Looks for a newer version of the language that somebody reads, if the reader keeps it.
async function refresh(url) {
  const lang = decodeURIComponent(url.pathname.slice(root.length).split("/")[0]);
  const now = await keeping.list(lang, "now");
  const saves = navigator.connection && navigator.connection.saveData;
  const checked = now && (await keeping.list(lang, "checked"));
  if (!now || saves || (checked && Date.now() - checked < INTERVAL)) return;
  const newest = await keeping.newest(lang);
  await keeping.note(lang, "checked", Date.now());
  if (!newest.files.length) {
    // Whoever publishes the handbook has taken it back.
    await keeping.remove(lang);
    if (!(await keeping.langs()).length) await self.registration.unregister();
  } else if (newest.version !== now.version) {
    await keeping.store(lang, newest);
  } else {
    await keeping.sweep(lang);
  }
}
