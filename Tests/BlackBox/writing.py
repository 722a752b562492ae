#!/usr/bin/env python3
"""Writes through the FHIR API of a server over the family's record, and reads back what became of it."""

import base64
import concurrent.futures
import urllib.request
import uuid

from blackbox import chartway, check, equal, holds, lines, main
from client import ask, mother, weight
from server import served

@check("C005 C006 C007 a resource is created, read, updated and deleted, and its versions stay")
def _(folder):
    with served(folder) as (base, database):
        patient = mother(database)
        status, headers, made = ask(base, "POST", "/Observation", weight(patient, 61.50))
        equal(status, 201, "create")
        location = headers["Location"]
        holds(location.startswith(f"{base}/fhir/Observation/{made['id']}/_history/"), "Location")
        equal(headers["ETag"], f'W/"{made["meta"]["versionId"]}"', "ETag")
        path = f"/Observation/{made['id']}"
        equal(ask(base, "GET", path)[2], made, "read")
        raw = urllib.request.urlopen(f"{base}/fhir{path}").read()
        holds(b'"value":61.5,' in raw or b'"value": 61.5,' in raw, "the number as it was spelled")
        changed = {**made, "valueQuantity": {**made["valueQuantity"], "value": 62}}
        status, second, updated = ask(base, "PUT", path, changed, If_Match=headers["ETag"])
        equal((status, updated["valueQuantity"]["value"]), (200, 62), "update")
        holds(second["ETag"] != headers["ETag"], "a new version")
        equal(ask(base, "PUT", path, changed, If_Match=headers["ETag"])[0], 412, "update of an old version")
        equal(ask(base, "PUT", path, changed)[1]["ETag"], second["ETag"], "the same again is no new version")
        equal(ask(base, "DELETE", path)[0], 204, "delete")
        equal(ask(base, "GET", path)[0], 410, "read of what is gone")
        equal(ask(base, "DELETE", path)[0], 204, "delete once more")
        equal(ask(base, "GET", location.removeprefix(f"{base}/fhir"))[2], made, "the first version")
        _, _, history = ask(base, "GET", f"{path}/_history")
        done = [(entry["request"]["method"], entry["response"]["status"]) for entry in history["entry"]]
        equal(done, [("DELETE", "200"), ("PUT", "200"), ("PUT", "201")], "history")
        status, third, again = ask(base, "PUT", path, changed)
        equal(status, 201, "brought back")
        equal(ask(base, "GET", path)[2], again, "read of what was brought back")
        found = ask(base, "GET", f"/Observation?patient={patient}&code=29463-7&date=2026-02-01")[2]
        equal([entry["resource"]["id"] for entry in found["entry"]], [made["id"]], "found once")


@check("what a hospital states can be amended, and stays beneath the amendment")
def _(folder):
    with served(folder) as (base, database):
        patient = mother(database)
        found = ask(base, "GET", f"/AllergyIntolerance?patient={patient}")[2]["entry"]
        allergy = found[0]["resource"]
        path = f"/AllergyIntolerance/{allergy['id']}"
        note = {**allergy, "note": [{"text": "Confirmed with the patient by phone."}], "criticality": "high"}
        status, _, amended = ask(base, "PUT", path, note)
        equal((status, amended["id"], amended["note"]), (200, allergy["id"], note["note"]), "amended")
        rest = {name: value for name, value in note.items() if name != "meta"}
        equal({name: value for name, value in amended.items() if name != "meta"}, rest, "as it was written")
        after = ask(base, "GET", f"/AllergyIntolerance?patient={patient}")[2]["entry"]
        equal(len(after), len(found), "allergies afterwards")
        lineage = ask(base, "GET", f"{path}/$lineage")[2]
        sources = [part["valueString"] for statement in lineage["parameter"] for part in statement["part"]
                   if part["name"] == "source"]
        holds("chartway" in sources and len(sources) > 1, f"sources {sources}")
        equal(ask(base, "DELETE", path)[0], 409, "delete of what a hospital states")
        status, _, person = ask(base, "GET", f"/Patient/{patient}")
        person["telecom"] = [{"system": "phone", "value": "+1 555 0199", "use": "mobile"}]
        status, _, written = ask(base, "PUT", f"/Patient/{patient}", person)
        equal((status, written["id"], written["telecom"]), (200, patient, person["telecom"]), "the patient's phone")
        equal(written["identifier"], person["identifier"], "identifiers of all hospitals")
        everything = ask(base, "GET", f"/Patient/{patient}/$everything?_count=1000")[2]["entry"]
        holds(any(entry["resource"]["id"] == allergy["id"] for entry in everything), "the record is still hers")


