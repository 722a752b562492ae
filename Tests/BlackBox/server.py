"""A server over the family's record, for the scripts that ask one."""

import contextlib
import signal
import socket
import subprocess
import time
import urllib.error
import urllib.request

from blackbox import holds, import_family, import_json, program


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def get(url, accept=None, method="GET", **headers):
    """Status, headers and body, also of a refusal; headers with _ for -."""
    headers = {name.replace("_", "-"): value for name, value in headers.items()}
    if accept:
        headers["Accept"] = accept
    request = urllib.request.Request(url, headers=headers, method=method)
    try:
        with urllib.request.urlopen(request, timeout=20) as answer:
            return answer.status, answer.headers, answer.read()
    except urllib.error.HTTPError as refusal:
        return refusal.code, refusal.headers, refusal.read()


@contextlib.contextmanager
def served(folder, *more, isOpen=True, options=()):
    """A server over the family's record and more files."""
    database = folder / "a.db"
    import_family(database)
    for path in more:
        import_json(database, "clinic", path)
    with running(folder, database, isOpen, options) as base:
        yield base, database


@contextlib.contextmanager
def running(folder, database, isOpen=True, options=(), port=None, kill=False):
    """A server over a record; in the end it is ended, and has to end well, or it is killed if that is wanted."""
    port = port or free_port()
    command = [program(), "serve", "--db", str(database), "--port", str(port), *(["--open"] if isOpen else []), *options]
    with open(folder / "log", "ab") as log:
        server = subprocess.Popen(command, stdout=log, stderr=log, cwd=folder)
        base = f"http://127.0.0.1:{port}"
        try:
            for _ in range(200):
                holds(server.poll() is None, f"the server ended with {server.poll()}")
                with contextlib.suppress(OSError):
                    if get(f"{base}/health/live")[0] == 200:
                        break
                time.sleep(0.1)
            yield base
            server.send_signal(signal.SIGKILL if kill else signal.SIGTERM)
            code = server.wait(timeout=30)
            holds(kill or code == 0, f"exit code {code} after SIGTERM")
        finally:
            if server.poll() is None:
                server.kill()
                server.wait()
