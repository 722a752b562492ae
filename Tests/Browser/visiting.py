"""A person at a browser: logs in, opens pages, and sees whether each is as every page has to be."""

import contextlib
import re
import time
import urllib.parse

from axe_playwright_python.sync_playwright import Axe

from blackbox import equal, holds

# Besides the rules of the Web Content Accessibility Guidelines what axe calls best practice.
RULES = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}
# Names of resource types, and what a template or a program leaves behind by mistake. English words that are types
# too, such as Procedure, are not among them.
STRAY = re.compile(
    r"\b(AllergyIntolerance|CarePlan|CareTeam|DiagnosticReport|DocumentReference|Encounter|ImmunizationRecommendation"
    r"|MedicationAdministration|MedicationDispense|MedicationRequest|MedicationStatement|Observation|PractitionerRole"
    r"|RelatedPerson|ServiceRequest|resourceType|undefined|Optional\()|\{\{|\}\}"
)
WEIGHT = 60_000
DOWNLOAD = re.compile(r"/(download|documents)/[^/]+$|/appointment\.ics$")


class Visit:
    """One browser window, logged in or not."""

    def __init__(self, chromium, base, width, **settings):
        self.base, self.width, self.axe = base, width, Axe()
        height = 640 if width < 600 else 800
        self.context = chromium.new_context(viewport={"width": width, "height": height}, **settings)
        self.page = self.context.new_page()
        self.complaints = []
        self.page.on("console", lambda m: self.complaints.append(m.text) if m.type == "error" else None)
        self.page.on("request", self.note_request)

    def note_request(self, request):
        if not request.url.startswith(self.base):
            self.complaints.append(f"asked another host: {urllib.parse.urlsplit(request.url).netloc}")

    def log_in(self, login, password):
        self.page.goto(f"{self.base}/login")
        self.page.fill("#login", login)
        self.page.fill("#password", password)
        self.page.click("main button")
        self.page.wait_for_url(lambda url: not url.endswith("/login"))
        return self

    def open(self, path):
        """Opens a page; the answer has the status and the headers."""
        self.complaints.clear()
        answer = self.page.goto(self.base + path)
        self.path = path
        return answer

    def text(self):
        return self.page.inner_text("body")

    def links(self):
        """Paths of this server that the page leads to."""
        found = self.page.eval_on_selector_all("a[href]", "all => all.map(a => a.href)")
        paths = [url[len(self.base):].split("#")[0] for url in found if url.startswith(self.base)]
        return [path for path in dict.fromkeys(paths) if path]

    def look(self, path, axe=True):
        """What has to hold of every page."""
        answer = self.open(path)
        equal(answer.status, 200, f"status of {path}")
        for name, wanted in (
            ("content-security-policy", "default-src 'none'"), ("cache-control", "no-store"),
            ("x-content-type-options", "nosniff"), ("cross-origin-opener-policy", "same-origin"),
        ):
            holds(wanted in answer.headers.get(name, ""), f"{name} of {path}")
        holds("unsafe" not in answer.headers["content-security-policy"], f"inline code of {path}")
        holds(len(answer.body()) < WEIGHT, f"{path} weighs {len(answer.body())} bytes")
        equal(self.page.locator("h1").count(), 1, f"h1 of {path}")
        wide = "document.documentElement.scrollWidth - document.documentElement.clientWidth"
        equal(self.page.evaluate(wide), 0, f"overflow of {path} at {self.width}")
        stray = STRAY.search(self.text())
        holds(not stray, f"{path} says {stray and stray.group(0)}")
        equal(self.complaints, [], f"console of {path}")
        if axe:
            self.check_access(path)
        return self.page.title()

    def check_access(self, path):
        found = self.axe.run(self.page, options=RULES).response["violations"]
        told = [f"{rule['id']} at {node['target']}" for rule in found for node in rule["nodes"][:2]]
        equal(told, [], f"axe of {path} at {self.width}")


def kind(path):
    """The shape of an address: handles and keys are left out."""
    path = re.sub(r"^/p/[^/]+", "/p/*", path.split("?")[0])
    path = re.sub(r"^/clinic/schedules/(?!new$).+", "/clinic/schedules/*", path)
    path = re.sub(r"/appointments/(?!(book|wait|calendar)$)[^/]+", "/appointments/*", path)
    path = re.sub(r"^/clinic/invitations/.+", "/clinic/invitations/*", path)
    path = re.sub(r"^/clinic/(messages|proxies)/.+", r"/clinic/\1/*/*", path)
    return re.sub(r"/(results|visits|messages|medicines)/(?!new$)[^/]+(/refill)?$", lambda found: f"/{found[1]}/*{found[2] or ''}", path)


def crawl(visit, start="/", most_axe=2, within=None, most=1000):
    """Looks at every page that can be reached; answers the titles by path, and the files that pages lead to.

    Of each kind of page `most_axe` are looked at with axe and `most` at all; the rest differ in their data alone.
    """
    titles, files, seen, looked = {}, [], {start}, {}
    queue = [start]
    while queue:
        path = queue.pop(0)
        looked[kind(path)] = looked.get(kind(path), 0) + 1
        if looked[kind(path)] > most:
            continue
        titles[path] = visit.look(path, axe=looked[kind(path)] <= most_axe)
        for link in visit.links():
            if link in seen or (within and link.startswith("/p/") and not link.startswith(within)):
                continue
            seen.add(link)
            (files if DOWNLOAD.search(link) else queue).append(link)
    return titles, files


@contextlib.contextmanager
def timed(what):
    start = time.monotonic()
    yield
    print(f"# {what}: {time.monotonic() - start:.1f} s", flush=True)
