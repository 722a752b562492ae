#!/usr/bin/env python3
"""Searches the family's record over HTTP, and compares each answer with a look at every resource."""

import json
import random
import urllib.parse
import urllib.request
from collections import Counter

from blackbox import check, equal, holds, main, people
from server import get, served


def ask(base, kind, *items, prefer=None):
    """Status and bundle of a search; items are names and values in turn."""
    query = urllib.parse.urlencode(list(zip(items[::2], items[1::2])))
    request = urllib.request.Request(f"{base}/fhir/{kind}?{query}", headers={"Prefer": prefer} if prefer else {})
    try:
        with urllib.request.urlopen(request, timeout=60) as answer:
            return answer.status, json.load(answer)
    except urllib.error.HTTPError as refusal:
        return refusal.code, json.load(refusal)


def entries(bundle, mode="match"):
    return [e["resource"] for e in bundle.get("entry", []) if e["search"]["mode"] == mode]


def ids(bundle, mode="match"):
    return [f"{r['resourceType']}/{r['id']}" for r in entries(bundle, mode)]


def all_pages(base, kind, *items):
    """Every match, page by page; fails if one comes twice."""
    status, bundle = ask(base, kind, *items)
    equal(status, 200, "status")
    found = ids(bundle)
    while following := [link["url"] for link in bundle["link"] if link["relation"] == "next"]:
        status, _, body = get(following[0])
        equal(status, 200, "status of a later page")
        bundle = json.loads(body)
        found += ids(bundle)
    equal([i for i, n in Counter(found).items() if n > 1], [], "found twice")
    return found


def everyone(base, kind):
    """All resources of a kind, read through pages."""
    return [json.loads(get(f"{base}/fhir/{i}")[2]) for i in all_pages(base, kind, "_count", 1000)]


def codings(concept):
    return [(c.get("system"), c.get("code")) for c in (concept or {}).get("coding", [])]


@check("C016 a search by patient finds the very resources of the record, by any spelling of the reference")
def _(folder):
    with served(folder) as (base, database):
        person = next(p["id"] for p in people(database, "1986-04-17") if len(p["identities"]) > 1)
        record = json.loads(get(f"{base}/fhir/Patient/{person}/$everything")[2])
        for kind in ("Observation", "Condition", "AllergyIntolerance", "Immunization", "Encounter", "MedicationRequest"):
            name = "patient"
            expected = {f"{kind}/{e['resource']['id']}" for e in record["entry"] if e["resource"]["resourceType"] == kind}
            for spelled in (person, f"Patient/{person}", f"{base}/fhir/Patient/{person}"):
                equal(set(all_pages(base, kind, name, spelled)), expected, f"{kind} by {name}")
        identity = next(p for p in people(database, "1986-04-17") if len(p["identities"]) > 1)["identities"][0]["record"]
        equal(set(all_pages(base, "Condition", "patient", identity)), set(all_pages(base, "Condition", "patient", person)),
              "by the id that a source's record has")
        equal(ask(base, "Condition", "patient", "nobody")[1]["total"], 0, "of somebody unknown")


@check("C004 codes, statuses and dates find what a look at every resource finds")
def _(folder):
    with served(folder) as (base, _):
        observations = everyone(base, "Observation")
        holds(len(observations) > 20, "too few observations to tell")
        for system, code in {c for o in observations for c in codings(o["code"])}:
            expected = {f"Observation/{o['id']}" for o in observations if (system, code) in codings(o["code"])}
            if system:
                equal(set(all_pages(base, "Observation", "code", f"{system}|{code}", "_count", 7)), expected, code)
        for day in {o["effectiveDateTime"][:10] for o in observations if "effectiveDateTime" in o}:
            expected = {f"Observation/{o['id']}" for o in observations if o.get("effectiveDateTime", "") == day}
            found = set(all_pages(base, "Observation", "date", day))
            holds(expected <= found, f"what is dated {day} is found by it")
        finals = {f"Observation/{o['id']}" for o in observations if o["status"] == "final"}
        equal(set(all_pages(base, "Observation", "status", "final")), finals, "by status")
        equal(set(all_pages(base, "Observation", "status:not", "final")) & finals, set(), "by another status")


@check("C010 pages of any size give the same set, sorted ones in their order")
def _(folder):
    with served(folder) as (base, _):
        whole = all_pages(base, "Observation", "_count", 1000)
        for size in (1, 7, 50):
            equal(all_pages(base, "Observation", "_count", size), whole, f"pages of {size}")
        ordered = all_pages(base, "Observation", "_sort", "-date", "_count", 5)
        equal(sorted(ordered), sorted(whole), "sorted, the same set")
        days = [json.loads(get(f"{base}/fhir/{i}")[2]).get("effectiveDateTime", "") for i in ordered[:20]]
        equal([d[:4] for d in days if d], sorted((d[:4] for d in days if d), reverse=True), "newest first")
        equal(ask(base, "Observation", "_summary", "count")[1]["total"], len(whole), "count alone")
        equal(ask(base, "Observation", "_count", 1, "_total", "accurate")[1]["total"], len(whole), "total of pages")
        equal(ask(base, "Observation", "_page", "sgone.5")[0], 410, "a page of a forgotten search")


