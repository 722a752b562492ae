#!/usr/bin/env python3
"""Converts without a database: every format in, every form out."""

import json

from blackbox import DEMO, chartway, check, dangling, equal, holds, lines, main

FAMILY = [("lakeside", "json"), ("lakeside", "ndjson"), ("stmartin", "xml"), ("northgate", "hl7")]


def inputs(hospital, ending):
    return sorted((DEMO / hospital).glob(f"*.{ending}"))


@check("every document of the demonstration becomes a bundle in which every reference resolves")
def _(folder):
    for hospital, ending in FAMILY:
        for path in inputs(hospital, ending):
            target = folder / f"{path.name}.json"
            chartway("convert", "--source", hospital, "-o", target, path)
            bundle = json.loads(target.read_text(encoding="utf-8"))
            equal((bundle["resourceType"], bundle["type"]), ("Bundle", "collection"), path.name)
            holds(bundle.get("entry"), f"{path.name} gives nothing")
            equal(dangling(bundle), [], f"dangling references of {path.name}")
            urls = [entry["fullUrl"] for entry in bundle["entry"]]
            equal(len(urls), len(set(urls)), f"full URLs of {path.name}")


@check("a folder becomes a folder, one file for each input")
def _(folder):
    chartway("convert", "--source", "stmartin", "-o", f"{folder}/out", DEMO / "stmartin")
    expected = {f"{path.name}.json" for path in inputs("stmartin", "xml")}
    equal({path.name for path in (folder / "out").iterdir()}, expected, "names")


@check("converting twice gives the same bytes")
def _(folder):
    for hospital, ending in FAMILY:
        path = inputs(hospital, ending)[0]
        first, second = (chartway("convert", "--source", hospital, path).stdout for _ in range(2))
        equal(first, second, path.name)


@check("numbers keep their spelling")
def _(folder):
    text = chartway("convert", "--source", "northgate", DEMO / "northgate" / "09-oru-r01-zoe-2026-07-15.hl7").stdout
    holds(b'"value":0.70' in text.replace(b" ", b""), "0.70 was rewritten")


@check("times without an offset get the zone of the sending hospital")
def _(folder):
    text = chartway("convert", "--source", "northgate", DEMO / "northgate" / "09-oru-r01-zoe-2026-07-15.hl7").stdout
    holds(b"2026-07-15T08:15:00-06:00" in text, "08:15 in Denver in July is -06:00")


@check("local codes of a hospital get their LOINC codes beside them")
def _(folder):
    text = chartway("convert", "--source", "northgate", DEMO / "northgate" / "09-oru-r01-zoe-2026-07-15.hl7").stdout
    bundle = json.loads(text)
    codings = [
        {coding.get("code") for coding in entry["resource"]["code"].get("coding", [])}
        for entry in bundle["entry"] if entry["resource"]["resourceType"] == "Observation"
    ]
    holds({"GLU", "2345-7"} in codings, "glucose has its own and the LOINC code")


@check("text, HTML and PDF are written without a database")
def _(folder):
    path = DEMO / "stmartin" / "zoe-ccd.xml"
    for form in ("text", "html", "pdf"):
        target = folder / f"out.{form}"
        chartway("convert", "--to", form, "--source", "stmartin", "-o", target, path)
        holds(target.stat().st_size > 500, f"{form} is empty")
        holds(form == "pdf" or "Okafor-Lindqvist" in target.read_text(encoding="utf-8"), f"no name in the {form}")


@check("the ledger accounts for every leaf")
def _(folder):
    for hospital, ending in (("stmartin", "xml"), ("northgate", "hl7")):
        done = chartway("convert", "--ledger", "--source", hospital, *inputs(hospital, ending))
        found = lines(done)
        equal(len(found), len(inputs(hospital, ending)), "inputs in the ledger")
        for line in found:
            counted = line["mapped"] + line["omitted"] + len(line["unmapped"])
            holds(counted <= line["leaves"], f"more than all leaves of {line['path']}")
            holds(line["leaves"] > 0, f"no leaves in {line['path']}")


@check("standard input works")
def _(folder):
    content = (DEMO / "stmartin" / "saga-ccd.xml").read_bytes()
    bundle = json.loads(chartway("convert", "--source", "stmartin", "-", stdin=content).stdout)
    equal(bundle["resourceType"], "Bundle", "the outer resource")


main()
