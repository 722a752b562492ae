"""The facts that the entries of a CDA document state, gathered without knowing how anybody maps them.

A fact is a kind and a key, such as ("code", "44054006") or ("num+unit", ("7.1", "%")); each is counted once for a
document. Beside each fact stand the element paths where it was found, so that losses can be traced.
"""

import re
import xml.etree.ElementTree as xml
from decimal import Decimal, InvalidOperation

TYPE = "{http://www.w3.org/2001/XMLSchema-instance}type"
KINDS = ("code", "transl.", "number", "num+unit", "date", "id", "#ref", "words", "negated")
V3 = "2.16.840.1.113883.5."
STRUCTURAL_SYSTEMS = {V3 + end for end in ("4", "6", "14", "1001", "1002")}

# Codes that a template prescribes for its own element; they say which template it is and nothing of the patient.
FIXED = set(
    "33999-4 ASSERTION SEV 11323-3 82606-5 445518008 76662-6 30973-2 55607006 404684003 282291009 64572001 409586006 "
    "75321-0 75322-8 75323-6 75324-4 75325-7 75326-9 75315-2 75318-6 29308-4 10183-2 75311-1 42346-7 11535-2 78375-3 "
    "46241-6 48768-6 48767-8 46680005 74728-7 75310-3 8689-2 161091006 410666004 75276-6 30525-0 76689-9 76690-7 "
    "76691-5 46098-0 95370-3 412307009".split()
)

# Acts whose identifiers and times say when somebody kept a list, not when something happened (omissions of the rules).
TRACKING = {"2.16.840.1.113883.10.20.22.4." + end for end in ("3", "30", "33", "34", "35", "36", "80")} | {
    "2.16.840.1.113883.10.20.1.27", "1.3.6.1.4.1.19376.1.5.3.1.4.5.1", "1.3.6.1.4.1.19376.1.5.3.1.4.5.2",
    "1.3.6.1.4.1.19376.1.5.3.1.4.5.3", "2.16.840.1.113883.3.88.11.83.6", "2.16.840.1.113883.3.88.11.83.7",
}

# Acts that no resource can deny; their text stays (rule of negation).
UNDENIABLE = {"2.16.840.1.113883.10.20.22.4." + end for end in ("20", "80", "121", "132")}

INLINE = {"content", "sub", "sup", "linkHtml", "footnoteRef"}
TIMES = {"effectiveTime", "time", "birthTime", "deceasedTime", "availabilityTime", "expirationTime"}
AMOUNTS = {"doseQuantity", "rateQuantity", "quantity", "repeatNumber", "period", "maxDoseQuantity"}


def local(element):
    return element.tag.rsplit("}", 1)[-1] if isinstance(element.tag, str) else ""


def children(element, *names):
    return [child for child in element if local(child) in names]


def folded(text):
    return " ".join((text or "").split())


def text_of(element):
    """What a reader sees: marks inside a line part no words, all other elements do."""
    pieces, stack = [], [(element, True)]
    while stack:
        item, opens = stack.pop()
        if isinstance(item, str):
            pieces.append(item)
            continue
        if local(item) not in INLINE:
            pieces.append(" ")
        if not opens:
            continue
        stack.append((item, False))
        for child in reversed(list(item)):
            stack.append((child.tail or "", True))
            stack.append((child, True))
        pieces.append(item.text or "" if isinstance(item.tag, str) else "")
    return folded("".join(pieces))


def words(text):
    return set(re.findall(r"[^\W_]{3,}", text.casefold()))


def number(text):
    """A number in its shortest spelling, so that 7.10 and 7.1 are one; none if it is no number."""
    try:
        value = Decimal((text or "").strip())
    except InvalidOperation:
        return None
    return format(value.normalize(), "f") if value.is_finite() else None


def day(text):
    """The day of a CDA time as FHIR spells it, at the precision sent; none if the text spells no time."""
    found = re.fullmatch(r"(\d{4,14})(\.\d+)?([+-]\d{1,4}|Z)?", (text or "").strip())
    if not found or len(found[1]) in (5, 7, 9, 11):
        return None
    digits = found[1]
    parts = [digits[:4], digits[4:6], digits[6:8]]
    if parts[0] == "0000" or parts[1] and not "01" <= parts[1] <= "12" or parts[2] and not "01" <= parts[2] <= "31":
        return None
    return "-".join(part for part in parts if part)


# Which resource an observation becomes, by its template: a denial that names no target may be met by "none known" of
# that resource and of no other.
RESOURCES = {
    "2.16.840.1.113883.10.20.22.4.4": "Condition", "2.16.840.1.113883.10.20.1.28": "Condition",
    "1.3.6.1.4.1.19376.1.5.3.1.4.5": "Condition", "2.16.840.1.113883.10.20.22.4.7": "AllergyIntolerance",
    "2.16.840.1.113883.10.20.1.18": "AllergyIntolerance", "1.3.6.1.4.1.19376.1.5.3.1.4.6": "AllergyIntolerance",
}


class Negation:
    """One element that says no, what it says no to, and the resource it becomes if its template tells."""

    def __init__(self, codes, names, path, resource=None):
        self.codes, self.names, self.path, self.resource = codes, names, path, resource