@check("C007 fifty creates at once with one identifier make one resource")
def _(folder):
    with served(folder) as (base, database):
        patient = mother(database)
        body = {**weight(patient, 70), "identifier": [{"system": "urn:x", "value": "only-one"}]}

        def create(number):
            return ask(base, "POST", "/Observation", body, If_None_Exist="identifier=urn:x|only-one")

        with concurrent.futures.ThreadPoolExecutor(50) as pool:
            answers = list(pool.map(create, range(50)))
        statuses = sorted(answer[0] for answer in answers)
        equal(statuses, [200] * 49 + [201], "statuses")
        equal(len({answer[2]["id"] for answer in answers}), 1, "resources")
        equal(ask(base, "GET", "/Observation?identifier=urn:x|only-one&_summary=count")[2]["total"], 1, "count")
        ask(base, "POST", "/Observation", {**body, "effectiveDateTime": "2026-03-01"})
        equal(ask(base, "POST", "/Observation", body, If_None_Exist="identifier=urn:x|only-one")[0], 412, "several")


@check("C007 conditional update, patch and delete name one resource or none")
def _(folder):
    with served(folder) as (base, database):
        patient = mother(database)
        where = "?identifier=urn:y|1"
        body = {**weight(patient, 70), "identifier": [{"system": "urn:y", "value": "1"}]}
        equal(ask(base, "PUT", f"/Observation{where}", body)[0], 201, "created by a condition")
        body["valueQuantity"]["value"] = 71
        status, _, made = ask(base, "PUT", f"/Observation{where}", body)
        equal((status, made["valueQuantity"]["value"]), (200, 71), "updated by a condition")
        patch = [{"op": "test", "path": "/status", "value": "final"},
                 {"op": "replace", "path": "/status", "value": "amended"},
                 {"op": "add", "path": "/note", "value": [{"text": "weighed again"}]}]
        kind = "application/json-patch+json"
        status, _, patched = ask(base, "PATCH", f"/Observation{where}", patch, kind=kind)
        equal((status, patched["status"], patched["note"][0]["text"]), (200, "amended", "weighed again"), "patched")
        equal(ask(base, "PATCH", f"/Observation/{made['id']}", patch, kind=kind)[0], 422, "a test that fails")
        path = {
            "resourceType": "Parameters",
            "parameter": [
                {"name": "operation", "part": [
                    {"name": "type", "valueCode": "replace"},
                    {"name": "path", "valueString": "Observation.value.value"},
                    {"name": "value", "valueDecimal": 72.5}]},
                {"name": "operation", "part": [
                    {"name": "type", "valueCode": "delete"},
                    {"name": "path", "valueString": "Observation.note.where(text='weighed again')"}]},
                {"name": "operation", "part": [
                    {"name": "type", "valueCode": "add"},
                    {"name": "path", "valueString": "Observation"},
                    {"name": "name", "valueString": "interpretation"},
                    {"name": "value", "valueCodeableConcept": {"text": "heavier"}}]},
            ],
        }
        status, _, patched = ask(base, "PATCH", f"/Observation/{made['id']}", path)
        equal(status, 200, "FHIRPath Patch")
        equal((patched["valueQuantity"]["value"], patched.get("note")), (72.5, None), "replaced and deleted")
        equal(patched["interpretation"], [{"text": "heavier"}], "added to a list")
        equal(ask(base, "DELETE", f"/Observation{where}")[0], 204, "deleted by a condition")
        equal(ask(base, "GET", f"/Observation/{made['id']}")[0], 410, "gone")
        equal(ask(base, "DELETE", "/Observation?status=final&_id=")[0], 400, "a condition that names everything")


