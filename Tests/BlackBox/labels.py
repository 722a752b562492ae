#!/usr/bin/env python3
"""Follows one restricted fact through every output, for who may see it and for who may not."""

import hashlib
import html
import io
import json
import re
import urllib.parse
import zipfile

from blackbox import chartway, check, equal, holds, main
from browser import BACK, App, Browser, read
from server import get, served
from smart_house import add_client, add_user, person, token

LABEL = {"system": "http://terminology.hl7.org/CodeSystem/v3-Confidentiality", "code": "R"}
# Words that stand in nothing else.
SECRET = "Quokkavirus"


def sent(subject):
    """A hospital's file: a restricted condition and visit, an observation within it, a note about it, and who wrote it."""
    me = {"reference": "Patient/p"}
    label = {"security": [LABEL]}
    patient = {k: v for k, v in subject.items() if k in ("name", "birthDate", "gender", "identifier")}
    resources = [
        {"resourceType": "Patient", "id": "p", **patient},
        {"resourceType": "Encounter", "id": "v", "meta": label, "status": "finished", "class": {"code": "AMB"}, "subject": me,
         "period": {"start": "2026-01-05"}, "reasonCode": [{"text": SECRET}]},
        {"resourceType": "Condition", "id": "c", "meta": label, "subject": me, "code": {"text": SECRET},
         "encounter": {"reference": "Encounter/v"}, "recordedDate": "2026-01-05"},
        {"resourceType": "DocumentReference", "id": "d", "meta": label, "status": "current", "subject": me,
         "date": "2026-01-05T10:00:00Z", "description": SECRET,
         "content": [{"attachment": {"contentType": "text/plain", "data": "UXVva2thdmlydXM="}}]},
        {"resourceType": "Binary", "id": "b", "meta": label, "contentType": "text/plain", "data": "UXVva2thdmlydXM=",
         "securityContext": me},
        {"resourceType": "Observation", "id": "o", "status": "final", "code": {"text": "Pulse"}, "subject": me,
         "effectiveDateTime": "2026-01-05", "encounter": {"reference": "Encounter/v"}, "valueInteger": 61},
    ]
    return {"resourceType": "Bundle", "type": "collection",
            "entry": [{"fullUrl": f"http://clinic.example.org/{r['resourceType']}/{r['id']}", "resource": r}
                      for r in resources]}


class Outputs:
    """Every way out of the server for one token, as text."""

    def __init__(self, base, access, patient, ids):
        self.base, self.access, self.patient, self.ids = base, access, patient, ids

    def text(self, path, accept=None):
        status, _, body = get(f"{self.base}/fhir/{path}", accept=accept, Authorization=f"Bearer {self.access}")
        return status, body.decode(errors="replace")

    def each(self):
        patient = self.patient
        for kind, id in self.ids.items():
            for path in (f"{kind}/{id}", f"{kind}/{id}/_history", f"{kind}/{id}/$lineage", f"Provenance/{id}"):
                yield f"one by id: {path}", *self.text(path)
            yield f"search by id of {kind}", *self.text(f"{kind}?_id={id}")
            if kind != "Binary":
                yield f"search of {kind}", *self.text(f"{kind}?patient={patient}&_count=1000")
                yield f"compartment {kind}", *self.text(f"Patient/{patient}/{kind}?_count=1000")
            yield f"provenance of {kind}", *self.text(f"Provenance?target={kind}/{id}")
        yield "include", *self.text(f"Observation?patient={patient}&_include=Observation:encounter&_count=1000")
        yield "iterated", *self.text(f"Observation?patient={patient}&_include:iterate=*&_count=1000")
        yield "revinclude", *self.text("Patient?_revinclude=Condition:subject&_revinclude=Encounter:subject"
                                       "&_revinclude=DocumentReference:subject&_revinclude=Provenance:target")
        yield "provenance", *self.text("Provenance?_count=1000")
        yield "several types", *self.text("?_type=Condition,Encounter,DocumentReference,Provenance&_count=1000")
        yield "everything", *self.text(f"Patient/{patient}/$everything")
        yield "as XML", *self.text(f"Patient/{patient}/$everything", "application/fhir+xml")
        yield "summary", *self.text(f"Patient/{patient}/$summary")
        yield "documents", *self.text(f"DocumentReference/$docref?patient={patient}")
        yield "sorted", *self.text(f"Condition?patient={patient}&_sort=-recorded-date")

    def leaking(self, secrets):
        return [name for name, _, text in self.each() if any(secret in text for secret in secrets)]

    def counts(self):
        """What is told without the resource: how many, and whether something is there by another one."""
        answers = []
        for path in (f"Condition?patient={self.patient}&_summary=count", f"Encounter?patient={self.patient}&_total=accurate",
                     "Observation?encounter:Encounter.reason-code:text=" + SECRET, "Patient?_has:Condition:subject:code:text="
                     + SECRET, f"Observation?encounter=Encounter/{self.ids['Encounter']}&_summary=count"):
            status, text = self.text(path)
            answers.append((status, json.loads(text).get("total")))
        return answers


