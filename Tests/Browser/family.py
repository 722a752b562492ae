"""Who acts for whom: from the invitation to its end, and what stays closed meanwhile, with and without scripts.

What comes of it is looked at through the API, as any other program would see it."""

import json
import re
import sqlite3

from blackbox import equal, holds
from visiting import Visit
from working import WINDOWS, handle

NONE, READ, ACT = "none", "read", "act"
AREAS = ("appointments", "messages", "medicines", "results", "record", "documents", "billing", "sensitive")
# What stands in which area; what is not here needs the whole record, or all areas.
PAGES = {"appointments": "appointments", "messages": "messages", "medicines": "medicines", "results": "results",
         "vaccines": "record", "visits": "record", "conditions": "record", "allergies": "record",
         "procedures": "record", "care-plan": "record", "documents": "documents", "insurance": "billing",
         "": None, "timeline": None, "search": None}


def families(check, place, api):
    """Registers the journeys; `place` is filled before they run, `api` asks the server as a doctor's app."""

    def window(who, width=1280, scripts=True):
        visit = Visit(place["chromium"], place["base"], width, java_script_enabled=scripts)
        return visit.log_in(who, place[who]) if who else visit

    def click(visit, text, tag="a"):
        visit.page.locator(f"main {tag}", has_text=text).first.click()

    def consents(patient):
        return api(f"Consent?patient={patient}&category=urn:chartway:work|proxy&_count=100")

    def invite(visit, levels, name="Rosa Lopez", until=""):
        """The link of a new invitation."""
        visit.open("/family")
        click(visit, "Invite somebody")
        visit.page.fill("#name", "  ")
        click(visit, "Check", "button")
        visit.page.fill("#name", name)
        visit.page.select_option("#relation", "mother")
        for area in AREAS:
            visit.page.select_option(f"#area-{area}", levels.get(area, NONE))
        visit.page.fill("#until", until)
        click(visit, "Check", "button")
        holds("Nobody has been invited yet" in visit.text(), f"the review: {visit.text()[:400]}")
        click(visit, "Make the invitation", "button")
        return visit.page.locator("main code").inner_text()

    def accept(visit, link):
        visit.page.goto(link)
        if visit.page.url.endswith("/login"):
            visit.page.fill("#login", "rosa")
            visit.page.fill("#password", place["rosa"])
            visit.page.click("main button")
            visit.page.wait_for_url("**/family/accept/*")
        holds("Accept only with your own account" in visit.text(), "whose account it is")
        click(visit, "Accept", "button")
        holds("The clinic checks it" in visit.text(), "that it waits")

    def agree(doctor, name, note="Passport seen"):
        doctor.open("/clinic/proxies")
        click(doctor, name)
        doctor.page.fill("#note", note)
        click(doctor, "Open the access", "button")
        holds("Who acts for somebody now" in doctor.text(), f"that it is open: {doctor.text()[:300]}")

    def grant(levels, width, scripts, until=""):
        mother, doctor, rosa = window("zoe", width, scripts), window("dr.demo", width, scripts), window(None, width, scripts)
        accept(rosa, invite(mother, levels, until=until))
        agree(doctor, "Rosa Lopez for")
        return mother, doctor, rosa

    def end(mother):
        mother.open("/family")
        card = mother.page.locator("li", has_text="Rosa Lopez").filter(has=mother.page.locator("summary")).first
        card.locator("summary", has_text=re.compile("End this access|Withdraw")).click()
        card.locator("details button").click()

    def nothing(visit, path):
        answer = visit.context.request.get(visit.base + path)
        equal(answer.status, 404, f"status of {path}")
        return re.sub(r'(name="(form|back)" value=)"[^"]*"', r'\1""', answer.text())

    for width, scripts in WINDOWS:

        @check(f"F22 somebody is invited, accepts with her own account, is let in by the clinic, and put out while signed in, at {width}")
        def _(width=width, scripts=scripts):
            mother, doctor, rosa = window("zoe", width, scripts), window("dr.demo", width, scripts), window(None, width, scripts)
            before = len(consents(place["mother"]))
            link = invite(mother, {"results": READ, "messages": ACT})
            found = consents(place["mother"])
            equal(len(found), before + 1, "consents")
            consent = found[-1]["id"]
            equal(found[-1]["status"], "proposed", "before anybody accepted")
            accept(rosa, link)
            rosa.page.goto(link)
            holds("used or withdrawn" in rosa.text(), "a link that was used")
            rosa.open("/")
            equal([path for path in rosa.links() if path.startswith("/p/")], [], "open before the clinic agreed")
            agree(doctor, "Rosa Lopez for")
            now = api(f"Consent?_id={consent}")[0]
            equal((now["status"], now["verification"][0]["verified"]), ("active", True), "the consent")
            actor = now["provision"]["actor"][0]["reference"]
            holds(actor["reference"].startswith("RelatedPerson/") and actor["identifier"]["value"], "who acts")
            classes = {code["code"] for part in now["provision"]["provision"] for code in part["class"]}
            equal(classes, {"results", "messages"}, "what is open")

            rosa.open("/family")
            click(rosa, "Switch to this record", "button")
            text = rosa.page.inner_text("header")
            holds("You are viewing" in text and "Okafor" in text and "you act as mother" in text, f"the bar: {text}")
            holds("You see a part of this record" in rosa.text(), "that it is a part")
            names = rosa.page.locator("nav.main").inner_text()
            holds("Test results" in names and "Medicines" not in names, f"the navigation: {names}")
            own = re.match(r"/p/[^/]+", next(link for link in rosa.links() if link.startswith("/p/"))).group(0)
            equal(rosa.open(f"{own}/results").status, 200, "what is open")
            same = {nothing(rosa, path) for path in (f"{own}/medicines", f"{own}/conditions", f"{own}/access-log",
                    f"{own}/download", f"{own}/download/summary.pdf", f"{own}/documents", handle(mother) + "/results", "/p/nobody")}
            equal(len(same), 1, "different nothings")

            rosa.open(f"{own}/messages/new")
            rosa.page.locator("label", has_text="A health question").click()
            rosa.page.fill("#subject", f"For my daughter at {width}")
            rosa.page.fill("#text", "She asked me to write.")
            click(rosa, "Send message", "button")
            said = api(f"Communication?patient={place['mother']}&_count=200")
            holds(any(one.get("sender", {}).get("display") == "rosa" for one in said), "who wrote it")
            mother.open(handle(mother) + "/access-log")
            holds("Your mother Rosa Lopez" in mother.text(), "the log names her as the mother does")

            rosa.open(f"{own}/results")
            end(mother)
            for path in ("", "/results", "/messages"):
                equal(rosa.open(own + path).status, 404, f"{path} after it was ended")
            equal(api(f"Consent?_id={consent}")[0]["status"], "inactive", "the consent after the end")

    @check("F22 an invitation that is wrong is put right, one that is withdrawn opens nothing, and a refused one says why")
    def _():
        mother, doctor, rosa = window("zoe", 320), window("dr.demo"), window(None, 320)
        mother.open("/family/invite")
        mother.page.fill("#name", "Rosa Lopez")
        mother.page.select_option("#relation", "mother")
        mother.page.locator("main form button").click()
        holds("Open at least one area" in mother.text(), "that nothing is open")
        mother.complaints.clear()
        mother.check_access("an invitation with a mistake")
        equal(mother.page.input_value("#name"), "Rosa Lopez", "what was typed")
        link = invite(mother, {"results": READ})
        end(mother)
        rosa.page.goto(link)
        rosa.page.fill("#login", "rosa")
        rosa.page.fill("#password", place["rosa"])
        rosa.page.click("main button")
        rosa.page.wait_for_url("**/family/accept/*")
        holds("used or withdrawn" in rosa.text(), "an invitation that was withdrawn")
        accept(rosa, invite(mother, {"results": READ}))
        doctor.open("/clinic/proxies")
        click(doctor, "Rosa Lopez for")
        doctor.page.fill("#reason", "Please come with a passport.")
        click(doctor, "Refuse now", "button")
        mother.open("/family")
        holds("Please come with a passport." in mother.text(), "why it was refused")
        rosa.open("/family")
        holds("You act for nobody else" in rosa.text(), "that nothing is open")

    @check("F22 access ends with its last day, and a parent's part becomes less as a child grows up")
    def _():
        mother, _, rosa = grant({"results": READ}, 1280, True, until="2099-01-01")
        own = handle(rosa)
        equal(rosa.open(f"{own}/results").status, 200, "before its end")
        move(place["database"], "rosa", "until", 1_700_000_000_000)
        equal(rosa.open(f"{own}/results").status, 404, "after its end")
        rosa.open("/family")
        holds("Ended" in rosa.text(), "that it is over")
        end(mother)

        father, doctor = window("papa", 320), window("dr.demo")
        father.open("/family/child")
        father.page.fill("#childName", "Ada Okafor")
        father.page.fill("#childBorn", "2018-09-08")
        father.page.select_option("#relation", "father")
        click(father, "Send", "button")
        holds("The clinic checks it" in father.text(), "that it waits")
        equal(father.open("/family").status, 200, "the page")
        doctor.open("/clinic/proxies")
        click(doctor, "for Ada Okafor")
        doctor.page.locator("input[name=child]").first.check()
        doctor.page.fill("#note", "Birth certificate seen")
        click(doctor, "Open the access", "button")
        consent = consents(place["child"])[-1]
        equal(consent["status"], "active", "the consent of the child's record")
        father.open("/family")
        text = father.text()
        holds("You act as father" in text and "2031" in text and "2036" in text, f"when it becomes less: {text[:600]}")
        click(father, "Switch to this record", "button")
        if "/p/" not in father.page.url:
            father.open("/family")
            father.page.locator("main button", has_text="Switch to this record").nth(1).click()
        child = re.search(r"/p/[^/?]+", father.page.url).group(0)
        equal(father.open(f"{child}/vaccines").status, 200, "before the age")
        move(place["database"], "papa", "from", 1_600_000_000_000, every=True)
        move(place["database"], "papa", "until", 1_700_000_000_000, first=True)
        for page, status in (("", 200), ("/appointments", 200), ("/insurance", 200), ("/vaccines", 404), ("/results", 404), ("/messages", 404)):
            equal(father.open(child + page).status, status, f"{page} after the age")
        father.open("/family")
        father.page.locator("summary", has_text="Stop acting").click()
        click(father, "Stop acting now", "button")
        equal(father.open(child).status, 404, "after he left")
        equal(api(f"Consent?_id={consent['id']}")[0]["status"], "inactive", "the consent after he left")

    @check("P03 P05 nobody lets themselves in: forms without token, other people's keys, staff pages")
    def _():
        mother, nosy = window("zoe"), window("nosy")
        link = invite(mother, {"results": READ})
        key = mother.open("/family") and mother.page.locator("input[name=key]").first.get_attribute("value")
        nosy.open("/family")
        token = nosy.page.locator("footer input[name=form]").get_attribute("value")
        before = json.dumps(consents(place["mother"]), sort_keys=True)
        post = lambda path, **fields: nosy.context.request.post(nosy.base + path, form=fields, max_redirects=0).status
        equal(post("/family", form=token, act="end", key=key), 404, "ending what is another's")
        equal(post("/family", form=token, act="leave", key=key), 404, "leaving what is another's")
        equal(post(link[len(nosy.base):], form="x"), 403, "another token")
        equal(post("/clinic/proxies", form=token, ref=handle(mother)[3:], key=key), 404, "the clinic's form")
        ref = handle(mother)[3:]
        equal(post(f"/clinic/proxies/{ref}/{key}", form=token, step="approve", note="x"), 404, "agreeing to oneself")
        equal(nosy.open("/clinic/proxies").status, 404, "the clinic's page")
        equal(nosy.open(f"/p/{ref}").status, 404, "another's record")
        equal(post("/switch", form=token, ref="//evil.example/aaaaaaa"), 404, "a switch to elsewhere")
        equal(json.dumps(consents(place["mother"]), sort_keys=True), before, "what the store says")
        end(mother)

    @check("what is asked of the clinic stays in sight for who looks next")
    def _():
        mother, rosa = window("zoe"), window(None)
        accept(rosa, invite(mother, {"results": READ, "documents": READ, "messages": ACT}))


