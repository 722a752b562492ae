"""What US Core 6.1.0 asks of searches and of data, as tables.

Source: https://hl7.org/fhir/us/core/STU6.1/. Combinations are spelled with + between, SHALL and SHOULD alike.
"""

from collections import namedtuple

Row = namedtuple("Row", "name kind searches includes profile")
Row.__new__.__defaults__ = ((), None)

# A parameter of a type: what it compares, and where. Alternatives have | between.
PARAMETERS = {
    "AllergyIntolerance": "patient:reference:patient clinical-status:token:clinicalStatus",
    "CarePlan": "patient:reference:subject category:token:category status:token:status date:date:period",
    "CareTeam": "patient:reference:subject status:token:status role:token:participant.role",
    "Condition": "patient:reference:subject category:token:category clinical-status:token:clinicalStatus"
    " encounter:reference:encounter code:token:code recorded-date:date:recordedDate asserted-date:date:@assertedDate"
    " onset-date:date:onsetDateTime|onsetPeriod abatement-date:date:abatementDateTime|abatementPeriod",
    "Coverage": "patient:reference:beneficiary",
    "Device": "patient:reference:patient type:token:type status:token:status",
    "DiagnosticReport": "patient:reference:subject category:token:category code:token:code status:token:status"
    " date:date:effectiveDateTime|effectivePeriod",
    "DocumentReference": "_id:id:id patient:reference:subject category:token:category type:token:type"
    " status:token:status date:date:date period:date:context.period",
    "Encounter": "_id:id:id patient:reference:subject date:date:period identifier:token:identifier class:token:class"
    " type:token:type status:token:status location:reference:location.location"
    " discharge-disposition:token:hospitalization.dischargeDisposition",
    "Goal": "patient:reference:subject target-date:date:target.dueDate description:token:description"
    " lifecycle-status:token:lifecycleStatus",
    "Immunization": "patient:reference:patient date:date:occurrenceDateTime status:token:status",
    "MedicationDispense": "patient:reference:subject status:token:status type:token:type",
    "MedicationRequest": "patient:reference:subject intent:token:intent status:token:status"
    " encounter:reference:encounter authoredon:date:authoredOn",
    "Observation": "patient:reference:subject category:token:category code:token:code status:token:status"
    " date:date:effectiveDateTime|effectivePeriod",
    "Organization": "name:string:name|alias address:address:address",
    "Patient": "_id:id:id identifier:token:identifier name:name:name birthdate:date:birthDate gender:token:gender"
    " family:string:name.family death-date:date:deceasedDateTime race:token:@us-core-race.valueCoding"
    " ethnicity:token:@us-core-ethnicity.valueCoding",
    "Practitioner": "_id:id:id name:name:name identifier:token:identifier",
    "PractitionerRole": "specialty:token:specialty practitioner:reference:practitioner",
    "Procedure": "patient:reference:subject status:token:status code:token:code"
    " date:date:performedDateTime|performedPeriod",
    "QuestionnaireResponse": "_id:id:id patient:reference:subject status:token:status authored:date:authored"
    " questionnaire:canonical:questionnaire",
    "RelatedPerson": "_id:id:id patient:reference:patient name:name:name",
    "ServiceRequest": "_id:id:id patient:reference:subject category:token:category code:token:code"
    " status:token:status authored:date:authoredOn",
    "Specimen": "_id:id:id patient:reference:subject",
    "Location": "name:string:name|alias address:address:address address-city:string:address.city"
    " address-state:string:address.state address-postalcode:string:address.postalCode",
}
PARAMETERS = {
    kind: {word.split(":")[0]: tuple(word.split(":")[1:]) for word in text.split()}
    for kind, text in PARAMETERS.items()
}

TEAM = tuple(f"CareTeam:participant{end}" for end in (
    "", ":Patient", ":Practitioner", ":PractitionerRole", ":RelatedPerson"))

