#!/usr/bin/env python3
"""What is no document at all is refused with a reason and a place, kept as it came, and harms nobody else."""

import hashlib
import sqlite3

from blackbox import DEMO, chartway, check, equal, holds, import_json, lines, main

MESSAGE = (DEMO / "northgate" / "01-adt-a04-zoe-triage.hl7").read_bytes()
DOCUMENT = (DEMO / "stmartin" / "saga-ccd.xml").read_bytes()
BAD = {
    "truncated.xml": DOCUMENT[: len(DOCUMENT) // 2],
    "doctype.xml": b'<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "c">]><ClinicalDocument xmlns="urn:hl7-org:v3">&b;'
    b"</ClinicalDocument>",
    "comma.json": b'{"resourceType": "Patient", "id": "a",}',
    "cut.json": b'{"resourceType": "Bundle", "type": "collection", "entry": [',
    "headless.hl7": MESSAGE[MESSAGE.index(b"\r") + 1 :],
    "words.txt": b"dear doctor, the patient is well\n",
    "nothing.json": b"",
    "zeros.bin": bytes(4096),
}


def write(folder, files):
    inbox = folder / "inbox"
    inbox.mkdir()
    for name, content in files.items():
        (inbox / name).write_bytes(content)
    return inbox


@check("each bad file is unreadable, and the exit code says so")
def _(folder):
    found, _ = import_json(folder / "a.db", "lakeside", write(folder, BAD), expect=3)
    equal({line["path"].rsplit("/", 1)[-1] for line in found}, set(BAD), "deliveries")
    equal({line["status"] for line in found}, {"unreadable"}, "statuses")
    for line in found:
        name = line["path"].rsplit("/", 1)[-1]
        equal(line["sha256"], hashlib.sha256(BAD[name]).hexdigest(), f"SHA-256 of {name}")
        holds(line["findings"]["error"] > 0, f"{name} has no finding")


@check("a refusal names the place in the file and nothing of its content")
def _(folder):
    found, _ = import_json(folder / "a.db", "lakeside", write(folder, {"comma.json": BAD["comma.json"]}), expect=3)
    findings = lines(chartway("findings", "--db", folder / "a.db", "--json"))
    holds(findings, "no finding is stored")
    holds(any(character.isdigit() for character in findings[0]["place"]), "the place is not a place")
    secret = b'{"resourceType": "Patient", "id": "a", "name": [{"family": "Quillfeather"}'
    done = chartway("import", "--json", "--db", folder / "b.db", "-", expect=3, stdin=secret)
    holds(b"Quillfeather" not in done.stdout + done.stderr, "the content was printed")


@check("unreadable bytes are kept as they came")
def _(folder):
    import_json(folder / "a.db", "lakeside", write(folder, BAD), expect=3)
    listed = lines(chartway("deliveries", "--db", folder / "a.db", "--json"))
    equal({line["state"] for line in listed}, {"unreadable"}, "states")
    kept = {line["sha256"]: line["bytes"] for line in listed}
    for name, content in BAD.items():
        equal(kept.get(hashlib.sha256(content).hexdigest()), len(content), f"bytes kept of {name}")
    with sqlite3.connect(f"file:{folder / 'a.db'}?mode=ro", uri=True) as connection:
        equal(connection.execute("PRAGMA integrity_check").fetchone()[0], "ok", "integrity")


@check("a bad file does not stop the good ones beside it")
def _(folder):
    good, bad = {"good.hl7": MESSAGE, "good.xml": DOCUMENT}, {"a-bad.xml": "truncated.xml", "z-bad.json": "cut.json"}
    files = good | {name: BAD[kind] for name, kind in bad.items()}
    found, _ = import_json(folder / "a.db", "northgate", write(folder, files), expect=3)
    statuses = {line["path"].rsplit("/", 1)[-1]: line["status"] for line in found}
    equal({statuses["a-bad.xml"], statuses["z-bad.json"]}, {"unreadable"}, "the bad ones")
    holds({statuses["good.hl7"], statuses["good.xml"]} <= {"imported", "partial"}, "the good ones were not read")


@check("an unreadable file imported again is not kept twice")
def _(folder):
    inbox = write(folder, {"cut.json": BAD["cut.json"]})
    for _ in range(2):
        import_json(folder / "a.db", "lakeside", inbox, expect=3)
    equal(len(lines(chartway("deliveries", "--db", folder / "a.db", "--json"))), 1, "deliveries")


@check("a wrong path or option is a usage error, said in one line")
def _(folder):
    for arguments in (("import", folder / "absent"), ("import", "--nonsense", folder), ("export", "nobody")):
        done = chartway(*arguments, expect=64)
        holds(done.stderr.strip(), "nothing is said on standard error")
    done = chartway("import", "--db", folder / "a.db", "--source", "chartway", DEMO / "northgate", expect=64)
    holds(b"chartway" in done.stderr, "it is not said which name is kept")
    done = chartway("import", "--db", folder / "a.db", folder / "absent", expect=64)
    equal(len(done.stderr.decode().strip().splitlines()), 1, "lines on standard error")


@check("an archive that cannot be opened is a storage error")
def _(folder):
    (folder / "broken.db").write_bytes(b"this is not a database" * 100)
    chartway("import", "--db", folder / "broken.db", DEMO / "northgate", expect=74)
    chartway("people", "--db", folder / "absent.db", expect=74)


main()
