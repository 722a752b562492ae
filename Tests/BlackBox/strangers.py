#!/usr/bin/env python3
"""Clients that others wrote do their ordinary job against the server; run with the Python that has them (.venv)."""

import collections
import gzip
import html
import json
import re
import subprocess
import sys
from pathlib import Path

from backend import Service
from blackbox import chartway, check, equal, holds, import_family, main
from browser import BACK, Browser
from server import get, running, served
from smart_house import house, token

try:
    import fhirclient.client
    import fhirclient.models.observation
    import fhirclient.models.patient
    import fhirpy
    import jwcrypto.jwk
except ImportError as missing:
    sys.exit(f"not ok the clients of others are not installed: {missing.name}")

SCHEMATHESIS = Path(sys.executable).parent / "schemathesis"
SMART_FETCH = Path(sys.executable).parent / "smart-fetch"
# Every shape of address once: of the types that patients have most of, and of the operations.
ADDRESSES = r"^/(metadata|\$export|Patient|Observation|Binary|Group|Appointment|ValueSet|ConceptMap)?(/.*)?$"


def consent(place, address):
    """Goes through log-in and consent of an app whose request somebody else has spelled; answers where it is sent."""
    browser = Browser(place["base"])
    text = browser.go("GET", address)[1]
    text = browser.log_in("ana", place["ana"]["password"], text)[1]
    items = [("form", browser.token(text)), ("decision", "allow")]
    items += [("scope", html.unescape(value)) for value in re.findall(r'name="scope" value="([^"]+)"', text)]
    items += [("patient", value) for value in re.findall(r'name="patient" value="([^"]+)"', text)[:1]]
    browser.go("POST", f"{place['base']}/auth/consent", items)
    holds(browser.elsewhere and browser.elsewhere.startswith(BACK), f"sent to {browser.elsewhere}")
    return browser.elsewhere


@check("C057 fhirclient is let in by SMART, and reads and searches the record of its patient")
def _(folder):
    with house(folder) as place:
        settings = {"app_id": place["app"]["id"], "api_base": f"{place['base']}/fhir/", "redirect_uri": BACK,
                    "scope": "openid fhirUser launch/patient patient/*.rs"}
        smart = fhirclient.client.FHIRClient(settings=settings)
        holds(not smart.ready and smart.prepare() is False, "ready before anybody has agreed")
        smart.handle_callback(consent(place, smart.authorize_url))
        holds(smart.ready, "ready")
        equal(smart.patient_id, place["mother"], "the patient of the launch")
        patient = fhirclient.models.patient.Patient.read(smart.patient_id, smart.server)
        equal(patient.birthDate.isostring, "1986-04-17", "her birth date")
        search = fhirclient.models.observation.Observation.where({"patient": smart.patient_id, "_count": "5"})
        found = list(search.perform_resources_iter(smart.server))
        holds(len(found) > 5, f"{len(found)} observations, page by page")
        equal({o.subject.reference for o in found}, {f"Patient/{place['mother']}"}, "whose they are")


@check("fhirpy searches page by page, includes, counts and filters with a token of a clinician")
def _(folder):
    with house(folder) as place:
        access = chartway("token", "issue", place["app"]["id"], "--db", place["database"], "--user", "doc", "--base",
                          place["base"], "--scope", "user/*.rs").stdout.decode().strip()
        client = fhirpy.SyncFHIRClient(f"{place['base']}/fhir", authorization=f"Bearer {access}")
        mother = client.resources("Patient").search(_id=place["mother"]).get()
        equal(mother["birthDate"], "1986-04-17", "her birth date")
        observations = client.resources("Observation").search(patient=place["mother"])
        whole = observations.limit(1000).fetch()
        equal({o.id for o in observations.limit(3).fetch_all()}, {o.id for o in whole}, "by pages of three")
        # Its count has a parameter of another server's, which is passed over for who is lenient.
        lenient = fhirpy.SyncFHIRClient(f"{place['base']}/fhir", authorization=f"Bearer {access}",
                                        extra_headers={"Prefer": "handling=lenient"})
        equal(lenient.resources("Observation").search(patient=place["mother"]).count(), len(whole), "counted")
        with_patient = observations.include("Observation", "subject").limit(2).fetch_raw()
        kinds = {e.resource.resourceType for e in with_patient.entry}
        equal(kinds, {"Observation", "Patient"}, "what it refers to comes along")
        words = client.resources("Observation").search(_filter="status eq final and date ge 2000").limit(1000).fetch()
        equal({o["status"] for o in words}, {"final"}, "by a filter")


