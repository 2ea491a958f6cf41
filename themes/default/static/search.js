// Searches the index of a language, which stands in `self.vademecumIndex` (src/emit/search/ of Vademecum writes it), and shows what
// it finds on the search page. Nothing that a reader types leaves the device, and nothing of it stands in an address: browsers would
// list it in their history, each letter anew.
(function () {
"use strict";

// What each level of a word in a document is worth, and what each kind of document.
var LEVELS = [1, 2, 3.5, 6];
var KINDS = { f: 1, g: 1, s: 1, t: 0.8, o: 0.85, c: 0.7, p: 0.6 };

// Makes a function that searches an index: it takes what was typed and gives { results, mean, isMatch }.
function open(index) {
  var letters = index.letters, map = {};
  var tokens = new RegExp("[" + letters.u + "]+|[^" + letters.s + letters.u + "]+", "g");
  var unspaced = new RegExp("^[" + letters.u + "]");
  var apostrophe = new RegExp("[" + letters.a + "]");
  var cyrillic = new RegExp("[" + letters.c + "]");
  var dropped = new RegExp("[" + letters.d + letters.s + "]", "g");
  letters.l.split(" ").forEach(function (pair) { map[pair[0]] = pair.slice(1); });
  var families = letters.f.map(function (f) {
    return { least: f[0], rounds: f[1], prefixes: list(f[2]), suffixes: list(f[3]) };
  });
  function list(text) { return text ? text.split(" ") : []; }

  // The same as in fold.rs.
  function fold(word) {
    word = word.normalize("NFKD").toLowerCase();
    if (apostrophe.test(word)) {
      var parts = word.split(apostrophe);
      word = cyrillic.test(word) ? parts.join("") : parts.reduce(function (a, b) { return b.length > a.length ? b : a; });
    }
    word = word.replace(dropped, "").split("").map(function (c) { return c in map ? map[c] : c; }).join("");
    letters.q.forEach(function (pair) { word = word.split(pair[0]).join(pair[1]); });
    return word;
  }

  function stem(word, family) {
    var i, round, part;
    for (i = 0; i < family.prefixes.length; i++) {
      part = family.prefixes[i];
      if (word.startsWith(part) && word.length - part.length >= family.least) { word = word.slice(part.length); break; }
    }
    for (round = 0; round < family.rounds; round++) {
      for (i = 0; i < family.suffixes.length; i++) {
        part = family.suffixes[i];
        if (word.endsWith(part) && word.length - part.length >= family.least) { word = word.slice(0, -part.length); break; }
      }
      if (i === family.suffixes.length) break;
    }
    return word;
  }

  // What a word may be called in the index: itself, and without the ends of each language that is in it.
  function forms(word) {
    var folded = fold(word), found = [folded], i;
    if (!folded) return [];
    if (unspaced.test(word)) {
      if (folded.length < 3) return [folded];
      for (found = [], i = 0; i < folded.length - 1; i++) found.push(folded.slice(i, i + 2));
      return found;
    }
    families.forEach(function (family) {
      var form = stem(folded, family);
      if (found.indexOf(form) < 0) found.push(form);
    });
    return found;
  }

  var words = [], before = "";
  index.words.split(" ").forEach(function (record) {
    before = before.slice(0, parseInt(record[0], 36)) + record.slice(1);
    words.push(before);
  });
  var postings = index.postings.split(" ");
  var kinds = index.kinds, titles = index.titles.split("\n"), paths = index.paths.split("\n"), summaries = index.summaries.split("\n");

  // The documents of a word, each with its level.
  function documents(word) {
    var text = postings[word], found = [], at = 0, document = 0, number, shift, digit;
    while (at < text.length) {
      number = shift = 0;
      do {
        digit = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_".indexOf(text[at++]);
        number |= (digit & 31) << shift;
        shift += 5;
      } while (digit & 32);
      document += number >> 2;
      found.push([document++, number & 3]);
    }
    return found;
  }

  // The words of the index that may be meant by a word, each with how likely that is, and whether it was mistyped.
  function meant(term) {
    var exact = [], close = [], near = [], distance, length, same, best;
    words.forEach(function (word, at) {
      best = 0;
      term.forms.forEach(function (form) {
        if (word === form) best = 1;
        else if (form.length >= term.least && word.startsWith(form)) best = Math.max(best, 0.5 + 0.4 * form.length / word.length);
      });
      if (best) { exact.push([at, best]); return; }
      if (term.whole) return;
      term.forms.forEach(function (form) {
        length = Math.max(form.length, word.length);
        for (same = 0; same < length && form[same] === word[same]; same++);
        if (same > 3 && same >= 0.6 * length) best = Math.max(best, 0.5 * same / length);
      });
      if (best) close.push([at, best]);
      term.forms.forEach(function (form) {
        distance = form.length < 4 ? 0 : edits(form, word, form.length < 8 ? 1 : 2);
        if (distance) near.push([at, 1 - 2 * distance / form.length]);
      });
    });
    // A word of two letters is itself, and no beginning of another, where there is one like it.
    if (!term.whole && term.forms[0].length < 3 && exact.some(function (match) { return match[1] === 1; })) {
      exact = exact.filter(function (match) { return match[1] === 1; });
    }
    return exact.length ? { words: exact.concat(close), near: [] } : { words: close.concat(near), near: near };
  }

  function search(query) {
    var terms = [], scores = {}, sum = 0, marked = {}, mean = "";
    (query.match(tokens) || []).forEach(function (typed) {
      var found = forms(typed), whole = unspaced.test(typed);
      if (whole) found.forEach(function (form) { terms.push({ typed: typed, forms: [form], whole: true }); });
      else if (found.length) terms.push({ typed: typed, forms: found });
    });
    terms.forEach(function (term, at) {
      // The last word may not be whole yet. A short word before it is no beginning of another, nor is what is left of one
      // without its end.
      term.least = term.whole ? 1 : Math.max(at === terms.length - 1 ? 2 : 4, term.forms[0].length - 2);
      var found = meant(term), own = {}, worth = 0;
      // A single letter ("o", "u", "і") is in many a query, and rare in an index only by chance.
      var said = !term.whole && term.forms[0].length < 2 ? 0.2 : 1;
      found.words.forEach(function (match) {
        var list = documents(match[0]);
        var rare = said * (1 + Math.log(kinds.length / list.length));
        marked[words[match[0]]] = true;
        worth = Math.max(worth, rare * match[1]);
        list.forEach(function (entry) {
          var score = match[1] * rare * LEVELS[entry[1]];
          if (!(own[entry[0]] && own[entry[0]][0] >= score)) own[entry[0]] = [score, rare * match[1]];
        });
      });
      sum += worth;
      term.near = found.near;
      Object.keys(own).forEach(function (document) {
        var total = scores[document] || (scores[document] = [0, 0]);
        total[0] += own[document][0];
        total[1] += own[document][1];
      });
    });
    var results = Object.keys(scores).map(function (document) {
      var total = scores[document], covered = sum ? Math.min(1, total[1] / sum) : 0;
      return { document: +document, score: total[0] * Math.pow(covered, 0.5) * KINDS[kinds[document].toLowerCase()] };
    });
    results.sort(function (a, b) { return b.score - a.score || a.document - b.document; });
    var least = results.length ? results[0].score * 0.1 : 0;
    results = results.filter(function (result) { return result.score >= least; });

    function isMatch(word) { return forms(word).some(function (form) { return form in marked; }); }
    // The words that were mistyped, as they stand in the titles and summaries of what was found.
    if (terms.some(function (term) { return term.near.length; })) {
      var shown = results.slice(0, 20).map(function (r) { return titles[r.document] + " " + summaries[r.document]; }).join(" ");
      mean = terms.map(function (term) {
        if (!term.near.length) return term.typed;
        var near = term.near.slice().sort(function (a, b) { return b[1] - a[1]; }).map(function (match) { return words[match[0]]; });
        var right = (shown.match(tokens) || []).filter(function (word) {
          return forms(word).some(function (form) { return near.indexOf(form) >= 0; });
        })[0];
        return right || term.typed;
      }).join(" ");
      if (mean === query.trim()) mean = "";
    }
    return {
      mean: mean, isMatch: isMatch, tokens: tokens,
      results: results.map(function (result) {
        var at = result.document, kind = kinds[at].toLowerCase();
        return {
          // What is sensitive has a capital.
          kind: kind, sensitive: kind !== kinds[at], path: paths[at], title: titles[at], summary: summaries[at], score: result.score,
          titleLang: index.langs[index.titleLangs.charCodeAt(at) - 48], summaryLang: index.langs[index.summaryLangs.charCodeAt(at) - 48]
        };
      })
    };
  }
  search.forms = forms;
  search.tokens = tokens;
  return search;
}

// How many letters must be changed, added, taken out or swapped to make one word of another; 0 if more than `most`.
function edits(a, b, most) {
  if (Math.abs(a.length - b.length) > most || a === b) return 0;
  var older = [], last = [], row, i, j, least;
  for (j = 0; j <= b.length; j++) last[j] = j;
  for (i = 1; i <= a.length; i++) {
    row = [i];
    least = i;
    for (j = 1; j <= b.length; j++) {
      row[j] = Math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) row[j] = Math.min(row[j], older[j - 2] + 1);
      least = Math.min(least, row[j]);
    }
    if (least > most) return 0;
    older = last;
    last = row;
  }
  return last[b.length] > most ? 0 : last[b.length];
}

self.vademecumSearch = open;
if (typeof document === "undefined" || !self.vademecumIndex || !"".normalize) return;

// The page.

var form = document.getElementById("_search"), field = document.getElementById("_q"), count = document.getElementById("_count");
var mean = document.getElementById("_mean"), none = document.getElementById("_none"), all = document.getElementById("_all");
var list = document.getElementById("_results"), counts = form.dataset.counts.split("|"), most = counts.length - 1;
var reader = self.vademecumIndex.langs[0], search, timer;

function element(name, text, lang) {
  var made = document.createElement(name);
  if (text) made.textContent = text;
  if (lang && lang !== reader) { made.lang = lang[0]; made.dir = lang[1]; }
  return made;
}

// A text in which the words that were found are marked.
function marked(name, text, lang, found) {
  var made = element(name, "", lang), at = 0;
  text.replace(found.tokens, function (word, start) {
    if (!found.isMatch(word)) return;
    made.appendChild(document.createTextNode(text.slice(at, start)));
    made.appendChild(element("mark", word));
    at = start + word.length;
  });
  made.appendChild(document.createTextNode(text.slice(at)));
  return made;
}

function href(path) {
  // From a folder on a stick there is no server that would look for the index of a folder.
  return "../" + (location.protocol === "file:" ? path.replace(/(^|\/)(?=#|$)/, "$1index.html") : path);
}

function show() {
  var query = field.value.trim(), found;
  search = search || open(self.vademecumIndex);
  found = query ? search(query) : { results: [], mean: "" };
  list.textContent = "";
  found.results.slice(0, most).forEach(function (result) {
    var item = element("li"), title = element("h2"), link = marked("a", result.title, result.titleLang, found), kind = element("p");
    link.href = href(result.path);
    if (result.sensitive) link.dataset.sensitive = "";
    title.appendChild(link);
    kind.className = "count";
    kind.textContent = form.dataset[result.kind];
    if (result.titleLang !== reader) {
      link.hreflang = result.titleLang[0];
      kind.appendChild(document.createTextNode(" · "));
      kind.appendChild(element("span", result.titleLang[2], result.titleLang));
    }
    item.appendChild(title);
    item.appendChild(kind);
    if (result.summary) item.appendChild(marked("p", result.summary, result.summaryLang, found));
    list.appendChild(item);
  });
  list.hidden = !found.results.length;
  all.hidden = !!found.results.length;
  none.hidden = !query || !!found.results.length;
  // A screen reader hears the number and what may be meant when the reader pauses, not after each letter.
  clearTimeout(timer);
  timer = setTimeout(function () {
    var number = found.results.length;
    count.textContent = query ? (number > most ? form.dataset.many : counts[number]) : "";
    mean.lastElementChild.textContent = found.mean;
    mean.hidden = !found.mean;
  }, 250);
}

// Puts a query where only the back button of this tab finds it, and takes words out of the address.
function keep(query) {
  try {
    history.replaceState(query ? { q: query } : null, "", location.pathname);
  } catch (e) { /* Some browsers refuse that for files. */ }
}

function kept() { return history.state && history.state.q; }

// Takes the query from the address, `#q=` or `?q=`, where somebody made a link like that, or else from where a reader comes back to.
function take() {
  var given = /[#&]q=([^&]*)/.exec(location.hash) || /[?&]q=([^&]*)/.exec(location.search), query = kept();
  try {
    if (given) query = decodeURIComponent(given[1].replace(/\+/g, " "));
  } catch (e) {
    return;
  }
  if (!query) return;
  if (given) keep("");
  field.value = query;
  show();
}

// The words are kept for those who come back from a result, but not where a sensitive one is among the first: it may be read next, and
// the words tell as much. Nor are they kept for those who go anywhere else.
function leave(event) {
  var link = event.target.closest("a");
  if (link) keep(list.contains(link) && !("sensitive" in link.dataset) && !list.querySelector("li:nth-child(-n+5) [data-sensitive]") && field.value.trim());
}

// A page that the browser keeps whole for the back button keeps no words, either.
function hide() {
  if (kept()) return;
  field.value = "";
  show();
  clearTimeout(timer);
  count.textContent = mean.lastElementChild.textContent = "";
  mean.hidden = true;
}

// Arrows go from the field through the results and back.
function move(event) {
  var links = Array.prototype.slice.call(list.querySelectorAll("a")), at = links.indexOf(document.activeElement);
  if (event.key === "Escape" && (field.value || at >= 0)) {
    if (at < 0) { field.value = ""; show(); }
    field.focus();
  } else if (event.key === "ArrowDown" && links[at + 1]) links[at + 1].focus();
  else if (event.key === "ArrowUp" && at === 0) field.focus();
  else if (event.key === "ArrowUp" && at > 0) links[at - 1].focus();
  else return;
  event.preventDefault();
}

form.hidden = false;
field.addEventListener("input", function () {
  if (kept()) keep("");
  show();
});
field.addEventListener("keydown", move);
list.addEventListener("keydown", move);
form.addEventListener("submit", function (event) {
  event.preventDefault();
  show();
  var first = list.querySelector("a");
  if (first) first.focus();
  else field.blur();
});
addEventListener("hashchange", take);
addEventListener("pagehide", hide);
document.addEventListener("click", leave);
document.addEventListener("auxclick", leave);
// The link is gone as soon as what it says is looked for.
mean.addEventListener("click", function (event) {
  if (event.target !== mean.lastElementChild || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  field.value = mean.lastElementChild.textContent;
  field.focus();
  show();
});
take();
// What was typed while this came.
if (field.value && list.hidden) show();
})();
