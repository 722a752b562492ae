#!/usr/bin/env python3
"""Pushes documents to the intake: with a key, a token or none; once, twice, too large, unreadable, and to be read later."""

import json
import os
import subprocess
import threading
import time
import urllib.error
import urllib.request
import zipfile

from blackbox import DEMO, chartway, check, equal, holds, lines, main
from browser import Signer
from mllp import Server, code, message
from pushing_form import push

JSON = "application/json"


def report(server, source, body, expect=200, **headers):
    status, _, answer = push(server, source, body, Accept=JSON, **headers)
    equal(status, expect, f"status: {answer[:200]}")
    return json.loads(answer)


def deliveries(server, *more):
    return lines(chartway("deliveries", "--db", server.database, "--json", *more))


def key_of(server, *sources):
    chosen = [word for source in sources for word in ("--source", source)]
    return lines(chartway("client", "add", "Engine", "--db", server.database, "--json", "--kind", "intake", *chosen))[0]


def documents():
    """One document of each hospital of the demonstration, with its type."""
    chosen = {"lakeside": ("*.json", "application/fhir+json", "fhir-json"),
              "stmartin": ("*.xml", "application/xml", "ccda"),
              "northgate": ("*.hl7", "x-application/hl7-v2+er7", "hl7v2")}
    for source, (pattern, kind, name) in chosen.items():
        yield source, sorted((DEMO / source).glob(pattern))[0].read_bytes(), kind, name


@check("each format is taken as it is, and the answer is the line that an import prints")
def _(folder):
    with Server(folder) as server:
        for source, body, kind, name in documents():
            line = report(server, source, body, Content_Type=kind)
            (folder / "same").write_bytes(body)
            printed = lines(chartway("import", "--json", "--db", folder / "other.db", "--source", source, folder / "same",
                                     expect=None))
            items = [line] if isinstance(line, dict) else line
            equal(set(items[0]), set(printed[0]), "the members of a line")
            for member in ("sha256", "format", "status", "created", "updated", "unchanged", "findings", "ledger"):
                equal(items[0][member], printed[0][member], f"{source} {member}")
            equal(items[0]["format"], name, "format")
            again = report(server, source, body)
            equal((again["status"], again["created"], again["updated"]), ("unchanged", 0, 0), "the same again")
        equal(len(deliveries(server)), 3, "deliveries")


@check("curl pushes a file, and what was answered survives kill -9")
def _(folder):
    source, body, kind, _ = next(documents())
    (folder / "document").write_bytes(body)
    with Server(folder) as server:
        done = subprocess.run(
            ["curl", "-sS", "--fail", "--data-binary", f"@{folder / 'document'}", "-H", f"Content-Type: {kind}",
             f"{server.base}/intake/{source}"], capture_output=True, timeout=60)
        server.kill()
        equal(done.returncode, 0, f"curl: {done.stderr[-200:]}")
        sent = json.loads(done.stdout)["sha256"]
        server.start()
        equal([d["sha256"] for d in deliveries(server)], [sent], "there, once")


@check("HL7 v2 in is HL7 v2 out: AA, AE for what is put aside, AR for what is no message; JSON if it is asked for")
def _(folder):
    with Server(folder) as server:
        status, headers, answer = push(server, "northgate", message(1), Content_Type="application/hl7-v2")
        equal((status, headers["Content-Type"], code(answer)), (200, "x-application/hl7-v2+er7", ("AA", "K000001")), "AA")
        equal(push(server, "northgate", message(1), Content_Type="text/plain")[0], 200, "the same again")
        other = message(1).replace(b"TESTWELL", b"OTHERWELL")
        for _ in range(2):
            status, _, answer = push(server, "northgate", other)
            equal((status, code(answer)), (422, ("AE", "K000001")), "the same id, other content")
        status, _, answer = push(server, "northgate", b"MSH|", Content_Type="application/hl7-v2")
        equal((status, code(answer)[0]), (422, "AR"), "no message")
        found = report(server, "northgate", message(2))
        equal((found["format"], found["status"]), ("hl7v2", "imported"), "as JSON")
        batch = b"FHS|^~\\&\rBHS|^~\\&\r" + message(3) + message(4) + b"BTS|%d\rFTS|1\r"
        status, headers, answer = push(server, "northgate", batch % 2)
        equal((status, answer.count(b"MSA|AA|K")), (200, 2), "a batch has one answer a message")
        before = len(deliveries(server))
        wrong = batch.replace(b"K00000", b"K10000") % 3
        status, _, answer = push(server, "northgate", wrong, Accept=JSON)
        equal((status, json.loads(answer)["status"]), (422, "unreadable"), "V15 wrong counts")
        equal(len(deliveries(server)), before + 1, "V15 it is kept as a whole")


