#!/usr/bin/env python3
"""Has pyrofile, a validator of others, look at bundles; fails for every error that no reviewed exception explains.

usage: check_resources.py [--definitions FOLDER] BUNDLES...

BUNDLES are files or folders. Without definitions the validator knows thirteen types by what it brings along. With a
folder of StructureDefinitions as NDJSON it knows every type of R4 with its invariants, and is much slower. Needs the
Python package pyrofile-validator. Prints `ok` or `not ok` for each bundle, with the places of errors, never a value.
"""

import argparse
import contextlib
import io
import json
import re
import sys
import tempfile
from pathlib import Path

from pyrofile_validator import Validator
from pyrofile_validator.config import ValidatorConfig

# What the validator says wrongly: code, path and the reason why it is not so.
EXCEPTIONS = [
    (r"element\.unknown", r".*\.(text|language)", "a backbone element has these members of its own in R4"),
    (r"(profile\.element\.)?cardinality\.min", r"Provenance\.recorded", "_recorded says why there is no value"),
    (r"terminology\.required", r"Encounter\.status", "`unknown` is in the value set of R4"),
]


def definitions(source, folder):
    """A package of the definitions of a folder, as the validator takes them."""
    (folder / "package.json").write_text(json.dumps({"name": "definitions", "version": "4.0.1"}))
    for path in sorted(Path(source).rglob("StructureDefinition*.ndjson")):
        for line in path.read_text(encoding="utf-8").splitlines():
            found = json.loads(line)
            (folder / f"{found['resourceType']}-{found['id']}.json").write_text(line)


def explained(issue):
    path = re.sub(r"\[\d+\]", "", str(issue.path))
    return any(re.fullmatch(code, issue.code) and re.fullmatch(place, path) for code, place, _ in EXCEPTIONS)


def errors(validator, bundle):
    """What is wrong with a bundle, each place once."""
    # Its library of FHIRPath prints what it traces.
    with contextlib.redirect_stdout(io.StringIO()):
        report = validator.validate_resource(bundle)
    issues = [issue for issue in report.issues if issue.severity.value == "error" and not explained(issue)]
    return sorted({f"{issue.code} {issue.path}" for issue in issues})


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--definitions", type=Path)
    parser.add_argument("bundles", nargs="+", type=Path)
    options = parser.parse_args()
    paths = [p for b in options.bundles for p in (sorted(b.rglob("*.json")) if b.is_dir() else [b])]
    failed = not paths
    with tempfile.TemporaryDirectory() as folder:
        packages = []
        if options.definitions:
            definitions(options.definitions, Path(folder))
            packages = [folder]
        validator = Validator(ValidatorConfig(
            local_package_paths=packages, allow_unknown_extensions=True, error_on_unknown_profile=False,
        ))
        for path in paths:
            bundle = json.loads(path.read_text(encoding="utf-8"))
            wrong = errors(validator, bundle)
            failed = failed or bool(wrong)
            print(f"{'not ok' if wrong else 'ok'} {path.parent.name}/{path.name}", flush=True)
            for place in wrong[:10]:
                print(f"#   {place}")
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
