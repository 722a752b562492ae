// Made by scripts/make-tables; change the tables, not this file.
// swift-format-ignore-file

extension Embedded {
    static let loinc: [TableFile] = [
TableFile("loinc/observation-category.csv", #"""
code,system,target,display
8310-5,http://terminology.hl7.org/CodeSystem/observation-category,vital-signs,Vital Signs
8331-1,http://terminology.hl7.org/CodeSystem/observation-category,vital-signs,Vital Signs
8302-2,http://terminology.hl7.org/CodeSystem/observation-category,vital-signs,Vital Signs
8306-3,http://terminology.hl7.org/CodeSystem/observation-category,vital-signs,Vital Signs
8287-5,http://terminology.hl7.org/CodeSystem/observation-category,vital-signs,Vital Signs
8289-1,http://terminology.hl7.org/CodeSystem/observation-category,vital-signs,Vital Signs
9843-4,http://terminology.hl7.org/CodeSystem/observation-category,vital-signs,Vital Signs
29463-7,http://terminology.hl7.org/CodeSystem/observation-category,vital-signs,Vital Signs
3141-9,http://terminology.hl7.org/CodeSystem/observation-category,vital-signs,Vital Signs
8335-2,http://terminology.hl7.org/CodeSystem/observation-category,vital-signs,Vital Signs
39156-5,http://terminology.hl7.org/CodeSystem/observation-category,vital-signs,Vital Signs
59576-9,http://terminology.hl7.org/CodeSystem/observation-category,vital-signs,Vital Signs
59574-4,http://terminology.hl7.org/CodeSystem/observation-category,vital-signs,Vital Signs
77606-2,http://terminology.hl7.org/CodeSystem/observation-category,vital-signs,Vital Signs
8867-4,http://terminology.hl7.org/CodeSystem/observation-category,vital-signs,Vital Signs
8889-8,http://terminology.hl7.org/CodeSystem/observation-category,vital-signs,Vital Signs
8893-0,http://terminology.hl7.org/CodeSystem/observation-category,vital-signs,Vital Signs
9279-1,http://terminology.hl7.org/CodeSystem/observation-category,vital-signs,Vital Signs
2708-6,http://terminology.hl7.org/CodeSystem/observation-category,vital-signs,Vital Signs
2710-2,http://terminology.hl7.org/CodeSystem/observation-category,vital-signs,Vital Signs
59408-5,http://terminology.hl7.org/CodeSystem/observation-category,vital-signs,Vital Signs
3150-0,http://terminology.hl7.org/CodeSystem/observation-category,vital-signs,Vital Signs
3151-8,http://terminology.hl7.org/CodeSystem/observation-category,vital-signs,Vital Signs
8480-6,http://terminology.hl7.org/CodeSystem/observation-category,vital-signs,Vital Signs
8462-4,http://terminology.hl7.org/CodeSystem/observation-category,vital-signs,Vital Signs
85354-9,http://terminology.hl7.org/CodeSystem/observation-category,vital-signs,Vital Signs
8478-0,http://terminology.hl7.org/CodeSystem/observation-category,vital-signs,Vital Signs
85353-1,http://terminology.hl7.org/CodeSystem/observation-category,vital-signs,Vital Signs
8716-3,http://terminology.hl7.org/CodeSystem/observation-category,vital-signs,Vital Signs
8328-7,http://terminology.hl7.org/CodeSystem/observation-category,vital-signs,Vital Signs
8329-5,http://terminology.hl7.org/CodeSystem/observation-category,vital-signs,Vital Signs
8332-9,http://terminology.hl7.org/CodeSystem/observation-category,vital-signs,Vital Signs
8333-7,http://terminology.hl7.org/CodeSystem/observation-category,vital-signs,Vital Signs
8301-4,http://terminology.hl7.org/CodeSystem/observation-category,vital-signs,Vital Signs
3137-7,http://terminology.hl7.org/CodeSystem/observation-category,vital-signs,Vital Signs
8308-9,http://terminology.hl7.org/CodeSystem/observation-category,vital-signs,Vital Signs
40443-4,http://terminology.hl7.org/CodeSystem/observation-category,vital-signs,Vital Signs
76534-7,http://terminology.hl7.org/CodeSystem/observation-category,vital-signs,Vital Signs
76535-4,http://terminology.hl7.org/CodeSystem/observation-category,vital-signs,Vital Signs
72166-2,http://terminology.hl7.org/CodeSystem/observation-category,social-history,Social History
11367-0,http://terminology.hl7.org/CodeSystem/observation-category,social-history,Social History
82810-3,http://terminology.hl7.org/CodeSystem/observation-category,social-history,Social History
86645-9,http://terminology.hl7.org/CodeSystem/observation-category,social-history,Social History
76690-7,http://terminology.hl7.org/CodeSystem/observation-category,social-history,Social History
76691-5,http://terminology.hl7.org/CodeSystem/observation-category,social-history,Social History
46098-0,http://terminology.hl7.org/CodeSystem/observation-category,social-history,Social History
99502-7,http://terminology.hl7.org/CodeSystem/observation-category,social-history,Social History
95530-2,http://terminology.hl7.org/CodeSystem/observation-category,social-history,Social History
11778-8,http://terminology.hl7.org/CodeSystem/observation-category,social-history,Social History
55423-8,http://terminology.hl7.org/CodeSystem/observation-category,activity,Activity

"""#),
TableFile("loinc/section-condition-category.csv", #"""
code,system,target,display
11450-4,http://terminology.hl7.org/CodeSystem/condition-category,problem-list-item,Problem List Item
46240-8,http://terminology.hl7.org/CodeSystem/condition-category,encounter-diagnosis,Encounter Diagnosis
11535-2,http://terminology.hl7.org/CodeSystem/condition-category,encounter-diagnosis,Encounter Diagnosis
78375-3,http://terminology.hl7.org/CodeSystem/condition-category,encounter-diagnosis,Encounter Diagnosis
46241-6,http://terminology.hl7.org/CodeSystem/condition-category,encounter-diagnosis,Encounter Diagnosis
42347-5,http://terminology.hl7.org/CodeSystem/condition-category,encounter-diagnosis,Encounter Diagnosis
10219-4,http://terminology.hl7.org/CodeSystem/condition-category,encounter-diagnosis,Encounter Diagnosis
10218-6,http://terminology.hl7.org/CodeSystem/condition-category,encounter-diagnosis,Encounter Diagnosis
59769-0,http://terminology.hl7.org/CodeSystem/condition-category,encounter-diagnosis,Encounter Diagnosis
75310-3,http://hl7.org/fhir/us/core/CodeSystem/condition-category,health-concern,Health Concern

"""#),
TableFile("loinc/section-observation-category.csv", #"""
code,system,target,display
30954-2,http://terminology.hl7.org/CodeSystem/observation-category,laboratory,Laboratory
8716-3,http://terminology.hl7.org/CodeSystem/observation-category,vital-signs,Vital Signs
29762-2,http://terminology.hl7.org/CodeSystem/observation-category,social-history,Social History
47519-4,http://terminology.hl7.org/CodeSystem/observation-category,procedure,Procedure
29545-1,http://terminology.hl7.org/CodeSystem/observation-category,exam,Exam
10184-0,http://terminology.hl7.org/CodeSystem/observation-category,exam,Exam
47420-5,http://hl7.org/fhir/us/core/CodeSystem/us-core-category,functional-status,Functional Status
10190-7,http://hl7.org/fhir/us/core/CodeSystem/us-core-category,cognitive-status,Cognitive Status
61144-2,http://terminology.hl7.org/CodeSystem/observation-category,survey,Survey
10162-6,http://terminology.hl7.org/CodeSystem/observation-category,social-history,Social History

"""#),
    ]
}
