#!/usr/bin/env python3
"""Fetches what was received, byte for byte, and asks for every resource who sent it, when, and what read it."""

import base64
import hashlib
import json

from blackbox import DEMO, chartway, check, equal, holds, import_json, main
from browser import read, send
from mllp import Server
from pushing_form import push
from server import get, served
from smart_house import add_client, add_user, house, person, token

CCD = DEMO / "stmartin" / "zoe-ccd.xml"
MESSAGE = DEMO / "northgate" / "03-oru-r01-zoe-2025-05-22.hl7"
KINDS = ("Observation", "Condition", "Immunization", "Encounter", "DocumentReference", "Patient")


def binary(base, name, access=None, accept=None):
    more = {"Authorization": f"Bearer {access}"} if access else {}
    return get(f"{base}/fhir/Binary/{name}", accept=accept, **more)


def attachments(bundle):
    """The attachments of received documents."""
    for entry in bundle.get("entry", []):
        for content in entry["resource"].get("content", []):
            attachment = content["attachment"]
            if attachment.get("url", "").startswith("Binary/") and attachment.get("contentType") == "text/xml":
                yield attachment


def check_attachment(base, attachment, sent, access=None):
    status, headers, body = get(f"{base}/fhir/{attachment['url']}",
                                **({"Authorization": f"Bearer {access}"} if access else {}))
    equal((status, headers["Content-Type"]), (200, "text/xml"), "status and type")
    equal(body, sent, "download equals upload")
    equal(attachment["size"], len(sent), "size")
    equal(attachment["hash"], base64.b64encode(hashlib.sha1(sent).digest()).decode(), "SHA-1")
    holds(headers["Content-Disposition"].startswith("attachment"), "shown as a page of ours")
    equal(headers["X-Content-Type-Options"], "nosniff", "sniffed")


@check("C109 a C-CDA document is given as it was imported, found by its patient, with hash and size")
def _(folder):
    with house(folder) as place:
        base = place["base"]
        answer, _ = token(place, "launch/patient patient/*.rs")
        access = answer["access_token"]
        status, bundle = read(base, access, f"DocumentReference?patient={place['mother']}")
        equal(status, 200, "search")
        found = list(attachments(bundle))
        sent = {hashlib.sha256(path.read_bytes()).hexdigest(): path.read_bytes()
                for path in (DEMO / "stmartin").glob("zoe-*.xml")}
        equal({a["url"] for a in found}, {f"Binary/{name}" for name in sent}, "the documents of hers")
        for attachment in found:
            check_attachment(base, attachment, sent[attachment["url"][7:]], access)
        name = hashlib.sha256(CCD.read_bytes()).hexdigest()
        status, headers, body = binary(base, name, access, "application/fhir+json")
        resource = json.loads(body)
        equal((status, resource["resourceType"], resource["contentType"]), (200, "Binary", "text/xml"), "as a resource")
        equal(base64.b64decode(resource["data"]), CCD.read_bytes(), "in Base64")
        acts = read(base, access, "AuditEvent?_count=200")[1]["entry"]
        holds(any(e.get("what", {}).get("reference") == f"Binary/{name}"
                  for act in acts for e in act["resource"].get("entity", [])), "noted, and told to her")


