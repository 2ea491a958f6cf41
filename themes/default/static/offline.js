// What of a handbook is kept on the reader's device: for the page offline.html, which asks the reader, and for sw.js.
//
// A language is one cache. Files are in it by their hash, so that a newer version loads what has changed and nothing
// else, and what was loaded stays when a connection breaks. A version is its list (offline.json). Readers get the files of the
// list "now", which gives way to a newer one in one step, when every file of that is there. The list "before" it keeps
// its files for a while, for pages that are open.
self.vademecumKeeping = function (root) {
  const NAME = "vademecum " + root + " ";
  // How long a page that was open when a newer version came may ask for the parts of the older one.
  const GRACE = 60000;
  const TRIES = 3;
  // Lets a request pass the worker, which would give what is kept where the network fails.
  const PAST = { "x-vademecum": "past" };

  const open = (lang) => caches.open(NAME + lang);
  const listAt = (lang) => root + lang + "/offline.json";
  const fileAt = (lang, hash) => root + lang + "/offline/" + hash;
  const wait = (time) => new Promise((resolve) => setTimeout(resolve, time));
  // One change at a time, whether it is the page's or the worker's.
  const alone = (lang, change) => (navigator.locks ? navigator.locks.request(NAME + lang, change) : change());

  async function langs() {
    return (await caches.keys()).filter((name) => name.startsWith(NAME)).map((name) => name.slice(NAME.length));
  }

  async function list(lang, which) {
    if (!(await caches.has(NAME + lang))) return null;
    const found = await (await open(lang)).match(listAt(lang) + "?" + which);
    return found ? found.json() : null;
  }

  async function note(lang, which, value) {
    await (await open(lang)).put(listAt(lang) + "?" + which, new Response(JSON.stringify(value)));
  }

  async function newest(lang) {
    const response = await fetch(listAt(lang), { cache: "no-cache", headers: PAST });
    if (!response.ok) throw new Error("list: " + response.status);
    return response.json();
  }

  // The files of a list that are not here, each once.
  async function wanted(lang, list) {
    const kept = (await caches.has(NAME + lang)) ? await (await open(lang)).keys() : [];
    const here = new Set(kept.map((request) => request.url.split("/").pop()));
    return list.files.filter((file) => !here.has(file[1]) && here.add(file[1]));
  }

  const encode = (path) => {
    const at = path.lastIndexOf("?v=");
    const name = at < 0 ? path : path.slice(0, at);
    return name.split("/").map(encodeURIComponent).join("/") + path.slice(name.length);
  };

  async function hashOf(bytes) {
    const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
    return Array.from(digest.slice(0, 8), (byte) => byte.toString(16).padStart(2, "0")).join("");
  }

  // Loads one file; gives whether it is the one that the list means. One that is not is kept only if it is the host that
  // changes what it serves.
  async function load(cache, lang, file, isForced) {
    const response = await fetch(root + encode(file[0]), { cache: isForced ? "reload" : "no-cache", headers: PAST });
    if (!response.ok) throw new Error(file[0] + ": " + response.status);
    const bytes = await response.arrayBuffer();
    const isRight = (await hashOf(bytes)) === file[1];
    if (isRight || isForced) {
      const headers = { "content-type": response.headers.get("content-type") || "" };
      await cache.put(fileAt(lang, file[1]), new Response(bytes, { headers }));
    }
    return isRight;
  }

  async function loadAll(lang, files, isForced, progress) {
    const cache = await open(lang);
    const odd = [];
    const faults = [];
    let next = 0;
    const one = async () => {
      // After a fault nothing more is begun, but what is on its way still comes.
      while (next < files.length && !faults.length) {
        const file = files[next++];
        try {
          if (!(await load(cache, lang, file, isForced))) odd.push(file);
          progress(file[2]);
        } catch (error) {
          faults.push(error);
        }
      }
    };
    await Promise.all([one(), one(), one(), one()]);
    if (faults.length) throw faults[0];
    return odd;
  }

  // Keeps a version as a whole. Fails without a change to what readers get.
  const store = (lang, version, progress) => alone(lang, () => storeAlone(lang, version, progress || (() => {}), 1));

  async function storeAlone(lang, version, progress, attempt) {
    const had = await list(lang, "now");
    try {
      const odd = await loadAll(lang, await wanted(lang, version), false, progress);
      if (odd.length) {
        // The site is being changed at this moment, or the host sends other pages than it was given.
        await wait(2000);
        const newer = await newest(lang);
        if (newer.version !== version.version) {
          if (attempt === TRIES) throw new Error("the site does not keep still");
          return storeAlone(lang, newer, progress, attempt + 1);
        }
        await loadAll(lang, odd, true, progress);
      }
      if (had) await note(lang, "before", had);
      await note(lang, "now", Object.assign({}, version, { since: Date.now() }));
    } catch (error) {
      // Without room, what was loaded is of no use. Otherwise the next attempt goes on from it.
      if (error.name === "QuotaExceededError") await (had ? sweepAlone(lang, true) : caches.delete(NAME + lang));
      throw error;
    }
    await sweepAlone(lang, true);
  }

  // Drops the files that no list needs: after an update all of them, at other times those of the version before, because
  // some may be of a newer one that is still being loaded.
  async function sweepAlone(lang, isAll) {
    const cache = await open(lang);
    const now = await list(lang, "now");
    const before = await list(lang, "before");
    if (!now) return;
    const isOver = before && Date.now() - now.since > GRACE;
    if (isOver) await cache.delete(listAt(lang) + "?before");
    const hashes = (list) => new Set(list.files.map((file) => file[1]));
    const [ofNow, ofBefore] = [hashes(now), before ? hashes(before) : new Set()];
    for (const request of await cache.keys()) {
      const hash = request.url.split("/offline/")[1];
      const isNeeded = !hash || ofNow.has(hash) || (ofBefore.has(hash) ? !isOver : !isAll);
      if (!isNeeded) await cache.delete(request);
    }
  }

  const sweep = (lang) => alone(lang, () => sweepAlone(lang, false));

  const remove = (lang) => alone(lang, () => caches.delete(NAME + lang));

  // What of an address is here: { lang, list, file, isExact }, or nothing. The file is missing where only the language is here.
  async function find(address) {
    const url = new URL(address, location.href);
    let path;
    try {
      path = decodeURIComponent(url.pathname).normalize("NFC").slice(decodeURIComponent(root).length);
    } catch (error) {
      return null;
    }
    path = path.replace(/(^|\/)index\.html$/, "$1");
    const here = await langs();
    const own = here.indexOf(path.split("/")[0]) < 0 ? here : [path.split("/")[0]];
    for (const lang of own) {
      for (const which of ["now", "before"]) {
        const version = await list(lang, which);
        const names = version ? [path + url.search, path, path + "/"] : [];
        for (const name of names) {
          const file = version.files.find((file) => file[0] === name || (name === path && file[0].startsWith(path + "?v=")));
          if (!file) continue;
          const isExact = file[0] === path + url.search;
          // Of the older version only what an open page names with its version.
          if (which === "now" || (isExact && url.search)) return { lang, list: version, file, isExact };
        }
      }
    }
    return null;
  }

  async function read(lang, file) {
    return (await open(lang)).match(fileAt(lang, file[1]));
  }

  return { langs, list, note, newest, wanted, store, sweep, remove, find, read, encode };
};

