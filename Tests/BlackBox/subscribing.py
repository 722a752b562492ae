#!/usr/bin/env python3
"""Subscribes to what happens in the family's record, with endpoints that are good, absent, failing and slow."""

import json
import time

from blackbox import chartway, check, equal, holds, import_family, lines, main, people
from client import ask, mother, weight
from server import free_port, running
from sink import extension, said, settings, Sink, subscription, TOPIC, until


def serving(folder, **more):
    """A server over what is in the folder."""
    return running(folder, folder / "a.db", options=["--config", str(folder / "chartway.yml")], **more)


def subscribe(base, body, **headers):
    """Makes a subscription; answers its id once its endpoint has answered."""
    status, _, made = ask(base, "POST", "/Subscription", body, **headers)
    equal((status, made.get("status")), (201, "requested"), f"made: {json.dumps(made)[:300]}")
    active(base, made["id"], **headers)
    return made["id"]


def active(base, id, wanted="active", **headers):
    until(lambda: ask(base, "GET", f"/Subscription/{id}", **headers)[2]["status"] == wanted, f"status {wanted}")


def weigh(base, patient, *numbers, **headers):
    """Writes observations; answers their addresses in their order."""
    made = []
    for number in numbers:
        day = f"2026-03-{1 + number % 28:02d}"
        status, _, found = ask(base, "POST", "/Observation", weight(patient, 50 + number, day), **headers)
        equal(status, 201, "observation")
        made.append(f"{base}/fhir/Observation/{found['id']}")
    return made


def bearer(token):
    return {"Authorization": f"Bearer {token}"}


def token(folder, base, scope, user, patient=None, client="App"):
    """A token as if somebody had granted it, and the id of the client."""
    database = folder / "a.db"
    back = ["--redirect", "http://127.0.0.1:9/"]
    made = chartway("client", "add", client, "--db", database, "--json", "--scope", scope, *back)
    id = lines(made)[0]["id"]
    return issue(database, base, id, scope, user, patient), id


def issue(database, base, client, scope, user, patient=None):
    more = ["--patient", patient] if patient else []
    place = ["--db", database, "--base", base]
    return chartway("token", "issue", client, *place, "--scope", scope, "--user", user, *more).stdout.decode().split()[0]


@check("C115 a subscription is shaken hands on, then told by numbers and ids alone what happens")
def _(folder):
    import_family(folder / "a.db")
    sink = Sink()
    settings(folder, sink)
    with serving(folder) as base:
        patient = mother(folder / "a.db")
        body = subscription(sink, "Observation?code=29463-7", header=["X-Key: sesame"])
        id = subscribe(base, body)
        shaken = sink.of("handshake")[0]
        equal(shaken["subscription"], [{"reference": f"{base}/fhir/Subscription/{id}"}], "of which subscription")
        equal((shaken["topic"], shaken["events-since-subscription-start"]), ([body["criteria"]], ["0"]), "handshake")
        made = weigh(base, patient, 1, 2)
        observation = ask(base, "GET", made[0].removeprefix(f"{base}/fhir"))[2]
        changed = {**observation, "note": [{"text": "Weighed twice."}]}
        equal(ask(base, "PUT", f"/Observation/{observation['id']}", changed)[0], 200, "update")
        equal(ask(base, "DELETE", f"/Observation/{observation['id']}")[0], 204, "delete")
        until(lambda: len(sink.events()) >= 4, "four events")
        equal(sink.events(), list(zip((1, 2, 3, 4), (made[0], made[1], made[0], made[0]))), "events")
        holds(all(headers["X-Key"] == "sesame" for headers in sink.headers), "the header of the channel")
        equal({headers["Content-Type"] for headers in sink.headers}, {"application/fhir+json"}, "content type")
        entries = [entry for bundle in sink.bundles for entry in bundle["entry"][1:]]
        equal([entry["request"]["method"] for entry in entries], ["POST", "POST", "PUT", "DELETE"], "what was done")
        holds(not any("resource" in entry for entry in entries), "a resource where ids were asked for")
        holds(not any(word in body for body in sink.taken for word in (b"29463", b"kg", b"Weighed")), "no data")
        status, _, found = ask(base, "GET", f"/Subscription/{id}/$status")
        equal((status, found["type"]), (200, "searchset"), "$status")
        told = said(found["entry"][0]["resource"])
        equal((told["status"], told["events-since-subscription-start"]), (["active"], ["4"]), "how it is doing")
        _, _, past = ask(base, "GET", f"/Subscription/{id}/$events?eventsSinceNumber=2&eventsUntilNumber=3")
        equal(said(past["entry"][0]["resource"])["notification-event"], [(2, made[1]), (3, made[0])], "$events")
        equal(ask(base, "DELETE", f"/Subscription/{id}")[0], 204, "ended")
        equal(ask(base, "GET", f"/Subscription/{id}")[0], 404, "after its end")
        count = len(sink.taken)
        weigh(base, patient, 9)
        time.sleep(2)
        equal(len(sink.taken), count, "notifications after its end")


