#!/usr/bin/env python3
"""Searches the family of fixtures/us-core by everything that US Core 6.1.0 names, and looks for what data has to show.

Each row of uscore_tables.py is one check. What a search has to find is worked out from a look at every resource
(uscore_oracle.py), for the whole record as for what a patient's token opens; there is a stranger whose record has the
same shape, of which nothing may come.

`scripts/with-postgres Tests/BlackBox/uscore.py` keeps the records in PostgreSQL.
"""

import uscore_oracle as oracle
from blackbox import chartway, check, equal, holds, main, references
from server import served
from uscore_elements import ELEMENTS, SLICES, is_slice, shown
from uscore_family import SHARED, Client, family, is_made
from uscore_searches import ANSWERED, Table, search, tuples
from uscore_tables import PARAMETERS, ROWS


@check("C054 what was imported is served as it was sent, each reference leading where it led")
def _(folder):
    equal(family().missing, [], "differences")


for row in ROWS:
    check(row.name)(lambda folder, row=row: search(row))


def gathered(person):
    """Everything in a person's record and behind it, as it is found under that person's token."""
    client = family().under(person)
    return {kind: client.everything(kind) for kind in family().resources}


@check("C054 C020 C021 C030 C031 C033 C040 the family's data shows every element, extension and slice that it must")
def _(folder):
    people = [gathered(person) for person in ("adult", "child", "elder")]
    lost = []
    for kind, profile, paths in ELEMENTS:
        resources = [r for found in people for r in found[kind]]
        if profile and kind == "Observation":
            resources = [r for r in resources if oracle.of_profile(r, profile)]
        elif profile:
            slice_ = SLICES[f"{kind}/category:{profile}"]
            resources = [r for r in resources if any(is_slice(c, *slice_) for c in r["category"])]
        lost += [f"{kind} {profile or ''} {path}" for path in paths.split() if not shown(resources, kind, path)]
    equal(lost, [], "what nobody shows")
    for path in ("category:lab", "nothing", "code.coding.code=0", "performer>Patient"):
        holds(not shown(people[0]["DiagnosticReport"][:0] + people[0]["Observation"], "DiagnosticReport", path), path)


@check("C012 every reference in an answer can be read with the same token, and whatever an attachment names")
def _(folder):
    stranger = family().under("stranger")
    for person in ("adult", "child", "elder"):
        client = family().under(person)
        named = set()
        for resources in gathered(person).values():
            for resource in resources:
                named |= set(references(resource))
                attached = [c["attachment"] for c in resource.get("content", []) if "attachment" in c]
                named |= {a["url"] for a in attached + resource.get("presentedForm", []) if "url" in a}
        holds(len(named) > (3 if person == "elder" else 9), f"{person}'s record refers to next to nothing")
        for place in sorted(named):
            status, read = client.ask("GET", place)
            equal((status, read.get("resourceType")), (200, place.split("/")[0]), f"{person} reads {place}")
            if place.split("/")[0] not in SHARED:
                equal(stranger.ask("GET", place)[0], 404, f"the stranger reads {place}")


@check("C012 what three hospitals sent, each in another standard, refers to nothing that cannot be read")
def _(folder):
    with served(folder) as (base, _):
        client, answers = Client(base), {}
        kinds = [r["type"] for r in client.ask("GET", "metadata")[1]["rest"][0]["resource"]]
        for resource in (r for kind in kinds if kind != "AuditEvent" for r in client.everything(kind)):
            inside = {f"#{item['id']}" for item in resource.get("contained", [])}
            for place in set(references(resource)) - inside:
                answers.setdefault(place, f"{resource['resourceType']} refers to {place.split('/')[0]}")
        holds(len(answers) > 100, f"{len(answers)} places are too few to tell")
        equal([why for place, why in answers.items() if client.ask("GET", place)[0] != 200], [], "lost")


