#!/usr/bin/env python3
"""Lets apps in by SMART App Launch, and sees what their tokens open and what they do not."""

import base64
import json
import time
import urllib.parse

from blackbox import chartway, check, equal, holds, main
from browser import BACK, App, Browser, Signer, form, read, send
from server import get
from smart_house import add_client, house, token

@check("C055 C056 what apps read first is public, in whatever they accept, for any origin")
def _(folder):
    with house(folder) as place:
        base = place["base"]
        for path in ("/.well-known/smart-configuration", "/fhir/.well-known/smart-configuration"):
            status, headers, body = get(base + path, accept="text/html", Origin="https://any.example.org")
            equal((status, headers["Content-Type"]), (200, "application/json"), path)
            equal(headers["Access-Control-Allow-Origin"], "*", "for any origin")
            found = json.loads(body)
        for name in ("authorization_endpoint", "token_endpoint", "introspection_endpoint", "revocation_endpoint"):
            holds(found[name].startswith(base), name)
        equal(found["code_challenge_methods_supported"], ["S256"], "challenge methods")
        keys = json.loads(get(found["jwks_uri"])[2])["keys"]
        equal(sorted(key["alg"] for key in keys), ["ES256", "RS256"], "keys")
        holds(not any("d" in key for key in keys), "a private key is published")
        status, _, body = get(f"{base}/fhir/metadata", Origin="https://any.example.org")
        security = json.loads(body)["rest"][0]["security"]
        equal((status, security["service"][0]["coding"][0]["code"]), (200, "SMART-on-FHIR"), "metadata")


@check("C060 C063 C067 C070 a mother shares her record with an app, which reads it and nothing else")
def _(folder):
    with house(folder) as place:
        base, mother, child = place["base"], place["mother"], place["child"]
        answer, _ = token(place, "openid fhirUser launch/patient patient/*.rs")
        equal((answer["token_type"], answer["expires_in"], answer["patient"]), ("Bearer", 3600, mother), "answer")
        equal(answer["need_patient_banner"], True, "banner")
        holds("refresh_token" not in answer, "a refresh token that nobody asked for")
        claims = json.loads(base64.urlsafe_b64decode(answer["id_token"].split(".")[1] + "=="))
        equal((claims["iss"], claims["fhirUser"]), (base, f"{base}/fhir/Patient/{mother}"), "identity")
        access = answer["access_token"]
        status, patient = read(base, access, f"Patient/{mother}")
        equal((status, patient["id"]), (200, mother), "her own")
        status, bundle = read(base, access, "Observation?_count=1000")
        holds(status == 200 and bundle["entry"], "her observations")
        for entry in bundle["entry"]:
            reference = entry["resource"]["subject"]["reference"].split("/")[-1]
            equal(reference, mother, "whose observation")
        absent = read(base, access, "Patient/nobody")
        equal(absent[0], 404, "an id that is not there")
        equal(read(base, access, f"Patient/{child}"), absent, "her child's, who is not hers to see here")
        equal(read(base, access, f"Patient/{child}/$everything")[0], 404, "all of her child's")
        equal(read(base, access, f"Observation?patient={child}")[0], 403, "a search by her child")
        equal(read(base, access, f"Patient/{child}/Observation")[0], 404, "a compartment of her child's")
        status, found = read(base, access, "Patient")
        equal([entry["resource"]["id"] for entry in found["entry"]], [mother], "all patients that she may see")