@check("C008 a transaction is carried out whole or not at all, a batch entry by entry")
def _(folder):
    with served(folder) as (base, database):
        (one, two), patient = (f"urn:uuid:{uuid.uuid4()}" for _ in range(2)), mother(database)
        person = {
            "resourceType": "Patient",
            "identifier": [{"system": "urn:clinic", "value": "T-1"}],
            "name": [{"family": "Testling", "given": ["Tove"]}],
            "birthDate": "1961-01-05",
            "gender": "female",
        }
        result = {**weight("x", 58), "subject": {"reference": one}}
        report = {
            "resourceType": "DiagnosticReport", "status": "final", "code": {"text": "Weighing"},
            "subject": {"reference": "Patient?identifier=urn:clinic|T-0"}, "result": [{"reference": two}],
        }

        def bundle(kind, *entries):
            return {"resourceType": "Bundle", "type": kind, "entry": [
                {"fullUrl": url, "resource": resource, "request": {"method": method, "url": path}}
                for url, resource, method, path in entries]}

        entries = [(one, person, "POST", "Patient"), (two, result, "POST", "Observation"),
                   (f"urn:uuid:{uuid.uuid4()}", report, "POST", "DiagnosticReport")]
        before = ask(base, "GET", "/Observation?_summary=count")[2]["total"]
        equal(ask(base, "POST", "", bundle("transaction", *entries))[0], 422, "a reference that leads nowhere")
        equal(ask(base, "GET", "/Observation?_summary=count")[2]["total"], before, "nothing was written")
        report["subject"] = {"reference": one}
        status, _, done = ask(base, "POST", "", bundle("transaction", *entries))
        equal(status, 200, "transaction")
        equal([entry["response"]["status"][:3] for entry in done["entry"]], ["201"] * 3, "responses")
        places = [entry["response"]["location"].removeprefix(f"{base}/fhir") for entry in done["entry"]]
        tove, observed, reported = (ask(base, "GET", place.split("/_history")[0])[2] for place in places)
        equal(observed["subject"]["reference"], f"Patient/{tove['id']}", "the subject")
        equal(reported["result"][0]["reference"], f"Observation/{observed['id']}", "the result")
        everything = ask(base, "GET", f"/Patient/{tove['id']}/$everything")[2]["entry"]
        kinds = sorted(entry["resource"]["resourceType"] for entry in everything)
        equal(kinds, ["DiagnosticReport", "Observation", "Patient"] + ["Provenance"] * 3, "her record, and who wrote it")
        mixed = {"resourceType": "Bundle", "type": "batch", "entry": [
            {"request": {"method": "GET", "url": f"Patient/{patient}"}},
            {"request": {"method": "GET", "url": "Observation?identifier=urn:none|1"}},
            {"request": {"method": "DELETE", "url": f"DiagnosticReport/{reported['id']}"}},
            {"request": {"method": "POST", "url": "Observation"}, "resource": {"resourceType": "Observation"}},
            {"request": {"method": "PATCH", "url": f"Observation/{observed['id']}"},
             "resource": {"resourceType": "Binary", "contentType": "application/json-patch+json",
                          "data": base64.b64encode(b'[{"op":"replace","path":"/status","value":"amended"}]').decode()}},
        ]}
        status, _, done = ask(base, "POST", "", mixed)
        equal((status, done["type"]), (200, "batch-response"), "batch")
        statuses = [entry["response"]["status"][:3] for entry in done["entry"]]
        equal(statuses, ["200", "200", "204", "422", "200"], "responses of the batch")
        equal(ask(base, "DELETE", f"/Patient/{tove['id']}")[0], 409, "delete of a patient with a record")
        equal(ask(base, "DELETE", f"/Observation/{observed['id']}")[0], 204, "delete of the record")
        equal(ask(base, "DELETE", f"/Patient/{tove['id']}")[0], 204, "delete of the patient")
        equal(ask(base, "GET", f"/Patient/{tove['id']}")[0], 410, "read of the patient")


@check("what R4 does not allow is refused with its place, and nothing is written")
def _(folder):
    with served(folder) as (base, database):
        patient = mother(database)
        for body, status in (
            (b"{", 400), ({"resourceType": "Patient"}, 400), ({**weight(patient, 1), "status": "done"}, 422),
            ({**weight(patient, 1), "colour": "red"}, 422), (weight("nobody", 1), 422),
        ):
            answer = ask(base, "POST", "/Observation", body)
            equal((answer[0], answer[2]["resourceType"]), (status, "OperationOutcome"), f"{body}"[:60])
        equal(ask(base, "POST", "/Observation", weight(patient, 1), kind="text/plain")[0], 415, "another type")
        equal(ask(base, "POST", "/AuditEvent", {"resourceType": "AuditEvent"})[0], 405, "an audit event")
        equal(ask(base, "PUT", "/Observation/a", {**weight(patient, 1), "id": "b"})[0], 400, "two ids")
        equal(ask(base, "PUT", "/Observation/a%20b", {**weight(patient, 1), "id": "a b"})[0], 400, "no id")
        xml = b"""<Observation xmlns="http://hl7.org/fhir"><status value="final"/><code><text value="x"/></code>
            <subject><reference value="Patient/%s"/></subject></Observation>""" % patient.encode()
        equal(ask(base, "POST", "/Observation", xml, kind="application/fhir+xml")[0], 201, "XML")
        kept = lines(chartway("deliveries", "--db", database, "--source", "chartway", "--json"))
        equal(len(kept), 1, "what was refused left nothing")
        big = weight(patient, 1)
        big["note"] = [{"text": "x" * (17 << 20)}]
        equal(ask(base, "POST", "/Observation", big)[0], 413, "too large")


@check("what was written is kept as it was sent, survives replay and is told by doctor to be sound")
def _(folder):
    with served(folder) as (base, database):
        patient = mother(database)
        made = ask(base, "POST", "/Observation", weight(patient, 60))[2]
        ask(base, "PUT", f"/Observation/{made['id']}", {**made, "status": "amended"})
        gone = ask(base, "POST", "/Observation", weight(patient, 59, "2026-02-02"))[2]
        ask(base, "DELETE", f"/Observation/{gone['id']}")
        kept = lines(chartway("deliveries", "--db", database, "--source", "chartway", "--json"))
        names = [delivery["name"] for delivery in kept]
        equal(sorted(names), ["DELETE Observation", "POST Observation", "POST Observation", "PUT Observation"], "kept")
        before = ask(base, "GET", f"/Observation/{made['id']}")[2]
        chartway("replay", "--db", database, "--apply")
        equal(ask(base, "GET", f"/Observation/{made['id']}")[2], before, "after replay")
        equal(ask(base, "GET", f"/Observation/{gone['id']}")[0], 410, "gone after replay")
        chartway("doctor", "--db", database)


main()
