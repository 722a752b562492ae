#!/usr/bin/env python3
"""Sends to a server what hospitals send: messages over MLLP, documents to the intake; well, badly, and while it is killed.

usage: hospital.py [PART OF A NAME] [--rounds N]; 10 rounds of kill -9 unless told
"""

import contextlib
import random
import signal
import socket
import ssl
import subprocess
import sys
import threading
import time

from blackbox import chartway, check, equal, holds, integrity, lines, main, people
from mllp import Sender, Server, code, framed, message

ROUNDS = 10
if "--rounds" in sys.argv:
    place = sys.argv.index("--rounds")
    ROUNDS = int(sys.argv[place + 1])
    del sys.argv[place:place + 2]


def deliveries(database, *more):
    return lines(chartway("deliveries", "--db", database, "--json", *more))


@check("MLLP a message is acknowledged with its own id, and is there")
def _(folder):
    with Server(folder) as server:
        with Sender(server) as sender:
            equal(code(sender.ask(message(1))), ("AA", "K000001"), "the answer")
        found = deliveries(server.database)
        equal([(d["documentId"], d["source"], d["state"], d["format"]) for d in found],
              [("K000001", "northgate", "imported", "hl7v2")], "the delivery")
        equal(len(people(server.database)), 1, "the patient")


@check("MLLP V04 one byte at a time, two frames in one packet, noise between and inside: exactly the right messages")
def _(folder):
    with Server(folder) as server:
        with Sender(server) as sender:
            for byte in framed(message(1)):
                sender.send(bytes([byte]))
            equal(code(sender.answer()), ("AA", "K000001"), "byte by byte")
            sender.send(framed(message(2)) + b"\r\n noise " + framed(message(3)))
            equal([code(sender.answer())[1] for _ in range(2)], ["K000002", "K000003"], "two in one packet")
            sender.send(framed(message(4))[:-1])
            time.sleep(0.3)
            sender.send(b"\r" + b"\x0bMSH|^~\\&|half" + framed(message(5)))
            equal([code(sender.answer())[1] for _ in range(2)], ["K000004", "K000005"], "an end in two pieces, a nested start")
        equal(sorted(d["documentId"] for d in deliveries(server.database)), [f"K{n:06d}" for n in range(1, 6)], "kept")


@check("MLLP many messages on the wire are answered in their order")
def _(folder):
    with Server(folder) as server:
        with Sender(server) as sender:
            sender.send(b"".join(framed(message(number)) for number in range(300)))
            equal([code(sender.answer()) for _ in range(300)], [("AA", f"K{n:06d}") for n in range(300)], "answers")
        equal(len(deliveries(server.database)), 300, "deliveries")


@check("V09 D08 the same again is accepted and kept once; the same id with other content is put aside")
def _(folder):
    with Server(folder) as server:
        answers = []

        def once():
            with Sender(server) as sender:
                answers.append(code(sender.ask(message(1))))

        for _ in range(3):
            once()
        together = [threading.Thread(target=once) for _ in range(3)]
        for thread in together:
            thread.start()
        for thread in together:
            thread.join()
        equal(answers, [("AA", "K000001")] * 6, "every answer")
        equal(len(deliveries(server.database)), 1, "one delivery")
        other = message(1).replace(b"TESTWELL", b"OTHERWELL")
        with Sender(server) as sender:
            for _ in range(2):
                answer = sender.ask(other)
                equal(code(answer), ("AE", "K000001"), "the same id again")
                holds(b"|205^" in answer, "the reason is a duplicate key")
        equal([d["state"] for d in deliveries(server.database, "--control-id", "K000001")], ["unreadable", "imported"],
              "both are kept, one is put aside")
        equal([p["name"] for p in people(server.database, "OTHERWELL")], [], "nothing of it is in the record")
        server.restart()
        with Sender(server) as sender:
            equal(code(sender.ask(message(1))), ("AA", "K000001"), "after a restart")
            equal(code(sender.ask(other)), ("AE", "K000001"), "after a restart, the other one")
        equal(len(deliveries(server.database)), 2, "two deliveries")


@check("V10 a sender that nobody has named is rejected, and nothing of it is kept")
def _(folder):
    settings = "mllp:\n  northgate:\n    senders: ['LAB|NORTHGATE', '*|HILL']\n"
    with Server(folder, settings=settings) as server:
        with Sender(server) as sender:
            equal(code(sender.ask(message(1))), ("AA", "K000001"), "a sender by both names")
            equal(code(sender.ask(message(2).replace(b"NORTHGATE", b"HILL", 1))), ("AA", "K000002"), "by its organization")
            answer = sender.ask(message(3).replace(b"NORTHGATE", b"ELSEWHERE", 1))
            equal(code(answer), ("AR", "K000003"), "another one")
            holds(b"|204^" in answer, "the reason is an unknown key")
            equal(code(sender.ask(b"no message"))[0], "AR", "no header")
        equal(len(deliveries(server.database)), 2, "deliveries")


