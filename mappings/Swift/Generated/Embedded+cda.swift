// Made by scripts/make-tables; change the tables, not this file.
// swift-format-ignore-file

extension Embedded {
    static let cda: [TableFile] = [
TableFile("cda/address-type.csv", #"""
code,system,target,display
PST,http://hl7.org/fhir/address-type,postal,Postal
PHYS,http://hl7.org/fhir/address-type,physical,Physical

"""#),
TableFile("cda/address-use.csv", #"""
code,system,target,display
H,http://hl7.org/fhir/address-use,home,Home
HP,http://hl7.org/fhir/address-use,home,Home
HV,http://hl7.org/fhir/address-use,home,Home
WP,http://hl7.org/fhir/address-use,work,Work
DIR,http://hl7.org/fhir/address-use,work,Work
PUB,http://hl7.org/fhir/address-use,work,Work
TMP,http://hl7.org/fhir/address-use,temp,Temporary
BAD,http://hl7.org/fhir/address-use,old,Old / Incorrect

"""#),
TableFile("cda/allergy-act-status.csv", #"""
code,system,target,display
active,http://terminology.hl7.org/CodeSystem/allergyintolerance-clinical,active,Active
completed,http://terminology.hl7.org/CodeSystem/allergyintolerance-clinical,inactive,Inactive
aborted,http://terminology.hl7.org/CodeSystem/allergyintolerance-clinical,inactive,Inactive
suspended,http://terminology.hl7.org/CodeSystem/allergyintolerance-clinical,inactive,Inactive

"""#),
TableFile("cda/allergy-category.csv", #"""
code,system,target,display
416098002,http://hl7.org/fhir/allergy-intolerance-category,medication,Medication
419511003,http://hl7.org/fhir/allergy-intolerance-category,medication,Medication
59037007,http://hl7.org/fhir/allergy-intolerance-category,medication,Medication
414285001,http://hl7.org/fhir/allergy-intolerance-category,food,Food
235719002,http://hl7.org/fhir/allergy-intolerance-category,food,Food
418471000,http://hl7.org/fhir/allergy-intolerance-category,food,Food
426232007,http://hl7.org/fhir/allergy-intolerance-category,environment,Environment

"""#),
TableFile("cda/allergy-clinical.csv", #"""
code,system,target,display
55561003,http://terminology.hl7.org/CodeSystem/allergyintolerance-clinical,active,Active
73425007,http://terminology.hl7.org/CodeSystem/allergyintolerance-clinical,inactive,Inactive
413322009,http://terminology.hl7.org/CodeSystem/allergyintolerance-clinical,resolved,Resolved

"""#),
TableFile("cda/allergy-criticality.csv", #"""
code,system,target,display
CRITL,http://hl7.org/fhir/allergy-intolerance-criticality,low,Low Risk
CRITH,http://hl7.org/fhir/allergy-intolerance-criticality,high,High Risk
CRITU,http://hl7.org/fhir/allergy-intolerance-criticality,unable-to-assess,Unable to Assess Risk

"""#),
TableFile("cda/allergy-type.csv", #"""
code,system,target,display
416098002,http://hl7.org/fhir/allergy-intolerance-type,allergy,Allergy
414285001,http://hl7.org/fhir/allergy-intolerance-type,allergy,Allergy
419199007,http://hl7.org/fhir/allergy-intolerance-type,allergy,Allergy
426232007,http://hl7.org/fhir/allergy-intolerance-type,allergy,Allergy
59037007,http://hl7.org/fhir/allergy-intolerance-type,intolerance,Intolerance
235719002,http://hl7.org/fhir/allergy-intolerance-type,intolerance,Intolerance

"""#),
TableFile("cda/condition-act-status.csv", #"""
code,system,target,display
active,http://terminology.hl7.org/CodeSystem/condition-clinical,active,Active
completed,http://terminology.hl7.org/CodeSystem/condition-clinical,inactive,Inactive
aborted,http://terminology.hl7.org/CodeSystem/condition-clinical,inactive,Inactive
suspended,http://terminology.hl7.org/CodeSystem/condition-clinical,inactive,Inactive

"""#),
TableFile("cda/condition-clinical.csv", #"""
code,system,target,display
55561003,http://terminology.hl7.org/CodeSystem/condition-clinical,active,Active
73425007,http://terminology.hl7.org/CodeSystem/condition-clinical,inactive,Inactive
413322009,http://terminology.hl7.org/CodeSystem/condition-clinical,resolved,Resolved
246455001,http://terminology.hl7.org/CodeSystem/condition-clinical,recurrence,Recurrence
263855007,http://terminology.hl7.org/CodeSystem/condition-clinical,relapse,Relapse
277022003,http://terminology.hl7.org/CodeSystem/condition-clinical,remission,Remission

"""#),
TableFile("cda/condition-severity.csv", #"""
code,system,target,display
255604002,http://snomed.info/sct,255604002,Mild
6736007,http://snomed.info/sct,6736007,Moderate
371923003,http://snomed.info/sct,371923003,Mild to moderate
24484000,http://snomed.info/sct,24484000,Severe
371924009,http://snomed.info/sct,371924009,Moderate to severe
399166001,http://snomed.info/sct,399166001,Fatal

"""#),
TableFile("cda/condition-verification.csv", #"""
code,system,target,display
415684004,http://terminology.hl7.org/CodeSystem/condition-ver-status,unconfirmed,Unconfirmed
410605003,http://terminology.hl7.org/CodeSystem/condition-ver-status,confirmed,Confirmed

"""#),
TableFile("cda/coverage-relationship.csv", #"""
code,system,target,display
SELF,http://terminology.hl7.org/CodeSystem/subscriber-relationship,self,Self
SPS,http://terminology.hl7.org/CodeSystem/subscriber-relationship,spouse,Spouse
HUSB,http://terminology.hl7.org/CodeSystem/subscriber-relationship,spouse,Spouse
WIFE,http://terminology.hl7.org/CodeSystem/subscriber-relationship,spouse,Spouse
CHILD,http://terminology.hl7.org/CodeSystem/subscriber-relationship,child,Child
DEP,http://terminology.hl7.org/CodeSystem/subscriber-relationship,child,Child
SON,http://terminology.hl7.org/CodeSystem/subscriber-relationship,child,Child
DAU,http://terminology.hl7.org/CodeSystem/subscriber-relationship,child,Child

"""#),
TableFile("cda/document-relation.csv", #"""
code,system,target,display
RPLC,http://hl7.org/fhir/document-relationship-type,replaces,Replaces
APND,http://hl7.org/fhir/document-relationship-type,appends,Appends
XFRM,http://hl7.org/fhir/document-relationship-type,transforms,Transforms

"""#),
TableFile("cda/empty-reason.csv", #"""
code,system,target,display
NI,http://terminology.hl7.org/CodeSystem/list-empty-reason,unavailable,Unavailable
UNK,http://terminology.hl7.org/CodeSystem/list-empty-reason,unavailable,Unavailable
NAV,http://terminology.hl7.org/CodeSystem/list-empty-reason,unavailable,Unavailable
NASK,http://terminology.hl7.org/CodeSystem/list-empty-reason,notasked,Not Asked
MSK,http://terminology.hl7.org/CodeSystem/list-empty-reason,withheld,Information Withheld

"""#),
TableFile("cda/encounter-act-status.csv", #"""
code,system,target,display
nullified,http://hl7.org/fhir/encounter-status,cancelled,Cancelled
cancelled,http://hl7.org/fhir/encounter-status,cancelled,Cancelled

"""#),
TableFile("cda/encounter-class-cpt.csv", #"""
code,system,target,display
99202,http://terminology.hl7.org/CodeSystem/v3-ActCode,AMB,ambulatory
99203,http://terminology.hl7.org/CodeSystem/v3-ActCode,AMB,ambulatory
99204,http://terminology.hl7.org/CodeSystem/v3-ActCode,AMB,ambulatory
99205,http://terminology.hl7.org/CodeSystem/v3-ActCode,AMB,ambulatory
99211,http://terminology.hl7.org/CodeSystem/v3-ActCode,AMB,ambulatory
99212,http://terminology.hl7.org/CodeSystem/v3-ActCode,AMB,ambulatory
99213,http://terminology.hl7.org/CodeSystem/v3-ActCode,AMB,ambulatory
99214,http://terminology.hl7.org/CodeSystem/v3-ActCode,AMB,ambulatory
99215,http://terminology.hl7.org/CodeSystem/v3-ActCode,AMB,ambulatory
99221,http://terminology.hl7.org/CodeSystem/v3-ActCode,IMP,inpatient encounter
99222,http://terminology.hl7.org/CodeSystem/v3-ActCode,IMP,inpatient encounter
99223,http://terminology.hl7.org/CodeSystem/v3-ActCode,IMP,inpatient encounter
99231,http://terminology.hl7.org/CodeSystem/v3-ActCode,IMP,inpatient encounter
99232,http://terminology.hl7.org/CodeSystem/v3-ActCode,IMP,inpatient encounter
99233,http://terminology.hl7.org/CodeSystem/v3-ActCode,IMP,inpatient encounter
99234,http://terminology.hl7.org/CodeSystem/v3-ActCode,IMP,inpatient encounter
99235,http://terminology.hl7.org/CodeSystem/v3-ActCode,IMP,inpatient encounter
99236,http://terminology.hl7.org/CodeSystem/v3-ActCode,IMP,inpatient encounter
99237,http://terminology.hl7.org/CodeSystem/v3-ActCode,IMP,inpatient encounter
99238,http://terminology.hl7.org/CodeSystem/v3-ActCode,IMP,inpatient encounter
99239,http://terminology.hl7.org/CodeSystem/v3-ActCode,IMP,inpatient encounter
99281,http://terminology.hl7.org/CodeSystem/v3-ActCode,EMER,emergency
99282,http://terminology.hl7.org/CodeSystem/v3-ActCode,EMER,emergency
99283,http://terminology.hl7.org/CodeSystem/v3-ActCode,EMER,emergency
99284,http://terminology.hl7.org/CodeSystem/v3-ActCode,EMER,emergency
99285,http://terminology.hl7.org/CodeSystem/v3-ActCode,EMER,emergency

"""#),
TableFile("cda/encounter-class.csv", #"""
code,system,target,display
AMB,http://terminology.hl7.org/CodeSystem/v3-ActCode,AMB,ambulatory
EMER,http://terminology.hl7.org/CodeSystem/v3-ActCode,EMER,emergency
FLD,http://terminology.hl7.org/CodeSystem/v3-ActCode,FLD,field
HH,http://terminology.hl7.org/CodeSystem/v3-ActCode,HH,home health
IMP,http://terminology.hl7.org/CodeSystem/v3-ActCode,IMP,inpatient encounter
ACUTE,http://terminology.hl7.org/CodeSystem/v3-ActCode,ACUTE,inpatient acute
NONAC,http://terminology.hl7.org/CodeSystem/v3-ActCode,NONAC,inpatient non-acute
OBSENC,http://terminology.hl7.org/CodeSystem/v3-ActCode,OBSENC,observation encounter
PRENC,http://terminology.hl7.org/CodeSystem/v3-ActCode,PRENC,pre-admission
SS,http://terminology.hl7.org/CodeSystem/v3-ActCode,SS,short stay
VR,http://terminology.hl7.org/CodeSystem/v3-ActCode,VR,virtual

"""#),
TableFile("cda/encounter-participation.csv", #"""
code,system,target,display
ADM,http://terminology.hl7.org/CodeSystem/v3-ParticipationType,ADM,admitter
ATND,http://terminology.hl7.org/CodeSystem/v3-ParticipationType,ATND,attender
CON,http://terminology.hl7.org/CodeSystem/v3-ParticipationType,CON,consultant
DIS,http://terminology.hl7.org/CodeSystem/v3-ParticipationType,DIS,discharger
REF,http://terminology.hl7.org/CodeSystem/v3-ParticipationType,REF,referrer
PPRF,http://terminology.hl7.org/CodeSystem/v3-ParticipationType,PPRF,primary performer
SPRF,http://terminology.hl7.org/CodeSystem/v3-ParticipationType,SPRF,secondary performer
PRF,http://terminology.hl7.org/CodeSystem/v3-ParticipationType,PART,Participation
ESC,http://terminology.hl7.org/CodeSystem/v3-ParticipationType,ESC,escort
CALLBCK,http://terminology.hl7.org/CodeSystem/v3-ParticipationType,CALLBCK,callback contact

"""#),
TableFile("cda/ethnicity.csv", #"""
code,system,target,display
2135-2,urn:oid:2.16.840.1.113883.6.238,2135-2,Hispanic or Latino
2186-5,urn:oid:2.16.840.1.113883.6.238,2186-5,Not Hispanic or Latino

"""#),
TableFile("cda/event-timing.csv", #"""
code,system,target,display
HS,http://terminology.hl7.org/CodeSystem/v3-TimingEvent,HS,HS
WAKE,http://terminology.hl7.org/CodeSystem/v3-TimingEvent,WAKE,WAKE
AC,http://terminology.hl7.org/CodeSystem/v3-TimingEvent,AC,AC
ACM,http://terminology.hl7.org/CodeSystem/v3-TimingEvent,ACM,ACM
ACD,http://terminology.hl7.org/CodeSystem/v3-TimingEvent,ACD,ACD
ACV,http://terminology.hl7.org/CodeSystem/v3-TimingEvent,ACV,ACV
PC,http://terminology.hl7.org/CodeSystem/v3-TimingEvent,PC,PC
PCM,http://terminology.hl7.org/CodeSystem/v3-TimingEvent,PCM,PCM
PCD,http://terminology.hl7.org/CodeSystem/v3-TimingEvent,PCD,PCD
PCV,http://terminology.hl7.org/CodeSystem/v3-TimingEvent,PCV,PCV
C,http://terminology.hl7.org/CodeSystem/v3-TimingEvent,C,C
CM,http://terminology.hl7.org/CodeSystem/v3-TimingEvent,CM,CM
CD,http://terminology.hl7.org/CodeSystem/v3-TimingEvent,CD,CD
CV,http://terminology.hl7.org/CodeSystem/v3-TimingEvent,CV,CV

"""#),
TableFile("cda/gender.csv", #"""
code,system,target,display
M,http://hl7.org/fhir/administrative-gender,male,Male
F,http://hl7.org/fhir/administrative-gender,female,Female
UN,http://hl7.org/fhir/administrative-gender,other,Other

"""#),
TableFile("cda/goal-act-status.csv", #"""
code,system,target,display
active,http://hl7.org/fhir/goal-status,active,Active
completed,http://hl7.org/fhir/goal-status,completed,Completed
cancelled,http://hl7.org/fhir/goal-status,cancelled,Cancelled
nullified,http://hl7.org/fhir/goal-status,entered-in-error,Entered in Error

"""#),
TableFile("cda/immunization-act-status.csv", #"""
code,system,target,display
completed,http://hl7.org/fhir/event-status,completed,Completed
active,http://hl7.org/fhir/event-status,completed,Completed
aborted,http://hl7.org/fhir/event-status,not-done,Not Done
cancelled,http://hl7.org/fhir/event-status,not-done,Not Done
held,http://hl7.org/fhir/event-status,not-done,Not Done
suspended,http://hl7.org/fhir/event-status,not-done,Not Done
new,http://hl7.org/fhir/event-status,not-done,Not Done
obsolete,http://hl7.org/fhir/event-status,not-done,Not Done
nullified,http://hl7.org/fhir/event-status,entered-in-error,Entered in Error

"""#),
TableFile("cda/immunization-refusal.csv", #"""
code,system,target,display
IMMUNE,http://terminology.hl7.org/CodeSystem/v3-ActReason,IMMUNE,immunity
MEDPREC,http://terminology.hl7.org/CodeSystem/v3-ActReason,MEDPREC,medical precaution
OSTOCK,http://terminology.hl7.org/CodeSystem/v3-ActReason,OSTOCK,product out of stock
PATOBJ,http://terminology.hl7.org/CodeSystem/v3-ActReason,PATOBJ,patient objection
PHILISOP,http://terminology.hl7.org/CodeSystem/v3-ActReason,PHILISOP,philosophical objection
RELIG,http://terminology.hl7.org/CodeSystem/v3-ActReason,RELIG,religious objection
VACEFF,http://terminology.hl7.org/CodeSystem/v3-ActReason,VACEFF,vaccine efficacy concerns
VACSAF,http://terminology.hl7.org/CodeSystem/v3-ActReason,VACSAF,vaccine safety concerns

"""#),
TableFile("cda/loinc-observation-category.csv", #"""
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
TableFile("cda/marital-status.csv", #"""
code,system,target,display
A,http://terminology.hl7.org/CodeSystem/v3-MaritalStatus,A,Annulled
D,http://terminology.hl7.org/CodeSystem/v3-MaritalStatus,D,Divorced
I,http://terminology.hl7.org/CodeSystem/v3-MaritalStatus,I,Interlocutory
L,http://terminology.hl7.org/CodeSystem/v3-MaritalStatus,L,Legally Separated
M,http://terminology.hl7.org/CodeSystem/v3-MaritalStatus,M,Married
C,http://terminology.hl7.org/CodeSystem/v3-MaritalStatus,C,
P,http://terminology.hl7.org/CodeSystem/v3-MaritalStatus,P,Polygamous
S,http://terminology.hl7.org/CodeSystem/v3-MaritalStatus,S,Never Married
T,http://terminology.hl7.org/CodeSystem/v3-MaritalStatus,T,Domestic partner
U,http://terminology.hl7.org/CodeSystem/v3-MaritalStatus,U,unmarried
W,http://terminology.hl7.org/CodeSystem/v3-MaritalStatus,W,Widowed

"""#),
TableFile("cda/medication-act-status.csv", #"""
code,system,target,display
active,http://hl7.org/fhir/CodeSystem/medicationrequest-status,active,Active
completed,http://hl7.org/fhir/CodeSystem/medicationrequest-status,completed,Completed
suspended,http://hl7.org/fhir/CodeSystem/medicationrequest-status,on-hold,On Hold
aborted,http://hl7.org/fhir/CodeSystem/medicationrequest-status,stopped,Stopped
nullified,http://hl7.org/fhir/CodeSystem/medicationrequest-status,entered-in-error,Entered in Error

"""#),
TableFile("cda/medication-dispense-status.csv", #"""
code,system,target,display
active,http://terminology.hl7.org/CodeSystem/medicationdispense-status,in-progress,In Progress
completed,http://terminology.hl7.org/CodeSystem/medicationdispense-status,completed,Completed
suspended,http://terminology.hl7.org/CodeSystem/medicationdispense-status,on-hold,On Hold
aborted,http://terminology.hl7.org/CodeSystem/medicationdispense-status,stopped,Stopped
cancelled,http://terminology.hl7.org/CodeSystem/medicationdispense-status,cancelled,Cancelled
nullified,http://terminology.hl7.org/CodeSystem/medicationdispense-status,entered-in-error,Entered in Error

"""#),
TableFile("cda/medication-intent.csv", #"""
code,system,target,display
RQO,http://hl7.org/fhir/CodeSystem/medicationrequest-intent,order,Order
INT,http://hl7.org/fhir/CodeSystem/medicationrequest-intent,plan,Plan
PRMS,http://hl7.org/fhir/CodeSystem/medicationrequest-intent,plan,Plan
PRP,http://hl7.org/fhir/CodeSystem/medicationrequest-intent,proposal,Proposal

"""#),
TableFile("cda/medication-statement-status.csv", #"""
code,system,target,display
active,http://hl7.org/fhir/CodeSystem/medication-statement-status,active,Active
completed,http://hl7.org/fhir/CodeSystem/medication-statement-status,completed,Completed
suspended,http://hl7.org/fhir/CodeSystem/medication-statement-status,on-hold,On Hold
aborted,http://hl7.org/fhir/CodeSystem/medication-statement-status,stopped,Stopped
nullified,http://hl7.org/fhir/CodeSystem/medication-statement-status,entered-in-error,Entered in Error

"""#),
TableFile("cda/medication-status-observation.csv", #"""
code,system,target,display
55561003,http://hl7.org/fhir/CodeSystem/medicationrequest-status,active,Active
421139008,http://hl7.org/fhir/CodeSystem/medicationrequest-status,on-hold,On Hold
73425007,http://hl7.org/fhir/CodeSystem/medicationrequest-status,stopped,Stopped
392521001,http://hl7.org/fhir/CodeSystem/medicationrequest-status,completed,Completed

"""#),
TableFile("cda/name-use.csv", #"""
code,system,target,display
L,http://hl7.org/fhir/name-use,usual,Usual
C,http://hl7.org/fhir/name-use,official,Official
A,http://hl7.org/fhir/name-use,nickname,Nickname

"""#),
TableFile("cda/negated-allergy.csv", #"""
code,system,target,display
1003752001,http://snomed.info/sct,1003774007,No known allergy to latex

"""#),
TableFile("cda/none-known-allergy.csv", #"""
code,system,target,display
419199007,http://snomed.info/sct,716186003,No known allergy
420134006,http://snomed.info/sct,716186003,No known allergy
418038007,http://snomed.info/sct,716186003,No known allergy
UNK,http://snomed.info/sct,716186003,No known allergy
416098002,http://snomed.info/sct,409137002,No known drug allergy
419511003,http://snomed.info/sct,409137002,No known drug allergy
414285001,http://snomed.info/sct,429625007,No known food allergy
418471000,http://snomed.info/sct,429625007,No known food allergy

"""#),
TableFile("cda/none-known-device.csv", #"""
code,system,target,display
NI,http://snomed.info/sct,787483001,No known device use
UNK,http://snomed.info/sct,787483001,No known device use
NA,http://snomed.info/sct,787483001,No known device use
OTH,http://snomed.info/sct,787483001,No known device use

"""#),
TableFile("cda/none-known-immunization.csv", #"""
code,system,target,display
OTH,http://snomed.info/sct,787482006,No known immunizations
NI,http://snomed.info/sct,787482006,No known immunizations
NA,http://snomed.info/sct,787482006,No known immunizations
UNK,http://snomed.info/sct,787482006,No known immunizations

"""#),
TableFile("cda/none-known-medication.csv", #"""
code,system,target,display
OTH,http://snomed.info/sct,787481004,No known medications
NI,http://snomed.info/sct,787481004,No known medications
UNK,http://snomed.info/sct,787481004,No known medications

"""#),
TableFile("cda/none-known-problem.csv", #"""
code,system,target,display
55607006,http://snomed.info/sct,160245001,No current problems or disability
64572001,http://snomed.info/sct,160245001,No current problems or disability
NI,http://snomed.info/sct,160245001,No current problems or disability

"""#),
TableFile("cda/none-known-procedure.csv", #"""
code,system,target,display
71388002,http://snomed.info/sct,787480003,No known procedures

"""#),
TableFile("cda/null-flavor.csv", #"""
code,system,target,display
NI,http://terminology.hl7.org/CodeSystem/data-absent-reason,unknown,Unknown
UNK,http://terminology.hl7.org/CodeSystem/data-absent-reason,unknown,Unknown
NP,http://terminology.hl7.org/CodeSystem/data-absent-reason,unknown,Unknown
ASKU,http://terminology.hl7.org/CodeSystem/data-absent-reason,asked-unknown,Asked But Unknown
NAV,http://terminology.hl7.org/CodeSystem/data-absent-reason,temp-unknown,Temporarily Unknown
NASK,http://terminology.hl7.org/CodeSystem/data-absent-reason,not-asked,Not Asked
MSK,http://terminology.hl7.org/CodeSystem/data-absent-reason,masked,Masked
NA,http://terminology.hl7.org/CodeSystem/data-absent-reason,not-applicable,Not Applicable
OTH,http://terminology.hl7.org/CodeSystem/data-absent-reason,unsupported,Unsupported
TRC,http://terminology.hl7.org/CodeSystem/data-absent-reason,unsupported,Unsupported
NINF,http://terminology.hl7.org/CodeSystem/data-absent-reason,negative-infinity,Negative Infinity (NINF)
PINF,http://terminology.hl7.org/CodeSystem/data-absent-reason,positive-infinity,Positive Infinity (PINF)

"""#),
TableFile("cda/observation-act-status.csv", #"""
code,system,target,display
completed,http://hl7.org/fhir/observation-status,final,Final
active,http://hl7.org/fhir/observation-status,registered,Registered
held,http://hl7.org/fhir/observation-status,registered,Registered
suspended,http://hl7.org/fhir/observation-status,registered,Registered
aborted,http://hl7.org/fhir/observation-status,cancelled,Cancelled
cancelled,http://hl7.org/fhir/observation-status,cancelled,Cancelled
nullified,http://hl7.org/fhir/observation-status,entered-in-error,Entered in Error

"""#),
TableFile("cda/participation-function.csv", #"""
code,system,target,display
ADMPHYS,http://terminology.hl7.org/CodeSystem/v3-ParticipationFunction,ADMPHYS,admitting physician
ANEST,http://terminology.hl7.org/CodeSystem/v3-ParticipationFunction,ANEST,anesthesist
ANRS,http://terminology.hl7.org/CodeSystem/v3-ParticipationFunction,ANRS,anesthesia nurse
ASSEMBLER,http://terminology.hl7.org/CodeSystem/v3-ParticipationFunction,ASSEMBLER,assembly software
ATTPHYS,http://terminology.hl7.org/CodeSystem/v3-ParticipationFunction,ATTPHYS,attending physician
DISPHYS,http://terminology.hl7.org/CodeSystem/v3-ParticipationFunction,DISPHYS,discharging physician
FASST,http://terminology.hl7.org/CodeSystem/v3-ParticipationFunction,FASST,first assistant surgeon
MDWF,http://terminology.hl7.org/CodeSystem/v3-ParticipationFunction,MDWF,midwife
NASST,http://terminology.hl7.org/CodeSystem/v3-ParticipationFunction,NASST,nurse assistant
PCP,http://terminology.hl7.org/CodeSystem/v3-ParticipationFunction,PCP,primary care physician
PRISURG,http://terminology.hl7.org/CodeSystem/v3-ParticipationFunction,PRISURG,primary surgeon
RNDPHYS,http://terminology.hl7.org/CodeSystem/v3-ParticipationFunction,RNDPHYS,rounding physician
SASST,http://terminology.hl7.org/CodeSystem/v3-ParticipationFunction,SASST,second assistant surgeon
SNRS,http://terminology.hl7.org/CodeSystem/v3-ParticipationFunction,SNRS,scrub nurse

"""#),
TableFile("cda/procedure-act-status.csv", #"""
code,system,target,display
completed,http://hl7.org/fhir/event-status,completed,Completed
active,http://hl7.org/fhir/event-status,in-progress,In Progress
aborted,http://hl7.org/fhir/event-status,stopped,Stopped
cancelled,http://hl7.org/fhir/event-status,not-done,Not Done
nullified,http://hl7.org/fhir/event-status,entered-in-error,Entered in Error

"""#),
TableFile("cda/race.csv", #"""
code,system,target,display
1002-5,urn:oid:2.16.840.1.113883.6.238,1002-5,American Indian or Alaska Native
2028-9,urn:oid:2.16.840.1.113883.6.238,2028-9,Asian
2054-5,urn:oid:2.16.840.1.113883.6.238,2054-5,Black or African American
2076-8,urn:oid:2.16.840.1.113883.6.238,2076-8,Native Hawaiian or Other Pacific Islander
2106-3,urn:oid:2.16.840.1.113883.6.238,2106-3,White

"""#),
TableFile("cda/report-act-status.csv", #"""
code,system,target,display
completed,http://hl7.org/fhir/diagnostic-report-status,final,Final
active,http://hl7.org/fhir/diagnostic-report-status,registered,Registered
held,http://hl7.org/fhir/diagnostic-report-status,registered,Registered
suspended,http://hl7.org/fhir/diagnostic-report-status,registered,Registered
aborted,http://hl7.org/fhir/diagnostic-report-status,cancelled,Cancelled
cancelled,http://hl7.org/fhir/diagnostic-report-status,cancelled,Cancelled
nullified,http://hl7.org/fhir/diagnostic-report-status,entered-in-error,Entered in Error

"""#),
TableFile("cda/request-act-status.csv", #"""
code,system,target,display
new,http://hl7.org/fhir/request-status,active,Active
active,http://hl7.org/fhir/request-status,active,Active
completed,http://hl7.org/fhir/request-status,completed,Completed
cancelled,http://hl7.org/fhir/request-status,revoked,Revoked
aborted,http://hl7.org/fhir/request-status,revoked,Revoked
held,http://hl7.org/fhir/request-status,on-hold,On Hold
suspended,http://hl7.org/fhir/request-status,on-hold,On Hold
nullified,http://hl7.org/fhir/request-status,entered-in-error,Entered in Error

"""#),
TableFile("cda/request-intent.csv", #"""
code,system,target,display
RQO,http://hl7.org/fhir/request-intent,order,Order
INT,http://hl7.org/fhir/request-intent,plan,Plan
PRMS,http://hl7.org/fhir/request-intent,plan,Plan
PRP,http://hl7.org/fhir/request-intent,proposal,Proposal
ARQ,http://hl7.org/fhir/request-intent,proposal,Proposal

"""#),
TableFile("cda/section-condition-category.csv", #"""
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
TableFile("cda/section-observation-category.csv", #"""
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
TableFile("cda/severity.csv", #"""
code,system,target,display
255604002,http://hl7.org/fhir/reaction-event-severity,mild,Mild
6736007,http://hl7.org/fhir/reaction-event-severity,moderate,Moderate
371923003,http://hl7.org/fhir/reaction-event-severity,moderate,Moderate
24484000,http://hl7.org/fhir/reaction-event-severity,severe,Severe
371924009,http://hl7.org/fhir/reaction-event-severity,severe,Severe
399166001,http://hl7.org/fhir/reaction-event-severity,severe,Severe

"""#),
TableFile("cda/telecom-scheme.csv", #"""
code,system,target,display
tel,http://hl7.org/fhir/contact-point-system,phone,Phone
fax,http://hl7.org/fhir/contact-point-system,fax,Fax
x-text-fax,http://hl7.org/fhir/contact-point-system,fax,Fax
mailto,http://hl7.org/fhir/contact-point-system,email,Email
http,http://hl7.org/fhir/contact-point-system,url,URL
https,http://hl7.org/fhir/contact-point-system,url,URL
ftp,http://hl7.org/fhir/contact-point-system,url,URL
sms,http://hl7.org/fhir/contact-point-system,sms,SMS

"""#),
TableFile("cda/telecom-use.csv", #"""
code,system,target,display
H,http://hl7.org/fhir/contact-point-use,home,Home
HP,http://hl7.org/fhir/contact-point-use,home,Home
HV,http://hl7.org/fhir/contact-point-use,home,Home
WP,http://hl7.org/fhir/contact-point-use,work,Work
DIR,http://hl7.org/fhir/contact-point-use,work,Work
PUB,http://hl7.org/fhir/contact-point-use,work,Work
AS,http://hl7.org/fhir/contact-point-use,work,Work
TMP,http://hl7.org/fhir/contact-point-use,temp,Temp
BAD,http://hl7.org/fhir/contact-point-use,old,Old
MC,http://hl7.org/fhir/contact-point-use,mobile,Mobile

"""#),
    ]
}