@check("what cannot be read is kept and told: 422 with the reason and the place")
def _(folder):
    with Server(folder) as server:
        for body, kind, why in ((b'{"resourceType":"Patient",}', "application/fhir+json", "json.refused"),
                                (b"<ClinicalDocument", "application/xml", "xml.refused"),
                                (b"%PDF-1.4", "application/octet-stream", "format.unknown")):
            found = report(server, "lakeside", body, expect=422, Content_Type=kind)
            equal((found["status"], found["refused"]), ("unreadable", why), "the reason")
        equal([d["state"] for d in deliveries(server)], ["unreadable"] * 3, "kept")
        holds(b"Patient" not in push(server, "lakeside", b'{"resourceType":"Patient",}')[2], "the body is echoed")


@check("an archive of several documents is answered line by line, as import prints")
def _(folder):
    with zipfile.ZipFile(folder / "a.zip", "w") as archive:
        for number in range(3):
            archive.writestr(f"{number}.hl7", message(number))
    with Server(folder) as server:
        status, headers, answer = push(server, "northgate", (folder / "a.zip").read_bytes(), Accept="application/json",
                                       Content_Type="application/zip")
        equal((status, headers["Content-Type"]), (200, "application/x-ndjson"), "the answer")
        found = [json.loads(line) for line in answer.splitlines()]
        equal([line["status"] for line in found[:3]], ["imported"] * 3, "lines")
        equal(found[3]["summary"]["deliveries"], 3, "summary")


@check("401 without a key, 403 with another source's; a key opens the intake and nothing else")
def _(folder):
    with Server(folder, isOpen=False) as server:
        body = message(1)
        mine, other = key_of(server, "northgate", "hill"), key_of(server, "lakeside")
        listed = chartway("client", "list", "--db", server.database, "--json").stdout
        holds(mine["secret"].split(".")[1].encode() not in listed, "a key is shown once")
        equal(push(server, "northgate", body)[0], 401, "without a key")
        wrong = mine["secret"][:-1] + ("A" if mine["secret"][-1] != "A" else "B")
        for bad in (wrong, mine["id"], "x.y", "a.b.c", mine["id"] + "."):
            status, headers, _ = push(server, "northgate", body, bad)
            equal((status, headers["WWW-Authenticate"][:6]), (401, "Bearer"), f"with {bad[:4]}…")
        status, _, answer = push(server, "northgate", body, other["secret"])
        equal((status, json.loads(answer)["resourceType"]), (403, "OperationOutcome"), "with another source's key")
        equal(deliveries(server), [], "nothing is kept")
        for source in ("northgate", "hill"):
            equal(push(server, source, body, mine["secret"])[0], 200, source)
        request = urllib.request.Request(f"{server.base}/fhir/Patient", headers={"Authorization": f"Bearer {mine['secret']}"})
        try:
            urllib.request.urlopen(request, timeout=20)
            raise AssertionError("the key reads records")
        except urllib.error.HTTPError as refusal:
            equal(refusal.code, 401, "reading with it")
        chartway("client", "change", "--db", server.database, mine["id"], "--disable")
        equal(push(server, "northgate", message(2), mine["secret"])[0], 401, "once it is switched off")
        acts = journal(server)
        equal([(a["client"], a["outcome"]) for a in acts],
              [(other["id"], 4), (mine["id"], 0), (mine["id"], 0)], "the journal")


def journal(server):
    """What was noted of deliveries, in its order."""
    import sqlite3

    with sqlite3.connect(f"file:{server.database}-access?mode=ro", uri=True) as connection:
        rows = connection.execute("SELECT client, outcome, resource FROM act WHERE interaction = 'intake' ORDER BY id")
        return [dict(zip(("client", "outcome", "resource"), row)) for row in rows]


@check("a token of a backend service with system/*.c opens its own sources")
def _(folder):
    with Server(folder, isOpen=False) as server:
        signer = Signer(folder)
        (folder / "keys.json").write_text(json.dumps({"keys": [signer.key]}))

        def token(scope):
            client = lines(chartway("client", "add", "Engine", "--db", server.database, "--json", "--kind", "key",
                                    "--backend", "--keys-file", folder / "keys.json", "--source", "northgate",
                                    "--scope", scope))[0]["id"]
            status, answer = signer.token(server.base, client, scope)
            equal(status, 200, f"the token: {answer}")
            return answer["access_token"]

        mine = token("system/*.c")
        equal(push(server, "northgate", message(1), mine)[0], 200, "its own source")
        equal(push(server, "lakeside", message(1), mine)[0], 403, "another source")
        for scope in ("system/*.rs", "system/Patient.c"):
            equal(push(server, "northgate", message(2), token(scope))[0], 403, scope)
        equal(len(deliveries(server)), 1, "kept")