class Source:
    """All facts of one document."""

    def __init__(self, content, omissions=True):
        self.omissions = omissions
        self.facts = {}
        self.negations = []
        root = xml.fromstring(content)
        self.is_document = local(root) == "ClinicalDocument"
        self.targets = {}
        for element in root.iter():
            name = element.get("ID")
            if name and name not in self.targets:
                self.targets[name] = element
        for section in (element for element in root.iter() if local(element) == "section"):
            self.section(section)

    def add(self, kind, key, path):
        self.facts.setdefault((kind, key), set()).add(path)

    def section(self, section):
        name = next((code.get("code") or "?" for code in children(section, "code")), "?")
        for text in children(section, "text"):
            for word in words(text_of(text)):
                self.add("words", word, f"{name} text")
        for entry in children(section, "entry"):
            self.walk(entry, name)

    def walk(self, entry, section):
        stack = [(entry, (), False, False)]
        while stack:
            element, path, is_time, is_tracking = stack.pop()
            name = local(element)
            if not name:
                continue
            here = path + (name,)
            place = f"{section} {'/'.join(here[1:])}"
            templates = {child.get("root") for child in children(element, "templateId")}
            inside_tracking = is_tracking and name in ("id", "effectiveTime", "low", "high", "center")
            if not (inside_tracking and self.omissions):
                self.read(element, name, place, is_time or name in TIMES, path)
            if element.get("negationInd") in ("true", "1") and not (self.omissions and templates & UNDENIABLE):
                self.negations.append(negation(element, place))
            tracks = bool(templates & TRACKING) or inside_tracking
            timed = name in TIMES or is_time and name in ("low", "high", "center", "comp")
            for child in reversed(list(element)):
                stack.append((child, here, timed, tracks))

    def read(self, element, name, place, is_time, path):
        kind = (element.get(TYPE) or "").rsplit(":", 1)[-1]
        if not element.get("nullFlavor"):
            self.read_code(element, name, place, path)
            self.read_value(element, name, place, is_time, kind, path)
        if name == "id" and not element.get("nullFlavor"):
            key = folded(element.get("extension")) or folded(element.get("root")).lower()
            if key:
                self.add("id", key, place)
        if name == "reference" and (element.get("value") or "").startswith("#"):
            self.read_reference(element.get("value")[1:], place)

    def read_code(self, element, name, place, path):
        code, system = folded(element.get("code")), element.get("codeSystem")
        if not code or not system or name == "statusCode" or system in STRUCTURAL_SYSTEMS:
            return
        if name == "translation":
            # A translation of a prescribed code is prescribed as well.
            if path[-1] != "code" or code not in FIXED:
                self.add("transl.", code, place)
            return
        if name == "code" and code in FIXED:
            return
        if self.omissions and name == "interpretationCode" and path[-1] == "observationRange":
            return
        self.add("code", (code, folded(element.get("displayName"))), place)

    def read_value(self, element, name, place, is_time, kind, path):
        value = element.get("value")
        if value is None:
            return
        if is_time and kind not in ("PQ", "INT", "REAL", "IVL_PQ") and name not in ("period", "width", "offset"):
            found = day(value)
            if found:
                self.add("date", found, place)
            return
        if kind not in ("PQ", "INT", "REAL", "MO") and element.get("unit") is None and name not in AMOUNTS:
            return
        found = number(value)
        if found is None:
            return
        self.add("number", found, place)
        unit = folded(element.get("unit"))
        if unit and unit != "1" and name not in ("period", "offset"):
            self.add("num+unit", (found, unit), place)

    def read_reference(self, name, place):
        target = self.targets.get(name)
        if target is None or local(target) in ("text", "table", "tbody", "content-group"):
            return
        if 3 <= len(text_of(target)) <= 199:
            cells = [text_of(cell) for cell in target.iter() if local(cell) in ("td", "th")] or [text_of(target)]
            self.add("#ref", tuple(cell for cell in cells if cell), place)


def negation(element, place):
    """What a negated element says no to: the value of an observation, the substance, the procedure."""
    codes, names = set(), set()
    name = local(element)
    templates = (child.get("root") for child in children(element, "templateId"))
    resource = next((RESOURCES[root] for root in templates if root in RESOURCES), None)
    if name == "substanceAdministration":
        spots = [c for c in element.iter() if local(c) == "manufacturedMaterial" for c in children(c, "code", "name")]
    elif name == "observation":
        spots = children(element, "value")
        spots += [c for p in children(element, "participant") for c in p.iter() if local(c) in ("code", "name")]
        if all(spot.get("code") is None for spot in spots):
            spots += children(element, "code")
    else:
        spots = children(element, "code")
    for spot in spots:
        for part in [spot] + [child for child in spot.iter() if local(child) == "translation"]:
            # The code that says "this is an assertion" names nothing that could be denied.
            if part.get("code") is not None and not (resource and part.get("code") == "ASSERTION"):
                codes.add(folded(part.get("code")))
            for text in (part.get("displayName"), text_of(part)):
                if folded(text):
                    names.add(folded(text).casefold())
    return Negation(codes, names, place, resource)
