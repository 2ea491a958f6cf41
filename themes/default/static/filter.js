// Narrows the services on a page down without loading another: check boxes in the place of links, the choice in the address.
// Choices of one kind widen the list, those of several kinds narrow it; what is not known of a service is not "no".
//
// On each card: `data-<kind>` has the values that hold, separated by blanks; no attribute: nobody knows. `data-open` is the
// number of its hours. All words come from the page. Tested by tests/browser/filter.test.mjs.
(() => {
  "use strict";
  const byId = (id) => document.getElementById(id);
  const [box, source, words, list, status] = ["_facets", "_filter-data", "_filter", "_cards", "_status"].map(byId);
  if (!box || !source || !list || !status || !words || !words.content || !window.URLSearchParams) return;
  const data = JSON.parse(source.textContent);
  const word = (selector) => words.content.querySelector(selector).cloneNode(true);

  // A check box where a link was.
  const options = Array.from(box.querySelectorAll("a[data-kind], [data-later]"), (link) => {
    const label = document.createElement("label");
    const input = document.createElement("input");
    const face = document.createElement("span");
    input.type = "checkbox";
    input.autocomplete = "off";
    const isFocused = document.activeElement === link;
    while (link.firstChild) face.appendChild(link.firstChild);
    label.appendChild(input);
    label.appendChild(face);
    link.parentNode.hidden = false;
    link.parentNode.replaceChild(label, link);
    // Who was faster than this script stays where they are.
    if (isFocused) input.focus();
    return { kind: link.dataset.kind, value: link.dataset.value, input, face, count: face.querySelector(".count") };
  });
  const kinds = ["open", "language", "cost", "identity", "accessibility", "place"];
  const cards = Array.from(list.children, (element) => {
    const known = {};
    for (const kind of kinds) {
      const attribute = element.getAttribute(`data-${kind}`);
      known[kind] = attribute === null ? null : attribute.split(" ");
    }
    return { element, known, perhaps: null };
  });

  const chips = word(".filter");
  const chip = chips.querySelector("li");
  const clear = chip.nextElementSibling;
  const also = word(".also");
  const alsoBox = also.querySelector("input");
  alsoBox.autocomplete = "off";
  const none = word(".none");
  chip.remove();
  chips.hidden = also.hidden = none.hidden = true;
  status.parentNode.insertBefore(chips, status);
  status.appendChild(none);
  status.parentNode.insertBefore(also, status.nextSibling);
  const [countLine] = status.children;
  const unknownLine = document.createElement("p");
  status.insertBefore(unknownLine, none);

  // Whether doors are open, for each of the hours of the page: yes, no, or null. The clock is the one on the wall of the office.
  const open = () => {
    const hours = data.hours;
    if (!hours) return [];
    const now = {};
    try {
      const numeric = "numeric";
      const clock = { timeZone: hours.zone, hour12: false, year: numeric, month: numeric, day: numeric, hour: numeric, minute: numeric };
      for (const part of new Intl.DateTimeFormat("en", clock).formatToParts(new Date())) now[part.type] = +part.value;
    } catch (error) {
      return hours.of.map(() => null);
    }
    const day = Math.round((Date.UTC(now.year, now.month - 1, now.day) - Date.parse(hours.from)) / 864e5);
    // Some browsers call midnight 24 o'clock.
    const minute = (now.hour % 24) * 60 + now.minute;
    return hours.of.map(([days, known]) => {
      const within = (at, minutes) => {
        const spans = at >= 0 && at < days.length ? known[parseInt(days[at], 36)] : null;
        return spans && spans.some((from, i) => i % 2 === 0 && from <= minutes && minutes < spans[i + 1]);
      };
      // The night of yesterday goes on.
      return within(day - 1, minute + 1440) || within(day, minute);
    });
  };

  // Whether a card has one of some values of a kind: yes, no, or null.
  const fits = (card, kind, values, doors) => {
    const known = card.known[kind];
    if (known === null) return null;
    if (kind === "open") return known[0] === "always" || doors[known[0]];
    return values.some((value) => known.includes(value));
  };

  const digits = (number) => String(number).replace(/\d/g, (digit) => data.digits[digit]);
  const say = (line, forms, number) => {
    const text = forms.words[parseInt(forms.of[number], 36)].replace("{n}", digits(number));
    // What is said again is read out again.
    if (line.textContent === text) return;
    line.textContent = text;
    if (forms.lang !== document.documentElement.lang) [line.lang, line.dir] = [forms.lang, forms.dir];
  };

  const address = document.querySelector(".source-address .address");
  const written = address && address.textContent;
  // Where a reader goes on with the same choice: the same page in other languages, the categories.
  const ways = Array.from(document.querySelectorAll("main nav a, .langs a"));

  const show = () => {
    const doors = open();
    const chosen = options.filter((option) => option.input.checked);
    const wanted = new Map();
    for (const { kind, value } of chosen) wanted.set(kind, (wanted.get(kind) || []).concat(value));
    const answers = cards.map((card) => {
      const answer = {};
      wanted.forEach((values, kind) => (answer[kind] = fits(card, kind, values, doors)));
      return answer;
    });
    let [count, unknown] = [0, 0];
    cards.forEach((card, at) => {
      const all = Object.values(answers[at]);
      const isOut = all.includes(false);
      const isPerhaps = !isOut && all.includes(null);
      if (isPerhaps) unknown++;
      else if (!isOut) count++;
      card.element.hidden = isOut || (isPerhaps && !alsoBox.checked);
      if (isPerhaps && !card.perhaps) card.element.appendChild((card.perhaps = word(".perhaps")));
      if (card.perhaps) card.perhaps.hidden = !isPerhaps;
    });
    for (const option of options) {
      const has = (card, at) =>
        fits(card, option.kind, [option.value], doors) === true &&
        Object.keys(answers[at]).every((kind) => kind === option.kind || answers[at][kind] === true);
      option.count.textContent = digits(cards.filter(has).length);
    }
    say(countLine, data.count, count);
    unknownLine.hidden = also.hidden = !unknown;
    if (unknown) say(unknownLine, data.unknown, unknown);
    none.hidden = count > 0;
    tell(chosen);
    return chosen;
  };

  // The choice in words, each with a way to take it off.
  const tell = (chosen) => {
    const all = clear.parentNode;
    while (all.firstChild !== clear) all.firstChild.remove();
    chips.hidden = !chosen.length;
    for (const option of chosen) {
      const item = chip.cloneNode(true);
      const name = item.querySelector("span");
      for (const node of option.face.childNodes) if (node !== option.count) name.appendChild(node.cloneNode(true));
      item.firstChild.addEventListener("click", () => {
        const at = chosen.indexOf(option);
        option.input.checked = false;
        change();
        // The button is gone: the next one, or else where choices are made.
        const left = chips.hidden ? null : all.children[Math.min(at, all.children.length - 2)].firstChild;
        (left || box.querySelector("summary")).focus();
      });
      all.insertBefore(item, clear);
    }
    clear.hidden = chosen.length < 2;
  };

  // A choice of the address that this page has no box for: that of another page, which all or none of the services here have.
  const foreign = (kind, value) => {
    const idle = Array.from(box.querySelectorAll("span[data-kind]")).find((span) => span.dataset.kind === kind && span.dataset.value === value);
    const face = document.createElement("span");
    let name = value;
    try {
      if (kind === "language") name = new Intl.DisplayNames([document.documentElement.lang], { type: "language" }).of(value);
    } catch (error) {}
    if (idle) for (const node of idle.childNodes) face.appendChild(node.cloneNode(true));
    else face.textContent = name;
    let count = face.querySelector(".count");
    if (!count) face.appendChild((count = document.createElement("span")));
    return { kind, value, input: { checked: true }, face, count };
  };

  const search = (chosen) => {
    const parameters = new URLSearchParams(location.search);
    kinds.concat("unknown").forEach((kind) => parameters.delete(kind));
    chosen.forEach(({ kind, value }) => parameters.append(kind, value));
    if (chosen.length && alsoBox.checked) parameters.set("unknown", "show");
    const text = parameters.toString();
    return text && `?${text}`;
  };
  const carry = (chosen) => {
    const text = search(chosen);
    for (const way of ways) way.search = text;
    if (address) address.textContent = written + text;
    return text;
  };
  const change = () => {
    const text = carry(show());
    // A page that was opened from a disk may have no history.
    try {
      history.replaceState(history.state, "", location.pathname + text + location.hash);
    } catch (error) {}
  };
  const read = () => {
    const asked = new URLSearchParams(location.search);
    for (const kind of kinds) {
      for (const value of asked.getAll(kind)) {
        const isKnown = (option) => option.kind === kind && option.value === value;
        if (value && !options.some(isKnown)) options.push(foreign(kind, value));
      }
    }
    for (const option of options) option.input.checked = asked.getAll(option.kind).includes(option.value);
    alsoBox.checked = asked.get("unknown") === "show";
    carry(show());
  };

  box.addEventListener("change", change);
  alsoBox.addEventListener("change", change);
  clear.firstChild.addEventListener("click", () => {
    for (const option of options) option.input.checked = false;
    change();
    box.querySelector("summary").focus();
  });
  window.addEventListener("popstate", read);
  window.addEventListener("pageshow", (event) => event.persisted && read());
  read();
})();
