"""A sender of messages and a server to send them to, for the scripts that play a hospital."""

import contextlib
import socket
import subprocess
import time
import urllib.request

from blackbox import holds, program
from server import free_port


def message(number, ack=""):
    """A message about one of forty people; no two are alike."""
    who = number % 40
    return "\r".join([
        f"MSH|^~\\&|LAB|NORTHGATE|CHARTWAY|CHARTWAY|2026010112{number % 60:02d}00||ORU^R01^ORU_R01"
        f"|K{number:06d}|P|2.5.1{ack}",
        f"PID|1||K-{who:04d}^^^NGH^MR||TESTWELL^PERSON{who}^^^^^L||19{50 + who:02d}0{1 + who % 9}1{who % 10}|F",
        f"OBR|1|O{number}^NGH-LAB|F{number}^NGH-LAB|GLU^GLUCOSE^L|||20260101{number % 24:02d}1500||||||||||||||||||F",
        f"OBX|1|NM|GLU^GLUCOSE^L||{70 + number % 90}|mg/dL^mg/dL^UCUM|70-99|N|||F|||20260101{number % 24:02d}1500",
        "",
    ]).encode()


def framed(content):
    return b"\x0b" + content + b"\x1c\r"


def code(answer):
    """MSA-1 and MSA-2 of an answer."""
    receipt = next(line for line in answer.split(b"\r") if line.startswith(b"MSA")).decode().split("|")
    return receipt[1], receipt[2] if len(receipt) > 2 else ""


class Sender:
    """One connection; answers come frame by frame."""

    def __init__(self, server, timeout=30):
        self.socket = socket.create_connection(("127.0.0.1", server.mllp), timeout=timeout)
        self.rest = b""

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.socket.close()

    def send(self, content):
        self.socket.sendall(content)

    def answer(self):
        while b"\x1c\r" not in self.rest:
            piece = self.socket.recv(65536)
            if not piece:
                raise EOFError("the connection was closed")
            self.rest += piece
        frame, self.rest = self.rest.split(b"\x1c\r", 1)
        holds(frame.startswith(b"\x0b"), "an answer is framed")
        return frame[1:]

    def ask(self, content):
        self.send(framed(content))
        return self.answer()


class Server:
    """A server with an archive of its own that waits for messages; everybody on this machine is northgate unless the
    settings name senders."""

    def __init__(self, folder, settings=None, more=(), isOpen=True):
        self.folder, self.settings, self.more, self.isOpen = folder, settings, list(more), isOpen
        self.database = folder / "a.db"
        self.port, self.mllp = free_port(), free_port()
        self.base = f"http://127.0.0.1:{self.port}"
        self.process = None

    def start(self):
        named = [] if self.settings else ["--mllp-source", "northgate"]
        if self.settings:
            (self.folder / "chartway.yml").write_text(self.settings)
            named = ["--config", str(self.folder / "chartway.yml")]
        with open(self.folder / "log", "ab") as log:
            self.process = subprocess.Popen(
                [program(), "serve", "--db", str(self.database), "--port", str(self.port), "--mllp-port",
                 str(self.mllp), *named, *self.more] + (["--open"] if self.isOpen else []),
                stdout=log, stderr=log,
            )
        for _ in range(400):
            holds(self.process.poll() is None, f"the server ended with {self.process.poll()}")
            with contextlib.suppress(OSError):
                with urllib.request.urlopen(f"{self.base}/health/ready", timeout=5) as answer:
                    if answer.status == 200:
                        socket.create_connection(("127.0.0.1", self.mllp), timeout=5).close()
                        return
            time.sleep(0.02)
        raise AssertionError("the server does not answer")

    def stop(self):
        self.process.terminate()
        holds(self.process.wait(timeout=30) == 0, "the end is not clean")

    def kill(self):
        self.process.kill()
        self.process.wait()

    def restart(self):
        self.stop()
        self.start()

    def resident(self):
        """Bytes of memory."""
        with open(f"/proc/{self.process.pid}/status") as status:
            return next(int(line.split()[1]) << 10 for line in status if line.startswith("VmRSS"))

    def __enter__(self):
        try:
            self.start()
        except AssertionError:
            self.kill()
            raise
        return self

    def __exit__(self, kind, *_):
        if self.process.poll() is None:
            if kind is None:
                self.stop()
            else:
                self.kill()
