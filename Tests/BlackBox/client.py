"""What a client of the FHIR API says and hears, for the scripts that write."""

import json
import urllib.error
import urllib.request

from blackbox import people

MOTHER = "1986-04-17"


def ask(base, method, path, body=None, kind="application/fhir+json", **headers):
    """Status, headers and the answer as JSON, which may be none; headers with _ for -."""
    data = body if body is None or isinstance(body, bytes) else json.dumps(body).encode()
    headers = {name.replace("_", "-"): value for name, value in headers.items()}
    if data is not None:
        headers["Content-Type"] = kind
    request = urllib.request.Request(f"{base}/fhir{path}", data=data, headers=headers, method=method)
    try:
        with urllib.request.urlopen(request, timeout=30) as answer:
            text = answer.read()
            return answer.status, answer.headers, json.loads(text) if text else None
    except urllib.error.HTTPError as refusal:
        text = refusal.read()
        return refusal.code, refusal.headers, json.loads(text) if text else None


def mother(database):
    return next(person["id"] for person in people(database, MOTHER) if len(person["identities"]) > 1)


def weight(patient, kilograms, day="2026-02-01"):
    return {
        "resourceType": "Observation",
        "status": "final",
        "code": {"coding": [{"system": "http://loinc.org", "code": "29463-7", "display": "Body weight"}]},
        "subject": {"reference": f"Patient/{patient}"},
        "effectiveDateTime": day,
        "valueQuantity": {
            "value": kilograms,
            "unit": "kg",
            "system": "http://unitsofmeasure.org",
            "code": "kg",
        },
    }
