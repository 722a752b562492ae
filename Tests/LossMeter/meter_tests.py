#!/usr/bin/env python3
"""The loss meter measured: tiny documents and bundles of which the answer is known."""

import json
import sys
from pathlib import Path

from bundle_facts import Output
from cda_facts import Source, day, number, words
from message_meter import measure as measure_message
from meter import measure, verdict_lines

sys.path.append(str(Path(__file__).resolve().parent.parent))

from known_answers import run

HEAD = '<ClinicalDocument xmlns="urn:hl7-org:v3" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
SNOMED = 'codeSystem="2.16.840.1.113883.6.96"'


def document(entry, text=""):
    return (
        f'{HEAD}<component><structuredBody><component><section><code code="30954-2"/><text>{text}</text>'
        f"<entry>{entry}</entry></section></component></structuredBody></component></ClinicalDocument>"
    ).encode()


def bundle(*resources):
    return json.dumps({"resourceType": "Bundle", "entry": [{"resource": resource} for resource in resources]})


def tally(entry, *resources, text="", omissions=True, by_count=False):
    return measure(Source(document(entry, text), omissions), Output(bundle(*resources)), by_count)


RESULT = (
    f'<observation classCode="OBS" moodCode="EVN"><id root="1.2.3" extension="A-7"/>'
    f'<code code="4548-4" codeSystem="2.16.840.1.113883.6.1"><translation code="HBA1C" codeSystem="2.999.1"/></code>'
    f'<text><reference value="#r1"/></text><statusCode code="completed"/><effectiveTime value="20260210083000-0600"/>'
    f'<value xsi:type="PQ" value="7.30" unit="%"/></observation>'
)
NARRATIVE = '<table><tbody><tr ID="r1"><td>Hemoglobin A1c</td><td>7.3 %</td></tr></tbody></table>'


def full_observation():
    return {
        "resourceType": "Observation", "identifier": [{"system": "urn:oid:1.2.3", "value": "A-7"}],
        "code": {"coding": [{"code": "4548-4"}, {"code": "HBA1C"}], "text": "Test: Hemoglobin A1c; Result: 7.3 %"},
        "effectiveDateTime": "2026-02-10T08:30:00-06:00", "valueQuantity": {"value": 7.3, "unit": "%"},
    }


MESSAGE = "MSH|^~\\&|LAB|LAKESIDE\rPID|1||4711^^^LAKESIDE||Example^Ada||197005031015-0600\r"


def test_what_a_message_says_stands_in_the_bundle():
    patient = {"resourceType": "Patient", "identifier": [{"value": "4711", "assigner": {"display": "Lakeside"}}],
               "name": [{"family": "Example"}], "birthDate": "1970-05-03T10:15:00-06:00"}
    assert measure_message(MESSAGE, {"entry": [{"resource": patient}]}, set()) == (5, [])


def test_what_stands_nowhere_is_lost_unless_the_ledger_says_so():
    patient = {"resourceType": "Patient", "name": [{"family": "Example"}], "birthDate": "1970-05-03"}
    said, lost = measure_message(MESSAGE, {"entry": [{"resource": patient}]}, {"PID[1]-3.1"})
    assert (said, sorted(lost)) == (5, ["MSH-4.1", "PID-3.4", "PID-7.1"]), (said, lost)


def test_everything_kept():
    composition = {"resourceType": "Composition", "section": [{"text": {"div": "<div>Hemoglobin A1c 7.3</div>"}}]}
    found = tally(RESULT, full_observation(), composition, text=NARRATIVE)
    assert found.kept == found.stated, (found.kept, found.stated)
    for kind in ("code", "transl.", "number", "num+unit", "date", "id", "#ref", "words"):
        assert found.stated[kind] >= 1, kind