@check("V05 V06 V07 what cannot be read is answered, and kept as it is; nothing gets out of an echoed field")
def _(folder):
    header = b"MSH|^~\\&|LAB|NORTHGATE|CHARTWAY|CHARTWAY|20260101||ORU^R01|"
    with Server(folder) as server:
        with Sender(server) as sender:
            for text in (b"MSH|", b"MSH||||", b"MSHabcde|x", b"nothing", b"", b"MSH|^^^^|a"):
                equal(code(sender.ask(text))[0], "AR", str(text))
            large = header + b"L1|P|2.5.1\r" + b"NTE|1\r" * 10_001
            equal(code(sender.ask(large)), ("AE", "L1"), "too many segments")
            two = message(1) + message(2)
            equal(code(sender.ask(two))[0], "AR", "two messages in one frame")
            answer = sender.ask(header + b"a\\X0B\\b\\X1C0D\\c\\Zq\\\\X..\\|P|2.5.1\r")
            equal(answer.count(b"\rMSA|A"), 1, "one acknowledgement")
            holds(not set(answer) & {0x0B, 0x1C}, "no frame byte in an answer")
            equal(code(sender.ask(message(3))), ("AA", "K000003"), "the next message")
        states = [d["state"] for d in deliveries(server.database)]
        equal(len([s for s in states if s == "unreadable"]), 8, "each unreadable one is kept")


@check("enhanced mode: the commit is acknowledged, then the application; as MSH-15 and MSH-16 ask")
def _(folder):
    with Server(folder) as server:
        with Sender(server) as sender:
            sender.send(framed(message(1, ack="|||AL|AL")))
            equal([code(sender.answer()) for _ in range(2)], [("CA", "K000001"), ("AA", "K000001")], "both")
            equal(code(sender.ask(message(2, ack="|||AL|NE"))), ("CA", "K000002"), "commit alone")
            equal(code(sender.ask(message(3, ack="|||NE|AL"))), ("AA", "K000003"), "application alone")
            sender.send(framed(message(4, ack="|||NE|NE")) + framed(message(5)))
            equal(code(sender.answer()), ("AA", "K000005"), "none, then the next one")
            equal(code(sender.ask(message(1, ack="|||ER|ER").replace(b"F|||", b"P|||"))), ("CE", "K000001"), "on error")


@check("V01 V14 D11 two hundred silent and slow sockets do not stop the others")
def _(folder):
    with Server(folder) as server:
        slow = []
        try:
            for number in range(200):
                there = socket.socket()
                there.bind((f"127.0.0.{2 + number // 16}", 0))
                there.settimeout(5)
                there.connect(("127.0.0.1", server.mllp))
                there.sendall(b"\x0bMSH|^~\\&|LAB" if number % 2 else b"")
                slow.append(there)
            begun = time.monotonic()
            with Sender(server) as sender:
                for number in range(100):
                    if number % 10 == 0:
                        for there in slow:
                            with contextlib.suppress(OSError):
                                there.sendall(b"x")
                    equal(code(sender.ask(message(number)))[0], "AA", "an honest message")
            holds(time.monotonic() - begun < 20, "honest messages waited for slow ones")
            more = []
            for _ in range(40):
                there = socket.socket()
                there.bind(("127.0.0.30", 0))
                there.connect(("127.0.0.1", server.mllp))
                there.settimeout(5)
                more.append(there)
            slow += more
            time.sleep(0.5)
            closed = 0
            for there in more:
                there.settimeout(0.05)
                with contextlib.suppress(TimeoutError):
                    closed += there.recv(1) == b""
            equal(closed, 24, "connections of one address beyond sixteen are closed")
        finally:
            for there in slow:
                there.close()
        with Sender(server) as sender:
            equal(code(sender.ask(message(1000)))[0], "AA", "afterwards")


