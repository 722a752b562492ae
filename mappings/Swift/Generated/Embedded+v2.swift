// Made by scripts/make-tables; change the tables, not this file.
// swift-format-ignore-file

extension Embedded {
    static let v2: [TableFile] = [
TableFile("v2/0001-sex.csv", #"""
code,system,target,display
F,http://hl7.org/fhir/administrative-gender,female,Female
M,http://hl7.org/fhir/administrative-gender,male,Male
O,http://hl7.org/fhir/administrative-gender,other,Other
A,http://hl7.org/fhir/administrative-gender,other,Other
N,http://hl7.org/fhir/administrative-gender,other,Other
U,http://hl7.org/fhir/administrative-gender,unknown,Unknown

"""#),
TableFile("v2/0002-marital-status.csv", #"""
code,system,target,display
A,http://terminology.hl7.org/CodeSystem/v3-MaritalStatus,L,Legally Separated
E,http://terminology.hl7.org/CodeSystem/v3-MaritalStatus,L,Legally Separated
D,http://terminology.hl7.org/CodeSystem/v3-MaritalStatus,D,Divorced
M,http://terminology.hl7.org/CodeSystem/v3-MaritalStatus,M,Married
S,http://terminology.hl7.org/CodeSystem/v3-MaritalStatus,S,Never Married
W,http://terminology.hl7.org/CodeSystem/v3-MaritalStatus,W,Widowed
C,http://terminology.hl7.org/CodeSystem/v3-MaritalStatus,C,
G,http://terminology.hl7.org/CodeSystem/v3-MaritalStatus,T,Domestic partner
P,http://terminology.hl7.org/CodeSystem/v3-MaritalStatus,T,Domestic partner
R,http://terminology.hl7.org/CodeSystem/v3-MaritalStatus,T,Domestic partner
N,http://terminology.hl7.org/CodeSystem/v3-MaritalStatus,A,Annulled
I,http://terminology.hl7.org/CodeSystem/v3-MaritalStatus,I,Interlocutory
B,http://terminology.hl7.org/CodeSystem/v3-MaritalStatus,U,unmarried
U,http://terminology.hl7.org/CodeSystem/v3-NullFlavor,UNK,unknown
O,http://terminology.hl7.org/CodeSystem/v3-NullFlavor,OTH,other
T,http://terminology.hl7.org/CodeSystem/v3-NullFlavor,NAVU,Not available

"""#),
TableFile("v2/0003-encounter-status.csv", #"""
code,system,target,display
A01,http://hl7.org/fhir/encounter-status,in-progress,In Progress
A02,http://hl7.org/fhir/encounter-status,in-progress,In Progress
A04,http://hl7.org/fhir/encounter-status,in-progress,In Progress
A06,http://hl7.org/fhir/encounter-status,in-progress,In Progress
A07,http://hl7.org/fhir/encounter-status,in-progress,In Progress
A13,http://hl7.org/fhir/encounter-status,in-progress,In Progress
A03,http://hl7.org/fhir/encounter-status,finished,Finished
A05,http://hl7.org/fhir/encounter-status,planned,Planned
A14,http://hl7.org/fhir/encounter-status,planned,Planned
A11,http://hl7.org/fhir/encounter-status,cancelled,Cancelled
A27,http://hl7.org/fhir/encounter-status,cancelled,Cancelled

"""#),
TableFile("v2/0004-patient-class.csv", #"""
code,system,target,display
E,http://terminology.hl7.org/CodeSystem/v3-ActCode,EMER,emergency
I,http://terminology.hl7.org/CodeSystem/v3-ActCode,IMP,inpatient encounter
O,http://terminology.hl7.org/CodeSystem/v3-ActCode,AMB,ambulatory
P,http://terminology.hl7.org/CodeSystem/v3-ActCode,PRENC,pre-admission

"""#),
TableFile("v2/0005-race.csv", #"""
code,system,target,display
1002-5,urn:oid:2.16.840.1.113883.6.238,1002-5,American Indian or Alaska Native
2028-9,urn:oid:2.16.840.1.113883.6.238,2028-9,Asian
2054-5,urn:oid:2.16.840.1.113883.6.238,2054-5,Black or African American
2076-8,urn:oid:2.16.840.1.113883.6.238,2076-8,Native Hawaiian or Other Pacific Islander
2106-3,urn:oid:2.16.840.1.113883.6.238,2106-3,White
2131-1,urn:oid:2.16.840.1.113883.6.238,2131-1,Other Race

"""#),
TableFile("v2/0006-religion.csv", #"""
code,system,target,display
ABC,http://terminology.hl7.org/CodeSystem/v2-0006,ABC,Christian: American Baptist Church
AGN,http://terminology.hl7.org/CodeSystem/v2-0006,AGN,Agnostic
AME,http://terminology.hl7.org/CodeSystem/v2-0006,AME,Christian: African Methodist Episcopal Zion
AMT,http://terminology.hl7.org/CodeSystem/v2-0006,AMT,Christian: African Methodist Episcopal
ANG,http://terminology.hl7.org/CodeSystem/v2-0006,ANG,Christian: Anglican
AOG,http://terminology.hl7.org/CodeSystem/v2-0006,AOG,Christian: Assembly of God
ATH,http://terminology.hl7.org/CodeSystem/v2-0006,ATH,Atheist
BAH,http://terminology.hl7.org/CodeSystem/v2-0006,BAH,Baha'i
BAP,http://terminology.hl7.org/CodeSystem/v2-0006,BAP,Christian: Baptist
BMA,http://terminology.hl7.org/CodeSystem/v2-0006,BMA,Buddhist: Mahayana
BOT,http://terminology.hl7.org/CodeSystem/v2-0006,BOT,Buddhist: Other
BRE,http://terminology.hl7.org/CodeSystem/v2-0006,BRE,Brethren
BTA,http://terminology.hl7.org/CodeSystem/v2-0006,BTA,Buddhist: Tantrayana
BTH,http://terminology.hl7.org/CodeSystem/v2-0006,BTH,Buddhist: Theravada
BUD,http://terminology.hl7.org/CodeSystem/v2-0006,BUD,Buddhist
CAT,http://terminology.hl7.org/CodeSystem/v2-0006,CAT,Christian: Roman Catholic
CFR,http://terminology.hl7.org/CodeSystem/v2-0006,CFR,Chinese Folk Religionist
CHR,http://terminology.hl7.org/CodeSystem/v2-0006,CHR,Christian
CHS,http://terminology.hl7.org/CodeSystem/v2-0006,CHS,Christian: Christian Science
CMA,http://terminology.hl7.org/CodeSystem/v2-0006,CMA,Christian: Christian Missionary Alliance
CNF,http://terminology.hl7.org/CodeSystem/v2-0006,CNF,Confucian
COC,http://terminology.hl7.org/CodeSystem/v2-0006,COC,Christian: Church of Christ
COG,http://terminology.hl7.org/CodeSystem/v2-0006,COG,Christian: Church of God
COI,http://terminology.hl7.org/CodeSystem/v2-0006,COI,Christian: Church of God in Christ
COL,http://terminology.hl7.org/CodeSystem/v2-0006,COL,Christian: Congregational
COM,http://terminology.hl7.org/CodeSystem/v2-0006,COM,Christian: Community
COP,http://terminology.hl7.org/CodeSystem/v2-0006,COP,Christian: Other Pentecostal
COT,http://terminology.hl7.org/CodeSystem/v2-0006,COT,Christian: Other
CRR,http://terminology.hl7.org/CodeSystem/v2-0006,CRR,Christian: Christian Reformed
DOC,http://terminology.hl7.org/CodeSystem/v2-0006,DOC,Disciples of Christ
EOT,http://terminology.hl7.org/CodeSystem/v2-0006,EOT,Christian: Eastern Orthodox
EPI,http://terminology.hl7.org/CodeSystem/v2-0006,EPI,Christian: Episcopalian
ERL,http://terminology.hl7.org/CodeSystem/v2-0006,ERL,Ethnic Religionist
EVC,http://terminology.hl7.org/CodeSystem/v2-0006,EVC,Christian: Evangelical Church
FRQ,http://terminology.hl7.org/CodeSystem/v2-0006,FRQ,Christian: Friends
FUL,http://terminology.hl7.org/CodeSystem/v2-0006,FUL,Christian: Full Gospel
FWB,http://terminology.hl7.org/CodeSystem/v2-0006,FWB,Christian: Free Will Baptist
GRE,http://terminology.hl7.org/CodeSystem/v2-0006,GRE,Christian: Greek Orthodox
HIN,http://terminology.hl7.org/CodeSystem/v2-0006,HIN,Hindu
HOT,http://terminology.hl7.org/CodeSystem/v2-0006,HOT,Hindu: Other
HSH,http://terminology.hl7.org/CodeSystem/v2-0006,HSH,Hindu: Shaivites
HVA,http://terminology.hl7.org/CodeSystem/v2-0006,HVA,Hindu: Vaishnavites
JAI,http://terminology.hl7.org/CodeSystem/v2-0006,JAI,Jain
JCO,http://terminology.hl7.org/CodeSystem/v2-0006,JCO,Jewish: Conservative
JEW,http://terminology.hl7.org/CodeSystem/v2-0006,JEW,Jewish
JOR,http://terminology.hl7.org/CodeSystem/v2-0006,JOR,Jewish: Orthodox
JOT,http://terminology.hl7.org/CodeSystem/v2-0006,JOT,Jewish: Other
JRC,http://terminology.hl7.org/CodeSystem/v2-0006,JRC,Jewish: Reconstructionist
JRF,http://terminology.hl7.org/CodeSystem/v2-0006,JRF,Jewish: Reform
JRN,http://terminology.hl7.org/CodeSystem/v2-0006,JRN,Jewish: Renewal
JWN,http://terminology.hl7.org/CodeSystem/v2-0006,JWN,Christian: Jehovah's Witness
LMS,http://terminology.hl7.org/CodeSystem/v2-0006,LMS,Christian: Lutheran Missouri Synod
LUT,http://terminology.hl7.org/CodeSystem/v2-0006,LUT,Christian: Lutheran
MEN,http://terminology.hl7.org/CodeSystem/v2-0006,MEN,Christian: Mennonite
MET,http://terminology.hl7.org/CodeSystem/v2-0006,MET,Christian: Methodist
MOM,http://terminology.hl7.org/CodeSystem/v2-0006,MOM,Christian: Latter-day Saints
MOS,http://terminology.hl7.org/CodeSystem/v2-0006,MOS,Muslim
MOT,http://terminology.hl7.org/CodeSystem/v2-0006,MOT,Muslim: Other
MSH,http://terminology.hl7.org/CodeSystem/v2-0006,MSH,Muslim: Shiite
MSU,http://terminology.hl7.org/CodeSystem/v2-0006,MSU,Muslim: Sunni
NAM,http://terminology.hl7.org/CodeSystem/v2-0006,NAM,Native American
NAZ,http://terminology.hl7.org/CodeSystem/v2-0006,NAZ,Christian: Church of the Nazarene
NOE,http://terminology.hl7.org/CodeSystem/v2-0006,NOE,Nonreligious
NRL,http://terminology.hl7.org/CodeSystem/v2-0006,NRL,New Religionist
ORT,http://terminology.hl7.org/CodeSystem/v2-0006,ORT,Christian: Orthodox
OTH,http://terminology.hl7.org/CodeSystem/v2-0006,OTH,Other
PEN,http://terminology.hl7.org/CodeSystem/v2-0006,PEN,Christian: Pentecostal
PRC,http://terminology.hl7.org/CodeSystem/v2-0006,PRC,Christian: Other Protestant
PRE,http://terminology.hl7.org/CodeSystem/v2-0006,PRE,Christian: Presbyterian
PRO,http://terminology.hl7.org/CodeSystem/v2-0006,PRO,Christian: Protestant
QUA,http://terminology.hl7.org/CodeSystem/v2-0006,QUA,Christian: Friends
REC,http://terminology.hl7.org/CodeSystem/v2-0006,REC,Christian: Reformed Church
REO,http://terminology.hl7.org/CodeSystem/v2-0006,REO,Christian: Reorganized Church of Jesus Christ-LDS
SAA,http://terminology.hl7.org/CodeSystem/v2-0006,SAA,Christian: Salvation Army
SEV,http://terminology.hl7.org/CodeSystem/v2-0006,SEV,Christian: Seventh Day Adventist
SHN,http://terminology.hl7.org/CodeSystem/v2-0006,SHN,Shintoist
SIK,http://terminology.hl7.org/CodeSystem/v2-0006,SIK,Sikh
SOU,http://terminology.hl7.org/CodeSystem/v2-0006,SOU,Christian: Southern Baptist
SPI,http://terminology.hl7.org/CodeSystem/v2-0006,SPI,Spiritist
UCC,http://terminology.hl7.org/CodeSystem/v2-0006,UCC,Christian: United Church of Christ
UMD,http://terminology.hl7.org/CodeSystem/v2-0006,UMD,Christian: United Methodist
UNI,http://terminology.hl7.org/CodeSystem/v2-0006,UNI,Christian: Unitarian
UNU,http://terminology.hl7.org/CodeSystem/v2-0006,UNU,Christian: Unitarian Universalist
VAR,http://terminology.hl7.org/CodeSystem/v2-0006,VAR,Unknown
WES,http://terminology.hl7.org/CodeSystem/v2-0006,WES,Christian: Wesleyan
WMC,http://terminology.hl7.org/CodeSystem/v2-0006,WMC,Christian: Wesleyan Methodist

"""#),
TableFile("v2/0007-admission-type.csv", #"""
code,system,target,display
A,http://terminology.hl7.org/CodeSystem/v2-0007,A,Accident
C,http://terminology.hl7.org/CodeSystem/v2-0007,C,Elective
E,http://terminology.hl7.org/CodeSystem/v2-0007,E,Emergency
L,http://terminology.hl7.org/CodeSystem/v2-0007,L,Labor and Delivery
N,http://terminology.hl7.org/CodeSystem/v2-0007,N,Newborn (Birth in healthcare facility)
R,http://terminology.hl7.org/CodeSystem/v2-0007,R,Routine
U,http://terminology.hl7.org/CodeSystem/v2-0007,U,Urgent

"""#),
TableFile("v2/0023-admit-source.csv", #"""
code,system,target,display
1,http://terminology.hl7.org/CodeSystem/v2-0023,1,Physician referral
2,http://terminology.hl7.org/CodeSystem/v2-0023,2,Clinic referral
3,http://terminology.hl7.org/CodeSystem/v2-0023,3,HMO referral
4,http://terminology.hl7.org/CodeSystem/v2-0023,4,Transfer from a hospital
5,http://terminology.hl7.org/CodeSystem/v2-0023,5,Transfer from a skilled nursing facility
6,http://terminology.hl7.org/CodeSystem/v2-0023,6,Transfer from another health care facility
7,http://terminology.hl7.org/CodeSystem/v2-0023,7,Emergency room
8,http://terminology.hl7.org/CodeSystem/v2-0023,8,Court/law enforcement
9,http://terminology.hl7.org/CodeSystem/v2-0023,9,Information not available

"""#),
TableFile("v2/0027-priority.csv", #"""
code,system,target,display
S,http://hl7.org/fhir/request-priority,stat,STAT
A,http://hl7.org/fhir/request-priority,stat,STAT
C,http://hl7.org/fhir/request-priority,stat,STAT
R,http://hl7.org/fhir/request-priority,routine,Routine
P,http://hl7.org/fhir/request-priority,routine,Routine
T,http://hl7.org/fhir/request-priority,routine,Routine

"""#),
TableFile("v2/0038-medication-status.csv", #"""
code,system,target,display
CA,http://hl7.org/fhir/CodeSystem/medicationrequest-status,cancelled,Cancelled
DC,http://hl7.org/fhir/CodeSystem/medicationrequest-status,stopped,Stopped
RP,http://hl7.org/fhir/CodeSystem/medicationrequest-status,stopped,Stopped
CM,http://hl7.org/fhir/CodeSystem/medicationrequest-status,completed,Completed
ER,http://hl7.org/fhir/CodeSystem/medicationrequest-status,entered-in-error,Entered in Error
HD,http://hl7.org/fhir/CodeSystem/medicationrequest-status,on-hold,On Hold
IP,http://hl7.org/fhir/CodeSystem/medicationrequest-status,active,Active
SC,http://hl7.org/fhir/CodeSystem/medicationrequest-status,active,Active
A,http://hl7.org/fhir/CodeSystem/medicationrequest-status,active,Active

"""#),
TableFile("v2/0038-request-status.csv", #"""
code,system,target,display
CA,http://hl7.org/fhir/request-status,revoked,Revoked
DC,http://hl7.org/fhir/request-status,revoked,Revoked
RP,http://hl7.org/fhir/request-status,revoked,Revoked
CM,http://hl7.org/fhir/request-status,completed,Completed
ER,http://hl7.org/fhir/request-status,entered-in-error,Entered in Error
HD,http://hl7.org/fhir/request-status,on-hold,On Hold
IP,http://hl7.org/fhir/request-status,active,Active
SC,http://hl7.org/fhir/request-status,active,Active
A,http://hl7.org/fhir/request-status,active,Active

"""#),
TableFile("v2/0052-diagnosis-use.csv", #"""
code,system,target,display
A,http://terminology.hl7.org/CodeSystem/diagnosis-role,AD,Admission diagnosis
F,http://terminology.hl7.org/CodeSystem/diagnosis-role,DD,Discharge diagnosis
W,http://terminology.hl7.org/CodeSystem/v2-0052,W,Working

"""#),
TableFile("v2/0063-relationship.csv", #"""
code,system,target,display
SEL,http://terminology.hl7.org/CodeSystem/v3-RoleCode,ONESELF,self
SPO,http://terminology.hl7.org/CodeSystem/v3-RoleCode,SPS,spouse
DOM,http://terminology.hl7.org/CodeSystem/v3-RoleCode,SIGOTHR,significant other
CHD,http://terminology.hl7.org/CodeSystem/v3-RoleCode,CHILD,child
GCH,http://terminology.hl7.org/CodeSystem/v3-RoleCode,GRNDCHILD,grandchild
NCH,http://terminology.hl7.org/CodeSystem/v3-RoleCode,NCHILD,natural child
SCH,http://terminology.hl7.org/CodeSystem/v3-RoleCode,STPCHLD,step child
FCH,http://terminology.hl7.org/CodeSystem/v3-RoleCode,CHLDFOST,foster child
PAR,http://terminology.hl7.org/CodeSystem/v3-RoleCode,PRN,parent
MTH,http://terminology.hl7.org/CodeSystem/v3-RoleCode,MTH,mother
FTH,http://terminology.hl7.org/CodeSystem/v3-RoleCode,FTH,father
GRP,http://terminology.hl7.org/CodeSystem/v3-RoleCode,GRPRN,grandparent
EXF,http://terminology.hl7.org/CodeSystem/v3-RoleCode,EXT,extended family member
SIB,http://terminology.hl7.org/CodeSystem/v3-RoleCode,SIB,sibling
BRO,http://terminology.hl7.org/CodeSystem/v3-RoleCode,BRO,brother
SIS,http://terminology.hl7.org/CodeSystem/v3-RoleCode,SIS,sister
FND,http://terminology.hl7.org/CodeSystem/v3-RoleCode,FRND,unrelated friend
GRD,http://terminology.hl7.org/CodeSystem/v3-RoleCode,GUARD,guardian
DEP,http://terminology.hl7.org/CodeSystem/v2-0063,DEP,Handicapped dependent
WRD,http://terminology.hl7.org/CodeSystem/v2-0063,WRD,Ward of court
CGV,http://terminology.hl7.org/CodeSystem/v2-0063,CGV,Care giver
OAD,http://terminology.hl7.org/CodeSystem/v2-0063,OAD,Other adult
EME,http://terminology.hl7.org/CodeSystem/v2-0063,EME,Employee
ASC,http://terminology.hl7.org/CodeSystem/v2-0063,ASC,Associate
OWN,http://terminology.hl7.org/CodeSystem/v2-0063,OWN,Owner
TRA,http://terminology.hl7.org/CodeSystem/v2-0063,TRA,Trainer
MGR,http://terminology.hl7.org/CodeSystem/v2-0063,MGR,Manager
NON,http://terminology.hl7.org/CodeSystem/v2-0063,NON,None
EMR,http://terminology.hl7.org/CodeSystem/v2-0131,E,Employer
EMC,http://terminology.hl7.org/CodeSystem/v2-0131,C,Emergency Contact
UNK,http://terminology.hl7.org/CodeSystem/v2-0131,U,Unknown
OTH,http://terminology.hl7.org/CodeSystem/v2-0131,O,Other

"""#),
TableFile("v2/0069-hospital-service.csv", #"""
code,system,target,display
CAR,http://terminology.hl7.org/CodeSystem/v2-0069,CAR,Cardiac Service
MED,http://terminology.hl7.org/CodeSystem/v2-0069,MED,Medical Service
PUL,http://terminology.hl7.org/CodeSystem/v2-0069,PUL,Pulmonary Service
SUR,http://terminology.hl7.org/CodeSystem/v2-0069,SUR,Surgical Service
URO,http://terminology.hl7.org/CodeSystem/v2-0069,URO,Urology Service

"""#),
TableFile("v2/0074-observation-category.csv", #"""
code,system,target,display
BG,http://terminology.hl7.org/CodeSystem/observation-category,laboratory,Laboratory
BLB,http://terminology.hl7.org/CodeSystem/observation-category,laboratory,Laboratory
CG,http://terminology.hl7.org/CodeSystem/observation-category,laboratory,Laboratory
CH,http://terminology.hl7.org/CodeSystem/observation-category,laboratory,Laboratory
CP,http://terminology.hl7.org/CodeSystem/observation-category,laboratory,Laboratory
GE,http://terminology.hl7.org/CodeSystem/observation-category,laboratory,Laboratory
HM,http://terminology.hl7.org/CodeSystem/observation-category,laboratory,Laboratory
IMM,http://terminology.hl7.org/CodeSystem/observation-category,laboratory,Laboratory
LAB,http://terminology.hl7.org/CodeSystem/observation-category,laboratory,Laboratory
MB,http://terminology.hl7.org/CodeSystem/observation-category,laboratory,Laboratory
MCB,http://terminology.hl7.org/CodeSystem/observation-category,laboratory,Laboratory
MYC,http://terminology.hl7.org/CodeSystem/observation-category,laboratory,Laboratory
SR,http://terminology.hl7.org/CodeSystem/observation-category,laboratory,Laboratory
SP,http://terminology.hl7.org/CodeSystem/observation-category,laboratory,Laboratory
TX,http://terminology.hl7.org/CodeSystem/observation-category,laboratory,Laboratory
VR,http://terminology.hl7.org/CodeSystem/observation-category,laboratory,Laboratory
CUS,http://terminology.hl7.org/CodeSystem/observation-category,imaging,Imaging
CT,http://terminology.hl7.org/CodeSystem/observation-category,imaging,Imaging
NMS,http://terminology.hl7.org/CodeSystem/observation-category,imaging,Imaging
NMR,http://terminology.hl7.org/CodeSystem/observation-category,imaging,Imaging
OUS,http://terminology.hl7.org/CodeSystem/observation-category,imaging,Imaging
RAD,http://terminology.hl7.org/CodeSystem/observation-category,imaging,Imaging
RX,http://terminology.hl7.org/CodeSystem/observation-category,imaging,Imaging
RUS,http://terminology.hl7.org/CodeSystem/observation-category,imaging,Imaging
VUS,http://terminology.hl7.org/CodeSystem/observation-category,imaging,Imaging
XRC,http://terminology.hl7.org/CodeSystem/observation-category,imaging,Imaging
OT,http://terminology.hl7.org/CodeSystem/observation-category,therapy,Therapy
PT,http://terminology.hl7.org/CodeSystem/observation-category,therapy,Therapy
RC,http://terminology.hl7.org/CodeSystem/observation-category,therapy,Therapy
RT,http://terminology.hl7.org/CodeSystem/observation-category,therapy,Therapy
EC,http://terminology.hl7.org/CodeSystem/observation-category,procedure,Procedure
EN,http://terminology.hl7.org/CodeSystem/observation-category,procedure,Procedure
PF,http://terminology.hl7.org/CodeSystem/observation-category,procedure,Procedure
CTH,http://terminology.hl7.org/CodeSystem/observation-category,procedure,Procedure

"""#),
TableFile("v2/0074-service-section.csv", #"""
code,system,target,display
AU,http://terminology.hl7.org/CodeSystem/v2-0074,AU,Audiology
BG,http://terminology.hl7.org/CodeSystem/v2-0074,BG,Blood Gases
BLB,http://terminology.hl7.org/CodeSystem/v2-0074,BLB,Blood Bank
CG,http://terminology.hl7.org/CodeSystem/v2-0074,CG,Cytogenetics
CH,http://terminology.hl7.org/CodeSystem/v2-0074,CH,Chemistry
CP,http://terminology.hl7.org/CodeSystem/v2-0074,CP,Cytopathology
CT,http://terminology.hl7.org/CodeSystem/v2-0074,CT,CAT Scan
CTH,http://terminology.hl7.org/CodeSystem/v2-0074,CTH,Cardiac Catheterization
CUS,http://terminology.hl7.org/CodeSystem/v2-0074,CUS,Cardiac Ultrasound
EC,http://terminology.hl7.org/CodeSystem/v2-0074,EC,"Electrocardiac (e.g., EKG, EEC, Holter)"
EN,http://terminology.hl7.org/CodeSystem/v2-0074,EN,"Electroneuro (EEG, EMG,EP,PSG)"
GE,http://terminology.hl7.org/CodeSystem/v2-0074,GE,Genetics
HM,http://terminology.hl7.org/CodeSystem/v2-0074,HM,Hematology
ICU,http://terminology.hl7.org/CodeSystem/v2-0074,ICU,Bedside ICU Monitoring
IMG,http://terminology.hl7.org/CodeSystem/v2-0074,IMG,Diagnostic Imaging
IMM,http://terminology.hl7.org/CodeSystem/v2-0074,IMM,Immunology
LAB,http://terminology.hl7.org/CodeSystem/v2-0074,LAB,Laboratory
MB,http://terminology.hl7.org/CodeSystem/v2-0074,MB,Microbiology
MCB,http://terminology.hl7.org/CodeSystem/v2-0074,MCB,Mycobacteriology
MYC,http://terminology.hl7.org/CodeSystem/v2-0074,MYC,Mycology
NMR,http://terminology.hl7.org/CodeSystem/v2-0074,NMR,Nuclear Magnetic Resonance
NMS,http://terminology.hl7.org/CodeSystem/v2-0074,NMS,Nuclear Medicine Scan
NRS,http://terminology.hl7.org/CodeSystem/v2-0074,NRS,Nursing Service Measures
OSL,http://terminology.hl7.org/CodeSystem/v2-0074,OSL,Outside Lab
OT,http://terminology.hl7.org/CodeSystem/v2-0074,OT,Occupational Therapy
OTH,http://terminology.hl7.org/CodeSystem/v2-0074,OTH,Other
OUS,http://terminology.hl7.org/CodeSystem/v2-0074,OUS,OB Ultrasound
PAR,http://terminology.hl7.org/CodeSystem/v2-0074,PAR,Parasitology
PAT,http://terminology.hl7.org/CodeSystem/v2-0074,PAT,"Pathology (gross & histopath, not surgical)"
PF,http://terminology.hl7.org/CodeSystem/v2-0074,PF,Pulmonary Function
PHR,http://terminology.hl7.org/CodeSystem/v2-0074,PHR,Pharmacy
PHY,http://terminology.hl7.org/CodeSystem/v2-0074,PHY,"Physician (Hx. Dx, admission note, etc.)"
PT,http://terminology.hl7.org/CodeSystem/v2-0074,PT,Physical Therapy
RAD,http://terminology.hl7.org/CodeSystem/v2-0074,RAD,Radiology
RC,http://terminology.hl7.org/CodeSystem/v2-0074,RC,Respiratory Care (therapy)
RT,http://terminology.hl7.org/CodeSystem/v2-0074,RT,Radiation Therapy
RUS,http://terminology.hl7.org/CodeSystem/v2-0074,RUS,Radiology Ultrasound
RX,http://terminology.hl7.org/CodeSystem/v2-0074,RX,Radiograph
SP,http://terminology.hl7.org/CodeSystem/v2-0074,SP,Surgical Pathology
SR,http://terminology.hl7.org/CodeSystem/v2-0074,SR,Serology
TX,http://terminology.hl7.org/CodeSystem/v2-0074,TX,Toxicology
URN,http://terminology.hl7.org/CodeSystem/v2-0074,URN,Urinalysis
VR,http://terminology.hl7.org/CodeSystem/v2-0074,VR,Virology
VUS,http://terminology.hl7.org/CodeSystem/v2-0074,VUS,Vascular Ultrasound
XRC,http://terminology.hl7.org/CodeSystem/v2-0074,XRC,Cineradiograph

"""#),
TableFile("v2/0078-interpretation.csv", #"""
code,system,target,display
<,http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation,<,Off scale low
>,http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation,>,Off scale high
A,http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation,A,Abnormal
AA,http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation,AA,Critical abnormal
B,http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation,B,Better
CAR,http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation,CAR,Carrier
D,http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation,D,Significant change down
DET,http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation,DET,Detected
E,http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation,E,Equivocal
EX,http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation,EX,outside threshold
EXP,http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation,EXP,Expected
H,http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation,H,High
HH,http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation,HH,Critical high
HU,http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation,HU,Significantly high
I,http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation,I,Intermediate
IE,http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation,IE,Insufficient evidence
IND,http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation,IND,Indeterminate
L,http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation,L,Low
LL,http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation,LL,Critical low
LU,http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation,LU,Significantly low
MS,http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation,MS,moderately susceptible
N,http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation,N,Normal
NCL,http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation,NCL,No CLSI defined breakpoint
ND,http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation,ND,Not detected
NEG,http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation,NEG,Negative
NR,http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation,NR,Non-reactive
NS,http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation,NS,Non-susceptible
POS,http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation,POS,Positive
R,http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation,R,Resistant
RR,http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation,RR,Reactive
S,http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation,S,Susceptible
SDD,http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation,SDD,Susceptible-dose dependent
SYN-R,http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation,SYN-R,Synergy - resistant
SYN-S,http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation,SYN-S,Synergy - susceptible
U,http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation,U,Significant change up
UNE,http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation,UNE,Unexpected
VS,http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation,VS,very susceptible
W,http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation,W,Worse
WR,http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation,WR,Weakly reactive
H*,http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation,HH,Critical high
L*,http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation,LL,Critical low
AC,http://terminology.hl7.org/CodeSystem/v2-0078,AC,Anti-complementary substances present
QCF,http://terminology.hl7.org/CodeSystem/v2-0078,QCF,Quality Control Failure
TOX,http://terminology.hl7.org/CodeSystem/v2-0078,TOX,Cytotoxic substance present

"""#),
TableFile("v2/0085-observation-status.csv", #"""
code,system,target,display
F,http://hl7.org/fhir/observation-status,final,Final
U,http://hl7.org/fhir/observation-status,final,Final
V,http://hl7.org/fhir/observation-status,final,Final
P,http://hl7.org/fhir/observation-status,preliminary,Preliminary
R,http://hl7.org/fhir/observation-status,preliminary,Preliminary
C,http://hl7.org/fhir/observation-status,corrected,Corrected
A,http://hl7.org/fhir/observation-status,amended,Amended
B,http://hl7.org/fhir/observation-status,amended,Amended
X,http://hl7.org/fhir/observation-status,cancelled,Cancelled
D,http://hl7.org/fhir/observation-status,entered-in-error,Entered in Error
W,http://hl7.org/fhir/observation-status,entered-in-error,Entered in Error
N,http://hl7.org/fhir/observation-status,final,Final
I,http://hl7.org/fhir/observation-status,registered,Registered
O,http://hl7.org/fhir/observation-status,registered,Registered
S,http://hl7.org/fhir/observation-status,registered,Registered

"""#),
TableFile("v2/0112-discharge-disposition.csv", #"""
code,system,target,display
01,http://terminology.hl7.org/CodeSystem/discharge-disposition,home,Home
02,http://terminology.hl7.org/CodeSystem/discharge-disposition,other-hcf,Other healthcare facility
05,http://terminology.hl7.org/CodeSystem/discharge-disposition,other-hcf,Other healthcare facility
03,http://terminology.hl7.org/CodeSystem/discharge-disposition,snf,Skilled nursing facility
64,http://terminology.hl7.org/CodeSystem/discharge-disposition,snf,Skilled nursing facility
04,http://terminology.hl7.org/CodeSystem/discharge-disposition,other-hcf,Other healthcare facility
06,http://terminology.hl7.org/CodeSystem/discharge-disposition,home,Home
07,http://terminology.hl7.org/CodeSystem/discharge-disposition,aadvice,Left against advice
20,http://terminology.hl7.org/CodeSystem/discharge-disposition,exp,Expired
40,http://terminology.hl7.org/CodeSystem/discharge-disposition,exp,Expired
41,http://terminology.hl7.org/CodeSystem/discharge-disposition,exp,Expired
42,http://terminology.hl7.org/CodeSystem/discharge-disposition,exp,Expired
50,http://terminology.hl7.org/CodeSystem/discharge-disposition,hosp,Hospice
51,http://terminology.hl7.org/CodeSystem/discharge-disposition,hosp,Hospice
62,http://terminology.hl7.org/CodeSystem/discharge-disposition,rehab,Rehabilitation
63,http://terminology.hl7.org/CodeSystem/discharge-disposition,long,Long-term care
65,http://terminology.hl7.org/CodeSystem/discharge-disposition,psy,Psychiatric hospital
1,http://terminology.hl7.org/CodeSystem/discharge-disposition,home,Home
2,http://terminology.hl7.org/CodeSystem/discharge-disposition,other-hcf,Other healthcare facility
5,http://terminology.hl7.org/CodeSystem/discharge-disposition,other-hcf,Other healthcare facility
3,http://terminology.hl7.org/CodeSystem/discharge-disposition,snf,Skilled nursing facility
4,http://terminology.hl7.org/CodeSystem/discharge-disposition,other-hcf,Other healthcare facility
6,http://terminology.hl7.org/CodeSystem/discharge-disposition,home,Home
7,http://terminology.hl7.org/CodeSystem/discharge-disposition,aadvice,Left against advice

"""#),
TableFile("v2/0119-control-medication-status.csv", #"""
code,system,target,display
NW,http://hl7.org/fhir/CodeSystem/medicationrequest-status,active,Active
OK,http://hl7.org/fhir/CodeSystem/medicationrequest-status,active,Active
AF,http://hl7.org/fhir/CodeSystem/medicationrequest-status,active,Active
PR,http://hl7.org/fhir/CodeSystem/medicationrequest-status,active,Active
XO,http://hl7.org/fhir/CodeSystem/medicationrequest-status,active,Active
RF,http://hl7.org/fhir/CodeSystem/medicationrequest-status,active,Active
CA,http://hl7.org/fhir/CodeSystem/medicationrequest-status,cancelled,Cancelled
CR,http://hl7.org/fhir/CodeSystem/medicationrequest-status,cancelled,Cancelled
OC,http://hl7.org/fhir/CodeSystem/medicationrequest-status,cancelled,Cancelled
DC,http://hl7.org/fhir/CodeSystem/medicationrequest-status,stopped,Stopped
OD,http://hl7.org/fhir/CodeSystem/medicationrequest-status,stopped,Stopped
DR,http://hl7.org/fhir/CodeSystem/medicationrequest-status,stopped,Stopped
UA,http://hl7.org/fhir/CodeSystem/medicationrequest-status,cancelled,Cancelled
HR,http://hl7.org/fhir/CodeSystem/medicationrequest-status,on-hold,On Hold
OH,http://hl7.org/fhir/CodeSystem/medicationrequest-status,on-hold,On Hold
HD,http://hl7.org/fhir/CodeSystem/medicationrequest-status,on-hold,On Hold
FU,http://hl7.org/fhir/CodeSystem/medicationrequest-status,completed,Completed

"""#),
TableFile("v2/0119-control-request-status.csv", #"""
code,system,target,display
NW,http://hl7.org/fhir/request-status,active,Active
OK,http://hl7.org/fhir/request-status,active,Active
AF,http://hl7.org/fhir/request-status,active,Active
PR,http://hl7.org/fhir/request-status,active,Active
XO,http://hl7.org/fhir/request-status,active,Active
CA,http://hl7.org/fhir/request-status,active,Active
CR,http://hl7.org/fhir/request-status,revoked,Revoked
OC,http://hl7.org/fhir/request-status,revoked,Revoked
DC,http://hl7.org/fhir/request-status,revoked,Revoked
OD,http://hl7.org/fhir/request-status,revoked,Revoked
DR,http://hl7.org/fhir/request-status,revoked,Revoked
UA,http://hl7.org/fhir/request-status,revoked,Revoked
HR,http://hl7.org/fhir/request-status,on-hold,On Hold
OH,http://hl7.org/fhir/request-status,on-hold,On Hold
HD,http://hl7.org/fhir/request-status,on-hold,On Hold
FU,http://hl7.org/fhir/request-status,completed,Completed

"""#),
TableFile("v2/0123-report-status.csv", #"""
code,system,target,display
O,http://hl7.org/fhir/diagnostic-report-status,registered,Registered
I,http://hl7.org/fhir/diagnostic-report-status,registered,Registered
S,http://hl7.org/fhir/diagnostic-report-status,registered,Registered
P,http://hl7.org/fhir/diagnostic-report-status,preliminary,Preliminary
A,http://hl7.org/fhir/diagnostic-report-status,partial,Partial
R,http://hl7.org/fhir/diagnostic-report-status,partial,Partial
F,http://hl7.org/fhir/diagnostic-report-status,final,Final
C,http://hl7.org/fhir/diagnostic-report-status,corrected,Corrected
M,http://hl7.org/fhir/diagnostic-report-status,corrected,Corrected
X,http://hl7.org/fhir/diagnostic-report-status,cancelled,Cancelled

"""#),
TableFile("v2/0127-allergy-category.csv", #"""
code,system,target,display
DA,http://hl7.org/fhir/allergy-intolerance-category,medication,Medication
FA,http://hl7.org/fhir/allergy-intolerance-category,food,Food
EA,http://hl7.org/fhir/allergy-intolerance-category,environment,Environment
PA,http://hl7.org/fhir/allergy-intolerance-category,environment,Environment
LA,http://hl7.org/fhir/allergy-intolerance-category,environment,Environment
AA,http://hl7.org/fhir/allergy-intolerance-category,biologic,Biologic

"""#),
TableFile("v2/0127-allergy-type.csv", #"""
code,system,target,display
DA,http://hl7.org/fhir/allergy-intolerance-type,allergy,Allergy
FA,http://hl7.org/fhir/allergy-intolerance-type,allergy,Allergy
EA,http://hl7.org/fhir/allergy-intolerance-type,allergy,Allergy
PA,http://hl7.org/fhir/allergy-intolerance-type,allergy,Allergy
LA,http://hl7.org/fhir/allergy-intolerance-type,allergy,Allergy
AA,http://hl7.org/fhir/allergy-intolerance-type,allergy,Allergy
MA,http://hl7.org/fhir/allergy-intolerance-type,allergy,Allergy

"""#),
TableFile("v2/0128-criticality.csv", #"""
code,system,target,display
SV,http://hl7.org/fhir/allergy-intolerance-criticality,high,High Risk
MI,http://hl7.org/fhir/allergy-intolerance-criticality,low,Low Risk

"""#),
TableFile("v2/0128-severity.csv", #"""
code,system,target,display
SV,http://hl7.org/fhir/reaction-event-severity,severe,Severe
MO,http://hl7.org/fhir/reaction-event-severity,moderate,Moderate
MI,http://hl7.org/fhir/reaction-event-severity,mild,Mild

"""#),
TableFile("v2/0131-contact-relationship.csv", #"""
code,system,target,display
E,http://terminology.hl7.org/CodeSystem/v2-0131,E,Employer
C,http://terminology.hl7.org/CodeSystem/v2-0131,C,Emergency Contact
N,http://terminology.hl7.org/CodeSystem/v2-0131,N,Next-of-Kin
I,http://terminology.hl7.org/CodeSystem/v2-0131,I,Insurance Company
F,http://terminology.hl7.org/CodeSystem/v2-0131,F,Federal Agency
S,http://terminology.hl7.org/CodeSystem/v2-0131,S,State Agency
O,http://terminology.hl7.org/CodeSystem/v2-0131,O,Other
U,http://terminology.hl7.org/CodeSystem/v2-0131,U,Unknown
BP,http://terminology.hl7.org/CodeSystem/v2-0131,BP,Billing contact person
CP,http://terminology.hl7.org/CodeSystem/v2-0131,CP,Contact person
EP,http://terminology.hl7.org/CodeSystem/v2-0131,EP,Emergency contact person
PR,http://terminology.hl7.org/CodeSystem/v2-0131,PR,Person preparing referral

"""#),
TableFile("v2/0162-route.csv", #"""
code,system,target,display
ID,http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,IDINJ,"Injection, intradermal"
IM,http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,IM,"Injection, intramuscular"
IV,http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,IVINJ,"Injection, intravenous"
PO,http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,PO,"Swallow, oral"
SC,http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,SQ,"Injection, subcutaneous"
TD,http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,TRNSDERM,Transdermal
AP,http://terminology.hl7.org/CodeSystem/v2-0162,AP,Apply Externally
B,http://terminology.hl7.org/CodeSystem/v2-0162,B,Buccal
DT,http://terminology.hl7.org/CodeSystem/v2-0162,DT,Dental
EP,http://terminology.hl7.org/CodeSystem/v2-0162,EP,Epidural
ET,http://terminology.hl7.org/CodeSystem/v2-0162,ET,Endotrachial Tube
GTT,http://terminology.hl7.org/CodeSystem/v2-0162,GTT,Gastrostomy Tube
GU,http://terminology.hl7.org/CodeSystem/v2-0162,GU,GU Irrigant
IA,http://terminology.hl7.org/CodeSystem/v2-0162,IA,Intra-arterial
IB,http://terminology.hl7.org/CodeSystem/v2-0162,IB,Intrabursal
IC,http://terminology.hl7.org/CodeSystem/v2-0162,IC,Intracardiac
ICV,http://terminology.hl7.org/CodeSystem/v2-0162,ICV,Intracervical (uterus)
IH,http://terminology.hl7.org/CodeSystem/v2-0162,IH,Inhalation
IHA,http://terminology.hl7.org/CodeSystem/v2-0162,IHA,Intrahepatic Artery
IMR,http://terminology.hl7.org/CodeSystem/v2-0162,IMR,Immerse (Soak) Body Part
IN,http://terminology.hl7.org/CodeSystem/v2-0162,IN,Intranasal
IO,http://terminology.hl7.org/CodeSystem/v2-0162,IO,Intraocular
IP,http://terminology.hl7.org/CodeSystem/v2-0162,IP,Intraperitoneal
IS,http://terminology.hl7.org/CodeSystem/v2-0162,IS,Intrasynovial
IT,http://terminology.hl7.org/CodeSystem/v2-0162,IT,Intrathecal
IU,http://terminology.hl7.org/CodeSystem/v2-0162,IU,Intrauterine
MM,http://terminology.hl7.org/CodeSystem/v2-0162,MM,Mucous Membrane
MTH,http://terminology.hl7.org/CodeSystem/v2-0162,MTH,Mouth/Throat
NG,http://terminology.hl7.org/CodeSystem/v2-0162,NG,Nasogastric
NP,http://terminology.hl7.org/CodeSystem/v2-0162,NP,Nasal Prongs
NS,http://terminology.hl7.org/CodeSystem/v2-0162,NS,Nasal
NT,http://terminology.hl7.org/CodeSystem/v2-0162,NT,Nasotrachial Tube
OP,http://terminology.hl7.org/CodeSystem/v2-0162,OP,Ophthalmic
OT,http://terminology.hl7.org/CodeSystem/v2-0162,OT,Otic
OTH,http://terminology.hl7.org/CodeSystem/v2-0162,OTH,Other/Miscellaneous
PF,http://terminology.hl7.org/CodeSystem/v2-0162,PF,Perfusion
PR,http://terminology.hl7.org/CodeSystem/v2-0162,PR,Rectal
RM,http://terminology.hl7.org/CodeSystem/v2-0162,RM,Rebreather Mask
SD,http://terminology.hl7.org/CodeSystem/v2-0162,SD,Soaked Dressing
SL,http://terminology.hl7.org/CodeSystem/v2-0162,SL,Sublingual
TL,http://terminology.hl7.org/CodeSystem/v2-0162,TL,Translingual
TP,http://terminology.hl7.org/CodeSystem/v2-0162,TP,Topical
TRA,http://terminology.hl7.org/CodeSystem/v2-0162,TRA,Tracheostomy
UR,http://terminology.hl7.org/CodeSystem/v2-0162,UR,Urethral
VG,http://terminology.hl7.org/CodeSystem/v2-0162,VG,Vaginal
VM,http://terminology.hl7.org/CodeSystem/v2-0162,VM,Ventimask
WND,http://terminology.hl7.org/CodeSystem/v2-0162,WND,Wound

"""#),
TableFile("v2/0163-body-site.csv", #"""
code,system,target,display
BE,http://terminology.hl7.org/CodeSystem/v2-0163,BE,Bilateral Ears
BN,http://terminology.hl7.org/CodeSystem/v2-0163,BN,Bilateral Nares
BU,http://terminology.hl7.org/CodeSystem/v2-0163,BU,Buttock
CT,http://terminology.hl7.org/CodeSystem/v2-0163,CT,Chest Tube
LA,http://terminology.hl7.org/CodeSystem/v2-0163,LA,Left Arm
LAC,http://terminology.hl7.org/CodeSystem/v2-0163,LAC,Left Anterior Chest
LACF,http://terminology.hl7.org/CodeSystem/v2-0163,LACF,Left Antecubital Fossa
LD,http://terminology.hl7.org/CodeSystem/v2-0163,LD,Left Deltoid
LE,http://terminology.hl7.org/CodeSystem/v2-0163,LE,Left Ear
LEJ,http://terminology.hl7.org/CodeSystem/v2-0163,LEJ,Left External Jugular
LF,http://terminology.hl7.org/CodeSystem/v2-0163,LF,Left Foot
LG,http://terminology.hl7.org/CodeSystem/v2-0163,LG,Left Gluteus Medius
LH,http://terminology.hl7.org/CodeSystem/v2-0163,LH,Left Hand
LIJ,http://terminology.hl7.org/CodeSystem/v2-0163,LIJ,Left Internal Jugular
LLAQ,http://terminology.hl7.org/CodeSystem/v2-0163,LLAQ,Left Lower Abd Quadrant
LLFA,http://terminology.hl7.org/CodeSystem/v2-0163,LLFA,Left Lower Forearm
LMFA,http://terminology.hl7.org/CodeSystem/v2-0163,LMFA,Left Mid Forearm
LN,http://terminology.hl7.org/CodeSystem/v2-0163,LN,Left Naris
LNB,http://terminology.hl7.org/CodeSystem/v2-0163,LNB,Nebulized
LPC,http://terminology.hl7.org/CodeSystem/v2-0163,LPC,Left Posterior Chest
LSC,http://terminology.hl7.org/CodeSystem/v2-0163,LSC,Left Subclavian
LT,http://terminology.hl7.org/CodeSystem/v2-0163,LT,Left Thigh
LUA,http://terminology.hl7.org/CodeSystem/v2-0163,LUA,Left Upper Arm
LUAQ,http://terminology.hl7.org/CodeSystem/v2-0163,LUAQ,Left Upper Abd Quadrant
LUFA,http://terminology.hl7.org/CodeSystem/v2-0163,LUFA,Left Upper Forearm
LV,http://terminology.hl7.org/CodeSystem/v2-0163,LV,Left Vastus Lateralis
LVG,http://terminology.hl7.org/CodeSystem/v2-0163,LVG,Left Ventragluteal
LVL,http://terminology.hl7.org/CodeSystem/v2-0163,LVL,Left Vastus Lateralis
NB,http://terminology.hl7.org/CodeSystem/v2-0163,NB,Nebulized
OD,http://terminology.hl7.org/CodeSystem/v2-0163,OD,Right Eye
OS,http://terminology.hl7.org/CodeSystem/v2-0163,OS,Left Eye
OU,http://terminology.hl7.org/CodeSystem/v2-0163,OU,Bilateral Eyes
PA,http://terminology.hl7.org/CodeSystem/v2-0163,PA,Perianal
PERIN,http://terminology.hl7.org/CodeSystem/v2-0163,PERIN,Perineal
RA,http://terminology.hl7.org/CodeSystem/v2-0163,RA,Right Arm
RAC,http://terminology.hl7.org/CodeSystem/v2-0163,RAC,Right Anterior Chest
RACF,http://terminology.hl7.org/CodeSystem/v2-0163,RACF,Right Antecubital Fossa
RD,http://terminology.hl7.org/CodeSystem/v2-0163,RD,Right Deltoid
RE,http://terminology.hl7.org/CodeSystem/v2-0163,RE,Right Ear
REJ,http://terminology.hl7.org/CodeSystem/v2-0163,REJ,Right External Jugular
RF,http://terminology.hl7.org/CodeSystem/v2-0163,RF,Right Foot
RG,http://terminology.hl7.org/CodeSystem/v2-0163,RG,Right Gluteus Medius
RH,http://terminology.hl7.org/CodeSystem/v2-0163,RH,Right Hand
RIJ,http://terminology.hl7.org/CodeSystem/v2-0163,RIJ,Right Internal Jugular
RLAQ,http://terminology.hl7.org/CodeSystem/v2-0163,RLAQ,Rt Lower Abd Quadrant
RLFA,http://terminology.hl7.org/CodeSystem/v2-0163,RLFA,Right Lower Forearm
RMFA,http://terminology.hl7.org/CodeSystem/v2-0163,RMFA,Right Mid Forearm
RN,http://terminology.hl7.org/CodeSystem/v2-0163,RN,Right Naris
RPC,http://terminology.hl7.org/CodeSystem/v2-0163,RPC,Right Posterior Chest
RSC,http://terminology.hl7.org/CodeSystem/v2-0163,RSC,Right Subclavian
RT,http://terminology.hl7.org/CodeSystem/v2-0163,RT,Right Thigh
RUA,http://terminology.hl7.org/CodeSystem/v2-0163,RUA,Right Upper Arm
RUAQ,http://terminology.hl7.org/CodeSystem/v2-0163,RUAQ,Right Upper Abd Quadrant
RUFA,http://terminology.hl7.org/CodeSystem/v2-0163,RUFA,Right Upper Forearm
RVG,http://terminology.hl7.org/CodeSystem/v2-0163,RVG,Right Ventragluteal
RVL,http://terminology.hl7.org/CodeSystem/v2-0163,RVL,Right Vastus Lateralis

"""#),
TableFile("v2/0165-administration-method.csv", #"""
code,system,target,display
CH,http://terminology.hl7.org/CodeSystem/v2-0165,CH,Chew
DI,http://terminology.hl7.org/CodeSystem/v2-0165,DI,Dissolve
DU,http://terminology.hl7.org/CodeSystem/v2-0165,DU,Dust
IF,http://terminology.hl7.org/CodeSystem/v2-0165,IF,Infiltrate
IR,http://terminology.hl7.org/CodeSystem/v2-0165,IR,Irrigate
IS,http://terminology.hl7.org/CodeSystem/v2-0165,IS,Insert
IVP,http://terminology.hl7.org/CodeSystem/v2-0165,IVP,IV Push
IVPB,http://terminology.hl7.org/CodeSystem/v2-0165,IVPB,IV Piggyback
NB,http://terminology.hl7.org/CodeSystem/v2-0165,NB,Nebulized
PF,http://terminology.hl7.org/CodeSystem/v2-0165,PF,Perfuse
PT,http://terminology.hl7.org/CodeSystem/v2-0165,PT,Paint
SH,http://terminology.hl7.org/CodeSystem/v2-0165,SH,Shampoo
SO,http://terminology.hl7.org/CodeSystem/v2-0165,SO,Soak
WA,http://terminology.hl7.org/CodeSystem/v2-0165,WA,Wash
WI,http://terminology.hl7.org/CodeSystem/v2-0165,WI,Wipe

"""#),
TableFile("v2/0189-ethnicity.csv", #"""
code,system,target,display
H,urn:oid:2.16.840.1.113883.6.238,2135-2,Hispanic or Latino
N,urn:oid:2.16.840.1.113883.6.238,2186-5,Not Hispanic or Latino
2135-2,urn:oid:2.16.840.1.113883.6.238,2135-2,Hispanic or Latino
2186-5,urn:oid:2.16.840.1.113883.6.238,2186-5,Not Hispanic or Latino
U,http://terminology.hl7.org/CodeSystem/v3-NullFlavor,UNK,Unknown

"""#),
TableFile("v2/0190-address-type.csv", #"""
code,system,target,display
M,http://hl7.org/fhir/address-type,postal,Postal
PST,http://hl7.org/fhir/address-type,postal,Postal

"""#),
TableFile("v2/0190-address-use.csv", #"""
code,system,target,display
H,http://hl7.org/fhir/address-use,home,Home
HP,http://hl7.org/fhir/address-use,home,Home
HV,http://hl7.org/fhir/address-use,home,Home
B,http://hl7.org/fhir/address-use,work,Work
O,http://hl7.org/fhir/address-use,work,Work
BU,http://hl7.org/fhir/address-use,work,Work
WP,http://hl7.org/fhir/address-use,work,Work
BA,http://hl7.org/fhir/address-use,old,Old / Incorrect
BAD,http://hl7.org/fhir/address-use,old,Old / Incorrect
BI,http://hl7.org/fhir/address-use,billing,Billing
C,http://hl7.org/fhir/address-use,temp,Temporary
TMP,http://hl7.org/fhir/address-use,temp,Temporary

"""#),
TableFile("v2/0200-name-use.csv", #"""
code,system,target,display
D,http://hl7.org/fhir/name-use,usual,Usual
L,http://hl7.org/fhir/name-use,official,Official
R,http://hl7.org/fhir/name-use,official,Official
M,http://hl7.org/fhir/name-use,old,Old
N,http://hl7.org/fhir/name-use,nickname,Nickname
BAD,http://hl7.org/fhir/name-use,old,Old
S,http://hl7.org/fhir/name-use,anonymous,Anonymous
MSK,http://hl7.org/fhir/name-use,anonymous,Anonymous
NAV,http://hl7.org/fhir/name-use,temp,Temp
TEMP,http://hl7.org/fhir/name-use,temp,Temp

"""#),
TableFile("v2/0201-telecom-use.csv", #"""
code,system,target,display
PRN,http://hl7.org/fhir/contact-point-use,home,Home
WPN,http://hl7.org/fhir/contact-point-use,work,Work
PRS,http://hl7.org/fhir/contact-point-use,mobile,Mobile

"""#),
TableFile("v2/0202-telecom-system.csv", #"""
code,system,target,display
PH,http://hl7.org/fhir/contact-point-system,phone,Phone
CP,http://hl7.org/fhir/contact-point-system,phone,Phone
FX,http://hl7.org/fhir/contact-point-system,fax,Fax
BP,http://hl7.org/fhir/contact-point-system,pager,Pager
Internet,http://hl7.org/fhir/contact-point-system,email,Email
X.400,http://hl7.org/fhir/contact-point-system,email,Email
MD,http://hl7.org/fhir/contact-point-system,other,Other
SAT,http://hl7.org/fhir/contact-point-system,other,Other
TDD,http://hl7.org/fhir/contact-point-system,other,Other
TTY,http://hl7.org/fhir/contact-point-system,other,Other

"""#),
TableFile("v2/0203-identifier-type.csv", #"""
code,system,target,display
AC,http://terminology.hl7.org/CodeSystem/v2-0203,AC,Accreditation/Certification Identifier
ACSN,http://terminology.hl7.org/CodeSystem/v2-0203,ACSN,Accession ID
AM,http://terminology.hl7.org/CodeSystem/v2-0203,AM,American Express
AMA,http://terminology.hl7.org/CodeSystem/v2-0203,AMA,American Medical Association Number
AN,http://terminology.hl7.org/CodeSystem/v2-0203,AN,Account number
ANC,http://terminology.hl7.org/CodeSystem/v2-0203,ANC,Account number Creditor
AND,http://terminology.hl7.org/CodeSystem/v2-0203,AND,Account number debitor
ANON,http://terminology.hl7.org/CodeSystem/v2-0203,ANON,Anonymous identifier
ANT,http://terminology.hl7.org/CodeSystem/v2-0203,ANT,Temporary Account Number
APRN,http://terminology.hl7.org/CodeSystem/v2-0203,APRN,Advanced Practice Registered Nurse number
ASID,http://terminology.hl7.org/CodeSystem/v2-0203,ASID,Ancestor Specimen ID
BA,http://terminology.hl7.org/CodeSystem/v2-0203,BA,Bank Account Number
BC,http://terminology.hl7.org/CodeSystem/v2-0203,BC,Bank Card Number
BCFN,http://terminology.hl7.org/CodeSystem/v2-0203,BCFN,Birth Certificate File Number
BCT,http://terminology.hl7.org/CodeSystem/v2-0203,BCT,Birth Certificate
BR,http://terminology.hl7.org/CodeSystem/v2-0203,BR,Birth registry number
BRN,http://terminology.hl7.org/CodeSystem/v2-0203,BRN,Breed Registry Number
BSNR,http://terminology.hl7.org/CodeSystem/v2-0203,BSNR,Primary physician office number
CC,http://terminology.hl7.org/CodeSystem/v2-0203,CC,Cost Center number
CONM,http://terminology.hl7.org/CodeSystem/v2-0203,CONM,Change of Name Document
CY,http://terminology.hl7.org/CodeSystem/v2-0203,CY,County number
CZ,http://terminology.hl7.org/CodeSystem/v2-0203,CZ,Citizenship Card
DC,http://terminology.hl7.org/CodeSystem/v2-0203,DC,Death Certificate ID
DCFN,http://terminology.hl7.org/CodeSystem/v2-0203,DCFN,Death Certificate File Number
DDS,http://terminology.hl7.org/CodeSystem/v2-0203,DDS,Dentist license number
DEA,http://terminology.hl7.org/CodeSystem/v2-0203,DEA,Drug Enforcement Administration registration number
DFN,http://terminology.hl7.org/CodeSystem/v2-0203,DFN,Drug Furnishing or prescriptive authority Number
DI,http://terminology.hl7.org/CodeSystem/v2-0203,DI,Diner's Club card
DL,http://terminology.hl7.org/CodeSystem/v2-0203,DL,Driver's license number
DN,http://terminology.hl7.org/CodeSystem/v2-0203,DN,Doctor number
DO,http://terminology.hl7.org/CodeSystem/v2-0203,DO,Osteopathic License number
DP,http://terminology.hl7.org/CodeSystem/v2-0203,DP,Diplomatic Passport
DPM,http://terminology.hl7.org/CodeSystem/v2-0203,DPM,Podiatrist license number
DR,http://terminology.hl7.org/CodeSystem/v2-0203,DR,Donor Registration Number
DS,http://terminology.hl7.org/CodeSystem/v2-0203,DS,Discover Card
EI,http://terminology.hl7.org/CodeSystem/v2-0203,EI,Employee number
EN,http://terminology.hl7.org/CodeSystem/v2-0203,EN,Employer number
ESN,http://terminology.hl7.org/CodeSystem/v2-0203,ESN,Staff Enterprise Number
FDR,http://terminology.hl7.org/CodeSystem/v2-0203,FDR,Fetal Death Report ID
FDRFN,http://terminology.hl7.org/CodeSystem/v2-0203,FDRFN,Fetal Death Report File Number
FI,http://terminology.hl7.org/CodeSystem/v2-0203,FI,Facility ID
FILL,http://terminology.hl7.org/CodeSystem/v2-0203,FILL,Filler Identifier
GI,http://terminology.hl7.org/CodeSystem/v2-0203,GI,Guarantor internal identifier
GL,http://terminology.hl7.org/CodeSystem/v2-0203,GL,General ledger number
GN,http://terminology.hl7.org/CodeSystem/v2-0203,GN,Guarantor external identifier
HC,http://terminology.hl7.org/CodeSystem/v2-0203,HC,Health Card Number
IND,http://terminology.hl7.org/CodeSystem/v2-0203,IND,Indigenous/Aboriginal
JHN,http://terminology.hl7.org/CodeSystem/v2-0203,JHN,Jurisdictional health number (Canada)
LACSN,http://terminology.hl7.org/CodeSystem/v2-0203,LACSN,Laboratory Accession ID
LANR,http://terminology.hl7.org/CodeSystem/v2-0203,LANR,Lifelong physician number
LI,http://terminology.hl7.org/CodeSystem/v2-0203,LI,Labor and industries number
LN,http://terminology.hl7.org/CodeSystem/v2-0203,LN,License number
LR,http://terminology.hl7.org/CodeSystem/v2-0203,LR,Local Registry ID
MA,http://terminology.hl7.org/CodeSystem/v2-0203,MA,Patient Medicaid number
MB,http://terminology.hl7.org/CodeSystem/v2-0203,MB,Member Number
MC,http://terminology.hl7.org/CodeSystem/v2-0203,MC,Patient's Medicare number
MCD,http://terminology.hl7.org/CodeSystem/v2-0203,MCD,Practitioner Medicaid number
MCN,http://terminology.hl7.org/CodeSystem/v2-0203,MCN,Microchip Number
MCR,http://terminology.hl7.org/CodeSystem/v2-0203,MCR,Practitioner Medicare number
MCT,http://terminology.hl7.org/CodeSystem/v2-0203,MCT,Marriage Certificate
MD,http://terminology.hl7.org/CodeSystem/v2-0203,MD,Medical License number
MI,http://terminology.hl7.org/CodeSystem/v2-0203,MI,Military ID number
MR,http://terminology.hl7.org/CodeSystem/v2-0203,MR,Medical record number
MRT,http://terminology.hl7.org/CodeSystem/v2-0203,MRT,Temporary Medical Record Number
MS,http://terminology.hl7.org/CodeSystem/v2-0203,MS,MasterCard
NBSNR,http://terminology.hl7.org/CodeSystem/v2-0203,NBSNR,Secondary physician office number
NCT,http://terminology.hl7.org/CodeSystem/v2-0203,NCT,Naturalization Certificate
NE,http://terminology.hl7.org/CodeSystem/v2-0203,NE,National employer identifier
NH,http://terminology.hl7.org/CodeSystem/v2-0203,NH,National Health Plan Identifier
NI,http://terminology.hl7.org/CodeSystem/v2-0203,NI,National unique individual identifier
NII,http://terminology.hl7.org/CodeSystem/v2-0203,NII,National Insurance Organization Identifier
NIIP,http://terminology.hl7.org/CodeSystem/v2-0203,NIIP,National Insurance Payor Identifier (Payor)
NNxxx,http://terminology.hl7.org/CodeSystem/v2-0203,NNxxx,National Person Identifier where the xxx is the ISO table 3166 3-character (alphabetic) country code
NP,http://terminology.hl7.org/CodeSystem/v2-0203,NP,Nurse practitioner number
NPI,http://terminology.hl7.org/CodeSystem/v2-0203,NPI,National provider identifier
OBI,http://terminology.hl7.org/CodeSystem/v2-0203,OBI,Observation Instance Identifier
OD,http://terminology.hl7.org/CodeSystem/v2-0203,OD,Optometrist license number
PA,http://terminology.hl7.org/CodeSystem/v2-0203,PA,Physician Assistant number
PC,http://terminology.hl7.org/CodeSystem/v2-0203,PC,Parole Card
PCN,http://terminology.hl7.org/CodeSystem/v2-0203,PCN,Penitentiary/correctional institution Number
PE,http://terminology.hl7.org/CodeSystem/v2-0203,PE,Living Subject Enterprise Number
PEN,http://terminology.hl7.org/CodeSystem/v2-0203,PEN,Pension Number
PHC,http://terminology.hl7.org/CodeSystem/v2-0203,PHC,Public Health Case Identifier
PHE,http://terminology.hl7.org/CodeSystem/v2-0203,PHE,Public Health Event Identifier
PHO,http://terminology.hl7.org/CodeSystem/v2-0203,PHO,Public Health Official ID
PI,http://terminology.hl7.org/CodeSystem/v2-0203,PI,Patient internal identifier
PLAC,http://terminology.hl7.org/CodeSystem/v2-0203,PLAC,Placer Identifier
PN,http://terminology.hl7.org/CodeSystem/v2-0203,PN,Person number
PNT,http://terminology.hl7.org/CodeSystem/v2-0203,PNT,Temporary Living Subject Number
PPIN,http://terminology.hl7.org/CodeSystem/v2-0203,PPIN,Medicare/CMS Performing Provider Identification Number
PPN,http://terminology.hl7.org/CodeSystem/v2-0203,PPN,Passport number
PRC,http://terminology.hl7.org/CodeSystem/v2-0203,PRC,Permanent Resident Card Number
PRN,http://terminology.hl7.org/CodeSystem/v2-0203,PRN,Provider number
PT,http://terminology.hl7.org/CodeSystem/v2-0203,PT,Patient external identifier
QA,http://terminology.hl7.org/CodeSystem/v2-0203,QA,QA number
RI,http://terminology.hl7.org/CodeSystem/v2-0203,RI,Resource identifier
RN,http://terminology.hl7.org/CodeSystem/v2-0203,RN,Registered Nurse Number
RPH,http://terminology.hl7.org/CodeSystem/v2-0203,RPH,Pharmacist license number
RR,http://terminology.hl7.org/CodeSystem/v2-0203,RR,Railroad Retirement number
RRI,http://terminology.hl7.org/CodeSystem/v2-0203,RRI,Regional registry ID
RRP,http://terminology.hl7.org/CodeSystem/v2-0203,RRP,Railroad Retirement Provider
SB,http://terminology.hl7.org/CodeSystem/v2-0203,SB,Social Beneficiary Identifier
SID,http://terminology.hl7.org/CodeSystem/v2-0203,SID,Specimen ID
SL,http://terminology.hl7.org/CodeSystem/v2-0203,SL,State license
SN,http://terminology.hl7.org/CodeSystem/v2-0203,SN,Subscriber Number
SNBSN,http://terminology.hl7.org/CodeSystem/v2-0203,SNBSN,State assigned NDBS card Identifier
SNO,http://terminology.hl7.org/CodeSystem/v2-0203,SNO,Serial Number
SP,http://terminology.hl7.org/CodeSystem/v2-0203,SP,Study Permit
SR,http://terminology.hl7.org/CodeSystem/v2-0203,SR,State registry ID
SS,http://terminology.hl7.org/CodeSystem/v2-0203,SS,Social Security number
STN,http://terminology.hl7.org/CodeSystem/v2-0203,STN,Shipment Tracking Number
TAX,http://terminology.hl7.org/CodeSystem/v2-0203,TAX,Tax ID number
TN,http://terminology.hl7.org/CodeSystem/v2-0203,TN,Treaty Number/ (Canada)
TPR,http://terminology.hl7.org/CodeSystem/v2-0203,TPR,Temporary Permanent Resident (Canada)
TRL,http://terminology.hl7.org/CodeSystem/v2-0203,TRL,Training License Number
U,http://terminology.hl7.org/CodeSystem/v2-0203,U,Unspecified identifier
UDI,http://terminology.hl7.org/CodeSystem/v2-0203,UDI,Universal Device Identifier
UPIN,http://terminology.hl7.org/CodeSystem/v2-0203,UPIN,Medicare/CMS (formerly HCFA)'s Universal Physician Identification numbers
USID,http://terminology.hl7.org/CodeSystem/v2-0203,USID,Unique Specimen ID
VN,http://terminology.hl7.org/CodeSystem/v2-0203,VN,Visit number
VP,http://terminology.hl7.org/CodeSystem/v2-0203,VP,Visitor Permit
VS,http://terminology.hl7.org/CodeSystem/v2-0203,VS,VISA
WC,http://terminology.hl7.org/CodeSystem/v2-0203,WC,WIC identifier
WCN,http://terminology.hl7.org/CodeSystem/v2-0203,WCN,Workers' Comp Number
WP,http://terminology.hl7.org/CodeSystem/v2-0203,WP,Work Permit
XV,http://terminology.hl7.org/CodeSystem/v2-0203,XV,Health Plan Identifier
XX,http://terminology.hl7.org/CodeSystem/v2-0203,XX,Organization identifier

"""#),
TableFile("v2/0270-document-type-code.csv", #"""
code,system,target,display
AR,http://terminology.hl7.org/CodeSystem/v2-0270,AR,Autopsy report
CD,http://terminology.hl7.org/CodeSystem/v2-0270,CD,Cardiodiagnostics
CN,http://terminology.hl7.org/CodeSystem/v2-0270,CN,Consultation
DI,http://terminology.hl7.org/CodeSystem/v2-0270,DI,Diagnostic imaging
DS,http://terminology.hl7.org/CodeSystem/v2-0270,DS,Discharge summary
ED,http://terminology.hl7.org/CodeSystem/v2-0270,ED,Emergency department report
HP,http://terminology.hl7.org/CodeSystem/v2-0270,HP,History and physical examination
OP,http://terminology.hl7.org/CodeSystem/v2-0270,OP,Operative report
PC,http://terminology.hl7.org/CodeSystem/v2-0270,PC,Psychiatric consultation
PH,http://terminology.hl7.org/CodeSystem/v2-0270,PH,Psychiatric history and physical examination
PN,http://terminology.hl7.org/CodeSystem/v2-0270,PN,Procedure note
PR,http://terminology.hl7.org/CodeSystem/v2-0270,PR,Progress note
SP,http://terminology.hl7.org/CodeSystem/v2-0270,SP,Surgical pathology
TS,http://terminology.hl7.org/CodeSystem/v2-0270,TS,Transfer summary

"""#),
TableFile("v2/0270-document-type.csv", #"""
code,system,target,display
AR,http://loinc.org,18743-5,Autopsy report
CN,http://loinc.org,11488-4,Consult note
DI,http://loinc.org,18748-4,Diagnostic imaging study
DS,http://loinc.org,18842-5,Discharge summary
ED,http://loinc.org,34111-5,Emergency department Note
HP,http://loinc.org,34117-2,History and physical note
OP,http://loinc.org,11504-8,Surgical operation note
PR,http://loinc.org,11506-3,Progress note
SP,http://loinc.org,11526-1,Pathology study
TS,http://loinc.org,18761-7,Transfer summary note

"""#),
TableFile("v2/0271-document-status.csv", #"""
code,system,target,display
AU,http://hl7.org/fhir/composition-status,final,Final
LA,http://hl7.org/fhir/composition-status,final,Final
DI,http://hl7.org/fhir/composition-status,preliminary,Preliminary
DO,http://hl7.org/fhir/composition-status,preliminary,Preliminary
IN,http://hl7.org/fhir/composition-status,preliminary,Preliminary
IP,http://hl7.org/fhir/composition-status,preliminary,Preliminary
PA,http://hl7.org/fhir/composition-status,preliminary,Preliminary

"""#),
TableFile("v2/0273-reference-status.csv", #"""
code,system,target,display
AV,http://hl7.org/fhir/document-reference-status,current,Current
UN,http://hl7.org/fhir/document-reference-status,current,Current
OB,http://hl7.org/fhir/document-reference-status,superseded,Superseded
CA,http://hl7.org/fhir/document-reference-status,entered-in-error,Entered in Error

"""#),
TableFile("v2/0276-appointment-reason.csv", #"""
code,system,target,display
CHECKUP,http://terminology.hl7.org/CodeSystem/v2-0276,CHECKUP,"A routine check-up, such as an annual physical"
EMERGENCY,http://terminology.hl7.org/CodeSystem/v2-0276,EMERGENCY,Emergency appointment
FOLLOWUP,http://terminology.hl7.org/CodeSystem/v2-0276,FOLLOWUP,A follow up visit from a previous appointment
ROUTINE,http://terminology.hl7.org/CodeSystem/v2-0276,ROUTINE,Routine appointment - default if not valued
WALKIN,http://terminology.hl7.org/CodeSystem/v2-0276,WALKIN,A previously unscheduled walk-in visit

"""#),
TableFile("v2/0277-appointment-type.csv", #"""
code,system,target,display
Complete,http://terminology.hl7.org/CodeSystem/v2-0277,Complete,Complete
Normal,http://terminology.hl7.org/CodeSystem/v2-0277,Normal,Normal
Tentative,http://terminology.hl7.org/CodeSystem/v2-0277,Tentative,Tentative

"""#),
TableFile("v2/0278-appointment-status.csv", #"""
code,system,target,display
Pending,http://hl7.org/fhir/appointmentstatus,pending,Pending
Booked,http://hl7.org/fhir/appointmentstatus,booked,Booked
Started,http://hl7.org/fhir/appointmentstatus,checked-in,Checked In
Complete,http://hl7.org/fhir/appointmentstatus,fulfilled,Fulfilled
Cancelled,http://hl7.org/fhir/appointmentstatus,cancelled,Cancelled
Noshow,http://hl7.org/fhir/appointmentstatus,noshow,No Show
Deleted,http://hl7.org/fhir/appointmentstatus,entered-in-error,Entered in error
Waitlist,http://hl7.org/fhir/appointmentstatus,waitlist,Waitlisted

"""#),
TableFile("v2/0322-immunization-status.csv", #"""
code,system,target,display
CP,http://hl7.org/fhir/event-status,completed,Completed
PA,http://hl7.org/fhir/event-status,completed,Completed
RE,http://hl7.org/fhir/event-status,not-done,Not Done
NA,http://hl7.org/fhir/event-status,not-done,Not Done

"""#),
TableFile("v2/0323-action.csv", #"""
code,system,target,display
A,http://terminology.hl7.org/CodeSystem/v2-0323,A,Add/Insert
D,http://terminology.hl7.org/CodeSystem/v2-0323,D,Delete
U,http://terminology.hl7.org/CodeSystem/v2-0323,U,Update
X,http://terminology.hl7.org/CodeSystem/v2-0323,X,No change

"""#),
TableFile("v2/0441-registry-status.csv", #"""
code,system,target,display
A,http://terminology.hl7.org/CodeSystem/v2-0441,A,Active
I,http://terminology.hl7.org/CodeSystem/v2-0441,I,Inactive
L,http://terminology.hl7.org/CodeSystem/v2-0441,L,Inactive - Lost to follow-up (cancel contract)
M,http://terminology.hl7.org/CodeSystem/v2-0441,M,Inactive - Moved or gone elsewhere (cancel contract)
O,http://terminology.hl7.org/CodeSystem/v2-0441,O,Other
P,http://terminology.hl7.org/CodeSystem/v2-0441,P,Inactive - Permanently inactive (Do not reactivate or add new entries to the record)
U,http://terminology.hl7.org/CodeSystem/v2-0441,U,Unknown

"""#),
TableFile("v2/0443-participation.csv", #"""
code,system,target,display
AD,http://terminology.hl7.org/CodeSystem/v3-ParticipationType,ADM,admitter
AT,http://terminology.hl7.org/CodeSystem/v3-ParticipationType,ATND,attender
CP,http://terminology.hl7.org/CodeSystem/v3-ParticipationType,CON,consultant
RP,http://terminology.hl7.org/CodeSystem/v3-ParticipationType,REF,referrer
PP,http://terminology.hl7.org/CodeSystem/v3-ParticipationType,PPRF,primary performer

"""#),
TableFile("v2/0443-provider-role.csv", #"""
code,system,target,display
AD,http://terminology.hl7.org/CodeSystem/v2-0443,AD,Admitting
AI,http://terminology.hl7.org/CodeSystem/v2-0443,AI,Assistant/Alternate Interpreter
AP,http://terminology.hl7.org/CodeSystem/v2-0443,AP,Administering Provider
AT,http://terminology.hl7.org/CodeSystem/v2-0443,AT,Attending
CLP,http://terminology.hl7.org/CodeSystem/v2-0443,CLP,Collecting Provider
CP,http://terminology.hl7.org/CodeSystem/v2-0443,CP,Consulting Provider
DP,http://terminology.hl7.org/CodeSystem/v2-0443,DP,Dispensing Provider
EP,http://terminology.hl7.org/CodeSystem/v2-0443,EP,Entering Provider (probably not the same as transcriptionist?)
FHCP,http://terminology.hl7.org/CodeSystem/v2-0443,FHCP,Family Health Care Professional
IP,http://terminology.hl7.org/CodeSystem/v2-0443,IP,Initiating Provider (as in action by)
MDIR,http://terminology.hl7.org/CodeSystem/v2-0443,MDIR,Medical Director
OP,http://terminology.hl7.org/CodeSystem/v2-0443,OP,Ordering Provider
PH,http://terminology.hl7.org/CodeSystem/v2-0443,PH,Pharmacist (not sure how to dissect Pharmacist/Treatment Supplier's Verifier ID)
PI,http://terminology.hl7.org/CodeSystem/v2-0443,PI,Primary Interpreter
PP,http://terminology.hl7.org/CodeSystem/v2-0443,PP,Primary Care Provider
RO,http://terminology.hl7.org/CodeSystem/v2-0443,RO,Responsible Observer
RP,http://terminology.hl7.org/CodeSystem/v2-0443,RP,Referring Provider
RT,http://terminology.hl7.org/CodeSystem/v2-0443,RT,Referred to Provider
TN,http://terminology.hl7.org/CodeSystem/v2-0443,TN,Technician
TR,http://terminology.hl7.org/CodeSystem/v2-0443,TR,Transcriptionist
VP,http://terminology.hl7.org/CodeSystem/v2-0443,VP,Verifying Provider
VPS,http://terminology.hl7.org/CodeSystem/v2-0443,VPS,Verifying Pharmaceutical Supplier (not sure how to dissect Pharmacist/Treatment Supplier's Verifier ID)
VTS,http://terminology.hl7.org/CodeSystem/v2-0443,VTS,Verifying Treatment Supplier (not sure how to dissect Pharmacist/Treatment Supplier's Verifier ID)

"""#),
TableFile("v2/0487-specimen-type.csv", #"""
code,system,target,display
ABS,http://terminology.hl7.org/CodeSystem/v2-0487,ABS,Abscess
ACNE,http://terminology.hl7.org/CodeSystem/v2-0487,ACNE,"Tissue, Acne"
ACNFLD,http://terminology.hl7.org/CodeSystem/v2-0487,ACNFLD,"Fluid, Acne"
AIRS,http://terminology.hl7.org/CodeSystem/v2-0487,AIRS,Air Sample
ALL,http://terminology.hl7.org/CodeSystem/v2-0487,ALL,Allograft
AMN,http://terminology.hl7.org/CodeSystem/v2-0487,AMN,Amniotic fluid
AMP,http://terminology.hl7.org/CodeSystem/v2-0487,AMP,Amputation
ANGI,http://terminology.hl7.org/CodeSystem/v2-0487,ANGI,"Catheter Tip, Angio"
ARTC,http://terminology.hl7.org/CodeSystem/v2-0487,ARTC,"Catheter Tip, Arterial"
ASERU,http://terminology.hl7.org/CodeSystem/v2-0487,ASERU,"Serum, Acute"
ASP,http://terminology.hl7.org/CodeSystem/v2-0487,ASP,Aspirate
ATTE,http://terminology.hl7.org/CodeSystem/v2-0487,ATTE,"Environment, Attest"
AUTOA,http://terminology.hl7.org/CodeSystem/v2-0487,AUTOA,"Environmental, Autoclave Ampule"
AUTOC,http://terminology.hl7.org/CodeSystem/v2-0487,AUTOC,"Environmental, Autoclave Capsule"
AUTP,http://terminology.hl7.org/CodeSystem/v2-0487,AUTP,Autopsy
BBL,http://terminology.hl7.org/CodeSystem/v2-0487,BBL,Blood bag
BCYST,http://terminology.hl7.org/CodeSystem/v2-0487,BCYST,"Cyst, Baker's"
BDY,http://terminology.hl7.org/CodeSystem/v2-0487,BDY,Whole body
BIFL,http://terminology.hl7.org/CodeSystem/v2-0487,BIFL,Bile Fluid
BITE,http://terminology.hl7.org/CodeSystem/v2-0487,BITE,Bite
BLD,http://terminology.hl7.org/CodeSystem/v2-0487,BLD,Whole blood
BLDA,http://terminology.hl7.org/CodeSystem/v2-0487,BLDA,Blood arterial
BLDCO,http://terminology.hl7.org/CodeSystem/v2-0487,BLDCO,Cord blood
BLDV,http://terminology.hl7.org/CodeSystem/v2-0487,BLDV,Blood venous
BLEB,http://terminology.hl7.org/CodeSystem/v2-0487,BLEB,Bleb
BLIST,http://terminology.hl7.org/CodeSystem/v2-0487,BLIST,Blister
BOIL,http://terminology.hl7.org/CodeSystem/v2-0487,BOIL,Boil
BON,http://terminology.hl7.org/CodeSystem/v2-0487,BON,Bone
BONE,http://terminology.hl7.org/CodeSystem/v2-0487,BONE,Bone
BOWL,http://terminology.hl7.org/CodeSystem/v2-0487,BOWL,Bowel contents
BPH,http://terminology.hl7.org/CodeSystem/v2-0487,BPH,Basophils
BPU,http://terminology.hl7.org/CodeSystem/v2-0487,BPU,Blood product unit
BRN,http://terminology.hl7.org/CodeSystem/v2-0487,BRN,Burn
BRSH,http://terminology.hl7.org/CodeSystem/v2-0487,BRSH,Brush
BRTH,http://terminology.hl7.org/CodeSystem/v2-0487,BRTH,Breath (use EXHLD)
BRUS,http://terminology.hl7.org/CodeSystem/v2-0487,BRUS,Brushing
BUB,http://terminology.hl7.org/CodeSystem/v2-0487,BUB,Bubo
BULLA,http://terminology.hl7.org/CodeSystem/v2-0487,BULLA,Bulla/Bullae
BX,http://terminology.hl7.org/CodeSystem/v2-0487,BX,Biopsy
CALC,http://terminology.hl7.org/CodeSystem/v2-0487,CALC,Calculus (=Stone)
CARBU,http://terminology.hl7.org/CodeSystem/v2-0487,CARBU,Carbuncle
CAT,http://terminology.hl7.org/CodeSystem/v2-0487,CAT,Catheter
CBITE,http://terminology.hl7.org/CodeSystem/v2-0487,CBITE,"Bite, Cat"
CDM,http://terminology.hl7.org/CodeSystem/v2-0487,CDM,Cardiac muscle
CLIPP,http://terminology.hl7.org/CodeSystem/v2-0487,CLIPP,Clippings
CNJT,http://terminology.hl7.org/CodeSystem/v2-0487,CNJT,Conjunctiva
CNL,http://terminology.hl7.org/CodeSystem/v2-0487,CNL,Cannula
COL,http://terminology.hl7.org/CodeSystem/v2-0487,COL,Colostrum
CONE,http://terminology.hl7.org/CodeSystem/v2-0487,CONE,"Biospy, Cone"
CSCR,http://terminology.hl7.org/CodeSystem/v2-0487,CSCR,"Scratch, Cat"
CSERU,http://terminology.hl7.org/CodeSystem/v2-0487,CSERU,"Serum, Convalescent"
CSF,http://terminology.hl7.org/CodeSystem/v2-0487,CSF,Cerebral spinal fluid
CSITE,http://terminology.hl7.org/CodeSystem/v2-0487,CSITE,Catheter Insertion Site
CSMY,http://terminology.hl7.org/CodeSystem/v2-0487,CSMY,"Fluid, Cystostomy Tube"
CST,http://terminology.hl7.org/CodeSystem/v2-0487,CST,"Fluid, Cyst"
CSVR,http://terminology.hl7.org/CodeSystem/v2-0487,CSVR,"Blood, Cell Saver"
CTP,http://terminology.hl7.org/CodeSystem/v2-0487,CTP,Catheter tip
CUR,http://terminology.hl7.org/CodeSystem/v2-0487,CUR,Curretage
CVM,http://terminology.hl7.org/CodeSystem/v2-0487,CVM,Cervical Mucus
CVPS,http://terminology.hl7.org/CodeSystem/v2-0487,CVPS,"Site, CVP"
CVPT,http://terminology.hl7.org/CodeSystem/v2-0487,CVPT,"Catheter Tip, CVP"
CYN,http://terminology.hl7.org/CodeSystem/v2-0487,CYN,"Nodule, Cystic"
CYST,http://terminology.hl7.org/CodeSystem/v2-0487,CYST,Cyst
DBITE,http://terminology.hl7.org/CodeSystem/v2-0487,DBITE,"Bite, Dog"
DCS,http://terminology.hl7.org/CodeSystem/v2-0487,DCS,"Sputum, Deep Cough"
DEC,http://terminology.hl7.org/CodeSystem/v2-0487,DEC,"Ulcer, Decubitus"
DEION,http://terminology.hl7.org/CodeSystem/v2-0487,DEION,"Environmental, Water (Deionized)"
DIA,http://terminology.hl7.org/CodeSystem/v2-0487,DIA,Dialysate
DIAF,http://terminology.hl7.org/CodeSystem/v2-0487,DIAF,Dialysis Fluid
DISCHG,http://terminology.hl7.org/CodeSystem/v2-0487,DISCHG,Discharge
DIV,http://terminology.hl7.org/CodeSystem/v2-0487,DIV,Diverticulum
DRN,http://terminology.hl7.org/CodeSystem/v2-0487,DRN,Drain
DRNG,http://terminology.hl7.org/CodeSystem/v2-0487,DRNG,"Drainage, Tube"
DRNGP,http://terminology.hl7.org/CodeSystem/v2-0487,DRNGP,"Drainage, Penrose"
DUFL,http://terminology.hl7.org/CodeSystem/v2-0487,DUFL,Duodenal fluid
EARW,http://terminology.hl7.org/CodeSystem/v2-0487,EARW,Ear wax (cerumen)
EBRUSH,http://terminology.hl7.org/CodeSystem/v2-0487,EBRUSH,"Brush, Esophageal"
EEYE,http://terminology.hl7.org/CodeSystem/v2-0487,EEYE,"Environmental, Eye Wash"
EFF,http://terminology.hl7.org/CodeSystem/v2-0487,EFF,"Environmental, Effluent"
EFFUS,http://terminology.hl7.org/CodeSystem/v2-0487,EFFUS,Effusion
EFOD,http://terminology.hl7.org/CodeSystem/v2-0487,EFOD,"Environmental, Food"
EISO,http://terminology.hl7.org/CodeSystem/v2-0487,EISO,"Environmental, Isolette"
ELT,http://terminology.hl7.org/CodeSystem/v2-0487,ELT,Electrode
ENVIR,http://terminology.hl7.org/CodeSystem/v2-0487,ENVIR,"Environmental, Unidentified Substance"
EOS,http://terminology.hl7.org/CodeSystem/v2-0487,EOS,Eosinophils
EOTH,http://terminology.hl7.org/CodeSystem/v2-0487,EOTH,"Environmental, Other Substance"
ESOI,http://terminology.hl7.org/CodeSystem/v2-0487,ESOI,"Environmental, Soil"
ESOS,http://terminology.hl7.org/CodeSystem/v2-0487,ESOS,"Environmental, Solution (Sterile)"
ETA,http://terminology.hl7.org/CodeSystem/v2-0487,ETA,"Aspirate, Endotrach"
ETTP,http://terminology.hl7.org/CodeSystem/v2-0487,ETTP,"Catheter Tip, Endotracheal"
ETTUB,http://terminology.hl7.org/CodeSystem/v2-0487,ETTUB,"Tube, Endotracheal"
EWHI,http://terminology.hl7.org/CodeSystem/v2-0487,EWHI,"Environmental, Whirlpool"
EXG,http://terminology.hl7.org/CodeSystem/v2-0487,EXG,"Gas, exhaled (=breath)"
EXS,http://terminology.hl7.org/CodeSystem/v2-0487,EXS,"Shunt, External"
EXUDTE,http://terminology.hl7.org/CodeSystem/v2-0487,EXUDTE,Exudate
FAW,http://terminology.hl7.org/CodeSystem/v2-0487,FAW,"Environmental, Water (Well)"
FBLOOD,http://terminology.hl7.org/CodeSystem/v2-0487,FBLOOD,"Blood, Fetal"
FGA,http://terminology.hl7.org/CodeSystem/v2-0487,FGA,"Fluid, Abdomen"
FIB,http://terminology.hl7.org/CodeSystem/v2-0487,FIB,Fibroblasts
FIST,http://terminology.hl7.org/CodeSystem/v2-0487,FIST,Fistula
FLD,http://terminology.hl7.org/CodeSystem/v2-0487,FLD,"Fluid, Other"
FLT,http://terminology.hl7.org/CodeSystem/v2-0487,FLT,Filter
FLU,http://terminology.hl7.org/CodeSystem/v2-0487,FLU,"Fluid, Body unsp"
FLUID,http://terminology.hl7.org/CodeSystem/v2-0487,FLUID,Fluid
FOLEY,http://terminology.hl7.org/CodeSystem/v2-0487,FOLEY,"Catheter Tip, Foley"
FRS,http://terminology.hl7.org/CodeSystem/v2-0487,FRS,"Fluid, Respiratory"
FSCLP,http://terminology.hl7.org/CodeSystem/v2-0487,FSCLP,"Scalp, Fetal"
FUR,http://terminology.hl7.org/CodeSystem/v2-0487,FUR,Furuncle
GAS,http://terminology.hl7.org/CodeSystem/v2-0487,GAS,Gas
GASA,http://terminology.hl7.org/CodeSystem/v2-0487,GASA,"Aspirate, Gastric"
GASAN,http://terminology.hl7.org/CodeSystem/v2-0487,GASAN,"Antrum, Gastric"
GASBR,http://terminology.hl7.org/CodeSystem/v2-0487,GASBR,"Brushing, Gastric"
GASD,http://terminology.hl7.org/CodeSystem/v2-0487,GASD,"Drainage, Gastric"
GAST,http://terminology.hl7.org/CodeSystem/v2-0487,GAST,"Fluid/contents, Gastric"
GENL,http://terminology.hl7.org/CodeSystem/v2-0487,GENL,Genital lochia
GENV,http://terminology.hl7.org/CodeSystem/v2-0487,GENV,Genital vaginal
GRAFT,http://terminology.hl7.org/CodeSystem/v2-0487,GRAFT,Graft
GRAFTS,http://terminology.hl7.org/CodeSystem/v2-0487,GRAFTS,Graft Site
GRANU,http://terminology.hl7.org/CodeSystem/v2-0487,GRANU,Granuloma
GROSH,http://terminology.hl7.org/CodeSystem/v2-0487,GROSH,"Catheter, Groshong"
GSOL,http://terminology.hl7.org/CodeSystem/v2-0487,GSOL,"Solution, Gastrostomy"
GSPEC,http://terminology.hl7.org/CodeSystem/v2-0487,GSPEC,"Biopsy, Gastric"
GT,http://terminology.hl7.org/CodeSystem/v2-0487,GT,"Tube, Gastric"
GTUBE,http://terminology.hl7.org/CodeSystem/v2-0487,GTUBE,"Drainage Tube, Drainage (Gastrostomy)"
HAR,http://terminology.hl7.org/CodeSystem/v2-0487,HAR,Hair
HBITE,http://terminology.hl7.org/CodeSystem/v2-0487,HBITE,"Bite, Human"
HBLUD,http://terminology.hl7.org/CodeSystem/v2-0487,HBLUD,"Blood, Autopsy"
HEMAQ,http://terminology.hl7.org/CodeSystem/v2-0487,HEMAQ,"Catheter Tip, Hemaquit"
HEMO,http://terminology.hl7.org/CodeSystem/v2-0487,HEMO,"Catheter Tip, Hemovac"
HERNI,http://terminology.hl7.org/CodeSystem/v2-0487,HERNI,"Tissue, Herniated"
HEV,http://terminology.hl7.org/CodeSystem/v2-0487,HEV,"Drain, Hemovac"
HIC,http://terminology.hl7.org/CodeSystem/v2-0487,HIC,"Catheter, Hickman"
HYDC,http://terminology.hl7.org/CodeSystem/v2-0487,HYDC,"Fluid, Hydrocele"
IBITE,http://terminology.hl7.org/CodeSystem/v2-0487,IBITE,"Bite, Insect"
ICYST,http://terminology.hl7.org/CodeSystem/v2-0487,ICYST,"Cyst, Inclusion"
IDC,http://terminology.hl7.org/CodeSystem/v2-0487,IDC,"Catheter Tip, Indwelling"
IHG,http://terminology.hl7.org/CodeSystem/v2-0487,IHG,"Gas, Inhaled"
ILEO,http://terminology.hl7.org/CodeSystem/v2-0487,ILEO,"Drainage, Ileostomy"
ILLEG,http://terminology.hl7.org/CodeSystem/v2-0487,ILLEG,Source of Specimen Is Illegible
IMP,http://terminology.hl7.org/CodeSystem/v2-0487,IMP,Implant
INCI,http://terminology.hl7.org/CodeSystem/v2-0487,INCI,"Site, Incision/Surgical"
INFIL,http://terminology.hl7.org/CodeSystem/v2-0487,INFIL,Infiltrate
INS,http://terminology.hl7.org/CodeSystem/v2-0487,INS,Insect
INTRD,http://terminology.hl7.org/CodeSystem/v2-0487,INTRD,"Catheter Tip, Introducer"
ISLT,http://terminology.hl7.org/CodeSystem/v2-0487,ISLT,Isolate
IT,http://terminology.hl7.org/CodeSystem/v2-0487,IT,Intubation tube
IUD,http://terminology.hl7.org/CodeSystem/v2-0487,IUD,Intrauterine Device
IVCAT,http://terminology.hl7.org/CodeSystem/v2-0487,IVCAT,"Catheter Tip, IV"
IVFLD,http://terminology.hl7.org/CodeSystem/v2-0487,IVFLD,"Fluid, IV"
IVTIP,http://terminology.hl7.org/CodeSystem/v2-0487,IVTIP,"Tubing Tip, IV"
JEJU,http://terminology.hl7.org/CodeSystem/v2-0487,JEJU,"Drainage, Jejunal"
JNTFLD,http://terminology.hl7.org/CodeSystem/v2-0487,JNTFLD,"Fluid, Joint"
JP,http://terminology.hl7.org/CodeSystem/v2-0487,JP,"Drainage, Jackson Pratt"
KELOI,http://terminology.hl7.org/CodeSystem/v2-0487,KELOI,Lavage
KIDFLD,http://terminology.hl7.org/CodeSystem/v2-0487,KIDFLD,"Fluid, Kidney"
LAVG,http://terminology.hl7.org/CodeSystem/v2-0487,LAVG,"Lavage, Bronhial"
LAVGG,http://terminology.hl7.org/CodeSystem/v2-0487,LAVGG,"Lavage, Gastric"
LAVGP,http://terminology.hl7.org/CodeSystem/v2-0487,LAVGP,"Lavage, Peritoneal"
LAVPG,http://terminology.hl7.org/CodeSystem/v2-0487,LAVPG,"Lavage, Pre-Bronch"
LENS1,http://terminology.hl7.org/CodeSystem/v2-0487,LENS1,Contact Lens
LENS2,http://terminology.hl7.org/CodeSystem/v2-0487,LENS2,Contact Lens Case
LESN,http://terminology.hl7.org/CodeSystem/v2-0487,LESN,Lesion
LIQ,http://terminology.hl7.org/CodeSystem/v2-0487,LIQ,"Liquid, Unspecified"
LIQO,http://terminology.hl7.org/CodeSystem/v2-0487,LIQO,"Liquid, Other"
LNA,http://terminology.hl7.org/CodeSystem/v2-0487,LNA,Line arterial
LNV,http://terminology.hl7.org/CodeSystem/v2-0487,LNV,Line venous
LSAC,http://terminology.hl7.org/CodeSystem/v2-0487,LSAC,"Fluid, Lumbar Sac"
LYM,http://terminology.hl7.org/CodeSystem/v2-0487,LYM,Lymphocytes
MAC,http://terminology.hl7.org/CodeSystem/v2-0487,MAC,Macrophages
MAHUR,http://terminology.hl7.org/CodeSystem/v2-0487,MAHUR,"Catheter Tip, Makurkour"
MAR,http://terminology.hl7.org/CodeSystem/v2-0487,MAR,Marrow
MASS,http://terminology.hl7.org/CodeSystem/v2-0487,MASS,Mass
MBLD,http://terminology.hl7.org/CodeSystem/v2-0487,MBLD,"Blood, Menstrual"
MEC,http://terminology.hl7.org/CodeSystem/v2-0487,MEC,Meconium
MILK,http://terminology.hl7.org/CodeSystem/v2-0487,MILK,Breast milk
MLK,http://terminology.hl7.org/CodeSystem/v2-0487,MLK,Milk
MUCOS,http://terminology.hl7.org/CodeSystem/v2-0487,MUCOS,Mucosa
MUCUS,http://terminology.hl7.org/CodeSystem/v2-0487,MUCUS,Mucus
NAIL,http://terminology.hl7.org/CodeSystem/v2-0487,NAIL,Nail
NASDR,http://terminology.hl7.org/CodeSystem/v2-0487,NASDR,"Drainage, Nasal"
NEDL,http://terminology.hl7.org/CodeSystem/v2-0487,NEDL,Needle
NEPH,http://terminology.hl7.org/CodeSystem/v2-0487,NEPH,"Site, Nephrostomy"
NGASP,http://terminology.hl7.org/CodeSystem/v2-0487,NGASP,"Aspirate, Nasogastric"
NGAST,http://terminology.hl7.org/CodeSystem/v2-0487,NGAST,"Drainage, Nasogastric"
NGS,http://terminology.hl7.org/CodeSystem/v2-0487,NGS,"Site, Naso/Gastric"
NODUL,http://terminology.hl7.org/CodeSystem/v2-0487,NODUL,Nodule(s)
NSECR,http://terminology.hl7.org/CodeSystem/v2-0487,NSECR,"Secretion, Nasal"
ORH,http://terminology.hl7.org/CodeSystem/v2-0487,ORH,Other
ORL,http://terminology.hl7.org/CodeSystem/v2-0487,ORL,"Lesion, Oral"
OTH,http://terminology.hl7.org/CodeSystem/v2-0487,OTH,"Source, Other"
PACEM,http://terminology.hl7.org/CodeSystem/v2-0487,PACEM,Pacemaker
PAFL,http://terminology.hl7.org/CodeSystem/v2-0487,PAFL,Pancreatic fluid
PCFL,http://terminology.hl7.org/CodeSystem/v2-0487,PCFL,"Fluid, Pericardial"
PDSIT,http://terminology.hl7.org/CodeSystem/v2-0487,PDSIT,"Site, Peritoneal Dialysis"
PDTS,http://terminology.hl7.org/CodeSystem/v2-0487,PDTS,"Site, Peritoneal Dialysis Tunnel"
PELVA,http://terminology.hl7.org/CodeSystem/v2-0487,PELVA,"Abscess, Pelvic"
PENIL,http://terminology.hl7.org/CodeSystem/v2-0487,PENIL,"Lesion, Penile"
PERIA,http://terminology.hl7.org/CodeSystem/v2-0487,PERIA,"Abscess, Perianal"
PILOC,http://terminology.hl7.org/CodeSystem/v2-0487,PILOC,"Cyst, Pilonidal"
PINS,http://terminology.hl7.org/CodeSystem/v2-0487,PINS,"Site, Pin"
PIS,http://terminology.hl7.org/CodeSystem/v2-0487,PIS,"Site, Pacemaker Insetion"
PLAN,http://terminology.hl7.org/CodeSystem/v2-0487,PLAN,Plant Material
PLAS,http://terminology.hl7.org/CodeSystem/v2-0487,PLAS,Plasma
PLB,http://terminology.hl7.org/CodeSystem/v2-0487,PLB,Plasma bag
PLC,http://terminology.hl7.org/CodeSystem/v2-0487,PLC,Placenta
PLEVS,http://terminology.hl7.org/CodeSystem/v2-0487,PLEVS,"Serum, Peak Level"
PLR,http://terminology.hl7.org/CodeSystem/v2-0487,PLR,Pleural fluid (thoracentesis fluid)
PMN,http://terminology.hl7.org/CodeSystem/v2-0487,PMN,Polymorphonuclear neutrophils
PND,http://terminology.hl7.org/CodeSystem/v2-0487,PND,"Drainage, Penile"
POL,http://terminology.hl7.org/CodeSystem/v2-0487,POL,Polyps
POPGS,http://terminology.hl7.org/CodeSystem/v2-0487,POPGS,"Graft Site, Popliteal"
POPLG,http://terminology.hl7.org/CodeSystem/v2-0487,POPLG,"Graft, Popliteal"
POPLV,http://terminology.hl7.org/CodeSystem/v2-0487,POPLV,"Site, Popliteal Vein"
PORTA,http://terminology.hl7.org/CodeSystem/v2-0487,PORTA,"Catheter, Porta"
PPP,http://terminology.hl7.org/CodeSystem/v2-0487,PPP,"Plasma, Platelet poor"
PROST,http://terminology.hl7.org/CodeSystem/v2-0487,PROST,Prosthetic Device
PRP,http://terminology.hl7.org/CodeSystem/v2-0487,PRP,"Plasma, Platelet rich"
PSC,http://terminology.hl7.org/CodeSystem/v2-0487,PSC,Pseudocyst
PUNCT,http://terminology.hl7.org/CodeSystem/v2-0487,PUNCT,"Wound, Puncture"
PUS,http://terminology.hl7.org/CodeSystem/v2-0487,PUS,Pus
PUSFR,http://terminology.hl7.org/CodeSystem/v2-0487,PUSFR,Pustule
PUST,http://terminology.hl7.org/CodeSystem/v2-0487,PUST,Pus
QC3,http://terminology.hl7.org/CodeSystem/v2-0487,QC3,Quality Control
RANDU,http://terminology.hl7.org/CodeSystem/v2-0487,RANDU,"Urine, Random"
RBC,http://terminology.hl7.org/CodeSystem/v2-0487,RBC,Erythrocytes
RBITE,http://terminology.hl7.org/CodeSystem/v2-0487,RBITE,"Bite, Reptile"
RECT,http://terminology.hl7.org/CodeSystem/v2-0487,RECT,"Drainage, Rectal"
RECTA,http://terminology.hl7.org/CodeSystem/v2-0487,RECTA,"Abscess, Rectal"
RENALC,http://terminology.hl7.org/CodeSystem/v2-0487,RENALC,"Cyst, Renal"
RENC,http://terminology.hl7.org/CodeSystem/v2-0487,RENC,"Fluid, Renal Cyst"
RES,http://terminology.hl7.org/CodeSystem/v2-0487,RES,Respiratory
SAL,http://terminology.hl7.org/CodeSystem/v2-0487,SAL,Saliva
SCAR,http://terminology.hl7.org/CodeSystem/v2-0487,SCAR,"Tissue, Keloid (Scar)"
SCLV,http://terminology.hl7.org/CodeSystem/v2-0487,SCLV,"Catheter Tip, Subclavian"
SCROA,http://terminology.hl7.org/CodeSystem/v2-0487,SCROA,"Abscess, Scrotal"
SECRE,http://terminology.hl7.org/CodeSystem/v2-0487,SECRE,Secretion(s)
SER,http://terminology.hl7.org/CodeSystem/v2-0487,SER,Serum
SHU,http://terminology.hl7.org/CodeSystem/v2-0487,SHU,"Site, Shunt"
SHUNF,http://terminology.hl7.org/CodeSystem/v2-0487,SHUNF,"Fluid, Shunt"
SHUNT,http://terminology.hl7.org/CodeSystem/v2-0487,SHUNT,Shunt
SITE,http://terminology.hl7.org/CodeSystem/v2-0487,SITE,Site
SKBP,http://terminology.hl7.org/CodeSystem/v2-0487,SKBP,"Biopsy, Skin"
SKN,http://terminology.hl7.org/CodeSystem/v2-0487,SKN,Skin
SMM,http://terminology.hl7.org/CodeSystem/v2-0487,SMM,"Mass, Sub-Mandibular"
SMN,http://terminology.hl7.org/CodeSystem/v2-0487,SMN,Seminal fluid
SNV,http://terminology.hl7.org/CodeSystem/v2-0487,SNV,"Fluid, synovial (Joint fluid)"
SPRM,http://terminology.hl7.org/CodeSystem/v2-0487,SPRM,Spermatozoa
SPRP,http://terminology.hl7.org/CodeSystem/v2-0487,SPRP,"Catheter Tip, Suprapubic"
SPRPB,http://terminology.hl7.org/CodeSystem/v2-0487,SPRPB,"Cathether Tip, Suprapubic"
SPS,http://terminology.hl7.org/CodeSystem/v2-0487,SPS,"Environmental, Spore Strip"
SPT,http://terminology.hl7.org/CodeSystem/v2-0487,SPT,Sputum
SPTC,http://terminology.hl7.org/CodeSystem/v2-0487,SPTC,Sputum - coughed
SPTT,http://terminology.hl7.org/CodeSystem/v2-0487,SPTT,Sputum - tracheal aspirate
SPUT1,http://terminology.hl7.org/CodeSystem/v2-0487,SPUT1,"Sputum, Simulated"
SPUTIN,http://terminology.hl7.org/CodeSystem/v2-0487,SPUTIN,"Sputum, Inducted"
SPUTSP,http://terminology.hl7.org/CodeSystem/v2-0487,SPUTSP,"Sputum, Spontaneous"
STER,http://terminology.hl7.org/CodeSystem/v2-0487,STER,"Environmental, Sterrad"
STL,http://terminology.hl7.org/CodeSystem/v2-0487,STL,Stool = Fecal
STONE,http://terminology.hl7.org/CodeSystem/v2-0487,STONE,"Stone, Kidney"
SUBMA,http://terminology.hl7.org/CodeSystem/v2-0487,SUBMA,"Abscess, Submandibular"
SUBMX,http://terminology.hl7.org/CodeSystem/v2-0487,SUBMX,"Abscess, Submaxillary"
SUMP,http://terminology.hl7.org/CodeSystem/v2-0487,SUMP,"Drainage, Sump"
SUP,http://terminology.hl7.org/CodeSystem/v2-0487,SUP,Suprapubic Tap
SUTUR,http://terminology.hl7.org/CodeSystem/v2-0487,SUTUR,Suture
SWGZ,http://terminology.hl7.org/CodeSystem/v2-0487,SWGZ,"Catheter Tip, Swan Gantz"
SWT,http://terminology.hl7.org/CodeSystem/v2-0487,SWT,Sweat
TASP,http://terminology.hl7.org/CodeSystem/v2-0487,TASP,"Aspirate, Tracheal"
TEAR,http://terminology.hl7.org/CodeSystem/v2-0487,TEAR,Tears
THRB,http://terminology.hl7.org/CodeSystem/v2-0487,THRB,Thrombocyte (platelet)
TISS,http://terminology.hl7.org/CodeSystem/v2-0487,TISS,Tissue
TISU,http://terminology.hl7.org/CodeSystem/v2-0487,TISU,Tissue ulcer
TLC,http://terminology.hl7.org/CodeSystem/v2-0487,TLC,"Cathether Tip, Triple Lumen"
TRAC,http://terminology.hl7.org/CodeSystem/v2-0487,TRAC,"Site, Tracheostomy"
TRANS,http://terminology.hl7.org/CodeSystem/v2-0487,TRANS,Transudate
TSERU,http://terminology.hl7.org/CodeSystem/v2-0487,TSERU,"Serum, Trough"
TSTES,http://terminology.hl7.org/CodeSystem/v2-0487,TSTES,"Abscess, Testicular"
TTRA,http://terminology.hl7.org/CodeSystem/v2-0487,TTRA,"Aspirate, Transtracheal"
TUBES,http://terminology.hl7.org/CodeSystem/v2-0487,TUBES,Tubes
TUMOR,http://terminology.hl7.org/CodeSystem/v2-0487,TUMOR,Tumor
TZANC,http://terminology.hl7.org/CodeSystem/v2-0487,TZANC,"Smear, Tzanck"
UDENT,http://terminology.hl7.org/CodeSystem/v2-0487,UDENT,"Source, Unidentified"
UMED,http://terminology.hl7.org/CodeSystem/v2-0487,UMED,Unknown Medicine
UR,http://terminology.hl7.org/CodeSystem/v2-0487,UR,Urine
URC,http://terminology.hl7.org/CodeSystem/v2-0487,URC,Urine clean catch
URINB,http://terminology.hl7.org/CodeSystem/v2-0487,URINB,"Urine, Bladder Washings"
URINC,http://terminology.hl7.org/CodeSystem/v2-0487,URINC,"Urine, Catheterized"
URINM,http://terminology.hl7.org/CodeSystem/v2-0487,URINM,"Urine, Midstream"
URINN,http://terminology.hl7.org/CodeSystem/v2-0487,URINN,"Urine, Nephrostomy"
URINP,http://terminology.hl7.org/CodeSystem/v2-0487,URINP,"Urine, Pedibag"
URNS,http://terminology.hl7.org/CodeSystem/v2-0487,URNS,Urine sediment
URT,http://terminology.hl7.org/CodeSystem/v2-0487,URT,Urine catheter
USCOP,http://terminology.hl7.org/CodeSystem/v2-0487,USCOP,"Urine, Cystoscopy"
USPEC,http://terminology.hl7.org/CodeSystem/v2-0487,USPEC,"Source, Unspecified"
USUB,http://terminology.hl7.org/CodeSystem/v2-0487,USUB,Unkown substance
VASTIP,http://terminology.hl7.org/CodeSystem/v2-0487,VASTIP,"Catheter Tip, Vas"
VENT,http://terminology.hl7.org/CodeSystem/v2-0487,VENT,"Catheter Tip, Ventricular"
VITF,http://terminology.hl7.org/CodeSystem/v2-0487,VITF,Vitreous Fluid
VOM,http://terminology.hl7.org/CodeSystem/v2-0487,VOM,Vomitus
WASH,http://terminology.hl7.org/CodeSystem/v2-0487,WASH,Wash
WASI,http://terminology.hl7.org/CodeSystem/v2-0487,WASI,"Washing, e.g. bronchial washing"
WAT,http://terminology.hl7.org/CodeSystem/v2-0487,WAT,Water
WB,http://terminology.hl7.org/CodeSystem/v2-0487,WB,"Blood, Whole"
WBC,http://terminology.hl7.org/CodeSystem/v2-0487,WBC,Leukocytes
WEN,http://terminology.hl7.org/CodeSystem/v2-0487,WEN,Wen
WICK,http://terminology.hl7.org/CodeSystem/v2-0487,WICK,Wick
WND,http://terminology.hl7.org/CodeSystem/v2-0487,WND,Wound
WNDA,http://terminology.hl7.org/CodeSystem/v2-0487,WNDA,Wound abscess
WNDD,http://terminology.hl7.org/CodeSystem/v2-0487,WNDD,Wound drainage
WNDE,http://terminology.hl7.org/CodeSystem/v2-0487,WNDE,Wound exudate
WORM,http://terminology.hl7.org/CodeSystem/v2-0487,WORM,Worm
WRT,http://terminology.hl7.org/CodeSystem/v2-0487,WRT,Wart
WWA,http://terminology.hl7.org/CodeSystem/v2-0487,WWA,"Environmental, Water"
WWO,http://terminology.hl7.org/CodeSystem/v2-0487,WWO,"Environmental, Water (Ocean)"
WWT,http://terminology.hl7.org/CodeSystem/v2-0487,WWT,"Environmental, Water (Tap)"

"""#),
TableFile("v2/0488-collection-method.csv", #"""
code,system,target,display
ANP,http://terminology.hl7.org/CodeSystem/v2-0488,ANP,"Plates, Anaerobic"
BAP,http://terminology.hl7.org/CodeSystem/v2-0488,BAP,"Plates, Blood Agar"
BCAE,http://terminology.hl7.org/CodeSystem/v2-0488,BCAE,"Blood Culture, Aerobic Bottle"
BCAN,http://terminology.hl7.org/CodeSystem/v2-0488,BCAN,"Blood Culture, Anaerobic Bottle"
BCPD,http://terminology.hl7.org/CodeSystem/v2-0488,BCPD,"Blood Culture, Pediatric Bottle"
BIO,http://terminology.hl7.org/CodeSystem/v2-0488,BIO,Biopsy
CAP,http://terminology.hl7.org/CodeSystem/v2-0488,CAP,Capillary Specimen
CATH,http://terminology.hl7.org/CodeSystem/v2-0488,CATH,Catheterized
CVP,http://terminology.hl7.org/CodeSystem/v2-0488,CVP,"Line, CVP"
EPLA,http://terminology.hl7.org/CodeSystem/v2-0488,EPLA,"Environmental, Plate"
ESWA,http://terminology.hl7.org/CodeSystem/v2-0488,ESWA,"Environmental, Swab"
FNA,http://terminology.hl7.org/CodeSystem/v2-0488,FNA,"Aspiration, Fine Needle"
KOFFP,http://terminology.hl7.org/CodeSystem/v2-0488,KOFFP,"Plate, Cough"
LNA,http://terminology.hl7.org/CodeSystem/v2-0488,LNA,"Line, Arterial"
LNV,http://terminology.hl7.org/CodeSystem/v2-0488,LNV,"Line, Venous"
MARTL,http://terminology.hl7.org/CodeSystem/v2-0488,MARTL,Martin-Lewis Agar
ML11,http://terminology.hl7.org/CodeSystem/v2-0488,ML11,Mod. Martin-Lewis Agar
MLP,http://terminology.hl7.org/CodeSystem/v2-0488,MLP,"Plate, Martin-Lewis"
NYP,http://terminology.hl7.org/CodeSystem/v2-0488,NYP,"Plate, New York City"
PACE,http://terminology.hl7.org/CodeSystem/v2-0488,PACE,"Pace, Gen-Probe"
PIN,http://terminology.hl7.org/CodeSystem/v2-0488,PIN,Pinworm Prep
PNA,http://terminology.hl7.org/CodeSystem/v2-0488,PNA,Arterial puncture
PRIME,http://terminology.hl7.org/CodeSystem/v2-0488,PRIME,Pump Prime
PUMP,http://terminology.hl7.org/CodeSystem/v2-0488,PUMP,Pump Specimen
QC5,http://terminology.hl7.org/CodeSystem/v2-0488,QC5,Quality Control For Micro
SCLP,http://terminology.hl7.org/CodeSystem/v2-0488,SCLP,"Scalp, Fetal Vein"
SCRAPS,http://terminology.hl7.org/CodeSystem/v2-0488,SCRAPS,Scrapings
SHA,http://terminology.hl7.org/CodeSystem/v2-0488,SHA,Shaving
SWA,http://terminology.hl7.org/CodeSystem/v2-0488,SWA,Swab
SWD,http://terminology.hl7.org/CodeSystem/v2-0488,SWD,"Swab, Dacron tipped"
TMAN,http://terminology.hl7.org/CodeSystem/v2-0488,TMAN,"Transport Media, Anaerobic"
TMCH,http://terminology.hl7.org/CodeSystem/v2-0488,TMCH,"Transport Media, Chalamydia"
TMM4,http://terminology.hl7.org/CodeSystem/v2-0488,TMM4,"Transport Media, M4"
TMMY,http://terminology.hl7.org/CodeSystem/v2-0488,TMMY,"Transport Media, Mycoplasma"
TMOT,http://terminology.hl7.org/CodeSystem/v2-0488,TMOT,"Transport Media,"
TMP,http://terminology.hl7.org/CodeSystem/v2-0488,TMP,"Plate, Thayer-Martin"
TMPV,http://terminology.hl7.org/CodeSystem/v2-0488,TMPV,"Transport Media, PVA"
TMSC,http://terminology.hl7.org/CodeSystem/v2-0488,TMSC,"Transport Media, Stool Culture"
TMUP,http://terminology.hl7.org/CodeSystem/v2-0488,TMUP,"Transport Media, Ureaplasma"
TMVI,http://terminology.hl7.org/CodeSystem/v2-0488,TMVI,"Transport Media, Viral"
VENIP,http://terminology.hl7.org/CodeSystem/v2-0488,VENIP,Venipuncture
WOOD,http://terminology.hl7.org/CodeSystem/v2-0488,WOOD,"Swab, Wooden Shaft"

"""#),
TableFile("v2/0490-specimen-rejection.csv", #"""
code,system,target,display
EX,http://terminology.hl7.org/CodeSystem/v2-0490,EX,Expired
QS,http://terminology.hl7.org/CodeSystem/v2-0490,QS,Quantity not sufficient
RA,http://terminology.hl7.org/CodeSystem/v2-0490,RA,Missing patient ID number
RB,http://terminology.hl7.org/CodeSystem/v2-0490,RB,Broken container
RC,http://terminology.hl7.org/CodeSystem/v2-0490,RC,Clotting
RD,http://terminology.hl7.org/CodeSystem/v2-0490,RD,Missing collection date
RE,http://terminology.hl7.org/CodeSystem/v2-0490,RE,Missing patient name
RH,http://terminology.hl7.org/CodeSystem/v2-0490,RH,Hemolysis
RI,http://terminology.hl7.org/CodeSystem/v2-0490,RI,Identification problem
RM,http://terminology.hl7.org/CodeSystem/v2-0490,RM,Labeling
RN,http://terminology.hl7.org/CodeSystem/v2-0490,RN,Contamination
RP,http://terminology.hl7.org/CodeSystem/v2-0490,RP,Missing phlebotomist ID
RR,http://terminology.hl7.org/CodeSystem/v2-0490,RR,Improper storage
RS,http://terminology.hl7.org/CodeSystem/v2-0490,RS,Name misspelling

"""#),
TableFile("v2/0493-specimen-condition.csv", #"""
code,system,target,display
AUT,http://terminology.hl7.org/CodeSystem/v2-0493,AUT,Autolyzed
CFU,http://terminology.hl7.org/CodeSystem/v2-0493,CFU,Centrifuged
CLOT,http://terminology.hl7.org/CodeSystem/v2-0493,CLOT,Clotted
CON,http://terminology.hl7.org/CodeSystem/v2-0493,CON,Contaminated
COOL,http://terminology.hl7.org/CodeSystem/v2-0493,COOL,Cool
FROZ,http://terminology.hl7.org/CodeSystem/v2-0493,FROZ,Frozen
HEM,http://terminology.hl7.org/CodeSystem/v2-0493,HEM,Hemolyzed
LIVE,http://terminology.hl7.org/CodeSystem/v2-0493,LIVE,Live
ROOM,http://terminology.hl7.org/CodeSystem/v2-0493,ROOM,Room temperature
SNR,http://terminology.hl7.org/CodeSystem/v2-0493,SNR,Sample not received

"""#),
TableFile("v2/nip001-report-origin.csv", #"""
code,system,target,display
02,http://terminology.hl7.org/CodeSystem/immunization-origin,provider,Other Provider
03,http://terminology.hl7.org/CodeSystem/immunization-origin,record,Written Record
04,http://terminology.hl7.org/CodeSystem/immunization-origin,recall,Parent/Guardian/Patient Recall
07,http://terminology.hl7.org/CodeSystem/immunization-origin,school,School Record
05,http://terminology.hl7.org/CodeSystem/immunization-origin,jurisdiction,Jurisdictional IIS
08,http://terminology.hl7.org/CodeSystem/immunization-origin,jurisdiction,Jurisdictional IIS

"""#),
TableFile("v2/nip002-refusal.csv", #"""
code,system,target,display
00,http://terminology.hl7.org/CodeSystem/v3-ActReason,PATOBJ,patient objection
01,http://terminology.hl7.org/CodeSystem/v3-ActReason,RELIG,religious objection
02,http://terminology.hl7.org/CodeSystem/v3-ActReason,PATOBJ,patient objection
03,http://terminology.hl7.org/CodeSystem/v3-ActReason,PATOBJ,patient objection

"""#),
TableFile("v2/siu-appointment-status.csv", #"""
code,system,target,display
S12,http://hl7.org/fhir/appointmentstatus,booked,Booked
S13,http://hl7.org/fhir/appointmentstatus,booked,Booked
S14,http://hl7.org/fhir/appointmentstatus,booked,Booked
S18,http://hl7.org/fhir/appointmentstatus,booked,Booked
S19,http://hl7.org/fhir/appointmentstatus,booked,Booked
S20,http://hl7.org/fhir/appointmentstatus,booked,Booked
S21,http://hl7.org/fhir/appointmentstatus,booked,Booked
S22,http://hl7.org/fhir/appointmentstatus,booked,Booked
S15,http://hl7.org/fhir/appointmentstatus,cancelled,Cancelled
S16,http://hl7.org/fhir/appointmentstatus,cancelled,Cancelled
S17,http://hl7.org/fhir/appointmentstatus,entered-in-error,Entered in error
S26,http://hl7.org/fhir/appointmentstatus,noshow,No Show

"""#),
    ]
}
