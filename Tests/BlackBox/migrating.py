#!/usr/bin/env python3
"""Moves an archive from a file to PostgreSQL: everything arrives as it was, also when the move is killed."""

import random
import subprocess
import time

from blackbox import DEMO, HOSPITALS, chartway, check, equal, holds, import_family, import_json, lines, main, people
from blackbox import program
from client import ask, mother, weight
from cluster import database, doctor, sql
from killing import message
from server import running

TABLES = 24


def move(file, address, expect=0):
    done = chartway("migrate", "--db", file, "--to", address, "--json", expect=expect)
    return {line["table"]: (line["rows"], line["sha256"]) for line in lines(done)} if expect == 0 else done.stderr.decode()


def told(archive):
    """What an archive says of itself, in all the words that do not name the engine."""
    persons = people(archive)
    documents = [
        chartway("export", person["id"], "--db", archive, "--as", "ndjson", "-o", "-").stdout for person in persons
    ]
    rest = [chartway(word, "--db", archive, "--json").stdout for word in ("people", "deliveries", "findings")]
    return persons, documents, rest


@check("the record, its history, originals, accounts and audit are the same in PostgreSQL, and writing goes on")
def _(folder):
    file, address = folder / "a.db", database()
    import_family(file)
    (folder / "word").write_text("correct horse 9 battery\n")
    chartway("user", "add", "ana", "--db", file, "--role", "clinician", "--password-file", folder / "word")
    with running(folder, file) as base:
        patient = mother(file)
        made = ask(base, "POST", "/Observation", weight(patient, 61.50))[2]
        path = f"/Observation/{made['id']}"
        ask(base, "PUT", path, {**made, "valueQuantity": {**made["valueQuantity"], "value": 62}})
        before = [ask(base, "GET", f"{way}/_history")[2] for way in (path, f"/Patient/{patient}")]
    said = told(file)
    moved = move(file, address)
    equal(len(moved), TABLES, "tables")
    holds(moved["history"][0] > 0 and moved["act"][0] > 0 and moved["holder"][0] > 0, f"something of each: {moved}")
    equal(doctor(address).split(":")[0], "all is well", "doctor")
    equal(told(address), said, "what the archive says")
    equal(told(file), said, "the file afterwards")
    equal(b"ana" in chartway("user", "list", "--db", address).stdout, True, "the account")
    with running(folder, address) as moved_base:
        after = [ask(moved_base, "GET", f"{way}/_history")[2] for way in (path, f"/Patient/{patient}")]
        for one, two in zip(before, after, strict=True):
            equal([entry["resource"] for entry in one["entry"] if "resource" in entry],
                  [entry["resource"] for entry in two["entry"] if "resource" in entry], "history")
        equal(ask(moved_base, "POST", "/Observation", weight(patient, 63))[0], 201, "create after the move")
        equal(ask(moved_base, "DELETE", path)[0], 204, "delete of what was moved")
    for name in HOSPITALS:
        statuses = {line["status"] for line in import_json(address, name, DEMO / name)[0]}
        equal(statuses, {"unchanged"}, f"{name} once more")
    (folder / "new.hl7").write_bytes(message(1))
    import_json(address, "northgate", folder / "new.hl7")
    equal(doctor(address).split(":")[0], "all is well", "doctor in the end")


@check("D18 a move that is killed at any moment shows nothing, and goes on where it stopped")
def _(folder):
    file = folder / "a.db"
    import_family(file)
    inbox = folder / "inbox"
    inbox.mkdir()
    for number in range(300):
        (inbox / f"{number:03d}.hl7").write_bytes(message(number))
    import_json(file, "northgate", inbox)
    whole = move(file, database())
    address, killed = database(), 0
    for seed in range(8):
        process = subprocess.Popen([program(), "migrate", "--db", str(file), "--to", address], stdout=subprocess.DEVNULL)
        time.sleep(random.Random(seed).uniform(0.1, 1.5))
        if process.poll() is not None:
            break
        process.kill()
        process.wait()
        killed += 1
        there = sql("SELECT count(*) FROM pg_namespace WHERE nspname IN ('chartway', 'chartway_access')", address)
        holds(there in ("0", "2"), f"round {seed}: {there} of two schemas")
        if there == "2":
            break
        said = chartway("people", "--db", address, expect=74).stderr.decode()
        holds("no archive" in said, f"round {seed}: {said}")
    holds(killed > 1, "no move was still running when it was killed")
    if sql("SELECT count(*) FROM pg_namespace WHERE nspname = 'chartway'", address) == "0":
        equal(move(file, address), whole, "what was moved in the end")
    equal(doctor(address).split(":")[0], "all is well", "doctor")
    equal(told(address), told(file), "what the archive says")


@check("a move whose file has changed since it stopped begins anew")
def _(folder):
    file, address = folder / "a.db", database()
    import_family(file)
    move(file, address)
    # As if it had stopped just before the end.
    sql("ALTER SCHEMA chartway RENAME TO chartway_moving; ALTER SCHEMA chartway_access RENAME TO chartway_access_moving",
        address)
    (folder / "new.hl7").write_bytes(message(1))
    import_json(file, "lakeside", folder / "new.hl7")
    done = chartway("migrate", "--db", file, "--to", address)
    holds(b"begins anew" in done.stderr, done.stderr.decode())
    equal(told(address), told(file), "what the archive says")
    equal(doctor(address).split(":")[0], "all is well", "doctor")


@check("migrate refuses a file that is in use, deliveries that wait, and a database that has an archive")
def _(folder):
    file, address = folder / "a.db", database()
    import_family(file)
    with running(folder, file):
        holds("another program" in move(file, address, expect=74), "in use")
    waiting = folder / "a.db-intake"
    waiting.mkdir(exist_ok=True)
    (waiting / "one").write_bytes(message(1))
    holds("wait to be read" in move(file, address, expect=74), "deliveries that wait")
    (waiting / "one").unlink()
    move(file, address)
    holds("already" in move(file, address, expect=64), "an archive already")
    holds("--to takes" in move(file, str(folder / "b.db"), expect=64), "another file")
    holds("there is no archive" in move(folder / "none.db", database(), expect=74), "no file")


main()