@check("C018 includes bring along what is referred to and what refers, each once")
def _(folder):
    with served(folder) as (base, _):
        status, bundle = ask(base, "Observation", "_include", "Observation:subject", "_count", 1000)
        equal(status, 200, "status")
        patients = {o["subject"]["reference"] for o in entries(bundle) if "subject" in o}
        equal(set(ids(bundle, "include")), patients, "the patients")
        status, bundle = ask(base, "Patient", "_revinclude", "Condition:patient", "_count", 1000)
        equal(set(ids(bundle, "include")), set(all_pages(base, "Condition")), "all conditions")
        status, bundle = ask(base, "Condition", "_revinclude", "Provenance:target", "_count", 1000)
        matched = set(ids(bundle))
        speaking = {f"Provenance/{p['id']}" for p in everyone(base, "Provenance")
                    if matched & {t.get("reference") for t in p["target"]}}
        equal(set(ids(bundle, "include")), speaking, "the provenance of the conditions")


@check("C048 chains and _has find what two steps by hand find")
def _(folder):
    with served(folder) as (base, _):
        mothers = {i.split("/")[1] for i in all_pages(base, "Patient", "birthdate", "1986-04-17")}
        by_hand = {i for m in mothers for i in all_pages(base, "Condition", "patient", m)}
        equal(set(all_pages(base, "Condition", "subject:Patient.birthdate", "1986-04-17")), by_hand, "chain")
        equal(set(all_pages(base, "Condition", "patient.birthdate", "1986-04-17")), by_hand, "chain without a kind")
        having = {c["subject"]["reference"] for c in everyone(base, "Condition")}
        equal(set(all_pages(base, "Patient", "_has:Condition:patient:_id", ",".join(
            c["id"] for c in everyone(base, "Condition")))), having, "_has")


@check("unknown parameters are refused, or named if the caller is lenient")
def _(folder):
    with served(folder) as (base, _):
        for items in (("colour", "red"), ("code:foo", "1"), ("date", "yesterday"), ("_sort", "colour"), ("code", "")):
            status, outcome = ask(base, "Observation", *items)
            equal((status, outcome["resourceType"]), (400, "OperationOutcome"), str(items))
        equal(ask(base, "Nothing")[0], 404, "no such type")
        status, bundle = ask(base, "Observation", "colour", "red", prefer="handling=lenient")
        equal(status, 200, "lenient")
        equal([o["resourceType"] for o in entries(bundle, "outcome")], ["OperationOutcome"], "what was left out is said")
        holds("colour" not in bundle["link"][0]["url"], "self holds what was used only")


@check("POST _search is the same search, and values of any spelling arrive")
def _(folder):
    with served(folder) as (base, _):
        form = urllib.parse.urlencode({"name": "okafor", "_count": "3"}).encode()
        request = urllib.request.Request(f"{base}/fhir/Patient/_search", data=form, method="POST")
        with urllib.request.urlopen(request, timeout=20) as answer:
            posted = json.load(answer)
        holds(ids(posted), "nobody of that name")
        equal(ids(posted), ids(ask(base, "Patient", "name", "okafor", "_count", 3)[1]), "the same")
        equal(ask(base, "Patient", "name", "a+b %26=|\\,")[0], 200, "odd characters")


