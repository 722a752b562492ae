#!/usr/bin/env python3
"""Letters and text messages about what is new, by real servers, through kills and refusals; never anything clinical."""

import datetime
import json
import re
import time

from blackbox import CHECKS, check, equal, holds, import_family, main, rows
from browser import BACK, Browser, send
from server import get, running
from sink import until
from smart_house import add_client, add_user, person, token

try:
    import postoffice
    from postoffice import Mailbox, TextGateway, certificate, settings
except ImportError:
    postoffice = None

# Those of the script whose house this is are its own.
CHECKS.clear()
CLINICAL = re.compile(r"(?i)mei|lin\b|glucose|a1c|diabetes|lakeside hospital|asthma|medicine|laborator|dr\.")


class Clinic:
    """A server over the family's record, a mother with an account, and a doctor with an app."""

    def __init__(self, folder, first=True):
        self.folder, self.database = folder, folder / "a.db"
        if first:
            import_family(self.database)
            self.mother = person(self.database, "1986-04-17")
            self.ana = add_user(self.database, "ana", "--patient", self.mother)
            self.doc = add_user(self.database, "doc", "--role", "clinician")
            more = ["--redirect", BACK]
            self.app = add_client(self.database, "Desk App", "openid offline_access user/*.cruds", *more)

    def serve(self, options, **more):
        return running(self.folder, self.database, False, options, **more)

    def visit(self, base, login="ana"):
        browser = Browser(base)
        status, _ = browser.log_in(login, getattr(self, login)["password"])
        equal(status, 200, "log-in")
        return browser

    def bearer(self, base):
        place = {"base": base, "database": self.database, "app": self.app, "doc": self.doc}
        return token(place, "openid user/*.cruds", login="doc")[0]["access_token"]

    def write(self, base, kind, resource, bearer=None, method="POST", path=None):
        headers = {"Authorization": f"Bearer {bearer or self.bearer(base)}", "Content-Type": "application/fhir+json"}
        url = f"{base}/fhir/{path or kind}"
        status, _, text = send(method, url, json.dumps({"resourceType": kind, **resource}).encode(), headers)
        holds(status in (200, 201), f"{method} {kind}: {status} {text[:300]}")
        return json.loads(text)

    def message(self, base, bearer=None):
        """The clinic writes to the mother."""
        told = {"reference": f"Patient/{self.mother}"}
        bearer = bearer or self.bearer(base)
        head = self.write(base, "Communication", {"status": "in-progress", "subject": told}, bearer)
        self.write(base, "Communication", {
            "status": "completed", "subject": told, "recipient": [told],
            "partOf": [{"reference": f"Communication/{head['id']}"}],
            "payload": [{"contentString": "Your glucose is too high."}],
        }, bearer)

    def appointment(self, base, start, **more):
        return self.write(base, "Appointment", {
            "status": "booked", "start": start.strftime("%Y-%m-%dT%H:%M:00Z"), "description": "Diabetes check",
            "end": (start + datetime.timedelta(minutes=20)).strftime("%Y-%m-%dT%H:%M:00Z"),
            "identifier": [{"system": "urn:chartway:visit", "value": "mark-1"}],
            "participant": [{"actor": {"reference": f"Patient/{self.mother}"}, "status": "accepted"}], **more,
        })


def settle(browser, channel, address, taken):
    """Shows that an address is the mother's, by the code that comes to it; `taken` gives what came."""
    base = browser.base
    form = browser.token(browser.go("GET", f"{base}/settings")[1])
    before = len(taken())
    status, text = browser.go(
        "POST", f"{base}/settings", {"form": form, "act": "ask", "channel": channel, "address": address}
    )
    holds(status == 200 and "A code is on its way" in text, f"asked for a code: {status}")
    until(lambda: len(taken()) > before, "the code")
    code = re.search(r"\b\d{6}\b", taken()[-1]).group(0)
    wrong = {"form": form, "act": "confirm", "channel": channel, "code": "000000" if code != "000000" else "1"}
    equal(browser.go("POST", f"{base}/settings", wrong)[0], 422, "a wrong code")
    status, text = browser.go(
        "POST", f"{base}/settings", {"form": form, "act": "confirm", "channel": channel, "code": code}
    )
    holds(status == 200 and "From now on we write to you there" in text, f"confirmed: {status}")


def plain(letter):
    """The letter says nothing clinical, in headers or text."""
    whole = "\n".join(f"{name}: {value}" for name, value in letter.items()) + letter.get_content()
    found = CLINICAL.search(whole.replace("Lakeside Clinic", ""))
    holds(not found, f"the letter says {found and found.group(0)}")


