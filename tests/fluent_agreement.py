#!/usr/bin/env python3
"""Compares what Vademecum reads in Fluent files with the two reference parsers of the Fluent project.

fluent_agreement.py PROGRAM TOOLS [--files 10000] [--seed 20261122] [--keep FILE]

PROGRAM is the example `fluent_entries`, TOOLS a folder for what has to be installed: `fluent.syntax` from PyPI and
`@fluent/syntax` from npm are the judges, the crate fluent-syntax 0.9.3 has the fixtures of the Fluent project (both
registries' packages leave them out). Every fixture and 10,000 files that are mutations of them are read by all three.

What has to be the same: messages and terms in their order, with attributes and values (texts joined, numbers and strings as
written, `{"  "}` as blanks: so Vademecum hands fluent-rs blanks that it would lose), and the text of everything that is junk. What is different on purpose is counted and named at the end:

- depth: more than 50 braces in each other are junk here, because fluent-rs reads by recursion;
- judges: files that the two judges themselves read in two ways; ours then has to agree with one of them. Python begins a new
  piece of junk at a line that begins with `//`, the comments of Fluent 0.4; JavaScript and Vademecum do not;
- line ends: a carriage return before a Windows line end (`\\r\\r\\n`) is one line end here, a character there.
"""
import argparse
import json
import multiprocessing
import pathlib
import random
import re
import subprocess
import sys

JUDGE_JS = r"""
const { FluentParser } = await import(process.argv[2]);
const texts = JSON.parse(await new Response(process.stdin).text());
const parser = new FluentParser({ withSpans: false });
const args = a => a ? [a.positional.map(inline), a.named.map(n => [n.name.name, inline(n.value)])] : null;
function inline(e) {
  switch (e.type) {
    case "StringLiteral": return ["string", e.value];
    case "NumberLiteral": return ["number", e.value];
    case "FunctionReference": return ["function", e.id.name, args(e.arguments)];
    case "MessageReference": return ["message", e.id.name, e.attribute ? e.attribute.name : null];
    case "TermReference": return ["term", e.id.name, e.attribute ? e.attribute.name : null, args(e.arguments)];
    case "VariableReference": return ["variable", e.id.name];
    case "Placeable": return ["placeable", expression(e.expression)];
    case "SelectExpression": return expression(e);
  }
}
function expression(e) {
  if (e.type !== "SelectExpression") return inline(e);
  const key = k => k.type === "Identifier" ? ["name", k.name] : ["number", k.value];
  return ["select", inline(e.selector), e.variants.map(v => [key(v.key), pattern(v.value), v.default])];
}
const pattern = p => {
  const out = [];
  for (const e of p.elements) {
    let shown = e.type === "TextElement" ? e.value : expression(e.expression);
    if (shown[0] === "string" && /^ *$/.test(shown[1])) shown = shown[1];
    if (typeof shown === "string" && typeof out.at(-1) === "string") out[out.length - 1] += shown;
    else if (shown !== "") out.push(shown);
  }
  return out;
};
const entries = text => {
  const found = [], junk = [];
  for (const e of parser.parse(text).body) {
    if (e.type === "Junk") junk.push(["junk", e.content]);
    else if (e.type === "Message" || e.type === "Term")
      found.push([e.type.toLowerCase(), e.id.name, e.value ? pattern(e.value) : null,
                  e.attributes.map(a => [a.id.name, pattern(a.value)])]);
  }
  return found.concat(junk);
};
console.log(JSON.stringify(texts.map(entries)));
"""


