#!/usr/bin/env python3
"""Imports the family of the demonstration, looks at the people, and gives a record out in every form."""

import hashlib
import itertools
import json
import random
import shutil
import subprocess
import zipfile

from blackbox import (
    DEMO, HOSPITALS, Skip, chartway, check, dangling, equal, holds, import_family, import_json, lines, main, people,
    rows,
)

FORMATS = {"lakeside": {"fhir-json", "fhir-ndjson"}, "stmartin": {"ccda"}, "northgate": {"hl7v2"}}


def mother(database):
    found = [person for person in people(database, "1986-04-17") if "lakeside" in sources(person)]
    equal(len(found), 1, "persons of the mother's birth date with a record in Lakeside")
    return found[0]


def sources(person):
    return {identity["source"] for identity in person["identities"]}


@check("import reads every file of three hospitals")
def _(folder):
    for name in HOSPITALS:
        found, summary = import_json(folder / "a.db", name, DEMO / name)
        # A message with a code that no table knows is imported in part; nothing of it is lost.
        holds({line["status"] for line in found} <= {"imported", "partial"}, f"statuses of {name}")
        equal({line["ledger"]["unmapped"] for line in found}, {0}, f"leaves of {name} that nobody read")
        equal({line["format"] for line in found}, FORMATS[name], f"formats of {name}")
        equal(summary["deliveries"], len(found), "deliveries in the summary")
        holds(all(line["persons"] for line in found), f"a delivery of {name} is about nobody")
        for line in found:
            ledger = line["ledger"]
            equal(ledger["mapped"] + ledger["omitted"] + ledger["unmapped"], ledger["leaves"], "sum of the ledger")


@check("the mother is one person with records of three hospitals")
def _(folder):
    import_family(folder / "a.db")
    equal(sources(mother(folder / "a.db")), set(HOSPITALS), "hospitals of the mother")


@check("twins stay two persons")
def _(folder):
    import_family(folder / "a.db")
    twins = people(folder / "a.db", "2018-09-08")
    equal(len(twins), 2, "persons with the twins' birth date")
    for twin in twins:
        equal(sources(twin), set(HOSPITALS), f"hospitals of {twin['id']}")


@check("a mistyped birth date is asked about, not merged")
def _(folder):
    import_family(folder / "a.db")
    printed = lines(chartway("people", "--db", folder / "a.db", "--json"))
    equal(len(people(folder / "a.db", "1984-11-20")), 1, "persons with the mistyped birth date")
    holds([line for line in printed if "review" in line], "nothing is asked")


@check("importing again changes nothing and adds no row")
def _(folder):
    database = folder / "a.db"
    first = import_family(database)
    before = rows(database)
    again = import_family(database)
    equal(len(again), len(first), "deliveries")
    equal({line["status"] for line in again}, {"unchanged"}, "statuses")
    equal({(line["created"], line["updated"]) for line in again}, {(0, 0)}, "created and updated")
    equal(rows(database), before, "rows of the tables")


def unstamped(node):
    """A resource without the version and the times that the archive itself keeps of it."""
    if isinstance(node, list):
        return [unstamped(item) for item in node]
    if not isinstance(node, dict):
        return node
    kept = {key: unstamped(value) for key, value in node.items()}
    if isinstance(kept.get("meta"), dict):
        kept["meta"] = {key: value for key, value in kept["meta"].items() if key not in ("versionId", "lastUpdated")}
    if kept.get("resourceType") == "Provenance":
        kept.pop("recorded", None)
    if kept.get("resourceType") == "Bundle":
        kept.pop("timestamp", None)
    return kept


def picture(database, target):
    """Who is who, who is asked about, and every bundle, as far as the order of arrival could change them."""
    found = []
    for person in people(database):
        chartway("export", person["id"], "--db", database, "--as", "bundle", "-o", target)
        bundle = unstamped(json.loads(target.read_text(encoding="utf-8")))
        found.append((person["id"], person["identities"], person.get("conflicts"), bundle))
    printed = lines(chartway("people", "--db", database, "--json"))
    # Of several questions about two persons the oldest is asked; about which two is the same in any order.
    owner = {identity["record"]: id for id, identities, *_ in found for identity in identities}
    pairs = [line["review"] for line in printed if "review" in line]
    return found, sorted(sorted((owner[pair["record"]], owner[pair["candidate"]])) for pair in pairs)