@check("C013 what is required and missing says why, by an extension or by a code")
def _(folder):
    found = gathered("child")
    patient, = found["Patient"]
    absent = [{"url": "http://hl7.org/fhir/StructureDefinition/data-absent-reason", "valueCode": "unknown"}]
    equal(patient["name"][0]["_family"]["extension"], absent, "a family name")
    equal(patient["_birthDate"]["extension"], absent, "a birth date")
    coded = [node["coding"][0]["code"] for kind, name in (("Immunization", "vaccineCode"), ("Encounter", "type"))
             for r in found[kind] for node in oracle.values(r, name) if "data-absent" in node["coding"][0]["system"]]
    equal(coded, ["unknown", "unknown"], "vaccine and kind of visit")
    client, place = family().under("child"), f"Patient/{family().patient('child')}"
    for name, expected in (("birthdate:missing", 1), ("family:missing", 1), ("gender:missing", 0)):
        equal(len(client.ids("Patient", [(name, "true")])), expected, name)
    equal(client.ids("Immunization", [("patient", place), ("date", "ge1900")]),
          {f"Immunization/{r['id']}" for r in found["Immunization"] if "occurrenceDateTime" in r}, "without a date")


NOTES = ("11488-4", "18842-5", "34117-2", "28570-0", "11506-3", "18748-4", "11502-2", "11526-1")
REPORTS = ("LP29708-2", "LP7839-6", "LP29684-5")


@check("C014 every type of note and category of report is there, and what a report attaches is a document too")
def _(folder):
    client, patient = family().under("adult"), ("patient", family().patient("adult"))
    for code in NOTES:
        holds(client.ids("DocumentReference", [patient, ("type", f"http://loinc.org|{code}")]), f"no note {code}")
    attached = set()
    for code in REPORTS:
        asked = [patient, ("category", f"http://loinc.org|{code}")]
        reports = [e["resource"] for page in client.pages("DiagnosticReport", asked) for e in page.get("entry", [])]
        attached |= {form["url"] for report in reports for form in report["presentedForm"]}
    equal(len(attached), len(REPORTS), "attachments of reports")
    documents = {c["attachment"].get("url") for r in family().of("DocumentReference", "adult") for c in r["content"]}
    holds(attached <= documents, "an attachment of a report that no document has")


@check("C015 no search wants a status")
def _(folder):
    client = family().open
    for kind, parameters in PARAMETERS.items():
        for name in ("status", "lifecycle-status", "clinical-status"):
            if name in parameters and kind != "Patient":
                asked = [("patient", family().patient("adult"))]
                everything = {f"{kind}/{r['id']}" for r in family().of(kind, "adult")}
                equal(client.ids(kind, asked), everything, f"{kind} of any status or none")


@check("C019 C022 C024 C029 what changed since a moment is found, alone and with a patient and a category")
def _(folder):
    client, patient = family().open, family().patient("adult")
    for kind, code in (("Condition", "problem-list-item"), ("DiagnosticReport", "LAB"), ("Encounter", None),
                       ("Observation", "laboratory")):
        more = [("category", code)] if code else []
        own = [r for r in family().of(kind, "adult") if not code or oracle.holds_one(r, kind, "category", code)]
        stamp = own[0]["meta"]["lastUpdated"]
        for prefix in ("gt", "ge", "lt", "le", ""):
            for moment in (stamp, "2020-01-01", "2100-01-01T00:00:00Z", stamp[:10]):
                expected = {f"{kind}/{r['id']}" for r in own
                            if oracle.is_dated(r["meta"]["lastUpdated"], prefix + moment)}
                asked = [("patient", patient), *more, ("_lastUpdated", prefix + moment)]
                equal(client.ids(kind, asked), expected, f"{kind} {prefix}{moment}")


@check("C025 a goal is found by the words of its description")
def _(folder):
    client, patient = family().under("adult"), family().patient("adult")
    for words, ending in (("walk a mile", ["1"]), ("Lift two", ["2"]), ("sleep", ["3"]), ("mend", [])):
        found = client.ids("Goal", [("patient", patient), ("description:text", words)])
        equal(sorted(family().name[i][-1] for i in found), ending, f"description:text={words}")


@check("C048 roles are found through the name and the identifier of who has them")
def _(folder):
    client, of = family().under("adult"), family().of
    for practitioner in of("Practitioner"):
        def roles(those):
            ids = {f"Practitioner/{p['id']}" for p in those}
            every = of("PractitionerRole")
            return {f"PractitionerRole/{r['id']}" for r in every if r["practitioner"]["reference"] in ids}

        for identifier in practitioner["identifier"]:
            value = f"{identifier['system']}|{identifier['value']}"
            for text in (value, identifier["value"]):
                for chain in ("practitioner.identifier", "practitioner:Practitioner.identifier"):
                    equal(client.ids("PractitionerRole", [(chain, text)]), roles([practitioner]), f"{chain}={text}")
        for name in (practitioner["name"][0]["family"], practitioner["name"][0]["given"][0], "Ha", "nobody"):
            named = [p for p in of("Practitioner") if oracle.holds_one(p, "Practitioner", "name", name)]
            for chain in ("practitioner.name", "practitioner:Practitioner.name"):
                equal(client.ids("PractitionerRole", [(chain, name)]), roles(named), f"{chain}={name}")
    equal(len(client.ids("PractitionerRole", [("practitioner.name", "Hale")])), 2, "two of one name")


