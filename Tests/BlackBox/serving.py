#!/usr/bin/env python3
"""Serves the family's record on loopback and asks for it."""

import json
import socket
import xml.etree.ElementTree

from blackbox import chartway, check, dangling, equal, holds, main, people
from server import free_port, get, served


@check("health says live and ready")
def _(folder):
    with served(folder) as (base, _):
        equal(get(f"{base}/health/live")[0], 200, "live")
        equal(get(f"{base}/health/ready")[0], 200, "ready")


@check("the capability statement speaks of R4")
def _(folder):
    with served(folder) as (base, _):
        status, headers, body = get(f"{base}/fhir/metadata")
        statement = json.loads(body)
        equal((status, statement["resourceType"]), (200, "CapabilityStatement"), "metadata")
        equal(statement["fhirVersion"], "4.0.1", "version")
        holds(headers["Content-Type"].startswith("application/fhir+json"), "content type")


@check("a patient can be read, alone and with everything")
def _(folder):
    with served(folder) as (base, database):
        person = next(p["id"] for p in people(database, "1986-04-17") if len(p["identities"]) > 1)
        status, _, body = get(f"{base}/fhir/Patient/{person}")
        patient = json.loads(body)
        equal((status, patient["resourceType"], patient["id"]), (200, "Patient", person), "read")
        families = {name.get("family", "").casefold() for name in patient["name"]}
        holds("okafor-lindqvist" in families, "the family name")
        status, _, body = get(f"{base}/fhir/Patient/{person}/$everything?_count=1000")
        bundle = json.loads(body)
        equal((status, bundle["resourceType"], bundle["type"]), (200, "Bundle", "searchset"), "everything")
        kinds = {entry["resource"]["resourceType"] for entry in bundle["entry"]}
        for kind in ("Patient", "Condition", "AllergyIntolerance", "Immunization", "Observation", "Encounter"):
            holds(kind in kinds, f"no {kind} in everything")
        equal([r for r in dangling(bundle) if r.startswith(("Patient/", "Encounter/"))], [], "dangling references")


@check("the lineage of a patient is served as Parameters, one statement a source")
def _(folder):
    with served(folder) as (base, database):
        person = people(database, "2018-09-08")[0]
        status, _, body = get(f"{base}/fhir/Patient/{person['id']}/$lineage?element=birthDate")
        equal(status, 200, "status")
        found = json.loads(body)
        equal(found["resourceType"], "Parameters", "kind of the answer")
        equal(len(found["parameter"]), len(person["identities"]), "statements")
        for statement in found["parameter"]:
            elements = [part["part"] for part in statement["part"] if part["name"] == "element"]
            equal(len(elements), 1, "elements")
            holds([part for part in elements[0] if part["name"] == "place"], "a birth date without a place")
        equal(get(f"{base}/fhir/Patient/nobody/$lineage")[0], 404, "status for a stranger")


@check("what is not there gets an OperationOutcome")
def _(folder):
    with served(folder) as (base, _):
        for path, expected in (("Patient/absent", 404), ("Nonsense/1", 404), ("Encounter/1/$everything", 404)):
            status, _, body = get(f"{base}/fhir/{path}")
            equal((status, json.loads(body)["resourceType"]), (expected, "OperationOutcome"), path)


@check("answers are XML for those who ask for it, refusals too")
def _(folder):
    fhir = "{http://hl7.org/fhir}"
    with served(folder) as (base, database):
        person = next(p["id"] for p in people(database, "1986-04-17") if len(p["identities"]) > 1)
        paths = {
            "metadata": (200, "CapabilityStatement"),
            f"Patient/{person}": (200, "Patient"),
            f"Patient/{person}/$everything": (200, "Bundle"),
            "Patient/absent": (404, "OperationOutcome"),
        }
        for path, (expected, kind) in paths.items():
            for query, accept in (("?_format=xml", None), ("", "application/fhir+xml"), ("?_format=xml", "text/html")):
                status, headers, body = get(f"{base}/fhir/{path}{query}", accept)
                equal((status, xml.etree.ElementTree.fromstring(body).tag), (expected, fhir + kind), f"{path}{query}")
                equal(headers["Content-Type"], "application/fhir+xml; charset=utf-8", "content type")
                equal(headers["Vary"], "Accept", "vary")
        browser = "text/html,application/xml;q=0.9,*/*;q=0.8"
        asking = [("", "*/*"), ("", "application/fhir+json, application/fhir+xml;q=0.5"), ("", browser)]
        for query, accept in [*asking, ("?_format=json", "application/fhir+xml")]:
            _, headers, body = get(f"{base}/fhir/Patient/{person}{query}", accept)
            equal(headers["Content-Type"], "application/fhir+json; charset=utf-8", f"{query} {accept}")
            equal(json.loads(body)["id"], person, "the same patient")
        _, _, body = get(f"{base}/fhir/Patient/{person}/$everything?_format=xml")
        path = folder / "everything.xml"
        path.write_bytes(body)
        bundle = json.loads(chartway("convert", path).stdout)
        holds(any(e["resource"]["resourceType"] == "Condition" for e in bundle["entry"]), "XML is not read back")