@check("the order of hospitals does not change the record")
def _(folder):
    pictures = []
    for number, order in enumerate(itertools.permutations(HOSPITALS)):
        database = folder / f"{number}.db"
        for name in order:
            import_json(database, name, DEMO / name)
        pictures.append(picture(database, folder / "bundle.json"))
        equal(pictures[-1], pictures[0], f"the record after {', '.join(order)}")


@check("the order of files does not change the record")
def _(folder):
    files = [(name, path) for name in HOSPITALS for path in sorted((DEMO / name).iterdir())]
    pictures = []
    for number in range(4):
        shuffled = random.Random(number).sample(files, len(files))
        for name, path in files if number == 0 else shuffled:
            import_json(folder / f"{number}.db", name, path)
        pictures.append(picture(folder / f"{number}.db", folder / "bundle.json"))
        equal(pictures[-1], pictures[0], f"the record after order {number}")


@check("a person is exported as a bundle in which every reference resolves")
def _(folder):
    import_family(folder / "a.db")
    target = folder / "zoe.json"
    chartway("export", mother(folder / "a.db")["id"], "--db", folder / "a.db", "--as", "bundle", "-o", target)
    bundle = json.loads(target.read_text(encoding="utf-8"))
    equal((bundle["resourceType"], bundle["type"]), ("Bundle", "collection"), "the outer resource")
    equal(dangling(bundle), [], "dangling references")
    kinds = [entry["resource"]["resourceType"] for entry in bundle["entry"]]
    equal(kinds.count("Patient"), 1, "patients")
    shots = [entry["resource"] for entry in bundle["entry"] if entry["resource"]["resourceType"] == "Immunization"]
    autumn = [shot for shot in shots if shot.get("occurrenceDateTime", "").startswith("2026-10-03")]
    equal(len(autumn), 1, "influenza shots on 3 October 2026, told by two hospitals")
    codes = {coding["code"] for coding in autumn[0]["vaccineCode"]["coding"]}
    holds({"140", "88"} <= codes, "the shot keeps the codes of both hospitals")


@check("a person is exported for another server and line by line, and all forms say the same")
def _(folder):
    import_family(folder / "a.db")
    person = mother(folder / "a.db")["id"]
    for form in ("collection", "transaction", "ndjson"):
        chartway("export", person, "--db", folder / "a.db", "--as", form, "-o", folder / form)
    transaction = json.loads((folder / "transaction").read_text(encoding="utf-8"))
    equal((transaction["resourceType"], transaction["type"]), ("Bundle", "transaction"), "the outer resource")
    urls = [f"{entry['resource']['resourceType']}/{entry['resource']['id']}" for entry in transaction["entry"]]
    requests = [entry["request"] for entry in transaction["entry"]]
    equal(requests, [{"method": "PUT", "url": url} for url in urls], "requests")
    holds(all(entry["fullUrl"].endswith(f"/{url}") for entry, url in zip(transaction["entry"], urls)), "full URLs")
    equal(dangling(transaction), [], "dangling references")
    resources = [json.loads(line) for line in (folder / "ndjson").read_text(encoding="utf-8").splitlines()]
    kinds = [kind for kind, _ in itertools.groupby(resource["resourceType"] for resource in resources)]
    equal((kinds[0], len(kinds)), ("Patient", len(set(kinds))), "the first kind, and how often kinds change")
    told = {resource["id"]: resource for resource in resources}
    equal({entry["resource"]["id"]: entry["resource"] for entry in transaction["entry"]}, told, "the resources")
    collection = json.loads((folder / "collection").read_text(encoding="utf-8"))
    equal([entry["resource"]["id"] for entry in collection["entry"]], [url.split("/")[1] for url in urls], "ids")
    for form in ("transaction", "ndjson"):
        found, summary = import_json(folder / f"{form}.db", "carried", folder / form)
        equal(({line["status"] for line in found}, summary["deliveries"]), ({"imported"}, 1), f"import of the {form}")


@check("a zip that cannot be written leaves nothing behind")
def _(folder):
    import_family(folder / "a.db")
    person = mother(folder / "a.db")["id"]
    (folder / "taken").mkdir()
    target = folder / "taken" / "zoe.zip"
    target.mkdir()
    done = chartway("export", person, "--db", folder / "a.db", "--as", "everything", "-o", target, expect=74)
    equal(len(done.stderr.splitlines()), 1, "lines of complaint")
    equal([path.name for path in (folder / "taken").iterdir()], ["zoe.zip"], "files")