@check("C050 C051 who stands behind a fact and what a medication is can be read")
def _(folder):
    for person in ("adult", "child"):
        client = family().under(person)
        for kind in ("Provenance", "Medication"):
            own = family().of(kind, None if kind in SHARED else person)
            holds(own, f"no {kind}")
            for resource in own:
                status, read = client.ask("GET", f"{kind}/{resource['id']}")
                # The guarded server has the same files, imported at another moment.
                moments = {"meta": resource["meta"], **({"recorded": resource["recorded"]} if is_made(resource) else {})}
                equal((status, {**read, **moments}), (200, resource), f"read of {kind}")
        for foreign in family().of("Provenance", "stranger"):
            equal(client.ask("GET", f"Provenance/{foreign['id']}")[0], 404, "the stranger's")


HL7 = "http://terminology.hl7.org/CodeSystem/"
GUIDE = "http://hl7.org/fhir/us/core/CodeSystem/"
GRANULAR = [
    *(("Condition", system, code) for system, code in (
        (HL7 + "condition-category", "encounter-diagnosis"), (HL7 + "condition-category", "problem-list-item"),
        (GUIDE + "condition-category", "health-concern"))),
    *(("Observation", HL7 + "observation-category", code) for code in (
        "laboratory", "social-history", "vital-signs", "survey")),
    ("Observation", GUIDE + "us-core-category", "sdoh"),
]


@check("C065 C019 C029 under a scope of one category every search finds that category alone, and so does a read")
def _(folder):
    for kind, system, code in GRANULAR:
        row = next(r for r in ROWS if r.kind == kind)
        client = family().under("adult", f"launch/patient patient/{kind}.rs?category={system}|{code}")
        own = family().of(kind, "adult")
        visible = [r for r in own if oracle.holds_one(r, kind, "category", f"{system}|{code}")]
        holds(0 < len(visible) < len(own), f"{kind} {code} tells nothing apart")
        table = Table(row)
        table.client, table.visible = client, visible
        for text in row.searches.split():
            for items in tuples(table, text.split("+"), own, 6):
                table.agrees(items)
        for resource in own:
            status = client.ask("GET", f"{kind}/{resource['id']}")[0]
            equal(status, 200 if resource in visible else 404, f"read of {kind} under {code}")
        equal(client.ids(kind, []), {f"{kind}/{r['id']}" for r in visible}, "everything")


@check("C108 everything about a patient is what all searches find, by type, since a time, and page by page")
def _(folder):
    client, person = family().under("adult"), family().patient("adult")
    path = f"Patient/{person}/$everything"

    def everything(query=""):
        pages, following = [], path + query
        while following:
            status, bundle = client.ask("GET", following)
            equal((status, bundle.get("type")), (200, "searchset"), f"{following}: {str(bundle)[:200]}")
            pages.append([f"{e['resource']['resourceType']}/{e['resource']['id']}" for e in bundle.get("entry", [])])
            links = {link["relation"]: link["url"] for link in bundle["link"]}
            equal(links["self"], f"{client.base}/{path}{query}", "self link")
            following = links["next"][len(client.base) + 1:] if "next" in links else None
        found = [i for page in pages for i in page]
        equal((len(found), len(set(found))), (bundle["total"],) * 2, "total, and each once")
        return pages, set(found)

    own = {f"{kind}/{r['id']}" for kind in family().resources for r in family().of(kind, "adult")}
    shared = {f"{kind}/{r['id']}" for kind in SHARED for r in family().of(kind)}
    _, whole = everything()
    equal(whole - shared, own, "the record")
    named = {n for i in own for n in references(next(r for r in family().resources[i.split("/")[0]]
                                                     if r["id"] == i.split("/")[1]))}
    holds(named & shared <= whole, "what the record refers to")
    pages, found = everything("?_count=20")
    equal((found, max(map(len, pages))), (whole, 20), "in pages")
    kinds = ("Observation", "Goal")
    equal(everything(f"?_type={','.join(kinds)}")[1], {i for i in whole if i.split("/")[0] in kinds}, "two types")
    equal(everything("?_since=2100-01-01T00:00:00Z")[1], set(), "since later")
    equal(everything("?_since=2020-01-01T00:00:00Z")[1], whole, "since before")
    for wrong in ("?colour=red", "?_type=Nothing", "?_since=noon", "?_count=0", "?start=2024-01-01"):
        equal(client.ask("GET", path + wrong)[0], 400, wrong)
    equal(client.ask("GET", f"{path}?_page=Goal/absent")[0], 410, "behind what is gone")
    equal(family().under("stranger").ask("GET", path)[0], 404, "for the stranger")