@check("C009 without a token that counts there is nothing, and the answer says how to ask")
def _(folder):
    with house(folder) as place:
        base = place["base"]
        answer, _ = token(place, "launch/patient patient/Observation.r")
        access = answer["access_token"]
        for header in (None, "Bearer", "Bearer x", "Basic eDp5", f"Bearer {access}x", f"Bearer {access} more"):
            status, headers, _ = get(f"{base}/fhir/Patient", **({"Authorization": header} if header else {}))
            equal((status, headers["WWW-Authenticate"][:6]), (401, "Bearer"), f"status for {header}")
        equal(get(f"{base}/fhir/Patient?access_token={access}")[0], 401, "a token in the address")
        equal(read(base, access, "Condition/x")[0], 403, "a type that the scope does not name")
        equal(read(base, access, "Observation")[0], 403, "a search, where the scope allows a read")
        equal(read(base, access, "Observation/x")[0], 404, "a read of the type")
        # The body is not looked at before it is known who sends it.
        status, _, _ = send("POST", f"{base}/fhir/Patient/_search", b"\xff" * 100_000, {"Content-Type": "text/plain"})
        equal(status, 401, "a body of nobody's")


@check("who asks too often is told when to go on, and nobody else is held up")
def _(folder):
    (folder / "chartway.yml").write_text("requests:\n  per-minute: 30\n  burst: 5\n")
    with house(folder, options=("--config", str(folder / "chartway.yml"))) as place:
        base = place["base"]
        answer, _ = token(place, "launch/patient patient/*.rs")
        other = chartway("token", "issue", place["server"]["id"], "--db", place["database"], "--user", "doc", "--base", base,
                         "--scope", "user/*.rs").stdout.decode().strip()
        address = f"{base}/fhir/Patient/{place['mother']}"
        said = [get(address, Authorization=f"Bearer {answer['access_token']}") for _ in range(12)]
        equal([status for status, _, _ in said][:5], [200] * 5, "the first")
        status, headers, body = said[-1]
        equal((status, json.loads(body)["issue"][0]["code"]), (429, "throttled"), "too often")
        holds(1 <= int(headers["Retry-After"]) <= 3, f"Retry-After {headers['Retry-After']}")
        equal(get(address, Authorization=f"Bearer {other}")[0], 200, "another client")
        time.sleep(int(headers["Retry-After"]) + 0.2)
        equal(get(address, Authorization=f"Bearer {answer['access_token']}")[0], 200, "after the wait")


@check("who may find everybody alone is told who somebody may be, and who only reads sets no labels")
def _(folder):
    with house(folder) as place:
        base, mother = place["base"], place["mother"]
        answer, _ = token(place, "launch/patient patient/*.rs")
        doctor = chartway("token", "issue", place["app"]["id"], "--db", place["database"], "--user", "doc", "--base", base,
                          "--scope", "user/*.rs").stdout.decode().strip()
        known = {"resourceType": "Patient", "name": [{"family": "Okafor"}], "birthDate": "1986-04-17"}
        asked = json.dumps({"resourceType": "Parameters", "parameter": [{"name": "resource", "resource": known}]}).encode()
        for access, expected in ((answer["access_token"], 403), (doctor, 200)):
            status, _, text = send("POST", f"{base}/fhir/Patient/$match", asked, {
                "Authorization": f"Bearer {access}", "Content-Type": "application/fhir+json"})
            equal(status, expected, text[:200])
        holds(any(e["resource"]["id"] == mother for e in json.loads(text)["entry"]), "the mother")
        label = {"security": [{"system": "http://terminology.hl7.org/CodeSystem/v3-Confidentiality", "code": "R"}]}
        found = read(base, answer["access_token"], "Observation?_count=1")[1]["entry"][0]["resource"]["id"]
        body = json.dumps({"resourceType": "Parameters", "parameter": [{"name": "meta", "valueMeta": label}]}).encode()
        for access in (answer["access_token"], doctor):
            status, _, _ = send("POST", f"{base}/fhir/Observation/{found}/$meta-add", body, {
                "Authorization": f"Bearer {access}", "Content-Type": "application/fhir+json"})
            equal(status, 403, "a label by who reads alone")
        equal(read(base, answer["access_token"], f"Observation/{found}")[0], 200, "it is still there")


