#!/usr/bin/env python3
"""Kills an import at random moments: what was reported is there, nothing is there twice, the next import completes.

usage: kills.py [ROUNDS], 10 unless told
"""

import random
import signal
import sqlite3
import subprocess
import sys
import time

from blackbox import check, chartway, equal, holds, import_json, integrity, lines, main, program
from killing import kept, message, reported

ROUNDS = int(sys.argv[1]) if len(sys.argv) > 1 and sys.argv[1].isdigit() else 10
FILES = 400


def one_round(folder, inbox, seed, span):
    """One import, killed; answers whether it was still running."""
    database = folder / f"{seed}.db"
    command = [program(), "import", "--json", "--db", str(database), "--source", "northgate", str(inbox)]
    with open(folder / f"{seed}.out", "wb") as out:
        process = subprocess.Popen(command, stdout=out, stderr=subprocess.DEVNULL)
        time.sleep(random.Random(seed).uniform(0.02, span))
        running = process.poll() is None
        process.send_signal(signal.SIGKILL)
        process.wait()
    said = reported((folder / f"{seed}.out").read_bytes())
    if database.exists() and said:
        there = kept(database)
        equal(set(said) - set(there), set(), f"round {seed}: reported and not kept")
        equal(len(there), len(set(there)), f"round {seed}: deliveries kept twice")
    if database.exists():
        equal(integrity(database), "ok", f"round {seed}: integrity")
    found, summary = import_json(database, "northgate", inbox)
    equal(summary["deliveries"], FILES, f"round {seed}: deliveries of the next import")
    statuses = {line["status"] for line in found}
    holds(statuses <= {"imported", "unchanged"}, f"round {seed}: statuses {sorted(statuses)}")
    there = kept(database)
    equal((len(there), len(set(there))), (FILES, FILES), f"round {seed}: deliveries in the end")
    equal(integrity(database), "ok", f"round {seed}: integrity in the end")
    for path in folder.glob(f"{seed}.*"):
        path.unlink()
    return running


@check(f"{ROUNDS} imports killed at random moments lose nothing and double nothing")
def _(folder):
    inbox = folder / "inbox"
    inbox.mkdir()
    for number in range(FILES):
        (inbox / f"{number:04d}.hl7").write_bytes(message(number))
    start = time.monotonic()
    import_json(folder / "whole.db", "northgate", inbox)
    span = time.monotonic() - start
    running = sum(one_round(folder, inbox, seed, span) for seed in range(1, ROUNDS + 1))
    holds(running > 0, "no import was still running when it was killed")
    print(f"# {running} of {ROUNDS} were running; a whole import takes {span:.2f} s", flush=True)


@check("a killed import leaves the same record as a quiet one")
def _(folder):
    inbox = folder / "inbox"
    inbox.mkdir()
    for number in range(60):
        (inbox / f"{number:04d}.hl7").write_bytes(message(number))
    import_json(folder / "quiet.db", "northgate", inbox)
    killed = folder / "killed.db"
    command = [program(), "import", "--json", "--db", str(killed), "--source", "northgate", str(inbox)]
    for seed in range(3):
        process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        time.sleep(random.Random(seed).uniform(0.02, 0.3))
        process.kill()
        process.wait()
    import_json(killed, "northgate", inbox)

    def contents(database):
        answers = lines(chartway("people", "--db", database, "--json"))
        names = sorted((line["name"], line.get("birthDate")) for line in answers if "review" not in line)
        with sqlite3.connect(f"file:{database}?mode=ro", uri=True) as connection:
            tables = [name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
            entries = [name for name in tables if name in ("entry", "entries")]
            return names, [connection.execute(f'SELECT count(*) FROM "{name}"').fetchone() for name in entries]

    equal(contents(killed), contents(folder / "quiet.db"), "people and entries")


main()
