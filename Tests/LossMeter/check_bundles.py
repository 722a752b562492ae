#!/usr/bin/env python3
"""Checks bundles with the R4 classes of somebody else, and for what a validator of types does not see.

usage: check_bundles.py [--systems PATH] [--list N] BUNDLES...

BUNDLES are files or folders. PATH is the table of OIDs with URIs (`oid`, `uri` and, if there, `kind` and `preferred`;
separated by tabs or commas), or a folder of such tables. Needs the Python package fhir.resources 8. Prints `ok` or
`not ok` for each check with the number of offences, and the first N of them: a place, never a value.
"""

import argparse
import csv
import importlib
import json
import re
import sys
from pathlib import Path

# The classes are those of R4B. Where R4 differs, the element is left out of that check.
R4_ONLY = set(
    "MedicinalProduct EffectEvidenceSynthesis RiskEvidenceSynthesis SubstanceAmount MedicinalProductPackaged "
    "MedicinalProductIngredient MedicinalProductInteraction MedicinalProductAuthorization "
    "MedicinalProductContraindication MedicinalProductIndication MedicinalProductManufactured "
    "MedicinalProductPharmaceutical MedicinalProductUndesirableEffect SubstanceNucleicAcid SubstancePolymer "
    "SubstanceProtein SubstanceReferenceInformation SubstanceSourceMaterial SubstanceSpecification Evidence "
    "EvidenceVariable".split()
)
DATE_TIME = re.compile(r"\d{4}(-\d\d(-\d\dT(?P<clock>[\d:.]+)(?P<zone>Z|[+-]\d\d:\d\d)?)?)?$|\d{4}-\d\d-\d\d$")
LIMIT = 10


class Report:
    def __init__(self):
        self.offences = {}

    def check(self, name):
        self.offences.setdefault(name, [])

    def offend(self, name, place):
        self.offences.setdefault(name, []).append(place)

    def close(self):
        failed = False
        for name, places in self.offences.items():
            failed = failed or bool(places)
            print(f"{'not ok' if places else 'ok'} {name}" + (f": {len(places)}" if places else ""))
            for place in places[:LIMIT]:
                print(f"#   {place}")
        sys.exit(1 if failed else 0)


def uri_tables(path):
    """OIDs with a URI that is no OID itself."""
    found = {}
    for file in sorted(path.rglob("*.csv")) if path.is_dir() else [path]:
        with open(file, encoding="utf-8") as lines:
            for row in csv.DictReader(lines, delimiter="\t" if file.suffix == ".tsv" else ","):
                uri = row.get("uri") or ""
                kinds = row.get("kind", "codesystem") in ("codesystem", "identifier")
                if row.get("oid") and uri and kinds and row.get("preferred", "true") == "true":
                    found.setdefault(row["oid"], set()).add(uri.split("|")[0])
    return {oid for oid, uris in found.items() if not any(uri.startswith("urn:oid:") for uri in uris)}


def model(kind):
    try:
        return getattr(importlib.import_module(f"fhir.resources.R4B.{kind.lower()}"), kind)
    except (ImportError, AttributeError):
        return None


def validity(resource, place, report):
    kind = resource.get("resourceType") or "?"
    if kind in R4_ONLY:
        return
    known = model(kind)
    if known is None:
        report.offend("every resource is valid R4", f"{place}: {kind} is not known")
        return
    try:
        known.model_validate(resource)
    except Exception as trouble:  # the package raises several kinds
        errors = trouble.errors() if hasattr(trouble, "errors") else [{"loc": ("?",), "msg": type(trouble).__name__}]
        for error in errors:
            if is_absent_choice(error["msg"], resource):
                continue
            spot = ".".join(str(part) for part in error["loc"] if part != "__root__")
            report.offend("every resource is valid R4", f"{place}: {kind}.{spot}: {error['msg'][:100]}")


def is_absent_choice(message, resource):
    """A required choice may be an extension alone that says why there is no value; the classes do not know that."""
    return message.startswith("Expect any of field") and any(
        f"_{name}" in resource for name in re.findall(r"'(\w+)'", message)
    )


