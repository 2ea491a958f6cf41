"""Exchange files through tools that nobody here wrote: what they take in, keep and give back.

usage: tools.py VADEMECUM HANDBOOK SCHEMAS WORK

Each check is a function whose name begins with `check_`; it gets a desk with a copy of the demo handbook.
"""

import csv
import filecmp
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import openpyxl
import polib
from lxml import etree
from translate.storage import factory, tbx, tmx, xliff

LANGUAGES = ["uk", "ar", "ne", "hr-simple"]
FORMATS = {"xliff": "xlf", "po": "po", "csv": "csv", "xlsx": "xlsx", "ftl": "ftl"}
BIN = Path(sys.executable).parent


class Desk:
    """A handbook and commands on it."""

    def __init__(self, program, handbook, schemas, work):
        self.program, self.original, self.schemas, self.work = program, handbook, schemas, work
        self.handbook = work / "handbook"
        self.restore()

    def restore(self):
        shutil.rmtree(self.handbook, ignore_errors=True)
        shutil.copytree(self.original, self.handbook)

    def run(self, *arguments, status=0):
        ended = subprocess.run(arguments, capture_output=True, text=True)
        assert ended.returncode == status, f"{arguments} ended with {ended.returncode}:\n{ended.stdout}{ended.stderr}"
        return ended.stdout + ended.stderr

    def vademecum(self, *arguments, status=0):
        return self.run(self.program, "-C", self.handbook, *arguments, status=status)

    def tool(self, name, *arguments):
        return self.run(BIN / name, "--progress=none", *arguments)

    def export(self, lang, format="xliff", *more):
        path = self.work / f"{lang}.{'.'.join(more)}.{FORMATS.get(format, format)}"
        self.vademecum("l10n", "export", lang, "--format", format, "--output", path, *more)
        return path

    def imports_unchanged(self, path, lang):
        said = self.vademecum("l10n", "import", "--lang", lang, path)
        assert said.startswith("0 taken"), f"{path}: {said}"
        changed = list(self.changed())
        assert not changed, f"{path} changed {changed}"

    def imports(self, path, lang, *files):
        """The import changes exactly these files."""
        self.vademecum("l10n", "import", "--lang", lang, path)
        assert sorted(self.changed()) == sorted(files), f"{path} changed {sorted(self.changed())}"

    def changed(self):
        for file in self.handbook.rglob("*"):
            path = file.relative_to(self.handbook)
            before = self.original / path
            if file.is_file() and not (before.exists() and filecmp.cmp(file, before, shallow=False)):
                yield str(path)

    def schema(self, name):
        schemas = self.schemas

        class Resolver(etree.Resolver):
            """The schema of the `xml:` attributes lies beside the others, and nothing is fetched."""

            def resolve(self, url, _id, context):
                if url.endswith("xml.xsd"):
                    return self.resolve_filename(str(schemas / "xml.xsd"), context)

        parser = etree.XMLParser()
        parser.resolvers.add(Resolver())
        return etree.XMLSchema(etree.parse(str(schemas / name), parser))


def check_xliff_is_valid(desk):
    for name, more in [("xliff-core-1.2-strict.xsd", []), ("xliff-core-2.0.xsd", ["--xliff-version", "2.1"])]:
        schema = desk.schema(name)
        for lang in LANGUAGES:
            schema.assertValid(etree.parse(str(desk.export(lang, "xliff", *more))))


def check_msgfmt_has_nothing_to_say(desk):
    for lang in LANGUAGES:
        said = desk.run("msgfmt", "-c", "-o", os.devnull, desk.export(lang, "po"))
        assert not said, said


def check_pofilter_finds_no_broken_markup(desk):
    # Not `newlines`: a term has as many variants, each in its line, as the grammar of its language wants.
    tests = "escapes,tabs,xmltags,urls,emails,filepaths,options,printf,blank".split(",")
    for lang in LANGUAGES:
        # It says what fails as a PO file; one that fails nothing has no units but its head.
        said = desk.tool("pofilter", *[f"--test={test}" for test in tests], desk.export(lang, "po"))
        failed = [unit for unit in polib.pofile(said) if "#~" not in str(unit)] if "msgid" in said else []
        assert not failed, "\n".join(map(str, failed))