@check("C066 what is not ticked is not granted, and who denies is heard")
def _(folder):
    with house(folder) as place:
        base = place["base"]
        scope = "launch/patient patient/Observation.rs patient/Condition.rs patient/Immunization.rs"
        answer, app = token(place, scope, keep=lambda value: "Condition" not in value)
        equal(answer["scope"], "launch/patient patient/Observation.rs patient/Immunization.rs", "scope")
        equal(read(base, answer["access_token"], "Condition")[0], 403, "what was not ticked")
        browser = Browser(base)
        text = browser.go("GET", app.address(scope))[1]
        text = browser.log_in("ana", place["ana"]["password"], text)[1]
        browser.go("POST", f"{base}/auth/consent", {"form": browser.token(text), "decision": "deny"})
        back = dict(urllib.parse.parse_qsl(urllib.parse.urlsplit(browser.elsewhere).query))
        equal((back["error"], back["state"]), ("access_denied", app.state), "a denial")


@check("C071 T07 a refresh token is worth one use, and a stolen one ends them all")
def _(folder):
    with house(folder) as place:
        base = place["base"]
        first, app = token(place, "offline_access launch/patient patient/*.rs")
        status, second = app.refresh(first["refresh_token"])
        equal((status, second["patient"]), (200, place["mother"]), "refreshed")
        equal(read(base, second["access_token"], "Immunization")[0], 200, "read")
        equal(app.refresh(first["refresh_token"]), (400, {**app.refresh(first["refresh_token"])[1]}), "used again")
        equal(read(base, second["access_token"], "Immunization")[0], 401, "after the theft")
        equal(app.refresh(second["refresh_token"])[1]["error"], "invalid_grant", "the newest")


@check("C074 C075 C076 a token can be asked about, given back and taken away")
def _(folder):
    with house(folder) as place:
        base = place["base"]
        answer, app = token(place, "openid fhirUser launch/patient offline_access patient/*.rs")
        server = App(base, place["server"]["id"], place["server"]["secret"])
        status, found = server.post("/auth/introspect", {"token": answer["access_token"]})
        equal((status, found["active"], found["patient"]), (200, True, place["mother"]), "introspection")
        equal(server.post("/auth/introspect", {"token": "x"}), (200, {"active": False}), "of nothing")
        equal(app.post("/auth/introspect", {"token": answer["access_token"]})[0], 401, "by an app without a secret")
        equal(server.post("/auth/revoke", {"token": answer["access_token"]})[0], 200, "another app gives it back")
        equal(read(base, answer["access_token"], "Immunization")[0], 200, "which changes nothing")
        equal(app.post("/auth/revoke", {"token": answer["refresh_token"]})[0], 200, "the app gives it back")
        equal(read(base, answer["access_token"], "Immunization")[0], 401, "given back")
        equal(server.post("/auth/introspect", {"token": answer["access_token"]})[1], {"active": False}, "then")
        answer, _ = token(place, "launch/patient patient/*.rs")
        browser = Browser(base)
        browser.log_in("ana", place["ana"]["password"])
        text = browser.go("GET", f"{base}/auth/apps")[1]
        holds("Heart App" in text, "the app is listed")
        grant = text.split('name="grant" value="')[1].split('"')[0]
        status, text = browser.go("POST", f"{base}/auth/apps", {"form": browser.token(text), "grant": grant})
        holds(status == 200 and "No app is connected" in text, "disconnected")
        equal(read(base, answer["access_token"], "Immunization")[0], 401, "disconnected")
        answer, _ = token(place, "launch/patient patient/*.rs")
        chartway("user", "change", "ana", "--db", place["database"], "--close")
        equal(read(base, answer["access_token"], "Immunization")[0], 401, "after the account was closed")


