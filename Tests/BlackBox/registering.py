#!/usr/bin/env python3
"""Lets apps register themselves, and sees what that opens and what it does not."""

import json
from contextlib import contextmanager

from blackbox import check, chartway, equal, holds, import_family, lines, main
from browser import BACK, App, Browser, Signer, read, send
from server import get, running
from smart_house import add_user, person


@contextmanager
def house(folder, settings="registration: {open: true}\n"):
    database = folder / "a.db"
    import_family(database)
    (folder / "chartway.yml").write_text(settings)
    with running(folder, database, isOpen=False, options=("--config", folder / "chartway.yml")) as base:
        yield base, database


def register(base, expect=201, **changes):
    body = {"client_name": "Heart App", "redirect_uris": [BACK], "token_endpoint_auth_method": "none",
            "scope": "launch/patient openid offline_access patient/*.rs", **changes}
    body = {name: value for name, value in body.items() if value is not None}
    status, headers, text = send("POST", f"{base}/auth/register", json.dumps(body).encode(),
                                 {"Content-Type": "application/json"})
    equal(status, expect, f"{changes}: {text[:300]}")
    equal(headers["Cache-Control"], "no-store", "kept by caches")
    return json.loads(text)


def configuration(base):
    return json.loads(get(f"{base}/.well-known/smart-configuration")[2])


@check("C079 apps register where the operator has said so, and nowhere else is it offered")
def _(folder):
    with house(folder, "") as (base, _):
        holds("registration_endpoint" not in configuration(base), "offered")
        status, _, _ = send("POST", f"{base}/auth/register", b"{}", {"Content-Type": "application/json"})
        equal(status, 404, "registration")
    (folder / "on").mkdir()
    with house(folder / "on") as (base, _):
        equal(configuration(base)["registration_endpoint"], f"{base}/auth/register", "offered")


@check("C079 a public app that registered itself is asked about in clear words, and reads what its user shares")
def _(folder):
    with house(folder) as (base, database):
        mother = person(database, "1986-04-17")
        user = add_user(database, "ana", "--patient", mother)
        made = register(base, initiate_login_uri="https://heart.example.org/launch")
        equal((made["redirect_uris"], made["initiate_login_uri"]), ([BACK], "https://heart.example.org/launch"), "kept")
        holds("client_secret" not in made, "a secret for an app that can keep none")
        app, browser = App(base, made["client_id"]), Browser(base)
        text = browser.go("GET", app.address("launch/patient patient/*.rs"))[1]
        text = browser.log_in("ana", user["password"], text)[1]
        holds("nobody here has checked it" in text and "http://127.0.0.1:9" in text, "the page of consent says nothing")
        back = app.consent(Browser(base), "ana", user["password"], "launch/patient patient/*.rs")
        status, answer = app.exchange(back["code"])
        equal((status, answer["patient"]), (200, mother), f"the token: {answer}")
        equal(read(base, answer["access_token"], "Immunization")[0], 200, "read")
        listed = lines(chartway("client", "list", "--db", database, "--json"))
        holds(listed[0]["registeredAt"] and not listed[0]["waiting"], "the operator is not told how it came in")
        holds(b"registered itself" in chartway("client", "list", "--db", database).stdout, "in words")


@check("C079 a symmetric and an asymmetric app get in by what they registered, the key set intact")
def _(folder):
    with house(folder) as (base, database):
        user = add_user(database, "ana", "--patient", person(database, "1986-04-17"))
        made = register(base, token_endpoint_auth_method="client_secret_basic")
        equal(made["client_secret_expires_at"], 0, "the secret's end")
        app = App(base, made["client_id"], made["client_secret"])
        back = app.consent(Browser(base), "ana", user["password"], "launch/patient patient/*.rs")
        equal(app.exchange(back["code"])[0], 200, "with its secret")
        stranger = App(base, made["client_id"], "x" * 43)
        back = stranger.consent(Browser(base), "ana", user["password"], "launch/patient patient/*.rs")
        equal(stranger.exchange(back["code"])[0], 401, "with another")
        signer = Signer(folder)
        keys = {"keys": [signer.key | {"x-of-ours": "kept"}]}
        made = register(base, token_endpoint_auth_method="private_key_jwt", jwks=keys)
        equal(made["jwks"], keys, "the key set")
        made = register(base, token_endpoint_auth_method="private_key_jwt", jwks_uri="https://heart.example.org/jwks")
        equal(made["jwks_uri"], "https://heart.example.org/jwks", "its address")