@check("an Idempotency-Key has one effect and one answer; with other content it is a conflict")
def _(folder):
    with Server(folder) as server:
        first = report(server, "northgate", message(1), Idempotency_Key="A1")
        equal(report(server, "northgate", message(1), Idempotency_Key="A1"), first, "the same answer")
        equal(report(server, "northgate", message(1), Idempotency_Key="A2")["status"], "unchanged", "another key")
        equal(push(server, "northgate", message(2), Idempotency_Key="A1")[0], 409, "other content")
        equal(push(server, "northgate", message(2), Idempotency_Key="A1", Prefer="respond-async")[0], 409, "later")
        equal(report(server, "northgate", message(1), Idempotency_Key="A1", Prefer="respond-async"), first, "known")
        equal(list((folder / "a.db-intake").iterdir()), [], "no file is left")
        equal(push(server, "northgate", message(2), Idempotency_Key="x" * 256)[0], 400, "a key that is none")
        holds(report(server, "hill", message(2), Idempotency_Key="A1")["created"] > 0, "another source's key")
        server.restart()
        equal(report(server, "northgate", message(1), Idempotency_Key="A1"), first, "after a restart")
        answers = []
        threads = [threading.Thread(target=lambda: answers.append(
            report(server, "northgate", message(9), Idempotency_Key="B")["status"])) for _ in range(6)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        equal(len([d for d in deliveries(server) if d["documentId"] == "K000009"]), 1, "six at once, one effect")
        holds("imported" in answers, "one of them was the first")


@check("types that are not taken, content that is another one, and too much of it")
def _(folder):
    with Server(folder) as server:
        for kind in ("image/png", "application/pdf", "multipart/form-data; boundary=x"):
            equal(push(server, "lakeside", b"x", Content_Type=kind)[0], 415, kind)
        equal(push(server, "lakeside", b"<a/>", Content_Type="application/fhir+json")[0], 415, "X17 XML as JSON")
        equal(push(server, "lakeside", b"{}", Content_Type="application/xml")[0], 415, "X17 JSON as XML")
        equal(push(server, "lakeside", b"x", Content_Encoding="gzip")[0], 415, "X20 an encoding")
        equal(push(server, "lakeside", b"")[0], 400, "nothing")
        equal(push(server, "a%20b", b"x")[0], 404, "a name that is none")
        equal(push(server, "lakeside", None, method="GET")[0], 404, "there is nothing to read")
        equal(deliveries(server), [], "nothing is kept")
        equal(too_large(server), 413, "more than one delivery may be")
        equal(report(server, "northgate", message(1))["status"], "imported", "the next one")


def too_large(server):
    """The status for a length that is told and never sent."""
    import http.client

    connection = http.client.HTTPConnection("127.0.0.1", server.port, timeout=20)
    connection.putrequest("POST", "/intake/lakeside")
    connection.putheader("Content-Length", str(600 << 20))
    connection.endheaders()
    return connection.getresponse().status


@check("a large delivery is kept in a file of the owner alone, read later, and its answer waits at its address")
def _(folder):
    bundle = {"resourceType": "Bundle", "type": "collection", "entry": [
        {"resource": {"resourceType": "Patient", "id": "p", "name": [{"family": "Testlarge"}], "birthDate": "1980-05-03"}}]}
    for number in range(4000):
        bundle["entry"].append({"resource": {
            "resourceType": "Observation", "id": f"o{number}", "status": "final", "subject": {"reference": "Patient/p"},
            "code": {"text": f"Test {number}"}, "effectiveDateTime": "2026-01-01",
            "note": [{"text": "n" * 300}]}})
    body = json.dumps(bundle).encode()
    holds(len(body) > 1 << 20, "the body is large")
    with Server(folder) as server:
        status, headers, _ = push(server, "lakeside", body, Prefer="respond-async", Content_Type="application/fhir+json")
        equal(status, 202, "status")
        place = headers["Content-Location"]
        server.kill()
        spool = folder / "a.db-intake"
        for path in spool.iterdir():
            equal(path.stat().st_mode & 0o777, 0o600, "mode of a file")
        equal(spool.stat().st_mode & 0o777, 0o700, "mode of the folder")
        (spool / "left-behind").write_bytes(b"x")
        server.start()
        path = place[place.index("/lakeside") + len("/lakeside"):]
        for _ in range(300):
            status, _, answer = push(server, "lakeside", None, method="GET", path=path)
            if status != 202:
                break
            time.sleep(0.1)
        found = json.loads(answer)
        equal((status, found["status"] in ("imported", "partial", "unchanged"), found["format"]), (200, True, "fhir-json"),
              "the answer, after a kill -9")
        equal(push(server, "northgate", None, method="GET", path=path)[0], 404, "another source's address")
        equal(push(server, "lakeside", None, method="GET", path="/nothing")[0], 404, "no such delivery")
        equal(os.listdir(spool), [], "no file is left")
        status, _, answer = push(server, "lakeside", body)
        equal((status, json.loads(answer)["status"]), (200, "unchanged"), "at once, the same again")
        equal(os.listdir(spool), [], "no file is left of it either")
        status, headers, _ = push(server, "lakeside", b"no document", Prefer="respond-async")
        equal(status, 202, "a small one, to be read later")


main()