def check_xliff_through_po_and_back(desk):
    for lang in LANGUAGES:
        po, back = desk.work / "through.po", desk.work / "back.xlf"
        desk.tool("xliff2po", desk.export(lang), po)
        desk.run("msgfmt", "-o", os.devnull, po)
        desk.tool("po2xliff", po, back)
        desk.imports_unchanged(po, lang)
        desk.imports_unchanged(back, lang)


def check_po_through_xliff_and_back(desk):
    for lang in LANGUAGES:
        through, back = desk.work / "through.xlf", desk.work / "back.po"
        desk.tool("po2xliff", desk.export(lang, "po"), through)
        desk.tool("xliff2po", through, back)
        desk.imports_unchanged(through, lang)
        desk.imports_unchanged(back, lang)


def check_toolkit_loads_and_saves_every_format(desk):
    for lang in LANGUAGES:
        for format in ["xliff", "po"]:
            path = desk.export(lang, format)
            store = factory.getobject(str(path))
            store.savefile(str(path))
            desk.imports_unchanged(path, lang)


def check_polib_saves_what_it_loads(desk):
    for lang in LANGUAGES:
        path = desk.export(lang, "po")
        polib.pofile(str(path), wrapwidth=60).save()
        desk.imports_unchanged(path, lang)


def check_polib_edits_come_in(desk):
    path = desk.export("uk", "po")
    po = polib.pofile(str(path))
    unit = next(unit for unit in po if unit.msgctxt == "faq:register-address#title")
    unit.msgstr = "Як «зареєструвати» адресу \\ тут?"
    message = next(unit for unit in po if unit.msgctxt == "topic-work.summary")
    message.msgstr = "Усе про працю й зарплату."
    po.metadata["Last-Translator"] = "Translation circle <circle@example.org>"
    po.save()
    desk.imports(
        path, "uk", "content/faq/residence/register-address/uk.md", "locales/uk/topics.ftl", "locales/uk/translated.toml"
    )
    record = (desk.handbook / "locales/uk/translated.toml").read_text()
    # What a machine made stays a machine's until somebody says `--by`.
    assert 'origin = "machine"' in record and "circle" not in record


def check_toolkit_edits_of_xliff_come_in(desk):
    path = desk.export("uk")
    store = xliff.xlifffile.parsefile(str(path))
    unit = next(unit for unit in store.units if unit.xmlelement.get("id") == "topic-work.summary")
    unit.target = "Усе про працю & <зарплату>."
    store.savefile(str(path))
    desk.imports(path, "uk", "locales/uk/topics.ftl", "locales/uk/translated.toml")


def check_a_damaged_unit_is_refused_and_the_rest_goes_in(desk):
    path = desk.export("uk", "po")
    po = polib.pofile(str(path))
    damaged = next(unit for unit in po if "{ $" in unit.msgstr and unit.msgctxt.startswith("faq:register-address"))
    damaged.msgstr = re.sub(r"\{ \$[a-z-]+ \}", "", damaged.msgstr)
    title = next(unit for unit in po if unit.msgctxt == "faq:register-address#title")
    title.msgstr = "Адреса"
    po.save()
    said = desk.vademecum("l10n", "import", path, status=1)
    assert "damaged-unit" in said and "1 taken" in said, said
    text = (desk.handbook / "content/faq/residence/register-address/uk.md").read_text()
    before = (desk.original / "content/faq/residence/register-address/uk.md").read_text()
    assert [new for new, old in zip(text.split("\n"), before.split("\n"), strict=True) if new != old] == ['title = "Адреса"']


def check_a_file_that_cannot_be_read_leaves_the_handbook_alone(desk):
    good = desk.export("uk", "po")
    good.write_text(good.read_text().replace("Як зареєструвати адресу", "Адреса"))
    bad = desk.work / "bad.xlf"
    bad.write_text(desk.export("uk").read_text()[:5000])
    said = desk.vademecum("l10n", "import", good, bad, status=1)
    assert "nothing was imported" in said and not list(desk.changed()), said


