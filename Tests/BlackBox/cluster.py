"""A PostgreSQL server for the scripts that need one, and what they ask of it.

Without CHARTWAY_TEST_POSTGRES, which names one, the script is begun anew under scripts/with-postgres.
"""

import os
import subprocess
import sys

from blackbox import ROOT, chartway, equal

if "CHARTWAY_TEST_POSTGRES" not in os.environ:
    start = str(ROOT / "scripts" / "with-postgres")
    os.execv(start, [start, sys.executable, os.path.abspath(sys.argv[0]), *sys.argv[1:]])
SERVER = os.environ["CHARTWAY_TEST_POSTGRES"]
names = (f"box{number}" for number in range(1000))


def sql(text, database=SERVER):
    done = subprocess.run(["psql", "-qtAX", "-v", "ON_ERROR_STOP=1", "-d", database, "-c", text], capture_output=True)
    equal(done.returncode, 0, f"psql: {done.stderr.decode()[-200:]}")
    return done.stdout.decode().strip()


def control(*arguments):
    subprocess.run([os.environ["CHARTWAY_TEST_POSTGRES_CONTROL"], *arguments], check=True, timeout=60)


def database():
    """The address of an empty database."""
    name = next(names)
    sql(f"CREATE DATABASE {name}")
    return SERVER.replace("/postgres?", f"/{name}?")


def doctor(address):
    """The last line of what the check says."""
    return chartway("doctor", "--db", address).stdout.decode().strip().splitlines()[-1]
