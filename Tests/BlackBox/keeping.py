#!/usr/bin/env python3
"""Backup and restore: a copy made under load opens elsewhere with everything that was acknowledged before it."""

import contextlib
import json
import sqlite3
import subprocess
import threading
import time

from blackbox import chartway, check, equal, holds, import_family, integrity, lines, main, people, program, rows
from client import ask, mother, weight
from server import running


def backup(database, folder):
    (line,) = lines(chartway("backup", "--db", database, "--json", folder))
    return line


class Writer(threading.Thread):
    """Creates resources one after the other until told to stop; knows which were acknowledged, and when."""

    def __init__(self, base, patient):
        super().__init__()
        self.base, self.patient, self.acknowledged, self.going = base, patient, [], True

    def run(self):
        number = 0
        while self.going:
            number += 1
            status, _, made = ask(self.base, "POST", "/Observation", weight(self.patient, 40 + number / 100))
            equal(status, 201, "create under load")
            self.acknowledged.append((made["id"], time.monotonic()))


@check("D19 a backup made under load holds what was acknowledged before it began, once, and passes every check")
def _(folder):
    database = folder / "a.db"
    import_family(database)
    with running(folder, database) as base:
        patient = mother(database)
        writer = Writer(base, patient)
        writer.start()
        try:
            marks = []
            for number in range(4):
                time.sleep(0.3)
                marks.append((time.monotonic(), backup(database, folder / f"copy{number}")))
        finally:
            writer.going = False
            writer.join()
    began, line = marks[-1]
    owed = {made for made, at in writer.acknowledged if at < began}
    holds(len(owed) > 10, f"only {len(owed)} were acknowledged before the last backup")
    chartway("restore", folder / "copy3", "--db", folder / "b.db")
    chartway("doctor", "--db", folder / "b.db")
    equal(integrity(folder / "b.db"), "ok", "integrity of the restored archive")
    with running(folder, folder / "b.db") as base:
        found, url = [], f"/Observation?patient={patient}&code=29463-7&_count=500"
        while url:
            page = ask(base, "GET", url)[2]
            found += [entry["resource"]["id"] for entry in page.get("entry", [])]
            url = next((link["url"].split("/fhir")[1] for link in page["link"] if link["relation"] == "next"), None)
    equal(owed - set(found), set(), "acknowledged before the backup and not in it")
    equal(len(found), len(set(found)), "resources that are there twice")
    changes = [line["lastChange"] for _, line in marks]
    equal(changes, sorted(set(changes)), "each backup knows more changes than the one before")


@check("D19 accounts, audit and deliveries come back with the record; the archive that was there is set aside whole")
def _(folder):
    database = folder / "a.db"
    import_family(database)
    (folder / "word").write_text("correct horse 9 battery\n")
    chartway("user", "add", "ana", "--db", database, "--role", "clinician", "--password-file", folder / "word")
    before = (rows(database), rows(f"{database}-access"), people(database))
    backup(database, folder / "copy")
    chartway("import", "--db", database, "--source", "lakeside", folder / "word", expect=3)
    later = rows(database)
    equal(later["delivery"], before[0]["delivery"] + 1, "a delivery after the backup")
    refused = chartway("restore", folder / "copy", "--db", database, expect=64)
    holds(b"--replace" in refused.stderr, "the way on is named")
    equal(rows(database), later, "after the refusal")
    chartway("restore", folder / "copy", "--db", database, "--replace")
    equal((rows(database), rows(f"{database}-access"), people(database)), before, "restored")
    (aside,) = folder.glob("a.db.before-*[0-9]")
    equal(rows(aside), later, "what was set aside")
    equal(rows(f"{aside}-access"), before[1], "the register that was set aside")


