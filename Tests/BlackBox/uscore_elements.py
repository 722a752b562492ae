"""The elements, extensions and slices that data has to show, by profile of US Core 6.1.0.

A path has dots between its steps. `category:VSCat` is the slice of that name in SLICES, `extension:race` an extension
in EXTENSIONS, `code=x` a value that has to be there, `member>RelatedPerson` a reference that leads to that type.

Source: https://hl7.org/fhir/us/core/STU6.1/profiles-and-extensions.html
"""

LOINC = "http://loinc.org"
SNOMED = "http://snomed.info/sct"
NPI = "http://hl7.org/fhir/sid/us-npi"
HL7 = "http://terminology.hl7.org/CodeSystem/"
CORE = "http://hl7.org/fhir/us/core/CodeSystem/"
SCREENED = {(CORE + "us-core-category", code) for code in
            ("sdoh", "functional-status", "disability-status", "cognitive-status")}


def observed(*codes):
    return {(HL7 + "observation-category", code) for code in codes}


# Where the code of a slice stands in an item, and which codes make one.
SLICES = {
    "Observation/category:VSCat": ("", observed("vital-signs")),
    "Observation/component:systolic": ("code", {(LOINC, "8480-6")}),
    "Observation/component:diastolic": ("code", {(LOINC, "8462-4")}),
    "Observation/component:FlowRate": ("code", {(LOINC, "3151-8")}),
    "Observation/component:Concentration": ("code", {(LOINC, "3150-0")}),
    "Observation/component:industry": ("code", {(LOINC, "86188-0")}),
    "Observation/coding:PulseOx": ("", {(LOINC, "59408-5")}),
    "Observation/coding:O2Sat": ("", {(LOINC, "2708-6")}),
    "Observation/category:laboratory": ("", observed("laboratory")),
    "Observation/category:result": ("", observed(
        "laboratory", "exam", "therapy", "imaging", "procedure", "vital-signs", "activity")),
    "Observation/category:social": ("", observed("social-history")),
    "Observation/category:survey": ("", observed("survey")),
    "Observation/category:screening": ("", SCREENED),
    "Observation/category:simple": ("", SCREENED | observed(
        "social-history", "vital-signs", "imaging", "laboratory", "procedure", "survey", "exam", "therapy",
        "activity")),
    "CarePlan/category:AssessPlan": ("", {(CORE + "careplan-category", "assess-plan")}),
    "Condition/category:encounter": ("", {(HL7 + "condition-category", "encounter-diagnosis")}),
    "Condition/category:concern": ("", {
        (HL7 + "condition-category", "problem-list-item"), (CORE + "condition-category", "health-concern")}),
    "Condition/category:screening": ("", SCREENED),
    "Coverage/identifier:memberid": ("type", {(HL7 + "v2-0203", "MB")}),
    "Coverage/class:group": ("type", {(HL7 + "coverage-class", "group")}),
    "Coverage/class:plan": ("type", {(HL7 + "coverage-class", "plan")}),
    "DiagnosticReport/category:lab": ("", {(HL7 + "v2-0074", "LAB")}),
    "DiagnosticReport/category:note": ("", {(LOINC, code) for code in ("LP29684-5", "LP29708-2", "LP7839-6")}),
    "DocumentReference/category:note": ("", {(CORE + "us-core-documentreference-category", "clinical-note")}),
    "MedicationRequest/category:place": ("", {
        (HL7 + "medicationrequest-category", code) for code in ("inpatient", "outpatient", "community", "discharge")}),
    "Organization/identifier:NPI": ("", {(NPI, None)}),
    "Practitioner/identifier:NPI": ("", {(NPI, None)}),
    "Provenance/agent:author": ("type", {(HL7 + "provenance-participant-type", "author")}),
    "Provenance/agent:transmitter": ("type", {(CORE + "us-core-provenance-participant-type", "transmitter")}),
    "ServiceRequest/category:asked": ("", SCREENED | {(SNOMED, code) for code in (
        "386053000", "410606002", "108252007", "363679005", "409063005", "409073007", "387713003")}),
}

OWN = "http://hl7.org/fhir/us/core/StructureDefinition/us-core-"
EXTENSIONS = {
    "race": OWN + "race",
    "ethnicity": OWN + "ethnicity",
    "tribalAffiliation": OWN + "tribal-affiliation",
    "sex": OWN + "sex",
    "assertedDate": "http://hl7.org/fhir/StructureDefinition/condition-assertedDate",
    "display": "http://hl7.org/fhir/StructureDefinition/display",
    "url": OWN + "extension-questionnaire-uri",
}

