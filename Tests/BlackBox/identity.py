#!/usr/bin/env python3
"""Overrules who is who in the family of the demonstration, and takes it back."""

import getpass
import json

from blackbox import chartway, check, equal, holds, import_family, lines, main, people
from server import get, served

MISTYPED, RIGHT = "1984-11-20", "1984-11-02"


def ask(database):
    return [line["review"] for line in lines(chartway("people", "--review", "--json", "--db", database))]


def decide(verb, database, *arguments):
    return lines(chartway(verb, "--json", "--db", database, *arguments))[0]


def bundle(database, person, folder):
    out = folder / "out.json"
    chartway("export", "--db", database, "--as", "bundle", "-o", out, person)

    def plain(node):
        if isinstance(node, dict):
            stamps = ("meta", "timestamp")
            return {key: plain(value) for key, value in node.items() if key not in stamps}
        return [plain(item) for item in node] if isinstance(node, list) else node

    return plain(json.loads(out.read_text()))


@check("people explains every two records of a person")
def _(folder):
    import_family(folder / "a.db")
    for person in people(folder / "a.db"):
        count = len(person["identities"])
        equal(len(person.get("pairs", [])), count * (count - 1) // 2, "pairs")
        for pair in person.get("pairs", []):
            holds(pair["rule"] in {"score", "identifier", "sameAs", "replaces", "human", "others"}, pair["rule"])
            holds(pair["probability"], "a pair without a probability")
            fields = pair["explanation"]["fields"]
            total = sum(field["bits"] for field in fields) - pair["explanation"]["populationBits"]
            holds(abs(total - pair["explanation"]["total"]) < 0.2, "the fields do not add up")


@check("link then unlink leaves every person and entry as it was")
def _(folder):
    database = folder / "a.db"
    import_family(database)
    question = next(q for q in ask(database) if people(database, MISTYPED)[0]["id"] in q.values())
    first, second = question["record"], question["candidate"]
    before = [bundle(database, person["id"], folder) for person in people(database)]
    linked = decide("link", database, first, second, "--reason", "a typing mistake")
    equal((linked["verdict"], len(linked["persons"])), ("link", 1), "what link printed")
    person = next(p for p in people(database) if p["id"] == linked["persons"][0])
    verdict = next(link for link in person["links"] if link["basis"] == "human")
    equal((verdict["by"], verdict["reason"]), (getpass.getuser(), "a typing mistake"), "who and why")
    import_family(database)
    equal(len(people(database)), len(before) - 1, "persons after importing again")
    parted = decide("unlink", database, second, first)
    equal(len(parted["persons"]), 2, "persons that unlink printed")
    after = [bundle(database, person["id"], folder) for person in people(database)]
    equal(after, before, "bundles")
    holds(not [q for q in ask(database) if {first, second} == {q["record"], q["candidate"]}], "it is asked again")


@check("records are named by the number that their source gave")
def _(folder):
    database = folder / "a.db"
    import_family(database)
    parted = decide("unlink", database, "lakeside/LK-100235", "stmartin/SM-77121")
    equal([record["source"] for record in parted["records"]], ["lakeside", "stmartin"], "sources")
    equal(len(parted["persons"]), 2, "persons")


@check("what cannot be linked is refused in a line without the name given")
def _(folder):
    database = folder / "a.db"
    import_family(database)
    record = people(database)[0]["identities"][0]["record"]
    for second in ("lakeside/SECRET-4711", "SECRET-4711", record):
        done = chartway("link", "--db", database, record, second, expect=64)
        said = done.stderr.decode()
        equal(said.count("\n"), 1, "lines of the complaint")
        holds("SECRET" not in said, "the complaint repeats the name")


@check("an older id leads to the person, and Person lists the records with how sure they are")
def _(folder):
    with served(folder) as (base, database):
        person = next(p for p in people(database, "1986-04-17") if len(p["identities"]) > 2)
        for identity in person["identities"]:
            status, headers, body = get(f"{base}/fhir/Patient/{identity['record']}")
            equal((status, json.loads(body)["id"]), (200, person["id"]), "read by an older id")
            moved = identity["record"] != person["id"]
            equal(headers["Content-Location"], f"/fhir/Patient/{person['id']}" if moved else None, "where it went")
        status, _, body = get(f"{base}/fhir/Person/{person['id']}")
        found = json.loads(body)
        equal((status, found["resourceType"], found["id"]), (200, "Person", person["id"]), "Person")
        targets = {link["target"]["reference"] for link in found["link"]}
        equal(targets, {f"Patient/{identity['record']}" for identity in person["identities"]}, "targets")
        holds({link["assurance"] for link in found["link"]} <= {"level2", "level3", "level4"}, "assurance")
        equal(get(f"{base}/fhir/Person/nobody")[0], 404, "a stranger")


main()