ROWS = [
    Row("C016 C011 C052 allergies, those refuted or wrong among them, are found by patient and clinical status",
        "AllergyIntolerance", "patient patient+clinical-status"),
    Row("C017 C011 C052 C053 care plans are found by patient, category, status and date", "CarePlan",
        "patient+category patient+category+status patient+category+date patient+category+status+date"),
    Row("C018 C011 C052 care teams are found by patient, status and role, and bring their members", "CareTeam",
        "patient+status patient+role role", TEAM),
    Row("C019 C011 C053 conditions of every category are found by all that US Core names", "Condition",
        "patient patient+category patient+category+clinical-status patient+category+encounter patient+clinical-status"
        " patient+code patient+recorded-date patient+asserted-date patient+onset-date patient+abatement-date"),
    Row("C020 C011 coverages are found by patient", "Coverage", "patient"),
    Row("C021 C011 C052 implanted devices are found by patient, type and status", "Device",
        "patient patient+type patient+status"),
    Row("C022 C011 C052 C053 reports of laboratories and notes are found by category, code, date and status",
        "DiagnosticReport", "patient patient+category patient+category+date patient+code patient+code+date"
        " patient+status"),
    Row("C023 C011 C052 C053 documents are found by id, category, type, date, period and status", "DocumentReference",
        "_id patient patient+category patient+category+date patient+type patient+type+period patient+status"),
    Row("C024 C011 C053 encounters are found by id, date, identifier, class, type, status, place and way out",
        "Encounter", "_id patient patient+date identifier patient+class patient+type patient+status patient+location"
        " patient+discharge-disposition"),
    Row("C025 C011 C053 goals are found by patient, date, description and status", "Goal",
        "patient patient+target-date patient+description patient+lifecycle-status"),
    Row("C026 C011 C053 immunizations, those not done among them, are found by patient, date and status",
        "Immunization", "patient patient+date patient+status"),
    Row("C027 C011 C052 C053 orders of medication are found by intent, status, encounter and date, and bring it",
        "MedicationRequest", "patient+intent patient+intent+status patient+intent+encounter"
        " patient+intent+authoredon", ("MedicationRequest:medication",)),
    Row("C028 C011 C052 medication handed out is found by status and type, and comes along", "MedicationDispense",
        "patient patient+status patient+status+type", ("MedicationDispense:medication",)),
    Row("C039 C011 patients are found by id, identifier, name, birth, gender and death", "Patient",
        "_id identifier name birthdate+name gender+name birthdate+family family+gender death-date+family"),
    Row("C040 patients are found by race and ethnicity", "Patient", "race ethnicity"),
    Row("C041 C011 C052 C053 procedures are found by patient, date, status and code", "Procedure",
        "patient patient+date patient+status patient+code+date"),
    Row("C042 C011 C052 C053 requests are found by id, category, code, date and status", "ServiceRequest",
        "_id patient patient+category patient+category+authored patient+code patient+code+authored patient+status"),
    Row("C043 C011 C052 C053 answers of questionnaires are found by id, status, questionnaire and date",
        "QuestionnaireResponse", "_id patient patient+status patient+questionnaire patient+authored"),
    Row("C044 C011 relatives are found by id, patient and name", "RelatedPerson", "_id patient name patient+name"),
    Row("C045 specimens are found by id and patient", "Specimen", "_id patient"),
    Row("C046 organizations are found by name and address", "Organization", "name address"),
    Row("C047 practitioners are found by id, name and identifier, two of one name among them", "Practitioner",
        "_id name identifier"),
    Row("C048 roles are found by specialty and practitioner, and bring practitioner and endpoint", "PractitionerRole",
        "specialty practitioner", ("PractitionerRole:endpoint", "PractitionerRole:practitioner")),
    Row("C049 locations are found by name and address", "Location",
        "name address address-city address-state address-postalcode"),
]

OBSERVED = "patient+category patient+category+date patient+category+status patient+code patient+code+date"
# Profiles of observations, told by a code of LOINC or by the code of a category.
OBSERVATIONS = [
    ("C029 C011 C052 C053 C030 laboratory results", "lab", "laboratory"),
    ("C029 C011 C052 C053 C030 clinical results", "clinical-result", "imaging procedure exam"),
    ("C029 C011 C052 C053 C031 blood pressures", "blood-pressure", "85354-9"),
    ("C029 C011 C052 C053 C031 body mass indices", "bmi", "39156-5"),
    ("C029 C011 C052 C053 C031 heights", "body-height", "8302-2"),
    ("C029 C011 C052 C053 C031 weights", "body-weight", "29463-7"),
    ("C029 C011 C052 C053 C031 temperatures", "body-temperature", "8310-5"),
    ("C029 C011 C052 C053 C031 heart rates", "heart-rate", "8867-4"),
    ("C029 C011 C052 C053 C031 respiratory rates", "respiratory-rate", "9279-1"),
    ("C029 C011 C052 C053 C031 oxygen saturations", "pulse-oximetry", "59408-5"),
    ("C029 C011 C052 C053 C031 head circumferences", "head-circumference", "9843-4"),
    ("C029 C011 C052 C053 C031 percentiles of head circumference", "head-percentile", "8289-1"),
    ("C029 C011 C052 C053 C031 percentiles of body mass index", "bmi-percentile", "59576-9"),
    ("C029 C011 C052 C053 C031 percentiles of weight for length", "weight-percentile", "77606-2"),
    ("C029 C011 C052 C053 C032 smoking statuses", "smokingstatus", "72166-2"),
    ("C029 C011 C052 C053 C033 occupations", "occupation", "11341-5"),
    ("C029 C011 C052 C053 C034 pregnancy statuses", "pregnancystatus", "82810-3"),
    ("C029 C011 C052 C053 C035 pregnancy intents", "pregnancyintent", "86645-9"),
    ("C029 C011 C052 C053 C036 sexual orientations", "sexual-orientation", "76690-7"),
    ("C029 C011 C052 C053 C037 screenings and assessments", "screening-assessment", "survey"),
    ("C029 C011 C052 C053 C038 simple observations", "simple-observation", "social-history sdoh activity therapy"),
]
ROWS += [
    Row(f"{name} are found by category, code, date and status", "Observation", OBSERVED, (), profile)
    for name, profile, _ in OBSERVATIONS
]