@check("C115 a search as criteria and whole resources work, and what nobody asked for is not told")
def _(folder):
    import_family(folder / "a.db")
    plain, full = Sink(), Sink()
    settings(folder, plain, data=[full])
    with serving(folder) as base:
        patient = mother(folder / "a.db")
        bare = subscription(plain, "Observation?code=29463-7", topic=None)
        del bare["channel"]["payload"]
        subscribe(base, bare)
        body = subscription(full, f"Observation?patient={patient}&code=29463-7", "Condition", content="full-resource")
        subscribe(base, body)
        equal(plain.taken, [b""], "a handshake without a body")
        holds("Content-Type" not in plain.headers[0], "a type of nothing")
        [made] = weigh(base, patient, 3)
        heart = {**weight(patient, 70), "code": {"coding": [{"system": "http://loinc.org", "code": "8867-4"}]}}
        equal(ask(base, "POST", "/Observation", heart)[0], 201, "another code")
        until(lambda: full.events() and len(plain.taken) == 2, "both are told")
        time.sleep(1)
        equal((full.events(), plain.taken), ([(1, made)], [b"", b""]), "nothing else")
        entry = full.bundles[-1]["entry"][1]
        read = ask(base, "GET", made.removeprefix(f"{base}/fhir"))[2]
        equal((entry["fullUrl"], entry["resource"]), (made, read), "the resource as it is read")