@check("C069 T09 the clinic starts an app for a patient, and only who started it can go on")
def _(folder):
    with house(folder) as place:
        base, database = place["base"], place["database"]

        def launch():
            said = chartway(
                "token", "launch", place["app"]["id"], "--db", database, "--user", "doc", "--patient", place["child"],
                "--base", base,
            )
            address = urllib.parse.urlsplit(said.stdout.decode().strip())
            items = dict(urllib.parse.parse_qsl(address.query))
            equal(items["iss"], f"{base}/fhir", "iss")
            return items["launch"]

        answer, app = token(place, "launch patient/*.rs", login="doc", launch=launch())
        equal((answer["patient"], answer["need_patient_banner"]), (place["child"], False), "context")
        equal(read(base, answer["access_token"], f"Patient/{place['child']}")[0], 200, "the child")
        equal(read(base, answer["access_token"], f"Patient/{place['mother']}")[0], 404, "somebody else")
        browser = Browser(base)
        text = browser.go("GET", app.address("launch patient/*.rs", launch=launch()))[1]
        text = browser.log_in("ana", place["ana"]["password"], text)[1]
        items = {"form": browser.token(text), "decision": "allow", "scope": "patient/*.rs"}
        status, _ = browser.go("POST", f"{base}/auth/consent", items)
        equal((status, browser.elsewhere), (403, None), "somebody else goes on")


def launched(place, *more, user="doc"):
    """The word with which the clinic starts an app for the child."""
    said = chartway("token", "launch", place["app"]["id"], "--db", place["database"], "--user", user, "--patient",
                    place["child"], "--base", place["base"], *more)
    return dict(urllib.parse.parse_qsl(urllib.parse.urlsplit(said.stdout.decode().strip()).query))["launch"]


@check("C068 an app that the clinic starts within a visit is told which, and can read it")
def _(folder):
    with house(folder) as place:
        base = place["base"]
        doctor = chartway("token", "issue", place["app"]["id"], "--db", place["database"], "--user", "doc", "--base", base,
                          "--scope", "user/*.rs").stdout.decode().strip()
        found = read(base, doctor, f"Encounter?patient={place['child']}")[1]["entry"]
        visit = found[0]["resource"]["id"]
        scope = "launch launch/encounter patient/*.rs"
        answer, _ = token(place, scope, login="doc", launch=launched(place, "--encounter", visit))
        equal((answer["patient"], answer["encounter"]), (place["child"], visit), "context")
        holds("launch/encounter" in answer["scope"].split(), "scope")
        status, encounter = read(base, answer["access_token"], f"Encounter/{visit}")
        equal((status, encounter["subject"]["reference"]), (200, f"Patient/{place['child']}"), "the visit")
        answer, _ = token(place, scope, login="doc", launch=launched(place))
        holds("encounter" not in answer and "launch/encounter" not in answer["scope"].split(), "a visit that is none")
        answer, _ = token(place, "launch/patient launch/encounter patient/*.rs")
        holds("encounter" not in answer and "launch/encounter" not in answer["scope"].split(), "a visit without the clinic")


def claims(answer):
    return json.loads(base64.urlsafe_b64decode(answer["id_token"].split(".")[1] + "=="))


def by_ehr(place):
    answer, _ = token(place, "launch patient/*.rs", login="doc", launch=launched(place))
    equal(answer["patient"], place["child"], "patient of the launch")
    equal(answer["need_patient_banner"], False, "a banner beside the clinic's own")
    equal(get(answer["smart_style_url"])[0], 200, "style")


def by_visit(place):
    answer, _ = token(place, "launch launch/encounter patient/*.rs", login="doc",
                      launch=launched(place, "--encounter", "v1"))
    equal(answer["encounter"], "v1", "visit of the launch")


def standalone(place):
    answer, _ = token(place, "launch/patient patient/*.rs")
    equal((answer["patient"], answer["need_patient_banner"]), (place["mother"], True), "patient who was chosen")


def by_post(place):
    app, browser = App(place["base"], place["app"]["id"]), Browser(place["base"])
    items = dict(urllib.parse.parse_qsl(urllib.parse.urlsplit(app.address("launch/patient patient/*.rs")).query))
    status, text = browser.go("POST", f"{place['base']}/auth/authorize", items)
    equal((status, 'name="password"' in text), (200, True), "the request by POST")