def test_marks_inside_a_line_part_no_words():
    narrative = '<paragraph ID="r1"><sup>1</sup>Hemo<content styleCode="Bold">globin A1c</content><br/>7.3</paragraph>'
    kept = {"resourceType": "Observation", "note": [{"text": "1Hemoglobin A1c 7.3"}]}
    div = "<div><p><sup>1</sup>Hemo<span>globin A1c</span><br/>7.3</p></div>"
    found = tally(RESULT, kept, {"resourceType": "Composition", "section": [{"text": {"div": div}}]}, text=narrative)
    assert found.kept["#ref"] == found.stated["#ref"] == 1, found.lost["#ref"]
    assert found.kept["words"] == found.stated["words"] == 2, found.lost["words"]


def test_empty_bundle_keeps_nothing():
    found = tally(RESULT, text=NARRATIVE)
    assert sum(found.kept.values()) == 0 and sum(found.stated.values()) >= 8, found.kept


def test_losses_name_their_path():
    found = tally(RESULT, {"resourceType": "Observation"})
    assert found.lost["code"]["30954-2 observation/code"] == 1, found.lost["code"]


def test_a_unit_needs_its_number():
    apart = {"resourceType": "Observation", "valueQuantity": {"value": 8, "unit": "%"}, "valueString": "7.3"}
    found = tally(RESULT, apart)
    assert (found.kept["number"], found.kept["num+unit"]) == (1, 0), found.kept


def test_numbers_compare_by_value():
    assert number("7.30") == number("7.3") == "7.3" and number("100") == "100" and number("1e3") == "1000"
    assert number("about 7") is None and number("NaN") is None and number(None) is None


def test_days_keep_their_precision():
    assert day("2026") == "2026" and day("202602") == "2026-02" and day("20260210083000.123-0600") == "2026-02-10"
    for text in ("200130311", "20261301", "00000101", "20260", "soon", "", None):
        assert day(text) is None, text


def test_words_have_three_letters():
    assert words("No HbA1c in May; naïve é-mail") == {"hba1c", "may", "naïve", "mail"}, words("naïve")


def test_structural_and_prescribed_codes_do_not_count():
    entry = (
        '<act><code code="CONC" codeSystem="2.16.840.1.113883.5.6"/><statusCode code="active"/>'
        f'<observation><code code="33999-4" codeSystem="2.16.840.1.113883.6.1"/>'
        f'<value xsi:type="CD" code="38341003" {SNOMED}/></observation></act>'
    )
    assert tally(entry).stated["code"] == 1


def test_a_null_flavor_states_nothing():
    value = '<value xsi:type="PQ" nullFlavor="UNK" value="3"/>'
    entry = f'<observation><id nullFlavor="NI" root="1.2"/>{value}</observation>'
    found = tally(entry)
    assert found.stated["id"] == 0 and found.stated["number"] == 0


def test_r4_words_stand_for_codes():
    entry = f'<observation><value xsi:type="CD" code="24484000" {SNOMED} displayName="Severe"/></observation>'
    allergy = {"resourceType": "AllergyIntolerance", "reaction": [{"severity": "severe"}]}
    assert tally(entry, allergy).kept["code"] == 1 and tally(entry, {"resourceType": "Patient"}).kept["code"] == 0


def test_tracking_times_are_left_out_unless_asked_for():
    entry = (
        '<act><templateId root="2.16.840.1.113883.10.20.22.4.3"/><id root="1.2" extension="c"/>'
        '<effectiveTime><low value="20200101"/></effectiveTime><observation><id root="1.2" extension="o"/>'
        '<effectiveTime><low value="20190101"/></effectiveTime></observation></act>'
    )
    found, whole = tally(entry), tally(entry, omissions=False)
    assert (found.stated["id"], found.stated["date"]) == (1, 1), found.stated
    assert (whole.stated["id"], whole.stated["date"]) == (2, 2), whole.stated


def test_an_institution_s_period_may_be_a_frequency():
    time = '<effectiveTime><period value="12" unit="h"/></effectiveTime>'
    entry = f"<substanceAdministration>{time}</substanceAdministration>"
    repeat = {"resourceType": "MedicationRequest", "dosageInstruction": [{"timing": {"repeat": {"frequency": 2}}}]}
    assert tally(entry, repeat).kept["number"] == 1 and tally(entry, {"resourceType": "Patient"}).kept["number"] == 0


