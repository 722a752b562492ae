#!/usr/bin/env python3
"""Watches a server as a monitor does: what it counts, for whom, and that nothing of any record is in it."""

import re

from blackbox import chartway, check, equal, holds, main
from client import mother
from server import free_port, get, served

KEY = "0123456789abcdef-monitor"


def samples(text):
    """Values by name and labels, as a reader of the text format takes them."""
    found, families = {}, {}
    for line in text.splitlines():
        if line.startswith("# TYPE "):
            name, kind = line.split()[2:4]
            holds(name not in families, f"{name} comes twice")
            families[name] = kind
        elif not line.startswith("#"):
            parts = re.fullmatch(r'([a-z_]+)(?:\{((?:[a-z]+="(?:[^"\\]|\\.)*",?)*)\})? ([0-9.e+-]+|\+Inf)', line)
            holds(parts, f"no sample: {line[:60]}")
            labels = frozenset(re.findall(r'([a-z]+)="((?:[^"\\]|\\.)*)"', parts[2] or ""))
            holds((parts[1], labels) not in found, f"twice: {line[:60]}")
            found[parts[1], labels] = float(parts[3])
            holds(any(parts[1].startswith(name) for name in families), f"of no family: {line[:60]}")
    return found


def watch(base, key=KEY):
    status, headers, body = get(f"{base}/metrics", **({"Authorization": f"Bearer {key}"} if key else {}))
    return status, headers, body.decode()


@check("a monitor with the key reads counts by route and status, and nothing of any record")
def _(folder):
    (folder / "key").write_text(KEY + "\n")
    with served(folder, isOpen=False, options=["--metrics-key-file", str(folder / "key")]) as (base, database):
        patient = mother(database)
        for path in (f"/fhir/Patient/{patient}", "/fhir/metadata", "/fhir/metadata", "/nowhere/at/all"):
            get(base + path)
        for key in (None, "wrong", KEY + "x"):
            equal(watch(base, key)[0], 401, "with another key")
        status, headers, text = watch(base)
        equal((status, headers["Content-Type"].split(";")[0]), (200, "text/plain"), "with the key")
        found = samples(text)
        requests = {labels: value for (name, labels), value in found.items() if name == "chartway_http_requests_total"}
        by = {tuple(sorted(dict(labels).items())): value for labels, value in requests.items()}
        counts = {(dict(key)["route"], dict(key)["status"]): value for key, value in by.items()}
        equal(counts.get(("/fhir/metadata", "200")), 2, "requests for metadata")
        equal([value for (route, status), value in counts.items() if status == "401" and "fhir" in route], [1], "refused")
        equal(counts.get(("NotFound", "404")), 1, "requests for what is not there")
        equal(found["chartway_ready", frozenset()], 1, "ready")
        holds(found["process_resident_memory_bytes", frozenset()] > 1e6, "memory")
        name = "chartway_http_request_duration_seconds"
        for labels in {labels for (sample, labels) in found if sample == f"{name}_count"}:
            inside = sorted(
                (float(dict(other)["le"]), value) for (sample, other), value in found.items()
                if sample == f"{name}_bucket" and labels <= other
            )
            values = [value for _, value in inside]
            equal(values, sorted(values), "buckets hold what smaller ones hold")
            equal(values[-1], found[f"{name}_count", labels], "the last bucket holds all")
        holds(patient not in text and "Zo" not in text and KEY not in text, "something of a record, or the key")


@check("without a key there is nothing to watch, and a key that is none is refused")
def _(folder):
    with served(folder, isOpen=False) as (base, _):
        equal(watch(base)[0], 404, "without --metrics-key-file")
    (folder / "short").write_text("short")
    for path in (folder / "short", folder / "absent"):
        done = chartway("serve", "--db", folder / "a.db", "--port", free_port(), "--metrics-key-file", path, expect=64)
        equal(len(done.stderr.decode().strip().splitlines()), 1, "lines on standard error")


main()