@check("V02 a frame without an end is cut at the limit, and the memory stays flat")
def _(folder):
    with Server(folder) as server:
        with Sender(server) as sender:
            sender.ask(message(0))
        before = server.resident()
        with Sender(server) as sender:
            sender.send(b"\x0b" + message(1))
            sent, block = 0, b"x" * 65536
            with contextlib.suppress(OSError):
                while sent < 64 << 20:
                    sender.send(block)
                    sent += len(block)
            holds(sent < 40 << 20, "it was read beyond its limit")
            with contextlib.suppress(OSError):
                answer = sender.answer()
                equal(code(answer), ("AR", "K000001"), "the answer")
        holds(server.resident() - before < 96 << 20, f"memory grew by {(server.resident() - before) >> 20} MiB")
        with Sender(server) as sender:
            equal(code(sender.ask(message(2)))[0], "AA", "the next connection")
        equal(len(deliveries(server.database)), 2, "nothing of it is kept")


@check("messages about one patient are kept in the order of their acknowledgements, whatever connection they come by")
def _(folder):
    with Server(folder) as server:
        with Sender(server) as one, Sender(server) as two:
            for number in range(0, 400, 40):
                sender = one if number % 80 else two
                equal(code(sender.ask(message(number)))[0], "AA", "the answer")
        found = [d["documentId"] for d in deliveries(server.database)]
        equal(found, [f"K{n:06d}" for n in range(360, -1, -40)], "newest first")


def certificates(folder):
    """An authority, a server and a sender that it has signed for, and a stranger that it has not."""
    def openssl(*words):
        subprocess.run(["openssl", *map(str, words)], check=True, capture_output=True, cwd=folder)

    for name in ("ca", "stranger"):
        openssl("req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", 2, "-subj", f"/CN={name}",
                "-keyout", f"{name}.key", "-out", f"{name}.pem")
    for name in ("server", "sender"):
        openssl("req", "-newkey", "rsa:2048", "-nodes", "-subj", f"/CN={name}", "-keyout", f"{name}.key",
                "-out", f"{name}.csr")
        openssl("x509", "-req", "-days", 2, "-in", f"{name}.csr", "-CA", "ca.pem", "-CAkey", "ca.key",
                "-CAcreateserial", "-out", f"{name}.pem")


@check("V10 TLS: a sender with a certificate is heard, one with none or another one is not")
def _(folder):
    certificates(folder)
    more = ("--mllp-certificate-file", folder / "server.pem", "--mllp-key-file", folder / "server.key",
            "--mllp-client-ca-file", folder / "ca.pem")

    def secured(server, name=None):
        context = ssl.create_default_context(cafile=folder / "ca.pem")
        context.check_hostname = False
        if name:
            context.load_cert_chain(folder / f"{name}.pem", folder / f"{name}.key")
        sender = Sender(server)
        sender.socket = context.wrap_socket(sender.socket)
        return sender

    with Server(folder, more=map(str, more)) as server:
        with secured(server, "sender") as sender:
            equal(code(sender.ask(message(1))), ("AA", "K000001"), "with a certificate")
        for name in (None, "stranger"):
            try:
                with secured(server, name) as sender:
                    sender.ask(message(2))
                raise AssertionError(f"{name or 'nobody'} was heard")
            except (OSError, EOFError):
                pass
        with Sender(server) as plain:
            plain.send(framed(message(3)))
            try:
                plain.answer()
                raise AssertionError("words without TLS were heard")
            except (OSError, EOFError):
                pass
        equal([d["documentId"] for d in deliveries(server.database)], ["K000001"], "what is kept")


@check("R18 MLLP beyond loopback has to be safe, or said to be; nobody may send until somebody is named")
def _(folder):
    serve = ("serve", "--db", folder / "a.db", "--port", 1, "--open")
    named = folder / "named.yml"
    named.write_text("mllp:\n  northgate:\n    senders: 'LAB|NORTHGATE'\n")
    for more, word in (
        (("--config", named, "--mllp-host", "0.0.0.0"), b"certificates of both sides"),
        (("--mllp-source", "x", "--mllp-host", "0.0.0.0"), b"loopback"),
        (("--mllp-port", 2575), b"nobody may send"), (("--mllp-port", 70000), b"number"),
        (("--mllp-source", "x", "--mllp-key-file", "k"), b"come together"),
        (("--mllp-source", "x", "--mllp-client-ca-file", "k"), b"needs"),
    ):
        done = chartway(*serve, *more, expect=64, timeout=60)
        holds(word in done.stderr, f"{more}: {done.stderr}")