def blood_pressures(folder, *values):
    """Files of a clinic that says of one observation first one value, then another."""
    for number, value in enumerate(values):
        stamp = {"versionId": str(number + 1), "lastUpdated": f"2024-05-0{number + 1}T08:00:00Z"}
        quantity = {"value": value, "unit": "mm[Hg]", "system": "http://unitsofmeasure.org", "code": "mm[Hg]"}
        code = {"coding": [{"system": "http://loinc.org", "code": "8480-6"}]}
        patient = {"resourceType": "Patient", "id": "p1", "name": [{"family": "Sallow"}], "birthDate": "1950-01-02"}
        observation = {"resourceType": "Observation", "id": "o1", "meta": stamp, "status": "final", "code": code,
                       "subject": {"reference": "Patient/p1"}, "effectiveDateTime": "2024-05-01T08:00:00Z",
                       "valueQuantity": quantity, "note": [{"text": "sitting"}]}
        path = folder / f"clinic{number}.json"
        entries = [{"fullUrl": f"http://clinic.example/{r['resourceType']}/{r['id']}", "resource": r}
                   for r in (patient, observation)]
        path.write_text(json.dumps({"resourceType": "Bundle", "type": "collection", "entry": entries}))
        yield path


def pressure(base):
    """The address of the clinic's observation."""
    found = json.loads(get(f"{base}/fhir/Observation?code=8480-6&patient.family=Sallow")[2])
    return f"{base}/fhir/Observation/{found['entry'][0]['resource']['id']}"


@check("C006 the history of a resource tells every version, newest first, page by page, and each can be read")
def _(folder):
    values = [141, 142, 143]
    with served(folder, *blood_pressures(folder, *values)) as (base, database):
        url = pressure(base)
        status, _, body = get(f"{url}/_history")
        bundle = json.loads(body)
        equal((status, bundle["type"], bundle["total"]), (200, "history", 3), "the bundle")
        found = [e["resource"]["valueQuantity"]["value"] for e in bundle["entry"]]
        equal(found, values[::-1], "newest first")
        equal([e["request"]["method"] + e["response"]["status"] for e in bundle["entry"]],
              ["PUT200", "PUT200", "PUT201"], "what was done")
        pages, following = [], f"{url}/_history?_count=1"
        while following:
            page = json.loads(get(following)[2])
            pages += [e["response"]["etag"] for e in page["entry"]]
            following = next((l["url"] for l in page["link"] if l["relation"] == "next"), None)
        equal(pages, [e["response"]["etag"] for e in bundle["entry"]], "pages of one")
        for entry in bundle["entry"]:
            version = entry["resource"]["meta"]["versionId"]
            status, headers, body = get(f"{url}/_history/{version}")
            equal((status, json.loads(body)), (200, entry["resource"]), f"version {version}")
            equal(headers["ETag"], entry["response"]["etag"], "tag")
        equal(json.loads(get(url)[2]), bundle["entry"][0]["resource"], "the newest is what is read")
        since = bundle["entry"][1]["response"]["lastModified"]
        equal(json.loads(get(f"{url}/_history?_since={since}")[2])["total"], 2, "since the second")
        for path, expected in (("/_history/999999", 404), ("/_history/x", 404), ("/_history?_count=0", 400),
                               ("/_history?colour=red", 400), ("/_history?_since=noon", 400)):
            status, _, body = get(url + path)
            equal((status, json.loads(body)["resourceType"]), (expected, "OperationOutcome"), path)
        equal(get(f"{base}/fhir/Observation/nobody/_history")[0], 404, "of nothing")
        for person in people(database, "1986-04-17"):
            for record in [person["id"]] + [i["record"] for i in person["identities"]]:
                status, _, body = get(f"{base}/fhir/Patient/{record}/_history")
                newest = json.loads(body)["entry"][0]
                equal(status, 200, "of a record that may have become part of another")
                if newest["request"]["method"] == "DELETE":
                    holds(person["id"] in newest["response"]["outcome"]["issue"][0]["diagnostics"], "where it went")
                    number = newest["response"]["etag"][3:-1]
                    equal(get(f"{base}/fhir/Patient/{record}/_history/{number}")[0], 410, "the removal itself")
                else:
                    equal(newest["resource"]["id"], person["id"], "the person it leads to")


