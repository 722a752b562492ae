#!/usr/bin/env python3
"""Reads what everybody may read: the description of the API, its documentation, who runs the server; and knocks with old TLS."""

import contextlib
import html.parser
import json
import re
import socket
import ssl
import subprocess
import time

from blackbox import check, equal, holds, import_family, main, program
from server import free_port, get, running

BRAND = """
brand:
  name: Ferry Lane Clinics
  aliases: [Ferry Lane]
  website: https://www.ferrylane.example.org
  identifiers: ["https://www.ferrylane.example.org", "http://hl7.org/fhir/sid/us-npi|1234567893"]
  address: {line: 1 Ferry Lane, city: Springfield, state: MA, postal-code: "01103", country: US}
  logo: https://www.ferrylane.example.org/logo.svg
  portal-name: My Ferry Lane
  portal: https://records.ferrylane.example.org
  facilities:
    - name: Ferry Lane West
      identifiers: ["http://hl7.org/fhir/sid/us-npi|1083610010"]
      address: {city: Westfield, state: MA, country: US}
"""


@contextlib.contextmanager
def house(folder, settings="", isOpen=False, options=()):
    database = folder / "a.db"
    import_family(database)
    (folder / "chartway.yml").write_text(settings)
    with running(folder, database, isOpen, options=("--config", folder / "chartway.yml", *options)) as base:
        yield base


@check("C121 C078 who runs the server and where it is can be gathered by anybody, and by an unchanged tag")
def _(folder):
    with house(folder, BRAND) as base:
        configuration = json.loads(get(f"{base}/.well-known/smart-configuration")[2])
        url = configuration["user_access_brand_bundle"]
        status, headers, body = get(url, Origin="https://store.example.org")
        equal((status, headers["Content-Type"]), (200, "application/fhir+json"), "brands")
        equal(headers["Access-Control-Allow-Origin"], "*", "for any origin")
        holds(headers["ETag"].startswith('W/"'), "the tag is not weak")
        equal(get(url, If_None_Match=headers["ETag"])[0], 304, "for who has it")
        equal(get(url, If_None_Match='W/"other"')[0], 200, "for who has another")
        bundle = json.loads(body)
        equal((bundle["type"], bool(bundle["timestamp"])), ("collection", True), "bundle")
        resources = {e["fullUrl"]: e["resource"] for e in bundle["entry"]}
        houses = [r for r in resources.values() if r["resourceType"] == "Organization"]
        wanted = configuration["user_access_brand_identifier"]
        own = [r for r in houses if wanted in r["identifier"]]
        equal((len(own), own[0]["name"], wanted["value"]), (1, "Ferry Lane Clinics", "https://www.ferrylane.example.org"),
              "the identifier matches one")
        endpoint = resources[own[0]["endpoint"][0]["reference"]]
        equal((endpoint["resourceType"], endpoint["address"], endpoint["status"]), ("Endpoint", f"{base}/fhir", "active"),
              "endpoint")
        equal(endpoint["extension"][0]["valueCode"], "4.0.1", "version of FHIR")
        equal(own[0]["address"][0]["postalCode"], "01103", "address")
        portal = next(e for e in own[0]["extension"] if e["url"].endswith("organization-portal"))
        parts = {e["url"]: e for e in portal["extension"]}
        equal(parts["portalUrl"]["valueUrl"], "https://records.ferrylane.example.org", "portal")
        holds(parts["portalEndpoint"]["valueReference"]["reference"] in resources, "the portal's endpoint")
        other = next(r for r in houses if r is not own[0])
        equal((other["name"], other["partOf"]["reference"] in resources), ("Ferry Lane West", True), "another house")
    with running(folder, folder / "a.db", False, options=("--config", folder / "chartway.yml")) as base:
        again = get(f"{base}/brands.json")
        holds(again[0] == 200, "after a restart")
    (folder / "none").mkdir()
    with house(folder / "none") as base:
        holds("user_access_brand_bundle" not in json.loads(get(f"{base}/.well-known/smart-configuration")[2]), "told")
        equal(get(f"{base}/brands.json")[0], 404, "of nobody")


def declared(base):
    statement = json.loads(get(f"{base}/fhir/metadata")[2])["rest"][0]
    return {r["type"]: r for r in statement["resource"]}