def with_secret(place):
    app = App(place["base"], place["server"]["id"], place["server"]["secret"])
    back = app.consent(Browser(place["base"]), "ana", place["ana"]["password"], "launch/patient patient/*.rs")
    equal(app.exchange(back["code"])[0], 200, "with the secret")
    app = App(place["base"], place["server"]["id"], "x" * 43)
    back = app.consent(Browser(place["base"]), "ana", place["ana"]["password"], "launch/patient patient/*.rs")
    equal(app.exchange(back["code"])[0], 401, "with another")


def with_key(place):
    signer = Signer(place["folder"])
    (place["folder"] / "own.json").write_text(json.dumps({"keys": [signer.key]}))
    client = add_client(place["database"], "Key App", "launch/patient patient/*.rs", "--kind", "key", "--keys-file",
                        place["folder"] / "own.json", "--redirect", BACK)["id"]
    app = App(place["base"], client)
    back = app.consent(Browser(place["base"]), "ana", place["ana"]["password"], "launch/patient patient/*.rs")
    items = {"grant_type": "authorization_code", "code": back["code"], "redirect_uri": BACK, "code_verifier": app.verifier,
             "client_assertion_type": "urn:ietf:params:oauth:client-assertion-type:jwt-bearer",
             "client_assertion": signer.sign(signer.claims(place["base"], client))}
    status, _, text = send("POST", f"{place['base']}/auth/token", form(items),
                           {"Content-Type": "application/x-www-form-urlencoded"})
    equal((status, json.loads(text).get("patient")), (200, place["mother"]), f"with a signed assertion: {text}")


def with_identity(place):
    answer, _ = token(place, "openid fhirUser launch/patient patient/*.rs", nonce="n1")
    equal((claims(answer)["nonce"], claims(answer)["fhirUser"]), ("n1", f"{place['base']}/fhir/Patient/{place['mother']}"), "")


def refreshed(word):
    def flow(place):
        answer, app = token(place, f"{word} launch/patient patient/*.rs")
        equal(app.refresh(answer["refresh_token"])[0], 200, word)
    return flow


def scoped(scope, kind, login="ana"):
    def flow(place):
        words = "launch/patient " if scope.startswith("patient/") else ""
        answer, _ = token(place, words + scope, login=login)
        equal(read(place["base"], answer["access_token"], kind)[0], 200, scope)
        equal(read(place["base"], answer["access_token"], "Condition")[0], 403, "another type")
    return flow


FLOWS = {
    "launch-ehr": by_ehr, "launch-standalone": standalone, "authorize-post": by_post, "client-public": standalone,
    "client-confidential-symmetric": with_secret, "client-confidential-asymmetric": with_key,
    "sso-openid-connect": with_identity, "context-banner": by_ehr, "context-style": by_ehr,
    "context-ehr-patient": by_ehr, "context-ehr-encounter": by_visit, "context-standalone-patient": standalone,
    "permission-offline": refreshed("offline_access"), "permission-online": refreshed("online_access"),
    "permission-patient": scoped("patient/Immunization.rs", "Immunization"),
    "permission-user": scoped("user/Immunization.rs", "Immunization", "doc"),
    "permission-v1": scoped("patient/Immunization.read", "Immunization"),
    "permission-v2": scoped("patient/Immunization.s", "Immunization"),
}


