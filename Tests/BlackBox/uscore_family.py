"""The family of fixtures/us-core behind two servers, one open and one guarded, and what a client asks of them."""

import atexit
import contextlib
import http.client
import json
import os
import subprocess
import tempfile
import urllib.parse
from pathlib import Path

from blackbox import ROOT, chartway, equal, holds, import_json, lines
from server import running

FILES = ("house", "adult", "child", "elder", "stranger")
# What is nobody's record, and readable by everybody who may read at all.
SHARED = ("Organization", "Practitioner", "PractitionerRole", "Location", "Endpoint", "Medication")


def fixture():
    """The resources of the files by type and id, each with the person whose record it is in."""
    for name in FILES:
        for entry in json.loads((ROOT / "fixtures" / "us-core" / f"{name}.json").read_text())["entry"]:
            yield entry["resource"], None if name == "house" else name


def outline(node, owner):
    """A resource without ids and addresses, to be known by what it says."""
    if isinstance(node, dict):
        return {
            key: value.split("/")[0] if key in ("reference", "url") and "://" not in value else outline(value, None)
            for key, value in sorted(node.items()) if key not in ("id", "meta")
        } | ({"owner": owner} if owner else {})
    return [outline(item, None) for item in node] if isinstance(node, list) else node


def said(node, ids):
    """A resource as it was sent, with the ids that the server gave."""
    if isinstance(node, dict):
        return {key: ids.get(value, value) if key in ("reference", "url") and isinstance(value, str)
                else said(value, ids) for key, value in node.items()}
    return [said(item, ids) for item in node] if isinstance(node, list) else node


class Client:
    """Asks one server under one token, over one connection."""

    def __init__(self, base, token=None):
        self.base, self.token = f"{base}/fhir", token
        self.line = http.client.HTTPConnection(urllib.parse.urlsplit(base).netloc, timeout=60)

    def ask(self, method, path, body=None, **headers):
        """Status and JSON; a body of pairs is a form, any other is a resource; headers with _ for -."""
        headers = {name.replace("_", "-"): value for name, value in headers.items()}
        if self.token:
            headers["Authorization"] = f"Bearer {self.token}"
        if isinstance(body, list):
            headers["Content-Type"], body = "application/x-www-form-urlencoded", urllib.parse.urlencode(body)
        elif body is not None:
            headers["Content-Type"], body = "application/fhir+json", json.dumps(body)
        self.line.request(method, f"{urllib.parse.urlsplit(self.base).path}/{path}", body, headers)
        answer = self.line.getresponse()
        text = answer.read()
        return answer.status, json.loads(text) if text else {}

    def search(self, kind, items, form=False):
        """Status and first page."""
        if form:
            return self.ask("POST", f"{kind}/_search", list(items))
        return self.ask("GET", f"{kind}?{urllib.parse.urlencode(list(items))}")

    def pages(self, kind, items, form=False):
        """All pages of a search, each looked at for what every page has to have."""
        status, bundle = self.search(kind, items, form)
        equal(status, 200, f"status of {kind} {items}: {json.dumps(bundle)[:200]}")
        yield self.looked_at(bundle, items)
        while following := [link["url"] for link in bundle["link"] if link["relation"] == "next"]:
            holds(following[0].startswith(self.base), f"the next page of {kind} lies elsewhere")
            status, bundle = self.ask("GET", following[0][len(self.base) + 1:])
            equal(status, 200, f"status of a later page of {kind} {items}")
            yield self.looked_at(bundle, ())

    def looked_at(self, bundle, items):
        equal((bundle["resourceType"], bundle["type"]), ("Bundle", "searchset"), f"what {items} answers")
        own = [link["url"] for link in bundle["link"] if link["relation"] == "self"]
        equal(len(own), 1, f"self links of {items}")
        if items:
            parts = urllib.parse.urlsplit(own[0])
            spelled = urllib.parse.parse_qsl(parts.query, keep_blank_values=True)
            equal(sorted(pair for pair in spelled if pair in list(items)), sorted(items), f"self link {own[0]}")
        for entry in bundle.get("entry", []):
            resource = entry["resource"]
            equal(entry["fullUrl"], f"{self.base}/{resource['resourceType']}/{resource['id']}", "fullUrl")
            holds(entry["search"]["mode"] in ("match", "include"), "search.mode")
        matches = sum(entry["search"]["mode"] == "match" for entry in bundle.get("entry", []))
        if "total" in bundle and not any(link["relation"] in ("next", "previous") for link in bundle["link"]) and items:
            equal(bundle["total"], matches, f"total of {items}")
        return bundle

    def ids(self, kind, items, form=False, mode="match"):
        """Kind and id of every match; fails if one comes twice or of another type."""
        found = []
        for bundle in self.pages(kind, items, form):
            entries = [e["resource"] for e in bundle.get("entry", []) if e["search"]["mode"] == mode]
            found += [f"{r['resourceType']}/{r['id']}" for r in entries]
        if mode == "match":
            equal(len(found), len(set(found)), f"{kind} {items}: found twice")
            holds(all(i.startswith(f"{kind}/") for i in found), f"{kind} {items}: another type")
        return set(found)

    def everything(self, kind):
        """Every resource of a type, which changes with nothing but what was written."""
        return [e["resource"] for page in self.pages(kind, [("_count", "1000")]) for e in page.get("entry", [])]