@check("F16 a message is told by implicit TLS with a password, stops by one click, and nothing clinical is in it")
def _(folder):
    clinic = Clinic(folder)
    with Mailbox("smtps", certificate(folder), password=True) as box, clinic.serve(settings(folder, box)) as base:
        ana = clinic.visit(base)
        settle(ana, "email", "ana@example.org", box.texts)
        clinic.message(base)
        until(lambda: len(box.letters) == 2, "the letter")
        sender, recipients, letter = box.letters[-1]
        equal((sender, recipients), ("records@example.org", ["ana@example.org"]), "envelope")
        equal(letter["Subject"], "There is a new message for you", "subject")
        equal(letter["From"], "Lakeside Clinic <records@example.org>", "sender")
        equal(letter["Auto-Submitted"], "auto-generated", "made by a program")
        equal(letter["List-Unsubscribe-Post"], "List-Unsubscribe=One-Click", "RFC 8058")
        holds(all(box.encrypted), "by TLS")
        plain(letter)
        holds(base + "/" in letter.get_content(), "the way in")
        link = letter["List-Unsubscribe"].strip("<>")
        holds(link.startswith(base + "/unsubscribe/"), link)
        status, _, page = get(link)
        holds(status == 200 and b"Stop the e-mails" in page, "GET asks and changes nothing")
        clinic.message(base)
        until(lambda: len(box.letters) == 3, "still told")
        status, _, _ = send("POST", link, b"List-Unsubscribe=One-Click",
                            {"Content-Type": "application/x-www-form-urlencoded"})
        equal(status, 200, "one click")
        clinic.message(base)
        time.sleep(3)
        equal(len(box.letters), 3, "no more letters")
        equal(send("POST", base + "/unsubscribe/x", b"", {})[0], 404, "another secret")
    holds("ana@example.org" not in (folder / "log").read_text(), "no address in the log")


@check("F16 STARTTLS comes before anything is said; a server without it, or of a strange certificate, gets nothing")
def _(folder):
    clinic, context = Clinic(folder), certificate(folder)
    with Mailbox("starttls", context, password=True) as box, clinic.serve(settings(folder, box)) as base:
        settle(clinic.visit(base), "email", "ana@example.org", box.texts)
        equal(box.encrypted, [True], "encrypted")
    for box in (Mailbox("plain"), Mailbox("starttls", context)):
        options = settings(folder, box)
        text = (folder / "chartway.yml").read_text().replace("    starttls: off\n", "")
        text = "\n".join(line for line in text.split("\n") if "certificate-file" not in line)
        (folder / "chartway.yml").write_text(text)
        with box, clinic.serve(options) as base:
            clinic.message(base)
            time.sleep(4)
            equal(box.letters, [], "nothing is handed over")


@check("F16 a text message is signed with time and body, bears the name of the clinic and says nothing clinical")
def _(folder):
    clinic, gateway = Clinic(folder), TextGateway()
    with clinic.serve(settings(folder, gateway=gateway)) as base:
        settle(clinic.visit(base), "sms", "+1 555 0100 200", lambda: [body["text"] for _, body, _ in gateway.taken])
        clinic.message(base)
        until(lambda: len(gateway.taken) == 2, "the message")
        good, body, key = gateway.taken[-1]
        equal((good, body["to"], body["id"]), (True, "+15550100200", key), "signed, addressed, named")
        holds(not CLINICAL.search(body["text"]) and base in body["text"], body["text"])


@check("E07 D17 kill -9 between commit and send loses nothing, and a repeat bears the same name")
def _(folder):
    clinic, port = Clinic(folder), None
    with Mailbox() as box, clinic.serve(settings(folder, box)) as base:
        settle(clinic.visit(base), "email", "ana@example.org", box.texts)
        port = box.port
    # The mail server is away when the clinic writes, and the gateway is killed right after.
    with clinic.serve(settings(folder, box), kill=True) as base:
        clinic.message(base)
    # It takes the letter and never says so; the gateway is killed before it can know.
    with Mailbox(port=port, silent=True) as silent:
        with clinic.serve(settings(folder, silent), kill=True):
            until(lambda: len(silent.letters) == 1, "the letter")
    with Mailbox(port=port) as box, clinic.serve(settings(folder, box)):
        until(lambda: len(box.letters) == 1, "the letter once more", seconds=70)
        time.sleep(3)
        equal(len(box.letters), 1, "once")
        equal(box.letters[0][2]["Message-ID"], silent.letters[0][2]["Message-ID"], "one name")


