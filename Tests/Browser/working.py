"""What a patient asks for, from the click to the clinic's answer and back, with and without scripts.

What comes of it is looked at through the API, as any other program would see it."""

import json
import re

from blackbox import chartway, equal, holds, lines, rows
from server import get
from visiting import Visit

WINDOWS = ((320, False), (1280, True))


def journeys(check, place, *rooms):
    """Registers the checks, those of other rooms first; `place` is filled before they run."""

    def window(who, width=1280, scripts=True, **settings):
        return Visit(place["chromium"], place["base"], width, java_script_enabled=scripts, **settings).log_in(
            who, place[who]
        )

    def api(path):
        if "token" not in place:
            scope = "user/*.rs"
            back = f"{place['base']}/auth/apps"
            app = lines(
                chartway("client", "add", "Looker", "--db", place["database"], "--redirect", back, "--scope", scope, "--json")
            )[0]["id"]
            done = chartway(
                "token", "issue", app, "--db", place["database"], "--user", "dr.demo", "--scope", scope, "--base", place["base"]
            )
            place["token"] = done.stdout.decode().strip()
        status, _, body = get(f"{place['base']}/fhir/{path}", Authorization=f"Bearer {place['token']}")
        equal(status, 200, path)
        return [entry["resource"] for entry in json.loads(body).get("entry", [])]

    for room in rooms:
        room(check, place, api)

    def tasks(code):
        return api(f"Task?patient={place['mother']}&code=urn:chartway:work|{code}&_count=100")

    def click(visit, text, tag="a"):
        visit.page.locator(f"main {tag}", has_text=text).first.click()

    def begin(visit, subject, text):
        visit.open("/")
        visit.page.locator("nav.main a", has_text="Messages").click()
        click(visit, "Write a message")
        above, box = visit.page.locator(".notice.alarm").first, visit.page.locator("textarea")
        holds(above.bounding_box()["y"] < box.bounding_box()["y"], "urgent words above the box")
        visit.page.locator("label", has_text="A medicine").click()
        visit.page.fill("#subject", subject)
        visit.page.fill("#text", text)
        click(visit, "Send message", "button")

    for width, scripts in WINDOWS:

        @check(f"F6 F25 a message goes to the clinic, is taken on, answered, read and closed, at {width}")
        def _(width=width, scripts=scripts):
            mother, doctor = window("zoe", width, scripts), window("dr.demo", width, scripts)
            subject = f"A rash at {width}"
            before = len(tasks("message"))
            begin(mother, subject, "   ")
            holds("Write your message." in mother.text(), "what is wrong with it")
            equal(mother.page.input_value("#subject"), subject, "what was typed")
            equal(len(tasks("message")), before, "nothing was sent")
            mother.page.fill("#text", "Since Monday.\nWhat now?")
            click(mother, "Send message", "button")
            thread = mother.page.url
            holds("You get an answer by" in mother.text(), "until when")
            task = tasks("message")[-1]
            equal((len(tasks("message")), task["status"]), (before + 1, "requested"), "the request to the clinic")
            head = api(f"Communication?_id={task['focus']['reference'].split('/')[1]}")[0]
            equal((head["status"], head["topic"]["text"]), ("in-progress", subject), "the conversation")

            doctor.open("/")
            holds("waiting" in doctor.text(), "how much waits")
            click(doctor, "Messages")
            click(doctor, subject)
            holds("Since Monday." in doctor.text(), "what the mother wrote")
            click(doctor, "Take this on", "button")
            mother.page.goto(thread)
            holds("dr.demo is taking care of it" in mother.text() and "Read by dr.demo" in mother.text(), "who read it")
            doctor.page.fill("#text", "Stop the cream.")
            click(doctor, "Send", "button")

            mother.open("/")
            holds("new message" in mother.text(), "that there is an answer")
            equal(mother.page.locator("nav.main .count").inner_text().split()[0], "1", "the number in the navigation")
            mother.page.locator("nav.main a", has_text="Messages").click()
            click(mother, subject)
            holds("Stop the cream." in mother.text() and "Answered" in mother.text(), "the answer")
            mother.page.fill("#text", "Thank you!")
            click(mother, "Send", "button")
            equal(mother.page.locator("nav.main .count").count(), 0, "nothing new any more")
            said = api(f"Communication?part-of=Communication/{head['id']}")
            equal(len(said), 3, "messages of the conversation")
            holds(all("received" in one for one in said[:2]), "what was read is marked as read")

            doctor.page.reload()
            holds("Thank you!" in doctor.text() and "Read by zoe" in doctor.text(), "what the doctor sees")
            click(doctor, "Close the conversation", "button")
            mother.page.reload()
            holds("This conversation is closed" in mother.text(), "that it is closed")
            equal(mother.page.locator("textarea").count(), 0, "a box in a closed conversation")
            equal(api(f"Task?_id={task['id']}")[0]["status"], "completed", "the request is done")
            doctor.open("/clinic/messages")
            holds(subject not in doctor.text(), "it is still in the queue")

        @check(f"F8 a refill is asked for, approved, sent and ready, and another one refused, at {width}")
        def _(width=width, scripts=scripts):
            mother, doctor = window("zoe", width, scripts), window("dr.demo", width, scripts)
            paths = place["refills"] = place.get("refills") or refillable(mother)
            path = paths.pop()
            before = len(tasks("refill")) + len(tasks("renewal"))
            mother.open(f"{path}/refill")
            mother.page.fill("#pharmacy", f"Corner Pharmacy {width}")
            mother.page.fill("#days", "5")
            click(mother, "Check the request", "button")
            holds("Nothing has been sent yet" in mother.text() and "5 days" in mother.text(), "the review")
            click(mother, "Change something", "button")
            equal(mother.page.input_value("#pharmacy"), f"Corner Pharmacy {width}", "what was typed")
            click(mother, "Check the request", "button")
            equal(len(tasks("refill")) + len(tasks("renewal")), before, "nothing was sent")
            click(mother, "Send the request", "button")
            equal(mother.page.url.split("?")[0], mother.base + path, "where one goes on")
            holds("Requested" in mother.text(), "that it was asked for")
            found = tasks("refill") + tasks("renewal")
            task = max(found, key=lambda one: one["authoredOn"])
            equal((len(found), task["status"], task["intent"]), (before + 1, "requested", "order"), "the request")
            holds(task["focus"]["reference"].startswith("MedicationRequest/"), "what it is about")
            mother.open(f"{path}/refill")
            holds("You have asked already" in mother.text(), "a second request")

            steps = (("Approve", "Approved", "accepted"), ("Mark as sent", "Sent to the pharmacy", "in-progress"),
                     ("Mark as ready", "Ready to pick up", "completed"))
            for button, word, status in steps:
                doctor.open("/clinic/refills")
                card = doctor.page.locator(".threads > li", has_text=f"Corner Pharmacy {width}")
                if card.locator("input[name=refills]").count():
                    card.locator("input[name=refills]").fill("3")
                card.locator("button", has_text=button).first.click()
                equal(api(f"Task?_id={task['id']}")[0]["status"], status, f"after {button}")
                mother.open(path)
                current = mother.page.locator("[aria-current=step]").first.inner_text()
                holds(word in current, f"{word} is not where it is: {current}")
            mother.open("/")
            holds("Ready to pick up" in mother.text(), "the first page says so")

            mother.open(f"{path}/refill")
            mother.page.fill("#pharmacy", f"Far Pharmacy {width}")
            click(mother, "Check the request", "button")
            click(mother, "Send the request", "button")
            doctor.open("/clinic/refills")
            card = doctor.page.locator(".threads > li", has_text=f"Far Pharmacy {width}")
            card.locator("summary", has_text="Refuse").click()
            card.locator("textarea").fill("  ")
            card.locator("details button").click()
            holds("Write why it is refused" in doctor.text(), "a refusal without a reason")
            card = doctor.page.locator(".threads > li", has_text=f"Far Pharmacy {width}")
            card.locator("textarea").fill("Please come and see us first.")
            card.locator("details button").click()
            mother.open(path)
            holds("Your clinic says: Please come and see us first." in mother.text(), "why it was refused")
            holds("Ask for a" in mother.text(), "that one can ask again")

    def refillable(visit):
        """Pages of medicines of which more can be asked for."""
        visit.open("/")
        visit.page.locator("nav.main a", has_text="Medicines").click()
        paths = [path for path in visit.links() if re.search(r"/medicines/[^/]+$", path)]
        found = []
        for path in paths:
            visit.open(path)
            if any(link.endswith("/refill") for link in visit.links()):
                found.append(path)
        holds(len(found) >= 2, f"only {len(found)} medicines of which more can be asked for")
        return found

    @check("what is open stays open for whoever looks next")
    def _():
        mother = window("zoe")
        begin(mother, "About my knee", "It hurts when I climb stairs.")
        mother.open(f"{refillable(mother)[0]}/refill")
        mother.page.fill("#pharmacy", "Corner Pharmacy, Lakeside")
        mother.page.fill("#days", "4")
        mother.page.fill("#note", "I travel on Friday.")
        click(mother, "Check the request", "button")
        click(mother, "Send the request", "button")
        holds("You hear from your clinic by" in mother.text(), "until when")

    @check("P03 a form without its token, from elsewhere, or sent again does nothing twice; staff pages are nothing to patients")
    def _():
        mother = window("zoe")
        begin_path = f"{handle(mother)}/messages/new"
        mother.open(begin_path)
        fields = {
            name: mother.page.get_attribute(f"main input[name={name}]", "value") for name in ("form", "key")
        } | {"topic": "other", "subject": "Once", "text": "Only once"}
        post = mother.context.request.post
        url, before = mother.base + begin_path, len(tasks("message"))
        equal(post(url, form=fields | {"form": "x"}, max_redirects=0).status, 403, "another token")
        refused = post(url, form=fields, headers={"Origin": "https://evil.example"}, max_redirects=0)
        equal((refused.status, len(tasks("message"))), (403, before), "another origin")
        answers = [post(url, form=fields, max_redirects=0) for _ in range(3)]
        equal({answer.status for answer in answers}, {303}, "sent three times")
        equal(len({answer.headers["location"] for answer in answers}), 1, "led to")
        equal(len(tasks("message")), before + 1, "made")
        nosy = window("nosy")
        own = handle(nosy)
        thread = answers[0].headers["location"]
        nosy.open(f"{own}/messages/new")
        token = nosy.page.get_attribute("main input[name=form]", "value")
        paths = [begin_path, thread, thread.replace(handle(mother), own), "/clinic/refills"]
        paths += [f"/clinic/messages/{one}/{thread.split('/')[-1]}" for one in (handle(mother)[3:], own[3:])]
        for path in paths:
            answer = nosy.context.request.post(nosy.base + path, form=fields | {"form": token, "key": "other", "act": "close"})
            equal(answer.status, 404, f"a stranger's form to {path}")
        for path in ("", "/messages", "/refills", "/deliveries", "/patients"):
            equal(nosy.open(f"/clinic{path}").status, 404, f"/clinic{path} to a patient")
        equal(len(tasks("message")), before + 1, "made by a stranger")


def stillness(check, place):
    """Registers what has to hold of all pages that were found before."""

    def window(who):
        return Visit(place["chromium"], place["base"], 1280).log_in(who, place[who])

    @check("no page changes anything by being opened")
    def _():
        mother, doctor = window("zoe"), window("dr.demo")
        pages = [(mother, path) for path in place["paths"]] + [(doctor, path) for path in place["clinic"]]
        for visit, path in pages:
            visit.context.request.get(visit.base + path)
        before = rows(place["database"])
        for visit, path in pages:
            for method in (visit.context.request.get, visit.context.request.head):
                method(visit.base + path)
        after = rows(place["database"])
        changed = {table for table in after if after[table] != before[table]}
        holds(changed <= {"act", "acts", "audit"}, f"changed by GET: {changed}")


def handle(visit):
    visit.open("/")
    return next(re.match(r"/p/[^/]+", link).group(0) for link in visit.links() if link.startswith("/p/"))
