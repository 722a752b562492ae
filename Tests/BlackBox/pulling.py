#!/usr/bin/env python3
"""Fetches from a hospital's server on loopback: search results page by page, whole records, single documents."""

import contextlib
import http.server
import json
import threading
import urllib.parse

from blackbox import DEMO, chartway, check, equal, holds, lines, main, people

TOKEN = "a-token-of-the-hospital"


def patient(number):
    return {
        "resourceType": "Patient", "id": f"p{number}", "identifier": [{"system": "urn:oid:2.999.5", "value": f"{number}"}],
        "name": [{"family": f"Pullman{number}", "given": ["Ida"]}], "birthDate": f"198{number}-02-03",
    }


def observation(number, part):
    return {
        "resourceType": "Observation", "id": f"o{number}-{part}", "status": "final",
        "subject": {"reference": f"Patient/p{number}"},
        "code": {"coding": [{"system": "http://loinc.org", "code": "8867-4"}]},
        "effectiveDateTime": "2026-03-01T08:00:00Z",
        "valueQuantity": {"value": 60 + part, "unit": "/min", "system": "http://unitsofmeasure.org", "code": "/min"},
    }


class Hospital(http.server.BaseHTTPRequestHandler):
    """Four patients on two pages, their records on two pages each, and one document; nothing without the token."""

    def log_message(self, *_):
        pass

    def say(self, status, body, kind="application/fhir+json"):
        data = body if isinstance(body, bytes) else json.dumps(body).encode()
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)

    def page(self, resources, following):
        bundle = {"resourceType": "Bundle", "type": "searchset", "entry": [{"resource": one} for one in resources]}
        if following:
            bundle["link"] = [{"relation": "next", "url": following}]
        self.say(200, bundle)

    def do_GET(self):
        self.server.asked.append(self.path)
        if self.headers.get("Authorization") != f"Bearer {TOKEN}":
            return self.say(401, {"resourceType": "OperationOutcome"})
        address = urllib.parse.urlparse(self.path)
        second = "page=2" in address.query
        if address.path == "/r4/Patient":
            numbers = (3, 4) if second else (1, 2)
            return self.page([patient(n) for n in numbers], None if second else "Patient?name=Pullman&page=2")
        for number in range(1, 5):
            if address.path == f"/r4/Patient/p{number}/$everything":
                resources = [patient(number), observation(number, 2 if second else 1)]
                return self.page(resources, None if second else "?page=2")
        if address.path == "/visit.xml":
            document = sorted((DEMO / "stmartin").glob("*.xml"))[0]
            return self.say(200, document.read_bytes(), "application/xml")
        return self.say(404, {"resourceType": "OperationOutcome"})


@contextlib.contextmanager
def hospital(folder, settings):
    """A hospital's server, and a settings file that names it; ends the server in the end."""
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Hospital)
    server.asked = []
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    (folder / "token").write_text(TOKEN + "\n")
    base = f"http://127.0.0.1:{server.server_port}"
    common = f"    token-file: {folder / 'token'}\n    allowed-addresses: [127.0.0.0/8]\n"
    (folder / "chartway.yml").write_text(settings.replace("BASE", base) + common)
    try:
        yield server, ["--config", str(folder / "chartway.yml"), "--db", str(folder / "a.db")]
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


WHOLE = """pull:
  lakeside:
    kind: fhir
    url: BASE/r4
    searches: ["Patient?name=Pullman"]
    everything: true
"""


@check("pull follows pages, fetches whole records, and changes nothing the second time")
def _(folder):
    with hospital(folder, WHOLE) as (server, options):
        done = chartway("pull", "--once", *options)
        found = {line["name"] for line in people(folder / "a.db")}
        equal({name for name in found if "Pullman" in name}, found, "names")
        equal(len(found), 4, "people")
        equal(len(server.asked), 10, "requests: two pages of patients, two of each of four records")
        record = json.loads(chartway("export", "Pullman3", "--as", "bundle", "--db", folder / "a.db", "-o", "-").stdout)
        values = sorted(
            entry["resource"]["valueQuantity"]["value"]
            for entry in record["entry"] if entry["resource"]["resourceType"] == "Observation"
        )
        equal(values, [61, 62], "both pages of the record")
        names = [line["name"] for line in lines(chartway("deliveries", "--json", "--db", folder / "a.db"))]
        holds(all("?" not in name for name in names), "a query of an address is stored")
        holds(TOKEN.encode() not in done.stdout + done.stderr, "the token is printed")
        before = len(names)
        chartway("pull", "--once", *options)
        again = lines(chartway("deliveries", "--json", "--db", folder / "a.db"))
        equal(len(again), before, "deliveries after the second time")


@check("pull fetches single documents, says which is missing, and goes on")
def _(folder):
    settings = "pull:\n  stmartin:\n    kind: documents\n    url: BASE/none.xml\n    documents: [BASE/visit.xml]\n"
    with hospital(folder, settings) as (_, options):
        done = chartway("pull", "stmartin", "--once", *options, expect=3)
        holds(b"/none.xml" in done.stderr, "the missing document is not named")
        states = [line["state"] for line in lines(chartway("deliveries", "--json", "--db", folder / "a.db"))]
        holds(states in (["imported"], ["partial"]), f"states of deliveries: {states}")


@check("pull goes to no other address than the settings allow")
def _(folder):
    with hospital(folder, WHOLE) as (server, options):
        settings = folder / "chartway.yml"
        settings.write_text(settings.read_text().replace("    allowed-addresses: [127.0.0.0/8]\n", ""))
        done = chartway("pull", "--once", *options, expect=3)
        equal(server.asked, [], "requests")
        holds(b"127.0.0.1" in done.stderr, "the address is not named")


main()