@check("C057 each capability that is listed has its flow, and what is not listed is refused")
def _(folder):
    with house(folder) as place:
        place["folder"], base = folder, place["base"]
        listed = json.loads(get(f"{base}/.well-known/smart-configuration")[2])["capabilities"]
        equal(sorted(listed), sorted(FLOWS), "capabilities that have a flow")
        done = set()
        for name in listed:
            if FLOWS[name] not in done:
                FLOWS[name](place)
            done.add(FLOWS[name])
        # Not listed: the implicit grant, a password, a secret in the form, plain proof, state kept for apps.
        app = App(base, place["app"]["id"])
        for changes, error in (({"response_type": "token"}, "unsupported_response_type"),
                               ({"code_challenge_method": "plain"}, "invalid_request")):
            browser = Browser(base)
            browser.go("GET", app.address("launch/patient patient/*.rs", **changes))
            back = dict(urllib.parse.parse_qsl(urllib.parse.urlsplit(browser.elsewhere).query))
            equal(back["error"], error, f"{changes}")
        for items, status in (({"grant_type": "password", "username": "ana", "password": "x", "client_id": app.client}, 400),
                              ({"grant_type": "authorization_code", "code": "x", "client_id": place["server"]["id"],
                                "client_secret": place["server"]["secret"]}, 401)):
            answer = send("POST", f"{base}/auth/token", form(items), {"Content-Type": "application/x-www-form-urlencoded"})
            equal(answer[0], status, f"{items['grant_type']}")
        equal(get(f"{base}/.well-known/smart-app-state")[0], 404, "state of apps")


@check("C073 T02 a backend service signs for its token, each assertion once, and gets no more than it was registered for")
def _(folder):
    with house(folder) as place:
        base, database = place["base"], place["database"]
        signer, stranger = Signer(folder), Signer(folder, "other")
        (folder / "keys.json").write_text(json.dumps({"keys": [signer.key]}))
        client = add_client(
            database, "Registry", "system/Patient.rs system/Immunization.rs", "--kind", "key", "--backend",
            "--keys-file", folder / "keys.json",
        )["id"]
        status, answer = signer.token(base, client, "system/Immunization.rs")
        equal((status, answer["expires_in"], answer["scope"]), (200, 300, "system/Immunization.rs"), f"{answer}")
        holds("refresh_token" not in answer, "a refresh token")
        holds(read(base, answer["access_token"], "Immunization")[1]["entry"], "all immunizations")
        equal(read(base, answer["access_token"], "Patient")[0], 403, "what was not asked for")
        equal(signer.token(base, client, "system/*.rs")[1]["error"], "invalid_scope", "too much")
        equal(signer.token(base, client, "patient/Patient.rs")[1]["error"], "invalid_scope", "a patient's scope")
        assertion = signer.sign(signer.claims(base, client))
        equal(signer.token(base, client, "system/Patient.rs", assertion)[0], 200, "once")
        now = signer.claims(base, client)["exp"] - 120
        wrong = {
            "twice": assertion,
            "another key": stranger.sign(stranger.claims(base, client)),
            "another key under the same name": stranger.sign(stranger.claims(base, client), kid=signer.kid),
            "no algorithm": f"{signer.sign(signer.claims(base, client), alg='none').rsplit('.', 1)[0]}.",
            "a key from elsewhere": signer.sign(signer.claims(base, client), jku="https://other.example.org/keys"),
            "another audience": signer.sign(signer.claims(base, client, aud=f"{base}/fhir")),
            "too long": signer.sign(signer.claims(base, client, exp=now + 600)),
            "expired": signer.sign(signer.claims(base, client, exp=now - 61)),
            "not yet": signer.sign(signer.claims(base, client, nbf=now + 200)),
            "another subject": signer.sign(signer.claims(base, client, sub="x")),
            "no id": signer.sign(signer.claims(base, client, jti="")),
        }
        for name, text in wrong.items():
            status, answer = signer.token(base, client, "system/Patient.rs", text)
            equal((status, answer["error"]), (401, "invalid_client"), name)
        chartway("client", "change", client, "--db", database, "--disable")
        equal(signer.token(base, client, "system/Patient.rs")[1]["error"], "invalid_client", "switched off")


