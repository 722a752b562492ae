"""One row of uscore_tables.py at work: every search it names, in every spelling, for whoever may ask."""

import itertools
from datetime import timedelta, timezone

import uscore_oracle as oracle
from blackbox import equal, holds
from uscore_family import SHARED, family
from uscore_tables import PARAMETERS

# The types of which nobody asks who stands behind them.
UNPROVEN = (*SHARED, "Specimen")
TEMPORAL = ("gt", "ge", "lt", "le")
# What was asked and found right before: the 21 profiles of observations share some questions.
ANSWERED = {}


def spelled(items):
    """Items as pairs of a query."""
    escape = lambda text: text.replace("\\", "\\\\").replace(",", "\\,").replace("$", "\\$")
    return [(name, ",".join(escape(value) for value in asked)) for name, asked in items]


class Table:
    """One row at work: whose resources, and what may be seen of them."""

    def __init__(self, row, person=None):
        self.family, self.row, self.kind = family(), row, row.kind
        own = lambda person: [r for r in self.family.of(row.kind, person)
                              if not (row.kind == "Observation" and row.profile)
                              or oracle.of_profile(r, row.profile)]
        self.person = person or max(("adult", "child"), key=lambda name: len(own(name)))
        shared = row.kind in SHARED
        self.client = self.family.under(self.person) if person else self.family.open
        self.visible = self.family.of(row.kind, None if shared or not person else person)
        self.pool = own(None if shared else self.person)
        self.elsewhere = own("stranger")
        holds(self.pool, f"the fixture shows no {row.kind} {row.profile or ''}")

    def combinations(self):
        for text in self.row.searches.split():
            names = text.split("+")
            found = [r for r in self.pool if all(self.values(r, name) for name in names)]
            if text == "death-date+family" or self.kind == "Patient":
                found = [r for r in self.visible if all(self.values(r, name) for name in names)]
            holds(found or self.client is not self.family.open, f"nothing of {self.kind} to tell {text} by")
            yield names, found

    def values(self, resource, name):
        """What a resource can be asked for by one parameter, in the oracle's spelling."""
        how, places = PARAMETERS[self.kind][name]
        for node in oracle.values(resource, places):
            if how == "token":
                yield from [f"{s}|{c}" if s else c for s, c in oracle.codings(node) if c]
            elif how == "date":
                yield node if isinstance(node, str) else f"ge{node.get('start', node.get('end'))[:10]}"
            elif how == "reference":
                yield from [node["reference"]] if "reference" in node else []
            elif how in ("name", "address"):
                for text in oracle.texts(node, how):
                    yield from (text, text.split()[0])
            else:
                yield node

    def agrees(self, items, form=False, asked=None):
        """Fails unless a search finds exactly what a look at every resource finds. Answers the ids."""
        asked = asked or spelled(items)
        key = (id(self.client), self.kind, tuple(asked), form)
        if key in ANSWERED:
            return ANSWERED[key]
        expected = {f"{self.kind}/{i}" for i in oracle.found(self.visible, self.kind, items)}
        found = self.client.ids(self.kind, asked, form)
        if found != expected:
            names = lambda ids: sorted(self.family.name.get(i, i) for i in ids)
            raise AssertionError(f"{self.kind} {asked}: too many {names(found - expected)}, "
                                 f"missing {names(expected - found)}")
        ANSWERED[key] = found
        return found

    def own(self, names):
        """The part of a search that names the patient."""
        return [("patient", [f"Patient/{self.family.patient(self.person)}"])] if "patient" in names else []