def judge_python(texts):
    """What `fluent.syntax` reads."""
    from fluent.syntax import FluentParser, ast

    parser = FluentParser(with_spans=False)

    def args(a):
        return a and [[inline(p) for p in a.positional], [[n.name.name, inline(n.value)] for n in a.named]]

    def attribute(e):
        return e.attribute.name if e.attribute else None

    def inline(e):
        match e:
            case ast.StringLiteral():
                return ["string", e.value]
            case ast.NumberLiteral():
                return ["number", e.value]
            case ast.FunctionReference():
                return ["function", e.id.name, args(e.arguments)]
            case ast.MessageReference():
                return ["message", e.id.name, attribute(e)]
            case ast.TermReference():
                return ["term", e.id.name, attribute(e), args(e.arguments)]
            case ast.VariableReference():
                return ["variable", e.id.name]
            case ast.Placeable():
                return ["placeable", expression(e.expression)]

    def expression(e):
        if not isinstance(e, ast.SelectExpression):
            return inline(e)

        def key(k):
            return ["name", k.name] if isinstance(k, ast.Identifier) else ["number", k.value]

        return ["select", inline(e.selector), [[key(v.key), pattern(v.value), v.default] for v in e.variants]]

    def pattern(p):
        out = []
        for e in p.elements:
            shown = e.value if isinstance(e, ast.TextElement) else expression(e.expression)
            if shown[0] == "string" and not shown[1].strip(" "):
                shown = shown[1]
            if isinstance(shown, str) and out and isinstance(out[-1], str):
                out[-1] += shown
            elif shown != "":
                out.append(shown)
        return out

    def entries(text):
        found, junk = [], []
        try:
            body = parser.parse(text).body
        except RecursionError:
            return "too deep"
        for e in body:
            if isinstance(e, ast.Junk):
                junk.append(["junk", e.content])
            elif isinstance(e, (ast.Message, ast.Term)):
                attributes = [[a.id.name, pattern(a.value)] for a in e.attributes]
                found.append([type(e).__name__.lower(), e.id.name, e.value and pattern(e.value), attributes])
        return found + junk

    return [entries(text) for text in texts]


def run(command, **options):
    return subprocess.run(command, check=True, capture_output=True, text=True, encoding="utf-8", **options).stdout


def install(tools):
    """The judges and the fixtures, once."""
    tools.mkdir(parents=True, exist_ok=True)
    python = tools / "fluent-venv/bin/python"
    if not (tools / "fluent-venv/done").exists():
        run([sys.executable, "-m", "venv", tools / "fluent-venv"])
        run([python, "-m", "pip", "install", "--quiet", "fluent.syntax==0.19.0"])
        (tools / "fluent-venv/done").touch()
    if not (tools / "node_modules/@fluent/syntax").exists():
        run(["npm", "install", "--silent", "--no-fund", "--no-audit", "--prefix", tools, "@fluent/syntax@0.19.0"])
    crate = tools / "fluent-fixtures"
    if not (crate / "done").exists():
        (crate / "src").mkdir(parents=True, exist_ok=True)
        (crate / "src/lib.rs").touch()
        (crate / "Cargo.toml").write_text(
            '[package]\nname = "fixtures"\nversion = "0.0.0"\nedition = "2024"\n\n'
            '[dependencies]\nfluent-syntax = "=0.9.3"\n\n[workspace]\n'
        )
        (crate / "done").write_text(run(["cargo", "vendor", "--quiet", "vendor"], cwd=crate))
    return python, sorted((crate / "vendor/fluent-syntax").rglob("*.ftl"))


PIECES = (
    "{ } { $n } {$n -> \n [one] a\n *[other] b\n} { -t.a } { -t(a: 1) } { F(1, a: \"b\") } { m.a } \" \\ \\u00e9 \\U01F600 \\{ [ ] [one] * *[x] = . .a = # ## ### #x # - -t = -> "
    "( ) , : 1 -1 1.5 é \U0001f600 ـ क ሀ \u2028 \u00a0 \t".split(" ")
    + ["\n", "\n", "\n\n", " ", "    ", "\n    ", "\n .a = b\n", "\nkey = value\n", "\n-term = value\n", "\n# comment\n", "\r\n", "\r", "  \n", "\0"]
)


