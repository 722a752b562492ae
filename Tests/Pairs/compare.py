#!/usr/bin/env python3
"""Compares Chartway's bundles with those that other converters made of the same inputs, element by element.

usage: compare.py [--direction D] [--source S ...] [--show N] [--list FILE] CHARTWAY PAIRS [DIFFERENCES]

PAIRS is a folder with index.tsv: source, direction, input, expected, note. CHARTWAY is the program; it converts each
input. Every leaf of the expected bundle (a kind of resource, an element path without indexes, a value) is looked for:
at the same path, at another path of the same kind, within a longer text of the kind, anywhere in the bundle, or not at
all. DIFFERENCES is a page in Markdown whose tables (`source | where | what | kept | why`) explain differences; what
`kept` claims is checked for every single one: the place in our bundle where the value stands, `not sent` (the input
does not contain it) or `left out`. Exit code 1 if a difference has no line there, or a line explains nothing.
"""

import argparse
import csv
import json
import subprocess
import sys
import tempfile
from collections import Counter, defaultdict
from pathlib import Path

from facts import Facts, expected, is_local, leaves, resources
from rules import LEFT_OUT, NOT_SENT, rules

ANSWERS = ("same", "moved", "within", "elsewhere", "missing")


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


def differences(wanted, ours):
    """Each leaf of the expected bundle once, with the answer to where we have it."""
    seen = set()
    for resource in resources(wanted):
        for path, value in leaves(resource):
            key = (resource["resourceType"], path, value)
            if not is_local(path, value) and key not in seen:
                seen.add(key)
                yield f"{key[0]}{path}", value, ours.find(*key)


class Comparison:
    """The sum over all pairs."""

    def __init__(self, known):
        self.known, self.totals, self.lost = known, Counter(), defaultdict(list)

    def add(self, source, name, bundle, wanted, sent):
        ours = Facts(bundle)
        nobody = not any(resources(bundle))
        for where, value, answer in differences(wanted, ours):
            self.totals[answer] += 1
            if answer == "same":
                continue
            place = "nobody" if nobody else where
            rule = next((rule for rule in self.known if rule.explains(source, place, value, ours, sent)), None)
            if rule:
                rule.used += 1
                self.totals[rule.kept if rule.kept in (NOT_SENT, LEFT_OUT) else "kept"] += 1
            else:
                self.lost[(source, place, answer)].append((value, name, ours.where(value)))

    def summary(self):
        unexplained = sum(len(found) for found in self.lost.values())
        return (
            f"{sum(self.totals[answer] for answer in ANSWERS)} leaves: "
            + ", ".join(f"{self.totals[answer]} {answer}" for answer in ANSWERS)
            + f"; differences: {self.totals['kept']} kept where the page says, {self.totals[NOT_SENT]} not sent, "
            + f"{self.totals[LEFT_OUT]} left out, {unexplained} without an explanation"
        )


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("chartway")
    parser.add_argument("pairs", type=Path)
    parser.add_argument("differences", type=Path, nargs="?")
    parser.add_argument("--direction", default="hl7v2->fhir")
    parser.add_argument("--source", action="append")
    parser.add_argument("--show", type=int, default=60)
    parser.add_argument("--list", type=Path, help="a file for every difference without an explanation")
    options = parser.parse_args()
    known = rules(options.differences.read_text(encoding="utf-8")) if options.differences else []
    rows = list(pairs(options.pairs, options.direction, options.source))
    with tempfile.TemporaryDirectory() as folder:
        bundles = convert(options.chartway, [row[1] for row in rows], folder)
    comparison = Comparison(known)
    unread = [given.name for _, given, _ in rows if bundles[given] is None]
    for source, given, wanted in rows:
        if bundles[given] is not None:
            sent = given.read_bytes().decode("utf-8", "replace")
            comparison.add(source, given.name, bundles[given], expected(wanted), sent)
    report(comparison, rows, unread, options)


def report(comparison, rows, unread, options):
    print(f"{len(rows)} pairs, {len(unread)} without a bundle, {comparison.summary()}")
    by_number = sorted(comparison.lost.items(), key=lambda item: -len(item[1]))
    for (source, where, answer), found in by_number[:options.show]:
        print(f"{len(found):5} {answer:9} {source:12.12} {where}  {found[0][0][:60]!r}  {found[0][1]}")
    if options.list:
        with open(options.list, "w", encoding="utf-8") as file:
            for (source, where, answer), found in by_number:
                for value, name, places in found:
                    print(source, where, answer, value, name, " ".join(places), sep="\t", file=file)
    seen = {row[0] for row in rows}
    idle = [rule for rule in comparison.known if not rule.used and rule.source in seen]
    for rule in idle:
        print(f"explains nothing: {rule.source} {rule.where} {rule.what}")
    sys.exit(1 if comparison.lost or unread or idle else 0)


if __name__ == "__main__":
    main()
