#!/usr/bin/env python3
"""The comparison compared: tiny bundles and pages of which the answer is known."""

import sys
from pathlib import Path

from compare import Comparison, differences
from facts import Facts, leaves, moment, says, spelled
from rules import pattern, rules

sys.path.append(str(Path(__file__).resolve().parent.parent))

from known_answers import run

HEAD = "| source | where | what | kept | why |\n|---|---|---|---|---|\n"


def bundle(*resources):
    return {"resourceType": "Bundle", "entry": [{"resource": resource} for resource in resources]}


def patient(**parts):
    return {"resourceType": "Patient", **parts}


def left(page, ours, wanted, sent=""):
    """What a page of one rule leaves without an explanation."""
    comparison = Comparison(rules(HEAD + page))
    comparison.add("x", "in.hl7", bundle(*ours), bundle(*wanted), sent)
    return [(where, value) for (_, where, _), found in comparison.lost.items() for value, _, _ in found]


RAW = patient(extension=[{"url": "urn:chartway:PD1-19", "valueString": "AUSA&Australian Army^20260210083000-0600"}])


def test_leaves_have_a_path_without_indexes_and_an_extension_its_name():
    found = dict(leaves(patient(name=[{"given": ["Ada"]}], extension=[{"url": "http://x/religion", "valueCode": "1"}])))
    assert found[".name.given"] == "Ada" and found[".extension(religion).valueCode"] == "1", found


def test_one_value_has_one_spelling():
    assert spelled(1.50) == "1.5" and spelled("7.30") == "7.3" and spelled(True) == "true"
    assert spelled("urn:oid:1.2.3") == "1.2.3" and spelled("2026-02-10T08:30:00-06:00") == "2026-02-10T08:30:00"


def test_a_time_is_the_same_moment_in_both_standards():
    assert moment("2026-02-10T08:30:00") == moment("20260210083000-0600") == moment("202602100830")
    assert moment("2026021008") == moment("2026-02-10T08:00:00") and says("2026021008", "2026-02-10T08:00:00")
    assert moment("2026-02-10") == moment("20260210") != moment("20260211")
    assert moment("2026") is None and moment("4711") is None and moment("7.3") is None


def test_a_text_says_a_value_only_as_a_word_of_its_own():
    assert says("AUSA&Australian Army", "AUSA") and says("a^20260210083000-0600^b", "2026-02-10T08:30:00")
    assert says("+1 555 467 2293", "4672293") and not says("+1 555 467 2293", "4672294") and says("2026-02", "202602")
    assert not says("2.16.840.1.1234567", "234567") and not says("2026-02-10", "260210")
    assert not says("AUSAX", "AUSA") and not says("20260211", "2026-02-10") and says("1:64", ":")


def test_each_leaf_is_answered_once():
    ours = Facts(bundle(patient(name=[{"given": ["Ada"], "text": "Ada B Example"}]), {"resourceType": "Basic", "x": "Z"}))
    wanted = patient(name=[{"given": ["Ada", "Ada"], "family": "Ada", "suffix": ["B", "Z", "Q"]}])
    assert [answer for _, _, answer in differences(bundle(wanted), ours)] == [
        "same", "moved", "within", "elsewhere", "missing"]


def test_a_place_named_by_a_rule_must_hold_the_value():
    wanted = [patient(branch="AUSA"), patient(branch="AUSN")]
    page = "| x | Patient.branch | | `Patient.extension(urn:chartway:PD1-19)*` | As sent. |"
    assert left(page, [RAW], wanted) == [("Patient.branch", "AUSN")]
    assert len(left(page.replace("PD1-19", "PD1-20"), [RAW], wanted)) == 2


def test_a_number_of_a_field_is_the_same_on_both_sides():
    page = "| x | Patient.extension(PD1.{n}).valueCode | | Patient.extension(urn:chartway:PD1-{n})* | As sent. |"
    def wanted(field):
        return [patient(extension=[{"url": field, "valueCode": "AUSA"}])]
    assert left(page, [RAW], wanted("PD1.19")) == [] and len(left(page, [RAW], wanted("PD1.20"))) == 1


def test_a_value_that_was_sent_is_not_explained_as_not_sent():
    page = "| x | Patient.branch | | not sent | The converter's own word. |"
    assert left(page, [RAW], [patient(branch="made up")], "PD1|AUSA") == []
    assert len(left(page, [RAW], [patient(branch="AUSA")], "PD1|AUSA")) == 1


def test_only_what_a_rule_names_is_left_out():
    page = "| x | Patient.branch | AU* | left out | No fact. |"
    assert left(page, [patient()], [patient(branch="AUSA")]) == []
    assert len(left(page, [patient()], [patient(branch="RU")])) == 1
    assert len(left(page.replace("| x |", "| y |"), [patient()], [patient(branch="AUSA")])) == 1


def test_a_message_without_a_patient_has_one_rule():
    assert left("| x | nobody | | left out | Nobody. |", [], [patient(branch="AUSA")]) == []
    assert len(left("| x | nobody | | left out | Nobody. |", [patient()], [patient(branch="AUSA")])) == 1


def test_the_first_rule_that_holds_counts():
    page = "| x | *.branch | | Patient.name.* | Wrong. |\n| x | *.branch | | *.extension(*)* | Right. |"
    comparison = Comparison(rules(HEAD + page))
    comparison.add("x", "in.hl7", bundle(RAW), bundle(patient(branch="AUSA")), "")
    assert [rule.used for rule in comparison.known] == [0, 1] and not comparison.lost


def test_a_rule_without_a_reason_or_a_place_is_refused():
    for page in ("| x | a | | | why |", "| x | a | | left out | |"):
        try:
            rules(HEAD + page)
        except ValueError:
            continue
        raise AssertionError(page)


def test_a_pattern_takes_brackets_and_dots_as_they_are():
    assert pattern("A.extension(b)*").fullmatch("A.extension(b).x") and not pattern("A.b").fullmatch("Axb")


run(globals())
