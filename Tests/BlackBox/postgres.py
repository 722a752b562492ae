#!/usr/bin/env python3
"""Keeps records in PostgreSQL: the same records as in SQLite, and none lost when programs or the server die.

usage: postgres.py [ROUNDS], 6 unless told

It starts a server of its own with scripts/with-postgres, unless CHARTWAY_TEST_POSTGRES names one.
"""

import json
import os
import random
import re
import subprocess
import sys
import time

from blackbox import HOSPITALS, DEMO, chartway, check, equal, holds, import_family, import_json, lines, main
from blackbox import people, program
from client import MOTHER, ask, weight
from cluster import control, database, doctor, sql
from killing import kept, message, reported
from server import get, running
from sink import Sink, settings, subscription, until

ROUNDS = int(sys.argv[1]) if len(sys.argv) > 1 and sys.argv[1].isdigit() else 6
FILES = 200


def inbox(folder, count=FILES):
    path = folder / "inbox"
    path.mkdir()
    for number in range(count):
        (path / f"{number:04d}.hl7").write_bytes(message(number))
    return path


def importing(address, path, out):
    command = [program(), "import", "--json", "--db", address, "--source", "northgate", str(path)]
    return subprocess.Popen(command, stdout=out, stderr=subprocess.DEVNULL)


def complete(address, path, what):
    """Imports what is left; afterwards every delivery is there once, and the check finds nothing."""
    found, summary = import_json(address, "northgate", path)
    equal(summary["deliveries"], FILES, f"{what}: deliveries of the next import")
    holds({line["status"] for line in found} <= {"imported", "unchanged"}, f"{what}: statuses")
    there = kept(address)
    equal((len(there), len(set(there))), (FILES, FILES), f"{what}: deliveries in the end")
    holds(doctor(address).startswith("all is well"), f"{what}: the doctor is content")


@check("the family's records are those of SQLite, byte for byte")
def _(folder):
    address = database()
    import_family(folder / "a.db")
    import_family(address)
    found = people(address)
    equal([timeless(line) for line in found], [timeless(line) for line in people(folder / "a.db")], "people")
    holds(len(found) > 3, "a family")
    for person in found:
        for form in ("bundle", "ndjson"):
            for name, place in (("one", folder / "a.db"), ("two", address)):
                chartway("export", person["id"], "--db", place, "--as", form, "-o", folder / name)
            one, two = (folder / "one").read_bytes(), (folder / "two").read_bytes()
            equal(timeless(one) == timeless(two), True, f"{form} of {person['id']}")
    findings = [lines(chartway("findings", "--db", place, "--json")) for place in (folder / "a.db", address)]
    equal(findings[0] == findings[1], True, "findings")
    holds(doctor(address).startswith("all is well"), "the doctor is content")


def timeless(document):
    """Without the times of the two imports and of the two exports."""
    if not isinstance(document, bytes):
        document = json.dumps(document, separators=(",", ":")).encode()
    times = rb'"(lastUpdated|timestamp|recorded|since|until)":"[^"]*"'
    return re.sub(times, b"", document)


@check("the same deliveries again change nothing")
def _(folder):
    address = database()
    import_family(address)
    count = "SELECT string_agg(n::text, ' ') FROM (SELECT count(*) n FROM chartway.%s) x"
    tables = ("change", "delivery", "entry", "statement", "token", "history", "finding", "record", "link")
    before = [sql(count % table, address) for table in tables]
    for name in HOSPITALS:
        found, _ = import_json(address, name, DEMO / name)
        equal({line["status"] for line in found}, {"unchanged"}, f"statuses of {name}")
    equal([sql(count % table, address) for table in tables], before, "rows")


@check("records are served from it, and 503 while the server is away, not 500")
def _(folder):
    address = database()
    import_family(address)
    with running(folder, address) as base:
        person = people(address, "2018-09-08")[0]["id"]
        status, _, body = get(f"{base}/fhir/Patient/{person}")
        equal((status, json.loads(body)["id"]), (200, person), "read")
        status, _, body = get(f"{base}/fhir/Observation?patient={person}&_count=5")
        equal((status, json.loads(body)["resourceType"]), (200, "Bundle"), "search")
        control("stop", "-m", "immediate")
        status, headers, _ = get(f"{base}/fhir/Patient/{person}")
        equal(status, 503, "while the database is away")
        control("start")
        start = time.monotonic()
        while get(f"{base}/fhir/Patient/{person}")[0] != 200:
            holds(time.monotonic() - start < 5, "it answers within 5 s of the database's return")
            time.sleep(0.05)