@check("C114 A16 what is labelled as restricted leaves by no output unless it was shared too, and then by each")
def _(folder):
    with served(folder, isOpen=False) as (base, database):
        mother = person(database, "1986-04-17")
        place = {"base": base, "database": database, "mother": mother,
                 "ana": add_user(database, "ana", "--patient", mother),
                 "app": add_client(database, "App", "launch/patient offline_access patient/*.rs", "--redirect", BACK)}
        before = token(place, "launch/patient patient/*.rs")[0]["access_token"]
        body = json.dumps(sent(read(base, before, f"Patient/{mother}")[1])).encode()
        (folder / "sent.json").write_bytes(body)
        chartway("import", "--db", database, "--source", "clinic", folder / "sent.json")
        # Who shares what is confidential too sees all of it: so this test knows what it looks for.
        app, browser = App(base, place["app"]["id"]), Browser(base)
        text = browser.go("GET", app.address("launch/patient patient/*.rs"))[1]
        text = browser.log_in("ana", place["ana"]["password"], text)[1]
        browser.go("POST", f"{base}/auth/consent", {"form": browser.token(text), "decision": "allow", "patient": mother,
                                                    "scope": "patient/*.rs", "restricted": "yes"})
        back = dict(urllib.parse.parse_qsl(urllib.parse.urlsplit(browser.elsewhere).query))
        whole = app.exchange(back["code"])[1]["access_token"]
        ids = {}
        for kind in ("Condition", "Encounter", "DocumentReference"):
            found = read(base, whole, f"{kind}?patient={mother}&_security={LABEL['system']}|R")[1]
            equal(len(found.get("entry", [])), 1, f"restricted {kind}")
            ids[kind] = found["entry"][0]["resource"]["id"]
        original = hashlib.sha256(body).hexdigest()
        open_to, closed_to = (Outputs(base, access, mother, ids) for access in (whole, before))
        shown = open_to.leaking([SECRET])
        for name in ("include", "revinclude", "everything", "as XML", "several types", "documents", "sorted", "summary"):
            holds(name in shown, f"{name} does not show what was shared: {shown}")
        equal(closed_to.leaking([SECRET, "UXVva2thdmlydXM"]), [], "outputs that show what is kept back")
        for kind, id in ids.items():
            for path in (f"{kind}/{id}", f"{kind}/{id}/_history", f"{kind}/{id}/$lineage", f"Provenance/{id}"):
                equal(closed_to.text(path)[0], 404, path)
            holds(not [n for n, _, t in closed_to.each() if f'"Provenance/{id}"' in t or f'"id":"{id}"' in t],
                  f"the id of a kept back {kind} by itself")
        holds(open_to.counts()[2][1] == 1 and open_to.counts()[3][1] == 1, f"chains find it: {open_to.counts()}")
        holds(closed_to.counts()[2][1] == 0 and closed_to.counts()[3][1] == 0, f"chains tell: {closed_to.counts()}")
        equal(open_to.counts()[0][1] - closed_to.counts()[0][1], 1, "counts")
        equal((open_to.text(f"Binary/{original}")[0], closed_to.text(f"Binary/{original}")[0]), (200, 404), "the original")


@check("C114 A16 pages, prints and files of a doctor show nothing that is kept back, those of the patient do")
def _(folder):
    with served(folder, isOpen=False) as (base, database):
        mother = person(database, "1986-04-17")
        users = {"ana": add_user(database, "ana", "--patient", mother),
                 "doc": add_user(database, "doc", "--role", "clinician")}
        place = {"base": base, "database": database, "mother": mother, **users,
                 "app": add_client(database, "App", "launch/patient user/*.rs patient/*.rs", "--redirect", BACK)}
        access = token(place, "launch/patient patient/*.rs")[0]["access_token"]
        (folder / "sent.json").write_text(json.dumps(sent(read(base, access, f"Patient/{mother}")[1])))
        chartway("import", "--db", database, "--source", "clinic", folder / "sent.json")
        for login, isShown in (("ana", True), ("doc", False)):
            browser = Browser(base)
            browser.log_in(login, users[login]["password"])
            queue, seen, found = ["/"], set(), []
            if login == "doc":
                queue.append("/clinic/patients?who=Zoe")
            while queue and len(seen) < 150:
                path = queue.pop(0)
                if path in seen:
                    continue
                seen.add(path)
                status, text = page(browser, path)
                if SECRET in text:
                    found.append(path)
                for link in links(text):
                    if link not in seen and not link.startswith(("/auth", "/login", "/logout", "/assets")):
                        queue.append(link)
            holds(len(seen) > 10, f"only {seen} of {login}'s pages")
            equal(bool(found), isShown, f"{login}: {found}")


def page(browser, path):
    """A page or a file; what is packed is unpacked."""
    cookies = "; ".join(f"{name}={value}" for name, value in browser.cookies.items())
    status, headers, body = get(browser.base + path, Cookie=cookies)
    if body.startswith(b"PK"):
        with zipfile.ZipFile(io.BytesIO(body)) as packed:
            body = b"".join(packed.read(name) for name in packed.namelist())
    return status, body.decode(errors="replace")


def links(text):
    return [html.unescape(link) for link in re.findall(r'href="(/[^"#]*)"', text)]


if __name__ == "__main__":
    main()
