#!/usr/bin/env python3
"""Writes HL7 v2 messages from every fixture and has hl7apy, a library of others, parse and validate each.

What it must not find: a segment out of place, a group or a required segment that is missing or stands too often, a
required field that is empty, a value that its primitive type does not allow. Data types of later versions in fields of
v2.5.1 are meant so: receivers ignore components that they do not know.
"""

import collections
import os
import pathlib
import re
import subprocess
import sys
import tempfile

from hl7apy.consts import VALIDATION_LEVEL
from hl7apy.exceptions import HL7apyException
from hl7apy.parser import parse_message

ROOT = pathlib.Path(__file__).resolve().parents[2]
INPUTS = ["fixtures/ccda", "fixtures/ccda-written", "fixtures/hl7v2", "fixtures/demo"]
ENVELOPE = {"FHS", "BHS", "BTS", "FTS"}
# Types of later versions, and the values of tables that v2.5.1 lets users extend.
LATER = re.compile(r"Datatype \S+ is not correct for|Invalid children detected for <(Field|Segment) |OBX_21$")
# Fields that v2.5.1 asks for and that nobody may make up.
SILENT = re.compile(r"Missing required child (PID\.PID_5|TXA\.TXA_(2|17)|SCH\.SCH_(6|16|20)|DG1\.DG1_6|RXA\.RXA_[345]"
                    r"|OBX\.OBX_(3|11)|ROL\.ROL_\d|IN1\.IN1_[23]|PR1\.PR1_5|PRB\.PRB_\d|NK1\.NK1_1)\b")


def batches(chartway, folder):
    """The files written from all inputs; one can speak of several people, and of none."""
    command = [chartway, "convert", "--mappings", str(ROOT / "mappings"), "--to", "hl7v2", "-o", f"{folder}/"]
    subprocess.run(command + [str(ROOT / path) for path in INPUTS], capture_output=True, timeout=300, check=False)
    return sorted(pathlib.Path(folder).rglob("*.hl7"))


def messages(data):
    """Each message of a batch, and what is wrong with the envelope."""
    text = data.decode("utf-8")
    found, counts = [], collections.Counter()
    for line in text.split("\r")[:-1]:
        name = line[:3]
        counts[name] += 1
        if name == "MSH":
            found.append([])
        if name not in ENVELOPE:
            found[-1].append(line)
    stated = [line for line in text.split("\r") if line.startswith("BTS|")]
    wrong = [] if text.endswith("\r") and "\n" not in text else ["a segment does not end with CR"]
    if stated != [f"BTS|{counts['MSH']}"] or any(counts[name] != 1 for name in ENVELOPE):
        wrong.append("the envelope does not count the messages")
    return ["\r".join(lines) + "\r" for lines in found], wrong


def troubles(text):
    try:
        message = parse_message(text, validation_level=VALIDATION_LEVEL.TOLERANT, find_groups=True)
        with tempfile.NamedTemporaryFile("w+", suffix=".txt") as report:
            try:
                message.validate(report_file=report.name)
            except HL7apyException:
                pass  # The first trouble again, which the report has too.
            report.seek(0)
            errors = [line.strip() for line in report if line.startswith("Error")]
    except HL7apyException as error:
        return [f"{type(error).__name__}: not parsed"]
    return [line for line in errors if not LATER.search(line) and not SILENT.search(line)]


def main(chartway):
    count = failures = 0
    with tempfile.TemporaryDirectory() as folder:
        for batch in batches(chartway, folder):
            list_of_messages, wrong = messages(batch.read_bytes())
            for text in list_of_messages:
                count += 1
                kind = text.split("|")[8]
                wrong += [f"{kind}: {trouble}" for trouble in troubles(text)]
            for trouble in sorted(set(wrong)):
                failures += 1
                print(f"not ok {batch.relative_to(folder)}: {trouble}")
    if not count:
        print("not ok no message was written")
    elif not failures:
        print(f"ok hl7apy finds the structure of v2.5.1 in {count} written messages")
    return 1 if failures or not count else 0


if __name__ == "__main__":
    sys.exit(main(os.environ.get("CHARTWAY") or str(ROOT / ".build/debug/chartway")))