def leaves(resource):
    """Path, name and text of every string."""
    stack = [(resource, resource.get("resourceType") or "?", "")]
    while stack:
        node, path, key = stack.pop()
        if isinstance(node, dict):
            if not node:
                yield path, key, None
            stack += [(value, f"{path}.{name}", name) for name, value in node.items()]
        elif isinstance(node, list):
            if not node:
                yield path, key, None
            stack += [(item, path, key) for item in node]
        else:
            yield path, key, node


def details(resource, place, known, oids, report):
    for path, key, value in leaves(resource):
        spot = f"{place}: {path}"
        if value is None and key:
            report.offend("nothing is empty", spot)
        if not isinstance(value, str):
            continue
        if not value.strip():
            report.offend("nothing is empty", spot)
        if value.startswith("urn:oid:") and value[8:] in oids and key in ("system", "url", "source"):
            report.offend("no OID stands where a URI exists", f"{spot} {value}")
        if re.match(r"\d{4}-\d\d-\d\dT", value) and key not in ("div", "data", "valueString", "text"):
            found = DATE_TIME.match(value)
            if not found or not found["zone"]:
                report.offend("every clock has a zone", spot)
        if key == "reference" and not resolves(value, resource, known):
            report.offend("every reference resolves", f"{spot} {value.split('/')[0]}")


def resolves(reference, resource, known):
    if reference.startswith("#"):
        return reference == "#" or reference[1:] in {item.get("id") for item in resource.get("contained") or []}
    return reference.split("/_history/")[0] in known


def duplicates(entries, place, report):
    """People who share an identifier and a name; patients also if they share name and birth date.

    An identifier with two names is a fault of the source, which a converter must not hide by melting two people.
    """
    seen = {}
    for entry in entries:
        resource = entry["resource"]
        kind = resource.get("resourceType")
        if kind not in ("Patient", "Practitioner"):
            continue
        names = {folded_name(name) for name in resource.get("name") or []} or {""}
        keys = {(item.get("system"), item.get("value"), name) for item in resource.get("identifier") or []
                for name in names if item.get("system") and item.get("value")}
        if kind == "Patient":
            keys |= {(name, resource["birthDate"]) for name in names if name and resource.get("birthDate")}
        if any((kind, key) in seen for key in keys):
            report.offend("nobody is there twice", f"{place}: {kind}")
        seen.update({(kind, key): True for key in keys})


def folded_name(name):
    return " ".join([name.get("family") or "", *(name.get("given") or [])]).strip().casefold()


def check_bundle(path, oids, report):
    try:
        bundle = json.loads(path.read_text(encoding="utf-8"))
    except ValueError:
        report.offend("every file is a bundle", str(path))
        return
    entries = [entry for entry in bundle.get("entry") or [] if entry.get("resource")]
    if bundle.get("resourceType") != "Bundle" or not entries:
        report.offend("every file is a bundle", str(path))
        return
    known = {entry.get("fullUrl") for entry in entries}
    known |= {f"{entry['resource'].get('resourceType')}/{entry['resource'].get('id')}" for entry in entries}
    identities = [(entry["resource"].get("resourceType"), entry["resource"].get("id")) for entry in entries]
    if len(set(identities)) != len(identities):
        report.offend("no id is there twice", path.name)
    duplicates(entries, path.name, report)
    for number, entry in enumerate(entries):
        place = f"{path.name}[{number}]"
        validity(entry["resource"], place, report)
        details(entry["resource"], place, known, oids, report)


def main():
    global LIMIT
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("bundles", type=Path, nargs="+")
    parser.add_argument("--systems", type=Path)
    parser.add_argument("--list", type=int, default=LIMIT)
    options = parser.parse_args()
    LIMIT = options.list
    oids = uri_tables(options.systems) if options.systems else set()
    report = Report()
    for name in ("every file is a bundle", "every resource is valid R4", "every reference resolves", "nothing is empty",
                 "no OID stands where a URI exists", "every clock has a zone", "nobody is there twice",
                 "no id is there twice"):
        report.check(name)
    files = [file for path in options.bundles for file in (sorted(path.rglob("*.json")) if path.is_dir() else [path])]
    if not files:
        report.offend("every file is a bundle", "there are no files")
    for file in files:
        check_bundle(file, oids, report)
    report.close()


if __name__ == "__main__":
    main()