@check("P06 C055 pages of registered apps may ask from the browser, pages of others may not, and none with cookies")
def _(folder):
    with house(folder) as place:
        base = place["base"]
        answer, _ = token(place, "launch/patient patient/*.rs")
        own = BACK.rsplit("/", 1)[0]
        for origin, allowed in ((own, own), ("https://evil.example.org", None), ("null", None)):
            asks = {"Origin": origin, "Access-Control-Request-Method": "GET"}
            status, headers, _ = send("OPTIONS", f"{base}/fhir/Patient", None, asks)
            equal((status, headers["Access-Control-Allow-Origin"]), (204, allowed), f"preflight of {origin}")
            bearer = {"Origin": origin, "Authorization": f"Bearer {answer['access_token']}"}
            status, headers, _ = send("GET", f"{base}/fhir/Patient", None, bearer)
            equal((status, headers["Access-Control-Allow-Origin"]), (200, allowed), f"read from {origin}")
            equal(headers["Access-Control-Allow-Credentials"], None, "cookies")
        status, headers, _ = send("GET", f"{base}/login", None, {"Origin": own})
        equal((status, headers["Access-Control-Allow-Origin"]), (200, None), "a page with cookies")


@check("P02 P03 P04 a log-in is guarded against guessing, other sites and old cookies")
def _(folder):
    with house(folder) as place:
        base, password = place["base"], place["ana"]["password"]
        browser = Browser(base)
        text = browser.go("GET", f"{base}/login")[1]
        items = {"form": browser.token(text), "login": "ana", "password": password}
        equal(browser.go("POST", f"{base}/login", items, origin="https://evil.example.org")[0], 403, "another site")
        equal(browser.go("POST", f"{base}/login", {**items, "form": "0" * 64})[0], 403, "a forged form")
        status, text = browser.log_in("ana", "wrong")
        holds(status == 401 and "That did not work" in text, "a wrong password")
        other = browser.log_in("nobody", "wrong")[1]
        equal(other, text.replace(browser.token(text), browser.token(other)), "the same words for whoever it is")
        equal(browser.log_in("ana", password)[0], 200, "a right one")
        session = browser.cookies["__Host-session"]
        text = browser.go("GET", f"{base}/auth/apps")[1]
        for name, wanted in (("Content-Security-Policy", "frame-ancestors 'none'"), ("Cache-Control", "no-store")):
            holds(wanted in browser.headers[name], name)
        browser.go("POST", f"{base}/logout", {"form": browser.token(text)})
        browser.cookies["__Host-session"] = session
        holds('name="password"' in browser.go("GET", f"{base}/auth/apps")[1], "the old cookie opens nothing")
        for _ in range(6):
            equal(Browser(base).log_in("ana", "wrong")[0], 401, "guessing")
        equal(Browser(base).log_in("ana", password)[0], 401, "the right one, after guessing")
        spanish = Browser(base, "es-MX,es;q=0.9").go("GET", f"{base}/login")[1]
        holds("Contraseña" in spanish and 'lang="es"' in spanish, "in Spanish")


@check("C112 H11 who saw her record is told to the mother, and no log holds a name, a token or a password")
def _(folder):
    with house(folder) as place:
        base, mother = place["base"], place["mother"]
        answer, _ = token(place, "launch/patient patient/*.rs")
        access = answer["access_token"]
        read(base, access, f"Patient/{mother}")
        read(base, access, f"Observation?patient={place['child']}")
        status, bundle = read(base, access, f"AuditEvent?patient={mother}")
        equal(status, 200, "status")
        events = [entry["resource"] for entry in bundle["entry"]]
        found = [(event["subtype"][0]["code"], event["outcome"]) for event in events]
        holds(("read", "0") in found, f"her read in {found}")
        for event in events:
            holds(any(mother in entity.get("what", {}).get("reference", "") for entity in event["entity"]), "whose")
        equal(read(base, access, f"AuditEvent?patient={place['child']}")[0], 403, "somebody else's")
        log = (folder / "log").read_text()
        for secret in ("Okafor", mother, access, place["ana"]["password"]):
            holds(secret not in log, "a secret in the log")
        mode = (folder / "a.db-access").stat().st_mode & 0o777
        equal(mode, 0o600, "mode of the register")


if __name__ == "__main__":
    main()
