"""Holds what a build writes into data/ to the official descriptions of the formats, with tools that nobody here wrote.

    open_data.py SITE...    folders of built sites

- HSDS 3.0 as JSON: JSON Schema (package jsonschema) with formats, and no member that the schema does not name;
- HSDS 3.0 as tables: the official datapackage.json laid over the tables (package frictionless): types, enumerations, what is
  required and unique, foreign keys; ours must say the same of every column;
- GeoJSON (RFC 7946), CSV (RFC 4180) and the JSON of each language;
- every address in them that begins with that of the site is a file of the build; every id means one thing.
"""

import csv
import io
import json
import pathlib
import shutil
import sys
import tempfile
import urllib.parse
import uuid

import frictionless
import jsonschema

HERE = pathlib.Path(__file__).parent
PACKAGE = json.loads((HERE / "data/hsds/datapackage.json").read_text())
SERVICE = json.loads((HERE / "data/hsds/service.schema.json").read_text())

faults = []
counts = {}


def fault(where, what):
    faults.append(f"{where}: {what}")


def count(what, by=1):
    counts[what] = counts.get(what, 0) + by


def members(schema):
    """The members of an object of the schema, its references followed."""
    while "$ref" in schema:
        schema = SERVICE["definitions"][schema["$ref"].rsplit("/", 1)[1]]
    return schema


def check_members(where, value, schema):
    schema = members(schema)
    if isinstance(value, list):
        for item in value:
            check_members(where, item, schema["items"])
    elif isinstance(value, dict):
        for name, member in value.items():
            if name not in schema["properties"]:
                fault(where, f"HSDS has no {schema.get('name')}.{name}")
            else:
                if member in ("", None, []):
                    fault(where, f"{schema.get('name')}.{name} is empty")
                check_members(where, member, schema["properties"][name])


def check_hsds_json(folder):
    page = json.loads((folder / "data/hsds/services.json").read_text())
    services = page.pop("contents")
    n = len(services)
    if page != dict(total_items=n, total_pages=1, page_number=1, size=n, first_page=True, last_page=True, empty=n == 0):
        fault("services.json", f"is not one page of a list: {page}")
    validator = jsonschema.Draft202012Validator(SERVICE, format_checker=jsonschema.FormatChecker())
    for service in services:
        for error in validator.iter_errors(service):
            fault("services.json", f"{service['name']}: {error.json_path}: {error.message}")
        check_members(f"services.json, {service['name']}", service, SERVICE)
        count("services against the JSON Schema of HSDS")
    return services


def check_hsds_tables(folder):
    tables = folder / "data/hsds"
    with tempfile.TemporaryDirectory() as copy:
        for file in tables.glob("*.csv"):
            shutil.copy(file, copy)
        (pathlib.Path(copy) / "datapackage.json").write_text(json.dumps(PACKAGE))
        report = frictionless.validate(f"{copy}/datapackage.json")
        for error in report.flatten(["name", "rowNumber", "fieldName", "message"]):
            fault("tables", error)
        count("tables against the official datapackage.json", len(report.tasks))
    ours = frictionless.validate(str(tables / "datapackage.json"))
    for error in ours.flatten(["name", "rowNumber", "fieldName", "message"]):
        fault("our datapackage.json", error)
    own = json.loads((tables / "datapackage.json").read_text())
    described = lambda package: [
        (r["name"], r["path"], r["schema"]["primaryKey"],
         sorted(r["schema"].get("foreignKeys", []), key=lambda key: key["fields"]),
         [(f["name"], f["type"], f.get("format"), f["constraints"]) for f in r["schema"]["fields"]])
        for r in package["resources"]
    ]
    if described(own) != described(PACKAGE):
        fault("datapackage.json", "does not describe the tables as the official one does")
    rows = {}
    for resource in PACKAGE["resources"]:
        text = (tables / resource["path"]).read_bytes().decode("utf-8")
        check_csv(resource["path"], text)
        rows[resource["name"]] = list(csv.DictReader(io.StringIO(text, newline=""), strict=True))
    ids = [row["id"] for table in rows.values() for row in table]
    for id in ids:
        if str(uuid.UUID(id)) != id or uuid.UUID(id).version != 5:
            fault("tables", f"{id} is not a UUID of version 5")
    if len(set(ids)) != len(ids):
        fault("tables", "one id for two things")
    known = set(ids)
    for attribute in rows["attribute"]:
        if attribute["link_id"] not in known:
            fault("attributes.csv", f"{attribute['link_id']} is nothing")
    count("rows of tables", len(ids))
    return rows