@check("C109 A01 somebody else's original, and one that says what is kept back, look as if they were not there")
def _(folder):
    with house(folder) as place:
        base = place["base"]
        other = hashlib.sha256((DEMO / "stmartin" / "saga-ccd.xml").read_bytes()).hexdigest()
        absent = "0" * 64
        for scope in ("launch/patient patient/*.rs", "launch/patient patient/DocumentReference.rs patient/Binary.rs"):
            access = token(place, scope)[0]["access_token"]
            hidden, nothing = binary(base, other, access), binary(base, absent, access)
            equal((hidden[0], hidden[2]), (404, nothing[2]), "hers against none")
            mine = hashlib.sha256(CCD.read_bytes()).hexdigest()
            equal(binary(base, mine, access)[0], 200, "her own")
        access = token(place, "launch/patient patient/Observation.rs")[0]["access_token"]
        equal(binary(base, mine, access)[0], 403, "a scope without Binary")
        access = token(place, "launch/patient patient/Observation.rs patient/Binary.rs")[0]["access_token"]
        equal(binary(base, mine, access)[0], 404, "a scope without documents")
        # A message says more than documents: it is for who may read all that it says.
        message = hashlib.sha256(MESSAGE.read_bytes()).hexdigest()
        equal(binary(base, message, access)[0], 404, "a message under a narrow scope")
        access = token(place, "launch/patient patient/*.rs")[0]["access_token"]
        status, headers, body = binary(base, message, access)
        equal((status, body), (200, MESSAGE.read_bytes()), "a message about her alone")
        equal(headers["Content-Type"], "x-application/hl7-v2+er7", "type of a message")
        equal(binary(base, mine)[0], 401, "no token")


@check("C109 A16 a document labelled as restricted is given to nobody from whom its facts are kept back")
def _(folder):
    text = CCD.read_text(encoding="utf-8")
    label = '<confidentialityCode code="N"'
    holds(label in text, "the document has no label to change")
    sent = text.replace(label, '<confidentialityCode code="R"', 1).encode()
    (folder / "restricted").mkdir()
    (folder / "restricted" / "zoe.xml").write_bytes(sent)
    with served(folder, isOpen=False) as (base, database):
        import_json(database, "clinic", folder / "restricted")
        place = {"base": base, "database": database, "mother": person(database, "1986-04-17"),
                 "ana": add_user(database, "ana", "--patient", person(database, "1986-04-17")),
                 "app": add_client(database, "App", "launch/patient patient/*.rs", "--redirect", "http://127.0.0.1:9/back")}
        access = token(place, "launch/patient patient/*.rs")[0]["access_token"]
        equal(binary(base, hashlib.sha256(sent).hexdigest(), access)[0], 404, "the restricted one")
        bundle = read(base, access, f"DocumentReference?patient={place['mother']}&_count=100")[1]
        holds(all(hashlib.sha256(sent).hexdigest() not in a["url"] for a in attachments(bundle)), "its reference")


@check("C109 what is pushed to the intake is given as it was pushed, and stays as it was sent whatever the caller likes best")
def _(folder):
    with Server(folder) as server:
        for path, kind in ((CCD, "application/xml"), (MESSAGE, "x-application/hl7-v2+er7"),
                           (DEMO / "lakeside" / "zoe-okafor-lindqvist.json", "application/fhir+json")):
            sent = path.read_bytes()
            status, _, body = push(server, path.parent.name, sent, Content_Type=kind)
            equal(status, 200, f"pushed: {body[:200]}")
            status, headers, body = binary(server.base, hashlib.sha256(sent).hexdigest())
            equal((status, body), (200, sent), f"{path.name}: download equals upload")
        bundle = json.loads(get(f"{server.base}/fhir/DocumentReference")[2])
        found = list(attachments(bundle))
        equal(len(found), 1, "documents")
        check_attachment(server.base, found[0], CCD.read_bytes())
        status, headers, body = binary(server.base, hashlib.sha256(sent).hexdigest(), accept="text/xml,*/*;q=0.1")
        equal((status, body, headers["Content-Type"]), (200, sent, "application/fhir+json"), "JSON for who likes XML")


def resources(bundle, kind):
    return [e["resource"] for e in bundle.get("entry", []) if e["resource"]["resourceType"] == kind]


def check_provenance(provenance, target, source, sha256, format, reader):
    equal([t["reference"] for t in provenance["target"]], [target], "target")
    holds(provenance["recorded"], "recorded")
    types = {a["type"]["coding"][0]["code"]: a["who"] for a in provenance["agent"]}
    equal(types["author"]["identifier"]["value"], source, "author")
    equal(types["transmitter"]["identifier"]["value"], source, "transmitter")
    equal(types.get("assembler", {}).get("display"), reader, "what read it")
    entities = {e["what"]["identifier"]["value"]: e["what"]["display"] for e in provenance["entity"]}
    equal(entities.get(f"urn:sha256:{sha256}"), format, "the original")


