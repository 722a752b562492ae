"""An endpoint that notifications are sent to: good, absent, failing or slow, as a script wants it."""

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