@check("restore refuses while a server runs, and a backup that is not whole; then nothing has changed")
def _(folder):
    database = folder / "a.db"
    import_family(database)
    backup(database, folder / "copy")
    with running(folder, database) as base:
        said = chartway("restore", folder / "copy", "--db", database, "--replace", expect=74).stderr
        holds(b"another program" in said, said.decode())
        equal(ask(base, "GET", "/metadata")[0], 200, "the server goes on")
    before = rows(database)
    chartway("restore", folder / "copy", "--check")
    for name, change in [("archive.db", cut), ("archive.db", flip), ("manifest.json", cut)]:
        backup(database, folder / "bad")
        change(folder / "bad" / name)
        for way in (["--check"], ["--db", database, "--replace"]):
            chartway("restore", folder / "bad", *way, expect=74)
        subprocess.run(["rm", "-r", folder / "bad"], check=True)
    # A list that agrees with a damaged file does not make it whole.
    with contextlib.closing(sqlite3.connect(folder / "copy" / "archive.db")) as connection, connection:
        connection.execute("UPDATE statement SET json = zeroblob(length(json)) WHERE id = (SELECT min(id) FROM statement)")
    renew(folder / "copy")
    said = chartway("restore", folder / "copy", "--check", expect=74).stderr
    holds(b"damaged" in said, said.decode())
    equal(rows(database), before, "the archive afterwards")
    equal([path.name for path in folder.glob("*.restoring")], [], "left-overs")


def cut(path):
    path.write_bytes(path.read_bytes()[:-1])


def flip(path):
    content = bytearray(path.read_bytes())
    content[len(content) // 2] ^= 1
    path.write_bytes(content)


def renew(folder):
    """Lists the files of a backup as they are now."""
    import hashlib

    manifest = json.loads((folder / "manifest.json").read_text())
    for file in manifest["files"]:
        content = (folder / file["name"]).read_bytes()
        file["bytes"], file["sha256"] = len(content), hashlib.sha256(content).hexdigest()
    (folder / "manifest.json").write_text(json.dumps(manifest))


@check("an archive that is no database any more is replaced, and a name may end in a slash")
def _(folder):
    database = folder / "a.db"
    import_family(database)
    before = rows(database)
    backup(database, f"{folder / 'copy'}/")
    database.write_bytes(b"\0" * 8192 + database.read_bytes()[8192:])
    chartway("doctor", "--db", database, expect=74)
    chartway("restore", f"{folder / 'copy'}/", "--db", database, "--replace")
    equal(rows(database), before, "restored")


@check("accounts that are damaged are no whole backup")
def _(folder):
    database = folder / "a.db"
    import_family(database)
    (folder / "word").write_text("correct horse 9 battery\n")
    chartway("user", "add", "ana", "--db", database, "--role", "clinician", "--password-file", folder / "word")
    backup(database, folder / "copy")
    path = folder / "copy" / "archive.db-access"
    content = bytearray(path.read_bytes())
    content[4096:] = bytes(len(content) - 4096)
    path.write_bytes(content)
    renew(folder / "copy")
    for way in (["--check"], ["--db", folder / "b.db"]):
        chartway("restore", folder / "copy", *way, expect=74)
    equal(sorted(path.name for path in folder.glob("b.db*")), [], "left-overs")


@check("a backup that is killed leaves no folder that looks like one, and the next takes its place")
def _(folder):
    database = folder / "a.db"
    import_family(database)
    whole = 0
    for delay in (0.01, 0.03, 0.06, 0.1, 0.2):
        process = subprocess.Popen([program(), "backup", "--db", str(database), str(folder / "copy")])
        time.sleep(delay)
        process.kill()
        process.wait()
        if (folder / "copy").exists():
            whole += 1
            chartway("restore", folder / "copy", "--check")
            subprocess.run(["rm", "-r", folder / "copy"], check=True)
    holds(whole < 5, "no backup was still running when it was killed")
    backup(database, folder / "copy")
    equal(sorted(path.name for path in folder.glob("copy*")), ["copy"], "folders")


if __name__ == "__main__":
    main()