def mutations(fixtures, count, seed):
    """`count` short files: pieces of fixtures with characters and pieces of syntax put in, taken out and exchanged."""
    rng = random.Random(seed)
    # A file is cut where entries begin, so that most of it stays whole.
    entries = [e for text in fixtures for e in re.split(r"(?m)^(?=[a-zA-Z#-])", text) if e.strip()]
    for _ in range(count):
        text = "".join(rng.choice(entries) for _ in range(rng.randint(1, 5)))[:1200]
        for _ in range(rng.choice((1, 1, 2, 3, 5, 8))):
            at = rng.randint(0, len(text))
            kind = rng.random()
            if kind < 0.45:
                text = text[:at] + rng.choice(PIECES) + text[at:]
            elif kind < 0.7:
                text = text[:at] + text[at + rng.choice((1, 1, 1, 2, 5, 20)) :]
            elif kind < 0.85:
                other = rng.choice(entries)
                cut = rng.randint(0, len(other))
                text = text[:at] + other[cut : cut + rng.randint(1, 30)] + text[at:]
            elif kind < 0.93:
                text = text[:at] + rng.choice(PIECES) + text[at + 1 :]
            else:
                line = text.find("\n", at)
                text = text[: line + 1] + text[at : line + 1] + text[line + 1 :]
        yield text


def deepest(text):
    depth = most = 0
    for c in text:
        depth += (c in "{(") - (c in "})" and depth > 0)
        most = max(most, depth)
    return most


def unix(entries):
    """The entries with the line ends that every file of a handbook gets."""
    return json.loads(json.dumps(entries).replace("\\r\\n", "\\n"))


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("program")
    arguments.add_argument("tools", type=pathlib.Path)
    arguments.add_argument("--files", type=int, default=10_000)
    arguments.add_argument("--seed", type=int, default=20261122)
    arguments.add_argument("--keep", type=pathlib.Path, help="where to write what differs")
    options = arguments.parse_args()
    python, paths = install(options.tools.resolve())
    if pathlib.Path(sys.prefix) != pathlib.Path(python).parent.parent:
        sys.exit(subprocess.run([python, *sys.argv]).returncode)

    fixtures = [path.read_bytes().decode() for path in paths]
    texts = fixtures + list(mutations(fixtures, options.files, options.seed))
    # Both leave characters that no text may have to the file's decoding, which is not compared here.
    texts = [re.sub("[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ufeff]", "\ufffd", text) for text in texts]
    given = json.dumps(texts)
    syntax = options.tools.resolve() / "node_modules/@fluent/syntax/esm/index.js"
    script = options.tools / "judge.mjs"
    script.write_text(JUDGE_JS)
    halves = [texts[::2], texts[1::2]]
    with multiprocessing.Pool(2) as pool:
        python_halves = pool.map_async(judge_python, halves)
        ours = json.loads(run([options.program], input=given))
        javascript = json.loads(run(["node", script, syntax], input=given))
        even, odd = python_halves.get()
    judged = [None] * len(texts)
    judged[::2], judged[1::2] = even, odd

    expected = dict.fromkeys(("depth", "judges", "line ends"), 0)
    faults = []
    for text, own, js, py in zip(texts, ours, javascript, judged, strict=True):
        own, js, py = unix(own), unix(js), unix(py)
        if own == js == py:
            continue
        if deepest(text) > 50:
            expected["depth"] += 1
        elif js != py and own in (js, py):
            expected["judges"] += 1
        elif "\r\r\n" in text:
            expected["line ends"] += 1
        else:
            faults.append({"text": text, "ours": own, "javascript": js, "python": py})
    if options.keep:
        options.keep.write_text(json.dumps(faults, indent=1, ensure_ascii=False))
    for fault in faults[:5]:
        print(json.dumps(fault, indent=1, ensure_ascii=False)[:3000])
    print(f"{len(fixtures)} fixtures and {len(texts) - len(fixtures)} mutated files, read by fluent.syntax and @fluent/syntax 0.19")
    print("different on purpose: " + ", ".join(f"{name} {count}" for name, count in expected.items()))
    print(f"cases: {len(texts) - len(faults)} passed, {len(faults)} failed")
    sys.exit(bool(faults))


main()
