#!/usr/bin/env python3
"""Asks where values come from, and reads stored originals again with the same and with other tables."""

import shutil

from blackbox import DEMO, ROOT, chartway, check, equal, holds, import_family, import_json, lines, main, people, rows


def lineage(database, resource, *options):
    return lines(chartway("lineage", "--db", database, "--json", *options, resource))


def element(found, path):
    return next(element for element in found["elements"] if element["path"] == path)


def other_tables(folder):
    """The tables of the project with one row changed: M is a marriage by another name."""
    tables = folder / "tables"
    shutil.copytree(ROOT / "mappings", tables, ignore=shutil.ignore_patterns("Swift"))
    path = tables / "v2" / "0002-marital-status.csv"
    path.write_text(path.read_text().replace(",M,Married", ",M,Wedded"))
    return tables


@check("every value of a person is shown with its place in the original of each source")
def _(folder):
    import_family(folder / "a.db")
    person = people(folder / "a.db", "2018-09-08")[0]
    found = lineage(folder / "a.db", f"Patient/{person['id']}")
    equal({one["delivery"]["source"] for one in found}, {"lakeside", "stmartin", "northgate"}, "sources")
    for one in found:
        equal(one["state"], "current", f"state of {one['delivery']['name']}")
        birth = element(one, "birthDate")
        equal(birth["value"], "2018-09-08", "the value")
        holds(birth["origin"] in ("mapped", "sent"), "the origin of a birth date")
        places = birth["places"]
        expected = {"fhir-json": ".birthDate (line ", "ccda": "birthTime[1]/@value (line ", "hl7v2": "PID[1]-7.1 (line "}
        equal(len(places), 1, "places of a birth date")
        holds(expected[one["delivery"]["format"]] in places[0], f"{places[0]} is no place of a birth date")


@check("the line that a place names holds what was sent")
def _(folder):
    import_json(folder / "a.db", "stmartin", DEMO / "stmartin")
    person = people(folder / "a.db", "1984-11-02")[0]
    found = lineage(folder / "a.db", f"Patient/{person['id']}", "--element", "birthDate")[0]
    equal([one["path"] for one in found["elements"]], ["birthDate"], "elements")
    place = found["elements"][0]["places"][0]
    number = int(place.rsplit("(line ", 1)[1].rstrip(")"))
    original = (ROOT / found["delivery"]["name"]).read_text().splitlines()
    holds("19841102" in original[number - 1], f"line {number} is not that of the birth date")


@check("who asks for nothing that is there is told so in one line")
def _(folder):
    import_json(folder / "a.db", "northgate", DEMO / "northgate")
    for resource in ("Patient/nobody", "Observation", "Observation/"):
        said = chartway("lineage", "--db", folder / "a.db", resource, expect=64).stderr.decode().splitlines()
        equal(len(said), 1, f"lines about {resource}")


@check("reading everything again right after the import makes no difference and adds no row")
def _(folder):
    import_family(folder / "a.db")
    before = rows(folder / "a.db")
    for option in ("--what-if", "--apply"):
        printed = lines(chartway("replay", "--db", folder / "a.db", "--json", option))
        equal(len(printed), 1, f"lines of {option}")
        equal(
            (printed[0]["added"], printed[0]["removed"], printed[0]["changed"], printed[0]["changes"]),
            (0, 0, 0, 0),
            f"differences of {option}",
        )
    equal(rows(folder / "a.db"), before, "rows of the tables")


@check("a changed row of a table changes what it touches, once it is applied")
def _(folder):
    database, tables = folder / "a.db", other_tables(folder)
    import_family(database)
    before = rows(database)
    shown = lines(chartway("replay", "--db", database, "--json", "--mappings", tables))
    equal(rows(database), before, "rows after asking")
    holds(shown[:-1], "no difference is shown")
    equal({tuple(line["elements"]) for line in shown[:-1]}, {("maritalStatus.coding[0].display",)}, "elements")
    equal({line["source"] for line in shown[:-1]}, {"northgate"}, "sources")
    applied = lines(chartway("replay", "--db", database, "--json", "--apply", "--mappings", tables))
    equal(applied[-1]["changed"], shown[-1]["changed"], "what was applied")
    after = rows(database)
    equal(after["delivery"], before["delivery"], "deliveries")
    equal(after["statement"], before["statement"], "statements")
    again = lines(chartway("replay", "--db", database, "--json", "--mappings", tables))
    equal(again[-1]["changed"], 0, "differences that are left")
    holds(b"all is well" in chartway("doctor", "--db", database).stdout, "the archive is not well")


main()