@check("S11 what is not served or not allowed is refused with a sentence that says so")
def _(folder):
    import_family(folder / "a.db")
    sink, other = Sink(), Sink()
    settings(folder, sink)
    with serving(folder) as base:
        good = subscription(sink, "Observation")
        wrong = {
            "another topic": {**good, "criteria": "http://example.org/topic"},
            "a topic without filters": {**good, "_criteria": None},
            "a chain": subscription(sink, "Observation?patient.name=Ann"),
            "_has": subscription(sink, "Patient?_has:Observation:patient:code=1"),
            "an order": subscription(sink, "Observation?_sort=date"),
            "a parameter that nobody knows": subscription(sink, "Observation?colour=blue"),
            "a type that nobody knows": subscription(sink, "Nonsense?code=1", topic=None),
            "subscriptions": subscription(sink, "Subscription"),
            "e-mail": subscription(sink, "Observation", type="email", endpoint="mailto:a@example.org"),
            "a web socket": subscription(sink, "Observation", type="websocket"),
            "XML": subscription(sink, "Observation", payload="application/fhir+xml"),
            "another content": subscription(sink, "Observation", content="half"),
            "whole resources": subscription(sink, "Observation", content="full-resource"),
            "another endpoint": subscription(other, "Observation"),
            "the cloud's own address": subscription(sink, "Observation", endpoint="http://169.254.169.254/latest"),
            "a user name": subscription(sink, "Observation", endpoint=f"http://a:b@127.0.0.1:{sink.port}/"),
            "the host as a user name": subscription(sink, "Observation", endpoint=f"{sink.origin}@example.org/"),
            "a file": subscription(sink, "Observation", endpoint="file:///etc/passwd"),
            "another spelling of loopback": subscription(sink, "Observation", endpoint=f"http://127.1:{other.port}/"),
            "a line end": subscription(sink, "Observation", header=["X-A: b\r\nX-C: d"]),
            "a host": subscription(sink, "Observation", header=["Host: example.org"]),
            "a length": subscription(sink, "Observation", header=["content-length: 3"]),
            "no value": subscription(sink, "Observation", header=["X-A"]),
            "many headers": subscription(sink, "Observation", header=[f"X-{n}: 1" for n in range(17)]),
        }
        for name, body in wrong.items():
            body = {key: value for key, value in body.items() if value is not None}
            status, headers, outcome = ask(base, "POST", "/Subscription", body)
            equal((status, outcome["resourceType"]), (422, "OperationOutcome"), f"{name}: {outcome}")
            holds(len(outcome["issue"][0]["diagnostics"]) > 20, f"{name}: a sentence")
        equal(ask(base, "GET", "/Subscription")[2]["total"], 0, "subscriptions")
        equal(ask(base, "POST", "/Subscription", good | {"reason": "x" * 40_000})[0], 413, "a long one")
        bundle = {"resourceType": "Bundle", "type": "transaction", "entry": [
            {"resource": good, "request": {"method": "POST", "url": "Subscription"}},
        ]}
        equal(ask(base, "POST", "", bundle)[0], 405, "in a transaction")
        time.sleep(1)
        equal((sink.tried, other.tried), ([], []), "nobody was called")


@check("S11 U04 an endpoint that leads to an address of this network is never connected to")
def _(folder):
    import_family(folder / "a.db")
    sink = Sink()
    settings(folder, sink, addresses=None)
    with serving(folder) as base:
        status, _, made = ask(base, "POST", "/Subscription", subscription(sink, "Observation"))
        equal(status, 201, "its origin is in the list")
        active(base, made["id"], "error")
        holds("operator" in ask(base, "GET", f"/Subscription/{made['id']}")[2]["error"], "why")
        equal(sink.tried, [], "connections")


@check("C115 an endpoint that refuses the handshake gets nothing until it is asked for anew")
def _(folder):
    import_family(folder / "a.db")
    sink = Sink(answers=[404])
    settings(folder, sink)
    with serving(folder) as base:
        patient = mother(folder / "a.db")
        status, _, made = ask(base, "POST", "/Subscription", subscription(sink, "Observation?code=29463-7"))
        active(base, made["id"], "error")
        addresses = weigh(base, patient, 1)
        time.sleep(1)
        equal(len(sink.tried), 1, "one handshake and nothing else")
        sink.answers = [200]
        status, headers, again = ask(base, "GET", f"/Subscription/{made['id']}")
        equal(ask(base, "PUT", f"/Subscription/{made['id']}", again, If_Match='W/"99"')[0], 412, "another version")
        status, _, again = ask(base, "PUT", f"/Subscription/{made['id']}", again, If_Match=headers["ETag"])
        equal((status, again["status"]), (200, "requested"), "asked for anew")
        until(lambda: sink.events() == [(1, addresses[0])], "what happened meanwhile")
        status, _, off = ask(base, "PUT", f"/Subscription/{made['id']}", {**again, "status": "off"})
        equal((status, off["status"]), (200, "off"), "switched off")
        weigh(base, patient, 2)
        time.sleep(1)
        equal(len(sink.events()), 1, "events while it is off")