def tuples(table, names, resources, most=5):
    """Different values of several parameters that resources have, as items."""
    seen = []
    for resource in resources:
        lists = [[("patient", v) for v in table.own(["patient"])[0][1]] if n == "patient"
                 else [(n, v) for v in dict.fromkeys(table.values(resource, n))][:3] for n in names]
        seen += [c for c in itertools.product(*lists) if c not in seen]
    step = max(1, len(seen) // most)
    return [[(name, [value]) for name, value in c] for c in seen[::step][:most]]


def spellings(table, items):
    """The same search by a form, by other spellings of the patient and of codes, and by what is unknown."""
    reached = table.agrees(items)
    equal(table.agrees(items, form=True), reached, "as a form")
    for number, (name, (value,)) in enumerate(items):
        others = lambda new: items[:number] + [(name, [new])] + items[number + 1:]
        how = PARAMETERS[table.kind][name][0]
        if how == "reference":
            kind, id_ = value.split("/")
            texts = [value, f"{table.client.base}/{value}"]
            if len({t for t in ("Patient", "Encounter", "Location", "Practitioner") if t == kind}) == 1:
                texts.append(id_)
            for text in texts:
                table.agrees(items, asked=spelled(others(text)))
        elif how == "token":
            code = value.rpartition("|")[2]
            table.agrees(others(code))
            equal(table.agrees(others(f"urn:nowhere|{code}")), set(), f"{name} of an unknown system")
            if "|" in value:
                table.agrees(others(f"|{code}"))
        elif how in ("string", "name", "address"):
            for text in (value.upper(), value[:3], oracle.fold(value)):
                table.agrees(others(text))


def times(table, items, nodes):
    """Bounds below, at and above what is there, by day and by second, in several time zones."""
    name = next(n for n, _ in items if PARAMETERS[table.kind][n][0] == "date")
    for node in nodes:
        low, high = oracle.span(node)
        ends = [e for e in (low, high) if e not in (oracle.START, oracle.END)]
        bounds = []
        for end in ends:
            for seconds in (-1, 0, 1):
                bounds.append((end + timedelta(seconds=seconds)).strftime("%Y-%m-%dT%H:%M:%SZ"))
            bounds.append(end.astimezone(timezone(timedelta(hours=5, minutes=30))).isoformat(timespec="seconds"))
            bounds += [(end + timedelta(days=days)).strftime("%Y-%m-%d") for days in (-1, 0, 1)]
        bounds += [low.strftime("%Y-%m"), low.strftime("%Y")] if ends else []
        for bound, prefix in itertools.product(dict.fromkeys(bounds), TEMPORAL):
            table.agrees([(n, [prefix + bound]) if n == name else (n, v) for n, v in items])


def several(table, names, resources):
    """Two values and all of them in one parameter, in either order; the same parameter twice."""
    for name in names:
        if PARAMETERS[table.kind][name][0] != "token":
            continue
        everything = list(dict.fromkeys(v for r in resources for v in table.values(r, name)))
        rest = table.own(names)
        union = set().union(*(table.agrees(rest + [(name, [v])]) for v in everything)) if everything else set()
        equal(table.agrees(rest + [(name, everything)]), union, f"all values of {name}")
        for two in list(zip(everything, everything[1:]))[:3]:
            equal(table.agrees(rest + [(name, list(two))]), table.agrees(rest + [(name, list(two[::-1]))]), "order")
            table.agrees(rest + [(name, [two[0]]), (name, [two[1]])])


def companions(table, items, include, referred):
    """What comes along belongs to the matches of its page, once; the pages together are the search."""
    matches = set()
    for page in table.client.pages(table.kind, spelled(items) + [*include, ("_count", "2")]):
        entries = page.get("entry", [])
        here = [e["resource"] for e in entries if e["search"]["mode"] == "match"]
        brought = [f"{r['resourceType']}/{r['id']}" for r in
                   (e["resource"] for e in entries if e["search"]["mode"] == "include")]
        equal(len(brought), len(set(brought)), f"{include} brings something twice")
        equal(set(brought), referred(here), f"what {include} brings")
        matches |= {f"{table.kind}/{r['id']}" for r in here}
    equal(matches, table.agrees(items), f"pages of two with {include}")
    return matches


def refused(table, items):
    """What is broken or unknown is refused, or named if the caller is lenient."""
    wrong = [("colour", "red"), (f"{items[-1][0]}:colour", "red")]
    wrong += [(name, f"{prefix}yesterday") for name, (how, _) in PARAMETERS[table.kind].items() if how == "date"
              for prefix in ("", "ge")]
    for pair in wrong:
        status, outcome = table.client.search(table.kind, spelled(items) + [pair])
        equal((status, outcome["resourceType"]), (400, "OperationOutcome"), f"{table.kind} {pair}")
    path = f"{table.kind}?colour=red&" + "&".join(f"{n}={v}" for n, v in
                                                  [("_count", "1")])
    status, bundle = table.client.ask("GET", path, Prefer="handling=lenient")
    said = [e["resource"]["resourceType"] for e in bundle.get("entry", []) if e["search"]["mode"] == "outcome"]
    equal((status, said), (200, ["OperationOutcome"]), "an unknown parameter, leniently")


def provenances(table):
    """Who stands behind resources, by a look at every Provenance."""
    seen = table.family.of("Provenance", None if table.client is table.family.open else table.person)
    return lambda here: {f"Provenance/{p['id']}" for p in seen
                         if {t["reference"] for t in p["target"]} & {f"{table.kind}/{r['id']}" for r in here}}


def referred_by(kind, include):
    """What matches refer to by an include such as CareTeam:participant:Patient."""
    parts = include.split(":")
    place = {"participant": "participant.member", "medication": "medicationReference"}.get(parts[1], parts[1])
    return lambda here: {n["reference"] for r in here for n in oracle.values(r, place)
                         if len(parts) < 3 or n["reference"].split("/")[0] == parts[2]}


def search(row):
    table = Table(row)
    foreign = False
    first = None
    for names, resources in table.combinations():
        asked = tuples(table, names, resources)
        first = first or asked[0]
        for items in asked:
            holds(table.agrees(items), f"{items} finds not even what it was made of")
            there = [(n, [f"Patient/{table.family.patient('stranger')}"]) if n == "patient" else (n, v)
                     for n, v in items]
            foreign = foreign or bool(there != items and oracle.found(table.elsewhere, table.kind, there))
        spellings(table, asked[0])
        for name in names:
            how, places = PARAMETERS[table.kind][name]
            if how == "date" and name not in ("birthdate", "death-date"):
                nodes = {str(n): n for r in resources for n in oracle.values(r, places)}
                # The 21 profiles of observations have one meaning of a date.
                most = 1 if table.kind == "Observation" else 3 if len(names) > 2 else 5
                times(table, asked[0], list(nodes.values())[:most])
        several(table, names, resources)
    holds(foreign or table.person == "child" or not table.elsewhere or not any("patient" in n for n, _ in
          table.combinations()), "the stranger has nothing alike, so that nothing tells the two apart")
    items = table.own(["patient"] if "patient" in PARAMETERS[table.kind] else []) or first
    if table.kind not in UNPROVEN:
        found = companions(table, items, [("_revinclude", "Provenance:target")], provenances(table))
        holds(provenances(table)([{"id": i.split("/")[1]} for i in found]), "nobody stands behind any of them")
    for include in row.includes:
        companions(table, items, [("_include", include)], referred_by(table.kind, include))
    refused(table, items)
    permitted(row)


def permitted(row):
    """The same for who has a token of the patient's: the same answers, nothing of the stranger's, no other type."""
    person = Table(row).person
    table = Table(row, person)
    stranger = table.family.under("stranger")
    narrow = table.family.under(person, f"launch/patient patient/{'Goal' if row.kind != 'Goal' else 'Coverage'}.rs")
    for names, resources in table.combinations():
        for items in tuples(table, names, resources, 2):
            table.agrees(items)
            equal(narrow.search(row.kind, spelled(items))[0], 403, f"{row.kind} under a scope without it")
            if "patient" in names:
                equal(stranger.search(row.kind, spelled(items))[0], 403, f"{row.kind} of another patient's")
            elif row.kind == "Patient" and names == ["_id"]:
                equal(stranger.search(row.kind, spelled(items))[0], 403, "another patient's id")
            elif row.kind not in SHARED:
                equal(stranger.ids(row.kind, spelled(items)) - {f"{row.kind}/{r['id']}" for r in table.family.of(
                    row.kind, "stranger")}, set(), f"{row.kind} that is not the stranger's")