@check("D17 subscribers of a database hear of everything in order, though it crashes meanwhile")
def _(folder):
    address = database()
    import_family(address)
    patient = next(person["id"] for person in people(address, MOTHER) if len(person["identities"]) > 1)
    sink = Sink()
    settings(folder, sink)
    with running(folder, address) as base:
        status, _, made = ask(base, "POST", "/Subscription", subscription(sink, "Observation?code=29463-7"))
        equal(status, 201, "subscription")
        until(lambda: sink.of("handshake"), "handshake")
        sink.close()
        written = []
        for number in range(6):
            if number == 3:
                control("restart", "-m", "immediate")
                until(lambda: get(f"{base}/health/ready")[0] == 200, "the server is back")
            body = weight(patient, 50 + number, f"2026-03-{number + 1:02d}")
            written.append(ask(base, "POST", "/Observation", body)[2]["id"])
        sink.open()
        until(lambda: len(sink.events()) >= 6, "all events", 60)
        expected = [(number + 1, f"{base}/fhir/Observation/{id}") for number, id in enumerate(written)]
        equal(sorted(set(sink.events())), expected, "events")
        equal(ask(base, "DELETE", f"/Subscription/{made['id']}")[0], 204, "ended")


@check(f"{ROUNDS} imports killed at random moments lose nothing and double nothing")
def _(folder):
    path = inbox(folder)
    start = time.monotonic()
    import_json(database(), "northgate", path)
    span = time.monotonic() - start
    running = 0
    for seed in range(1, ROUNDS + 1):
        address = database()
        with open(folder / "out", "wb") as out:
            process = importing(address, path, out)
            time.sleep(random.Random(seed).uniform(0.1, span))
            running += process.poll() is None
            process.kill()
            process.wait()
        said = reported((folder / "out").read_bytes())
        if said:
            there = kept(address)
            equal(set(said) - set(there), set(), f"round {seed}: reported and not kept")
            equal(len(there), len(set(there)), f"round {seed}: deliveries kept twice")
        complete(address, path, f"round {seed}")
    holds(running > 0, "no import was still running when it was killed")
    print(f"# {running} of {ROUNDS} were running; a whole import takes {span:.2f} s", flush=True)


@check(f"D13 {ROUNDS} crashes of the server during an import cost no delivery and double none")
def _(folder):
    path = inbox(folder)
    start = time.monotonic()
    import_json(database(), "northgate", path)
    span = time.monotonic() - start
    through = 0
    for seed in range(1, ROUNDS + 1):
        address = database()
        with open(folder / "out", "wb") as out:
            process = importing(address, path, out)
            # A program that has never reached its server gives up soon, since the address may be wrong.
            until(lambda: sql("SELECT count(*) FROM pg_namespace WHERE nspname = 'chartway'", address) == "1", "the archive")
            time.sleep(random.Random(seed).uniform(0.1, span))
            control("restart", "-m", "immediate")
            through += process.wait(timeout=120) == 0
        if process.returncode:
            print(f"# round {seed}: exit code {process.returncode}", flush=True)
        said = reported((folder / "out").read_bytes())
        there = kept(address)
        equal(set(said) - set(there), set(), f"round {seed}: reported and not kept")
        equal(len(there), len(set(there)), f"round {seed}: deliveries kept twice")
        complete(address, path, f"round {seed}")
    equal(through, ROUNDS, "imports that waited for the server and came to their end")


@check("two programs import into one database at a time")
def _(folder):
    address, path = database(), inbox(folder)
    with open(os.devnull, "wb") as out:
        both = [importing(address, path, out) for _ in range(2)]
        equal([process.wait(timeout=120) for process in both], [0, 0], "exit codes")
    complete(address, path, "afterwards")


@check("no password is taken from an address or printed, and one from a file opens the door")
def _(folder):
    address = database()
    sql("DROP ROLE IF EXISTS locked")
    sql("CREATE ROLE locked LOGIN SUPERUSER PASSWORD 'open sesame'")
    locked = address.replace("user=chartway", "user=locked")
    done = chartway("people", "--db", locked + "&password=open%20sesame", expect=64)
    holds(b"sesame" not in done.stdout + done.stderr, "the password is not printed")
    done = chartway("people", "--db", locked, expect=74)
    holds(b"does not let this user in" in done.stderr, "who has no password is kept out, and told so")
    holds(b"locked" not in done.stderr, "the address is not printed")
    (folder / "pass").write_text("*:*:*:locked:open sesame\n")
    (folder / "pass").chmod(0o600)
    os.environ["PGPASSFILE"] = str(folder / "pass")
    try:
        import_json(locked, "lakeside", DEMO / "lakeside")
        holds(people(locked), "people")
    finally:
        del os.environ["PGPASSFILE"]


main()
