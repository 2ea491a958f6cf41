// Writes intl.tsv: what ICU says in sixteen languages, for tests/all/intl/formats.rs to compare with.
//
//     node tests/data/intl.mjs > tests/data/intl.tsv
//
// Made once with Node 20.20.2 (ICU 78.2, CLDR 48); ICU4X 2.4 has the data of CLDR 49. A row that differs for that reason, or
// because ICU4X cannot say it, stands in `excluded` below with the reason. Columns: language, value (JSON), Fluent expression, text.
import { readFileSync } from "node:fs";

const languages = ["hr", "en", "de", "pl", "cs", "sl", "uk", "ru", "ar", "fa", "ur", "ne", "ti", "vi", "zh", "tr"];

/** Language, expression and value (or `*`) of rows that are left out, each with a reason: lines of intl.excluded.tsv. */
const excluded = readFileSync(new URL("intl.excluded.tsv", import.meta.url), "utf8")
  .split("\n").filter((line) => line && !line.startsWith("#")).map((line) => line.split("\t"));

const quote = (option) => (typeof option === "number" ? option : `"${option}"`);
const call = (name, options) =>
  `${name}(${["$v", ...Object.entries(options).map(([key, option]) => `${key}: ${quote(option)}`)].join(", ")})`;

const rows = [];
function row(language, value, expression, text) {
  const json = JSON.stringify(value);
  const out = excluded.some(([l, e, v]) => (l === "*" || l === language) && e === expression && (v === "*" || v === json));
  if (!out) rows.push([language, json, expression, text].join("\t"));
}

