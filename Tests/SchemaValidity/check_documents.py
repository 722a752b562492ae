#!/usr/bin/env python3
"""Writes a C-CDA document from every fixture and checks each against the CDA schema of HL7.

The schema is not part of the project: it is looked for beside it. Without it, or without xmllint, nothing is checked.
"""

import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
SCHEMA = ROOT.parent / "shared/spec/cda-schema/extensions/SDTC/infrastructure/cda/CDA_SDTC.xsd"
INPUTS = ["fixtures/ccda/*/in.xml", "fixtures/ccda-written/*/in.json", "fixtures/demo/*/*.*"]


def documents():
    for pattern in INPUTS:
        yield from sorted(path for path in ROOT.glob(pattern) if path.suffix in {".xml", ".json", ".hl7"})


def written(chartway, path, folder):
    """The documents written from one file; a file can speak of several people, and of none."""
    target = pathlib.Path(folder) / str(len(os.listdir(folder)))
    command = [chartway, "convert", "--mappings", str(ROOT / "mappings"), "--to", "ccda", "-o", f"{target}/", str(path)]
    run = subprocess.run(command, capture_output=True, timeout=120)
    return sorted(target.rglob("*.xml")) if run.returncode == 0 else []


def main(chartway):
    if not SCHEMA.exists() or not shutil.which("xmllint"):
        print("skip schema validity: the CDA schema or xmllint is not here")
        return 0
    count = failures = 0
    with tempfile.TemporaryDirectory() as folder:
        for path in documents():
            for document in written(chartway, path, folder):
                count += 1
                command = ["xmllint", "--noout", "--schema", str(SCHEMA), str(document)]
                run = subprocess.run(command, capture_output=True, text=True, timeout=120)
                if run.returncode:
                    failures += 1
                    print(f"not ok {path.relative_to(ROOT)}: {run.stderr.splitlines()[0][:200]}")
    if count == 0:
        print("not ok no document was written")
        return 1
    if failures == 0:
        print(f"ok {count} written documents are valid against the CDA schema")
    return failures


if __name__ == "__main__":
    sys.exit(main(sys.argv[1] if len(sys.argv) > 1 else os.environ["CHARTWAY"]) and 1)
