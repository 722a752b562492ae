#!/usr/bin/env python3
"""Looks whether the documentation points at what is there."""

import re

from blackbox import ROOT, check, chartway, equal, holds, main

PAGES = sorted(ROOT.glob("*.md")) + sorted((ROOT / "docs").rglob("*.md")) + sorted((ROOT / "mappings").glob("*.md"))


@check("every link to a file of the project leads somewhere")
def _(folder):
    broken = []
    for page in PAGES:
        for target in re.findall(r"\]\(([^)\s]+)\)", page.read_text(encoding="utf-8")):
            path = target.split("#")[0]
            if path and "://" not in path and not path.startswith("mailto:") and not (page.parent / path).exists():
                broken.append(f"{page.relative_to(ROOT)}: {target}")
    equal(broken, [], "broken links")


@check("every script that a page names is there and can be run")
def _(folder):
    missing = []
    for page in PAGES:
        for name in set(re.findall(r"`(scripts/[a-z-]+|\.ci/run)\b", page.read_text(encoding="utf-8"))):
            path = ROOT / name
            if not path.is_file() or not path.stat().st_mode & 0o111:
                missing.append(f"{page.relative_to(ROOT)}: {name}")
    equal(missing, [], "scripts")


@check("every subcommand explains itself with examples")
def _(folder):
    text = chartway("--help").stdout.decode()
    names = re.findall(r"^  ([a-z-]+)(?: \(default\))?  +\S", text.split("SUBCOMMANDS:")[-1], re.MULTILINE)
    holds({"import", "convert", "people", "export", "serve"} <= set(names), f"subcommands: {names}")
    for name in names:
        help_text = chartway(name, "--help").stdout.decode()
        holds("xample" in help_text, f"{name} shows no example")


main()
