"""What every black-box script needs: the program, a scratch folder, and one line per check.

A script names its checks with the decorator `check` and ends with `main()`. Each check gets an empty folder and prints
`ok NAME`, `not ok NAME` with the reason behind it, or `skip NAME`. CHARTWAY names the program under test.
"""

import json
import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import traceback
from contextlib import closing
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
DEMO = ROOT / "fixtures" / "demo"
HOSPITALS = ("lakeside", "stmartin", "northgate")
CHECKS = []

# The site files of the three hospitals.
os.environ["CHARTWAY_MAPPINGS"] = str(ROOT / "mappings")


class Skip(Exception):
    """A check that cannot be made on this machine."""


def program():
    named = os.environ.get("CHARTWAY")
    path = Path(named).resolve() if named else ROOT / ".build" / "debug" / "chartway"
    if not path.is_file():
        sys.exit(f"there is no program {path}; build it, or name it in CHARTWAY")
    return str(path)


def chartway(*arguments, expect=0, stdin=None, timeout=300):
    """Runs the program; anything but the expected exit code is a failure. Answers the finished process."""
    done = subprocess.run(
        [program(), *map(str, arguments)], input=stdin, capture_output=True, timeout=timeout, cwd=ROOT
    )
    if expect is not None and done.returncode != expect:
        said = done.stderr.decode(errors="replace").strip()[-400:]
        raise AssertionError(f"{arguments[0]}: exit code {done.returncode}, not {expect}: {said}")
    return done


def lines(done):
    """The objects that a command printed with --json."""
    return [json.loads(line) for line in done.stdout.decode().splitlines() if line.strip()]


def import_json(database, source, *paths, expect=0):
    """Imports; answers the line of each delivery, and the summary."""
    printed = lines(chartway("import", "--json", "--db", database, "--source", source, *paths, expect=expect))
    equal("summary" in printed[-1], True, "the last line is the summary")
    return printed[:-1], printed[-1]["summary"]


def import_family(database):
    """The three hospitals of the demonstration; answers the lines of all deliveries."""
    return [line for name in HOSPITALS for line in import_json(database, name, DEMO / name)[0]]


def people(database, *query):
    return [line for line in lines(chartway("people", "--db", database, "--json", *query)) if "review" not in line]


def rows(database):
    """How many rows each table of the archive has."""
    # Closed here: a connection that waits for the garbage to be collected still holds the file.
    with closing(sqlite3.connect(f"file:{database}?mode=ro", uri=True)) as connection:
        query = "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
        names = [name for (name,) in connection.execute(query)]
        return {name: connection.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0] for name in names}


def integrity(database):
    """What SQLite says of a file; of a copy, since a file whose writer was killed may have to be recovered first, and
    that is to be left to the program."""
    with tempfile.TemporaryDirectory() as folder:
        for ending in ("", "-wal", "-journal"):
            if (part := Path(f"{database}{ending}")).exists():
                shutil.copy(part, Path(folder) / f"copy.db{ending}")
        with closing(sqlite3.connect(Path(folder) / "copy.db")) as connection:
            return connection.execute("PRAGMA integrity_check").fetchone()[0]


def equal(found, expected, what):
    if found != expected:
        raise AssertionError(f"{what}: {str(found)[:300]}, not {str(expected)[:300]}")


def holds(condition, what):
    if not condition:
        raise AssertionError(what)


def references(node):
    """Every literal reference in a resource."""
    if isinstance(node, dict):
        for key, value in node.items():
            if key == "reference" and isinstance(value, str):
                yield value
            else:
                yield from references(value)
    elif isinstance(node, list):
        for item in node:
            yield from references(item)


def dangling(bundle):
    """References that nothing in the bundle answers."""
    entries = bundle.get("entry", [])
    known = {entry.get("fullUrl") for entry in entries}
    known |= {f"{entry['resource']['resourceType']}/{entry['resource'].get('id')}" for entry in entries}
    found = []
    for entry in entries:
        inside = {f"#{item.get('id')}" for item in entry["resource"].get("contained", [])} | {"#"}
        for reference in references(entry["resource"]):
            if reference.startswith("#"):
                found += [] if reference in inside else [reference]
            elif reference.split("/_history/")[0] not in known:
                found.append(reference)
    return found


def check(name):
    def keep(function):
        CHECKS.append((name, function))
        return function

    return keep


def main():
    """Runs the checks whose names hold the first argument, or all."""
    wanted = sys.argv[1] if len(sys.argv) > 1 and not sys.argv[1].isdigit() else ""
    program()
    failures = 0
    for name, function in CHECKS:
        if wanted not in name:
            continue
        folder = Path(tempfile.mkdtemp(prefix="chartway-"))
        try:
            function(folder)
            print(f"ok {name}", flush=True)
        except Skip as reason:
            print(f"skip {name}: {reason}", flush=True)
        except Exception as reason:
            failures += 1
            print(f"not ok {name}: {reason}", flush=True)
            if not isinstance(reason, AssertionError):
                traceback.print_exc()
        finally:
            shutil.rmtree(folder, ignore_errors=True)
    sys.exit(1 if failures else 0)