@check("D17 an endpoint that was away and then fails gets all of it, in order, and a slow one holds up nobody")
def _(folder):
    import_family(folder / "a.db")
    away, slow, quick = Sink(), Sink(), Sink()
    settings(folder, away, slow, quick)
    with serving(folder) as base:
        patient = mother(folder / "a.db")
        for sink in (away, slow, quick):
            subscribe(base, subscription(sink, "Observation?code=29463-7"))
        away.close()
        slow.delay = 6
        begun = time.time()
        made = weigh(base, patient, *range(1, 25))
        until(lambda: len(quick.events()) == 24, "the quick one has all", 5)
        holds(time.time() - begun < 12, "quick")
        holds(not slow.events() and not away.events(), "the others have none yet")
        away.answers = [500, 503, 200]
        away.open()
        slow.delay = 0
        for sink in (away, slow, quick):
            until(lambda: len(sink.events()) >= 24, "the others have all", 60)
            equal(sink.events(), list(zip(range(1, 25), made)), "events in their order, each once")
        holds(len(away.tried) >= 4, "tried again after 500 and 503")


@check("D17 W02 nothing is lost and no number is used twice when the server is killed")
def _(folder):
    import_family(folder / "a.db")
    sink = Sink()
    settings(folder, sink)
    port = free_port()
    made = []
    with serving(folder, kill=True, port=port) as base:
        patient = mother(folder / "a.db")
        id = subscribe(base, subscription(sink, "Observation?code=29463-7", topic="resource-created"))
        made += weigh(base, patient, 1, 2)
        until(lambda: len(sink.events()) == 2, "the first two")
        sink.close()
        made += weigh(base, patient, *range(3, 9))
    with serving(folder, kill=True, port=port) as base:
        made += weigh(base, patient, *range(9, 13))
        time.sleep(1)
    sink.open()
    with serving(folder, port=port) as base:
        made += weigh(base, patient, 13)
        until(lambda: len({number for number, _ in sink.events()}) == 13, "all of them", 60)
        numbered = sorted(set(sink.events()))
        equal(numbered, list(zip(range(1, 14), made)), "each event has one number, and no number is left out")
        told = said(ask(base, "GET", f"/Subscription/{id}/$status")[2]["entry"][0]["resource"])
        equal(told["events-since-subscription-start"], ["13"], "how many")


@check("D21 a stop does not wait for an endpoint that is slow")
def _(folder):
    import_family(folder / "a.db")
    sink = Sink()
    settings(folder, sink)
    with serving(folder) as base:
        subscribe(base, subscription(sink, "Observation?code=29463-7"))
        sink.delay = 9
        weigh(base, mother(folder / "a.db"), 1)
        time.sleep(1)
        begun = time.time()
    holds(time.time() - begun < 5, f"it took {time.time() - begun:.1f} s")


@check("C115 an endpoint that wants a heartbeat hears one while nothing happens")
def _(folder):
    import_family(folder / "a.db")
    sink = Sink()
    settings(folder, sink)
    with serving(folder) as base:
        more = {"extension": [extension("heartbeat-period", "UnsignedInt", 5)]}
        subscribe(base, subscription(sink, "Observation", **more))
        until(lambda: sink.of("heartbeat"), "a heartbeat", 20)
        equal(sink.of("heartbeat")[0]["notification-event"], [], "events of a heartbeat")


