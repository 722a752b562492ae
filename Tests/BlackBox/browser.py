"""A browser without pictures and an app that speaks SMART on FHIR, for the scripts that log in."""

import base64
import hashlib
import html
import json
import re
import secrets
import subprocess
import time
import urllib.error
import urllib.parse
import urllib.request

from blackbox import equal, holds

BACK = "http://127.0.0.1:9/back"


class Stay(urllib.request.HTTPRedirectHandler):
    """Redirects are answers here, not errands."""

    def redirect_request(self, *_):
        return None


def send(method, url, data=None, headers=None):
    """Status, headers and text of an answer, also of a refusal or a redirect."""
    request = urllib.request.Request(url, data=data, headers=headers or {}, method=method)
    try:
        with urllib.request.build_opener(Stay).open(request, timeout=30) as answer:
            return answer.status, answer.headers, answer.read().decode()
    except urllib.error.HTTPError as refusal:
        return refusal.code, refusal.headers, refusal.read().decode()


def form(items):
    return urllib.parse.urlencode(items).encode()


class Browser:
    """Keeps cookies, follows redirects within the server, and stops where it is sent elsewhere."""

    def __init__(self, base, language="en"):
        self.base = base
        self.cookies = {}
        self.language = language
        self.elsewhere = None

    def go(self, method, url, items=None, origin=True):
        """The status and text of the page that it ends on."""
        data = None if items is None else form(items)
        for _ in range(10):
            headers = {"Accept-Language": self.language}
            if self.cookies:
                headers["Cookie"] = "; ".join(f"{name}={value}" for name, value in self.cookies.items())
            if data is not None:
                headers["Content-Type"] = "application/x-www-form-urlencoded"
                if origin:
                    headers["Origin"] = self.base if origin is True else origin
            status, answer, text = send(method, url, data, headers)
            for cookie in answer.get_all("Set-Cookie") or []:
                holds(all(word in cookie for word in ("Secure", "HttpOnly", "SameSite=Lax", "Path=/")), "a bare cookie")
                name, value = cookie.split(";")[0].split("=", 1)
                self.cookies[name] = value
                if "Max-Age=0" in cookie:
                    del self.cookies[name]
            if status not in (302, 303):
                self.headers = answer
                return status, text
            url = urllib.parse.urljoin(url, answer["Location"])
            if not url.startswith(self.base):
                self.elsewhere = url
                return status, ""
            method, data = "GET", None
        raise AssertionError("redirected without end")

    def token(self, text):
        return re.search(r'name="form" value="([^"]+)"', text).group(1)

    def log_in(self, login, password, text=None):
        """Fills the log-in form; answers the page behind it."""
        text = text or self.go("GET", f"{self.base}/login")[1]
        return self.go(
            "POST", f"{self.base}/login", {"form": self.token(text), "login": login, "password": password}
        )


