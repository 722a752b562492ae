#!/usr/bin/env python3
"""The loss meter: how much of what the entries of C-CDA documents state is found in the bundles made of them.

usage: meter.py [--no-omissions] [--losses N] [--counts] [--floor FILE] SOURCES BUNDLES

SOURCES is a folder of CDA documents, in subfolders if you like; BUNDLES has the bundle of a/b.xml as a/b.xml.json,
a/b.json or b.xml.json. It reads both like a stranger: nothing here knows how Chartway maps. Documents without a bundle
keep nothing. Prints a line for each folder and kind of fact, then the element paths that lose most.

  --no-omissions  count identifiers and times of concern acts too
  --losses N      how many element paths to show for each kind, 12 unless told
  --counts        negations by number instead of one by one, for programs that name their targets otherwise
  --floor FILE    exit code 1 if less is kept than FILE says: lines of a kind and a percentage; without a line, 100
"""

import argparse
import sys
import xml.etree.ElementTree as xml
from collections import Counter
from pathlib import Path

from bundle_facts import Output
from cda_facts import KINDS, Source, number

SOME_PERIODS = {"24": "1", "12": "2", "8": "3", "6": "4"}


class Tally:
    """Facts stated and kept, by kind, and where they were lost."""

    def __init__(self):
        self.stated, self.kept = Counter(), Counter()
        self.lost = {kind: Counter() for kind in KINDS}
        self.documents = self.missing = 0

    def add(self, other):
        self.stated += other.stated
        self.kept += other.kept
        self.documents += other.documents
        self.missing += other.missing
        for kind, counter in other.lost.items():
            self.lost[kind] += counter


def is_kept(output, kind, key, paths):
    if output.has(kind, key):
        return True
    # Two rules change a number knowingly: 12 h of an institution is twice a day, the first supply is no refill.
    if kind == "number":
        if all(path.endswith("/period") for path in paths):
            return SOME_PERIODS.get(key, key) in output.numbers
        if all(path.endswith("/repeatNumber") for path in paths):
            return number(str(float(key) - 1)) in output.numbers
    return False


def says_no(negation, refusals):
    """Finds the refusal that is about the same thing."""
    wanted = negation.codes | negation.names
    for index, (about, *_) in enumerate(refusals):
        said = {text for text in about if text}
        if said & wanted or any(len(name) > 3 and name in text for name in negation.names for text in said):
            return index
    generic = not negation.codes or negation.codes & GENERIC
    for index, (_, is_none_known, resource) in enumerate(refusals):
        if is_none_known and generic and negation.resource in (None, resource):
            return index
    return None


# Targets that mean anything of their kind: denied, they say that nothing is known.
GENERIC = set(
    "55607006 64572001 419199007 420134006 418038007 416098002 419511003 414285001 71388002 418471000".split()
)


def measure(source, output, by_count=False):
    """The tally of one document."""
    tally = Tally()
    tally.documents = 1
    for (kind, key), paths in source.facts.items():
        tally.stated[kind] += 1
        if is_kept(output, kind, key, paths):
            tally.kept[kind] += 1
        else:
            tally.lost[kind].update(paths)
    left = list(output.refusals)
    tally.stated["negated"] = len(source.negations)
    if by_count:
        tally.kept["negated"] = min(len(left), len(source.negations))
        return tally
    for negation in source.negations:
        found = says_no(negation, left)
        if found is None:
            tally.lost["negated"][negation.path] += 1
        else:
            tally.kept["negated"] += 1
    return tally


def bundle_of(path, sources, bundles):
    relative = path.relative_to(sources)
    for name in (f"{relative}.json", relative.with_suffix(".json"), f"{path.name}.json", f"{path.stem}.json"):
        if (bundles / name).is_file():
            return bundles / name
    return None


def measure_folder(sources, bundles, omissions, by_count):
    """Tallies by folder."""
    tallies = {}
    for path in sorted(sources.rglob("*.xml")):
        try:
            source = Source(path.read_bytes(), omissions)
        except xml.ParseError:
            continue
        if not source.is_document:
            continue
        found = bundle_of(path, sources, bundles)
        output = Output()
        if found:
            try:
                output = Output(found.read_bytes())
            except (ValueError, AttributeError) as trouble:
                print(f"{found}: {trouble}", file=sys.stderr)
                found = None
        tally = measure(source, output, by_count)
        tally.missing = 0 if found else 1
        relative = path.relative_to(sources)
        tallies.setdefault(relative.parts[0] if len(relative.parts) > 1 else ".", Tally()).add(tally)
    return tallies


def row(name, tally):
    cells = []
    for kind in KINDS:
        stated, kept = tally.stated[kind], tally.kept[kind]
        cells.append(f"{kept}/{stated}" if kind == "negated" else f"{100 * kept / stated:.1f}" if stated else "-")
    return f"{name[:34]:34} {tally.documents:5} {tally.missing:4} " + " ".join(f"{cell:>9}" for cell in cells)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("sources", type=Path)
    parser.add_argument("bundles", type=Path)
    parser.add_argument("--no-omissions", action="store_true")
    parser.add_argument("--counts", action="store_true")
    parser.add_argument("--floor", type=Path)
    parser.add_argument("--losses", type=int, default=12)
    options = parser.parse_args()
    tallies = measure_folder(options.sources, options.bundles, not options.no_omissions, options.counts)
    total = Tally()
    for tally in tallies.values():
        total.add(tally)
    print(f"{'% kept':34} {'docs':>5} {'lost':>4} " + " ".join(f"{kind:>9}" for kind in KINDS))
    for name, tally in tallies.items():
        print(row(name, tally))
    if len(tallies) > 1:
        print(row("total", total))
    for kind in KINDS:
        for path, count in total.lost[kind].most_common(options.losses):
            print(f"lost {kind:9} {count:6}  {path}")
    if options.floor:
        bad, lines = verdict_lines(total, read_floor(options.floor))
        print("\n".join(lines))
        sys.exit(1 if bad else 0)


def read_floor(path):
    """Percentages by kind; a line that starts with a hash sign is a remark."""
    lines = [line.split() for line in path.read_text(encoding="utf-8").splitlines()]
    return {words[0]: float(words[1]) for words in lines if len(words) == 2 and words[0] in KINDS}


def verdict_lines(total, floor):
    """Whether less was kept than before, and a line for each kind."""
    bad = total.missing > 0 or total.documents == 0
    lines = [f"{'not ok' if bad else 'ok'} every document gives a bundle"]
    for kind in KINDS:
        lowest, stated, kept = floor.get(kind, 100.0), total.stated[kind], total.kept[kind]
        percent = 100 * kept / stated if stated else 100.0
        low = percent < lowest
        bad = bad or low
        lines.append(f"{'not ok' if low else 'ok'} {kind}: {kept} of {stated} kept, at least {lowest} % wanted")
    return bad, lines


if __name__ == "__main__":
    main()
