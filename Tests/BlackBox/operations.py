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


def parameters(**named):
    """A Parameters resource; values by the names of their types."""
    return {"resourceType": "Parameters", "parameter": [{"name": name, **value} for name, value in named.items()]}


def told(answer):
    """The values of a Parameters resource by name."""
    return {p["name"]: next((v for k, v in p.items() if k.startswith("value")), p) for p in answer["parameter"]}


@check("labels are told of a resource and of a type, put on and taken off")
def _(folder):
    with served(folder) as (base, database):
        _, _, made = ask(base, "POST", "/Observation", weight(mother(database), 70))
        place = f"/Observation/{made['id']}"
        tag = {"system": "urn:example:tags", "code": "checked"}
        equal("tag" in told(ask(base, "GET", f"{place}/$meta")[2])["return"], False, "before")
        body = parameters(meta={"valueMeta": {"tag": [tag]}})
        for _ in range(2):
            status, _, answer = ask(base, "POST", f"{place}/$meta-add", body)
            equal((status, told(answer)["return"]["tag"]), (200, [tag]), "put on, once")
        equal(told(ask(base, "GET", f"{place}/$meta")[2])["return"]["tag"], [tag], "of the resource")
        equal(tag in told(ask(base, "GET", "/Observation/$meta")[2])["return"]["tag"], True, "of the type")
        found = ask(base, "GET", "/Observation?_tag=urn:example:tags%7Cchecked")[2]
        equal([e["resource"]["id"] for e in found["entry"]], [made["id"]], "found by it")
        equal(ask(base, "GET", place)[2]["valueQuantity"], made["valueQuantity"], "all else stays")
        version = told(ask(base, "GET", f"{place}/$meta")[2])["return"]["versionId"]
        status, _, answer = ask(base, "POST", f"{place}/$meta-delete", body, If_Match=f'W/"{version}"')
        equal((status, "tag" in told(answer)["return"]), (200, False), "taken off")
        equal(ask(base, "POST", f"{place}/$meta-delete", body, If_Match=f'W/"{version}"')[0], 412, "an older version")
        equal(ask(base, "POST", f"{place}/$meta-add", {"resourceType": "Parameters"})[0], 400, "without labels")
        equal(ask(base, "GET", "/Observation/absent/$meta")[0], 404, "of nothing")


@check("who a patient may be is told with scores and reasons, the likeliest first")
def _(folder):
    with served(folder) as (base, database):
        person = ask(base, "GET", f"/Patient/{mother(database)}")[2]
        known = {k: person[k] for k in ("resourceType", "name", "birthDate", "gender", "telecom") if k in person}
        status, _, bundle = ask(base, "POST", "/Patient/$match", parameters(resource={"resource": known}))
        equal((status, bundle["type"]), (200, "searchset"), "status")
        first = bundle["entry"][0]
        equal(first["resource"]["id"], person["id"], "the likeliest")
        scores = [entry["search"]["score"] for entry in bundle["entry"]]
        equal(scores, sorted(scores, reverse=True), "in their order")
        grades = [x["valueCode"] for x in first["search"]["extension"] if x["url"].endswith("/match-grade")]
        equal(grades, ["certain"], "grade")
        reasons = next(x["valueString"] for x in first["search"]["extension"] if "valueString" in x)
        holds("birth date agrees" in reasons and "1986" not in reasons, reasons)
        only = parameters(resource={"resource": known}, onlyCertainMatches={"valueBoolean": True}, count={"valueInteger": 5})
        equal(len(ask(base, "POST", "/Patient/$match", only)[2]["entry"]), 1, "the certain one alone")
        stranger = {"resourceType": "Patient", "name": [{"family": "Nobody", "given": ["Known"]}], "birthDate": "1901-01-01"}
        equal(ask(base, "POST", "/Patient/$match", parameters(resource={"resource": stranger}))[2]["total"], 0, "a stranger")
        vague = {"resourceType": "Patient", "gender": "female"}
        equal(ask(base, "POST", "/Patient/$match", parameters(resource={"resource": vague}))[0], 422, "too little")
        equal(ask(base, "POST", "/Patient/$match", parameters())[0], 400, "nobody")
        equal(ask(base, "POST", "/Observation/$match", parameters())[0], 404, "of another type")


