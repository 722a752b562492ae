#!/usr/bin/env python3
"""A backend service registers, signs for its tokens and exports the family's record in bulk."""

import hashlib
import json
import time
import urllib.error
import urllib.request

from backend import Service
from blackbox import chartway, check, equal, holds, import_family, import_json, main, people
from server import free_port, get, running


def bearer(token):
    return {"Authorization": f"Bearer {token}"}


def kick_off(base, path, token, body=None, prefer="respond-async", **headers):
    headers = {"Accept": "application/fhir+json", **bearer(token), **headers}
    if prefer:
        headers["Prefer"] = prefer
    data = None
    if body is not None:
        data = json.dumps(body).encode()
        headers.setdefault("Content-Type", "application/fhir+json")
    request = urllib.request.Request(f"{base}/fhir/{path}", data=data, headers=headers)
    try:
        with urllib.request.urlopen(request, timeout=20) as answer:
            return answer.status, answer.headers, answer.read()
    except urllib.error.HTTPError as refusal:
        return refusal.code, refusal.headers, refusal.read()


def outcome(answer, status, what):
    equal(answer[0], status, what)
    holds(answer[1]["Content-Type"].startswith("application/fhir+json"), f"{what}: content type")
    equal(json.loads(answer[2])["resourceType"], "OperationOutcome", what)


def manifest(base, path, token, body=None):
    """Begins an export and waits for its end; answers the address of its status, and the manifest."""
    status, headers, _ = kick_off(base, path, token, body)
    equal(status, 202, f"kick-off of {path}")
    address = headers["Content-Location"]
    holds(address.startswith(base), "an absolute address")
    for _ in range(120):
        status, headers, content = get(address, **bearer(token))
        if status == 200:
            holds(headers["Content-Type"].startswith("application/json"), "content type of the manifest")
            holds("GMT" in headers["Expires"], "Expires")
            return address, json.loads(content)
        holds(status in (202, 429), f"status of a running export: {status}")
        holds(int(headers["Retry-After"]) >= 1, "Retry-After")
        if status == 202:
            holds(0 < len(headers["X-Progress"]) < 100, "X-Progress")
        time.sleep(int(headers["Retry-After"]))
    raise AssertionError("the export does not end")


def resources(found, token, kind="output"):
    """The resources of all files of a list, by type; each file is as the manifest says."""
    by_type = {}
    for file in found[kind]:
        status, headers, body = get(file["url"], **bearer(token))
        equal(status, 200, file["url"])
        equal(headers["Content-Type"], "application/fhir+ndjson", "content type of a file")
        lines = [json.loads(line) for line in body.decode().splitlines()]
        equal(len(lines), file["count"], "count of lines")
        equal({line["resourceType"] for line in lines}, {file["type"]}, "one type a file")
        by_type.setdefault(file["type"], []).extend(lines)
    return by_type


def group(folder, database):
    """Imports two patients of a registry and a Group of them; answers their ids."""
    before = {person["id"] for person in people(database)}
    base = "https://registry.example.org/fhir"
    patients = [
        {"resourceType": "Patient", "id": f"r{number}", "gender": "female", "birthDate": f"19{number}1-02-03",
         "name": [{"family": family, "given": ["Wilma"]}]}
        for number, family in ((4, "Quarrington"), (5, "Zeltweg"))
    ]
    study = {"resourceType": "Group", "id": "study", "type": "person", "actual": True}
    study["member"] = [{"entity": {"reference": f"Patient/{patient['id']}"}} for patient in patients]
    entries = [{"fullUrl": f"{base}/{r['resourceType']}/{r['id']}", "resource": r} for r in [*patients, study]]
    path = folder / "study.json"
    path.write_text(json.dumps({"resourceType": "Bundle", "type": "collection", "entry": entries}))
    import_json(database, "registry", path)
    return sorted({person["id"] for person in people(database)} - before)


@check("C083 C086 C092 C093 C095 C096 all patients are exported as the server reads them")
def _(folder):
    database = folder / "a.db"
    import_family(database)
    service = Service(folder, database)
    with running(folder, database, isOpen=False) as base:
        token = service.token(base)
        address, found = manifest(base, "Patient/$export", token)
        equal(found["request"], f"{base}/fhir/Patient/$export", "request")
        equal((found["requiresAccessToken"], found["deleted"], found["error"]), (True, [], []), "manifest")
        exported = resources(found, token)
        equal(sorted(p["id"] for p in exported["Patient"]), sorted(p["id"] for p in people(database)), "patients")
        for kind in ("Condition", "Observation", "Practitioner"):
            one = exported[kind][0]
            equal(json.loads(get(f"{base}/fhir/{kind}/{one['id']}", **bearer(token))[2]), one, f"a {kind}")
            total = json.loads(get(f"{base}/fhir/{kind}?_summary=count", **bearer(token))[2])["total"]
            equal(len({r["id"] for r in exported[kind]}), total, f"number of {kind}")
        holds(max(r["meta"]["lastUpdated"] for rs in exported.values() for r in rs) <= found["transactionTime"], "time")
        outcome(get(found["output"][0]["url"]), 401, "a file without a token")
        outcome(get(address), 401, "a status without a token")
        _, since = manifest(base, f"Patient/$export?_since={found['transactionTime']}", token)
        equal(since["output"], [], "nothing has changed since")


