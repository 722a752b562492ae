"""How people get in: by a letter of the clinic, by the mail for a forgotten password, and out of other browsers again."""

import json
import re
import sqlite3
from contextlib import closing

from blackbox import equal, holds, people
from sink import until
from visiting import Visit

WINDOWS = ((320, False), (1280, True))
PASSWORD = "four wet words in a row"


def acts(database, interaction):
    """What the register noted, as (user, outcome, persons)."""
    with closing(sqlite3.connect(f"file:{database}-access?mode=ro", uri=True)) as access:
        return access.execute(
            "SELECT user, outcome, persons FROM act WHERE interaction = ? ORDER BY id", (interaction,)
        ).fetchall()


def account(database, login):
    with closing(sqlite3.connect(f"file:{database}-access?mode=ro", uri=True)) as access:
        found = access.execute("SELECT id, body FROM holder WHERE kind = 1 AND name = ?", (login,)).fetchone()
        return found and (found[0], json.loads(found[1]))


def opened(database):
    """The records that any account opens."""
    with closing(sqlite3.connect(f"file:{database}-access?mode=ro", uri=True)) as access:
        bodies = access.execute("SELECT body FROM holder WHERE kind = 1").fetchall()
    return {patient for body, in bodies for patient in json.loads(body).get("patients", [])}