def check_agreement(services, rows):
    """The tables say what the JSON says."""
    found = {}

    def walk(kind, value):
        if isinstance(value, dict):
            if "id" in value:
                flat = {k: v for k, v in value.items() if not isinstance(v, (dict, list))}
                found.setdefault(kind, {}).setdefault(value["id"], {}).update(flat)
            for name, member in value.items():
                if isinstance(member, list):
                    for item in member:
                        walk(name.removesuffix("s") if name not in ("accessibility", "addresses") else name.removesuffix("es"), item)
                elif isinstance(member, dict):
                    walk({"taxonomy_detail": "taxonomy"}.get(name, name), member)

    for service in services:
        walk("service", service)
    for kind, things in found.items():
        table = {row["id"]: {k: v for k, v in row.items() if v} for row in rows[kind]}
        if set(table) != set(things):
            fault(kind, "the tables and the JSON have other things")
            continue
        for id, thing in things.items():
            # What begins like a formula has an apostrophe before it in a table.
            same = lambda cell, value: float(cell) == value if isinstance(value, float) else cell in (value, f"'{value}")
            row = table[id]
            if set(row) != set(thing) or not all(same(row[k], v) for k, v in thing.items()):
                fault(kind, f"the tables and the JSON say other things: {row} {thing}")
            count("objects that the tables and the JSON have alike")


def check_csv(name, text):
    """RFC 4180: lines end with CRLF, all have as many fields; no cell is a formula."""
    table = list(csv.reader(io.StringIO(text, newline=""), strict=True))
    if not text.endswith("\r\n") or len({len(row) for row in table}) != 1:
        fault(name, "is not a table of RFC 4180")
    written = io.StringIO(newline="")
    csv.writer(written).writerows(table)
    if list(csv.reader(io.StringIO(written.getvalue(), newline=""))) != table:
        fault(name, "cannot be read back")
    if len(set(table[0])) != len(table[0]):
        fault(name, "has two columns of one name")
    for row in table:
        for cell in row:
            number = cell[:1] in "+-" and all(c.isdigit() or c in " \u00a0.-/()+|" for c in cell[1:])
            if cell[:1] in ("=", "@", "\t", "\r", "+", "-") and cell and not number:
                fault(name, f"a formula: {cell}")
    return table


def check_geojson(folder, services):
    path = folder / "data/services.geojson"
    located = {s["id"]: s for s in services if any("latitude" in a["location"] for a in s.get("service_at_locations", []))}
    if not path.exists():
        if located:
            fault("services.geojson", "is not there")
        return
    collection = json.loads(path.read_text())
    if collection["type"] != "FeatureCollection":
        fault("services.geojson", "is no FeatureCollection")
    if {f["id"] for f in collection["features"]} != set(located):
        fault("services.geojson", "does not have the services that have a place")
    for feature in collection["features"]:
        if feature["type"] != "Feature" or feature["geometry"]["type"] != "Point":
            fault("services.geojson", "has other things than points")
        longitude, latitude = feature["geometry"]["coordinates"]
        location = located[feature["id"]]["service_at_locations"][0]["location"]
        if (longitude, latitude) != (location["longitude"], location["latitude"]):
            fault("services.geojson", f"longitude comes first: {feature['geometry']}")
        if not (-180 <= longitude <= 180 and -90 <= latitude <= 90):
            fault("services.geojson", f"is not on the earth: {feature['geometry']}")
        count("features")