@check("C113 C050 every imported resource says who sent it, when, in what, and what read it, whatever way it came")
def _(folder):
    version = "Chartway " + chartway("--version").stdout.decode().split()[-1]
    routes = ((CCD, "application/xml", "ccda"), (MESSAGE, "x-application/hl7-v2+er7", "hl7v2"),
              (DEMO / "lakeside" / "signe-okafor-lindqvist.json", "application/fhir+json", "fhir-json"))
    for path, kind, format in routes:
        (folder / format).mkdir()
        with Server(folder / format) as alone:
            source, sent = path.parent.name, path.read_bytes()
            equal(push(alone, source, sent, Content_Type=kind)[0], 200, "pushed")
            name, total = hashlib.sha256(sent).hexdigest(), 0
            for target in KINDS:
                url = f"{alone.base}/fhir/{target}?_revinclude=Provenance:target&_count=1000"
                bundle = json.loads(get(url)[2])
                behind = {p["id"]: p for p in resources(bundle, "Provenance")}
                for resource in resources(bundle, target):
                    total += 1
                    check_provenance(behind[resource["id"]], f"{target}/{resource['id']}", source, name, format, version)
                    status, headers, body = get(f"{alone.base}/fhir/Provenance/{resource['id']}")
                    equal((status, json.loads(body)), (200, behind[resource["id"]]), "read by itself")
                    found = json.loads(get(f"{alone.base}/fhir/Provenance?target={target}/{resource['id']}")[2])
                    holds(resource["id"] in {p["id"] for p in resources(found, "Provenance")}, "found by target")
            holds(total > 3, f"{format}: only {total} resources")
            everything = json.loads(get(f"{alone.base}/fhir/Provenance?_count=1000&_total=accurate")[2])
            ids = [p["id"] for p in resources(everything, "Provenance")]
            equal((len(ids), len(set(ids))), (everything["total"], everything["total"]), "each once")
            pages, url = [], f"{alone.base}/fhir/Provenance?_count=7"
            while url:
                page = json.loads(get(url)[2])
                pages += [p["id"] for p in resources(page, "Provenance")]
                url = next((l["url"] for l in page["link"] if l["relation"] == "next"), None)
            equal(sorted(pages), sorted(ids), "page by page")


@check("C113 what is written here, and what two hospitals state, says so too")
def _(folder):
    with house(folder) as place:
        base, mother = place["base"], place["mother"]
        access = token(place, "launch/patient patient/*.cruds")[0]["access_token"]
        body = {"resourceType": "Observation", "status": "final", "code": {"text": "Steps"},
                "subject": {"reference": f"Patient/{mother}"}, "effectiveDateTime": "2026-01-01", "valueInteger": 9}
        status, headers, _ = send("POST", f"{base}/fhir/Observation", json.dumps(body).encode(),
                                  {"Authorization": f"Bearer {access}", "Content-Type": "application/fhir+json"})
        equal(status, 201, "created")
        made = headers["Location"].split("/_history")[0].split("/")[-1]
        status, provenance = read(base, access, f"Provenance/{made}")
        equal(status, 200, "of a written one")
        equal({a["who"]["display"] for a in provenance["agent"]}, {"chartway"}, "who")
        status, provenance = read(base, access, f"Provenance/{mother}")
        equal({a["who"]["display"] for a in provenance["agent"] if a["type"]["coding"][0]["code"] == "transmitter"},
              {"lakeside", "stmartin", "northgate"}, "who speaks of her")
        narrow = token(place, "launch/patient patient/Provenance.rs patient/Condition.rs")[0]["access_token"]
        equal(read(base, narrow, f"Provenance/{made}")[0], 404, "of what may not be seen")
        for found in resources(read(base, narrow, "Provenance?_count=1000")[1], "Provenance"):
            for target in found["target"]:
                kind = target["reference"].split("/")[0]
                holds(found["id"] != target["reference"].split("/")[1] or kind == "Condition", f"made of {kind}")


if __name__ == "__main__":
    main()