@check("Z13 Z15 a subscription is its owner's alone, sees what they may see, and ends with its grant")
def _(folder):
    database = folder / "a.db"
    import_family(database)
    ana, child = mother(database), next(p["id"] for p in people(database, "2018-09-08") if len(p["identities"]) > 1)
    mine, theirs = Sink(), Sink()
    settings(folder, mine, theirs)
    chartway("user", "add", "ana", "--db", database, "--patient", ana)
    chartway("user", "add", "doc", "--db", database, "--role", "clinician")
    scope = "offline_access patient/Observation.rs patient/Subscription.cruds"
    port = free_port()
    outside = f"http://127.0.0.1:{port}"
    own, app = token(folder, outside, scope, "ana", ana)
    doctor, _ = token(folder, outside, "offline_access user/*.cruds", "doc", client="Clinic")
    narrow, _ = token(folder, outside, "offline_access user/Observation.rs user/Subscription.cruds", "doc", client="Narrow")
    brief, _ = token(folder, outside, "user/*.cruds", "doc", client="Brief")
    with serving(folder, isOpen=False, port=port) as base:
        body = subscription(mine, "Observation?code=29463-7")
        id = subscribe(base, body, **bearer(own))
        other = subscribe(base, subscription(theirs, "Observation?code=29463-7"), **bearer(doctor))
        for path, method in ((f"/Subscription/{id}", "GET"), (f"/Subscription/{id}/$status", "GET"),
                             (f"/Subscription/{id}/$events", "GET")):
            equal(ask(base, method, path, **bearer(doctor))[0], 404, f"{path} by somebody else")
        equal(ask(base, "DELETE", f"/Subscription/{id}", **bearer(doctor))[0], 204, "DELETE by somebody else")
        equal(ask(base, "GET", f"/Subscription/{id}", **bearer(own))[0], 200, "it is still there")
        for who, ids in ((own, [id]), (doctor, [other])):
            found = ask(base, "GET", "/Subscription?status=active", **bearer(who))[2]
            equal([entry["resource"]["id"] for entry in found["entry"]], ids, "each their own")
        foreign = subscription(mine, f"Observation?patient={child}")
        equal(ask(base, "POST", "/Subscription", foreign, **bearer(own))[0], 403, "somebody else's record")
        beyond = subscription(mine, "Condition")
        equal(ask(base, "POST", "/Subscription", beyond, **bearer(narrow))[0], 403, "a type beyond the scope")
        equal(ask(base, "POST", "/Subscription", body, **bearer(brief))[0], 403, "an app that may not stay")
        equal(ask(base, "POST", "/Subscription", body)[0], 401, "nobody")
        [hers] = weigh(base, ana, 1, **bearer(doctor))
        [his] = weigh(base, child, 2, **bearer(doctor))
        until(lambda: len(theirs.events()) == 2, "the doctor hears of both")
        until(lambda: len(mine.events()) == 1, "the mother hears of hers")
        equal((mine.events(), [focus for _, focus in theirs.events()]), ([(1, hers)], [hers, his]), "who hears of what")
        log = ask(base, "GET", f"/AuditEvent?patient={ana}&_count=200", **bearer(doctor))[2]
        holds("notification" in json.dumps(log), "what was told stands in the journal")
        grants = lines(chartway("token", "list", "ana", "--db", database, "--json"))
        chartway("token", "revoke", grants[0]["grant"], "--db", database)
        count = len(mine.tried)
        weigh(base, ana, 3, **bearer(doctor))
        until(lambda: len(theirs.events()) == 3, "the doctor hears of it")
        time.sleep(1.5)
        equal(len(mine.tried), count, "calls after the grant was withdrawn")
        again = issue(database, base, app, scope, "ana", ana)
        found = ask(base, "GET", f"/Subscription/{id}", **bearer(again))[2]
        equal(found["status"], "off", "status after that")


@check("C115 the capability statement names the topics, and only what is served")
def _(folder):
    import_family(folder / "a.db")
    settings(folder)
    with serving(folder) as base:
        statement = ask(base, "GET", "/metadata")[2]
        found = next(r for r in statement["rest"][0]["resource"] if r["type"] == "Subscription")
        topics = [item["valueCanonical"] for item in found["extension"]]
        equal(topics, [TOPIC + name for name in
                       ("resource-created", "resource-updated", "resource-deleted", "resource-changed")], "topics")
        equal({operation["name"] for operation in found["operation"]}, {"status", "events", "validate"}, "operations")
        holds("patch" not in {item["code"] for item in found["interaction"]}, "patch is not served")
        equal(ask(base, "PATCH", "/Subscription/x", [], kind="application/json-patch+json")[0], 405, "PATCH")


main()