class App:
    """An app that asks a user for data by authorization code with PKCE."""

    def __init__(self, base, client, secret=None):
        self.base, self.client, self.secret = base, client, secret
        self.verifier = secrets.token_urlsafe(48)[:64]
        self.state = secrets.token_urlsafe(16)

    def address(self, scope, **changes):
        challenge = base64.urlsafe_b64encode(hashlib.sha256(self.verifier.encode()).digest()).rstrip(b"=").decode()
        items = {
            "response_type": "code", "client_id": self.client, "redirect_uri": BACK, "scope": scope,
            "state": self.state, "aud": f"{self.base}/fhir", "code_challenge": challenge,
            "code_challenge_method": "S256", **changes,
        }
        return f"{self.base}/auth/authorize?{urllib.parse.urlencode(items)}"

    def consent(self, browser, login, password, scope, patient=None, keep=lambda value: True, **changes):
        """Goes through log-in and consent; answers the parameters that the app gets back."""
        browser.elsewhere = None
        status, text = browser.go("GET", self.address(scope, **changes))
        if 'name="password"' in text:
            status, text = browser.log_in(login, password, text)
        equal(status, 200, "the page of consent")
        holds("<h1><strong>" in text, "no page of consent")
        scopes = [html.unescape(value) for value in re.findall(r'name="scope" value="([^"]+)"', text)]
        items = [("form", browser.token(text)), ("decision", "allow")]
        items += [("scope", value) for value in scopes if keep(value)]
        offered = re.findall(r'name="patient" value="([^"]+)"', text)
        if patient or offered:
            items.append(("patient", patient or offered[0]))
        browser.go("POST", f"{self.base}/auth/consent", items)
        holds(browser.elsewhere and browser.elsewhere.startswith(BACK + "?"), f"sent to {browser.elsewhere}")
        back = dict(urllib.parse.parse_qsl(urllib.parse.urlsplit(browser.elsewhere).query))
        equal(back["state"], self.state, "state")
        return back

    def post(self, path, items):
        headers = {"Content-Type": "application/x-www-form-urlencoded"}
        if self.secret:
            pair = base64.b64encode(f"{self.client}:{self.secret}".encode()).decode()
            headers["Authorization"] = f"Basic {pair}"
        else:
            items = {"client_id": self.client, **items}
        status, answer, text = send("POST", f"{self.base}{path}", form(items), headers)
        equal(answer["Cache-Control"], "no-store", "Cache-Control")
        return status, json.loads(text) if text else {}

    def exchange(self, code, **changes):
        items = {
            "grant_type": "authorization_code", "code": code, "redirect_uri": BACK, "code_verifier": self.verifier,
        }
        return self.post("/auth/token", {**items, **changes})

    def refresh(self, token, **more):
        return self.post("/auth/token", {"grant_type": "refresh_token", "refresh_token": token, **more})


def read(base, token, path, method="GET", **headers):
    """Status and JSON of a FHIR address, with a token."""
    headers = {name.replace("_", "-"): value for name, value in headers.items()}
    if token:
        headers["Authorization"] = f"Bearer {token}"
    status, answer, text = send(method, f"{base}/fhir/{path}", None, headers)
    return status, json.loads(text) if text else {}


def encoded(value):
    data = value if isinstance(value, bytes) else json.dumps(value).encode()
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()


class Signer:
    """A backend service with an RSA key of its own, signed for by openssl."""

    def __init__(self, folder, name="key"):
        self.path, self.kid = folder / f"{name}.pem", secrets.token_urlsafe(8)
        subprocess.run(
            ["openssl", "genpkey", "-algorithm", "RSA", "-pkeyopt", "rsa_keygen_bits:2048", "-out", self.path],
            check=True, capture_output=True,
        )
        shown = subprocess.run(
            ["openssl", "rsa", "-in", self.path, "-noout", "-modulus"], check=True, capture_output=True, text=True
        )
        modulus = bytes.fromhex(shown.stdout.strip().split("=")[1])
        self.key = {
            "kty": "RSA", "kid": self.kid, "alg": "RS384", "use": "sig", "n": encoded(modulus), "e": "AQAB",
            "key_ops": ["verify"],
        }

    def sign(self, claims, **header):
        text = f"{encoded({'alg': 'RS384', 'typ': 'JWT', 'kid': self.kid, **header})}.{encoded(claims)}"
        done = subprocess.run(
            ["openssl", "dgst", "-sha384", "-sign", self.path], input=text.encode(), check=True, capture_output=True
        )
        return f"{text}.{encoded(done.stdout)}"

    def claims(self, base, client, **changes):
        now = int(time.time())
        return {
            "iss": client, "sub": client, "aud": f"{base}/auth/token", "exp": now + 120,
            "jti": secrets.token_urlsafe(16), **changes,
        }

    def token(self, base, client, scope, assertion=None, **changes):
        """What the token endpoint says to an assertion."""
        assertion = assertion or self.sign(self.claims(base, client, **changes))
        items = {
            "grant_type": "client_credentials", "scope": scope, "client_assertion": assertion,
            "client_assertion_type": "urn:ietf:params:oauth:client-assertion-type:jwt-bearer",
        }
        headers = {"Content-Type": "application/x-www-form-urlencoded"}
        status, _, text = send("POST", f"{base}/auth/token", form(items), headers)
        return status, json.loads(text)