def entries(check, place):
    """Registers the checks; `place` is filled before they run, with a mailbox among the rest."""

    def fresh(width=1280, scripts=True):
        return Visit(place["chromium"], place["base"], width, java_script_enabled=scripts)

    def window(who, width=1280, scripts=True):
        return fresh(width, scripts).log_in(who, place[who])

    def patient():
        """Somebody without an account, whose birth date is known to the day."""
        taken = opened(place["database"])
        return next(
            p for p in people(place["database"]) if p["id"] not in taken and len(p.get("birthDate") or "") == 10
        )

    def invite(doctor, person, note="Passport seen", address=None, second=False):
        doctor.open(f"/clinic/invitations?who={person['birthDate']}")
        for link in doctor.page.locator("main .threads h3 a").all():
            if person["name"].split(",")[0].split()[0].lower() in link.inner_text().lower():
                link.click()
                break
        doctor.page.fill("#note-new", note)
        if address:
            doctor.page.fill("#address", address)
        if second:
            doctor.page.check("#second")
        doctor.page.locator("button[value=registration]").click()
        return doctor.page.locator(".paper .code")

    def fill_code(guest, code, born):
        guest.page.fill("#code", code)
        guest.page.fill("#born", born)
        guest.page.locator("main form button").click()

    for width, scripts in WINDOWS:

        @check(f"F13 a letter with a code and the birth date make an account for one record, at {width}")
        def _(width=width, scripts=scripts):
            person, doctor = patient(), window("dr.demo", width, scripts)
            doctor.look("/clinic/invitations", axe=scripts)
            invite(doctor, person, note="Passport seen")
            paper = doctor.page.inner_text(".paper")
            code = doctor.page.inner_text(".paper .code")
            holds(re.fullmatch(r"[0-9A-Z]{4}(-[0-9A-Z]{4}){3}", code), f"a code: {code}")
            holds(f"{place['base']}/register" in paper and person["birthDate"] not in paper, "where, and no birth date")
            wide = "document.documentElement.scrollWidth - document.documentElement.clientWidth"
            equal(doctor.page.evaluate(wide), 0, "overflow of the letter")
            if scripts:
                doctor.check_access("the letter")
                place["letter"] = doctor.page.pdf(prefer_css_page_size=True)
            guest = fresh(width, scripts)
            guest.open("/login/choose")
            holds(guest.page.url.endswith("/register"), "a later step leads back to the first (P01)")
            guest.look("/register", axe=scripts)
            fill_code(guest, code, "1901-01-01")
            holds("This does not go together" in guest.text() and person["name"] not in guest.text(), "a wrong date")
            wrong = guest.page.inner_text("main .error")
            fill_code(guest, "AAAA-AAAA-AAAA-AAAA", person["birthDate"])
            equal(guest.page.inner_text("main .error"), wrong, "what is said of a wrong code")
            if scripts:
                guest.check_access("/register with a mistake")
            guest.look(f"/register/{code}", axe=scripts)
            equal(guest.page.input_value("#code"), code, "the code of the link")
            fill_code(guest, code.lower().replace("-", " "), person["birthDate"])
            guest.look("/login/choose", axe=scripts)
            login = f"patient{width}"
            for password, again, said in (
                ("short", "short", "too short"), ("qwertyuiopqwert", "qwertyuiopqwert", "easily guessed"),
                (PASSWORD, PASSWORD + "!", "not the same"),
            ):
                for field, text in (("login", login), ("password", password), ("again", again)):
                    guest.page.fill(f"#{field}", text)
                guest.page.check("#terms")
                guest.page.locator("main form button").click()
                holds(said in guest.text(), f"{said}: {guest.page.inner_text('main')[:300]}")
                equal((guest.page.input_value("#login"), guest.page.input_value("#password")), (login, ""), "what stays")
            if scripts:
                guest.check_access("/login/choose with a mistake")
            guest.page.fill("#password", PASSWORD)
            guest.page.fill("#again", PASSWORD)
            guest.page.locator("main form button").click()
            holds(f"Logged in as {login}" in guest.text(), "in at once")
            guest.look("/", axe=scripts)
            made = account(place["database"], login)
            equal((made[1]["patients"], made[1]["role"]), ([person["id"]], "patient"), "what the account opens")
            holds(any(user == made[0] and person["id"] in persons for user, _, persons in acts(place["database"], "register")),
                  "that it was noted")
            doctor.open("/clinic/invitations")
            holds("Used" in doctor.text() and login in doctor.text() and code not in doctor.text(), "what staff see")
            other = _start(fresh(width, scripts))
            fill_code(other, code, person["birthDate"])
            holds("This does not go together" in other.text(), "a letter that was used")
            # A record that has an account gets no second one without a word.
            invite(doctor, person)
            holds("There is an account already" in doctor.text(), "that there is one")
            stranger = window("nosy", width, scripts)
            for path in ("/clinic/invitations", doctor.page.url.removeprefix(place["base"])):
                equal(stranger.open(path).status, 404, f"{path} to a stranger")

        @check(f"F13 a mailed invitation works by its link, and one that was withdrawn does not, at {width}")
        def _(width=width, scripts=scripts):
            person, doctor = patient(), window("dr.demo", width, scripts)
            before = len(place["box"].letters)
            invite(doctor, person, address="new@example.org")
            until(lambda: len(place["box"].letters) > before, "the invitation")
            letter = place["box"].letters[-1][2]
            text = letter.get_content()
            holds(person["birthDate"] not in text and "Unsubscribe" not in str(letter), "nothing of the person")
            link = re.search(r"/register/\S+", text).group(0)
            guest = _start(fresh(width, scripts), link)
            fill_code(guest, guest.page.input_value("#code"), person["birthDate"])
            holds(guest.page.url.endswith("/login/choose"), "the link is good")
            doctor.open("/clinic/invitations")
            doctor.page.locator("main .threads li", has_text="Also by e-mail").first.locator("form button").click()
            holds("Withdrawn" in doctor.text(), "that it is withdrawn")
            guest.open("/login/choose")
            holds(guest.page.url.endswith("/register"), "what was begun with it is over")

        @check(f"F14 a forgotten password: one answer for all names, a link by mail, and all other browsers are out, at {width}")
        def _(width=width, scripts=scripts):
            login, address = f"patient{width}", f"patient{width}@example.org"
            place[login] = PASSWORD
            old = window(login, width, scripts)
            old.open("/settings")
            old.page.fill("#address-email", address)
            before = len(place["box"].letters)
            old.page.locator("button[value=ask]").click()
            until(lambda: len(place["box"].letters) > before, "the code")
            code = re.search(r"\b\d{6}\b", place["box"].letters[-1][2].get_content()).group(0)
            old.page.fill("#code-email", code)
            old.page.locator("button[value=confirm]").click()
            guest = _start(fresh(width, scripts), "/login")
            guest.page.locator("main a", has_text="forgotten").click()
            guest.look("/login/forgot", axe=scripts)
            answers, before = set(), len(place["box"].letters)
            for name in ("nobody-at-all", login):
                guest.open("/login/forgot")
                guest.page.fill("#login", name)
                guest.page.locator("main form button").click()
                answers.add(guest.page.inner_text("main"))
            equal(len(answers), 1, "what is said of a name that nobody has")
            if scripts:
                guest.check_access("/login/forgot after asking")
            until(lambda: len(place["box"].letters) > before, "the link")
            equal(len(place["box"].letters), before + 1, "one letter for two names")
            link = re.search(r"/login/reset/\S+", place["box"].letters[-1][2].get_content()).group(0)
            guest.look(link, axe=scripts)
            guest.page.fill("#password", "another wet row of words")
            guest.page.fill("#again", "another wet row of words")
            guest.page.locator("main form button").click()
            holds("Your new password counts" in guest.text(), "that it counts")
            until(lambda: len(place["box"].letters) > before + 1, "the word to the owner")
            equal(place["box"].letters[-1][2]["Subject"], "Your password was changed", "what the owner is told")
            old.open("/")
            holds(old.page.url.endswith("/login"), "the other browser is out")
            equal(guest.open(link).status, 410, "the link once more")
            place[login] = "another wet row of words"
            holds(f"Logged in as {login}" in window(login, width, scripts).text(), "in by the new one")
            holds(any(outcome == 0 for _, outcome, _ in acts(place["database"], "reset")), "that it was noted")

        @check(f"F14 sessions are listed and ended, and the password changed with the old one, at {width}")
        def _(width=width, scripts=scripts):
            login = f"patient{width}"
            other, third = window(login, width, scripts), window(login, width, scripts)
            own = window(login, width, scripts)
            own.look("/settings", axe=scripts)
            holds("Chrome on Linux" in own.text() and "This browser" in own.text(), "which browsers")
            count = own.page.locator("button[value=end]").count()
            holds(count >= 2, "others are listed")
            own.page.locator("button[value=end]").first.click()
            holds("Logged out there" in own.text(), "that one is out")
            equal(own.page.locator("button[value=end]").count(), count - 1, "one less")
            own.page.locator("button[value=endOthers]").click()
            equal(own.page.locator("button[value=end]").count(), 0, "none else")
            for ended in (other, third):
                ended.open("/")
                holds(ended.page.url.endswith("/login"), "out")
            own.page.fill("#old", "not this one")
            own.page.fill("#password", PASSWORD)
            own.page.fill("#again", PASSWORD)
            own.page.locator("button[value=password]").click()
            holds("This is not your password now" in own.text(), "a wrong old one")
            if scripts:
                own.check_access("/settings with a wrong password")
            own.page.fill("#old", place[login])
            own.page.fill("#password", PASSWORD)
            own.page.fill("#again", PASSWORD)
            own.page.locator("button[value=password]").click()
            holds("Your new password counts" in own.text(), "changed")
            place[login] = PASSWORD
            window(login, width, scripts)
            doctor = window("dr.demo", width, scripts)
            doctor.look("/settings", axe=scripts)
            holds("What we tell you" not in doctor.text(), "a doctor is told nothing by mail")


def _start(window, path="/register"):
    window.open(path)
    return window
