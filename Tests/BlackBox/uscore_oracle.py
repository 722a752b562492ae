"""Which resources a search has to find, told by a look at every one of them; knows nothing of the program."""

import calendar
import functools
import re
import unicodedata
from datetime import datetime, timedelta, timezone

from uscore_tables import OBSERVATIONS, PARAMETERS

EXTENSION = "http://hl7.org/fhir/StructureDefinition/condition-"
PROFILED = {profile: set(codes.split()) for _, profile, codes in OBSERVATIONS}


def children(nodes, name):
    for node in nodes:
        found = node.get(name) if isinstance(node, dict) else None
        yield from found if isinstance(found, list) else [] if found is None else [found]


def values(resource, places):
    """All values at a place, items of lists one by one; @x.y is y anywhere in extensions whose address ends in x."""
    found = []
    for place in places.split("|"):
        if place.startswith("@"):
            name, _, member = place[1:].partition(".")
            said = [e for e in resource.get("extension", []) if re.search(rf"[-/]{name}$", e["url"])]
            for extension in said:
                found += [extension["valueDateTime"]] if "valueDateTime" in extension else []
                found += [e[member] for e in extension.get("extension", []) if member in e]
            continue
        nodes = [resource]
        for step in place.split("."):
            nodes = list(children(nodes, step))
        found += nodes
    return found


def codings(node):
    """System and code of whatever is compared as a code; of a bare code the system is nobody's business."""
    if isinstance(node, str):
        return [(None, node)]
    if "coding" in node:
        return [(c.get("system", ""), c.get("code")) for c in node["coding"]]
    return [(node.get("system", ""), node.get("code", node.get("value")))] if "code" in node or "value" in node else []


def fold(text):
    bare = "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))
    return bare.casefold()


def texts(node, kind):
    if kind == "string":
        return [node]
    if kind == "name":
        return [t for n in ("family", "text") for t in children([node], n)] + [
            t for n in ("given", "prefix", "suffix") for t in children([node], n)]
    return [t for n in ("line", "city", "state", "postalCode", "country", "text") for t in children([node], n)]


@functools.lru_cache(None)
def moment(text):
    """The instants that a date or time spells, as half-open seconds; without a zone it is UTC."""
    if made := re.fullmatch(r"(\d{4})(?:-(\d\d))?(?:-(\d\d))?", text):
        year, month, day = (int(part) if part else None for part in made.groups())
        start = datetime(year, month or 1, day or 1, tzinfo=timezone.utc)
        days = 1 if day else calendar.monthrange(year, month)[1] if month else 365 + calendar.isleap(year)
        return start, start + timedelta(days=days)
    time = datetime.fromisoformat(text.replace("Z", "+00:00"))
    time = time if time.tzinfo else time.replace(tzinfo=timezone.utc)
    if re.search(r"T\d\d:\d\d(Z|[+-]|$)", text):
        return time, time + timedelta(minutes=1)
    return time, time + (timedelta(milliseconds=1) if "." in text else timedelta(seconds=1))


START, END = (datetime(year, 1, 1, tzinfo=timezone.utc) for year in (1, 9999))


def span(node):
    if isinstance(node, str):
        return moment(node)
    start = moment(node["start"])[0] if "start" in node else START
    return start, moment(node["end"])[1] if "end" in node else END


def is_dated(node, asked):
    prefix, text = (asked[:2], asked[2:]) if asked[:2].isalpha() else ("eq", asked)
    (low, high), (first, last) = span(node), moment(text)
    within = first <= low and high <= last
    return {
        "eq": within, "ne": not within, "gt": high > last, "lt": low < first,
        "ge": high > last or within, "le": low < first or within,
    }[prefix]


def is_coded(node, asked):
    system, mark, code = asked.rpartition("|")
    if not mark:
        return any(c == code for _, c in codings(node))
    # A bare code has a system of its own that the resource does not spell, and is asked for without.
    return any((s, c) == (system, code) for s, c in codings(node))


def holds_one(resource, kind, name, asked):
    """Whether one value of one parameter is met. A reference is asked for as Kind/id."""
    how, places = PARAMETERS[kind][name]
    for node in values(resource, places):
        if how == "token" and is_coded(node, asked) or how == "date" and is_dated(node, asked):
            return True
        if how == "reference" and node.get("reference") == asked or how == "id" and node == asked:
            return True
        if how == "canonical" and (node == asked or node.split("|")[0] == asked):
            return True
        if how in ("string", "name", "address"):
            starts = re.compile(rf"(^|[\s-]){re.escape(fold(asked))}")
            if any(starts.search(fold(text)) for text in texts(node, how)):
                return True
    return False


def found(resources, kind, items):
    """The ids of what meets every item; an item is a name and the values of which one is enough."""
    return {
        r["id"] for r in resources if all(any(holds_one(r, kind, name, v) for v in asked) for name, asked in items)
    }


def of_profile(resource, profile):
    """Whether an observation is of a profile, by its code or category."""
    said = {code for place in ("code", "category") for node in values(resource, place) for _, code in codings(node)}
    return bool(said & PROFILED[profile])