@check("other people's senders are understood: mllp_send of the package hl7")
def _(folder):
    sender = program_of("mllp_send")
    with Server(folder) as server:
        path = folder / "messages.hl7"
        path.write_bytes(b"".join(framed(message(number)) for number in range(20)))
        done = subprocess.run([sender, "--port", str(server.mllp), "--file", str(path), "127.0.0.1"],
                              capture_output=True, timeout=60)
        equal(done.returncode, 0, f"exit code: {done.stderr[-300:]}")
        equal(done.stdout.count(b"MSA|AA|K0000"), 20, "acknowledgements")
        equal(len(deliveries(server.database)), 20, "deliveries")


def program_of(name):
    """A program of the private Python beside the project; the check is left out where it is not installed."""
    from blackbox import ROOT, Skip

    path = ROOT / ".venv" / "bin" / name
    if not path.is_file():
        raise Skip(f"{name} is not installed")
    return str(path)


class Load:
    """Senders that go on until they are stopped; each writes down what it sent and what was acknowledged."""

    def __init__(self, server, seed, senders=8):
        self.server, self.acknowledged, self.sent, self.refused = server, [], [], []
        self.stopped = threading.Event()
        self.lock = threading.Lock()
        self.threads = [threading.Thread(target=self.run, args=(seed, number)) for number in range(senders)]
        for thread in self.threads:
            thread.start()

    def run(self, seed, who):
        chance, number = random.Random(f"{seed} {who}"), who
        with contextlib.suppress(OSError, EOFError):
            with Sender(self.server) as sender:
                while not self.stopped.is_set():
                    step = [number + 8 * index for index in range(chance.randint(1, 12))]
                    number += 8 * len(step)
                    with self.lock:
                        self.sent += step
                    sender.send(b"".join(framed(message(each)) for each in step))
                    for each in step:
                        said, known = code(sender.answer())
                        equal(known, f"K{each:06d}", "answers are in order")
                        with self.lock:
                            (self.acknowledged if said == "AA" else self.refused).append(each)

    def stop(self):
        self.stopped.set()
        for thread in self.threads:
            thread.join()


def agree(database, load, what):
    """What was acknowledged is there once; what was not is there once or not at all."""
    found = [d["documentId"] for d in deliveries(database)]
    equal(len(found), len(set(found)), f"{what}: something is there twice")
    missing = {f"K{n:06d}" for n in load.acknowledged} - set(found)
    equal(missing, set(), f"{what}: acknowledged and lost")
    equal(set(found) - {f"K{n:06d}" for n in load.sent}, set(), f"{what}: never sent")
    equal(integrity(database), "ok", f"{what}: integrity")


@check(f"D01 {ROUNDS} servers killed under load: nothing acknowledged is lost, nothing is there twice")
def _(folder):
    total = flying = 0
    slowest = 0.0
    for seed in range(1, ROUNDS + 1):
        here = folder / str(seed)
        here.mkdir()
        with Server(here) as server:
            load = Load(server, seed)
            # One round of four is killed before anything may have been acknowledged.
            while seed % 4 and not load.acknowledged and any(thread.is_alive() for thread in load.threads):
                time.sleep(0.01)
            time.sleep(random.Random(seed).uniform(0.05, 0.8))
            server.kill()
            load.stop()
            begun = time.monotonic()
            server.start()
            slowest = max(slowest, time.monotonic() - begun)
            agree(server.database, load, f"round {seed}")
            with Sender(server) as sender:
                for number in load.sent:
                    equal(code(sender.ask(message(number))), ("AA", f"K{number:06d}"), f"round {seed}: sent again")
            found = [d["documentId"] for d in deliveries(server.database)]
            equal(sorted(found), sorted(f"K{n:06d}" for n in load.sent), f"round {seed}: all, once")
        total += len(load.acknowledged)
        flying += len(load.sent) - len(load.acknowledged)
    holds(flying > 0, "nothing was under way when the servers were killed")
    print(f"# {total} acknowledged, {flying} under way when killed, ready again in {slowest:.2f} s at most", flush=True)


@check("D21 SIGTERM under load: exactly what is committed is acknowledged, and the end is clean")
def _(folder):
    for seed in range(3):
        here = folder / str(seed)
        here.mkdir()
        with Server(here) as server:
            load = Load(server, seed)
            time.sleep(0.5)
            begun = time.monotonic()
            server.process.send_signal(signal.SIGTERM)
            equal(server.process.wait(timeout=20), 0, "exit code")
            holds(time.monotonic() - begun < 12, "it took too long to stop")
            load.stop()
        agree(server.database, load, f"stop {seed}")
        found = {d["documentId"] for d in deliveries(server.database)}
        equal(found, {f"K{n:06d}" for n in load.acknowledged}, "what is there and what was acknowledged")
        holds(load.acknowledged, "nothing was acknowledged")


main()