for (const language of languages) {
  const number = (value, options, locale = language) =>
    row(language, value, call("NUMBER", options), new Intl.NumberFormat(locale, { ...options, useGrouping: options.useGrouping !== "false" ? "auto" : false }).format(value));
  for (const value of [0, 1.5, 1234, 12345.678, 1234567.891, -42.5]) number(value, {});
  number(12345.678, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  number(7, { minimumFractionDigits: 1 });
  number(2.5, { maximumFractionDigits: 0 });
  number(12345.678, { useGrouping: "false" });
  number(0.256, { style: "percent" });
  number(0.256, { style: "percent", maximumFractionDigits: 1 });
  number(-12, { style: "percent" });
  // Amounts of money keep Latin digits in every language.
  const latin = `${language}-u-nu-latn`;
  for (const currency of ["EUR", "PLN", "USD", "UAH"]) {
    number(1234.5, { style: "currency", currency }, latin);
    number(440, { style: "currency", currency, maximumFractionDigits: 0 }, latin);
    number(1234.5, { style: "currency", currency, currencyDisplay: "code" }, latin);
    number(5, { style: "currency", currency, currencyDisplay: "name" }, latin);
    number(5, { style: "currency", currency, currencyDisplay: "narrowSymbol" }, latin);
  }
  number(-1050, { style: "currency", currency: "EUR" }, latin);

  const moment = (value, options, locale = `${language}-u-ca-gregory`) =>
    row(language, value, call("DATETIME", options), new Intl.DateTimeFormat(locale, { ...options, timeZone: "UTC" }).format(new Date(`${value.length > 10 ? value : `${value}T00:00`}Z`)));
  for (const dateStyle of ["full", "long", "medium", "short"]) moment("2026-03-05", { dateStyle });
  moment("2026-11-21", { dateStyle: "long" });
  moment("2026-11-21", { year: "numeric", month: "long", day: "numeric" });
  moment("2026-11-21", { year: "numeric", month: "numeric", day: "numeric" });
  moment("2026-11-21", { month: "long", day: "numeric" });
  moment("2026-11-21", { year: "numeric", month: "long" });
  moment("2026-11-21", { weekday: "long", year: "numeric", month: "long", day: "numeric" });
  moment("2026-11-21", { weekday: "long", month: "long", day: "numeric" });
  moment("2026-11-21", { year: "numeric" });
  moment("2026-03-05", { year: "numeric", month: "2-digit", day: "2-digit" });
  moment("2026-03-05", { month: "2-digit", day: "2-digit" });
  moment("2026-03-05", { year: "numeric", month: "short", day: "numeric" });
  moment("2026-11-21", { month: "short", day: "numeric" });
  moment("2026-11-21", { year: "numeric", month: "short" });
  moment("2026-11-21", { weekday: "short", year: "numeric", month: "short", day: "numeric" });
  moment("2026-11-21", { weekday: "short", month: "short", day: "numeric" });
  moment("2026-11-21", { weekday: "long", month: "short", day: "numeric" });
  moment("2026-11-21", { weekday: "short", year: "numeric", month: "long", day: "numeric" });
  moment("2026-11-21", { weekday: "long", year: "numeric", month: "numeric", day: "numeric" });
  moment("2026-11-21", { weekday: "short", year: "numeric", month: "numeric", day: "numeric" });
  moment("2026-11-21T08:05", { hour: "2-digit", minute: "2-digit" });
  moment("2026-08-05T08:05", { weekday: "long", hour: "2-digit", minute: "2-digit" });
  moment("2026-08-05T16:05:09", { weekday: "short", hour: "numeric", minute: "2-digit", second: "2-digit" });
  moment("2026-08-05T08:05", { year: "numeric", month: "long", day: "numeric", hour: "2-digit", minute: "2-digit" });
  moment("2026-08-05T08:05", { year: "numeric", month: "long", day: "2-digit" });
  moment("2026-08-05T18:05", { weekday: "long", month: "long", day: "numeric", hour: "2-digit", minute: "2-digit" });
  moment("2026-11-21T16:05:09", { timeStyle: "medium" });
  moment("2026-11-21T16:05", { dateStyle: "medium", timeStyle: "short" });
  moment("2026-11-21T16:05", { dateStyle: "full", timeStyle: "short" });
  for (let month = 1; month <= 12; month++) moment(`2026-${String(month).padStart(2, "0")}-09`, { month: "short" });
  for (let day = 2; day <= 8; day++) moment(`2026-11-0${day}`, { weekday: "long" });
  for (const day of [2, 7]) moment(`2026-11-0${day}`, { weekday: "short" });
  for (let month = 1; month <= 12; month++) moment(`2026-${String(month).padStart(2, "0")}-09`, { month: "long" });
  moment("2026-11-21T08:30", { timeStyle: "short" });
  moment("2026-11-21T16:05", { timeStyle: "short" });
  moment("2026-11-21T16:05", { hour: "numeric", minute: "2-digit" });
  moment("2026-11-21T16:05", { dateStyle: "long", timeStyle: "short" });
  moment("2026-11-21T16:05", { dateStyle: "short", timeStyle: "short" });
  // A table wants Latin digits.
  const numberingSystem = "latn";
  row(language, "2026-11-21", call("DATETIME", { dateStyle: "long", numberingSystem }),
    new Intl.DateTimeFormat(`${language}-u-ca-gregory-nu-latn`, { dateStyle: "long" }).format(new Date("2026-11-21T12:00Z")));

  for (const type of ["conjunction", "disjunction"]) {
    for (const list of [["A"], ["A", "B"], ["A", "B", "C", "D"]]) {
      row(language, list, call("LIST", { type }), new Intl.ListFormat(language, { type }).format(list));
    }
  }

  for (const unit of ["hour", "day", "week", "month", "year"]) {
    for (const value of [0, 1, 2, 3, 5, 11, 21, 1.5]) {
      row(language, value, call("UNIT", { unit }), new Intl.NumberFormat(language, { style: "unit", unit, unitDisplay: "long" }).format(value));
    }
  }
  row(language, 5, call("UNIT", { unit: "day", unitDisplay: "short" }), new Intl.NumberFormat(language, { style: "unit", unit: "day", unitDisplay: "short" }).format(5));

  const names = new Intl.DisplayNames(language, { type: "language" });
  for (const tag of [...languages, "ps", "prs", "kmr", "ckb", "sq", "so", "fr", "zh-Hant", "sr-Latn", "pt-BR"]) {
    row(language, tag, call("LANGUAGE", {}), names.of(tag));
  }
  const regions = new Intl.DisplayNames(language, { type: "region" });
  for (const region of ["HR", "DE", "PL", "CZ", "SI", "UA", "SY", "AF", "NP", "ER", "BA", "GB"]) {
    row(language, region, call("REGION", {}), regions.of(region));
  }
}
console.log(rows.join("\n"));
