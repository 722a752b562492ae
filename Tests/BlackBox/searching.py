#!/usr/bin/env python3
"""Searches the family's record over HTTP, and compares each answer with a look at every resource."""

import json
import random
import re
import unicodedata
import urllib.parse
import urllib.request
from collections import Counter

from blackbox import check, equal, holds, main, people, references
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


def write(folder, name, *resources):
    """A bundle of resources in a file."""
    bundle = {"resourceType": "Bundle", "type": "collection", "entry": [{"resource": r} for r in resources]}
    path = folder / name
    path.write_text(json.dumps(bundle), encoding="utf-8")
    return path


def fold(text):
    """As somebody compares words who knows nothing of the program: no accents, no case, blanks and dashes alike."""
    bare = "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))
    return re.sub(r"\s", " ", re.sub("[\u2010-\u2015]", "-", bare)).casefold().strip()


@check("C039 names are found from every word and behind every hyphen, in any spelling of their accents")
def _(folder):
    names = ["Anna-Maria", "Jos\u00e9 Luis", "Jose\u0301\u00a0Ana", "M\u00fcller\tLang", "Stra\u00dfe-\u00c1gnes", "O'Neil"]
    patients = [{"resourceType": "Patient", "id": str(n), "birthDate": f"19{50 + n}-01-02",
                 "name": [{"family": f"Quill{n}", "given": [name]}]} for n, name in enumerate(names)]
    with served(folder, write(folder, "names.json", *patients)) as (base, database):
        everybody = everyone(base, "Patient")
        given = {f"Patient/{p['id']}": [fold(g) for n in p["name"] for g in n.get("given", [])] for p in everybody}
        for name in names:
            words = [w for w in re.split(r"[\s-]+", name)]
            for asked in {*words, name, name.upper(), words[-1][:2], unicodedata.normalize("NFD", name),
                          unicodedata.normalize("NFC", name)}:
                starts = re.compile(rf"(^|[ -]){re.escape(fold(asked))}")
                expected = {i for i, texts in given.items() if any(starts.search(text) for text in texts)}
                holds(expected, f"nobody is called {asked!r}")
                equal(set(all_pages(base, "Patient", "given", asked)), expected, f"given={asked!r}")
                listed = {f"Patient/{p['id']}" for p in people(database, asked)}
                holds(expected <= listed, f"people {asked!r} lists {listed}, not {expected}")


@check("what always has a value is never missing")
def _(folder):
    with served(folder) as (base, _):
        everybody = set(all_pages(base, "Patient", "_count", 1000))
        for name in ("_lastUpdated", "_id", "deceased"):
            equal(all_pages(base, "Patient", f"{name}:missing", "true"), [], f"{name} is missing")
            equal(set(all_pages(base, "Patient", f"{name}:missing", "false")), everybody, f"{name} is there")


TWO = [
    {"resourceType": "Patient", "id": "a", "name": [{"family": "Okonjo"}], "birthDate": "1980-05-03"},
    {"resourceType": "Patient", "id": "b", "name": [{"family": "Ryeland"}], "birthDate": "1951-01-30"},
    {"resourceType": "Observation", "id": "o", "status": "final", "code": {"text": "Weight"},
     "subject": {"reference": "Patient/a"}, "performer": [{"reference": "Patient/b"}]},
    {"resourceType": "Observation", "id": "foreign", "status": "final", "code": {"text": "Height"},
     "subject": {"reference": "http://other.example/fhir/Patient/a"}},
    {"resourceType": "Appointment", "id": "both", "status": "booked", "participant": [
        {"actor": {"reference": "Patient/a"}, "status": "accepted"},
        {"actor": {"reference": "Patient/b"}, "status": "accepted"}]},
    {"resourceType": "Account", "id": "both", "status": "active",
     "subject": [{"reference": "Patient/a"}, {"reference": "Patient/b"}]},
    {"resourceType": "AuditEvent", "id": "e", "recorded": "2024-01-01T00:00:00Z", "type": {"code": "rest"},
     "source": {"observer": {"display": "here"}}, "agent": [{"requestor": True, "who": {"reference": "Patient/a"}}],
     "entity": [{"what": {"reference": "Patient/b"}}]},
    {"resourceType": "Group", "id": "g", "type": "person", "actual": True,
     "member": [{"entity": {"reference": "Patient/a"}}, {"entity": {"reference": "Patient/b"}}]},
    {"resourceType": "Provenance", "id": "p", "recorded": "2024-01-01T00:00:00Z",
     "target": [{"reference": "Observation/o"}, {"reference": "Patient/b"}],
     "agent": [{"who": {"reference": "Patient/a"}}]},
]


