"""Pushes one document to the intake, for the scripts that do."""

import urllib.error
import urllib.request


def push(server, source, body, key=None, method="POST", path="", **headers):
    """Status, headers and body; headers with _ for -."""
    headers = {name.replace("_", "-"): value for name, value in headers.items()}
    if key:
        headers["Authorization"] = f"Bearer {key}"
    request = urllib.request.Request(f"{server.base}/intake/{source}{path}", data=body, headers=headers, method=method)
    try:
        with urllib.request.urlopen(request, timeout=60) as answer:
            return answer.status, answer.headers, answer.read()
    except urllib.error.HTTPError as refusal:
        return refusal.code, refusal.headers, refusal.read()
