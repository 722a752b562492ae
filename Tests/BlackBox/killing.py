"""What the scripts that kill imports share: messages to import, and what an import said it had kept."""

import json

from blackbox import chartway, lines


def message(number):
    """A message about one of forty people; no two are alike."""
    who = number % 40
    return "\r".join([
        f"MSH|^~\\&|LAB|NORTHGATE|CHARTWAY|CHARTWAY|2026010112{number % 60:02d}00||ORU^R01^ORU_R01"
        f"|K{number:06d}|P|2.5.1",
        f"PID|1||K-{who:04d}^^^NGH^MR||TESTWELL^PERSON{who}^^^^^L||19{50 + who:02d}0{1 + who % 9}1{who % 10}|F",
        f"OBR|1|O{number}^NGH-LAB|F{number}^NGH-LAB|GLU^GLUCOSE^L|||20260101{number % 24:02d}1500||||||||||||||||||F",
        f"OBX|1|NM|GLU^GLUCOSE^L||{70 + number % 90}|mg/dL^mg/dL^UCUM|70-99|N|||F|||20260101{number % 24:02d}1500",
        "",
    ]).encode()


def reported(output):
    """The hashes of deliveries that whole lines of the output call settled."""
    found = []
    for line in output.split(b"\n")[:-1]:
        entry = json.loads(line)
        if entry.get("status") in ("imported", "unchanged"):
            found.append(entry["sha256"])
    return found


def kept(database):
    return [line["sha256"] for line in lines(chartway("deliveries", "--db", database, "--json"))]
