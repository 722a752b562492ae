#!/usr/bin/env python3
"""Compares Chartway's bundles with those that other converters made of the same inputs, element by element.

usage: compare.py [--direction D] [--source S ...] [--show N] CHARTWAY PAIRS [DIFFERENCES]

PAIRS is a folder with index.tsv: source, direction, input, expected, note. CHARTWAY is the program; it converts each
input. Every leaf of the expected bundle (a kind of resource, an element path without indexes, a value) is looked for:
at the same path, at another path of the same kind, within a longer text of the kind, anywhere in the bundle, or not at
all. DIFFERENCES is a page in
Markdown whose tables (`source | where | what | why`) explain differences: `where` is a pattern of kind and path with
* for anything, or the word `nobody` for inputs that name no patient. Exit code 1 if a difference has no line there, or a line explains nothing.
"""

import argparse
import csv
import fnmatch
import json
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as xml
from collections import Counter, defaultdict
from pathlib import Path

FHIR = "{http://hl7.org/fhir}"
ANSWERS = ("same", "moved", "within", "elsewhere", "missing")


def leaves(node, path=""):
    """Each primitive with its path; lists add nothing to a path, an extension adds the end of its URL."""
    if isinstance(node, dict):
        for name, value in node.items():
            if name == "resource" and isinstance(value, dict):
                continue
            if name in ("extension", "modifierExtension") and isinstance(value, list):
                for item in value:
                    end = str(item.get("url", "")).rsplit("/", 1)[-1]
                    inner = {key: part for key, part in item.items() if key != "url"}
                    yield from leaves(inner, f"{path}.extension({end})")
                continue
            yield from leaves(value, f"{path}.{name}")
    elif isinstance(node, list):
        for item in node:
            yield from leaves(item, path)
    elif node is not None:
        yield path, spelled(node)


def spelled(value):
    """One spelling for what says the same: numbers by value, times by instant to the second, blanks folded."""
    if isinstance(value, bool):
        return str(value).lower()
    text = re.sub(r"^(urn:oid:|urn:uuid:|tel:|mailto:)", "", " ".join(str(value).split()))
    if re.fullmatch(r"-?\d+(\.\d+)?", text):
        return text.rstrip("0").rstrip(".") if "." in text else text
    found = re.fullmatch(r"(\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d)?)(?:\.\d+)?(Z|[+-]\d\d:\d\d)?", text)
    return found[1] if found else text


def expected(path):
    """A bundle in JSON; one in XML as the same shape, every element a list."""
    text = path.read_text(encoding="utf-8-sig")
    if not text.lstrip().startswith("<"):
        return json.loads(text)
    entries = [entry for entry in xml.fromstring(text).iter(FHIR + "entry")]
    found = [child for entry in entries for part in entry.findall(FHIR + "resource") for child in part]
    return {"entry": [{"resource": {"resourceType": item.tag[len(FHIR):], **shape(item)}} for item in found]}


def shape(element):
    found = {"url": element.get("url")} if element.get("url") else {}
    for child in element:
        if not child.tag.startswith(FHIR):
            continue
        name = child.tag[len(FHIR):]
        if child.get("value") is not None:
            found.setdefault(name, []).append(child.get("value"))
        if len(child):
            found.setdefault(name, []).append(shape(child))
    return found


def resources(bundle):
    for entry in bundle.get("entry") or []:
        resource = entry.get("resource")
        if isinstance(resource, dict) and resource.get("resourceType"):
            yield resource


class Facts:
    """What a bundle says, by kind and path, by kind, and at all."""

    def __init__(self, bundle):
        self.at, self.of, self.all, self.texts = set(), set(), set(), {}
        for resource in resources(bundle):
            kind = resource["resourceType"]
            for path, value in leaves(resource):
                self.at.add((kind, path, value))
                self.of.add((kind, value))
                self.all.add(value)
                self.texts.setdefault(kind, []).append(value)

    def find(self, kind, path, value):
        if (kind, path, value) in self.at:
            return "same"
        if (kind, value) in self.of:
            return "moved"
        if re.search(rf"(^|\W){re.escape(value)}(\W|$)", "\n".join(self.texts.get(kind, []))):
            return "within"
        return "elsewhere" if value in self.all else "missing"


