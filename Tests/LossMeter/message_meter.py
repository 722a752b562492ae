#!/usr/bin/env python3
"""The loss meter of HL7 v2: how many texts of messages stand in the bundles made of them, or in the ledger.

usage: message_meter.py [--losses N] [--least PERCENT] CHARTWAY FOLDER...

CHARTWAY is the program; it converts each message below the folders and prints its ledger. Every subcomponent of at
least four characters is looked for among the values of the bundle: as a text, as a time, or by its digits. What the
ledger reports is not lost. Not looked for are the envelope (MSH but its parties, and what MSH and EVN say of the
sending) and the names of code systems and of kinds of authorities, which the mapping turns into URIs. It reads like a
stranger: nothing here knows how Chartway maps. Exit code 1 if less stands there than PERCENT.
"""

import argparse
import json
import re
import subprocess
import sys
from collections import Counter
from pathlib import Path

ENVELOPE = {("MSH", field) for field in range(1, 26)} - {("MSH", field) for field in (3, 4, 5, 6, 22, 23)}
ENVELOPE |= {("EVN", 1), ("EVN", 2), ("EVN", 6), ("OBX", 2)} | {("QPD", field) for field in range(1, 20)}
NAMES_OF_SYSTEMS = re.compile(
    r"HL7\d{4}|HL70?\w{3,4}|99\w+|[A-Z0-9]{2,7}(_\w+)?|ISO\+?|UCUM|LN|SCT|CDCREC|NCIT|Internet|Base64|(\d+\.){4,}\d+"
)
SYSTEM_COMPONENTS = (2, 3, 6, 9, 12)


def subcomponents(message):
    """Each text with its place as the ledger spells it, without the number of the segment's repetition."""
    counts = Counter()
    for line in re.split(r"[\r\n]+", message):
        if not re.match(r"[A-Z][A-Z0-9]{2}.", line):
            continue
        name, separator = line[:3], line[3] if line.startswith("MSH") else "|"
        counts[name] += 1
        fields = line.split(separator)
        for number, field in enumerate(fields[1:], 2 if name == "MSH" else 1):
            for repetition, part in enumerate(field.split("~"), 1):
                for component, inner in enumerate(part.split("^"), 1):
                    for subcomponent, text in enumerate(inner.split("&"), 1):
                        place = f"{name}[{counts[name]}]-{number}" + (f"[{repetition}]" if repetition > 1 else "")
                        place += f".{component}" + (f".{subcomponent}" if subcomponent > 1 else "")
                        yield name, number, component, place, unescaped(text)


def unescaped(text):
    for escape, character in (("F", "|"), ("S", "^"), ("T", "&"), ("R", "~"), ("E", "\\")):
        text = text.replace(f"\\{escape}\\", character)
    return " ".join(text.split())


def is_looked_for(name, field, component, text):
    if len(text) < 4 or text == '""' or "\\" in text or (name, field) in ENVELOPE:
        return False
    return not (component in SYSTEM_COMPONENTS and NAMES_OF_SYSTEMS.fullmatch(text))


def spellings(text):
    """What the text may look like in R4."""
    yield text
    time = re.fullmatch(r"(\d{4})(\d\d)?(\d\d)?(\d\d)?(\d\d)?(\d\d)?(\.\d+)?([+-]\d{4})?", text)
    if time:
        day = "-".join(part for part in time.groups()[:3] if part)
        # A clock time of which nobody knows the zone is no moment: the day stands, and the finding says so once.
        yield f"{day}T{time[4]}:{time[5] or '00'}" if time[4] and time[8] else day
    if re.fullmatch(r"[+-]?\d+(\.\d*)?", text):
        yield text.lstrip("+0") or "0"


class Bundle:
    def __init__(self, bundle):
        self.text = "\n".join(" ".join(str(value).split()) for value in values(bundle)).lower()
        self.digits = re.sub(r"[^\d\n]", "", self.text)

    def has(self, text):
        if any(spelling.lower() in self.text for spelling in spellings(text)):
            return True
        digits = re.sub(r"\D", "", text)
        return len(digits) >= 7 and digits in self.digits


def values(node):
    if isinstance(node, dict):
        for value in node.values():
            yield from values(value)
    elif isinstance(node, list):
        for value in node:
            yield from values(value)
    else:
        yield node


def run(chartway, *arguments):
    return subprocess.run([chartway, "convert", *arguments], capture_output=True, check=False).stdout


def measure(message, bundle, reported):
    """How many texts are looked for, and where those stand that are neither in the bundle nor reported."""
    said, lost = 0, []
    output = Bundle(bundle)
    for name, field, component, place, text in subcomponents(message):
        if not is_looked_for(name, field, component, text):
            continue
        said += 1
        if not output.has(text) and place not in reported:
            lost.append(f"{name}-{field}.{component}")
    return said, lost


def messages(folders):
    paths = (path for folder in folders for path in Path(folder).rglob("*") if path.suffix in (".hl7", ".txt"))
    for path in sorted(paths):
        text = path.read_bytes().decode("utf-8-sig", "replace")
        # Batches, and messages with separators of their own, are the matter of other tests.
        if text.startswith("MSH|^~\\&") and not re.search(r"[\r\n](MSH|BTS|FTS)\|", text):
            yield path, text


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("chartway")
    parser.add_argument("folders", nargs="+")
    parser.add_argument("--losses", type=int, default=20)
    parser.add_argument("--least", type=float, default=100.0)
    options = parser.parse_args()
    said, read, lost = 0, 0, Counter()
    for path, text in messages(options.folders):
        output = run(options.chartway, str(path))
        bundle = json.loads(output, parse_float=str, parse_int=str) if output.strip() else {}
        if not bundle.get("entry"):
            continue
        ledger = json.loads(run(options.chartway, "--ledger", str(path)).splitlines()[0])
        reported = {item["place"].split(" ")[0] for item in ledger["unmapped"] + ledger["findings"]}
        more, losses = measure(text, bundle, reported)
        read, said = read + 1, said + more
        lost.update(losses)
    if not said:
        print("not ok HL7 v2: no message was read")
        sys.exit(1)
    share = 100 * (said - sum(lost.values())) / said
    for place, number in lost.most_common(options.losses):
        print(f"{number:6} {place}")
    word = "ok" if share >= options.least else "not ok"
    print(f"{word} HL7 v2: {read} messages, {said} texts, {sum(lost.values())} stand nowhere: {share:.2f} % kept, "
          f"{options.least} asked for")
    sys.exit(0 if word == "ok" else 1)


if __name__ == "__main__":
    main()
