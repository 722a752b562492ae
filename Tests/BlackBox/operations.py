#!/usr/bin/env python3
"""Asks a server over the family's record for what is more than a read or a search."""

import json
import urllib.parse

from blackbox import check, equal, holds, main
from client import ask, mother, weight
from server import served

LOINC = "http://loinc.org"


def references(node):
    """All literal references in a resource."""
    if isinstance(node, dict):
        for name, value in node.items():
            if name == "reference" and isinstance(value, str):
                yield value
            else:
                yield from references(value)
    elif isinstance(node, list):
        for item in node:
            yield from references(item)


@check("C103 C104 C105 C106 a summary is a document that stands by itself")
def _(folder):
    with served(folder) as (base, database):
        patient = mother(database)
        for method, body in (("GET", None), ("POST", {"resourceType": "Parameters"})):
            status, _, bundle = ask(base, method, f"/Patient/{patient}/$summary", body)
            equal((status, bundle["type"]), (200, "document"), method)
        holds(bundle["identifier"] and bundle["timestamp"], "identifier and time")
        composition = bundle["entry"][0]["resource"]
        equal(composition["type"]["coding"][0]["code"], "60591-5", "the kind of document")
        codes = {section["code"]["coding"][0]["code"] for section in composition["section"]}
        holds({"11450-4", "48765-2", "10160-0"} <= codes, f"sections {codes}")
        for section in composition["section"]:
            holds("<div" in section["text"]["div"], "a section without narrative")
        known = {entry["fullUrl"] for entry in bundle["entry"]}
        holds(all(url.startswith("urn:uuid:") for url in known), "addresses")
        lost = [text for entry in bundle["entry"] for text in references(entry["resource"])
                if not text.startswith("#") and text not in known]
        equal(lost, [], "references that lead out of the document")
        equal(ask(base, "GET", "/Patient/nobody/$summary")[0], 404, "nobody's summary")
        equal(ask(base, "GET", "/Group/1/$summary")[0], 404, "of another type")


@check("a resource is validated and not kept")
def _(folder):
    with served(folder) as (base, database):
        body = weight(mother(database), 60)
        before = ask(base, "GET", "/Observation?_summary=count")[2]["total"]
        status, _, outcome = ask(base, "POST", "/Observation/$validate", body)
        equal((status, [issue["severity"] for issue in outcome["issue"]]), (200, ["information"]), "a good one")
        bad = {**body, "status": "done", "colour": "red"}
        wrapped = {"resourceType": "Parameters", "parameter": [{"name": "resource", "resource": bad}]}
        for sent in (bad, wrapped):
            status, _, outcome = ask(base, "POST", "/Observation/$validate", sent)
            places = {issue["expression"][0] for issue in outcome["issue"] if issue["severity"] == "error"}
            equal(status, 200, "the answer")
            equal({place.split(".")[-1] for place in places}, {"status", "colour"}, "places")
        equal(ask(base, "POST", "/Observation/$validate", {"resourceType": "Patient"})[0], 400, "another type")
        equal(ask(base, "GET", "/Observation?_summary=count")[2]["total"], before, "nothing was kept")


@check("C107 documents are found by patient, type and time of care")
def _(folder):
    with served(folder) as (base, database):
        patient = mother(database)

        def document(code, **more):
            return {"resourceType": "DocumentReference", "status": "current", "subject": {"reference": f"Patient/{patient}"},
                    "type": {"coding": [{"system": LOINC, "code": code}]},
                    "content": [{"attachment": {"contentType": "text/plain", "data": "aGk="}}], **more}

        def found(**items):
            query = urllib.parse.urlencode({"patient": patient, **items})
            status, _, bundle = ask(base, "GET", f"/DocumentReference/$docref?{query}")
            equal(status, 200, query)
            return {entry["resource"]["id"] for entry in bundle.get("entry", [])}

        before = found()
        visit = ask(base, "POST", "/DocumentReference", document(
            "11506-3", context={"period": {"start": "2031-03-01", "end": "2031-03-02"}}, date="2031-05-01T00:00:00Z"))
        letter = ask(base, "POST", "/DocumentReference", document("34133-9", date="2031-03-02T10:00:00Z"))
        equal((visit[0], letter[0]), (201, 201), "creates")
        visit, letter = visit[2]["id"], letter[2]["id"]
        equal(found() - before, {visit, letter}, "all")
        equal(found(start="2031-03-01", end="2031-03-31") - before, {visit, letter}, "by time")
        equal(found(start="2031-04-01") - before, set(), "later: the day of writing does not count where care has a time")
        equal(found(start="2031-01-01", type=f"{LOINC}|11506-3"), {visit}, "by type")
        body = {"resourceType": "Parameters", "parameter": [
            {"name": "patient", "valueId": patient}, {"name": "start", "valueDate": "2031-01-01"},
            {"name": "type", "valueCodeableConcept": {"coding": [{"system": LOINC, "code": "34133-9"}]}}]}
        status, _, bundle = ask(base, "POST", "/DocumentReference/$docref", body)
        equal((status, [entry["resource"]["id"] for entry in bundle["entry"]]), (200, [letter]), "by Parameters")
        equal(ask(base, "GET", "/DocumentReference/$docref")[0], 400, "without a patient")
        equal(ask(base, "GET", f"/DocumentReference/$docref?patient={patient}&colour=red")[0], 400, "unknown parameter")


@check("the latest observations of each code come, newest first")
def _(folder):
    with served(folder) as (base, database):
        patient = mother(database)
        ids = [ask(base, "POST", "/Observation", weight(patient, 60 + day, f"2031-02-0{day}"))[2]["id"]
               for day in (2, 1, 3)]
        path = f"/Observation/$lastn?patient={patient}&code={LOINC}|29463-7"
        status, _, bundle = ask(base, "GET", path)
        equal((status, [entry["resource"]["id"] for entry in bundle["entry"]]), (200, [ids[2]]), "the newest")
        bundle = ask(base, "GET", path + "&max=2")[2]
        equal([entry["resource"]["id"] for entry in bundle["entry"]], [ids[2], ids[0]], "two")
        everything = ask(base, "GET", f"/Observation/$lastn?patient={patient}")[2]["entry"]
        codes = [json.dumps(entry["resource"]["code"].get("coding", entry["resource"]["code"])) for entry in everything]
        equal(len(codes), len(set(codes)), "one of each code")
        equal(ask(base, "GET", "/Observation/$lastn")[0], 400, "without a patient")
        equal(ask(base, "GET", path + "&max=0")[0], 400, "none of each")


main()