@check("C005 HEAD says what GET says; what the caller has is not sent again")
def _(folder):
    with served(folder, *blood_pressures(folder, 141)) as (base, _):
        url = pressure(base)
        _, headers, body = get(url)
        for path in (url, f"{url}/_history", f"{base}/fhir/Observation?_count=2", f"{base}/fhir/metadata",
                     f"{url}?_format=xml"):
            status, whole, content = get(path)
            empty = get(path, method="HEAD")
            equal((status, empty[0], empty[2]), (200, 200, b""), f"HEAD {path}")
            for name in ("Content-Type", "ETag", "Last-Modified"):
                equal(empty[1][name], whole[name], name)
            equal(int(empty[1]["Content-Length"]), len(content), "length of the body")
        equal(get(f"{base}/fhir/Patient/absent", method="HEAD")[0], 404, "HEAD of nothing")
        tag, time = headers["ETag"], headers["Last-Modified"]
        for condition, expected in (
            ({"If_None_Match": tag}, 304), ({"If_None_Match": f'W/"0", {tag}'}, 304), ({"If_None_Match": "*"}, 304),
            ({"If_None_Match": 'W/"0"'}, 200), ({"If_Modified_Since": time}, 304),
            ({"If_Modified_Since": "Sun, 01 Jan 2023 00:00:00 GMT"}, 200), ({"If_Modified_Since": "yesterday"}, 200),
            ({"If_None_Match": 'W/"0"', "If_Modified_Since": time}, 200),
        ):
            status, headers, body = get(url, **condition)
            equal((status, headers["ETag"]), (expected, tag), str(condition))
            holds(status == 200 or not body, "304 has no body")


@check("C004 what is neither JSON nor XML of R4 is not acceptable")
def _(folder):
    with served(folder, *blood_pressures(folder, 141)) as (base, _):
        url = pressure(base)
        for query, accept, expected in (
            ("", "text/turtle", 406), ("", "text/html", 406), ("", "application/fhir+json;q=0", 406),
            ("?_format=ttl", None, 406), ("?_format=text/html", "application/fhir+json", 406),
            ("", "application/fhir+json; fhirVersion=3.0", 406), ("", "application/fhir+json; fhirVersion=4.0", 200),
            ("", "text/turtle, */*;q=0.1", 200), ("?_format=application/fhir%2Bjson", "text/html", 200),
            ("?_format=json", None, 200), ("", "application/fhir+xml;q=0.9, application/json;q=0.3", 200),
        ):
            status, headers, body = get(url + query, accept)
            equal(status, expected, f"{query} {accept}")
            if status == 406:
                equal(json.loads(body)["resourceType"], "OperationOutcome", "why")
        equal(get(f"{base}/health/live", "text/plain")[0], 200, "health is no resource")
        status, _, body = get(f"{base}/fhir/Patient/_search", method="POST", Content_Type="application/fhir+json")
        equal(status, 415, "a search that is no form")


@check("a read gives part of a resource, and says that it is a part")
def _(folder):
    with served(folder, *blood_pressures(folder, 141)) as (base, _):
        url = pressure(base)
        part = json.loads(get(f"{url}?_elements=value")[2])
        equal(set(part), {"resourceType", "id", "meta", "status", "code", "valueQuantity"}, "elements")
        equal([t["code"] for t in part["meta"]["tag"]], ["SUBSETTED"], "tag")
        equal("text" in json.loads(get(f"{url}?_summary=data")[2]), False, "data alone")
        equal(get(f"{url}?_summary=count")[0], 400, "a resource has no count")
        equal(get(f"{url}?_summary=much")[0], 400, "no such summary")


@check("serving without authorisation is refused unless bound to loopback")
def _(folder):
    for host in ("0.0.0.0", "::", "192.0.2.1"):
        done = chartway("serve", "--db", folder / "a.db", "--open", "--host", host, "--port", free_port(), expect=64)
        holds(b"loopback" in done.stderr, "the reason is not said")
    done = chartway("serve", "--db", folder / "a.db", "--host", "0.0.0.0", "--port", free_port(), expect=64, timeout=30)
    holds(b"TLS" in done.stderr, "what is missing is not said")
    for flag in ("--behind-proxy", "--certificate-file=x"):
        chartway("serve", "--db", folder / "a.db", flag, "--port", free_port(), expect=64, timeout=30)


@check("a port in use is said in one line")
def _(folder):
    with socket.socket() as busy:
        busy.bind(("127.0.0.1", 0))
        busy.listen()
        port = busy.getsockname()[1]
        done = chartway("serve", "--db", folder / "a.db", "--open", "--port", port, expect=74, timeout=60)
        holds(b"port" in done.stderr, "the reason is not said")


main()
