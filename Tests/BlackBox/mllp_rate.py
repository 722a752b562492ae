#!/usr/bin/env python3
"""Measures how many messages a second a server acknowledges; no check, and not part of the tests.

usage: mllp_rate.py [SECONDS] [CONNECTIONS] [MESSAGES ON THE WIRE OF EACH]; 10, 16 and 32 unless told
"""

import sys
import tempfile
import threading
import time
from pathlib import Path

from mllp import Sender, Server, framed, message

SECONDS, CONNECTIONS, WINDOW = [int(word) for word in sys.argv[1:]] + [10, 16, 32][len(sys.argv) - 1:]


def send(server, who, end, counts, latencies):
    with Sender(server) as sender:
        number, rest = who, b""
        while time.monotonic() < end:
            batch = [message(number + CONNECTIONS * step) for step in range(WINDOW)]
            number += CONNECTIONS * WINDOW
            begun, left = time.monotonic(), WINDOW
            sender.send(b"".join(map(framed, batch)))
            while left:
                rest += sender.socket.recv(1 << 20)
                done = rest.count(b"\x1c\r")
                if done:
                    counts[who] += rest.count(b"MSA|AA|")
                    left -= done
                    rest = rest[rest.rindex(b"\x1c\r") + 2:]
            latencies.append(time.monotonic() - begun)


def run():
    with tempfile.TemporaryDirectory() as folder, Server(Path(folder)) as server:
        counts, latencies = [0] * CONNECTIONS, []
        begun = time.monotonic()
        end = begun + SECONDS
        threads = [threading.Thread(target=send, args=(server, who, end, counts, latencies))
                   for who in range(CONNECTIONS)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        passed = time.monotonic() - begun
        latencies.sort()
        print(f"{sum(counts) / passed:.0f} acknowledged a second over {CONNECTIONS} connections with {WINDOW} on the wire "
              f"of each, {passed:.1f} s; a window takes {latencies[len(latencies) // 2] * 1000:.0f} ms, at most "
              f"{latencies[-1] * 1000:.0f} ms; {server.resident() >> 20} MiB resident")


run()
