#!/usr/bin/env python3
"""Hands in what a phone exports: twice, longer, cut off, and as large files in parts; asks where a sample comes from."""

import zipfile

from blackbox import chartway, check, equal, holds, import_json, lines, main, people, rows

HEAD = """<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE HealthData [
<!ELEMENT HealthData (ExportDate,Me,(Record|Workout)*)>
<!ATTLIST HealthData locale CDATA #REQUIRED>
]>
<HealthData locale="en_GB">
 <ExportDate value="{day} 18:00:00 +0100"/>
 <Me HKCharacteristicTypeIdentifierDateOfBirth="1979-05-04"
  HKCharacteristicTypeIdentifierBiologicalSex="HKBiologicalSexMale"/>
"""
RECORD = """ <Record type="HKQuantityTypeIdentifierHeartRate" sourceName="Watch" sourceVersion="9.1" unit="count/min"
  device="&lt;&lt;HKDevice: 0x{address}&gt;, name:Watch, model:Watch, hardware:Watch6,2&gt;"
  creationDate="{time}" startDate="{time}" endDate="{time}" value="{value}"/>
"""
TAIL = "</HealthData>\n"
# In a zip archive an export is read in parts.
STORED = "apple_health_export/export.xml"


def export(path, count, day="2024-03-01", tail=TAIL):
    """An export with so many heart rates; the address of the device means nothing and differs by the day."""
    text = HEAD.format(day=day)
    for index in range(count):
        time = f"2024-02-{1 + index // 1440:02} {index // 60 % 24:02}:{index % 60:02}:00 +0100"
        text += RECORD.format(address=day[-2:], time=time, value=60 + index % 40)
    text += tail
    if path.suffix == ".zip":
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
            archive.writestr(STORED, text)
    else:
        path.write_text(text)
    return text


def changed(line):
    """What is unchanged is not compared: the watch is met once in each part."""
    return line["created"], line["updated"]


@check("a phone's export is read once, as one piece and in parts")
def _(folder):
    for name in ("export.xml", "export.zip"):
        database = folder / f"{name}.db"
        export(folder / name, 2000)
        first, _ = import_json(database, "phone", folder / name)
        equal(len(first), 1, f"deliveries of {name}")
        equal((first[0]["status"], first[0]["format"]), ("imported", "apple-health"), f"the delivery of {name}")
        # Two thousand samples, the watch, and no more.
        equal(changed(first[0]), (2001, 0), f"entries of {name}")
        before = rows(database)
        again, _ = import_json(database, "phone", folder / name)
        equal(again[0]["status"], "unchanged", f"{name} once more")
        equal(rows(database), before, f"rows after {name} once more")
        holds(b"all is well" in chartway("doctor", "--db", database).stdout, f"the archive of {name} is not well")


@check("a later, longer export of a phone only adds")
def _(folder):
    export(folder / "a.zip", 2000)
    export(folder / "b.zip", 2600, day="2024-04-01")
    import_json(folder / "a.db", "phone", folder / "a.zip")
    later, _ = import_json(folder / "a.db", "phone", folder / "b.zip")
    equal(changed(later[0]), (600, 0), "what the later export changes")
    holds(later[0]["unchanged"] >= 2001, "what was known is not unchanged")
    equal(rows(folder / "a.db")["entry"], 2601, "entries")
    equal(len(people(folder / "a.db", "1979-05-04")), 1, "persons")


@check("of a phone's export that breaks off nothing is in the record, and the place is told")
def _(folder):
    for name in ("export.xml", "export.zip"):
        database = folder / f"{name}.db"
        text = export(folder / name, 1500, tail=" <Record type=\"HKQuanti")
        broken, _ = import_json(database, "phone", folder / name, expect=3)
        equal(broken[0]["status"], "unreadable", f"the delivery of {name}")
        equal(rows(database)["entry"], 0, f"entries of {name}")
        found = [line for line in lines(chartway("findings", "--db", database, "--json")) if "code" in line]
        equal([one["code"] for one in found], ["xml.refused"], f"findings of {name}")
        holds(f"line {text.count(chr(10)) + 1}" in str(found[0]["place"]), f"{found[0]['place']} is not the last line")


@check("a sample of a phone's export is traced to the line that holds it")
def _(folder):
    text = export(folder / "export.zip", 2000).splitlines()
    import_json(folder / "a.db", "phone", folder / "export.zip")
    person = people(folder / "a.db", "1979-05-04")[0]["id"]
    exported = lines(chartway("export", "--db", folder / "a.db", person, "--as", "ndjson", "-o", "-"))
    sample = next(
        one for one in exported
        if one.get("effectiveDateTime", "").startswith("2024-02-02T03:17")
    )
    found = lines(chartway("lineage", "--db", folder / "a.db", "--json", f"Observation/{sample['id']}"))
    value = next(one for one in found[0]["elements"] if one["path"] == "valueQuantity.value")
    number = int(value["places"][0].rsplit("(line ", 1)[1].rstrip(")"))
    near = " ".join(text[number - 1 : number + 2])
    holds(f'value="{sample["valueQuantity"]["value"]}"' in near, f"line {number} is not that of the value")
    holds("2024-02-02 03:17:00" in near, f"line {number} is not that of the sample")


main()