@check("F16 a refused address is shown to staff without what was said, is tried again on their word, and is counted")
def _(folder):
    clinic, key = Clinic(folder), "k" * 20
    (folder / "metrics.key").write_text(key)
    with Mailbox() as box:
        with clinic.serve([*settings(folder, box), "--metrics-key-file", str(folder / "metrics.key")]) as base:
            settle(clinic.visit(base), "email", "ana@example.org", box.texts)
            box.refusing = True
            clinic.message(base)
            dead = 'chartway_outbox_items{state="dead"} 1'
            measured = lambda: get(f"{base}/metrics", Authorization=f"Bearer {key}")[2].decode()
            until(lambda: dead in measured(), "the dead letter is counted")
            doctor = clinic.visit(base, "doc")
            status, text = doctor.go("GET", f"{base}/clinic/outbox")
            holds(status == 200 and "A new message" in text and "The address does not take it" in text, "shown")
            holds("ana@example.org" not in text and "glucose" not in text, "nothing of it is said")
            equal(clinic.visit(base).go("GET", f"{base}/clinic/outbox")[0], 404, "not to patients")
            box.refusing = False
            number = re.search(r'name="number" value="(\d+)"', text).group(1)
            doctor.go("POST", f"{base}/clinic/outbox", {"form": doctor.token(text), "number": number})
            until(lambda: len(box.letters) == 2, "tried again")
            until(lambda: dead not in measured(), "no longer dead")


@check("F18 an appointment is told of, reminded of, and answered by a link that a scanner of mail may follow")
def _(folder):
    clinic = Clinic(folder)
    with Mailbox() as box, clinic.serve(settings(folder, box, more="  reminder-hours: 1\n")) as base:
        settle(clinic.visit(base), "email", "ana@example.org", box.texts)
        soon = datetime.datetime.now(datetime.timezone.utc) + datetime.timedelta(hours=1, seconds=75)
        made = clinic.appointment(base, soon)
        until(lambda: len(box.letters) == 2, "the appointment is told of")
        equal(box.letters[1][2]["Subject"], "Your appointment is booked", "subject")
        until(lambda: len(box.letters) == 3, "the reminder", seconds=100)
        for _, _, letter in box.letters[1:]:
            plain(letter)
            holds(soon.strftime("%H:%M") in letter.get_content(), "the time")
        link = re.search(rf"{base}/r/\S+", box.texts()[-1]).group(0)
        bearer = clinic.bearer(base)
        stands = lambda: json.loads(get(f"{base}/fhir/Appointment/{made['id']}", Authorization=f"Bearer {bearer}")[2])
        before = stands()["meta"]["versionId"]
        stranger = Browser(base)
        status, text = stranger.go("GET", link)
        holds(status == 200 and "I will come" in text and soon.strftime("%H:%M") in text, "the page")
        holds(not CLINICAL.search(re.sub(r"<[^>]+>", "", text).replace("Lakeside", "")), "nothing clinical")
        equal(send("HEAD", link)[0] in (200, 404, 405), True, "HEAD")
        equal(stands()["meta"]["versionId"], before, "GET changes nothing")
        equal(send("POST", link, b"answer=come", {"Content-Type": "application/x-www-form-urlencoded"})[0], 403,
              "no form of ours")
        status, text = stranger.go("POST", link, {"form": stranger.token(text), "answer": "come"})
        holds(status == 200 and "knows that you will come" in text, f"said: {status}")
        holds(any(e["url"] == "urn:chartway:confirmed" for e in stands()["extension"]), "kept")
        status, text = stranger.go("POST", link, {"form": stranger.token(text), "answer": "cancel"})
        holds(status == 200 and "is cancelled" in text, f"cancelled: {status}")
        equal(stands()["status"], "cancelled", "in the store")
        until(lambda: len(box.letters) == 4, "the cancellation is told of")
        equal(get(f"{base}/r/{'x' * 43}")[0], 404, "another secret")


@check("nothing is sent, and no page promises it, where the operator names nobody who brings it")
def _(folder):
    clinic = Clinic(folder)
    with clinic.serve([]) as base:
        status, text = clinic.visit(base).go("GET", f"{base}/settings")
        holds(status == 200 and "does not write e-mails" in text and 'name="address"' not in text, "the page")
        clinic.message(base)
        time.sleep(1)
    equal(rows(folder / "a.db")["outbox"], 0, "nothing waits")


if __name__ == "__main__":
    if postoffice is None:
        print("skip letters and text messages: aiosmtpd is not installed")
    else:
        main()