SIGN = """status category category:VSCat category:VSCat.coding category:VSCat.coding.system category:VSCat.coding.code
 subject effectiveDateTime"""
UCUM = "http://unitsofmeasure.org"


def amount(place, unit=""):
    """An amount in UCUM, of one unit or of any."""
    code = f"{place}.code={unit}" if unit else f"{place}.code"
    return f" {place} {place}.value {place}.unit {place}.system={UCUM} {code}"


def part(name, unit):
    return f" component:{name} component:{name}.code" + amount(f"component:{name}.valueQuantity", unit)


def sign(code, unit=""):
    return f"{SIGN} code.coding.code={code}" + amount("valueQuantity", unit)


HISTORY = "status category category:social subject valueCodeableConcept"
DOSE = """dosageInstruction dosageInstruction.text dosageInstruction.timing dosageInstruction.doseAndRate
 dosageInstruction.doseAndRate.doseQuantity"""
VALUES = "status category code subject effectiveDateTime valueQuantity valueCodeableConcept valueString"

# Type, profile where there are several (of observations by OBSERVATIONS, else by a slice of category), what it shows.
ELEMENTS = [
    ("AllergyIntolerance", None, "clinicalStatus verificationStatus code patient reaction reaction.manifestation"),
    ("Observation", "blood-pressure", f"""{SIGN} code.coding.code=85354-9 component component.code
     component.valueQuantity component.dataAbsentReason component:systolic.dataAbsentReason
     component:diastolic.dataAbsentReason{part("systolic", "mm[Hg]")}{part("diastolic", "mm[Hg]")}"""),
    ("Observation", "bmi", sign("39156-5", "kg/m2")),
    ("Observation", "body-height", sign("8302-2")),
    ("Observation", "body-temperature", sign("8310-5")),
    ("Observation", "body-weight", sign("29463-7")),
    ("Observation", "head-circumference", sign("9843-4")),
    ("Observation", "head-percentile", sign("8289-1", "%")),
    ("Observation", "heart-rate", sign("8867-4", "/min")),
    ("Observation", "bmi-percentile", sign("59576-9", "%")),
    ("Observation", "weight-percentile", sign("77606-2", "%")),
    ("Observation", "respiratory-rate", sign("9279-1", "/min")),
    ("Observation", "pulse-oximetry", f"""{SIGN} code code.coding code.coding:PulseOx code.coding:O2Sat component
     component.code component.valueQuantity{amount("valueQuantity", "%")}{part("FlowRate", "L/min")}
     {part("Concentration", "%")}"""),
    ("CarePlan", None, "text text.status text.div status intent category category:AssessPlan subject"),
    ("CareTeam", None, """status subject participant participant.role participant.member
     participant.member>Practitioner participant.member>PractitionerRole participant.member>RelatedPerson"""),
    ("Condition", "encounter", """category category:encounter code subject encounter abatementDateTime
     recordedDate"""),
    ("Condition", "concern", """clinicalStatus verificationStatus category category:concern category:screening code
     subject onsetDateTime abatementDateTime recordedDate extension:assertedDate"""),
    ("Coverage", None, """identifier identifier:memberid identifier:memberid.type status type subscriberId beneficiary
     relationship period payor class class:group class:group.value class:plan class:plan.value class:plan.name"""),
    ("Device", None, """udiCarrier udiCarrier.deviceIdentifier udiCarrier.carrierHRF distinctIdentifier
     manufactureDate expirationDate lotNumber serialNumber type patient"""),
    ("DiagnosticReport", "lab", """status category category:lab code subject effectiveDateTime issued performer
     result"""),
    ("DiagnosticReport", "note", """status category category:note code subject encounter effectiveDateTime issued
     performer performer>Practitioner performer>Organization result presentedForm"""),
    ("DocumentReference", None, """identifier status type category category:note subject date author content
     content.attachment content.attachment.contentType content.attachment.data content.attachment.url content.format
     context context.encounter context.period"""),
    ("Encounter", None, """identifier identifier.system identifier.value status class type subject participant
     participant.type participant.period participant.individual period reasonCode reasonReference hospitalization
     hospitalization.dischargeDisposition location location.location serviceProvider"""),
    ("Goal", None, "lifecycleStatus description subject startDate target target.dueDate"),
    ("Immunization", None, "status statusReason vaccineCode patient occurrenceDateTime primarySource"),
    ("Medication", None, "code"),
    ("MedicationDispense", None, f"""status medicationCodeableConcept medicationReference subject performer
     performer.actor authorizingPrescription type quantity whenHandedOver {DOSE}"""),
    ("MedicationRequest", None, f"""status intent category category:place reportedBoolean reportedReference
     medicationCodeableConcept medicationReference subject encounter authoredOn requester reasonCode reasonReference
     dispenseRequest dispenseRequest.numberOfRepeatsAllowed dispenseRequest.quantity {DOSE}"""),
    ("Observation", "clinical-result", f"{VALUES} category:result"),
    ("Observation", "lab", f"{VALUES} category:laboratory specimen"),
    ("Observation", "occupation", f"""{HISTORY} code.coding.code=11341-5 effectivePeriod component component:industry
     component:industry.code component:industry.valueCodeableConcept"""),
    ("Observation", "pregnancyintent", f"{HISTORY} code.coding.code=86645-9 effectiveDateTime"),
    ("Observation", "pregnancystatus", f"{HISTORY} code.coding.code=82810-3 effectiveDateTime"),
    ("Observation", "screening-assessment", f"""{VALUES} category:survey category:screening performer hasMember
     derivedFrom derivedFrom>Observation derivedFrom>QuestionnaireResponse"""),
    ("Observation", "sexual-orientation", """status code.coding.code=76690-7 subject effectiveDateTime
     valueCodeableConcept"""),
    ("Observation", "simple-observation", f"{VALUES} category:simple performer valueBoolean derivedFrom"),
    ("Observation", "smokingstatus", f"{HISTORY} code effectiveDateTime effectivePeriod"),
    ("Organization", None, """identifier identifier.system identifier.value identifier:NPI active name telecom
     telecom.system telecom.value address address.line address.city address.state address.postalCode
     address.country"""),
    ("Patient", None, """identifier identifier.system identifier.value name name.use=old name.family name.given
     name.suffix name.period.end telecom telecom.system telecom.value telecom.use gender birthDate deceasedDateTime
     address address.use=old address.line address.city address.state address.postalCode address.period.end
     communication communication.language extension:race extension:ethnicity extension:tribalAffiliation
     extension:sex"""),
    ("Practitioner", None, """identifier identifier.system identifier.value identifier:NPI name name.family telecom
     telecom.system telecom.value"""),
    ("PractitionerRole", None, """practitioner organization code specialty location telecom telecom.system
     telecom.value endpoint"""),
    ("Procedure", None, "basedOn status code subject performedDateTime"),
    ("Provenance", None, """target target.reference recorded agent agent.type agent.who agent.onBehalfOf agent:author
     agent:author.type agent:transmitter agent:transmitter.type"""),
    ("QuestionnaireResponse", None, """identifier questionnaire _questionnaire.extension:display
     _questionnaire.extension:url status subject authored author item item.linkId item.text item.answer
     item.answer.valueDecimal item.answer.valueString item.answer.valueCoding item.answer.item item.item"""),
    ("RelatedPerson", None, "active patient relationship name telecom address"),
    ("ServiceRequest", None, """status intent category category:asked code subject occurrencePeriod authoredOn
     requester reasonCode reasonReference"""),
    ("Specimen", None, "type subject"),
]


def shown(nodes, kind, path):
    """Whether any of the nodes has what a path names. Items of items are looked through, as in forms."""
    path, _, wanted = path.partition("=")
    for step in path.split("."):
        step, _, target = step.partition(">")
        name, _, slice_ = step.partition(":")
        nodes = [item for node in nodes if isinstance(node, dict) for found in [node.get(name)] if found is not None
                 for item in (found if isinstance(found, list) else [found])]
        if name == "extension":
            nodes = [node for node in nodes if node["url"] == EXTENSIONS[slice_]]
        elif slice_:
            nodes = [node for node in nodes if is_slice(node, *SLICES[f"{kind}/{name}:{slice_}"])]
        if name == "item":
            nodes += [inner for node in nodes for inner in node.get("item", [])]
        if target:
            nodes = [node for node in nodes if node.get("reference", "").split("/")[0] == target]
    return any(node == wanted for node in nodes) if wanted else bool(nodes)


def is_slice(node, place, codes):
    concept = node.get(place, {}) if place else node
    said = concept.get("coding", [concept])
    return any((c.get("system"), code) in codes for c in said for code in (c.get("code"), None))