def created(kind, like, changes):
    """Creates a resource like another, finds it by all searches of its type, and removes it."""
    client, row = family().open, next(r for r in ROWS if r.kind == kind)
    model = next(r for r in family().of(kind, "adult") if family().name[f"{kind}/{r['id']}"] == like)
    body = {name: value for name, value in model.items() if name not in ("id", "meta", "identifier")} | changes
    status, made = client.ask("POST", kind, body)
    equal(status, 201, f"create: {str(made)[:300]}")
    equal({name: value for name, value in made.items() if name not in ("id", "meta")}, body, "what was created")
    place = f"{kind}/{made['id']}"
    table = Table(row)
    ANSWERED.clear()
    table.visible = [*table.visible, made]
    try:
        for text in row.searches.split():
            names = text.split("+")
            items = [("patient", [f"Patient/{family().patient('adult')}"]) if n == "patient"
                     else (n, [next(table.values(made, n))]) for n in names]
            holds(place in table.agrees(items), f"what was created is not found by {text}")
        if kind == "DocumentReference":
            path = f"DocumentReference/$docref?patient={family().patient('adult')}"
            for more in ("", "&start=2031-05-01&end=2031-05-31", "&type=http://loinc.org|34133-9"):
                found = [e["resource"]["id"] for e in client.ask("GET", path + more)[1].get("entry", [])]
                holds(made["id"] in found, f"$docref{more}")
    finally:
        equal(client.ask("DELETE", place)[0], 204, "delete")
        ANSWERED.clear()
    equal(table.client.ids(kind, [("_id", made["id"])]), set(), "what was deleted")


@check("C022 a report is created, and found by every search")
def _(folder):
    code = {"coding": [{"system": "http://loinc.org", "code": "57021-8"}]}
    created("DiagnosticReport", "adult-report-lab", {"effectiveDateTime": "2031-05-06T07:08:09Z", "code": code})
    created("DiagnosticReport", "adult-report-note-1", {"effectiveDateTime": "2031-05-07"})


@check("C023 a document is created, and found by every search and by $docref")
def _(folder):
    type_ = {"coding": [{"system": "http://loinc.org", "code": "34133-9"}]}
    content = [{"attachment": {"contentType": "text/plain", "data": "V3JpdHRlbiBieSBhbiBhcHAu"}}]
    created("DocumentReference", "adult-note-1", {
        "type": type_, "content": content, "date": "2031-05-06T07:08:09Z",
        "context": {"period": {"start": "2031-05-05", "end": "2031-05-06"}}})


# Something that a parameter of each type can be asked for; composites are asked for by parts of many types.
ASKED = {"token": "x", "reference": "Patient/x", "string": "x", "date": "2024", "uri": "urn:x", "quantity": "1",
         "number": "1"}


@check("C001 C003 the statement of what is served is public, and says version, guides, formats and security")
def _(folder):
    status, said = Client(family().guarded).ask("GET", "metadata")
    equal((status, said["resourceType"], said["fhirVersion"]), (200, "CapabilityStatement", "4.0.1"), "without a token")
    holds("json" in said["format"] and "application/fhir+json" in said["format"], "formats")
    for guide in ("http://hl7.org/fhir/us/core/CapabilityStatement/us-core-server",
                  "http://hl7.org/fhir/uv/bulkdata/CapabilityStatement/bulk-data"):
        holds(guide in said["instantiates"], guide)
    equal(said["software"]["version"], chartway("--version").stdout.decode().strip(), "release")
    security = said["rest"][0]["security"]
    equal(security["service"][0]["coding"][0]["code"], "SMART-on-FHIR", "service")
    places = {e["url"]: e["valueUri"] for e in security["extension"][0]["extension"]}
    for name in ("authorize", "token"):
        holds(places[name].startswith(family().guarded), f"{name} in {places}")
    equal(security["cors"], True, "pages of other origins")