def limits(check, place):
    """Registers what has to hold of all pages that were found before."""

    @check("Z15 A09 every page and file of a record, for somebody to whom a part is open")
    def _():
        doctor = Visit(place["chromium"], place["base"], 1280).log_in("dr.demo", place["dr.demo"])
        doctor.open("/clinic/proxies")
        doctor.page.locator("main a", has_text="Rosa Lopez for").first.click()
        doctor.page.fill("#note", "Passport seen")
        doctor.page.locator("main button", has_text="Open the access").click()
        mother = handle(Visit(place["chromium"], place["base"], 1280).log_in("zoe", place["zoe"]))
        rosa = Visit(place["chromium"], place["base"], 320).log_in("rosa", place["rosa"])
        own, open_areas = handle(rosa), {"results", "documents", "messages", None}
        paths = [path for path in place["paths"] + place["files"] if path.startswith(mother + "/")]
        holds(len(paths) > 60, f"only {len(paths)} paths")
        tried, nothings = set(), set()
        for path in paths:
            page = path[len(mother) + 1:].split("?")[0].split("/")[0]
            wanted = 200 if PAGES.get(page, "whole") in open_areas and "original-" not in path else 404
            answer = rosa.context.request.get(rosa.base + path.replace(mother, own))
            equal(answer.status, wanted, f"{path} to who acts in part")
            tried.add(wanted)
            if wanted == 404:
                nothings.add(re.sub(r'(name="(form|back)" value=)"[^"]*"', r'\1""', answer.text()))
        equal((tried, len(nothings)), ({200, 404}, 1), "open and closed, and one nothing")
        for path in (own, f"{own}/results", f"{own}/timeline", f"{own}/search?q=glucose", f"{own}/documents", "/family", "/"):
            rosa.look(path)
        doctor_pages = {"RelatedPerson", "Consent"}
        holds(not any(word in rosa.text() for word in doctor_pages), "names of resource types")


def move(database, login, member, value, every=False, first=False):
    """Lets time pass for what is open to an account, as no clock can be moved in a running server."""
    with sqlite3.connect(f"{database}-access", timeout=30) as access:
        body, = access.execute("SELECT body FROM holder WHERE kind = 1 AND name = ?", (login,)).fetchone()
        user = json.loads(body)
        terms = [term for proxy in user["proxies"] for term in proxy["terms"]]
        for term in terms[:1] if first else terms:
            if every or member in term:
                term[member] = value
        access.execute("UPDATE holder SET body = ?, version = version + 1 WHERE kind = 1 AND name = ?",
                       (json.dumps(user).encode(), login))
