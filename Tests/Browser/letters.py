"""What is told by mail, from the choice of it to the link in the letter, with and without scripts."""

import datetime
import json
import re

from blackbox import chartway, equal, holds, lines
from browser import send
from sink import until
from visiting import Visit

WINDOWS = ((320, False), (1280, True))


def letters(check, place):
    """Registers the checks; `place` is filled before they run, with a mailbox among the rest."""

    def window(who, width=1280, scripts=True, **settings):
        return Visit(place["chromium"], place["base"], width, java_script_enabled=scripts, **settings).log_in(
            who, place[who]
        )

    def write(kind, resource):
        """As the clinic's own program writes."""
        if "writing" not in place:
            scope = "user/*.cruds"
            made = ["--db", place["database"], "--redirect", f"{place['base']}/auth/apps", "--scope", scope, "--json"]
            app = lines(chartway("client", "add", "Desk", *made))[0]["id"]
            done = chartway("token", "issue", app, "--db", place["database"], "--user", "dr.demo", "--scope", scope,
                            "--base", place["base"])
            place["writing"] = done.stdout.decode().strip()
        headers = {"Authorization": f"Bearer {place['writing']}", "Content-Type": "application/fhir+json"}
        status, _, text = send(
            "POST", f"{place['base']}/fhir/{kind}", json.dumps({"resourceType": kind, **resource}).encode(), headers
        )
        equal(status, 201, f"{kind}: {text[:300]}")
        return json.loads(text)

    def sent(since):
        return [letter for _, _, letter in place["box"].letters[since:]]

    for width, scripts in WINDOWS:

        @check(f"F16 an address is theirs once its code came back, and each topic is chosen by way, at {width}")
        def _(width=width, scripts=scripts):
            mother, address = window("zoe", width, scripts), f"zoe{width}@example.org"
            mother.open("/")
            mother.page.locator("footer a", has_text="Settings").click()
            mother.page.fill("#address-email", "zoe at example")
            before = len(place["box"].letters)
            if scripts:
                # As a browser would send it that checks nothing by itself.
                mother.page.eval_on_selector("#address-email", "box => box.setAttribute('type', 'text')")
                mother.page.locator("button[value=ask]").click()
                holds("Check the address" in mother.text(), "what is wrong with it")
                equal(mother.page.input_value("#address-email"), "zoe at example", "what was typed")
                mother.check_access("/settings with a mistake")
            mother.page.fill("#address-email", address)
            mother.page.locator("button[value=ask]").click()
            holds(f"A code is on its way to {address}" in mother.text(), "where the code goes")
            if scripts:
                mother.check_access("/settings with a code under way")
            until(lambda: len(place["box"].letters) > before, "the code")
            code = re.search(r"\b\d{6}\b", sent(before)[-1].get_content()).group(0)
            mother.page.fill("#code-email", "abc")
            mother.page.locator("button[value=confirm]").click()
            holds("This code is not right" in mother.text(), "a wrong code")
            mother.page.fill("#code-email", code)
            mother.page.locator("button[value=confirm]").click()
            holds("From now on we write to you there" in mother.text() and address in mother.text(), "that it counts")
            box = mother.page.locator("input[name=email][value=results]")
            holds(box.is_checked(), "everything is told at first")
            box.uncheck()
            mother.page.locator("button[value=choose]").click()
            holds("Saved." in mother.text(), "that it is kept")
            holds(not mother.page.locator("input[name=email][value=results]").is_checked(), "what is not wanted")
            holds(mother.page.locator("input[name=email][value=messages]").is_checked(), "what is")
            mother.look("/settings", axe=scripts)
            mother.page.locator("input[name=email][value=results]").check()
            mother.page.locator("button[value=choose]").click()

        @check(f"F18 a reminder's link shows the time alone, takes a yes and a no, and GET changes nothing, at {width}")
        def _(width=width, scripts=scripts):
            soon = datetime.datetime.now(datetime.timezone.utc) + datetime.timedelta(hours=1, seconds=70)
            before = len(place["box"].letters)
            write("Appointment", {
                "status": "booked", "start": soon.strftime("%Y-%m-%dT%H:%M:00Z"), "description": "Asthma check",
                "end": (soon + datetime.timedelta(minutes=20)).strftime("%Y-%m-%dT%H:%M:00Z"),
                "identifier": [{"system": "urn:chartway:visit", "value": f"letters-{width}"}],
                "participant": [{"actor": {"reference": f"Patient/{place['mother']}"}, "status": "accepted"}],
            })
            links = lambda: re.findall(r"/r/\S+", "".join(letter.get_content() for letter in sent(before)))
            until(links, "the reminder", seconds=100)
            reader = Visit(place["chromium"], place["base"], width, java_script_enabled=scripts)
            reader.look(links()[0], axe=scripts)
            equal(reader.page.locator("h1").inner_text(), "Your appointment", "heading")
            holds(soon.strftime("%H:%M") in reader.text() and "Asthma" not in reader.text(), "the time alone")
            reader.page.locator("button[value=come]").click()
            holds("knows that you will come" in reader.text(), "a yes")
            if scripts:
                reader.check_access("/r/ after a yes")
            reader.page.locator("button[value=cancel]").click()
            holds("The appointment is cancelled" in reader.text(), "a no")
            equal(reader.page.locator("main form").count(), 0, "nothing more to answer")

        @check(f"F16 letters stop by their link, and staff see what could not be delivered, at {width}")
        def _(width=width, scripts=scripts):
            before = len(place["box"].letters)
            place["box"].refusing = True
            patient = {"reference": f"Patient/{place['mother']}"}
            write("Communication", {
                "status": "completed", "subject": patient, "recipient": [patient],
                "partOf": [{"reference": "Communication/00000000-0000-4000-8000-00000000000a"}],
                "payload": [{"contentString": "Your asthma is better."}],
            })
            doctor = window("dr.demo", width, scripts)

            def dead():
                doctor.open("/clinic/outbox")
                return "A new message" in doctor.text()

            until(dead, "what could not be delivered")
            holds("asthma" not in doctor.text() and "@" not in doctor.page.inner_text("main"), "nothing of it is said")
            doctor.look("/clinic/outbox", axe=scripts)
            place["box"].refusing = False
            doctor.page.locator("button[name=number]").first.click()
            until(lambda: sent(before), "tried again")
            link = sent(before)[-1]["List-Unsubscribe"].strip("<>").removeprefix(place["base"])
            reader = Visit(place["chromium"], place["base"], width, java_script_enabled=scripts)
            reader.look(link, axe=scripts)
            reader.page.locator("main button").click()
            holds("we write no more e-mails to you" in reader.text(), "that they stop")
            mother = window("zoe", width, scripts)
            mother.open("/settings")
            holds(not mother.page.locator("input[name=email][value=messages]").is_checked(), "nothing is told any more")
            for topic in ("reminders", "messages", "results"):
                mother.page.locator(f"input[name=email][value={topic}]").check()
            mother.page.locator("button[value=choose]").click()