@check("C011 C016 a patient's references are found in whoever's record they stand")
def _(folder):
    with served(folder, write(folder, "two.json", *TWO)) as (base, _):
        a, b = (ask(base, "Patient", "name", name)[1]["entry"][0]["resource"]["id"] for name in ("okonjo", "ryeland"))
        for kind, name in (("Observation", "performer"), ("Appointment", "patient"), ("Account", "subject"),
                           ("AuditEvent", "patient"), ("Group", "member"), ("Provenance", "target"),
                           ("Provenance", "agent")):
            for person in (a, b):
                refers = lambda r: f"Patient/{person}" in list(references(
                    {k: v for k, v in r.items() if (kind, k) != ("Provenance", "agent" if name == "target" else "target")
                     and (kind, k) != ("Observation", "subject")}))
                # The server notes what is read here, so that its own AuditEvents grow meanwhile.
                ours = lambda found: {i for i in found if not re.fullmatch(r"AuditEvent/\d+", i)}
                expected = ours(f"{kind}/{r['id']}" for r in everyone(base, kind) if refers(r))
                equal(ours(all_pages(base, kind, name, person)), expected, f"{kind} {name}")
                _, bundle = ask(base, "Patient", "_id", person, "_revinclude", f"{kind}:{name}")
                equal(set(ids(bundle, "include")), expected, f"{kind}:{name} comes along")


@check("Z07 an address below another base is a resource of others")
def _(folder):
    with served(folder, write(folder, "two.json", *TWO)) as (base, _):
        a = ask(base, "Patient", "name", "okonjo")[1]["entry"][0]["resource"]["id"]
        own = set(all_pages(base, "Observation", "subject", a))
        equal([o["code"]["text"] for o in (json.loads(get(f"{base}/fhir/{i}")[2]) for i in own)], ["Weight"], "own")
        foreign = {f"Observation/{o['id']}" for o in everyone(base, "Observation") if o["code"].get("text") == "Height"}
        equal(len(foreign), 1, "the other server's")
        for name in ("subject", "patient", "subject:Patient"):
            equal(set(all_pages(base, "Observation", name, f"{base}/fhir/Patient/{a}")), own, f"{name} by our address")
            equal(all_pages(base, "Observation", name, f"http://other.example/fhir/Patient/{a}"), [], f"{name} elsewhere")
            equal(set(all_pages(base, "Observation", name, "http://other.example/fhir/Patient/a")), foreign, name)


@check("unknown parameters are refused, or named if the caller is lenient")
def _(folder):
    with served(folder) as (base, _):
        for items in (("colour", "red"), ("code:foo", "1"), ("date", "yesterday"), ("_sort", "colour"), ("code", ""),
                      ("code:in", "urn:set"), ("code:above", "1"), ("code:below", "1"), ("_query", "a"), ("_filter", "a"),
                      ("_filter", "code in urn:set"), ("_content", "(")):
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


