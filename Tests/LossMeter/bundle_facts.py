"""What a FHIR bundle holds, gathered without knowing who wrote it or from what."""

import html
import json
import re

from cda_facts import folded, number, words

# What stands for a code where R4 demands a word (status, severity, type, sex), and for the target of a denied act the
# statement that none is known; a propensity of no kind is the resource itself.
IMAGES = {
    "55561003": {"active"}, "73425007": {"inactive", "stopped"}, "413322009": {"resolved"}, "421139008": {"on-hold"},
    "246455001": {"recurrence"}, "263855007": {"relapse"}, "277022003": {"remission"}, "392521001": {"completed"},
    "255604002": {"mild"}, "6736007": {"moderate"}, "371923003": {"mild", "moderate"}, "24484000": {"severe"},
    "371924009": {"severe"}, "399166001": {"severe"}, "416098002": {"409137002", "allergy", "medication"},
    "419511003": {"409137002", "medication"}, "59037007": {"intolerance"},
    "414285001": {"429625007", "allergy", "food"}, "235719002": {"food", "intolerance"},
    "418471000": {"429625007", "food"}, "419199007": {"716186003", "allergy"}, "420134006": {"AllergyIntolerance"},
    "418038007": {"AllergyIntolerance"}, "426232007": {"environment"}, "CRITH": {"high"}, "CRITL": {"low"},
    "CRITU": {"unable-to-assess"}, "71388002": {"787480003"}, "64572001": {"160245001"}, "55607006": {"160245001"},
    "M": {"male"}, "F": {"female"}, "UN": {"other"}, "415684004": {"unconfirmed"}, "410605003": {"confirmed"},
}
NONE_KNOWN = set(
    "160245001 716186003 409137002 429625007 787481004 787482006 787480003 787483001 1003774007 160244002 "
    "no-known-allergies no-known-medications no-known-problems no-allergy-info".split()
)
SAYS_NO = {"refuted", "not-done", "not-taken"}


class Output:
    """Everything that can be looked up in a bundle."""

    def __init__(self, content=None):
        self.codes, self.numbers, self.identifiers, self.words = set(), set(), set(), set()
        self.dates, self.quantities, self.texts, self.refusals, self.primitives = set(), {}, set(), [], set()
        self.everything = ""
        if content is None:
            return
        bundle = json.loads(content, parse_float=str, parse_int=lambda text: text)
        for entry in bundle.get("entry") or []:
            resource = entry.get("resource") or {}
            self.walk(resource)
            codes = denied(resource)
            if codes is not None:
                self.refusals.append(codes)
            if resource.get("resourceType") == "Composition":
                self.sections(resource.get("section"))
        self.everything = "\n".join(self.texts).casefold()

    def sections(self, sections):
        for section in sections or []:
            div = (section.get("text") or {}).get("div") or ""
            seen = re.sub(r"<[^>]*>", " ", re.sub(r"</?(span|sub|sup|a|b|i|u)\b[^>]*>", "", div))
            self.words |= words(html.unescape(seen))
            self.sections(section.get("section"))

    def walk(self, resource):
        stack = [(resource, "")]
        while stack:
            node, key = stack.pop()
            if isinstance(node, dict):
                self.group(node, key)
                stack += [(value, name) for name, value in node.items() if name != "div"]
            elif isinstance(node, list):
                stack += [(item, key) for item in node]
            elif isinstance(node, str):
                self.leaf(node, key)

    def group(self, node, key):
        value = number(node["value"]) if isinstance(node.get("value"), str) else None
        if value is not None and ("unit" in node or "code" in node):
            self.quantities.setdefault(value, set()).update(
                folded(node[name]) for name in ("unit", "code") if isinstance(node.get(name), str)
            )
        if node.get("contributedToDeath") is True:
            self.codes.add("419099009")
        if isinstance(node.get("value"), str) and ("system" in node or key.lower().endswith("identifier")):
            self.identifiers.add(bare(node["value"]))
            self.identifiers.add(bare(node.get("system") or ""))

    def leaf(self, text, key):
        if key == "code":
            self.codes.add(text)
        found = number(text)
        if found is not None:
            self.numbers.add(found)
        if re.match(r"\d{4}(-\d\d(-\d\d)?)?(T|$)", text):
            self.dates.update(text.split("T")[0][:length] for length in (4, 7, 10))
        self.primitives.add(text)
        # Numbers inside a short text count too: "<5", "1:64", "take 2 tablets".
        if found is None and len(text) < 400:
            self.numbers.update(filter(None, map(number, re.findall(r"\d+(?:\.\d+)?", text))))
        self.texts.add(folded(text))

    def has_code(self, code, display=""):
        """A code is kept as a code, as the R4 word that stands for it, or, of a qualifier, as words in a text."""
        if code in self.codes or IMAGES.get(code, set()) & self.primitives:
            return True
        return len(display) > 3 and display.casefold() in self.everything and code in self.everything

    def has_date(self, day):
        return day in self.dates

    def has_text(self, cells):
        lowered = [cell.casefold() for cell in cells]
        if len(lowered) == 1:
            return lowered[0] in self.everything
        return any(all(cell in line for cell in lowered) for line in self.everything.split("\n"))

    def has(self, kind, key):
        if kind == "code":
            return self.has_code(*key)
        if kind == "transl.":
            return self.has_code(key)
        if kind == "number":
            return key in self.numbers
        if kind == "num+unit":
            units = self.quantities.get(key[0], set())
            return key[1] in units or key[1].casefold() in {unit.casefold() for unit in units}
        if kind == "date":
            return self.has_date(key)
        if kind == "id":
            return bare(key) in self.identifiers
        if kind == "#ref":
            return self.has_text(key)
        return key in self.words


def bare(identifier):
    text = identifier.strip()
    for prefix in ("urn:uuid:", "urn:oid:"):
        if text.lower().startswith(prefix):
            return text[len(prefix):].lower()
    return text.lower() if re.fullmatch(r"[0-9A-Fa-f-]{36}|[0-9.]+", text) else text


def denied(resource):
    """What a resource that says no is about, whether it says "none known", its type; none if it does not say no."""
    kind = resource.get("resourceType")
    status = {resource.get("status")} | codes_of(resource.get("verificationStatus"))
    subject = resource.get("code") or resource.get("vaccineCode") or resource.get("medicationCodeableConcept") or {}
    about = codes_of(subject) | strings_of(subject)
    says_no = bool(status & SAYS_NO) or resource.get("doNotPerform") is True or about & NONE_KNOWN
    if kind == "Observation" and resource.get("dataAbsentReason") and resource.get("note"):
        says_no = True
        about |= strings_of(resource["note"])
    return (about, bool(about & NONE_KNOWN), kind) if says_no else None


def codes_of(concept):
    if not isinstance(concept, dict):
        return set()
    return {coding.get("code") for coding in concept.get("coding") or []}


def strings_of(node):
    found, stack = set(), [node]
    while stack:
        item = stack.pop()
        if isinstance(item, dict):
            stack += item.values()
        elif isinstance(item, list):
            stack += item
        elif isinstance(item, str):
            found.add(folded(item).casefold())
    return found
