#!/usr/bin/env python3
"""Books appointments as apps do, by $find, $hold and $book, under scopes and for the patients that they cover alone."""

import concurrent.futures
import datetime
import json

from blackbox import CHECKS, check, equal, holds, main
from browser import send
from smart import BACK, add_client, house, token
from server import get

# Those of the script whose house this is are its own.
CHECKS.clear()
DAY = (datetime.date.today() + datetime.timedelta(days=3)).isoformat()


def post(url, body, bearer):
    headers = {"Authorization": f"Bearer {bearer}", "Content-Type": "application/fhir+json"}
    status, _, answer = send("POST", url, json.dumps(body).encode(), headers)
    return status, json.loads(answer or "{}")


def slots(base, bearer, count):
    """A schedule with slots as the clinic's pages make them, written by an app of the clinic."""
    urn = "urn:uuid:0b0d7a52-51a0-4a45-8f50-0f8b7d3d0001"
    entries = [{
        "fullUrl": urn, "request": {"method": "POST", "url": "Schedule"},
        "resource": {"resourceType": "Schedule", "identifier": [{"system": "urn:chartway:form", "value": "app"}],
                     "active": True, "serviceType": [{"text": "Check-up"}], "actor": [{"display": "Dr. Oak"}],
                     "planningHorizon": {"start": DAY, "end": DAY}},
    }]
    for number in range(count):
        entries.append({
            "request": {"method": "POST", "url": "Slot"},
            "resource": {"resourceType": "Slot", "identifier": [{"system": "urn:chartway:day", "value": DAY}],
                         "schedule": {"reference": urn}, "status": "free", "start": f"{DAY}T{9 + number:02}:00:00Z",
                         "end": f"{DAY}T{9 + number:02}:30:00Z"},
        })
    status, answer = post(f"{base}/fhir", {"resourceType": "Bundle", "type": "transaction", "entry": entries}, bearer)
    equal(status, 200, f"the schedule: {answer}")


def parameters(**references):
    return {"resourceType": "Parameters", "parameter": [
        {"name": name.replace("_", "-"), "valueReference": {"reference": value}} for name, value in references.items()
    ]}


def clinic(place):
    """The token of an app that works for the clinic."""
    app = add_client(place["database"], "Desk App", "openid user/*.cruds", "--redirect", BACK)
    return token({**place, "app": app}, "openid user/*.cruds", login="doc")[0]["access_token"]


def found(base, bearer):
    span = f"start={DAY}T00:00:00Z&end={DAY}T23:59:00Z"
    status, _, body = get(f"{base}/fhir/Appointment/$find?{span}", Authorization=f"Bearer {bearer}")
    equal(status, 200, f"$find: {body}")
    return [entry["resource"] for entry in json.loads(body).get("entry", [])]


@check("C116 an app of a patient finds, holds and books a time for that patient alone")
def _(folder):
    with house(folder) as place:
        base, desk = place["base"], clinic(place)
        slots(base, desk, 3)
        scope = "launch/patient patient/Appointment.crs patient/Slot.rs patient/Schedule.rs patient/Patient.rs"
        ana = token(place, scope, patient=place["mother"])[0]["access_token"]
        times = found(base, ana)
        equal([time["status"] for time in times], ["proposed"] * 3, "what is free")
        slot, mother = times[0]["slot"][0]["reference"], f"Patient/{place['mother']}"
        body = parameters(slot_reference=slot, patient_reference=mother)
        status, kept = post(f"{base}/fhir/Appointment/$hold", body, ana)
        equal((status, kept.get("status")), (200, "pending"), f"what is kept: {kept}")
        equal(len(found(base, desk)), 2, "free times while one is kept")
        status, booked = post(f"{base}/fhir/Appointment/$book", parameters(appointment_reference=f"Appointment/{kept['id']}"), ana)
        equal((status, booked.get("status"), booked.get("id")), (200, "booked", kept["id"]), f"what is booked: {booked}")
        # An answer that was lost is asked for again: it is the same appointment, and no second one.
        status, again = post(f"{base}/fhir/Appointment/$book", body, ana)
        equal((status, again.get("id"), again.get("status")), (200, kept["id"], "booked"), "the same time once more")
        other = times[1]["slot"][0]["reference"]
        for who in (f"Patient/{place['child']}", "Patient/nobody"):
            refused, _ = post(f"{base}/fhir/Appointment/$book", parameters(slot_reference=other, patient_reference=who), ana)
            equal(refused, 403, f"for {who}")
        refused, _ = post(f"{base}/fhir/Appointment", {"resourceType": "Appointment", "status": "booked", "participant": [
            {"actor": {"reference": mother}, "status": "accepted"}]}, ana)
        equal(refused, 403, "an Appointment that an app writes by itself")
        reader = token(place, "launch/patient patient/*.rs", patient=place["mother"])[0]["access_token"]
        refused, _ = post(f"{base}/fhir/Appointment/$book", parameters(slot_reference=other, patient_reference=mother), reader)
        equal(refused, 403, "under a scope that reads alone")
        for url in ("$find", "$find?start=soon&end=later", f"$find?start={DAY}T00:00:00Z&end={DAY}T01:00:00Z&odd=1"):
            status, _, _ = get(f"{base}/fhir/Appointment/{url}", Authorization=f"Bearer {ana}")
            equal(status, 400, url)


@check("C116 of a hundred apps that book one time at once one gets it")
def _(folder):
    with house(folder) as place:
        base, desk = place["base"], clinic(place)
        slots(base, desk, 1)
        slot = found(base, desk)[0]["slot"][0]["reference"]

        def patient(number):
            body = {"resourceType": "Patient", "name": [{"family": f"Racer{number:03}"}], "birthDate": f"19{number % 90 + 10}-01-02"}
            status, answer = post(f"{base}/fhir/Patient", body, desk)
            equal(status, 201, f"a patient: {answer}")
            return answer["id"]

        def book(who):
            return post(f"{base}/fhir/Appointment/$book", parameters(slot_reference=slot, patient_reference=f"Patient/{who}"), desk)[0]

        with concurrent.futures.ThreadPoolExecutor(100) as pool:
            everyone = [patient(number) for number in range(100)]
            outcomes = list(pool.map(book, everyone))
        equal((outcomes.count(200), outcomes.count(409)), (1, 99), f"who got it: {sorted(set(outcomes))}")
        status, _, body = get(f"{base}/fhir/Appointment?status=booked&identifier=urn:chartway:visit|&_count=100", Authorization=f"Bearer {desk}")
        equal((status, json.loads(body)["total"]), (200, 1), "booked in the store")
        holds(not found(base, desk), "nothing is free any more")


if __name__ == "__main__":
    main()