def is_local(path, value):
    """Ids, references and what tells when and by whom the converter ran say nothing of the patient."""
    return (
        path.endswith((".id", ".reference", ".resourceType", ".fullUrl"))
        or path.startswith((".meta", ".text.", ".contained"))
        or path == ".resourceType" or value == ""
    )


class Rule:
    """One line of the page of differences."""

    def __init__(self, source, where, what):
        self.source, self.where, self.what, self.used = source, where, what, 0

    def fits(self, source, where, value):
        return (
            self.source in ("*", source) and fnmatch.fnmatchcase(where, self.where)
            and (self.what in ("", "*") or fnmatch.fnmatchcase(value, self.what))
        )


def rules(path):
    found = []
    for line in path.read_text(encoding="utf-8").splitlines():
        cells = [cell.strip().strip("`") for cell in line.strip()[1:-1].split("|")]
        if line.startswith("| ") and len(cells) == 4 and cells[0] not in ("source", "---") and cells[3]:
            found.append(Rule(*cells[:3]))
    return found


def convert(chartway, paths, folder):
    """The bundle of each input, by input; None where there is none."""
    bundles = {}
    for number, path in enumerate(paths):
        out = Path(folder) / f"{number}.json"
        subprocess.run([chartway, "convert", "-o", str(out), str(path)], capture_output=True, check=False)
        try:
            bundles[path] = json.loads(out.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            bundles[path] = None
        if sys.stderr.isatty():
            print(f"\r{number + 1} of {len(paths)}", end="", file=sys.stderr)
    return bundles


def pairs(folder, direction, sources):
    with open(folder / "index.tsv", encoding="utf-8") as file:
        for row in csv.DictReader(file, delimiter="\t"):
            if row["direction"].startswith(direction) and (not sources or row["source"] in sources):
                yield row["source"], folder / row["input"], folder / row["expected"]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("chartway")
    parser.add_argument("pairs", type=Path)
    parser.add_argument("differences", type=Path, nargs="?")
    parser.add_argument("--direction", default="hl7v2->fhir")
    parser.add_argument("--source", action="append")
    parser.add_argument("--show", type=int, default=60)
    options = parser.parse_args()
    known = rules(options.differences) if options.differences else []
    rows = list(pairs(options.pairs, options.direction, options.source))
    totals, lost, samples, unread = Counter(), Counter(), defaultdict(list), []
    with tempfile.TemporaryDirectory() as folder:
        bundles = convert(options.chartway, [row[1] for row in rows], folder)
    for source, given, wanted in rows:
        bundle = bundles[given]
        if bundle is None:
            unread.append(given.name)
            continue
        ours = Facts(bundle)
        nobody = not any(resources(bundle))
        seen = set()
        for resource in resources(expected(wanted)):
            for path, value in leaves(resource):
                key = (resource["resourceType"], path, value)
                if is_local(path, value) or key in seen:
                    continue
                seen.add(key)
                answer = ours.find(*key)
                totals[answer] += 1
                if answer == "same":
                    continue
                where = "nobody" if nobody else f"{resource['resourceType']}{path}"
                rule = next((rule for rule in known if rule.fits(source, where, value)), None)
                if rule:
                    rule.used += 1
                    totals["explained"] += 1
                    continue
                lost[(source, where, answer)] += 1
                samples[(source, where, answer)].append((value, given.name))
    count = sum(totals[answer] for answer in ANSWERS)
    print(f"{len(rows)} pairs, {len(unread)} without a bundle, {count} leaves: "
          + ", ".join(f"{totals[answer]} {answer}" for answer in ANSWERS)
          + f"; {totals['explained']} differences explained, {sum(lost.values())} not")
    for (source, where, answer), number in lost.most_common(options.show):
        value, name = samples[(source, where, answer)][0]
        print(f"{number:5} {answer:9} {source:12.12} {where}  {value[:60]!r}  {name}")
    seen = {row[0] for row in rows}
    idle = [rule for rule in known if not rule.used and rule.source in seen]
    for rule in idle:
        print(f"explains nothing: {rule.source} {rule.where} {rule.what}")
    sys.exit(1 if lost or unread or idle else 0)


if __name__ == "__main__":
    main()