NO_ASTHMA = (
    '<observation negationInd="true"><code code="55607006" codeSystem="2.16.840.1.113883.6.96"/>'
    f'<value xsi:type="CD" code="195967001" {SNOMED} displayName="Asthma"/></observation>'
)


def test_a_negation_needs_a_no_about_the_same_thing():
    def condition(code, status):
        return {
            "resourceType": "Condition", "code": {"coding": [{"code": code}]},
            "verificationStatus": {"coding": [{"code": status}]},
        }

    assert tally(NO_ASTHMA, condition("195967001", "refuted")).kept["negated"] == 1
    assert tally(NO_ASTHMA, condition("195967001", "confirmed")).kept["negated"] == 0
    assert tally(NO_ASTHMA, condition("38341003", "refuted")).kept["negated"] == 0
    assert tally(NO_ASTHMA, condition("38341003", "refuted"), by_count=True).kept["negated"] == 1


def test_no_known_allergy_is_a_no_to_anything():
    entry = (
        f'<observation negationInd="true"><value xsi:type="CD" code="419199007" {SNOMED}/><participant>'
        '<participantRole><playingEntity><code nullFlavor="NA"/></playingEntity></participantRole></participant>'
        "</observation>"
    )
    statement = {"resourceType": "AllergyIntolerance", "code": {"coding": [{"code": "716186003"}]}}
    assert tally(entry, statement).kept["negated"] == 1
    assert tally(NO_ASTHMA, statement).kept["negated"] == 0


def test_none_known_meets_a_denial_of_its_own_resource_only():
    entry = (
        '<observation negationInd="true"><templateId root="2.16.840.1.113883.10.20.22.4.4"/>'
        '<code code="ASSERTION" codeSystem="2.16.840.1.113883.5.4"/><value xsi:type="CD" nullFlavor="NA"/></observation>'
    )
    allergy = {"resourceType": "AllergyIntolerance", "code": {"coding": [{"code": "716186003"}]}}
    problem = {"resourceType": "Condition", "code": {"coding": [{"code": "160245001"}]}}
    assert tally(entry, problem).kept["negated"] == 1
    assert tally(entry, allergy).kept["negated"] == 0
    unknown = entry.replace("2.16.840.1.113883.10.20.22.4.4", "1.2.3")
    assert tally(unknown, problem, allergy).kept["negated"] == 0


def test_one_sentence_does_not_deny_two_things():
    entry = NO_ASTHMA + NO_ASTHMA.replace("195967001", "38341003").replace("Asthma", "Hypertension")
    refuted = {
        "resourceType": "Condition", "code": {"coding": [{"code": "195967001"}]},
        "verificationStatus": {"coding": [{"code": "refuted"}]},
    }
    found = tally(entry, refuted)
    assert (found.stated["negated"], found.kept["negated"]) == (2, 1), found.kept


def test_the_narrative_of_a_section_does_not_count_as_entry_text():
    composition = {"resourceType": "Composition", "section": [{"text": {"div": "<div>Hemoglobin A1c 7.3 %</div>"}}]}
    found = tally(RESULT, composition, text=NARRATIVE)
    assert found.kept["#ref"] == 0 and found.kept["words"] == found.stated["words"] > 0


def test_a_missing_bundle_is_a_failure():
    lost = measure(Source(document(RESULT)), Output())
    lost.missing = 1
    bad, lines = verdict_lines(lost, {})
    assert bad and lines[0].startswith("not ok every document"), lines


def test_less_than_the_floor_is_a_failure():
    found = tally(RESULT, dict(full_observation(), identifier=[]))
    assert verdict_lines(found, {"id": 0, "words": 0})[0] is False
    assert verdict_lines(found, {"id": 1, "words": 0})[0] is True
    assert verdict_lines(found, {"words": 0})[0] is True


run(globals())
