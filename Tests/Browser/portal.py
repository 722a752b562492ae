#!/usr/bin/env python3
"""The pages of the portal in a real browser: every page, every file, for a mother, a stranger and a doctor."""

import contextlib
import os
import re
import sys
import tempfile
from pathlib import Path

from playwright.sync_api import sync_playwright

from blackbox import CHECKS, chartway, equal, holds, lines, people
from booking import bookings
from entering import entries
from letters import letters
from postoffice import Mailbox, settings
from family import families, limits
from server import served
from visiting import Visit, crawl, kind, timed
from working import journeys, stillness

NARROW, WIDE = 320, 1280
PLACE = {}


def person(database, birth_date):
    return next(p["id"] for p in people(database, birth_date) if len(p["identities"]) > 1)


def add_user(database, login, *more):
    return lines(chartway("user", "add", login, "--db", database, "--json", *more))[0]["password"]


def check(name):
    def keep(function):
        CHECKS.append((name, function))
        return function

    return keep


def visit(who, width=WIDE, **settings):
    """A window of somebody who has logged in."""
    window = Visit(PLACE["chromium"], PLACE["base"], width, **settings)
    return window.log_in(who, PLACE[who])


def reference(window):
    """The name of the record in the addresses of this account."""
    return next(re.match(r"/p/[^/]+", link).group(0) for link in window.links() if link.startswith("/p/"))


journeys(check, PLACE, bookings, families)
letters(check, PLACE)
entries(check, PLACE)


for _width in (NARROW, WIDE):

    @check(f"every page of a mother at {_width} pixels")
    def _(width=_width):
        window = visit("zoe", width)
        with timed(f"crawl at {width}"):
            titles, files = crawl(window, most_axe=2 if width == NARROW else 1)
        PLACE.update(paths=list(titles), files=files)
        holds(len(titles) > 60, f"only {len(titles)} pages")
        kinds = {kind(path) for path in titles}
        for name in ("appointments", "appointments/book", "appointments/wait", "appointments/calendar", "appointments/*",
                     "appointments/*/move", "appointments/*/cancel", "results/*", "visits/*", "care-plan", "insurance", "timeline", "search", "access-log", "download"):
            holds(f"/p/*/{name}" in kinds, f"{name} among {sorted(kinds)}")
        for path in ("/family", "/family/invite", "/family/child"):
            holds(path in titles, f"{path} among the pages")
        own = {path: title for path, title in titles.items() if "?" not in path}
        twice = {title for title in own.values() if list(own.values()).count(title) > 1}
        equal(twice, set(), "titles that two pages share")

    @check(f"every page of a doctor at {_width} pixels")
    def _(width=_width):
        window = visit("dr.demo", width)
        window.look("/clinic/patients")
        window.page.fill("#who", "1986-04-17")
        window.page.click("main button")
        window.page.wait_for_url("**/clinic/patients?who=*")
        handle = next(link for link in window.links() if link.startswith("/p/"))
        titles, files = crawl(window, handle, most_axe=1, within=handle, most=3)
        holds(len(titles) > 15, f"only {len(titles)} pages")
        holds("You are viewing" in window.page.inner_text("header"), "whose record it is")
        holds(all("Okafor" in title for path, title in titles.items() if path.startswith("/p/")), "whose, in the title")
        equal([file for file in files if "original-" in file or "zip" in file], [], "originals for somebody else")

    @check(f"every page of the clinic at {_width} pixels")
    def _(width=_width):
        window = visit("dr.demo", width)
        titles, _ = crawl(window, "/clinic", most_axe=1, within="/clinic", most=3)
        PLACE["clinic"] = [path for path in titles if path.startswith("/clinic")]
        kinds = {kind(path) for path in titles}
        for name in ("", "/schedules", "/schedules/new", "/schedules/*", "/proxies", "/proxies/*/*", "/invitations", "/invitations/*", "/messages", "/messages/*/*", "/refills", "/deliveries", "/outbox", "/patients"):
            holds(f"/clinic{name}" in kinds, f"/clinic{name} among {sorted(kinds)}")


stillness(check, PLACE)
limits(check, PLACE)


