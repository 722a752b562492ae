"""A hospital's web server as the fetch tests need it: good, slow, endless, moving and moody answers."""
import http.server
import os
import sys
import threading
import time

attempts = {}


class Answers(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def log_message(self, *_):
        pass

    def answer(self, status, body=b"", **headers):
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name.replace("_", "-"), value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def do_GET(self):
        path = self.path.split("?")[0]
        if path == "/document":
            if self.headers.get("If-None-Match") == '"one"':
                return self.answer(304, ETag='"one"')
            return self.answer(200, b"document", ETag='"one"', Content_Type="text/plain")
        if path == "/secret":
            return self.answer(200, (self.headers.get("Authorization") or "nothing").encode())
        if path == "/moved":
            return self.answer(302, Location="/document")
        if path == "/circle":
            return self.answer(302, Location="/circle")
        if path == "/away":
            return self.answer(302, Location="http://localhost:%d/secret" % self.server.server_port)
        if path == "/file":
            return self.answer(302, Location="file:///etc/hostname")
        if path == "/moody":
            attempts[self.path] = attempts.get(self.path, 0) + 1
            return self.answer(200, b"at last") if attempts[self.path] > 2 else self.answer(503, Retry_After="0")
        if path == "/endless":
            self.send_response(200)
            self.end_headers()
            try:
                while True:
                    self.wfile.write(b"x" * 65536)
            except OSError:
                return None
        if path == "/slow":
            time.sleep(3)
            return self.answer(200, b"late")
        if path == "/forbidden":
            return self.answer(403)
        return self.answer(404)

    def do_POST(self):
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        if self.path == "/echo":
            seen = [self.headers.get(name) or "" for name in ("Content-Type", "X-Key", "Expect")]
            return self.answer(200, "|".join(seen).encode() + b"|" + body)
        if self.path == "/moved":
            return self.answer(307, Location="/echo")
        return self.answer(503, Retry_After="7")


class Server(http.server.ThreadingHTTPServer):
    daemon_threads = True
    # Tests open many connections at once.
    request_queue_size = 128


def end_with_the_tests():
    sys.stdin.read()
    os._exit(0)


threading.Thread(target=end_with_the_tests, daemon=True).start()
server = Server(("127.0.0.1", 0), Answers)
print(server.server_port, flush=True)
server.serve_forever()
