#!/usr/bin/env python3
"""Holds `l10n status` and `check` to what Mozilla's compare-locales says of the same handbook, and to the documented schema.

    tests/compare_locales.py VADEMECUM        with compare-locales and jsonschema installed; tests/run does that

It runs on the demo, and on a copy of it in which messages are taken away, added and broken. What is not the same on purpose:
the source of a service's words may stand in a table, which compare-locales does not read (it takes the translation for
obsolete), and the `.slug` of a topic is an address, which a language may do without."""
import collections
import json
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

import jsonschema

ROOT = pathlib.Path(__file__).resolve().parent.parent
# What the lint says of a message that the source does not have.
OBSOLETE = {"unused-message", "obsolete-message"}


def vademecum(program, folder, *arguments):
    done = subprocess.run([program, "-C", folder, *arguments], capture_output=True, text=True)
    assert done.returncode in (0, 1), done.stderr
    return json.loads(done.stdout)


def compare_locales(folder):
    program = pathlib.Path(sys.executable).parent / "compare-locales"
    done = subprocess.run([program, "--json", "-", "l10n.toml", "."], cwd=folder, capture_output=True, text=True)
    return json.loads(done.stdout)[0]["details"]["locales"]


def source_messages(folder, source):
    """The messages of each Fluent file of the source."""
    ids = re.compile(r"^(-?[a-zA-Z][\w-]*) *=", re.M)
    return {path.name: ids.findall(path.read_text()) for path in sorted((folder / "locales" / source).glob("*.ftl"))}


def in_tables(folder):
    """The services whose words stand beside their facts."""
    found = set()
    for path in (folder / "content" / "services").glob("*.csv"):
        found |= {line.split(",")[0] for line in path.read_text().splitlines()[1:]}
    for path in (folder / "content" / "services").glob("*.toml"):
        found |= set(re.findall(r"^\[([\w-]+)\]", path.read_text(), re.M))
    return {f"service-{name}" for name in found}


def theirs(folder, source):
    """Missing and obsolete messages and errors of each language and file."""
    counts = collections.defaultdict(collections.Counter)
    ours = source_messages(folder, source)
    tables = in_tables(folder) - {name for names in ours.values() for name in names}
    for tag, files in compare_locales(folder).items():
        # One file of a language alone stands in one key: `uk/services.ftl`.
        tag, _, name = tag.partition("/")
        for file, details in ({name: files} if name else files).items():
            for detail in details:
                [(what, value)] = [item for item in detail.items() if isinstance(item[1], str)]
                if what == "missingEntity":
                    counts[tag, file]["missing"] += 1
                elif what == "missingFile":
                    counts[tag, file]["missing"] += len(ours[file])
                elif what == "obsoleteEntity" and value not in tables:
                    counts[tag, file]["obsolete"] += 1
                elif what == "error" and not value.startswith("Missing attribute: slug"):
                    counts[tag, file]["errors"] += 1
    return counts, tables


def ours(program, folder, tables):
    counts = collections.defaultdict(collections.Counter)
    statuses = vademecum(program, folder, "l10n", "status", "--json")
    jsonschema.validate(statuses, json.loads((ROOT / "docs" / "status.schema.json").read_text()))
    for status in statuses:
        for step in status["next"]:
            if step["task"] == "translate" and step["messages"]:
                counts[status["tag"], pathlib.Path(step["path"]).name]["missing"] += step["messages"]
        # Of services whose source stands in a table, compare-locales knows nothing.
        if not status["source"]:
            folder_of = folder / "locales" / status["tag"]
            there = " ".join(path.read_text() for path in folder_of.glob("*.ftl"))
            untranslated = sum(1 for name in tables if not re.search(rf"^{name} *=", there, re.M))
            counts[status["tag"], "services.ftl"]["missing"] -= untranslated
    for fault in vademecum(program, folder, "check", "--format", "json"):
        parts = (fault["file"] or "").split("/")
        if parts[0] == "locales" and len(parts) == 3:
            kind = "obsolete" if fault["code"] in OBSOLETE else "errors"
            if kind == "obsolete" or fault["code"] in ("fluent-syntax", "duplicate-message"):
                counts[parts[1], parts[2]][kind] += 1
    return counts


def agree(program, folder, source):
    their, tables = theirs(folder, source)
    our = ours(program, folder, tables)
    faults = 0
    for place in sorted(set(their) | set(our)):
        for what in ("missing", "obsolete", "errors"):
            if their[place][what] != our[place][what]:
                faults += 1
                print(f"{'/'.join(place)}: {what}: compare-locales {their[place][what]}, vademecum {our[place][what]}")
    totals = {what: sum(count[what] for count in their.values()) for what in ("missing", "obsolete", "errors")}
    print(f"{len(their)} files: {totals}")
    return faults, totals


def spoil(folder):
    """Takes messages away, adds some and breaks some."""
    topics = folder / "locales" / "uk" / "topics.ftl"
    lines = topics.read_text().splitlines(keepends=True)
    first = next(at for at, line in enumerate(lines) if line.startswith("topic-"))
    end = next(at for at in range(first + 1, len(lines)) if lines[at].startswith("topic-"))
    topics.write_text("".join(lines[:first] + lines[end:]) + "topic-old = Старе\nnobody-asks = Ніхто\n")
    documents = folder / "locales" / "ne" / "documents.ftl"
    documents.write_text(re.sub(r"^(document-[\w-]+) = .*$", r"\1 = { $broken", documents.read_text(), count=1, flags=re.M))
    (folder / "locales" / "ar" / "audience.ftl").unlink()


def main():
    program = str(pathlib.Path(sys.argv[1]).resolve())
    faults, _ = agree(program, ROOT, "hr")
    with tempfile.TemporaryDirectory() as copy:
        copy = pathlib.Path(copy)
        for name in ("site.toml", "l10n.toml", "weblate.json"):
            shutil.copy(ROOT / name, copy / name)
        for name in ("content", "locales"):
            shutil.copytree(ROOT / name, copy / name)
        spoil(copy)
        more, totals = agree(program, copy, "hr")
        faults += more + sum(1 for what in totals if totals[what] == 0)
    print(f"compare-locales: {'the same' if faults == 0 else f'{faults} differences'}")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