@check("P05 every page and file of another account is nothing to a stranger, and always the same nothing")
def _():
    window = visit("nosy")
    own = reference(window)
    answers = set()
    paths = [path for path in PLACE["paths"] + PLACE["files"] if path.startswith("/p/")]
    holds(len(paths) > 60, "paths to try")
    for path in paths + ["/p/nobody", f"{own}/nothing", f"{own}/results/none", f"{own}/documents/original-999"]:
        answer = window.context.request.get(window.base + path)
        text = re.sub(r'(name="(form|back)" value=)"[^"]*"', r'\1""', answer.text())
        equal(answer.status, 404, f"status of {path}")
        answers.add(text)
    equal(len(answers), 1, "different answers")
    window.open(paths[0])
    window.complaints.clear()
    window.check_access("a page that is not there")


@check("without a session every page leads to the log-in")
def _():
    window = Visit(PLACE["chromium"], PLACE["base"], WIDE)
    for path in PLACE["paths"] + PLACE["files"]:
        if path.startswith("/p/") or path in ("/", "/clinic/patients"):
            answer = window.context.request.get(window.base + path, max_redirects=0)
            equal((answer.status, answer.headers.get("location")), (303, "/login"), path)
    for path in ("/login", "/emergency", "/accessibility"):
        window.look(path)


@check("F05 every file is an attachment that runs nowhere, and what it says it is")
def _():
    window = visit("zoe")
    marks = {".pdf": b"%PDF-", ".zip": b"PK", ".json": b"{", ".xml": b"<?xml", ".html": b"<!DOCTYPE html>"}
    holds(len(PLACE["files"]) > 20, "files to take")
    for path in PLACE["files"]:
        answer = window.context.request.get(window.base + path)
        equal(answer.status, 200, path)
        holds(answer.headers["content-disposition"].startswith("attachment; filename="), f"disposition of {path}")
        holds("sandbox" in answer.headers["content-security-policy"], f"policy of {path}")
        ending = "." + path.rsplit(".", 1)[-1]
        if ending in marks and "/download/" in path:
            holds(answer.body().startswith(marks[ending]), f"first bytes of {path}")
        holds(len(answer.body()) > 100, f"{path} is empty")


@check("the pages work without scripts, and Spanish is one button away")
def _():
    window = visit("zoe", NARROW, java_script_enabled=False)
    paths = {kind(path): path for path in PLACE["paths"] if "?" not in path}
    for path in paths.values():
        equal(window.open(path).status, 200, path)
    window.open("/")
    english = window.page.inner_text("main")
    window.page.click("footer button")
    holds(window.page.locator("html[lang=es]").count() == 1, "the page in Spanish")
    holds("Severe reactions" in english and "reacciones graves" in window.page.inner_text("main"), "words in Spanish")
    window = visit("zoe", NARROW, locale="es-MX")
    words = {"Test results", "Medicines", "Vaccines", "Visits", "Source:", "sources agree", "Expected range", "Log out"}
    for path in paths.values():
        window.look(path, axe=False)
        found = [word for word in words if word in window.text()]
        equal(found, [], f"English on {path}")


@check("dark, in forced colours and on paper the pages stay readable")
def _():
    for settings in ({"color_scheme": "dark"}, {"forced_colors": "active"}, {"reduced_motion": "reduce"}):
        window = visit("zoe", NARROW, **settings)
        for path in {kind(path): path for path in PLACE["paths"] if "?" not in path}.values():
            window.look(path, axe="color_scheme" in settings)
    window.page.emulate_media(media="print")
    window.open("/")
    holds(not window.page.locator("nav.main").is_visible(), "navigation on paper")


@check("by keyboard alone: the skip link comes first, focus is seen and never covered")
def _():
    window = visit("zoe")
    window.open("/")
    window.page.keyboard.press("Tab")
    equal(window.page.evaluate("document.activeElement.className"), "skip", "what is reached first")
    window.page.keyboard.press("Enter")
    equal(window.page.evaluate("document.activeElement.id"), "content", "where the skip link leads")
    window.open("/")
    for _ in range(30):
        window.page.keyboard.press("Tab")
        seen = window.page.evaluate(
            """() => { const at = document.activeElement, box = at.getBoundingClientRect();
            const over = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
            return { outline: getComputedStyle(at).outlineStyle, height: box.height, text: at.innerText,
                     free: !over || at.contains(over) || over.contains(at) } }"""
        )
        holds(seen["outline"] != "none" and seen["free"], f"focus {seen}")
        holds(seen["height"] >= 24, f"target {seen}")