@check("C002 what is declared can be called, and what US Core searches by is declared")
def _(folder):
    client = family().open
    rest = client.ask("GET", "metadata")[1]["rest"][0]
    types = {r["type"]: r for r in rest["resource"]}
    for row in ROWS:
        declared, kind = types[row.kind], row.kind
        names = {p["name"] for p in declared["searchParam"]}
        equal({n for text in row.searches.split() for n in text.split("+")} - names, set(), f"parameters of {kind}")
        includes = declared.get("searchInclude", [])
        equal({":".join(i.split(":")[:2]) for i in row.includes} - set(includes), set(), f"includes of {kind}")
        behind = "Provenance:target" in declared.get("searchRevInclude", [])
        equal(behind, kind not in (*SHARED, "Specimen"), f"who stands behind {kind}")
        holds(declared["supportedProfile"], f"profiles of {kind}")
    for kind in {row.kind for row in ROWS}:
        for parameter in (p for p in types[kind]["searchParam"] if p["type"] in ASKED):
            asked = [(parameter["name"], ASKED[parameter["type"]]), ("_count", "1")]
            status, outcome = client.search(kind, asked)
            equal(status, 200, f"{kind} {asked}: {str(outcome)[:200]}")
        for include in types[kind].get("searchInclude", []):
            equal(client.search(kind, [("_include", include), ("_id", "x")])[0], 200, f"_include={include}")
    profiles = [p for r in types.values() for p in r.get("supportedProfile", []) if "/us/core/" in p]
    equal(len(profiles), len(set(profiles)), "profiles named twice")
    equal(len(profiles), 48, "profiles of US Core 6.1.0")


@check("C002 every interaction and operation that a type declares answers, and none that it does not")
def _(folder):
    client = family().open
    rest = client.ask("GET", "metadata")[1]["rest"][0]
    calls = {
        "read": ("GET", "{}/absent", 404), "vread": ("GET", "{}/absent/_history/1", 404),
        "history-instance": ("GET", "{}/absent/_history", 404), "search-type": ("GET", "{}?_id=absent", 200),
        "create": ("POST", "{}", 400), "update": ("PUT", "{}/absent", 400), "patch": ("PATCH", "{}/absent", 404),
        "delete": ("DELETE", "{}/absent", 204),
    }
    for declared in rest["resource"]:
        kind, done = declared["type"], {i["code"] for i in declared["interaction"]}
        for code, (method, path, expected) in calls.items():
            body = {"resourceType": "Nothing"} if method in ("POST", "PUT", "PATCH") else None
            status, _ = client.ask(method, path.format(kind), body)
            equal(status, expected if code in done else 405, f"{code} of {kind}")
        names = {o["name"] for o in declared["operation"]}
        for name in ("everything", "summary", "docref", "lastn", "validate", "lineage", "export", "expand", "lookup",
                     "validate-code", "translate", "meta", "match"):
            method, path = ("POST", f"{kind}/${name}") if name in ("validate", "match") else (
                "GET", f"{kind}/absent/${name}" if name in ("everything", "summary", "lineage") or
                (kind, name) == ("Group", "export") else f"{kind}/${name}")
            status, outcome = client.ask(method, path, {"resourceType": kind} if method == "POST" else None)
            there = outcome.get("issue", [{}])[0].get("code") not in ("not-supported", "not-found") or status == 200
            if name in names and name not in ("everything", "summary", "lineage") and kind != "Group":
                holds(there, f"{kind}/${name} is declared and answers {status}")
            elif name not in names:
                holds(status in (404, 405, 501), f"{kind}/${name} is not declared and answers {status}")
    for name in (i["code"] for i in rest["interaction"]):
        path, body = {"search-system": ("?_type=Goal", None), "transaction": ("", {"resourceType": "Bundle",
                      "type": "transaction"}), "batch": ("", {"resourceType": "Bundle", "type": "batch"})}[name]
        equal(client.ask("GET" if body is None else "POST", path, body)[0], 200, name)


if __name__ == "__main__":
    main()