def check_languages(folder, services):
    ids = {s["id"] for s in services}
    for file in sorted((folder / "data").glob("*/services.json")):
        if file.parent.name == "hsds":
            continue
        data = json.loads(file.read_text())
        if data["lang"] != file.parent.name or {s["id"] for s in data["services"]} != ids:
            fault(file, "has other services, or another language")
        for text in texts(data):
            if not text["text"] or text["dir"] not in ("ltr", "rtl") or not text["lang"]:
                fault(file, f"a text without its language: {text}")
            count("texts with their language")
        entries = json.loads((file.parent / "entries.json").read_text())
        keys = {e["key"] for e in entries["entries"]}
        named = {key for service in data["services"] for key in service.get("entries", [])}
        unknown = {key for entry in entries["entries"] for key in entry.get("services", [])} - {s["key"] for s in data["services"]}
        if unknown:
            fault(file, f"entries name services that are not there: {unknown}")
        if not named <= keys and data["lang"] == data["source_lang"]:
            fault(file, f"services name entries that are not there: {named - keys}")
        sheet = (file.parent / "services.csv").read_bytes()
        if not sheet.startswith(b"\xef\xbb\xbf"):
            fault(file.parent, "a table for people has no byte order mark")
        table = check_csv(file.parent / "services.csv", sheet.decode("utf-8-sig"))
        if {row[0] for row in table[1:]} != ids:
            fault(file.parent, "the table has other services")
    table = check_csv("services.csv", (folder / "data/services.csv").read_bytes().decode("utf-8"))
    if {row[0] for row in table[1:]} != ids:
        fault("services.csv", "has other services")


def texts(value):
    if isinstance(value, dict):
        if set(value) == {"text", "lang", "dir"}:
            yield value
        for member in value.values():
            yield from texts(member)
    elif isinstance(value, list):
        for item in value:
            yield from texts(item)


def strings(value):
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for member in value.values():
            yield from strings(member)
    elif isinstance(value, list):
        for item in value:
            yield from strings(item)


def check_addresses(folder, base):
    def check(where, url):
        if not url.startswith(base) or any(c.isspace() for c in url):  # The title of a site without a name.
            return
        path = urllib.parse.unquote(urllib.parse.urlsplit(url[len(base):]).path)
        if not path or path.endswith("/"):
            path += "index.html"
        # Names of things in RDF, which nobody opens.
        if url in (f"{base}data/", f"{base}#publisher"):
            return
        if not (folder / path).is_file():
            fault(where, f"{url} is not in the build")
        count("addresses that the build has")

    for file in sorted((folder / "data").rglob("*")):
        if file.suffix in (".json", ".geojson", ".jsonld"):
            for text in strings(json.loads(file.read_text())):
                check(file, text)
        elif file.suffix == ".csv":
            for row in csv.reader(io.StringIO(file.read_bytes().decode("utf-8-sig"), newline="")):
                for cell in row:
                    check(file, cell)


def check(folder):
    catalog = json.loads((folder / "data/catalog.jsonld").read_text())
    base = next(node["@id"] for node in catalog["@graph"] if node["@type"] == "dcat:Dataset").removesuffix("data/")
    services = check_hsds_json(folder)
    rows = check_hsds_tables(folder)
    check_agreement(services, rows)
    check_geojson(folder, services)
    check_languages(folder, services)
    check_addresses(folder, base)
    count("sites")


def main():
    passed = failed = 0
    for folder in map(pathlib.Path, sys.argv[1:]):
        before = len(faults)
        check(folder)
        if len(faults) == before:
            passed += 1
        else:
            print(f"faults in {folder}", file=sys.stderr)
            failed += 1
    if not counts.get("sites"):
        fault("here", "no site has data")
        failed += 1
    for what, n in counts.items():
        print(f"{n:>7} {what}")
    for line in faults[:60]:
        print(line, file=sys.stderr)
    print(f"open data: {passed} passed, {failed} failed")
    sys.exit(1 if failed else 0)


main()