@check("C112 whoever looked stands in the log, in a sentence")
def _():
    window = visit("zoe")
    window.open(f"{reference(window)}/access-log")
    text = window.page.inner_text("main")
    # She has looked at so much since that it may stand on an older page.
    older = window.page.locator('main a[href*="before="]')
    while "dr.demo, who treats patients here looked at:" not in text and older.count():
        older.first.click()
        text += window.page.inner_text("main")
    holds("dr.demo, who treats patients here looked at:" in text, "the doctor")
    holds("You looked at:" in text, "herself")
    holds("nosy" not in text, "who saw nothing is not among those who saw")


@check("everyday words find what records call otherwise, and a timeline is narrowed by its form")
def _():
    window = visit("zoe", NARROW)
    base = reference(window)
    window.open(f"{base}/search")
    window.page.fill("#q", "blood sugar")
    window.page.click("main button")
    window.page.wait_for_url("**/search?q=*")
    text = window.page.inner_text("main")
    holds("glucose" in text.lower() and "A1c" in text, "glucose by an everyday word")
    window.open(f"{base}/timeline?type=vaccine&from=2025-01-01&to=2025-12-31")
    holds(set(window.page.locator(".kind span").all_inner_texts()) == {"Vaccine"}, "vaccines alone")
    holds("2024" not in "".join(window.page.locator(".when").all_inner_texts()), "of that year alone")


def shoot(folder):
    """Pictures for people to look at."""
    for width in (NARROW, WIDE):
        window = visit("zoe", width)
        # The first of each kind, which is of her own record.
        for path in {kind(path): path for path in reversed(PLACE["paths"]) if "?" not in path}.values():
            window.open(path)
            name = kind(path).strip("/").replace("p/*/", "").replace("/*", "-one").replace("/", "-") or "home"
            window.page.screenshot(path=str(Path(folder) / f"{name}-{width}.png"), full_page=True)
        window = visit("dr.demo", width)
        for path in {kind(path): path for path in reversed(PLACE.get("clinic", []))}.values():
            window.open(path)
            name = kind(path).strip("/").replace("/*", "-one").replace("/", "-")
            window.page.screenshot(path=str(Path(folder) / f"{name}-{width}.png"), full_page=True)


def run():
    failures = 0
    wanted = sys.argv[1:]
    for name, function in CHECKS:
        # The pages that are there are known from the crawl, which goes first whatever is wanted.
        if wanted and "mother" not in name and "stays open" not in name and "F17" not in name and "stays in sight" not in name and not any(word in name for word in wanted):
            continue
        try:
            function()
            print(f"ok {name}", flush=True)
        except Exception as reason:
            failures += 1
            print(f"not ok {name}: {str(reason)[:1500]}", flush=True)
    if os.environ.get("SHOTS"):
        shoot(os.environ["SHOTS"])
    return failures


def begin():
    with contextlib.ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="chartway-")))
        box = stack.enter_context(Mailbox())
        options = settings(folder, box, more="  reminder-hours: 1\n")
        base, database = stack.enter_context(served(folder, isOpen=False, options=options))
        mother, child = person(database, "1986-04-17"), person(database, "2018-09-08")
        father = next(p["id"] for p in people(database, "chukwuemeka"))
        play = stack.enter_context(sync_playwright())
        # As root, in a container, Chromium has no sandbox of its own to set up.
        arguments = ["--no-sandbox"] if os.geteuid() == 0 else []
        chromium = play.chromium.launch(executable_path="/usr/bin/chromium", args=arguments)
        PLACE.update({
            "box": box, "base": base, "chromium": chromium, "database": database, "mother": mother, "child": child,
            "zoe": add_user(database, "zoe", "--patient", mother, "--patient", child),
            "nosy": add_user(database, "nosy", "--patient", father),
            "rosa": add_user(database, "rosa", "--relative"), "papa": add_user(database, "papa", "--patient", father),
            "dr.demo": add_user(database, "dr.demo", "--role", "clinician"),
        })
        failures = run()
        chromium.close()
    return failures


if __name__ == "__main__":
    raise SystemExit(1 if begin() else 0)
