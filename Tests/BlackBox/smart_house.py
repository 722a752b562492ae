"""A guarded server with people and apps, for the scripts that ask for tokens."""

from contextlib import contextmanager

from blackbox import chartway, equal, lines, people
from browser import BACK, App, Browser
from server import served

SCOPES = "openid fhirUser launch launch/patient launch/encounter offline_access online_access patient/*.cruds user/*.rs"


def person(database, birth_date):
    return next(p["id"] for p in people(database, birth_date) if len(p["identities"]) > 1)


def add_user(database, login, *more):
    return lines(chartway("user", "add", login, "--db", database, "--json", *more))[0]


def add_client(database, name, scope, *more):
    return lines(chartway("client", "add", name, "--db", database, "--json", "--scope", scope, *more))[0]


@contextmanager
def house(folder, options=()):
    """A guarded server with a mother, her child, a doctor and apps."""
    with served(folder, isOpen=False, options=options) as (base, database):
        mother, child = person(database, "1986-04-17"), person(database, "2018-09-08")
        yield {
            "base": base, "database": database, "mother": mother, "child": child,
            "ana": add_user(database, "ana", "--patient", mother),
            "doc": add_user(database, "doc", "--role", "clinician"),
            "app": add_client(database, "Heart App", SCOPES, "--redirect", BACK, "--launch", "http://127.0.0.1:9/go"),
            "server": add_client(database, "Server App", SCOPES, "--redirect", BACK, "--kind", "secret"),
        }


def token(place, scope, login="ana", **more):
    """An access token by consent, with what came with it."""
    app, user = App(place["base"], place["app"]["id"]), place[login]
    back = app.consent(Browser(place["base"]), login, user["password"], scope, **more)
    status, answer = app.exchange(back["code"])
    equal(status, 200, f"the token: {answer}")
    return answer, app