@check("C079 C073 a backend service waits until the operator has let it in, and gets what was let in alone")
def _(folder):
    with house(folder) as (base, database):
        signer = Signer(folder)
        made = register(base, client_name="Registry", redirect_uris=None, grant_types=["client_credentials"],
                        token_endpoint_auth_method="private_key_jwt", jwks={"keys": [signer.key]}, scope="system/*.rs")
        equal(made["approval"], "waiting", "approval")
        client = made["client_id"]
        status, answer = signer.token(base, client, "system/Immunization.rs")
        equal((status, answer["error"]), (401, "invalid_client"), "before")
        chartway("client", "change", client, "--db", database, "--enable", expect=64)
        equal(signer.token(base, client, "system/Immunization.rs")[0], 401, "enabled without approval")
        done = lines(chartway("client", "approve", client, "--db", database, "--json", "--scope", "system/Immunization.rs"))
        equal((done[0]["waiting"], done[0]["disabled"]), (False, False), "approved")
        status, answer = signer.token(base, client, "system/Immunization.rs")
        equal(status, 200, f"after: {answer}")
        equal(read(base, answer["access_token"], "Immunization")[0], 200, "read")
        equal(signer.token(base, client, "system/Patient.rs")[1]["error"], "invalid_scope", "more than was let in")
        chartway("client", "approve", client, "--db", database, expect=64)


@check("C079 what is wrong with a registration is said, and nothing of it is kept")
def _(folder):
    key = {"kty": "RSA", "kid": "1", "n": "AQAB", "e": "AQAB"}
    backend = {"redirect_uris": None, "grant_types": ["client_credentials"]}
    wrong = [
        ({"client_name": None}, "invalid_client_metadata"), ({"client_name": "x" * 101}, "invalid_client_metadata"),
        ({"client_name": "a\u202eb"}, "invalid_client_metadata"), ({"redirect_uris": []}, "invalid_redirect_uri"),
        ({"redirect_uris": ["https://a.example.org/#x"]}, "invalid_redirect_uri"),
        ({"redirect_uris": ["http://a.example.org/"]}, "invalid_redirect_uri"),
        ({"redirect_uris": ["https://me@a.example.org/"]}, "invalid_redirect_uri"),
        ({"redirect_uris": ["javascript:alert(1)"]}, "invalid_redirect_uri"),
        ({"redirect_uris": ["data:text/html,x"]}, "invalid_redirect_uri"),
        ({"scope": "user/*.rs"}, "invalid_client_metadata"), ({"scope": "system/*.rs"}, "invalid_client_metadata"),
        ({"scope": "patient/*.rs nonsense"}, "invalid_client_metadata"),
        ({"token_endpoint_auth_method": "client_secret_post"}, "invalid_client_metadata"),
        ({"grant_types": ["password"]}, "invalid_client_metadata"),
        ({"response_types": ["token"]}, "invalid_client_metadata"),
        ({"token_endpoint_auth_method": "private_key_jwt"}, "invalid_client_metadata"),
        ({"token_endpoint_auth_method": "private_key_jwt", "jwks": {"keys": [key | {"d": "AQAB"}]}},
         "invalid_client_metadata"),
        ({"token_endpoint_auth_method": "private_key_jwt", "jwks_uri": "http://a.example.org"}, "invalid_client_metadata"),
        ({"initiate_login_uri": "javascript:x"}, "invalid_client_metadata"),
        (backend | {"scope": "system/*.rs"}, "invalid_client_metadata"),
    ]
    with house(folder, "registration: {open: true, per-hour: 100}\n") as (base, database):
        for changes, code in wrong[:9]:
            equal(register(base, 400, **changes)["error"], code, f"{changes}")
        headers = {"Content-Type": "text/plain"}
        equal(send("POST", f"{base}/auth/register", b"{}", headers)[0], 415, "another type")
        headers = {"Content-Type": "application/json"}
        equal(send("POST", f"{base}/auth/register", b" " * 70_000, headers)[0], 413, "too long")
        equal(lines(chartway("client", "list", "--db", database, "--json")), [], "kept")
    (folder / "more").mkdir()
    with house(folder / "more", "registration: {open: true, per-hour: 100}\n") as (base, database):
        for changes, code in wrong[9:19]:
            equal(register(base, 400, **changes)["error"], code, f"{changes}")
        equal(lines(chartway("client", "list", "--db", database, "--json")), [], "kept")


@check("C079 nobody floods the register")
def _(folder):
    with house(folder, "registration: {open: true, per-hour: 3}\n") as (base, database):
        for _ in range(3):
            register(base)
        status, headers, text = send("POST", f"{base}/auth/register", b"{}", {"Content-Type": "application/json"})
        equal((status, headers["Retry-After"], json.loads(text)["error"]), (429, "3600", "slow_down"), "the fourth")
    (folder / "few").mkdir()
    with house(folder / "few", "registration: {open: true, limit: 2}\n") as (base, database):
        register(base), register(base)
        equal(register(base, 429)["error"], "slow_down", "beyond what is kept in all")
        equal(len(lines(chartway("client", "list", "--db", database, "--json"))), 2, "kept")


if __name__ == "__main__":
    main()