@check("C084 the system, Patient and Group are exported by GET and POST, and what is wrong is refused")
def _(folder):
    database = folder / "a.db"
    import_family(database)
    service = Service(folder, database)
    members = group(folder, database)
    ids = [person["id"] for person in people(database)]
    equal(len(members), 2, "new patients")
    with running(folder, database, isOpen=False) as base:
        token = service.token(base)
        groups = json.loads(get(f"{base}/fhir/Group", **bearer(token))[2])["entry"]
        path = f"Group/{groups[0]['resource']['id']}/$export"
        _, found = manifest(base, path, token)
        equal(sorted(p["id"] for p in resources(found, token)["Patient"]), members, "members")
        body = {"resourceType": "Parameters", "parameter": [
            {"name": "_type", "valueString": "Patient"}, {"name": "_outputFormat", "valueString": "application/ndjson"},
        ]}
        for place, count in (("$export", len(ids)), ("Patient/$export", len(ids)), (path, 2)):
            _, found = manifest(base, place, token, body)
            equal([(f["type"], f["count"]) for f in found["output"]], [("Patient", count)], f"POST {place}")
        for query in ("_outputFormat=text/csv", "_type=Nonsense", "_since=yesterday", "_typeFilter=Patient", "x=1"):
            outcome(kick_off(base, f"Patient/$export?{query}", token), 400, query)
        outcome(kick_off(base, "Patient/$export", token, prefer=None), 400, "without respond-async")
        lenient = kick_off(base, "Patient/$export?x=1", token, prefer="respond-async, handling=lenient")
        equal(lenient[0], 202, "lenient handling")
        outcome(kick_off(base, "Group/nobody/$export", token), 404, "no such group")
        outcome(kick_off(base, "Condition/$export", token), 404, "another type")
        outcome(kick_off(base, "Patient/$export", token, body, **{"Content-Type": "text/plain"}), 415, "another body")
        outcome(get(f"{base}/fhir/$export", Prefer="respond-async"), 401, "no token")
        head = get(f"{base}/fhir/$export", method="HEAD", Prefer="respond-async", **bearer(token))
        equal((head[0], head[1]["Content-Location"]), (400, None), "a HEAD begins nothing")


@check("C085 C096 A15 Z13 scopes limit an export, and it is its client's alone")
def _(folder):
    database = folder / "a.db"
    import_family(database)
    mine, other = Service(folder, database), Service(folder, database, "Other")
    narrow = Service(folder, database, "Narrow", "system/Patient.rs")
    with running(folder, database, isOpen=False) as base:
        own = mine.token(base)
        address, found = manifest(base, "$export", own)
        theirs = other.token(base)
        outcome(get(address, **bearer(theirs)), 404, "another's status")
        outcome(get(found["output"][0]["url"], **bearer(theirs)), 404, "another's file")
        outcome(get(address, method="DELETE", **bearer(theirs)), 404, "another's end")
        token = narrow.token(base)
        equal([f["type"] for f in manifest(base, "$export", token)[1]["output"]], ["Patient"], "types in scope")
        outcome(kick_off(base, "$export?_type=Condition", token), 403, "a type beyond the scope")
        chartway("client", "change", "--db", database, "--disable", mine.id)
        outcome(get(address, **bearer(own)), 401, "after it was shut out")
        outcome(get(found["output"][0]["url"], **bearer(own)), 401, "its files after that")


@check("C098 a deleted export answers 404 to everything")
def _(folder):
    database = folder / "a.db"
    import_family(database)
    service = Service(folder, database)
    with running(folder, database, isOpen=False) as base:
        token = service.token(base)
        address, found = manifest(base, "$export", token)
        equal(get(address, method="DELETE", **bearer(token))[0], 202, "DELETE")
        for method in ("GET", "DELETE"):
            outcome(get(address, method=method, **bearer(token)), 404, f"{method} afterwards")
        outcome(get(found["output"][0]["url"], **bearer(token)), 404, "a file afterwards")
        begun = kick_off(base, "$export", token)[1]["Content-Location"]
        equal(get(begun, method="DELETE", **bearer(token))[0], 202, "DELETE at once")
        outcome(get(begun, **bearer(token)), 404, "status after that")


@check("D16 an export goes on after the server was killed, and is the same as another one")
def _(folder):
    database = folder / "a.db"
    import_family(database)
    service = Service(folder, database)
    port = free_port()
    with running(folder, database, isOpen=False, port=port, kill=True) as base:
        begun = kick_off(base, "$export", service.token(base))
        equal(begun[0], 202, "kick-off")
        address = begun[1]["Content-Location"]
    with running(folder, database, isOpen=False, port=port) as base:
        token = service.token(base)
        for _ in range(120):
            status, headers, body = get(address, **bearer(token))
            if status == 200:
                break
            holds(status in (202, 429), f"status after the restart: {status}")
            time.sleep(1)
        first = resources(json.loads(body), token)
        second = resources(manifest(base, "$export", token)[1], token)
        digest = lambda found: {
            kind: hashlib.sha256(json.dumps(sorted(lines, key=lambda r: r["id"])).encode()).hexdigest()
            for kind, lines in found.items()
        }
        equal(digest(first), digest(second), "content of both")


@check("C082 the capability statement names the exports")
def _(folder):
    database = folder / "a.db"
    with running(folder, database, isOpen=False) as base:
        statement = json.loads(get(f"{base}/fhir/metadata")[2])
        holds("http://hl7.org/fhir/uv/bulkdata/CapabilityStatement/bulk-data" in statement["instantiates"], "canonical")
        rest = statement["rest"][0]
        named = {r["type"]: [o["definition"] for o in r.get("operation", [])] for r in rest["resource"]}
        definition = "http://hl7.org/fhir/uv/bulkdata/OperationDefinition/"
        holds(definition + "patient-export" in named["Patient"], "Patient")
        holds(definition + "group-export" in named["Group"], "Group")
        equal([o["definition"] for o in rest["operation"]], [definition + "export"], "system")


main()