@check("codes are looked up, checked, listed and translated where the vocabulary is carried, and not elsewhere")
def _(folder):
    with served(folder) as (base, _):
        cvx, gender = "http://hl7.org/fhir/sid/cvx", "http://hl7.org/fhir/administrative-gender"
        genders = "http://hl7.org/fhir/ValueSet/administrative-gender"

        def both(operation, **items):
            """By GET and by POST the same."""
            status, _, answer = ask(base, "GET", f"/{operation}?{urllib.parse.urlencode(items)}")
            body = parameters(**{name: {"valueString": value} for name, value in items.items()})
            equal(ask(base, "POST", f"/{operation}", body)[0], status, f"{operation} by POST")
            return status, answer

        status, answer = both("CodeSystem/$lookup", system=cvx, code="01")
        equal((status, told(answer)["display"]), (200, "DTP"), "looked up")
        equal(both("CodeSystem/$lookup", system="http://snomed.info/sct", code="73211009")[0], 404, "a system not carried")
        equal(told(both("CodeSystem/$validate-code", url=cvx, code="01")[1])["result"], True, "valid")
        equal(told(both("CodeSystem/$validate-code", url=cvx, code="x1")[1])["result"], False, "not valid")
        equal(told(both("ValueSet/$validate-code", url=genders, system=gender, code="male")[1])["result"], True, "in it")
        equal(told(both("ValueSet/$validate-code", url=genders, code="dog")[1])["result"], False, "not in it")
        status, answer = both("ValueSet/$expand", url=genders, count="2", offset="1")
        equal((status, answer["expansion"]["total"], len(answer["expansion"]["contains"])), (200, 4, 2), "a page")
        found = [c["code"] for c in both("ValueSet/$expand", url=genders, filter="fem")[1]["expansion"]["contains"]]
        equal(found, ["female"], "narrowed")
        equal(both("ValueSet/$expand", url="http://hl7.org/fhir/ValueSet/condition-code")[0], 404, "a set not carried")
        status, answer = both("ConceptMap/$translate", system="http://terminology.hl7.org/CodeSystem/v2-0001", code="F")
        concepts = [part["valueCoding"] for p in answer["parameter"] if p["name"] == "match" for part in p["part"]
                    if part["name"] == "concept"]
        equal((status, concepts[0]["system"], concepts[0]["code"]), (200, gender, "female"), "translated")
        for path in ("CodeSystem/$lookup", "ValueSet/$expand", "ConceptMap/$translate", "ValueSet/$validate-code",
                     "ValueSet/$expand?url=x&colour=red", f"ValueSet/$expand?url={genders}&count=-1"):
            equal(ask(base, "GET", f"/{path}")[0], 400, path)
        equal(ask(base, "GET", "/Patient/$expand?url=x")[0], 404, "of another type")


@check("C119 invoices, accounts, coverages and what insurers paid are read and found by patient")
def _(folder):
    me, insurer = {"reference": "Patient/p"}, {"display": "Lakeside Health Plan"}
    paper = {"coding": [{"system": "http://terminology.hl7.org/CodeSystem/claim-type", "code": "professional"}]}
    resources = [
        {"resourceType": "Patient", "id": "p", "name": [{"family": "Tarn", "given": ["Ivo"]}], "birthDate": "1971-03-02"},
        {"resourceType": "Account", "id": "a", "status": "active", "name": "Visits", "subject": [me]},
        {"resourceType": "Coverage", "id": "c", "status": "active", "beneficiary": me, "payor": [insurer]},
        {"resourceType": "Invoice", "id": "i", "status": "issued", "subject": me,
         "totalGross": {"value": 120.5, "currency": "USD"}},
        {"resourceType": "ExplanationOfBenefit", "id": "e", "status": "active", "type": paper, "use": "claim",
         "patient": me, "created": "2026-03-01", "insurer": insurer, "provider": {"display": "Dr. Lake"},
         "outcome": "complete", "insurance": [{"focal": True, "coverage": {"reference": "Coverage/c"}}],
         "total": [{"category": {"text": "paid"}, "amount": {"value": 90.25, "currency": "USD"}}]},
    ]
    path = folder / "billing.json"
    path.write_text(json.dumps({"resourceType": "Bundle", "type": "collection", "entry": [
        {"fullUrl": f"http://clinic.example.org/{r['resourceType']}/{r['id']}", "resource": r} for r in resources]}))
    with served(folder, path) as (base, _):
        person = ask(base, "GET", "/Patient?family=tarn")[2]["entry"][0]["resource"]["id"]
        for sent in resources[1:]:
            kind = sent["resourceType"]
            found = ask(base, "GET", f"/{kind}?patient={person}")[2]["entry"]
            equal(len(found), 1, f"{kind} by patient")
            read = ask(base, "GET", f"/{kind}/{found[0]['resource']['id']}")[2]
            same = ("status", "totalGross", "total", "name", "payor", "outcome", "insurer")
            equal({k: read.get(k) for k in same}, {k: sent.get(k) for k in same}, kind)
        whole = ask(base, "GET", f"/Patient/{person}/$everything")[2]["entry"]
        holds({r["resourceType"] for r in resources} <= {e["resource"]["resourceType"] for e in whole}, "in the whole record")


main()