@check("a person is exported as readable text and HTML")
def _(folder):
    import_family(folder / "a.db")
    person = mother(folder / "a.db")["id"]
    for form in ("text", "html"):
        target = folder / f"zoe.{form}"
        chartway("export", person, "--db", folder / "a.db", "--as", form, "-o", target)
        text = target.read_text(encoding="utf-8")
        for words in ("Okafor-Lindqvist", "Metformin", "Peanut", "Penicillin"):
            holds(words.lower() in text.lower(), f"{words} is not in the {form}")


@check("a PDF is tagged and its words can be found")
def _(folder):
    if not shutil.which("pdfinfo") or not shutil.which("pdftotext"):
        raise Skip("poppler-utils is not installed")
    import_family(folder / "a.db")
    target = folder / "zoe.pdf"
    chartway("export", mother(folder / "a.db")["id"], "--db", folder / "a.db", "--as", "pdf", "-o", target)
    equal(target.read_bytes()[:5], b"%PDF-", "the first bytes")
    info = subprocess.run(["pdfinfo", target], capture_output=True, text=True, check=True).stdout
    holds("Tagged:          yes" in info, "the PDF is not tagged")
    text = subprocess.run(["pdftotext", target, "-"], capture_output=True, text=True, check=True).stdout
    for words in ("Okafor-Lindqvist", "Metformin", "Peanut", "林美玲"):
        holds(words.lower() in text.lower(), f"{words} cannot be found in the PDF")


@check("an international summary is a document that resolves in itself")
def _(folder):
    import_family(folder / "a.db")
    target = folder / "ips.json"
    chartway("export", mother(folder / "a.db")["id"], "--db", folder / "a.db", "--as", "ips", "-o", target)
    bundle = json.loads(target.read_text())
    equal((bundle["type"], bundle["entry"][0]["resource"]["resourceType"]), ("document", "Composition"), "the start")
    urls = {entry["fullUrl"] for entry in bundle["entry"]}
    sections = bundle["entry"][0]["resource"]["section"]
    for section in sections:
        holds(all(entry["reference"] in urls for entry in section.get("entry", [])), f"{section['title']} dangles")
    codes = {section["code"]["coding"][0]["code"] for section in sections}
    holds({"11450-4", "48765-2", "10160-0"} <= codes, "a required section is missing")


@check("messages are one batch, name what they cannot say, and read back as the same person")
def _(folder):
    import_family(folder / "a.db")
    person = mother(folder / "a.db")
    target = folder / "out.hl7"
    done = chartway("export", person["id"], "--db", folder / "a.db", "--as", "hl7v2", "-o", target)
    said = done.stderr.decode().splitlines()
    holds(said and all(".unsaid " in line and "/" in line for line in said), "what is unsaid is not named")
    segments = target.read_bytes().decode("utf-8").split("\r")
    equal([segment[:3] for segment in segments[:2] + segments[-3:]], ["FHS", "BHS", "BTS", "FTS", ""], "the envelope")
    kinds = [segment.split("|")[8][:7] for segment in segments if segment.startswith("MSH")]
    equal(kinds[-1], "ADT^A31", "the last message")
    holds({"ORU^R01", "VXU^V04", "ADT^A60", "PPR^PC1"} <= set(kinds), f"kinds of messages: {sorted(set(kinds))}")
    found, _ = import_json(folder / "b.db", "elsewhere", target)
    equal(len(found), len(kinds), "messages read")
    equal({line["ledger"]["unmapped"] for line in found}, {0}, "leaves that nobody read")
    again = people(folder / "b.db")
    equal(len(again), 1, "persons in the messages")
    again = people(folder / "b.db", "1986-04-17")
    equal(len(again), 1, "persons of her birth date")


@check("everything is one zip that can be imported elsewhere")
def _(folder):
    import_family(folder / "a.db")
    target = folder / "zoe.zip"
    chartway("export", mother(folder / "a.db")["id"], "--db", folder / "a.db", "--as", "everything", "-o", target)
    with zipfile.ZipFile(target) as archive:
        equal(archive.testzip(), None, "the first bad member")
        listed = {member["name"]: member for member in json.loads(archive.read("manifest.json"))["members"]}
        equal(set(listed) | {"manifest.json"}, set(archive.namelist()), "what the manifest lists")
        for name, member in listed.items():
            content = archive.read(name)
            told = (member["size"], member["sha256"])
            equal((len(content), hashlib.sha256(content).hexdigest()), told, name)
    found, _ = import_json(folder / "b.db", "carried", target)
    holds(found and all(line["status"] in ("imported", "unchanged", "partial") for line in found), "not all was read")


main()
