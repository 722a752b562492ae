"""Endpoints that notifications are sent to, good, absent, failing or slow as a script wants it, and how they subscribe."""

import http.server
import json
import threading
import time


class Sink:
    """Keeps what it is sent; `answers` is a list of statuses, the last of which stays."""

    def __init__(self, port=0, answers=(200,), delay=0):
        self.port, self.answers, self.delay = port, list(answers), delay
        self.taken, self.tried, self.headers = [], [], []
        self.server = None
        if port == 0:
            self.open()

    def open(self):
        sink = self

        class Handler(http.server.BaseHTTPRequestHandler):
            def log_message(self, *_):
                pass

            def do_POST(self):
                body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
                time.sleep(sink.delay)
                status = sink.answers[0]
                if len(sink.answers) > 1:
                    sink.answers.pop(0)
                sink.tried.append(body)
                sink.headers.append(dict(self.headers))
                if 200 <= status < 300:
                    sink.taken.append(body)
                self.send_response(status)
                self.send_header("Content-Length", "0")
                self.end_headers()

        class Server(http.server.ThreadingHTTPServer):
            daemon_threads = True
            allow_reuse_address = True

        self.server = Server(("127.0.0.1", self.port), Handler)
        self.port = self.server.server_port
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def close(self):
        self.server.shutdown()
        self.server.server_close()

    @property
    def origin(self):
        return f"http://127.0.0.1:{self.port}"

    @property
    def bundles(self):
        return [json.loads(body) for body in self.taken if body]

    def of(self, kind):
        """The Parameters of all notifications of a kind, each as a dictionary of lists."""
        found = []
        for bundle in self.bundles:
            parameters = said(bundle["entry"][0]["resource"])
            if parameters["type"] == [kind]:
                found.append(parameters)
        return found

    def events(self):
        """Number and focus of all events, in the order in which they were taken."""
        return [event for parameters in self.of("event-notification") for event in parameters["notification-event"]]


def said(parameters):
    """What Parameters say, by name; an event as its number and what it is about."""
    found = {"notification-event": []}
    for item in parameters["parameter"]:
        if item["name"] == "notification-event":
            parts = {part["name"]: part for part in item["part"]}
            focus = parts.get("focus", {}).get("valueReference", {}).get("reference")
            found["notification-event"].append((int(parts["event-number"]["valueString"]), focus))
        else:
            value = next(value for name, value in item.items() if name.startswith("value"))
            found.setdefault(item["name"], []).append(value)
    return found


TOPIC = "urn:chartway:SubscriptionTopic:"
BACKPORT = "http://hl7.org/fhir/uv/subscriptions-backport/StructureDefinition/backport-"


def extension(name, kind, value):
    return {"url": BACKPORT + name, f"value{kind}": value}


def subscription(sink, *filters, topic="resource-changed", content=None, path="/hook", **more):
    """A subscription to a topic, or by R4's own criteria if there is none."""
    channel = {"type": "rest-hook", "endpoint": sink.origin + path, "payload": "application/fhir+json", **more}
    if content:
        channel["_payload"] = {"extension": [extension("payload-content", "Code", content)]}
    made = {"resourceType": "Subscription", "status": "requested", "reason": "Testing", "channel": channel}
    if topic is None:
        return made | {"criteria": filters[0]}
    made["criteria"] = TOPIC + topic
    made["_criteria"] = {"extension": [extension("filter-criteria", "String", text) for text in filters]}
    return made


def settings(folder, *sinks, data=(), addresses="127.0.0.0/8"):
    """The operator's list of endpoints, for a server that is started from now on."""
    text = "subscriptions:\n  endpoints: [{}]\n  data-endpoints: [{}]\n".format(
        ", ".join(f'"{sink.origin}"' for sink in sinks), ", ".join(f'"{sink.origin}"' for sink in data)
    )
    if addresses:
        text += f"  allowed-addresses: [{addresses}]\n"
    (folder / "chartway.yml").write_text(text)


def until(condition, what, seconds=40):
    end = time.time() + seconds
    while time.time() < end:
        if condition():
            return
        time.sleep(0.1)
    raise AssertionError(f"{what} does not come within {seconds} s")