@check("fhirpy adds what its patient states, and finds it")
def _(folder):
    with house(folder) as place:
        answer, _ = token(place, "launch/patient patient/*.cruds")
        client = fhirpy.SyncFHIRClient(f"{place['base']}/fhir", authorization=f"Bearer {answer['access_token']}")
        note = client.resource(
            "Observation", status="final", code={"text": "Steps"}, subject={"reference": f"Patient/{place['mother']}"},
            effectiveDateTime="2026-11-01", valueInteger=9000,
            category=[{"coding": [{"system": "http://terminology.hl7.org/CodeSystem/observation-category",
                                   "code": "activity"}]}],
        )
        note.create()
        holds(note.id, "an id")
        found = client.resources("Observation").search(_id=note.id).get()
        equal(found["valueInteger"], 9000, "created and found")


def fetch(how, service, base, folder, *more):
    """Has smart-fetch take everything that it takes of its own accord; answers what lies in the folder, by type."""
    # The client names its key by what the service was registered with.
    key = jwcrypto.jwk.JWK.from_pem(service.key.read_bytes()).export(private_key=True, as_dict=True)
    keys = folder.parent / f"{folder.name}.jwks"
    keys.write_text(json.dumps({"keys": [key | {"kid": service.name, "alg": "ES384", "key_ops": ["sign"]}]}))
    command = [
        str(SMART_FETCH), how, str(folder), "--fhir-url", f"{base}/fhir", "--smart-client-id", service.id,
        "--smart-key", str(keys), *more,
    ]
    done = subprocess.run(command, capture_output=True, text=True, timeout=300)
    holds(done.returncode == 0, f"{how}, exit code {done.returncode}: {(done.stdout + done.stderr)[-1500:]}")
    taken = collections.defaultdict(dict)
    for path in folder.glob("**/*.ndjson.gz"):
        for line in gzip.open(path, "rt"):
            resource = json.loads(line)
            taken[resource["resourceType"]][resource["id"]] = resource
    return taken


@check("smart-fetch exports in bulk as a backend service, and finds the same by searching")
def _(folder):
    database = folder / "a.db"
    import_family(database)
    service = Service(folder, database)
    with running(folder, database, isOpen=False) as base:
        kinds = "Patient,Condition,Encounter,Immunization"
        exported = fetch("bulk", service, base, folder / "bulk", "--type", kinds)
        equal(sorted(exported), sorted(kinds.split(",")), "types")
        token = service.token(base)
        for kind in exported:
            count = get(f"{base}/fhir/{kind}?_summary=count", Authorization=f"Bearer {token}")[2]
            equal(len(exported[kind]), json.loads(count)["total"], f"how many of {kind}")
        searched = fetch("crawl", service, base, folder / "crawl", "--type", kinds)
        equal(searched, exported, "by searching")


@check("schemathesis finds no answer of 500 or more in what the description of the API says")
def _(folder):
    with served(folder) as (base, _):
        command = [
            str(SCHEMATHESIS), "run", f"{base}/fhir/openapi.json", "--checks", "not_a_server_error", "--phases",
            "coverage,fuzzing", "--max-examples", "3", "--seed", "20261122", "--workers", "2", "--continue-on-failure",
            "--suppress-health-check", "all", "--warnings", "off", "--include-path-regex", ADDRESSES,
            "--report", "junit", "--report-junit-path", str(folder / "report.xml"),
        ]
        done = subprocess.run(command, capture_output=True, text=True, timeout=400, cwd=folder)
        said = re.sub(r"\s+", " ", done.stdout)
        holds(done.returncode == 0, f"exit code {done.returncode}: {said[-1500:]}")
        cases = re.search(r"(\d[\d,]*) generated, (\d[\d,]*) passed", said)
        holds(cases and int(cases.group(1).replace(",", "")) > 500, f"too few requests to tell: {said[-400:]}")
        equal(get(f"{base}/health/ready")[0], 200, "the server afterwards")


if __name__ == "__main__":
    main()
