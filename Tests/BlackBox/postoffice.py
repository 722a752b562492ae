"""Servers that take our letters and text messages, good, absent, refusing or silent as a script wants it."""

import asyncio
import email
import email.policy
import hashlib
import hmac
import http.server
import json
import logging
import ssl
import subprocess
import threading
import time
import warnings

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, AuthResult

from server import free_port

# What goes wrong with a client is what some checks are about.
logging.getLogger("mail.log").setLevel(logging.CRITICAL)
warnings.filterwarnings("ignore", module="aiosmtpd")

USER, PASSWORD, KEY = "chartway", "s3cret of the mail server", "a key for text messages"


def certificate(folder):
    """A key and a certificate of this machine that nobody but our settings trusts."""
    made = ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=127.0.0.1"]
    made += ["-addext", "subjectAltName=IP:127.0.0.1", "-keyout", folder / "mail.key", "-out", folder / "mail.pem"]
    subprocess.run(made, check=True, capture_output=True)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(folder / "mail.pem", folder / "mail.key")
    return context


class Mailbox:
    """A mail server: `how` is smtps, starttls or plain; `refusing` says no to every recipient, `silent` never answers
    once it has a letter."""

    def __init__(self, how="plain", context=None, port=None, refusing=False, silent=False, password=False):
        self.port, self.how, self.context, self.password = port or free_port(), how, context, password
        self.refusing, self.silent, self.letters, self.encrypted = refusing, silent, [], []
        self.controller = None

    async def handle_RCPT(self, server, session, envelope, address, options):
        if self.refusing:
            return "550 nobody here of that name"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, session, envelope):
        letter = email.message_from_bytes(envelope.content, policy=email.policy.default)
        self.letters.append((envelope.mail_from, list(envelope.rcpt_tos), letter))
        self.encrypted.append(session.ssl is not None or self.how == "smtps")
        if self.silent:
            await asyncio.sleep(3600)
        return "250 taken"

    def allow(self, server, session, envelope, mechanism, data):
        given = (getattr(data, "login", b""), getattr(data, "password", b""))
        return AuthResult(success=given == (USER.encode(), PASSWORD.encode()))

    def __enter__(self):
        box = self

        class Office(Controller):
            def factory(self):
                more = {"tls_context": box.context, "require_starttls": True} if box.how == "starttls" else {}
                if box.password:
                    more |= {"authenticator": box.allow, "auth_required": True,
                             "auth_require_tls": box.how == "starttls"}
                return SMTP(box, hostname="127.0.0.1", enable_SMTPUTF8=False, **more)

        secure = {"ssl_context": self.context} if self.how == "smtps" else {}
        self.controller = Office(self, hostname="127.0.0.1", port=self.port, ready_timeout=10, **secure)
        self.controller.start()
        return self

    def __exit__(self, *_):
        self.controller.stop()

    @property
    def server(self):
        return f"{'smtps' if self.how == 'smtps' else 'smtp'}://127.0.0.1:{self.port}"

    def texts(self):
        return [letter.get_content() for _, _, letter in self.letters]


class TextGateway:
    """Takes text messages by HTTP, and says which were signed as they should be."""

    def __init__(self):
        self.port, self.taken = free_port(), []
        gateway = self

        class Handler(http.server.BaseHTTPRequestHandler):
            def log_message(self, *_):
                pass

            def do_POST(self):
                body = self.rfile.read(int(self.headers["Content-Length"]))
                signed = self.headers["X-Chartway-Time"].encode() + b"." + body
                wanted = "sha256=" + hmac.new(KEY.encode(), signed, hashlib.sha256).hexdigest()
                good = hmac.compare_digest(wanted, self.headers["X-Chartway-Signature"])
                fresh = abs(time.time() - int(self.headers["X-Chartway-Time"])) < 60
                gateway.taken.append((good and fresh, json.loads(body), self.headers["Idempotency-Key"]))
                self.send_response(202)
                self.send_header("Content-Length", "0")
                self.end_headers()

        self.http = http.server.ThreadingHTTPServer(("127.0.0.1", self.port), Handler)
        threading.Thread(target=self.http.serve_forever, daemon=True).start()


def settings(folder, box=None, gateway=None, more=""):
    """The operator's settings, for a server that is started from now on."""
    text = "notices:\n  allowed-addresses: [127.0.0.0/8]\n  quiet-hours: none\n" + more
    if box:
        text += f"  email:\n    server: {box.server}\n    from: records@example.org\n    name: Lakeside Clinic\n"
        text += "    starttls: off\n" if box.how == "plain" else ""
        if box.password:
            (folder / "mail.password").write_text(PASSWORD + "\n")
            text += f"    user: {USER}\n    password-file: {folder / 'mail.password'}\n"
        if box.how != "plain":
            text += f"  certificate-file: {folder / 'mail.pem'}\n"
    if gateway:
        (folder / "sms.key").write_text(KEY + "\n")
        text += f"  sms:\n    url: http://127.0.0.1:{gateway.port}/send\n    key-file: {folder / 'sms.key'}\n"
    (folder / "chartway.yml").write_text(text)
    return ["--config", str(folder / "chartway.yml")]