@check("a compartment is what refers to the patient by the definition, of one type or of all")
def _(folder):
    with served(folder) as (base, database):
        person = next(p["id"] for p in people(database, "1986-04-17") if len(p["identities"]) > 1)
        members = {"Condition": ("subject", "asserter"), "Observation": ("subject", "performer"), "Encounter": ("subject",),
                   "Immunization": ("patient",)}
        by_hand = {}
        for kind, names in members.items():
            refers = lambda r: any(t.get("reference") == f"Patient/{person}" for n in names
                                   for t in (r[n] if isinstance(r.get(n), list) else [r.get(n, {})]))
            by_hand[kind] = {f"{kind}/{r['id']}" for r in everyone(base, kind) if refers(r)}
            holds(by_hand[kind], f"nothing of {kind} to tell by")
            equal(set(all_pages(base, f"Patient/{person}/{kind}", "_count", 7)), by_hand[kind], kind)
        whole = all_pages(base, f"Patient/{person}/*", "_count", 7)
        holds(set.union(*by_hand.values()) <= set(whole), "all types together")
        equal({i for i in whole if i.split("/")[0] in members}, set.union(*by_hand.values()), "of these types")
        some = all_pages(base, f"Patient/{person}/*", "_type", "Condition,Encounter", "_count", 3)
        equal(set(some), by_hand["Condition"] | by_hand["Encounter"], "of two types")
        code = ask(base, "Condition", "patient", person)[1]["entry"][0]["resource"]["code"]["coding"][0]["code"]
        equal(set(all_pages(base, f"Patient/{person}/Condition", "code", code)),
              set(all_pages(base, "Condition", "patient", person, "code", code)), "with a condition")
        for path, expected in ((f"Patient/{person}/Location", 404), ("Patient/nobody/Condition", 404),
                               (f"Location/{person}/*", 404), (f"Patient/{person}/Nothing", 404)):
            equal(ask(base, path)[0], expected, path)
        equal(ask(base, f"Patient/{person}/*", "_sort", "_id")[0], 501, "sorted across types")
        equal(ask(base, f"Patient/{person}/Condition", "_type", "Condition")[0], 400, "a type twice")


@check("several types are searched as one list")
def _(folder):
    with served(folder) as (base, _):
        expected = set(all_pages(base, "Condition")) | set(all_pages(base, "Encounter"))
        equal(set(all_pages(base, "", "_type", "Encounter,Condition", "_count", 5)), expected, "two types")
        equal(ask(base, "", "_type", "Encounter,Condition", "_summary", "count")[1]["total"], len(expected), "counted")
        equal((ask(base, "")[0], ask(base, "", "_type", "Nothing")[0]), (400, 400), "without types, and of none")


@check("a summary has what the definitions mark, and says that it is a part")
def _(folder):
    with served(folder) as (base, _):
        whole = {o["id"]: o for o in everyone(base, "Observation")}
        status, bundle = ask(base, "Observation", "_summary", "true", "_count", 1000)
        equal((status, len(entries(bundle))), (200, len(whole)), "all of them")
        for part in entries(bundle):
            equal(set(part) & {"text", "contained", "extension", "note", "interpretation", "referenceRange"}, set(), "rest")
            for name in ("code", "status", "subject", "effectiveDateTime"):
                equal(part.get(name), whole[part["id"]].get(name), name)
            holds("SUBSETTED" in [t["code"] for t in part["meta"]["tag"]], "tag")


@check("an amount is found in another unit of the same kind")
def _(folder):
    ucum = "http://unitsofmeasure.org"
    with served(folder) as (base, _):
        kilograms = {f"Observation/{o['id']}": o["valueQuantity"]["value"] for o in everyone(base, "Observation")
                     if o.get("valueQuantity", {}).get("code") == "kg" and o["valueQuantity"].get("system") == ucum}
        holds(kilograms, "nobody was weighed")
        for name, value in kilograms.items():
            found = all_pages(base, "Observation", "value-quantity", f"ge{value * 1000:.3f}|{ucum}|g")
            holds(name in found, f"{name} in grams")
        equal(set(all_pages(base, "Observation", "value-quantity", f"gt0|{ucum}|g")) >= set(kilograms), True, "all of them")


@check("random searches equal a look at every resource")
def _(folder):
    rng = random.Random(20261121)
    with served(folder) as (base, _):
        observations = everyone(base, "Observation")
        facts = {
            "status": lambda o: {o["status"]},
            "code": lambda o: {code for _, code in codings(o["code"])},
            "category": lambda o: {code for c in o.get("category", []) for _, code in codings(c)},
            "subject": lambda o: {o.get("subject", {}).get("reference")} - {None},
            "encounter": lambda o: {o.get("encounter", {}).get("reference")} - {None},
        }
        values = {name: sorted({v for o in observations for v in of(o) if v and "," not in v}) for name, of in facts.items()}
        for _ in range(150):
            conditions = []
            for name in rng.sample(sorted(facts), rng.randint(1, 3)):
                if not values[name]:
                    continue
                options = rng.sample(values[name], min(len(values[name]), rng.randint(1, 2)))
                modifier = ":not" if name in ("status", "code", "category") and rng.random() < 0.3 else ""
                conditions.append((name, modifier, options))
            expected = {
                f"Observation/{o['id']}" for o in observations
                if all(bool(facts[n](o) & set(v)) != (m == ":not") for n, m, v in conditions)
            }
            items = [x for n, m, v in conditions for x in (n + m, ",".join(v))]
            equal(set(all_pages(base, "Observation", "_count", rng.choice((1, 3, 40)), *items)), expected, str(items))


if __name__ == "__main__":
    main()
