"""The page of differences: each line of its tables is a rule, and a rule is believed only if what it claims holds."""

import re

from facts import says

NOT_SENT, LEFT_OUT = "not sent", "left out"


def pattern(text):
    """`*` is anything, `?` one character, `{n}` a number; everything else is itself."""
    parts = re.split(r"(\*|\?|\{n\})", text)
    spelled = {"*": ".*", "?": ".", "{n}": r"(\d+)"}
    return re.compile("".join(spelled.get(part, re.escape(part)) for part in parts), re.DOTALL)


class Rule:
    """One line: which differences it explains, and where the value must stand for that."""

    def __init__(self, source, where, what, kept, why):
        self.source, self.where, self.what, self.kept, self.why, self.used = source, where, what, kept, why, 0
        self.at, self.value = pattern(where), pattern(what or "*")

    def explains(self, source, where, value, ours, sent):
        """`ours` are the facts of our bundle, `sent` is the input as text."""
        found = self.at.fullmatch(where) if self.source in ("*", source) and self.value.fullmatch(value) else None
        if not found:
            return False
        if self.kept == LEFT_OUT:
            return True
        if self.kept == NOT_SENT:
            return not says(sent, value)
        number = found[1] if self.at.groups else ""
        return any(ours.keeps(pattern(place.replace("{n}", number)), value) for place in self.kept.split())


def rules(page):
    """The rules of a page in Markdown, in its order: the first that explains a difference counts."""
    found = []
    for line in page.splitlines():
        cells = [cell.strip().strip("`") for cell in re.split(r"(?<!\\)\|", line.strip())[1:-1]]
        if line.startswith("| ") and len(cells) == 5 and cells[0] not in ("source", "---"):
            if not cells[3] or not cells[4]:
                raise ValueError(f"a rule must say what became of the value, and why: {line}")
            found.append(Rule(*(cell.replace("\\|", "|") for cell in cells)))
    return found
