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


@check("serving without authorisation is refused unless bound to loopback")
def _(folder):
    for host in ("0.0.0.0", "::", "192.0.2.1"):
        done = chartway("serve", "--db", folder / "a.db", "--open", "--host", host, "--port", free_port(), expect=64)
        holds(b"loopback" in done.stderr, "the reason is not said")
    chartway("serve", "--db", folder / "a.db", "--port", free_port(), expect=64, timeout=30)


@check("a port in use is said in one line")
def _(folder):
    with socket.socket() as busy:
        busy.bind(("127.0.0.1", 0))
        busy.listen()
        port = busy.getsockname()[1]
        done = chartway("serve", "--db", folder / "a.db", "--open", "--port", port, expect=74, timeout=60)
        holds(b"port" in done.stderr, "the reason is not said")


main()