@check("Q04 later pages of a form spell nothing of it in their addresses")
def _(folder):
    with served(folder) as (base, _):
        for order in ((), (("_sort", "-birthdate"),)):
            expected = all_pages(base, "Patient", "birthdate", "ge1900", "_count", 2, *[x for o in order for x in o])
            holds(len(expected) > 4, "too few to page through")
            form = urllib.parse.urlencode([("birthdate", "ge1900"), ("_count", "2"), *order]).encode()
            request = urllib.request.Request(f"{base}/fhir/Patient/_search", data=form, method="POST")
            with urllib.request.urlopen(request, timeout=20) as answer:
                bundle = json.load(answer)
            found, pages = ids(bundle), []
            while following := [link["url"] for link in bundle["link"] if link["relation"] == "next"]:
                pages += following
                equal(re.sub(r"_page=form\.[^&]+$", "", following[0]), f"{base}/fhir/Patient?", "the address")
                bundle = json.loads(get(following[0])[2])
                found += ids(bundle)
            equal(found, expected, "the pages of the same search by its address")
            equal(get(pages[0].replace("/Patient?", "/Observation?"))[0], 410, "the form of another type")
            equal(json.loads(get(pages[0] + "&_count=1")[2])["resourceType"], "Bundle", "the same page once more")
        equal(ask(base, "Patient", "_page", "form.gone.k0")[0], 410, "a forgotten form")


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


def words_of(node, name=None):
    """Every word that a resource says, as a person looks for it."""
    if isinstance(node, dict):
        for key, value in node.items():
            if key not in ("resourceType", "id", "meta", "reference", "system", "url", "data", "contentType", "profile"):
                yield from words_of(value, key)
    elif isinstance(node, list):
        for item in node:
            yield from words_of(item, name)
    elif isinstance(node, str):
        plain = re.sub(r"<[^>]*>", " ", node) if name == "div" else node
        yield from re.findall(r"[a-z0-9]+", fold(plain))


@check("words and filters find what a look at every resource finds")
def _(folder):
    rng = random.Random(20261122)
    with served(folder) as (base, _):
        observations = [o for o in everyone(base, "Observation") if all(w.isascii() for w in json.dumps(o, ensure_ascii=False))]
        said = {f"Observation/{o['id']}": set(words_of(o)) for o in observations}
        told = {f"Observation/{o['id']}": set(words_of(o.get("text", {}).get("div", ""), "div")) for o in observations}
        status = {f"Observation/{o['id']}": o["status"] for o in observations}
        codes = {f"Observation/{o['id']}": {code for _, code in codings(o["code"])} for o in observations}
        vocabulary = sorted({w for ws in said.values() for w in ws if w.isalpha() and w not in ("and", "or", "not")})
        holds(len(vocabulary) > 100, "too few words to tell")
        for _ in range(60):
            one, other = rng.sample(vocabulary, 2)
            found = {
                f"{one}": {i for i, words in said.items() if one in words},
                f"{one} {other}": {i for i, words in said.items() if {one, other} <= words},
                f"{one} or {other}": {i for i, words in said.items() if {one, other} & words},
                f"{one} not {other}": {i for i, words in said.items() if one in words and other not in words},
                f"{one[:3]}*": {i for i, words in said.items() if any(w.startswith(one[:3]) for w in words)},
            }
            asked = rng.choice(sorted(found))
            equal(set(all_pages(base, "Observation", "_content", asked, "_count", 90)) & set(said), found[asked], asked)
            code = rng.choice(sorted(c for cs in codes.values() for c in cs if re.fullmatch(r"[\w-]+", c)))
            filtered = {i for i in said if (code in codes[i] or status[i] != "final") and one in said[i]}
            asked = f"(code eq {code} or not (status eq final)) and _content co {one}"
            equal(set(all_pages(base, "Observation", "_filter", asked, "_count", 90)) & set(said), filtered, asked)
            equal(set(all_pages(base, "Observation", "_text", one, "_count", 90)) & set(said),
                  {i for i, words in told.items() if one in words}, f"narrative {one}")
        by_chain = set(all_pages(base, "Observation", "subject:Patient.family", "okafor", "_count", 90))
        holds(by_chain, "nobody of that name")
        equal(set(all_pages(base, "Observation", "_filter", "subject.family sw okafor", "_count", 90)), by_chain, "along a reference")
        status, outcome = ask(base, "Observation", "_filter", "status eq final and colour eq red")
        equal(status, 400, "an unknown parameter")
        holds("character 21" in outcome["issue"][0]["diagnostics"], "its place")


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