def empty(folder, name):
    """Where a record of that name is to be kept: in a file, or in the server that CHARTWAY_TEST_POSTGRES names."""
    server = os.environ.get("CHARTWAY_TEST_POSTGRES")
    if not server:
        return folder / f"{name}.db"
    subprocess.run(["psql", "-qX", "-d", server, "-c", f"CREATE DATABASE {name}"], check=True)
    return server.replace("/postgres?", f"/{name}?")


def is_made(resource):
    """Whether it is who sent what, which goes by the id of what it is about, and stands in no file."""
    targets = resource["target"] if resource["resourceType"] == "Provenance" else []
    return [t["reference"].split("/")[-1] for t in targets] == [resource["id"]]


class Family:
    """The servers, the resources as they are served, and whose they are."""

    def __init__(self, stack):
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="chartway-")))
        files = [ROOT / "fixtures" / "us-core" / f"{name}.json" for name in FILES]
        free, self.database = (empty(folder, name) for name in ("uscore_open", "uscore_guarded"))
        for database in (free, self.database):
            import_json(database, "ferrylane", *files)
        self.open = Client(stack.enter_context(running(folder, free)))
        self.guarded = stack.enter_context(running(folder, self.database, isOpen=False))
        self.resources, self.owner, self.name = {}, {}, {}
        self.missing = self.recognise()
        self.app = self.command("client", "add", "Chart App", "--redirect", "http://127.0.0.1:9/back", "--scope",
                                "launch/patient patient/*.rs")["id"]
        self.tokens = {}
        for person in ("adult", "child", "elder", "stranger"):
            self.command("user", "add", person, "--patient", self.patient(person))

    def recognise(self):
        """Pairs what is served with what the files say; answers the names of what nobody recognises."""
        served = {kind: self.open.everything(kind) for kind in {r["resourceType"] for r, _ in fixture()}}
        people = {r["identifier"][0]["value"]: r["id"] for r in served["Patient"]}
        persons = {i: name for r, name in fixture() if r["resourceType"] == "Patient"
                   for i in [people[r["identifier"][0]["value"]]]}
        known, lost, ids = {}, [], {}
        for resource, owner in fixture():
            key = json.dumps(outline(resource, owner))
            holds(key not in known, f"two resources say the same: {resource['id']}")
            known[key] = (resource, owner)
        paired, made = [], []
        for kind, resources in served.items():
            for resource in resources:
                if is_made(resource):
                    made.append(resource)
                    continue
                owner = self.whose(resource, persons)
                sent, _ = known.pop(json.dumps(outline(resource, owner)), (None, None))
                if sent is None:
                    lost.append(f"{kind}/{resource['id']} is served, and says what no file says")
                    continue
                self.resources.setdefault(kind, []).append(resource)
                name, place = f"{kind}/{sent['id']}", f"{kind}/{resource['id']}"
                ids[name], self.name[place], self.owner[place] = place, sent["id"], owner
                paired.append((sent, resource))
        for sent, resource in paired:
            meant = said(sent, ids) | {"id": resource["id"], "meta": resource["meta"]}
            if meant != resource:
                lost.append(f"{sent['resourceType']}/{sent['id']} refers to something else than it did")
        for resource in made:
            owner = self.owner.get(resource["target"][0]["reference"])
            self.resources["Provenance"].append(resource)
            self.owner[f"Provenance/{resource['id']}"] = owner
        return lost + [f"{r['resourceType']}/{r['id']} of the files is not served" for r, _ in known.values()]

    @staticmethod
    def whose(resource, persons):
        """The person whom a resource names, wherever it does so."""
        if resource["resourceType"] == "Patient":
            return persons.get(resource["id"])
        places = [resource.get(name) for name in ("subject", "patient", "beneficiary", "securityContext")]
        places += resource.get("target", [])
        named = [p["reference"].split("/")[-1] for p in places if p and p.get("reference", "").startswith("Patient/")]
        return persons.get(named[0]) if named else None

    def command(self, *arguments):
        return lines(chartway(*arguments[:3], "--db", self.database, "--json", *arguments[3:]))[0]

    def patient(self, person):
        return next(i.split("/")[1] for i, name in self.name.items() if i.startswith("Patient/") and name == person)

    def of(self, kind, person=None):
        """The resources of a type, all or those in one person's record."""
        return [r for r in self.resources.get(kind, []) if person in (None, self.owner[f"{kind}/{r['id']}"])]

    def under(self, person, scope="launch/patient patient/*.rs"):
        """A client with a token of that person's."""
        if (person, scope) not in self.tokens:
            base = self.guarded
            token = chartway("token", "issue", self.app, "--db", self.database, "--user", person, "--patient",
                             self.patient(person), "--base", base, "--scope", scope).stdout.decode().strip()
            self.tokens[person, scope] = Client(base, token)
        return self.tokens[person, scope]


STACK = contextlib.ExitStack()
atexit.register(STACK.close)
MADE = []


def family():
    """The family, imported and served at first need and ended with the script."""
    if not MADE:
        MADE.append(Family(STACK))
    return MADE[0]