@check("C120 the description for programs is public, and says what the statement of what is served says")
def _(folder):
    with house(folder) as base:
        status, headers, body = get(f"{base}/fhir/openapi.json", Origin="https://any.example.org")
        equal((status, headers["Content-Type"], headers["Access-Control-Allow-Origin"]), (200, "application/json", "*"), "")
        described = json.loads(body)
        equal((described["openapi"], described["servers"][0]["url"]), ("3.0.3", f"{base}/fhir"), "version and server")
        kinds = declared(base)
        ids = [a["operationId"] for p in described["paths"].values() for a in p.values()]
        equal(len(ids), len(set(ids)), "operation ids are unique")
        for kind, resource in kinds.items():
            codes = {i["code"] for i in resource["interaction"]}
            paths = described["paths"]
            equal("get" in paths[f"/{kind}/{{id}}"], "read" in codes, f"read of {kind}")
            equal("put" in paths[f"/{kind}/{{id}}"], "update" in codes, f"update of {kind}")
            equal("post" in paths[f"/{kind}"], "create" in codes, f"create of {kind}")
            names = {p["name"] for p in paths[f"/{kind}"]["get"]["parameters"]}
            holds({p["name"] for p in resource["searchParam"]} <= names, f"parameters of {kind}")
            for operation in resource["operation"]:
                holds(any(p.startswith(f"/{kind}/") and p.endswith(f"${operation['name']}") for p in paths),
                      f"{kind}/${operation['name']}")
        for path, actions in described["paths"].items():
            for action in actions.values():
                places = {p["name"] for p in action.get("parameters", []) if p["in"] == "path"}
                equal(places, set(re.findall(r"{(\w+)}", path)), f"places in {path}")
                holds(action["responses"], path)
    (folder / "open").mkdir()
    with house(folder / "open", isOpen=True) as base:
        for path, actions in json.loads(get(f"{base}/fhir/openapi.json")[2])["paths"].items():
            if "get" in actions and "{" not in path and "$" not in path and path.count("/") == 1 and path != "/":
                equal(get(f"{base}/fhir{path}?_count=1" if path != "/metadata" else f"{base}/fhir{path}")[0], 200, path)


class Page(html.parser.HTMLParser):
    def __init__(self, text):
        super().__init__()
        self.tags, self.links, self.ids, self.text = set(), [], set(), ""
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        attributes = dict(attributes)
        self.tags.add(tag)
        self.links += [attributes[n] for n in ("href", "src") if n in attributes]
        self.ids.add(attributes.get("id"))

    def handle_data(self, data):
        self.text += data


@check("C120 the documentation is a public page without script that says syntax, parameters, returns, errors and set-up")
def _(folder):
    with house(folder) as base:
        status, headers, body = get(f"{base}/api-docs")
        equal((status, headers["Content-Type"]), (200, "text/html; charset=utf-8"), "page")
        page = Page(body.decode())
        holds({"setup", "read", "search", "write", "operations", "errors", "types", "Observation"} <= page.ids, "parts")
        holds(not {"script", "iframe", "object"} & page.tags, "a script")
        holds("default-src 'none'" in headers["Content-Security-Policy"], "policy")
        for word in ("code_challenge", "Authorization: Bearer", "OperationOutcome", "searchset", "_revinclude", "401", "ETag"):
            holds(word in page.text, word)
        for kind, resource in declared(base).items():
            holds(kind in page.ids, kind)
            holds(all(p["name"] in page.text for p in resource["searchParam"]), f"parameters of {kind}")
        for link in page.links:
            if link.startswith("/"):
                equal(get(base + link)[0], 200, link)
            else:
                holds(link.startswith("https://hl7.org/"), f"{link} leads elsewhere")


def certificate(folder):
    subprocess.run(["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", folder / "key.pem", "-out",
                    folder / "cert.pem", "-days", "2", "-subj", "/CN=localhost"], check=True, capture_output=True)
    return "--certificate-file", folder / "cert.pem", "--key-file", folder / "key.pem"


def knock(port, oldest, newest, path):
    """The version that was agreed on and the head of the answer."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname, context.verify_mode = False, ssl.CERT_NONE
    # Our own library is to let us try what the server has to refuse.
    context.set_ciphers("ALL:@SECLEVEL=0")
    context.minimum_version, context.maximum_version = oldest, newest
    with socket.create_connection(("127.0.0.1", port), timeout=10) as plain:
        with context.wrap_socket(plain, server_hostname="localhost") as wrapped:
            wrapped.sendall(f"GET {path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n".encode())
            answer = b""
            while b"\r\n\r\n" not in answer and (piece := wrapped.recv(65536)):
                answer += piece
            return wrapped.version(), answer.split(b"\r\n\r\n")[0].decode()


@check("C120 S10 nothing older than TLS 1.2 is spoken, and browsers are told to come by TLS alone")
def _(folder):
    database, port = folder / "a.db", free_port()
    import_family(database)
    log = open(folder / "log", "ab")
    server = subprocess.Popen([program(), "serve", "--db", str(database), "--port", str(port),
                               *map(str, certificate(folder))], stdout=log, stderr=log, cwd=folder)
    try:
        new = ssl.TLSVersion
        for _ in range(100):
            with contextlib.suppress(OSError):
                knock(port, new.TLSv1_2, new.TLSv1_3, "/health/live")
                break
            time.sleep(0.1)
        for version in (new.TLSv1_2, new.TLSv1_3):
            for path in ("/health/live", "/fhir/metadata", "/fhir/Patient", "/login", "/auth/token"):
                spoken, head = knock(port, version, version, path)
                equal(spoken, version.name.replace("_", "."), "version")
                holds("strict-transport-security: max-age=" in head.lower(), f"{path}: {head}")
        for version in (new.TLSv1, new.TLSv1_1):
            try:
                spoken, _ = knock(port, version, version, "/health/live")
            except (ssl.SSLError, OSError) as refusal:
                holds("NO_PROTOCOLS_AVAILABLE" not in str(refusal), "this machine cannot try")
                continue
            raise AssertionError(f"{spoken} is spoken")
    finally:
        server.terminate()
        server.wait(timeout=30)
        log.close()


if __name__ == "__main__":
    main()