// The page.
if (self.document) {
  (() => {
    const place = document.getElementById("_offline");
    if (!place) return;
    // From here on the browser may offer to install the site as an app.
    const app = place.parentNode.querySelector("template");
    if (app) document.head.appendChild(app.content);
    const isAble = "serviceWorker" in navigator && self.caches && self.isSecureContext;
    const { root, lang, marks } = place.dataset;
    const keeping = self.vademecumKeeping(root);
    const progress = place.querySelector("progress");
    let version = null;

    const show = (state, isAsked) => {
      place.querySelectorAll("[data-in]").forEach((part) => {
        part.hidden = part.dataset.in.split(" ").indexOf(state) < 0;
      });
      // The button that had it may be gone.
      if (isAsked) place.focus();
    };

    // A number as the reader's language writes it: ten digits and the mark before the fraction are in the page.
    const written = (number) => {
      const text = number < 0.1 ? number.toFixed(2) : number < 10 ? number.toFixed(1) : number.toFixed(0);
      return text.replace(/[0-9.]/g, (sign) => Array.from(marks)[sign === "." ? 10 : +sign]);
    };

    const say = (name, text) => place.querySelectorAll("[data-" + name + "]").forEach((slot) => (slot.textContent = text));

    const bytesOf = (files) => files.reduce((sum, file) => sum + file[2], 0);

    const sayRoom = (list) => say("room", written(Math.max(list.size / 1e6, 0.01)));

    // Says what there is to load of the newest version, and how much room it takes.
    async function measure() {
      const share = bytesOf(await keeping.wanted(lang, version)) / version.size;
      say("size", written(Math.max((share * version.load) / 1e6, 0.01)));
      sayRoom(version);
    }

    // What was loaded before a connection broke can be removed, too.
    const isBegun = async () => (await keeping.langs()).indexOf(lang) >= 0;

    // Says what went wrong, and what is on the device all the same.
    async function fail(isFull) {
      const now = await keeping.list(lang, "now");
      const kept = now ? "newer-" : !isFull && version && (await isBegun()) ? "partly-" : "";
      if (now) say("date", now.date);
      if (version) await measure();
      show(kept + (isFull ? "full" : "failed"), true);
    }

    async function look(isAsked) {
      const now = await keeping.list(lang, "now");
      if (now) {
        say("date", now.date);
        sayRoom(now);
        show("saved", isAsked);
        await keeping.sweep(lang);
      }
      try {
        version = await keeping.newest(lang);
      } catch (error) {
        if (!now) show("failed", isAsked);
        return;
      }
      if (now && now.version === version.version) return;
      await measure();
      show(now ? "newer" : (await isBegun()) ? "partly" : "offer", isAsked);
    }

    // Whether the worker is one that can keep: that of a preview cannot.
    function answers(worker) {
      return new Promise((resolve) => {
        const channel = new MessageChannel();
        channel.port1.onmessage = (event) => resolve(event.data === true);
        setTimeout(() => resolve(false), 10000);
        worker.postMessage("", [channel.port2]);
      });
    }

    async function register() {
      const registration = await navigator.serviceWorker.register(root + "sw.js", { scope: root, updateViaCache: "none" });
      const worker = registration.installing || registration.waiting || registration.active;
      if (!worker || !(await answers(worker))) throw new Error("the worker does not answer");
    }

    async function unregister() {
      if ((await keeping.langs()).length) return;
      const registration = await navigator.serviceWorker.getRegistration(root);
      if (registration) await registration.unregister();
    }

    async function save() {
      show("saving", true);
      progress.value = 0;
      try {
        await register();
        version = await keeping.newest(lang);
        progress.max = Math.max(bytesOf(await keeping.wanted(lang, version)), 1);
        await keeping.store(lang, version, (bytes) => (progress.value += bytes));
        // So that the browser does not clear it away by itself. It may refuse.
        if (navigator.storage && navigator.storage.persist) navigator.storage.persist().catch(() => {});
        await look(true);
      } catch (error) {
        // Where the caches themselves fail, nothing more can be said.
        await fail(error.name === "QuotaExceededError").catch(() => show("failed", true));
        await unregister().catch(() => {});
      }
    }

    async function remove() {
      try {
        await keeping.remove(lang);
        await unregister();
        await look(false);
        show("removed", true);
      } catch (error) {
        show("failed", true);
      }
    }

    place.addEventListener("click", (event) => {
      const button = event.target.closest("button");
      if (button) button.name === "remove" ? remove() : save();
    });
    // Some browsers have caches and refuse them in private windows.
    const refuse = () => show("none", false);
    if (isAble) look(false).catch(refuse);
    else refuse();
  })();
}
