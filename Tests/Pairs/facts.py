"""What a bundle says: every leaf as kind, path without indexes, and value in one spelling."""

import json
import re
import xml.etree.ElementTree as xml

FHIR = "{http://hl7.org/fhir}"
TIME = re.compile(r"(\d{4})-?(\d\d)?-?(\d\d)?(?:T?(\d\d)(?::?(\d\d)(?::?(\d\d))?)?(?:\.\d+)?(?:Z|[+-]\d\d:?\d\d)?)?")
TIMES = re.compile(r"(?<!\d)\d{4}-\d\d-\d\d(?:T[\d:]+)?|(?<!\d)\d{8}(?:\d\d){0,3}(?!\d)")


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


def moment(text):
    """A time as fourteen digits whether FHIR or HL7 v2 spelled it; None for what is no day or finer."""
    found = TIME.fullmatch(text)
    if not found or not found[3]:
        return None
    return "".join(part or "00" for part in found.groups())


def says(text, value):
    """Whether a text is the value or contains it as a word of its own.

    Times count in either spelling, and a telephone number says its digits however they are grouped.
    """
    if value == text:
        return True
    if not re.search(r"\w", value):
        return value in text
    if re.search(rf"(^|\W){re.escape(value)}(\W|$)", text):
        return True
    if re.fullmatch(r"\d{3,}", value) and re.fullmatch(r"(?=.*[-+() ])(?!\d{4}-\d\d)[+(\d][-+() \d]{6,}", text):
        return value in re.sub(r"\D", "", text)
    if re.fullmatch(r"\d{4}-\d\d", text) and text.replace("-", "") == value:
        return True
    wanted = moment(value)
    return wanted is not None and any(moment(found) == wanted for found in TIMES.findall(text))


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
        self.at, self.of, self.all, self.texts, self.places = set(), set(), set(), {}, {}
        for resource in resources(bundle):
            kind = resource["resourceType"]
            for path, value in leaves(resource):
                self.at.add((kind, path, value))
                self.of.add((kind, value))
                self.all.add(value)
                self.texts.setdefault(kind, []).append(value)
                self.places.setdefault(f"{kind}{path}", set()).add(value)

    def find(self, kind, path, value):
        if (kind, path, value) in self.at:
            return "same"
        if (kind, value) in self.of:
            return "moved"
        if re.search(rf"(^|\W){re.escape(value)}(\W|$)", "\n".join(self.texts.get(kind, []))):
            return "within"
        return "elsewhere" if value in self.all else "missing"

    def keeps(self, place, value):
        """Whether the value stands at a place that the pattern names."""
        return any(
            says(text, value)
            for where, texts in self.places.items() if not is_local(where) and place.fullmatch(where)
            for text in texts
        )

    def where(self, value):
        return sorted(where for where, texts in self.places.items()
                      if not is_local(where) and any(says(text, value) for text in texts))


def is_local(path, value="?"):
    """Ids, references and what tells when and by whom the converter ran say nothing of the patient."""
    return (
        path.endswith((".id", ".reference", ".resourceType", ".fullUrl"))
        or path.startswith((".meta", ".text.", ".contained"))
        or path == ".resourceType" or value == ""
    )