def check_openpyxl_saves_what_it_loads(desk):
    for lang in LANGUAGES:
        path = desk.export(lang, "xlsx")
        book = openpyxl.load_workbook(path)
        # Every cell is a text: nothing that a spreadsheet would run or turn into a number or a date.
        assert all(cell.data_type in "sn" and not str(cell.value or "x").startswith("=") or cell.data_type == "s" for row in book.active.rows for cell in row)
        book.save(path)
        desk.imports_unchanged(path, lang)


def check_a_lawyers_workbook_comes_in(desk):
    path = desk.export("uk", "xlsx")
    book = openpyxl.load_workbook(path)
    sheet = book.active
    for row in sheet.iter_rows(min_row=2):
        if row[0].value == "faq:register-address#title":
            row[2].value = "Реєстрація адреси"
    # Other columns, in another order, a row above the head, a formula, merged cells, another sheet before this one.
    sheet.move_range(f"C1:C{sheet.max_row}", cols=8)
    sheet.insert_rows(1)
    sheet["A1"] = "Please translate until Friday"
    sheet.merge_cells("A1:F1")
    sheet["L5"] = '=HYPERLINK("https://evil.example")'
    book.create_sheet("notes", 0)["A1"] = "hello"
    book.save(path)
    desk.imports(path, "uk", "content/faq/residence/register-address/uk.md", "locales/uk/translated.toml")


def check_excels_csv_comes_in(desk):
    for lang in LANGUAGES:
        path = desk.export(lang, "csv")
        with open(path, encoding="utf-8-sig", newline="") as file:
            rows = list(csv.reader(file))
        assert not any(cell[:1] in ("=", "+", "-", "@") for row in rows for cell in row)
        for encoding, dialect in [("utf-8-sig", {"delimiter": ";"}), ("utf-8", {"delimiter": "\t"}), ("utf-8", {"quoting": csv.QUOTE_ALL})]:
            with open(path, "w", encoding=encoding, newline="") as file:
                csv.writer(file, **dialect).writerows(rows)
            desk.imports_unchanged(path, lang)


def check_fluent_parser_reads_the_export(desk):
    from translate.storage.fluent import FluentFile

    for lang in LANGUAGES:
        path = desk.export(lang, "ftl")
        store = FluentFile.parsefile(str(path))
        assert len(store.units) > 100
        store.savefile(str(path))
        desk.imports_unchanged(path, lang)


def check_memory_and_glossary_are_read(desk):
    for lang in LANGUAGES:
        memory = tmx.tmxfile.parsefile(str(desk.export(lang, "tmx")))
        assert len(memory.units) > 20 and all(unit.source and unit.target for unit in memory.units)
        terms = tbx.tbxfile.parsefile(str(desk.export(lang, "tbx")))
        assert len(terms.units) >= 12 and all(unit.source for unit in terms.units)
        with open(desk.export(lang, "glossary-csv"), encoding="utf-8-sig", newline="") as file:
            assert len(list(csv.DictReader(file))) == len(terms.units)


def main():
    program, handbook, schemas, work = (Path(argument).resolve() for argument in sys.argv[1:])
    os.environ["SOURCE_DATE_EPOCH"] = "1795219200"
    shutil.rmtree(work, ignore_errors=True)
    work.mkdir(parents=True)
    original = work / "original"
    original.mkdir()
    shutil.copy(handbook / "site.toml", original)
    for folder in ["content", "locales"]:
        shutil.copytree(handbook / folder, original / folder)
    checks = [check for name, check in globals().items() if name.startswith("check_")]
    failed = 0
    for check in checks:
        try:
            check(Desk(program, original, schemas, work))
        except Exception as error:  # Every check is to run.
            failed += 1
            print(f"---- {check.__name__}\n{type(error).__name__}: {error}\n")
    print(f"cases: {len(checks) - failed} passed, {failed} failed")
    sys.exit(failed > 0)


main()
