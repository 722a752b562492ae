// Made by scripts/make-tables; change the tables, not this file.
// swift-format-ignore-file

extension Embedded {
    static let displays: [TableFile] = [
TableFile("displays/fhir.csv", #"""
system,code,display
http://terminology.hl7.org/CodeSystem/FDI-surface,B,Buccal
http://terminology.hl7.org/CodeSystem/FDI-surface,D,Distal
http://terminology.hl7.org/CodeSystem/FDI-surface,DI,Distoincisal
http://terminology.hl7.org/CodeSystem/FDI-surface,DO,Distoclusal
http://terminology.hl7.org/CodeSystem/FDI-surface,I,Incisal
http://terminology.hl7.org/CodeSystem/FDI-surface,L,Lingual
http://terminology.hl7.org/CodeSystem/FDI-surface,M,Mesial
http://terminology.hl7.org/CodeSystem/FDI-surface,MO,Mesioclusal
http://terminology.hl7.org/CodeSystem/FDI-surface,MOD,Mesioclusodistal
http://terminology.hl7.org/CodeSystem/FDI-surface,O,Occlusal
http://terminology.hl7.org/CodeSystem/FDI-surface,V,Ventral
http://terminology.hl7.org/CodeSystem/action-type,create,Create
http://terminology.hl7.org/CodeSystem/action-type,fire-event,Fire Event
http://terminology.hl7.org/CodeSystem/action-type,remove,Remove
http://terminology.hl7.org/CodeSystem/action-type,update,Update
http://terminology.hl7.org/CodeSystem/activity-definition-category,assessment,Assessment
http://terminology.hl7.org/CodeSystem/activity-definition-category,education,Education
http://terminology.hl7.org/CodeSystem/activity-definition-category,treatment,Treatment
http://terminology.hl7.org/CodeSystem/adjudication,benefit,Benefit Amount
http://terminology.hl7.org/CodeSystem/adjudication,copay,CoPay
http://terminology.hl7.org/CodeSystem/adjudication,deductible,Deductible
http://terminology.hl7.org/CodeSystem/adjudication,eligible,Eligible Amount
http://terminology.hl7.org/CodeSystem/adjudication,eligpercent,Eligible %
http://terminology.hl7.org/CodeSystem/adjudication,submitted,Submitted Amount
http://terminology.hl7.org/CodeSystem/adjudication,tax,Tax
http://terminology.hl7.org/CodeSystem/adjudication,unallocdeduct,Unallocated Deductible
http://terminology.hl7.org/CodeSystem/adjudication-error,a001,Missing Identifier
http://terminology.hl7.org/CodeSystem/adjudication-error,a002,Missing Creation Date
http://terminology.hl7.org/CodeSystem/adjudication-reason,ar001,Not covered
http://terminology.hl7.org/CodeSystem/adjudication-reason,ar002,Plan Limit Reached
http://terminology.hl7.org/CodeSystem/admit-source,born,Born in hospital
http://terminology.hl7.org/CodeSystem/admit-source,emd,From accident/emergency department
http://terminology.hl7.org/CodeSystem/admit-source,gp,General Practitioner referral
http://terminology.hl7.org/CodeSystem/admit-source,hosp-trans,Transferred from other hospital
http://terminology.hl7.org/CodeSystem/admit-source,mp,Medical Practitioner/physician referral
http://terminology.hl7.org/CodeSystem/admit-source,nursing,From nursing home
http://terminology.hl7.org/CodeSystem/admit-source,other,Other
http://terminology.hl7.org/CodeSystem/admit-source,outp,From outpatient department
http://terminology.hl7.org/CodeSystem/admit-source,psych,From psychiatric hospital
http://terminology.hl7.org/CodeSystem/admit-source,rehab,From rehabilitation facility
http://terminology.hl7.org/CodeSystem/adverse-event-category,expired-drug,Expired Drug
http://terminology.hl7.org/CodeSystem/adverse-event-category,incorrect-prescribing-information,Incorrect Prescribing Information
http://terminology.hl7.org/CodeSystem/adverse-event-category,medical-device-use-error,Medical Device Use Error
http://terminology.hl7.org/CodeSystem/adverse-event-category,problem-different-manufacturer,Problem with Different Manufacturer of Same Medicine
http://terminology.hl7.org/CodeSystem/adverse-event-category,product-problem,Product Problem
http://terminology.hl7.org/CodeSystem/adverse-event-category,product-quality,Product Quality
http://terminology.hl7.org/CodeSystem/adverse-event-category,product-use-error,Product Use Error
http://terminology.hl7.org/CodeSystem/adverse-event-category,unsafe-physical-environment,Unsafe Physical Environment
http://terminology.hl7.org/CodeSystem/adverse-event-category,wrong-dose,Wrong Dose
http://terminology.hl7.org/CodeSystem/adverse-event-category,wrong-duration,Wrong Duration
http://terminology.hl7.org/CodeSystem/adverse-event-category,wrong-rate,Wrong Rate
http://terminology.hl7.org/CodeSystem/adverse-event-category,wrong-route-of-administration,Wrong Route of Administration
http://terminology.hl7.org/CodeSystem/adverse-event-category,wrong-technique,Wrong Technique
http://terminology.hl7.org/CodeSystem/adverse-event-category,wrong-time,Wrong Time
http://terminology.hl7.org/CodeSystem/adverse-event-causality-assess,Conditional-Classified,Conditional/Classified
http://terminology.hl7.org/CodeSystem/adverse-event-causality-assess,Probably-Likely,Probably/Likely
http://terminology.hl7.org/CodeSystem/adverse-event-causality-assess,Unassessable-Unclassifiable,Unassessable/Unclassifiable
http://terminology.hl7.org/CodeSystem/adverse-event-causality-method,ProbabilityScale,Probability Scale
http://terminology.hl7.org/CodeSystem/adverse-event-outcome,fatal,Fatal
http://terminology.hl7.org/CodeSystem/adverse-event-outcome,ongoing,Ongoing
http://terminology.hl7.org/CodeSystem/adverse-event-outcome,recovering,Recovering
http://terminology.hl7.org/CodeSystem/adverse-event-outcome,resolved,Resolved
http://terminology.hl7.org/CodeSystem/adverse-event-outcome,resolvedWithSequelae,Resolved with Sequelae
http://terminology.hl7.org/CodeSystem/adverse-event-outcome,unknown,Unknown
http://terminology.hl7.org/CodeSystem/adverse-event-seriousness,SeriousIsBirthDefect,Is a congenital anomaly/birth defect
http://terminology.hl7.org/CodeSystem/adverse-event-seriousness,SeriousIsLifeThreatening,Is Life-threatening
http://terminology.hl7.org/CodeSystem/adverse-event-seriousness,SeriousRequiresPreventImpairment,Requires intervention to prevent permanent impairment
http://terminology.hl7.org/CodeSystem/adverse-event-seriousness,SeriousResultsInDeath,Results in death
http://terminology.hl7.org/CodeSystem/adverse-event-seriousness,SeriousResultsInDisability,Results in persistent or significant disability/incapacity
http://terminology.hl7.org/CodeSystem/adverse-event-seriousness,SeriousResultsInHospitalization,Requires or prolongs inpatient hospitalization
http://terminology.hl7.org/CodeSystem/adverse-event-severity,mild,Mild
http://terminology.hl7.org/CodeSystem/adverse-event-severity,moderate,Moderate
http://terminology.hl7.org/CodeSystem/adverse-event-severity,severe,Severe
http://terminology.hl7.org/CodeSystem/allerg-intol-substance-exp-risk,known-reaction-risk,Known Reaction Risk
http://terminology.hl7.org/CodeSystem/allerg-intol-substance-exp-risk,no-known-reaction-risk,No Known Reaction Risk
http://terminology.hl7.org/CodeSystem/allergyintolerance-clinical,active,Active
http://terminology.hl7.org/CodeSystem/allergyintolerance-clinical,inactive,Inactive
http://terminology.hl7.org/CodeSystem/allergyintolerance-clinical,resolved,Resolved
http://terminology.hl7.org/CodeSystem/allergyintolerance-verification,confirmed,Confirmed
http://terminology.hl7.org/CodeSystem/allergyintolerance-verification,entered-in-error,Entered in Error
http://terminology.hl7.org/CodeSystem/allergyintolerance-verification,refuted,Refuted
http://terminology.hl7.org/CodeSystem/allergyintolerance-verification,unconfirmed,Unconfirmed
http://terminology.hl7.org/CodeSystem/applicability,in-network,In Network
http://terminology.hl7.org/CodeSystem/applicability,other,Other
http://terminology.hl7.org/CodeSystem/applicability,out-of-network,Out of Network
http://terminology.hl7.org/CodeSystem/appointment-cancellation-reason,maint,Equipment Maintenance/Repair
http://terminology.hl7.org/CodeSystem/appointment-cancellation-reason,meds-inc,Prep/Med Incomplete
http://terminology.hl7.org/CodeSystem/appointment-cancellation-reason,oth-cms,Other: CMS Therapy Cap Service Not Authorized
http://terminology.hl7.org/CodeSystem/appointment-cancellation-reason,oth-err,Other: Error
http://terminology.hl7.org/CodeSystem/appointment-cancellation-reason,oth-fin,Other: Financial
http://terminology.hl7.org/CodeSystem/appointment-cancellation-reason,oth-int,Other: No Interpreter Available
http://terminology.hl7.org/CodeSystem/appointment-cancellation-reason,oth-iv,Other: Improper IV Access/Infiltrate IV
http://terminology.hl7.org/CodeSystem/appointment-cancellation-reason,oth-mu,Other: Prep/Med/Results Unavailable
http://terminology.hl7.org/CodeSystem/appointment-cancellation-reason,oth-oerr,Other: Schedule Order Error
http://terminology.hl7.org/CodeSystem/appointment-cancellation-reason,oth-room,Other: Room/Resource Maintenance
http://terminology.hl7.org/CodeSystem/appointment-cancellation-reason,oth-swie,Other: Silent Walk In Error
http://terminology.hl7.org/CodeSystem/appointment-cancellation-reason,oth-weath,Other: Weather
http://terminology.hl7.org/CodeSystem/appointment-cancellation-reason,other,Other
http://terminology.hl7.org/CodeSystem/appointment-cancellation-reason,pat,Patient
http://terminology.hl7.org/CodeSystem/appointment-cancellation-reason,pat-cpp,Patient: Canceled via Patient Portal
http://terminology.hl7.org/CodeSystem/appointment-cancellation-reason,pat-crs,Patient: Canceled via automated reminder system
http://terminology.hl7.org/CodeSystem/appointment-cancellation-reason,pat-dec,Patient: Deceased
http://terminology.hl7.org/CodeSystem/appointment-cancellation-reason,pat-fb,Patient: Feeling Better
http://terminology.hl7.org/CodeSystem/appointment-cancellation-reason,pat-lt,Patient: Lack of Transportation
http://terminology.hl7.org/CodeSystem/appointment-cancellation-reason,pat-mt,Patient: Member Terminated
http://terminology.hl7.org/CodeSystem/appointment-cancellation-reason,pat-mv,Patient: Moved
http://terminology.hl7.org/CodeSystem/appointment-cancellation-reason,pat-preg,Patient: Pregnant
http://terminology.hl7.org/CodeSystem/appointment-cancellation-reason,pat-swl,Patient: Scheduled from Wait List
http://terminology.hl7.org/CodeSystem/appointment-cancellation-reason,pat-ucp,Patient: Unhappy/Changed Provider
http://terminology.hl7.org/CodeSystem/appointment-cancellation-reason,prov,Provider
http://terminology.hl7.org/CodeSystem/appointment-cancellation-reason,prov-dch,Provider: Discharged
http://terminology.hl7.org/CodeSystem/appointment-cancellation-reason,prov-edu,Provider: Edu/Meeting
http://terminology.hl7.org/CodeSystem/appointment-cancellation-reason,prov-hosp,Provider: Hospitalized
http://terminology.hl7.org/CodeSystem/appointment-cancellation-reason,prov-labs,Provider: Labs Out of Acceptable Range
http://terminology.hl7.org/CodeSystem/appointment-cancellation-reason,prov-mri,Provider: MRI Screening Form Marked Do Not Proceed
http://terminology.hl7.org/CodeSystem/appointment-cancellation-reason,prov-onc,Provider: Oncology Treatment Plan Changes
http://terminology.hl7.org/CodeSystem/appointment-cancellation-reason,prov-pers,Provider: Personal
http://terminology.hl7.org/CodeSystem/audit-entity-type,1,Person
http://terminology.hl7.org/CodeSystem/audit-entity-type,2,System Object
http://terminology.hl7.org/CodeSystem/audit-entity-type,3,Organization
http://terminology.hl7.org/CodeSystem/audit-entity-type,4,Other
http://terminology.hl7.org/CodeSystem/audit-event-type,rest,RESTful Operation
http://terminology.hl7.org/CodeSystem/basic-resource-type,account,Account
http://terminology.hl7.org/CodeSystem/basic-resource-type,adjudicat,Invoice Adjudication
http://terminology.hl7.org/CodeSystem/basic-resource-type,adminact,Administrative Activity
http://terminology.hl7.org/CodeSystem/basic-resource-type,advevent,Adverse Event
http://terminology.hl7.org/CodeSystem/basic-resource-type,aptmtreq,Appointment Request
http://terminology.hl7.org/CodeSystem/basic-resource-type,consent,Consent
http://terminology.hl7.org/CodeSystem/basic-resource-type,diet,Diet
http://terminology.hl7.org/CodeSystem/basic-resource-type,exposure,Exposure
http://terminology.hl7.org/CodeSystem/basic-resource-type,investigation,Investigation
http://terminology.hl7.org/CodeSystem/basic-resource-type,invoice,Invoice
http://terminology.hl7.org/CodeSystem/basic-resource-type,predetermine,Predetermination
http://terminology.hl7.org/CodeSystem/basic-resource-type,predetreq,Pre-determination Request
http://terminology.hl7.org/CodeSystem/basic-resource-type,protocol,Protocol
http://terminology.hl7.org/CodeSystem/basic-resource-type,referral,Referral
http://terminology.hl7.org/CodeSystem/basic-resource-type,study,Study
http://terminology.hl7.org/CodeSystem/basic-resource-type,transfer,Transfer
http://terminology.hl7.org/CodeSystem/benefit-network,in,In Network
http://terminology.hl7.org/CodeSystem/benefit-network,out,Out of Network
http://terminology.hl7.org/CodeSystem/benefit-term,annual,Annual
http://terminology.hl7.org/CodeSystem/benefit-term,day,Day
http://terminology.hl7.org/CodeSystem/benefit-term,lifetime,Lifetime
http://terminology.hl7.org/CodeSystem/benefit-type,benefit,Benefit
http://terminology.hl7.org/CodeSystem/benefit-type,copay,Copayment per service
http://terminology.hl7.org/CodeSystem/benefit-type,copay-maximum,Copayment maximum per service
http://terminology.hl7.org/CodeSystem/benefit-type,copay-percent,Copayment Percent per service
http://terminology.hl7.org/CodeSystem/benefit-type,deductible,Deductible
http://terminology.hl7.org/CodeSystem/benefit-type,medical-primarycare,Medical Primary Health Coverage
http://terminology.hl7.org/CodeSystem/benefit-type,pharmacy-dispense,Pharmacy Dispense Coverage
http://terminology.hl7.org/CodeSystem/benefit-type,room,Room
http://terminology.hl7.org/CodeSystem/benefit-type,vision-contacts,Vision Contacts Coverage
http://terminology.hl7.org/CodeSystem/benefit-type,vision-exam,Vision Exam
http://terminology.hl7.org/CodeSystem/benefit-type,vision-glasses,Vision Glasses
http://terminology.hl7.org/CodeSystem/benefit-type,visit,Visit
http://terminology.hl7.org/CodeSystem/benefit-unit,family,Family
http://terminology.hl7.org/CodeSystem/benefit-unit,individual,Individual
http://terminology.hl7.org/CodeSystem/can-push-updates,no,No
http://terminology.hl7.org/CodeSystem/can-push-updates,undetermined,Undetermined
http://terminology.hl7.org/CodeSystem/can-push-updates,yes,Yes
http://terminology.hl7.org/CodeSystem/catalogType,device,Device Catalog
http://terminology.hl7.org/CodeSystem/catalogType,medication,Medication Catalog
http://terminology.hl7.org/CodeSystem/catalogType,protocol,Protocol List
http://terminology.hl7.org/CodeSystem/certainty-subcomponent-rating,critical-concern,critical concern
http://terminology.hl7.org/CodeSystem/certainty-subcomponent-rating,downcode1,reduce rating: -1
http://terminology.hl7.org/CodeSystem/certainty-subcomponent-rating,downcode2,reduce rating: -2
http://terminology.hl7.org/CodeSystem/certainty-subcomponent-rating,downcode3,reduce rating: -3
http://terminology.hl7.org/CodeSystem/certainty-subcomponent-rating,no-change,no change to rating
http://terminology.hl7.org/CodeSystem/certainty-subcomponent-rating,no-concern,no serious concern
http://terminology.hl7.org/CodeSystem/certainty-subcomponent-rating,serious-concern,serious concern
http://terminology.hl7.org/CodeSystem/certainty-subcomponent-rating,upcode1,increase rating: +1
http://terminology.hl7.org/CodeSystem/certainty-subcomponent-rating,upcode2,increase rating: +2
http://terminology.hl7.org/CodeSystem/certainty-subcomponent-type,DoseResponseGradient,Dose response gradient
http://terminology.hl7.org/CodeSystem/certainty-subcomponent-type,LargeEffect,Large effect
http://terminology.hl7.org/CodeSystem/certainty-subcomponent-type,PlausibleConfounding,Plausible confounding
http://terminology.hl7.org/CodeSystem/certainty-subcomponent-type,PublicationBias,Publication bias
http://terminology.hl7.org/CodeSystem/certainty-subcomponent-type,RiskOfBias,Risk of bias
http://terminology.hl7.org/CodeSystem/chargeitem-billingcodes,1100,Unvorhergesehene Inanspruchnahme
http://terminology.hl7.org/CodeSystem/chargeitem-billingcodes,1210,Notfallpauschale
http://terminology.hl7.org/CodeSystem/chargeitem-billingcodes,1320,Grundpauschale
http://terminology.hl7.org/CodeSystem/choice-list-orientation,horizontal,Horizontal
http://terminology.hl7.org/CodeSystem/choice-list-orientation,vertical,Vertical
http://terminology.hl7.org/CodeSystem/chromosome-human,1,chromosome 1
http://terminology.hl7.org/CodeSystem/chromosome-human,10,chromosome 10
http://terminology.hl7.org/CodeSystem/chromosome-human,11,chromosome 11
http://terminology.hl7.org/CodeSystem/chromosome-human,12,chromosome 12
http://terminology.hl7.org/CodeSystem/chromosome-human,13,chromosome 13
http://terminology.hl7.org/CodeSystem/chromosome-human,14,chromosome 14
http://terminology.hl7.org/CodeSystem/chromosome-human,15,chromosome 15
http://terminology.hl7.org/CodeSystem/chromosome-human,16,chromosome 16
http://terminology.hl7.org/CodeSystem/chromosome-human,17,chromosome 17
http://terminology.hl7.org/CodeSystem/chromosome-human,18,chromosome 18
http://terminology.hl7.org/CodeSystem/chromosome-human,19,chromosome 19
http://terminology.hl7.org/CodeSystem/chromosome-human,2,chromosome 2
http://terminology.hl7.org/CodeSystem/chromosome-human,20,chromosome 20
http://terminology.hl7.org/CodeSystem/chromosome-human,21,chromosome 21
http://terminology.hl7.org/CodeSystem/chromosome-human,22,chromosome 22
http://terminology.hl7.org/CodeSystem/chromosome-human,3,chromosome 3
http://terminology.hl7.org/CodeSystem/chromosome-human,4,chromosome 4
http://terminology.hl7.org/CodeSystem/chromosome-human,5,chromosome 5
http://terminology.hl7.org/CodeSystem/chromosome-human,6,chromosome 6
http://terminology.hl7.org/CodeSystem/chromosome-human,7,chromosome 7
http://terminology.hl7.org/CodeSystem/chromosome-human,8,chromosome 8
http://terminology.hl7.org/CodeSystem/chromosome-human,9,chromosome 9
http://terminology.hl7.org/CodeSystem/chromosome-human,X,chromosome X
http://terminology.hl7.org/CodeSystem/chromosome-human,Y,chromosome Y
http://terminology.hl7.org/CodeSystem/claim-exception,disabled,Disabled
http://terminology.hl7.org/CodeSystem/claim-exception,student,Student (Fulltime)
http://terminology.hl7.org/CodeSystem/claim-type,institutional,Institutional
http://terminology.hl7.org/CodeSystem/claim-type,oral,Oral
http://terminology.hl7.org/CodeSystem/claim-type,pharmacy,Pharmacy
http://terminology.hl7.org/CodeSystem/claim-type,professional,Professional
http://terminology.hl7.org/CodeSystem/claim-type,vision,Vision
http://terminology.hl7.org/CodeSystem/claimcareteamrole,assist,Assisting Provider
http://terminology.hl7.org/CodeSystem/claimcareteamrole,other,Other
http://terminology.hl7.org/CodeSystem/claimcareteamrole,primary,Primary provider
http://terminology.hl7.org/CodeSystem/claimcareteamrole,supervisor,Supervising Provider
http://terminology.hl7.org/CodeSystem/claiminformationcategory,attachment,Attachment
http://terminology.hl7.org/CodeSystem/claiminformationcategory,discharge,Discharge
http://terminology.hl7.org/CodeSystem/claiminformationcategory,employmentimpacted,EmploymentImpacted
http://terminology.hl7.org/CodeSystem/claiminformationcategory,exception,Exception
http://terminology.hl7.org/CodeSystem/claiminformationcategory,externalcause,External Caause
http://terminology.hl7.org/CodeSystem/claiminformationcategory,hospitalized,Hospitalized
http://terminology.hl7.org/CodeSystem/claiminformationcategory,info,Information
http://terminology.hl7.org/CodeSystem/claiminformationcategory,material,Materials Forwarded
http://terminology.hl7.org/CodeSystem/claiminformationcategory,missingtooth,Missing Tooth
http://terminology.hl7.org/CodeSystem/claiminformationcategory,onset,Onset
http://terminology.hl7.org/CodeSystem/claiminformationcategory,other,Other
http://terminology.hl7.org/CodeSystem/claiminformationcategory,patientreasonforvisit,Patient Reason for Visit
http://terminology.hl7.org/CodeSystem/claiminformationcategory,prosthesis,Prosthesis
http://terminology.hl7.org/CodeSystem/claiminformationcategory,related,Related Services
http://terminology.hl7.org/CodeSystem/codesystem-altcode-kind,alternate,Alternate Code
http://terminology.hl7.org/CodeSystem/codesystem-altcode-kind,case-insensitive,Case Insensitive
http://terminology.hl7.org/CodeSystem/codesystem-altcode-kind,case-sensitive,Case Sensitive
http://terminology.hl7.org/CodeSystem/codesystem-altcode-kind,deprecated,Deprecated
http://terminology.hl7.org/CodeSystem/codesystem-altcode-kind,expression,Expression
http://terminology.hl7.org/CodeSystem/common-tags,actionable,Actionable
http://terminology.hl7.org/CodeSystem/communication-category,alert,Alert
http://terminology.hl7.org/CodeSystem/communication-category,instruction,Instruction
http://terminology.hl7.org/CodeSystem/communication-category,notification,Notification
http://terminology.hl7.org/CodeSystem/communication-category,reminder,Reminder
http://terminology.hl7.org/CodeSystem/communication-not-done-reason,family-objection,Family Objection
http://terminology.hl7.org/CodeSystem/communication-not-done-reason,invalid-phone-number,Invalid Phone Number
http://terminology.hl7.org/CodeSystem/communication-not-done-reason,patient-objection,Patient Objection
http://terminology.hl7.org/CodeSystem/communication-not-done-reason,recipient-unavailable,Recipient Unavailable
http://terminology.hl7.org/CodeSystem/communication-not-done-reason,system-error,System Error
http://terminology.hl7.org/CodeSystem/communication-not-done-reason,unknown,Unknown
http://terminology.hl7.org/CodeSystem/communication-topic,appointment-reminder,Appointment Reminder
http://terminology.hl7.org/CodeSystem/communication-topic,phone-consult,Phone Consult
http://terminology.hl7.org/CodeSystem/communication-topic,prescription-refill-request,Prescription Refill Request
http://terminology.hl7.org/CodeSystem/communication-topic,progress-update,Progress Update
http://terminology.hl7.org/CodeSystem/communication-topic,report-labs,Report Labs
http://terminology.hl7.org/CodeSystem/communication-topic,summary-report,Summary Report
http://terminology.hl7.org/CodeSystem/composite-measure-scoring,all-or-nothing,All-or-nothing
http://terminology.hl7.org/CodeSystem/composite-measure-scoring,linear,Linear
http://terminology.hl7.org/CodeSystem/composite-measure-scoring,opportunity,Opportunity
http://terminology.hl7.org/CodeSystem/composite-measure-scoring,weighted,Weighted
http://terminology.hl7.org/CodeSystem/composition-altcode-kind,alternate,Alternate Code
http://terminology.hl7.org/CodeSystem/composition-altcode-kind,case-insensitive,Case Insensitive
http://terminology.hl7.org/CodeSystem/composition-altcode-kind,case-sensitive,Case Sensitive
http://terminology.hl7.org/CodeSystem/composition-altcode-kind,deprecated,Deprecated
http://terminology.hl7.org/CodeSystem/composition-altcode-kind,expression,Expression
http://terminology.hl7.org/CodeSystem/condition-category,encounter-diagnosis,Encounter Diagnosis
http://terminology.hl7.org/CodeSystem/condition-category,problem-list-item,Problem List Item
http://terminology.hl7.org/CodeSystem/condition-clinical,active,Active
http://terminology.hl7.org/CodeSystem/condition-clinical,inactive,Inactive
http://terminology.hl7.org/CodeSystem/condition-clinical,recurrence,Recurrence
http://terminology.hl7.org/CodeSystem/condition-clinical,relapse,Relapse
http://terminology.hl7.org/CodeSystem/condition-clinical,remission,Remission
http://terminology.hl7.org/CodeSystem/condition-clinical,resolved,Resolved
http://terminology.hl7.org/CodeSystem/condition-state,active,Active
http://terminology.hl7.org/CodeSystem/condition-state,inactive,Inactive
http://terminology.hl7.org/CodeSystem/condition-state,resolved,Resolved
http://terminology.hl7.org/CodeSystem/condition-ver-status,confirmed,Confirmed
http://terminology.hl7.org/CodeSystem/condition-ver-status,differential,Differential
http://terminology.hl7.org/CodeSystem/condition-ver-status,entered-in-error,Entered in Error
http://terminology.hl7.org/CodeSystem/condition-ver-status,provisional,Provisional
http://terminology.hl7.org/CodeSystem/condition-ver-status,refuted,Refuted
http://terminology.hl7.org/CodeSystem/condition-ver-status,unconfirmed,Unconfirmed
http://terminology.hl7.org/CodeSystem/consentaction,access,Access
http://terminology.hl7.org/CodeSystem/consentaction,collect,Collect
http://terminology.hl7.org/CodeSystem/consentaction,correct,Access and Correct
http://terminology.hl7.org/CodeSystem/consentaction,disclose,Disclose
http://terminology.hl7.org/CodeSystem/consentaction,use,Use
http://terminology.hl7.org/CodeSystem/consentcategorycodes,acd,Advance Directive
http://terminology.hl7.org/CodeSystem/consentcategorycodes,dnr,Do Not Resuscitate
http://terminology.hl7.org/CodeSystem/consentcategorycodes,emrgonly,Emergency Only
http://terminology.hl7.org/CodeSystem/consentcategorycodes,hcd,Health Care Directive
http://terminology.hl7.org/CodeSystem/consentcategorycodes,npp,Notice of Privacy Practices
http://terminology.hl7.org/CodeSystem/consentcategorycodes,polst,POLST
http://terminology.hl7.org/CodeSystem/consentcategorycodes,research,Research Information Access
http://terminology.hl7.org/CodeSystem/consentcategorycodes,rsdid,De-identified Information Access
http://terminology.hl7.org/CodeSystem/consentcategorycodes,rsreid,Re-identifiable Information Access
http://terminology.hl7.org/CodeSystem/consentpolicycodes,at-elga,AT ELGA Opt-in Consent
http://terminology.hl7.org/CodeSystem/consentpolicycodes,cric,Common Rule Informed Consent
http://terminology.hl7.org/CodeSystem/consentpolicycodes,dch-3927,Michigan behavior and mental health consent
http://terminology.hl7.org/CodeSystem/consentpolicycodes,ga4gh,Population origins and ancestry research consent
http://terminology.hl7.org/CodeSystem/consentpolicycodes,hipaa-auth,HIPAA Authorization
http://terminology.hl7.org/CodeSystem/consentpolicycodes,hipaa-npp,HIPAA Notice of Privacy Practices
http://terminology.hl7.org/CodeSystem/consentpolicycodes,hipaa-research,HIPAA Research Authorization
http://terminology.hl7.org/CodeSystem/consentpolicycodes,hipaa-restrictions,HIPAA Restrictions
http://terminology.hl7.org/CodeSystem/consentpolicycodes,hipaa-self-pay,HIPAA Self-Pay Restriction
http://terminology.hl7.org/CodeSystem/consentpolicycodes,illinois-minor-procedure,Illinois Consent by Minors to Medical Procedures
http://terminology.hl7.org/CodeSystem/consentpolicycodes,mdhhs-5515,Michigan MDHHS-5515 Consent to Share Behavioral Health Information for Care Coordination Purposes
http://terminology.hl7.org/CodeSystem/consentpolicycodes,nci,NCI Cancer Clinical Trial consent
http://terminology.hl7.org/CodeSystem/consentpolicycodes,nih-527,NIH Authorization for the Release of Medical Information
http://terminology.hl7.org/CodeSystem/consentpolicycodes,nih-grdr,NIH Global Rare Disease Patient Registry and Data Repository consent
http://terminology.hl7.org/CodeSystem/consentpolicycodes,nih-hipaa,HHS NIH HIPAA Research Authorization
http://terminology.hl7.org/CodeSystem/consentpolicycodes,nl-lsp,NL LSP Permission
http://terminology.hl7.org/CodeSystem/consentpolicycodes,nyssipp,New York State Surgical and Invasive Procedure Protocol
http://terminology.hl7.org/CodeSystem/consentpolicycodes,squaxin,Squaxin Indian behavioral health and HIPAA consent
http://terminology.hl7.org/CodeSystem/consentpolicycodes,ssa-827,SSA Authorization to Disclose
http://terminology.hl7.org/CodeSystem/consentpolicycodes,va-10-0484,VA Form 10-0484
http://terminology.hl7.org/CodeSystem/consentpolicycodes,va-10-0485,VA Form 10-0485
http://terminology.hl7.org/CodeSystem/consentpolicycodes,va-10-10116,VA Form 10-10-10116
http://terminology.hl7.org/CodeSystem/consentpolicycodes,va-10-5345,VA Form 10-5345
http://terminology.hl7.org/CodeSystem/consentpolicycodes,va-10-5345a,VA Form 10-5345a
http://terminology.hl7.org/CodeSystem/consentpolicycodes,va-10-5345a-mhv,VA Form 10-5345a-MHV
http://terminology.hl7.org/CodeSystem/consentpolicycodes,va-21-4142,VA Form 21-4142
http://terminology.hl7.org/CodeSystem/consentscope,adr,Advanced Care Directive
http://terminology.hl7.org/CodeSystem/consentscope,patient-privacy,Privacy Consent
http://terminology.hl7.org/CodeSystem/consentscope,research,Research
http://terminology.hl7.org/CodeSystem/consentscope,treatment,Treatment
http://terminology.hl7.org/CodeSystem/contactentity-type,ADMIN,Administrative
http://terminology.hl7.org/CodeSystem/contactentity-type,BILL,Billing
http://terminology.hl7.org/CodeSystem/contactentity-type,HR,Human Resource
http://terminology.hl7.org/CodeSystem/contactentity-type,PATINF,Patient
http://terminology.hl7.org/CodeSystem/contactentity-type,PAYOR,Payor
http://terminology.hl7.org/CodeSystem/contactentity-type,PRESS,Press
http://terminology.hl7.org/CodeSystem/container-cap,black,black cap
http://terminology.hl7.org/CodeSystem/container-cap,brown,brown cap
http://terminology.hl7.org/CodeSystem/container-cap,dark-yellow,dark yellow cap
http://terminology.hl7.org/CodeSystem/container-cap,green,green cap
http://terminology.hl7.org/CodeSystem/container-cap,grey,grey cap
http://terminology.hl7.org/CodeSystem/container-cap,lavender,lavender cap
http://terminology.hl7.org/CodeSystem/container-cap,light-blue,light blue cap
http://terminology.hl7.org/CodeSystem/container-cap,light-green,light green cap
http://terminology.hl7.org/CodeSystem/container-cap,pink,pink cap
http://terminology.hl7.org/CodeSystem/container-cap,red,red cap
http://terminology.hl7.org/CodeSystem/container-cap,white,white cap
http://terminology.hl7.org/CodeSystem/container-cap,yellow,yellow cap
http://terminology.hl7.org/CodeSystem/contract-content-derivative,registration,Content Registration
http://terminology.hl7.org/CodeSystem/contract-content-derivative,retrieval,Content Retrieval
http://terminology.hl7.org/CodeSystem/contract-content-derivative,shareable,Shareable Content
http://terminology.hl7.org/CodeSystem/contract-content-derivative,statement,Content Statement
http://terminology.hl7.org/CodeSystem/contract-data-meaning,authoredby,AuthoredBy
http://terminology.hl7.org/CodeSystem/contract-data-meaning,dependents,Dependents
http://terminology.hl7.org/CodeSystem/contract-data-meaning,instance,Instance
http://terminology.hl7.org/CodeSystem/contract-data-meaning,related,Related
http://terminology.hl7.org/CodeSystem/contract-type,consent,Consent
http://terminology.hl7.org/CodeSystem/contract-type,disclosure,Disclosure
http://terminology.hl7.org/CodeSystem/contract-type,healthinsurance,Health Insurance
http://terminology.hl7.org/CodeSystem/contract-type,privacy,Privacy
http://terminology.hl7.org/CodeSystem/contract-type,supply,Supply Contract
http://terminology.hl7.org/CodeSystem/contractaction,action-a,Action A
http://terminology.hl7.org/CodeSystem/contractaction,action-b,Action B
http://terminology.hl7.org/CodeSystem/contractactorrole,patient,Patient
http://terminology.hl7.org/CodeSystem/contractactorrole,practitioner,Practitioner
http://terminology.hl7.org/CodeSystem/contractsignertypecodes,AFFL,Affiliate
http://terminology.hl7.org/CodeSystem/contractsignertypecodes,AGNT,Agent
http://terminology.hl7.org/CodeSystem/contractsignertypecodes,AMENDER,Amender
http://terminology.hl7.org/CodeSystem/contractsignertypecodes,ASSIGNED,Assigned Entity
http://terminology.hl7.org/CodeSystem/contractsignertypecodes,AUT,Author
http://terminology.hl7.org/CodeSystem/contractsignertypecodes,AUTHN,Authenticator
http://terminology.hl7.org/CodeSystem/contractsignertypecodes,CIT,Citizen
http://terminology.hl7.org/CodeSystem/contractsignertypecodes,CLAIMANT,Claimant
http://terminology.hl7.org/CodeSystem/contractsignertypecodes,COAUTH,Co-Author
http://terminology.hl7.org/CodeSystem/contractsignertypecodes,CONSENTER,Consenter
http://terminology.hl7.org/CodeSystem/contractsignertypecodes,CONSWIT,Consent Witness
http://terminology.hl7.org/CodeSystem/contractsignertypecodes,CONT,Contact
http://terminology.hl7.org/CodeSystem/contractsignertypecodes,COPART,Co-Participant
http://terminology.hl7.org/CodeSystem/contractsignertypecodes,COVPTY,Covered Party
http://terminology.hl7.org/CodeSystem/contractsignertypecodes,DELEGATEE,Delegatee
http://terminology.hl7.org/CodeSystem/contractsignertypecodes,DEPEND,Dependent
http://terminology.hl7.org/CodeSystem/contractsignertypecodes,DPOWATT,Durable Power of Attorney
http://terminology.hl7.org/CodeSystem/contractsignertypecodes,EMGCON,Emergency Contact
http://terminology.hl7.org/CodeSystem/contractsignertypecodes,EVTWIT,Event Witness
http://terminology.hl7.org/CodeSystem/contractsignertypecodes,EXCEST,Executor of Estate
http://terminology.hl7.org/CodeSystem/contractsignertypecodes,GRANTEE,Grantee
http://terminology.hl7.org/CodeSystem/contractsignertypecodes,GRANTOR,Grantor
http://terminology.hl7.org/CodeSystem/contractsignertypecodes,GUADLTM,Guardian ad lidem
http://terminology.hl7.org/CodeSystem/contractsignertypecodes,GUAR,Guarantor
http://terminology.hl7.org/CodeSystem/contractsignertypecodes,GUARD,Guardian
http://terminology.hl7.org/CodeSystem/contractsignertypecodes,HPOWATT,Healthcare Power of Attorney
http://terminology.hl7.org/CodeSystem/contractsignertypecodes,HPROV,Healthcare Provider
http://terminology.hl7.org/CodeSystem/contractsignertypecodes,INF,Informant
http://terminology.hl7.org/CodeSystem/contractsignertypecodes,INSBJ,Investigation Subject
http://terminology.hl7.org/CodeSystem/contractsignertypecodes,INTPRT,Interpreter
http://terminology.hl7.org/CodeSystem/contractsignertypecodes,LEGAUTHN,Legal Authenticator
http://terminology.hl7.org/CodeSystem/contractsignertypecodes,NMDINS,Named Insured
http://terminology.hl7.org/CodeSystem/contractsignertypecodes,NOK,Next of Kin
http://terminology.hl7.org/CodeSystem/contractsignertypecodes,NOTARY,Notary
http://terminology.hl7.org/CodeSystem/contractsignertypecodes,PAT,Patient
http://terminology.hl7.org/CodeSystem/contractsignertypecodes,POWATT,Power of Attorney
http://terminology.hl7.org/CodeSystem/contractsignertypecodes,PRIMAUTH,Primary Author
http://terminology.hl7.org/CodeSystem/contractsignertypecodes,PRIRECIP,Primary Responsible Party
http://terminology.hl7.org/CodeSystem/contractsignertypecodes,RECIP,Recipient
http://terminology.hl7.org/CodeSystem/contractsignertypecodes,RESPRSN,Responsible Party
http://terminology.hl7.org/CodeSystem/contractsignertypecodes,REVIEWER,Reviewer
http://terminology.hl7.org/CodeSystem/contractsignertypecodes,SOURCE,Source
http://terminology.hl7.org/CodeSystem/contractsignertypecodes,SPOWATT,Special Power of Attorney
http://terminology.hl7.org/CodeSystem/contractsignertypecodes,TRANS,Transcriber
http://terminology.hl7.org/CodeSystem/contractsignertypecodes,VALID,Validator
http://terminology.hl7.org/CodeSystem/contractsignertypecodes,VERF,Verifier
http://terminology.hl7.org/CodeSystem/contractsignertypecodes,WIT,Witness
http://terminology.hl7.org/CodeSystem/contractsignertypecodes,delegator,Delegator
http://terminology.hl7.org/CodeSystem/contractsubtypecodes,disclosure-ca,Disclosure-CA
http://terminology.hl7.org/CodeSystem/contractsubtypecodes,disclosure-us,Disclosure-US
http://terminology.hl7.org/CodeSystem/contracttermsubtypecodes,condition,Condition
http://terminology.hl7.org/CodeSystem/contracttermsubtypecodes,innominate,Innominate
http://terminology.hl7.org/CodeSystem/contracttermsubtypecodes,warranty,Warranty
http://terminology.hl7.org/CodeSystem/contracttermtypecodes,statutory,Statutory
http://terminology.hl7.org/CodeSystem/contracttermtypecodes,subject-to,Subject To
http://terminology.hl7.org/CodeSystem/copy-number-event,amp,amplification
http://terminology.hl7.org/CodeSystem/copy-number-event,del,deletion
http://terminology.hl7.org/CodeSystem/copy-number-event,lof,loss of function
http://terminology.hl7.org/CodeSystem/coverage-class,class,Class
http://terminology.hl7.org/CodeSystem/coverage-class,group,Group
http://terminology.hl7.org/CodeSystem/coverage-class,plan,Plan
http://terminology.hl7.org/CodeSystem/coverage-class,rxbin,RX BIN
http://terminology.hl7.org/CodeSystem/coverage-class,rxgroup,RX Group
http://terminology.hl7.org/CodeSystem/coverage-class,rxid,RX Id
http://terminology.hl7.org/CodeSystem/coverage-class,rxpcn,RX PCN
http://terminology.hl7.org/CodeSystem/coverage-class,sequence,Sequence
http://terminology.hl7.org/CodeSystem/coverage-class,subclass,SubClass
http://terminology.hl7.org/CodeSystem/coverage-class,subgroup,SubGroup
http://terminology.hl7.org/CodeSystem/coverage-class,subplan,SubPlan
http://terminology.hl7.org/CodeSystem/coverage-copay-type,copay,Copay Amount
http://terminology.hl7.org/CodeSystem/coverage-copay-type,copaypct,Copay Percentage
http://terminology.hl7.org/CodeSystem/coverage-copay-type,deductible,Deductible
http://terminology.hl7.org/CodeSystem/coverage-copay-type,emergency,Emergency
http://terminology.hl7.org/CodeSystem/coverage-copay-type,gpvisit,GP Office Visit
http://terminology.hl7.org/CodeSystem/coverage-copay-type,inpthosp,Inpatient Hospital
http://terminology.hl7.org/CodeSystem/coverage-copay-type,maxoutofpocket,Maximum out of pocket
http://terminology.hl7.org/CodeSystem/coverage-copay-type,spvisit,Specialist Office Visit
http://terminology.hl7.org/CodeSystem/coverage-copay-type,televisit,Tele-visit
http://terminology.hl7.org/CodeSystem/coverage-copay-type,urgentcare,Urgent Care
http://terminology.hl7.org/CodeSystem/coverage-selfpay,pay,Pay
http://terminology.hl7.org/CodeSystem/coverageeligibilityresponse-ex-auth-support,accidentreport,Accident Report
http://terminology.hl7.org/CodeSystem/coverageeligibilityresponse-ex-auth-support,diagnosticimageorder,Diagnostic Image Order
http://terminology.hl7.org/CodeSystem/coverageeligibilityresponse-ex-auth-support,diagnosticimagereport,Diagnostic Image Report
http://terminology.hl7.org/CodeSystem/coverageeligibilityresponse-ex-auth-support,laborder,Lab Order
http://terminology.hl7.org/CodeSystem/coverageeligibilityresponse-ex-auth-support,labreport,Lab Report
http://terminology.hl7.org/CodeSystem/coverageeligibilityresponse-ex-auth-support,model,Model
http://terminology.hl7.org/CodeSystem/coverageeligibilityresponse-ex-auth-support,picture,Picture
http://terminology.hl7.org/CodeSystem/coverageeligibilityresponse-ex-auth-support,professionalreport,Professional Report
http://terminology.hl7.org/CodeSystem/data-absent-reason,as-text,As Text
http://terminology.hl7.org/CodeSystem/data-absent-reason,asked-declined,Asked But Declined
http://terminology.hl7.org/CodeSystem/data-absent-reason,asked-unknown,Asked But Unknown
http://terminology.hl7.org/CodeSystem/data-absent-reason,error,Error
http://terminology.hl7.org/CodeSystem/data-absent-reason,masked,Masked
http://terminology.hl7.org/CodeSystem/data-absent-reason,negative-infinity,Negative Infinity (NINF)
http://terminology.hl7.org/CodeSystem/data-absent-reason,not-a-number,Not a Number (NaN)
http://terminology.hl7.org/CodeSystem/data-absent-reason,not-applicable,Not Applicable
http://terminology.hl7.org/CodeSystem/data-absent-reason,not-asked,Not Asked
http://terminology.hl7.org/CodeSystem/data-absent-reason,not-performed,Not Performed
http://terminology.hl7.org/CodeSystem/data-absent-reason,not-permitted,Not Permitted
http://terminology.hl7.org/CodeSystem/data-absent-reason,positive-infinity,Positive Infinity (PINF)
http://terminology.hl7.org/CodeSystem/data-absent-reason,temp-unknown,Temporarily Unknown
http://terminology.hl7.org/CodeSystem/data-absent-reason,unknown,Unknown
http://terminology.hl7.org/CodeSystem/data-absent-reason,unsupported,Unsupported
http://terminology.hl7.org/CodeSystem/definition-status,active,Active
http://terminology.hl7.org/CodeSystem/definition-status,draft,Draft
http://terminology.hl7.org/CodeSystem/definition-status,unknown,Unknown
http://terminology.hl7.org/CodeSystem/definition-status,withdrawn,Withdrawn
http://terminology.hl7.org/CodeSystem/definition-topic,assessment,Assessment
http://terminology.hl7.org/CodeSystem/definition-topic,education,Education
http://terminology.hl7.org/CodeSystem/definition-topic,treatment,Treatment
http://terminology.hl7.org/CodeSystem/definition-use,archetype,Domain Analysis Model
http://terminology.hl7.org/CodeSystem/definition-use,custom-resource,Custom Resource
http://terminology.hl7.org/CodeSystem/definition-use,dam,Domain Analysis Model
http://terminology.hl7.org/CodeSystem/definition-use,fhir-structure,FHIR Structure
http://terminology.hl7.org/CodeSystem/definition-use,template,Template
http://terminology.hl7.org/CodeSystem/definition-use,wire-format,Wire Format
http://terminology.hl7.org/CodeSystem/device-status-reason,hw-discon,Hardware Disconnected
http://terminology.hl7.org/CodeSystem/device-status-reason,not-ready,Not Ready
http://terminology.hl7.org/CodeSystem/device-status-reason,off,Off
http://terminology.hl7.org/CodeSystem/device-status-reason,offline,Offline
http://terminology.hl7.org/CodeSystem/device-status-reason,online,Online
http://terminology.hl7.org/CodeSystem/device-status-reason,paused,Paused
http://terminology.hl7.org/CodeSystem/device-status-reason,standby,Standby
http://terminology.hl7.org/CodeSystem/device-status-reason,transduc-discon,Transducer Disconnected
http://terminology.hl7.org/CodeSystem/diagnosis-role,AD,Admission diagnosis
http://terminology.hl7.org/CodeSystem/diagnosis-role,CC,Chief complaint
http://terminology.hl7.org/CodeSystem/diagnosis-role,CM,Comorbidity diagnosis
http://terminology.hl7.org/CodeSystem/diagnosis-role,DD,Discharge diagnosis
http://terminology.hl7.org/CodeSystem/diagnosis-role,billing,Billing
http://terminology.hl7.org/CodeSystem/diagnosis-role,post-op,post-op diagnosis
http://terminology.hl7.org/CodeSystem/diagnosis-role,pre-op,pre-op diagnosis
http://terminology.hl7.org/CodeSystem/dicom-audit-lifecycle,1,Origination / Creation
http://terminology.hl7.org/CodeSystem/dicom-audit-lifecycle,10,Export
http://terminology.hl7.org/CodeSystem/dicom-audit-lifecycle,11,Disclosure
http://terminology.hl7.org/CodeSystem/dicom-audit-lifecycle,12,Receipt of disclosure
http://terminology.hl7.org/CodeSystem/dicom-audit-lifecycle,13,Archiving
http://terminology.hl7.org/CodeSystem/dicom-audit-lifecycle,14,Logical deletion
http://terminology.hl7.org/CodeSystem/dicom-audit-lifecycle,15,Permanent erasure / Physical destruction
http://terminology.hl7.org/CodeSystem/dicom-audit-lifecycle,2,Import / Copy
http://terminology.hl7.org/CodeSystem/dicom-audit-lifecycle,3,Amendment
http://terminology.hl7.org/CodeSystem/dicom-audit-lifecycle,4,Verification
http://terminology.hl7.org/CodeSystem/dicom-audit-lifecycle,5,Translation
http://terminology.hl7.org/CodeSystem/dicom-audit-lifecycle,6,Access / Use
http://terminology.hl7.org/CodeSystem/dicom-audit-lifecycle,7,De-identification
http://terminology.hl7.org/CodeSystem/dicom-audit-lifecycle,8,Aggregation / summarization / derivation
http://terminology.hl7.org/CodeSystem/dicom-audit-lifecycle,9,Report
http://terminology.hl7.org/CodeSystem/diet,dairy-free,Dairy Free
http://terminology.hl7.org/CodeSystem/diet,gluten-free,Gluten Free
http://terminology.hl7.org/CodeSystem/diet,halal,Halal
http://terminology.hl7.org/CodeSystem/diet,kosher,Kosher
http://terminology.hl7.org/CodeSystem/diet,nut-free,Nut Free
http://terminology.hl7.org/CodeSystem/diet,vegan,Vegan
http://terminology.hl7.org/CodeSystem/diet,vegetarian,Vegetarian
http://terminology.hl7.org/CodeSystem/discharge-disposition,aadvice,Left against advice
http://terminology.hl7.org/CodeSystem/discharge-disposition,alt-home,Alternative home
http://terminology.hl7.org/CodeSystem/discharge-disposition,exp,Expired
http://terminology.hl7.org/CodeSystem/discharge-disposition,home,Home
http://terminology.hl7.org/CodeSystem/discharge-disposition,hosp,Hospice
http://terminology.hl7.org/CodeSystem/discharge-disposition,long,Long-term care
http://terminology.hl7.org/CodeSystem/discharge-disposition,oth,Other
http://terminology.hl7.org/CodeSystem/discharge-disposition,other-hcf,Other healthcare facility
http://terminology.hl7.org/CodeSystem/discharge-disposition,psy,Psychiatric hospital
http://terminology.hl7.org/CodeSystem/discharge-disposition,rehab,Rehabilitation
http://terminology.hl7.org/CodeSystem/discharge-disposition,snf,Skilled nursing facility
http://terminology.hl7.org/CodeSystem/dose-rate-type,calculated,Calculated
http://terminology.hl7.org/CodeSystem/dose-rate-type,ordered,Ordered
http://terminology.hl7.org/CodeSystem/effect-estimate-type,absolute-ARD,absolute risk difference
http://terminology.hl7.org/CodeSystem/effect-estimate-type,absolute-MeanDiff,mean difference
http://terminology.hl7.org/CodeSystem/effect-estimate-type,absolute-MedianDiff,median difference
http://terminology.hl7.org/CodeSystem/effect-estimate-type,absolute-SMD,standardized mean difference
http://terminology.hl7.org/CodeSystem/effect-estimate-type,relative-HR,hazard ratio
http://terminology.hl7.org/CodeSystem/effect-estimate-type,relative-OR,odds ratio
http://terminology.hl7.org/CodeSystem/effect-estimate-type,relative-RR,relative risk
http://terminology.hl7.org/CodeSystem/encounter-special-arrangements,add-bed,Additional bedding
http://terminology.hl7.org/CodeSystem/encounter-special-arrangements,att,Attendant
http://terminology.hl7.org/CodeSystem/encounter-special-arrangements,dog,Guide dog
http://terminology.hl7.org/CodeSystem/encounter-special-arrangements,int,Interpreter
http://terminology.hl7.org/CodeSystem/encounter-special-arrangements,wheel,Wheelchair
http://terminology.hl7.org/CodeSystem/encounter-type,ADMS,Annual diabetes mellitus screening
http://terminology.hl7.org/CodeSystem/encounter-type,BD/BM-clin,Bone drilling/bone marrow punction in clinic
http://terminology.hl7.org/CodeSystem/encounter-type,CCS60,Infant colon screening - 60 minutes
http://terminology.hl7.org/CodeSystem/encounter-type,OKI,Outpatient Kenacort injection
http://terminology.hl7.org/CodeSystem/endpoint-connection-type,dicom-qido-rs,DICOM QIDO-RS
http://terminology.hl7.org/CodeSystem/endpoint-connection-type,dicom-stow-rs,DICOM STOW-RS
http://terminology.hl7.org/CodeSystem/endpoint-connection-type,dicom-wado-rs,DICOM WADO-RS
http://terminology.hl7.org/CodeSystem/endpoint-connection-type,dicom-wado-uri,DICOM WADO-URI
http://terminology.hl7.org/CodeSystem/endpoint-connection-type,direct-project,Direct Project
http://terminology.hl7.org/CodeSystem/endpoint-connection-type,hl7-fhir-msg,HL7 FHIR Messaging
http://terminology.hl7.org/CodeSystem/endpoint-connection-type,hl7-fhir-rest,HL7 FHIR
http://terminology.hl7.org/CodeSystem/endpoint-connection-type,hl7v2-mllp,HL7 v2 MLLP
http://terminology.hl7.org/CodeSystem/endpoint-connection-type,ihe-iid,IHE IID
http://terminology.hl7.org/CodeSystem/endpoint-connection-type,ihe-xca,IHE XCA
http://terminology.hl7.org/CodeSystem/endpoint-connection-type,ihe-xcpd,IHE XCPD
http://terminology.hl7.org/CodeSystem/endpoint-connection-type,ihe-xdr,IHE XDR
http://terminology.hl7.org/CodeSystem/endpoint-connection-type,ihe-xds,IHE XDS
http://terminology.hl7.org/CodeSystem/endpoint-connection-type,secure-email,Secure email
http://terminology.hl7.org/CodeSystem/endpoint-payload-type,any,Any
http://terminology.hl7.org/CodeSystem/endpoint-payload-type,none,None
http://terminology.hl7.org/CodeSystem/entformula-additive,carbohydrate,Carbohydrate
http://terminology.hl7.org/CodeSystem/entformula-additive,fiber,Fiber
http://terminology.hl7.org/CodeSystem/entformula-additive,lipid,Lipid
http://terminology.hl7.org/CodeSystem/entformula-additive,protein,Protein
http://terminology.hl7.org/CodeSystem/entformula-additive,water,Water
http://terminology.hl7.org/CodeSystem/episodeofcare-type,cacp,Community-based aged care
http://terminology.hl7.org/CodeSystem/episodeofcare-type,da,Drug and alcohol rehabilitation
http://terminology.hl7.org/CodeSystem/episodeofcare-type,diab,Post coordinated diabetes program
http://terminology.hl7.org/CodeSystem/episodeofcare-type,hacc,Home and Community Care
http://terminology.hl7.org/CodeSystem/episodeofcare-type,pac,Post Acute Care
http://terminology.hl7.org/CodeSystem/evidence-quality,high,High quality
http://terminology.hl7.org/CodeSystem/evidence-quality,low,Low quality
http://terminology.hl7.org/CodeSystem/evidence-quality,moderate,Moderate quality
http://terminology.hl7.org/CodeSystem/evidence-quality,very-low,Very low quality
http://terminology.hl7.org/CodeSystem/evidence-variant-state,high-risk,high risk
http://terminology.hl7.org/CodeSystem/evidence-variant-state,low-risk,low risk
http://terminology.hl7.org/CodeSystem/evidence-variant-state,medium-risk,medium risk
http://terminology.hl7.org/CodeSystem/ex-USCLS,1101,"Exam, comp, primary"
http://terminology.hl7.org/CodeSystem/ex-USCLS,1102,"Exam, comp, mixed"
http://terminology.hl7.org/CodeSystem/ex-USCLS,1103,"Exam, comp, permanent"
http://terminology.hl7.org/CodeSystem/ex-USCLS,11101,"Polishing, 1 unit"
http://terminology.hl7.org/CodeSystem/ex-USCLS,11102,"Polishing, 2 unit"
http://terminology.hl7.org/CodeSystem/ex-USCLS,11103,"Polishing, 3 unit"
http://terminology.hl7.org/CodeSystem/ex-USCLS,11104,"Polishing, 4 unit"
http://terminology.hl7.org/CodeSystem/ex-USCLS,1201,"Exam, recall"
http://terminology.hl7.org/CodeSystem/ex-USCLS,1205,"Exam, emergency"
http://terminology.hl7.org/CodeSystem/ex-USCLS,2101,"Radiograph, series (12)"
http://terminology.hl7.org/CodeSystem/ex-USCLS,2102,"Radiograph, series (16)"
http://terminology.hl7.org/CodeSystem/ex-USCLS,21211,"Amalgam, 1 surface"
http://terminology.hl7.org/CodeSystem/ex-USCLS,21212,"Amalgam, 2 surface"
http://terminology.hl7.org/CodeSystem/ex-USCLS,2141,"Radiograph, bitewing"
http://terminology.hl7.org/CodeSystem/ex-USCLS,2601,"Radiograph, panoramic"
http://terminology.hl7.org/CodeSystem/ex-USCLS,27211,"Crown, PFM"
http://terminology.hl7.org/CodeSystem/ex-USCLS,67211,Maryland Bridge
http://terminology.hl7.org/CodeSystem/ex-USCLS,99111,"Lab, commercial"
http://terminology.hl7.org/CodeSystem/ex-USCLS,99333,"Lab, in office"
http://terminology.hl7.org/CodeSystem/ex-USCLS,99555,Expense
http://terminology.hl7.org/CodeSystem/ex-benefitcategory,1,Medical Care
http://terminology.hl7.org/CodeSystem/ex-benefitcategory,14,Renal Supplies
http://terminology.hl7.org/CodeSystem/ex-benefitcategory,2,Surgical
http://terminology.hl7.org/CodeSystem/ex-benefitcategory,23,Diagnostic Dental
http://terminology.hl7.org/CodeSystem/ex-benefitcategory,24,Periodontics
http://terminology.hl7.org/CodeSystem/ex-benefitcategory,25,Restorative
http://terminology.hl7.org/CodeSystem/ex-benefitcategory,26,Endodontics
http://terminology.hl7.org/CodeSystem/ex-benefitcategory,27,Maxillofacial Prosthetics
http://terminology.hl7.org/CodeSystem/ex-benefitcategory,28,Adjunctive Dental Services
http://terminology.hl7.org/CodeSystem/ex-benefitcategory,3,Consultation
http://terminology.hl7.org/CodeSystem/ex-benefitcategory,30,Health Benefit Plan Coverage
http://terminology.hl7.org/CodeSystem/ex-benefitcategory,35,Dental Care
http://terminology.hl7.org/CodeSystem/ex-benefitcategory,36,Dental Crowns
http://terminology.hl7.org/CodeSystem/ex-benefitcategory,37,Dental Accident
http://terminology.hl7.org/CodeSystem/ex-benefitcategory,4,Diagnostic XRay
http://terminology.hl7.org/CodeSystem/ex-benefitcategory,49,Hospital Room and Board
http://terminology.hl7.org/CodeSystem/ex-benefitcategory,5,Diagnostic Lab
http://terminology.hl7.org/CodeSystem/ex-benefitcategory,55,Major Medical
http://terminology.hl7.org/CodeSystem/ex-benefitcategory,56,Medically Related Transportation
http://terminology.hl7.org/CodeSystem/ex-benefitcategory,61,In-vitro Fertilization
http://terminology.hl7.org/CodeSystem/ex-benefitcategory,62,MRI Scan
http://terminology.hl7.org/CodeSystem/ex-benefitcategory,63,Donor Procedures
http://terminology.hl7.org/CodeSystem/ex-benefitcategory,69,Maternity
http://terminology.hl7.org/CodeSystem/ex-benefitcategory,76,Renal Dialysis
http://terminology.hl7.org/CodeSystem/ex-benefitcategory,F1,Medical Coverage
http://terminology.hl7.org/CodeSystem/ex-benefitcategory,F3,Dental Coverage
http://terminology.hl7.org/CodeSystem/ex-benefitcategory,F4,Hearing Coverage
http://terminology.hl7.org/CodeSystem/ex-benefitcategory,F6,Vision Coverage
http://terminology.hl7.org/CodeSystem/ex-claimsubtype,emergency,Emergency Claim
http://terminology.hl7.org/CodeSystem/ex-claimsubtype,ortho,Orthodontic Claim
http://terminology.hl7.org/CodeSystem/ex-coverage-financial-exception,foster,Foster child
http://terminology.hl7.org/CodeSystem/ex-coverage-financial-exception,retired,Retired
http://terminology.hl7.org/CodeSystem/ex-diagnosis-on-admission,n,No
http://terminology.hl7.org/CodeSystem/ex-diagnosis-on-admission,u,Unknown
http://terminology.hl7.org/CodeSystem/ex-diagnosis-on-admission,w,Undetermined
http://terminology.hl7.org/CodeSystem/ex-diagnosis-on-admission,y,Yes
http://terminology.hl7.org/CodeSystem/ex-diagnosisrelatedgroup,100,Normal Vaginal Delivery
http://terminology.hl7.org/CodeSystem/ex-diagnosisrelatedgroup,101,Appendectomy - uncomplicated
http://terminology.hl7.org/CodeSystem/ex-diagnosisrelatedgroup,300,Tooth abscess
http://terminology.hl7.org/CodeSystem/ex-diagnosisrelatedgroup,400,Head trauma - concussion
http://terminology.hl7.org/CodeSystem/ex-diagnosistype,admitting,Admitting Diagnosis
http://terminology.hl7.org/CodeSystem/ex-diagnosistype,clinical,Clinical Diagnosis
http://terminology.hl7.org/CodeSystem/ex-diagnosistype,differential,Differential Diagnosis
http://terminology.hl7.org/CodeSystem/ex-diagnosistype,discharge,Discharge Diagnosis
http://terminology.hl7.org/CodeSystem/ex-diagnosistype,laboratory,Laboratory Diagnosis
http://terminology.hl7.org/CodeSystem/ex-diagnosistype,nursing,Nursing Diagnosis
http://terminology.hl7.org/CodeSystem/ex-diagnosistype,prenatal,Prenatal Diagnosis
http://terminology.hl7.org/CodeSystem/ex-diagnosistype,principal,Principal Diagnosis
http://terminology.hl7.org/CodeSystem/ex-diagnosistype,radiology,Radiology Diagnosis
http://terminology.hl7.org/CodeSystem/ex-diagnosistype,remote,Remote Diagnosis
http://terminology.hl7.org/CodeSystem/ex-diagnosistype,retrospective,Retrospective Diagnosis
http://terminology.hl7.org/CodeSystem/ex-diagnosistype,self,Self Diagnosis
http://terminology.hl7.org/CodeSystem/ex-payee-resource-type,organization,Organization
http://terminology.hl7.org/CodeSystem/ex-payee-resource-type,patient,Patient
http://terminology.hl7.org/CodeSystem/ex-payee-resource-type,practitioner,Practitioner
http://terminology.hl7.org/CodeSystem/ex-payee-resource-type,relatedperson,RelatedPerson
http://terminology.hl7.org/CodeSystem/ex-paymenttype,complete,Complete
http://terminology.hl7.org/CodeSystem/ex-paymenttype,partial,Partial
http://terminology.hl7.org/CodeSystem/ex-procedure-type,primary,Primary procedure
http://terminology.hl7.org/CodeSystem/ex-procedure-type,secondary,Secondary procedure
http://terminology.hl7.org/CodeSystem/ex-programcode,as,Child Asthma
http://terminology.hl7.org/CodeSystem/ex-programcode,auscr,Autism Screening
http://terminology.hl7.org/CodeSystem/ex-programcode,hd,Hemodialysis
http://terminology.hl7.org/CodeSystem/ex-programcode,none,None
http://terminology.hl7.org/CodeSystem/ex-providerqualification,311405,Dentist
http://terminology.hl7.org/CodeSystem/ex-providerqualification,604210,Optometrist
http://terminology.hl7.org/CodeSystem/ex-providerqualification,604215,Ophthalmologist
http://terminology.hl7.org/CodeSystem/ex-relatedclaimrelationship,associated,Associated Claim
http://terminology.hl7.org/CodeSystem/ex-relatedclaimrelationship,prior,Prior Claim
http://terminology.hl7.org/CodeSystem/ex-revenue-center,0010,Vision Clinic
http://terminology.hl7.org/CodeSystem/ex-revenue-center,0370,Anaesthesia
http://terminology.hl7.org/CodeSystem/ex-revenue-center,0420,Physical Therapy
http://terminology.hl7.org/CodeSystem/ex-revenue-center,0421,Physical Therapy -
http://terminology.hl7.org/CodeSystem/ex-revenue-center,0440,Speech-Language Pathology
http://terminology.hl7.org/CodeSystem/ex-revenue-center,0441,Speech-Language Pathology - Visit
http://terminology.hl7.org/CodeSystem/ex-revenue-center,0450,Emergency Room
http://terminology.hl7.org/CodeSystem/ex-revenue-center,0451,Emergency Room - EM/EMTALA
http://terminology.hl7.org/CodeSystem/ex-revenue-center,0452,Emergency Room - beyond EMTALA
http://terminology.hl7.org/CodeSystem/ex-serviceplace,01,Pharmacy
http://terminology.hl7.org/CodeSystem/ex-serviceplace,03,School
http://terminology.hl7.org/CodeSystem/ex-serviceplace,04,Homeless Shelter
http://terminology.hl7.org/CodeSystem/ex-serviceplace,05,Indian Health Service Free-standing Facility
http://terminology.hl7.org/CodeSystem/ex-serviceplace,06,Indian Health Service Provider-based Facility
http://terminology.hl7.org/CodeSystem/ex-serviceplace,07,Tribal 638 Free-Standing Facility
http://terminology.hl7.org/CodeSystem/ex-serviceplace,08,Tribal 638 Provider-Based Facility
http://terminology.hl7.org/CodeSystem/ex-serviceplace,09,Prison/Correctional Facility
http://terminology.hl7.org/CodeSystem/ex-serviceplace,11,Office
http://terminology.hl7.org/CodeSystem/ex-serviceplace,12,Home
http://terminology.hl7.org/CodeSystem/ex-serviceplace,13,Assisted Living Fa
http://terminology.hl7.org/CodeSystem/ex-serviceplace,14,Group Home
http://terminology.hl7.org/CodeSystem/ex-serviceplace,15,Mobile Unit
http://terminology.hl7.org/CodeSystem/ex-serviceplace,19,Off Campus-Outpatient Hospital
http://terminology.hl7.org/CodeSystem/ex-serviceplace,20,Urgent Care Facility
http://terminology.hl7.org/CodeSystem/ex-serviceplace,21,Inpatient Hospital
http://terminology.hl7.org/CodeSystem/ex-serviceplace,41,Ambulance—Land
http://terminology.hl7.org/CodeSystem/ex-tooth,0,Oral cavity
http://terminology.hl7.org/CodeSystem/ex-visionprescriptionproduct,contact,Contact Lens
http://terminology.hl7.org/CodeSystem/ex-visionprescriptionproduct,lens,Lens
http://terminology.hl7.org/CodeSystem/expansion-parameter-source,codesystem,Code System
http://terminology.hl7.org/CodeSystem/expansion-parameter-source,input,Client Input
http://terminology.hl7.org/CodeSystem/expansion-parameter-source,server,Server Engine
http://terminology.hl7.org/CodeSystem/expansion-processing-rule,all-codes,All Codes
http://terminology.hl7.org/CodeSystem/expansion-processing-rule,groups-only,Groups Only
http://terminology.hl7.org/CodeSystem/expansion-processing-rule,ungrouped,Groups + Ungrouped codes
http://terminology.hl7.org/CodeSystem/extra-security-role-type,authserver,authorization server
http://terminology.hl7.org/CodeSystem/extra-security-role-type,datacollector,data collector
http://terminology.hl7.org/CodeSystem/extra-security-role-type,dataprocessor,data processor
http://terminology.hl7.org/CodeSystem/extra-security-role-type,datasubject,data subject
http://terminology.hl7.org/CodeSystem/extra-security-role-type,humanuser,human user
http://terminology.hl7.org/CodeSystem/failure-action,fatal,Fatal
http://terminology.hl7.org/CodeSystem/failure-action,none,None
http://terminology.hl7.org/CodeSystem/failure-action,rec-only,Record only
http://terminology.hl7.org/CodeSystem/failure-action,warn,Warning
http://terminology.hl7.org/CodeSystem/financialtaskcode,cancel,Cancel
http://terminology.hl7.org/CodeSystem/financialtaskcode,poll,Poll
http://terminology.hl7.org/CodeSystem/financialtaskcode,release,Release
http://terminology.hl7.org/CodeSystem/financialtaskcode,reprocess,Reprocess
http://terminology.hl7.org/CodeSystem/financialtaskcode,status,Status check
http://terminology.hl7.org/CodeSystem/financialtaskinputtype,exclude,Exclude
http://terminology.hl7.org/CodeSystem/financialtaskinputtype,include,Include
http://terminology.hl7.org/CodeSystem/financialtaskinputtype,item,Item Number
http://terminology.hl7.org/CodeSystem/financialtaskinputtype,origresponse,Original Response
http://terminology.hl7.org/CodeSystem/financialtaskinputtype,period,Period
http://terminology.hl7.org/CodeSystem/financialtaskinputtype,reference,Reference Number
http://terminology.hl7.org/CodeSystem/financialtaskinputtype,status,Status code
http://terminology.hl7.org/CodeSystem/flag-category,admin,Administrative
http://terminology.hl7.org/CodeSystem/flag-category,advance-directive,Advance Directive
http://terminology.hl7.org/CodeSystem/flag-category,behavioral,Behavioral
http://terminology.hl7.org/CodeSystem/flag-category,clinical,Clinical
http://terminology.hl7.org/CodeSystem/flag-category,contact,Subject Contact
http://terminology.hl7.org/CodeSystem/flag-category,diet,Diet
http://terminology.hl7.org/CodeSystem/flag-category,drug,Drug
http://terminology.hl7.org/CodeSystem/flag-category,lab,Lab
http://terminology.hl7.org/CodeSystem/flag-category,research,Research
http://terminology.hl7.org/CodeSystem/flag-category,safety,Safety
http://terminology.hl7.org/CodeSystem/forms-codes,1,Form #1
http://terminology.hl7.org/CodeSystem/forms-codes,2,Form #1
http://terminology.hl7.org/CodeSystem/fundsreserve,none,None
http://terminology.hl7.org/CodeSystem/fundsreserve,patient,Patient
http://terminology.hl7.org/CodeSystem/fundsreserve,provider,Provider
http://terminology.hl7.org/CodeSystem/goal-acceptance-status,agree,Agree
http://terminology.hl7.org/CodeSystem/goal-acceptance-status,disagree,Disagree
http://terminology.hl7.org/CodeSystem/goal-acceptance-status,pending,Pending
http://terminology.hl7.org/CodeSystem/goal-achievement,achieved,Achieved
http://terminology.hl7.org/CodeSystem/goal-achievement,improving,Improving
http://terminology.hl7.org/CodeSystem/goal-achievement,in-progress,In Progress
http://terminology.hl7.org/CodeSystem/goal-achievement,no-change,No Change
http://terminology.hl7.org/CodeSystem/goal-achievement,no-progress,No Progress
http://terminology.hl7.org/CodeSystem/goal-achievement,not-achieved,Not Achieved
http://terminology.hl7.org/CodeSystem/goal-achievement,not-attainable,Not Attainable
http://terminology.hl7.org/CodeSystem/goal-achievement,sustaining,Sustaining
http://terminology.hl7.org/CodeSystem/goal-achievement,worsening,Worsening
http://terminology.hl7.org/CodeSystem/goal-category,behavioral,Behavioral
http://terminology.hl7.org/CodeSystem/goal-category,dietary,Dietary
http://terminology.hl7.org/CodeSystem/goal-category,nursing,Nursing
http://terminology.hl7.org/CodeSystem/goal-category,physiotherapy,Physiotherapy
http://terminology.hl7.org/CodeSystem/goal-category,safety,Safety
http://terminology.hl7.org/CodeSystem/goal-priority,high-priority,High Priority
http://terminology.hl7.org/CodeSystem/goal-priority,low-priority,Low Priority
http://terminology.hl7.org/CodeSystem/goal-priority,medium-priority,Medium Priority
http://terminology.hl7.org/CodeSystem/goal-relationship-type,milestone,Milestone
http://terminology.hl7.org/CodeSystem/goal-relationship-type,other,Other
http://terminology.hl7.org/CodeSystem/goal-relationship-type,predecessor,Predecessor
http://terminology.hl7.org/CodeSystem/goal-relationship-type,replacement,Replacement
http://terminology.hl7.org/CodeSystem/goal-relationship-type,successor,Successor
http://terminology.hl7.org/CodeSystem/handling-condition,room,room temperature
http://terminology.hl7.org/CodeSystem/history-absent-reason,deferred,Deferred
http://terminology.hl7.org/CodeSystem/history-absent-reason,subject-unknown,Subject Unknown
http://terminology.hl7.org/CodeSystem/history-absent-reason,unable-to-obtain,Unable To Obtain
http://terminology.hl7.org/CodeSystem/history-absent-reason,withheld,Information Withheld
http://terminology.hl7.org/CodeSystem/hl7-work-group,aid,Application Implementation and Design
http://terminology.hl7.org/CodeSystem/hl7-work-group,brr,Biomedical Research and Regulation
http://terminology.hl7.org/CodeSystem/hl7-work-group,cbcc,Community Based Collaborative Care
http://terminology.hl7.org/CodeSystem/hl7-work-group,cds,Clinical Decision Support
http://terminology.hl7.org/CodeSystem/hl7-work-group,cg,Clinical Genomics
http://terminology.hl7.org/CodeSystem/hl7-work-group,cqi,Clinical Quality Information
http://terminology.hl7.org/CodeSystem/hl7-work-group,dev,Health Care Devices
http://terminology.hl7.org/CodeSystem/hl7-work-group,ehr,Electronic Health Records
http://terminology.hl7.org/CodeSystem/hl7-work-group,fhir,FHIR Infrastructure
http://terminology.hl7.org/CodeSystem/hl7-work-group,fm,Financial Management
http://terminology.hl7.org/CodeSystem/hl7-work-group,hsi,Health Standards Integration
http://terminology.hl7.org/CodeSystem/hl7-work-group,ii,Imaging Integration
http://terminology.hl7.org/CodeSystem/hl7-work-group,inm,Infrastructure And Messaging
http://terminology.hl7.org/CodeSystem/hl7-work-group,its,Implementable Technology Specifications
http://terminology.hl7.org/CodeSystem/hl7-work-group,mnm,Modeling and Methodology
http://terminology.hl7.org/CodeSystem/hl7-work-group,oo,Orders and Observations
http://terminology.hl7.org/CodeSystem/hl7-work-group,pa,Patient Administration
http://terminology.hl7.org/CodeSystem/hl7-work-group,pc,Patient Care
http://terminology.hl7.org/CodeSystem/hl7-work-group,pher,Public Health and Emergency Response
http://terminology.hl7.org/CodeSystem/hl7-work-group,phx,Pharmacy
http://terminology.hl7.org/CodeSystem/hl7-work-group,sd,Structured Documents
http://terminology.hl7.org/CodeSystem/hl7-work-group,sec,Security
http://terminology.hl7.org/CodeSystem/hl7-work-group,us,US Realm Taskforce
http://terminology.hl7.org/CodeSystem/hl7-work-group,vocab,Vocabulary
http://terminology.hl7.org/CodeSystem/immunization-evaluation-dose-status,notvalid,Not valid
http://terminology.hl7.org/CodeSystem/immunization-evaluation-dose-status,valid,Valid
http://terminology.hl7.org/CodeSystem/immunization-evaluation-dose-status-reason,advstorage,Adverse storage condition
http://terminology.hl7.org/CodeSystem/immunization-evaluation-dose-status-reason,coldchbrk,Cold chain break
http://terminology.hl7.org/CodeSystem/immunization-evaluation-dose-status-reason,explot,Expired lot
http://terminology.hl7.org/CodeSystem/immunization-evaluation-dose-status-reason,outsidesched,Administered outside recommended schedule
http://terminology.hl7.org/CodeSystem/immunization-evaluation-dose-status-reason,prodrecall,Product recall
http://terminology.hl7.org/CodeSystem/immunization-funding-source,private,Private
http://terminology.hl7.org/CodeSystem/immunization-funding-source,public,Public
http://terminology.hl7.org/CodeSystem/immunization-origin,jurisdiction,Jurisdictional IIS
http://terminology.hl7.org/CodeSystem/immunization-origin,provider,Other Provider
http://terminology.hl7.org/CodeSystem/immunization-origin,recall,Parent/Guardian/Patient Recall
http://terminology.hl7.org/CodeSystem/immunization-origin,record,Written Record
http://terminology.hl7.org/CodeSystem/immunization-origin,school,School Record
http://terminology.hl7.org/CodeSystem/immunization-program-eligibility,ineligible,Not Eligible
http://terminology.hl7.org/CodeSystem/immunization-program-eligibility,uninsured,Uninsured
http://terminology.hl7.org/CodeSystem/immunization-recommendation-status,complete,Complete
http://terminology.hl7.org/CodeSystem/immunization-recommendation-status,contraindicated,Contraindicated
http://terminology.hl7.org/CodeSystem/immunization-recommendation-status,due,Due
http://terminology.hl7.org/CodeSystem/immunization-recommendation-status,immune,Immune
http://terminology.hl7.org/CodeSystem/immunization-recommendation-status,overdue,Overdue
http://terminology.hl7.org/CodeSystem/immunization-subpotent-reason,coldchainbreak,Cold Chain Break
http://terminology.hl7.org/CodeSystem/immunization-subpotent-reason,partial,Partial Dose
http://terminology.hl7.org/CodeSystem/immunization-subpotent-reason,recall,Manufacturer Recall
http://terminology.hl7.org/CodeSystem/implantStatus,disabled,Disabled
http://terminology.hl7.org/CodeSystem/implantStatus,functional,Functional
http://terminology.hl7.org/CodeSystem/implantStatus,non-functional,Non-Functional
http://terminology.hl7.org/CodeSystem/implantStatus,unknown,Unknown
http://terminology.hl7.org/CodeSystem/insurance-plan-type,dental,Dental
http://terminology.hl7.org/CodeSystem/insurance-plan-type,home,Home Health
http://terminology.hl7.org/CodeSystem/insurance-plan-type,hospice,Hospice
http://terminology.hl7.org/CodeSystem/insurance-plan-type,long-term,Long Term Care
http://terminology.hl7.org/CodeSystem/insurance-plan-type,medical,Medical
http://terminology.hl7.org/CodeSystem/insurance-plan-type,mental,Mental Health
http://terminology.hl7.org/CodeSystem/insurance-plan-type,short-term,Short Term
http://terminology.hl7.org/CodeSystem/insurance-plan-type,subst-ab,Substance Abuse
http://terminology.hl7.org/CodeSystem/insurance-plan-type,vision,Vision
http://terminology.hl7.org/CodeSystem/iso-21089-lifecycle,access,Access/View Record Lifecycle Event
http://terminology.hl7.org/CodeSystem/iso-21089-lifecycle,amend,Amend (Update) Record Lifecycle Event
http://terminology.hl7.org/CodeSystem/iso-21089-lifecycle,archive,Archive Record Lifecycle Event
http://terminology.hl7.org/CodeSystem/iso-21089-lifecycle,attest,Attest Record Lifecycle Event
http://terminology.hl7.org/CodeSystem/iso-21089-lifecycle,decrypt,Decrypt Record Lifecycle Event
http://terminology.hl7.org/CodeSystem/iso-21089-lifecycle,deidentify,De-Identify (Anononymize) Record Lifecycle Event
http://terminology.hl7.org/CodeSystem/iso-21089-lifecycle,deprecate,Deprecate Record Lifecycle Event
http://terminology.hl7.org/CodeSystem/iso-21089-lifecycle,destroy,Destroy/Delete Record Lifecycle Event
http://terminology.hl7.org/CodeSystem/iso-21089-lifecycle,disclose,Disclose Record Lifecycle Event
http://terminology.hl7.org/CodeSystem/iso-21089-lifecycle,encrypt,Encrypt Record Lifecycle Event
http://terminology.hl7.org/CodeSystem/iso-21089-lifecycle,extract,Extract Record Lifecycle Event
http://terminology.hl7.org/CodeSystem/iso-21089-lifecycle,hold,Add Legal Hold Record Lifecycle Event
http://terminology.hl7.org/CodeSystem/iso-21089-lifecycle,link,Link Record Lifecycle Event
http://terminology.hl7.org/CodeSystem/iso-21089-lifecycle,merge,Merge Record Lifecycle Event
http://terminology.hl7.org/CodeSystem/iso-21089-lifecycle,originate,Originate/Retain Record Lifecycle Event
http://terminology.hl7.org/CodeSystem/iso-21089-lifecycle,pseudonymize,Pseudonymize Record Lifecycle Event
http://terminology.hl7.org/CodeSystem/iso-21089-lifecycle,reactivate,Re-activate Record Lifecycle Event
http://terminology.hl7.org/CodeSystem/iso-21089-lifecycle,receive,Receive/Retain Record Lifecycle Event
http://terminology.hl7.org/CodeSystem/iso-21089-lifecycle,reidentify,Re-identify Record Lifecycle Event
http://terminology.hl7.org/CodeSystem/iso-21089-lifecycle,report,Report (Output) Record Lifecycle Event
http://terminology.hl7.org/CodeSystem/iso-21089-lifecycle,restore,Restore Record Lifecycle Event
http://terminology.hl7.org/CodeSystem/iso-21089-lifecycle,transform,Transform/Translate Record Lifecycle Event
http://terminology.hl7.org/CodeSystem/iso-21089-lifecycle,transmit,Transmit Record Lifecycle Event
http://terminology.hl7.org/CodeSystem/iso-21089-lifecycle,unhold,Remove Legal Hold Record Lifecycle Event
http://terminology.hl7.org/CodeSystem/iso-21089-lifecycle,unlink,Unlink Record Lifecycle Event
http://terminology.hl7.org/CodeSystem/iso-21089-lifecycle,unmerge,Unmerge Record Lifecycle Event
http://terminology.hl7.org/CodeSystem/iso-21089-lifecycle,verify,Verify Record Lifecycle Event
http://terminology.hl7.org/CodeSystem/library-type,asset-collection,Asset Collection
http://terminology.hl7.org/CodeSystem/library-type,logic-library,Logic Library
http://terminology.hl7.org/CodeSystem/library-type,model-definition,Model Definition
http://terminology.hl7.org/CodeSystem/library-type,module-definition,Module Definition
http://terminology.hl7.org/CodeSystem/list-empty-reason,closed,Closed
http://terminology.hl7.org/CodeSystem/list-empty-reason,nilknown,Nil Known
http://terminology.hl7.org/CodeSystem/list-empty-reason,notasked,Not Asked
http://terminology.hl7.org/CodeSystem/list-empty-reason,notstarted,Not Started
http://terminology.hl7.org/CodeSystem/list-empty-reason,unavailable,Unavailable
http://terminology.hl7.org/CodeSystem/list-empty-reason,withheld,Information Withheld
http://terminology.hl7.org/CodeSystem/list-example-use-codes,adverserxns,Adverse Reactions
http://terminology.hl7.org/CodeSystem/list-example-use-codes,alerts,Alerts
http://terminology.hl7.org/CodeSystem/list-example-use-codes,allergies,Allergies
http://terminology.hl7.org/CodeSystem/list-example-use-codes,medications,Medication List
http://terminology.hl7.org/CodeSystem/list-example-use-codes,plans,Care Plans
http://terminology.hl7.org/CodeSystem/list-example-use-codes,problems,Problem List
http://terminology.hl7.org/CodeSystem/list-example-use-codes,protocols,Protocols
http://terminology.hl7.org/CodeSystem/list-example-use-codes,waiting,Waiting List
http://terminology.hl7.org/CodeSystem/list-example-use-codes,worklist,Worklist
http://terminology.hl7.org/CodeSystem/list-order,alphabetic,Sorted Alphabetically
http://terminology.hl7.org/CodeSystem/list-order,category,Sorted by Category
http://terminology.hl7.org/CodeSystem/list-order,entry-date,Sorted by Item Date
http://terminology.hl7.org/CodeSystem/list-order,event-date,Sorted by Event Date
http://terminology.hl7.org/CodeSystem/list-order,patient,Sorted by Patient
http://terminology.hl7.org/CodeSystem/list-order,priority,Sorted by Priority
http://terminology.hl7.org/CodeSystem/list-order,system,Sorted by System
http://terminology.hl7.org/CodeSystem/list-order,user,Sorted by User
http://terminology.hl7.org/CodeSystem/location-physical-type,area,Area
http://terminology.hl7.org/CodeSystem/location-physical-type,bd,Bed
http://terminology.hl7.org/CodeSystem/location-physical-type,bu,Building
http://terminology.hl7.org/CodeSystem/location-physical-type,ca,Cabinet
http://terminology.hl7.org/CodeSystem/location-physical-type,co,Corridor
http://terminology.hl7.org/CodeSystem/location-physical-type,ho,House
http://terminology.hl7.org/CodeSystem/location-physical-type,jdn,Jurisdiction
http://terminology.hl7.org/CodeSystem/location-physical-type,lvl,Level
http://terminology.hl7.org/CodeSystem/location-physical-type,rd,Road
http://terminology.hl7.org/CodeSystem/location-physical-type,ro,Room
http://terminology.hl7.org/CodeSystem/location-physical-type,si,Site
http://terminology.hl7.org/CodeSystem/location-physical-type,ve,Vehicle
http://terminology.hl7.org/CodeSystem/location-physical-type,wa,Ward
http://terminology.hl7.org/CodeSystem/location-physical-type,wi,Wing
http://terminology.hl7.org/CodeSystem/match-grade,certain,Certain Match
http://terminology.hl7.org/CodeSystem/match-grade,certainly-not,Certainly Not a Match
http://terminology.hl7.org/CodeSystem/match-grade,possible,Possible Match
http://terminology.hl7.org/CodeSystem/match-grade,probable,Probable Match
http://terminology.hl7.org/CodeSystem/measure-data-usage,risk-adjustment-factor,Risk Adjustment Factor
http://terminology.hl7.org/CodeSystem/measure-data-usage,supplemental-data,Supplemental Data
http://terminology.hl7.org/CodeSystem/measure-improvement-notation,decrease,Decreased score indicates improvement
http://terminology.hl7.org/CodeSystem/measure-improvement-notation,increase,Increased score indicates improvement
http://terminology.hl7.org/CodeSystem/measure-population,denominator,Denominator
http://terminology.hl7.org/CodeSystem/measure-population,denominator-exception,Denominator Exception
http://terminology.hl7.org/CodeSystem/measure-population,denominator-exclusion,Denominator Exclusion
http://terminology.hl7.org/CodeSystem/measure-population,initial-population,Initial Population
http://terminology.hl7.org/CodeSystem/measure-population,measure-observation,Measure Observation
http://terminology.hl7.org/CodeSystem/measure-population,measure-population,Measure Population
http://terminology.hl7.org/CodeSystem/measure-population,measure-population-exclusion,Measure Population Exclusion
http://terminology.hl7.org/CodeSystem/measure-population,numerator,Numerator
http://terminology.hl7.org/CodeSystem/measure-population,numerator-exclusion,Numerator Exclusion
http://terminology.hl7.org/CodeSystem/measure-scoring,cohort,Cohort
http://terminology.hl7.org/CodeSystem/measure-scoring,continuous-variable,Continuous Variable
http://terminology.hl7.org/CodeSystem/measure-scoring,proportion,Proportion
http://terminology.hl7.org/CodeSystem/measure-scoring,ratio,Ratio
http://terminology.hl7.org/CodeSystem/measure-type,composite,Composite
http://terminology.hl7.org/CodeSystem/measure-type,outcome,Outcome
http://terminology.hl7.org/CodeSystem/measure-type,patient-reported-outcome,Patient Reported Outcome
http://terminology.hl7.org/CodeSystem/measure-type,process,Process
http://terminology.hl7.org/CodeSystem/measure-type,structure,Structure
http://terminology.hl7.org/CodeSystem/med-admin-perform-function,performer,Performer
http://terminology.hl7.org/CodeSystem/med-admin-perform-function,verifier,Verifier
http://terminology.hl7.org/CodeSystem/med-admin-perform-function,witness,Witness
http://terminology.hl7.org/CodeSystem/media-modality,diagram,Diagram
http://terminology.hl7.org/CodeSystem/media-modality,face,Face Scan
http://terminology.hl7.org/CodeSystem/media-modality,fax,Fax
http://terminology.hl7.org/CodeSystem/media-modality,fingerprint,Fingerprint
http://terminology.hl7.org/CodeSystem/media-modality,iris,Iris Scan
http://terminology.hl7.org/CodeSystem/media-modality,palm,Palm Scan
http://terminology.hl7.org/CodeSystem/media-modality,retina,Retina Scan
http://terminology.hl7.org/CodeSystem/media-modality,scan,Scanned Document
http://terminology.hl7.org/CodeSystem/media-type,audio,Audio
http://terminology.hl7.org/CodeSystem/media-type,image,Image
http://terminology.hl7.org/CodeSystem/media-type,video,Video
http://terminology.hl7.org/CodeSystem/medication-admin-category,community,Community
http://terminology.hl7.org/CodeSystem/medication-admin-category,inpatient,Inpatient
http://terminology.hl7.org/CodeSystem/medication-admin-category,outpatient,Outpatient
http://terminology.hl7.org/CodeSystem/medication-admin-status,completed,Completed
http://terminology.hl7.org/CodeSystem/medication-admin-status,entered-in-error,Entered in Error
http://terminology.hl7.org/CodeSystem/medication-admin-status,in-progress,In Progress
http://terminology.hl7.org/CodeSystem/medication-admin-status,not-done,Not Done
http://terminology.hl7.org/CodeSystem/medication-admin-status,on-hold,On Hold
http://terminology.hl7.org/CodeSystem/medication-admin-status,stopped,Stopped
http://terminology.hl7.org/CodeSystem/medication-admin-status,unknown,Unknown
http://terminology.hl7.org/CodeSystem/medication-statement-category,community,Community
http://terminology.hl7.org/CodeSystem/medication-statement-category,inpatient,Inpatient
http://terminology.hl7.org/CodeSystem/medication-statement-category,outpatient,Outpatient
http://terminology.hl7.org/CodeSystem/medication-statement-category,patientspecified,Patient Specified
http://terminology.hl7.org/CodeSystem/medicationdispense-performer-function,checker,Checker
http://terminology.hl7.org/CodeSystem/medicationdispense-performer-function,dataenterer,Data Enterer
http://terminology.hl7.org/CodeSystem/medicationdispense-performer-function,finalchecker,Final Checker
http://terminology.hl7.org/CodeSystem/medicationdispense-performer-function,packager,Packager
http://terminology.hl7.org/CodeSystem/medicationdispense-status,cancelled,Cancelled
http://terminology.hl7.org/CodeSystem/medicationdispense-status,completed,Completed
http://terminology.hl7.org/CodeSystem/medicationdispense-status,declined,Declined
http://terminology.hl7.org/CodeSystem/medicationdispense-status,entered-in-error,Entered in Error
http://terminology.hl7.org/CodeSystem/medicationdispense-status,in-progress,In Progress
http://terminology.hl7.org/CodeSystem/medicationdispense-status,on-hold,On Hold
http://terminology.hl7.org/CodeSystem/medicationdispense-status,preparation,Preparation
http://terminology.hl7.org/CodeSystem/medicationdispense-status,stopped,Stopped
http://terminology.hl7.org/CodeSystem/medicationdispense-status,unknown,Unknown
http://terminology.hl7.org/CodeSystem/medicationknowledge-characteristic,coating,Coating
http://terminology.hl7.org/CodeSystem/medicationknowledge-characteristic,color,Color
http://terminology.hl7.org/CodeSystem/medicationknowledge-characteristic,imprintcd,Imprint Code
http://terminology.hl7.org/CodeSystem/medicationknowledge-characteristic,logo,Logo
http://terminology.hl7.org/CodeSystem/medicationknowledge-characteristic,scoring,Scoring
http://terminology.hl7.org/CodeSystem/medicationknowledge-characteristic,shape,Shape
http://terminology.hl7.org/CodeSystem/medicationknowledge-characteristic,size,Size
http://terminology.hl7.org/CodeSystem/medicationknowledge-package-type,amp,Ampule
http://terminology.hl7.org/CodeSystem/medicationknowledge-package-type,bag,Bag
http://terminology.hl7.org/CodeSystem/medicationknowledge-package-type,blstrpk,Blister Pack
http://terminology.hl7.org/CodeSystem/medicationknowledge-package-type,bot,Bottle
http://terminology.hl7.org/CodeSystem/medicationknowledge-package-type,box,Box
http://terminology.hl7.org/CodeSystem/medicationknowledge-package-type,can,Can
http://terminology.hl7.org/CodeSystem/medicationknowledge-package-type,cart,Cartridge
http://terminology.hl7.org/CodeSystem/medicationknowledge-package-type,disk,Disk
http://terminology.hl7.org/CodeSystem/medicationknowledge-package-type,doset,Dosette
http://terminology.hl7.org/CodeSystem/medicationknowledge-package-type,jar,Jar
http://terminology.hl7.org/CodeSystem/medicationknowledge-package-type,jug,Jug
http://terminology.hl7.org/CodeSystem/medicationknowledge-package-type,minim,Minim
http://terminology.hl7.org/CodeSystem/medicationknowledge-package-type,nebamp,Nebule Amp
http://terminology.hl7.org/CodeSystem/medicationknowledge-package-type,ovul,Ovule
http://terminology.hl7.org/CodeSystem/medicationknowledge-package-type,pch,Pouch
http://terminology.hl7.org/CodeSystem/medicationknowledge-package-type,pkt,Packet
http://terminology.hl7.org/CodeSystem/medicationknowledge-package-type,sash,Sashet
http://terminology.hl7.org/CodeSystem/medicationknowledge-package-type,strip,Strip
http://terminology.hl7.org/CodeSystem/medicationknowledge-package-type,tin,Tin
http://terminology.hl7.org/CodeSystem/medicationknowledge-package-type,tub,Tub
http://terminology.hl7.org/CodeSystem/medicationknowledge-package-type,tube,Tube
http://terminology.hl7.org/CodeSystem/medicationknowledge-package-type,vial,Vial
http://terminology.hl7.org/CodeSystem/medicationknowledge-status,active,Active
http://terminology.hl7.org/CodeSystem/medicationknowledge-status,entered-in-error,Entered in Error
http://terminology.hl7.org/CodeSystem/medicationknowledge-status,inactive,Inactive
http://terminology.hl7.org/CodeSystem/medicationrequest-category,community,Community
http://terminology.hl7.org/CodeSystem/medicationrequest-category,discharge,Discharge
http://terminology.hl7.org/CodeSystem/medicationrequest-category,inpatient,Inpatient
http://terminology.hl7.org/CodeSystem/medicationrequest-category,outpatient,Outpatient
http://terminology.hl7.org/CodeSystem/medicationrequest-course-of-therapy,acute,Short course (acute) therapy
http://terminology.hl7.org/CodeSystem/medicationrequest-course-of-therapy,continuous,Continuous long term therapy
http://terminology.hl7.org/CodeSystem/medicationrequest-course-of-therapy,seasonal,Seasonal
http://terminology.hl7.org/CodeSystem/medicationrequest-status-reason,altchoice,Try another treatment first
http://terminology.hl7.org/CodeSystem/medicationrequest-status-reason,clarif,Prescription requires clarification
http://terminology.hl7.org/CodeSystem/medicationrequest-status-reason,drughigh,Drug level too high
http://terminology.hl7.org/CodeSystem/medicationrequest-status-reason,hospadm,Admission to hospital
http://terminology.hl7.org/CodeSystem/medicationrequest-status-reason,labint,Lab interference issues
http://terminology.hl7.org/CodeSystem/medicationrequest-status-reason,non-avail,Patient not available
http://terminology.hl7.org/CodeSystem/medicationrequest-status-reason,preg,Parent is pregnant/breast feeding
http://terminology.hl7.org/CodeSystem/medicationrequest-status-reason,salg,Allergy
http://terminology.hl7.org/CodeSystem/medicationrequest-status-reason,sddi,Drug interacts with another drug
http://terminology.hl7.org/CodeSystem/medicationrequest-status-reason,sdupther,Duplicate therapy
http://terminology.hl7.org/CodeSystem/medicationrequest-status-reason,sintol,Suspected intolerance
http://terminology.hl7.org/CodeSystem/medicationrequest-status-reason,surg,Patient scheduled for surgery.
http://terminology.hl7.org/CodeSystem/medicationrequest-status-reason,washout,Waiting for old drug to wash out
http://terminology.hl7.org/CodeSystem/message-reasons-encounter,absent,Absent
http://terminology.hl7.org/CodeSystem/message-reasons-encounter,admit,Admit
http://terminology.hl7.org/CodeSystem/message-reasons-encounter,discharge,Discharge
http://terminology.hl7.org/CodeSystem/message-reasons-encounter,edit,Edit
http://terminology.hl7.org/CodeSystem/message-reasons-encounter,moved,Moved
http://terminology.hl7.org/CodeSystem/message-reasons-encounter,return,Returned
http://terminology.hl7.org/CodeSystem/message-transport,ftp,FTP
http://terminology.hl7.org/CodeSystem/message-transport,http,HTTP
http://terminology.hl7.org/CodeSystem/message-transport,mllp,MLLP
http://terminology.hl7.org/CodeSystem/missingtoothreason,c,C
http://terminology.hl7.org/CodeSystem/missingtoothreason,e,E
http://terminology.hl7.org/CodeSystem/missingtoothreason,o,O
http://terminology.hl7.org/CodeSystem/missingtoothreason,u,U
http://terminology.hl7.org/CodeSystem/modifiers,a,Repair of prior service or installation
http://terminology.hl7.org/CodeSystem/modifiers,b,Temporary service or installation
http://terminology.hl7.org/CodeSystem/modifiers,c,TMJ treatment
http://terminology.hl7.org/CodeSystem/modifiers,e,Implant or associated with an implant
http://terminology.hl7.org/CodeSystem/modifiers,rooh,Rush or Outside of office hours
http://terminology.hl7.org/CodeSystem/modifiers,x,None
http://terminology.hl7.org/CodeSystem/name-assembly-order,NL1,Own Name
http://terminology.hl7.org/CodeSystem/name-assembly-order,NL2,Partner Name
http://terminology.hl7.org/CodeSystem/name-assembly-order,NL3,Partner Name followed by Maiden Name
http://terminology.hl7.org/CodeSystem/name-assembly-order,NL4,Own Name followed by Partner Name
http://terminology.hl7.org/CodeSystem/need,initial,Initial
http://terminology.hl7.org/CodeSystem/need,none,None
http://terminology.hl7.org/CodeSystem/need,periodic,Periodic
http://terminology.hl7.org/CodeSystem/object-role,1,Patient
http://terminology.hl7.org/CodeSystem/object-role,10,Guarantor
http://terminology.hl7.org/CodeSystem/object-role,11,Security User Entity
http://terminology.hl7.org/CodeSystem/object-role,12,Security User Group
http://terminology.hl7.org/CodeSystem/object-role,13,Security Resource
http://terminology.hl7.org/CodeSystem/object-role,14,Security Granularity Definition
http://terminology.hl7.org/CodeSystem/object-role,15,Practitioner
http://terminology.hl7.org/CodeSystem/object-role,16,Data Destination
http://terminology.hl7.org/CodeSystem/object-role,17,Data Repository
http://terminology.hl7.org/CodeSystem/object-role,18,Schedule
http://terminology.hl7.org/CodeSystem/object-role,19,Customer
http://terminology.hl7.org/CodeSystem/object-role,2,Location
http://terminology.hl7.org/CodeSystem/object-role,20,Job
http://terminology.hl7.org/CodeSystem/object-role,21,Job Stream
http://terminology.hl7.org/CodeSystem/object-role,22,Table
http://terminology.hl7.org/CodeSystem/object-role,23,Routing Criteria
http://terminology.hl7.org/CodeSystem/object-role,24,Query
http://terminology.hl7.org/CodeSystem/object-role,3,Report
http://terminology.hl7.org/CodeSystem/object-role,4,Domain Resource
http://terminology.hl7.org/CodeSystem/object-role,5,Master file
http://terminology.hl7.org/CodeSystem/object-role,6,User
http://terminology.hl7.org/CodeSystem/object-role,7,List
http://terminology.hl7.org/CodeSystem/object-role,8,Doctor
http://terminology.hl7.org/CodeSystem/object-role,9,Subscriber
http://terminology.hl7.org/CodeSystem/observation-category,activity,Activity
http://terminology.hl7.org/CodeSystem/observation-category,exam,Exam
http://terminology.hl7.org/CodeSystem/observation-category,imaging,Imaging
http://terminology.hl7.org/CodeSystem/observation-category,laboratory,Laboratory
http://terminology.hl7.org/CodeSystem/observation-category,procedure,Procedure
http://terminology.hl7.org/CodeSystem/observation-category,social-history,Social History
http://terminology.hl7.org/CodeSystem/observation-category,survey,Survey
http://terminology.hl7.org/CodeSystem/observation-category,therapy,Therapy
http://terminology.hl7.org/CodeSystem/observation-category,vital-signs,Vital Signs
http://terminology.hl7.org/CodeSystem/observation-statistics,20-percent,20th Percentile
http://terminology.hl7.org/CodeSystem/observation-statistics,4-dev,Quartile Deviation
http://terminology.hl7.org/CodeSystem/observation-statistics,4-lower,Lower Quartile
http://terminology.hl7.org/CodeSystem/observation-statistics,4-upper,Upper Quartile
http://terminology.hl7.org/CodeSystem/observation-statistics,5-1,1st Quintile
http://terminology.hl7.org/CodeSystem/observation-statistics,5-2,2nd Quintile
http://terminology.hl7.org/CodeSystem/observation-statistics,5-3,3rd Quintile
http://terminology.hl7.org/CodeSystem/observation-statistics,5-4,4th Quintile
http://terminology.hl7.org/CodeSystem/observation-statistics,80-percent,80th Percentile
http://terminology.hl7.org/CodeSystem/observation-statistics,average,Average
http://terminology.hl7.org/CodeSystem/observation-statistics,count,Count
http://terminology.hl7.org/CodeSystem/observation-statistics,kurtosis,Kurtosis
http://terminology.hl7.org/CodeSystem/observation-statistics,maximum,Maximum
http://terminology.hl7.org/CodeSystem/observation-statistics,median,Median
http://terminology.hl7.org/CodeSystem/observation-statistics,minimum,Minimum
http://terminology.hl7.org/CodeSystem/observation-statistics,regression,Regression
http://terminology.hl7.org/CodeSystem/observation-statistics,skew,Skew
http://terminology.hl7.org/CodeSystem/observation-statistics,std-dev,Standard Deviation
http://terminology.hl7.org/CodeSystem/observation-statistics,sum,Sum
http://terminology.hl7.org/CodeSystem/observation-statistics,total-count,Total Count
http://terminology.hl7.org/CodeSystem/observation-statistics,variance,Variance
http://terminology.hl7.org/CodeSystem/operation-outcome,DELETE_MULTIPLE_MATCHES,Error: Multiple matches exist for the conditional delete
http://terminology.hl7.org/CodeSystem/operation-outcome,MSG_AUTH_REQUIRED,You must authenticate before you can use this service
http://terminology.hl7.org/CodeSystem/operation-outcome,MSG_BAD_FORMAT,"Bad Syntax: ""%s"" must be a %s'"
http://terminology.hl7.org/CodeSystem/operation-outcome,MSG_BAD_SYNTAX,Bad Syntax in %s
http://terminology.hl7.org/CodeSystem/operation-outcome,MSG_CANT_PARSE_CONTENT,"Unable to parse feed (entry content type = ""%s"")"
http://terminology.hl7.org/CodeSystem/operation-outcome,MSG_CANT_PARSE_ROOT,"Unable to parse feed (root element name = ""%s"")"
http://terminology.hl7.org/CodeSystem/operation-outcome,MSG_CREATED,New resource created
http://terminology.hl7.org/CodeSystem/operation-outcome,MSG_DATE_FORMAT,The Date value %s is not in the correct format (Xml Date Format required)
http://terminology.hl7.org/CodeSystem/operation-outcome,MSG_DELETED,This resource has been deleted
http://terminology.hl7.org/CodeSystem/operation-outcome,MSG_DELETED_DONE,Resource deleted
http://terminology.hl7.org/CodeSystem/operation-outcome,MSG_DELETED_ID,"The resource ""%s"" has been deleted"
http://terminology.hl7.org/CodeSystem/operation-outcome,MSG_DUPLICATE_ID,Duplicate Id %s for resource type %s
http://terminology.hl7.org/CodeSystem/operation-outcome,MSG_ERROR_PARSING,Error parsing resource Xml (%s)
http://terminology.hl7.org/CodeSystem/operation-outcome,MSG_ID_INVALID,"Id ""%s"" has an invalid character ""%s"""
http://terminology.hl7.org/CodeSystem/operation-outcome,MSG_ID_TOO_LONG,"Id ""%s"" too long (length limit 36)"
http://terminology.hl7.org/CodeSystem/operation-outcome,MSG_INVALID_ID,Id not accepted
http://terminology.hl7.org/CodeSystem/operation-outcome,MSG_JSON_OBJECT,Json Source for a resource should start with an object
http://terminology.hl7.org/CodeSystem/operation-outcome,MSG_LOCAL_FAIL,Unable to resolve local reference to resource %s
http://terminology.hl7.org/CodeSystem/operation-outcome,MSG_NO_EXIST,"Resource Id ""%s"" does not exist"
http://terminology.hl7.org/CodeSystem/operation-outcome,MSG_NO_MATCH,"No Resource found matching the query ""%s"""
http://terminology.hl7.org/CodeSystem/operation-outcome,MSG_NO_MODULE,"No module could be found to handle the request ""%s"""
http://terminology.hl7.org/CodeSystem/operation-outcome,MSG_NO_SUMMARY,No Summary for this resource
http://terminology.hl7.org/CodeSystem/operation-outcome,MSG_OP_NOT_ALLOWED,Operation %s not allowed for resource %s (due to local configuration)
http://terminology.hl7.org/CodeSystem/operation-outcome,MSG_PARAM_CHAINED,"Unknown chained parameter name ""%s"""
http://terminology.hl7.org/CodeSystem/operation-outcome,MSG_PARAM_INVALID,"Parameter ""%s"" content is invalid"
http://terminology.hl7.org/CodeSystem/operation-outcome,MSG_PARAM_MODIFIER_INVALID,"Parameter ""%s"" modifier is invalid"
http://terminology.hl7.org/CodeSystem/operation-outcome,MSG_PARAM_NO_REPEAT,"Parameter ""%s"" is not allowed to repeat"
http://terminology.hl7.org/CodeSystem/operation-outcome,MSG_PARAM_UNKNOWN,"Parameter ""%s"" not understood"
http://terminology.hl7.org/CodeSystem/operation-outcome,MSG_RESOURCE_EXAMPLE_PROTECTED,"Resources with identity ""example"" cannot be deleted (for testing/training purposes)"
http://terminology.hl7.org/CodeSystem/operation-outcome,MSG_RESOURCE_ID_FAIL,unable to allocate resource id
http://terminology.hl7.org/CodeSystem/operation-outcome,MSG_RESOURCE_ID_MISMATCH,Resource Id Mismatch
http://terminology.hl7.org/CodeSystem/operation-outcome,MSG_RESOURCE_ID_MISSING,Resource Id Missing
http://terminology.hl7.org/CodeSystem/operation-outcome,MSG_RESOURCE_NOT_ALLOWED,Not allowed to submit a resource for this operation
http://terminology.hl7.org/CodeSystem/operation-outcome,MSG_RESOURCE_REQUIRED,A resource is required
http://terminology.hl7.org/CodeSystem/operation-outcome,MSG_RESOURCE_TYPE_MISMATCH,Resource Type Mismatch
http://terminology.hl7.org/CodeSystem/operation-outcome,MSG_SORT_UNKNOWN,"Unknown sort parameter name ""%s"""
http://terminology.hl7.org/CodeSystem/operation-outcome,MSG_TRANSACTION_DUPLICATE_ID,Duplicate Identifier in transaction: %s
http://terminology.hl7.org/CodeSystem/operation-outcome,MSG_TRANSACTION_MISSING_ID,Missing Identifier in transaction - an entry.id must be provided
http://terminology.hl7.org/CodeSystem/operation-outcome,MSG_UNHANDLED_NODE_TYPE,"Unhandled xml node type ""%s"""
http://terminology.hl7.org/CodeSystem/operation-outcome,MSG_UNKNOWN_CONTENT,Unknown Content (%s) at %s
http://terminology.hl7.org/CodeSystem/operation-outcome,MSG_UNKNOWN_OPERATION,unknown FHIR http operation
http://terminology.hl7.org/CodeSystem/operation-outcome,MSG_UNKNOWN_TYPE,"Resource Type ""%s"" not recognised"
http://terminology.hl7.org/CodeSystem/operation-outcome,MSG_UPDATED,existing resource updated
http://terminology.hl7.org/CodeSystem/operation-outcome,MSG_VERSION_AWARE,Version aware updates are required for this resource
http://terminology.hl7.org/CodeSystem/operation-outcome,MSG_VERSION_AWARE_CONFLICT,"Update Conflict (server current version = ""%s"", client version referenced = ""%s"")"
http://terminology.hl7.org/CodeSystem/operation-outcome,MSG_VERSION_AWARE_URL,Version specific URL not recognised
http://terminology.hl7.org/CodeSystem/operation-outcome,MSG_WRONG_NS,"This does not appear to be a FHIR element or resource (wrong namespace ""%s"")"
http://terminology.hl7.org/CodeSystem/operation-outcome,SEARCH_MULTIPLE,"Error: Multiple matches exist for %s search parameters ""%s"""
http://terminology.hl7.org/CodeSystem/operation-outcome,SEARCH_NONE,"Error: no processable search found for %s search parameters ""%s"""
http://terminology.hl7.org/CodeSystem/operation-outcome,UPDATE_MULTIPLE_MATCHES,Error: Multiple matches exist for the conditional update
http://terminology.hl7.org/CodeSystem/organization-type,bus,Non-Healthcare Business or Corporation
http://terminology.hl7.org/CodeSystem/organization-type,cg,Community Group
http://terminology.hl7.org/CodeSystem/organization-type,crs,Clinical Research Sponsor
http://terminology.hl7.org/CodeSystem/organization-type,dept,Hospital Department
http://terminology.hl7.org/CodeSystem/organization-type,edu,Educational Institute
http://terminology.hl7.org/CodeSystem/organization-type,govt,Government
http://terminology.hl7.org/CodeSystem/organization-type,ins,Insurance Company
http://terminology.hl7.org/CodeSystem/organization-type,other,Other
http://terminology.hl7.org/CodeSystem/organization-type,pay,Payer
http://terminology.hl7.org/CodeSystem/organization-type,prov,Healthcare Provider
http://terminology.hl7.org/CodeSystem/organization-type,reli,Religious Institution
http://terminology.hl7.org/CodeSystem/organization-type,team,Organizational team
http://terminology.hl7.org/CodeSystem/parameter-group,blood-chemistry,Blood Chemistry Parameter Group
http://terminology.hl7.org/CodeSystem/parameter-group,drug-delivery,Drug Delivery Parameter Group
http://terminology.hl7.org/CodeSystem/parameter-group,ecg,ECG Parameter Group
http://terminology.hl7.org/CodeSystem/parameter-group,fluid-chemistry,Fluid Chemistry Parameter Group
http://terminology.hl7.org/CodeSystem/parameter-group,haemodynamic,Haemodynamic Parameter Group
http://terminology.hl7.org/CodeSystem/parameter-group,miscellaneous,Miscellaneous Parameter Group
http://terminology.hl7.org/CodeSystem/parameter-group,neurological,Neurological Parameter Group
http://terminology.hl7.org/CodeSystem/parameter-group,respiratory,Respiratory Parameter Group
http://terminology.hl7.org/CodeSystem/parameter-group,ventilation,Ventilation Parameter Group
http://terminology.hl7.org/CodeSystem/participant-type,emergency,Emergency
http://terminology.hl7.org/CodeSystem/participant-type,translator,Translator
http://terminology.hl7.org/CodeSystem/payeetype,other,Provider
http://terminology.hl7.org/CodeSystem/payeetype,provider,Provider
http://terminology.hl7.org/CodeSystem/payeetype,subscriber,Subscriber
http://terminology.hl7.org/CodeSystem/payment-adjustment-reason,a001,Prior Payment Reversal
http://terminology.hl7.org/CodeSystem/payment-adjustment-reason,a002,Prior Overpayment
http://terminology.hl7.org/CodeSystem/payment-type,adjustment,Adjustment
http://terminology.hl7.org/CodeSystem/payment-type,advance,Advance
http://terminology.hl7.org/CodeSystem/payment-type,payment,Payment
http://terminology.hl7.org/CodeSystem/paymentstatus,cleared,Cleared
http://terminology.hl7.org/CodeSystem/paymentstatus,paid,Paid
http://terminology.hl7.org/CodeSystem/plan-definition-type,clinical-protocol,Clinical Protocol
http://terminology.hl7.org/CodeSystem/plan-definition-type,eca-rule,ECA Rule
http://terminology.hl7.org/CodeSystem/plan-definition-type,order-set,Order Set
http://terminology.hl7.org/CodeSystem/plan-definition-type,workflow-definition,Workflow Definition
http://terminology.hl7.org/CodeSystem/practitioner-role,doctor,Doctor
http://terminology.hl7.org/CodeSystem/practitioner-role,ict,ICT professional
http://terminology.hl7.org/CodeSystem/practitioner-role,nurse,Nurse
http://terminology.hl7.org/CodeSystem/practitioner-role,pharmacist,Pharmacist
http://terminology.hl7.org/CodeSystem/practitioner-role,researcher,Researcher
http://terminology.hl7.org/CodeSystem/practitioner-role,teacher,Teacher/educator
http://terminology.hl7.org/CodeSystem/precision-estimate-type,CI,confidence interval
http://terminology.hl7.org/CodeSystem/precision-estimate-type,IQR,interquartile range
http://terminology.hl7.org/CodeSystem/precision-estimate-type,SD,standard deviation
http://terminology.hl7.org/CodeSystem/precision-estimate-type,SE,standard error
http://terminology.hl7.org/CodeSystem/primary-source-type,auth-source,Authoritative source
http://terminology.hl7.org/CodeSystem/primary-source-type,cont-ed,Continuing Education
http://terminology.hl7.org/CodeSystem/primary-source-type,issuer,Issuing source
http://terminology.hl7.org/CodeSystem/primary-source-type,legal,Legal source
http://terminology.hl7.org/CodeSystem/primary-source-type,lic-board,License Board
http://terminology.hl7.org/CodeSystem/primary-source-type,post-serv,Postal Service
http://terminology.hl7.org/CodeSystem/primary-source-type,prim,Primary Education
http://terminology.hl7.org/CodeSystem/primary-source-type,reg-auth,Registration Authority
http://terminology.hl7.org/CodeSystem/primary-source-type,rel-own,Relationship owner
http://terminology.hl7.org/CodeSystem/processpriority,deferred,Deferred
http://terminology.hl7.org/CodeSystem/processpriority,normal,Normal
http://terminology.hl7.org/CodeSystem/processpriority,stat,Immediate
http://terminology.hl7.org/CodeSystem/program,1,Acquired Brain Injury (ABI) Program
http://terminology.hl7.org/CodeSystem/program,10,Cognitive Dementia Memory Service (CDAMS)
http://terminology.hl7.org/CodeSystem/program,11,ChildFIRST
http://terminology.hl7.org/CodeSystem/program,12,Children's Contact Services
http://terminology.hl7.org/CodeSystem/program,13,Community Visitors Scheme
http://terminology.hl7.org/CodeSystem/program,14,CPP (Community Partners Program)
http://terminology.hl7.org/CodeSystem/program,15,Closing the Gap (CTG)
http://terminology.hl7.org/CodeSystem/program,16,Coordinated Veterans' Care (CVC) Program
http://terminology.hl7.org/CodeSystem/program,17,Day Program
http://terminology.hl7.org/CodeSystem/program,18,Drop In Program
http://terminology.hl7.org/CodeSystem/program,19,Early Years Program
http://terminology.hl7.org/CodeSystem/program,2,ABI Slow To Recover (ABI STR) Program
http://terminology.hl7.org/CodeSystem/program,20,Employee Assistance Program
http://terminology.hl7.org/CodeSystem/program,21,Home And Community Care (HACC)
http://terminology.hl7.org/CodeSystem/program,22,Hospital Admission Risk Program (HARP)
http://terminology.hl7.org/CodeSystem/program,23,Hospital in the Home (HITH) Program
http://terminology.hl7.org/CodeSystem/program,24,ICTP (Intensive Community Treatment Program)
http://terminology.hl7.org/CodeSystem/program,25,IFSS (Intensive Family Support Program)
http://terminology.hl7.org/CodeSystem/program,26,"JPET (Job Placement, Education and Training)"
http://terminology.hl7.org/CodeSystem/program,27,Koori Juvenile Justice Program
http://terminology.hl7.org/CodeSystem/program,28,Language Literacy and Numeracy Program
http://terminology.hl7.org/CodeSystem/program,29,Life Skills Program
http://terminology.hl7.org/CodeSystem/program,3,Access Programs
http://terminology.hl7.org/CodeSystem/program,30,LMP (Lifestyle Modification Program)
http://terminology.hl7.org/CodeSystem/program,31,MedsCheck Program
http://terminology.hl7.org/CodeSystem/program,32,Methadone/Buprenorphine Program
http://terminology.hl7.org/CodeSystem/program,33,National Disabilities Insurance Scheme (NDIS)
http://terminology.hl7.org/CodeSystem/program,34,National Diabetes Services Scheme (NDSS)
http://terminology.hl7.org/CodeSystem/program,35,Needle/Syringe Program
http://terminology.hl7.org/CodeSystem/program,36,nPEP Program
http://terminology.hl7.org/CodeSystem/program,37,Personal Support Program
http://terminology.hl7.org/CodeSystem/program,38,Partners in Recovery (PIR) Program
http://terminology.hl7.org/CodeSystem/program,39,Pre-employment Program
http://terminology.hl7.org/CodeSystem/program,4,Adult and Further Education (ACFE) Program
http://terminology.hl7.org/CodeSystem/program,40,Reconnect Program
http://terminology.hl7.org/CodeSystem/program,41,Sexual Abuse Counselling and Prevention Program (SACPP)
http://terminology.hl7.org/CodeSystem/program,42,Social Support Programs
http://terminology.hl7.org/CodeSystem/program,43,Supported Residential Service (SRS)
http://terminology.hl7.org/CodeSystem/program,44,Tasmanian Aboriginal Centre (TAC)
http://terminology.hl7.org/CodeSystem/program,45,Victim's Assistance Program
http://terminology.hl7.org/CodeSystem/program,5,Adult Day Activity and Support Services (ADASS) Program
http://terminology.hl7.org/CodeSystem/program,6,Adult Day Care Program
http://terminology.hl7.org/CodeSystem/program,7,ATSS (Adult Training Support Service)
http://terminology.hl7.org/CodeSystem/program,8,Community Aged Care Packages (CACP)
http://terminology.hl7.org/CodeSystem/program,9,Care Coordination & Supplementary Services (CCSS)
http://terminology.hl7.org/CodeSystem/provenance-participant-type,assembler,Assembler
http://terminology.hl7.org/CodeSystem/provenance-participant-type,attester,Attester
http://terminology.hl7.org/CodeSystem/provenance-participant-type,author,Author
http://terminology.hl7.org/CodeSystem/provenance-participant-type,composer,Composer
http://terminology.hl7.org/CodeSystem/provenance-participant-type,custodian,Custodian
http://terminology.hl7.org/CodeSystem/provenance-participant-type,enterer,Enterer
http://terminology.hl7.org/CodeSystem/provenance-participant-type,informant,Informant
http://terminology.hl7.org/CodeSystem/provenance-participant-type,legal,Legal Authenticator
http://terminology.hl7.org/CodeSystem/provenance-participant-type,performer,Performer
http://terminology.hl7.org/CodeSystem/provenance-participant-type,verifier,Verifier
http://terminology.hl7.org/CodeSystem/push-type-available,any,Any changes
http://terminology.hl7.org/CodeSystem/push-type-available,source,As defined by source
http://terminology.hl7.org/CodeSystem/push-type-available,specific,Specific requested changes
http://terminology.hl7.org/CodeSystem/question-max-occurs,*,Repeating
http://terminology.hl7.org/CodeSystem/questionnaire-usage-mode,capture,Capture Only
http://terminology.hl7.org/CodeSystem/questionnaire-usage-mode,capture-display,Capture & Display
http://terminology.hl7.org/CodeSystem/questionnaire-usage-mode,capture-display-non-empty,"Capture or, if answered, Display"
http://terminology.hl7.org/CodeSystem/questionnaire-usage-mode,display,Display Only
http://terminology.hl7.org/CodeSystem/questionnaire-usage-mode,display-non-empty,Display when Answered
http://terminology.hl7.org/CodeSystem/reaction-event-certainty,confirmed,Confirmed
http://terminology.hl7.org/CodeSystem/reaction-event-certainty,likely,Likely
http://terminology.hl7.org/CodeSystem/reaction-event-certainty,unknown,Unknown
http://terminology.hl7.org/CodeSystem/reaction-event-certainty,unlikely,Unlikely
http://terminology.hl7.org/CodeSystem/reason-medication-given,a,None
http://terminology.hl7.org/CodeSystem/reason-medication-given,b,Given as Ordered
http://terminology.hl7.org/CodeSystem/reason-medication-given,c,Emergency
http://terminology.hl7.org/CodeSystem/recommendation-strength,strong,Strong
http://terminology.hl7.org/CodeSystem/recommendation-strength,weak,Weak
http://terminology.hl7.org/CodeSystem/referencerange-meaning,endocrine,Endocrine
http://terminology.hl7.org/CodeSystem/referencerange-meaning,follicular,Follicular Stage
http://terminology.hl7.org/CodeSystem/referencerange-meaning,luteal,Luteal
http://terminology.hl7.org/CodeSystem/referencerange-meaning,midcycle,MidCycle
http://terminology.hl7.org/CodeSystem/referencerange-meaning,normal,Normal Range
http://terminology.hl7.org/CodeSystem/referencerange-meaning,post,Post Therapeutic Desired Level
http://terminology.hl7.org/CodeSystem/referencerange-meaning,postmenopausal,Post-Menopause
http://terminology.hl7.org/CodeSystem/referencerange-meaning,pre,Pre Therapeutic Desired Level
http://terminology.hl7.org/CodeSystem/referencerange-meaning,pre-puberty,Pre-Puberty
http://terminology.hl7.org/CodeSystem/referencerange-meaning,recommended,Recommended Range
http://terminology.hl7.org/CodeSystem/referencerange-meaning,therapeutic,Therapeutic Desired Level
http://terminology.hl7.org/CodeSystem/referencerange-meaning,treatment,Treatment Range
http://terminology.hl7.org/CodeSystem/referencerange-meaning,type,Type
http://terminology.hl7.org/CodeSystem/rejection-criteria,broken,broken specimen container
http://terminology.hl7.org/CodeSystem/rejection-criteria,clotted,specimen clotted
http://terminology.hl7.org/CodeSystem/rejection-criteria,hemolized,hemolized specimen
http://terminology.hl7.org/CodeSystem/rejection-criteria,insufficient,insufficient specimen volume
http://terminology.hl7.org/CodeSystem/rejection-criteria,wrong-temperature,specimen temperature inappropriate
http://terminology.hl7.org/CodeSystem/research-study-objective-type,exploratory,Exploratory
http://terminology.hl7.org/CodeSystem/research-study-objective-type,primary,Primary
http://terminology.hl7.org/CodeSystem/research-study-objective-type,secondary,Secondary
http://terminology.hl7.org/CodeSystem/research-study-phase,early-phase-1,Early Phase 1
http://terminology.hl7.org/CodeSystem/research-study-phase,n-a,N/A
http://terminology.hl7.org/CodeSystem/research-study-phase,phase-1,Phase 1
http://terminology.hl7.org/CodeSystem/research-study-phase,phase-1-phase-2,Phase 1/Phase 2
http://terminology.hl7.org/CodeSystem/research-study-phase,phase-2,Phase 2
http://terminology.hl7.org/CodeSystem/research-study-phase,phase-2-phase-3,Phase 2/Phase 3
http://terminology.hl7.org/CodeSystem/research-study-phase,phase-3,Phase 3
http://terminology.hl7.org/CodeSystem/research-study-phase,phase-4,Phase 4
http://terminology.hl7.org/CodeSystem/research-study-prim-purp-type,basic-science,Basic Science
http://terminology.hl7.org/CodeSystem/research-study-prim-purp-type,device-feasibility,Device Feasibility
http://terminology.hl7.org/CodeSystem/research-study-prim-purp-type,diagnostic,Diagnostic
http://terminology.hl7.org/CodeSystem/research-study-prim-purp-type,health-services-research,Health Services Research
http://terminology.hl7.org/CodeSystem/research-study-prim-purp-type,prevention,Prevention
http://terminology.hl7.org/CodeSystem/research-study-prim-purp-type,screening,Screening
http://terminology.hl7.org/CodeSystem/research-study-prim-purp-type,supportive-care,Supportive Care
http://terminology.hl7.org/CodeSystem/research-study-prim-purp-type,treatment,Treatment
http://terminology.hl7.org/CodeSystem/research-study-reason-stopped,accrual-goal-met,Accrual Goal Met
http://terminology.hl7.org/CodeSystem/research-study-reason-stopped,closed-due-to-lack-of-study-progress,Closed due to lack of study progress
http://terminology.hl7.org/CodeSystem/research-study-reason-stopped,closed-due-to-toxicity,Closed due to toxicity
http://terminology.hl7.org/CodeSystem/research-study-reason-stopped,temporarily-closed-per-study-design,Temporarily closed per study design
http://terminology.hl7.org/CodeSystem/resource-security-category,anonymous,Anonymous READ Access Resource
http://terminology.hl7.org/CodeSystem/resource-security-category,business,Business Sensitive Resource
http://terminology.hl7.org/CodeSystem/resource-security-category,individual,Individual Sensitive Resource
http://terminology.hl7.org/CodeSystem/resource-security-category,not-classified,Not classified
http://terminology.hl7.org/CodeSystem/resource-security-category,patient,Patient Sensitive
http://terminology.hl7.org/CodeSystem/resource-type-link,organization,Organization
http://terminology.hl7.org/CodeSystem/resource-type-link,patient,Patient
http://terminology.hl7.org/CodeSystem/resource-type-link,practitioner,Practitioner
http://terminology.hl7.org/CodeSystem/resource-type-link,relatedperson,RelatedPerson
http://terminology.hl7.org/CodeSystem/risk-probability,certain,Certain
http://terminology.hl7.org/CodeSystem/risk-probability,high,High likelihood
http://terminology.hl7.org/CodeSystem/risk-probability,low,Low likelihood
http://terminology.hl7.org/CodeSystem/risk-probability,moderate,Moderate likelihood
http://terminology.hl7.org/CodeSystem/risk-probability,negligible,Negligible likelihood
http://terminology.hl7.org/CodeSystem/security-source-type,1,User Device
http://terminology.hl7.org/CodeSystem/security-source-type,2,Data Interface
http://terminology.hl7.org/CodeSystem/security-source-type,3,Web Server
http://terminology.hl7.org/CodeSystem/security-source-type,4,Application Server
http://terminology.hl7.org/CodeSystem/security-source-type,5,Database Server
http://terminology.hl7.org/CodeSystem/security-source-type,6,Security Server
http://terminology.hl7.org/CodeSystem/security-source-type,7,Network Device
http://terminology.hl7.org/CodeSystem/security-source-type,8,Network Router
http://terminology.hl7.org/CodeSystem/security-source-type,9,Other
http://terminology.hl7.org/CodeSystem/service-category,1,Adoption
http://terminology.hl7.org/CodeSystem/service-category,10,Dental
http://terminology.hl7.org/CodeSystem/service-category,11,Disability Support
http://terminology.hl7.org/CodeSystem/service-category,12,Drug/Alcohol
http://terminology.hl7.org/CodeSystem/service-category,13,Education & Learning
http://terminology.hl7.org/CodeSystem/service-category,14,Emergency Department
http://terminology.hl7.org/CodeSystem/service-category,15,Employment
http://terminology.hl7.org/CodeSystem/service-category,16,Financial & Material Aid
http://terminology.hl7.org/CodeSystem/service-category,17,General Practice
http://terminology.hl7.org/CodeSystem/service-category,18,Housing/Homelessness
http://terminology.hl7.org/CodeSystem/service-category,19,Interpreting
http://terminology.hl7.org/CodeSystem/service-category,2,Aged Care
http://terminology.hl7.org/CodeSystem/service-category,20,Justice
http://terminology.hl7.org/CodeSystem/service-category,21,Legal
http://terminology.hl7.org/CodeSystem/service-category,22,Mental Health
http://terminology.hl7.org/CodeSystem/service-category,23,Physical Activity & Recreation
http://terminology.hl7.org/CodeSystem/service-category,24,Regulation
http://terminology.hl7.org/CodeSystem/service-category,25,Respite/Carer Support
http://terminology.hl7.org/CodeSystem/service-category,26,Specialist Clinical Pathology
http://terminology.hl7.org/CodeSystem/service-category,27,Specialist Medical
http://terminology.hl7.org/CodeSystem/service-category,28,Specialist Obstetrics & Gynecology
http://terminology.hl7.org/CodeSystem/service-category,29,Specialist Paediatric
http://terminology.hl7.org/CodeSystem/service-category,3,Alternative/Complementary Therapies
http://terminology.hl7.org/CodeSystem/service-category,30,Specialist Radiology/Imaging
http://terminology.hl7.org/CodeSystem/service-category,31,Specialist Surgical
http://terminology.hl7.org/CodeSystem/service-category,32,Support Group/s
http://terminology.hl7.org/CodeSystem/service-category,33,Transport
http://terminology.hl7.org/CodeSystem/service-category,34,Allied Health
http://terminology.hl7.org/CodeSystem/service-category,35,Hospital
http://terminology.hl7.org/CodeSystem/service-category,36,Crisis Line (GPAH use only)
http://terminology.hl7.org/CodeSystem/service-category,37,Test Message (HSD admin)
http://terminology.hl7.org/CodeSystem/service-category,38,NDIA
http://terminology.hl7.org/CodeSystem/service-category,4,Child Care /Kindergarten
http://terminology.hl7.org/CodeSystem/service-category,5,Child Development
http://terminology.hl7.org/CodeSystem/service-category,6,Child Protection & Family Services
http://terminology.hl7.org/CodeSystem/service-category,7,Community Health Care
http://terminology.hl7.org/CodeSystem/service-category,8,Counselling
http://terminology.hl7.org/CodeSystem/service-category,9,Death Services
http://terminology.hl7.org/CodeSystem/service-provision-conditions,cost,Fees apply
http://terminology.hl7.org/CodeSystem/service-provision-conditions,disc,Discounts Available
http://terminology.hl7.org/CodeSystem/service-provision-conditions,free,Free
http://terminology.hl7.org/CodeSystem/service-referral-method,elec,Secure Messaging
http://terminology.hl7.org/CodeSystem/service-referral-method,fax,Fax
http://terminology.hl7.org/CodeSystem/service-referral-method,mail,Mail
http://terminology.hl7.org/CodeSystem/service-referral-method,phone,Phone
http://terminology.hl7.org/CodeSystem/service-referral-method,semail,Secure Email
http://terminology.hl7.org/CodeSystem/smart-capabilities,client-confidential-symmetric,Confidential Client Profile
http://terminology.hl7.org/CodeSystem/smart-capabilities,client-public,Public Client Profile
http://terminology.hl7.org/CodeSystem/smart-capabilities,context-ehr-encounter,"Allows ""Encounter Level Launch Context (EHR)"""
http://terminology.hl7.org/CodeSystem/smart-capabilities,context-ehr-patient,"Allows ""Patient Level Launch Context (EHR)"""
http://terminology.hl7.org/CodeSystem/smart-capabilities,context-passthrough-banner,"Allows ""Need Patient Banner"""
http://terminology.hl7.org/CodeSystem/smart-capabilities,context-passthrough-style,"Allows ""Smart Style Style"""
http://terminology.hl7.org/CodeSystem/smart-capabilities,context-standalone-encounter,"Allows ""Encounter Level Launch Context (STANDALONE)"""
http://terminology.hl7.org/CodeSystem/smart-capabilities,context-standalone-patient,"Allows ""Patient Level Launch Context (STANDALONE)"""
http://terminology.hl7.org/CodeSystem/smart-capabilities,launch-ehr,EHR Launch Mode
http://terminology.hl7.org/CodeSystem/smart-capabilities,launch-standalone,Standalone Launch Mode
http://terminology.hl7.org/CodeSystem/smart-capabilities,permission-offline,Supports Refresh Token
http://terminology.hl7.org/CodeSystem/smart-capabilities,permission-patient,Supports Patient Level Scopes
http://terminology.hl7.org/CodeSystem/smart-capabilities,permission-user,Supports User Level Scopes
http://terminology.hl7.org/CodeSystem/smart-capabilities,sso-openid-connect,Supports OpenID Connect
http://terminology.hl7.org/CodeSystem/special-values,nil-known,Nil Known
http://terminology.hl7.org/CodeSystem/special-values,sufficient,Sufficient Quantity
http://terminology.hl7.org/CodeSystem/special-values,trace,Trace Amount Detected
http://terminology.hl7.org/CodeSystem/special-values,withdrawn,Value Withdrawn
http://terminology.hl7.org/CodeSystem/standards-status,deprecated,Deprecated
http://terminology.hl7.org/CodeSystem/standards-status,draft,Draft
http://terminology.hl7.org/CodeSystem/standards-status,external,External
http://terminology.hl7.org/CodeSystem/standards-status,informative,Informative
http://terminology.hl7.org/CodeSystem/standards-status,normative,Normative
http://terminology.hl7.org/CodeSystem/standards-status,trial-use,Trial-Use
http://terminology.hl7.org/CodeSystem/study-type,CCT,controlled trial (non-randomized)
http://terminology.hl7.org/CodeSystem/study-type,RCT,randomized trial
http://terminology.hl7.org/CodeSystem/study-type,case-control,case-control study
http://terminology.hl7.org/CodeSystem/study-type,case-report,case report
http://terminology.hl7.org/CodeSystem/study-type,cohort,comparative cohort study
http://terminology.hl7.org/CodeSystem/study-type,mixed,mixed methods
http://terminology.hl7.org/CodeSystem/study-type,series,uncontrolled cohort or case series
http://terminology.hl7.org/CodeSystem/subscriber-relationship,child,Child
http://terminology.hl7.org/CodeSystem/subscriber-relationship,common,Common Law Spouse
http://terminology.hl7.org/CodeSystem/subscriber-relationship,injured,Injured Party
http://terminology.hl7.org/CodeSystem/subscriber-relationship,other,Other
http://terminology.hl7.org/CodeSystem/subscriber-relationship,parent,Parent
http://terminology.hl7.org/CodeSystem/subscriber-relationship,self,Self
http://terminology.hl7.org/CodeSystem/subscriber-relationship,spouse,Spouse
http://terminology.hl7.org/CodeSystem/subscription-tag,delivered,Delivered
http://terminology.hl7.org/CodeSystem/subscription-tag,queued,Queued
http://terminology.hl7.org/CodeSystem/substance-category,allergen,Allergen
http://terminology.hl7.org/CodeSystem/substance-category,biological,Biological Substance
http://terminology.hl7.org/CodeSystem/substance-category,body,Body Substance
http://terminology.hl7.org/CodeSystem/substance-category,chemical,Chemical
http://terminology.hl7.org/CodeSystem/substance-category,drug,Drug or Medicament
http://terminology.hl7.org/CodeSystem/substance-category,food,Dietary Substance
http://terminology.hl7.org/CodeSystem/substance-category,material,Material
http://terminology.hl7.org/CodeSystem/supply-item-type,device,Device
http://terminology.hl7.org/CodeSystem/supply-item-type,medication,Medication
http://terminology.hl7.org/CodeSystem/supply-kind,central,Central Supply
http://terminology.hl7.org/CodeSystem/supply-kind,nonstock,Non-Stock
http://terminology.hl7.org/CodeSystem/supplyrequest-reason,patient-care,Patient Care
http://terminology.hl7.org/CodeSystem/supplyrequest-reason,ward-stock,Ward Stock
http://terminology.hl7.org/CodeSystem/synthesis-type,IPD-MA,individual patient data meta-analysis
http://terminology.hl7.org/CodeSystem/synthesis-type,classification,classifcation of results
http://terminology.hl7.org/CodeSystem/synthesis-type,combined-NMA,combined direct plus indirect network meta-analysis
http://terminology.hl7.org/CodeSystem/synthesis-type,indirect-NMA,indirect network meta-analysis
http://terminology.hl7.org/CodeSystem/synthesis-type,range,range of results
http://terminology.hl7.org/CodeSystem/synthesis-type,std-MA,summary data meta-analysis
http://terminology.hl7.org/CodeSystem/testscript-operation-codes,apply,$apply
http://terminology.hl7.org/CodeSystem/testscript-operation-codes,batch,Batch
http://terminology.hl7.org/CodeSystem/testscript-operation-codes,capabilities,Capabilities
http://terminology.hl7.org/CodeSystem/testscript-operation-codes,closure,$closure
http://terminology.hl7.org/CodeSystem/testscript-operation-codes,conforms,$conforms
http://terminology.hl7.org/CodeSystem/testscript-operation-codes,create,Create
http://terminology.hl7.org/CodeSystem/testscript-operation-codes,data-requirements,$data-requirements
http://terminology.hl7.org/CodeSystem/testscript-operation-codes,delete,Delete
http://terminology.hl7.org/CodeSystem/testscript-operation-codes,deleteCondMultiple,Conditional Delete Multiple
http://terminology.hl7.org/CodeSystem/testscript-operation-codes,deleteCondSingle,Conditional Delete Single
http://terminology.hl7.org/CodeSystem/testscript-operation-codes,document,$document
http://terminology.hl7.org/CodeSystem/testscript-operation-codes,evaluate,$evaluate
http://terminology.hl7.org/CodeSystem/testscript-operation-codes,evaluate-measure,$evaluate-measure
http://terminology.hl7.org/CodeSystem/testscript-operation-codes,everything,$everything
http://terminology.hl7.org/CodeSystem/testscript-operation-codes,expand,$expand
http://terminology.hl7.org/CodeSystem/testscript-operation-codes,find,$find
http://terminology.hl7.org/CodeSystem/testscript-operation-codes,find-matches,$find-matches
http://terminology.hl7.org/CodeSystem/testscript-operation-codes,graphql,$graphql
http://terminology.hl7.org/CodeSystem/testscript-operation-codes,history,History
http://terminology.hl7.org/CodeSystem/testscript-operation-codes,implements,$implements
http://terminology.hl7.org/CodeSystem/testscript-operation-codes,lastn,$lastn
http://terminology.hl7.org/CodeSystem/testscript-operation-codes,lookup,$lookup
http://terminology.hl7.org/CodeSystem/testscript-operation-codes,match,$match
http://terminology.hl7.org/CodeSystem/testscript-operation-codes,meta,$meta
http://terminology.hl7.org/CodeSystem/testscript-operation-codes,meta-add,$meta-add
http://terminology.hl7.org/CodeSystem/testscript-operation-codes,meta-delete,$meta-delete
http://terminology.hl7.org/CodeSystem/testscript-operation-codes,patch,Patch
http://terminology.hl7.org/CodeSystem/testscript-operation-codes,populate,$populate
http://terminology.hl7.org/CodeSystem/testscript-operation-codes,populatehtml,$populatehtml
http://terminology.hl7.org/CodeSystem/testscript-operation-codes,populatelink,$populatelink
http://terminology.hl7.org/CodeSystem/testscript-operation-codes,process-message,$process-message
http://terminology.hl7.org/CodeSystem/testscript-operation-codes,questionnaire,$questionnaire
http://terminology.hl7.org/CodeSystem/testscript-operation-codes,read,Read
http://terminology.hl7.org/CodeSystem/testscript-operation-codes,search,Search
http://terminology.hl7.org/CodeSystem/testscript-operation-codes,stats,$stats
http://terminology.hl7.org/CodeSystem/testscript-operation-codes,subset,$subset
http://terminology.hl7.org/CodeSystem/testscript-operation-codes,subsumes,$subsumes
http://terminology.hl7.org/CodeSystem/testscript-operation-codes,transaction,Transaction
http://terminology.hl7.org/CodeSystem/testscript-operation-codes,transform,$transform
http://terminology.hl7.org/CodeSystem/testscript-operation-codes,translate,$translate
http://terminology.hl7.org/CodeSystem/testscript-operation-codes,update,Update
http://terminology.hl7.org/CodeSystem/testscript-operation-codes,updateCreate,Create using Update
http://terminology.hl7.org/CodeSystem/testscript-operation-codes,validate,$validate
http://terminology.hl7.org/CodeSystem/testscript-operation-codes,validate-code,$validate-code
http://terminology.hl7.org/CodeSystem/testscript-operation-codes,vread,Version Read
http://terminology.hl7.org/CodeSystem/testscript-profile-destination-types,FHIR-SDC-FormManager,FHIR SDC FormManager
http://terminology.hl7.org/CodeSystem/testscript-profile-destination-types,FHIR-SDC-FormProcessor,FHIR SDC FormProcessor
http://terminology.hl7.org/CodeSystem/testscript-profile-destination-types,FHIR-SDC-FormReceiver,FHIR SDC FormReceiver
http://terminology.hl7.org/CodeSystem/testscript-profile-destination-types,FHIR-Server,FHIR Server
http://terminology.hl7.org/CodeSystem/testscript-profile-origin-types,FHIR-Client,FHIR Client
http://terminology.hl7.org/CodeSystem/testscript-profile-origin-types,FHIR-SDC-FormFiller,FHIR SDC FormFiller
http://terminology.hl7.org/CodeSystem/usage-context-type,age,Age Range
http://terminology.hl7.org/CodeSystem/usage-context-type,focus,Clinical Focus
http://terminology.hl7.org/CodeSystem/usage-context-type,gender,Gender
http://terminology.hl7.org/CodeSystem/usage-context-type,program,Program
http://terminology.hl7.org/CodeSystem/usage-context-type,species,Species
http://terminology.hl7.org/CodeSystem/usage-context-type,task,Workflow Task
http://terminology.hl7.org/CodeSystem/usage-context-type,user,User Type
http://terminology.hl7.org/CodeSystem/usage-context-type,venue,Clinical Venue
http://terminology.hl7.org/CodeSystem/usage-context-type,workflow,Workflow Setting
http://terminology.hl7.org/CodeSystem/validation-process,edit-check,edit check
http://terminology.hl7.org/CodeSystem/validation-process,in-context,in context
http://terminology.hl7.org/CodeSystem/validation-process,multi,multiple sources
http://terminology.hl7.org/CodeSystem/validation-process,primary,primary source
http://terminology.hl7.org/CodeSystem/validation-process,valueset,value set
http://terminology.hl7.org/CodeSystem/validation-status,failed,Failed
http://terminology.hl7.org/CodeSystem/validation-status,successful,Successful
http://terminology.hl7.org/CodeSystem/validation-status,unknown,Unknown
http://terminology.hl7.org/CodeSystem/validation-type,multiple,Multiple Sources
http://terminology.hl7.org/CodeSystem/validation-type,nothing,Nothing
http://terminology.hl7.org/CodeSystem/validation-type,primary,Primary Source
http://terminology.hl7.org/CodeSystem/verificationresult-communication-method,manual,Manual
http://terminology.hl7.org/CodeSystem/verificationresult-communication-method,portal,Portal
http://terminology.hl7.org/CodeSystem/verificationresult-communication-method,pull,Pull
http://terminology.hl7.org/CodeSystem/verificationresult-communication-method,push,Push
http://terminology.hl7.org/fhir/CodeSystem/medicationdispense-category,community,Community
http://terminology.hl7.org/fhir/CodeSystem/medicationdispense-category,discharge,Discharge
http://terminology.hl7.org/fhir/CodeSystem/medicationdispense-category,inpatient,Inpatient
http://terminology.hl7.org/fhir/CodeSystem/medicationdispense-category,outpatient,Outpatient
http://terminology.hl7.org/fhir/CodeSystem/medicationdispense-status-reason,altchoice,Try another treatment first
http://terminology.hl7.org/fhir/CodeSystem/medicationdispense-status-reason,clarif,Prescription/Request requires clarification
http://terminology.hl7.org/fhir/CodeSystem/medicationdispense-status-reason,drughigh,Drug level too high
http://terminology.hl7.org/fhir/CodeSystem/medicationdispense-status-reason,frr01,Order Stopped
http://terminology.hl7.org/fhir/CodeSystem/medicationdispense-status-reason,frr02,Stale-dated Order
http://terminology.hl7.org/fhir/CodeSystem/medicationdispense-status-reason,frr03,Incomplete data
http://terminology.hl7.org/fhir/CodeSystem/medicationdispense-status-reason,frr04,Product unavailable
http://terminology.hl7.org/fhir/CodeSystem/medicationdispense-status-reason,frr05,Ethical/religious
http://terminology.hl7.org/fhir/CodeSystem/medicationdispense-status-reason,frr06,Unable to provide care
http://terminology.hl7.org/fhir/CodeSystem/medicationdispense-status-reason,hospadm,Admission to hospital
http://terminology.hl7.org/fhir/CodeSystem/medicationdispense-status-reason,labint,Lab interference issues
http://terminology.hl7.org/fhir/CodeSystem/medicationdispense-status-reason,non-avail,Patient not available
http://terminology.hl7.org/fhir/CodeSystem/medicationdispense-status-reason,offmarket,Drug not available - off market
http://terminology.hl7.org/fhir/CodeSystem/medicationdispense-status-reason,outofstock,Drug not available - out of stock
http://terminology.hl7.org/fhir/CodeSystem/medicationdispense-status-reason,preg,Patient is pregnant or breastfeeding
http://terminology.hl7.org/fhir/CodeSystem/medicationdispense-status-reason,saig,Allergy
http://terminology.hl7.org/fhir/CodeSystem/medicationdispense-status-reason,sddi,Drug interacts with another drug
http://terminology.hl7.org/fhir/CodeSystem/medicationdispense-status-reason,sdupther,Duplicate therapy
http://terminology.hl7.org/fhir/CodeSystem/medicationdispense-status-reason,sintol,Suspected intolerance
http://terminology.hl7.org/fhir/CodeSystem/medicationdispense-status-reason,surg,Patient scheduled for surgery
http://terminology.hl7.org/fhir/CodeSystem/medicationdispense-status-reason,washout,Washout

"""#),
TableFile("displays/v2.csv", #"""
system,code,display
http://terminology.hl7.org/CodeSystem/v2-0001,A,Ambiguous
http://terminology.hl7.org/CodeSystem/v2-0001,F,Female
http://terminology.hl7.org/CodeSystem/v2-0001,M,Male
http://terminology.hl7.org/CodeSystem/v2-0001,N,Not applicable
http://terminology.hl7.org/CodeSystem/v2-0001,O,Other
http://terminology.hl7.org/CodeSystem/v2-0001,U,Unknown
http://terminology.hl7.org/CodeSystem/v2-0002,A,Separated
http://terminology.hl7.org/CodeSystem/v2-0002,B,Unmarried
http://terminology.hl7.org/CodeSystem/v2-0002,C,Common law
http://terminology.hl7.org/CodeSystem/v2-0002,D,Divorced
http://terminology.hl7.org/CodeSystem/v2-0002,E,Legally Separated
http://terminology.hl7.org/CodeSystem/v2-0002,G,Living together
http://terminology.hl7.org/CodeSystem/v2-0002,I,Interlocutory
http://terminology.hl7.org/CodeSystem/v2-0002,M,Married
http://terminology.hl7.org/CodeSystem/v2-0002,N,Annulled
http://terminology.hl7.org/CodeSystem/v2-0002,O,Other
http://terminology.hl7.org/CodeSystem/v2-0002,P,Domestic partner
http://terminology.hl7.org/CodeSystem/v2-0002,R,Registered domestic partner
http://terminology.hl7.org/CodeSystem/v2-0002,S,Single
http://terminology.hl7.org/CodeSystem/v2-0002,T,Unreported
http://terminology.hl7.org/CodeSystem/v2-0002,U,Unknown
http://terminology.hl7.org/CodeSystem/v2-0002,W,Widowed
http://terminology.hl7.org/CodeSystem/v2-0003,A01,ADT/ACK - Admit/visit notification
http://terminology.hl7.org/CodeSystem/v2-0003,A02,ADT/ACK - Transfer a patient
http://terminology.hl7.org/CodeSystem/v2-0003,A03,ADT/ACK - Discharge/end visit
http://terminology.hl7.org/CodeSystem/v2-0003,A04,ADT/ACK - Register a patient
http://terminology.hl7.org/CodeSystem/v2-0003,A05,ADT/ACK - Pre-admit a patient
http://terminology.hl7.org/CodeSystem/v2-0003,A06,ADT/ACK - Change an outpatient to an inpatient
http://terminology.hl7.org/CodeSystem/v2-0003,A07,ADT/ACK - Change an inpatient to an outpatient
http://terminology.hl7.org/CodeSystem/v2-0003,A08,ADT/ACK - Update patient information
http://terminology.hl7.org/CodeSystem/v2-0003,A09,ADT/ACK - Patient departing - tracking
http://terminology.hl7.org/CodeSystem/v2-0003,A10,ADT/ACK - Patient arriving - tracking
http://terminology.hl7.org/CodeSystem/v2-0003,A11,ADT/ACK - Cancel admit/visit notification
http://terminology.hl7.org/CodeSystem/v2-0003,A12,ADT/ACK - Cancel transfer
http://terminology.hl7.org/CodeSystem/v2-0003,A13,ADT/ACK - Cancel discharge/end visit
http://terminology.hl7.org/CodeSystem/v2-0003,A14,ADT/ACK - Pending admit
http://terminology.hl7.org/CodeSystem/v2-0003,A15,ADT/ACK - Pending transfer
http://terminology.hl7.org/CodeSystem/v2-0003,A16,ADT/ACK - Pending discharge
http://terminology.hl7.org/CodeSystem/v2-0003,A17,ADT/ACK - Swap patients
http://terminology.hl7.org/CodeSystem/v2-0003,A18,ADT/ACK - Merge patient information
http://terminology.hl7.org/CodeSystem/v2-0003,A19,QRY/ADR - Patient query
http://terminology.hl7.org/CodeSystem/v2-0003,A20,ADT/ACK - Bed status update
http://terminology.hl7.org/CodeSystem/v2-0003,A21,"ADT/ACK - Patient goes on a ""leave of absence"""
http://terminology.hl7.org/CodeSystem/v2-0003,A22,"ADT/ACK - Patient returns from a ""leave of absence"""
http://terminology.hl7.org/CodeSystem/v2-0003,A23,ADT/ACK - Delete a patient record
http://terminology.hl7.org/CodeSystem/v2-0003,A24,ADT/ACK - Link patient information
http://terminology.hl7.org/CodeSystem/v2-0003,A25,ADT/ACK - Cancel pending discharge
http://terminology.hl7.org/CodeSystem/v2-0003,A26,ADT/ACK - Cancel pending transfer
http://terminology.hl7.org/CodeSystem/v2-0003,A27,ADT/ACK - Cancel pending admit
http://terminology.hl7.org/CodeSystem/v2-0003,A28,ADT/ACK - Add person information
http://terminology.hl7.org/CodeSystem/v2-0003,A29,ADT/ACK - Delete person information
http://terminology.hl7.org/CodeSystem/v2-0003,A30,ADT/ACK - Merge person information
http://terminology.hl7.org/CodeSystem/v2-0003,A31,ADT/ACK - Update person information
http://terminology.hl7.org/CodeSystem/v2-0003,A32,ADT/ACK - Cancel patient arriving - tracking
http://terminology.hl7.org/CodeSystem/v2-0003,A33,ADT/ACK - Cancel patient departing - tracking
http://terminology.hl7.org/CodeSystem/v2-0003,A34,ADT/ACK - Merge patient information - patient ID only
http://terminology.hl7.org/CodeSystem/v2-0003,A35,ADT/ACK - Merge patient information - account number only
http://terminology.hl7.org/CodeSystem/v2-0003,A36,ADT/ACK - Merge patient information - patient ID and account number
http://terminology.hl7.org/CodeSystem/v2-0003,A37,ADT/ACK - Unlink patient information
http://terminology.hl7.org/CodeSystem/v2-0003,A38,ADT/ACK - Cancel pre-admit
http://terminology.hl7.org/CodeSystem/v2-0003,A39,ADT/ACK - Merge person - patient ID
http://terminology.hl7.org/CodeSystem/v2-0003,A40,ADT/ACK - Merge patient - patient identifier list
http://terminology.hl7.org/CodeSystem/v2-0003,A41,ADT/ACK - Merge account - patient account number
http://terminology.hl7.org/CodeSystem/v2-0003,A42,ADT/ACK - Merge visit - visit number
http://terminology.hl7.org/CodeSystem/v2-0003,A43,ADT/ACK - Move patient information - patient identifier list
http://terminology.hl7.org/CodeSystem/v2-0003,A44,ADT/ACK - Move account information - patient account number
http://terminology.hl7.org/CodeSystem/v2-0003,A45,ADT/ACK - Move visit information - visit number
http://terminology.hl7.org/CodeSystem/v2-0003,A46,ADT/ACK - Change patient ID
http://terminology.hl7.org/CodeSystem/v2-0003,A47,ADT/ACK - Change patient identifier list
http://terminology.hl7.org/CodeSystem/v2-0003,A48,ADT/ACK - Change alternate patient ID
http://terminology.hl7.org/CodeSystem/v2-0003,A49,ADT/ACK - Change patient account number
http://terminology.hl7.org/CodeSystem/v2-0003,A50,ADT/ACK - Change visit number
http://terminology.hl7.org/CodeSystem/v2-0003,A51,ADT/ACK - Change alternate visit ID
http://terminology.hl7.org/CodeSystem/v2-0003,A52,ADT/ACK - Cancel leave of absence for a patient
http://terminology.hl7.org/CodeSystem/v2-0003,A53,ADT/ACK - Cancel patient returns from a leave of absence
http://terminology.hl7.org/CodeSystem/v2-0003,A54,ADT/ACK - Change attending doctor
http://terminology.hl7.org/CodeSystem/v2-0003,A55,ADT/ACK - Cancel change attending doctor
http://terminology.hl7.org/CodeSystem/v2-0003,A60,ADT/ACK - Update allergy information
http://terminology.hl7.org/CodeSystem/v2-0003,A61,ADT/ACK - Change consulting doctor
http://terminology.hl7.org/CodeSystem/v2-0003,A62,ADT/ACK - Cancel change consulting doctor
http://terminology.hl7.org/CodeSystem/v2-0003,B01,PMU/ACK - Add personnel record
http://terminology.hl7.org/CodeSystem/v2-0003,B02,PMU/ACK - Update personnel record
http://terminology.hl7.org/CodeSystem/v2-0003,B03,PMU/ACK - Delete personnel re cord
http://terminology.hl7.org/CodeSystem/v2-0003,B04,PMU/ACK - Active practicing person
http://terminology.hl7.org/CodeSystem/v2-0003,B05,PMU/ACK - Deactivate practicing person
http://terminology.hl7.org/CodeSystem/v2-0003,B06,PMU/ACK - Terminate practicing person
http://terminology.hl7.org/CodeSystem/v2-0003,B07,PMU/ACK - Grant Certificate/Permission
http://terminology.hl7.org/CodeSystem/v2-0003,B08,PMU/ACK - Revoke Certificate/Permission
http://terminology.hl7.org/CodeSystem/v2-0003,C01,CRM - Register a patient on a clinical trial
http://terminology.hl7.org/CodeSystem/v2-0003,C02,CRM - Cancel a patient registration on clinical trial (for clerical mistakes only)
http://terminology.hl7.org/CodeSystem/v2-0003,C03,CRM - Correct/update registration information
http://terminology.hl7.org/CodeSystem/v2-0003,C04,CRM - Patient has gone off a clinical trial
http://terminology.hl7.org/CodeSystem/v2-0003,C05,CRM - Patient enters phase of clinical trial
http://terminology.hl7.org/CodeSystem/v2-0003,C06,CRM - Cancel patient entering a phase (clerical mistake)
http://terminology.hl7.org/CodeSystem/v2-0003,C07,CRM - Correct/update phase information
http://terminology.hl7.org/CodeSystem/v2-0003,C08,CRM - Patient has gone off phase of clinical trial
http://terminology.hl7.org/CodeSystem/v2-0003,C09,"CSU - Automated time intervals for reporting, like monthly"
http://terminology.hl7.org/CodeSystem/v2-0003,C10,CSU - Patient completes the clinical trial
http://terminology.hl7.org/CodeSystem/v2-0003,C11,CSU - Patient completes a phase of the clinical trial
http://terminology.hl7.org/CodeSystem/v2-0003,C12,CSU - Update/correction of patient order/result information
http://terminology.hl7.org/CodeSystem/v2-0003,CNQ,Cancel Query
http://terminology.hl7.org/CodeSystem/v2-0003,E01,Submit HealthCare Services Invoice
http://terminology.hl7.org/CodeSystem/v2-0003,E02,Cancel HealthCare Services Invoice
http://terminology.hl7.org/CodeSystem/v2-0003,E03,HealthCare Services Invoice Status
http://terminology.hl7.org/CodeSystem/v2-0003,E04,Re-Assess HealthCare Services Invoice Request
http://terminology.hl7.org/CodeSystem/v2-0003,E10,Edit/Adjudication Results
http://terminology.hl7.org/CodeSystem/v2-0003,E12,Request Additional Information
http://terminology.hl7.org/CodeSystem/v2-0003,E13,Additional Information Response
http://terminology.hl7.org/CodeSystem/v2-0003,E15,Payment/Remittance Advice
http://terminology.hl7.org/CodeSystem/v2-0003,E20,Submit Authorization Request
http://terminology.hl7.org/CodeSystem/v2-0003,E21,Cancel Authorization Request
http://terminology.hl7.org/CodeSystem/v2-0003,E22,Authorization Request Status
http://terminology.hl7.org/CodeSystem/v2-0003,E24,Authorization Response
http://terminology.hl7.org/CodeSystem/v2-0003,E30,Submit Health Document related to Authorization Request
http://terminology.hl7.org/CodeSystem/v2-0003,E31,Cancel Health Document related to Authorization Request
http://terminology.hl7.org/CodeSystem/v2-0003,I01,RQI/RPI - Request for insurance information
http://terminology.hl7.org/CodeSystem/v2-0003,I02,RQI/RPL - Request/receipt of patient selection display list
http://terminology.hl7.org/CodeSystem/v2-0003,I03,RQI/RPR - Request/receipt of patient selection list
http://terminology.hl7.org/CodeSystem/v2-0003,I04,RQD/RPI - Request for patient demographic data
http://terminology.hl7.org/CodeSystem/v2-0003,I05,RQC/RCI - Request for patient clinical information
http://terminology.hl7.org/CodeSystem/v2-0003,I06,RQC/RCL - Request/receipt of clinical data listing
http://terminology.hl7.org/CodeSystem/v2-0003,I07,PIN/ACK - Unsolicited insurance information
http://terminology.hl7.org/CodeSystem/v2-0003,I08,RQA/RPA - Request for treatment authorization information
http://terminology.hl7.org/CodeSystem/v2-0003,I09,RQA/RPA - Request for modification to an authorization
http://terminology.hl7.org/CodeSystem/v2-0003,I10,RQA/RPA - Request for resubmission of an authorization
http://terminology.hl7.org/CodeSystem/v2-0003,I11,RQA/RPA - Request for cancellation of an authorization
http://terminology.hl7.org/CodeSystem/v2-0003,I12,REF/RRI - Patient referral
http://terminology.hl7.org/CodeSystem/v2-0003,I13,REF/RRI - Modify patient referral
http://terminology.hl7.org/CodeSystem/v2-0003,I14,REF/RRI - Cancel patient referral
http://terminology.hl7.org/CodeSystem/v2-0003,I15,REF/RRI - Request patient referral status
http://terminology.hl7.org/CodeSystem/v2-0003,I16,Collaborative Care Referral
http://terminology.hl7.org/CodeSystem/v2-0003,I17,Modify Collaborative Care Referral
http://terminology.hl7.org/CodeSystem/v2-0003,I18,Cancel Collaborative Care Referral
http://terminology.hl7.org/CodeSystem/v2-0003,I19,Collaborative Care Query/Collaborative Care Query Update
http://terminology.hl7.org/CodeSystem/v2-0003,I20,Asynchronous Collaborative Care Update
http://terminology.hl7.org/CodeSystem/v2-0003,I21,Collaborative Care Message
http://terminology.hl7.org/CodeSystem/v2-0003,I22,Collaborative Care Fetch / Collaborative Care Information
http://terminology.hl7.org/CodeSystem/v2-0003,J01,QCN/ACK - Cancel query/acknowledge message
http://terminology.hl7.org/CodeSystem/v2-0003,J02,QSX/ACK - Cancel subscription/acknowledge message
http://terminology.hl7.org/CodeSystem/v2-0003,K11,RSP - Segment pattern response in response to QBP^Q11
http://terminology.hl7.org/CodeSystem/v2-0003,K13,RTB - Tabular response in response to QBP^Q13
http://terminology.hl7.org/CodeSystem/v2-0003,K15,RDY - Display response in response to QBP^Q15
http://terminology.hl7.org/CodeSystem/v2-0003,K21,RSP - Get person demographics response
http://terminology.hl7.org/CodeSystem/v2-0003,K22,RSP - Find candidates response
http://terminology.hl7.org/CodeSystem/v2-0003,K23,RSP - Get corresponding identifiers response
http://terminology.hl7.org/CodeSystem/v2-0003,K24,RSP - Allocate identifiers response
http://terminology.hl7.org/CodeSystem/v2-0003,K25,RSP - Personnel Information by Segment Response
http://terminology.hl7.org/CodeSystem/v2-0003,K31,RSP -Dispense History Response
http://terminology.hl7.org/CodeSystem/v2-0003,K32,Find Candidates including Visit Information Response
http://terminology.hl7.org/CodeSystem/v2-0003,K33,Get Donor Record Candidates Response Message
http://terminology.hl7.org/CodeSystem/v2-0003,K34,Segment Pattern Response Message
http://terminology.hl7.org/CodeSystem/v2-0003,M01,MFN/MFK - Master file not otherwise specified
http://terminology.hl7.org/CodeSystem/v2-0003,M02,MFN/MFK - Master file - staff practitioner
http://terminology.hl7.org/CodeSystem/v2-0003,M03,MFN/MFK - Master file - test/observation
http://terminology.hl7.org/CodeSystem/v2-0003,M04,MFN/MFK - Master files charge description
http://terminology.hl7.org/CodeSystem/v2-0003,M05,MFN/MFK - Patient location master file
http://terminology.hl7.org/CodeSystem/v2-0003,M06,MFN/MFK - Clinical study with phases and schedules master file
http://terminology.hl7.org/CodeSystem/v2-0003,M07,MFN/MFK - Clinical study without phases but with schedules master file
http://terminology.hl7.org/CodeSystem/v2-0003,M08,MFN/MFK - Test/observation (numeric) master file
http://terminology.hl7.org/CodeSystem/v2-0003,M09,MFN/MFK - Test/observation (categorical) master file
http://terminology.hl7.org/CodeSystem/v2-0003,M10,MFN/MFK - Test /observation batteries master file
http://terminology.hl7.org/CodeSystem/v2-0003,M11,MFN/MFK - Test/calculated observations master file
http://terminology.hl7.org/CodeSystem/v2-0003,M12,MFN/MFK - Master file notification message
http://terminology.hl7.org/CodeSystem/v2-0003,M13,MFN/MFK - Master file notification - general
http://terminology.hl7.org/CodeSystem/v2-0003,M14,MFN/MFK - Master file notification - site defined
http://terminology.hl7.org/CodeSystem/v2-0003,M15,MFN/MFK - Inventory item master file notification
http://terminology.hl7.org/CodeSystem/v2-0003,M16,MFN/MFK - Master File Notification Inventory Item Enhanced
http://terminology.hl7.org/CodeSystem/v2-0003,M17,DRG Master File Message
http://terminology.hl7.org/CodeSystem/v2-0003,M18,MFN/MFK - Master file notification - Test/Observation (Payer)
http://terminology.hl7.org/CodeSystem/v2-0003,N01,NMQ/NMR - Application management query message
http://terminology.hl7.org/CodeSystem/v2-0003,N02,NMD/ACK - Application management data message (unsolicited)
http://terminology.hl7.org/CodeSystem/v2-0003,O01,"ORM - Order message (also RDE, RDS, RGV, RAS)"
http://terminology.hl7.org/CodeSystem/v2-0003,O02,"ORR - Order response (also RRE, RRD, RRG, RRA)"
http://terminology.hl7.org/CodeSystem/v2-0003,O03,OMD - Diet order
http://terminology.hl7.org/CodeSystem/v2-0003,O04,ORD - Diet order acknowledgment
http://terminology.hl7.org/CodeSystem/v2-0003,O05,OMS - Stock requisition order
http://terminology.hl7.org/CodeSystem/v2-0003,O06,ORS - Stock requisition acknowledgment
http://terminology.hl7.org/CodeSystem/v2-0003,O07,OMN - Non-stock requisition order
http://terminology.hl7.org/CodeSystem/v2-0003,O08,ORN - Non-stock requisition acknowledgment
http://terminology.hl7.org/CodeSystem/v2-0003,O09,OMP - Pharmacy/treatment order
http://terminology.hl7.org/CodeSystem/v2-0003,O10,ORP - Pharmacy/treatment order acknowledgment
http://terminology.hl7.org/CodeSystem/v2-0003,O11,RDE - Pharmacy/treatment encoded order
http://terminology.hl7.org/CodeSystem/v2-0003,O12,RRE - Pharmacy/treatment encoded order acknowledgment
http://terminology.hl7.org/CodeSystem/v2-0003,O13,RDS - Pharmacy/treatment dispense
http://terminology.hl7.org/CodeSystem/v2-0003,O14,RRD - Pharmacy/treatment dispense acknowledgment
http://terminology.hl7.org/CodeSystem/v2-0003,O15,RGV - Pharmacy/treatment give
http://terminology.hl7.org/CodeSystem/v2-0003,O16,RRG - Pharmacy/treatment give acknowledgment
http://terminology.hl7.org/CodeSystem/v2-0003,O17,RAS - Pharmacy/treatment administration
http://terminology.hl7.org/CodeSystem/v2-0003,O18,RRA - Pharmacy/treatment administration acknowledgment
http://terminology.hl7.org/CodeSystem/v2-0003,O19,OMG - General clinical order
http://terminology.hl7.org/CodeSystem/v2-0003,O20,ORG/ORL - General clinical order response
http://terminology.hl7.org/CodeSystem/v2-0003,O21,OML - Laboratory order
http://terminology.hl7.org/CodeSystem/v2-0003,O22,ORL - General laboratory order response message to any OML
http://terminology.hl7.org/CodeSystem/v2-0003,O23,OMI - Imaging order
http://terminology.hl7.org/CodeSystem/v2-0003,O24,ORI - Imaging order response message to any OMI
http://terminology.hl7.org/CodeSystem/v2-0003,O25,RDE - Pharmacy/treatment refill authorization request
http://terminology.hl7.org/CodeSystem/v2-0003,O26,RRE - Pharmacy/Treatment Refill Authorization Acknowledgement
http://terminology.hl7.org/CodeSystem/v2-0003,O27,OMB - Blood product order
http://terminology.hl7.org/CodeSystem/v2-0003,O28,ORB - Blood product order acknowledgment
http://terminology.hl7.org/CodeSystem/v2-0003,O29,BPS - Blood product dispense status
http://terminology.hl7.org/CodeSystem/v2-0003,O30,BRP - Blood product dispense status acknowledgment
http://terminology.hl7.org/CodeSystem/v2-0003,O31,BTS - Blood product transfusion/disposition
http://terminology.hl7.org/CodeSystem/v2-0003,O32,BRT - Blood product transfusion/disposition acknowledgment
http://terminology.hl7.org/CodeSystem/v2-0003,O33,OML - Laboratory order for multiple orders related to a single specimen
http://terminology.hl7.org/CodeSystem/v2-0003,O34,ORL - Laboratory order response message to a multiple order related to single specimen OML
http://terminology.hl7.org/CodeSystem/v2-0003,O35,OML - Laboratory order for multiple orders related to a single container of a specimen
http://terminology.hl7.org/CodeSystem/v2-0003,O36,ORL - Laboratory order response message to a single container of a specimen OML
http://terminology.hl7.org/CodeSystem/v2-0003,O37,OPL - Population/Location-Based Laboratory Order Message
http://terminology.hl7.org/CodeSystem/v2-0003,O38,OPR - Population/Location-Based Laboratory Order Acknowledgment Message
http://terminology.hl7.org/CodeSystem/v2-0003,O39,Specimen shipment centric laboratory order
http://terminology.hl7.org/CodeSystem/v2-0003,O40,Specimen Shipment Centric Laboratory Order Acknowledgment Message
http://terminology.hl7.org/CodeSystem/v2-0003,O41,DBC - Create Donor Record Message
http://terminology.hl7.org/CodeSystem/v2-0003,O42,DBU - Update Donor Record Message
http://terminology.hl7.org/CodeSystem/v2-0003,O43,General Order Message with Document Payload Acknowledgement Message
http://terminology.hl7.org/CodeSystem/v2-0003,O44,Donor Registration - Minimal Message
http://terminology.hl7.org/CodeSystem/v2-0003,O45,Donor Eligibility Observations Message
http://terminology.hl7.org/CodeSystem/v2-0003,O46,Donor Eligiblity Message
http://terminology.hl7.org/CodeSystem/v2-0003,O47,Donor Request to Collect Message
http://terminology.hl7.org/CodeSystem/v2-0003,O48,Donation Procedure Message
http://terminology.hl7.org/CodeSystem/v2-0003,O49,Pharmacy/Treatment Dispense Request Message
http://terminology.hl7.org/CodeSystem/v2-0003,O50,Pharmacy/Treatment Encoded Order Acknowledgment
http://terminology.hl7.org/CodeSystem/v2-0003,O51,OSU – Order Status Update
http://terminology.hl7.org/CodeSystem/v2-0003,O52,OSU – Order Status Update Acknowledgement
http://terminology.hl7.org/CodeSystem/v2-0003,O53,ORL - General Laboratory Order Acknowledgment Message (Patient Optional)
http://terminology.hl7.org/CodeSystem/v2-0003,O54,ORL - Laboratory Order Acknowledgment Message – Multiple Order Per Specimen (Patient Optional)
http://terminology.hl7.org/CodeSystem/v2-0003,O55,ORL - Laboratory Order Acknowledgment Message – Multiple Order Per Container of Specimen (Patient Optional)
http://terminology.hl7.org/CodeSystem/v2-0003,O56,ORL - Specimen Shipment Centric Laboratory Order Acknowledgment Message (Patient Optional)
http://terminology.hl7.org/CodeSystem/v2-0003,O57,OMQ- General Order Message with Document Payload
http://terminology.hl7.org/CodeSystem/v2-0003,O58,ORX - General Order Message with Document Payload Acknowledgement Message
http://terminology.hl7.org/CodeSystem/v2-0003,O59,OML - Laboratory order for additional work up
http://terminology.hl7.org/CodeSystem/v2-0003,P01,BAR/ACK - Add patient accounts
http://terminology.hl7.org/CodeSystem/v2-0003,P02,BAR/ACK - Purge patient accounts
http://terminology.hl7.org/CodeSystem/v2-0003,P03,DFT/ACK - Post detail financial transaction
http://terminology.hl7.org/CodeSystem/v2-0003,P04,QRY/DSP - Generate bill and A/R statements
http://terminology.hl7.org/CodeSystem/v2-0003,P05,BAR/ACK - Update account
http://terminology.hl7.org/CodeSystem/v2-0003,P06,BAR/ACK - End account
http://terminology.hl7.org/CodeSystem/v2-0003,P07,PEX - Unsolicited initial individual product experience report
http://terminology.hl7.org/CodeSystem/v2-0003,P08,PEX - Unsolicited update individual product experience report
http://terminology.hl7.org/CodeSystem/v2-0003,P09,SUR - Summary product experience report
http://terminology.hl7.org/CodeSystem/v2-0003,P10,BAR/ACK -Transmit Ambulatory Payment Classification(APC)
http://terminology.hl7.org/CodeSystem/v2-0003,P11,DFT/ACK - Post Detail Financial Transactions - New
http://terminology.hl7.org/CodeSystem/v2-0003,P12,BAR/ACK - Update Diagnosis/Procedure
http://terminology.hl7.org/CodeSystem/v2-0003,PC1,PPR - PC/ problem add
http://terminology.hl7.org/CodeSystem/v2-0003,PC2,PPR - PC/ problem update
http://terminology.hl7.org/CodeSystem/v2-0003,PC3,PPR - PC/ problem delete
http://terminology.hl7.org/CodeSystem/v2-0003,PC4,QRY - PC/ problem query
http://terminology.hl7.org/CodeSystem/v2-0003,PC5,PRR - PC/ problem response
http://terminology.hl7.org/CodeSystem/v2-0003,PC6,PGL - PC/ goal add
http://terminology.hl7.org/CodeSystem/v2-0003,PC7,PGL - PC/ goal update
http://terminology.hl7.org/CodeSystem/v2-0003,PC8,PGL - PC/ goal delete
http://terminology.hl7.org/CodeSystem/v2-0003,PC9,QRY - PC/ goal query
http://terminology.hl7.org/CodeSystem/v2-0003,PCA,PPV - PC/ goal response
http://terminology.hl7.org/CodeSystem/v2-0003,PCB,PPP - PC/ pathway (problem-oriented) add
http://terminology.hl7.org/CodeSystem/v2-0003,PCC,PPP - PC/ pathway (problem-oriented) update
http://terminology.hl7.org/CodeSystem/v2-0003,PCD,PPP - PC/ pathway (problem-oriented) delete
http://terminology.hl7.org/CodeSystem/v2-0003,PCE,QRY - PC/ pathway (problem-oriented) query
http://terminology.hl7.org/CodeSystem/v2-0003,PCF,PTR - PC/ pathway (problem-oriented) query response
http://terminology.hl7.org/CodeSystem/v2-0003,PCG,PPG - PC/ pathway (goal-oriented) add
http://terminology.hl7.org/CodeSystem/v2-0003,PCH,PPG - PC/ pathway (goal-oriented) update
http://terminology.hl7.org/CodeSystem/v2-0003,PCJ,PPG - PC/ pathway (goal-oriented) delete
http://terminology.hl7.org/CodeSystem/v2-0003,PCK,QRY - PC/ pathway (goal-oriented) query
http://terminology.hl7.org/CodeSystem/v2-0003,PCL,PPT - PC/ pathway (goal-oriented) query response
http://terminology.hl7.org/CodeSystem/v2-0003,Q01,QRY/DSR - Query sent for immediate response
http://terminology.hl7.org/CodeSystem/v2-0003,Q02,QRY/QCK - Query sent for deferred response
http://terminology.hl7.org/CodeSystem/v2-0003,Q03,DSR/ACK - Deferred response to a query
http://terminology.hl7.org/CodeSystem/v2-0003,Q04,EQQ - Embedded query language query
http://terminology.hl7.org/CodeSystem/v2-0003,Q05,UDM/ACK - Unsolicited display update message
http://terminology.hl7.org/CodeSystem/v2-0003,Q06,OSQ/OSR - Query for order status
http://terminology.hl7.org/CodeSystem/v2-0003,Q07,VQQ - Virtual table query
http://terminology.hl7.org/CodeSystem/v2-0003,Q08,SPQ - Stored procedure request
http://terminology.hl7.org/CodeSystem/v2-0003,Q09,RQQ - event replay query
http://terminology.hl7.org/CodeSystem/v2-0003,Q11,QBP - Query by parameter requesting an RSP segment pattern response
http://terminology.hl7.org/CodeSystem/v2-0003,Q13,QBP - Query by parameter requesting an RTB - tabular response
http://terminology.hl7.org/CodeSystem/v2-0003,Q15,QBP - Query by parameter requesting an RDY display response
http://terminology.hl7.org/CodeSystem/v2-0003,Q16,QSB - Create subscription
http://terminology.hl7.org/CodeSystem/v2-0003,Q17,QVR - Query for previous events
http://terminology.hl7.org/CodeSystem/v2-0003,Q21,QBP - Get person demographics
http://terminology.hl7.org/CodeSystem/v2-0003,Q22,QBP - Find candidates
http://terminology.hl7.org/CodeSystem/v2-0003,Q23,QBP - Get corresponding identifiers
http://terminology.hl7.org/CodeSystem/v2-0003,Q24,QBP - Allocate identifiers
http://terminology.hl7.org/CodeSystem/v2-0003,Q25,QBP - Personnel Information by Segment Query
http://terminology.hl7.org/CodeSystem/v2-0003,Q26,ROR - Pharmacy/treatment order response
http://terminology.hl7.org/CodeSystem/v2-0003,Q27,RAR - Pharmacy/treatment administration information
http://terminology.hl7.org/CodeSystem/v2-0003,Q28,RDR - Pharmacy/treatment dispense information
http://terminology.hl7.org/CodeSystem/v2-0003,Q29,RER - Pharmacy/treatment encoded order information
http://terminology.hl7.org/CodeSystem/v2-0003,Q30,RGR - Pharmacy/treatment dose information
http://terminology.hl7.org/CodeSystem/v2-0003,Q31,QBP Query Dispense history
http://terminology.hl7.org/CodeSystem/v2-0003,Q32,Find Candidates including Visit Information
http://terminology.hl7.org/CodeSystem/v2-0003,Q33,QBP - Get Donor Record Candidates
http://terminology.hl7.org/CodeSystem/v2-0003,Q34,QBP - Get Donor Record
http://terminology.hl7.org/CodeSystem/v2-0003,R01,ORU/ACK - Unsolicited transmission of an observation message
http://terminology.hl7.org/CodeSystem/v2-0003,R02,QRY - Query for results of observation
http://terminology.hl7.org/CodeSystem/v2-0003,R03,"QRY/DSR Display-oriented results, query/unsol. update (for backward compatibility only) (Replaced by Q05)"
http://terminology.hl7.org/CodeSystem/v2-0003,R04,ORF - Response to query; transmission of requested observation
http://terminology.hl7.org/CodeSystem/v2-0003,R05,QRY/DSR - query for display results (See Q01)
http://terminology.hl7.org/CodeSystem/v2-0003,R06,UDM - unsolicited update/display results (See Q05)
http://terminology.hl7.org/CodeSystem/v2-0003,R07,EDR - Enhanced Display Response
http://terminology.hl7.org/CodeSystem/v2-0003,R08,TBR - Tabular Data Response
http://terminology.hl7.org/CodeSystem/v2-0003,R09,ERP - Event Replay Response
http://terminology.hl7.org/CodeSystem/v2-0003,R0R,R0R - Pharmacy prescription order query response
http://terminology.hl7.org/CodeSystem/v2-0003,R21,OUL - Unsolicited laboratory observation
http://terminology.hl7.org/CodeSystem/v2-0003,R22,OUL - Unsolicited Specimen Oriented Observation Message
http://terminology.hl7.org/CodeSystem/v2-0003,R23,OUL - Unsolicited Specimen Container Oriented Observation Message
http://terminology.hl7.org/CodeSystem/v2-0003,R24,OUL - Unsolicited Order Oriented Observation Message
http://terminology.hl7.org/CodeSystem/v2-0003,R25,OPU - Unsolicited Population/Location-Based Laboratory Observation Message
http://terminology.hl7.org/CodeSystem/v2-0003,R26,OSM - Unsolicited Specimen Shipment Manifest Message
http://terminology.hl7.org/CodeSystem/v2-0003,R30,ORU - Unsolicited Point-Of-Care Observation Message Without Existing Order - Place An Order
http://terminology.hl7.org/CodeSystem/v2-0003,R31,ORU - Unsolicited New Point-Of-Care Observation Message - Search For An Order
http://terminology.hl7.org/CodeSystem/v2-0003,R32,ORU - Unsolicited Pre-Ordered Point-Of-Care Observation
http://terminology.hl7.org/CodeSystem/v2-0003,R33,ORA - Observation Report Acknowledgement
http://terminology.hl7.org/CodeSystem/v2-0003,R40,ORU - Unsolicited Report Alarm
http://terminology.hl7.org/CodeSystem/v2-0003,R41,Observation Report Alert Acknowledgement
http://terminology.hl7.org/CodeSystem/v2-0003,R42,ORU – Unsolicited Device Event Observation Message
http://terminology.hl7.org/CodeSystem/v2-0003,R43,ORU – Unsolicited Patient-Device Association Observation Message
http://terminology.hl7.org/CodeSystem/v2-0003,RAR,RAR - Pharmacy administration information query response
http://terminology.hl7.org/CodeSystem/v2-0003,RDR,RDR - Pharmacy dispense information query response
http://terminology.hl7.org/CodeSystem/v2-0003,RER,RER - Pharmacy encoded order information query response
http://terminology.hl7.org/CodeSystem/v2-0003,RGR,RGR - Pharmacy dose information query response
http://terminology.hl7.org/CodeSystem/v2-0003,ROR,ROR - Pharmacy prescription order query response
http://terminology.hl7.org/CodeSystem/v2-0003,S01,SRM/SRR - Request new appointment booking
http://terminology.hl7.org/CodeSystem/v2-0003,S02,SRM/SRR - Request appointment rescheduling
http://terminology.hl7.org/CodeSystem/v2-0003,S03,SRM/SRR - Request appointment modification
http://terminology.hl7.org/CodeSystem/v2-0003,S04,SRM/SRR - Request appointment cancellation
http://terminology.hl7.org/CodeSystem/v2-0003,S05,SRM/SRR - Request appointment discontinuation
http://terminology.hl7.org/CodeSystem/v2-0003,S06,SRM/SRR - Request appointment deletion
http://terminology.hl7.org/CodeSystem/v2-0003,S07,SRM/SRR - Request addition of service/resource on appointment
http://terminology.hl7.org/CodeSystem/v2-0003,S08,SRM/SRR - Request modification of service/resource on appointment
http://terminology.hl7.org/CodeSystem/v2-0003,S09,SRM/SRR - Request cancellation of service/resource on appointment
http://terminology.hl7.org/CodeSystem/v2-0003,S10,SRM/SRR - Request discontinuation of service/resource on appointment
http://terminology.hl7.org/CodeSystem/v2-0003,S11,SRM/SRR - Request deletion of service/resource on appointment
http://terminology.hl7.org/CodeSystem/v2-0003,S12,SIU/ACK - Notification of new appointment booking
http://terminology.hl7.org/CodeSystem/v2-0003,S13,SIU/ACK - Notification of appointment rescheduling
http://terminology.hl7.org/CodeSystem/v2-0003,S14,SIU/ACK - Notification of appointment modification
http://terminology.hl7.org/CodeSystem/v2-0003,S15,SIU/ACK - Notification of appointment cancellation
http://terminology.hl7.org/CodeSystem/v2-0003,S16,SIU/ACK - Notification of appointment discontinuation
http://terminology.hl7.org/CodeSystem/v2-0003,S17,SIU/ACK - Notification of appointment deletion
http://terminology.hl7.org/CodeSystem/v2-0003,S18,SIU/ACK - Notification of addition of service/resource on appointment
http://terminology.hl7.org/CodeSystem/v2-0003,S19,SIU/ACK - Notification of modification of service/resource on appointment
http://terminology.hl7.org/CodeSystem/v2-0003,S20,SIU/ACK - Notification of cancellation of service/resource on appointment
http://terminology.hl7.org/CodeSystem/v2-0003,S21,SIU/ACK - Notification of discontinuation of service/resource on appointment
http://terminology.hl7.org/CodeSystem/v2-0003,S22,SIU/ACK - Notification of deletion of service/resource on appointment
http://terminology.hl7.org/CodeSystem/v2-0003,S23,SIU/ACK - Notification of blocked schedule time slot(s)
http://terminology.hl7.org/CodeSystem/v2-0003,S24,"SIU/ACK - Notification of opened (""unblocked"") schedule time slot(s)"
http://terminology.hl7.org/CodeSystem/v2-0003,S25,SQM/SQR - Schedule query message and response
http://terminology.hl7.org/CodeSystem/v2-0003,S26,SIU/ACK Notification that patient did not show up for schedule appointment
http://terminology.hl7.org/CodeSystem/v2-0003,S27,SIU/ACK - Broadcast Notification of Scheduled Appointments
http://terminology.hl7.org/CodeSystem/v2-0003,S28,SLR/SLS - Request new sterilization lot
http://terminology.hl7.org/CodeSystem/v2-0003,S29,SLR/SLS - Request Sterilization lot deletion
http://terminology.hl7.org/CodeSystem/v2-0003,S30,STI/STS - Request item
http://terminology.hl7.org/CodeSystem/v2-0003,S31,SDR/SDS - Request anti-microbial device data
http://terminology.hl7.org/CodeSystem/v2-0003,S32,SMD/SMS - Request anti-microbial device cycle data
http://terminology.hl7.org/CodeSystem/v2-0003,S33,STC/ACK - Notification of sterilization configuration
http://terminology.hl7.org/CodeSystem/v2-0003,S34,SLN/ACK - Notification of sterilization lot
http://terminology.hl7.org/CodeSystem/v2-0003,S35,SLN/ACK - Notification of sterilization lot deletion
http://terminology.hl7.org/CodeSystem/v2-0003,S36,SDN/ACK - Notification of anti-microbial device data
http://terminology.hl7.org/CodeSystem/v2-0003,S37,SCN/ACK - Notification of anti-microbial device cycle data
http://terminology.hl7.org/CodeSystem/v2-0003,T01,MDM/ACK - Original document notification
http://terminology.hl7.org/CodeSystem/v2-0003,T02,MDM/ACK - Original document notification and content
http://terminology.hl7.org/CodeSystem/v2-0003,T03,MDM/ACK - Document status change notification
http://terminology.hl7.org/CodeSystem/v2-0003,T04,MDM/ACK - Document status change notification and content
http://terminology.hl7.org/CodeSystem/v2-0003,T05,MDM/ACK - Document addendum notification
http://terminology.hl7.org/CodeSystem/v2-0003,T06,MDM/ACK - Document addendum notification and content
http://terminology.hl7.org/CodeSystem/v2-0003,T07,MDM/ACK - Document edit notification
http://terminology.hl7.org/CodeSystem/v2-0003,T08,MDM/ACK - Document edit notification and content
http://terminology.hl7.org/CodeSystem/v2-0003,T09,MDM/ACK - Document replacement notification
http://terminology.hl7.org/CodeSystem/v2-0003,T10,MDM/ACK - Document replacement notification and content
http://terminology.hl7.org/CodeSystem/v2-0003,T11,MDM/ACK - Document cancel notification
http://terminology.hl7.org/CodeSystem/v2-0003,T12,QRY/DOC - Document query
http://terminology.hl7.org/CodeSystem/v2-0003,U01,ESU/ACK - Automated equipment status update
http://terminology.hl7.org/CodeSystem/v2-0003,U02,ESR/ACK - Automated equipment status request
http://terminology.hl7.org/CodeSystem/v2-0003,U03,SSU/ACK - Specimen status update
http://terminology.hl7.org/CodeSystem/v2-0003,U04,SSR/ACK - specimen status request
http://terminology.hl7.org/CodeSystem/v2-0003,U05,INU/ACK - Automated equipment inventory update
http://terminology.hl7.org/CodeSystem/v2-0003,U06,INR/ACK - Automated equipment inventory request
http://terminology.hl7.org/CodeSystem/v2-0003,U07,EAC/ACK - Automated equipment command
http://terminology.hl7.org/CodeSystem/v2-0003,U08,EAR/ACK - Automated equipment response
http://terminology.hl7.org/CodeSystem/v2-0003,U09,EAN/ACK - Automated equipment notification
http://terminology.hl7.org/CodeSystem/v2-0003,U10,TCU/ACK - Automated equipment test code settings update
http://terminology.hl7.org/CodeSystem/v2-0003,U11,TCR/ACK - Automated equipment test code settings request
http://terminology.hl7.org/CodeSystem/v2-0003,U12,LSU/ACK - Automated equipment log/service update
http://terminology.hl7.org/CodeSystem/v2-0003,U13,LSR/ACK - Automated equipment log/service request
http://terminology.hl7.org/CodeSystem/v2-0003,U14,INR/ACK – Automated Equipment Inventory Request
http://terminology.hl7.org/CodeSystem/v2-0003,V01,VXQ - Query for vaccination record
http://terminology.hl7.org/CodeSystem/v2-0003,V02,VXX - Response to vaccination query returning multiple PID matches
http://terminology.hl7.org/CodeSystem/v2-0003,V03,VXR - Vaccination record response
http://terminology.hl7.org/CodeSystem/v2-0003,V04,VXU - Unsolicited vaccination record update
http://terminology.hl7.org/CodeSystem/v2-0003,Varies,"MFQ/MFR - Master files query (use event same as asking for e.g., M05 - location)"
http://terminology.hl7.org/CodeSystem/v2-0003,W01,"ORU - Waveform result, unsolicited transmission of requested information"
http://terminology.hl7.org/CodeSystem/v2-0003,W02,"QRF - Waveform result, response to query"
http://terminology.hl7.org/CodeSystem/v2-0003,X01,PEX - Product experience
http://terminology.hl7.org/CodeSystem/v2-0004,B,Obstetrics
http://terminology.hl7.org/CodeSystem/v2-0004,C,Commercial Account
http://terminology.hl7.org/CodeSystem/v2-0004,E,Emergency
http://terminology.hl7.org/CodeSystem/v2-0004,I,Inpatient
http://terminology.hl7.org/CodeSystem/v2-0004,N,Not Applicable
http://terminology.hl7.org/CodeSystem/v2-0004,O,Outpatient
http://terminology.hl7.org/CodeSystem/v2-0004,P,Preadmit
http://terminology.hl7.org/CodeSystem/v2-0004,R,Recurring patient
http://terminology.hl7.org/CodeSystem/v2-0004,U,Unknown
http://terminology.hl7.org/CodeSystem/v2-0006,A,Atheist
http://terminology.hl7.org/CodeSystem/v2-0006,ABC,Christian: American Baptist Church
http://terminology.hl7.org/CodeSystem/v2-0006,AGN,Agnostic
http://terminology.hl7.org/CodeSystem/v2-0006,AME,Christian: African Methodist Episcopal Zion
http://terminology.hl7.org/CodeSystem/v2-0006,AMT,Christian: African Methodist Episcopal
http://terminology.hl7.org/CodeSystem/v2-0006,ANG,Christian: Anglican
http://terminology.hl7.org/CodeSystem/v2-0006,AOG,Christian: Assembly of God
http://terminology.hl7.org/CodeSystem/v2-0006,ATH,Atheist
http://terminology.hl7.org/CodeSystem/v2-0006,B,Baptist
http://terminology.hl7.org/CodeSystem/v2-0006,BAH,Baha'i
http://terminology.hl7.org/CodeSystem/v2-0006,BAP,Christian: Baptist
http://terminology.hl7.org/CodeSystem/v2-0006,BMA,Buddhist: Mahayana
http://terminology.hl7.org/CodeSystem/v2-0006,BOT,Buddhist: Other
http://terminology.hl7.org/CodeSystem/v2-0006,BRE,Brethren
http://terminology.hl7.org/CodeSystem/v2-0006,BTA,Buddhist: Tantrayana
http://terminology.hl7.org/CodeSystem/v2-0006,BTH,Buddhist: Theravada
http://terminology.hl7.org/CodeSystem/v2-0006,BUD,Buddhist
http://terminology.hl7.org/CodeSystem/v2-0006,C,Catholic
http://terminology.hl7.org/CodeSystem/v2-0006,CAT,Christian: Roman Catholic
http://terminology.hl7.org/CodeSystem/v2-0006,CFR,Chinese Folk Religionist
http://terminology.hl7.org/CodeSystem/v2-0006,CHR,Christian
http://terminology.hl7.org/CodeSystem/v2-0006,CHS,Christian: Christian Science
http://terminology.hl7.org/CodeSystem/v2-0006,CMA,Christian: Christian Missionary Alliance
http://terminology.hl7.org/CodeSystem/v2-0006,CNF,Confucian
http://terminology.hl7.org/CodeSystem/v2-0006,COC,Christian: Church of Christ
http://terminology.hl7.org/CodeSystem/v2-0006,COG,Christian: Church of God
http://terminology.hl7.org/CodeSystem/v2-0006,COI,Christian: Church of God in Christ
http://terminology.hl7.org/CodeSystem/v2-0006,COL,Christian: Congregational
http://terminology.hl7.org/CodeSystem/v2-0006,COM,Christian: Community
http://terminology.hl7.org/CodeSystem/v2-0006,COP,Christian: Other Pentecostal
http://terminology.hl7.org/CodeSystem/v2-0006,COT,Christian: Other
http://terminology.hl7.org/CodeSystem/v2-0006,CRR,Christian: Christian Reformed
http://terminology.hl7.org/CodeSystem/v2-0006,DOC,Disciples of Christ
http://terminology.hl7.org/CodeSystem/v2-0006,E,Episcopalian
http://terminology.hl7.org/CodeSystem/v2-0006,EOT,Christian: Eastern Orthodox
http://terminology.hl7.org/CodeSystem/v2-0006,EPI,Christian: Episcopalian
http://terminology.hl7.org/CodeSystem/v2-0006,ERL,Ethnic Religionist
http://terminology.hl7.org/CodeSystem/v2-0006,EVC,Christian: Evangelical Church
http://terminology.hl7.org/CodeSystem/v2-0006,FRQ,Christian: Friends
http://terminology.hl7.org/CodeSystem/v2-0006,FUL,Christian: Full Gospel
http://terminology.hl7.org/CodeSystem/v2-0006,FWB,Christian: Free Will Baptist
http://terminology.hl7.org/CodeSystem/v2-0006,GRE,Christian: Greek Orthodox
http://terminology.hl7.org/CodeSystem/v2-0006,HIN,Hindu
http://terminology.hl7.org/CodeSystem/v2-0006,HOT,Hindu: Other
http://terminology.hl7.org/CodeSystem/v2-0006,HSH,Hindu: Shaivites
http://terminology.hl7.org/CodeSystem/v2-0006,HVA,Hindu: Vaishnavites
http://terminology.hl7.org/CodeSystem/v2-0006,J,Judaism
http://terminology.hl7.org/CodeSystem/v2-0006,JAI,Jain
http://terminology.hl7.org/CodeSystem/v2-0006,JCO,Jewish: Conservative
http://terminology.hl7.org/CodeSystem/v2-0006,JEW,Jewish
http://terminology.hl7.org/CodeSystem/v2-0006,JOR,Jewish: Orthodox
http://terminology.hl7.org/CodeSystem/v2-0006,JOT,Jewish: Other
http://terminology.hl7.org/CodeSystem/v2-0006,JRC,Jewish: Reconstructionist
http://terminology.hl7.org/CodeSystem/v2-0006,JRF,Jewish: Reform
http://terminology.hl7.org/CodeSystem/v2-0006,JRN,Jewish: Renewal
http://terminology.hl7.org/CodeSystem/v2-0006,JWN,Christian: Jehovah's Witness
http://terminology.hl7.org/CodeSystem/v2-0006,L,Lutheran
http://terminology.hl7.org/CodeSystem/v2-0006,LMS,Christian: Lutheran Missouri Synod
http://terminology.hl7.org/CodeSystem/v2-0006,LUT,Christian: Lutheran
http://terminology.hl7.org/CodeSystem/v2-0006,M,Church of Latter Day Saints (Mormon)
http://terminology.hl7.org/CodeSystem/v2-0006,MEN,Christian: Mennonite
http://terminology.hl7.org/CodeSystem/v2-0006,MET,Christian: Methodist
http://terminology.hl7.org/CodeSystem/v2-0006,MOM,Christian: Latter-day Saints
http://terminology.hl7.org/CodeSystem/v2-0006,MOS,Muslim
http://terminology.hl7.org/CodeSystem/v2-0006,MOT,Muslim: Other
http://terminology.hl7.org/CodeSystem/v2-0006,MSH,Muslim: Shiite
http://terminology.hl7.org/CodeSystem/v2-0006,MSU,Muslim: Sunni
http://terminology.hl7.org/CodeSystem/v2-0006,N,Hindu
http://terminology.hl7.org/CodeSystem/v2-0006,NAM,Native American
http://terminology.hl7.org/CodeSystem/v2-0006,NAZ,Christian: Church of the Nazarene
http://terminology.hl7.org/CodeSystem/v2-0006,NOE,Nonreligious
http://terminology.hl7.org/CodeSystem/v2-0006,NRL,New Religionist
http://terminology.hl7.org/CodeSystem/v2-0006,ORT,Christian: Orthodox
http://terminology.hl7.org/CodeSystem/v2-0006,OTH,Other
http://terminology.hl7.org/CodeSystem/v2-0006,P,Protestant
http://terminology.hl7.org/CodeSystem/v2-0006,PEN,Christian: Pentecostal
http://terminology.hl7.org/CodeSystem/v2-0006,PRC,Christian: Other Protestant
http://terminology.hl7.org/CodeSystem/v2-0006,PRE,Christian: Presbyterian
http://terminology.hl7.org/CodeSystem/v2-0006,PRO,Christian: Protestant
http://terminology.hl7.org/CodeSystem/v2-0006,QUA,Christian: Friends
http://terminology.hl7.org/CodeSystem/v2-0006,REC,Christian: Reformed Church
http://terminology.hl7.org/CodeSystem/v2-0006,REO,Christian: Reorganized Church of Jesus Christ-LDS
http://terminology.hl7.org/CodeSystem/v2-0006,SAA,Christian: Salvation Army
http://terminology.hl7.org/CodeSystem/v2-0006,SEV,Christian: Seventh Day Adventist
http://terminology.hl7.org/CodeSystem/v2-0006,SHN,Shintoist
http://terminology.hl7.org/CodeSystem/v2-0006,SIK,Sikh
http://terminology.hl7.org/CodeSystem/v2-0006,SOU,Christian: Southern Baptist
http://terminology.hl7.org/CodeSystem/v2-0006,SPI,Spiritist
http://terminology.hl7.org/CodeSystem/v2-0006,UCC,Christian: United Church of Christ
http://terminology.hl7.org/CodeSystem/v2-0006,UMD,Christian: United Methodist
http://terminology.hl7.org/CodeSystem/v2-0006,UNI,Christian: Unitarian
http://terminology.hl7.org/CodeSystem/v2-0006,UNU,Christian: Unitarian Universalist
http://terminology.hl7.org/CodeSystem/v2-0006,VAR,Unknown
http://terminology.hl7.org/CodeSystem/v2-0006,WES,Christian: Wesleyan
http://terminology.hl7.org/CodeSystem/v2-0006,WMC,Christian: Wesleyan Methodist
http://terminology.hl7.org/CodeSystem/v2-0007,A,Accident
http://terminology.hl7.org/CodeSystem/v2-0007,C,Elective
http://terminology.hl7.org/CodeSystem/v2-0007,E,Emergency
http://terminology.hl7.org/CodeSystem/v2-0007,L,Labor and Delivery
http://terminology.hl7.org/CodeSystem/v2-0007,N,Newborn (Birth in healthcare facility)
http://terminology.hl7.org/CodeSystem/v2-0007,R,Routine
http://terminology.hl7.org/CodeSystem/v2-0007,U,Urgent
http://terminology.hl7.org/CodeSystem/v2-0008,AA,Original mode: Application Accept - Enhanced mode: Application acknowledgment: Accept
http://terminology.hl7.org/CodeSystem/v2-0008,AE,Original mode: Application Error - Enhanced mode: Application acknowledgment: Error
http://terminology.hl7.org/CodeSystem/v2-0008,AR,Original mode: Application Reject - Enhanced mode: Application acknowledgment: Reject
http://terminology.hl7.org/CodeSystem/v2-0008,CA,Enhanced mode: Accept acknowledgment: Commit Accept
http://terminology.hl7.org/CodeSystem/v2-0008,CE,Enhanced mode: Accept acknowledgment: Commit Error
http://terminology.hl7.org/CodeSystem/v2-0008,CR,Enhanced mode: Accept acknowledgment: Commit Reject
http://terminology.hl7.org/CodeSystem/v2-0009,A0,No functional limitations
http://terminology.hl7.org/CodeSystem/v2-0009,A1,Ambulates with assistive device
http://terminology.hl7.org/CodeSystem/v2-0009,A2,Wheelchair/stretcher bound
http://terminology.hl7.org/CodeSystem/v2-0009,A3,Comatose; non-responsive
http://terminology.hl7.org/CodeSystem/v2-0009,A4,Disoriented
http://terminology.hl7.org/CodeSystem/v2-0009,A5,Vision impaired
http://terminology.hl7.org/CodeSystem/v2-0009,A6,Hearing impaired
http://terminology.hl7.org/CodeSystem/v2-0009,A7,Speech impaired
http://terminology.hl7.org/CodeSystem/v2-0009,A8,Non-English speaking
http://terminology.hl7.org/CodeSystem/v2-0009,A9,Functional level unknown
http://terminology.hl7.org/CodeSystem/v2-0009,B1,Oxygen therapy
http://terminology.hl7.org/CodeSystem/v2-0009,B2,"Special equipment (tubes, IVs, catheters)"
http://terminology.hl7.org/CodeSystem/v2-0009,B3,Amputee
http://terminology.hl7.org/CodeSystem/v2-0009,B4,Mastectomy
http://terminology.hl7.org/CodeSystem/v2-0009,B5,Paraplegic
http://terminology.hl7.org/CodeSystem/v2-0009,B6,Pregnant
http://terminology.hl7.org/CodeSystem/v2-0012,AN,Filled from ancillary department stock
http://terminology.hl7.org/CodeSystem/v2-0012,FL,Filled from floor stock
http://terminology.hl7.org/CodeSystem/v2-0017,AJ,Adjustment
http://terminology.hl7.org/CodeSystem/v2-0017,CD,Credit
http://terminology.hl7.org/CodeSystem/v2-0017,CG,Charge
http://terminology.hl7.org/CodeSystem/v2-0017,CO,Co-payment
http://terminology.hl7.org/CodeSystem/v2-0017,PY,Payment
http://terminology.hl7.org/CodeSystem/v2-0023,...,No suggested values defined
http://terminology.hl7.org/CodeSystem/v2-0023,1,Physician referral
http://terminology.hl7.org/CodeSystem/v2-0023,2,Clinic referral
http://terminology.hl7.org/CodeSystem/v2-0023,3,HMO referral
http://terminology.hl7.org/CodeSystem/v2-0023,4,Transfer from a hospital
http://terminology.hl7.org/CodeSystem/v2-0023,5,Transfer from a skilled nursing facility
http://terminology.hl7.org/CodeSystem/v2-0023,6,Transfer from another health care facility
http://terminology.hl7.org/CodeSystem/v2-0023,7,Emergency room
http://terminology.hl7.org/CodeSystem/v2-0023,8,Court/law enforcement
http://terminology.hl7.org/CodeSystem/v2-0023,9,Information not available
http://terminology.hl7.org/CodeSystem/v2-0027,A,As soon as possible (a priority lower than stat)
http://terminology.hl7.org/CodeSystem/v2-0027,P,Preoperative (to be done prior to surgery)
http://terminology.hl7.org/CodeSystem/v2-0027,R,Routine
http://terminology.hl7.org/CodeSystem/v2-0027,S,Stat (do immediately)
http://terminology.hl7.org/CodeSystem/v2-0027,T,Timing critical (do as near as possible to requested time)
http://terminology.hl7.org/CodeSystem/v2-0033,AP,Apply externally
http://terminology.hl7.org/CodeSystem/v2-0033,CH,Chew
http://terminology.hl7.org/CodeSystem/v2-0033,DU,Dust
http://terminology.hl7.org/CodeSystem/v2-0033,EA,Ear
http://terminology.hl7.org/CodeSystem/v2-0033,EY,Eye
http://terminology.hl7.org/CodeSystem/v2-0033,IA,Intro-arterial
http://terminology.hl7.org/CodeSystem/v2-0033,ID,Intra-dermal
http://terminology.hl7.org/CodeSystem/v2-0033,IF,Infiltrate
http://terminology.hl7.org/CodeSystem/v2-0033,IH,Inhalation
http://terminology.hl7.org/CodeSystem/v2-0033,IM,Intra-muscular
http://terminology.hl7.org/CodeSystem/v2-0033,IN,Intra-nasal
http://terminology.hl7.org/CodeSystem/v2-0033,IR,Irrigate
http://terminology.hl7.org/CodeSystem/v2-0033,IS,Inserted
http://terminology.hl7.org/CodeSystem/v2-0033,IT,Intrathecal
http://terminology.hl7.org/CodeSystem/v2-0033,IV,Intravenous
http://terminology.hl7.org/CodeSystem/v2-0033,NB,Nebulized
http://terminology.hl7.org/CodeSystem/v2-0033,NG,Nathogasic
http://terminology.hl7.org/CodeSystem/v2-0033,PA,Peri-anally
http://terminology.hl7.org/CodeSystem/v2-0033,PT,Paint
http://terminology.hl7.org/CodeSystem/v2-0033,PU,IV push
http://terminology.hl7.org/CodeSystem/v2-0033,RC,Rectally
http://terminology.hl7.org/CodeSystem/v2-0033,SH,Shampoo
http://terminology.hl7.org/CodeSystem/v2-0033,SL,Sublingual
http://terminology.hl7.org/CodeSystem/v2-0033,SO,Soak
http://terminology.hl7.org/CodeSystem/v2-0033,SS,IV soluset
http://terminology.hl7.org/CodeSystem/v2-0033,TP,Topically
http://terminology.hl7.org/CodeSystem/v2-0033,WA,Wash
http://terminology.hl7.org/CodeSystem/v2-0033,WI,Wipe
http://terminology.hl7.org/CodeSystem/v2-0034,B,Buttock
http://terminology.hl7.org/CodeSystem/v2-0034,L,Left arm
http://terminology.hl7.org/CodeSystem/v2-0038,A,"Some, but not all, results available"
http://terminology.hl7.org/CodeSystem/v2-0038,CA,Order was canceled
http://terminology.hl7.org/CodeSystem/v2-0038,CM,Order is completed
http://terminology.hl7.org/CodeSystem/v2-0038,DC,Order was discontinued
http://terminology.hl7.org/CodeSystem/v2-0038,ER,"Error, order not found"
http://terminology.hl7.org/CodeSystem/v2-0038,HD,Order is on hold
http://terminology.hl7.org/CodeSystem/v2-0038,IP,"In process, unspecified"
http://terminology.hl7.org/CodeSystem/v2-0038,RP,Order has been replaced
http://terminology.hl7.org/CodeSystem/v2-0038,SC,"In process, scheduled"
http://terminology.hl7.org/CodeSystem/v2-0043,...,No suggested values defined
http://terminology.hl7.org/CodeSystem/v2-0043,01,Military service related
http://terminology.hl7.org/CodeSystem/v2-0043,02,Condition is employment related
http://terminology.hl7.org/CodeSystem/v2-0043,03,Patient covered by insurance not reflected here
http://terminology.hl7.org/CodeSystem/v2-0043,04,HMO enrollee
http://terminology.hl7.org/CodeSystem/v2-0043,05,Lien has been filed
http://terminology.hl7.org/CodeSystem/v2-0043,06,ESRD patient in first 18 months of entitlement covered by employer group health insurance
http://terminology.hl7.org/CodeSystem/v2-0043,07,Treatment of non-terminal condition for hospice patient
http://terminology.hl7.org/CodeSystem/v2-0043,08,Beneficiary would not provide information concerning other insurance coverage
http://terminology.hl7.org/CodeSystem/v2-0043,09,Neither patient nor spouse is employed
http://terminology.hl7.org/CodeSystem/v2-0043,10,Patient and/or spouse is employed but no EGHP exists
http://terminology.hl7.org/CodeSystem/v2-0043,11,Disabled beneficiary but no LGHP
http://terminology.hl7.org/CodeSystem/v2-0043,12,Payer codes.
http://terminology.hl7.org/CodeSystem/v2-0043,12 ... 16,Payer codes.
http://terminology.hl7.org/CodeSystem/v2-0043,13,Payer codes.
http://terminology.hl7.org/CodeSystem/v2-0043,14,Payer codes.
http://terminology.hl7.org/CodeSystem/v2-0043,15,Payer codes.
http://terminology.hl7.org/CodeSystem/v2-0043,16,Payer codes.
http://terminology.hl7.org/CodeSystem/v2-0043,18,Maiden name retained
http://terminology.hl7.org/CodeSystem/v2-0043,19,Child retains mother's name
http://terminology.hl7.org/CodeSystem/v2-0043,20,Beneficiary requested billing
http://terminology.hl7.org/CodeSystem/v2-0043,21,Billing for Denial Notice
http://terminology.hl7.org/CodeSystem/v2-0043,26,VA eligible patient chooses to receive services in a Medicare certified facility
http://terminology.hl7.org/CodeSystem/v2-0043,27,Patient referred to a sole community hospital for a diagnostic laboratory test
http://terminology.hl7.org/CodeSystem/v2-0043,28,Patient and/or spouse's EGHP is secondary to Medicare
http://terminology.hl7.org/CodeSystem/v2-0043,29,Disabled beneficiary and/or family member's LGHP is secondary to Medicare
http://terminology.hl7.org/CodeSystem/v2-0043,31,Patient is student (full time-day)
http://terminology.hl7.org/CodeSystem/v2-0043,32,Patient is student (cooperative/work study program)
http://terminology.hl7.org/CodeSystem/v2-0043,33,Patient is student (full time-night)
http://terminology.hl7.org/CodeSystem/v2-0043,34,Patient is student (Part time)
http://terminology.hl7.org/CodeSystem/v2-0043,36,General care patient in a special unit
http://terminology.hl7.org/CodeSystem/v2-0043,37,Ward accommodation as patient request
http://terminology.hl7.org/CodeSystem/v2-0043,38,Semi-private room not available
http://terminology.hl7.org/CodeSystem/v2-0043,39,Private room medically necessary
http://terminology.hl7.org/CodeSystem/v2-0043,40,Same day transfer
http://terminology.hl7.org/CodeSystem/v2-0043,41,Partial hospitalization
http://terminology.hl7.org/CodeSystem/v2-0043,46,Non-availability statement on file
http://terminology.hl7.org/CodeSystem/v2-0043,48,Psychiatric residential treatment centers for children and adolescents
http://terminology.hl7.org/CodeSystem/v2-0043,55,SNF bed not available
http://terminology.hl7.org/CodeSystem/v2-0043,56,Medical appropriateness
http://terminology.hl7.org/CodeSystem/v2-0043,57,SNF readmission
http://terminology.hl7.org/CodeSystem/v2-0043,60,Day outlier
http://terminology.hl7.org/CodeSystem/v2-0043,61,Cost outlier
http://terminology.hl7.org/CodeSystem/v2-0043,62,Payer code
http://terminology.hl7.org/CodeSystem/v2-0043,66,Provider does not wish cost outlier payment
http://terminology.hl7.org/CodeSystem/v2-0043,67,Beneficiary elects not to use life time reserve (LTR) days
http://terminology.hl7.org/CodeSystem/v2-0043,68,Beneficiary elects to use life time reserve (LTR) days
http://terminology.hl7.org/CodeSystem/v2-0043,70,Self-administered EPO
http://terminology.hl7.org/CodeSystem/v2-0043,71,Full care in unit
http://terminology.hl7.org/CodeSystem/v2-0043,72,Self-care in unit
http://terminology.hl7.org/CodeSystem/v2-0043,73,Self-care training
http://terminology.hl7.org/CodeSystem/v2-0043,74,Home
http://terminology.hl7.org/CodeSystem/v2-0043,75,Home - 100% reimbursement
http://terminology.hl7.org/CodeSystem/v2-0043,76,Back-up in facility dialysis
http://terminology.hl7.org/CodeSystem/v2-0043,77,Provider accepts or is obligated/required due to a contractual arrangement or law to accept payment by a primary payer as payment in full
http://terminology.hl7.org/CodeSystem/v2-0043,78,New coverage not implemented by HMO
http://terminology.hl7.org/CodeSystem/v2-0043,79,Corf services provided off-site
http://terminology.hl7.org/CodeSystem/v2-0043,80,Pregnant
http://terminology.hl7.org/CodeSystem/v2-0048,ADV,Advice/diagnosis
http://terminology.hl7.org/CodeSystem/v2-0048,ANU,"Nursing unit lookup (returns patients in beds, excluding empty beds)"
http://terminology.hl7.org/CodeSystem/v2-0048,APA,"Account number query, return matching visit"
http://terminology.hl7.org/CodeSystem/v2-0048,APM,"Medical record number query, returns visits for a medical record number"
http://terminology.hl7.org/CodeSystem/v2-0048,APN,Patient name lookup
http://terminology.hl7.org/CodeSystem/v2-0048,APP,Physician lookup
http://terminology.hl7.org/CodeSystem/v2-0048,ARN,"Nursing unit lookup (returns patients in beds, including empty beds)"
http://terminology.hl7.org/CodeSystem/v2-0048,CAN,Cancel. Used to cancel a query
http://terminology.hl7.org/CodeSystem/v2-0048,DEM,Demographics
http://terminology.hl7.org/CodeSystem/v2-0048,FIN,Financial
http://terminology.hl7.org/CodeSystem/v2-0048,GID,Generate new identifier
http://terminology.hl7.org/CodeSystem/v2-0048,GOL,Goals
http://terminology.hl7.org/CodeSystem/v2-0048,MFQ,Master file query
http://terminology.hl7.org/CodeSystem/v2-0048,MRI,Most recent inpatient
http://terminology.hl7.org/CodeSystem/v2-0048,MRO,Most recent outpatient
http://terminology.hl7.org/CodeSystem/v2-0048,NCK,Network clock
http://terminology.hl7.org/CodeSystem/v2-0048,NSC,Network status change
http://terminology.hl7.org/CodeSystem/v2-0048,NST,Network statistic
http://terminology.hl7.org/CodeSystem/v2-0048,ORD,Order
http://terminology.hl7.org/CodeSystem/v2-0048,OTH,Other
http://terminology.hl7.org/CodeSystem/v2-0048,PRB,Problems
http://terminology.hl7.org/CodeSystem/v2-0048,PRO,Procedure
http://terminology.hl7.org/CodeSystem/v2-0048,RAR,Pharmacy administration information
http://terminology.hl7.org/CodeSystem/v2-0048,RDR,Pharmacy dispense information
http://terminology.hl7.org/CodeSystem/v2-0048,RER,Pharmacy encoded order information
http://terminology.hl7.org/CodeSystem/v2-0048,RES,Result
http://terminology.hl7.org/CodeSystem/v2-0048,RGR,Pharmacy give information
http://terminology.hl7.org/CodeSystem/v2-0048,ROR,Pharmacy prescription information
http://terminology.hl7.org/CodeSystem/v2-0048,SAL,"All schedule related information, including open slots, booked slots, blocked slots"
http://terminology.hl7.org/CodeSystem/v2-0048,SBK,Booked slots on the identified schedule
http://terminology.hl7.org/CodeSystem/v2-0048,SBL,Blocked slots on the identified schedule
http://terminology.hl7.org/CodeSystem/v2-0048,SOF,First open slot on the identified schedule after the start date/tiem
http://terminology.hl7.org/CodeSystem/v2-0048,SOP,Open slots on the identified schedule between the begin and end of the start date/time range
http://terminology.hl7.org/CodeSystem/v2-0048,SSA,Time slots available for a single appointment
http://terminology.hl7.org/CodeSystem/v2-0048,SSR,Time slots available for a recurring appointment
http://terminology.hl7.org/CodeSystem/v2-0048,STA,Status
http://terminology.hl7.org/CodeSystem/v2-0048,VXI,Vaccine Information
http://terminology.hl7.org/CodeSystem/v2-0048,XID,Get cross-referenced identifiers
http://terminology.hl7.org/CodeSystem/v2-0052,A,Admitting
http://terminology.hl7.org/CodeSystem/v2-0052,F,Final
http://terminology.hl7.org/CodeSystem/v2-0052,W,Working
http://terminology.hl7.org/CodeSystem/v2-0061,BCV,Bank Card Validation Number
http://terminology.hl7.org/CodeSystem/v2-0061,ISO,ISO 7064: 1983
http://terminology.hl7.org/CodeSystem/v2-0061,M10,Mod 10 algorithm
http://terminology.hl7.org/CodeSystem/v2-0061,M11,Mod 11 algorithm
http://terminology.hl7.org/CodeSystem/v2-0061,NPI,Check digit algorithm in the US National Provider Identifier
http://terminology.hl7.org/CodeSystem/v2-0062,01,Patient request
http://terminology.hl7.org/CodeSystem/v2-0062,02,Physician/health practitioner order
http://terminology.hl7.org/CodeSystem/v2-0062,03,Census management
http://terminology.hl7.org/CodeSystem/v2-0062,O,Other
http://terminology.hl7.org/CodeSystem/v2-0062,U,Unknown
http://terminology.hl7.org/CodeSystem/v2-0063,ASC,Associate
http://terminology.hl7.org/CodeSystem/v2-0063,BRO,Brother
http://terminology.hl7.org/CodeSystem/v2-0063,CGV,Care giver
http://terminology.hl7.org/CodeSystem/v2-0063,CHD,Child
http://terminology.hl7.org/CodeSystem/v2-0063,DEP,Handicapped dependent
http://terminology.hl7.org/CodeSystem/v2-0063,DOM,Life partner
http://terminology.hl7.org/CodeSystem/v2-0063,EMC,Emergency contact
http://terminology.hl7.org/CodeSystem/v2-0063,EME,Employee
http://terminology.hl7.org/CodeSystem/v2-0063,EMR,Employer
http://terminology.hl7.org/CodeSystem/v2-0063,EXF,Extended family
http://terminology.hl7.org/CodeSystem/v2-0063,FCH,Foster child
http://terminology.hl7.org/CodeSystem/v2-0063,FND,Friend
http://terminology.hl7.org/CodeSystem/v2-0063,FTH,Father
http://terminology.hl7.org/CodeSystem/v2-0063,GCH,Grandchild
http://terminology.hl7.org/CodeSystem/v2-0063,GRD,Guardian
http://terminology.hl7.org/CodeSystem/v2-0063,GRP,Grandparent
http://terminology.hl7.org/CodeSystem/v2-0063,MGR,Manager
http://terminology.hl7.org/CodeSystem/v2-0063,MTH,Mother
http://terminology.hl7.org/CodeSystem/v2-0063,NCH,Natural child
http://terminology.hl7.org/CodeSystem/v2-0063,NON,None
http://terminology.hl7.org/CodeSystem/v2-0063,OAD,Other adult
http://terminology.hl7.org/CodeSystem/v2-0063,OTH,Other
http://terminology.hl7.org/CodeSystem/v2-0063,OWN,Owner
http://terminology.hl7.org/CodeSystem/v2-0063,PAR,Parent
http://terminology.hl7.org/CodeSystem/v2-0063,SCH,Stepchild
http://terminology.hl7.org/CodeSystem/v2-0063,SEL,Self
http://terminology.hl7.org/CodeSystem/v2-0063,SIB,Sibling
http://terminology.hl7.org/CodeSystem/v2-0063,SIS,Sister
http://terminology.hl7.org/CodeSystem/v2-0063,SPO,Spouse
http://terminology.hl7.org/CodeSystem/v2-0063,TRA,Trainer
http://terminology.hl7.org/CodeSystem/v2-0063,UNK,Unknown
http://terminology.hl7.org/CodeSystem/v2-0063,WRD,Ward of court
http://terminology.hl7.org/CodeSystem/v2-0065,A,Add ordered tests to the existing specimen
http://terminology.hl7.org/CodeSystem/v2-0065,C,Cancel order for battery or tests named
http://terminology.hl7.org/CodeSystem/v2-0065,G,Generated order; reflex order
http://terminology.hl7.org/CodeSystem/v2-0065,L,Lab to obtain specimen from patient
http://terminology.hl7.org/CodeSystem/v2-0065,O,Specimen obtained by service other than Lab
http://terminology.hl7.org/CodeSystem/v2-0065,P,Pending specimen; Order sent prior to delivery
http://terminology.hl7.org/CodeSystem/v2-0065,R,Revised order
http://terminology.hl7.org/CodeSystem/v2-0065,S,Schedule the tests specified below
http://terminology.hl7.org/CodeSystem/v2-0066,...,see chapter 6
http://terminology.hl7.org/CodeSystem/v2-0066,1,Full time employed
http://terminology.hl7.org/CodeSystem/v2-0066,2,Part time employed
http://terminology.hl7.org/CodeSystem/v2-0066,3,Unemployed
http://terminology.hl7.org/CodeSystem/v2-0066,4,Self-employed
http://terminology.hl7.org/CodeSystem/v2-0066,5,Retired
http://terminology.hl7.org/CodeSystem/v2-0066,6,On active military duty
http://terminology.hl7.org/CodeSystem/v2-0066,9,Unknown
http://terminology.hl7.org/CodeSystem/v2-0066,C,"Contract, per diem"
http://terminology.hl7.org/CodeSystem/v2-0066,D,Per Diem
http://terminology.hl7.org/CodeSystem/v2-0066,F,Full Time
http://terminology.hl7.org/CodeSystem/v2-0066,L,"Leave of absence (e.g., family leave, sabbatical, etc.)"
http://terminology.hl7.org/CodeSystem/v2-0066,O,Other
http://terminology.hl7.org/CodeSystem/v2-0066,P,Part Time
http://terminology.hl7.org/CodeSystem/v2-0066,T,Temporarily unemployed
http://terminology.hl7.org/CodeSystem/v2-0069,CAR,Cardiac Service
http://terminology.hl7.org/CodeSystem/v2-0069,MED,Medical Service
http://terminology.hl7.org/CodeSystem/v2-0069,PUL,Pulmonary Service
http://terminology.hl7.org/CodeSystem/v2-0069,SUR,Surgical Service
http://terminology.hl7.org/CodeSystem/v2-0069,URO,Urology Service
http://terminology.hl7.org/CodeSystem/v2-0070,ABLD,Arterial blood
http://terminology.hl7.org/CodeSystem/v2-0070,ABS,Abscess
http://terminology.hl7.org/CodeSystem/v2-0070,AMN,Amniotic fluid
http://terminology.hl7.org/CodeSystem/v2-0070,ASP,Aspirate
http://terminology.hl7.org/CodeSystem/v2-0070,BBL,Blood bag
http://terminology.hl7.org/CodeSystem/v2-0070,BDY,Whole body
http://terminology.hl7.org/CodeSystem/v2-0070,BIFL,Bile fluid
http://terminology.hl7.org/CodeSystem/v2-0070,BLD,Whole blood
http://terminology.hl7.org/CodeSystem/v2-0070,BLDA,Blood arterial
http://terminology.hl7.org/CodeSystem/v2-0070,BLDC,Blood capillary
http://terminology.hl7.org/CodeSystem/v2-0070,BLDCO,Cord blood
http://terminology.hl7.org/CodeSystem/v2-0070,BLDV,Blood venous
http://terminology.hl7.org/CodeSystem/v2-0070,BON,Bone
http://terminology.hl7.org/CodeSystem/v2-0070,BPH,Basophils
http://terminology.hl7.org/CodeSystem/v2-0070,BPU,Blood product unit
http://terminology.hl7.org/CodeSystem/v2-0070,BRN,Burn
http://terminology.hl7.org/CodeSystem/v2-0070,BRO,Bronchial
http://terminology.hl7.org/CodeSystem/v2-0070,BRTH,Breath (use EXHLD)
http://terminology.hl7.org/CodeSystem/v2-0070,CALC,Calculus (=Stone)
http://terminology.hl7.org/CodeSystem/v2-0070,CBLD,Cord blood
http://terminology.hl7.org/CodeSystem/v2-0070,CDM,Cardiac muscle
http://terminology.hl7.org/CodeSystem/v2-0070,CNJT,Conjunctiva
http://terminology.hl7.org/CodeSystem/v2-0070,CNL,Cannula
http://terminology.hl7.org/CodeSystem/v2-0070,COL,Colostrum
http://terminology.hl7.org/CodeSystem/v2-0070,CSF,Cerebral spinal fluid
http://terminology.hl7.org/CodeSystem/v2-0070,CTP,Catheter tip
http://terminology.hl7.org/CodeSystem/v2-0070,CUR,Curettage
http://terminology.hl7.org/CodeSystem/v2-0070,CVM,Cervical mucus
http://terminology.hl7.org/CodeSystem/v2-0070,CVX,Cervix
http://terminology.hl7.org/CodeSystem/v2-0070,CYST,Cyst
http://terminology.hl7.org/CodeSystem/v2-0070,DIAF,Dialysis fluid
http://terminology.hl7.org/CodeSystem/v2-0070,DOSE,Dose med or substance
http://terminology.hl7.org/CodeSystem/v2-0070,DRN,Drain
http://terminology.hl7.org/CodeSystem/v2-0070,DUFL,Duodenal fluid
http://terminology.hl7.org/CodeSystem/v2-0070,EAR,Ear
http://terminology.hl7.org/CodeSystem/v2-0070,EARW,Ear wax (cerumen)
http://terminology.hl7.org/CodeSystem/v2-0070,ELT,Electrode
http://terminology.hl7.org/CodeSystem/v2-0070,ENDC,Endocardium
http://terminology.hl7.org/CodeSystem/v2-0070,ENDM,Endometrium
http://terminology.hl7.org/CodeSystem/v2-0070,EOS,Eosinophils
http://terminology.hl7.org/CodeSystem/v2-0070,EXG,Exhaled gas (=breath)
http://terminology.hl7.org/CodeSystem/v2-0070,EXHLD,Exhaled gas (=breath)
http://terminology.hl7.org/CodeSystem/v2-0070,EYE,Eye
http://terminology.hl7.org/CodeSystem/v2-0070,FIB,Fibroblasts
http://terminology.hl7.org/CodeSystem/v2-0070,FIST,Fistula
http://terminology.hl7.org/CodeSystem/v2-0070,FLT,Filter
http://terminology.hl7.org/CodeSystem/v2-0070,FLU,"Body fluid, unsp"
http://terminology.hl7.org/CodeSystem/v2-0070,GAS,Gas
http://terminology.hl7.org/CodeSystem/v2-0070,GAST,Gastric fluid/contents
http://terminology.hl7.org/CodeSystem/v2-0070,GEN,Genital
http://terminology.hl7.org/CodeSystem/v2-0070,GENC,Genital cervix
http://terminology.hl7.org/CodeSystem/v2-0070,GENL,Genital lochia
http://terminology.hl7.org/CodeSystem/v2-0070,GENV,Genital vaginal
http://terminology.hl7.org/CodeSystem/v2-0070,HAR,Hair
http://terminology.hl7.org/CodeSystem/v2-0070,IHG,Inhaled Gas
http://terminology.hl7.org/CodeSystem/v2-0070,ISLT,Isolate
http://terminology.hl7.org/CodeSystem/v2-0070,IT,Intubation tube
http://terminology.hl7.org/CodeSystem/v2-0070,LAM,Lamella
http://terminology.hl7.org/CodeSystem/v2-0070,LIQ,Liquid NOS
http://terminology.hl7.org/CodeSystem/v2-0070,LN,Line
http://terminology.hl7.org/CodeSystem/v2-0070,LNA,Line arterial
http://terminology.hl7.org/CodeSystem/v2-0070,LNV,Line venous
http://terminology.hl7.org/CodeSystem/v2-0070,LYM,Lymphocytes
http://terminology.hl7.org/CodeSystem/v2-0070,MAC,Macrophages
http://terminology.hl7.org/CodeSystem/v2-0070,MAR,Marrow
http://terminology.hl7.org/CodeSystem/v2-0070,MBLD,Menstrual blood
http://terminology.hl7.org/CodeSystem/v2-0070,MEC,Meconium
http://terminology.hl7.org/CodeSystem/v2-0070,MILK,Breast milk
http://terminology.hl7.org/CodeSystem/v2-0070,MLK,Milk
http://terminology.hl7.org/CodeSystem/v2-0070,MN,Amniotic Fluid
http://terminology.hl7.org/CodeSystem/v2-0070,NAIL,Nail
http://terminology.hl7.org/CodeSystem/v2-0070,NOS,Nose (nasal passage)
http://terminology.hl7.org/CodeSystem/v2-0070,ORH,Other
http://terminology.hl7.org/CodeSystem/v2-0070,OTH,Other
http://terminology.hl7.org/CodeSystem/v2-0070,PAFL,Pancreatic fluid
http://terminology.hl7.org/CodeSystem/v2-0070,PAT,Patient
http://terminology.hl7.org/CodeSystem/v2-0070,PER,Peritoneum
http://terminology.hl7.org/CodeSystem/v2-0070,PLAS,Plasma
http://terminology.hl7.org/CodeSystem/v2-0070,PLB,Plasma bag
http://terminology.hl7.org/CodeSystem/v2-0070,PLC,Placenta
http://terminology.hl7.org/CodeSystem/v2-0070,PLR,Pleural fluid (thoracentesis fld)
http://terminology.hl7.org/CodeSystem/v2-0070,PMN,Polymorphonuclear neutrophils
http://terminology.hl7.org/CodeSystem/v2-0070,PPP,Platelet poor plasma
http://terminology.hl7.org/CodeSystem/v2-0070,PRP,Platelet rich plasma
http://terminology.hl7.org/CodeSystem/v2-0070,PRT,Peritoneal fluid /ascites
http://terminology.hl7.org/CodeSystem/v2-0070,PUS,Pus
http://terminology.hl7.org/CodeSystem/v2-0070,RBC,Erythrocytes
http://terminology.hl7.org/CodeSystem/v2-0070,RT,Route of medicine
http://terminology.hl7.org/CodeSystem/v2-0070,SAL,Saliva
http://terminology.hl7.org/CodeSystem/v2-0070,SEM,Seminal fluid
http://terminology.hl7.org/CodeSystem/v2-0070,SER,Serum
http://terminology.hl7.org/CodeSystem/v2-0070,SKM,Skeletal muscle
http://terminology.hl7.org/CodeSystem/v2-0070,SKN,Skin
http://terminology.hl7.org/CodeSystem/v2-0070,SMN,Seminal fluid
http://terminology.hl7.org/CodeSystem/v2-0070,SNV,Synovial fluid (Joint fluid)
http://terminology.hl7.org/CodeSystem/v2-0070,SPRM,Spermatozoa
http://terminology.hl7.org/CodeSystem/v2-0070,SPT,Sputum
http://terminology.hl7.org/CodeSystem/v2-0070,SPTC,Sputum - coughed
http://terminology.hl7.org/CodeSystem/v2-0070,SPTT,Sputum - tracheal aspirate
http://terminology.hl7.org/CodeSystem/v2-0070,STL,Stool = Fecal
http://terminology.hl7.org/CodeSystem/v2-0070,STON,Stone (use CALC)
http://terminology.hl7.org/CodeSystem/v2-0070,SWT,Sweat
http://terminology.hl7.org/CodeSystem/v2-0070,TEAR,Tears
http://terminology.hl7.org/CodeSystem/v2-0070,THRB,Thrombocyte (platelet)
http://terminology.hl7.org/CodeSystem/v2-0070,THRT,Throat
http://terminology.hl7.org/CodeSystem/v2-0070,TIS,Tissue
http://terminology.hl7.org/CodeSystem/v2-0070,TISB,Tissue bone marrow
http://terminology.hl7.org/CodeSystem/v2-0070,TISC,Tissue curettage
http://terminology.hl7.org/CodeSystem/v2-0070,TISG,Tissue gall bladder
http://terminology.hl7.org/CodeSystem/v2-0070,TISL,Tissue lung
http://terminology.hl7.org/CodeSystem/v2-0070,TISP,Tissue peritoneum
http://terminology.hl7.org/CodeSystem/v2-0070,TISPL,Tissue placenta
http://terminology.hl7.org/CodeSystem/v2-0070,TISS,Tissue
http://terminology.hl7.org/CodeSystem/v2-0070,TISU,Tissue ulcer
http://terminology.hl7.org/CodeSystem/v2-0070,TLGI,Tissue large intestine
http://terminology.hl7.org/CodeSystem/v2-0070,TLNG,Tissue lung
http://terminology.hl7.org/CodeSystem/v2-0070,TSMI,Tissue small intestine
http://terminology.hl7.org/CodeSystem/v2-0070,TUB,Tube NOS
http://terminology.hl7.org/CodeSystem/v2-0070,ULC,Ulcer
http://terminology.hl7.org/CodeSystem/v2-0070,UMB,Umbilical blood
http://terminology.hl7.org/CodeSystem/v2-0070,UMED,Unknown medicine
http://terminology.hl7.org/CodeSystem/v2-0070,UR,Urine
http://terminology.hl7.org/CodeSystem/v2-0070,URC,Urine clean catch
http://terminology.hl7.org/CodeSystem/v2-0070,URNS,Urine sediment
http://terminology.hl7.org/CodeSystem/v2-0070,URT,Urine catheter
http://terminology.hl7.org/CodeSystem/v2-0070,URTH,Urethra
http://terminology.hl7.org/CodeSystem/v2-0070,USUB,Unknown substance
http://terminology.hl7.org/CodeSystem/v2-0070,VITF,Vitreous Fluid
http://terminology.hl7.org/CodeSystem/v2-0070,VOM,Vomitus
http://terminology.hl7.org/CodeSystem/v2-0070,WAT,Water
http://terminology.hl7.org/CodeSystem/v2-0070,WBC,Leukocytes
http://terminology.hl7.org/CodeSystem/v2-0070,WICK,Wick
http://terminology.hl7.org/CodeSystem/v2-0070,WND,Wound
http://terminology.hl7.org/CodeSystem/v2-0070,WNDA,Wound abscess
http://terminology.hl7.org/CodeSystem/v2-0070,WNDD,Wound drainage
http://terminology.hl7.org/CodeSystem/v2-0070,WNDE,Wound exudate
http://terminology.hl7.org/CodeSystem/v2-0070,XXX,To be specified in another part of the message
http://terminology.hl7.org/CodeSystem/v2-0074,AU,Audiology
http://terminology.hl7.org/CodeSystem/v2-0074,BG,Blood Gases
http://terminology.hl7.org/CodeSystem/v2-0074,BLB,Blood Bank
http://terminology.hl7.org/CodeSystem/v2-0074,CG,Cytogenetics
http://terminology.hl7.org/CodeSystem/v2-0074,CH,Chemistry
http://terminology.hl7.org/CodeSystem/v2-0074,CP,Cytopathology
http://terminology.hl7.org/CodeSystem/v2-0074,CT,CAT Scan
http://terminology.hl7.org/CodeSystem/v2-0074,CTH,Cardiac Catheterization
http://terminology.hl7.org/CodeSystem/v2-0074,CUS,Cardiac Ultrasound
http://terminology.hl7.org/CodeSystem/v2-0074,EC,"Electrocardiac (e.g., EKG, EEC, Holter)"
http://terminology.hl7.org/CodeSystem/v2-0074,EN,"Electroneuro (EEG, EMG,EP,PSG)"
http://terminology.hl7.org/CodeSystem/v2-0074,GE,Genetics
http://terminology.hl7.org/CodeSystem/v2-0074,HM,Hematology
http://terminology.hl7.org/CodeSystem/v2-0074,ICU,Bedside ICU Monitoring
http://terminology.hl7.org/CodeSystem/v2-0074,IMG,Diagnostic Imaging
http://terminology.hl7.org/CodeSystem/v2-0074,IMM,Immunology
http://terminology.hl7.org/CodeSystem/v2-0074,LAB,Laboratory
http://terminology.hl7.org/CodeSystem/v2-0074,MB,Microbiology
http://terminology.hl7.org/CodeSystem/v2-0074,MCB,Mycobacteriology
http://terminology.hl7.org/CodeSystem/v2-0074,MYC,Mycology
http://terminology.hl7.org/CodeSystem/v2-0074,NMR,Nuclear Magnetic Resonance
http://terminology.hl7.org/CodeSystem/v2-0074,NMS,Nuclear Medicine Scan
http://terminology.hl7.org/CodeSystem/v2-0074,NRS,Nursing Service Measures
http://terminology.hl7.org/CodeSystem/v2-0074,OSL,Outside Lab
http://terminology.hl7.org/CodeSystem/v2-0074,OT,Occupational Therapy
http://terminology.hl7.org/CodeSystem/v2-0074,OTH,Other
http://terminology.hl7.org/CodeSystem/v2-0074,OUS,OB Ultrasound
http://terminology.hl7.org/CodeSystem/v2-0074,PAR,Parasitology
http://terminology.hl7.org/CodeSystem/v2-0074,PAT,"Pathology (gross & histopath, not surgical)"
http://terminology.hl7.org/CodeSystem/v2-0074,PF,Pulmonary Function
http://terminology.hl7.org/CodeSystem/v2-0074,PHR,Pharmacy
http://terminology.hl7.org/CodeSystem/v2-0074,PHY,"Physician (Hx. Dx, admission note, etc.)"
http://terminology.hl7.org/CodeSystem/v2-0074,PT,Physical Therapy
http://terminology.hl7.org/CodeSystem/v2-0074,RAD,Radiology
http://terminology.hl7.org/CodeSystem/v2-0074,RC,Respiratory Care (therapy)
http://terminology.hl7.org/CodeSystem/v2-0074,RT,Radiation Therapy
http://terminology.hl7.org/CodeSystem/v2-0074,RUS,Radiology Ultrasound
http://terminology.hl7.org/CodeSystem/v2-0074,RX,Radiograph
http://terminology.hl7.org/CodeSystem/v2-0074,SP,Surgical Pathology
http://terminology.hl7.org/CodeSystem/v2-0074,SR,Serology
http://terminology.hl7.org/CodeSystem/v2-0074,TX,Toxicology
http://terminology.hl7.org/CodeSystem/v2-0074,URN,Urinalysis
http://terminology.hl7.org/CodeSystem/v2-0074,VR,Virology
http://terminology.hl7.org/CodeSystem/v2-0074,VUS,Vascular Ultrasound
http://terminology.hl7.org/CodeSystem/v2-0074,XRC,Cineradiograph
http://terminology.hl7.org/CodeSystem/v2-0076,ACK,General acknowledgment message
http://terminology.hl7.org/CodeSystem/v2-0076,ADR,ADT response
http://terminology.hl7.org/CodeSystem/v2-0076,ADT,ADT message
http://terminology.hl7.org/CodeSystem/v2-0076,ARD,Ancillary RPT (display) (for backward compatibility only)
http://terminology.hl7.org/CodeSystem/v2-0076,BAR,Add/change billing account
http://terminology.hl7.org/CodeSystem/v2-0076,BPS,Blood product dispense status message
http://terminology.hl7.org/CodeSystem/v2-0076,BRP,Blood product dispense status acknowledgement message
http://terminology.hl7.org/CodeSystem/v2-0076,BRT,Blood product transfusion/disposition acknowledgement message
http://terminology.hl7.org/CodeSystem/v2-0076,BTS,Blood product transfusion/disposition message
http://terminology.hl7.org/CodeSystem/v2-0076,CCF,Collaborative Care Fetch
http://terminology.hl7.org/CodeSystem/v2-0076,CCI,Collaborative Care Information
http://terminology.hl7.org/CodeSystem/v2-0076,CCM,Collaborative Care Message
http://terminology.hl7.org/CodeSystem/v2-0076,CCQ,Collaborative Care Referral
http://terminology.hl7.org/CodeSystem/v2-0076,CCU,Collaborative Care Referral
http://terminology.hl7.org/CodeSystem/v2-0076,CNQ,Cancel query
http://terminology.hl7.org/CodeSystem/v2-0076,CQU,Collaborative Care Referral
http://terminology.hl7.org/CodeSystem/v2-0076,CRM,Clinical study registration message
http://terminology.hl7.org/CodeSystem/v2-0076,CSU,Unsolicited study data message
http://terminology.hl7.org/CodeSystem/v2-0076,DBC,Create Donor Record
http://terminology.hl7.org/CodeSystem/v2-0076,DBU,Update Donor Record
http://terminology.hl7.org/CodeSystem/v2-0076,DEL,Donor Eligibility
http://terminology.hl7.org/CodeSystem/v2-0076,DEO,Donor Eligibility Observation
http://terminology.hl7.org/CodeSystem/v2-0076,DER,Donor Eligibility Request
http://terminology.hl7.org/CodeSystem/v2-0076,DFT,Detail financial transactions
http://terminology.hl7.org/CodeSystem/v2-0076,DOC,Document response
http://terminology.hl7.org/CodeSystem/v2-0076,DPR,Donation Procedure
http://terminology.hl7.org/CodeSystem/v2-0076,DRC,Donor Request to Collect
http://terminology.hl7.org/CodeSystem/v2-0076,DSR,Display response
http://terminology.hl7.org/CodeSystem/v2-0076,EAC,Automated equipment command message
http://terminology.hl7.org/CodeSystem/v2-0076,EAN,Automated equipment notification message
http://terminology.hl7.org/CodeSystem/v2-0076,EAR,Automated equipment response message
http://terminology.hl7.org/CodeSystem/v2-0076,EDR,Enhanced display response
http://terminology.hl7.org/CodeSystem/v2-0076,EHC,Health Care Invoice
http://terminology.hl7.org/CodeSystem/v2-0076,EQQ,Embedded query language query
http://terminology.hl7.org/CodeSystem/v2-0076,ERP,Event replay response
http://terminology.hl7.org/CodeSystem/v2-0076,ERQ,Event replay query
http://terminology.hl7.org/CodeSystem/v2-0076,ESR,Automated equipment status update acknowledgment message
http://terminology.hl7.org/CodeSystem/v2-0076,ESU,Automated equipment status update message
http://terminology.hl7.org/CodeSystem/v2-0076,INR,Automated equipment inventory request message
http://terminology.hl7.org/CodeSystem/v2-0076,INU,Automated equipment inventory update message
http://terminology.hl7.org/CodeSystem/v2-0076,LSR,Automated equipment log/service request message
http://terminology.hl7.org/CodeSystem/v2-0076,LSU,Automated equipment log/service update message
http://terminology.hl7.org/CodeSystem/v2-0076,MCF,Delayed Acknowledgment (Retained for backward compatibility only)
http://terminology.hl7.org/CodeSystem/v2-0076,MDM,Medical document management
http://terminology.hl7.org/CodeSystem/v2-0076,MFD,Master files delayed application acknowledgment
http://terminology.hl7.org/CodeSystem/v2-0076,MFK,Master files application acknowledgment
http://terminology.hl7.org/CodeSystem/v2-0076,MFN,Master files notification
http://terminology.hl7.org/CodeSystem/v2-0076,MFQ,Master files query
http://terminology.hl7.org/CodeSystem/v2-0076,MFR,Master files response
http://terminology.hl7.org/CodeSystem/v2-0076,NMD,Application management data message
http://terminology.hl7.org/CodeSystem/v2-0076,NMQ,Application management query message
http://terminology.hl7.org/CodeSystem/v2-0076,NMR,Application management response message
http://terminology.hl7.org/CodeSystem/v2-0076,OMB,Blood product order message
http://terminology.hl7.org/CodeSystem/v2-0076,OMD,Dietary order
http://terminology.hl7.org/CodeSystem/v2-0076,OMG,General clinical order message
http://terminology.hl7.org/CodeSystem/v2-0076,OMI,Imaging order
http://terminology.hl7.org/CodeSystem/v2-0076,OML,Laboratory order message
http://terminology.hl7.org/CodeSystem/v2-0076,OMN,Non-stock requisition order message
http://terminology.hl7.org/CodeSystem/v2-0076,OMP,Pharmacy/treatment order message
http://terminology.hl7.org/CodeSystem/v2-0076,OMQ,General order message with document payload
http://terminology.hl7.org/CodeSystem/v2-0076,OMS,Stock requisition order message
http://terminology.hl7.org/CodeSystem/v2-0076,OPL,Population/Location-Based Laboratory Order Message
http://terminology.hl7.org/CodeSystem/v2-0076,OPR,Population/Location-Based Laboratory Order Acknowledgment Message
http://terminology.hl7.org/CodeSystem/v2-0076,OPU,Unsolicited Population/Location-Based Laboratory Observation Message
http://terminology.hl7.org/CodeSystem/v2-0076,ORA,Observation Report Acknowledgment
http://terminology.hl7.org/CodeSystem/v2-0076,ORB,Blood product order acknowledgement message
http://terminology.hl7.org/CodeSystem/v2-0076,ORD,Dietary order acknowledgment message
http://terminology.hl7.org/CodeSystem/v2-0076,ORF,Query for results of observation
http://terminology.hl7.org/CodeSystem/v2-0076,ORG,General clinical order acknowledgment message
http://terminology.hl7.org/CodeSystem/v2-0076,ORI,Imaging order acknowledgement message
http://terminology.hl7.org/CodeSystem/v2-0076,ORL,Laboratory acknowledgment message (unsolicited)
http://terminology.hl7.org/CodeSystem/v2-0076,ORM,Pharmacy/treatment order message
http://terminology.hl7.org/CodeSystem/v2-0076,ORN,Non-stock requisition - General order acknowledgment message
http://terminology.hl7.org/CodeSystem/v2-0076,ORP,Pharmacy/treatment order acknowledgment message
http://terminology.hl7.org/CodeSystem/v2-0076,ORR,General order response message response to any ORM
http://terminology.hl7.org/CodeSystem/v2-0076,ORS,Stock requisition - Order acknowledgment message
http://terminology.hl7.org/CodeSystem/v2-0076,ORU,Unsolicited transmission of an observation message
http://terminology.hl7.org/CodeSystem/v2-0076,ORX,General Order Message with Document Payload Acknowledgement
http://terminology.hl7.org/CodeSystem/v2-0076,OSM,Specimen Shipment Message
http://terminology.hl7.org/CodeSystem/v2-0076,OSQ,Query response for order status
http://terminology.hl7.org/CodeSystem/v2-0076,OSR,Query response for order status
http://terminology.hl7.org/CodeSystem/v2-0076,OSU,Order status update
http://terminology.hl7.org/CodeSystem/v2-0076,OUL,Unsolicited laboratory observation message
http://terminology.hl7.org/CodeSystem/v2-0076,PEX,Product experience message
http://terminology.hl7.org/CodeSystem/v2-0076,PGL,Patient goal message
http://terminology.hl7.org/CodeSystem/v2-0076,PIN,Patient insurance information
http://terminology.hl7.org/CodeSystem/v2-0076,PMU,Add personnel record
http://terminology.hl7.org/CodeSystem/v2-0076,PPG,Patient pathway message (goal-oriented)
http://terminology.hl7.org/CodeSystem/v2-0076,PPP,Patient pathway message (problem-oriented)
http://terminology.hl7.org/CodeSystem/v2-0076,PPR,Patient problem message
http://terminology.hl7.org/CodeSystem/v2-0076,PPT,Patient pathway goal-oriented response
http://terminology.hl7.org/CodeSystem/v2-0076,PPV,Patient goal response
http://terminology.hl7.org/CodeSystem/v2-0076,PRR,Patient problem response
http://terminology.hl7.org/CodeSystem/v2-0076,PTR,Patient pathway problem-oriented response
http://terminology.hl7.org/CodeSystem/v2-0076,QBP,Query by parameter
http://terminology.hl7.org/CodeSystem/v2-0076,QCK,Query general acknowledgment
http://terminology.hl7.org/CodeSystem/v2-0076,QCN,Cancel query
http://terminology.hl7.org/CodeSystem/v2-0076,QRY,"Query, original mode"
http://terminology.hl7.org/CodeSystem/v2-0076,QSB,Create subscription
http://terminology.hl7.org/CodeSystem/v2-0076,QSX,Cancel subscription/acknowledge message
http://terminology.hl7.org/CodeSystem/v2-0076,QVR,Query for previous events
http://terminology.hl7.org/CodeSystem/v2-0076,RAR,Pharmacy/treatment administration information
http://terminology.hl7.org/CodeSystem/v2-0076,RAS,Pharmacy/treatment administration message
http://terminology.hl7.org/CodeSystem/v2-0076,RCI,Return clinical information
http://terminology.hl7.org/CodeSystem/v2-0076,RCL,Return clinical list
http://terminology.hl7.org/CodeSystem/v2-0076,RDE,Pharmacy/treatment encoded order message
http://terminology.hl7.org/CodeSystem/v2-0076,RDR,Pharmacy/treatment dispense information
http://terminology.hl7.org/CodeSystem/v2-0076,RDS,Pharmacy/treatment dispense message
http://terminology.hl7.org/CodeSystem/v2-0076,RDY,Display based response
http://terminology.hl7.org/CodeSystem/v2-0076,REF,Patient referral
http://terminology.hl7.org/CodeSystem/v2-0076,RER,Pharmacy/treatment encoded order information
http://terminology.hl7.org/CodeSystem/v2-0076,RGR,Pharmacy/treatment dose information
http://terminology.hl7.org/CodeSystem/v2-0076,RGV,Pharmacy/treatment give message
http://terminology.hl7.org/CodeSystem/v2-0076,ROC,Request clinical information
http://terminology.hl7.org/CodeSystem/v2-0076,ROD,Request pateint demographics
http://terminology.hl7.org/CodeSystem/v2-0076,ROR,Pharmacy/treatment order response
http://terminology.hl7.org/CodeSystem/v2-0076,RPA,Return patient authorization
http://terminology.hl7.org/CodeSystem/v2-0076,RPI,Return patient information
http://terminology.hl7.org/CodeSystem/v2-0076,RPL,Return patient display list
http://terminology.hl7.org/CodeSystem/v2-0076,RPR,Return patient list
http://terminology.hl7.org/CodeSystem/v2-0076,RQA,Request patient authorization
http://terminology.hl7.org/CodeSystem/v2-0076,RQC,Request clinical information
http://terminology.hl7.org/CodeSystem/v2-0076,RQI,Request patient information
http://terminology.hl7.org/CodeSystem/v2-0076,RQP,Request patient demographics
http://terminology.hl7.org/CodeSystem/v2-0076,RQQ,Event replay query
http://terminology.hl7.org/CodeSystem/v2-0076,RRA,Pharmacy/treatment administration acknowledgment message
http://terminology.hl7.org/CodeSystem/v2-0076,RRD,Pharmacy/treatment dispense acknowledgment message
http://terminology.hl7.org/CodeSystem/v2-0076,RRE,Pharmacy/treatment encoded order acknowledgment message
http://terminology.hl7.org/CodeSystem/v2-0076,RRG,Pharmacy/treatment give acknowledgment message
http://terminology.hl7.org/CodeSystem/v2-0076,RRI,Return referral information
http://terminology.hl7.org/CodeSystem/v2-0076,RSP,Segment pattern response
http://terminology.hl7.org/CodeSystem/v2-0076,RTB,Tabular response
http://terminology.hl7.org/CodeSystem/v2-0076,SCN,Notification of Anti-Microbial Device Cycle Data
http://terminology.hl7.org/CodeSystem/v2-0076,SDN,Notification of Anti-Microbial Device Data
http://terminology.hl7.org/CodeSystem/v2-0076,SDR,Sterilization anti-microbial device data request
http://terminology.hl7.org/CodeSystem/v2-0076,SIU,Schedule information unsolicited
http://terminology.hl7.org/CodeSystem/v2-0076,SLN,Notification of New Sterilization Lot
http://terminology.hl7.org/CodeSystem/v2-0076,SLR,Sterilization lot request
http://terminology.hl7.org/CodeSystem/v2-0076,SMD,Sterilization anti-microbial device cycle data request
http://terminology.hl7.org/CodeSystem/v2-0076,SPQ,Stored procedure request
http://terminology.hl7.org/CodeSystem/v2-0076,SQM,Schedule query message
http://terminology.hl7.org/CodeSystem/v2-0076,SQR,Schedule query response
http://terminology.hl7.org/CodeSystem/v2-0076,SRM,Schedule request message
http://terminology.hl7.org/CodeSystem/v2-0076,SRR,Scheduled request response
http://terminology.hl7.org/CodeSystem/v2-0076,SSR,Specimen status request message
http://terminology.hl7.org/CodeSystem/v2-0076,SSU,Specimen status update message
http://terminology.hl7.org/CodeSystem/v2-0076,STC,Notification of Sterilization Configuration
http://terminology.hl7.org/CodeSystem/v2-0076,STI,Sterilization item request
http://terminology.hl7.org/CodeSystem/v2-0076,SUR,Summary product experience report
http://terminology.hl7.org/CodeSystem/v2-0076,TBR,Tabular data response
http://terminology.hl7.org/CodeSystem/v2-0076,TCR,Automated equipment test code settings request message
http://terminology.hl7.org/CodeSystem/v2-0076,TCU,Automated equipment test code settings update message
http://terminology.hl7.org/CodeSystem/v2-0076,UDM,Unsolicited display update message
http://terminology.hl7.org/CodeSystem/v2-0076,VQQ,Virtual table query
http://terminology.hl7.org/CodeSystem/v2-0076,VXQ,Query for vaccination record
http://terminology.hl7.org/CodeSystem/v2-0076,VXR,Vaccination record response
http://terminology.hl7.org/CodeSystem/v2-0076,VXU,Unsolicited vaccination record update
http://terminology.hl7.org/CodeSystem/v2-0076,VXX,Response for vaccination query with multiple PID matches
http://terminology.hl7.org/CodeSystem/v2-0078,<,Off scale low
http://terminology.hl7.org/CodeSystem/v2-0078,>,Off scale high
http://terminology.hl7.org/CodeSystem/v2-0078,A,Abnormal
http://terminology.hl7.org/CodeSystem/v2-0078,AA,Critically abnormal
http://terminology.hl7.org/CodeSystem/v2-0078,AC,Anti-complementary substances present
http://terminology.hl7.org/CodeSystem/v2-0078,B,Better
http://terminology.hl7.org/CodeSystem/v2-0078,D,Significant change down
http://terminology.hl7.org/CodeSystem/v2-0078,DET,Detected
http://terminology.hl7.org/CodeSystem/v2-0078,H,High
http://terminology.hl7.org/CodeSystem/v2-0078,HH,Critically high
http://terminology.hl7.org/CodeSystem/v2-0078,HM,Hold for Medical Review
http://terminology.hl7.org/CodeSystem/v2-0078,HU,Very high
http://terminology.hl7.org/CodeSystem/v2-0078,I,Intermediate
http://terminology.hl7.org/CodeSystem/v2-0078,IE,Insufficient evidence
http://terminology.hl7.org/CodeSystem/v2-0078,IND,Indeterminate
http://terminology.hl7.org/CodeSystem/v2-0078,L,Low
http://terminology.hl7.org/CodeSystem/v2-0078,LL,Critically low
http://terminology.hl7.org/CodeSystem/v2-0078,LU,Very low
http://terminology.hl7.org/CodeSystem/v2-0078,MS,Moderately susceptible. Indicates for microbiology susceptibilities only.
http://terminology.hl7.org/CodeSystem/v2-0078,N,Normal
http://terminology.hl7.org/CodeSystem/v2-0078,ND,Not Detected
http://terminology.hl7.org/CodeSystem/v2-0078,NEG,Negative
http://terminology.hl7.org/CodeSystem/v2-0078,NR,Non-reactive
http://terminology.hl7.org/CodeSystem/v2-0078,NS,Non-susceptible
http://terminology.hl7.org/CodeSystem/v2-0078,OBX,Interpretation qualifiers in separate OBX segments
http://terminology.hl7.org/CodeSystem/v2-0078,POS,Positive
http://terminology.hl7.org/CodeSystem/v2-0078,QCF,Quality Control Failure
http://terminology.hl7.org/CodeSystem/v2-0078,R,Resistant
http://terminology.hl7.org/CodeSystem/v2-0078,RR,Reactive
http://terminology.hl7.org/CodeSystem/v2-0078,S,Susceptible
http://terminology.hl7.org/CodeSystem/v2-0078,SDD,Susceptible-dose dependent
http://terminology.hl7.org/CodeSystem/v2-0078,SYN-R,Synergy - resistant
http://terminology.hl7.org/CodeSystem/v2-0078,SYN-S,Synergy - susceptible
http://terminology.hl7.org/CodeSystem/v2-0078,TOX,Cytotoxic substance present
http://terminology.hl7.org/CodeSystem/v2-0078,U,Significant change up
http://terminology.hl7.org/CodeSystem/v2-0078,VS,Very susceptible. Indicates for microbiology susceptibilities only.
http://terminology.hl7.org/CodeSystem/v2-0078,W,Worse
http://terminology.hl7.org/CodeSystem/v2-0078,WR,Weakly reactive
http://terminology.hl7.org/CodeSystem/v2-0078,null,"No range defined, or normal ranges don't apply"
http://terminology.hl7.org/CodeSystem/v2-0080,A,An age-based population
http://terminology.hl7.org/CodeSystem/v2-0080,B,Breed
http://terminology.hl7.org/CodeSystem/v2-0080,N,None - generic normal range
http://terminology.hl7.org/CodeSystem/v2-0080,R,A race-based population
http://terminology.hl7.org/CodeSystem/v2-0080,S,A sex-based population
http://terminology.hl7.org/CodeSystem/v2-0080,SP,Species
http://terminology.hl7.org/CodeSystem/v2-0080,ST,Strain
http://terminology.hl7.org/CodeSystem/v2-0083,C,Outlier cost
http://terminology.hl7.org/CodeSystem/v2-0083,D,Outlier days
http://terminology.hl7.org/CodeSystem/v2-0085,A,Amended based on adjustments provided by the Placer (Physician) regarding patient demographics (such as age and/or gender or other patient specific information
http://terminology.hl7.org/CodeSystem/v2-0085,B,Appended Report - Final results reviewed and further information provided for clarity without change to the original result values.
http://terminology.hl7.org/CodeSystem/v2-0085,C,Record coming over is a correction and thus replaces a final result
http://terminology.hl7.org/CodeSystem/v2-0085,D,Deletes the OBX record
http://terminology.hl7.org/CodeSystem/v2-0085,F,Final results
http://terminology.hl7.org/CodeSystem/v2-0085,I,Specimen in lab; results pending
http://terminology.hl7.org/CodeSystem/v2-0085,N,Not asked; used to affirmatively document that the observation identified in the OBX was not sought when the universal service ID in OBR-4 implies that it would be sought.
http://terminology.hl7.org/CodeSystem/v2-0085,O,Order detail description only (no result)
http://terminology.hl7.org/CodeSystem/v2-0085,P,Preliminary results
http://terminology.hl7.org/CodeSystem/v2-0085,R,Results entered -- not verified
http://terminology.hl7.org/CodeSystem/v2-0085,S,Partial results. Deprecated. Retained only for backward compatibility as of V2.6.
http://terminology.hl7.org/CodeSystem/v2-0085,U,"Results status change to final without retransmitting results already sent as 'preliminary.' E.g., radiology changes status from preliminary to final"
http://terminology.hl7.org/CodeSystem/v2-0085,V,"Verified - Final results reviewed and confirmed to be correct, no change to result value, normal range or abnormal flag"
http://terminology.hl7.org/CodeSystem/v2-0085,W,"Post original as wrong, e.g., transmitted for wrong patient"
http://terminology.hl7.org/CodeSystem/v2-0085,X,Results cannot be obtained for this observation
http://terminology.hl7.org/CodeSystem/v2-0091,D,Deferred
http://terminology.hl7.org/CodeSystem/v2-0091,I,Immediate
http://terminology.hl7.org/CodeSystem/v2-0092,R,Re-admission
http://terminology.hl7.org/CodeSystem/v2-0098,M,Maternity
http://terminology.hl7.org/CodeSystem/v2-0098,S,Standard
http://terminology.hl7.org/CodeSystem/v2-0098,U,Unified
http://terminology.hl7.org/CodeSystem/v2-0100,D,On discharge
http://terminology.hl7.org/CodeSystem/v2-0100,O,On receipt of order
http://terminology.hl7.org/CodeSystem/v2-0100,R,At time service is completed
http://terminology.hl7.org/CodeSystem/v2-0100,S,At time service is started
http://terminology.hl7.org/CodeSystem/v2-0100,T,At a designated date/time
http://terminology.hl7.org/CodeSystem/v2-0102,D,"Message received, stored for later processing"
http://terminology.hl7.org/CodeSystem/v2-0102,F,acknowledgment after processing
http://terminology.hl7.org/CodeSystem/v2-0103,D,Debugging
http://terminology.hl7.org/CodeSystem/v2-0103,N,Non-Production Testing
http://terminology.hl7.org/CodeSystem/v2-0103,P,Production
http://terminology.hl7.org/CodeSystem/v2-0103,T,Training
http://terminology.hl7.org/CodeSystem/v2-0103,V,Validation
http://terminology.hl7.org/CodeSystem/v2-0104,2.0,Release 2.0
http://terminology.hl7.org/CodeSystem/v2-0104,2.0D,Demo 2.0
http://terminology.hl7.org/CodeSystem/v2-0104,2.1,Release 2.1
http://terminology.hl7.org/CodeSystem/v2-0104,2.2,Release 2.2
http://terminology.hl7.org/CodeSystem/v2-0104,2.3,Release 2.3
http://terminology.hl7.org/CodeSystem/v2-0104,2.3.1,Release 2.3.1
http://terminology.hl7.org/CodeSystem/v2-0104,2.3.2,Release 2.3.2
http://terminology.hl7.org/CodeSystem/v2-0104,2.4,Release 2.4
http://terminology.hl7.org/CodeSystem/v2-0104,2.5,Release 2.5
http://terminology.hl7.org/CodeSystem/v2-0104,2.5.1,Release 2.5.1
http://terminology.hl7.org/CodeSystem/v2-0104,2.6,Release 2.6
http://terminology.hl7.org/CodeSystem/v2-0104,2.7,Release 2.7
http://terminology.hl7.org/CodeSystem/v2-0104,2.7.1,Release 2.7.1
http://terminology.hl7.org/CodeSystem/v2-0104,2.8,Release 2.8
http://terminology.hl7.org/CodeSystem/v2-0104,2.8.1,Release 2.8.1
http://terminology.hl7.org/CodeSystem/v2-0104,2.8.2,Release 2.8.2
http://terminology.hl7.org/CodeSystem/v2-0104,2.9,Draft 2.9
http://terminology.hl7.org/CodeSystem/v2-0105,L,Ancillary (filler) department is source of comment
http://terminology.hl7.org/CodeSystem/v2-0105,O,Other system is source of comment
http://terminology.hl7.org/CodeSystem/v2-0105,P,Orderer (placer) is source of comment
http://terminology.hl7.org/CodeSystem/v2-0106,D,Response is in display format
http://terminology.hl7.org/CodeSystem/v2-0106,R,Response is in record-oriented format
http://terminology.hl7.org/CodeSystem/v2-0106,T,Response is in tabular format
http://terminology.hl7.org/CodeSystem/v2-0107,B,Before the Date/Time specified
http://terminology.hl7.org/CodeSystem/v2-0107,L,Later than the Date/Time specified
http://terminology.hl7.org/CodeSystem/v2-0108,O,Order plus order status
http://terminology.hl7.org/CodeSystem/v2-0108,R,Results without bulk text
http://terminology.hl7.org/CodeSystem/v2-0108,S,Status only
http://terminology.hl7.org/CodeSystem/v2-0108,T,Full results
http://terminology.hl7.org/CodeSystem/v2-0109,R,Routine
http://terminology.hl7.org/CodeSystem/v2-0109,S,Stat
http://terminology.hl7.org/CodeSystem/v2-0116,C,Closed
http://terminology.hl7.org/CodeSystem/v2-0116,H,Housekeeping
http://terminology.hl7.org/CodeSystem/v2-0116,I,Isolated
http://terminology.hl7.org/CodeSystem/v2-0116,K,Contaminated
http://terminology.hl7.org/CodeSystem/v2-0116,O,Occupied
http://terminology.hl7.org/CodeSystem/v2-0116,U,Unoccupied
http://terminology.hl7.org/CodeSystem/v2-0119,AF,Order/service refill request approval
http://terminology.hl7.org/CodeSystem/v2-0119,CA,Cancel order/service request
http://terminology.hl7.org/CodeSystem/v2-0119,CH,Child order/service
http://terminology.hl7.org/CodeSystem/v2-0119,CN,Combined result
http://terminology.hl7.org/CodeSystem/v2-0119,CP,Cancel process step
http://terminology.hl7.org/CodeSystem/v2-0119,CR,Canceled as requested
http://terminology.hl7.org/CodeSystem/v2-0119,DC,Discontinue order/service request
http://terminology.hl7.org/CodeSystem/v2-0119,DE,Data errors
http://terminology.hl7.org/CodeSystem/v2-0119,DF,Order/service refill request denied
http://terminology.hl7.org/CodeSystem/v2-0119,DR,Discontinued as requested
http://terminology.hl7.org/CodeSystem/v2-0119,FU,"Order/service refilled, unsolicited"
http://terminology.hl7.org/CodeSystem/v2-0119,HD,Hold order request
http://terminology.hl7.org/CodeSystem/v2-0119,HR,On hold as requested
http://terminology.hl7.org/CodeSystem/v2-0119,LI,Link order/service to patient care problem or goal
http://terminology.hl7.org/CodeSystem/v2-0119,MC,Miscellaneous Charge - not associated with an order
http://terminology.hl7.org/CodeSystem/v2-0119,NA,Number assigned
http://terminology.hl7.org/CodeSystem/v2-0119,NR,Notification Received
http://terminology.hl7.org/CodeSystem/v2-0119,NW,New order/service
http://terminology.hl7.org/CodeSystem/v2-0119,OC,Order/service canceled
http://terminology.hl7.org/CodeSystem/v2-0119,OD,Order/service discontinued
http://terminology.hl7.org/CodeSystem/v2-0119,OE,Order/service released
http://terminology.hl7.org/CodeSystem/v2-0119,OF,Order/service refilled as requested
http://terminology.hl7.org/CodeSystem/v2-0119,OH,Order/service held
http://terminology.hl7.org/CodeSystem/v2-0119,OK,Order/service accepted & OK
http://terminology.hl7.org/CodeSystem/v2-0119,OP,Notification of order for outside dispense
http://terminology.hl7.org/CodeSystem/v2-0119,OR,Released as requested
http://terminology.hl7.org/CodeSystem/v2-0119,PA,Parent order/service
http://terminology.hl7.org/CodeSystem/v2-0119,PR,Previous Results with new order/service
http://terminology.hl7.org/CodeSystem/v2-0119,PY,Notification of replacement order for outside dispense
http://terminology.hl7.org/CodeSystem/v2-0119,RA,Recommendation Accepted
http://terminology.hl7.org/CodeSystem/v2-0119,RC,Recommended Change
http://terminology.hl7.org/CodeSystem/v2-0119,RD,Recommendation Declined
http://terminology.hl7.org/CodeSystem/v2-0119,RE,Observations/Performed Service to follow
http://terminology.hl7.org/CodeSystem/v2-0119,RF,Refill order/service request
http://terminology.hl7.org/CodeSystem/v2-0119,RL,Release previous hold
http://terminology.hl7.org/CodeSystem/v2-0119,RO,Replacement order
http://terminology.hl7.org/CodeSystem/v2-0119,RP,Order/service replace request
http://terminology.hl7.org/CodeSystem/v2-0119,RQ,Replaced as requested
http://terminology.hl7.org/CodeSystem/v2-0119,RR,Request received
http://terminology.hl7.org/CodeSystem/v2-0119,RU,Replaced unsolicited
http://terminology.hl7.org/CodeSystem/v2-0119,SC,Status changed
http://terminology.hl7.org/CodeSystem/v2-0119,SN,Send order/service number
http://terminology.hl7.org/CodeSystem/v2-0119,SQ,Supplemented as requested
http://terminology.hl7.org/CodeSystem/v2-0119,SR,Response to send order/service status request
http://terminology.hl7.org/CodeSystem/v2-0119,SS,Send order/service status request
http://terminology.hl7.org/CodeSystem/v2-0119,SU,Supplement this order
http://terminology.hl7.org/CodeSystem/v2-0119,UA,Unable to accept order/service
http://terminology.hl7.org/CodeSystem/v2-0119,UC,Unable to cancel
http://terminology.hl7.org/CodeSystem/v2-0119,UD,Unable to discontinue
http://terminology.hl7.org/CodeSystem/v2-0119,UF,Unable to refill
http://terminology.hl7.org/CodeSystem/v2-0119,UH,Unable to put on hold
http://terminology.hl7.org/CodeSystem/v2-0119,UM,Unable to replace
http://terminology.hl7.org/CodeSystem/v2-0119,UN,Unlink order/service from patient care problem or goal
http://terminology.hl7.org/CodeSystem/v2-0119,UR,Unable to release
http://terminology.hl7.org/CodeSystem/v2-0119,UX,Unable to change
http://terminology.hl7.org/CodeSystem/v2-0119,XO,Change order/service request
http://terminology.hl7.org/CodeSystem/v2-0119,XR,Changed as requested
http://terminology.hl7.org/CodeSystem/v2-0119,XX,"Order/service changed, unsol."
http://terminology.hl7.org/CodeSystem/v2-0121,D,"Same as R, also other associated segments"
http://terminology.hl7.org/CodeSystem/v2-0121,E,Report exceptions only
http://terminology.hl7.org/CodeSystem/v2-0121,F,"Same as D, plus confirmations explicitly"
http://terminology.hl7.org/CodeSystem/v2-0121,N,Only the MSA segment is returned
http://terminology.hl7.org/CodeSystem/v2-0121,R,"Same as E, also Replacement and Parent-Child"
http://terminology.hl7.org/CodeSystem/v2-0122,CH,Charge
http://terminology.hl7.org/CodeSystem/v2-0122,CO,Contract
http://terminology.hl7.org/CodeSystem/v2-0122,CR,Credit
http://terminology.hl7.org/CodeSystem/v2-0122,DP,Department
http://terminology.hl7.org/CodeSystem/v2-0122,GR,Grant
http://terminology.hl7.org/CodeSystem/v2-0122,NC,No Charge
http://terminology.hl7.org/CodeSystem/v2-0122,PC,Professional
http://terminology.hl7.org/CodeSystem/v2-0122,RS,Research
http://terminology.hl7.org/CodeSystem/v2-0123,A,"Some, but not all, results available"
http://terminology.hl7.org/CodeSystem/v2-0123,C,"Corrected, final"
http://terminology.hl7.org/CodeSystem/v2-0123,F,Final results
http://terminology.hl7.org/CodeSystem/v2-0123,I,"No results available; specimen received, procedure incomplete"
http://terminology.hl7.org/CodeSystem/v2-0123,M,"Corrected, not final"
http://terminology.hl7.org/CodeSystem/v2-0123,N,"Procedure completed, results pending"
http://terminology.hl7.org/CodeSystem/v2-0123,O,Order received; specimen not yet received
http://terminology.hl7.org/CodeSystem/v2-0123,P,Preliminary
http://terminology.hl7.org/CodeSystem/v2-0123,R,Results stored; not yet verified
http://terminology.hl7.org/CodeSystem/v2-0123,S,"No results available; procedure scheduled, but not done"
http://terminology.hl7.org/CodeSystem/v2-0123,X,No results available; Order canceled
http://terminology.hl7.org/CodeSystem/v2-0123,Y,No order on record for this test
http://terminology.hl7.org/CodeSystem/v2-0123,Z,No record of this patient
http://terminology.hl7.org/CodeSystem/v2-0124,CART,Cart - patient travels on cart or gurney
http://terminology.hl7.org/CodeSystem/v2-0124,PORT,The examining device goes to patient's location
http://terminology.hl7.org/CodeSystem/v2-0124,WALK,Patient walks to diagnostic service
http://terminology.hl7.org/CodeSystem/v2-0124,WHLC,Wheelchair
http://terminology.hl7.org/CodeSystem/v2-0126,CH,Characters
http://terminology.hl7.org/CodeSystem/v2-0126,LI,Lines
http://terminology.hl7.org/CodeSystem/v2-0126,PG,Pages
http://terminology.hl7.org/CodeSystem/v2-0126,RD,Records
http://terminology.hl7.org/CodeSystem/v2-0126,ZO,Locally defined
http://terminology.hl7.org/CodeSystem/v2-0127,AA,Animal Allergy
http://terminology.hl7.org/CodeSystem/v2-0127,DA,Drug allergy
http://terminology.hl7.org/CodeSystem/v2-0127,EA,Environmental Allergy
http://terminology.hl7.org/CodeSystem/v2-0127,FA,Food allergy
http://terminology.hl7.org/CodeSystem/v2-0127,LA,Pollen Allergy
http://terminology.hl7.org/CodeSystem/v2-0127,MA,Miscellaneous allergy
http://terminology.hl7.org/CodeSystem/v2-0127,MC,Miscellaneous contraindication
http://terminology.hl7.org/CodeSystem/v2-0127,PA,Plant Allergy
http://terminology.hl7.org/CodeSystem/v2-0128,MI,Mild
http://terminology.hl7.org/CodeSystem/v2-0128,MO,Moderate
http://terminology.hl7.org/CodeSystem/v2-0128,SV,Severe
http://terminology.hl7.org/CodeSystem/v2-0128,U,Unknown
http://terminology.hl7.org/CodeSystem/v2-0130,HO,Home
http://terminology.hl7.org/CodeSystem/v2-0130,MO,Mobile Unit
http://terminology.hl7.org/CodeSystem/v2-0130,PH,Phone
http://terminology.hl7.org/CodeSystem/v2-0130,TE,Teaching
http://terminology.hl7.org/CodeSystem/v2-0131,BP,Billing contact person
http://terminology.hl7.org/CodeSystem/v2-0131,C,Emergency Contact
http://terminology.hl7.org/CodeSystem/v2-0131,CP,Contact person
http://terminology.hl7.org/CodeSystem/v2-0131,E,Employer
http://terminology.hl7.org/CodeSystem/v2-0131,EP,Emergency contact person
http://terminology.hl7.org/CodeSystem/v2-0131,F,Federal Agency
http://terminology.hl7.org/CodeSystem/v2-0131,I,Insurance Company
http://terminology.hl7.org/CodeSystem/v2-0131,N,Next-of-Kin
http://terminology.hl7.org/CodeSystem/v2-0131,O,Other
http://terminology.hl7.org/CodeSystem/v2-0131,PR,Person preparing referral
http://terminology.hl7.org/CodeSystem/v2-0131,S,State Agency
http://terminology.hl7.org/CodeSystem/v2-0131,U,Unknown
http://terminology.hl7.org/CodeSystem/v2-0133,AN,Anesthesiologist/Anesthetist
http://terminology.hl7.org/CodeSystem/v2-0133,AS,Assistant Surgeon
http://terminology.hl7.org/CodeSystem/v2-0133,CM,Certified Nurse Midwife
http://terminology.hl7.org/CodeSystem/v2-0133,NP,Nurse Practitioner
http://terminology.hl7.org/CodeSystem/v2-0133,PR,Procedure MD/ Surgeon
http://terminology.hl7.org/CodeSystem/v2-0133,PS,Primary Surgeon
http://terminology.hl7.org/CodeSystem/v2-0133,RD,Radiologist
http://terminology.hl7.org/CodeSystem/v2-0133,RS,Resident
http://terminology.hl7.org/CodeSystem/v2-0133,SN,Scrub Nurse
http://terminology.hl7.org/CodeSystem/v2-0135,M,Modified assignment
http://terminology.hl7.org/CodeSystem/v2-0135,N,No
http://terminology.hl7.org/CodeSystem/v2-0135,Y,Yes
http://terminology.hl7.org/CodeSystem/v2-0136,N,No
http://terminology.hl7.org/CodeSystem/v2-0136,Y,Yes
http://terminology.hl7.org/CodeSystem/v2-0137,E,Employer
http://terminology.hl7.org/CodeSystem/v2-0137,G,Guarantor
http://terminology.hl7.org/CodeSystem/v2-0137,I,Insurance company
http://terminology.hl7.org/CodeSystem/v2-0137,O,Other
http://terminology.hl7.org/CodeSystem/v2-0137,P,Patient
http://terminology.hl7.org/CodeSystem/v2-0140,AUSA,Australian Army
http://terminology.hl7.org/CodeSystem/v2-0140,AUSAF,Australian Air Force
http://terminology.hl7.org/CodeSystem/v2-0140,AUSN,Australian Navy
http://terminology.hl7.org/CodeSystem/v2-0140,NATO,North Atlantic Treaty Organization
http://terminology.hl7.org/CodeSystem/v2-0140,NOAA,National Oceanic and Atmospheric Administration
http://terminology.hl7.org/CodeSystem/v2-0140,USA,US Army
http://terminology.hl7.org/CodeSystem/v2-0140,USAF,US Air Force
http://terminology.hl7.org/CodeSystem/v2-0140,USCG,US Coast Guard
http://terminology.hl7.org/CodeSystem/v2-0140,USMC,US Marine Corps
http://terminology.hl7.org/CodeSystem/v2-0140,USN,US Navy
http://terminology.hl7.org/CodeSystem/v2-0140,USPHS,US Public Health Service
http://terminology.hl7.org/CodeSystem/v2-0141,E1,Enlisted 1
http://terminology.hl7.org/CodeSystem/v2-0141,E1 ... E9,Enlisted
http://terminology.hl7.org/CodeSystem/v2-0141,E1... E9,Enlisted
http://terminology.hl7.org/CodeSystem/v2-0141,E2,Enlisted 2
http://terminology.hl7.org/CodeSystem/v2-0141,E3,Enlisted 3
http://terminology.hl7.org/CodeSystem/v2-0141,E4,Enlisted 4
http://terminology.hl7.org/CodeSystem/v2-0141,E5,Enlisted 5
http://terminology.hl7.org/CodeSystem/v2-0141,E6,Enlisted 6
http://terminology.hl7.org/CodeSystem/v2-0141,E7,Enlisted 7
http://terminology.hl7.org/CodeSystem/v2-0141,E8,Enlisted 8
http://terminology.hl7.org/CodeSystem/v2-0141,E9,Enlisted 9
http://terminology.hl7.org/CodeSystem/v2-0141,O1,Officers 1
http://terminology.hl7.org/CodeSystem/v2-0141,O1 ... O10,Officers
http://terminology.hl7.org/CodeSystem/v2-0141,O1 ... O9,Officers
http://terminology.hl7.org/CodeSystem/v2-0141,O10,Officers 10
http://terminology.hl7.org/CodeSystem/v2-0141,O2,Officers 2
http://terminology.hl7.org/CodeSystem/v2-0141,O3,Officers 3
http://terminology.hl7.org/CodeSystem/v2-0141,O4,Officers 4
http://terminology.hl7.org/CodeSystem/v2-0141,O5,Officers 5
http://terminology.hl7.org/CodeSystem/v2-0141,O6,Officers 6
http://terminology.hl7.org/CodeSystem/v2-0141,O7,Officers 7
http://terminology.hl7.org/CodeSystem/v2-0141,O8,Officers 8
http://terminology.hl7.org/CodeSystem/v2-0141,O9,Officers 9
http://terminology.hl7.org/CodeSystem/v2-0141,W1,Warrant Officers 1
http://terminology.hl7.org/CodeSystem/v2-0141,W1 ... W4,Warrant Officers
http://terminology.hl7.org/CodeSystem/v2-0141,W2,Warrant Officers 2
http://terminology.hl7.org/CodeSystem/v2-0141,W3,Warrant Officers 3
http://terminology.hl7.org/CodeSystem/v2-0141,W4,Warrant Officers 4
http://terminology.hl7.org/CodeSystem/v2-0142,ACT,Active duty
http://terminology.hl7.org/CodeSystem/v2-0142,DEC,Deceased
http://terminology.hl7.org/CodeSystem/v2-0142,RET,Retired
http://terminology.hl7.org/CodeSystem/v2-0144,1,Insurance company
http://terminology.hl7.org/CodeSystem/v2-0144,2,Employer
http://terminology.hl7.org/CodeSystem/v2-0144,3,Insured presented policy
http://terminology.hl7.org/CodeSystem/v2-0144,4,Insured presented card
http://terminology.hl7.org/CodeSystem/v2-0144,5,Signed statement on file
http://terminology.hl7.org/CodeSystem/v2-0144,6,Verbal information
http://terminology.hl7.org/CodeSystem/v2-0144,7,None
http://terminology.hl7.org/CodeSystem/v2-0145,2ICU,Second intensive care unit
http://terminology.hl7.org/CodeSystem/v2-0145,2PRI,Second private room
http://terminology.hl7.org/CodeSystem/v2-0145,2SPR,Second semi-private room
http://terminology.hl7.org/CodeSystem/v2-0145,ICU,Intensive care unit
http://terminology.hl7.org/CodeSystem/v2-0145,PRI,Private room
http://terminology.hl7.org/CodeSystem/v2-0145,SPR,Semi-private room
http://terminology.hl7.org/CodeSystem/v2-0146,DF,Differential
http://terminology.hl7.org/CodeSystem/v2-0146,LM,Limit
http://terminology.hl7.org/CodeSystem/v2-0146,PC,Percentage
http://terminology.hl7.org/CodeSystem/v2-0146,RT,Rate
http://terminology.hl7.org/CodeSystem/v2-0146,UL,Unlimited
http://terminology.hl7.org/CodeSystem/v2-0147,2ANC,Second ancillary
http://terminology.hl7.org/CodeSystem/v2-0147,2MMD,Second major medical
http://terminology.hl7.org/CodeSystem/v2-0147,3MMD,Third major medical
http://terminology.hl7.org/CodeSystem/v2-0147,ANC,Ancillary
http://terminology.hl7.org/CodeSystem/v2-0147,MMD,Major medical
http://terminology.hl7.org/CodeSystem/v2-0148,AT,Currency amount
http://terminology.hl7.org/CodeSystem/v2-0148,PC,Percentage
http://terminology.hl7.org/CodeSystem/v2-0149,AP,Approved
http://terminology.hl7.org/CodeSystem/v2-0149,DE,Denied
http://terminology.hl7.org/CodeSystem/v2-0149,PE,Pending
http://terminology.hl7.org/CodeSystem/v2-0150,ER,Emergency
http://terminology.hl7.org/CodeSystem/v2-0150,IPE,Inpatient elective
http://terminology.hl7.org/CodeSystem/v2-0150,OPE,Outpatient elective
http://terminology.hl7.org/CodeSystem/v2-0150,UR,Urgent
http://terminology.hl7.org/CodeSystem/v2-0153,...,See NUBC codes
http://terminology.hl7.org/CodeSystem/v2-0153,01,Most common semi-private rate
http://terminology.hl7.org/CodeSystem/v2-0153,02,Hospital has no semi-private rooms
http://terminology.hl7.org/CodeSystem/v2-0153,04,Inpatient professional component charges which are combined billed
http://terminology.hl7.org/CodeSystem/v2-0153,05,Professional component included in charges and also billed separate to carrier
http://terminology.hl7.org/CodeSystem/v2-0153,06,Medicare blood deductible
http://terminology.hl7.org/CodeSystem/v2-0153,08,Medicare life time reserve amount in the first calendar year
http://terminology.hl7.org/CodeSystem/v2-0153,09,Medicare co-insurance amount in the first calendar year
http://terminology.hl7.org/CodeSystem/v2-0153,10,Lifetime reserve amount in the second calendar year
http://terminology.hl7.org/CodeSystem/v2-0153,11,Co-insurance amount in the second calendar year
http://terminology.hl7.org/CodeSystem/v2-0153,12,Working aged beneficiary/spouse with employer group health plan
http://terminology.hl7.org/CodeSystem/v2-0153,13,ESRD beneficiary in a Medicare coordination period with an employer group health plan
http://terminology.hl7.org/CodeSystem/v2-0153,14,No Fault including auto/other
http://terminology.hl7.org/CodeSystem/v2-0153,15,Worker's Compensation
http://terminology.hl7.org/CodeSystem/v2-0153,16,"PHS, or other federal agency"
http://terminology.hl7.org/CodeSystem/v2-0153,17,Payer code
http://terminology.hl7.org/CodeSystem/v2-0153,21,Catastrophic
http://terminology.hl7.org/CodeSystem/v2-0153,22,Surplus
http://terminology.hl7.org/CodeSystem/v2-0153,23,Recurring monthly incode
http://terminology.hl7.org/CodeSystem/v2-0153,24,Medicaid rate code
http://terminology.hl7.org/CodeSystem/v2-0153,30,Pre-admission testing
http://terminology.hl7.org/CodeSystem/v2-0153,31,Patient liability amount
http://terminology.hl7.org/CodeSystem/v2-0153,37,Pints of blood furnished
http://terminology.hl7.org/CodeSystem/v2-0153,38,Blood deductible pints
http://terminology.hl7.org/CodeSystem/v2-0153,39,Pints of blood replaced
http://terminology.hl7.org/CodeSystem/v2-0153,40,New coverage not implemented by HMO (for inpatient service only)
http://terminology.hl7.org/CodeSystem/v2-0153,41,Black lung
http://terminology.hl7.org/CodeSystem/v2-0153,42,VA
http://terminology.hl7.org/CodeSystem/v2-0153,43,Disabled beneficiary under age 64 with LGHP
http://terminology.hl7.org/CodeSystem/v2-0153,44,"Amount provider agreed to accept from primary payer when this amount is less than charges but higher than payment received,, then a Medicare secondary payment is due"
http://terminology.hl7.org/CodeSystem/v2-0153,45,Accident hour
http://terminology.hl7.org/CodeSystem/v2-0153,46,Number of grace days
http://terminology.hl7.org/CodeSystem/v2-0153,47,Any liability insurance
http://terminology.hl7.org/CodeSystem/v2-0153,48,Hemoglobin reading
http://terminology.hl7.org/CodeSystem/v2-0153,49,Hematocrit reading
http://terminology.hl7.org/CodeSystem/v2-0153,50,Physical therapy visits
http://terminology.hl7.org/CodeSystem/v2-0153,51,Occupational therapy visits
http://terminology.hl7.org/CodeSystem/v2-0153,52,Speech therapy visits
http://terminology.hl7.org/CodeSystem/v2-0153,53,Cardiac rehab visits
http://terminology.hl7.org/CodeSystem/v2-0153,56,Skilled nurse - home visit hours
http://terminology.hl7.org/CodeSystem/v2-0153,57,Home health aide - home visit hours
http://terminology.hl7.org/CodeSystem/v2-0153,58,Arterial blood gas
http://terminology.hl7.org/CodeSystem/v2-0153,59,Oxygen saturation
http://terminology.hl7.org/CodeSystem/v2-0153,60,HHA branch MSA
http://terminology.hl7.org/CodeSystem/v2-0153,67,Peritoneal dialysis
http://terminology.hl7.org/CodeSystem/v2-0153,68,EPO-drug
http://terminology.hl7.org/CodeSystem/v2-0153,70,Payer codes
http://terminology.hl7.org/CodeSystem/v2-0153,70 ... 72,Payer codes
http://terminology.hl7.org/CodeSystem/v2-0153,71,Payer codes
http://terminology.hl7.org/CodeSystem/v2-0153,72,Payer codes
http://terminology.hl7.org/CodeSystem/v2-0153,75,Payer codes
http://terminology.hl7.org/CodeSystem/v2-0153,75 ... 79,Payer codes
http://terminology.hl7.org/CodeSystem/v2-0153,76,Payer codes
http://terminology.hl7.org/CodeSystem/v2-0153,77,Payer codes
http://terminology.hl7.org/CodeSystem/v2-0153,78,Payer codes
http://terminology.hl7.org/CodeSystem/v2-0153,79,Payer codes
http://terminology.hl7.org/CodeSystem/v2-0153,80,Psychiatric visits
http://terminology.hl7.org/CodeSystem/v2-0153,81,Visits subject to co-payment
http://terminology.hl7.org/CodeSystem/v2-0153,A1,Deductible payer A
http://terminology.hl7.org/CodeSystem/v2-0153,A2,Coinsurance payer A
http://terminology.hl7.org/CodeSystem/v2-0153,A3,Estimated responsibility payer A
http://terminology.hl7.org/CodeSystem/v2-0153,X0,Service excluded on primary policy
http://terminology.hl7.org/CodeSystem/v2-0153,X4,Supplemental coverage
http://terminology.hl7.org/CodeSystem/v2-0153,…,See NUBC codes
http://terminology.hl7.org/CodeSystem/v2-0155,AL,Always
http://terminology.hl7.org/CodeSystem/v2-0155,ER,Error/reject conditions only
http://terminology.hl7.org/CodeSystem/v2-0155,NE,Never
http://terminology.hl7.org/CodeSystem/v2-0155,SU,Successful completion only
http://terminology.hl7.org/CodeSystem/v2-0156,ANY,Any date/time within a range
http://terminology.hl7.org/CodeSystem/v2-0156,CAN,Cancellation date/time
http://terminology.hl7.org/CodeSystem/v2-0156,COL,"Collection date/time, equivalent to film or sample collection date/time"
http://terminology.hl7.org/CodeSystem/v2-0156,ORD,Order date/time
http://terminology.hl7.org/CodeSystem/v2-0156,RCT,"Specimen receipt date/time, receipt of specimen in filling ancillary (Lab)"
http://terminology.hl7.org/CodeSystem/v2-0156,REP,"Report date/time, report date/time at filling ancillary (i.e., Lab)"
http://terminology.hl7.org/CodeSystem/v2-0156,SCHED,Schedule date/time
http://terminology.hl7.org/CodeSystem/v2-0157,ANY,Any status
http://terminology.hl7.org/CodeSystem/v2-0157,CFN,"Current final value, whether final or corrected"
http://terminology.hl7.org/CodeSystem/v2-0157,COR,Corrected only (no final with corrections)
http://terminology.hl7.org/CodeSystem/v2-0157,FIN,Final only (no corrections)
http://terminology.hl7.org/CodeSystem/v2-0157,PRE,Preliminary
http://terminology.hl7.org/CodeSystem/v2-0157,REP,Report completion date/time
http://terminology.hl7.org/CodeSystem/v2-0158,1ST,First value within range
http://terminology.hl7.org/CodeSystem/v2-0158,ALL,All values within the range
http://terminology.hl7.org/CodeSystem/v2-0158,LST,Last value within the range
http://terminology.hl7.org/CodeSystem/v2-0158,REV,All values within the range returned in reverse chronological order (This is the default if not otherwise specified.)
http://terminology.hl7.org/CodeSystem/v2-0159,D,Diet
http://terminology.hl7.org/CodeSystem/v2-0159,P,Preference
http://terminology.hl7.org/CodeSystem/v2-0159,S,Supplement
http://terminology.hl7.org/CodeSystem/v2-0160,EARLY,Early tray
http://terminology.hl7.org/CodeSystem/v2-0160,GUEST,Guest tray
http://terminology.hl7.org/CodeSystem/v2-0160,LATE,Late tray
http://terminology.hl7.org/CodeSystem/v2-0160,MSG,Tray message only
http://terminology.hl7.org/CodeSystem/v2-0160,NO,No tray
http://terminology.hl7.org/CodeSystem/v2-0161,G,Allow generic substitutions.
http://terminology.hl7.org/CodeSystem/v2-0161,N,Substitutions are NOT authorized. (This is the default - null.)
http://terminology.hl7.org/CodeSystem/v2-0161,T,Allow therapeutic substitutions
http://terminology.hl7.org/CodeSystem/v2-0162,AP,Apply Externally
http://terminology.hl7.org/CodeSystem/v2-0162,B,Buccal
http://terminology.hl7.org/CodeSystem/v2-0162,DT,Dental
http://terminology.hl7.org/CodeSystem/v2-0162,EP,Epidural
http://terminology.hl7.org/CodeSystem/v2-0162,ET,Endotrachial Tube
http://terminology.hl7.org/CodeSystem/v2-0162,GTT,Gastrostomy Tube
http://terminology.hl7.org/CodeSystem/v2-0162,GU,GU Irrigant
http://terminology.hl7.org/CodeSystem/v2-0162,IA,Intra-arterial
http://terminology.hl7.org/CodeSystem/v2-0162,IB,Intrabursal
http://terminology.hl7.org/CodeSystem/v2-0162,IC,Intracardiac
http://terminology.hl7.org/CodeSystem/v2-0162,ICV,Intracervical (uterus)
http://terminology.hl7.org/CodeSystem/v2-0162,ID,Intradermal
http://terminology.hl7.org/CodeSystem/v2-0162,IH,Inhalation
http://terminology.hl7.org/CodeSystem/v2-0162,IHA,Intrahepatic Artery
http://terminology.hl7.org/CodeSystem/v2-0162,IM,Intramuscular
http://terminology.hl7.org/CodeSystem/v2-0162,IMR,Immerse (Soak) Body Part
http://terminology.hl7.org/CodeSystem/v2-0162,IN,Intranasal
http://terminology.hl7.org/CodeSystem/v2-0162,IO,Intraocular
http://terminology.hl7.org/CodeSystem/v2-0162,IP,Intraperitoneal
http://terminology.hl7.org/CodeSystem/v2-0162,IS,Intrasynovial
http://terminology.hl7.org/CodeSystem/v2-0162,IT,Intrathecal
http://terminology.hl7.org/CodeSystem/v2-0162,IU,Intrauterine
http://terminology.hl7.org/CodeSystem/v2-0162,IV,Intravenous
http://terminology.hl7.org/CodeSystem/v2-0162,MM,Mucous Membrane
http://terminology.hl7.org/CodeSystem/v2-0162,MTH,Mouth/Throat
http://terminology.hl7.org/CodeSystem/v2-0162,NG,Nasogastric
http://terminology.hl7.org/CodeSystem/v2-0162,NP,Nasal Prongs
http://terminology.hl7.org/CodeSystem/v2-0162,NS,Nasal
http://terminology.hl7.org/CodeSystem/v2-0162,NT,Nasotrachial Tube
http://terminology.hl7.org/CodeSystem/v2-0162,OP,Ophthalmic
http://terminology.hl7.org/CodeSystem/v2-0162,OT,Otic
http://terminology.hl7.org/CodeSystem/v2-0162,OTH,Other/Miscellaneous
http://terminology.hl7.org/CodeSystem/v2-0162,PF,Perfusion
http://terminology.hl7.org/CodeSystem/v2-0162,PO,Oral
http://terminology.hl7.org/CodeSystem/v2-0162,PR,Rectal
http://terminology.hl7.org/CodeSystem/v2-0162,RM,Rebreather Mask
http://terminology.hl7.org/CodeSystem/v2-0162,SC,Subcutaneous
http://terminology.hl7.org/CodeSystem/v2-0162,SD,Soaked Dressing
http://terminology.hl7.org/CodeSystem/v2-0162,SL,Sublingual
http://terminology.hl7.org/CodeSystem/v2-0162,TD,Transdermal
http://terminology.hl7.org/CodeSystem/v2-0162,TL,Translingual
http://terminology.hl7.org/CodeSystem/v2-0162,TP,Topical
http://terminology.hl7.org/CodeSystem/v2-0162,TRA,Tracheostomy
http://terminology.hl7.org/CodeSystem/v2-0162,UR,Urethral
http://terminology.hl7.org/CodeSystem/v2-0162,VG,Vaginal
http://terminology.hl7.org/CodeSystem/v2-0162,VM,Ventimask
http://terminology.hl7.org/CodeSystem/v2-0162,WND,Wound
http://terminology.hl7.org/CodeSystem/v2-0163,BE,Bilateral Ears
http://terminology.hl7.org/CodeSystem/v2-0163,BN,Bilateral Nares
http://terminology.hl7.org/CodeSystem/v2-0163,BU,Buttock
http://terminology.hl7.org/CodeSystem/v2-0163,CT,Chest Tube
http://terminology.hl7.org/CodeSystem/v2-0163,LA,Left Arm
http://terminology.hl7.org/CodeSystem/v2-0163,LAC,Left Anterior Chest
http://terminology.hl7.org/CodeSystem/v2-0163,LACF,Left Antecubital Fossa
http://terminology.hl7.org/CodeSystem/v2-0163,LD,Left Deltoid
http://terminology.hl7.org/CodeSystem/v2-0163,LE,Left Ear
http://terminology.hl7.org/CodeSystem/v2-0163,LEJ,Left External Jugular
http://terminology.hl7.org/CodeSystem/v2-0163,LF,Left Foot
http://terminology.hl7.org/CodeSystem/v2-0163,LG,Left Gluteus Medius
http://terminology.hl7.org/CodeSystem/v2-0163,LH,Left Hand
http://terminology.hl7.org/CodeSystem/v2-0163,LIJ,Left Internal Jugular
http://terminology.hl7.org/CodeSystem/v2-0163,LLAQ,Left Lower Abd Quadrant
http://terminology.hl7.org/CodeSystem/v2-0163,LLFA,Left Lower Forearm
http://terminology.hl7.org/CodeSystem/v2-0163,LMFA,Left Mid Forearm
http://terminology.hl7.org/CodeSystem/v2-0163,LN,Left Naris
http://terminology.hl7.org/CodeSystem/v2-0163,LNB,Nebulized
http://terminology.hl7.org/CodeSystem/v2-0163,LPC,Left Posterior Chest
http://terminology.hl7.org/CodeSystem/v2-0163,LSC,Left Subclavian
http://terminology.hl7.org/CodeSystem/v2-0163,LT,Left Thigh
http://terminology.hl7.org/CodeSystem/v2-0163,LUA,Left Upper Arm
http://terminology.hl7.org/CodeSystem/v2-0163,LUAQ,Left Upper Abd Quadrant
http://terminology.hl7.org/CodeSystem/v2-0163,LUFA,Left Upper Forearm
http://terminology.hl7.org/CodeSystem/v2-0163,LV,Left Vastus Lateralis
http://terminology.hl7.org/CodeSystem/v2-0163,LVG,Left Ventragluteal
http://terminology.hl7.org/CodeSystem/v2-0163,LVL,Left Vastus Lateralis
http://terminology.hl7.org/CodeSystem/v2-0163,NB,Nebulized
http://terminology.hl7.org/CodeSystem/v2-0163,OD,Right Eye
http://terminology.hl7.org/CodeSystem/v2-0163,OS,Left Eye
http://terminology.hl7.org/CodeSystem/v2-0163,OU,Bilateral Eyes
http://terminology.hl7.org/CodeSystem/v2-0163,PA,Perianal
http://terminology.hl7.org/CodeSystem/v2-0163,PERIN,Perineal
http://terminology.hl7.org/CodeSystem/v2-0163,RA,Right Arm
http://terminology.hl7.org/CodeSystem/v2-0163,RAC,Right Anterior Chest
http://terminology.hl7.org/CodeSystem/v2-0163,RACF,Right Antecubital Fossa
http://terminology.hl7.org/CodeSystem/v2-0163,RD,Right Deltoid
http://terminology.hl7.org/CodeSystem/v2-0163,RE,Right Ear
http://terminology.hl7.org/CodeSystem/v2-0163,REJ,Right External Jugular
http://terminology.hl7.org/CodeSystem/v2-0163,RF,Right Foot
http://terminology.hl7.org/CodeSystem/v2-0163,RG,Right Gluteus Medius
http://terminology.hl7.org/CodeSystem/v2-0163,RH,Right Hand
http://terminology.hl7.org/CodeSystem/v2-0163,RIJ,Right Internal Jugular
http://terminology.hl7.org/CodeSystem/v2-0163,RLAQ,Rt Lower Abd Quadrant
http://terminology.hl7.org/CodeSystem/v2-0163,RLFA,Right Lower Forearm
http://terminology.hl7.org/CodeSystem/v2-0163,RMFA,Right Mid Forearm
http://terminology.hl7.org/CodeSystem/v2-0163,RN,Right Naris
http://terminology.hl7.org/CodeSystem/v2-0163,RPC,Right Posterior Chest
http://terminology.hl7.org/CodeSystem/v2-0163,RSC,Right Subclavian
http://terminology.hl7.org/CodeSystem/v2-0163,RT,Right Thigh
http://terminology.hl7.org/CodeSystem/v2-0163,RUA,Right Upper Arm
http://terminology.hl7.org/CodeSystem/v2-0163,RUAQ,Right Upper Abd Quadrant
http://terminology.hl7.org/CodeSystem/v2-0163,RUFA,Right Upper Forearm
http://terminology.hl7.org/CodeSystem/v2-0163,RVG,Right Ventragluteal
http://terminology.hl7.org/CodeSystem/v2-0163,RVL,Right Vastus Lateralis
http://terminology.hl7.org/CodeSystem/v2-0164,AP,Applicator
http://terminology.hl7.org/CodeSystem/v2-0164,BT,Buretrol
http://terminology.hl7.org/CodeSystem/v2-0164,HL,Heparin Lock
http://terminology.hl7.org/CodeSystem/v2-0164,IVP,IV Pump
http://terminology.hl7.org/CodeSystem/v2-0164,IVS,IV Soluset
http://terminology.hl7.org/CodeSystem/v2-0164,MI,Metered Inhaler
http://terminology.hl7.org/CodeSystem/v2-0164,NEB,Nebulizer
http://terminology.hl7.org/CodeSystem/v2-0164,PCA,PCA Pump
http://terminology.hl7.org/CodeSystem/v2-0165,CH,Chew
http://terminology.hl7.org/CodeSystem/v2-0165,DI,Dissolve
http://terminology.hl7.org/CodeSystem/v2-0165,DU,Dust
http://terminology.hl7.org/CodeSystem/v2-0165,IF,Infiltrate
http://terminology.hl7.org/CodeSystem/v2-0165,IR,Irrigate
http://terminology.hl7.org/CodeSystem/v2-0165,IS,Insert
http://terminology.hl7.org/CodeSystem/v2-0165,IVP,IV Push
http://terminology.hl7.org/CodeSystem/v2-0165,IVPB,IV Piggyback
http://terminology.hl7.org/CodeSystem/v2-0165,NB,Nebulized
http://terminology.hl7.org/CodeSystem/v2-0165,PF,Perfuse
http://terminology.hl7.org/CodeSystem/v2-0165,PT,Paint
http://terminology.hl7.org/CodeSystem/v2-0165,SH,Shampoo
http://terminology.hl7.org/CodeSystem/v2-0165,SO,Soak
http://terminology.hl7.org/CodeSystem/v2-0165,WA,Wash
http://terminology.hl7.org/CodeSystem/v2-0165,WI,Wipe
http://terminology.hl7.org/CodeSystem/v2-0166,A,Additive
http://terminology.hl7.org/CodeSystem/v2-0166,B,Base
http://terminology.hl7.org/CodeSystem/v2-0167,0,No product selection indicated
http://terminology.hl7.org/CodeSystem/v2-0167,1,Substitution not allowed by prescriber
http://terminology.hl7.org/CodeSystem/v2-0167,2,Substitution allowed - patient requested product dispensed
http://terminology.hl7.org/CodeSystem/v2-0167,3,Substitution allowed - pharmacist selected product dispensed
http://terminology.hl7.org/CodeSystem/v2-0167,4,Substitution allowed - generic drug not in stock
http://terminology.hl7.org/CodeSystem/v2-0167,5,Substitution allowed - brand drug dispensed as a generic
http://terminology.hl7.org/CodeSystem/v2-0167,7,Substitution not allowed - brand drug mandated by law
http://terminology.hl7.org/CodeSystem/v2-0167,8,Substitution allowed - generic drug not available in marketplace
http://terminology.hl7.org/CodeSystem/v2-0167,G,A generic substitution was dispensed.
http://terminology.hl7.org/CodeSystem/v2-0167,N,No substitute was dispensed. This is equivalent to the default (null) value.
http://terminology.hl7.org/CodeSystem/v2-0167,T,A therapeutic substitution was dispensed.
http://terminology.hl7.org/CodeSystem/v2-0168,A,As soon as possible (a priority lower than stat)
http://terminology.hl7.org/CodeSystem/v2-0168,B,Do at bedside or portable (may be used with other codes)
http://terminology.hl7.org/CodeSystem/v2-0168,C,"Measure continuously (e.g., arterial line blood pressure)"
http://terminology.hl7.org/CodeSystem/v2-0168,P,Preoperative (to be done prior to surgery)
http://terminology.hl7.org/CodeSystem/v2-0168,R,Routine
http://terminology.hl7.org/CodeSystem/v2-0168,S,Stat (do immediately)
http://terminology.hl7.org/CodeSystem/v2-0168,T,Timing critical (do as near as possible to requested time)
http://terminology.hl7.org/CodeSystem/v2-0169,C,Call back results
http://terminology.hl7.org/CodeSystem/v2-0169,R,Rush reporting
http://terminology.hl7.org/CodeSystem/v2-0170,C,Child Observation
http://terminology.hl7.org/CodeSystem/v2-0170,N,Not Applicable
http://terminology.hl7.org/CodeSystem/v2-0170,P,Parent Observation
http://terminology.hl7.org/CodeSystem/v2-0173,CO,Coordination
http://terminology.hl7.org/CodeSystem/v2-0173,IN,Independent
http://terminology.hl7.org/CodeSystem/v2-0174,A,Atomic service/test/observation (test code or treatment code)
http://terminology.hl7.org/CodeSystem/v2-0174,C,"Single observation calculated via a rule or formula from other independent observations (e.g., Alveolar-arterial ratio, cardiac output)"
http://terminology.hl7.org/CodeSystem/v2-0174,F,"Functional procedure that may consist of one or more interrelated measures (e.g., glucose tolerance test, creatinine clearance), usually done at different times and/or on different specimens"
http://terminology.hl7.org/CodeSystem/v2-0174,P,"Profile or battery consisting of many independent atomic observations (e.g., SMA12, electrolytes), usually done at one instrument on one specimen"
http://terminology.hl7.org/CodeSystem/v2-0174,S,"Superset-a set of batteries or procedures ordered under a single code unit but processed as separate batteries (e.g., routines = CBC, UA, electrolytes)<p>This set indicates that the code being described is used to order multiple service/test/observation b"
http://terminology.hl7.org/CodeSystem/v2-0175,CDM,Charge description master file
http://terminology.hl7.org/CodeSystem/v2-0175,CLN,Clinic master file
http://terminology.hl7.org/CodeSystem/v2-0175,CM0,Clinical study master
http://terminology.hl7.org/CodeSystem/v2-0175,CM1,Clinical study phase master
http://terminology.hl7.org/CodeSystem/v2-0175,CM2,Clinical study Data Schedule Master
http://terminology.hl7.org/CodeSystem/v2-0175,CMA,Clinical study with phases and scheduled master file
http://terminology.hl7.org/CodeSystem/v2-0175,CMB,Clinical study without phases but with scheduled master file
http://terminology.hl7.org/CodeSystem/v2-0175,INV,Inventory master file
http://terminology.hl7.org/CodeSystem/v2-0175,LOC,Location master file
http://terminology.hl7.org/CodeSystem/v2-0175,MACP,Medicare Approved Coverage Process
http://terminology.hl7.org/CodeSystem/v2-0175,MLCP,Medicare Limited Coverage Process
http://terminology.hl7.org/CodeSystem/v2-0175,OM1,"Observation text master file segments (e.g., Lab)"
http://terminology.hl7.org/CodeSystem/v2-0175,OM1-OM6,"Observation text master file segments (e.g., Lab)"
http://terminology.hl7.org/CodeSystem/v2-0175,OM2,"Observation text master file segments (e.g., Lab)"
http://terminology.hl7.org/CodeSystem/v2-0175,OM3,"Observation text master file segments (e.g., Lab)"
http://terminology.hl7.org/CodeSystem/v2-0175,OM4,"Observation text master file segments (e.g., Lab)"
http://terminology.hl7.org/CodeSystem/v2-0175,OM5,"Observation text master file segments (e.g., Lab)"
http://terminology.hl7.org/CodeSystem/v2-0175,OM6,"Observation text master file segments (e.g., Lab)"
http://terminology.hl7.org/CodeSystem/v2-0175,OMA,Numerical observation master file
http://terminology.hl7.org/CodeSystem/v2-0175,OMB,Categorical observation master file
http://terminology.hl7.org/CodeSystem/v2-0175,OMC,Observation batteries master file
http://terminology.hl7.org/CodeSystem/v2-0175,OMD,Calculated observations master file
http://terminology.hl7.org/CodeSystem/v2-0175,OME,Other Observation/Service Item master file
http://terminology.hl7.org/CodeSystem/v2-0175,OMM,Mixed type observation master file
http://terminology.hl7.org/CodeSystem/v2-0175,PRA,Practitioner master file
http://terminology.hl7.org/CodeSystem/v2-0175,STF,Staff master file
http://terminology.hl7.org/CodeSystem/v2-0177,AID,AIDS patient
http://terminology.hl7.org/CodeSystem/v2-0177,EMP,Employee
http://terminology.hl7.org/CodeSystem/v2-0177,ETH,Alcohol/drug treatment patient
http://terminology.hl7.org/CodeSystem/v2-0177,HIV,HIV(+) patient
http://terminology.hl7.org/CodeSystem/v2-0177,PSY,Psychiatric patient
http://terminology.hl7.org/CodeSystem/v2-0177,R,Restricted
http://terminology.hl7.org/CodeSystem/v2-0177,U,Usual control
http://terminology.hl7.org/CodeSystem/v2-0177,UWM,Unwed mother
http://terminology.hl7.org/CodeSystem/v2-0177,V,Very restricted
http://terminology.hl7.org/CodeSystem/v2-0177,VIP,Very important person or celebrity
http://terminology.hl7.org/CodeSystem/v2-0178,REP,Replace current version of this master file with the version contained in this message
http://terminology.hl7.org/CodeSystem/v2-0178,UPD,Change file records as defined in the record-level event codes for each record that follows
http://terminology.hl7.org/CodeSystem/v2-0179,AL,Always. All MFA segments (whether denoting errors or not) must be returned via the application-level acknowledgment message
http://terminology.hl7.org/CodeSystem/v2-0179,ER,Error/Reject conditions only. Only MFA segments denoting errors must be returned via the application-level acknowledgment for this message
http://terminology.hl7.org/CodeSystem/v2-0179,NE,Never. No application-level response needed
http://terminology.hl7.org/CodeSystem/v2-0179,SU,Success. Only MFA segments denoting success must be returned via the application-level acknowledgment for this message
http://terminology.hl7.org/CodeSystem/v2-0180,MAC,Reactivate deactivated record
http://terminology.hl7.org/CodeSystem/v2-0180,MAD,Add record to master file
http://terminology.hl7.org/CodeSystem/v2-0180,MDC,"Deactivate: discontinue using record in master file, but do not delete from database"
http://terminology.hl7.org/CodeSystem/v2-0180,MDL,Delete record from master file
http://terminology.hl7.org/CodeSystem/v2-0180,MUP,Update record for master file
http://terminology.hl7.org/CodeSystem/v2-0181,S,Successful posting of the record defined by the MFE segment
http://terminology.hl7.org/CodeSystem/v2-0181,U,Unsuccessful posting of the record defined by the MFE segment
http://terminology.hl7.org/CodeSystem/v2-0183,A,Active Staff
http://terminology.hl7.org/CodeSystem/v2-0183,I,Inactive Staff
http://terminology.hl7.org/CodeSystem/v2-0185,B,Beeper Number
http://terminology.hl7.org/CodeSystem/v2-0185,C,Cellular Phone Number
http://terminology.hl7.org/CodeSystem/v2-0185,E,E-Mail Address (for backward compatibility)
http://terminology.hl7.org/CodeSystem/v2-0185,F,FAX Number
http://terminology.hl7.org/CodeSystem/v2-0185,H,Home Phone Number
http://terminology.hl7.org/CodeSystem/v2-0185,O,Office Phone Number
http://terminology.hl7.org/CodeSystem/v2-0187,I,Institution bills for provider
http://terminology.hl7.org/CodeSystem/v2-0187,P,Provider does own billing
http://terminology.hl7.org/CodeSystem/v2-0189,H,Hispanic or Latino
http://terminology.hl7.org/CodeSystem/v2-0189,N,Not Hispanic or Latino
http://terminology.hl7.org/CodeSystem/v2-0189,U,Unknown
http://terminology.hl7.org/CodeSystem/v2-0190,B,Firm/Business
http://terminology.hl7.org/CodeSystem/v2-0190,BA,Bad address
http://terminology.hl7.org/CodeSystem/v2-0190,BDL,Birth delivery location (address where birth occurred)
http://terminology.hl7.org/CodeSystem/v2-0190,BI,Billing Address
http://terminology.hl7.org/CodeSystem/v2-0190,BR,Residence at birth (home address at time of birth)
http://terminology.hl7.org/CodeSystem/v2-0190,C,Current Or Temporary
http://terminology.hl7.org/CodeSystem/v2-0190,F,Country Of Origin
http://terminology.hl7.org/CodeSystem/v2-0190,H,Home
http://terminology.hl7.org/CodeSystem/v2-0190,L,Legal Address
http://terminology.hl7.org/CodeSystem/v2-0190,M,Mailing
http://terminology.hl7.org/CodeSystem/v2-0190,N,"Birth (nee) (birth address, not otherwise specified)"
http://terminology.hl7.org/CodeSystem/v2-0190,O,Office/Business
http://terminology.hl7.org/CodeSystem/v2-0190,P,Permanent
http://terminology.hl7.org/CodeSystem/v2-0190,RH,"Registry home. Refers to the information system, typically managed by a public health agency, that stores patient information such as immunization histories or cancer data, regardless of where the patient obtains services."
http://terminology.hl7.org/CodeSystem/v2-0190,S,Service Location
http://terminology.hl7.org/CodeSystem/v2-0190,SH,Shipping Address
http://terminology.hl7.org/CodeSystem/v2-0190,TM,Tube Address
http://terminology.hl7.org/CodeSystem/v2-0190,V,Vacation
http://terminology.hl7.org/CodeSystem/v2-0191,AP,"Other application data, typically uninterpreted binary data (HL7 V2.3 and later)"
http://terminology.hl7.org/CodeSystem/v2-0191,AU,Audio data (HL7 V2.3 and later)
http://terminology.hl7.org/CodeSystem/v2-0191,Application,"Other application data, typically uninterpreted binary data (HL7 V2.3 and later)"
http://terminology.hl7.org/CodeSystem/v2-0191,Audio,Audio data (HL7 V2.3 and later)
http://terminology.hl7.org/CodeSystem/v2-0191,FT,Formatted text (HL7 V2.2 only)
http://terminology.hl7.org/CodeSystem/v2-0191,IM,Image data (HL7 V2.3 and later)
http://terminology.hl7.org/CodeSystem/v2-0191,Image,Image data (HL7 V2.3 and later)
http://terminology.hl7.org/CodeSystem/v2-0191,NS,Non-scanned image (HL7 V2.2 only)
http://terminology.hl7.org/CodeSystem/v2-0191,SD,Scanned document (HL7 V2.2 only)
http://terminology.hl7.org/CodeSystem/v2-0191,SI,Scanned image (HL7 V2.2 only)
http://terminology.hl7.org/CodeSystem/v2-0191,TEXT,Machine readable text document (HL7 V2.3.1 and later)
http://terminology.hl7.org/CodeSystem/v2-0191,TX,Machine readable text document (HL7 V2.2 only)
http://terminology.hl7.org/CodeSystem/v2-0191,multipart,MIME multipart package
http://terminology.hl7.org/CodeSystem/v2-0193,AT,Amount
http://terminology.hl7.org/CodeSystem/v2-0193,LM,Limit
http://terminology.hl7.org/CodeSystem/v2-0193,PC,Percentage
http://terminology.hl7.org/CodeSystem/v2-0193,UL,Unlimited
http://terminology.hl7.org/CodeSystem/v2-0200,...,No suggested values defined
http://terminology.hl7.org/CodeSystem/v2-0200,A,Assigned
http://terminology.hl7.org/CodeSystem/v2-0200,B,Birth name
http://terminology.hl7.org/CodeSystem/v2-0200,BAD,Bad Name
http://terminology.hl7.org/CodeSystem/v2-0200,C,Adopted Name
http://terminology.hl7.org/CodeSystem/v2-0200,D,Customary Name
http://terminology.hl7.org/CodeSystem/v2-0200,F,Fathers Name
http://terminology.hl7.org/CodeSystem/v2-0200,I,Licensing Name
http://terminology.hl7.org/CodeSystem/v2-0200,K,Business name
http://terminology.hl7.org/CodeSystem/v2-0200,L,Official Registry Name
http://terminology.hl7.org/CodeSystem/v2-0200,M,Maiden Name
http://terminology.hl7.org/CodeSystem/v2-0200,MSK,Masked
http://terminology.hl7.org/CodeSystem/v2-0200,N,Nickname
http://terminology.hl7.org/CodeSystem/v2-0200,NAV,Temporarily Unavailable
http://terminology.hl7.org/CodeSystem/v2-0200,NB,Newborn Name
http://terminology.hl7.org/CodeSystem/v2-0200,NOUSE,No Longer To Be Used
http://terminology.hl7.org/CodeSystem/v2-0200,O,Other
http://terminology.hl7.org/CodeSystem/v2-0200,P,Name of Partner/Spouse
http://terminology.hl7.org/CodeSystem/v2-0200,R,Registered Name
http://terminology.hl7.org/CodeSystem/v2-0200,REL,Religious
http://terminology.hl7.org/CodeSystem/v2-0200,S,Pseudonym
http://terminology.hl7.org/CodeSystem/v2-0200,T,Indigenous/Tribal
http://terminology.hl7.org/CodeSystem/v2-0200,TEMP,Temporary Name
http://terminology.hl7.org/CodeSystem/v2-0200,U,Unknown
http://terminology.hl7.org/CodeSystem/v2-0201,ASN,Answering Service Number
http://terminology.hl7.org/CodeSystem/v2-0201,BPN,Beeper Number
http://terminology.hl7.org/CodeSystem/v2-0201,EMR,Emergency Number
http://terminology.hl7.org/CodeSystem/v2-0201,NET,Network (email) Address
http://terminology.hl7.org/CodeSystem/v2-0201,ORN,Other Residence Number
http://terminology.hl7.org/CodeSystem/v2-0201,PRN,Primary Residence Number
http://terminology.hl7.org/CodeSystem/v2-0201,PRS,Personal
http://terminology.hl7.org/CodeSystem/v2-0201,VHN,Vacation Home Number
http://terminology.hl7.org/CodeSystem/v2-0201,WPN,Work Number
http://terminology.hl7.org/CodeSystem/v2-0202,BP,Beeper
http://terminology.hl7.org/CodeSystem/v2-0202,CP,Cellular or Mobile Phone
http://terminology.hl7.org/CodeSystem/v2-0202,FX,Fax
http://terminology.hl7.org/CodeSystem/v2-0202,Internet,Internet Address
http://terminology.hl7.org/CodeSystem/v2-0202,MD,Modem
http://terminology.hl7.org/CodeSystem/v2-0202,PH,Telephone
http://terminology.hl7.org/CodeSystem/v2-0202,SAT,Satellite Phone
http://terminology.hl7.org/CodeSystem/v2-0202,TDD,Telecommunications Device for the Deaf
http://terminology.hl7.org/CodeSystem/v2-0202,TTY,Teletypewriter
http://terminology.hl7.org/CodeSystem/v2-0202,X.400,X.400 email address
http://terminology.hl7.org/CodeSystem/v2-0203,AC,Accreditation/Certification Identifier
http://terminology.hl7.org/CodeSystem/v2-0203,ACSN,Accession ID
http://terminology.hl7.org/CodeSystem/v2-0203,AM,American Express
http://terminology.hl7.org/CodeSystem/v2-0203,AMA,American Medical Association Number
http://terminology.hl7.org/CodeSystem/v2-0203,AN,Account number
http://terminology.hl7.org/CodeSystem/v2-0203,ANC,Account number Creditor
http://terminology.hl7.org/CodeSystem/v2-0203,AND,Account number debitor
http://terminology.hl7.org/CodeSystem/v2-0203,ANON,Anonymous identifier
http://terminology.hl7.org/CodeSystem/v2-0203,ANT,Temporary Account Number
http://terminology.hl7.org/CodeSystem/v2-0203,APRN,Advanced Practice Registered Nurse number
http://terminology.hl7.org/CodeSystem/v2-0203,ASID,Ancestor Specimen ID
http://terminology.hl7.org/CodeSystem/v2-0203,BA,Bank Account Number
http://terminology.hl7.org/CodeSystem/v2-0203,BC,Bank Card Number
http://terminology.hl7.org/CodeSystem/v2-0203,BCFN,Birth Certificate File Number
http://terminology.hl7.org/CodeSystem/v2-0203,BCT,Birth Certificate
http://terminology.hl7.org/CodeSystem/v2-0203,BR,Birth registry number
http://terminology.hl7.org/CodeSystem/v2-0203,BRN,Breed Registry Number
http://terminology.hl7.org/CodeSystem/v2-0203,BSNR,Primary physician office number
http://terminology.hl7.org/CodeSystem/v2-0203,CC,Cost Center number
http://terminology.hl7.org/CodeSystem/v2-0203,CONM,Change of Name Document
http://terminology.hl7.org/CodeSystem/v2-0203,CY,County number
http://terminology.hl7.org/CodeSystem/v2-0203,CZ,Citizenship Card
http://terminology.hl7.org/CodeSystem/v2-0203,DC,Death Certificate ID
http://terminology.hl7.org/CodeSystem/v2-0203,DCFN,Death Certificate File Number
http://terminology.hl7.org/CodeSystem/v2-0203,DDS,Dentist license number
http://terminology.hl7.org/CodeSystem/v2-0203,DEA,Drug Enforcement Administration registration number
http://terminology.hl7.org/CodeSystem/v2-0203,DFN,Drug Furnishing or prescriptive authority Number
http://terminology.hl7.org/CodeSystem/v2-0203,DI,Diner's Club card
http://terminology.hl7.org/CodeSystem/v2-0203,DL,Driver's license number
http://terminology.hl7.org/CodeSystem/v2-0203,DN,Doctor number
http://terminology.hl7.org/CodeSystem/v2-0203,DO,Osteopathic License number
http://terminology.hl7.org/CodeSystem/v2-0203,DP,Diplomatic Passport
http://terminology.hl7.org/CodeSystem/v2-0203,DPM,Podiatrist license number
http://terminology.hl7.org/CodeSystem/v2-0203,DR,Donor Registration Number
http://terminology.hl7.org/CodeSystem/v2-0203,DS,Discover Card
http://terminology.hl7.org/CodeSystem/v2-0203,EI,Employee number
http://terminology.hl7.org/CodeSystem/v2-0203,EN,Employer number
http://terminology.hl7.org/CodeSystem/v2-0203,ESN,Staff Enterprise Number
http://terminology.hl7.org/CodeSystem/v2-0203,FDR,Fetal Death Report ID
http://terminology.hl7.org/CodeSystem/v2-0203,FDRFN,Fetal Death Report File Number
http://terminology.hl7.org/CodeSystem/v2-0203,FI,Facility ID
http://terminology.hl7.org/CodeSystem/v2-0203,FILL,Filler Identifier
http://terminology.hl7.org/CodeSystem/v2-0203,GI,Guarantor internal identifier
http://terminology.hl7.org/CodeSystem/v2-0203,GL,General ledger number
http://terminology.hl7.org/CodeSystem/v2-0203,GN,Guarantor external identifier
http://terminology.hl7.org/CodeSystem/v2-0203,HC,Health Card Number
http://terminology.hl7.org/CodeSystem/v2-0203,IND,Indigenous/Aboriginal
http://terminology.hl7.org/CodeSystem/v2-0203,JHN,Jurisdictional health number (Canada)
http://terminology.hl7.org/CodeSystem/v2-0203,LACSN,Laboratory Accession ID
http://terminology.hl7.org/CodeSystem/v2-0203,LANR,Lifelong physician number
http://terminology.hl7.org/CodeSystem/v2-0203,LI,Labor and industries number
http://terminology.hl7.org/CodeSystem/v2-0203,LN,License number
http://terminology.hl7.org/CodeSystem/v2-0203,LR,Local Registry ID
http://terminology.hl7.org/CodeSystem/v2-0203,MA,Patient Medicaid number
http://terminology.hl7.org/CodeSystem/v2-0203,MB,Member Number
http://terminology.hl7.org/CodeSystem/v2-0203,MC,Patient's Medicare number
http://terminology.hl7.org/CodeSystem/v2-0203,MCD,Practitioner Medicaid number
http://terminology.hl7.org/CodeSystem/v2-0203,MCN,Microchip Number
http://terminology.hl7.org/CodeSystem/v2-0203,MCR,Practitioner Medicare number
http://terminology.hl7.org/CodeSystem/v2-0203,MCT,Marriage Certificate
http://terminology.hl7.org/CodeSystem/v2-0203,MD,Medical License number
http://terminology.hl7.org/CodeSystem/v2-0203,MI,Military ID number
http://terminology.hl7.org/CodeSystem/v2-0203,MR,Medical record number
http://terminology.hl7.org/CodeSystem/v2-0203,MRT,Temporary Medical Record Number
http://terminology.hl7.org/CodeSystem/v2-0203,MS,MasterCard
http://terminology.hl7.org/CodeSystem/v2-0203,NBSNR,Secondary physician office number
http://terminology.hl7.org/CodeSystem/v2-0203,NCT,Naturalization Certificate
http://terminology.hl7.org/CodeSystem/v2-0203,NE,National employer identifier
http://terminology.hl7.org/CodeSystem/v2-0203,NH,National Health Plan Identifier
http://terminology.hl7.org/CodeSystem/v2-0203,NI,National unique individual identifier
http://terminology.hl7.org/CodeSystem/v2-0203,NII,National Insurance Organization Identifier
http://terminology.hl7.org/CodeSystem/v2-0203,NIIP,National Insurance Payor Identifier (Payor)
http://terminology.hl7.org/CodeSystem/v2-0203,NNxxx,National Person Identifier where the xxx is the ISO table 3166 3-character (alphabetic) country code
http://terminology.hl7.org/CodeSystem/v2-0203,NP,Nurse practitioner number
http://terminology.hl7.org/CodeSystem/v2-0203,NPI,National provider identifier
http://terminology.hl7.org/CodeSystem/v2-0203,OBI,Observation Instance Identifier
http://terminology.hl7.org/CodeSystem/v2-0203,OD,Optometrist license number
http://terminology.hl7.org/CodeSystem/v2-0203,PA,Physician Assistant number
http://terminology.hl7.org/CodeSystem/v2-0203,PC,Parole Card
http://terminology.hl7.org/CodeSystem/v2-0203,PCN,Penitentiary/correctional institution Number
http://terminology.hl7.org/CodeSystem/v2-0203,PE,Living Subject Enterprise Number
http://terminology.hl7.org/CodeSystem/v2-0203,PEN,Pension Number
http://terminology.hl7.org/CodeSystem/v2-0203,PHC,Public Health Case Identifier
http://terminology.hl7.org/CodeSystem/v2-0203,PHE,Public Health Event Identifier
http://terminology.hl7.org/CodeSystem/v2-0203,PHO,Public Health Official ID
http://terminology.hl7.org/CodeSystem/v2-0203,PI,Patient internal identifier
http://terminology.hl7.org/CodeSystem/v2-0203,PLAC,Placer Identifier
http://terminology.hl7.org/CodeSystem/v2-0203,PN,Person number
http://terminology.hl7.org/CodeSystem/v2-0203,PNT,Temporary Living Subject Number
http://terminology.hl7.org/CodeSystem/v2-0203,PPIN,Medicare/CMS Performing Provider Identification Number
http://terminology.hl7.org/CodeSystem/v2-0203,PPN,Passport number
http://terminology.hl7.org/CodeSystem/v2-0203,PRC,Permanent Resident Card Number
http://terminology.hl7.org/CodeSystem/v2-0203,PRN,Provider number
http://terminology.hl7.org/CodeSystem/v2-0203,PT,Patient external identifier
http://terminology.hl7.org/CodeSystem/v2-0203,QA,QA number
http://terminology.hl7.org/CodeSystem/v2-0203,RI,Resource identifier
http://terminology.hl7.org/CodeSystem/v2-0203,RN,Registered Nurse Number
http://terminology.hl7.org/CodeSystem/v2-0203,RPH,Pharmacist license number
http://terminology.hl7.org/CodeSystem/v2-0203,RR,Railroad Retirement number
http://terminology.hl7.org/CodeSystem/v2-0203,RRI,Regional registry ID
http://terminology.hl7.org/CodeSystem/v2-0203,RRP,Railroad Retirement Provider
http://terminology.hl7.org/CodeSystem/v2-0203,SB,Social Beneficiary Identifier
http://terminology.hl7.org/CodeSystem/v2-0203,SID,Specimen ID
http://terminology.hl7.org/CodeSystem/v2-0203,SL,State license
http://terminology.hl7.org/CodeSystem/v2-0203,SN,Subscriber Number
http://terminology.hl7.org/CodeSystem/v2-0203,SNBSN,State assigned NDBS card Identifier
http://terminology.hl7.org/CodeSystem/v2-0203,SNO,Serial Number
http://terminology.hl7.org/CodeSystem/v2-0203,SP,Study Permit
http://terminology.hl7.org/CodeSystem/v2-0203,SR,State registry ID
http://terminology.hl7.org/CodeSystem/v2-0203,SS,Social Security number
http://terminology.hl7.org/CodeSystem/v2-0203,STN,Shipment Tracking Number
http://terminology.hl7.org/CodeSystem/v2-0203,TAX,Tax ID number
http://terminology.hl7.org/CodeSystem/v2-0203,TN,Treaty Number/ (Canada)
http://terminology.hl7.org/CodeSystem/v2-0203,TPR,Temporary Permanent Resident (Canada)
http://terminology.hl7.org/CodeSystem/v2-0203,TRL,Training License Number
http://terminology.hl7.org/CodeSystem/v2-0203,U,Unspecified identifier
http://terminology.hl7.org/CodeSystem/v2-0203,UDI,Universal Device Identifier
http://terminology.hl7.org/CodeSystem/v2-0203,UPIN,Medicare/CMS (formerly HCFA)'s Universal Physician Identification numbers
http://terminology.hl7.org/CodeSystem/v2-0203,USID,Unique Specimen ID
http://terminology.hl7.org/CodeSystem/v2-0203,VN,Visit number
http://terminology.hl7.org/CodeSystem/v2-0203,VP,Visitor Permit
http://terminology.hl7.org/CodeSystem/v2-0203,VS,VISA
http://terminology.hl7.org/CodeSystem/v2-0203,WC,WIC identifier
http://terminology.hl7.org/CodeSystem/v2-0203,WCN,Workers' Comp Number
http://terminology.hl7.org/CodeSystem/v2-0203,WP,Work Permit
http://terminology.hl7.org/CodeSystem/v2-0203,XV,Health Plan Identifier
http://terminology.hl7.org/CodeSystem/v2-0203,XX,Organization identifier
http://terminology.hl7.org/CodeSystem/v2-0204,A,Alias name
http://terminology.hl7.org/CodeSystem/v2-0204,D,Display name
http://terminology.hl7.org/CodeSystem/v2-0204,L,Legal name
http://terminology.hl7.org/CodeSystem/v2-0204,SL,Stock exchange listing name
http://terminology.hl7.org/CodeSystem/v2-0205,AP,administrative price or handling fee
http://terminology.hl7.org/CodeSystem/v2-0205,DC,direct unit cost
http://terminology.hl7.org/CodeSystem/v2-0205,IC,indirect unit cost
http://terminology.hl7.org/CodeSystem/v2-0205,PF,professional fee for performing provider
http://terminology.hl7.org/CodeSystem/v2-0205,TF,technology fee for use of equipment
http://terminology.hl7.org/CodeSystem/v2-0205,TP,total price
http://terminology.hl7.org/CodeSystem/v2-0205,UP,"unit price, may be based on length of procedure or service"
http://terminology.hl7.org/CodeSystem/v2-0206,A,Add/Insert
http://terminology.hl7.org/CodeSystem/v2-0206,D,Delete
http://terminology.hl7.org/CodeSystem/v2-0206,S,Used in Snapshot mode
http://terminology.hl7.org/CodeSystem/v2-0206,U,Update
http://terminology.hl7.org/CodeSystem/v2-0206,X,No Change
http://terminology.hl7.org/CodeSystem/v2-0207,A,Archive
http://terminology.hl7.org/CodeSystem/v2-0207,I,Initial load
http://terminology.hl7.org/CodeSystem/v2-0207,Not present,"Not present (the default, meaning current processing)"
http://terminology.hl7.org/CodeSystem/v2-0207,R,Restore from archive
http://terminology.hl7.org/CodeSystem/v2-0207,T,"Current processing, transmitted at intervals (scheduled or on demand)"
http://terminology.hl7.org/CodeSystem/v2-0208,AE,Application error
http://terminology.hl7.org/CodeSystem/v2-0208,AR,Application reject
http://terminology.hl7.org/CodeSystem/v2-0208,NF,"No data found, no errors"
http://terminology.hl7.org/CodeSystem/v2-0208,OK,"Data found, no errors (this is the default)"
http://terminology.hl7.org/CodeSystem/v2-0208,PD,Protected data
http://terminology.hl7.org/CodeSystem/v2-0208,TM,Too much data found
http://terminology.hl7.org/CodeSystem/v2-0209,CT,Contains
http://terminology.hl7.org/CodeSystem/v2-0209,EQ,Equal
http://terminology.hl7.org/CodeSystem/v2-0209,GE,Greater than or equal
http://terminology.hl7.org/CodeSystem/v2-0209,GN,Generic
http://terminology.hl7.org/CodeSystem/v2-0209,GT,Greater than
http://terminology.hl7.org/CodeSystem/v2-0209,LE,Less than or equal
http://terminology.hl7.org/CodeSystem/v2-0209,LT,Less than
http://terminology.hl7.org/CodeSystem/v2-0209,NE,Not Equal
http://terminology.hl7.org/CodeSystem/v2-0210,AND,Default
http://terminology.hl7.org/CodeSystem/v2-0211,8859/1,The printable characters from the ISO 8859/1 Character set
http://terminology.hl7.org/CodeSystem/v2-0211,8859/15,The printable characters from the ISO 8859/15 (Latin-15)
http://terminology.hl7.org/CodeSystem/v2-0211,8859/2,The printable characters from the ISO 8859/2 Character set
http://terminology.hl7.org/CodeSystem/v2-0211,8859/3,The printable characters from the ISO 8859/3 Character set
http://terminology.hl7.org/CodeSystem/v2-0211,8859/4,The printable characters from the ISO 8859/4 Character set
http://terminology.hl7.org/CodeSystem/v2-0211,8859/5,The printable characters from the ISO 8859/5 Character set
http://terminology.hl7.org/CodeSystem/v2-0211,8859/6,The printable characters from the ISO 8859/6 Character set
http://terminology.hl7.org/CodeSystem/v2-0211,8859/7,The printable characters from the ISO 8859/7 Character set
http://terminology.hl7.org/CodeSystem/v2-0211,8859/8,The printable characters from the ISO 8859/8 Character set
http://terminology.hl7.org/CodeSystem/v2-0211,8859/9,The printable characters from the ISO 8859/9 Character set
http://terminology.hl7.org/CodeSystem/v2-0211,ASCII,The printable 7-bit ASCII character set.
http://terminology.hl7.org/CodeSystem/v2-0211,BIG-5,Code for Taiwanese Character Set (BIG-5)
http://terminology.hl7.org/CodeSystem/v2-0211,CNS 11643-1992,Code for Taiwanese Character Set (CNS 11643-1992)
http://terminology.hl7.org/CodeSystem/v2-0211,GB 18030-2000,Code for Chinese Character Set (GB 18030-2000)
http://terminology.hl7.org/CodeSystem/v2-0211,ISO IR14,Code for Information Exchange (one byte)(JIS X 0201-1976).
http://terminology.hl7.org/CodeSystem/v2-0211,ISO IR159,Code of the supplementary Japanese Graphic Character set for information interchange (JIS X 0212-1990).
http://terminology.hl7.org/CodeSystem/v2-0211,ISO IR6,ASCII graphic character set consisting of 94 characters.
http://terminology.hl7.org/CodeSystem/v2-0211,ISO IR87,"Code for the Japanese Graphic Character set for information interchange (JIS X 0208-1990),"
http://terminology.hl7.org/CodeSystem/v2-0211,JAS2020,A subset of ISO2020 used for most Kanjii transmissions
http://terminology.hl7.org/CodeSystem/v2-0211,JIS X 0202,ISO 2022 with escape sequences for Kanjii
http://terminology.hl7.org/CodeSystem/v2-0211,KS X 1001,Code for Korean Character Set (KS X 1001)
http://terminology.hl7.org/CodeSystem/v2-0211,UNICODE,The world wide character standard from ISO/IEC 10646-1-1993
http://terminology.hl7.org/CodeSystem/v2-0211,UNICODE UTF-16,"UCS Transformation Format, 16-bit form"
http://terminology.hl7.org/CodeSystem/v2-0211,UNICODE UTF-32,"UCS Transformation Format, 32-bit form"
http://terminology.hl7.org/CodeSystem/v2-0211,UNICODE UTF-8,"UCS Transformation Format, 8-bit form"
http://terminology.hl7.org/CodeSystem/v2-0213,D,The visit is marked for deletion and the user cannot enter new data against it.
http://terminology.hl7.org/CodeSystem/v2-0213,I,The visit is marked inactive and the user cannot enter new data against it.
http://terminology.hl7.org/CodeSystem/v2-0213,P,Marked for purge. User is no longer able to update the visit.
http://terminology.hl7.org/CodeSystem/v2-0214,CH,Child Health Assistance
http://terminology.hl7.org/CodeSystem/v2-0214,ES,Elective Surgery Program
http://terminology.hl7.org/CodeSystem/v2-0214,FP,Family Planning
http://terminology.hl7.org/CodeSystem/v2-0214,O,Other
http://terminology.hl7.org/CodeSystem/v2-0214,U,Unknown
http://terminology.hl7.org/CodeSystem/v2-0215,F,Family only
http://terminology.hl7.org/CodeSystem/v2-0215,N,No Publicity
http://terminology.hl7.org/CodeSystem/v2-0215,O,Other
http://terminology.hl7.org/CodeSystem/v2-0215,U,Unknown
http://terminology.hl7.org/CodeSystem/v2-0216,AI,Active Inpatient
http://terminology.hl7.org/CodeSystem/v2-0216,DI,Discharged Inpatient
http://terminology.hl7.org/CodeSystem/v2-0217,1,Emergency
http://terminology.hl7.org/CodeSystem/v2-0217,2,Urgent
http://terminology.hl7.org/CodeSystem/v2-0217,3,Elective
http://terminology.hl7.org/CodeSystem/v2-0220,A,Alone
http://terminology.hl7.org/CodeSystem/v2-0220,F,Family
http://terminology.hl7.org/CodeSystem/v2-0220,I,Institution
http://terminology.hl7.org/CodeSystem/v2-0220,R,Relative
http://terminology.hl7.org/CodeSystem/v2-0220,S,Spouse Only
http://terminology.hl7.org/CodeSystem/v2-0220,U,Unknown
http://terminology.hl7.org/CodeSystem/v2-0223,C,Small Children Dependent
http://terminology.hl7.org/CodeSystem/v2-0223,CB,Common Bath
http://terminology.hl7.org/CodeSystem/v2-0223,D,Spouse dependent
http://terminology.hl7.org/CodeSystem/v2-0223,M,Medical Supervision Required
http://terminology.hl7.org/CodeSystem/v2-0223,O,Other
http://terminology.hl7.org/CodeSystem/v2-0223,S,Spouse Dependent
http://terminology.hl7.org/CodeSystem/v2-0223,U,Unknown
http://terminology.hl7.org/CodeSystem/v2-0223,WU,Walk up
http://terminology.hl7.org/CodeSystem/v2-0224,A,Arranged
http://terminology.hl7.org/CodeSystem/v2-0224,N,Not Arranged
http://terminology.hl7.org/CodeSystem/v2-0224,U,Unknown
http://terminology.hl7.org/CodeSystem/v2-0225,N,Not Required
http://terminology.hl7.org/CodeSystem/v2-0225,R,Required
http://terminology.hl7.org/CodeSystem/v2-0225,U,Unknown
http://terminology.hl7.org/CodeSystem/v2-0227,AB,Abbott Laboratories
http://terminology.hl7.org/CodeSystem/v2-0227,AD,"Adams Laboratories, Inc."
http://terminology.hl7.org/CodeSystem/v2-0227,ALP,Alpha Therapeutic Corporation
http://terminology.hl7.org/CodeSystem/v2-0227,AR,Armour
http://terminology.hl7.org/CodeSystem/v2-0227,AVB,Aventis Behring L.L.C.
http://terminology.hl7.org/CodeSystem/v2-0227,AVI,Aviron
http://terminology.hl7.org/CodeSystem/v2-0227,BA,Baxter Healthcare Corporation
http://terminology.hl7.org/CodeSystem/v2-0227,BAH,Baxter Healthcare Corporation
http://terminology.hl7.org/CodeSystem/v2-0227,BAY,Bayer Corporation
http://terminology.hl7.org/CodeSystem/v2-0227,BP,Berna Products
http://terminology.hl7.org/CodeSystem/v2-0227,BPC,Berna Products Corporation
http://terminology.hl7.org/CodeSystem/v2-0227,CEN,Centeon L.L.C.
http://terminology.hl7.org/CodeSystem/v2-0227,CHI,Chiron Corporation
http://terminology.hl7.org/CodeSystem/v2-0227,CMP,Celltech Medeva Pharmaceuticals
http://terminology.hl7.org/CodeSystem/v2-0227,CNJ,Cangene Corporation
http://terminology.hl7.org/CodeSystem/v2-0227,CON,Connaught
http://terminology.hl7.org/CodeSystem/v2-0227,DVC,"DynPort Vaccine Company, LLC"
http://terminology.hl7.org/CodeSystem/v2-0227,EVN,Evans Medical Limited
http://terminology.hl7.org/CodeSystem/v2-0227,GEO,"GeoVax Labs, Inc."
http://terminology.hl7.org/CodeSystem/v2-0227,GRE,"Greer Laboratories, Inc."
http://terminology.hl7.org/CodeSystem/v2-0227,IAG,Immuno International AG
http://terminology.hl7.org/CodeSystem/v2-0227,IM,Merieux
http://terminology.hl7.org/CodeSystem/v2-0227,IUS,"Immuno-U.S., Inc."
http://terminology.hl7.org/CodeSystem/v2-0227,JPN,The Research Foundation for Microbial Diseases of Osaka University
http://terminology.hl7.org/CodeSystem/v2-0227,KGC,Korea Green Cross Corporation
http://terminology.hl7.org/CodeSystem/v2-0227,LED,Lederle
http://terminology.hl7.org/CodeSystem/v2-0227,MA,Massachusetts Public Health Biologic Laboratories
http://terminology.hl7.org/CodeSystem/v2-0227,MBL,Massachusetts Biologic Laboratories
http://terminology.hl7.org/CodeSystem/v2-0227,MED,"MedImmune, Inc."
http://terminology.hl7.org/CodeSystem/v2-0227,MIL,Miles
http://terminology.hl7.org/CodeSystem/v2-0227,MIP,Bioport Corporation
http://terminology.hl7.org/CodeSystem/v2-0227,MSD,"Merck & Co., Inc."
http://terminology.hl7.org/CodeSystem/v2-0227,NAB,NABI
http://terminology.hl7.org/CodeSystem/v2-0227,NAV,"North American Vaccine, Inc."
http://terminology.hl7.org/CodeSystem/v2-0227,NOV,Novartis Pharmaceutical Corporation
http://terminology.hl7.org/CodeSystem/v2-0227,NVX,"Novavax, Inc."
http://terminology.hl7.org/CodeSystem/v2-0227,NYB,New York Blood Center
http://terminology.hl7.org/CodeSystem/v2-0227,ORT,Ortho-Clinical Diagnostics
http://terminology.hl7.org/CodeSystem/v2-0227,OTC,Organon Teknika Corporation
http://terminology.hl7.org/CodeSystem/v2-0227,OTH,Other manufacturer
http://terminology.hl7.org/CodeSystem/v2-0227,PD,Parkedale Pharmaceuticals
http://terminology.hl7.org/CodeSystem/v2-0227,PMC,sanofi pasteur
http://terminology.hl7.org/CodeSystem/v2-0227,PRX,Praxis Biologics
http://terminology.hl7.org/CodeSystem/v2-0227,PWJ,PowderJect Pharmaceuticals
http://terminology.hl7.org/CodeSystem/v2-0227,SCL,"Sclavo, Inc."
http://terminology.hl7.org/CodeSystem/v2-0227,SI,Swiss Serum and Vaccine Inst.
http://terminology.hl7.org/CodeSystem/v2-0227,SKB,GlaxoSmithKline
http://terminology.hl7.org/CodeSystem/v2-0227,SOL,Solvay Pharmaceuticals
http://terminology.hl7.org/CodeSystem/v2-0227,TAL,Talecris Biotherapeutics
http://terminology.hl7.org/CodeSystem/v2-0227,UNK,Unknown manufacturer
http://terminology.hl7.org/CodeSystem/v2-0227,USA,United States Army Medical Research and Material Command
http://terminology.hl7.org/CodeSystem/v2-0227,VXG,VaxGen
http://terminology.hl7.org/CodeSystem/v2-0227,WA,Wyeth-Ayerst
http://terminology.hl7.org/CodeSystem/v2-0227,WAL,Wyeth-Ayerst
http://terminology.hl7.org/CodeSystem/v2-0227,ZLB,ZLB Behring
http://terminology.hl7.org/CodeSystem/v2-0228,C,Consultation
http://terminology.hl7.org/CodeSystem/v2-0228,D,Diagnosis
http://terminology.hl7.org/CodeSystem/v2-0228,I,"Invasive procedure not classified elsewhere (I.V., catheter, etc.)"
http://terminology.hl7.org/CodeSystem/v2-0228,M,Medication (antibiotic)
http://terminology.hl7.org/CodeSystem/v2-0228,O,Other
http://terminology.hl7.org/CodeSystem/v2-0228,R,Radiological scheduling (not using ICDA codes)
http://terminology.hl7.org/CodeSystem/v2-0228,S,Sign and symptom
http://terminology.hl7.org/CodeSystem/v2-0228,T,Tissue diagnosis
http://terminology.hl7.org/CodeSystem/v2-0229,...,No suggested values defined
http://terminology.hl7.org/CodeSystem/v2-0229,C,Champus
http://terminology.hl7.org/CodeSystem/v2-0229,G,Managed Care Organization
http://terminology.hl7.org/CodeSystem/v2-0229,M,Medicare
http://terminology.hl7.org/CodeSystem/v2-0230,A,Anesthesia
http://terminology.hl7.org/CodeSystem/v2-0230,D,Diagnostic procedure
http://terminology.hl7.org/CodeSystem/v2-0230,I,"Invasive procedure not classified elsewhere (e.g., IV, catheter, etc.)"
http://terminology.hl7.org/CodeSystem/v2-0230,P,"Procedure for treatment (therapeutic, including operations)"
http://terminology.hl7.org/CodeSystem/v2-0231,F,Full-time student
http://terminology.hl7.org/CodeSystem/v2-0231,N,Not a student
http://terminology.hl7.org/CodeSystem/v2-0231,P,Part-time student
http://terminology.hl7.org/CodeSystem/v2-0232,01,Medicare claim status
http://terminology.hl7.org/CodeSystem/v2-0232,02,Medicaid claim status
http://terminology.hl7.org/CodeSystem/v2-0232,03,Name/address change
http://terminology.hl7.org/CodeSystem/v2-0234,10D,10 day report
http://terminology.hl7.org/CodeSystem/v2-0234,15D,15 day report
http://terminology.hl7.org/CodeSystem/v2-0234,30D,30 day report
http://terminology.hl7.org/CodeSystem/v2-0234,3D,3 day report
http://terminology.hl7.org/CodeSystem/v2-0234,7D,7 day report
http://terminology.hl7.org/CodeSystem/v2-0234,AD,Additional information
http://terminology.hl7.org/CodeSystem/v2-0234,CO,Correction
http://terminology.hl7.org/CodeSystem/v2-0234,DE,Device evaluation
http://terminology.hl7.org/CodeSystem/v2-0234,PD,Periodic
http://terminology.hl7.org/CodeSystem/v2-0234,RQ,Requested information
http://terminology.hl7.org/CodeSystem/v2-0235,C,Clinical trial
http://terminology.hl7.org/CodeSystem/v2-0235,D,Database/registry/poison control center
http://terminology.hl7.org/CodeSystem/v2-0235,E,Distributor
http://terminology.hl7.org/CodeSystem/v2-0235,H,Health professional
http://terminology.hl7.org/CodeSystem/v2-0235,L,Literature
http://terminology.hl7.org/CodeSystem/v2-0235,M,Manufacturer/marketing authority holder
http://terminology.hl7.org/CodeSystem/v2-0235,N,Non-healthcare professional
http://terminology.hl7.org/CodeSystem/v2-0235,O,Other
http://terminology.hl7.org/CodeSystem/v2-0235,P,Patient
http://terminology.hl7.org/CodeSystem/v2-0235,R,Regulatory agency
http://terminology.hl7.org/CodeSystem/v2-0236,D,Distributor
http://terminology.hl7.org/CodeSystem/v2-0236,L,Local facility/user facility
http://terminology.hl7.org/CodeSystem/v2-0236,M,Manufacturer
http://terminology.hl7.org/CodeSystem/v2-0236,R,Regulatory agency
http://terminology.hl7.org/CodeSystem/v2-0237,A,Abuse
http://terminology.hl7.org/CodeSystem/v2-0237,B,Unexpected beneficial effect
http://terminology.hl7.org/CodeSystem/v2-0237,D,Dependency
http://terminology.hl7.org/CodeSystem/v2-0237,I,Interaction
http://terminology.hl7.org/CodeSystem/v2-0237,L,Lack of expect therapeutic effect
http://terminology.hl7.org/CodeSystem/v2-0237,M,Misuse
http://terminology.hl7.org/CodeSystem/v2-0237,O,Overdose
http://terminology.hl7.org/CodeSystem/v2-0237,W,Drug withdrawal
http://terminology.hl7.org/CodeSystem/v2-0238,N,No
http://terminology.hl7.org/CodeSystem/v2-0238,S,Significant
http://terminology.hl7.org/CodeSystem/v2-0238,Y,Yes
http://terminology.hl7.org/CodeSystem/v2-0239,N,No
http://terminology.hl7.org/CodeSystem/v2-0239,U,Unknown
http://terminology.hl7.org/CodeSystem/v2-0239,Y,Yes
http://terminology.hl7.org/CodeSystem/v2-0240,C,Congenital anomaly/birth defect
http://terminology.hl7.org/CodeSystem/v2-0240,D,Death
http://terminology.hl7.org/CodeSystem/v2-0240,H,Caused hospitalized
http://terminology.hl7.org/CodeSystem/v2-0240,I,"Incapacity which is significant, persistent or permanent"
http://terminology.hl7.org/CodeSystem/v2-0240,J,"Disability which is significant, persistent or permanent"
http://terminology.hl7.org/CodeSystem/v2-0240,L,Life threatening
http://terminology.hl7.org/CodeSystem/v2-0240,O,Other
http://terminology.hl7.org/CodeSystem/v2-0240,P,Prolonged hospitalization
http://terminology.hl7.org/CodeSystem/v2-0240,R,Required intervention to prevent permanent impairment/damage
http://terminology.hl7.org/CodeSystem/v2-0241,D,Died
http://terminology.hl7.org/CodeSystem/v2-0241,F,Fully recovered
http://terminology.hl7.org/CodeSystem/v2-0241,N,Not recovering/unchanged
http://terminology.hl7.org/CodeSystem/v2-0241,R,Recovering
http://terminology.hl7.org/CodeSystem/v2-0241,S,Sequelae
http://terminology.hl7.org/CodeSystem/v2-0241,U,Unknown
http://terminology.hl7.org/CodeSystem/v2-0241,W,Worsening
http://terminology.hl7.org/CodeSystem/v2-0242,C,Health care consumer/patient
http://terminology.hl7.org/CodeSystem/v2-0242,H,Other health professional
http://terminology.hl7.org/CodeSystem/v2-0242,L,Lawyer/attorney
http://terminology.hl7.org/CodeSystem/v2-0242,M,"Mid-level professional (nurse, nurse practitioner, physician's assistant)"
http://terminology.hl7.org/CodeSystem/v2-0242,O,Other non-health professional
http://terminology.hl7.org/CodeSystem/v2-0242,P,"Physician (osteopath, homeopath)"
http://terminology.hl7.org/CodeSystem/v2-0242,R,Pharmacist
http://terminology.hl7.org/CodeSystem/v2-0243,N,No
http://terminology.hl7.org/CodeSystem/v2-0243,NA,Not applicable
http://terminology.hl7.org/CodeSystem/v2-0243,Y,Yes
http://terminology.hl7.org/CodeSystem/v2-0247,A,"Evaluation anticipated, but not yet begun"
http://terminology.hl7.org/CodeSystem/v2-0247,C,Product received in condition which made analysis impossible
http://terminology.hl7.org/CodeSystem/v2-0247,D,Product discarded -- unable to follow up
http://terminology.hl7.org/CodeSystem/v2-0247,I,Product remains implanted -- unable to follow up
http://terminology.hl7.org/CodeSystem/v2-0247,K,"Problem already known, no evaluation necessary"
http://terminology.hl7.org/CodeSystem/v2-0247,O,Other
http://terminology.hl7.org/CodeSystem/v2-0247,P,Evaluation in progress
http://terminology.hl7.org/CodeSystem/v2-0247,Q,Product under quarantine -- unable to follow up
http://terminology.hl7.org/CodeSystem/v2-0247,R,Product under recall/corrective action
http://terminology.hl7.org/CodeSystem/v2-0247,U,Product unavailable for follow up investigation
http://terminology.hl7.org/CodeSystem/v2-0247,X,Product not made by company
http://terminology.hl7.org/CodeSystem/v2-0247,Y,Evaluation completed
http://terminology.hl7.org/CodeSystem/v2-0248,A,Actual product involved in incident was evaluated
http://terminology.hl7.org/CodeSystem/v2-0248,L,A product from the same lot as the actual product involved was evaluated
http://terminology.hl7.org/CodeSystem/v2-0248,N,A product from a controlled/non-related inventory was evaluated
http://terminology.hl7.org/CodeSystem/v2-0248,R,A product from a reserve sample was evaluated
http://terminology.hl7.org/CodeSystem/v2-0250,H,Highly probable
http://terminology.hl7.org/CodeSystem/v2-0250,I,Improbable
http://terminology.hl7.org/CodeSystem/v2-0250,M,Moderately probable
http://terminology.hl7.org/CodeSystem/v2-0250,N,Not related
http://terminology.hl7.org/CodeSystem/v2-0250,S,Somewhat probable
http://terminology.hl7.org/CodeSystem/v2-0251,DI,Product dose or frequency of use increased
http://terminology.hl7.org/CodeSystem/v2-0251,DR,Product dose or frequency of use reduced
http://terminology.hl7.org/CodeSystem/v2-0251,N,None
http://terminology.hl7.org/CodeSystem/v2-0251,OT,Other
http://terminology.hl7.org/CodeSystem/v2-0251,WP,Product withdrawn permanently
http://terminology.hl7.org/CodeSystem/v2-0251,WT,Product withdrawn temporarily
http://terminology.hl7.org/CodeSystem/v2-0252,AW,Abatement of event after product withdrawn
http://terminology.hl7.org/CodeSystem/v2-0252,BE,Event recurred after product reintroduced
http://terminology.hl7.org/CodeSystem/v2-0252,DR,Dose response observed
http://terminology.hl7.org/CodeSystem/v2-0252,EX,Alternative explanations for the event available
http://terminology.hl7.org/CodeSystem/v2-0252,IN,Event occurred after product introduced
http://terminology.hl7.org/CodeSystem/v2-0252,LI,Literature reports association of product with event
http://terminology.hl7.org/CodeSystem/v2-0252,OE,Occurrence of event was confirmed by objective evidence
http://terminology.hl7.org/CodeSystem/v2-0252,OT,Other
http://terminology.hl7.org/CodeSystem/v2-0252,PL,Effect observed when patient receives placebo
http://terminology.hl7.org/CodeSystem/v2-0252,SE,Similar events in past for this patient
http://terminology.hl7.org/CodeSystem/v2-0252,TC,Toxic levels of product documented in blood or body fluids
http://terminology.hl7.org/CodeSystem/v2-0253,B,Breast milk
http://terminology.hl7.org/CodeSystem/v2-0253,F,Father
http://terminology.hl7.org/CodeSystem/v2-0253,O,Other
http://terminology.hl7.org/CodeSystem/v2-0253,P,Transplacental
http://terminology.hl7.org/CodeSystem/v2-0253,X,Blood product
http://terminology.hl7.org/CodeSystem/v2-0254,ABS,Absorbance
http://terminology.hl7.org/CodeSystem/v2-0254,ACNC,"Concentration, Arbitrary Substance"
http://terminology.hl7.org/CodeSystem/v2-0254,ACT,Activity
http://terminology.hl7.org/CodeSystem/v2-0254,APER,Appearance
http://terminology.hl7.org/CodeSystem/v2-0254,ARB,Arbitrary
http://terminology.hl7.org/CodeSystem/v2-0254,AREA,Area
http://terminology.hl7.org/CodeSystem/v2-0254,ASPECT,Aspect
http://terminology.hl7.org/CodeSystem/v2-0254,CACT,Catalytic Activity
http://terminology.hl7.org/CodeSystem/v2-0254,CCNT,Catalytic Content
http://terminology.hl7.org/CodeSystem/v2-0254,CCRTO,Catalytic Concentration Ratio
http://terminology.hl7.org/CodeSystem/v2-0254,CFR,Catalytic Fraction
http://terminology.hl7.org/CodeSystem/v2-0254,CLAS,Class
http://terminology.hl7.org/CodeSystem/v2-0254,CNC,Catalytic Concentration
http://terminology.hl7.org/CodeSystem/v2-0254,CNST,Constant
http://terminology.hl7.org/CodeSystem/v2-0254,COEF,Coefficient
http://terminology.hl7.org/CodeSystem/v2-0254,COLOR,Color
http://terminology.hl7.org/CodeSystem/v2-0254,CONS,Consistency
http://terminology.hl7.org/CodeSystem/v2-0254,CRAT,Catalytic Rate
http://terminology.hl7.org/CodeSystem/v2-0254,CRTO,Catalytic Ratio
http://terminology.hl7.org/CodeSystem/v2-0254,DEN,Density
http://terminology.hl7.org/CodeSystem/v2-0254,DEV,Device
http://terminology.hl7.org/CodeSystem/v2-0254,DIFF,Difference
http://terminology.hl7.org/CodeSystem/v2-0254,ELAS,Elasticity
http://terminology.hl7.org/CodeSystem/v2-0254,ELPOT,Electrical Potential (Voltage)
http://terminology.hl7.org/CodeSystem/v2-0254,ELRAT,Electrical current (amperage)
http://terminology.hl7.org/CodeSystem/v2-0254,ELRES,Electrical Resistance
http://terminology.hl7.org/CodeSystem/v2-0254,ENGR,Energy
http://terminology.hl7.org/CodeSystem/v2-0254,ENT,Entitic
http://terminology.hl7.org/CodeSystem/v2-0254,ENTCAT,Entitic Catalytic Activity
http://terminology.hl7.org/CodeSystem/v2-0254,ENTNUM,Entitic Number
http://terminology.hl7.org/CodeSystem/v2-0254,ENTSUB,Entitic Substance of Amount
http://terminology.hl7.org/CodeSystem/v2-0254,ENTVOL,Entitic Volume
http://terminology.hl7.org/CodeSystem/v2-0254,EQL,Equilibrium
http://terminology.hl7.org/CodeSystem/v2-0254,FORCE,Mechanical force
http://terminology.hl7.org/CodeSystem/v2-0254,FREQ,Frequency
http://terminology.hl7.org/CodeSystem/v2-0254,IMP,Impression/ interpretation of study
http://terminology.hl7.org/CodeSystem/v2-0254,KINV,Kinematic Viscosity
http://terminology.hl7.org/CodeSystem/v2-0254,LEN,Length
http://terminology.hl7.org/CodeSystem/v2-0254,LINC,Length Increment
http://terminology.hl7.org/CodeSystem/v2-0254,LIQ,Liquefaction
http://terminology.hl7.org/CodeSystem/v2-0254,MASS,Mass
http://terminology.hl7.org/CodeSystem/v2-0254,MCNC,Mass Concentration
http://terminology.hl7.org/CodeSystem/v2-0254,MCNT,Mass Content
http://terminology.hl7.org/CodeSystem/v2-0254,MCRTO,Mass Concentration Ratio
http://terminology.hl7.org/CodeSystem/v2-0254,MFR,Mass Fraction
http://terminology.hl7.org/CodeSystem/v2-0254,MGFLUX,Magnetic flux
http://terminology.hl7.org/CodeSystem/v2-0254,MINC,Mass Increment
http://terminology.hl7.org/CodeSystem/v2-0254,MORPH,Morphology
http://terminology.hl7.org/CodeSystem/v2-0254,MOTIL,Motility
http://terminology.hl7.org/CodeSystem/v2-0254,MRAT,Mass Rate
http://terminology.hl7.org/CodeSystem/v2-0254,MRTO,Mass Ratio
http://terminology.hl7.org/CodeSystem/v2-0254,NCNC,Number Concentration
http://terminology.hl7.org/CodeSystem/v2-0254,NCNT,Number Content
http://terminology.hl7.org/CodeSystem/v2-0254,NFR,Number Fraction
http://terminology.hl7.org/CodeSystem/v2-0254,NRTO,Number Ratio
http://terminology.hl7.org/CodeSystem/v2-0254,NUM,Number
http://terminology.hl7.org/CodeSystem/v2-0254,OD,Optical density
http://terminology.hl7.org/CodeSystem/v2-0254,OSMOL,Osmolality
http://terminology.hl7.org/CodeSystem/v2-0254,PRES,Pressure (Partial)
http://terminology.hl7.org/CodeSystem/v2-0254,PRID,Presence/Identity/Existence
http://terminology.hl7.org/CodeSystem/v2-0254,PWR,Power (wattage)
http://terminology.hl7.org/CodeSystem/v2-0254,RANGE,Ranges
http://terminology.hl7.org/CodeSystem/v2-0254,RATIO,Ratios
http://terminology.hl7.org/CodeSystem/v2-0254,RCRLTM,Reciprocal Relative Time
http://terminology.hl7.org/CodeSystem/v2-0254,RDEN,Relative Density
http://terminology.hl7.org/CodeSystem/v2-0254,REL,Relative
http://terminology.hl7.org/CodeSystem/v2-0254,RLMCNC,Relative Mass Concentration
http://terminology.hl7.org/CodeSystem/v2-0254,RLSCNC,Relative Substance Concentration
http://terminology.hl7.org/CodeSystem/v2-0254,RLTM,Relative Time
http://terminology.hl7.org/CodeSystem/v2-0254,SATFR,Saturation Fraction
http://terminology.hl7.org/CodeSystem/v2-0254,SCNC,Substance Concentration
http://terminology.hl7.org/CodeSystem/v2-0254,SCNCIN,Substance Concentration Increment
http://terminology.hl7.org/CodeSystem/v2-0254,SCNT,Substance Content
http://terminology.hl7.org/CodeSystem/v2-0254,SCNTR,Substance Content Rate
http://terminology.hl7.org/CodeSystem/v2-0254,SCRTO,Substance Concentration Ratio
http://terminology.hl7.org/CodeSystem/v2-0254,SFR,Substance Fraction
http://terminology.hl7.org/CodeSystem/v2-0254,SHAPE,Shape
http://terminology.hl7.org/CodeSystem/v2-0254,SMELL,Smell
http://terminology.hl7.org/CodeSystem/v2-0254,SRAT,Substance Rate
http://terminology.hl7.org/CodeSystem/v2-0254,SRTO,Substance Ratio
http://terminology.hl7.org/CodeSystem/v2-0254,SUB,Substance Amount
http://terminology.hl7.org/CodeSystem/v2-0254,SUSC,Susceptibility
http://terminology.hl7.org/CodeSystem/v2-0254,TASTE,Taste
http://terminology.hl7.org/CodeSystem/v2-0254,TEMP,Temperature
http://terminology.hl7.org/CodeSystem/v2-0254,TEMPDF,Temperature Difference
http://terminology.hl7.org/CodeSystem/v2-0254,TEMPIN,Temperature Increment
http://terminology.hl7.org/CodeSystem/v2-0254,THRMCNC,Threshold Mass Concentration
http://terminology.hl7.org/CodeSystem/v2-0254,THRSCNC,Threshold Substance Concentration
http://terminology.hl7.org/CodeSystem/v2-0254,TIME,Time (e.g. seconds)
http://terminology.hl7.org/CodeSystem/v2-0254,TITR,Dilution Factor (Titer)
http://terminology.hl7.org/CodeSystem/v2-0254,TMDF,Time Difference
http://terminology.hl7.org/CodeSystem/v2-0254,TMSTP,Time Stamp-Date and Time
http://terminology.hl7.org/CodeSystem/v2-0254,TRTO,Time Ratio
http://terminology.hl7.org/CodeSystem/v2-0254,TYPE,Type
http://terminology.hl7.org/CodeSystem/v2-0254,VCNT,Volume Content
http://terminology.hl7.org/CodeSystem/v2-0254,VEL,Velocity
http://terminology.hl7.org/CodeSystem/v2-0254,VELRT,Velocity Ratio
http://terminology.hl7.org/CodeSystem/v2-0254,VFR,Volume Fraction
http://terminology.hl7.org/CodeSystem/v2-0254,VISC,Viscosity
http://terminology.hl7.org/CodeSystem/v2-0254,VOL,Volume
http://terminology.hl7.org/CodeSystem/v2-0254,VRAT,Volume Rate
http://terminology.hl7.org/CodeSystem/v2-0254,VRTO,Volume Ratio
http://terminology.hl7.org/CodeSystem/v2-0255,*,"(asterisk) Life of the ""unit"""
http://terminology.hl7.org/CodeSystem/v2-0255,12H,12 hours
http://terminology.hl7.org/CodeSystem/v2-0255,1H,1 hour
http://terminology.hl7.org/CodeSystem/v2-0255,1L,1 months (30 days)
http://terminology.hl7.org/CodeSystem/v2-0255,1W,1 week
http://terminology.hl7.org/CodeSystem/v2-0255,2.5H,2 1/2 hours
http://terminology.hl7.org/CodeSystem/v2-0255,24H,24 hours
http://terminology.hl7.org/CodeSystem/v2-0255,2D,2 days
http://terminology.hl7.org/CodeSystem/v2-0255,2H,2 hours
http://terminology.hl7.org/CodeSystem/v2-0255,2L,2 months
http://terminology.hl7.org/CodeSystem/v2-0255,2W,2 weeks
http://terminology.hl7.org/CodeSystem/v2-0255,30M,30 minutes
http://terminology.hl7.org/CodeSystem/v2-0255,3D,3 days
http://terminology.hl7.org/CodeSystem/v2-0255,3H,3 hours
http://terminology.hl7.org/CodeSystem/v2-0255,3L,3 months
http://terminology.hl7.org/CodeSystem/v2-0255,3W,3 weeks
http://terminology.hl7.org/CodeSystem/v2-0255,4D,4 days
http://terminology.hl7.org/CodeSystem/v2-0255,4H,4 hours
http://terminology.hl7.org/CodeSystem/v2-0255,4W,4 weeks
http://terminology.hl7.org/CodeSystem/v2-0255,5D,5 days
http://terminology.hl7.org/CodeSystem/v2-0255,5H,5 hours
http://terminology.hl7.org/CodeSystem/v2-0255,6D,6 days
http://terminology.hl7.org/CodeSystem/v2-0255,6H,6 hours
http://terminology.hl7.org/CodeSystem/v2-0255,7H,7 hours
http://terminology.hl7.org/CodeSystem/v2-0255,8H,8 hours
http://terminology.hl7.org/CodeSystem/v2-0255,LU,"Life of the ""unit"""
http://terminology.hl7.org/CodeSystem/v2-0255,PT,point in time
http://terminology.hl7.org/CodeSystem/v2-0256,10D,10 days
http://terminology.hl7.org/CodeSystem/v2-0256,10M,10 minutes post challenge
http://terminology.hl7.org/CodeSystem/v2-0256,12H,12 hours post challenge
http://terminology.hl7.org/CodeSystem/v2-0256,15M,15 minutes post challenge
http://terminology.hl7.org/CodeSystem/v2-0256,1H,1 hour post challenge
http://terminology.hl7.org/CodeSystem/v2-0256,1L,1 month (30 days) post challenge
http://terminology.hl7.org/CodeSystem/v2-0256,1M,1 minute post challenge
http://terminology.hl7.org/CodeSystem/v2-0256,1W,1 week
http://terminology.hl7.org/CodeSystem/v2-0256,2.5H,2 1/2 hours post challenge
http://terminology.hl7.org/CodeSystem/v2-0256,20M,20 minutes post challenge
http://terminology.hl7.org/CodeSystem/v2-0256,24H,24 hours post challenge
http://terminology.hl7.org/CodeSystem/v2-0256,25M,25 minutes post challenge
http://terminology.hl7.org/CodeSystem/v2-0256,2D,2 days
http://terminology.hl7.org/CodeSystem/v2-0256,2H,2 hours post challenge
http://terminology.hl7.org/CodeSystem/v2-0256,2L,2 months (60 days) post challenge
http://terminology.hl7.org/CodeSystem/v2-0256,2M,2 minutes post challenge
http://terminology.hl7.org/CodeSystem/v2-0256,2W,2 weeks
http://terminology.hl7.org/CodeSystem/v2-0256,30M,30 minutes post challenge
http://terminology.hl7.org/CodeSystem/v2-0256,3D,3 days
http://terminology.hl7.org/CodeSystem/v2-0256,3H,3 hours post challenge
http://terminology.hl7.org/CodeSystem/v2-0256,3L,3 months (90 days) post challenge
http://terminology.hl7.org/CodeSystem/v2-0256,3M,3 minutes post challenge
http://terminology.hl7.org/CodeSystem/v2-0256,3W,3 weeks
http://terminology.hl7.org/CodeSystem/v2-0256,4D,4 days
http://terminology.hl7.org/CodeSystem/v2-0256,4H,4 hours post challenge
http://terminology.hl7.org/CodeSystem/v2-0256,4M,4 minutes post challenge
http://terminology.hl7.org/CodeSystem/v2-0256,4W,4 weeks
http://terminology.hl7.org/CodeSystem/v2-0256,5D,5 days
http://terminology.hl7.org/CodeSystem/v2-0256,5H,5 hours post challenge
http://terminology.hl7.org/CodeSystem/v2-0256,5M,5 minutes post challenge
http://terminology.hl7.org/CodeSystem/v2-0256,6D,6 days
http://terminology.hl7.org/CodeSystem/v2-0256,6H,6 hours post challenge
http://terminology.hl7.org/CodeSystem/v2-0256,6M,6 minutes post challenge
http://terminology.hl7.org/CodeSystem/v2-0256,7D,7 days
http://terminology.hl7.org/CodeSystem/v2-0256,7H,7 hours post challenge
http://terminology.hl7.org/CodeSystem/v2-0256,7M,7 minutes post challenge
http://terminology.hl7.org/CodeSystem/v2-0256,8H,8 hours post challenge
http://terminology.hl7.org/CodeSystem/v2-0256,8H SHIFT,8 hours aligned on nursing shifts
http://terminology.hl7.org/CodeSystem/v2-0256,8M,8 minutes post challenge
http://terminology.hl7.org/CodeSystem/v2-0256,9M,9 minutes post challenge
http://terminology.hl7.org/CodeSystem/v2-0256,BS,Baseline (time just before the challenge)
http://terminology.hl7.org/CodeSystem/v2-0256,PEAK,The time post drug dose at which the highest drug level is reached (differs by drug)
http://terminology.hl7.org/CodeSystem/v2-0256,RANDOM,"Time from the challenge, or dose not specified. (random)"
http://terminology.hl7.org/CodeSystem/v2-0256,TROUGH,The time post drug dose at which the lowest drug level is reached (varies with drug)
http://terminology.hl7.org/CodeSystem/v2-0257,CFST,"Fasting (no calorie intake) for the period specified in the time component of the term, e.g., 1H POST CFST"
http://terminology.hl7.org/CodeSystem/v2-0257,EXCZ,Exercise undertaken as challenge (can be quantified)
http://terminology.hl7.org/CodeSystem/v2-0257,FFST,No fluid intake for the period specified in the time component of the term
http://terminology.hl7.org/CodeSystem/v2-0258,BPU,Blood product unit
http://terminology.hl7.org/CodeSystem/v2-0258,CONTROL,Control
http://terminology.hl7.org/CodeSystem/v2-0258,DONOR,Donor
http://terminology.hl7.org/CodeSystem/v2-0258,PATIENT,Patient
http://terminology.hl7.org/CodeSystem/v2-0259,AS,Angioscopy
http://terminology.hl7.org/CodeSystem/v2-0259,BS,Biomagnetic imaging
http://terminology.hl7.org/CodeSystem/v2-0259,CD,Color flow Doppler
http://terminology.hl7.org/CodeSystem/v2-0259,CP,Colposcopy
http://terminology.hl7.org/CodeSystem/v2-0259,CR,Computed radiography
http://terminology.hl7.org/CodeSystem/v2-0259,CS,Cystoscopy
http://terminology.hl7.org/CodeSystem/v2-0259,CT,Computed tomography
http://terminology.hl7.org/CodeSystem/v2-0259,DD,Duplex Doppler
http://terminology.hl7.org/CodeSystem/v2-0259,DG,Diapanography
http://terminology.hl7.org/CodeSystem/v2-0259,DM,Digital microscopy
http://terminology.hl7.org/CodeSystem/v2-0259,EC,Echocardiography
http://terminology.hl7.org/CodeSystem/v2-0259,ES,Endoscopy
http://terminology.hl7.org/CodeSystem/v2-0259,FA,Fluorescein angiography
http://terminology.hl7.org/CodeSystem/v2-0259,FS,Fundoscopy
http://terminology.hl7.org/CodeSystem/v2-0259,LP,Laparoscopy
http://terminology.hl7.org/CodeSystem/v2-0259,LS,Laser surface scan
http://terminology.hl7.org/CodeSystem/v2-0259,MA,Magnetic resonance angiography
http://terminology.hl7.org/CodeSystem/v2-0259,MS,Magnetic resonance spectroscopy
http://terminology.hl7.org/CodeSystem/v2-0259,NM,Nuclear Medicine (radioisotope study)
http://terminology.hl7.org/CodeSystem/v2-0259,OT,Other
http://terminology.hl7.org/CodeSystem/v2-0259,PT,Positron emission tomography (PET)
http://terminology.hl7.org/CodeSystem/v2-0259,RF,Radio fluoroscopy
http://terminology.hl7.org/CodeSystem/v2-0259,ST,Single photon emission computed tomography (SPECT)
http://terminology.hl7.org/CodeSystem/v2-0259,TG,Thermography
http://terminology.hl7.org/CodeSystem/v2-0259,US,Ultrasound
http://terminology.hl7.org/CodeSystem/v2-0259,XA,X-ray Angiography
http://terminology.hl7.org/CodeSystem/v2-0260,B,Bed
http://terminology.hl7.org/CodeSystem/v2-0260,C,Clinic
http://terminology.hl7.org/CodeSystem/v2-0260,D,Department
http://terminology.hl7.org/CodeSystem/v2-0260,E,Exam Room
http://terminology.hl7.org/CodeSystem/v2-0260,L,Other Location
http://terminology.hl7.org/CodeSystem/v2-0260,N,Nursing Unit
http://terminology.hl7.org/CodeSystem/v2-0260,O,Operating Room
http://terminology.hl7.org/CodeSystem/v2-0260,R,Room
http://terminology.hl7.org/CodeSystem/v2-0261,EEG,Electro-Encephalogram
http://terminology.hl7.org/CodeSystem/v2-0261,EKG,Electro-Cardiogram
http://terminology.hl7.org/CodeSystem/v2-0261,INF,Infusion pump
http://terminology.hl7.org/CodeSystem/v2-0261,IVP,IV pump
http://terminology.hl7.org/CodeSystem/v2-0261,OXY,Oxygen
http://terminology.hl7.org/CodeSystem/v2-0261,SUC,Suction
http://terminology.hl7.org/CodeSystem/v2-0261,VEN,Ventilator
http://terminology.hl7.org/CodeSystem/v2-0261,VIT,Vital signs monitor
http://terminology.hl7.org/CodeSystem/v2-0262,F,Isolation
http://terminology.hl7.org/CodeSystem/v2-0262,J,Private room - medically justified
http://terminology.hl7.org/CodeSystem/v2-0262,P,Private room
http://terminology.hl7.org/CodeSystem/v2-0262,Q,Private room - due to overflow
http://terminology.hl7.org/CodeSystem/v2-0262,S,Semi-private room
http://terminology.hl7.org/CodeSystem/v2-0262,W,Ward
http://terminology.hl7.org/CodeSystem/v2-0263,A,Ambulatory
http://terminology.hl7.org/CodeSystem/v2-0263,C,Critical care
http://terminology.hl7.org/CodeSystem/v2-0263,E,Emergency
http://terminology.hl7.org/CodeSystem/v2-0263,F,Isolation
http://terminology.hl7.org/CodeSystem/v2-0263,N,Intensive care
http://terminology.hl7.org/CodeSystem/v2-0263,R,Routine
http://terminology.hl7.org/CodeSystem/v2-0263,S,Surgery
http://terminology.hl7.org/CodeSystem/v2-0265,ALC,Allergy
http://terminology.hl7.org/CodeSystem/v2-0265,AMB,Ambulatory
http://terminology.hl7.org/CodeSystem/v2-0265,CAN,Cancer
http://terminology.hl7.org/CodeSystem/v2-0265,CAR,Coronary/cardiac care
http://terminology.hl7.org/CodeSystem/v2-0265,CCR,Critical care
http://terminology.hl7.org/CodeSystem/v2-0265,CHI,Chiropractic
http://terminology.hl7.org/CodeSystem/v2-0265,EDI,Education
http://terminology.hl7.org/CodeSystem/v2-0265,EMR,Emergency
http://terminology.hl7.org/CodeSystem/v2-0265,FPC,Family planning
http://terminology.hl7.org/CodeSystem/v2-0265,INT,Intensive care
http://terminology.hl7.org/CodeSystem/v2-0265,ISO,Isolation
http://terminology.hl7.org/CodeSystem/v2-0265,NAT,Naturopathic
http://terminology.hl7.org/CodeSystem/v2-0265,NBI,"Newborn, nursery, infants"
http://terminology.hl7.org/CodeSystem/v2-0265,OBG,"Obstetrics, gynecology"
http://terminology.hl7.org/CodeSystem/v2-0265,OBS,Observation
http://terminology.hl7.org/CodeSystem/v2-0265,OTH,Other specialty
http://terminology.hl7.org/CodeSystem/v2-0265,PED,Pediatrics
http://terminology.hl7.org/CodeSystem/v2-0265,PHY,General/family practice
http://terminology.hl7.org/CodeSystem/v2-0265,PIN,Pediatric/neonatal intensive care
http://terminology.hl7.org/CodeSystem/v2-0265,PPS,Pediatric psychiatric
http://terminology.hl7.org/CodeSystem/v2-0265,PRE,Pediatric rehabilitation
http://terminology.hl7.org/CodeSystem/v2-0265,PSI,Psychiatric intensive care
http://terminology.hl7.org/CodeSystem/v2-0265,PSY,Psychiatric
http://terminology.hl7.org/CodeSystem/v2-0265,REH,Rehabilitation
http://terminology.hl7.org/CodeSystem/v2-0265,SUR,Surgery
http://terminology.hl7.org/CodeSystem/v2-0265,WIC,Walk-in clinic
http://terminology.hl7.org/CodeSystem/v2-0267,FRI,Friday
http://terminology.hl7.org/CodeSystem/v2-0267,MON,Monday
http://terminology.hl7.org/CodeSystem/v2-0267,SAT,Saturday
http://terminology.hl7.org/CodeSystem/v2-0267,SUN,Sunday
http://terminology.hl7.org/CodeSystem/v2-0267,THU,Thursday
http://terminology.hl7.org/CodeSystem/v2-0267,TUE,Tuesday
http://terminology.hl7.org/CodeSystem/v2-0267,WED,Wednesday
http://terminology.hl7.org/CodeSystem/v2-0268,A,Override allowed
http://terminology.hl7.org/CodeSystem/v2-0268,R,Override required
http://terminology.hl7.org/CodeSystem/v2-0268,X,Override not allowed
http://terminology.hl7.org/CodeSystem/v2-0269,O,Charge on Order
http://terminology.hl7.org/CodeSystem/v2-0269,R,Charge on Result
http://terminology.hl7.org/CodeSystem/v2-0270,AR,Autopsy report
http://terminology.hl7.org/CodeSystem/v2-0270,CD,Cardiodiagnostics
http://terminology.hl7.org/CodeSystem/v2-0270,CN,Consultation
http://terminology.hl7.org/CodeSystem/v2-0270,DI,Diagnostic imaging
http://terminology.hl7.org/CodeSystem/v2-0270,DS,Discharge summary
http://terminology.hl7.org/CodeSystem/v2-0270,ED,Emergency department report
http://terminology.hl7.org/CodeSystem/v2-0270,HP,History and physical examination
http://terminology.hl7.org/CodeSystem/v2-0270,OP,Operative report
http://terminology.hl7.org/CodeSystem/v2-0270,PC,Psychiatric consultation
http://terminology.hl7.org/CodeSystem/v2-0270,PH,Psychiatric history and physical examination
http://terminology.hl7.org/CodeSystem/v2-0270,PN,Procedure note
http://terminology.hl7.org/CodeSystem/v2-0270,PR,Progress note
http://terminology.hl7.org/CodeSystem/v2-0270,SP,Surgical pathology
http://terminology.hl7.org/CodeSystem/v2-0270,TS,Transfer summary
http://terminology.hl7.org/CodeSystem/v2-0271,AU,Authenticated
http://terminology.hl7.org/CodeSystem/v2-0271,DI,Dictated
http://terminology.hl7.org/CodeSystem/v2-0271,DO,Documented
http://terminology.hl7.org/CodeSystem/v2-0271,IN,Incomplete
http://terminology.hl7.org/CodeSystem/v2-0271,IP,In Progress
http://terminology.hl7.org/CodeSystem/v2-0271,LA,Legally authenticated
http://terminology.hl7.org/CodeSystem/v2-0271,PA,Pre-authenticated
http://terminology.hl7.org/CodeSystem/v2-0272,1,ASTM Level 1
http://terminology.hl7.org/CodeSystem/v2-0272,2,ASTM Level 2
http://terminology.hl7.org/CodeSystem/v2-0272,3,ASTM Level 3
http://terminology.hl7.org/CodeSystem/v2-0272,R,Restricted
http://terminology.hl7.org/CodeSystem/v2-0272,RE,Restricted
http://terminology.hl7.org/CodeSystem/v2-0272,U,Usual control
http://terminology.hl7.org/CodeSystem/v2-0272,UC,Usual control
http://terminology.hl7.org/CodeSystem/v2-0272,V,Very restricted
http://terminology.hl7.org/CodeSystem/v2-0272,VR,Very restricted
http://terminology.hl7.org/CodeSystem/v2-0273,AV,Available for patient care
http://terminology.hl7.org/CodeSystem/v2-0273,CA,Deleted
http://terminology.hl7.org/CodeSystem/v2-0273,OB,Obsolete
http://terminology.hl7.org/CodeSystem/v2-0273,UN,Unavailable for patient care
http://terminology.hl7.org/CodeSystem/v2-0275,AA,Active and archived
http://terminology.hl7.org/CodeSystem/v2-0275,AC,Active
http://terminology.hl7.org/CodeSystem/v2-0275,AR,Archived (not active)
http://terminology.hl7.org/CodeSystem/v2-0275,PU,Purged
http://terminology.hl7.org/CodeSystem/v2-0276,CHECKUP,"A routine check-up, such as an annual physical"
http://terminology.hl7.org/CodeSystem/v2-0276,EMERGENCY,Emergency appointment
http://terminology.hl7.org/CodeSystem/v2-0276,FOLLOWUP,A follow up visit from a previous appointment
http://terminology.hl7.org/CodeSystem/v2-0276,ROUTINE,Routine appointment - default if not valued
http://terminology.hl7.org/CodeSystem/v2-0276,WALKIN,A previously unscheduled walk-in visit
http://terminology.hl7.org/CodeSystem/v2-0277,Complete,"A request to add a completed appointment, used to maintain records of completed appointments that did not appear in the schedule (e.g., STAT, walk-in, etc.)"
http://terminology.hl7.org/CodeSystem/v2-0277,Normal,Routine schedule request type – default if not valued
http://terminology.hl7.org/CodeSystem/v2-0277,Tentative,"A request for a tentative (e.g., “penciled in”) appointment"
http://terminology.hl7.org/CodeSystem/v2-0278,DC,Discontinued
http://terminology.hl7.org/CodeSystem/v2-0279,Confirm,Contact the Placer Contact Person prior to making any substitutions of this resource
http://terminology.hl7.org/CodeSystem/v2-0279,No,Substitution of this resource is not allowed
http://terminology.hl7.org/CodeSystem/v2-0279,Notify,"Notify the Placer Contact Person, through normal institutional procedures, that a substitution of this resource has been made"
http://terminology.hl7.org/CodeSystem/v2-0279,Yes,Substitution of this resource is allowed
http://terminology.hl7.org/CodeSystem/v2-0280,A,ASAP
http://terminology.hl7.org/CodeSystem/v2-0280,R,Routine
http://terminology.hl7.org/CodeSystem/v2-0280,S,STAT
http://terminology.hl7.org/CodeSystem/v2-0281,Hom,Home Care
http://terminology.hl7.org/CodeSystem/v2-0281,Lab,Laboratory
http://terminology.hl7.org/CodeSystem/v2-0281,Med,Medical
http://terminology.hl7.org/CodeSystem/v2-0281,Psy,Psychiatric
http://terminology.hl7.org/CodeSystem/v2-0281,Rad,Radiology
http://terminology.hl7.org/CodeSystem/v2-0281,Skn,Skilled Nursing
http://terminology.hl7.org/CodeSystem/v2-0282,AM,Assume Management
http://terminology.hl7.org/CodeSystem/v2-0282,RP,Return Patient After Evaluation
http://terminology.hl7.org/CodeSystem/v2-0282,SO,Second Opinion
http://terminology.hl7.org/CodeSystem/v2-0282,WR,Send Written Report
http://terminology.hl7.org/CodeSystem/v2-0283,A,Accepted
http://terminology.hl7.org/CodeSystem/v2-0283,E,Expired
http://terminology.hl7.org/CodeSystem/v2-0283,P,Pending
http://terminology.hl7.org/CodeSystem/v2-0283,R,Rejected
http://terminology.hl7.org/CodeSystem/v2-0284,A,Ambulatory
http://terminology.hl7.org/CodeSystem/v2-0284,E,Emergency
http://terminology.hl7.org/CodeSystem/v2-0284,I,Inpatient
http://terminology.hl7.org/CodeSystem/v2-0284,O,Outpatient
http://terminology.hl7.org/CodeSystem/v2-0286,CP,Consulting Provider
http://terminology.hl7.org/CodeSystem/v2-0286,PP,Primary Care Provider
http://terminology.hl7.org/CodeSystem/v2-0286,RP,Referring Provider
http://terminology.hl7.org/CodeSystem/v2-0286,RT,Referred to Provider
http://terminology.hl7.org/CodeSystem/v2-0287,AD,ADD
http://terminology.hl7.org/CodeSystem/v2-0287,CO,CORRECT
http://terminology.hl7.org/CodeSystem/v2-0287,DE,DELETE
http://terminology.hl7.org/CodeSystem/v2-0287,LI,LINK
http://terminology.hl7.org/CodeSystem/v2-0287,SP,Used in Snapshot mode
http://terminology.hl7.org/CodeSystem/v2-0287,UC,UNCHANGED
http://terminology.hl7.org/CodeSystem/v2-0287,UN,UNLINK
http://terminology.hl7.org/CodeSystem/v2-0287,UP,UPDATE
http://terminology.hl7.org/CodeSystem/v2-0290,(pad),=
http://terminology.hl7.org/CodeSystem/v2-0290,0,A
http://terminology.hl7.org/CodeSystem/v2-0290,1,B
http://terminology.hl7.org/CodeSystem/v2-0290,10,K
http://terminology.hl7.org/CodeSystem/v2-0290,11,L
http://terminology.hl7.org/CodeSystem/v2-0290,12,M
http://terminology.hl7.org/CodeSystem/v2-0290,13,N
http://terminology.hl7.org/CodeSystem/v2-0290,14,O
http://terminology.hl7.org/CodeSystem/v2-0290,15,P
http://terminology.hl7.org/CodeSystem/v2-0290,16,Q
http://terminology.hl7.org/CodeSystem/v2-0290,17,R
http://terminology.hl7.org/CodeSystem/v2-0290,18,S
http://terminology.hl7.org/CodeSystem/v2-0290,19,T
http://terminology.hl7.org/CodeSystem/v2-0290,2,C
http://terminology.hl7.org/CodeSystem/v2-0290,20,U
http://terminology.hl7.org/CodeSystem/v2-0290,21,V
http://terminology.hl7.org/CodeSystem/v2-0290,22,W
http://terminology.hl7.org/CodeSystem/v2-0290,23,X
http://terminology.hl7.org/CodeSystem/v2-0290,24,Y
http://terminology.hl7.org/CodeSystem/v2-0290,25,Z
http://terminology.hl7.org/CodeSystem/v2-0290,26,a
http://terminology.hl7.org/CodeSystem/v2-0290,27,b
http://terminology.hl7.org/CodeSystem/v2-0290,28,c
http://terminology.hl7.org/CodeSystem/v2-0290,29,d
http://terminology.hl7.org/CodeSystem/v2-0290,3,D
http://terminology.hl7.org/CodeSystem/v2-0290,30,e
http://terminology.hl7.org/CodeSystem/v2-0290,31,f
http://terminology.hl7.org/CodeSystem/v2-0290,32,g
http://terminology.hl7.org/CodeSystem/v2-0290,33,h
http://terminology.hl7.org/CodeSystem/v2-0290,34,I
http://terminology.hl7.org/CodeSystem/v2-0290,35,j
http://terminology.hl7.org/CodeSystem/v2-0290,36,k
http://terminology.hl7.org/CodeSystem/v2-0290,37,l
http://terminology.hl7.org/CodeSystem/v2-0290,38,m
http://terminology.hl7.org/CodeSystem/v2-0290,39,n
http://terminology.hl7.org/CodeSystem/v2-0290,4,E
http://terminology.hl7.org/CodeSystem/v2-0290,40,o
http://terminology.hl7.org/CodeSystem/v2-0290,41,p
http://terminology.hl7.org/CodeSystem/v2-0290,42,q
http://terminology.hl7.org/CodeSystem/v2-0290,43,r
http://terminology.hl7.org/CodeSystem/v2-0290,44,s
http://terminology.hl7.org/CodeSystem/v2-0290,45,t
http://terminology.hl7.org/CodeSystem/v2-0290,46,u
http://terminology.hl7.org/CodeSystem/v2-0290,47,v
http://terminology.hl7.org/CodeSystem/v2-0290,48,w
http://terminology.hl7.org/CodeSystem/v2-0290,49,x
http://terminology.hl7.org/CodeSystem/v2-0290,5,F
http://terminology.hl7.org/CodeSystem/v2-0290,50,y
http://terminology.hl7.org/CodeSystem/v2-0290,51,z
http://terminology.hl7.org/CodeSystem/v2-0290,52,0
http://terminology.hl7.org/CodeSystem/v2-0290,53,1
http://terminology.hl7.org/CodeSystem/v2-0290,54,2
http://terminology.hl7.org/CodeSystem/v2-0290,55,3
http://terminology.hl7.org/CodeSystem/v2-0290,56,4
http://terminology.hl7.org/CodeSystem/v2-0290,57,5
http://terminology.hl7.org/CodeSystem/v2-0290,58,6
http://terminology.hl7.org/CodeSystem/v2-0290,59,7
http://terminology.hl7.org/CodeSystem/v2-0290,6,G
http://terminology.hl7.org/CodeSystem/v2-0290,60,8
http://terminology.hl7.org/CodeSystem/v2-0290,61,9
http://terminology.hl7.org/CodeSystem/v2-0290,62,+
http://terminology.hl7.org/CodeSystem/v2-0290,63,/
http://terminology.hl7.org/CodeSystem/v2-0290,7,H
http://terminology.hl7.org/CodeSystem/v2-0290,8,I
http://terminology.hl7.org/CodeSystem/v2-0290,9,J
http://terminology.hl7.org/CodeSystem/v2-0291,...,Source RFC 2046
http://terminology.hl7.org/CodeSystem/v2-0291,BASIC,ISDN PCM audio data
http://terminology.hl7.org/CodeSystem/v2-0291,DICOM,Digital Imaging and Communications in Medicine
http://terminology.hl7.org/CodeSystem/v2-0291,FAX,Facsimile data
http://terminology.hl7.org/CodeSystem/v2-0291,GIF,Graphics Interchange Format
http://terminology.hl7.org/CodeSystem/v2-0291,HTML,Hypertext Markup Language
http://terminology.hl7.org/CodeSystem/v2-0291,JOT,Electronic ink data (Jot 1.0 standard)
http://terminology.hl7.org/CodeSystem/v2-0291,JPEG,Joint Photographic Experts Group
http://terminology.hl7.org/CodeSystem/v2-0291,Octet-stream,Uninterpreted binary data
http://terminology.hl7.org/CodeSystem/v2-0291,PICT,PICT format image data
http://terminology.hl7.org/CodeSystem/v2-0291,PostScript,PostScript program
http://terminology.hl7.org/CodeSystem/v2-0291,RTF,Rich Text Format
http://terminology.hl7.org/CodeSystem/v2-0291,SGML,Standard Generalized Markup Language (HL7 V2.3.1 and later)
http://terminology.hl7.org/CodeSystem/v2-0291,TIFF,TIFF image data
http://terminology.hl7.org/CodeSystem/v2-0291,XML,Extensible Markup Language (HL7 V2.3.1 and later)
http://terminology.hl7.org/CodeSystem/v2-0291,x-hl7-cda-level-one,HL7 Clinical Document Architecture Level One document
http://terminology.hl7.org/CodeSystem/v2-0291,…,Source RFC 2046
http://terminology.hl7.org/CodeSystem/v2-0292,01,DTP
http://terminology.hl7.org/CodeSystem/v2-0292,02,OPV
http://terminology.hl7.org/CodeSystem/v2-0292,03,MMR
http://terminology.hl7.org/CodeSystem/v2-0292,04,M/R
http://terminology.hl7.org/CodeSystem/v2-0292,05,measles
http://terminology.hl7.org/CodeSystem/v2-0292,06,rubella
http://terminology.hl7.org/CodeSystem/v2-0292,07,mumps
http://terminology.hl7.org/CodeSystem/v2-0292,08,"Hep B, adolescent or pediatric"
http://terminology.hl7.org/CodeSystem/v2-0292,09,Td (adult)
http://terminology.hl7.org/CodeSystem/v2-0292,10,IPV
http://terminology.hl7.org/CodeSystem/v2-0292,100,pneumococcal conjugate
http://terminology.hl7.org/CodeSystem/v2-0292,101,"typhoid, ViCPs"
http://terminology.hl7.org/CodeSystem/v2-0292,102,DTP-Hib-Hep B
http://terminology.hl7.org/CodeSystem/v2-0292,103,meningococcal C conjugate
http://terminology.hl7.org/CodeSystem/v2-0292,104,Hep A-Hep B
http://terminology.hl7.org/CodeSystem/v2-0292,105,vaccinia (smallpox) diluted
http://terminology.hl7.org/CodeSystem/v2-0292,106,"DTaP, 5 pertussis antigens6"
http://terminology.hl7.org/CodeSystem/v2-0292,107,"DTaP, NOS"
http://terminology.hl7.org/CodeSystem/v2-0292,108,"meningococcal, NOS"
http://terminology.hl7.org/CodeSystem/v2-0292,109,"pneumococcal, NOS"
http://terminology.hl7.org/CodeSystem/v2-0292,11,pertussis
http://terminology.hl7.org/CodeSystem/v2-0292,110,DTaP-Hep B-IPV
http://terminology.hl7.org/CodeSystem/v2-0292,111,"influenza, live, intranasal"
http://terminology.hl7.org/CodeSystem/v2-0292,112,"tetanus toxoid, NOS"
http://terminology.hl7.org/CodeSystem/v2-0292,113,Td (adult)
http://terminology.hl7.org/CodeSystem/v2-0292,114,"meningococcal A,C,Y,W-135 diphtheria conjugate"
http://terminology.hl7.org/CodeSystem/v2-0292,115,Tdap
http://terminology.hl7.org/CodeSystem/v2-0292,116,"rotavirus, pentavalent"
http://terminology.hl7.org/CodeSystem/v2-0292,117,VZIG (IND)
http://terminology.hl7.org/CodeSystem/v2-0292,118,"HPV, bivalent"
http://terminology.hl7.org/CodeSystem/v2-0292,119,"rotavirus, monovalent"
http://terminology.hl7.org/CodeSystem/v2-0292,12,diphtheria antitoxin
http://terminology.hl7.org/CodeSystem/v2-0292,120,DTaP-Hib-IPV
http://terminology.hl7.org/CodeSystem/v2-0292,121,zoster
http://terminology.hl7.org/CodeSystem/v2-0292,122,"rotavirus, NOS1"
http://terminology.hl7.org/CodeSystem/v2-0292,13,TIG
http://terminology.hl7.org/CodeSystem/v2-0292,14,"IG, NOS"
http://terminology.hl7.org/CodeSystem/v2-0292,15,"influenza, split (incl. purified surface antigen)"
http://terminology.hl7.org/CodeSystem/v2-0292,16,"influenza, whole"
http://terminology.hl7.org/CodeSystem/v2-0292,17,"Hib, NOS"
http://terminology.hl7.org/CodeSystem/v2-0292,18,"rabies, intramuscular injection"
http://terminology.hl7.org/CodeSystem/v2-0292,19,BCG
http://terminology.hl7.org/CodeSystem/v2-0292,20,DTaP
http://terminology.hl7.org/CodeSystem/v2-0292,21,varicella
http://terminology.hl7.org/CodeSystem/v2-0292,22,DTP-Hib
http://terminology.hl7.org/CodeSystem/v2-0292,23,plague
http://terminology.hl7.org/CodeSystem/v2-0292,24,anthrax
http://terminology.hl7.org/CodeSystem/v2-0292,25,"typhoid, oral"
http://terminology.hl7.org/CodeSystem/v2-0292,26,cholera
http://terminology.hl7.org/CodeSystem/v2-0292,27,botulinum antitoxin
http://terminology.hl7.org/CodeSystem/v2-0292,28,DT (pediatric)
http://terminology.hl7.org/CodeSystem/v2-0292,29,CMVIG
http://terminology.hl7.org/CodeSystem/v2-0292,30,HBIG
http://terminology.hl7.org/CodeSystem/v2-0292,31,"Hep A, pediatric, NOS"
http://terminology.hl7.org/CodeSystem/v2-0292,32,meningococcal
http://terminology.hl7.org/CodeSystem/v2-0292,33,pneumococcal
http://terminology.hl7.org/CodeSystem/v2-0292,34,RIG
http://terminology.hl7.org/CodeSystem/v2-0292,35,tetanus toxoid
http://terminology.hl7.org/CodeSystem/v2-0292,36,VZIG
http://terminology.hl7.org/CodeSystem/v2-0292,37,yellow fever
http://terminology.hl7.org/CodeSystem/v2-0292,38,rubella/mumps
http://terminology.hl7.org/CodeSystem/v2-0292,39,Japanese encephalitis
http://terminology.hl7.org/CodeSystem/v2-0292,40,"rabies, intradermal injection"
http://terminology.hl7.org/CodeSystem/v2-0292,41,"typhoid, parenteral"
http://terminology.hl7.org/CodeSystem/v2-0292,42,"Hep B, adolescent/high risk infant2"
http://terminology.hl7.org/CodeSystem/v2-0292,43,"Hep B, adult4"
http://terminology.hl7.org/CodeSystem/v2-0292,44,"Hep B, dialysis"
http://terminology.hl7.org/CodeSystem/v2-0292,45,"Hep B, NOS"
http://terminology.hl7.org/CodeSystem/v2-0292,46,Hib (PRP-D)
http://terminology.hl7.org/CodeSystem/v2-0292,47,Hib (HbOC)
http://terminology.hl7.org/CodeSystem/v2-0292,48,Hib (PRP-T)
http://terminology.hl7.org/CodeSystem/v2-0292,49,Hib (PRP-OMP)
http://terminology.hl7.org/CodeSystem/v2-0292,50,DTaP-Hib
http://terminology.hl7.org/CodeSystem/v2-0292,51,Hib-Hep B
http://terminology.hl7.org/CodeSystem/v2-0292,52,"Hep A, adult"
http://terminology.hl7.org/CodeSystem/v2-0292,53,"typhoid, parenteral, AKD (U.S. military)"
http://terminology.hl7.org/CodeSystem/v2-0292,54,"adenovirus, type 4"
http://terminology.hl7.org/CodeSystem/v2-0292,55,"adenovirus, type 7"
http://terminology.hl7.org/CodeSystem/v2-0292,56,dengue fever
http://terminology.hl7.org/CodeSystem/v2-0292,57,hantavirus
http://terminology.hl7.org/CodeSystem/v2-0292,58,Hep C
http://terminology.hl7.org/CodeSystem/v2-0292,59,Hep E
http://terminology.hl7.org/CodeSystem/v2-0292,60,herpes simplex 2
http://terminology.hl7.org/CodeSystem/v2-0292,61,HIV
http://terminology.hl7.org/CodeSystem/v2-0292,62,"HPV, quadrivalent"
http://terminology.hl7.org/CodeSystem/v2-0292,63,Junin virus
http://terminology.hl7.org/CodeSystem/v2-0292,64,leishmaniasis
http://terminology.hl7.org/CodeSystem/v2-0292,65,leprosy
http://terminology.hl7.org/CodeSystem/v2-0292,66,Lyme disease
http://terminology.hl7.org/CodeSystem/v2-0292,67,malaria
http://terminology.hl7.org/CodeSystem/v2-0292,68,melanoma
http://terminology.hl7.org/CodeSystem/v2-0292,69,parainfluenza-3
http://terminology.hl7.org/CodeSystem/v2-0292,70,Q fever
http://terminology.hl7.org/CodeSystem/v2-0292,71,RSV-IGIV
http://terminology.hl7.org/CodeSystem/v2-0292,72,rheumatic fever
http://terminology.hl7.org/CodeSystem/v2-0292,73,Rift Valley fever
http://terminology.hl7.org/CodeSystem/v2-0292,74,"rotavirus, tetravalent"
http://terminology.hl7.org/CodeSystem/v2-0292,75,vaccinia (smallpox)
http://terminology.hl7.org/CodeSystem/v2-0292,76,Staphylococcus bacterio lysate
http://terminology.hl7.org/CodeSystem/v2-0292,77,tick-borne encephalitis
http://terminology.hl7.org/CodeSystem/v2-0292,78,tularemia vaccine
http://terminology.hl7.org/CodeSystem/v2-0292,79,vaccinia immune globulin
http://terminology.hl7.org/CodeSystem/v2-0292,80,"VEE, live"
http://terminology.hl7.org/CodeSystem/v2-0292,81,"VEE, inactivated"
http://terminology.hl7.org/CodeSystem/v2-0292,82,"adenovirus, NOS1"
http://terminology.hl7.org/CodeSystem/v2-0292,83,"Hep A, ped/adol, 2 dose"
http://terminology.hl7.org/CodeSystem/v2-0292,84,"Hep A, ped/adol, 3 dose"
http://terminology.hl7.org/CodeSystem/v2-0292,85,"Hep A, NOS"
http://terminology.hl7.org/CodeSystem/v2-0292,86,IG
http://terminology.hl7.org/CodeSystem/v2-0292,87,IGIV
http://terminology.hl7.org/CodeSystem/v2-0292,88,"influenza, NOS"
http://terminology.hl7.org/CodeSystem/v2-0292,89,"polio, NOS"
http://terminology.hl7.org/CodeSystem/v2-0292,90,"rabies, NOS"
http://terminology.hl7.org/CodeSystem/v2-0292,91,"typhoid, NOS"
http://terminology.hl7.org/CodeSystem/v2-0292,92,"VEE, NOS"
http://terminology.hl7.org/CodeSystem/v2-0292,93,RSV-MAb
http://terminology.hl7.org/CodeSystem/v2-0292,94,MMRV
http://terminology.hl7.org/CodeSystem/v2-0292,95,TST-OT tine test
http://terminology.hl7.org/CodeSystem/v2-0292,96,TST-PPD intradermal
http://terminology.hl7.org/CodeSystem/v2-0292,97,TST-PPD tine test
http://terminology.hl7.org/CodeSystem/v2-0292,98,"TST, NOS"
http://terminology.hl7.org/CodeSystem/v2-0292,99,RESERVED - do not use3
http://terminology.hl7.org/CodeSystem/v2-0292,998,no vaccine administered5
http://terminology.hl7.org/CodeSystem/v2-0292,999,unknown
http://terminology.hl7.org/CodeSystem/v2-0294,Fri,An indicator that Friday is or is not preferred for the day on which the appointment will occur.
http://terminology.hl7.org/CodeSystem/v2-0294,Mon,An indicator that Monday is or is not preferred for the day on which the appointment will occur.
http://terminology.hl7.org/CodeSystem/v2-0294,Prefend,"An indicator that there is a preferred end time for the appointment request, service or resource."
http://terminology.hl7.org/CodeSystem/v2-0294,Prefstart,"An indicator that there is a preferred start time for the appointment request, service or resource."
http://terminology.hl7.org/CodeSystem/v2-0294,Sat,An indicator that Saturday is or is not preferred for the day on which the appointment will occur.
http://terminology.hl7.org/CodeSystem/v2-0294,Sun,An indicator that Sunday is or is not preferred for the day on which the appointment will occur.
http://terminology.hl7.org/CodeSystem/v2-0294,Thu,An indicator that Thursday is or is not preferred for the day on which the appointment will occur.
http://terminology.hl7.org/CodeSystem/v2-0294,Tue,An indicator that Tuesday is or is not preferred for the day on which the appointment will occur.
http://terminology.hl7.org/CodeSystem/v2-0294,Wed,An indicator that Wednesday is or is not preferred for the day on which the appointment will occur.
http://terminology.hl7.org/CodeSystem/v2-0298,F,"Flat-rate. Apply the entire price to this interval, do not pro-rate the price if the full interval has not occurred/been consumed"
http://terminology.hl7.org/CodeSystem/v2-0298,P,"Pro-rate. Apply this price to this interval, pro-rated by whatever portion of the interval has occurred/been consumed"
http://terminology.hl7.org/CodeSystem/v2-0299,A,No encoding - data are displayable ASCII characters.
http://terminology.hl7.org/CodeSystem/v2-0299,Base64,"Encoding as defined by MIME (Multipurpose Internet Mail Extensions) standard RFC 1521. Four consecutive ASCII characters represent three consecutive octets of binary data. Base64 utilizes a 65-character subset of US-ASCII, consisting of both the upper and"
http://terminology.hl7.org/CodeSystem/v2-0299,Hex,Hexadecimal encoding - consecutive pairs of hexadecimal digits represent consecutive single octets.
http://terminology.hl7.org/CodeSystem/v2-0301,CAP,College of American Pathologist Accreditation Number
http://terminology.hl7.org/CodeSystem/v2-0301,CLIA,Clinical Laboratory Improvement Amendments
http://terminology.hl7.org/CodeSystem/v2-0301,CLIP,Clinical laboratory Improvement Program
http://terminology.hl7.org/CodeSystem/v2-0301,DNS,Domain Name System
http://terminology.hl7.org/CodeSystem/v2-0301,EUI64,IEEE 64-bit Extended Unique Identifier
http://terminology.hl7.org/CodeSystem/v2-0301,GUID,globally unique identifier
http://terminology.hl7.org/CodeSystem/v2-0301,HCD,CEN Healthcare Coding Identifier
http://terminology.hl7.org/CodeSystem/v2-0301,HL7,HL7 registration schemes
http://terminology.hl7.org/CodeSystem/v2-0301,ISO,ISO Object Identifier
http://terminology.hl7.org/CodeSystem/v2-0301,L,Local
http://terminology.hl7.org/CodeSystem/v2-0301,"L,M,N",Local
http://terminology.hl7.org/CodeSystem/v2-0301,M,Local
http://terminology.hl7.org/CodeSystem/v2-0301,N,Local
http://terminology.hl7.org/CodeSystem/v2-0301,NPI,US National Provider Identifier
http://terminology.hl7.org/CodeSystem/v2-0301,URI,Uniform Resource Identifier
http://terminology.hl7.org/CodeSystem/v2-0301,UUID,Universal Unique Identifier
http://terminology.hl7.org/CodeSystem/v2-0301,x400,X.400 MHS identifier
http://terminology.hl7.org/CodeSystem/v2-0301,x500,X500 directory Name
http://terminology.hl7.org/CodeSystem/v2-0305,C,Clinic
http://terminology.hl7.org/CodeSystem/v2-0305,D,Department
http://terminology.hl7.org/CodeSystem/v2-0305,H,Home
http://terminology.hl7.org/CodeSystem/v2-0305,N,Nursing Unit
http://terminology.hl7.org/CodeSystem/v2-0305,O,Provider's Office
http://terminology.hl7.org/CodeSystem/v2-0305,P,Phone
http://terminology.hl7.org/CodeSystem/v2-0305,S,SNF
http://terminology.hl7.org/CodeSystem/v2-0309,B,Both hospital and physician
http://terminology.hl7.org/CodeSystem/v2-0309,H,Hospital/institutional
http://terminology.hl7.org/CodeSystem/v2-0309,P,Physician/professional
http://terminology.hl7.org/CodeSystem/v2-0309,RX,Pharmacy
http://terminology.hl7.org/CodeSystem/v2-0311,O,Other
http://terminology.hl7.org/CodeSystem/v2-0311,P,Permanent
http://terminology.hl7.org/CodeSystem/v2-0311,T,Temporary
http://terminology.hl7.org/CodeSystem/v2-0311,U,Unknown
http://terminology.hl7.org/CodeSystem/v2-0315,F,"Yes, patient has a living will but it is not on file"
http://terminology.hl7.org/CodeSystem/v2-0315,I,"No, patient does not have a living will but information was provided"
http://terminology.hl7.org/CodeSystem/v2-0315,N,"No, patient does not have a living will and no information was provided"
http://terminology.hl7.org/CodeSystem/v2-0315,U,Unknown
http://terminology.hl7.org/CodeSystem/v2-0315,Y,"Yes, patient has a living will"
http://terminology.hl7.org/CodeSystem/v2-0316,F,"Yes, patient is a documented donor, but documentation is not on file"
http://terminology.hl7.org/CodeSystem/v2-0316,I,"No, patient is not a documented donor, but information was provided"
http://terminology.hl7.org/CodeSystem/v2-0316,N,"No, patient has not agreed to be a donor"
http://terminology.hl7.org/CodeSystem/v2-0316,P,Patient leaves organ donation decision to a specific person
http://terminology.hl7.org/CodeSystem/v2-0316,R,Patient leaves organ donation decision to relatives
http://terminology.hl7.org/CodeSystem/v2-0316,U,Unknown
http://terminology.hl7.org/CodeSystem/v2-0316,Y,"Yes, patient is a documented donor and documentation is on file"
http://terminology.hl7.org/CodeSystem/v2-0317,9900,Pace spike
http://terminology.hl7.org/CodeSystem/v2-0317,9901,SAS marker
http://terminology.hl7.org/CodeSystem/v2-0317,9902,Sense marker
http://terminology.hl7.org/CodeSystem/v2-0317,9903,Beat marker
http://terminology.hl7.org/CodeSystem/v2-0317,9904,etc.
http://terminology.hl7.org/CodeSystem/v2-0321,AD,Automatic Dispensing
http://terminology.hl7.org/CodeSystem/v2-0321,F,Floor Stock
http://terminology.hl7.org/CodeSystem/v2-0321,TR,Traditional
http://terminology.hl7.org/CodeSystem/v2-0321,UD,Unit Dose
http://terminology.hl7.org/CodeSystem/v2-0322,CP,Complete
http://terminology.hl7.org/CodeSystem/v2-0322,NA,Not Administered
http://terminology.hl7.org/CodeSystem/v2-0322,PA,Partially Administered
http://terminology.hl7.org/CodeSystem/v2-0322,RE,Refused
http://terminology.hl7.org/CodeSystem/v2-0323,A,Add/Insert
http://terminology.hl7.org/CodeSystem/v2-0323,D,Delete
http://terminology.hl7.org/CodeSystem/v2-0323,U,Update
http://terminology.hl7.org/CodeSystem/v2-0323,X,No change
http://terminology.hl7.org/CodeSystem/v2-0324,GEN,Gender of patient(s)
http://terminology.hl7.org/CodeSystem/v2-0324,IMP,Implant: can be used for radiation implant patients
http://terminology.hl7.org/CodeSystem/v2-0324,INF,Infectious disease: this location can be used for isolation
http://terminology.hl7.org/CodeSystem/v2-0324,LCR,Level of care
http://terminology.hl7.org/CodeSystem/v2-0324,LIC,Licensed
http://terminology.hl7.org/CodeSystem/v2-0324,OVR,Overflow
http://terminology.hl7.org/CodeSystem/v2-0324,PRL,Privacy level: indicating the level of private versus non-private room
http://terminology.hl7.org/CodeSystem/v2-0324,SET,Bed is set up
http://terminology.hl7.org/CodeSystem/v2-0324,SHA,Shadow: a temporary holding location that does not physically exist
http://terminology.hl7.org/CodeSystem/v2-0324,SMK,Smoking
http://terminology.hl7.org/CodeSystem/v2-0324,STF,Bed is staffed
http://terminology.hl7.org/CodeSystem/v2-0324,TEA,Teaching location
http://terminology.hl7.org/CodeSystem/v2-0325,ALI,Location Alias(es)
http://terminology.hl7.org/CodeSystem/v2-0325,DTY,Nearest dietary location
http://terminology.hl7.org/CodeSystem/v2-0325,LAB,Nearest lab
http://terminology.hl7.org/CodeSystem/v2-0325,LB2,Second nearest lab
http://terminology.hl7.org/CodeSystem/v2-0325,PAR,Parent location
http://terminology.hl7.org/CodeSystem/v2-0325,RX,Nearest pharmacy
http://terminology.hl7.org/CodeSystem/v2-0325,RX2,Second nearest pharmacy
http://terminology.hl7.org/CodeSystem/v2-0326,A,Account level
http://terminology.hl7.org/CodeSystem/v2-0326,V,Visit level
http://terminology.hl7.org/CodeSystem/v2-0329,A,Actual count
http://terminology.hl7.org/CodeSystem/v2-0329,E,Estimated (see comment)
http://terminology.hl7.org/CodeSystem/v2-0330,510E,510 (K) exempt
http://terminology.hl7.org/CodeSystem/v2-0330,510K,510 (K)
http://terminology.hl7.org/CodeSystem/v2-0330,522S,Post marketing study (522)
http://terminology.hl7.org/CodeSystem/v2-0330,PMA,Premarketing authorization
http://terminology.hl7.org/CodeSystem/v2-0330,PRE,Preamendment
http://terminology.hl7.org/CodeSystem/v2-0330,TXN,Transitional
http://terminology.hl7.org/CodeSystem/v2-0331,A,Agent for a foreign manufacturer
http://terminology.hl7.org/CodeSystem/v2-0331,D,Distributor
http://terminology.hl7.org/CodeSystem/v2-0331,M,Manufacturer
http://terminology.hl7.org/CodeSystem/v2-0331,U,User
http://terminology.hl7.org/CodeSystem/v2-0332,A,Accept
http://terminology.hl7.org/CodeSystem/v2-0332,I,Initiate
http://terminology.hl7.org/CodeSystem/v2-0334,AP,Associated party
http://terminology.hl7.org/CodeSystem/v2-0334,GT,Guarantor
http://terminology.hl7.org/CodeSystem/v2-0334,IN,Insured
http://terminology.hl7.org/CodeSystem/v2-0334,PT,Patient
http://terminology.hl7.org/CodeSystem/v2-0335,A,Ante (before)
http://terminology.hl7.org/CodeSystem/v2-0335,BID,twice a day at institution-specified times
http://terminology.hl7.org/CodeSystem/v2-0335,C,service is provided continuously between start time and stop time
http://terminology.hl7.org/CodeSystem/v2-0335,D,Cibus Diurnus (lunch)
http://terminology.hl7.org/CodeSystem/v2-0335,I,Inter
http://terminology.hl7.org/CodeSystem/v2-0335,M,Cibus Matutinus (breakfast)
http://terminology.hl7.org/CodeSystem/v2-0335,Meal Related Timings,"<timing>C (""cum"")<meal>"
http://terminology.hl7.org/CodeSystem/v2-0335,Once,one time only.
http://terminology.hl7.org/CodeSystem/v2-0335,P,Post (after)
http://terminology.hl7.org/CodeSystem/v2-0335,PRN,given as needed
http://terminology.hl7.org/CodeSystem/v2-0335,PRNxxx,where xxx is some frequency code
http://terminology.hl7.org/CodeSystem/v2-0335,Q<integer>D,every <integer> days
http://terminology.hl7.org/CodeSystem/v2-0335,Q<integer>H,every <integer> hours
http://terminology.hl7.org/CodeSystem/v2-0335,Q<integer>J<day#>,"repeats on a particular day of the week,"
http://terminology.hl7.org/CodeSystem/v2-0335,Q<integer>L,every <integer> months (Lunar cycle)
http://terminology.hl7.org/CodeSystem/v2-0335,Q<integer>M,every <integer> minutes
http://terminology.hl7.org/CodeSystem/v2-0335,Q<integer>S,every <integer> seconds
http://terminology.hl7.org/CodeSystem/v2-0335,Q<integer>W,every <integer> weeks
http://terminology.hl7.org/CodeSystem/v2-0335,QAM,in the morning at institution-specified time
http://terminology.hl7.org/CodeSystem/v2-0335,QHS,every day before the hour of sleep
http://terminology.hl7.org/CodeSystem/v2-0335,QID,four times a day at institution-specified times
http://terminology.hl7.org/CodeSystem/v2-0335,QOD,every other day
http://terminology.hl7.org/CodeSystem/v2-0335,QPM,in the evening at institution-specified time
http://terminology.hl7.org/CodeSystem/v2-0335,QSHIFT,during each of three eight-hour shifts at institution-specified times
http://terminology.hl7.org/CodeSystem/v2-0335,TID,three times a day at institution-specified times
http://terminology.hl7.org/CodeSystem/v2-0335,U <spec>,"for future use, where <spec> is an interval specification as defined by the UNIX cron specification."
http://terminology.hl7.org/CodeSystem/v2-0335,V,Cibus Vespertinus (dinner)
http://terminology.hl7.org/CodeSystem/v2-0335,xID,"""X"" times per day at institution-specified times, where X is a numeral 5 or greater."
http://terminology.hl7.org/CodeSystem/v2-0336,O,Provider Ordered
http://terminology.hl7.org/CodeSystem/v2-0336,P,Patient Preference
http://terminology.hl7.org/CodeSystem/v2-0336,S,Second Opinion
http://terminology.hl7.org/CodeSystem/v2-0336,W,Work Load
http://terminology.hl7.org/CodeSystem/v2-0337,C,Certified
http://terminology.hl7.org/CodeSystem/v2-0337,E,Eligible
http://terminology.hl7.org/CodeSystem/v2-0338,CY,County number
http://terminology.hl7.org/CodeSystem/v2-0338,DEA,Drug Enforcement Agency no.
http://terminology.hl7.org/CodeSystem/v2-0338,GL,General ledger number
http://terminology.hl7.org/CodeSystem/v2-0338,L&I,Labor and industries number
http://terminology.hl7.org/CodeSystem/v2-0338,LI,Labor and industries number
http://terminology.hl7.org/CodeSystem/v2-0338,MCD,Medicaid number
http://terminology.hl7.org/CodeSystem/v2-0338,MCR,Medicare number
http://terminology.hl7.org/CodeSystem/v2-0338,QA,QA number
http://terminology.hl7.org/CodeSystem/v2-0338,SL,State license number
http://terminology.hl7.org/CodeSystem/v2-0338,TAX,Tax ID number
http://terminology.hl7.org/CodeSystem/v2-0338,TRL,Training license number
http://terminology.hl7.org/CodeSystem/v2-0338,UPIN,Unique physician ID no.
http://terminology.hl7.org/CodeSystem/v2-0339,1,Service is subject to medical necessity procedures
http://terminology.hl7.org/CodeSystem/v2-0339,2,"Patient has been informed of responsibility, and agrees to pay for service"
http://terminology.hl7.org/CodeSystem/v2-0339,3,"Patient has been informed of responsibility, and asks that the payer be billed"
http://terminology.hl7.org/CodeSystem/v2-0339,4,Advanced Beneficiary Notice has not been signed
http://terminology.hl7.org/CodeSystem/v2-0344,01,Patient is insured
http://terminology.hl7.org/CodeSystem/v2-0344,02,Spouse
http://terminology.hl7.org/CodeSystem/v2-0344,03,Natural child/insured financial responsibility
http://terminology.hl7.org/CodeSystem/v2-0344,04,Natural child/Insured does not have financial responsibility
http://terminology.hl7.org/CodeSystem/v2-0344,05,Step child
http://terminology.hl7.org/CodeSystem/v2-0344,06,Foster child
http://terminology.hl7.org/CodeSystem/v2-0344,07,Ward of the court
http://terminology.hl7.org/CodeSystem/v2-0344,08,Employee
http://terminology.hl7.org/CodeSystem/v2-0344,09,Unknown
http://terminology.hl7.org/CodeSystem/v2-0344,10,Handicapped dependent
http://terminology.hl7.org/CodeSystem/v2-0344,11,Organ donor
http://terminology.hl7.org/CodeSystem/v2-0344,12,Cadaver donor
http://terminology.hl7.org/CodeSystem/v2-0344,13,Grandchild
http://terminology.hl7.org/CodeSystem/v2-0344,14,Niece/nephew
http://terminology.hl7.org/CodeSystem/v2-0344,15,Injured plaintiff
http://terminology.hl7.org/CodeSystem/v2-0344,16,Sponsored dependent
http://terminology.hl7.org/CodeSystem/v2-0344,17,Minor dependent of a minor dependent
http://terminology.hl7.org/CodeSystem/v2-0344,18,Parent
http://terminology.hl7.org/CodeSystem/v2-0344,19,Grandparent
http://terminology.hl7.org/CodeSystem/v2-0350,...,Use NUBC codes
http://terminology.hl7.org/CodeSystem/v2-0350,01,Auto accident
http://terminology.hl7.org/CodeSystem/v2-0350,02,No fault insurance involved-including auto accident/other
http://terminology.hl7.org/CodeSystem/v2-0350,03,Accident/tort liability
http://terminology.hl7.org/CodeSystem/v2-0350,04,Accident/employment related
http://terminology.hl7.org/CodeSystem/v2-0350,05,Other accident
http://terminology.hl7.org/CodeSystem/v2-0350,06,Crime victim
http://terminology.hl7.org/CodeSystem/v2-0350,09,Start of infertility treatment cycle
http://terminology.hl7.org/CodeSystem/v2-0350,10,Last menstrual period
http://terminology.hl7.org/CodeSystem/v2-0350,11,Onset of symptoms/illness
http://terminology.hl7.org/CodeSystem/v2-0350,12,Date of onset for a chronically dependent individual
http://terminology.hl7.org/CodeSystem/v2-0350,17,Date outpatient occupational therapy plan established or last reviewed
http://terminology.hl7.org/CodeSystem/v2-0350,18,Date of retirement patient/beneficiary
http://terminology.hl7.org/CodeSystem/v2-0350,19,Date of retirement spouse
http://terminology.hl7.org/CodeSystem/v2-0350,20,Guarantee of payment began
http://terminology.hl7.org/CodeSystem/v2-0350,21,UR notice received
http://terminology.hl7.org/CodeSystem/v2-0350,22,Date active care ended
http://terminology.hl7.org/CodeSystem/v2-0350,24,Date insurance denied
http://terminology.hl7.org/CodeSystem/v2-0350,25,Date benefits terminated by primary payor
http://terminology.hl7.org/CodeSystem/v2-0350,26,Date SNF bed available
http://terminology.hl7.org/CodeSystem/v2-0350,27,Date home health plan established
http://terminology.hl7.org/CodeSystem/v2-0350,28,Spouse's date of birth
http://terminology.hl7.org/CodeSystem/v2-0350,29,Date outpatient physical therapy plan established or last reviewed
http://terminology.hl7.org/CodeSystem/v2-0350,30,Date outpatient speech pathology plan established or last reviewed
http://terminology.hl7.org/CodeSystem/v2-0350,31,Date beneficiary notified of intent to bill (accommodations)
http://terminology.hl7.org/CodeSystem/v2-0350,32,Date beneficiary notified of intent to bill (procedures or treatments)
http://terminology.hl7.org/CodeSystem/v2-0350,33,First day of the Medicare coordination period for ESRD beneficiaries covered by EGHP
http://terminology.hl7.org/CodeSystem/v2-0350,34,Date of election of extended care facilities
http://terminology.hl7.org/CodeSystem/v2-0350,35,Date treatment started for P.T.
http://terminology.hl7.org/CodeSystem/v2-0350,36,Date of inpatient hospital discharge for covered transplant patients
http://terminology.hl7.org/CodeSystem/v2-0350,37,Date of inpatient hospital discharge for non-covered transplant patient
http://terminology.hl7.org/CodeSystem/v2-0350,40,Scheduled date of admission
http://terminology.hl7.org/CodeSystem/v2-0350,41,Date of first test for pre-admission testing
http://terminology.hl7.org/CodeSystem/v2-0350,42,Date of discharge
http://terminology.hl7.org/CodeSystem/v2-0350,43,Scheduled date of canceled surgery
http://terminology.hl7.org/CodeSystem/v2-0350,44,Date treatment started for O.T.
http://terminology.hl7.org/CodeSystem/v2-0350,45,Date treatment started for S.T.
http://terminology.hl7.org/CodeSystem/v2-0350,46,Date treatment started for cardiac rehab.
http://terminology.hl7.org/CodeSystem/v2-0350,47,Payer codes
http://terminology.hl7.org/CodeSystem/v2-0350,47 ... 49,Payer codes
http://terminology.hl7.org/CodeSystem/v2-0350,48,Payer codes
http://terminology.hl7.org/CodeSystem/v2-0350,49,Payer codes
http://terminology.hl7.org/CodeSystem/v2-0350,50,Date lien released
http://terminology.hl7.org/CodeSystem/v2-0350,51,Date treatment started for psychiatric care
http://terminology.hl7.org/CodeSystem/v2-0350,70,Occurrence span codes and dates
http://terminology.hl7.org/CodeSystem/v2-0350,70 ... 99,Occurrence span codes and dates
http://terminology.hl7.org/CodeSystem/v2-0350,71,Occurrence span codes and dates
http://terminology.hl7.org/CodeSystem/v2-0350,72,Occurrence span codes and dates
http://terminology.hl7.org/CodeSystem/v2-0350,73,Occurrence span codes and dates
http://terminology.hl7.org/CodeSystem/v2-0350,74,Occurrence span codes and dates
http://terminology.hl7.org/CodeSystem/v2-0350,75,Occurrence span codes and dates
http://terminology.hl7.org/CodeSystem/v2-0350,76,Occurrence span codes and dates
http://terminology.hl7.org/CodeSystem/v2-0350,77,Occurrence span codes and dates
http://terminology.hl7.org/CodeSystem/v2-0350,78,Occurrence span codes and dates
http://terminology.hl7.org/CodeSystem/v2-0350,79,Occurrence span codes and dates
http://terminology.hl7.org/CodeSystem/v2-0350,80,Occurrence span codes and dates
http://terminology.hl7.org/CodeSystem/v2-0350,81,Occurrence span codes and dates
http://terminology.hl7.org/CodeSystem/v2-0350,82,Occurrence span codes and dates
http://terminology.hl7.org/CodeSystem/v2-0350,83,Occurrence span codes and dates
http://terminology.hl7.org/CodeSystem/v2-0350,84,Occurrence span codes and dates
http://terminology.hl7.org/CodeSystem/v2-0350,85,Occurrence span codes and dates
http://terminology.hl7.org/CodeSystem/v2-0350,86,Occurrence span codes and dates
http://terminology.hl7.org/CodeSystem/v2-0350,87,Occurrence span codes and dates
http://terminology.hl7.org/CodeSystem/v2-0350,88,Occurrence span codes and dates
http://terminology.hl7.org/CodeSystem/v2-0350,89,Occurrence span codes and dates
http://terminology.hl7.org/CodeSystem/v2-0350,90,Occurrence span codes and dates
http://terminology.hl7.org/CodeSystem/v2-0350,91,Occurrence span codes and dates
http://terminology.hl7.org/CodeSystem/v2-0350,92,Occurrence span codes and dates
http://terminology.hl7.org/CodeSystem/v2-0350,93,Occurrence span codes and dates
http://terminology.hl7.org/CodeSystem/v2-0350,94,Occurrence span codes and dates
http://terminology.hl7.org/CodeSystem/v2-0350,95,Occurrence span codes and dates
http://terminology.hl7.org/CodeSystem/v2-0350,96,Occurrence span codes and dates
http://terminology.hl7.org/CodeSystem/v2-0350,97,Occurrence span codes and dates
http://terminology.hl7.org/CodeSystem/v2-0350,98,Occurrence span codes and dates
http://terminology.hl7.org/CodeSystem/v2-0350,99,Occurrence span codes and dates
http://terminology.hl7.org/CodeSystem/v2-0350,A1,Birthdate - insured A
http://terminology.hl7.org/CodeSystem/v2-0350,A2,Effective date - insured A policy
http://terminology.hl7.org/CodeSystem/v2-0350,A3,Benefits exhausted payer A
http://terminology.hl7.org/CodeSystem/v2-0350,…,Use NUBC codes
http://terminology.hl7.org/CodeSystem/v2-0351,...,use NUBC codes
http://terminology.hl7.org/CodeSystem/v2-0351,70,Qualifying stay dates for SNF
http://terminology.hl7.org/CodeSystem/v2-0351,71,Prior stay dates
http://terminology.hl7.org/CodeSystem/v2-0351,72,First/last visit
http://terminology.hl7.org/CodeSystem/v2-0351,73,Benefit eligibility period
http://terminology.hl7.org/CodeSystem/v2-0351,74,Non-covered level of care
http://terminology.hl7.org/CodeSystem/v2-0351,75,SNF level of care
http://terminology.hl7.org/CodeSystem/v2-0351,76,Patient liability
http://terminology.hl7.org/CodeSystem/v2-0351,77,Provider liability period
http://terminology.hl7.org/CodeSystem/v2-0351,78,SNF prior stay dates
http://terminology.hl7.org/CodeSystem/v2-0351,79,Payer code
http://terminology.hl7.org/CodeSystem/v2-0351,M0,PSRO/UR approved stay dates
http://terminology.hl7.org/CodeSystem/v2-0351,…,use NUBC codes
http://terminology.hl7.org/CodeSystem/v2-0354,ACK,Varies
http://terminology.hl7.org/CodeSystem/v2-0354,ADT_A01,"A01, A04, A08, A13"
http://terminology.hl7.org/CodeSystem/v2-0354,ADT_A02,A02
http://terminology.hl7.org/CodeSystem/v2-0354,ADT_A03,A03
http://terminology.hl7.org/CodeSystem/v2-0354,ADT_A05,"A05, A14, A28, A31"
http://terminology.hl7.org/CodeSystem/v2-0354,ADT_A06,"A06, A07"
http://terminology.hl7.org/CodeSystem/v2-0354,ADT_A09,"A09, A10, A11"
http://terminology.hl7.org/CodeSystem/v2-0354,ADT_A12,A12
http://terminology.hl7.org/CodeSystem/v2-0354,ADT_A15,A15
http://terminology.hl7.org/CodeSystem/v2-0354,ADT_A16,A16
http://terminology.hl7.org/CodeSystem/v2-0354,ADT_A17,A17
http://terminology.hl7.org/CodeSystem/v2-0354,ADT_A20,A20
http://terminology.hl7.org/CodeSystem/v2-0354,ADT_A21,"A21, A22, A23, A25, A26, A27, A29, A32, A33"
http://terminology.hl7.org/CodeSystem/v2-0354,ADT_A24,A24
http://terminology.hl7.org/CodeSystem/v2-0354,ADT_A28,"A28, A31"
http://terminology.hl7.org/CodeSystem/v2-0354,ADT_A37,A37
http://terminology.hl7.org/CodeSystem/v2-0354,ADT_A38,A38
http://terminology.hl7.org/CodeSystem/v2-0354,ADT_A39,"A39, A40, A41, A42"
http://terminology.hl7.org/CodeSystem/v2-0354,ADT_A43,A43
http://terminology.hl7.org/CodeSystem/v2-0354,ADT_A44,A44
http://terminology.hl7.org/CodeSystem/v2-0354,ADT_A45,A45
http://terminology.hl7.org/CodeSystem/v2-0354,ADT_A50,"A50, A51"
http://terminology.hl7.org/CodeSystem/v2-0354,ADT_A52,"A52, A53"
http://terminology.hl7.org/CodeSystem/v2-0354,ADT_A54,"A54, A55"
http://terminology.hl7.org/CodeSystem/v2-0354,ADT_A60,A60
http://terminology.hl7.org/CodeSystem/v2-0354,ADT_A61,"A61, A62"
http://terminology.hl7.org/CodeSystem/v2-0354,ARD_A19,A19
http://terminology.hl7.org/CodeSystem/v2-0354,BAR_P01,P01
http://terminology.hl7.org/CodeSystem/v2-0354,BAR_P02,P02
http://terminology.hl7.org/CodeSystem/v2-0354,BAR_P05,P05
http://terminology.hl7.org/CodeSystem/v2-0354,BAR_P06,P06
http://terminology.hl7.org/CodeSystem/v2-0354,BAR_P10,P10
http://terminology.hl7.org/CodeSystem/v2-0354,BAR_P12,P12
http://terminology.hl7.org/CodeSystem/v2-0354,BPS_O29,O29
http://terminology.hl7.org/CodeSystem/v2-0354,BRP_030,O30
http://terminology.hl7.org/CodeSystem/v2-0354,BRP_O30,O30
http://terminology.hl7.org/CodeSystem/v2-0354,BRT_O32,O32
http://terminology.hl7.org/CodeSystem/v2-0354,BTS_O31,O31
http://terminology.hl7.org/CodeSystem/v2-0354,CCF_I22,I22
http://terminology.hl7.org/CodeSystem/v2-0354,CCI_I22,I22
http://terminology.hl7.org/CodeSystem/v2-0354,CCM_I21,I21
http://terminology.hl7.org/CodeSystem/v2-0354,CCQ_I19,I19
http://terminology.hl7.org/CodeSystem/v2-0354,CCR_I16,"I16, |17, |18"
http://terminology.hl7.org/CodeSystem/v2-0354,CCU_I20,I20
http://terminology.hl7.org/CodeSystem/v2-0354,CQU_I19,I19
http://terminology.hl7.org/CodeSystem/v2-0354,CRM_C01,"C01, C02, C03, C04, C05, C06, C07, C08"
http://terminology.hl7.org/CodeSystem/v2-0354,CSU_C09,"C09, C10, C11, C12"
http://terminology.hl7.org/CodeSystem/v2-0354,DBC_O41,O41
http://terminology.hl7.org/CodeSystem/v2-0354,DBC_O42,O42
http://terminology.hl7.org/CodeSystem/v2-0354,DEL_O46,O46
http://terminology.hl7.org/CodeSystem/v2-0354,DEO_O45,O45
http://terminology.hl7.org/CodeSystem/v2-0354,DER_O44,O44
http://terminology.hl7.org/CodeSystem/v2-0354,DFT_P03,P03
http://terminology.hl7.org/CodeSystem/v2-0354,DFT_P11,P11
http://terminology.hl7.org/CodeSystem/v2-0354,DPR_O48,O48
http://terminology.hl7.org/CodeSystem/v2-0354,DRC_O47,O47
http://terminology.hl7.org/CodeSystem/v2-0354,DRG_O43,O43
http://terminology.hl7.org/CodeSystem/v2-0354,DSR_P04,P04
http://terminology.hl7.org/CodeSystem/v2-0354,DSR_Q01,Q01
http://terminology.hl7.org/CodeSystem/v2-0354,DSR_Q03,Q03
http://terminology.hl7.org/CodeSystem/v2-0354,EAC_U07,U07
http://terminology.hl7.org/CodeSystem/v2-0354,EAN_U09,U09
http://terminology.hl7.org/CodeSystem/v2-0354,EAR_U08,U08
http://terminology.hl7.org/CodeSystem/v2-0354,EDR_R07,R07
http://terminology.hl7.org/CodeSystem/v2-0354,EHC_E01,E01
http://terminology.hl7.org/CodeSystem/v2-0354,EHC_E02,E02
http://terminology.hl7.org/CodeSystem/v2-0354,EHC_E04,E04
http://terminology.hl7.org/CodeSystem/v2-0354,EHC_E10,E10
http://terminology.hl7.org/CodeSystem/v2-0354,EHC_E12,E12
http://terminology.hl7.org/CodeSystem/v2-0354,EHC_E13,E13
http://terminology.hl7.org/CodeSystem/v2-0354,EHC_E15,E15
http://terminology.hl7.org/CodeSystem/v2-0354,EHC_E20,E20
http://terminology.hl7.org/CodeSystem/v2-0354,EHC_E21,E21
http://terminology.hl7.org/CodeSystem/v2-0354,EHC_E24,E24
http://terminology.hl7.org/CodeSystem/v2-0354,EQQ_Q04,Q04
http://terminology.hl7.org/CodeSystem/v2-0354,ERP_R09,R09
http://terminology.hl7.org/CodeSystem/v2-0354,ESR_U02,U02
http://terminology.hl7.org/CodeSystem/v2-0354,ESU_U01,U01
http://terminology.hl7.org/CodeSystem/v2-0354,INR_U06,U06
http://terminology.hl7.org/CodeSystem/v2-0354,INU_U05,U05
http://terminology.hl7.org/CodeSystem/v2-0354,INV_U14,Events U14
http://terminology.hl7.org/CodeSystem/v2-0354,LSU_U12,"U12, U13"
http://terminology.hl7.org/CodeSystem/v2-0354,MDM_T01,"T01, T03, T05, T07, T09, T11"
http://terminology.hl7.org/CodeSystem/v2-0354,MDM_T02,"T02, T04, T06, T08, T10"
http://terminology.hl7.org/CodeSystem/v2-0354,MFD_MFA,MFA
http://terminology.hl7.org/CodeSystem/v2-0354,MFD_P09,P09
http://terminology.hl7.org/CodeSystem/v2-0354,MFK_M01,"M01, M02, M03, M04, M05, M06, M07, M08, M09, M10, M11"
http://terminology.hl7.org/CodeSystem/v2-0354,MFN_M02,M02
http://terminology.hl7.org/CodeSystem/v2-0354,MFN_M03,M03
http://terminology.hl7.org/CodeSystem/v2-0354,MFN_M04,M04
http://terminology.hl7.org/CodeSystem/v2-0354,MFN_M05,M05
http://terminology.hl7.org/CodeSystem/v2-0354,MFN_M06,M06
http://terminology.hl7.org/CodeSystem/v2-0354,MFN_M07,M07
http://terminology.hl7.org/CodeSystem/v2-0354,MFN_M08,M08
http://terminology.hl7.org/CodeSystem/v2-0354,MFN_M09,M09
http://terminology.hl7.org/CodeSystem/v2-0354,MFN_M10,M10
http://terminology.hl7.org/CodeSystem/v2-0354,MFN_M11,M11
http://terminology.hl7.org/CodeSystem/v2-0354,MFN_M12,M12
http://terminology.hl7.org/CodeSystem/v2-0354,MFN_M13,M13
http://terminology.hl7.org/CodeSystem/v2-0354,MFN_M15,M15
http://terminology.hl7.org/CodeSystem/v2-0354,MFN_M16,M16
http://terminology.hl7.org/CodeSystem/v2-0354,MFN_M17,M17
http://terminology.hl7.org/CodeSystem/v2-0354,MFN_M18,M18
http://terminology.hl7.org/CodeSystem/v2-0354,MFQ_M01,"M01, M02, M03, M04, M05, M06"
http://terminology.hl7.org/CodeSystem/v2-0354,MFR_M01,"M01, M02, M03,"
http://terminology.hl7.org/CodeSystem/v2-0354,MFR_M04,M04
http://terminology.hl7.org/CodeSystem/v2-0354,MFR_M05,M05
http://terminology.hl7.org/CodeSystem/v2-0354,MFR_M06,M06
http://terminology.hl7.org/CodeSystem/v2-0354,MFR_M07,M07
http://terminology.hl7.org/CodeSystem/v2-0354,NMD_N02,N02
http://terminology.hl7.org/CodeSystem/v2-0354,NMQ_N01,N01
http://terminology.hl7.org/CodeSystem/v2-0354,NMR_N01,N01
http://terminology.hl7.org/CodeSystem/v2-0354,OMB_O27,O27
http://terminology.hl7.org/CodeSystem/v2-0354,OMD_O03,O03
http://terminology.hl7.org/CodeSystem/v2-0354,OMG_O19,O19
http://terminology.hl7.org/CodeSystem/v2-0354,OMI_O23,O23
http://terminology.hl7.org/CodeSystem/v2-0354,OML_O21,O21
http://terminology.hl7.org/CodeSystem/v2-0354,OML_O33,O33
http://terminology.hl7.org/CodeSystem/v2-0354,OML_O35,O35
http://terminology.hl7.org/CodeSystem/v2-0354,OML_O39,O39
http://terminology.hl7.org/CodeSystem/v2-0354,OML_O59,Laboratory Fulfillment request with REL segment
http://terminology.hl7.org/CodeSystem/v2-0354,OMN_O07,O07
http://terminology.hl7.org/CodeSystem/v2-0354,OMP_O09,O09
http://terminology.hl7.org/CodeSystem/v2-0354,OMQ_O42,O42
http://terminology.hl7.org/CodeSystem/v2-0354,OMQ_O57,O57
http://terminology.hl7.org/CodeSystem/v2-0354,OMS_O05,O05
http://terminology.hl7.org/CodeSystem/v2-0354,OPL_O37,O37
http://terminology.hl7.org/CodeSystem/v2-0354,OPR_O38,O38
http://terminology.hl7.org/CodeSystem/v2-0354,OPU_R25,R25
http://terminology.hl7.org/CodeSystem/v2-0354,ORA_R33,R33
http://terminology.hl7.org/CodeSystem/v2-0354,ORA_R41,R41
http://terminology.hl7.org/CodeSystem/v2-0354,ORB_O28,O28
http://terminology.hl7.org/CodeSystem/v2-0354,ORD_O04,O04
http://terminology.hl7.org/CodeSystem/v2-0354,ORF_R02,"R02, R04"
http://terminology.hl7.org/CodeSystem/v2-0354,ORF_R04,R04
http://terminology.hl7.org/CodeSystem/v2-0354,ORG_O20,O20
http://terminology.hl7.org/CodeSystem/v2-0354,ORI_O24,O24
http://terminology.hl7.org/CodeSystem/v2-0354,ORL_O22,O22
http://terminology.hl7.org/CodeSystem/v2-0354,ORL_O34,O34
http://terminology.hl7.org/CodeSystem/v2-0354,ORL_O36,O36
http://terminology.hl7.org/CodeSystem/v2-0354,ORL_O40,O40
http://terminology.hl7.org/CodeSystem/v2-0354,ORL_O41,O41
http://terminology.hl7.org/CodeSystem/v2-0354,ORL_O42,O42
http://terminology.hl7.org/CodeSystem/v2-0354,ORL_O43,O43
http://terminology.hl7.org/CodeSystem/v2-0354,ORL_O44,O44
http://terminology.hl7.org/CodeSystem/v2-0354,ORL_O53,O53
http://terminology.hl7.org/CodeSystem/v2-0354,ORL_O54,O54
http://terminology.hl7.org/CodeSystem/v2-0354,ORL_O55,O55
http://terminology.hl7.org/CodeSystem/v2-0354,ORL_O56,O56
http://terminology.hl7.org/CodeSystem/v2-0354,ORM_O01,O01
http://terminology.hl7.org/CodeSystem/v2-0354,ORM_Q06,Q06
http://terminology.hl7.org/CodeSystem/v2-0354,ORN_O08,O08
http://terminology.hl7.org/CodeSystem/v2-0354,ORP_O10,O10
http://terminology.hl7.org/CodeSystem/v2-0354,ORR_O02,O02
http://terminology.hl7.org/CodeSystem/v2-0354,ORR_Q06,Q06
http://terminology.hl7.org/CodeSystem/v2-0354,ORS_O06,O06
http://terminology.hl7.org/CodeSystem/v2-0354,ORU_R01,R01
http://terminology.hl7.org/CodeSystem/v2-0354,ORU_R30,R30
http://terminology.hl7.org/CodeSystem/v2-0354,ORU_R31,R31
http://terminology.hl7.org/CodeSystem/v2-0354,ORU_R32,R32
http://terminology.hl7.org/CodeSystem/v2-0354,ORU_W01,W01
http://terminology.hl7.org/CodeSystem/v2-0354,ORX_O43,O43
http://terminology.hl7.org/CodeSystem/v2-0354,ORX_O58,O58
http://terminology.hl7.org/CodeSystem/v2-0354,OSM_R26,R26
http://terminology.hl7.org/CodeSystem/v2-0354,OSQ_Q06,Q06
http://terminology.hl7.org/CodeSystem/v2-0354,OSR_Q06,Q06
http://terminology.hl7.org/CodeSystem/v2-0354,OSU_O41,O41
http://terminology.hl7.org/CodeSystem/v2-0354,OSU_O51,O51
http://terminology.hl7.org/CodeSystem/v2-0354,OSU_O52,O52
http://terminology.hl7.org/CodeSystem/v2-0354,OUL_R21,R21
http://terminology.hl7.org/CodeSystem/v2-0354,OUL_R22,R22
http://terminology.hl7.org/CodeSystem/v2-0354,OUL_R23,R23
http://terminology.hl7.org/CodeSystem/v2-0354,OUL_R24,R24
http://terminology.hl7.org/CodeSystem/v2-0354,PEX_P07,"P07, P08"
http://terminology.hl7.org/CodeSystem/v2-0354,PGL_PC6,"PC6, PC7, PC8"
http://terminology.hl7.org/CodeSystem/v2-0354,PIN_I07,I07
http://terminology.hl7.org/CodeSystem/v2-0354,PMU_B01,"B01, B02"
http://terminology.hl7.org/CodeSystem/v2-0354,PMU_B03,B03
http://terminology.hl7.org/CodeSystem/v2-0354,PMU_B04,"B04, B05, B06"
http://terminology.hl7.org/CodeSystem/v2-0354,PMU_B07,B07
http://terminology.hl7.org/CodeSystem/v2-0354,PMU_B08,B08
http://terminology.hl7.org/CodeSystem/v2-0354,PPG_PCG,"PCC, PCG, PCH, PCJ"
http://terminology.hl7.org/CodeSystem/v2-0354,PPP_PCB,"PCB, PCD"
http://terminology.hl7.org/CodeSystem/v2-0354,PPR_PC1,"PC1, PC2, PC3"
http://terminology.hl7.org/CodeSystem/v2-0354,PPT_PCL,PCL
http://terminology.hl7.org/CodeSystem/v2-0354,PPV_PCA,PCA
http://terminology.hl7.org/CodeSystem/v2-0354,PRR_PC5,PC5
http://terminology.hl7.org/CodeSystem/v2-0354,PTR_PCF,PCF
http://terminology.hl7.org/CodeSystem/v2-0354,QBP_E03,E03
http://terminology.hl7.org/CodeSystem/v2-0354,QBP_E22,E22
http://terminology.hl7.org/CodeSystem/v2-0354,QBP_O33,O33
http://terminology.hl7.org/CodeSystem/v2-0354,QBP_O34,O34
http://terminology.hl7.org/CodeSystem/v2-0354,QBP_Q11,Q11
http://terminology.hl7.org/CodeSystem/v2-0354,QBP_Q13,Q13
http://terminology.hl7.org/CodeSystem/v2-0354,QBP_Q15,Q15
http://terminology.hl7.org/CodeSystem/v2-0354,QBP_Q21,"Q21, Q22, Q23,Q24, Q25"
http://terminology.hl7.org/CodeSystem/v2-0354,QBP_Qnn,Qnn
http://terminology.hl7.org/CodeSystem/v2-0354,QBP_Z73,Z73
http://terminology.hl7.org/CodeSystem/v2-0354,QCK_Q02,Q02
http://terminology.hl7.org/CodeSystem/v2-0354,QCN_J01,"J01, J02"
http://terminology.hl7.org/CodeSystem/v2-0354,QRF_W02,W02
http://terminology.hl7.org/CodeSystem/v2-0354,QRY_A19,A19
http://terminology.hl7.org/CodeSystem/v2-0354,QRY_P04,P04
http://terminology.hl7.org/CodeSystem/v2-0354,QRY_PC4,"PC4, PC9, PCE, PCK"
http://terminology.hl7.org/CodeSystem/v2-0354,QRY_Q01,"Q01, Q26, Q27, Q28, Q29, Q30"
http://terminology.hl7.org/CodeSystem/v2-0354,QRY_Q02,Q02
http://terminology.hl7.org/CodeSystem/v2-0354,QRY_R02,R02
http://terminology.hl7.org/CodeSystem/v2-0354,QRY_T12,T12
http://terminology.hl7.org/CodeSystem/v2-0354,QSB_Q16,Q16
http://terminology.hl7.org/CodeSystem/v2-0354,QVR_Q17,Q17
http://terminology.hl7.org/CodeSystem/v2-0354,RAR_RAR,RAR
http://terminology.hl7.org/CodeSystem/v2-0354,RAS_O01,O01
http://terminology.hl7.org/CodeSystem/v2-0354,RAS_O02,O022
http://terminology.hl7.org/CodeSystem/v2-0354,RAS_O17,O17
http://terminology.hl7.org/CodeSystem/v2-0354,RCI_I05,I05
http://terminology.hl7.org/CodeSystem/v2-0354,RCL_I06,I06
http://terminology.hl7.org/CodeSystem/v2-0354,RDE_O01,O01
http://terminology.hl7.org/CodeSystem/v2-0354,RDE_O11,"O11, O25"
http://terminology.hl7.org/CodeSystem/v2-0354,RDE_O49,Events O49
http://terminology.hl7.org/CodeSystem/v2-0354,RDR_RDR,RDR
http://terminology.hl7.org/CodeSystem/v2-0354,RDS_O01,O01
http://terminology.hl7.org/CodeSystem/v2-0354,RDS_O13,O13
http://terminology.hl7.org/CodeSystem/v2-0354,RDY_K11,K11
http://terminology.hl7.org/CodeSystem/v2-0354,RDY_K15,K15
http://terminology.hl7.org/CodeSystem/v2-0354,REF_I12,"I12, I13, I14, I15"
http://terminology.hl7.org/CodeSystem/v2-0354,RER_RER,RER
http://terminology.hl7.org/CodeSystem/v2-0354,RGR_RGR,RGR
http://terminology.hl7.org/CodeSystem/v2-0354,RGV_O01,O01
http://terminology.hl7.org/CodeSystem/v2-0354,RGV_O15,O15
http://terminology.hl7.org/CodeSystem/v2-0354,ROR_ROR,ROR
http://terminology.hl7.org/CodeSystem/v2-0354,RPA_I08,"I08, I09. I10, I11"
http://terminology.hl7.org/CodeSystem/v2-0354,RPI_I01,"I01, I04"
http://terminology.hl7.org/CodeSystem/v2-0354,RPI_I04,I04
http://terminology.hl7.org/CodeSystem/v2-0354,RPI_I0I,"I01, I04"
http://terminology.hl7.org/CodeSystem/v2-0354,RPL_I02,I02
http://terminology.hl7.org/CodeSystem/v2-0354,RPR_I03,I03
http://terminology.hl7.org/CodeSystem/v2-0354,RQA_I08,"I08, I09, I10, I11"
http://terminology.hl7.org/CodeSystem/v2-0354,RQC_I05,"I05, I06"
http://terminology.hl7.org/CodeSystem/v2-0354,RQC_I06,I06
http://terminology.hl7.org/CodeSystem/v2-0354,RQI_I01,"I01, I02, I03, I07"
http://terminology.hl7.org/CodeSystem/v2-0354,RQI_I0I,"I01, I02, I03"
http://terminology.hl7.org/CodeSystem/v2-0354,RQP_I04,I04
http://terminology.hl7.org/CodeSystem/v2-0354,RQQ_Q09,Q09
http://terminology.hl7.org/CodeSystem/v2-0354,RRA_O02,O02
http://terminology.hl7.org/CodeSystem/v2-0354,RRA_O18,O18
http://terminology.hl7.org/CodeSystem/v2-0354,RRD_O02,O02
http://terminology.hl7.org/CodeSystem/v2-0354,RRD_O14,O14
http://terminology.hl7.org/CodeSystem/v2-0354,RRE_O02,O02
http://terminology.hl7.org/CodeSystem/v2-0354,RRE_O12,"O12, O26"
http://terminology.hl7.org/CodeSystem/v2-0354,RRE_O50,Events O50
http://terminology.hl7.org/CodeSystem/v2-0354,RRG_O02,O02
http://terminology.hl7.org/CodeSystem/v2-0354,RRG_O16,O16
http://terminology.hl7.org/CodeSystem/v2-0354,RRI_I12,"I12, I13, I14, I15"
http://terminology.hl7.org/CodeSystem/v2-0354,RSP_E03,E03
http://terminology.hl7.org/CodeSystem/v2-0354,RSP_E22,E22
http://terminology.hl7.org/CodeSystem/v2-0354,RSP_K11,K11
http://terminology.hl7.org/CodeSystem/v2-0354,RSP_K21,K21
http://terminology.hl7.org/CodeSystem/v2-0354,RSP_K22,K22
http://terminology.hl7.org/CodeSystem/v2-0354,RSP_K23,"K23, K24"
http://terminology.hl7.org/CodeSystem/v2-0354,RSP_K24,K24
http://terminology.hl7.org/CodeSystem/v2-0354,RSP_K25,K25
http://terminology.hl7.org/CodeSystem/v2-0354,RSP_K31,K31
http://terminology.hl7.org/CodeSystem/v2-0354,RSP_K32,K32
http://terminology.hl7.org/CodeSystem/v2-0354,RSP_O33,O33
http://terminology.hl7.org/CodeSystem/v2-0354,RSP_O34,O34
http://terminology.hl7.org/CodeSystem/v2-0354,RSP_Q11,Q11
http://terminology.hl7.org/CodeSystem/v2-0354,RSP_Z82,Z82
http://terminology.hl7.org/CodeSystem/v2-0354,RSP_Z86,Z86
http://terminology.hl7.org/CodeSystem/v2-0354,RSP_Z88,Z88
http://terminology.hl7.org/CodeSystem/v2-0354,RSP_Z90,Z90
http://terminology.hl7.org/CodeSystem/v2-0354,RTB_K13,K13
http://terminology.hl7.org/CodeSystem/v2-0354,RTB_Knn,Knn
http://terminology.hl7.org/CodeSystem/v2-0354,RTB_Z74,Z74
http://terminology.hl7.org/CodeSystem/v2-0354,SDR_S31,"S31, S36"
http://terminology.hl7.org/CodeSystem/v2-0354,SDR_S32,"S32, S37"
http://terminology.hl7.org/CodeSystem/v2-0354,SIU_S12,"S12, S13, S14, S15, S16, S17, S18, S19, S20, S21, S22, S23, S24, S26"
http://terminology.hl7.org/CodeSystem/v2-0354,SLR_S28,"S28, S29, S30, S34, S35"
http://terminology.hl7.org/CodeSystem/v2-0354,SPQ_Q08,Q08
http://terminology.hl7.org/CodeSystem/v2-0354,SQM_S25,S25
http://terminology.hl7.org/CodeSystem/v2-0354,SQR_S25,S25
http://terminology.hl7.org/CodeSystem/v2-0354,SRM_S01,"S01, S02, S03, S04, S05, S06, S07, S08, S09, S10, S11"
http://terminology.hl7.org/CodeSystem/v2-0354,SRM_T12,T12
http://terminology.hl7.org/CodeSystem/v2-0354,SRR_S01,"S01, S02, S03, S04, S05, S06, S07, S08, S09, S10, S11"
http://terminology.hl7.org/CodeSystem/v2-0354,SRR_T12,T12
http://terminology.hl7.org/CodeSystem/v2-0354,SSR_U04,U04
http://terminology.hl7.org/CodeSystem/v2-0354,SSU_U03,U03
http://terminology.hl7.org/CodeSystem/v2-0354,STC_S33,S33
http://terminology.hl7.org/CodeSystem/v2-0354,SUR_P09,P09
http://terminology.hl7.org/CodeSystem/v2-0354,TBR_R08,R08
http://terminology.hl7.org/CodeSystem/v2-0354,TBR_R09,R09
http://terminology.hl7.org/CodeSystem/v2-0354,TCU_U10,"U10, U11"
http://terminology.hl7.org/CodeSystem/v2-0354,UDM_Q05,Q05
http://terminology.hl7.org/CodeSystem/v2-0354,VQQ_Q07,Q07
http://terminology.hl7.org/CodeSystem/v2-0354,VXQ_V01,V01
http://terminology.hl7.org/CodeSystem/v2-0354,VXR_V03,V03
http://terminology.hl7.org/CodeSystem/v2-0354,VXU_V04,V04
http://terminology.hl7.org/CodeSystem/v2-0354,VXX_V02,V02
http://terminology.hl7.org/CodeSystem/v2-0355,CE,Coded element
http://terminology.hl7.org/CodeSystem/v2-0355,CWE,Coded with Exceptions
http://terminology.hl7.org/CodeSystem/v2-0355,PL,Person location
http://terminology.hl7.org/CodeSystem/v2-0356,2.3,"The character set switching mode specified in HL7 2.5, section 2.7.2 and section 2.A.46, ""XPN - extended person name""."
http://terminology.hl7.org/CodeSystem/v2-0356,<null>,"This is the default, indicating that there is no character set switching occurring in this message."
http://terminology.hl7.org/CodeSystem/v2-0356,ISO 2022-1994,"This standard is titled ""Information Technology - Character Code Structure and Extension Technique"". ."
http://terminology.hl7.org/CodeSystem/v2-0357,0,Message accepted
http://terminology.hl7.org/CodeSystem/v2-0357,100,Segment sequence error
http://terminology.hl7.org/CodeSystem/v2-0357,101,Required field missing
http://terminology.hl7.org/CodeSystem/v2-0357,102,Data type error
http://terminology.hl7.org/CodeSystem/v2-0357,103,Table value not found
http://terminology.hl7.org/CodeSystem/v2-0357,104,Value too long
http://terminology.hl7.org/CodeSystem/v2-0357,198,Non-Conformant Cardinality
http://terminology.hl7.org/CodeSystem/v2-0357,199,Other HL7 Error
http://terminology.hl7.org/CodeSystem/v2-0357,200,Unsupported message type
http://terminology.hl7.org/CodeSystem/v2-0357,201,Unsupported event code
http://terminology.hl7.org/CodeSystem/v2-0357,202,Unsupported processing id
http://terminology.hl7.org/CodeSystem/v2-0357,203,Unsupported version id
http://terminology.hl7.org/CodeSystem/v2-0357,204,Unknown key identifier
http://terminology.hl7.org/CodeSystem/v2-0357,205,Duplicate key identifier
http://terminology.hl7.org/CodeSystem/v2-0357,206,Application record locked
http://terminology.hl7.org/CodeSystem/v2-0357,207,Application error
http://terminology.hl7.org/CodeSystem/v2-0359,...,No suggested values defined
http://terminology.hl7.org/CodeSystem/v2-0359,0,Not included in diagnosis ranking
http://terminology.hl7.org/CodeSystem/v2-0359,1,The primary diagnosis
http://terminology.hl7.org/CodeSystem/v2-0359,2,For secondary diagnosis
http://terminology.hl7.org/CodeSystem/v2-0359,2 ...,For ranked secondary diagnoses
http://terminology.hl7.org/CodeSystem/v2-0359,2 and higher,for ranked secondary diagnoses
http://terminology.hl7.org/CodeSystem/v2-0359,3,For tertiary diagnosis
http://terminology.hl7.org/CodeSystem/v2-0359,4,For quaternary diagnosis
http://terminology.hl7.org/CodeSystem/v2-0360,AA,Associate of Arts
http://terminology.hl7.org/CodeSystem/v2-0360,AAS,Associate of Applied Science
http://terminology.hl7.org/CodeSystem/v2-0360,ABA,Associate of Business Administration
http://terminology.hl7.org/CodeSystem/v2-0360,AE,Associate of Engineering
http://terminology.hl7.org/CodeSystem/v2-0360,AS,Associate of Science
http://terminology.hl7.org/CodeSystem/v2-0360,BA,Bachelor of Arts
http://terminology.hl7.org/CodeSystem/v2-0360,BBA,Bachelor of Business Administration
http://terminology.hl7.org/CodeSystem/v2-0360,BE,Bachelor or Engineering
http://terminology.hl7.org/CodeSystem/v2-0360,BFA,Bachelor of Fine Arts
http://terminology.hl7.org/CodeSystem/v2-0360,BN,Bachelor of Nursing
http://terminology.hl7.org/CodeSystem/v2-0360,BS,Bachelor of Science
http://terminology.hl7.org/CodeSystem/v2-0360,BSL,Bachelor of Science - Law
http://terminology.hl7.org/CodeSystem/v2-0360,BSN,Bachelor on Science - Nursing
http://terminology.hl7.org/CodeSystem/v2-0360,BT,Bachelor of Theology
http://terminology.hl7.org/CodeSystem/v2-0360,CANP,Certified Adult Nurse Practitioner
http://terminology.hl7.org/CodeSystem/v2-0360,CER,Certificate
http://terminology.hl7.org/CodeSystem/v2-0360,CMA,Certified Medical Assistant
http://terminology.hl7.org/CodeSystem/v2-0360,CNM,Certified Nurse Midwife
http://terminology.hl7.org/CodeSystem/v2-0360,CNP,Certified Nurse Practitioner
http://terminology.hl7.org/CodeSystem/v2-0360,CNS,Certified Nurse Specialist
http://terminology.hl7.org/CodeSystem/v2-0360,CPNP,Certified Pediatric Nurse Practitioner
http://terminology.hl7.org/CodeSystem/v2-0360,CRN,Certified Registered Nurse
http://terminology.hl7.org/CodeSystem/v2-0360,CTR,Certified Tumor Registrar
http://terminology.hl7.org/CodeSystem/v2-0360,DBA,Doctor of Business Administration
http://terminology.hl7.org/CodeSystem/v2-0360,DED,Doctor of Education
http://terminology.hl7.org/CodeSystem/v2-0360,DIP,Diploma
http://terminology.hl7.org/CodeSystem/v2-0360,DO,Doctor of Osteopathy
http://terminology.hl7.org/CodeSystem/v2-0360,EMT,Emergency Medical Technician
http://terminology.hl7.org/CodeSystem/v2-0360,EMTP,Emergency Medical Technician - Paramedic
http://terminology.hl7.org/CodeSystem/v2-0360,FPNP,Family Practice Nurse Practitioner
http://terminology.hl7.org/CodeSystem/v2-0360,HS,High School Graduate
http://terminology.hl7.org/CodeSystem/v2-0360,JD,Juris Doctor
http://terminology.hl7.org/CodeSystem/v2-0360,MA,Master of Arts
http://terminology.hl7.org/CodeSystem/v2-0360,MBA,Master of Business Administration
http://terminology.hl7.org/CodeSystem/v2-0360,MCE,Master of Civil Engineering
http://terminology.hl7.org/CodeSystem/v2-0360,MD,Doctor of Medicine
http://terminology.hl7.org/CodeSystem/v2-0360,MDA,Medical Assistant
http://terminology.hl7.org/CodeSystem/v2-0360,MDI,Master of Divinity
http://terminology.hl7.org/CodeSystem/v2-0360,ME,Master of Engineering
http://terminology.hl7.org/CodeSystem/v2-0360,MED,Master of Education
http://terminology.hl7.org/CodeSystem/v2-0360,MEE,Master of Electrical Engineering
http://terminology.hl7.org/CodeSystem/v2-0360,MFA,Master of Fine Arts
http://terminology.hl7.org/CodeSystem/v2-0360,MME,Master of Mechanical Engineering
http://terminology.hl7.org/CodeSystem/v2-0360,MS,Master of Science
http://terminology.hl7.org/CodeSystem/v2-0360,MSL,Master of Science - Law
http://terminology.hl7.org/CodeSystem/v2-0360,MSN,Master of Science - Nursing
http://terminology.hl7.org/CodeSystem/v2-0360,MT,Master of Theology
http://terminology.hl7.org/CodeSystem/v2-0360,MTH,Master of Theology
http://terminology.hl7.org/CodeSystem/v2-0360,NG,Non-Graduate
http://terminology.hl7.org/CodeSystem/v2-0360,NP,Nurse Practitioner
http://terminology.hl7.org/CodeSystem/v2-0360,PA,Physician Assistant
http://terminology.hl7.org/CodeSystem/v2-0360,PHD,Doctor of Philosophy
http://terminology.hl7.org/CodeSystem/v2-0360,PHE,Doctor of Engineering
http://terminology.hl7.org/CodeSystem/v2-0360,PHS,Doctor of Science
http://terminology.hl7.org/CodeSystem/v2-0360,PN,Advanced Practice Nurse
http://terminology.hl7.org/CodeSystem/v2-0360,PharmD,Doctor of Pharmacy
http://terminology.hl7.org/CodeSystem/v2-0360,RMA,Registered Medical Assistant
http://terminology.hl7.org/CodeSystem/v2-0360,RN,Registered Nurse
http://terminology.hl7.org/CodeSystem/v2-0360,RPH,Registered Pharmacist
http://terminology.hl7.org/CodeSystem/v2-0360,SEC,Secretarial Certificate
http://terminology.hl7.org/CodeSystem/v2-0360,TS,Trade School Graduate
http://terminology.hl7.org/CodeSystem/v2-0363,...,No suggested values defined
http://terminology.hl7.org/CodeSystem/v2-0363,AUSDVA,Australia - Dept. of Veterans Affairs
http://terminology.hl7.org/CodeSystem/v2-0363,AUSHIC,Australia - Health Insurance Commission
http://terminology.hl7.org/CodeSystem/v2-0363,CANAB,Canada - Alberta
http://terminology.hl7.org/CodeSystem/v2-0363,CANBC,Canada - British Columbia
http://terminology.hl7.org/CodeSystem/v2-0363,CANMB,Canada - Manitoba
http://terminology.hl7.org/CodeSystem/v2-0363,CANNB,Canada - New Brunswick
http://terminology.hl7.org/CodeSystem/v2-0363,CANNF,Canada - Newfoundland
http://terminology.hl7.org/CodeSystem/v2-0363,CANNS,Canada - Nova Scotia
http://terminology.hl7.org/CodeSystem/v2-0363,CANNT,Canada - Northwest Territories
http://terminology.hl7.org/CodeSystem/v2-0363,CANNU,Canada - Nanavut
http://terminology.hl7.org/CodeSystem/v2-0363,CANON,Canada - Ontario
http://terminology.hl7.org/CodeSystem/v2-0363,CANPE,Canada - Prince Edward Island
http://terminology.hl7.org/CodeSystem/v2-0363,CANQC,Canada - Quebec
http://terminology.hl7.org/CodeSystem/v2-0363,CANSK,Canada - Saskatchewan
http://terminology.hl7.org/CodeSystem/v2-0363,CANYT,Canada - Yukon Territories
http://terminology.hl7.org/CodeSystem/v2-0363,NLVWS,"NL - Ministerie van Volksgezondheid, Welzijn en Sport"
http://terminology.hl7.org/CodeSystem/v2-0363,USCDC,US Center for Disease Control
http://terminology.hl7.org/CodeSystem/v2-0363,USHCFA,US Healthcare Finance Authority
http://terminology.hl7.org/CodeSystem/v2-0363,USSSA,US Social Security Administration
http://terminology.hl7.org/CodeSystem/v2-0364,1R,Primary Reason
http://terminology.hl7.org/CodeSystem/v2-0364,2R,Secondary Reason
http://terminology.hl7.org/CodeSystem/v2-0364,AI,Ancillary Instructions
http://terminology.hl7.org/CodeSystem/v2-0364,DR,Duplicate/Interaction Reason
http://terminology.hl7.org/CodeSystem/v2-0364,GI,General Instructions
http://terminology.hl7.org/CodeSystem/v2-0364,GR,General Reason
http://terminology.hl7.org/CodeSystem/v2-0364,PI,Patient Instructions
http://terminology.hl7.org/CodeSystem/v2-0364,RE,Remark
http://terminology.hl7.org/CodeSystem/v2-0365,...,(null) No state change
http://terminology.hl7.org/CodeSystem/v2-0365,CL,Clearing
http://terminology.hl7.org/CodeSystem/v2-0365,CO,Configuring
http://terminology.hl7.org/CodeSystem/v2-0365,DI,Diagnose
http://terminology.hl7.org/CodeSystem/v2-0365,ES,E-stopped
http://terminology.hl7.org/CodeSystem/v2-0365,FL,Failure
http://terminology.hl7.org/CodeSystem/v2-0365,ID,Idle
http://terminology.hl7.org/CodeSystem/v2-0365,IN,Initializing
http://terminology.hl7.org/CodeSystem/v2-0365,LT,Limited test menu
http://terminology.hl7.org/CodeSystem/v2-0365,MA,Maintenance
http://terminology.hl7.org/CodeSystem/v2-0365,OP,Normal Operation
http://terminology.hl7.org/CodeSystem/v2-0365,PA,Pausing
http://terminology.hl7.org/CodeSystem/v2-0365,PD,Paused
http://terminology.hl7.org/CodeSystem/v2-0365,PU,Powered Up
http://terminology.hl7.org/CodeSystem/v2-0365,RS,Ready to start
http://terminology.hl7.org/CodeSystem/v2-0365,SD,Shutting down
http://terminology.hl7.org/CodeSystem/v2-0365,SS,Sampling stopped
http://terminology.hl7.org/CodeSystem/v2-0365,TS,Transport stopped
http://terminology.hl7.org/CodeSystem/v2-0365,UNK,Unknown
http://terminology.hl7.org/CodeSystem/v2-0365,…,(null) No state change
http://terminology.hl7.org/CodeSystem/v2-0366,...,(null) No state change
http://terminology.hl7.org/CodeSystem/v2-0366,L,Local
http://terminology.hl7.org/CodeSystem/v2-0366,R,Remote
http://terminology.hl7.org/CodeSystem/v2-0366,…,(null) No state change
http://terminology.hl7.org/CodeSystem/v2-0367,...,(null) No level change
http://terminology.hl7.org/CodeSystem/v2-0367,C,Critical
http://terminology.hl7.org/CodeSystem/v2-0367,N,Normal
http://terminology.hl7.org/CodeSystem/v2-0367,S,Serious
http://terminology.hl7.org/CodeSystem/v2-0367,W,Warning
http://terminology.hl7.org/CodeSystem/v2-0367,…,(null) No level change
http://terminology.hl7.org/CodeSystem/v2-0368,AB,Abort
http://terminology.hl7.org/CodeSystem/v2-0368,AF,Aliquot From container
http://terminology.hl7.org/CodeSystem/v2-0368,AT,Aliquot To container
http://terminology.hl7.org/CodeSystem/v2-0368,CL,Clear
http://terminology.hl7.org/CodeSystem/v2-0368,CN,Clear Notification
http://terminology.hl7.org/CodeSystem/v2-0368,DI,Disable Sending Events
http://terminology.hl7.org/CodeSystem/v2-0368,EN,Enable Sending Events
http://terminology.hl7.org/CodeSystem/v2-0368,ES,Emergency -stop
http://terminology.hl7.org/CodeSystem/v2-0368,EX,Execute (command specified in field Parameters (ST) 01394)
http://terminology.hl7.org/CodeSystem/v2-0368,IN,Initialize/Initiate
http://terminology.hl7.org/CodeSystem/v2-0368,LC,Local Control Request
http://terminology.hl7.org/CodeSystem/v2-0368,LK,Lock
http://terminology.hl7.org/CodeSystem/v2-0368,LO,Load
http://terminology.hl7.org/CodeSystem/v2-0368,PA,Pause
http://terminology.hl7.org/CodeSystem/v2-0368,RC,Remote Control Request
http://terminology.hl7.org/CodeSystem/v2-0368,RE,Resume
http://terminology.hl7.org/CodeSystem/v2-0368,SA,Sampling
http://terminology.hl7.org/CodeSystem/v2-0368,SU,Setup
http://terminology.hl7.org/CodeSystem/v2-0368,TT,Transport To
http://terminology.hl7.org/CodeSystem/v2-0368,UC,Unlock
http://terminology.hl7.org/CodeSystem/v2-0368,UN,Unload
http://terminology.hl7.org/CodeSystem/v2-0369,B,Blind Sample
http://terminology.hl7.org/CodeSystem/v2-0369,C,"Calibrator, used for initial setting of calibration"
http://terminology.hl7.org/CodeSystem/v2-0369,E,"Electronic QC, used with manufactured reference providing signals that simulate QC results"
http://terminology.hl7.org/CodeSystem/v2-0369,F,Specimen used for testing proficiency of the organization performing the testing (Filler)
http://terminology.hl7.org/CodeSystem/v2-0369,G,Group (where a specimen consists of multiple individual elements that are not individually identified)
http://terminology.hl7.org/CodeSystem/v2-0369,L,Pool (aliquots of individual specimens combined to form a single specimen representing all of the components.)
http://terminology.hl7.org/CodeSystem/v2-0369,O,Specimen used for testing Operator Proficiency
http://terminology.hl7.org/CodeSystem/v2-0369,P,Patient (default if blank component value)
http://terminology.hl7.org/CodeSystem/v2-0369,Q,Control specimen
http://terminology.hl7.org/CodeSystem/v2-0369,R,Replicate (of patient sample as a control)
http://terminology.hl7.org/CodeSystem/v2-0369,V,"Verifying Calibrator, used for periodic calibration checks"
http://terminology.hl7.org/CodeSystem/v2-0370,A,Archived
http://terminology.hl7.org/CodeSystem/v2-0370,I,Identified
http://terminology.hl7.org/CodeSystem/v2-0370,L,Left Equipment
http://terminology.hl7.org/CodeSystem/v2-0370,M,Missing
http://terminology.hl7.org/CodeSystem/v2-0370,O,In Process
http://terminology.hl7.org/CodeSystem/v2-0370,P,In Position
http://terminology.hl7.org/CodeSystem/v2-0370,R,Process Completed
http://terminology.hl7.org/CodeSystem/v2-0370,U,Unknown
http://terminology.hl7.org/CodeSystem/v2-0370,X,Container Unavailable
http://terminology.hl7.org/CodeSystem/v2-0371,ACDA,ACD Solution A
http://terminology.hl7.org/CodeSystem/v2-0371,ACDB,ACD Solution B
http://terminology.hl7.org/CodeSystem/v2-0371,ACET,Acetic Acid
http://terminology.hl7.org/CodeSystem/v2-0371,AMIES,Amies transport medium
http://terminology.hl7.org/CodeSystem/v2-0371,BACTM,Bacterial Transport medium
http://terminology.hl7.org/CodeSystem/v2-0371,BF10,Buffered 10% formalin
http://terminology.hl7.org/CodeSystem/v2-0371,BOR,Borate Boric Acid
http://terminology.hl7.org/CodeSystem/v2-0371,BOUIN,Bouin's solution
http://terminology.hl7.org/CodeSystem/v2-0371,BSKM,Buffered skim milk
http://terminology.hl7.org/CodeSystem/v2-0371,C32,3.2% Citrate
http://terminology.hl7.org/CodeSystem/v2-0371,C38,3.8% Citrate
http://terminology.hl7.org/CodeSystem/v2-0371,CARS,Carson's Modified 10% formalin
http://terminology.hl7.org/CodeSystem/v2-0371,CARY,Cary Blair Medium
http://terminology.hl7.org/CodeSystem/v2-0371,CHLTM,Chlamydia transport medium
http://terminology.hl7.org/CodeSystem/v2-0371,CTAD,CTAD (this should be spelled out if not universally understood)
http://terminology.hl7.org/CodeSystem/v2-0371,EDTK,Potassium/K EDTA
http://terminology.hl7.org/CodeSystem/v2-0371,EDTK15,Potassium/K EDTA 15%
http://terminology.hl7.org/CodeSystem/v2-0371,EDTK75,Potassium/K EDTA 7.5%
http://terminology.hl7.org/CodeSystem/v2-0371,EDTN,Sodium/Na EDTA
http://terminology.hl7.org/CodeSystem/v2-0371,ENT,Enteric bacteria transport medium
http://terminology.hl7.org/CodeSystem/v2-0371,ENT+,Enteric plus
http://terminology.hl7.org/CodeSystem/v2-0371,F10,10% Formalin
http://terminology.hl7.org/CodeSystem/v2-0371,FDP,Thrombin NIH; soybean trypsin inhibitor (Fibrin Degradation Products)
http://terminology.hl7.org/CodeSystem/v2-0371,FL10,"Sodium Fluoride, 10mg"
http://terminology.hl7.org/CodeSystem/v2-0371,FL100,"Sodium Fluoride, 100mg"
http://terminology.hl7.org/CodeSystem/v2-0371,HCL6,6N HCL
http://terminology.hl7.org/CodeSystem/v2-0371,HEPA,Ammonium heparin
http://terminology.hl7.org/CodeSystem/v2-0371,HEPL,Lithium/Li Heparin
http://terminology.hl7.org/CodeSystem/v2-0371,HEPN,Sodium/Na Heparin
http://terminology.hl7.org/CodeSystem/v2-0371,HNO3,Nitric Acid
http://terminology.hl7.org/CodeSystem/v2-0371,JKM,Jones Kendrick Medium
http://terminology.hl7.org/CodeSystem/v2-0371,KARN,Karnovsky's fixative
http://terminology.hl7.org/CodeSystem/v2-0371,KOX,Potassium Oxalate
http://terminology.hl7.org/CodeSystem/v2-0371,LIA,Lithium iodoacetate
http://terminology.hl7.org/CodeSystem/v2-0371,M4RT,M4-RT
http://terminology.hl7.org/CodeSystem/v2-0371,MICHTM,Michel's transport medium
http://terminology.hl7.org/CodeSystem/v2-0371,MMDTM,MMD transport medium
http://terminology.hl7.org/CodeSystem/v2-0371,NAF,Sodium Fluoride
http://terminology.hl7.org/CodeSystem/v2-0371,NAPS,Sodium polyanethol sulfonate 0.35% in 0.85% sodium chloride
http://terminology.hl7.org/CodeSystem/v2-0371,NONE,None
http://terminology.hl7.org/CodeSystem/v2-0371,PAGE,Pages's Saline
http://terminology.hl7.org/CodeSystem/v2-0371,PHENOL,Phenol
http://terminology.hl7.org/CodeSystem/v2-0371,PVA,PVA (polyvinylalcohol)
http://terminology.hl7.org/CodeSystem/v2-0371,RLM,Reagan Lowe Medium
http://terminology.hl7.org/CodeSystem/v2-0371,SILICA,"Siliceous earth, 12 mg"
http://terminology.hl7.org/CodeSystem/v2-0371,SPS,SPS(this should be spelled out if not universally understood)
http://terminology.hl7.org/CodeSystem/v2-0371,SST,Serum Separator Tube (Polymer Gel)
http://terminology.hl7.org/CodeSystem/v2-0371,STUTM,Stuart transport medium
http://terminology.hl7.org/CodeSystem/v2-0371,THROM,Thrombin
http://terminology.hl7.org/CodeSystem/v2-0371,THYMOL,Thymol
http://terminology.hl7.org/CodeSystem/v2-0371,THYO,Thyoglycollate broth
http://terminology.hl7.org/CodeSystem/v2-0371,TOLU,Toluene
http://terminology.hl7.org/CodeSystem/v2-0371,URETM,Ureaplasma transport medium
http://terminology.hl7.org/CodeSystem/v2-0371,VIRTM,Viral Transport medium
http://terminology.hl7.org/CodeSystem/v2-0371,WEST,Buffered Citrate (Westergren Sedimentation Rate)
http://terminology.hl7.org/CodeSystem/v2-0372,BLD,"Whole blood, homogeneous"
http://terminology.hl7.org/CodeSystem/v2-0372,BSEP,"Whole blood, separated"
http://terminology.hl7.org/CodeSystem/v2-0372,PLAS,"Plasma, NOS (not otherwise specified)"
http://terminology.hl7.org/CodeSystem/v2-0372,PPP,Platelet poor plasma
http://terminology.hl7.org/CodeSystem/v2-0372,PRP,Platelet rich plasma
http://terminology.hl7.org/CodeSystem/v2-0372,SED,Sediment
http://terminology.hl7.org/CodeSystem/v2-0372,SER,"Serum, NOS (not otherwise specified)"
http://terminology.hl7.org/CodeSystem/v2-0372,SUP,Supernatant
http://terminology.hl7.org/CodeSystem/v2-0373,ACID,Acidification
http://terminology.hl7.org/CodeSystem/v2-0373,ALK,Alkalization
http://terminology.hl7.org/CodeSystem/v2-0373,DEFB,Defibrination
http://terminology.hl7.org/CodeSystem/v2-0373,FILT,Filtration
http://terminology.hl7.org/CodeSystem/v2-0373,LDLP,LDL Precipitation
http://terminology.hl7.org/CodeSystem/v2-0373,NEUT,Neutralization
http://terminology.hl7.org/CodeSystem/v2-0373,RECA,Recalification
http://terminology.hl7.org/CodeSystem/v2-0373,UFIL,Ultrafiltration
http://terminology.hl7.org/CodeSystem/v2-0374,CNTM,"Present, type of contamination unspecified"
http://terminology.hl7.org/CodeSystem/v2-0375,FLUR,Fluorocarbons
http://terminology.hl7.org/CodeSystem/v2-0375,SFHB,Stromal free hemoglobin preparations
http://terminology.hl7.org/CodeSystem/v2-0376,AMB,Ambient temperature
http://terminology.hl7.org/CodeSystem/v2-0376,C37,Body temperature
http://terminology.hl7.org/CodeSystem/v2-0376,CAMB,Critical ambient temperature
http://terminology.hl7.org/CodeSystem/v2-0376,CATM,Protect from air
http://terminology.hl7.org/CodeSystem/v2-0376,CFRZ,Critical frozen temperature
http://terminology.hl7.org/CodeSystem/v2-0376,CREF,Critical refrigerated temperature
http://terminology.hl7.org/CodeSystem/v2-0376,DFRZ,Deep frozen
http://terminology.hl7.org/CodeSystem/v2-0376,DRY,Dry
http://terminology.hl7.org/CodeSystem/v2-0376,FRZ,Frozen temperature
http://terminology.hl7.org/CodeSystem/v2-0376,MTLF,Metal Free
http://terminology.hl7.org/CodeSystem/v2-0376,NTR,Liquid nitrogen
http://terminology.hl7.org/CodeSystem/v2-0376,PRTL,Protect from light
http://terminology.hl7.org/CodeSystem/v2-0376,PSA,Do not shake
http://terminology.hl7.org/CodeSystem/v2-0376,PSO,No shock
http://terminology.hl7.org/CodeSystem/v2-0376,REF,Refrigerated temperature
http://terminology.hl7.org/CodeSystem/v2-0376,UFRZ,Ultra frozen
http://terminology.hl7.org/CodeSystem/v2-0376,UPR,Upright
http://terminology.hl7.org/CodeSystem/v2-0377,A60,"Opened container, indoor atmosphere, 60 minutes duration"
http://terminology.hl7.org/CodeSystem/v2-0377,ATM,"Opened container, atmosphere and duration unspecified"
http://terminology.hl7.org/CodeSystem/v2-0383,CE,Calibration Error
http://terminology.hl7.org/CodeSystem/v2-0383,CW,Calibration Warning
http://terminology.hl7.org/CodeSystem/v2-0383,EE,Expired Error
http://terminology.hl7.org/CodeSystem/v2-0383,EW,Expired Warning
http://terminology.hl7.org/CodeSystem/v2-0383,NE,Not Available Error
http://terminology.hl7.org/CodeSystem/v2-0383,NW,Not Available Warning
http://terminology.hl7.org/CodeSystem/v2-0383,OE,Other Error
http://terminology.hl7.org/CodeSystem/v2-0383,OK,OK Status
http://terminology.hl7.org/CodeSystem/v2-0383,OW,Other Warning
http://terminology.hl7.org/CodeSystem/v2-0383,QE,QC Error
http://terminology.hl7.org/CodeSystem/v2-0383,QW,QC Warning
http://terminology.hl7.org/CodeSystem/v2-0384,CO,Control Reagent
http://terminology.hl7.org/CodeSystem/v2-0384,DI,Diluent
http://terminology.hl7.org/CodeSystem/v2-0384,LI,Measurable Liquid Item
http://terminology.hl7.org/CodeSystem/v2-0384,LW,Liquid Waste
http://terminology.hl7.org/CodeSystem/v2-0384,MR,Multiple Test Reagent
http://terminology.hl7.org/CodeSystem/v2-0384,OT,Other
http://terminology.hl7.org/CodeSystem/v2-0384,PT,Pretreatment
http://terminology.hl7.org/CodeSystem/v2-0384,PW,Purified Water
http://terminology.hl7.org/CodeSystem/v2-0384,RC,Reagent Calibrator
http://terminology.hl7.org/CodeSystem/v2-0384,SC,Countable Solid Item
http://terminology.hl7.org/CodeSystem/v2-0384,SR,Single Test Reagent
http://terminology.hl7.org/CodeSystem/v2-0384,SW,Solid Waste
http://terminology.hl7.org/CodeSystem/v2-0387,ER,Command cannot be completed because of error condition
http://terminology.hl7.org/CodeSystem/v2-0387,OK,Command completed successfully
http://terminology.hl7.org/CodeSystem/v2-0387,ST,Command cannot be completed because of the status of the requested equipment
http://terminology.hl7.org/CodeSystem/v2-0387,TI,Command cannot be completed within requested completion time
http://terminology.hl7.org/CodeSystem/v2-0387,UN,Command cannot be completed for unknown reasons
http://terminology.hl7.org/CodeSystem/v2-0388,E,Evaluation
http://terminology.hl7.org/CodeSystem/v2-0388,P,Regular Production
http://terminology.hl7.org/CodeSystem/v2-0389,D,Repeated with dilution
http://terminology.hl7.org/CodeSystem/v2-0389,F,Reflex test
http://terminology.hl7.org/CodeSystem/v2-0389,O,"Original, first run"
http://terminology.hl7.org/CodeSystem/v2-0389,R,Repeated without dilution
http://terminology.hl7.org/CodeSystem/v2-0391,OBRG,OBR group
http://terminology.hl7.org/CodeSystem/v2-0391,ORCG,ORC group
http://terminology.hl7.org/CodeSystem/v2-0391,PIDG,PID group
http://terminology.hl7.org/CodeSystem/v2-0391,RXAG,RXA group
http://terminology.hl7.org/CodeSystem/v2-0391,RXDG,RXD group
http://terminology.hl7.org/CodeSystem/v2-0391,RXEG,RXE group
http://terminology.hl7.org/CodeSystem/v2-0391,RXOG,RXO group
http://terminology.hl7.org/CodeSystem/v2-0392,DB,Match on Date of Birth
http://terminology.hl7.org/CodeSystem/v2-0392,NA,Match on Name (Alpha Match)
http://terminology.hl7.org/CodeSystem/v2-0392,NP,Match on Name (Phonetic Match)
http://terminology.hl7.org/CodeSystem/v2-0392,SS,Match on Social Security Number
http://terminology.hl7.org/CodeSystem/v2-0393,LINKSOFT_2.01,Proprietary algorithm for LinkSoft v2.01
http://terminology.hl7.org/CodeSystem/v2-0393,MATCHWARE_1.2,Proprietary algorithm for MatchWare v1.2
http://terminology.hl7.org/CodeSystem/v2-0394,B,Batch
http://terminology.hl7.org/CodeSystem/v2-0394,R,Real Time
http://terminology.hl7.org/CodeSystem/v2-0394,T,Bolus (a series of responses sent at the same time without use of batch formatting)
http://terminology.hl7.org/CodeSystem/v2-0395,M,Modified Subscription
http://terminology.hl7.org/CodeSystem/v2-0395,N,New Subscription
http://terminology.hl7.org/CodeSystem/v2-0396,99zzz,Local general code where z is an alphanumeric character
http://terminology.hl7.org/CodeSystem/v2-0396,99zzz or L,Local general code (where z is an alphanumeric character)
http://terminology.hl7.org/CodeSystem/v2-0396,ACR,American College of Radiology finding codes
http://terminology.hl7.org/CodeSystem/v2-0396,ACTCODE,Table of HL7 Version 3 ActCode values
http://terminology.hl7.org/CodeSystem/v2-0396,ACTRELSS,"Used to indicate that the target of the relationship will be a filtered subset of the total related set of targets. Used when there is a need to limit the number of components to the first, the last, the next, the total, the average or some other filtere"
http://terminology.hl7.org/CodeSystem/v2-0396,ALPHAID2006,German Alpha-ID v2006
http://terminology.hl7.org/CodeSystem/v2-0396,ALPHAID2007,German Alpha-ID v2007
http://terminology.hl7.org/CodeSystem/v2-0396,ALPHAID2008,German Alpha-ID v2008
http://terminology.hl7.org/CodeSystem/v2-0396,ALPHAID2009,German Alpha-ID v2009
http://terminology.hl7.org/CodeSystem/v2-0396,ALPHAID2010,German Alpha-ID v2010
http://terminology.hl7.org/CodeSystem/v2-0396,ALPHAID2011,German Alpha-ID v2011
http://terminology.hl7.org/CodeSystem/v2-0396,ALPHAID2012,German Alpha-ID v2013
http://terminology.hl7.org/CodeSystem/v2-0396,ALPHAID2013,German Alpha-ID v2013
http://terminology.hl7.org/CodeSystem/v2-0396,ALPHAID2014,German Alpha-ID v2014
http://terminology.hl7.org/CodeSystem/v2-0396,ALPHAID2015,German Alpha-ID v2015
http://terminology.hl7.org/CodeSystem/v2-0396,ALPHAID2016,German Alpha-ID v2016
http://terminology.hl7.org/CodeSystem/v2-0396,AMTv2,Australian Medicines Terminology (v2)
http://terminology.hl7.org/CodeSystem/v2-0396,ANS+,HL7 set of units of measure
http://terminology.hl7.org/CodeSystem/v2-0396,ART,WHO Adverse Reaction Terms
http://terminology.hl7.org/CodeSystem/v2-0396,AS4,ASTM E1238/ E1467 Universal
http://terminology.hl7.org/CodeSystem/v2-0396,AS4E,AS4 Neurophysiology Codes
http://terminology.hl7.org/CodeSystem/v2-0396,ATC,American Type Culture Collection
http://terminology.hl7.org/CodeSystem/v2-0396,C4,CPT-4
http://terminology.hl7.org/CodeSystem/v2-0396,C5,CPT-5
http://terminology.hl7.org/CodeSystem/v2-0396,CAPECC,College of American Pathologists Electronic Cancer Checklist
http://terminology.hl7.org/CodeSystem/v2-0396,CAS,Chemical abstract codes
http://terminology.hl7.org/CodeSystem/v2-0396,CCC,Clinical Care Classification system
http://terminology.hl7.org/CodeSystem/v2-0396,CD2,CDT-2 Codes
http://terminology.hl7.org/CodeSystem/v2-0396,CDCA,CDC Analyte Codes
http://terminology.hl7.org/CodeSystem/v2-0396,CDCEDACUITY,CDC Emergency Department Acuity
http://terminology.hl7.org/CodeSystem/v2-0396,CDCM,CDC Methods/Instruments Codes
http://terminology.hl7.org/CodeSystem/v2-0396,CDCNHSN,CDC National Healthcare Safety Network Codes
http://terminology.hl7.org/CodeSystem/v2-0396,CDCOBS,CDC BioSense RT observations (Census) - CDC
http://terminology.hl7.org/CodeSystem/v2-0396,CDCPHINVS,CDC PHIN Vocabulary Coding System
http://terminology.hl7.org/CodeSystem/v2-0396,CDCREC,Race & Ethnicity - CDC
http://terminology.hl7.org/CodeSystem/v2-0396,CDS,CDC Surveillance
http://terminology.hl7.org/CodeSystem/v2-0396,CE,CEN ECG diagnostic codes
http://terminology.hl7.org/CodeSystem/v2-0396,CE (obsolete),CEN ECG diagnostic codes
http://terminology.hl7.org/CodeSystem/v2-0396,CLP,CLIP
http://terminology.hl7.org/CodeSystem/v2-0396,CPTM,CPT Modifier Code
http://terminology.hl7.org/CodeSystem/v2-0396,CST,COSTART
http://terminology.hl7.org/CodeSystem/v2-0396,CVX,CDC Vaccine Codes
http://terminology.hl7.org/CodeSystem/v2-0396,DCL,DICOM Class Label
http://terminology.hl7.org/CodeSystem/v2-0396,DCM,DICOM Controlled Terminology
http://terminology.hl7.org/CodeSystem/v2-0396,DQL,DICOM Query Label
http://terminology.hl7.org/CodeSystem/v2-0396,E,EUCLIDES
http://terminology.hl7.org/CodeSystem/v2-0396,E5,Euclides quantity codes
http://terminology.hl7.org/CodeSystem/v2-0396,E6,Euclides Lab method codes
http://terminology.hl7.org/CodeSystem/v2-0396,E7,Euclides Lab equipment codes
http://terminology.hl7.org/CodeSystem/v2-0396,EDLEVEL,Education Level
http://terminology.hl7.org/CodeSystem/v2-0396,ENTITYCODE,Entity Code
http://terminology.hl7.org/CodeSystem/v2-0396,ENTITYHDLG,Entity Handling Code
http://terminology.hl7.org/CodeSystem/v2-0396,ENZC,Enzyme Codes
http://terminology.hl7.org/CodeSystem/v2-0396,EPASRS,EPA SRS
http://terminology.hl7.org/CodeSystem/v2-0396,FDAUDI,FDA Unique Device Identifier
http://terminology.hl7.org/CodeSystem/v2-0396,FDAUNII,Unique Ingredient Identifier (UNII)
http://terminology.hl7.org/CodeSystem/v2-0396,FDDC,First DataBank Drug Codes
http://terminology.hl7.org/CodeSystem/v2-0396,FDDX,First DataBank Diagnostic Codes
http://terminology.hl7.org/CodeSystem/v2-0396,FDK,FDA K10
http://terminology.hl7.org/CodeSystem/v2-0396,FIPS5_2,FIPS 5-2 (State)
http://terminology.hl7.org/CodeSystem/v2-0396,FIPS6_4,FIPS 6-4 (County)
http://terminology.hl7.org/CodeSystem/v2-0396,GDRG2004,G-DRG German DRG Codes v2004
http://terminology.hl7.org/CodeSystem/v2-0396,GDRG2005,G-DRG German DRG Codes v2005
http://terminology.hl7.org/CodeSystem/v2-0396,GDRG2006,G-DRG German DRG Codes v2006
http://terminology.hl7.org/CodeSystem/v2-0396,GDRG2007,G-DRG German DRG Codes v2007
http://terminology.hl7.org/CodeSystem/v2-0396,GDRG2008,G-DRG German DRG Codes v2008
http://terminology.hl7.org/CodeSystem/v2-0396,GDRG2009,G-DRG German DRG Codes v2009
http://terminology.hl7.org/CodeSystem/v2-0396,GMDC2004,German Major Diagnostic Codes v2004
http://terminology.hl7.org/CodeSystem/v2-0396,GMDC2005,German Major Diagnostic Codes v2005
http://terminology.hl7.org/CodeSystem/v2-0396,GMDC2006,German Major Diagnostic Codes v2006
http://terminology.hl7.org/CodeSystem/v2-0396,GMDC2007,German Major Diagnostic Codes v2007
http://terminology.hl7.org/CodeSystem/v2-0396,GMDC2008,German Major Diagnostic Codes v2008
http://terminology.hl7.org/CodeSystem/v2-0396,GMDC2009,German Major Diagnostic Codes v2009
http://terminology.hl7.org/CodeSystem/v2-0396,GS1UDI,GS1 Unique Device Identifier
http://terminology.hl7.org/CodeSystem/v2-0396,General code,Active
http://terminology.hl7.org/CodeSystem/v2-0396,HB,HIBCC
http://terminology.hl7.org/CodeSystem/v2-0396,HCPCS,CMS (formerly HCFA) Common Procedure Coding System
http://terminology.hl7.org/CodeSystem/v2-0396,HCPT,Health Care Provider Taxonomy
http://terminology.hl7.org/CodeSystem/v2-0396,HHC,Home Health Care
http://terminology.hl7.org/CodeSystem/v2-0396,HI,Health Outcomes
http://terminology.hl7.org/CodeSystem/v2-0396,HIBUDI,HIBCC Unique Device Identifier
http://terminology.hl7.org/CodeSystem/v2-0396,HL7nnnn,HL7 Defined Codes where nnnn is the HL7 table number
http://terminology.hl7.org/CodeSystem/v2-0396,HOT,Japanese Nationwide Medicine Code
http://terminology.hl7.org/CodeSystem/v2-0396,HPC,CMS (formerly HCFA )Procedure Codes (HCPCS)
http://terminology.hl7.org/CodeSystem/v2-0396,HSLOC,Healthcare Service Location
http://terminology.hl7.org/CodeSystem/v2-0396,I10,ICD-10
http://terminology.hl7.org/CodeSystem/v2-0396,I10C,"International Classification of Diseases, 10th Revision, Clinical Modification (ICD-10-CM)"
http://terminology.hl7.org/CodeSystem/v2-0396,I10G2004,ICD 10 Germany 2004
http://terminology.hl7.org/CodeSystem/v2-0396,I10G2005,ICD 10 Germany 2005
http://terminology.hl7.org/CodeSystem/v2-0396,I10G2006,ICD 10 Germany 2006
http://terminology.hl7.org/CodeSystem/v2-0396,I10P,ICD-10 Procedure Codes
http://terminology.hl7.org/CodeSystem/v2-0396,I9,ICD9
http://terminology.hl7.org/CodeSystem/v2-0396,I9C,ICD-9CM
http://terminology.hl7.org/CodeSystem/v2-0396,I9CDX,ICD-9CM Diagnosis codes
http://terminology.hl7.org/CodeSystem/v2-0396,I9CP,ICD-9CM Procedure codes
http://terminology.hl7.org/CodeSystem/v2-0396,IBT,ISBT
http://terminology.hl7.org/CodeSystem/v2-0396,IBT0001,ISBT 128 Standard transfusion/transplantation data items
http://terminology.hl7.org/CodeSystem/v2-0396,IBTnnnn,ISBT 128 codes where nnnn specifies a specific table within ISBT 128.
http://terminology.hl7.org/CodeSystem/v2-0396,IC2,ICHPPC-2
http://terminology.hl7.org/CodeSystem/v2-0396,ICCUDI,ICCBBA Unique Device Identifier
http://terminology.hl7.org/CodeSystem/v2-0396,ICD10AM,ICD-10 Australian modification
http://terminology.hl7.org/CodeSystem/v2-0396,ICD10CA,ICD-10 Canada
http://terminology.hl7.org/CodeSystem/v2-0396,ICD10GM2007,ICD 10 Germany v2007
http://terminology.hl7.org/CodeSystem/v2-0396,ICD10GM2008,ICD 10 Germany v2008
http://terminology.hl7.org/CodeSystem/v2-0396,ICD10GM2009,ICD 10 Germany v2009
http://terminology.hl7.org/CodeSystem/v2-0396,ICD10GM2010,ICD 10 Germany v2010
http://terminology.hl7.org/CodeSystem/v2-0396,ICD10GM2011,ICD 10 Germany v2011
http://terminology.hl7.org/CodeSystem/v2-0396,ICD10GM2012,ICD 10 Germany v2012
http://terminology.hl7.org/CodeSystem/v2-0396,ICD10GM2013,ICD 10 Germany v2013
http://terminology.hl7.org/CodeSystem/v2-0396,ICD10GM2014,ICD 10 Germany v2014
http://terminology.hl7.org/CodeSystem/v2-0396,ICD10GM2015,ICD 10 Germany v2015
http://terminology.hl7.org/CodeSystem/v2-0396,ICD10GM2016,ICD 10 Germany v2016
http://terminology.hl7.org/CodeSystem/v2-0396,ICDO,International Classification of Diseases for Oncology
http://terminology.hl7.org/CodeSystem/v2-0396,ICDO2,International Classification of Disease for Oncology Second Edition
http://terminology.hl7.org/CodeSystem/v2-0396,ICDO3,International Classification of Disease for Oncology Third Edition
http://terminology.hl7.org/CodeSystem/v2-0396,ICF,"International Classification of Functioning, Disability and Health (ICF)"
http://terminology.hl7.org/CodeSystem/v2-0396,ICS,ICCS
http://terminology.hl7.org/CodeSystem/v2-0396,ICSD,International Classification of Sleep Disorders
http://terminology.hl7.org/CodeSystem/v2-0396,IHELAW,IHE Laboratory Analytical Workflow (LAW) Profile Codes.
http://terminology.hl7.org/CodeSystem/v2-0396,ISO,ISO 2955.83 (units of measure) with HL7 extensions
http://terminology.hl7.org/CodeSystem/v2-0396,ISO+,ISO 2955.83 (units of measure) with HL7 extensions
http://terminology.hl7.org/CodeSystem/v2-0396,ISO3166_1,ISO 3166-1 Country Codes
http://terminology.hl7.org/CodeSystem/v2-0396,ISO3166_2,ISO 3166-2 Country subdivisions
http://terminology.hl7.org/CodeSystem/v2-0396,ISO4217,ISO4217 Currency Codes
http://terminology.hl7.org/CodeSystem/v2-0396,ISO639,ISO 639 Language
http://terminology.hl7.org/CodeSystem/v2-0396,ISOnnnn,ISO Defined Codes where nnnn is the ISO table number
http://terminology.hl7.org/CodeSystem/v2-0396,ISOnnnn (deprecated),ISO Defined Codes where nnnn is the ISO table number
http://terminology.hl7.org/CodeSystem/v2-0396,ITIS,Integrated Taxonomic Information System
http://terminology.hl7.org/CodeSystem/v2-0396,IUPC,IUPAC/IFCC Component Codes
http://terminology.hl7.org/CodeSystem/v2-0396,IUPP,IUPAC/IFCC Property Codes
http://terminology.hl7.org/CodeSystem/v2-0396,JC10,"JLAC/JSLM, nationwide laboratory code"
http://terminology.hl7.org/CodeSystem/v2-0396,JC8,Japanese Chemistry
http://terminology.hl7.org/CodeSystem/v2-0396,JJ1017,Japanese Image Examination Cache
http://terminology.hl7.org/CodeSystem/v2-0396,L,Local general code
http://terminology.hl7.org/CodeSystem/v2-0396,LANGUAL,LanguaL
http://terminology.hl7.org/CodeSystem/v2-0396,LB,Local billing code
http://terminology.hl7.org/CodeSystem/v2-0396,LN,Logical Observation Identifier Names and Codes (LOINCÂ®)
http://terminology.hl7.org/CodeSystem/v2-0396,MCD,Medicaid
http://terminology.hl7.org/CodeSystem/v2-0396,MCR,Medicare
http://terminology.hl7.org/CodeSystem/v2-0396,MDC,Medical Device Communication
http://terminology.hl7.org/CodeSystem/v2-0396,MDDX,Medispan Diagnostic Codes
http://terminology.hl7.org/CodeSystem/v2-0396,MEDC,Medical Economics Drug Codes
http://terminology.hl7.org/CodeSystem/v2-0396,MEDIATYPE,MIME Media Type IANA
http://terminology.hl7.org/CodeSystem/v2-0396,MEDR,Medical Dictionary for Drug Regulatory Affairs (MEDDRA)
http://terminology.hl7.org/CodeSystem/v2-0396,MEDX,Medical Economics Diagnostic Codes
http://terminology.hl7.org/CodeSystem/v2-0396,MGPI,Medispan GPI
http://terminology.hl7.org/CodeSystem/v2-0396,MVX,CDC Vaccine Manufacturer Codes
http://terminology.hl7.org/CodeSystem/v2-0396,NAICS,Industry (NAICS)
http://terminology.hl7.org/CodeSystem/v2-0396,NCPDPnnnnsss,NCPDP code list for data element nnnn [as used in segment sss]
http://terminology.hl7.org/CodeSystem/v2-0396,NDA,NANDA
http://terminology.hl7.org/CodeSystem/v2-0396,NDC,National drug codes
http://terminology.hl7.org/CodeSystem/v2-0396,NDFRT,NDF-RT (Drug Classification)
http://terminology.hl7.org/CodeSystem/v2-0396,NIC,Nursing Interventions Classification
http://terminology.hl7.org/CodeSystem/v2-0396,NIP001,Source of Information (Immunization)
http://terminology.hl7.org/CodeSystem/v2-0396,NIP002,Substance refusal reason
http://terminology.hl7.org/CodeSystem/v2-0396,NIP004,"Vaccination - Contraindications, Precautions, and Immunities"
http://terminology.hl7.org/CodeSystem/v2-0396,NIP007,Vaccinated at location (facility)
http://terminology.hl7.org/CodeSystem/v2-0396,NIP008,Vaccine purchased with (Type of funding)
http://terminology.hl7.org/CodeSystem/v2-0396,NIP009,Reported adverse event previously
http://terminology.hl7.org/CodeSystem/v2-0396,NIP010,VAERS Report type
http://terminology.hl7.org/CodeSystem/v2-0396,NND,Notifiable Event (Disease/Condition) Code List
http://terminology.hl7.org/CodeSystem/v2-0396,NPI,National Provider Identifier
http://terminology.hl7.org/CodeSystem/v2-0396,NUBC,National Uniform Billing Committee
http://terminology.hl7.org/CodeSystem/v2-0396,NULLFL,Null Flavor
http://terminology.hl7.org/CodeSystem/v2-0396,O301,German Procedure Codes
http://terminology.hl7.org/CodeSystem/v2-0396,O3012004,OPS Germany v2004
http://terminology.hl7.org/CodeSystem/v2-0396,O3012005,OPS Germany v2005
http://terminology.hl7.org/CodeSystem/v2-0396,O3012006,OPS Germany v2006
http://terminology.hl7.org/CodeSystem/v2-0396,OBSMETHOD,Observation Method Code
http://terminology.hl7.org/CodeSystem/v2-0396,OHA,Omaha System
http://terminology.hl7.org/CodeSystem/v2-0396,OPS2007,OPS Germany v2007
http://terminology.hl7.org/CodeSystem/v2-0396,OPS2008,OPS Germany v2008
http://terminology.hl7.org/CodeSystem/v2-0396,OPS2009,OPS Germany v2009
http://terminology.hl7.org/CodeSystem/v2-0396,OPS2010,OPS Germany v2010
http://terminology.hl7.org/CodeSystem/v2-0396,OPS2011,OPS Germany v2011
http://terminology.hl7.org/CodeSystem/v2-0396,OPS2012,OPS Germany v2012
http://terminology.hl7.org/CodeSystem/v2-0396,OPS2013,OPS Germany v2013
http://terminology.hl7.org/CodeSystem/v2-0396,OPS2014,OPS Germany v2014
http://terminology.hl7.org/CodeSystem/v2-0396,OPS2015,OPS Germany v2015
http://terminology.hl7.org/CodeSystem/v2-0396,OPS2016,OPS Germany v2016
http://terminology.hl7.org/CodeSystem/v2-0396,PHDSCSOPT,Source of Payment Typology
http://terminology.hl7.org/CodeSystem/v2-0396,PHINQUESTION,CDC Public Health Information Network (PHIN) Question
http://terminology.hl7.org/CodeSystem/v2-0396,PLR,CDC PHLIP Lab result codes that are not covered in SNOMED at the time of this implementation
http://terminology.hl7.org/CodeSystem/v2-0396,PLT,"CDC PHLIP Lab test codes, where LOINC concept is too broad or not yet available, especially as needed for ordering and or lab to lab reporting )"
http://terminology.hl7.org/CodeSystem/v2-0396,POS,POS Codes
http://terminology.hl7.org/CodeSystem/v2-0396,PRTCPTNMODE,Paticipation Mode Code
http://terminology.hl7.org/CodeSystem/v2-0396,RC,Read Classification
http://terminology.hl7.org/CodeSystem/v2-0396,ROLECLASS,Used initially for contact roles.
http://terminology.hl7.org/CodeSystem/v2-0396,ROLECODE,Participation Mode
http://terminology.hl7.org/CodeSystem/v2-0396,RSPMODE,"Specifies the mode, immediate versus deferred or queued, by which a receiver should communicate its receiver responsibilities."
http://terminology.hl7.org/CodeSystem/v2-0396,RXNORM,RxNorm
http://terminology.hl7.org/CodeSystem/v2-0396,SCT,SNOMED Clinical Terms
http://terminology.hl7.org/CodeSystem/v2-0396,SCT2,SNOMED Clinical Terms alphanumeric codes
http://terminology.hl7.org/CodeSystem/v2-0396,SDM,SNOMED- DICOM Microglossary
http://terminology.hl7.org/CodeSystem/v2-0396,SIC,Industry (SIC)
http://terminology.hl7.org/CodeSystem/v2-0396,SNM,Systemized Nomenclature of Medicine (SNOMED)
http://terminology.hl7.org/CodeSystem/v2-0396,SNM3,SNOMED International
http://terminology.hl7.org/CodeSystem/v2-0396,SNT,SNOMED topology codes (anatomic sites)
http://terminology.hl7.org/CodeSystem/v2-0396,SOC,Occupation (SOC 2000)
http://terminology.hl7.org/CodeSystem/v2-0396,UB04FL14,Priority (Type) of Visit
http://terminology.hl7.org/CodeSystem/v2-0396,UB04FL15,Point of Origin
http://terminology.hl7.org/CodeSystem/v2-0396,UB04FL17,Patient Discharge Status
http://terminology.hl7.org/CodeSystem/v2-0396,UB04FL31,Occurrence Code
http://terminology.hl7.org/CodeSystem/v2-0396,UB04FL35,Occurrence Span
http://terminology.hl7.org/CodeSystem/v2-0396,UB04FL39,Value Code
http://terminology.hl7.org/CodeSystem/v2-0396,UC,UCDS
http://terminology.hl7.org/CodeSystem/v2-0396,UCUM,UCUM code set for units of measure(from Regenstrief)
http://terminology.hl7.org/CodeSystem/v2-0396,UMD,MDNS
http://terminology.hl7.org/CodeSystem/v2-0396,UML,Unified Medical Language
http://terminology.hl7.org/CodeSystem/v2-0396,UPC,Universal Product Code
http://terminology.hl7.org/CodeSystem/v2-0396,USGSGNIS,U.S. Board on Geographic Names (USGS - GNIS)
http://terminology.hl7.org/CodeSystem/v2-0396,USPS,United States Postal Service
http://terminology.hl7.org/CodeSystem/v2-0396,VIS,Clinicians are required to track the Vaccine Information Sheet (VIS) that was shared with the recipient of a vaccination. This code system contains codes that identify the document type and the owner of the document.
http://terminology.hl7.org/CodeSystem/v2-0396,W1,WHO record # drug codes (6 digit)
http://terminology.hl7.org/CodeSystem/v2-0396,W2,WHO record # drug codes (8 digit)
http://terminology.hl7.org/CodeSystem/v2-0396,W4,WHO record # code with ASTM extension
http://terminology.hl7.org/CodeSystem/v2-0396,WC,WHO ATC
http://terminology.hl7.org/CodeSystem/v2-0396,X12Dennnn,ASC X12 Code List nnnn
http://terminology.hl7.org/CodeSystem/v2-0396,cdcgs1vis,VIS Bar Codes (IIS)
http://terminology.hl7.org/CodeSystem/v2-0397,A,Ascending
http://terminology.hl7.org/CodeSystem/v2-0397,AN,"Ascending, case insensitive"
http://terminology.hl7.org/CodeSystem/v2-0397,D,Descending
http://terminology.hl7.org/CodeSystem/v2-0397,DN,"Descending, case insensitive"
http://terminology.hl7.org/CodeSystem/v2-0397,N,None
http://terminology.hl7.org/CodeSystem/v2-0398,F,Fragmentation
http://terminology.hl7.org/CodeSystem/v2-0398,I,Interactive Continuation
http://terminology.hl7.org/CodeSystem/v2-0401,C,Medi-Cal
http://terminology.hl7.org/CodeSystem/v2-0401,MM,Medicare
http://terminology.hl7.org/CodeSystem/v2-0402,D,Dental
http://terminology.hl7.org/CodeSystem/v2-0402,G,Graduate
http://terminology.hl7.org/CodeSystem/v2-0402,M,Medical
http://terminology.hl7.org/CodeSystem/v2-0402,U,Undergraduate
http://terminology.hl7.org/CodeSystem/v2-0403,1,Read
http://terminology.hl7.org/CodeSystem/v2-0403,2,Write
http://terminology.hl7.org/CodeSystem/v2-0403,3,Speak
http://terminology.hl7.org/CodeSystem/v2-0403,4,Understand
http://terminology.hl7.org/CodeSystem/v2-0403,5,Sign
http://terminology.hl7.org/CodeSystem/v2-0404,1,Excellent
http://terminology.hl7.org/CodeSystem/v2-0404,2,Good
http://terminology.hl7.org/CodeSystem/v2-0404,3,Fair
http://terminology.hl7.org/CodeSystem/v2-0404,4,Poor
http://terminology.hl7.org/CodeSystem/v2-0404,5,Some (level unknown)
http://terminology.hl7.org/CodeSystem/v2-0404,6,None
http://terminology.hl7.org/CodeSystem/v2-0406,1,Hospital
http://terminology.hl7.org/CodeSystem/v2-0406,2,Physician Clinic
http://terminology.hl7.org/CodeSystem/v2-0406,3,Long Term Care
http://terminology.hl7.org/CodeSystem/v2-0406,4,Acute Care
http://terminology.hl7.org/CodeSystem/v2-0406,5,Other
http://terminology.hl7.org/CodeSystem/v2-0406,H,Home
http://terminology.hl7.org/CodeSystem/v2-0406,O,Office
http://terminology.hl7.org/CodeSystem/v2-0409,M,Migrates to different CPU
http://terminology.hl7.org/CodeSystem/v2-0409,SD,Shut down
http://terminology.hl7.org/CodeSystem/v2-0409,SU,Start up
http://terminology.hl7.org/CodeSystem/v2-0411,...,No suggested values defined.
http://terminology.hl7.org/CodeSystem/v2-0411,1ST,First
http://terminology.hl7.org/CodeSystem/v2-0411,2ND,Second
http://terminology.hl7.org/CodeSystem/v2-0411,3RD,Third
http://terminology.hl7.org/CodeSystem/v2-0411,4TH,Fourth
http://terminology.hl7.org/CodeSystem/v2-0411,5TH,Fifth
http://terminology.hl7.org/CodeSystem/v2-0411,A/P,Anterior/Posterior
http://terminology.hl7.org/CodeSystem/v2-0411,ANT,Anterior
http://terminology.hl7.org/CodeSystem/v2-0411,BLT,Bilateral
http://terminology.hl7.org/CodeSystem/v2-0411,CG,Observation of type Clinical Genomics (CG)
http://terminology.hl7.org/CodeSystem/v2-0411,DEC,Decubitus
http://terminology.hl7.org/CodeSystem/v2-0411,DST,Distal
http://terminology.hl7.org/CodeSystem/v2-0411,LAT,Lateral
http://terminology.hl7.org/CodeSystem/v2-0411,LFT,Left
http://terminology.hl7.org/CodeSystem/v2-0411,LLQ,Left Lower Quadrant
http://terminology.hl7.org/CodeSystem/v2-0411,LOW,Lower
http://terminology.hl7.org/CodeSystem/v2-0411,LUQ,Left Upper Quadrant
http://terminology.hl7.org/CodeSystem/v2-0411,MED,Medial
http://terminology.hl7.org/CodeSystem/v2-0411,NDBS,Observation of type Newborn Dried Blood Screening (NDBS)
http://terminology.hl7.org/CodeSystem/v2-0411,OR,Operating Room
http://terminology.hl7.org/CodeSystem/v2-0411,PED,Pediatric
http://terminology.hl7.org/CodeSystem/v2-0411,POS,Posterior
http://terminology.hl7.org/CodeSystem/v2-0411,PRT,Portable
http://terminology.hl7.org/CodeSystem/v2-0411,PRX,Proximal
http://terminology.hl7.org/CodeSystem/v2-0411,REC,Recumbent
http://terminology.hl7.org/CodeSystem/v2-0411,RGH,Right
http://terminology.hl7.org/CodeSystem/v2-0411,RLQ,Right Lower Quadrant
http://terminology.hl7.org/CodeSystem/v2-0411,RUQ,Right Upper Quadrant
http://terminology.hl7.org/CodeSystem/v2-0411,UPP,Upper
http://terminology.hl7.org/CodeSystem/v2-0411,UPR,Upright
http://terminology.hl7.org/CodeSystem/v2-0411,WCT,With Contrast
http://terminology.hl7.org/CodeSystem/v2-0411,WOC,Without Contrast
http://terminology.hl7.org/CodeSystem/v2-0411,WSD,With Sedation
http://terminology.hl7.org/CodeSystem/v2-0415,E,DRG Exempt
http://terminology.hl7.org/CodeSystem/v2-0415,N,DRG Non Exempt
http://terminology.hl7.org/CodeSystem/v2-0416,1,1st non-Operative
http://terminology.hl7.org/CodeSystem/v2-0416,2,2nd non-Operative
http://terminology.hl7.org/CodeSystem/v2-0416,3,Major Operative
http://terminology.hl7.org/CodeSystem/v2-0416,4,2nd Operative
http://terminology.hl7.org/CodeSystem/v2-0416,5,3rd Operative
http://terminology.hl7.org/CodeSystem/v2-0417,0,No tissue expected
http://terminology.hl7.org/CodeSystem/v2-0417,1,Insufficient Tissue
http://terminology.hl7.org/CodeSystem/v2-0417,2,Not abnormal
http://terminology.hl7.org/CodeSystem/v2-0417,3,Abnormal-not categorized
http://terminology.hl7.org/CodeSystem/v2-0417,4,Mechanical abnormal
http://terminology.hl7.org/CodeSystem/v2-0417,5,Growth alteration
http://terminology.hl7.org/CodeSystem/v2-0417,6,Degeneration & necrosis
http://terminology.hl7.org/CodeSystem/v2-0417,7,Non-acute inflammation
http://terminology.hl7.org/CodeSystem/v2-0417,8,Non-malignant neoplasm
http://terminology.hl7.org/CodeSystem/v2-0417,9,Malignant neoplasm
http://terminology.hl7.org/CodeSystem/v2-0417,B,Basal cell carcinoma
http://terminology.hl7.org/CodeSystem/v2-0417,C,Carcinoma-unspecified type
http://terminology.hl7.org/CodeSystem/v2-0417,G,Additional tissue required
http://terminology.hl7.org/CodeSystem/v2-0418,...,No suggested values defined
http://terminology.hl7.org/CodeSystem/v2-0418,0,the admitting procedure
http://terminology.hl7.org/CodeSystem/v2-0418,1,the primary procedure
http://terminology.hl7.org/CodeSystem/v2-0418,2,for ranked secondary procedures
http://terminology.hl7.org/CodeSystem/v2-0421,MI,Mild
http://terminology.hl7.org/CodeSystem/v2-0421,MO,Moderate
http://terminology.hl7.org/CodeSystem/v2-0421,SE,Severe
http://terminology.hl7.org/CodeSystem/v2-0422,1,Non-acute
http://terminology.hl7.org/CodeSystem/v2-0422,2,Acute
http://terminology.hl7.org/CodeSystem/v2-0422,3,Urgent
http://terminology.hl7.org/CodeSystem/v2-0422,4,Severe
http://terminology.hl7.org/CodeSystem/v2-0422,5,Dead on Arrival (DOA)
http://terminology.hl7.org/CodeSystem/v2-0422,99,Other
http://terminology.hl7.org/CodeSystem/v2-0423,D,Doctor's Office Closed
http://terminology.hl7.org/CodeSystem/v2-0424,1,Premature / Pre-term
http://terminology.hl7.org/CodeSystem/v2-0424,2,Full Term
http://terminology.hl7.org/CodeSystem/v2-0424,3,Overdue / Post-term
http://terminology.hl7.org/CodeSystem/v2-0425,1,Born in facility
http://terminology.hl7.org/CodeSystem/v2-0425,2,Transfer in
http://terminology.hl7.org/CodeSystem/v2-0425,3,Born en route
http://terminology.hl7.org/CodeSystem/v2-0425,4,Other
http://terminology.hl7.org/CodeSystem/v2-0425,5,Born at home
http://terminology.hl7.org/CodeSystem/v2-0426,CRYO,Cryoprecipitated AHF
http://terminology.hl7.org/CodeSystem/v2-0426,CRYOP,Pooled Cryoprecipitate
http://terminology.hl7.org/CodeSystem/v2-0426,FFP,Fresh Frozen Plasma
http://terminology.hl7.org/CodeSystem/v2-0426,FFPTH,Fresh Frozen Plasma - Thawed
http://terminology.hl7.org/CodeSystem/v2-0426,PC,Packed Cells
http://terminology.hl7.org/CodeSystem/v2-0426,PCA,Autologous Packed Cells
http://terminology.hl7.org/CodeSystem/v2-0426,PCNEO,Packed Cells - Neonatal
http://terminology.hl7.org/CodeSystem/v2-0426,PCW,Washed Packed Cells
http://terminology.hl7.org/CodeSystem/v2-0426,PLT,Platelet Concentrate
http://terminology.hl7.org/CodeSystem/v2-0426,PLTNEO,Reduced Volume Platelets
http://terminology.hl7.org/CodeSystem/v2-0426,PLTP,Pooled Platelets
http://terminology.hl7.org/CodeSystem/v2-0426,PLTPH,Platelet Pheresis
http://terminology.hl7.org/CodeSystem/v2-0426,PLTPHLR,Leukoreduced Platelet Pheresis
http://terminology.hl7.org/CodeSystem/v2-0426,RWB,Reconstituted Whole Blood
http://terminology.hl7.org/CodeSystem/v2-0426,WBA,Autologous Whole Blood
http://terminology.hl7.org/CodeSystem/v2-0427,B,Body fluid exposure
http://terminology.hl7.org/CodeSystem/v2-0427,C,Contaminated Substance
http://terminology.hl7.org/CodeSystem/v2-0427,D,Diet Errors
http://terminology.hl7.org/CodeSystem/v2-0427,E,Equipment problem
http://terminology.hl7.org/CodeSystem/v2-0427,F,Patient fell (not from bed)
http://terminology.hl7.org/CodeSystem/v2-0427,H,Patient fell from bed
http://terminology.hl7.org/CodeSystem/v2-0427,I,Infusion error
http://terminology.hl7.org/CodeSystem/v2-0427,J,Foreign object left during surgery
http://terminology.hl7.org/CodeSystem/v2-0427,K,Sterile precaution violated
http://terminology.hl7.org/CodeSystem/v2-0427,O,Other
http://terminology.hl7.org/CodeSystem/v2-0427,P,Procedure error
http://terminology.hl7.org/CodeSystem/v2-0427,R,Pharmaceutical error
http://terminology.hl7.org/CodeSystem/v2-0427,S,Suicide Attempt
http://terminology.hl7.org/CodeSystem/v2-0427,T,Transfusion error
http://terminology.hl7.org/CodeSystem/v2-0428,O,Other
http://terminology.hl7.org/CodeSystem/v2-0428,P,Preventable
http://terminology.hl7.org/CodeSystem/v2-0428,U,User Error
http://terminology.hl7.org/CodeSystem/v2-0429,BR,Breeding/genetic stock
http://terminology.hl7.org/CodeSystem/v2-0429,DA,Dairy
http://terminology.hl7.org/CodeSystem/v2-0429,DR,Draft
http://terminology.hl7.org/CodeSystem/v2-0429,DU,Dual Purpose
http://terminology.hl7.org/CodeSystem/v2-0429,LY,"Layer, Includes Multiplier flocks"
http://terminology.hl7.org/CodeSystem/v2-0429,MT,Meat
http://terminology.hl7.org/CodeSystem/v2-0429,NA,Not Applicable
http://terminology.hl7.org/CodeSystem/v2-0429,OT,Other
http://terminology.hl7.org/CodeSystem/v2-0429,PL,Pleasure
http://terminology.hl7.org/CodeSystem/v2-0429,RA,Racing
http://terminology.hl7.org/CodeSystem/v2-0429,SH,Show
http://terminology.hl7.org/CodeSystem/v2-0429,U,Unknown
http://terminology.hl7.org/CodeSystem/v2-0430,A,Ambulance
http://terminology.hl7.org/CodeSystem/v2-0430,C,Car
http://terminology.hl7.org/CodeSystem/v2-0430,F,On foot
http://terminology.hl7.org/CodeSystem/v2-0430,H,Helicopter
http://terminology.hl7.org/CodeSystem/v2-0430,O,Other
http://terminology.hl7.org/CodeSystem/v2-0430,P,Public Transport
http://terminology.hl7.org/CodeSystem/v2-0430,U,Unknown
http://terminology.hl7.org/CodeSystem/v2-0431,A,Alcohol
http://terminology.hl7.org/CodeSystem/v2-0431,C,Tobacco - chewed
http://terminology.hl7.org/CodeSystem/v2-0431,K,Kava
http://terminology.hl7.org/CodeSystem/v2-0431,M,Marijuana
http://terminology.hl7.org/CodeSystem/v2-0431,O,Other
http://terminology.hl7.org/CodeSystem/v2-0431,T,Tobacco - smoked
http://terminology.hl7.org/CodeSystem/v2-0431,U,Unknown
http://terminology.hl7.org/CodeSystem/v2-0432,AC,Acute
http://terminology.hl7.org/CodeSystem/v2-0432,CH,Chronic
http://terminology.hl7.org/CodeSystem/v2-0432,CO,Comatose
http://terminology.hl7.org/CodeSystem/v2-0432,CR,Critical
http://terminology.hl7.org/CodeSystem/v2-0432,IM,Improved
http://terminology.hl7.org/CodeSystem/v2-0432,MO,Moribund
http://terminology.hl7.org/CodeSystem/v2-0433,A,Aggressive
http://terminology.hl7.org/CodeSystem/v2-0433,B,Blind
http://terminology.hl7.org/CodeSystem/v2-0433,C,Confused
http://terminology.hl7.org/CodeSystem/v2-0433,D,Deaf
http://terminology.hl7.org/CodeSystem/v2-0433,I,On IV
http://terminology.hl7.org/CodeSystem/v2-0433,N,Do not resuscitate
http://terminology.hl7.org/CodeSystem/v2-0433,O,Other
http://terminology.hl7.org/CodeSystem/v2-0433,P,Paraplegic
http://terminology.hl7.org/CodeSystem/v2-0433,U,Unknown
http://terminology.hl7.org/CodeSystem/v2-0434,A,Satisfactory
http://terminology.hl7.org/CodeSystem/v2-0434,C,Critical
http://terminology.hl7.org/CodeSystem/v2-0434,O,Other
http://terminology.hl7.org/CodeSystem/v2-0434,P,Poor
http://terminology.hl7.org/CodeSystem/v2-0434,S,Stable
http://terminology.hl7.org/CodeSystem/v2-0434,U,Unknown
http://terminology.hl7.org/CodeSystem/v2-0435,DNR,Do not resuscitate
http://terminology.hl7.org/CodeSystem/v2-0435,N,No directive
http://terminology.hl7.org/CodeSystem/v2-0436,AD,Adverse Reaction (Not otherwise classified)
http://terminology.hl7.org/CodeSystem/v2-0436,AL,Allergy
http://terminology.hl7.org/CodeSystem/v2-0436,CT,Contraindication
http://terminology.hl7.org/CodeSystem/v2-0436,IN,Intolerance
http://terminology.hl7.org/CodeSystem/v2-0436,SE,Side Effect
http://terminology.hl7.org/CodeSystem/v2-0437,B,Bracelet
http://terminology.hl7.org/CodeSystem/v2-0437,N,Necklace
http://terminology.hl7.org/CodeSystem/v2-0437,W,Wallet Card
http://terminology.hl7.org/CodeSystem/v2-0438,C,Confirmed or verified
http://terminology.hl7.org/CodeSystem/v2-0438,D,Doubt raised
http://terminology.hl7.org/CodeSystem/v2-0438,E,Erroneous
http://terminology.hl7.org/CodeSystem/v2-0438,I,Confirmed but inactive
http://terminology.hl7.org/CodeSystem/v2-0438,P,Pending
http://terminology.hl7.org/CodeSystem/v2-0438,S,Suspect
http://terminology.hl7.org/CodeSystem/v2-0438,U,Unconfirmed
http://terminology.hl7.org/CodeSystem/v2-0440,AD,Address
http://terminology.hl7.org/CodeSystem/v2-0440,AUI,Authorization information
http://terminology.hl7.org/CodeSystem/v2-0440,CCD,Charge code and date
http://terminology.hl7.org/CodeSystem/v2-0440,CCP,Channel calibration parameters
http://terminology.hl7.org/CodeSystem/v2-0440,CD,Channel definition
http://terminology.hl7.org/CodeSystem/v2-0440,CE,Coded element
http://terminology.hl7.org/CodeSystem/v2-0440,CF,Coded element with formatted values
http://terminology.hl7.org/CodeSystem/v2-0440,CK,Composite ID with check digit
http://terminology.hl7.org/CodeSystem/v2-0440,CM,Composite
http://terminology.hl7.org/CodeSystem/v2-0440,CN,Composite ID number and name
http://terminology.hl7.org/CodeSystem/v2-0440,CNE,Coded with no exceptions
http://terminology.hl7.org/CodeSystem/v2-0440,CNN,Composite ID number and name simplified
http://terminology.hl7.org/CodeSystem/v2-0440,CNS,Composite ID number and name simplified
http://terminology.hl7.org/CodeSystem/v2-0440,CP,Composite price
http://terminology.hl7.org/CodeSystem/v2-0440,CQ,Composite quantity with units
http://terminology.hl7.org/CodeSystem/v2-0440,CSU,Channel sensitivity and units
http://terminology.hl7.org/CodeSystem/v2-0440,CWE,Coded with exceptions
http://terminology.hl7.org/CodeSystem/v2-0440,CX,Extended composite ID with check digit
http://terminology.hl7.org/CodeSystem/v2-0440,DDI,Daily deductible information
http://terminology.hl7.org/CodeSystem/v2-0440,DIN,Date and institution name
http://terminology.hl7.org/CodeSystem/v2-0440,DLD,Discharge to location and date
http://terminology.hl7.org/CodeSystem/v2-0440,DLN,Driver's license number
http://terminology.hl7.org/CodeSystem/v2-0440,DLT,Delta
http://terminology.hl7.org/CodeSystem/v2-0440,DR,Date/time range
http://terminology.hl7.org/CodeSystem/v2-0440,DT,Date
http://terminology.hl7.org/CodeSystem/v2-0440,DTM,Date/time
http://terminology.hl7.org/CodeSystem/v2-0440,DTN,Day type and number
http://terminology.hl7.org/CodeSystem/v2-0440,ED,Encapsulated data
http://terminology.hl7.org/CodeSystem/v2-0440,EI,Entity identifier
http://terminology.hl7.org/CodeSystem/v2-0440,EIP,Entity identifier pair
http://terminology.hl7.org/CodeSystem/v2-0440,ELD,Error location and description
http://terminology.hl7.org/CodeSystem/v2-0440,ERL,Error location
http://terminology.hl7.org/CodeSystem/v2-0440,FC,Financial class
http://terminology.hl7.org/CodeSystem/v2-0440,FN,Family name
http://terminology.hl7.org/CodeSystem/v2-0440,FT,Formatted text
http://terminology.hl7.org/CodeSystem/v2-0440,GTS,General timing specification
http://terminology.hl7.org/CodeSystem/v2-0440,HD,Hierarchic designator
http://terminology.hl7.org/CodeSystem/v2-0440,ICD,Insurance certification definition
http://terminology.hl7.org/CodeSystem/v2-0440,ID,Coded values for HL7 tables
http://terminology.hl7.org/CodeSystem/v2-0440,IS,Coded value for user-defined tables
http://terminology.hl7.org/CodeSystem/v2-0440,JCC,Job code/class
http://terminology.hl7.org/CodeSystem/v2-0440,LA1,Location with address variation 1
http://terminology.hl7.org/CodeSystem/v2-0440,LA2,Location with address variation 2
http://terminology.hl7.org/CodeSystem/v2-0440,MA,Multiplexed array
http://terminology.hl7.org/CodeSystem/v2-0440,MO,Money
http://terminology.hl7.org/CodeSystem/v2-0440,MOC,Money and charge code
http://terminology.hl7.org/CodeSystem/v2-0440,MOP,Money or percentage
http://terminology.hl7.org/CodeSystem/v2-0440,MSG,Message type
http://terminology.hl7.org/CodeSystem/v2-0440,NA,Numeric array
http://terminology.hl7.org/CodeSystem/v2-0440,NDL,Name with date and location
http://terminology.hl7.org/CodeSystem/v2-0440,NM,Numeric
http://terminology.hl7.org/CodeSystem/v2-0440,NR,Numeric range
http://terminology.hl7.org/CodeSystem/v2-0440,OCD,Occurrence code and date
http://terminology.hl7.org/CodeSystem/v2-0440,OSD,Order sequence definition
http://terminology.hl7.org/CodeSystem/v2-0440,OSP,Occurrence span code and date
http://terminology.hl7.org/CodeSystem/v2-0440,PIP,Practitioner institutional privileges
http://terminology.hl7.org/CodeSystem/v2-0440,PL,Person location
http://terminology.hl7.org/CodeSystem/v2-0440,PLN,Practitioner license or other ID number
http://terminology.hl7.org/CodeSystem/v2-0440,PN,Person name
http://terminology.hl7.org/CodeSystem/v2-0440,PPN,Performing person time stamp
http://terminology.hl7.org/CodeSystem/v2-0440,PRL,Parent result link
http://terminology.hl7.org/CodeSystem/v2-0440,PT,Processing type
http://terminology.hl7.org/CodeSystem/v2-0440,PTA,Policy type and amount
http://terminology.hl7.org/CodeSystem/v2-0440,QIP,Query input parameter list
http://terminology.hl7.org/CodeSystem/v2-0440,QSC,Query selection criteria
http://terminology.hl7.org/CodeSystem/v2-0440,RCD,Row column definition
http://terminology.hl7.org/CodeSystem/v2-0440,RFR,Reference range
http://terminology.hl7.org/CodeSystem/v2-0440,RI,Repeat interval
http://terminology.hl7.org/CodeSystem/v2-0440,RMC,Room coverage
http://terminology.hl7.org/CodeSystem/v2-0440,RP,Reference pointer
http://terminology.hl7.org/CodeSystem/v2-0440,RPT,Repeat pattern
http://terminology.hl7.org/CodeSystem/v2-0440,SAD,Street Address
http://terminology.hl7.org/CodeSystem/v2-0440,SCV,Scheduling class value pair
http://terminology.hl7.org/CodeSystem/v2-0440,SI,Sequence ID
http://terminology.hl7.org/CodeSystem/v2-0440,SN,Structured numeric
http://terminology.hl7.org/CodeSystem/v2-0440,SNM,String of telephone number digits
http://terminology.hl7.org/CodeSystem/v2-0440,SPD,Specialty description
http://terminology.hl7.org/CodeSystem/v2-0440,SPS,Specimen source
http://terminology.hl7.org/CodeSystem/v2-0440,SRT,Sort order
http://terminology.hl7.org/CodeSystem/v2-0440,ST,String data
http://terminology.hl7.org/CodeSystem/v2-0440,TM,Time
http://terminology.hl7.org/CodeSystem/v2-0440,TN,Telephone number
http://terminology.hl7.org/CodeSystem/v2-0440,TQ,Timing/quantity
http://terminology.hl7.org/CodeSystem/v2-0440,TS,Time stamp
http://terminology.hl7.org/CodeSystem/v2-0440,TX,Text data
http://terminology.hl7.org/CodeSystem/v2-0440,UVC,UB value code and amount
http://terminology.hl7.org/CodeSystem/v2-0440,VH,Visiting hours
http://terminology.hl7.org/CodeSystem/v2-0440,VID,Version identifier
http://terminology.hl7.org/CodeSystem/v2-0440,VR,Value range
http://terminology.hl7.org/CodeSystem/v2-0440,WVI,Channel Identifier
http://terminology.hl7.org/CodeSystem/v2-0440,WVS,Waveform source
http://terminology.hl7.org/CodeSystem/v2-0440,XAD,Extended address
http://terminology.hl7.org/CodeSystem/v2-0440,XCN,Extended composite ID number and name for persons
http://terminology.hl7.org/CodeSystem/v2-0440,XON,Extended composite name and ID number for organizations
http://terminology.hl7.org/CodeSystem/v2-0440,XPN,Extended person name
http://terminology.hl7.org/CodeSystem/v2-0440,XTN,Extended telecommunications number
http://terminology.hl7.org/CodeSystem/v2-0441,A,Active
http://terminology.hl7.org/CodeSystem/v2-0441,I,Inactive
http://terminology.hl7.org/CodeSystem/v2-0441,L,Inactive - Lost to follow-up (cancel contract)
http://terminology.hl7.org/CodeSystem/v2-0441,M,Inactive - Moved or gone elsewhere (cancel contract)
http://terminology.hl7.org/CodeSystem/v2-0441,O,Other
http://terminology.hl7.org/CodeSystem/v2-0441,P,Inactive - Permanently inactive (Do not reactivate or add new entries to the record)
http://terminology.hl7.org/CodeSystem/v2-0441,U,Unknown
http://terminology.hl7.org/CodeSystem/v2-0442,D,Diagnostic
http://terminology.hl7.org/CodeSystem/v2-0442,E,Emergency Room Casualty
http://terminology.hl7.org/CodeSystem/v2-0442,P,Primary Care
http://terminology.hl7.org/CodeSystem/v2-0442,T,Therapeutic
http://terminology.hl7.org/CodeSystem/v2-0443,AD,Admitting
http://terminology.hl7.org/CodeSystem/v2-0443,AI,Assistant/Alternate Interpreter
http://terminology.hl7.org/CodeSystem/v2-0443,AP,Administering Provider
http://terminology.hl7.org/CodeSystem/v2-0443,AT,Attending
http://terminology.hl7.org/CodeSystem/v2-0443,CLP,Collecting Provider
http://terminology.hl7.org/CodeSystem/v2-0443,CP,Consulting Provider
http://terminology.hl7.org/CodeSystem/v2-0443,DP,Dispensing Provider
http://terminology.hl7.org/CodeSystem/v2-0443,EP,Entering Provider (probably not the same as transcriptionist?)
http://terminology.hl7.org/CodeSystem/v2-0443,FHCP,Family Health Care Professional
http://terminology.hl7.org/CodeSystem/v2-0443,IP,Initiating Provider (as in action by)
http://terminology.hl7.org/CodeSystem/v2-0443,MDIR,Medical Director
http://terminology.hl7.org/CodeSystem/v2-0443,OP,Ordering Provider
http://terminology.hl7.org/CodeSystem/v2-0443,PH,Pharmacist (not sure how to dissect Pharmacist/Treatment Supplier's Verifier ID)
http://terminology.hl7.org/CodeSystem/v2-0443,PI,Primary Interpreter
http://terminology.hl7.org/CodeSystem/v2-0443,PP,Primary Care Provider
http://terminology.hl7.org/CodeSystem/v2-0443,RO,Responsible Observer
http://terminology.hl7.org/CodeSystem/v2-0443,RP,Referring Provider
http://terminology.hl7.org/CodeSystem/v2-0443,RT,Referred to Provider
http://terminology.hl7.org/CodeSystem/v2-0443,TN,Technician
http://terminology.hl7.org/CodeSystem/v2-0443,TR,Transcriptionist
http://terminology.hl7.org/CodeSystem/v2-0443,VP,Verifying Provider
http://terminology.hl7.org/CodeSystem/v2-0443,VPS,Verifying Pharmaceutical Supplier (not sure how to dissect Pharmacist/Treatment Supplier's Verifier ID)
http://terminology.hl7.org/CodeSystem/v2-0443,VTS,Verifying Treatment Supplier (not sure how to dissect Pharmacist/Treatment Supplier's Verifier ID)
http://terminology.hl7.org/CodeSystem/v2-0444,F,Prefix Family Middle Given Suffix
http://terminology.hl7.org/CodeSystem/v2-0444,G,Prefix Given Middle Family Suffix
http://terminology.hl7.org/CodeSystem/v2-0445,AL,Patient/Person Name is an Alias
http://terminology.hl7.org/CodeSystem/v2-0445,UA,Unknown/Default Address
http://terminology.hl7.org/CodeSystem/v2-0445,UD,Unknown/Default Date of Birth
http://terminology.hl7.org/CodeSystem/v2-0445,US,Unknown/Default Social Security Number
http://terminology.hl7.org/CodeSystem/v2-0450,LOG,Log Event
http://terminology.hl7.org/CodeSystem/v2-0450,SER,Service Event
http://terminology.hl7.org/CodeSystem/v2-0455,...,No suggested values defined
http://terminology.hl7.org/CodeSystem/v2-0455,131,Hospital - Outpatient - Admit thru Discharge Claim
http://terminology.hl7.org/CodeSystem/v2-0455,141,Hospital - Other - Admit thru Discharge Claim
http://terminology.hl7.org/CodeSystem/v2-0456,...,No suggested values defined
http://terminology.hl7.org/CodeSystem/v2-0456,260,IV Therapy
http://terminology.hl7.org/CodeSystem/v2-0456,280,Oncology
http://terminology.hl7.org/CodeSystem/v2-0456,301,Lab/Chemistry
http://terminology.hl7.org/CodeSystem/v2-0456,991,Cafeteria /Guest Tray
http://terminology.hl7.org/CodeSystem/v2-0456,993,Telephone/Telegraph
http://terminology.hl7.org/CodeSystem/v2-0456,994,TV/Radio
http://terminology.hl7.org/CodeSystem/v2-0457,0,No edits present on claim
http://terminology.hl7.org/CodeSystem/v2-0457,1,Only edits present are for line item denial or rejection
http://terminology.hl7.org/CodeSystem/v2-0457,2,Multiple-day claim with one or more days denied or rejected
http://terminology.hl7.org/CodeSystem/v2-0457,3,"Claim denied, rejected, suspended or returned to provider with only post payment edits"
http://terminology.hl7.org/CodeSystem/v2-0457,4,"Claim denied, rejected, suspended or returned to provider with only pre payment edits"
http://terminology.hl7.org/CodeSystem/v2-0459,0,OCE line item denial or rejection is not ignored
http://terminology.hl7.org/CodeSystem/v2-0459,1,OCE line item denial or rejection is ignored
http://terminology.hl7.org/CodeSystem/v2-0459,2,External line item denial. Line item is denied even if no OCE edits
http://terminology.hl7.org/CodeSystem/v2-0459,3,External line item rejection. Line item is rejected even if no OCE edits
http://terminology.hl7.org/CodeSystem/v2-0460,0,Line item not denied or rejected
http://terminology.hl7.org/CodeSystem/v2-0460,1,Line item denied or rejected
http://terminology.hl7.org/CodeSystem/v2-0460,2,"Line item is on a multiple-day claim. The line item is not denied or rejected, but occurs on a day that has been denied or rejected."
http://terminology.hl7.org/CodeSystem/v2-0465,A,"Alphabetic (i.e., Default or some single-byte)"
http://terminology.hl7.org/CodeSystem/v2-0465,I,"Ideographic (i.e., Kanji)"
http://terminology.hl7.org/CodeSystem/v2-0465,P,"Phonetic (i.e., ASCII, Katakana, Hiragana, etc.)"
http://terminology.hl7.org/CodeSystem/v2-0466,...,No suggested values defined
http://terminology.hl7.org/CodeSystem/v2-0466,031,Dental procedures
http://terminology.hl7.org/CodeSystem/v2-0466,163,Excision/biopsy
http://terminology.hl7.org/CodeSystem/v2-0466,181,Level 1 skin repair.
http://terminology.hl7.org/CodeSystem/v2-0468,1,No payment adjustment
http://terminology.hl7.org/CodeSystem/v2-0468,2,Designated current drug or biological payment adjustment applies to APC (status indicator G)
http://terminology.hl7.org/CodeSystem/v2-0468,3,Designated new device payment adjustment applies to APC (status indicator H)
http://terminology.hl7.org/CodeSystem/v2-0468,4,Designated new drug or new biological payment adjustment applies to APC (status indicator J)
http://terminology.hl7.org/CodeSystem/v2-0468,5,Deductible not applicable (specific list of HCPCS codes)
http://terminology.hl7.org/CodeSystem/v2-0469,0,Not packaged
http://terminology.hl7.org/CodeSystem/v2-0469,1,"Packaged service (status indicator N, or no HCPCS code and certain revenue codes)"
http://terminology.hl7.org/CodeSystem/v2-0469,2,Packaged as part of partial hospitalization per diem or daily mental health service per diem
http://terminology.hl7.org/CodeSystem/v2-0470,Crnl,Corneal Tissue APC
http://terminology.hl7.org/CodeSystem/v2-0470,DME,Durable Medical Equipment
http://terminology.hl7.org/CodeSystem/v2-0470,EPO,Epotein
http://terminology.hl7.org/CodeSystem/v2-0470,Lab,Clinical Laboratory APC
http://terminology.hl7.org/CodeSystem/v2-0470,Mamm,Screening Mammography APC
http://terminology.hl7.org/CodeSystem/v2-0470,NoPay,This APC is not paid
http://terminology.hl7.org/CodeSystem/v2-0470,OPPS,Outpatient Prospective Payment System
http://terminology.hl7.org/CodeSystem/v2-0470,PartH,Partial Hospitalization APC
http://terminology.hl7.org/CodeSystem/v2-0470,Pckg,Packaged APC
http://terminology.hl7.org/CodeSystem/v2-0470,Thrpy,Therapy APC
http://terminology.hl7.org/CodeSystem/v2-0472,A,Asynchronous
http://terminology.hl7.org/CodeSystem/v2-0472,C,Actuation Time
http://terminology.hl7.org/CodeSystem/v2-0472,S,Synchronous
http://terminology.hl7.org/CodeSystem/v2-0473,G,"This observation/service is on the formulary, and has guidelines"
http://terminology.hl7.org/CodeSystem/v2-0473,N,This observation/service is not on the formulary
http://terminology.hl7.org/CodeSystem/v2-0473,R,"This observation/service is on the formulary, but is restricted"
http://terminology.hl7.org/CodeSystem/v2-0473,Y,This observation/service is on the formulary
http://terminology.hl7.org/CodeSystem/v2-0474,D,Department
http://terminology.hl7.org/CodeSystem/v2-0474,F,Facility
http://terminology.hl7.org/CodeSystem/v2-0474,L,Local market area
http://terminology.hl7.org/CodeSystem/v2-0474,M,Medical Center Area
http://terminology.hl7.org/CodeSystem/v2-0474,S,Subdivision
http://terminology.hl7.org/CodeSystem/v2-0474,U,Subdepartment
http://terminology.hl7.org/CodeSystem/v2-0474,V,Division
http://terminology.hl7.org/CodeSystem/v2-0475,01,Allergy
http://terminology.hl7.org/CodeSystem/v2-0475,02,Intolerance
http://terminology.hl7.org/CodeSystem/v2-0475,03,Treatment Failure
http://terminology.hl7.org/CodeSystem/v2-0475,04,Patient Request
http://terminology.hl7.org/CodeSystem/v2-0475,05,No Exception
http://terminology.hl7.org/CodeSystem/v2-0477,I,Schedule I
http://terminology.hl7.org/CodeSystem/v2-0477,II,Schedule II
http://terminology.hl7.org/CodeSystem/v2-0477,III,Schedule III
http://terminology.hl7.org/CodeSystem/v2-0477,IV,Schedule IV
http://terminology.hl7.org/CodeSystem/v2-0477,V,Schedule V
http://terminology.hl7.org/CodeSystem/v2-0477,VI,Schedule VI
http://terminology.hl7.org/CodeSystem/v2-0478,G,"Pharmaceutical substance is in the formulary, but guidelines apply"
http://terminology.hl7.org/CodeSystem/v2-0478,N,Pharmaceutical substance is NOT in the formulary
http://terminology.hl7.org/CodeSystem/v2-0478,R,"Pharmaceutical substance is in the formulary, but restrictions apply"
http://terminology.hl7.org/CodeSystem/v2-0478,Y,Pharmaceutical substance is in the formulary
http://terminology.hl7.org/CodeSystem/v2-0480,M,Medication
http://terminology.hl7.org/CodeSystem/v2-0480,O,Other solution as medication orders
http://terminology.hl7.org/CodeSystem/v2-0480,S,IV Large Volume Solutions
http://terminology.hl7.org/CodeSystem/v2-0482,I,Inpatient Order
http://terminology.hl7.org/CodeSystem/v2-0482,O,Outpatient Order
http://terminology.hl7.org/CodeSystem/v2-0483,EL,Electronic
http://terminology.hl7.org/CodeSystem/v2-0483,EM,E-mail
http://terminology.hl7.org/CodeSystem/v2-0483,FX,Fax
http://terminology.hl7.org/CodeSystem/v2-0483,IP,In Person
http://terminology.hl7.org/CodeSystem/v2-0483,MA,Mail
http://terminology.hl7.org/CodeSystem/v2-0483,PA,Paper
http://terminology.hl7.org/CodeSystem/v2-0483,PH,Phone
http://terminology.hl7.org/CodeSystem/v2-0483,RE,Reflexive (Automated system)
http://terminology.hl7.org/CodeSystem/v2-0483,VC,Video-conference
http://terminology.hl7.org/CodeSystem/v2-0483,VO,Voice
http://terminology.hl7.org/CodeSystem/v2-0484,B,Trial Quantity Balance
http://terminology.hl7.org/CodeSystem/v2-0484,C,Compassionate Fill
http://terminology.hl7.org/CodeSystem/v2-0484,N,New/Renew - Full Fill
http://terminology.hl7.org/CodeSystem/v2-0484,P,New/Renew - Part Fill
http://terminology.hl7.org/CodeSystem/v2-0484,Q,Refill - Part Fill
http://terminology.hl7.org/CodeSystem/v2-0484,R,Refill - Full Fill
http://terminology.hl7.org/CodeSystem/v2-0484,S,Manufacturer Sample
http://terminology.hl7.org/CodeSystem/v2-0484,T,Trial Quantity
http://terminology.hl7.org/CodeSystem/v2-0484,Z,Non-Prescription Fill
http://terminology.hl7.org/CodeSystem/v2-0485,A,ASAP
http://terminology.hl7.org/CodeSystem/v2-0485,C,Callback
http://terminology.hl7.org/CodeSystem/v2-0485,P,Preop
http://terminology.hl7.org/CodeSystem/v2-0485,PRN,As needed
http://terminology.hl7.org/CodeSystem/v2-0485,R,Routine
http://terminology.hl7.org/CodeSystem/v2-0485,S,Stat
http://terminology.hl7.org/CodeSystem/v2-0485,T,Timing critical
http://terminology.hl7.org/CodeSystem/v2-0485,TD<integer>,Timing critical within <integer> days.
http://terminology.hl7.org/CodeSystem/v2-0485,TH<integer>,Timing critical within <integer> hours.
http://terminology.hl7.org/CodeSystem/v2-0485,TL<integer>,Timing critical within <integer> months.
http://terminology.hl7.org/CodeSystem/v2-0485,TM<integer>,Timing critical within <integer> minutes.
http://terminology.hl7.org/CodeSystem/v2-0485,TS<integer>,Timing critical within <integer> seconds.
http://terminology.hl7.org/CodeSystem/v2-0485,TW<integer>,Timing critical within <integer> weeks.
http://terminology.hl7.org/CodeSystem/v2-0487,...,No suggested values
http://terminology.hl7.org/CodeSystem/v2-0487,ABS,Abscess
http://terminology.hl7.org/CodeSystem/v2-0487,ACNE,"Tissue, Acne"
http://terminology.hl7.org/CodeSystem/v2-0487,ACNFLD,"Fluid, Acne"
http://terminology.hl7.org/CodeSystem/v2-0487,AIRS,Air Sample
http://terminology.hl7.org/CodeSystem/v2-0487,ALL,Allograft
http://terminology.hl7.org/CodeSystem/v2-0487,AMN,Amniotic fluid
http://terminology.hl7.org/CodeSystem/v2-0487,AMP,Amputation
http://terminology.hl7.org/CodeSystem/v2-0487,ANGI,"Catheter Tip, Angio"
http://terminology.hl7.org/CodeSystem/v2-0487,ARTC,"Catheter Tip, Arterial"
http://terminology.hl7.org/CodeSystem/v2-0487,ASERU,"Serum, Acute"
http://terminology.hl7.org/CodeSystem/v2-0487,ASP,Aspirate
http://terminology.hl7.org/CodeSystem/v2-0487,ATTE,"Environment, Attest"
http://terminology.hl7.org/CodeSystem/v2-0487,AUTOA,"Environmental, Autoclave Ampule"
http://terminology.hl7.org/CodeSystem/v2-0487,AUTOC,"Environmental, Autoclave Capsule"
http://terminology.hl7.org/CodeSystem/v2-0487,AUTP,Autopsy
http://terminology.hl7.org/CodeSystem/v2-0487,BBL,Blood bag
http://terminology.hl7.org/CodeSystem/v2-0487,BCYST,"Cyst, Baker's"
http://terminology.hl7.org/CodeSystem/v2-0487,BDY,Whole body
http://terminology.hl7.org/CodeSystem/v2-0487,BIFL,Bile Fluid
http://terminology.hl7.org/CodeSystem/v2-0487,BITE,Bite
http://terminology.hl7.org/CodeSystem/v2-0487,BLD,Whole blood
http://terminology.hl7.org/CodeSystem/v2-0487,BLDA,Blood arterial
http://terminology.hl7.org/CodeSystem/v2-0487,BLDCO,Cord blood
http://terminology.hl7.org/CodeSystem/v2-0487,BLDV,Blood venous
http://terminology.hl7.org/CodeSystem/v2-0487,BLEB,Bleb
http://terminology.hl7.org/CodeSystem/v2-0487,BLIST,Blister
http://terminology.hl7.org/CodeSystem/v2-0487,BOIL,Boil
http://terminology.hl7.org/CodeSystem/v2-0487,BON,Bone
http://terminology.hl7.org/CodeSystem/v2-0487,BONE,Bone
http://terminology.hl7.org/CodeSystem/v2-0487,BOWL,Bowel contents
http://terminology.hl7.org/CodeSystem/v2-0487,BPH,Basophils
http://terminology.hl7.org/CodeSystem/v2-0487,BPU,Blood product unit
http://terminology.hl7.org/CodeSystem/v2-0487,BRN,Burn
http://terminology.hl7.org/CodeSystem/v2-0487,BRSH,Brush
http://terminology.hl7.org/CodeSystem/v2-0487,BRTH,Breath (use EXHLD)
http://terminology.hl7.org/CodeSystem/v2-0487,BRUS,Brushing
http://terminology.hl7.org/CodeSystem/v2-0487,BUB,Bubo
http://terminology.hl7.org/CodeSystem/v2-0487,BULLA,Bulla/Bullae
http://terminology.hl7.org/CodeSystem/v2-0487,BX,Biopsy
http://terminology.hl7.org/CodeSystem/v2-0487,CALC,Calculus (=Stone)
http://terminology.hl7.org/CodeSystem/v2-0487,CARBU,Carbuncle
http://terminology.hl7.org/CodeSystem/v2-0487,CAT,Catheter
http://terminology.hl7.org/CodeSystem/v2-0487,CBITE,"Bite, Cat"
http://terminology.hl7.org/CodeSystem/v2-0487,CDM,Cardiac muscle
http://terminology.hl7.org/CodeSystem/v2-0487,CLIPP,Clippings
http://terminology.hl7.org/CodeSystem/v2-0487,CNJT,Conjunctiva
http://terminology.hl7.org/CodeSystem/v2-0487,CNL,Cannula
http://terminology.hl7.org/CodeSystem/v2-0487,COL,Colostrum
http://terminology.hl7.org/CodeSystem/v2-0487,CONE,"Biospy, Cone"
http://terminology.hl7.org/CodeSystem/v2-0487,CSCR,"Scratch, Cat"
http://terminology.hl7.org/CodeSystem/v2-0487,CSERU,"Serum, Convalescent"
http://terminology.hl7.org/CodeSystem/v2-0487,CSF,Cerebral spinal fluid
http://terminology.hl7.org/CodeSystem/v2-0487,CSITE,Catheter Insertion Site
http://terminology.hl7.org/CodeSystem/v2-0487,CSMY,"Fluid, Cystostomy Tube"
http://terminology.hl7.org/CodeSystem/v2-0487,CST,"Fluid, Cyst"
http://terminology.hl7.org/CodeSystem/v2-0487,CSVR,"Blood, Cell Saver"
http://terminology.hl7.org/CodeSystem/v2-0487,CTP,Catheter tip
http://terminology.hl7.org/CodeSystem/v2-0487,CUR,Curretage
http://terminology.hl7.org/CodeSystem/v2-0487,CVM,Cervical Mucus
http://terminology.hl7.org/CodeSystem/v2-0487,CVPS,"Site, CVP"
http://terminology.hl7.org/CodeSystem/v2-0487,CVPT,"Catheter Tip, CVP"
http://terminology.hl7.org/CodeSystem/v2-0487,CYN,"Nodule, Cystic"
http://terminology.hl7.org/CodeSystem/v2-0487,CYST,Cyst
http://terminology.hl7.org/CodeSystem/v2-0487,DBITE,"Bite, Dog"
http://terminology.hl7.org/CodeSystem/v2-0487,DCS,"Sputum, Deep Cough"
http://terminology.hl7.org/CodeSystem/v2-0487,DEC,"Ulcer, Decubitus"
http://terminology.hl7.org/CodeSystem/v2-0487,DEION,"Environmental, Water (Deionized)"
http://terminology.hl7.org/CodeSystem/v2-0487,DIA,Dialysate
http://terminology.hl7.org/CodeSystem/v2-0487,DIAF,Dialysis Fluid
http://terminology.hl7.org/CodeSystem/v2-0487,DISCHG,Discharge
http://terminology.hl7.org/CodeSystem/v2-0487,DIV,Diverticulum
http://terminology.hl7.org/CodeSystem/v2-0487,DRN,Drain
http://terminology.hl7.org/CodeSystem/v2-0487,DRNG,"Drainage, Tube"
http://terminology.hl7.org/CodeSystem/v2-0487,DRNGP,"Drainage, Penrose"
http://terminology.hl7.org/CodeSystem/v2-0487,DUFL,Duodenal fluid
http://terminology.hl7.org/CodeSystem/v2-0487,EARW,Ear wax (cerumen)
http://terminology.hl7.org/CodeSystem/v2-0487,EBRUSH,"Brush, Esophageal"
http://terminology.hl7.org/CodeSystem/v2-0487,EEYE,"Environmental, Eye Wash"
http://terminology.hl7.org/CodeSystem/v2-0487,EFF,"Environmental, Effluent"
http://terminology.hl7.org/CodeSystem/v2-0487,EFFUS,Effusion
http://terminology.hl7.org/CodeSystem/v2-0487,EFOD,"Environmental, Food"
http://terminology.hl7.org/CodeSystem/v2-0487,EISO,"Environmental, Isolette"
http://terminology.hl7.org/CodeSystem/v2-0487,ELT,Electrode
http://terminology.hl7.org/CodeSystem/v2-0487,ENVIR,"Environmental, Unidentified Substance"
http://terminology.hl7.org/CodeSystem/v2-0487,EOS,Eosinophils
http://terminology.hl7.org/CodeSystem/v2-0487,EOTH,"Environmental, Other Substance"
http://terminology.hl7.org/CodeSystem/v2-0487,ESOI,"Environmental, Soil"
http://terminology.hl7.org/CodeSystem/v2-0487,ESOS,"Environmental, Solution (Sterile)"
http://terminology.hl7.org/CodeSystem/v2-0487,ETA,"Aspirate, Endotrach"
http://terminology.hl7.org/CodeSystem/v2-0487,ETTP,"Catheter Tip, Endotracheal"
http://terminology.hl7.org/CodeSystem/v2-0487,ETTUB,"Tube, Endotracheal"
http://terminology.hl7.org/CodeSystem/v2-0487,EWHI,"Environmental, Whirlpool"
http://terminology.hl7.org/CodeSystem/v2-0487,EXG,"Gas, exhaled (=breath)"
http://terminology.hl7.org/CodeSystem/v2-0487,EXS,"Shunt, External"
http://terminology.hl7.org/CodeSystem/v2-0487,EXUDTE,Exudate
http://terminology.hl7.org/CodeSystem/v2-0487,FAW,"Environmental, Water (Well)"
http://terminology.hl7.org/CodeSystem/v2-0487,FBLOOD,"Blood, Fetal"
http://terminology.hl7.org/CodeSystem/v2-0487,FGA,"Fluid, Abdomen"
http://terminology.hl7.org/CodeSystem/v2-0487,FIB,Fibroblasts
http://terminology.hl7.org/CodeSystem/v2-0487,FIST,Fistula
http://terminology.hl7.org/CodeSystem/v2-0487,FLD,"Fluid, Other"
http://terminology.hl7.org/CodeSystem/v2-0487,FLT,Filter
http://terminology.hl7.org/CodeSystem/v2-0487,FLU,"Fluid, Body unsp"
http://terminology.hl7.org/CodeSystem/v2-0487,FLUID,Fluid
http://terminology.hl7.org/CodeSystem/v2-0487,FOLEY,"Catheter Tip, Foley"
http://terminology.hl7.org/CodeSystem/v2-0487,FRS,"Fluid, Respiratory"
http://terminology.hl7.org/CodeSystem/v2-0487,FSCLP,"Scalp, Fetal"
http://terminology.hl7.org/CodeSystem/v2-0487,FUR,Furuncle
http://terminology.hl7.org/CodeSystem/v2-0487,GAS,Gas
http://terminology.hl7.org/CodeSystem/v2-0487,GASA,"Aspirate, Gastric"
http://terminology.hl7.org/CodeSystem/v2-0487,GASAN,"Antrum, Gastric"
http://terminology.hl7.org/CodeSystem/v2-0487,GASBR,"Brushing, Gastric"
http://terminology.hl7.org/CodeSystem/v2-0487,GASD,"Drainage, Gastric"
http://terminology.hl7.org/CodeSystem/v2-0487,GAST,"Fluid/contents, Gastric"
http://terminology.hl7.org/CodeSystem/v2-0487,GENL,Genital lochia
http://terminology.hl7.org/CodeSystem/v2-0487,GENV,Genital vaginal
http://terminology.hl7.org/CodeSystem/v2-0487,GRAFT,Graft
http://terminology.hl7.org/CodeSystem/v2-0487,GRAFTS,Graft Site
http://terminology.hl7.org/CodeSystem/v2-0487,GRANU,Granuloma
http://terminology.hl7.org/CodeSystem/v2-0487,GROSH,"Catheter, Groshong"
http://terminology.hl7.org/CodeSystem/v2-0487,GSOL,"Solution, Gastrostomy"
http://terminology.hl7.org/CodeSystem/v2-0487,GSPEC,"Biopsy, Gastric"
http://terminology.hl7.org/CodeSystem/v2-0487,GT,"Tube, Gastric"
http://terminology.hl7.org/CodeSystem/v2-0487,GTUBE,"Drainage Tube, Drainage (Gastrostomy)"
http://terminology.hl7.org/CodeSystem/v2-0487,HAR,Hair
http://terminology.hl7.org/CodeSystem/v2-0487,HBITE,"Bite, Human"
http://terminology.hl7.org/CodeSystem/v2-0487,HBLUD,"Blood, Autopsy"
http://terminology.hl7.org/CodeSystem/v2-0487,HEMAQ,"Catheter Tip, Hemaquit"
http://terminology.hl7.org/CodeSystem/v2-0487,HEMO,"Catheter Tip, Hemovac"
http://terminology.hl7.org/CodeSystem/v2-0487,HERNI,"Tissue, Herniated"
http://terminology.hl7.org/CodeSystem/v2-0487,HEV,"Drain, Hemovac"
http://terminology.hl7.org/CodeSystem/v2-0487,HIC,"Catheter, Hickman"
http://terminology.hl7.org/CodeSystem/v2-0487,HYDC,"Fluid, Hydrocele"
http://terminology.hl7.org/CodeSystem/v2-0487,IBITE,"Bite, Insect"
http://terminology.hl7.org/CodeSystem/v2-0487,ICYST,"Cyst, Inclusion"
http://terminology.hl7.org/CodeSystem/v2-0487,IDC,"Catheter Tip, Indwelling"
http://terminology.hl7.org/CodeSystem/v2-0487,IHG,"Gas, Inhaled"
http://terminology.hl7.org/CodeSystem/v2-0487,ILEO,"Drainage, Ileostomy"
http://terminology.hl7.org/CodeSystem/v2-0487,ILLEG,Source of Specimen Is Illegible
http://terminology.hl7.org/CodeSystem/v2-0487,IMP,Implant
http://terminology.hl7.org/CodeSystem/v2-0487,INCI,"Site, Incision/Surgical"
http://terminology.hl7.org/CodeSystem/v2-0487,INFIL,Infiltrate
http://terminology.hl7.org/CodeSystem/v2-0487,INS,Insect
http://terminology.hl7.org/CodeSystem/v2-0487,INTRD,"Catheter Tip, Introducer"
http://terminology.hl7.org/CodeSystem/v2-0487,ISLT,Isolate
http://terminology.hl7.org/CodeSystem/v2-0487,IT,Intubation tube
http://terminology.hl7.org/CodeSystem/v2-0487,IUD,Intrauterine Device
http://terminology.hl7.org/CodeSystem/v2-0487,IVCAT,"Catheter Tip, IV"
http://terminology.hl7.org/CodeSystem/v2-0487,IVFLD,"Fluid, IV"
http://terminology.hl7.org/CodeSystem/v2-0487,IVTIP,"Tubing Tip, IV"
http://terminology.hl7.org/CodeSystem/v2-0487,JEJU,"Drainage, Jejunal"
http://terminology.hl7.org/CodeSystem/v2-0487,JNTFLD,"Fluid, Joint"
http://terminology.hl7.org/CodeSystem/v2-0487,JP,"Drainage, Jackson Pratt"
http://terminology.hl7.org/CodeSystem/v2-0487,KELOI,Lavage
http://terminology.hl7.org/CodeSystem/v2-0487,KIDFLD,"Fluid, Kidney"
http://terminology.hl7.org/CodeSystem/v2-0487,LAVG,"Lavage, Bronhial"
http://terminology.hl7.org/CodeSystem/v2-0487,LAVGG,"Lavage, Gastric"
http://terminology.hl7.org/CodeSystem/v2-0487,LAVGP,"Lavage, Peritoneal"
http://terminology.hl7.org/CodeSystem/v2-0487,LAVPG,"Lavage, Pre-Bronch"
http://terminology.hl7.org/CodeSystem/v2-0487,LENS1,Contact Lens
http://terminology.hl7.org/CodeSystem/v2-0487,LENS2,Contact Lens Case
http://terminology.hl7.org/CodeSystem/v2-0487,LESN,Lesion
http://terminology.hl7.org/CodeSystem/v2-0487,LIQ,"Liquid, Unspecified"
http://terminology.hl7.org/CodeSystem/v2-0487,LIQO,"Liquid, Other"
http://terminology.hl7.org/CodeSystem/v2-0487,LNA,Line arterial
http://terminology.hl7.org/CodeSystem/v2-0487,LNV,Line venous
http://terminology.hl7.org/CodeSystem/v2-0487,LSAC,"Fluid, Lumbar Sac"
http://terminology.hl7.org/CodeSystem/v2-0487,LYM,Lymphocytes
http://terminology.hl7.org/CodeSystem/v2-0487,MAC,Macrophages
http://terminology.hl7.org/CodeSystem/v2-0487,MAHUR,"Catheter Tip, Makurkour"
http://terminology.hl7.org/CodeSystem/v2-0487,MAR,Marrow
http://terminology.hl7.org/CodeSystem/v2-0487,MASS,Mass
http://terminology.hl7.org/CodeSystem/v2-0487,MBLD,"Blood, Menstrual"
http://terminology.hl7.org/CodeSystem/v2-0487,MEC,Meconium
http://terminology.hl7.org/CodeSystem/v2-0487,MILK,Breast milk
http://terminology.hl7.org/CodeSystem/v2-0487,MLK,Milk
http://terminology.hl7.org/CodeSystem/v2-0487,MUCOS,Mucosa
http://terminology.hl7.org/CodeSystem/v2-0487,MUCUS,Mucus
http://terminology.hl7.org/CodeSystem/v2-0487,NAIL,Nail
http://terminology.hl7.org/CodeSystem/v2-0487,NASDR,"Drainage, Nasal"
http://terminology.hl7.org/CodeSystem/v2-0487,NEDL,Needle
http://terminology.hl7.org/CodeSystem/v2-0487,NEPH,"Site, Nephrostomy"
http://terminology.hl7.org/CodeSystem/v2-0487,NGASP,"Aspirate, Nasogastric"
http://terminology.hl7.org/CodeSystem/v2-0487,NGAST,"Drainage, Nasogastric"
http://terminology.hl7.org/CodeSystem/v2-0487,NGS,"Site, Naso/Gastric"
http://terminology.hl7.org/CodeSystem/v2-0487,NODUL,Nodule(s)
http://terminology.hl7.org/CodeSystem/v2-0487,NSECR,"Secretion, Nasal"
http://terminology.hl7.org/CodeSystem/v2-0487,ORH,Other
http://terminology.hl7.org/CodeSystem/v2-0487,ORL,"Lesion, Oral"
http://terminology.hl7.org/CodeSystem/v2-0487,OTH,"Source, Other"
http://terminology.hl7.org/CodeSystem/v2-0487,PACEM,Pacemaker
http://terminology.hl7.org/CodeSystem/v2-0487,PAFL,Pancreatic fluid
http://terminology.hl7.org/CodeSystem/v2-0487,PCFL,"Fluid, Pericardial"
http://terminology.hl7.org/CodeSystem/v2-0487,PDSIT,"Site, Peritoneal Dialysis"
http://terminology.hl7.org/CodeSystem/v2-0487,PDTS,"Site, Peritoneal Dialysis Tunnel"
http://terminology.hl7.org/CodeSystem/v2-0487,PELVA,"Abscess, Pelvic"
http://terminology.hl7.org/CodeSystem/v2-0487,PENIL,"Lesion, Penile"
http://terminology.hl7.org/CodeSystem/v2-0487,PERIA,"Abscess, Perianal"
http://terminology.hl7.org/CodeSystem/v2-0487,PILOC,"Cyst, Pilonidal"
http://terminology.hl7.org/CodeSystem/v2-0487,PINS,"Site, Pin"
http://terminology.hl7.org/CodeSystem/v2-0487,PIS,"Site, Pacemaker Insetion"
http://terminology.hl7.org/CodeSystem/v2-0487,PLAN,Plant Material
http://terminology.hl7.org/CodeSystem/v2-0487,PLAS,Plasma
http://terminology.hl7.org/CodeSystem/v2-0487,PLB,Plasma bag
http://terminology.hl7.org/CodeSystem/v2-0487,PLC,Placenta
http://terminology.hl7.org/CodeSystem/v2-0487,PLEVS,"Serum, Peak Level"
http://terminology.hl7.org/CodeSystem/v2-0487,PLR,Pleural fluid (thoracentesis fluid)
http://terminology.hl7.org/CodeSystem/v2-0487,PMN,Polymorphonuclear neutrophils
http://terminology.hl7.org/CodeSystem/v2-0487,PND,"Drainage, Penile"
http://terminology.hl7.org/CodeSystem/v2-0487,POL,Polyps
http://terminology.hl7.org/CodeSystem/v2-0487,POPGS,"Graft Site, Popliteal"
http://terminology.hl7.org/CodeSystem/v2-0487,POPLG,"Graft, Popliteal"
http://terminology.hl7.org/CodeSystem/v2-0487,POPLV,"Site, Popliteal Vein"
http://terminology.hl7.org/CodeSystem/v2-0487,PORTA,"Catheter, Porta"
http://terminology.hl7.org/CodeSystem/v2-0487,PPP,"Plasma, Platelet poor"
http://terminology.hl7.org/CodeSystem/v2-0487,PROST,Prosthetic Device
http://terminology.hl7.org/CodeSystem/v2-0487,PRP,"Plasma, Platelet rich"
http://terminology.hl7.org/CodeSystem/v2-0487,PSC,Pseudocyst
http://terminology.hl7.org/CodeSystem/v2-0487,PUNCT,"Wound, Puncture"
http://terminology.hl7.org/CodeSystem/v2-0487,PUS,Pus
http://terminology.hl7.org/CodeSystem/v2-0487,PUSFR,Pustule
http://terminology.hl7.org/CodeSystem/v2-0487,PUST,Pus
http://terminology.hl7.org/CodeSystem/v2-0487,QC3,Quality Control
http://terminology.hl7.org/CodeSystem/v2-0487,RANDU,"Urine, Random"
http://terminology.hl7.org/CodeSystem/v2-0487,RBC,Erythrocytes
http://terminology.hl7.org/CodeSystem/v2-0487,RBITE,"Bite, Reptile"
http://terminology.hl7.org/CodeSystem/v2-0487,RECT,"Drainage, Rectal"
http://terminology.hl7.org/CodeSystem/v2-0487,RECTA,"Abscess, Rectal"
http://terminology.hl7.org/CodeSystem/v2-0487,RENALC,"Cyst, Renal"
http://terminology.hl7.org/CodeSystem/v2-0487,RENC,"Fluid, Renal Cyst"
http://terminology.hl7.org/CodeSystem/v2-0487,RES,Respiratory
http://terminology.hl7.org/CodeSystem/v2-0487,SAL,Saliva
http://terminology.hl7.org/CodeSystem/v2-0487,SCAR,"Tissue, Keloid (Scar)"
http://terminology.hl7.org/CodeSystem/v2-0487,SCLV,"Catheter Tip, Subclavian"
http://terminology.hl7.org/CodeSystem/v2-0487,SCROA,"Abscess, Scrotal"
http://terminology.hl7.org/CodeSystem/v2-0487,SECRE,Secretion(s)
http://terminology.hl7.org/CodeSystem/v2-0487,SER,Serum
http://terminology.hl7.org/CodeSystem/v2-0487,SHU,"Site, Shunt"
http://terminology.hl7.org/CodeSystem/v2-0487,SHUNF,"Fluid, Shunt"
http://terminology.hl7.org/CodeSystem/v2-0487,SHUNT,Shunt
http://terminology.hl7.org/CodeSystem/v2-0487,SITE,Site
http://terminology.hl7.org/CodeSystem/v2-0487,SKBP,"Biopsy, Skin"
http://terminology.hl7.org/CodeSystem/v2-0487,SKN,Skin
http://terminology.hl7.org/CodeSystem/v2-0487,SMM,"Mass, Sub-Mandibular"
http://terminology.hl7.org/CodeSystem/v2-0487,SMN,Seminal fluid
http://terminology.hl7.org/CodeSystem/v2-0487,SNV,"Fluid, synovial (Joint fluid)"
http://terminology.hl7.org/CodeSystem/v2-0487,SPRM,Spermatozoa
http://terminology.hl7.org/CodeSystem/v2-0487,SPRP,"Catheter Tip, Suprapubic"
http://terminology.hl7.org/CodeSystem/v2-0487,SPRPB,"Cathether Tip, Suprapubic"
http://terminology.hl7.org/CodeSystem/v2-0487,SPS,"Environmental, Spore Strip"
http://terminology.hl7.org/CodeSystem/v2-0487,SPT,Sputum
http://terminology.hl7.org/CodeSystem/v2-0487,SPTC,Sputum - coughed
http://terminology.hl7.org/CodeSystem/v2-0487,SPTT,Sputum - tracheal aspirate
http://terminology.hl7.org/CodeSystem/v2-0487,SPUT1,"Sputum, Simulated"
http://terminology.hl7.org/CodeSystem/v2-0487,SPUTIN,"Sputum, Inducted"
http://terminology.hl7.org/CodeSystem/v2-0487,SPUTSP,"Sputum, Spontaneous"
http://terminology.hl7.org/CodeSystem/v2-0487,STER,"Environmental, Sterrad"
http://terminology.hl7.org/CodeSystem/v2-0487,STL,Stool = Fecal
http://terminology.hl7.org/CodeSystem/v2-0487,STONE,"Stone, Kidney"
http://terminology.hl7.org/CodeSystem/v2-0487,SUBMA,"Abscess, Submandibular"
http://terminology.hl7.org/CodeSystem/v2-0487,SUBMX,"Abscess, Submaxillary"
http://terminology.hl7.org/CodeSystem/v2-0487,SUMP,"Drainage, Sump"
http://terminology.hl7.org/CodeSystem/v2-0487,SUP,Suprapubic Tap
http://terminology.hl7.org/CodeSystem/v2-0487,SUTUR,Suture
http://terminology.hl7.org/CodeSystem/v2-0487,SWGZ,"Catheter Tip, Swan Gantz"
http://terminology.hl7.org/CodeSystem/v2-0487,SWT,Sweat
http://terminology.hl7.org/CodeSystem/v2-0487,TASP,"Aspirate, Tracheal"
http://terminology.hl7.org/CodeSystem/v2-0487,TEAR,Tears
http://terminology.hl7.org/CodeSystem/v2-0487,THRB,Thrombocyte (platelet)
http://terminology.hl7.org/CodeSystem/v2-0487,TISS,Tissue
http://terminology.hl7.org/CodeSystem/v2-0487,TISU,Tissue ulcer
http://terminology.hl7.org/CodeSystem/v2-0487,TLC,"Cathether Tip, Triple Lumen"
http://terminology.hl7.org/CodeSystem/v2-0487,TRAC,"Site, Tracheostomy"
http://terminology.hl7.org/CodeSystem/v2-0487,TRANS,Transudate
http://terminology.hl7.org/CodeSystem/v2-0487,TSERU,"Serum, Trough"
http://terminology.hl7.org/CodeSystem/v2-0487,TSTES,"Abscess, Testicular"
http://terminology.hl7.org/CodeSystem/v2-0487,TTRA,"Aspirate, Transtracheal"
http://terminology.hl7.org/CodeSystem/v2-0487,TUBES,Tubes
http://terminology.hl7.org/CodeSystem/v2-0487,TUMOR,Tumor
http://terminology.hl7.org/CodeSystem/v2-0487,TZANC,"Smear, Tzanck"
http://terminology.hl7.org/CodeSystem/v2-0487,UDENT,"Source, Unidentified"
http://terminology.hl7.org/CodeSystem/v2-0487,UMED,Unknown Medicine
http://terminology.hl7.org/CodeSystem/v2-0487,UR,Urine
http://terminology.hl7.org/CodeSystem/v2-0487,URC,Urine clean catch
http://terminology.hl7.org/CodeSystem/v2-0487,URINB,"Urine, Bladder Washings"
http://terminology.hl7.org/CodeSystem/v2-0487,URINC,"Urine, Catheterized"
http://terminology.hl7.org/CodeSystem/v2-0487,URINM,"Urine, Midstream"
http://terminology.hl7.org/CodeSystem/v2-0487,URINN,"Urine, Nephrostomy"
http://terminology.hl7.org/CodeSystem/v2-0487,URINP,"Urine, Pedibag"
http://terminology.hl7.org/CodeSystem/v2-0487,URNS,Urine sediment
http://terminology.hl7.org/CodeSystem/v2-0487,URT,Urine catheter
http://terminology.hl7.org/CodeSystem/v2-0487,USCOP,"Urine, Cystoscopy"
http://terminology.hl7.org/CodeSystem/v2-0487,USPEC,"Source, Unspecified"
http://terminology.hl7.org/CodeSystem/v2-0487,USUB,Unkown substance
http://terminology.hl7.org/CodeSystem/v2-0487,VASTIP,"Catheter Tip, Vas"
http://terminology.hl7.org/CodeSystem/v2-0487,VENT,"Catheter Tip, Ventricular"
http://terminology.hl7.org/CodeSystem/v2-0487,VITF,Vitreous Fluid
http://terminology.hl7.org/CodeSystem/v2-0487,VOM,Vomitus
http://terminology.hl7.org/CodeSystem/v2-0487,WASH,Wash
http://terminology.hl7.org/CodeSystem/v2-0487,WASI,"Washing, e.g. bronchial washing"
http://terminology.hl7.org/CodeSystem/v2-0487,WAT,Water
http://terminology.hl7.org/CodeSystem/v2-0487,WB,"Blood, Whole"
http://terminology.hl7.org/CodeSystem/v2-0487,WBC,Leukocytes
http://terminology.hl7.org/CodeSystem/v2-0487,WEN,Wen
http://terminology.hl7.org/CodeSystem/v2-0487,WICK,Wick
http://terminology.hl7.org/CodeSystem/v2-0487,WND,Wound
http://terminology.hl7.org/CodeSystem/v2-0487,WNDA,Wound abscess
http://terminology.hl7.org/CodeSystem/v2-0487,WNDD,Wound drainage
http://terminology.hl7.org/CodeSystem/v2-0487,WNDE,Wound exudate
http://terminology.hl7.org/CodeSystem/v2-0487,WORM,Worm
http://terminology.hl7.org/CodeSystem/v2-0487,WRT,Wart
http://terminology.hl7.org/CodeSystem/v2-0487,WWA,"Environmental, Water"
http://terminology.hl7.org/CodeSystem/v2-0487,WWO,"Environmental, Water (Ocean)"
http://terminology.hl7.org/CodeSystem/v2-0487,WWT,"Environmental, Water (Tap)"
http://terminology.hl7.org/CodeSystem/v2-0488,ANP,"Plates, Anaerobic"
http://terminology.hl7.org/CodeSystem/v2-0488,BAP,"Plates, Blood Agar"
http://terminology.hl7.org/CodeSystem/v2-0488,BCAE,"Blood Culture, Aerobic Bottle"
http://terminology.hl7.org/CodeSystem/v2-0488,BCAN,"Blood Culture, Anaerobic Bottle"
http://terminology.hl7.org/CodeSystem/v2-0488,BCPD,"Blood Culture, Pediatric Bottle"
http://terminology.hl7.org/CodeSystem/v2-0488,BIO,Biopsy
http://terminology.hl7.org/CodeSystem/v2-0488,CAP,Capillary Specimen
http://terminology.hl7.org/CodeSystem/v2-0488,CATH,Catheterized
http://terminology.hl7.org/CodeSystem/v2-0488,CVP,"Line, CVP"
http://terminology.hl7.org/CodeSystem/v2-0488,EPLA,"Environmental, Plate"
http://terminology.hl7.org/CodeSystem/v2-0488,ESWA,"Environmental, Swab"
http://terminology.hl7.org/CodeSystem/v2-0488,FNA,"Aspiration, Fine Needle"
http://terminology.hl7.org/CodeSystem/v2-0488,KOFFP,"Plate, Cough"
http://terminology.hl7.org/CodeSystem/v2-0488,LNA,"Line, Arterial"
http://terminology.hl7.org/CodeSystem/v2-0488,LNV,"Line, Venous"
http://terminology.hl7.org/CodeSystem/v2-0488,MARTL,Martin-Lewis Agar
http://terminology.hl7.org/CodeSystem/v2-0488,ML11,Mod. Martin-Lewis Agar
http://terminology.hl7.org/CodeSystem/v2-0488,MLP,"Plate, Martin-Lewis"
http://terminology.hl7.org/CodeSystem/v2-0488,NYP,"Plate, New York City"
http://terminology.hl7.org/CodeSystem/v2-0488,PACE,"Pace, Gen-Probe"
http://terminology.hl7.org/CodeSystem/v2-0488,PIN,Pinworm Prep
http://terminology.hl7.org/CodeSystem/v2-0488,PNA,Arterial puncture
http://terminology.hl7.org/CodeSystem/v2-0488,PRIME,Pump Prime
http://terminology.hl7.org/CodeSystem/v2-0488,PUMP,Pump Specimen
http://terminology.hl7.org/CodeSystem/v2-0488,QC5,Quality Control For Micro
http://terminology.hl7.org/CodeSystem/v2-0488,SCLP,"Scalp, Fetal Vein"
http://terminology.hl7.org/CodeSystem/v2-0488,SCRAPS,Scrapings
http://terminology.hl7.org/CodeSystem/v2-0488,SHA,Shaving
http://terminology.hl7.org/CodeSystem/v2-0488,SWA,Swab
http://terminology.hl7.org/CodeSystem/v2-0488,SWD,"Swab, Dacron tipped"
http://terminology.hl7.org/CodeSystem/v2-0488,TMAN,"Transport Media, Anaerobic"
http://terminology.hl7.org/CodeSystem/v2-0488,TMCH,"Transport Media, Chalamydia"
http://terminology.hl7.org/CodeSystem/v2-0488,TMM4,"Transport Media, M4"
http://terminology.hl7.org/CodeSystem/v2-0488,TMMY,"Transport Media, Mycoplasma"
http://terminology.hl7.org/CodeSystem/v2-0488,TMOT,"Transport Media,"
http://terminology.hl7.org/CodeSystem/v2-0488,TMP,"Plate, Thayer-Martin"
http://terminology.hl7.org/CodeSystem/v2-0488,TMPV,"Transport Media, PVA"
http://terminology.hl7.org/CodeSystem/v2-0488,TMSC,"Transport Media, Stool Culture"
http://terminology.hl7.org/CodeSystem/v2-0488,TMUP,"Transport Media, Ureaplasma"
http://terminology.hl7.org/CodeSystem/v2-0488,TMVI,"Transport Media, Viral"
http://terminology.hl7.org/CodeSystem/v2-0488,VENIP,Venipuncture
http://terminology.hl7.org/CodeSystem/v2-0488,WOOD,"Swab, Wooden Shaft"
http://terminology.hl7.org/CodeSystem/v2-0489,AGG,Aggressive
http://terminology.hl7.org/CodeSystem/v2-0489,BHZ,Biohazard
http://terminology.hl7.org/CodeSystem/v2-0489,BIO,Biological
http://terminology.hl7.org/CodeSystem/v2-0489,COR,Corrosive
http://terminology.hl7.org/CodeSystem/v2-0489,ESC,Escape Risk
http://terminology.hl7.org/CodeSystem/v2-0489,EXP,Explosive
http://terminology.hl7.org/CodeSystem/v2-0489,IFL,MaterialDangerInflammable
http://terminology.hl7.org/CodeSystem/v2-0489,INF,MaterialDangerInfectious
http://terminology.hl7.org/CodeSystem/v2-0489,INJ,Injury Hazard
http://terminology.hl7.org/CodeSystem/v2-0489,POI,Poison
http://terminology.hl7.org/CodeSystem/v2-0489,RAD,Radioactive
http://terminology.hl7.org/CodeSystem/v2-0490,EX,Expired
http://terminology.hl7.org/CodeSystem/v2-0490,QS,Quantity not sufficient
http://terminology.hl7.org/CodeSystem/v2-0490,RA,Missing patient ID number
http://terminology.hl7.org/CodeSystem/v2-0490,RB,Broken container
http://terminology.hl7.org/CodeSystem/v2-0490,RC,Clotting
http://terminology.hl7.org/CodeSystem/v2-0490,RD,Missing collection date
http://terminology.hl7.org/CodeSystem/v2-0490,RE,Missing patient name
http://terminology.hl7.org/CodeSystem/v2-0490,RH,Hemolysis
http://terminology.hl7.org/CodeSystem/v2-0490,RI,Identification problem
http://terminology.hl7.org/CodeSystem/v2-0490,RM,Labeling
http://terminology.hl7.org/CodeSystem/v2-0490,RN,Contamination
http://terminology.hl7.org/CodeSystem/v2-0490,RP,Missing phlebotomist ID
http://terminology.hl7.org/CodeSystem/v2-0490,RR,Improper storage
http://terminology.hl7.org/CodeSystem/v2-0490,RS,Name misspelling
http://terminology.hl7.org/CodeSystem/v2-0491,E,Excellent
http://terminology.hl7.org/CodeSystem/v2-0491,F,Fair
http://terminology.hl7.org/CodeSystem/v2-0491,G,Good
http://terminology.hl7.org/CodeSystem/v2-0491,P,Poor
http://terminology.hl7.org/CodeSystem/v2-0492,??,Inappropriate due to ...
http://terminology.hl7.org/CodeSystem/v2-0492,A,Appropriate
http://terminology.hl7.org/CodeSystem/v2-0492,I,Inappropriate
http://terminology.hl7.org/CodeSystem/v2-0492,P,Preferred
http://terminology.hl7.org/CodeSystem/v2-0493,AUT,Autolyzed
http://terminology.hl7.org/CodeSystem/v2-0493,CFU,Centrifuged
http://terminology.hl7.org/CodeSystem/v2-0493,CLOT,Clotted
http://terminology.hl7.org/CodeSystem/v2-0493,CON,Contaminated
http://terminology.hl7.org/CodeSystem/v2-0493,COOL,Cool
http://terminology.hl7.org/CodeSystem/v2-0493,FROZ,Frozen
http://terminology.hl7.org/CodeSystem/v2-0493,HEM,Hemolyzed
http://terminology.hl7.org/CodeSystem/v2-0493,LIVE,Live
http://terminology.hl7.org/CodeSystem/v2-0493,ROOM,Room temperature
http://terminology.hl7.org/CodeSystem/v2-0493,SNR,Sample not received
http://terminology.hl7.org/CodeSystem/v2-0494,A,Aliquot
http://terminology.hl7.org/CodeSystem/v2-0494,C,Component
http://terminology.hl7.org/CodeSystem/v2-0494,M,Modified from original specimen
http://terminology.hl7.org/CodeSystem/v2-0495,ANT,Anterior
http://terminology.hl7.org/CodeSystem/v2-0495,BIL,Bilateral
http://terminology.hl7.org/CodeSystem/v2-0495,DIS,Distal
http://terminology.hl7.org/CodeSystem/v2-0495,EXT,External
http://terminology.hl7.org/CodeSystem/v2-0495,L,Left
http://terminology.hl7.org/CodeSystem/v2-0495,LAT,Lateral
http://terminology.hl7.org/CodeSystem/v2-0495,LLQ,"Quadrant, Left Lower"
http://terminology.hl7.org/CodeSystem/v2-0495,LOW,Lower
http://terminology.hl7.org/CodeSystem/v2-0495,LUQ,"Quadrant, Left Upper"
http://terminology.hl7.org/CodeSystem/v2-0495,MED,Medial
http://terminology.hl7.org/CodeSystem/v2-0495,POS,Posterior
http://terminology.hl7.org/CodeSystem/v2-0495,PRO,Proximal
http://terminology.hl7.org/CodeSystem/v2-0495,R,Right
http://terminology.hl7.org/CodeSystem/v2-0495,RLQ,"Quadrant, Right Lower"
http://terminology.hl7.org/CodeSystem/v2-0495,RUQ,"Quadrant, Right Upper"
http://terminology.hl7.org/CodeSystem/v2-0495,UPP,Upper
http://terminology.hl7.org/CodeSystem/v2-0496,001,Release of Information/MR / Authorization to Disclosure Protected Health Information
http://terminology.hl7.org/CodeSystem/v2-0496,002,Medical Procedure (invasive)
http://terminology.hl7.org/CodeSystem/v2-0496,003,Acknowledge Receipt of Privacy Notice
http://terminology.hl7.org/CodeSystem/v2-0496,004,Abortion
http://terminology.hl7.org/CodeSystem/v2-0496,005,Abortion/Laminaria
http://terminology.hl7.org/CodeSystem/v2-0496,006,Accutane - Information
http://terminology.hl7.org/CodeSystem/v2-0496,007,Accutane - Woman
http://terminology.hl7.org/CodeSystem/v2-0496,008,Advanced Beneficiary Notice
http://terminology.hl7.org/CodeSystem/v2-0496,009,AFP (Alpha Fetoprotein) Screening
http://terminology.hl7.org/CodeSystem/v2-0496,010,Amniocentesis (consent & refusal)
http://terminology.hl7.org/CodeSystem/v2-0496,011,Anatomical Gift (organ donation)
http://terminology.hl7.org/CodeSystem/v2-0496,012,Anesthesia - Complications
http://terminology.hl7.org/CodeSystem/v2-0496,013,Anesthesia - Questionnaire
http://terminology.hl7.org/CodeSystem/v2-0496,014,Angiogram
http://terminology.hl7.org/CodeSystem/v2-0496,015,Angioplasty
http://terminology.hl7.org/CodeSystem/v2-0496,016,Anticancer Drugs
http://terminology.hl7.org/CodeSystem/v2-0496,017,Antipsychotic Medications
http://terminology.hl7.org/CodeSystem/v2-0496,018,Arthrogram
http://terminology.hl7.org/CodeSystem/v2-0496,019,Autopsy
http://terminology.hl7.org/CodeSystem/v2-0496,020,AZT Therapy
http://terminology.hl7.org/CodeSystem/v2-0496,021,Biliary Drainage
http://terminology.hl7.org/CodeSystem/v2-0496,022,Biliary Stone Extraction
http://terminology.hl7.org/CodeSystem/v2-0496,023,Biopsy
http://terminology.hl7.org/CodeSystem/v2-0496,024,Bleeding Time Test
http://terminology.hl7.org/CodeSystem/v2-0496,025,Bronchogram
http://terminology.hl7.org/CodeSystem/v2-0496,026,Cardiac Catheterization
http://terminology.hl7.org/CodeSystem/v2-0496,027,Coronary Angiography
http://terminology.hl7.org/CodeSystem/v2-0496,028,Coronary Angiography w/o Surgery Capability
http://terminology.hl7.org/CodeSystem/v2-0496,029,Cataract Op/Implant of FDA Aprvd Lens
http://terminology.hl7.org/CodeSystem/v2-0496,030,Cataract Op/Implant of Investigational Lens
http://terminology.hl7.org/CodeSystem/v2-0496,031,Cataract Surgery
http://terminology.hl7.org/CodeSystem/v2-0496,032,Cholera Immunization
http://terminology.hl7.org/CodeSystem/v2-0496,033,Cholesterol Screening
http://terminology.hl7.org/CodeSystem/v2-0496,034,Circumcision - Newborn
http://terminology.hl7.org/CodeSystem/v2-0496,035,Colonoscopy
http://terminology.hl7.org/CodeSystem/v2-0496,036,Contact Lenses
http://terminology.hl7.org/CodeSystem/v2-0496,037,CT Scan - Cervical & Lumbar
http://terminology.hl7.org/CodeSystem/v2-0496,038,CT Scan w/ IV Contrast Media into Vein
http://terminology.hl7.org/CodeSystem/v2-0496,039,CVS (Chorionic Villus) Sampling
http://terminology.hl7.org/CodeSystem/v2-0496,040,Cystospy
http://terminology.hl7.org/CodeSystem/v2-0496,041,Disclosure of Protected Health Information to Family/Friends
http://terminology.hl7.org/CodeSystem/v2-0496,042,D & C and Conization
http://terminology.hl7.org/CodeSystem/v2-0496,043,Dacryocystogram
http://terminology.hl7.org/CodeSystem/v2-0496,044,Diagnostic Isotope
http://terminology.hl7.org/CodeSystem/v2-0496,045,Drainage of an Abscess
http://terminology.hl7.org/CodeSystem/v2-0496,046,Drug Screening
http://terminology.hl7.org/CodeSystem/v2-0496,047,Electronic Monitoring of Labor - Refusal
http://terminology.hl7.org/CodeSystem/v2-0496,048,Endometrial Biopsy
http://terminology.hl7.org/CodeSystem/v2-0496,049,Endoscopy/Sclerosis of Esophageal Varices
http://terminology.hl7.org/CodeSystem/v2-0496,050,ERCP
http://terminology.hl7.org/CodeSystem/v2-0496,051,Exposure to reportable Communicable Disease
http://terminology.hl7.org/CodeSystem/v2-0496,052,External Version
http://terminology.hl7.org/CodeSystem/v2-0496,053,Fluorescein Angioscopy
http://terminology.hl7.org/CodeSystem/v2-0496,054,Hepatitis B - Consent/Declination
http://terminology.hl7.org/CodeSystem/v2-0496,055,Herniogram
http://terminology.hl7.org/CodeSystem/v2-0496,056,HIV Test - Consent Refusal
http://terminology.hl7.org/CodeSystem/v2-0496,057,HIV Test - Disclosure
http://terminology.hl7.org/CodeSystem/v2-0496,058,HIV Test - Prenatal
http://terminology.hl7.org/CodeSystem/v2-0496,059,Home IV Treatment Program
http://terminology.hl7.org/CodeSystem/v2-0496,060,Home Parenteral Treatment Program
http://terminology.hl7.org/CodeSystem/v2-0496,061,Hysterectomy
http://terminology.hl7.org/CodeSystem/v2-0496,062,Hysterosalpingogram
http://terminology.hl7.org/CodeSystem/v2-0496,063,Injection Slip/ Consent
http://terminology.hl7.org/CodeSystem/v2-0496,064,Intrauterine Device
http://terminology.hl7.org/CodeSystem/v2-0496,065,Intrauterine Device/Sterilization
http://terminology.hl7.org/CodeSystem/v2-0496,066,Intravascular Infusion of Streptokinase/Urokinase
http://terminology.hl7.org/CodeSystem/v2-0496,067,Intravenous Cholangiogram
http://terminology.hl7.org/CodeSystem/v2-0496,068,Intravenous Digital Angiography
http://terminology.hl7.org/CodeSystem/v2-0496,069,Iodine Administration
http://terminology.hl7.org/CodeSystem/v2-0496,070,ISG
http://terminology.hl7.org/CodeSystem/v2-0496,071,IVP
http://terminology.hl7.org/CodeSystem/v2-0496,072,Laser Photocoagulation
http://terminology.hl7.org/CodeSystem/v2-0496,073,Laser treatment
http://terminology.hl7.org/CodeSystem/v2-0496,074,Lithium Carbonate
http://terminology.hl7.org/CodeSystem/v2-0496,075,Liver Biopsy
http://terminology.hl7.org/CodeSystem/v2-0496,076,Lumbar Puncture
http://terminology.hl7.org/CodeSystem/v2-0496,077,Lymphangiogram
http://terminology.hl7.org/CodeSystem/v2-0496,078,MAO Inhibitors
http://terminology.hl7.org/CodeSystem/v2-0496,079,"Med, Psych, and/or Drug/Alcohol"
http://terminology.hl7.org/CodeSystem/v2-0496,080,Medical Treatment - Refusal
http://terminology.hl7.org/CodeSystem/v2-0496,081,Morning-after Pill
http://terminology.hl7.org/CodeSystem/v2-0496,082,MRI - Adult
http://terminology.hl7.org/CodeSystem/v2-0496,083,MRI - Pediatric
http://terminology.hl7.org/CodeSystem/v2-0496,084,Myelogram
http://terminology.hl7.org/CodeSystem/v2-0496,085,Needle Biopsy
http://terminology.hl7.org/CodeSystem/v2-0496,086,Needle Biopsy of Lung
http://terminology.hl7.org/CodeSystem/v2-0496,087,Newborn Treatment and Release
http://terminology.hl7.org/CodeSystem/v2-0496,088,Norplant Subdermal Birth Control Implant
http://terminology.hl7.org/CodeSystem/v2-0496,089,"Operations, Anesthesia, Transfusions"
http://terminology.hl7.org/CodeSystem/v2-0496,090,Oral Contraceptives
http://terminology.hl7.org/CodeSystem/v2-0496,091,Organ Donation
http://terminology.hl7.org/CodeSystem/v2-0496,092,"Patient Permits, Consents"
http://terminology.hl7.org/CodeSystem/v2-0496,093,"Patient Treatment Permit, Release & Admission"
http://terminology.hl7.org/CodeSystem/v2-0496,094,Penile Injections
http://terminology.hl7.org/CodeSystem/v2-0496,095,Percutaneous Nephrostomy
http://terminology.hl7.org/CodeSystem/v2-0496,096,Percutaneous Transhepatic Cholangiogram
http://terminology.hl7.org/CodeSystem/v2-0496,097,Photographs
http://terminology.hl7.org/CodeSystem/v2-0496,098,Photographs - Employee
http://terminology.hl7.org/CodeSystem/v2-0496,099,Photographs - Medical Research
http://terminology.hl7.org/CodeSystem/v2-0496,100,Photographs - news Media
http://terminology.hl7.org/CodeSystem/v2-0496,101,Psychiatric Admission - Next of Kin
http://terminology.hl7.org/CodeSystem/v2-0496,102,Psychiatric Information During Hospital Stay
http://terminology.hl7.org/CodeSystem/v2-0496,103,Public Release of Information
http://terminology.hl7.org/CodeSystem/v2-0496,104,Radiologic Procedure
http://terminology.hl7.org/CodeSystem/v2-0496,105,Refusal of Treatment
http://terminology.hl7.org/CodeSystem/v2-0496,106,Release of Body
http://terminology.hl7.org/CodeSystem/v2-0496,107,Release of Limb
http://terminology.hl7.org/CodeSystem/v2-0496,108,Rh Immune Globulin
http://terminology.hl7.org/CodeSystem/v2-0496,109,Rights of Medical Research Participants
http://terminology.hl7.org/CodeSystem/v2-0496,110,Request to Restrict Access/Disclosure to Medical Record/Protected Health Information
http://terminology.hl7.org/CodeSystem/v2-0496,111,Request for Remain Anonymous
http://terminology.hl7.org/CodeSystem/v2-0496,112,Seat Belt Exemption
http://terminology.hl7.org/CodeSystem/v2-0496,113,Sialogram
http://terminology.hl7.org/CodeSystem/v2-0496,1137,Voiding Cystogram
http://terminology.hl7.org/CodeSystem/v2-0496,114,Sigmoidoscopy
http://terminology.hl7.org/CodeSystem/v2-0496,115,Sterilization - Anesthesia & Medical Services
http://terminology.hl7.org/CodeSystem/v2-0496,116,Sterilization -Federally Funded
http://terminology.hl7.org/CodeSystem/v2-0496,117,Sterilization - Female
http://terminology.hl7.org/CodeSystem/v2-0496,118,Sterilization - Laparoscopy/Pomeroy
http://terminology.hl7.org/CodeSystem/v2-0496,119,Sterilization - Non-Federally Funded
http://terminology.hl7.org/CodeSystem/v2-0496,120,Sterilization - Secondary
http://terminology.hl7.org/CodeSystem/v2-0496,121,Tranquilizers
http://terminology.hl7.org/CodeSystem/v2-0496,122,Transfer - Acknowledgement
http://terminology.hl7.org/CodeSystem/v2-0496,123,Transfer - Authorization
http://terminology.hl7.org/CodeSystem/v2-0496,124,Transfer Certification - Physician
http://terminology.hl7.org/CodeSystem/v2-0496,125,Transfer/Discharge Request
http://terminology.hl7.org/CodeSystem/v2-0496,126,Transfer for Non-Medical Reasons
http://terminology.hl7.org/CodeSystem/v2-0496,127,Transfer - Interfaculty Neonatal
http://terminology.hl7.org/CodeSystem/v2-0496,128,Transfer Refusal
http://terminology.hl7.org/CodeSystem/v2-0496,129,Transfer Refusal of Further Treatment
http://terminology.hl7.org/CodeSystem/v2-0496,130,Treadmill & EKG
http://terminology.hl7.org/CodeSystem/v2-0496,131,"Treadmill, Thallium-201"
http://terminology.hl7.org/CodeSystem/v2-0496,132,Typhoid
http://terminology.hl7.org/CodeSystem/v2-0496,133,Use of Investigational Device
http://terminology.hl7.org/CodeSystem/v2-0496,134,Use of Investigational Drug
http://terminology.hl7.org/CodeSystem/v2-0496,135,Venogram
http://terminology.hl7.org/CodeSystem/v2-0496,136,Videotape
http://terminology.hl7.org/CodeSystem/v2-0497,T,Telephone
http://terminology.hl7.org/CodeSystem/v2-0497,V,Verbal
http://terminology.hl7.org/CodeSystem/v2-0497,W,Written
http://terminology.hl7.org/CodeSystem/v2-0498,A,Active - Consent has been granted
http://terminology.hl7.org/CodeSystem/v2-0498,B,Bypassed (Consent not sought)
http://terminology.hl7.org/CodeSystem/v2-0498,L,Limited - Consent has been granted with limitations
http://terminology.hl7.org/CodeSystem/v2-0498,P,Pending - Consent has not yet been sought
http://terminology.hl7.org/CodeSystem/v2-0498,R,Refused - Consent has been refused
http://terminology.hl7.org/CodeSystem/v2-0498,X,"Rescinded - Consent was initially granted, but was subsequently revoked or ended."
http://terminology.hl7.org/CodeSystem/v2-0499,E,Emergency
http://terminology.hl7.org/CodeSystem/v2-0499,PJ,Professional Judgment
http://terminology.hl7.org/CodeSystem/v2-0500,F,Full Disclosure
http://terminology.hl7.org/CodeSystem/v2-0500,N,No Disclosure
http://terminology.hl7.org/CodeSystem/v2-0500,P,Partial Disclosure
http://terminology.hl7.org/CodeSystem/v2-0501,E,Emergency
http://terminology.hl7.org/CodeSystem/v2-0501,PR,Patient Request
http://terminology.hl7.org/CodeSystem/v2-0501,RX,Rx Private
http://terminology.hl7.org/CodeSystem/v2-0502,LM,Legally mandated
http://terminology.hl7.org/CodeSystem/v2-0502,MIN,Subject is a minor
http://terminology.hl7.org/CodeSystem/v2-0502,NC,Subject is not competent to consent
http://terminology.hl7.org/CodeSystem/v2-0503,C,Cyclical
http://terminology.hl7.org/CodeSystem/v2-0503,R,Reserved for future use
http://terminology.hl7.org/CodeSystem/v2-0503,S,Sequential
http://terminology.hl7.org/CodeSystem/v2-0504,EE,"End related service request(s), end current service request."
http://terminology.hl7.org/CodeSystem/v2-0504,ES,"End related service request(s), start current service request."
http://terminology.hl7.org/CodeSystem/v2-0504,SE,"Start related service request(s), end current service request."
http://terminology.hl7.org/CodeSystem/v2-0504,SS,"Start related service request(s), start current service request."
http://terminology.hl7.org/CodeSystem/v2-0505,#,The last service request in a cyclic group.
http://terminology.hl7.org/CodeSystem/v2-0505,*,The first service request in a cyclic group
http://terminology.hl7.org/CodeSystem/v2-0505,F,First service
http://terminology.hl7.org/CodeSystem/v2-0505,L,Last service
http://terminology.hl7.org/CodeSystem/v2-0506,C,Compound
http://terminology.hl7.org/CodeSystem/v2-0506,E,Exclusive
http://terminology.hl7.org/CodeSystem/v2-0506,N,Nurse prerogative
http://terminology.hl7.org/CodeSystem/v2-0506,S,Simultaneous
http://terminology.hl7.org/CodeSystem/v2-0506,T,Tapering
http://terminology.hl7.org/CodeSystem/v2-0507,A,Alert provider when abnormal
http://terminology.hl7.org/CodeSystem/v2-0507,BCC,Blind copy
http://terminology.hl7.org/CodeSystem/v2-0507,CC,Copies requested
http://terminology.hl7.org/CodeSystem/v2-0507,F,Film-with-patient
http://terminology.hl7.org/CodeSystem/v2-0507,N,Notify provider when ready
http://terminology.hl7.org/CodeSystem/v2-0508,AU,Autologous Unit
http://terminology.hl7.org/CodeSystem/v2-0508,CM,CMV Negative
http://terminology.hl7.org/CodeSystem/v2-0508,CS,CMV Safe
http://terminology.hl7.org/CodeSystem/v2-0508,DI,Directed Unit
http://terminology.hl7.org/CodeSystem/v2-0508,FR,Fresh unit
http://terminology.hl7.org/CodeSystem/v2-0508,HB,Hemoglobin S Negative
http://terminology.hl7.org/CodeSystem/v2-0508,HL,HLA Matched
http://terminology.hl7.org/CodeSystem/v2-0508,IG,IgA Deficient
http://terminology.hl7.org/CodeSystem/v2-0508,IR,Irradiated
http://terminology.hl7.org/CodeSystem/v2-0508,LR,Leukoreduced
http://terminology.hl7.org/CodeSystem/v2-0508,WA,Washed
http://terminology.hl7.org/CodeSystem/v2-0510,CR,Released into inventory for general availability
http://terminology.hl7.org/CodeSystem/v2-0510,DS,Dispensed to patient location
http://terminology.hl7.org/CodeSystem/v2-0510,PT,Presumed transfused (dispensed and not returned)
http://terminology.hl7.org/CodeSystem/v2-0510,RA,Returned unused/no longer needed
http://terminology.hl7.org/CodeSystem/v2-0510,RD,Reserved and ready to dispense
http://terminology.hl7.org/CodeSystem/v2-0510,RE,Released (no longer allocated for the patient)
http://terminology.hl7.org/CodeSystem/v2-0510,RI,Received into inventory (for specified patient)
http://terminology.hl7.org/CodeSystem/v2-0510,RL,Returned unused/keep linked to patient for possible use later
http://terminology.hl7.org/CodeSystem/v2-0510,RQ,Request to dispense blood product
http://terminology.hl7.org/CodeSystem/v2-0510,RS,Reserved (ordered and product allocated for the patient)
http://terminology.hl7.org/CodeSystem/v2-0510,WA,Wasted (product no longer viable)
http://terminology.hl7.org/CodeSystem/v2-0511,C,Record coming over is a correction and thus replaces a final status
http://terminology.hl7.org/CodeSystem/v2-0511,D,Deletes the BPX record
http://terminology.hl7.org/CodeSystem/v2-0511,F,Final status; Can only be changed with a corrected status
http://terminology.hl7.org/CodeSystem/v2-0511,O,Order detail description only (no status)
http://terminology.hl7.org/CodeSystem/v2-0511,P,Preliminary status
http://terminology.hl7.org/CodeSystem/v2-0511,W,"Post original as wrong, e.g., transmitted for wrong patient"
http://terminology.hl7.org/CodeSystem/v2-0513,RA,Returned unused/no longer needed
http://terminology.hl7.org/CodeSystem/v2-0513,RL,Returned unused/keep linked to patient for possible use later
http://terminology.hl7.org/CodeSystem/v2-0513,TR,Transfused with adverse reaction
http://terminology.hl7.org/CodeSystem/v2-0513,TX,Transfused
http://terminology.hl7.org/CodeSystem/v2-0513,WA,Wasted (product no longer viable)
http://terminology.hl7.org/CodeSystem/v2-0514,ABOINC,ABO Incompatible Transfusion Reaction
http://terminology.hl7.org/CodeSystem/v2-0514,ACUTHEHTR,Acute Hemolytic Transfusion Reaction
http://terminology.hl7.org/CodeSystem/v2-0514,ALLERGIC1,Allergic Reaction - First
http://terminology.hl7.org/CodeSystem/v2-0514,ALLERGIC2,Allergic Reaction - Recurrent
http://terminology.hl7.org/CodeSystem/v2-0514,ALLERGICR,Allergic Reaction - Repeating
http://terminology.hl7.org/CodeSystem/v2-0514,ANAPHYLAC,Anaphylactic Reaction
http://terminology.hl7.org/CodeSystem/v2-0514,BACTCONTAM,Reaction to Bacterial Contamination
http://terminology.hl7.org/CodeSystem/v2-0514,DELAYEDHTR,Delayed Hemolytic Transfusion Reaction
http://terminology.hl7.org/CodeSystem/v2-0514,DELAYEDSTR,Delayed Serological Transfusion Reaction
http://terminology.hl7.org/CodeSystem/v2-0514,GVHD,Graft vs Host Disease - Transfusion - Associated
http://terminology.hl7.org/CodeSystem/v2-0514,HYPOTENS,Non-hemolytic Hypotensive Reaction
http://terminology.hl7.org/CodeSystem/v2-0514,NONHTR1,Non-Hemolytic Fever Chill Transfusion Reaction - First
http://terminology.hl7.org/CodeSystem/v2-0514,NONHTR2,Non-Hemolytic Fever Chill Transfusion Reaction - Recurrent
http://terminology.hl7.org/CodeSystem/v2-0514,NONHTRREC,Non-Hemolytic Fever Chill Transfusion Reaction - Repeating
http://terminology.hl7.org/CodeSystem/v2-0514,NONIMMUNE,Non-Immune Hemolysis
http://terminology.hl7.org/CodeSystem/v2-0514,NONSPEC,"Non-Specific, Non-Hemolytic Transfusion Reaction"
http://terminology.hl7.org/CodeSystem/v2-0514,NORXN,No Evidence of Transfusion Reaction
http://terminology.hl7.org/CodeSystem/v2-0514,PTP,Posttransfusion Purpura
http://terminology.hl7.org/CodeSystem/v2-0514,VOLOVER,Symptoms most likely due to volume overload
http://terminology.hl7.org/CodeSystem/v2-0516,E,Error
http://terminology.hl7.org/CodeSystem/v2-0516,F,Fatal Error
http://terminology.hl7.org/CodeSystem/v2-0516,I,Information
http://terminology.hl7.org/CodeSystem/v2-0516,W,Warning
http://terminology.hl7.org/CodeSystem/v2-0517,HD,Inform help desk
http://terminology.hl7.org/CodeSystem/v2-0517,NPAT,Do NOT inform patient
http://terminology.hl7.org/CodeSystem/v2-0517,PAT,Inform patient
http://terminology.hl7.org/CodeSystem/v2-0517,USR,Inform User
http://terminology.hl7.org/CodeSystem/v2-0518,EQV,Equivalence Override
http://terminology.hl7.org/CodeSystem/v2-0518,EXTN,Extension Override
http://terminology.hl7.org/CodeSystem/v2-0518,INLV,Interval Override
http://terminology.hl7.org/CodeSystem/v2-0520,H,High
http://terminology.hl7.org/CodeSystem/v2-0520,L,Low
http://terminology.hl7.org/CodeSystem/v2-0520,M,Medium
http://terminology.hl7.org/CodeSystem/v2-0523,%,Indicates a percent change
http://terminology.hl7.org/CodeSystem/v2-0523,a,Absolute Change
http://terminology.hl7.org/CodeSystem/v2-0524,C,Repeating cycle of orders
http://terminology.hl7.org/CodeSystem/v2-0524,R,Reserved for possible future use
http://terminology.hl7.org/CodeSystem/v2-0524,S,Sequence conditions
http://terminology.hl7.org/CodeSystem/v2-0527,DM,day of the month
http://terminology.hl7.org/CodeSystem/v2-0527,DW,day of the week (begins with Monday)
http://terminology.hl7.org/CodeSystem/v2-0527,DY,day of the year
http://terminology.hl7.org/CodeSystem/v2-0527,HD,hour of the day
http://terminology.hl7.org/CodeSystem/v2-0527,MY,month of the year
http://terminology.hl7.org/CodeSystem/v2-0527,NH,minute of the hour
http://terminology.hl7.org/CodeSystem/v2-0527,SN,second of the minute
http://terminology.hl7.org/CodeSystem/v2-0527,WY,week of the year
http://terminology.hl7.org/CodeSystem/v2-0528,AC,before meal (from lat. ante cibus)
http://terminology.hl7.org/CodeSystem/v2-0528,ACD,before lunch (from lat. ante cibus diurnus)
http://terminology.hl7.org/CodeSystem/v2-0528,ACM,before breakfast (from lat. ante cibus matutinus)
http://terminology.hl7.org/CodeSystem/v2-0528,ACV,before dinner (from lat. ante cibus vespertinus)
http://terminology.hl7.org/CodeSystem/v2-0528,HS,"the hour of sleep (e.g., H18-22)"
http://terminology.hl7.org/CodeSystem/v2-0528,IC,between meals (from lat. inter cibus)
http://terminology.hl7.org/CodeSystem/v2-0528,ICD,between lunch and dinner
http://terminology.hl7.org/CodeSystem/v2-0528,ICM,between breakfast and lunch
http://terminology.hl7.org/CodeSystem/v2-0528,ICV,between dinner and the hour of sleep
http://terminology.hl7.org/CodeSystem/v2-0528,PC,after meal (from lat. post cibus)
http://terminology.hl7.org/CodeSystem/v2-0528,PCD,after lunch (from lat. post cibus diurnus)
http://terminology.hl7.org/CodeSystem/v2-0528,PCM,after breakfast (from lat. post cibus matutinus)
http://terminology.hl7.org/CodeSystem/v2-0528,PCV,after dinner (from lat. post cibus vespertinus)
http://terminology.hl7.org/CodeSystem/v2-0529,D,day
http://terminology.hl7.org/CodeSystem/v2-0529,H,hour
http://terminology.hl7.org/CodeSystem/v2-0529,L,month
http://terminology.hl7.org/CodeSystem/v2-0529,M,minute
http://terminology.hl7.org/CodeSystem/v2-0529,S,second
http://terminology.hl7.org/CodeSystem/v2-0529,Y,year
http://terminology.hl7.org/CodeSystem/v2-0530,AE,American Express
http://terminology.hl7.org/CodeSystem/v2-0530,DEA,Drug Enforcement Agency
http://terminology.hl7.org/CodeSystem/v2-0530,DOD,Department of Defense
http://terminology.hl7.org/CodeSystem/v2-0530,MC,Master Card
http://terminology.hl7.org/CodeSystem/v2-0530,VA,Veterans Affairs
http://terminology.hl7.org/CodeSystem/v2-0530,VI,Visa
http://terminology.hl7.org/CodeSystem/v2-0534,L,Last Rites only
http://terminology.hl7.org/CodeSystem/v2-0534,N,No
http://terminology.hl7.org/CodeSystem/v2-0534,O,Other
http://terminology.hl7.org/CodeSystem/v2-0534,U,Unknown
http://terminology.hl7.org/CodeSystem/v2-0534,Y,Yes
http://terminology.hl7.org/CodeSystem/v2-0535,C,"Signed CMS-1500 claim form on file, e.g., authorization for release of any medical or other information necessary to process this claim and assignment of benefits."
http://terminology.hl7.org/CodeSystem/v2-0535,M,Signed authorization for assignment of benefits on file.
http://terminology.hl7.org/CodeSystem/v2-0535,P,Signature generated by provider because the patient was not physically present for services.
http://terminology.hl7.org/CodeSystem/v2-0535,S,Signed authorization for release of any medical or other information necessary to process this claim on file.
http://terminology.hl7.org/CodeSystem/v2-0536,E,Expired
http://terminology.hl7.org/CodeSystem/v2-0536,I,Inactive
http://terminology.hl7.org/CodeSystem/v2-0536,P,Provisional
http://terminology.hl7.org/CodeSystem/v2-0536,R,Revoked
http://terminology.hl7.org/CodeSystem/v2-0536,V,Active/Valid
http://terminology.hl7.org/CodeSystem/v2-0538,CON,Contractor
http://terminology.hl7.org/CodeSystem/v2-0538,CST,Consultant
http://terminology.hl7.org/CodeSystem/v2-0538,EMP,Employee
http://terminology.hl7.org/CodeSystem/v2-0538,VOL,Volunteer
http://terminology.hl7.org/CodeSystem/v2-0540,L,Leave of Absence
http://terminology.hl7.org/CodeSystem/v2-0540,R,Retired
http://terminology.hl7.org/CodeSystem/v2-0540,T,Termination
http://terminology.hl7.org/CodeSystem/v2-0544,...,No suggested values
http://terminology.hl7.org/CodeSystem/v2-0544,CC,Container Cracked
http://terminology.hl7.org/CodeSystem/v2-0544,CL,Container Leaking
http://terminology.hl7.org/CodeSystem/v2-0544,CT,Container Torn
http://terminology.hl7.org/CodeSystem/v2-0544,SB,Seal Broken
http://terminology.hl7.org/CodeSystem/v2-0544,XAMB,Not Ambient temperature
http://terminology.hl7.org/CodeSystem/v2-0544,XC37,Not Body temperature
http://terminology.hl7.org/CodeSystem/v2-0544,XCAMB,Not Critical ambient temperature
http://terminology.hl7.org/CodeSystem/v2-0544,XCATM,Exposed to Air
http://terminology.hl7.org/CodeSystem/v2-0544,XCFRZ,Not Critical frozen temperature
http://terminology.hl7.org/CodeSystem/v2-0544,XCREF,Not Critical refrigerated temperature
http://terminology.hl7.org/CodeSystem/v2-0544,XDFRZ,Not Deep frozen
http://terminology.hl7.org/CodeSystem/v2-0544,XDRY,Not Dry
http://terminology.hl7.org/CodeSystem/v2-0544,XFRZ,Not Frozen temperature
http://terminology.hl7.org/CodeSystem/v2-0544,XMTLF,Metal Exposed
http://terminology.hl7.org/CodeSystem/v2-0544,XNTR,Not Liquid nitrogen
http://terminology.hl7.org/CodeSystem/v2-0544,XPRTL,Not Protected from light
http://terminology.hl7.org/CodeSystem/v2-0544,XPSA,Shaken
http://terminology.hl7.org/CodeSystem/v2-0544,XPSO,Exposed to shock
http://terminology.hl7.org/CodeSystem/v2-0544,XREF,Not Refrigerated temperature
http://terminology.hl7.org/CodeSystem/v2-0544,XUFRZ,Not Ultra frozen
http://terminology.hl7.org/CodeSystem/v2-0544,XUPR,Not Upright
http://terminology.hl7.org/CodeSystem/v2-0547,C,County/Parish
http://terminology.hl7.org/CodeSystem/v2-0547,N,Country
http://terminology.hl7.org/CodeSystem/v2-0547,S,State/Province
http://terminology.hl7.org/CodeSystem/v2-0548,1,Self
http://terminology.hl7.org/CodeSystem/v2-0548,2,Parent
http://terminology.hl7.org/CodeSystem/v2-0548,3,Next of Kin
http://terminology.hl7.org/CodeSystem/v2-0548,4,Durable Power of Attorney in Healthcare Affairs
http://terminology.hl7.org/CodeSystem/v2-0548,5,Conservator
http://terminology.hl7.org/CodeSystem/v2-0548,6,Emergent Practitioner (practitioner judging case as emergency requiring care without a consent)
http://terminology.hl7.org/CodeSystem/v2-0548,7,Non-Emergent Practitioner (i.e. medical ethics committee)
http://terminology.hl7.org/CodeSystem/v2-0553,AA,Authorization request for inpatient admission
http://terminology.hl7.org/CodeSystem/v2-0553,AI,Combined Authorization and Adjudication request
http://terminology.hl7.org/CodeSystem/v2-0553,CA,Cancel Authorization request
http://terminology.hl7.org/CodeSystem/v2-0553,CG,Cancel Invoice Product/Service Group
http://terminology.hl7.org/CodeSystem/v2-0553,CL,Cancel Invoice Product/Service Line Item
http://terminology.hl7.org/CodeSystem/v2-0553,CN,Cancel Invoice
http://terminology.hl7.org/CodeSystem/v2-0553,CP,Copy of Invoice
http://terminology.hl7.org/CodeSystem/v2-0553,CQ,Coverage Register Query
http://terminology.hl7.org/CodeSystem/v2-0553,EA,Authorization request for inpatient stay extension
http://terminology.hl7.org/CodeSystem/v2-0553,OA,Original Authorization
http://terminology.hl7.org/CodeSystem/v2-0553,OR,Original Invoice
http://terminology.hl7.org/CodeSystem/v2-0553,PA,Pre-Authorization
http://terminology.hl7.org/CodeSystem/v2-0553,PD,Pre-Determination Invoice
http://terminology.hl7.org/CodeSystem/v2-0553,RA,Re-Assessment
http://terminology.hl7.org/CodeSystem/v2-0553,RC,Referral Pre-Authorization
http://terminology.hl7.org/CodeSystem/v2-0553,RU,Referral authorization
http://terminology.hl7.org/CodeSystem/v2-0553,SA,Special Authorization
http://terminology.hl7.org/CodeSystem/v2-0554,LATE,Late Invoice
http://terminology.hl7.org/CodeSystem/v2-0554,NORM,Normal submission
http://terminology.hl7.org/CodeSystem/v2-0554,SUB,Subscriber coverage problem
http://terminology.hl7.org/CodeSystem/v2-0555,BK,Block
http://terminology.hl7.org/CodeSystem/v2-0555,FN,Final
http://terminology.hl7.org/CodeSystem/v2-0555,FS,Fee for Service
http://terminology.hl7.org/CodeSystem/v2-0555,GP,Group
http://terminology.hl7.org/CodeSystem/v2-0555,IN,Information Only
http://terminology.hl7.org/CodeSystem/v2-0555,NP,Non Patient
http://terminology.hl7.org/CodeSystem/v2-0555,PA,Partial
http://terminology.hl7.org/CodeSystem/v2-0555,SL,Salary
http://terminology.hl7.org/CodeSystem/v2-0555,SS,By Session
http://terminology.hl7.org/CodeSystem/v2-0555,SU,Supplemental
http://terminology.hl7.org/CodeSystem/v2-0556,AMB,AMBULATORY CARE
http://terminology.hl7.org/CodeSystem/v2-0556,DENT,DENTAL
http://terminology.hl7.org/CodeSystem/v2-0557,EMPL,Employer
http://terminology.hl7.org/CodeSystem/v2-0557,ORG,Payee Organization
http://terminology.hl7.org/CodeSystem/v2-0557,PERS,Person
http://terminology.hl7.org/CodeSystem/v2-0557,PPER,Pay Person
http://terminology.hl7.org/CodeSystem/v2-0558,FM,Family Member
http://terminology.hl7.org/CodeSystem/v2-0558,GT,Guarantor
http://terminology.hl7.org/CodeSystem/v2-0558,PT,Patient
http://terminology.hl7.org/CodeSystem/v2-0558,SB,Subscriber
http://terminology.hl7.org/CodeSystem/v2-0559,D,Denied
http://terminology.hl7.org/CodeSystem/v2-0559,P,Processed
http://terminology.hl7.org/CodeSystem/v2-0559,R,Rejected
http://terminology.hl7.org/CodeSystem/v2-0561,CLCTR,Claim Center
http://terminology.hl7.org/CodeSystem/v2-0561,DGAPP,Diagnostic Approval Number
http://terminology.hl7.org/CodeSystem/v2-0561,DTCTR,Data Center Number
http://terminology.hl7.org/CodeSystem/v2-0561,ENC,Encounter Number
http://terminology.hl7.org/CodeSystem/v2-0561,GFTH,Good Faith Indicator
http://terminology.hl7.org/CodeSystem/v2-0561,OOP,Out of Province Indicator
http://terminology.hl7.org/CodeSystem/v2-0561,SEQ,Sequence Number
http://terminology.hl7.org/CodeSystem/v2-0562,DFADJ,Deferred Adjudication Processing
http://terminology.hl7.org/CodeSystem/v2-0562,EFORM,Electronic form to follow
http://terminology.hl7.org/CodeSystem/v2-0562,FAX,Fax to follow
http://terminology.hl7.org/CodeSystem/v2-0562,PAPER,Paper documentation to follow
http://terminology.hl7.org/CodeSystem/v2-0562,PYRDELAY,Delayed by a Previous Payer
http://terminology.hl7.org/CodeSystem/v2-0562,RTADJ,Real Time Adjudication Processing
http://terminology.hl7.org/CodeSystem/v2-0564,EA,Edit/Adjudication Response
http://terminology.hl7.org/CodeSystem/v2-0564,IN,Information
http://terminology.hl7.org/CodeSystem/v2-0564,PA,Provider Adjustment
http://terminology.hl7.org/CodeSystem/v2-0564,PR,Processing Result
http://terminology.hl7.org/CodeSystem/v2-0565,DISP,Dispensing Fee
http://terminology.hl7.org/CodeSystem/v2-0565,GST,Goods and Services Tax
http://terminology.hl7.org/CodeSystem/v2-0565,HST,Harmonized Sales Tax
http://terminology.hl7.org/CodeSystem/v2-0565,MKUP,Mark up Fee
http://terminology.hl7.org/CodeSystem/v2-0565,PST,Provincial Sales Tax
http://terminology.hl7.org/CodeSystem/v2-0566,GRN,Granulocytes
http://terminology.hl7.org/CodeSystem/v2-0566,LYM,Lymphocytes
http://terminology.hl7.org/CodeSystem/v2-0566,PLS,Plasma
http://terminology.hl7.org/CodeSystem/v2-0566,PLT,Platelets
http://terminology.hl7.org/CodeSystem/v2-0566,PSC,Peripheral Stem Cells
http://terminology.hl7.org/CodeSystem/v2-0566,RBC,Red Blood Cells
http://terminology.hl7.org/CodeSystem/v2-0566,WBL,Whole Blood
http://terminology.hl7.org/CodeSystem/v2-0569,EOB,Print on EOB
http://terminology.hl7.org/CodeSystem/v2-0569,PAT,Inform Patient
http://terminology.hl7.org/CodeSystem/v2-0569,PRO,Inform Provider
http://terminology.hl7.org/CodeSystem/v2-0570,CASH,Cash
http://terminology.hl7.org/CodeSystem/v2-0570,CCCA,Credit Card
http://terminology.hl7.org/CodeSystem/v2-0570,CCHK,Cashier's Check
http://terminology.hl7.org/CodeSystem/v2-0570,CDAC,Credit/Debit Account
http://terminology.hl7.org/CodeSystem/v2-0570,CHCK,Check
http://terminology.hl7.org/CodeSystem/v2-0570,DDPO,Direct Deposit
http://terminology.hl7.org/CodeSystem/v2-0570,DEBC,Debit Card
http://terminology.hl7.org/CodeSystem/v2-0570,SWFT,Society for Worldwide Interbank Financial Telecommunications (S.W.I.F.T.)
http://terminology.hl7.org/CodeSystem/v2-0570,TRAC,Traveler's Check
http://terminology.hl7.org/CodeSystem/v2-0570,VISN,VISA Special Electronic Funds Transfer Network
http://terminology.hl7.org/CodeSystem/v2-0571,ACK,Acknowledge
http://terminology.hl7.org/CodeSystem/v2-0571,ADJ,Adjudicated with Adjustments
http://terminology.hl7.org/CodeSystem/v2-0571,ADJSUB,Adjudicated as Submitted
http://terminology.hl7.org/CodeSystem/v2-0571,ADJZER,Adjudicated to Zero
http://terminology.hl7.org/CodeSystem/v2-0571,PAID,Paid
http://terminology.hl7.org/CodeSystem/v2-0571,PEND,Pending
http://terminology.hl7.org/CodeSystem/v2-0571,PRED,Pre-Determination
http://terminology.hl7.org/CodeSystem/v2-0571,REJECT,Reject
http://terminology.hl7.org/CodeSystem/v2-0572,RVAT,Registered in VAT register
http://terminology.hl7.org/CodeSystem/v2-0572,UVAT,Unregistered in VAT register
http://terminology.hl7.org/CodeSystem/v2-0615,KERB,Kerberos Service Ticket
http://terminology.hl7.org/CodeSystem/v2-0615,SAML,Authenticated User Identity Assertion
http://terminology.hl7.org/CodeSystem/v2-0616,C,Corrected
http://terminology.hl7.org/CodeSystem/v2-0616,E,Added in error
http://terminology.hl7.org/CodeSystem/v2-0616,M,Moved
http://terminology.hl7.org/CodeSystem/v2-0616,R,On request
http://terminology.hl7.org/CodeSystem/v2-0617,C,Classification
http://terminology.hl7.org/CodeSystem/v2-0617,M,Mailing
http://terminology.hl7.org/CodeSystem/v2-0617,V,Visit
http://terminology.hl7.org/CodeSystem/v2-0618,LI,Listed
http://terminology.hl7.org/CodeSystem/v2-0618,UL,Unlisted (Should not appear in directories)
http://terminology.hl7.org/CodeSystem/v2-0618,UP,Unpublished
http://terminology.hl7.org/CodeSystem/v2-0625,1,Active
http://terminology.hl7.org/CodeSystem/v2-0625,2,Pending Inactive
http://terminology.hl7.org/CodeSystem/v2-0625,3,Inactive
http://terminology.hl7.org/CodeSystem/v2-0634,CRT,Critical
http://terminology.hl7.org/CodeSystem/v2-0642,D,DOP/DOQ
http://terminology.hl7.org/CodeSystem/v2-0642,M,MIN/MAX
http://terminology.hl7.org/CodeSystem/v2-0642,O,Override
http://terminology.hl7.org/CodeSystem/v2-0651,CST,Cost
http://terminology.hl7.org/CodeSystem/v2-0651,TME,Time
http://terminology.hl7.org/CodeSystem/v2-0653,1,mm/dd/yy
http://terminology.hl7.org/CodeSystem/v2-0653,2,yy.mm.dd
http://terminology.hl7.org/CodeSystem/v2-0653,3,dd/mm/yy
http://terminology.hl7.org/CodeSystem/v2-0653,4,dd.mm.yy
http://terminology.hl7.org/CodeSystem/v2-0653,5,yy/mm/dd
http://terminology.hl7.org/CodeSystem/v2-0653,6,Yymmdd
http://terminology.hl7.org/CodeSystem/v2-0657,1,EO Gas Sterilizer
http://terminology.hl7.org/CodeSystem/v2-0657,2,Steam Sterilizer
http://terminology.hl7.org/CodeSystem/v2-0657,3,Peracetic Acid
http://terminology.hl7.org/CodeSystem/v2-0659,1,OR Mode Without Operator
http://terminology.hl7.org/CodeSystem/v2-0659,2,OR Mode with Operator
http://terminology.hl7.org/CodeSystem/v2-0659,3,CPD Mode Without Operator
http://terminology.hl7.org/CodeSystem/v2-0659,4,CPD Mode With Operator
http://terminology.hl7.org/CodeSystem/v2-0659,5,Offline Mode
http://terminology.hl7.org/CodeSystem/v2-0667,0,Real Time Values
http://terminology.hl7.org/CodeSystem/v2-0667,1,Historic Values
http://terminology.hl7.org/CodeSystem/v2-0669,LCC,Load is Complete
http://terminology.hl7.org/CodeSystem/v2-0669,LCN,Load Canceled
http://terminology.hl7.org/CodeSystem/v2-0669,LCP,Load In Process
http://terminology.hl7.org/CodeSystem/v2-0669,LLD,Building a Load
http://terminology.hl7.org/CodeSystem/v2-0682,0,Ready
http://terminology.hl7.org/CodeSystem/v2-0682,1,Not Ready
http://terminology.hl7.org/CodeSystem/v2-0702,2RS,Second Rinse
http://terminology.hl7.org/CodeSystem/v2-0702,ANR,Anesthesia/Respiratory
http://terminology.hl7.org/CodeSystem/v2-0702,BDP,Bedpans
http://terminology.hl7.org/CodeSystem/v2-0702,BWD,Bowie-Dick Test
http://terminology.hl7.org/CodeSystem/v2-0702,CMW,Chemical Wash
http://terminology.hl7.org/CodeSystem/v2-0702,COD,Code
http://terminology.hl7.org/CodeSystem/v2-0702,CRT,Cart Wash
http://terminology.hl7.org/CodeSystem/v2-0702,DEC,Decontamination
http://terminology.hl7.org/CodeSystem/v2-0702,DRT,Dart
http://terminology.hl7.org/CodeSystem/v2-0702,DRW,Dart Warm-up Cycle
http://terminology.hl7.org/CodeSystem/v2-0702,EOH,EO High Temperature
http://terminology.hl7.org/CodeSystem/v2-0702,EOL,EO Low Temperature
http://terminology.hl7.org/CodeSystem/v2-0702,EXP,Express
http://terminology.hl7.org/CodeSystem/v2-0702,FLS,Flash
http://terminology.hl7.org/CodeSystem/v2-0702,GLS,Glassware
http://terminology.hl7.org/CodeSystem/v2-0702,GNP,Gen. Purpose
http://terminology.hl7.org/CodeSystem/v2-0702,GRV,Gravity
http://terminology.hl7.org/CodeSystem/v2-0702,GTL,Gentle
http://terminology.hl7.org/CodeSystem/v2-0702,ISO,Isothermal
http://terminology.hl7.org/CodeSystem/v2-0702,IST,Instrument Wash
http://terminology.hl7.org/CodeSystem/v2-0702,LKT,Leak Test
http://terminology.hl7.org/CodeSystem/v2-0702,LQD,Liquid
http://terminology.hl7.org/CodeSystem/v2-0702,OPW,Optional Wash
http://terminology.hl7.org/CodeSystem/v2-0702,PEA,Peracetic Acid
http://terminology.hl7.org/CodeSystem/v2-0702,PLA,Plastic Goods Wash
http://terminology.hl7.org/CodeSystem/v2-0702,PRV,Prevac
http://terminology.hl7.org/CodeSystem/v2-0702,RNS,Rinse
http://terminology.hl7.org/CodeSystem/v2-0702,SFP,Steam Flush Pressure Pulse
http://terminology.hl7.org/CodeSystem/v2-0702,THR,Thermal
http://terminology.hl7.org/CodeSystem/v2-0702,TRB,Tray/Basin
http://terminology.hl7.org/CodeSystem/v2-0702,UTL,Utensil Wash
http://terminology.hl7.org/CodeSystem/v2-0702,WFP,Wrap/Steam Flush Pressure Pulse (Wrap/SFPP)
http://terminology.hl7.org/CodeSystem/v2-0717,ALL,All
http://terminology.hl7.org/CodeSystem/v2-0717,DEM,All demographic data
http://terminology.hl7.org/CodeSystem/v2-0717,DRG,Drug
http://terminology.hl7.org/CodeSystem/v2-0717,HIV,HIV status and results
http://terminology.hl7.org/CodeSystem/v2-0717,LOC,Patient Location
http://terminology.hl7.org/CodeSystem/v2-0717,NO,None
http://terminology.hl7.org/CodeSystem/v2-0717,OI,Opt in all registries (HIPAA)
http://terminology.hl7.org/CodeSystem/v2-0717,OO,Opt out all registries (HIPAA)
http://terminology.hl7.org/CodeSystem/v2-0717,PID-17,Religion
http://terminology.hl7.org/CodeSystem/v2-0717,PID-7,Date of Birth
http://terminology.hl7.org/CodeSystem/v2-0717,PSY,Psychiatric Mental health
http://terminology.hl7.org/CodeSystem/v2-0717,SMD,Sensitive medical data
http://terminology.hl7.org/CodeSystem/v2-0717,STD,Sexually transmitted diseases
http://terminology.hl7.org/CodeSystem/v2-0719,DIA,Diagnosis-related
http://terminology.hl7.org/CodeSystem/v2-0719,EMP,Employee of this organization
http://terminology.hl7.org/CodeSystem/v2-0719,ORG,Organizational policy or requirement
http://terminology.hl7.org/CodeSystem/v2-0719,PAT,Patient Request
http://terminology.hl7.org/CodeSystem/v2-0719,PHY,Physician Request
http://terminology.hl7.org/CodeSystem/v2-0719,REG,Regulatory requirement
http://terminology.hl7.org/CodeSystem/v2-0719,VIP,Very important person or celebrity
http://terminology.hl7.org/CodeSystem/v2-0725,APT,Appointment
http://terminology.hl7.org/CodeSystem/v2-0725,ARQ,Appointment Request
http://terminology.hl7.org/CodeSystem/v2-0725,EVN,Event
http://terminology.hl7.org/CodeSystem/v2-0725,EVN.CRT,Event Criterion
http://terminology.hl7.org/CodeSystem/v2-0725,EXP,Expectation
http://terminology.hl7.org/CodeSystem/v2-0725,INT,Intent
http://terminology.hl7.org/CodeSystem/v2-0725,PRMS,Promise
http://terminology.hl7.org/CodeSystem/v2-0725,PRP,Proposal
http://terminology.hl7.org/CodeSystem/v2-0725,RQO,Request-Order
http://terminology.hl7.org/CodeSystem/v2-0728,0,Nothing obvious
http://terminology.hl7.org/CodeSystem/v2-0728,1,Low
http://terminology.hl7.org/CodeSystem/v2-0728,2,Moderate
http://terminology.hl7.org/CodeSystem/v2-0728,3,High
http://terminology.hl7.org/CodeSystem/v2-0728,4,Very high
http://terminology.hl7.org/CodeSystem/v2-0731,0,Valid code
http://terminology.hl7.org/CodeSystem/v2-0731,1,Invalid code
http://terminology.hl7.org/CodeSystem/v2-0731,2,Two primary diagnosis codes
http://terminology.hl7.org/CodeSystem/v2-0731,3,Invalid for this gender
http://terminology.hl7.org/CodeSystem/v2-0731,4,Invalid for this age
http://terminology.hl7.org/CodeSystem/v2-0734,0,Normal grouping
http://terminology.hl7.org/CodeSystem/v2-0734,1,Invalid or missing primary diagnosis
http://terminology.hl7.org/CodeSystem/v2-0734,2,Diagnosis is not allowed to be primary
http://terminology.hl7.org/CodeSystem/v2-0734,3,Data does not fulfill DRG criteria
http://terminology.hl7.org/CodeSystem/v2-0734,4,"Invalid age, admission date, date of birth or discharge date"
http://terminology.hl7.org/CodeSystem/v2-0734,5,Invalid gender
http://terminology.hl7.org/CodeSystem/v2-0734,6,Invalid discharge status
http://terminology.hl7.org/CodeSystem/v2-0734,7,Invalid weight ad admission
http://terminology.hl7.org/CodeSystem/v2-0734,8,Invalid length of stay
http://terminology.hl7.org/CodeSystem/v2-0734,9,"Invalid field ""same day"""
http://terminology.hl7.org/CodeSystem/v2-0739,1,Normal length of stay
http://terminology.hl7.org/CodeSystem/v2-0739,2,Short length of stay
http://terminology.hl7.org/CodeSystem/v2-0739,3,Long length of stay
http://terminology.hl7.org/CodeSystem/v2-0742,00,Effective weight calculated
http://terminology.hl7.org/CodeSystem/v2-0742,01,Hospital specific contract
http://terminology.hl7.org/CodeSystem/v2-0742,03,Eeffective weight for transfer/referral calculated
http://terminology.hl7.org/CodeSystem/v2-0742,04,Referral from other hospital based on a cooperation (no DRG reimbursement)
http://terminology.hl7.org/CodeSystem/v2-0742,05,Invalid length of stay
http://terminology.hl7.org/CodeSystem/v2-0742,10,No information/entry in cost data for this DRG
http://terminology.hl7.org/CodeSystem/v2-0742,11,No relative weight found for department (type)
http://terminology.hl7.org/CodeSystem/v2-0749,0,Valid code; not used for grouping
http://terminology.hl7.org/CodeSystem/v2-0749,1,Valid code; used for grouping
http://terminology.hl7.org/CodeSystem/v2-0749,2,Invalid code; not used for grouping
http://terminology.hl7.org/CodeSystem/v2-0749,3,Invalid code; code is relevant for grouping
http://terminology.hl7.org/CodeSystem/v2-0755,0,No weight reported at admission used for grouping
http://terminology.hl7.org/CodeSystem/v2-0755,1,Weight reported at admission used for grouping
http://terminology.hl7.org/CodeSystem/v2-0755,2,Default weight (>2499g) used for grouping
http://terminology.hl7.org/CodeSystem/v2-0757,0,Respiration minutes not used for grouping
http://terminology.hl7.org/CodeSystem/v2-0757,1,Listed respiration minutes used for grouping
http://terminology.hl7.org/CodeSystem/v2-0757,2,OPS code value used for grouping
http://terminology.hl7.org/CodeSystem/v2-0759,0,Admission status is valid; used for grouping
http://terminology.hl7.org/CodeSystem/v2-0759,1,Admission status is valid; not used for grouping
http://terminology.hl7.org/CodeSystem/v2-0759,2,Admission status is invalid; not used for grouping
http://terminology.hl7.org/CodeSystem/v2-0759,3,Admission status is invalid; default value used for grouping
http://terminology.hl7.org/CodeSystem/v2-0761,0,Valid code
http://terminology.hl7.org/CodeSystem/v2-0761,1,Invalid code
http://terminology.hl7.org/CodeSystem/v2-0761,2,Not used
http://terminology.hl7.org/CodeSystem/v2-0761,3,Invalid for this gender
http://terminology.hl7.org/CodeSystem/v2-0761,4,Invalid for this age
http://terminology.hl7.org/CodeSystem/v2-0763,0,Neither operation relevant nor non-operation relevant procedure
http://terminology.hl7.org/CodeSystem/v2-0763,1,Operation relevant procedure
http://terminology.hl7.org/CodeSystem/v2-0763,2,Non-operation relevant procedure
http://terminology.hl7.org/CodeSystem/v2-0776,A,Active
http://terminology.hl7.org/CodeSystem/v2-0776,I,Inactive
http://terminology.hl7.org/CodeSystem/v2-0776,P,Pending Inactive
http://terminology.hl7.org/CodeSystem/v2-0778,EQP,Equipment
http://terminology.hl7.org/CodeSystem/v2-0778,IMP,Implant
http://terminology.hl7.org/CodeSystem/v2-0778,MED,Medication
http://terminology.hl7.org/CodeSystem/v2-0778,SUP,Supply
http://terminology.hl7.org/CodeSystem/v2-0778,TDC,"Tubes, Drains, and Catheters"
http://terminology.hl7.org/CodeSystem/v2-0790,AMA,American Medical Association
http://terminology.hl7.org/CodeSystem/v2-0790,FDA,Food and Drug Administration
http://terminology.hl7.org/CodeSystem/v2-0793,SMDA,Safe Medical Devices Act
http://terminology.hl7.org/CodeSystem/v2-0806,EOG,Ethylene Oxide Gas
http://terminology.hl7.org/CodeSystem/v2-0806,PCA,Peracetic acid
http://terminology.hl7.org/CodeSystem/v2-0806,STM,Steam
http://terminology.hl7.org/CodeSystem/v2-0818,BX,Box
http://terminology.hl7.org/CodeSystem/v2-0818,CS,Case
http://terminology.hl7.org/CodeSystem/v2-0818,EA,Each
http://terminology.hl7.org/CodeSystem/v2-0818,SET,Set
http://terminology.hl7.org/CodeSystem/v2-0834,application,Application data
http://terminology.hl7.org/CodeSystem/v2-0834,audio,Audio data
http://terminology.hl7.org/CodeSystem/v2-0834,image,Image data
http://terminology.hl7.org/CodeSystem/v2-0834,model,Model data
http://terminology.hl7.org/CodeSystem/v2-0834,multipart,MIME multipart package
http://terminology.hl7.org/CodeSystem/v2-0834,text,Text data
http://terminology.hl7.org/CodeSystem/v2-0834,video,Video data
http://terminology.hl7.org/CodeSystem/v2-0868,C,Corrected
http://terminology.hl7.org/CodeSystem/v2-0868,E,Added in error
http://terminology.hl7.org/CodeSystem/v2-0868,M,Moved
http://terminology.hl7.org/CodeSystem/v2-0868,N,No longer in service
http://terminology.hl7.org/CodeSystem/v2-0868,R,On request
http://terminology.hl7.org/CodeSystem/v2-0871,COR,Corrosive
http://terminology.hl7.org/CodeSystem/v2-0871,EXP,Explosive
http://terminology.hl7.org/CodeSystem/v2-0871,FLA,Flammable
http://terminology.hl7.org/CodeSystem/v2-0871,INJ,Injury Hazard
http://terminology.hl7.org/CodeSystem/v2-0871,RAD,Radioactive
http://terminology.hl7.org/CodeSystem/v2-0871,TOX,Toxic
http://terminology.hl7.org/CodeSystem/v2-0871,UNK,Unknown
http://terminology.hl7.org/CodeSystem/v2-0881,B,Both
http://terminology.hl7.org/CodeSystem/v2-0881,P,Professional Part
http://terminology.hl7.org/CodeSystem/v2-0881,T,Technical Part
http://terminology.hl7.org/CodeSystem/v2-0882,E,Employed
http://terminology.hl7.org/CodeSystem/v2-0882,SE,Self-employed
http://terminology.hl7.org/CodeSystem/v2-0894,L,Left
http://terminology.hl7.org/CodeSystem/v2-0894,R,Right
http://terminology.hl7.org/CodeSystem/v2-0895,E,Exempt
http://terminology.hl7.org/CodeSystem/v2-0895,N,No
http://terminology.hl7.org/CodeSystem/v2-0895,U,Unknown
http://terminology.hl7.org/CodeSystem/v2-0895,W,Not applicable
http://terminology.hl7.org/CodeSystem/v2-0895,Y,Yes
http://terminology.hl7.org/CodeSystem/v2-0904,BCV,Bank Card Validation Number
http://terminology.hl7.org/CodeSystem/v2-0904,CCS,Credit Card Security code
http://terminology.hl7.org/CodeSystem/v2-0904,VID,Version ID
http://terminology.hl7.org/CodeSystem/v2-0905,INV,Inventoried
http://terminology.hl7.org/CodeSystem/v2-0905,ONH,On Hold
http://terminology.hl7.org/CodeSystem/v2-0905,PRC,Processing
http://terminology.hl7.org/CodeSystem/v2-0905,REJ,Rejected
http://terminology.hl7.org/CodeSystem/v2-0905,TRN,In Transit
http://terminology.hl7.org/CodeSystem/v2-0905,TTL,Triaged to Lab
http://terminology.hl7.org/CodeSystem/v2-0906,A,"ASAP - As soon as possible, next highest priority after stat"
http://terminology.hl7.org/CodeSystem/v2-0906,CR,"Callback results - filler should contact the placer as soon as results are available, even for preliminary results"
http://terminology.hl7.org/CodeSystem/v2-0906,CS,Callback for scheduling - Filler should contact the placer (or target) to schedule the service.
http://terminology.hl7.org/CodeSystem/v2-0906,CSP,Callback placer for scheduling - filler should contact the placer to schedule the service
http://terminology.hl7.org/CodeSystem/v2-0906,CSR,Contact recipient for scheduling - Filler should contact the service recipient (target) to schedule the service
http://terminology.hl7.org/CodeSystem/v2-0906,EL,Elective - Beneficial to the patient but not essential for survival.
http://terminology.hl7.org/CodeSystem/v2-0906,EM,Emergency - An unforeseen combination of circumstances or the resulting state that calls for immediate action
http://terminology.hl7.org/CodeSystem/v2-0906,P,"Preop - Used to indicate that a service is to be performed prior to a scheduled surgery. When ordering a service and using the pre-op priority, a check is done to see the amount of time that must be allowed for performance of the service. When the order"
http://terminology.hl7.org/CodeSystem/v2-0906,PRN,"As needed - An ""as needed"" order should be accompanied by a description of what constitutes a need. This description is represented by an observation service predicate as a precondition."
http://terminology.hl7.org/CodeSystem/v2-0906,R,"Routine - Routine service, do at usual work hours"
http://terminology.hl7.org/CodeSystem/v2-0906,RR,Rush reporting - A report should be prepared and sent as quickly as possible
http://terminology.hl7.org/CodeSystem/v2-0906,S,Stat - With highest priority (e.g. emergency).
http://terminology.hl7.org/CodeSystem/v2-0906,T,Timing critical - It is critical to come as close as possible to the requested time (e.g. for a through antimicrobial level).
http://terminology.hl7.org/CodeSystem/v2-0906,UD,Use as directed - Drug is to be used as directed by the prescriber.
http://terminology.hl7.org/CodeSystem/v2-0906,UR,Urgent - Calls for prompt action
http://terminology.hl7.org/CodeSystem/v2-0907,B,"Business - Since the service class can represent knowledge structures that may be considered a trade or business secret, there is sometimes (though rarely) the need to flag those items as of business level confidentiality. However, no patient related inf"
http://terminology.hl7.org/CodeSystem/v2-0907,C,"Celebrity - Celebrities are people of public interest (VIP) including employees, whose information require special protection."
http://terminology.hl7.org/CodeSystem/v2-0907,D,"Clinician - Only clinicians may see this item, billing and administration persons can not access this item without special permission."
http://terminology.hl7.org/CodeSystem/v2-0907,ETH,Substance abuse related - Alcohol/drug-abuse related item
http://terminology.hl7.org/CodeSystem/v2-0907,HIV,HIV Related - HIV and AIDS related item
http://terminology.hl7.org/CodeSystem/v2-0907,I,Individual - Access only to individual persons who are mentioned explicitly as actors of this service and whose actor type warrants that access (cf. to actor typed code).
http://terminology.hl7.org/CodeSystem/v2-0907,L,"Low - No patient record item can be of low confidentiality. However, some service objects are not patient related and therefore may have low confidentiality."
http://terminology.hl7.org/CodeSystem/v2-0907,N,"Normal - Normal confidentiality rules (according to good health care practice) apply, that is, only authorized individuals with a legitimate medical or business need may access this item."
http://terminology.hl7.org/CodeSystem/v2-0907,PSY,Psychiatry related - Psychiatry related item
http://terminology.hl7.org/CodeSystem/v2-0907,R,"Restricted - Restricted access, e.g. only to providers having a current care relationship to the patient."
http://terminology.hl7.org/CodeSystem/v2-0907,S,Sensitive - Information for which the patient seeks heightened confidentiality. Sensitive information is not to be shared with family members. Information reported by the patient about family members is sensitive by default. Flag can be set or cleared
http://terminology.hl7.org/CodeSystem/v2-0907,SDV,Sexual and domestic violence related - Sexual assault / domestic violence related item
http://terminology.hl7.org/CodeSystem/v2-0907,T,"Taboo - Information not to be disclosed or discussed with patient except through physician assigned to patient in this case. This is usually a temporary constraint only; example use is a new fatal diagnosis or finding, such as malignancy or HIV."
http://terminology.hl7.org/CodeSystem/v2-0907,V,Very restricted - Very restricted access as declared by the Privacy Officer of the record holder.
http://terminology.hl7.org/CodeSystem/v2-0909,SID,Share In1 Day -<p>Share result regardless of reference/therapeutic range after 1 or more business day as agreed to by the systems in play.
http://terminology.hl7.org/CodeSystem/v2-0909,SIDC,Share in 1 Day Conditionally -<p>Share result in reference ranges/therapeutic with patient after 1 or more business day as agreed to by the systems in play.<p>Withhold result out of reference/therapeutic range until physician release
http://terminology.hl7.org/CodeSystem/v2-0909,SIMM,Share Immediately -<p>Share result with patient immediately
http://terminology.hl7.org/CodeSystem/v2-0909,STBD,Share To Be Determined -<p>Category to be determined
http://terminology.hl7.org/CodeSystem/v2-0909,SWNL,Share Within Normal Limits -<p>Share result in reference/therapeutic range with patient immediately<p>Share result out of reference/therapeutic ranges with patient after 1 or more business day as agreed to by the systems in play.
http://terminology.hl7.org/CodeSystem/v2-0909,SWTH,Share Withhold -<p>Withhold result regardless of reference/therapeutic ranges
http://terminology.hl7.org/CodeSystem/v2-0912,AAP,Alert Acknowledging Provider
http://terminology.hl7.org/CodeSystem/v2-0912,AC,Administration Cosigner
http://terminology.hl7.org/CodeSystem/v2-0912,AD,Admitting Provider
http://terminology.hl7.org/CodeSystem/v2-0912,AHP,Authorized Performing Health Professional
http://terminology.hl7.org/CodeSystem/v2-0912,AI,Assistant/Alternate Interpreter
http://terminology.hl7.org/CodeSystem/v2-0912,AP,Administering Provider
http://terminology.hl7.org/CodeSystem/v2-0912,APO,Authorized Performing Provider Organization
http://terminology.hl7.org/CodeSystem/v2-0912,ARI,Assistant Result Interpreter
http://terminology.hl7.org/CodeSystem/v2-0912,AT,Attending Provider
http://terminology.hl7.org/CodeSystem/v2-0912,AUT,Author/Event Initiator
http://terminology.hl7.org/CodeSystem/v2-0912,CP,Consulting Provider
http://terminology.hl7.org/CodeSystem/v2-0912,DP,Dispensing Provider
http://terminology.hl7.org/CodeSystem/v2-0912,EARI,Expected Assistant Result Interpreter
http://terminology.hl7.org/CodeSystem/v2-0912,EP,Entering Person
http://terminology.hl7.org/CodeSystem/v2-0912,EPRI,Expected Principal Result Interpreter
http://terminology.hl7.org/CodeSystem/v2-0912,EQUIP,Equipment
http://terminology.hl7.org/CodeSystem/v2-0912,FHCP,Family Health Care Professional
http://terminology.hl7.org/CodeSystem/v2-0912,MDIR,Medical Director
http://terminology.hl7.org/CodeSystem/v2-0912,OP,Ordering Provider
http://terminology.hl7.org/CodeSystem/v2-0912,OS,Outside Site(s) Where Observation May Be Performed
http://terminology.hl7.org/CodeSystem/v2-0912,PB,Packed by
http://terminology.hl7.org/CodeSystem/v2-0912,PH,Pharmacist
http://terminology.hl7.org/CodeSystem/v2-0912,PI,Primary Interpreter
http://terminology.hl7.org/CodeSystem/v2-0912,PO,Performing Organization
http://terminology.hl7.org/CodeSystem/v2-0912,POMD,Performing Organization Medical Director
http://terminology.hl7.org/CodeSystem/v2-0912,PP,Primary Care Provider
http://terminology.hl7.org/CodeSystem/v2-0912,PPH,Patient Preferred Pharmacy
http://terminology.hl7.org/CodeSystem/v2-0912,PRI,Principal Result Interpreter
http://terminology.hl7.org/CodeSystem/v2-0912,RCT,Results Copies To
http://terminology.hl7.org/CodeSystem/v2-0912,RHP,Referring Health Professional
http://terminology.hl7.org/CodeSystem/v2-0912,RO,Responsible Observer
http://terminology.hl7.org/CodeSystem/v2-0912,RP,Referring Provider
http://terminology.hl7.org/CodeSystem/v2-0912,RPO,Referring Provider Organization
http://terminology.hl7.org/CodeSystem/v2-0912,RT,Referred to Provider
http://terminology.hl7.org/CodeSystem/v2-0912,SB,Send by
http://terminology.hl7.org/CodeSystem/v2-0912,SC,Specimen Collector
http://terminology.hl7.org/CodeSystem/v2-0912,TN,Technician
http://terminology.hl7.org/CodeSystem/v2-0912,TR,Transcriptionist
http://terminology.hl7.org/CodeSystem/v2-0912,VP,Verifier (Verifying Person)
http://terminology.hl7.org/CodeSystem/v2-0912,VPS,Verifying Pharmaceutical Supplier (not sure how to dissect Pharmacist/Treatment Supplier's Verifier ID)
http://terminology.hl7.org/CodeSystem/v2-0912,VTS,Verifying Treatment Supplier (not sure how to dissect Pharmacist/Treatment Supplier's Verifier ID)
http://terminology.hl7.org/CodeSystem/v2-0912,WAY,Waypoint
http://terminology.hl7.org/CodeSystem/v2-0912,WAYR,Waypoint Recipient
http://terminology.hl7.org/CodeSystem/v2-0914,AP,Analysis Process
http://terminology.hl7.org/CodeSystem/v2-0914,IM,Information Management
http://terminology.hl7.org/CodeSystem/v2-0914,L,Laboratory
http://terminology.hl7.org/CodeSystem/v2-0914,NA,Not Applicable
http://terminology.hl7.org/CodeSystem/v2-0914,PD,Placer Data
http://terminology.hl7.org/CodeSystem/v2-0916,F,Patient was fasting prior to the procedure.
http://terminology.hl7.org/CodeSystem/v2-0916,FNA,Fasting not asked of the patient at time of procedure.
http://terminology.hl7.org/CodeSystem/v2-0916,NF,The patient indicated they did not fast prior to the procedure.
http://terminology.hl7.org/CodeSystem/v2-0916,NG,Not Given - Patient was not asked at the time of the procedure.
http://terminology.hl7.org/CodeSystem/v2-0917,C,Supplemental
http://terminology.hl7.org/CodeSystem/v2-0917,L,Loading
http://terminology.hl7.org/CodeSystem/v2-0918,C,Continuous
http://terminology.hl7.org/CodeSystem/v2-0918,P,PCA Only
http://terminology.hl7.org/CodeSystem/v2-0918,PC,PCA + Continuous
http://terminology.hl7.org/CodeSystem/v2-0919,D,"In some cases, this test should be only exclusively with like tests (examples are cyto or pathology)"
http://terminology.hl7.org/CodeSystem/v2-0919,N,This test can be included with any number of other tests
http://terminology.hl7.org/CodeSystem/v2-0919,Y,This test should be exclusive
http://terminology.hl7.org/CodeSystem/v2-0920,A,Alternate
http://terminology.hl7.org/CodeSystem/v2-0920,P,Preferred
http://terminology.hl7.org/CodeSystem/v2-0921,ADM,Admitting
http://terminology.hl7.org/CodeSystem/v2-0921,PROC,Procedure
http://terminology.hl7.org/CodeSystem/v2-0921,SERV,Service
http://terminology.hl7.org/CodeSystem/v2-0922,IR,Initial Request
http://terminology.hl7.org/CodeSystem/v2-0922,RA,Request for Appeal
http://terminology.hl7.org/CodeSystem/v2-0922,RE,Request for Extension
http://terminology.hl7.org/CodeSystem/v2-0923,ABR,Aborted Run: Process interrupted after the Phlebotomist inserts the needle in the Donor's arm
http://terminology.hl7.org/CodeSystem/v2-0923,NIN,Process was not interrupted
http://terminology.hl7.org/CodeSystem/v2-0923,WOT,Walk Out: Process interrupted before the Phlebotomist inserts the needle in the Donor's arm
http://terminology.hl7.org/CodeSystem/v2-0924,A,Annual
http://terminology.hl7.org/CodeSystem/v2-0924,D,Per Day
http://terminology.hl7.org/CodeSystem/v2-0924,M,Per Month
http://terminology.hl7.org/CodeSystem/v2-0924,O,Duration of the Order
http://terminology.hl7.org/CodeSystem/v2-0924,PL,Patients Lifetime
http://terminology.hl7.org/CodeSystem/v2-0924,WK,Per Week
http://terminology.hl7.org/CodeSystem/v2-0925,ACN,Air Contamination
http://terminology.hl7.org/CodeSystem/v2-0925,CLT,Clotted
http://terminology.hl7.org/CodeSystem/v2-0925,COL,Collapse
http://terminology.hl7.org/CodeSystem/v2-0925,DAK,Defective Apheresis Kit
http://terminology.hl7.org/CodeSystem/v2-0925,DBG,Defective Bag
http://terminology.hl7.org/CodeSystem/v2-0925,DMT,Defective Instrument
http://terminology.hl7.org/CodeSystem/v2-0925,DND,Defective Needle
http://terminology.hl7.org/CodeSystem/v2-0925,INF,Infiltration
http://terminology.hl7.org/CodeSystem/v2-0925,IPF,Instrument Power Failure
http://terminology.hl7.org/CodeSystem/v2-0925,MIS,Missed / in tissue
http://terminology.hl7.org/CodeSystem/v2-0925,NAD,"Needle adjustment (this may not end a procedure, if successful will impact component production)"
http://terminology.hl7.org/CodeSystem/v2-0925,PFL,Poor flow
http://terminology.hl7.org/CodeSystem/v2-0925,VSM,Vein Spasm
http://terminology.hl7.org/CodeSystem/v2-0926,NDR,Not Drawn
http://terminology.hl7.org/CodeSystem/v2-0926,SUC,Successful
http://terminology.hl7.org/CodeSystem/v2-0926,UL5,Unsuccessful Less than 50 ml drawn
http://terminology.hl7.org/CodeSystem/v2-0927,B,Both Arms
http://terminology.hl7.org/CodeSystem/v2-0927,L,Left Arm
http://terminology.hl7.org/CodeSystem/v2-0927,R,Right Arm
http://terminology.hl7.org/CodeSystem/v2-0933,2RC,Double Red Cells
http://terminology.hl7.org/CodeSystem/v2-0933,GRN,Granulocytes
http://terminology.hl7.org/CodeSystem/v2-0933,HEM,Hemachromatosis
http://terminology.hl7.org/CodeSystem/v2-0933,HPC,Hematopoietic Progenitor Cells
http://terminology.hl7.org/CodeSystem/v2-0933,LYM,Lymphocytes
http://terminology.hl7.org/CodeSystem/v2-0933,PLS,Plasma
http://terminology.hl7.org/CodeSystem/v2-0933,PLT,Platelets
http://terminology.hl7.org/CodeSystem/v2-0933,PNP,Platelets and Plasma
http://terminology.hl7.org/CodeSystem/v2-0933,PNR,Platelets and Red Cells
http://terminology.hl7.org/CodeSystem/v2-0933,PPR,"Platelets, Plasma, and Red Cells"
http://terminology.hl7.org/CodeSystem/v2-0933,THA,Therapeutic Apheresis
http://terminology.hl7.org/CodeSystem/v2-0933,THW,Therapeutic Whole Blood
http://terminology.hl7.org/CodeSystem/v2-0933,WBL,Whole Blood
http://terminology.hl7.org/CodeSystem/v2-0935,ASC,Apheresis Software Crash
http://terminology.hl7.org/CodeSystem/v2-0935,BSC,Manufacturing Software Crash
http://terminology.hl7.org/CodeSystem/v2-0935,CFT,Couldn't follow through with donation (scared)
http://terminology.hl7.org/CodeSystem/v2-0935,DBB,Bathroom
http://terminology.hl7.org/CodeSystem/v2-0935,DCW,Couldn't wait
http://terminology.hl7.org/CodeSystem/v2-0935,DNI,Phlebotomy Issue
http://terminology.hl7.org/CodeSystem/v2-0935,GFE,General Facility Emergency
http://terminology.hl7.org/CodeSystem/v2-0935,NRG,"No reason given, donor decided to stop without giving a reason"
http://terminology.hl7.org/CodeSystem/v2-0935,PCD,Phone Call-Donor
http://terminology.hl7.org/CodeSystem/v2-4000,A,"Alphabetic (i.e., Default or some single-byte)"
http://terminology.hl7.org/CodeSystem/v2-4000,I,"Ideographic (i.e., Kanji)"
http://terminology.hl7.org/CodeSystem/v2-4000,P,"Phonetic (i.e., ASCII, Katakana, Hiragana, etc.)"

"""#),
TableFile("displays/v3.csv", #"""
system,code,display
http://terminology.hl7.org/CodeSystem/v3-AcknowledgementCondition,AL,Always
http://terminology.hl7.org/CodeSystem/v3-AcknowledgementCondition,ER,Error/reject only
http://terminology.hl7.org/CodeSystem/v3-AcknowledgementCondition,NE,Never
http://terminology.hl7.org/CodeSystem/v3-AcknowledgementCondition,SU,Successful only
http://terminology.hl7.org/CodeSystem/v3-AcknowledgementDetailCode,INTERR,Internal system error
http://terminology.hl7.org/CodeSystem/v3-AcknowledgementDetailCode,NOSTORE,No storage space for message.
http://terminology.hl7.org/CodeSystem/v3-AcknowledgementDetailCode,NS200,Unsupported interaction
http://terminology.hl7.org/CodeSystem/v3-AcknowledgementDetailCode,NS202,Unsupported processing id
http://terminology.hl7.org/CodeSystem/v3-AcknowledgementDetailCode,NS203,Unsupported version id
http://terminology.hl7.org/CodeSystem/v3-AcknowledgementDetailCode,NS250,Unsupported processing Mode
http://terminology.hl7.org/CodeSystem/v3-AcknowledgementDetailCode,NS260,Unknown sender
http://terminology.hl7.org/CodeSystem/v3-AcknowledgementDetailCode,NS261,Unrecognized attentionline
http://terminology.hl7.org/CodeSystem/v3-AcknowledgementDetailCode,RTEDEST,"Message routing error, destination unreachable."
http://terminology.hl7.org/CodeSystem/v3-AcknowledgementDetailCode,RTUDEST,"Error: Message routing error, unknown destination."
http://terminology.hl7.org/CodeSystem/v3-AcknowledgementDetailCode,RTWDEST,"Message routing warning, destination unreachable."
http://terminology.hl7.org/CodeSystem/v3-AcknowledgementDetailCode,SYN,Syntax error
http://terminology.hl7.org/CodeSystem/v3-AcknowledgementDetailCode,SYN100,Required association missing
http://terminology.hl7.org/CodeSystem/v3-AcknowledgementDetailCode,SYN101,Required attribute missing
http://terminology.hl7.org/CodeSystem/v3-AcknowledgementDetailCode,SYN102,Data type error
http://terminology.hl7.org/CodeSystem/v3-AcknowledgementDetailCode,SYN103,Value not found in code system
http://terminology.hl7.org/CodeSystem/v3-AcknowledgementDetailCode,SYN104,Invalid code system in CNE
http://terminology.hl7.org/CodeSystem/v3-AcknowledgementDetailCode,SYN105,Required element missing
http://terminology.hl7.org/CodeSystem/v3-AcknowledgementDetailCode,SYN106,Terminology error
http://terminology.hl7.org/CodeSystem/v3-AcknowledgementDetailCode,SYN107,Deprecated code
http://terminology.hl7.org/CodeSystem/v3-AcknowledgementDetailCode,SYN108,Number of repetitions exceeds limit
http://terminology.hl7.org/CodeSystem/v3-AcknowledgementDetailCode,SYN109,Mandatory element with null value
http://terminology.hl7.org/CodeSystem/v3-AcknowledgementDetailCode,SYN110,Number of association repetitions exceeds limit
http://terminology.hl7.org/CodeSystem/v3-AcknowledgementDetailCode,SYN111,Value does not match fixed value
http://terminology.hl7.org/CodeSystem/v3-AcknowledgementDetailCode,SYN112,Number of attribute repetitions exceeds limit
http://terminology.hl7.org/CodeSystem/v3-AcknowledgementDetailCode,SYN113,Formal constraint violation
http://terminology.hl7.org/CodeSystem/v3-AcknowledgementDetailCode,SYN114,Insufficient repetitions
http://terminology.hl7.org/CodeSystem/v3-AcknowledgementDetailCode,_AcknowledgementDetailNotSupportedCode,AcknowledgementDetailNotSupportedCode
http://terminology.hl7.org/CodeSystem/v3-AcknowledgementDetailType,E,Error
http://terminology.hl7.org/CodeSystem/v3-AcknowledgementDetailType,I,Information
http://terminology.hl7.org/CodeSystem/v3-AcknowledgementDetailType,W,Warning
http://terminology.hl7.org/CodeSystem/v3-AcknowledgementType,AA,Application Acknowledgement Accept
http://terminology.hl7.org/CodeSystem/v3-AcknowledgementType,AE,Application Acknowledgement Error
http://terminology.hl7.org/CodeSystem/v3-AcknowledgementType,AR,Application Acknowledgement Reject
http://terminology.hl7.org/CodeSystem/v3-AcknowledgementType,CA,Accept Acknowledgement Commit Accept
http://terminology.hl7.org/CodeSystem/v3-AcknowledgementType,CE,Accept Acknowledgement Commit Error
http://terminology.hl7.org/CodeSystem/v3-AcknowledgementType,CR,Accept Acknowledgement Commit Reject
http://terminology.hl7.org/CodeSystem/v3-ActClass,ACCM,accommodation
http://terminology.hl7.org/CodeSystem/v3-ActClass,ACCT,account
http://terminology.hl7.org/CodeSystem/v3-ActClass,ACSN,accession
http://terminology.hl7.org/CodeSystem/v3-ActClass,ACT,act
http://terminology.hl7.org/CodeSystem/v3-ActClass,ACTN,action
http://terminology.hl7.org/CodeSystem/v3-ActClass,ADJUD,financial adjudication
http://terminology.hl7.org/CodeSystem/v3-ActClass,AEXPOS,acquisition exposure
http://terminology.hl7.org/CodeSystem/v3-ActClass,ALRT,detected issue
http://terminology.hl7.org/CodeSystem/v3-ActClass,BATTERY,battery
http://terminology.hl7.org/CodeSystem/v3-ActClass,CACT,control act
http://terminology.hl7.org/CodeSystem/v3-ActClass,CASE,public health case
http://terminology.hl7.org/CodeSystem/v3-ActClass,CATEGORY,category
http://terminology.hl7.org/CodeSystem/v3-ActClass,CDALVLONE,CDA Level One clinical document
http://terminology.hl7.org/CodeSystem/v3-ActClass,CLNTRL,clinical trial
http://terminology.hl7.org/CodeSystem/v3-ActClass,CLUSTER,Cluster
http://terminology.hl7.org/CodeSystem/v3-ActClass,CNOD,Condition Node
http://terminology.hl7.org/CodeSystem/v3-ActClass,CNTRCT,contract
http://terminology.hl7.org/CodeSystem/v3-ActClass,COMPOSITION,composition
http://terminology.hl7.org/CodeSystem/v3-ActClass,CONC,concern
http://terminology.hl7.org/CodeSystem/v3-ActClass,COND,Condition
http://terminology.hl7.org/CodeSystem/v3-ActClass,CONS,consent
http://terminology.hl7.org/CodeSystem/v3-ActClass,CONTAINER,record container
http://terminology.hl7.org/CodeSystem/v3-ActClass,CONTREG,container registration
http://terminology.hl7.org/CodeSystem/v3-ActClass,COV,coverage
http://terminology.hl7.org/CodeSystem/v3-ActClass,CTTEVENT,clinical trial timepoint event
http://terminology.hl7.org/CodeSystem/v3-ActClass,DETPOL,determinant peptide
http://terminology.hl7.org/CodeSystem/v3-ActClass,DGIMG,diagnostic image
http://terminology.hl7.org/CodeSystem/v3-ActClass,DIET,diet
http://terminology.hl7.org/CodeSystem/v3-ActClass,DISPACT,disciplinary action
http://terminology.hl7.org/CodeSystem/v3-ActClass,DOC,document
http://terminology.hl7.org/CodeSystem/v3-ActClass,DOCBODY,document body
http://terminology.hl7.org/CodeSystem/v3-ActClass,DOCCLIN,clinical document
http://terminology.hl7.org/CodeSystem/v3-ActClass,DOCSECT,document section
http://terminology.hl7.org/CodeSystem/v3-ActClass,EHR,electronic health record
http://terminology.hl7.org/CodeSystem/v3-ActClass,ENC,encounter
http://terminology.hl7.org/CodeSystem/v3-ActClass,ENTRY,entry
http://terminology.hl7.org/CodeSystem/v3-ActClass,EXP,expression level
http://terminology.hl7.org/CodeSystem/v3-ActClass,EXPOS,exposure
http://terminology.hl7.org/CodeSystem/v3-ActClass,EXTRACT,extract
http://terminology.hl7.org/CodeSystem/v3-ActClass,FCNTRCT,financial contract
http://terminology.hl7.org/CodeSystem/v3-ActClass,FOLDER,folder
http://terminology.hl7.org/CodeSystem/v3-ActClass,GEN,genomic observation
http://terminology.hl7.org/CodeSystem/v3-ActClass,GROUPER,grouper
http://terminology.hl7.org/CodeSystem/v3-ActClass,HCASE,public health case
http://terminology.hl7.org/CodeSystem/v3-ActClass,INC,incident
http://terminology.hl7.org/CodeSystem/v3-ActClass,INFO,information
http://terminology.hl7.org/CodeSystem/v3-ActClass,INFRM,inform
http://terminology.hl7.org/CodeSystem/v3-ActClass,INVE,invoice element
http://terminology.hl7.org/CodeSystem/v3-ActClass,INVSTG,investigation
http://terminology.hl7.org/CodeSystem/v3-ActClass,JURISPOL,jurisdictional policy
http://terminology.hl7.org/CodeSystem/v3-ActClass,LIST,working list
http://terminology.hl7.org/CodeSystem/v3-ActClass,LLD,left lateral decubitus
http://terminology.hl7.org/CodeSystem/v3-ActClass,LOC,locus
http://terminology.hl7.org/CodeSystem/v3-ActClass,MPROT,monitoring program
http://terminology.hl7.org/CodeSystem/v3-ActClass,OBS,observation
http://terminology.hl7.org/CodeSystem/v3-ActClass,OBSCOR,correlated observation sequences
http://terminology.hl7.org/CodeSystem/v3-ActClass,OBSSER,observation series
http://terminology.hl7.org/CodeSystem/v3-ActClass,ORGANIZER,organizer
http://terminology.hl7.org/CodeSystem/v3-ActClass,ORGPOL,organizational policy
http://terminology.hl7.org/CodeSystem/v3-ActClass,OUTB,outbreak
http://terminology.hl7.org/CodeSystem/v3-ActClass,OUTBR,outbreak
http://terminology.hl7.org/CodeSystem/v3-ActClass,PCPR,care provision
http://terminology.hl7.org/CodeSystem/v3-ActClass,PHN,phenotype
http://terminology.hl7.org/CodeSystem/v3-ActClass,POL,polypeptide
http://terminology.hl7.org/CodeSystem/v3-ActClass,POLICY,policy
http://terminology.hl7.org/CodeSystem/v3-ActClass,POS,position
http://terminology.hl7.org/CodeSystem/v3-ActClass,POSACC,position accuracy
http://terminology.hl7.org/CodeSystem/v3-ActClass,POSCOORD,position coordinate
http://terminology.hl7.org/CodeSystem/v3-ActClass,PRN,prone
http://terminology.hl7.org/CodeSystem/v3-ActClass,PROC,procedure
http://terminology.hl7.org/CodeSystem/v3-ActClass,REG,registration
http://terminology.hl7.org/CodeSystem/v3-ActClass,REV,review
http://terminology.hl7.org/CodeSystem/v3-ActClass,RLD,right lateral decubitus
http://terminology.hl7.org/CodeSystem/v3-ActClass,ROIBND,bounded ROI
http://terminology.hl7.org/CodeSystem/v3-ActClass,ROIOVL,overlay ROI
http://terminology.hl7.org/CodeSystem/v3-ActClass,RTRD,reverse trendelenburg
http://terminology.hl7.org/CodeSystem/v3-ActClass,SBADM,substance administration
http://terminology.hl7.org/CodeSystem/v3-ActClass,SBEXT,Substance Extraction
http://terminology.hl7.org/CodeSystem/v3-ActClass,SCOPOL,scope of practice policy
http://terminology.hl7.org/CodeSystem/v3-ActClass,SEQ,bio sequence
http://terminology.hl7.org/CodeSystem/v3-ActClass,SEQVAR,bio sequence variation
http://terminology.hl7.org/CodeSystem/v3-ActClass,SFWL,Semi-Fowler's
http://terminology.hl7.org/CodeSystem/v3-ActClass,SIT,sitting
http://terminology.hl7.org/CodeSystem/v3-ActClass,SPCOBS,specimen observation
http://terminology.hl7.org/CodeSystem/v3-ActClass,SPCTRT,specimen treatment
http://terminology.hl7.org/CodeSystem/v3-ActClass,SPECCOLLECT,Specimen Collection
http://terminology.hl7.org/CodeSystem/v3-ActClass,SPLY,supply
http://terminology.hl7.org/CodeSystem/v3-ActClass,STC,state transition control
http://terminology.hl7.org/CodeSystem/v3-ActClass,STDPOL,standard of practice policy
http://terminology.hl7.org/CodeSystem/v3-ActClass,STN,standing
http://terminology.hl7.org/CodeSystem/v3-ActClass,STORE,storage
http://terminology.hl7.org/CodeSystem/v3-ActClass,SUBST,Substitution
http://terminology.hl7.org/CodeSystem/v3-ActClass,SUP,supine
http://terminology.hl7.org/CodeSystem/v3-ActClass,TEXPOS,transmission exposure
http://terminology.hl7.org/CodeSystem/v3-ActClass,TOPIC,topic
http://terminology.hl7.org/CodeSystem/v3-ActClass,TRD,trendelenburg
http://terminology.hl7.org/CodeSystem/v3-ActClass,TRFR,transfer
http://terminology.hl7.org/CodeSystem/v3-ActClass,TRNS,transportation
http://terminology.hl7.org/CodeSystem/v3-ActClass,VERIF,Verification
http://terminology.hl7.org/CodeSystem/v3-ActClass,XACT,financial transaction
http://terminology.hl7.org/CodeSystem/v3-ActClass,_ActClassContainer,ActClassContainer
http://terminology.hl7.org/CodeSystem/v3-ActClass,_ActClassROI,ActClassROI
http://terminology.hl7.org/CodeSystem/v3-ActClass,_ActClassRecordOrganizer,record organizer
http://terminology.hl7.org/CodeSystem/v3-ActClass,_SubjectBodyPosition,subject body position
http://terminology.hl7.org/CodeSystem/v3-ActClass,_SubjectPhysicalPosition,subject physical position
http://terminology.hl7.org/CodeSystem/v3-ActCode,1,Therapy Appropriate
http://terminology.hl7.org/CodeSystem/v3-ActCode,10,Provided Patient Education
http://terminology.hl7.org/CodeSystem/v3-ActCode,11,Added Concurrent Therapy
http://terminology.hl7.org/CodeSystem/v3-ActCode,12,Temporarily Suspended Concurrent Therapy
http://terminology.hl7.org/CodeSystem/v3-ActCode,13,Stopped Concurrent Therapy
http://terminology.hl7.org/CodeSystem/v3-ActCode,14,Supply Appropriate
http://terminology.hl7.org/CodeSystem/v3-ActCode,15,Replacement
http://terminology.hl7.org/CodeSystem/v3-ActCode,16,Vacation Supply
http://terminology.hl7.org/CodeSystem/v3-ActCode,17,Weekend Supply
http://terminology.hl7.org/CodeSystem/v3-ActCode,18,Leave of Absence
http://terminology.hl7.org/CodeSystem/v3-ActCode,19,Consulted Supplier
http://terminology.hl7.org/CodeSystem/v3-ActCode,2,Assessed Patient
http://terminology.hl7.org/CodeSystem/v3-ActCode,20,additional quantity on separate dispense
http://terminology.hl7.org/CodeSystem/v3-ActCode,21,authorization confirmed
http://terminology.hl7.org/CodeSystem/v3-ActCode,21611-9,age patient qn est
http://terminology.hl7.org/CodeSystem/v3-ActCode,21612-7,age patient qn reported
http://terminology.hl7.org/CodeSystem/v3-ActCode,22,appropriate indication or diagnosis
http://terminology.hl7.org/CodeSystem/v3-ActCode,23,prior therapy documented
http://terminology.hl7.org/CodeSystem/v3-ActCode,29553-5,age patient qn calc
http://terminology.hl7.org/CodeSystem/v3-ActCode,3,Patient Explanation
http://terminology.hl7.org/CodeSystem/v3-ActCode,30525-0,age patient qn definition
http://terminology.hl7.org/CodeSystem/v3-ActCode,30972-4,age at onset of adverse event
http://terminology.hl7.org/CodeSystem/v3-ActCode,4,Consulted Other Source
http://terminology.hl7.org/CodeSystem/v3-ActCode,42CFRPart2,42 CFR Part2
http://terminology.hl7.org/CodeSystem/v3-ActCode,5,Consulted Prescriber
http://terminology.hl7.org/CodeSystem/v3-ActCode,6,Prescriber Declined Change
http://terminology.hl7.org/CodeSystem/v3-ActCode,7,Interacting Therapy No Longer Active/Planned
http://terminology.hl7.org/CodeSystem/v3-ActCode,8,Other Action Taken
http://terminology.hl7.org/CodeSystem/v3-ActCode,9,Instituted Ongoing Monitoring Program
http://terminology.hl7.org/CodeSystem/v3-ActCode,AA,adjudicated with adjustments
http://terminology.hl7.org/CodeSystem/v3-ActCode,AALC,accredited assisted living care
http://terminology.hl7.org/CodeSystem/v3-ActCode,AAMC,accredited ambulatory care
http://terminology.hl7.org/CodeSystem/v3-ActCode,ABHC,accredited behavioral health care
http://terminology.hl7.org/CodeSystem/v3-ActCode,ABUSE,commonly abused/misused alert
http://terminology.hl7.org/CodeSystem/v3-ActCode,ACAC,accredited critical access hospital care
http://terminology.hl7.org/CodeSystem/v3-ActCode,ACADR,adverse drug reaction access
http://terminology.hl7.org/CodeSystem/v3-ActCode,ACALL,all access
http://terminology.hl7.org/CodeSystem/v3-ActCode,ACALLG,allergy access
http://terminology.hl7.org/CodeSystem/v3-ActCode,ACCESSCONSCHEME,access control scheme
http://terminology.hl7.org/CodeSystem/v3-ActCode,ACCONS,informational consent access
http://terminology.hl7.org/CodeSystem/v3-ActCode,ACCTRECEIVABLE,account receivable
http://terminology.hl7.org/CodeSystem/v3-ActCode,ACDEMO,demographics access
http://terminology.hl7.org/CodeSystem/v3-ActCode,ACDI,diagnostic imaging access
http://terminology.hl7.org/CodeSystem/v3-ActCode,ACH,Automated Clearing House
http://terminology.hl7.org/CodeSystem/v3-ActCode,ACHC,accredited hospital care
http://terminology.hl7.org/CodeSystem/v3-ActCode,ACID,Acidification
http://terminology.hl7.org/CodeSystem/v3-ActCode,ACIMMUN,immunization access
http://terminology.hl7.org/CodeSystem/v3-ActCode,ACLAB,lab test result access
http://terminology.hl7.org/CodeSystem/v3-ActCode,ACMED,medication access
http://terminology.hl7.org/CodeSystem/v3-ActCode,ACMEDC,medical condition access
http://terminology.hl7.org/CodeSystem/v3-ActCode,ACMEN,mental health access
http://terminology.hl7.org/CodeSystem/v3-ActCode,ACOBS,common observations access
http://terminology.hl7.org/CodeSystem/v3-ActCode,ACOCOMPT,accountable care organization compartment
http://terminology.hl7.org/CodeSystem/v3-ActCode,ACPOLPRG,policy or program information access
http://terminology.hl7.org/CodeSystem/v3-ActCode,ACPROV,provider information access
http://terminology.hl7.org/CodeSystem/v3-ActCode,ACPSERV,professional service access
http://terminology.hl7.org/CodeSystem/v3-ActCode,ACSUBSTAB,substance abuse access
http://terminology.hl7.org/CodeSystem/v3-ActCode,ACU,short term/acute
http://terminology.hl7.org/CodeSystem/v3-ActCode,ACUTE,inpatient acute
http://terminology.hl7.org/CodeSystem/v3-ActCode,ADALRT,adult alert
http://terminology.hl7.org/CodeSystem/v3-ActCode,ADMDX,admitting diagnosis
http://terminology.hl7.org/CodeSystem/v3-ActCode,ADNFPPELAT,adjud. nullified prior-period electronic amount
http://terminology.hl7.org/CodeSystem/v3-ActCode,ADNFPPELCT,adjud. nullified prior-period electronic count
http://terminology.hl7.org/CodeSystem/v3-ActCode,ADNFPPMNAT,adjud. nullified prior-period manual amount
http://terminology.hl7.org/CodeSystem/v3-ActCode,ADNFPPMNCT,adjud. nullified prior-period manual count
http://terminology.hl7.org/CodeSystem/v3-ActCode,ADNFSPELAT,adjud. nullified same-period electronic amount
http://terminology.hl7.org/CodeSystem/v3-ActCode,ADNFSPELCT,adjud. nullified same-period electronic count
http://terminology.hl7.org/CodeSystem/v3-ActCode,ADNFSPMNAT,adjud. nullified same-period manual amount
http://terminology.hl7.org/CodeSystem/v3-ActCode,ADNFSPMNCT,adjud. nullified same-period manual count
http://terminology.hl7.org/CodeSystem/v3-ActCode,ADNPPPELAT,adjud. non-payee payable prior-period electronic amount
http://terminology.hl7.org/CodeSystem/v3-ActCode,ADNPPPELCT,adjud. non-payee payable prior-period electronic count
http://terminology.hl7.org/CodeSystem/v3-ActCode,ADNPPPMNAT,adjud. non-payee payable prior-period manual amount
http://terminology.hl7.org/CodeSystem/v3-ActCode,ADNPPPMNCT,adjud. non-payee payable prior-period manual count
http://terminology.hl7.org/CodeSystem/v3-ActCode,ADNPSPELAT,adjud. non-payee payable same-period electronic amount
http://terminology.hl7.org/CodeSystem/v3-ActCode,ADNPSPELCT,adjud. non-payee payable same-period electronic count
http://terminology.hl7.org/CodeSystem/v3-ActCode,ADNPSPMNAT,adjud. non-payee payable same-period manual amount
http://terminology.hl7.org/CodeSystem/v3-ActCode,ADNPSPMNCT,adjud. non-payee payable same-period manual count
http://terminology.hl7.org/CodeSystem/v3-ActCode,ADOL,adolescent information sensitivity
http://terminology.hl7.org/CodeSystem/v3-ActCode,ADPPPPELAT,adjud. payee payable prior-period electronic amount
http://terminology.hl7.org/CodeSystem/v3-ActCode,ADPPPPELCT,adjud. payee payable prior-period electronic count
http://terminology.hl7.org/CodeSystem/v3-ActCode,ADPPPPMNAT,adjud. payee payable prior-period manual amout
http://terminology.hl7.org/CodeSystem/v3-ActCode,ADPPPPMNCT,adjud. payee payable prior-period manual count
http://terminology.hl7.org/CodeSystem/v3-ActCode,ADPPSPELAT,adjud. payee payable same-period electronic amount
http://terminology.hl7.org/CodeSystem/v3-ActCode,ADPPSPELCT,adjud. payee payable same-period electronic count
http://terminology.hl7.org/CodeSystem/v3-ActCode,ADPPSPMNAT,adjud. payee payable same-period manual amount
http://terminology.hl7.org/CodeSystem/v3-ActCode,ADPPSPMNCT,adjud. payee payable same-period manual count
http://terminology.hl7.org/CodeSystem/v3-ActCode,ADRFPPELAT,adjud. refused prior-period electronic amount
http://terminology.hl7.org/CodeSystem/v3-ActCode,ADRFPPELCT,adjud. refused prior-period electronic count
http://terminology.hl7.org/CodeSystem/v3-ActCode,ADRFPPMNAT,adjud. refused prior-period manual amount
http://terminology.hl7.org/CodeSystem/v3-ActCode,ADRFPPMNCT,adjud. refused prior-period manual count
http://terminology.hl7.org/CodeSystem/v3-ActCode,ADRFSPELAT,adjud. refused same-period electronic amount
http://terminology.hl7.org/CodeSystem/v3-ActCode,ADRFSPELCT,adjud. refused same-period electronic count
http://terminology.hl7.org/CodeSystem/v3-ActCode,ADRFSPMNAT,adjud. refused same-period manual amount
http://terminology.hl7.org/CodeSystem/v3-ActCode,ADRFSPMNCT,adjud. refused same-period manual count
http://terminology.hl7.org/CodeSystem/v3-ActCode,ADVERSE_REACTION,Adverse Reaction
http://terminology.hl7.org/CodeSystem/v3-ActCode,AE,American Express
http://terminology.hl7.org/CodeSystem/v3-ActCode,AFOOT,pedestrian transport
http://terminology.hl7.org/CodeSystem/v3-ActCode,AFTHRS,non-normal hours
http://terminology.hl7.org/CodeSystem/v3-ActCode,AGE,Age Alert
http://terminology.hl7.org/CodeSystem/v3-ActCode,AGGREGATE,aggregate measure observation
http://terminology.hl7.org/CodeSystem/v3-ActCode,AHOC,accredited home care
http://terminology.hl7.org/CodeSystem/v3-ActCode,AIRTRNS,airborne transmission
http://terminology.hl7.org/CodeSystem/v3-ActCode,ALC,Alternative Level of Care
http://terminology.hl7.org/CodeSystem/v3-ActCode,ALEC,alternate electronic
http://terminology.hl7.org/CodeSystem/v3-ActCode,ALG,Allergy
http://terminology.hl7.org/CodeSystem/v3-ActCode,ALGY,Allergy Alert
http://terminology.hl7.org/CodeSystem/v3-ActCode,ALK,Alkalization
http://terminology.hl7.org/CodeSystem/v3-ActCode,ALLCAT,all categories
http://terminology.hl7.org/CodeSystem/v3-ActCode,ALLDONE,already performed
http://terminology.hl7.org/CodeSystem/v3-ActCode,ALLERLE,allergy list entry
http://terminology.hl7.org/CodeSystem/v3-ActCode,ALLERLREV,allergy list review
http://terminology.hl7.org/CodeSystem/v3-ActCode,ALLGCAT,allergy category
http://terminology.hl7.org/CodeSystem/v3-ActCode,ALRTENDLATE,end too late alert
http://terminology.hl7.org/CodeSystem/v3-ActCode,ALRTSTRTLATE,start too late alert
http://terminology.hl7.org/CodeSystem/v3-ActCode,ALTC,accredited long term care
http://terminology.hl7.org/CodeSystem/v3-ActCode,AMB,ambulatory
http://terminology.hl7.org/CodeSystem/v3-ActCode,AMBAIR,fixed-wing ambulance transport
http://terminology.hl7.org/CodeSystem/v3-ActCode,AMBGRND,ground ambulance transport
http://terminology.hl7.org/CodeSystem/v3-ActCode,AMBHELO,helicopter ambulance transport
http://terminology.hl7.org/CodeSystem/v3-ActCode,AMBT,ambulance transport
http://terminology.hl7.org/CodeSystem/v3-ActCode,ANANTRNS,animal to animal transmission
http://terminology.hl7.org/CodeSystem/v3-ActCode,ANF,adjudicated with adjustments and no financial impact
http://terminology.hl7.org/CodeSystem/v3-ActCode,ANHUMTRNS,animal to human transmission
http://terminology.hl7.org/CodeSystem/v3-ActCode,ANNDI,diagnostic image note
http://terminology.hl7.org/CodeSystem/v3-ActCode,ANNGEN,general note
http://terminology.hl7.org/CodeSystem/v3-ActCode,ANNIMM,immunization note
http://terminology.hl7.org/CodeSystem/v3-ActCode,ANNLAB,laboratory note
http://terminology.hl7.org/CodeSystem/v3-ActCode,ANNMED,medication note
http://terminology.hl7.org/CodeSystem/v3-ActCode,ANNU,annuity policy
http://terminology.hl7.org/CodeSystem/v3-ActCode,ANONY,anonymize
http://terminology.hl7.org/CodeSystem/v3-ActCode,AOD,accounting of disclosure
http://terminology.hl7.org/CodeSystem/v3-ActCode,AOSC,accredited office-based surgery care
http://terminology.hl7.org/CodeSystem/v3-ActCode,AR,adjudicated as refused
http://terminology.hl7.org/CodeSystem/v3-ActCode,ARCAT,adverse drug reaction category
http://terminology.hl7.org/CodeSystem/v3-ActCode,ARTBLD,ActSpecObsArtBldCode
http://terminology.hl7.org/CodeSystem/v3-ActCode,AS,adjudicated as submitted
http://terminology.hl7.org/CodeSystem/v3-ActCode,ASSERTION,Assertion
http://terminology.hl7.org/CodeSystem/v3-ActCode,AUDIT,audit
http://terminology.hl7.org/CodeSystem/v3-ActCode,AUDTR,audit trail
http://terminology.hl7.org/CodeSystem/v3-ActCode,AUTH,Authorized
http://terminology.hl7.org/CodeSystem/v3-ActCode,AUTHPOL,authorization policy
http://terminology.hl7.org/CodeSystem/v3-ActCode,AUTO,auto-repeat permission
http://terminology.hl7.org/CodeSystem/v3-ActCode,AUTO-HIGH,Auto-High Dilution
http://terminology.hl7.org/CodeSystem/v3-ActCode,AUTO-LOW,Auto-Low Dilution
http://terminology.hl7.org/CodeSystem/v3-ActCode,AUTOATTCH,auto attachment
http://terminology.hl7.org/CodeSystem/v3-ActCode,AUTOPOL,automobile
http://terminology.hl7.org/CodeSystem/v3-ActCode,AVAILABLE,Available Volume
http://terminology.hl7.org/CodeSystem/v3-ActCode,ActTrustPolicyType,trust policy
http://terminology.hl7.org/CodeSystem/v3-ActCode,B,business information sensitivity
http://terminology.hl7.org/CodeSystem/v3-ActCode,BDYFLDTRNS,body fluid contact transmission
http://terminology.hl7.org/CodeSystem/v3-ActCode,BH,behavioral health information sensitivity
http://terminology.hl7.org/CodeSystem/v3-ActCode,BLDTRNS,blood borne transmission
http://terminology.hl7.org/CodeSystem/v3-ActCode,BLK,block funding
http://terminology.hl7.org/CodeSystem/v3-ActCode,BONUS,bonus
http://terminology.hl7.org/CodeSystem/v3-ActCode,BOOSTER,Booster Immunization
http://terminology.hl7.org/CodeSystem/v3-ActCode,BR,breikost (GE)
http://terminology.hl7.org/CodeSystem/v3-ActCode,BUS,business constraint violation
http://terminology.hl7.org/CodeSystem/v3-ActCode,C,corrected
http://terminology.hl7.org/CodeSystem/v3-ActCode,CACC,certified anatomic pathology and clinical pathology care
http://terminology.hl7.org/CodeSystem/v3-ActCode,CACS,certified acute coronary syndrome care
http://terminology.hl7.org/CodeSystem/v3-ActCode,CAIC,certified allergy and immunology care
http://terminology.hl7.org/CodeSystem/v3-ActCode,CAMC,certified aerospace medicine care
http://terminology.hl7.org/CodeSystem/v3-ActCode,CAMI,certified acute myocardial infarction care
http://terminology.hl7.org/CodeSystem/v3-ActCode,CANC,certified anesthesiology care
http://terminology.hl7.org/CodeSystem/v3-ActCode,CANCAPT,cancelled appointment
http://terminology.hl7.org/CodeSystem/v3-ActCode,CANPRG,women's cancer detection program
http://terminology.hl7.org/CodeSystem/v3-ActCode,CAP,capitation funding
http://terminology.hl7.org/CodeSystem/v3-ActCode,CAPC,certified anatomic pathology care
http://terminology.hl7.org/CodeSystem/v3-ActCode,CARD,Cardiology
http://terminology.hl7.org/CodeSystem/v3-ActCode,CARELIST,care plan
http://terminology.hl7.org/CodeSystem/v3-ActCode,CASESER,case seriousness criteria
http://terminology.hl7.org/CodeSystem/v3-ActCode,CASH,Cash
http://terminology.hl7.org/CodeSystem/v3-ActCode,CAST,certified asthma care
http://terminology.hl7.org/CodeSystem/v3-ActCode,CBAR,certified bariatric surgery care
http://terminology.hl7.org/CodeSystem/v3-ActCode,CBGC,certified clinical biochemical genetics care
http://terminology.hl7.org/CodeSystem/v3-ActCode,CC,credit card
http://terminology.hl7.org/CodeSystem/v3-ActCode,CCAD,certified coronary artery disease care
http://terminology.hl7.org/CodeSystem/v3-ActCode,CCAR,certified cardiac care
http://terminology.hl7.org/CodeSystem/v3-ActCode,CCCC,certified clinical cytogenetics care
http://terminology.hl7.org/CodeSystem/v3-ActCode,CCGC,certified clinical genetics (M.D.) care
http://terminology.hl7.org/CodeSystem/v3-ActCode,CCPC,certified clinical pathology care
http://terminology.hl7.org/CodeSystem/v3-ActCode,CCSC,certified colon and rectal surgery care
http://terminology.hl7.org/CodeSystem/v3-ActCode,CDEC,certified dermatology care
http://terminology.hl7.org/CodeSystem/v3-ActCode,CDEP,certified depression care
http://terminology.hl7.org/CodeSystem/v3-ActCode,CDGD,certified digestive/gastrointestinal disorders care
http://terminology.hl7.org/CodeSystem/v3-ActCode,CDIA,certified diabetes care
http://terminology.hl7.org/CodeSystem/v3-ActCode,CDIO,case disease imported observation
http://terminology.hl7.org/CodeSystem/v3-ActCode,CDRC,certified diagnostic radiology care
http://terminology.hl7.org/CodeSystem/v3-ActCode,CDSREV,clinical decision support intervention review
http://terminology.hl7.org/CodeSystem/v3-ActCode,CEL,celebrity information sensitivity
http://terminology.hl7.org/CodeSystem/v3-ActCode,CEMC,certified emergency medicine care
http://terminology.hl7.org/CodeSystem/v3-ActCode,CEPI,certified epilepsy care
http://terminology.hl7.org/CodeSystem/v3-ActCode,CFEL,certified frail elderly care
http://terminology.hl7.org/CodeSystem/v3-ActCode,CFPC,certified family practice care
http://terminology.hl7.org/CodeSystem/v3-ActCode,CFWD,carry forward adjusment
http://terminology.hl7.org/CodeSystem/v3-ActCode,CHAR,charity program
http://terminology.hl7.org/CodeSystem/v3-ActCode,CHFC,certified heart failure care
http://terminology.hl7.org/CodeSystem/v3-ActCode,CHK,Cheque
http://terminology.hl7.org/CodeSystem/v3-ActCode,CHLDCARE,Day care - Child care Interaction
http://terminology.hl7.org/CodeSystem/v3-ActCode,CHR,Chronic
http://terminology.hl7.org/CodeSystem/v3-ActCode,CHRG,Standard Charge
http://terminology.hl7.org/CodeSystem/v3-ActCode,CHRO,certified high risk obstetrics care
http://terminology.hl7.org/CodeSystem/v3-ActCode,CHRON,continuous/chronic
http://terminology.hl7.org/CodeSystem/v3-ActCode,CHYP,certified hyperlipidemia care
http://terminology.hl7.org/CodeSystem/v3-ActCode,CIMC,certified internal medicine care
http://terminology.hl7.org/CodeSystem/v3-ActCode,CIRCLE,circle
http://terminology.hl7.org/CodeSystem/v3-ActCode,CLINNOTEE,clinical note entry task
http://terminology.hl7.org/CodeSystem/v3-ActCode,CLINNOTEREV,clinical note review task
http://terminology.hl7.org/CodeSystem/v3-ActCode,CLSSRM,classroom
http://terminology.hl7.org/CodeSystem/v3-ActCode,CMGC,certified clinical molecular genetics care
http://terminology.hl7.org/CodeSystem/v3-ActCode,CMIH,certified migraine headache care
http://terminology.hl7.org/CodeSystem/v3-ActCode,CMPMSRMTH,composite measure method
http://terminology.hl7.org/CodeSystem/v3-ActCode,CMPMSRSCRWGHT,component measure scoring weight
http://terminology.hl7.org/CodeSystem/v3-ActCode,CMSC,certified multiple sclerosis care
http://terminology.hl7.org/CodeSystem/v3-ActCode,CNEC,certified neurology care
http://terminology.hl7.org/CodeSystem/v3-ActCode,CNMC,certified nuclear medicine care
http://terminology.hl7.org/CodeSystem/v3-ActCode,CNQC,certified neurology with special qualifications in child neurology care
http://terminology.hl7.org/CodeSystem/v3-ActCode,CNSC,certified neurological surgery care
http://terminology.hl7.org/CodeSystem/v3-ActCode,COBSCAT,common observation category
http://terminology.hl7.org/CodeSystem/v3-ActCode,CODE_DEPREC,code has been deprecated
http://terminology.hl7.org/CodeSystem/v3-ActCode,CODE_INVAL,code is not valid
http://terminology.hl7.org/CodeSystem/v3-ActCode,COGC,certified obstetrics and gynecology care
http://terminology.hl7.org/CodeSystem/v3-ActCode,COGN,cognitive disability information sensitivity
http://terminology.hl7.org/CodeSystem/v3-ActCode,COIN,coinsurance
http://terminology.hl7.org/CodeSystem/v3-ActCode,COINS,co-insurance
http://terminology.hl7.org/CodeSystem/v3-ActCode,COJR,certified orthopedic joint replacement care
http://terminology.hl7.org/CodeSystem/v3-ActCode,COL,collision coverage policy
http://terminology.hl7.org/CodeSystem/v3-ActCode,COMC,certified occupational medicine care
http://terminology.hl7.org/CodeSystem/v3-ActCode,COMPLY,Compliance Alert
http://terminology.hl7.org/CodeSystem/v3-ActCode,COMPT,compartment
http://terminology.hl7.org/CodeSystem/v3-ActCode,CONC,certified oncology care
http://terminology.hl7.org/CodeSystem/v3-ActCode,COND,Condition Alert
http://terminology.hl7.org/CodeSystem/v3-ActCode,CONDLIST,condition list
http://terminology.hl7.org/CodeSystem/v3-ActCode,CONSUMPTION,Consumption Volume
http://terminology.hl7.org/CodeSystem/v3-ActCode,CONT,contract
http://terminology.hl7.org/CodeSystem/v3-ActCode,CONTF,contract funding
http://terminology.hl7.org/CodeSystem/v3-ActCode,CONVEYNC,Common Conveyance Interaction
http://terminology.hl7.org/CodeSystem/v3-ActCode,COPAYMENT,patient co-pay
http://terminology.hl7.org/CodeSystem/v3-ActCode,COPC,certified ophthalmology care
http://terminology.hl7.org/CodeSystem/v3-ActCode,COPD,certified chronic obstructive pulmonary disease care
http://terminology.hl7.org/CodeSystem/v3-ActCode,COPY,copyright
http://terminology.hl7.org/CodeSystem/v3-ActCode,CORT,certified organ transplant care
http://terminology.hl7.org/CodeSystem/v3-ActCode,COSC,certified orthopaedic surgery care
http://terminology.hl7.org/CodeSystem/v3-ActCode,COTC,certified otolaryngology care
http://terminology.hl7.org/CodeSystem/v3-ActCode,COVGE,coverage problem
http://terminology.hl7.org/CodeSystem/v3-ActCode,COVMX,coverage maximum
http://terminology.hl7.org/CodeSystem/v3-ActCode,COVPOL,benefit policy
http://terminology.hl7.org/CodeSystem/v3-ActCode,COVPRD,coverage period
http://terminology.hl7.org/CodeSystem/v3-ActCode,CPAD,certified parkinsons disease care
http://terminology.hl7.org/CodeSystem/v3-ActCode,CPEC,certified pediatrics care
http://terminology.hl7.org/CodeSystem/v3-ActCode,CPGC,certified Ph.D. medical genetics care
http://terminology.hl7.org/CodeSystem/v3-ActCode,CPHC,certified public health and general preventive medicine care
http://terminology.hl7.org/CodeSystem/v3-ActCode,CPINV,clinical product invoice
http://terminology.hl7.org/CodeSystem/v3-ActCode,CPLYCC,comply with confidentiality code
http://terminology.hl7.org/CodeSystem/v3-ActCode,CPLYCD,comply with consent directive
http://terminology.hl7.org/CodeSystem/v3-ActCode,CPLYJPP,comply with jurisdictional privacy policy
http://terminology.hl7.org/CodeSystem/v3-ActCode,CPLYOPP,comply with organizational privacy policy
http://terminology.hl7.org/CodeSystem/v3-ActCode,CPLYOSP,comply with organizational security policy
http://terminology.hl7.org/CodeSystem/v3-ActCode,CPLYPOL,comply with policy
http://terminology.hl7.org/CodeSystem/v3-ActCode,CPND,certified pneumonia disease care
http://terminology.hl7.org/CodeSystem/v3-ActCode,CPNDDRGING,compound drug invoice group
http://terminology.hl7.org/CodeSystem/v3-ActCode,CPNDINDING,compound ingredient invoice group
http://terminology.hl7.org/CodeSystem/v3-ActCode,CPNDSUPING,compound supply invoice group
http://terminology.hl7.org/CodeSystem/v3-ActCode,CPRC,certified physical medicine and rehabilitation care
http://terminology.hl7.org/CodeSystem/v3-ActCode,CPSC,certified plastic surgery care
http://terminology.hl7.org/CodeSystem/v3-ActCode,CPST,certified primary stroke center care
http://terminology.hl7.org/CodeSystem/v3-ActCode,CPTM,CPT modifier codes
http://terminology.hl7.org/CodeSystem/v3-ActCode,CPYC,certified psychiatry care
http://terminology.hl7.org/CodeSystem/v3-ActCode,CREACT,common reaction alert
http://terminology.hl7.org/CodeSystem/v3-ActCode,CRIME,crime victim program
http://terminology.hl7.org/CodeSystem/v3-ActCode,CRIT,criticality
http://terminology.hl7.org/CodeSystem/v3-ActCode,CROC,certified radiation oncology care
http://terminology.hl7.org/CodeSystem/v3-ActCode,CRPC,certified radiological physics care
http://terminology.hl7.org/CodeSystem/v3-ActCode,CRS,clinical recommendation statement
http://terminology.hl7.org/CodeSystem/v3-ActCode,CSDM,certified stroke disease management care
http://terminology.hl7.org/CodeSystem/v3-ActCode,CSIC,certified sickle cell care
http://terminology.hl7.org/CodeSystem/v3-ActCode,CSINV,clinical service invoice
http://terminology.hl7.org/CodeSystem/v3-ActCode,CSLD,certified sleep disorders care
http://terminology.hl7.org/CodeSystem/v3-ActCode,CSPINV,clinical service and product
http://terminology.hl7.org/CodeSystem/v3-ActCode,CSPT,certified spine treatment care
http://terminology.hl7.org/CodeSystem/v3-ActCode,CSUC,certified surgery care
http://terminology.hl7.org/CodeSystem/v3-ActCode,CTBU,certified trauma/burn center care
http://terminology.hl7.org/CodeSystem/v3-ActCode,CTCOMPT,care team compartment
http://terminology.hl7.org/CodeSystem/v3-ActCode,CTLSUB,Controlled Substance
http://terminology.hl7.org/CodeSystem/v3-ActCode,CTMO,case transmission mode observation
http://terminology.hl7.org/CodeSystem/v3-ActCode,CTSC,certified thoracic surgery care
http://terminology.hl7.org/CodeSystem/v3-ActCode,CURC,certified urology care
http://terminology.hl7.org/CodeSystem/v3-ActCode,CURMEDLIST,current medication list
http://terminology.hl7.org/CodeSystem/v3-ActCode,CURRENT,Current Volume
http://terminology.hl7.org/CodeSystem/v3-ActCode,CVDC,certified vascular diseases care
http://terminology.hl7.org/CodeSystem/v3-ActCode,CVSC,certified vascular surgery care
http://terminology.hl7.org/CodeSystem/v3-ActCode,CWMA,certified wound management care
http://terminology.hl7.org/CodeSystem/v3-ActCode,CWOH,certified women's health care
http://terminology.hl7.org/CodeSystem/v3-ActCode,CommonRule,Common Rule
http://terminology.hl7.org/CodeSystem/v3-ActCode,DACT,drug action detected issue
http://terminology.hl7.org/CodeSystem/v3-ActCode,DALG,Drug Allergy
http://terminology.hl7.org/CodeSystem/v3-ActCode,DAY,day
http://terminology.hl7.org/CodeSystem/v3-ActCode,DDP,Direct Deposit
http://terminology.hl7.org/CodeSystem/v3-ActCode,DECLASSIFYLABEL,declassify security label
http://terminology.hl7.org/CodeSystem/v3-ActCode,DEDUCTIBLE,deductible
http://terminology.hl7.org/CodeSystem/v3-ActCode,DEF,definition
http://terminology.hl7.org/CodeSystem/v3-ActCode,DEFB,Defibrination
http://terminology.hl7.org/CodeSystem/v3-ActCode,DEID,deidentify
http://terminology.hl7.org/CodeSystem/v3-ActCode,DELAU,delete after use
http://terminology.hl7.org/CodeSystem/v3-ActCode,DELEPOL,delegation policy
http://terminology.hl7.org/CodeSystem/v3-ActCode,DEMO,all demographic information sensitivity
http://terminology.hl7.org/CodeSystem/v3-ActCode,DEMOCAT,demographics category
http://terminology.hl7.org/CodeSystem/v3-ActCode,DENEX,denominator exclusions
http://terminology.hl7.org/CodeSystem/v3-ActCode,DENEXCEP,denominator exceptions
http://terminology.hl7.org/CodeSystem/v3-ActCode,DENOM,denominator
http://terminology.hl7.org/CodeSystem/v3-ActCode,DENTAL,dental care policy
http://terminology.hl7.org/CodeSystem/v3-ActCode,DENTPRG,dental program
http://terminology.hl7.org/CodeSystem/v3-ActCode,DERMTRNS,transdermal transmission
http://terminology.hl7.org/CodeSystem/v3-ActCode,DF,Daily Fill
http://terminology.hl7.org/CodeSystem/v3-ActCode,DIA,diagnosis information sensitivity
http://terminology.hl7.org/CodeSystem/v3-ActCode,DIAGLISTE,diagnosis list entry task
http://terminology.hl7.org/CodeSystem/v3-ActCode,DIAGLISTREV,diagnosis list review task
http://terminology.hl7.org/CodeSystem/v3-ActCode,DICAT,diagnostic image category
http://terminology.hl7.org/CodeSystem/v3-ActCode,DIET,Diet
http://terminology.hl7.org/CodeSystem/v3-ActCode,DILUTION,ActSpecObsDilutionCode
http://terminology.hl7.org/CodeSystem/v3-ActCode,DINT,Drug Intolerance
http://terminology.hl7.org/CodeSystem/v3-ActCode,DIS,disability insurance policy
http://terminology.hl7.org/CodeSystem/v3-ActCode,DISC,disclaimer
http://terminology.hl7.org/CodeSystem/v3-ActCode,DISCHINSTE,discharge instruction entry
http://terminology.hl7.org/CodeSystem/v3-ActCode,DISCHSUME,discharge summary entry task
http://terminology.hl7.org/CodeSystem/v3-ActCode,DISCHSUMREV,discharge summary review task
http://terminology.hl7.org/CodeSystem/v3-ActCode,DISCMEDLIST,discharge medication list
http://terminology.hl7.org/CodeSystem/v3-ActCode,DISDX,discharge diagnosis
http://terminology.hl7.org/CodeSystem/v3-ActCode,DISEASE,disease specific policy
http://terminology.hl7.org/CodeSystem/v3-ActCode,DISEASEPRG,public health program
http://terminology.hl7.org/CodeSystem/v3-ActCode,DISPLAY,Display
http://terminology.hl7.org/CodeSystem/v3-ActCode,DM,diabetes mellitus diet
http://terminology.hl7.org/CodeSystem/v3-ActCode,DN,Diner's Club
http://terminology.hl7.org/CodeSystem/v3-ActCode,DNAINT,Drug Non-Allergy Intolerance
http://terminology.hl7.org/CodeSystem/v3-ActCode,DNTL,Dental
http://terminology.hl7.org/CodeSystem/v3-ActCode,DOB,date of birth information sensitivity
http://terminology.hl7.org/CodeSystem/v3-ActCode,DOCUMENT,document
http://terminology.hl7.org/CodeSystem/v3-ActCode,DOSE,Dosage problem
http://terminology.hl7.org/CodeSystem/v3-ActCode,DOSECOND,dosage-condition alert
http://terminology.hl7.org/CodeSystem/v3-ActCode,DOSEDUR,Dose-Duration Alert
http://terminology.hl7.org/CodeSystem/v3-ActCode,DOSEDURH,Dose-Duration High Alert
http://terminology.hl7.org/CodeSystem/v3-ActCode,DOSEDURHIND,Dose-Duration High for Indication Alert
http://terminology.hl7.org/CodeSystem/v3-ActCode,DOSEDURL,Dose-Duration Low Alert
http://terminology.hl7.org/CodeSystem/v3-ActCode,DOSEDURLIND,Dose-Duration Low for Indication Alert
http://terminology.hl7.org/CodeSystem/v3-ActCode,DOSEH,High Dose Alert
http://terminology.hl7.org/CodeSystem/v3-ActCode,DOSEHIND,High Dose for Indication Alert
http://terminology.hl7.org/CodeSystem/v3-ActCode,DOSEHINDA,High Dose for Age Alert
http://terminology.hl7.org/CodeSystem/v3-ActCode,DOSEHINDSA,High Dose for Height/Surface Area Alert
http://terminology.hl7.org/CodeSystem/v3-ActCode,DOSEHINDW,High Dose for Weight Alert
http://terminology.hl7.org/CodeSystem/v3-ActCode,DOSEIVL,Dose-Interval Alert
http://terminology.hl7.org/CodeSystem/v3-ActCode,DOSEIVLIND,Dose-Interval for Indication Alert
http://terminology.hl7.org/CodeSystem/v3-ActCode,DOSEL,Low Dose Alert
http://terminology.hl7.org/CodeSystem/v3-ActCode,DOSELIND,Low Dose for Indication Alert
http://terminology.hl7.org/CodeSystem/v3-ActCode,DOSELINDA,Low Dose for Age Alert
http://terminology.hl7.org/CodeSystem/v3-ActCode,DOSELINDSA,Low Dose for Height/Surface Area Alert
http://terminology.hl7.org/CodeSystem/v3-ActCode,DOSELINDW,Low Dose for Weight Alert
http://terminology.hl7.org/CodeSystem/v3-ActCode,DOWNGRDLABEL,downgrade security label
http://terminology.hl7.org/CodeSystem/v3-ActCode,DRG,Drug Interaction Alert
http://terminology.hl7.org/CodeSystem/v3-ActCode,DRGIS,drug information sensitivity
http://terminology.hl7.org/CodeSystem/v3-ActCode,DRGRHB,Drug Rehab
http://terminology.hl7.org/CodeSystem/v3-ActCode,DRIVLABEL,derive security label
http://terminology.hl7.org/CodeSystem/v3-ActCode,DRUG,Drug therapy
http://terminology.hl7.org/CodeSystem/v3-ActCode,DRUGING,drug invoice group
http://terminology.hl7.org/CodeSystem/v3-ActCode,DRUGPOL,drug policy
http://terminology.hl7.org/CodeSystem/v3-ActCode,DRUGPRG,drug program
http://terminology.hl7.org/CodeSystem/v3-ActCode,DSC,discount
http://terminology.hl7.org/CodeSystem/v3-ActCode,DUPTHPCLS,duplicate therapeutic alass alert
http://terminology.hl7.org/CodeSystem/v3-ActCode,DUPTHPGEN,duplicate generic alert
http://terminology.hl7.org/CodeSystem/v3-ActCode,DUPTHPY,Duplicate Therapy Alert
http://terminology.hl7.org/CodeSystem/v3-ActCode,DV,Discover Card
http://terminology.hl7.org/CodeSystem/v3-ActCode,DVD,developmental disability information sensitivity
http://terminology.hl7.org/CodeSystem/v3-ActCode,DX,ObservationDiagnosisTypes
http://terminology.hl7.org/CodeSystem/v3-ActCode,EALG,Environmental Allergy
http://terminology.hl7.org/CodeSystem/v3-ActCode,EAP,employee assistance program
http://terminology.hl7.org/CodeSystem/v3-ActCode,EDU,education fees
http://terminology.hl7.org/CodeSystem/v3-ActCode,EFORM,electronic form to follow
http://terminology.hl7.org/CodeSystem/v3-ActCode,EHCPOL,extended healthcare
http://terminology.hl7.org/CodeSystem/v3-ActCode,EINT,Environmental Intolerance
http://terminology.hl7.org/CodeSystem/v3-ActCode,ELG,Eligible
http://terminology.hl7.org/CodeSystem/v3-ActCode,ELLIPSE,ellipse
http://terminology.hl7.org/CodeSystem/v3-ActCode,EM,Emergency Supply
http://terminology.hl7.org/CodeSystem/v3-ActCode,EMAUTH,emergency authorization override
http://terminology.hl7.org/CodeSystem/v3-ActCode,EMER,emergency
http://terminology.hl7.org/CodeSystem/v3-ActCode,EMOTDIS,emotional disturbance information sensitivity
http://terminology.hl7.org/CodeSystem/v3-ActCode,EMP,employee information sensitivity
http://terminology.hl7.org/CodeSystem/v3-ActCode,EMPL,employer information sensitivity
http://terminology.hl7.org/CodeSystem/v3-ActCode,EMRGONLY,emergency only
http://terminology.hl7.org/CodeSystem/v3-ActCode,ENAINT,Environmental Non-Allergy Intolerance
http://terminology.hl7.org/CodeSystem/v3-ActCode,ENCRYPT,encrypt
http://terminology.hl7.org/CodeSystem/v3-ActCode,ENCRYPTR,encrypt at rest
http://terminology.hl7.org/CodeSystem/v3-ActCode,ENCRYPTT,encrypt in transit
http://terminology.hl7.org/CodeSystem/v3-ActCode,ENCRYPTU,encrypt in use
http://terminology.hl7.org/CodeSystem/v3-ActCode,ENDC,endogenous content
http://terminology.hl7.org/CodeSystem/v3-ActCode,ENDLATE,End Too Late Alert
http://terminology.hl7.org/CodeSystem/v3-ActCode,ENDRENAL,end renal program
http://terminology.hl7.org/CodeSystem/v3-ActCode,ENVTRNS,environmental exposure transmission
http://terminology.hl7.org/CodeSystem/v3-ActCode,EPYMT,early payment fee
http://terminology.hl7.org/CodeSystem/v3-ActCode,ESA,extraordinary service assessment
http://terminology.hl7.org/CodeSystem/v3-ActCode,ETH,substance abuse information sensitivity
http://terminology.hl7.org/CodeSystem/v3-ActCode,ETHUD,alcohol use disorder information sensitivity
http://terminology.hl7.org/CodeSystem/v3-ActCode,EVNFCTS,ActSpecObsEvntfctsCode
http://terminology.hl7.org/CodeSystem/v3-ActCode,EWB,employee welfare benefit plan policy
http://terminology.hl7.org/CodeSystem/v3-ActCode,F,final
http://terminology.hl7.org/CodeSystem/v3-ActCode,FALG,Food Allergy
http://terminology.hl7.org/CodeSystem/v3-ActCode,FALLRISK,falls risk assessment instrument task
http://terminology.hl7.org/CodeSystem/v3-ActCode,FAST,fasting
http://terminology.hl7.org/CodeSystem/v3-ActCode,FAX,fax to follow
http://terminology.hl7.org/CodeSystem/v3-ActCode,FD,food
http://terminology.hl7.org/CodeSystem/v3-ActCode,FDACOATING,coating
http://terminology.hl7.org/CodeSystem/v3-ActCode,FDACOLOR,color
http://terminology.hl7.org/CodeSystem/v3-ActCode,FDAIMPRINTCD,imprint code
http://terminology.hl7.org/CodeSystem/v3-ActCode,FDALOGO,logo
http://terminology.hl7.org/CodeSystem/v3-ActCode,FDASCORING,scoring
http://terminology.hl7.org/CodeSystem/v3-ActCode,FDASHAPE,shape
http://terminology.hl7.org/CodeSystem/v3-ActCode,FDASIZE,size
http://terminology.hl7.org/CodeSystem/v3-ActCode,FECTRNS,fecal-oral transmission
http://terminology.hl7.org/CodeSystem/v3-ActCode,FF,First Fill
http://terminology.hl7.org/CodeSystem/v3-ActCode,FFC,First Fill - Complete
http://terminology.hl7.org/CodeSystem/v3-ActCode,FFCS,"first fill complete, partial strength"
http://terminology.hl7.org/CodeSystem/v3-ActCode,FFP,First Fill - Part Fill
http://terminology.hl7.org/CodeSystem/v3-ActCode,FFPS,"first fill, part fill, partial strength"
http://terminology.hl7.org/CodeSystem/v3-ActCode,FFS,fee for service
http://terminology.hl7.org/CodeSystem/v3-ActCode,FFSS,"first fill, partial strength"
http://terminology.hl7.org/CodeSystem/v3-ActCode,FFSTOP,fee for service top off
http://terminology.hl7.org/CodeSystem/v3-ActCode,FIBRIN,Fibrin
http://terminology.hl7.org/CodeSystem/v3-ActCode,FILT,Filtration
http://terminology.hl7.org/CodeSystem/v3-ActCode,FINALDT,finalized date/time
http://terminology.hl7.org/CodeSystem/v3-ActCode,FINBILL,financial
http://terminology.hl7.org/CodeSystem/v3-ActCode,FININV,financial invoice
http://terminology.hl7.org/CodeSystem/v3-ActCode,FINT,Food Intolerance
http://terminology.hl7.org/CodeSystem/v3-ActCode,FLD,field
http://terminology.hl7.org/CodeSystem/v3-ActCode,FLEXP,flexible benefit plan policy
http://terminology.hl7.org/CodeSystem/v3-ActCode,FMCOMPT,financial management compartment
http://terminology.hl7.org/CodeSystem/v3-ActCode,FNAINT,Food Non-Allergy Intolerance
http://terminology.hl7.org/CodeSystem/v3-ActCode,FNLFEE,final fee
http://terminology.hl7.org/CodeSystem/v3-ActCode,FOMTRNS,fomite transmission
http://terminology.hl7.org/CodeSystem/v3-ActCode,FOOD,Food Interaction Alert
http://terminology.hl7.org/CodeSystem/v3-ActCode,FOODTRNS,food-borne transmission
http://terminology.hl7.org/CodeSystem/v3-ActCode,FORM,Print on Form
http://terminology.hl7.org/CodeSystem/v3-ActCode,FORMAT,invalid format
http://terminology.hl7.org/CodeSystem/v3-ActCode,FORMULA,formula diet
http://terminology.hl7.org/CodeSystem/v3-ActCode,FRAMEING,frame invoice group
http://terminology.hl7.org/CodeSystem/v3-ActCode,FRAUD,potential fraud
http://terminology.hl7.org/CodeSystem/v3-ActCode,FRSTFEE,first fee
http://terminology.hl7.org/CodeSystem/v3-ActCode,FS,Floor stock
http://terminology.hl7.org/CodeSystem/v3-ActCode,FST,federal sales tax
http://terminology.hl7.org/CodeSystem/v3-ActCode,FULFIL,fulfillment alert
http://terminology.hl7.org/CodeSystem/v3-ActCode,GARN,garnishee
http://terminology.hl7.org/CodeSystem/v3-ActCode,GDIS,genetic disease information sensitivity
http://terminology.hl7.org/CodeSystem/v3-ActCode,GEALRT,geriatric alert
http://terminology.hl7.org/CodeSystem/v3-ActCode,GEN,Genetic Alert
http://terminology.hl7.org/CodeSystem/v3-ActCode,GEND,Gender Alert
http://terminology.hl7.org/CodeSystem/v3-ActCode,GENDER,gender and sexual orientation information sensitivity
http://terminology.hl7.org/CodeSystem/v3-ActCode,GENE,gene
http://terminology.hl7.org/CodeSystem/v3-ActCode,GENRL,General
http://terminology.hl7.org/CodeSystem/v3-ActCode,GF,gluten free
http://terminology.hl7.org/CodeSystem/v3-ActCode,GFTH,good faith indicator
http://terminology.hl7.org/CodeSystem/v3-ActCode,GISTIER,GIS tier
http://terminology.hl7.org/CodeSystem/v3-ActCode,GOALLIST,goal list
http://terminology.hl7.org/CodeSystem/v3-ActCode,GOVEMP,government employee health program
http://terminology.hl7.org/CodeSystem/v3-ActCode,GRADE,grade
http://terminology.hl7.org/CodeSystem/v3-ActCode,GRANTORCHOICE,grantor choice
http://terminology.hl7.org/CodeSystem/v3-ActCode,GTIN,Global Trade Item Number
http://terminology.hl7.org/CodeSystem/v3-ActCode,GUIDE,guidance
http://terminology.hl7.org/CodeSystem/v3-ActCode,HCPCSA,HCPCS Level II and Carrier-assigned
http://terminology.hl7.org/CodeSystem/v3-ActCode,HEALTHREC,health record
http://terminology.hl7.org/CodeSystem/v3-ActCode,HELD,held/suspended alert
http://terminology.hl7.org/CodeSystem/v3-ActCode,HEMOLYSIS,Hemolysis
http://terminology.hl7.org/CodeSystem/v3-ActCode,HH,home health
http://terminology.hl7.org/CodeSystem/v3-ActCode,HHOBS,household situation observation
http://terminology.hl7.org/CodeSystem/v3-ActCode,HIP,health insurance plan policy
http://terminology.hl7.org/CodeSystem/v3-ActCode,HIPAANOPP,HIPAA notice of privacy practices
http://terminology.hl7.org/CodeSystem/v3-ActCode,HIPAAPsyNotes,HIPAA psychotherapy notes
http://terminology.hl7.org/CodeSystem/v3-ActCode,HIPAASelfPay,HIPAA self-pay
http://terminology.hl7.org/CodeSystem/v3-ActCode,HIRISK,high risk pool program
http://terminology.hl7.org/CodeSystem/v3-ActCode,HISTMEDLIST,medication history
http://terminology.hl7.org/CodeSystem/v3-ActCode,HISTORIC,record recorded as historical
http://terminology.hl7.org/CodeSystem/v3-ActCode,HIV,HIV/AIDS information sensitivity
http://terminology.hl7.org/CodeSystem/v3-ActCode,HIVAIDS,HIV-AIDS program
http://terminology.hl7.org/CodeSystem/v3-ActCode,HLTHCARE,Health Care Interaction - Not Patient Care
http://terminology.hl7.org/CodeSystem/v3-ActCode,HMO,health maintenance organization policy
http://terminology.hl7.org/CodeSystem/v3-ActCode,HOMECARE,Care Giver Interaction
http://terminology.hl7.org/CodeSystem/v3-ActCode,HOSPPTNT,Hospital Patient Interaction
http://terminology.hl7.org/CodeSystem/v3-ActCode,HOSPVSTR,Hospital Visitor Interaction
http://terminology.hl7.org/CodeSystem/v3-ActCode,HOUSEHLD,Household Interaction
http://terminology.hl7.org/CodeSystem/v3-ActCode,HRCOMPT,human resource compartment
http://terminology.hl7.org/CodeSystem/v3-ActCode,HSAPOL,health spending account
http://terminology.hl7.org/CodeSystem/v3-ActCode,HST,harmonized sales Tax
http://terminology.hl7.org/CodeSystem/v3-ActCode,HUAPRV,human approval
http://terminology.hl7.org/CodeSystem/v3-ActCode,HUMHUMTRNS,human to human transmission
http://terminology.hl7.org/CodeSystem/v3-ActCode,I,Isolation
http://terminology.hl7.org/CodeSystem/v3-ActCode,ICOL,information collection
http://terminology.hl7.org/CodeSystem/v3-ActCode,ICTERUS,Icterus
http://terminology.hl7.org/CodeSystem/v3-ActCode,ID,Identified
http://terminology.hl7.org/CodeSystem/v3-ActCode,IDSCL,information disclosure
http://terminology.hl7.org/CodeSystem/v3-ActCode,IDUR,improvement notation
http://terminology.hl7.org/CodeSystem/v3-ActCode,ILLEGAL,illegal
http://terminology.hl7.org/CodeSystem/v3-ActCode,IMG,image attachment
http://terminology.hl7.org/CodeSystem/v3-ActCode,IMMLE,immunization list entry
http://terminology.hl7.org/CodeSystem/v3-ActCode,IMMLREV,immunization list review
http://terminology.hl7.org/CodeSystem/v3-ActCode,IMMUCAT,immunization category
http://terminology.hl7.org/CodeSystem/v3-ActCode,IMMUNIZ,Immunization
http://terminology.hl7.org/CodeSystem/v3-ActCode,IMP,inpatient encounter
http://terminology.hl7.org/CodeSystem/v3-ActCode,IMPLIED,implied consent
http://terminology.hl7.org/CodeSystem/v3-ActCode,IMPLIEDD,implied consent with opportunity to dissent
http://terminology.hl7.org/CodeSystem/v3-ActCode,IND,indigenous peoples health program
http://terminology.hl7.org/CodeSystem/v3-ActCode,IND01,imaging study requiring contrast
http://terminology.hl7.org/CodeSystem/v3-ActCode,IND02,colonoscopy prep
http://terminology.hl7.org/CodeSystem/v3-ActCode,IND03,prophylaxis
http://terminology.hl7.org/CodeSystem/v3-ActCode,IND04,surgical prophylaxis
http://terminology.hl7.org/CodeSystem/v3-ActCode,IND05,pregnancy prophylaxis
http://terminology.hl7.org/CodeSystem/v3-ActCode,INDTRNS,indeterminate disease transmission mode
http://terminology.hl7.org/CodeSystem/v3-ActCode,INFA,information access
http://terminology.hl7.org/CodeSystem/v3-ActCode,INFAO,access only
http://terminology.hl7.org/CodeSystem/v3-ActCode,INFASO,access and save only
http://terminology.hl7.org/CodeSystem/v3-ActCode,INFAUT,authorized information transfer
http://terminology.hl7.org/CodeSystem/v3-ActCode,INFCON,after explicit consent
http://terminology.hl7.org/CodeSystem/v3-ActCode,INFCRT,only on court order
http://terminology.hl7.org/CodeSystem/v3-ActCode,INFDNG,only if danger to others
http://terminology.hl7.org/CodeSystem/v3-ActCode,INFEMER,only in an emergency
http://terminology.hl7.org/CodeSystem/v3-ActCode,INFPWR,only if public welfare risk
http://terminology.hl7.org/CodeSystem/v3-ActCode,INFREG,regulatory information transfer
http://terminology.hl7.org/CodeSystem/v3-ActCode,INITIAL,Initial Volume
http://terminology.hl7.org/CodeSystem/v3-ActCode,INITIMMUNIZ,Initial Immunization
http://terminology.hl7.org/CodeSystem/v3-ActCode,INMATE,Inmate Interaction
http://terminology.hl7.org/CodeSystem/v3-ActCode,INT,Intolerance Alert
http://terminology.hl7.org/CodeSystem/v3-ActCode,INTDX,intermediate diagnosis
http://terminology.hl7.org/CodeSystem/v3-ActCode,INTERVAL,outside requested time
http://terminology.hl7.org/CodeSystem/v3-ActCode,INTFR,ActSpecObsInterferenceCode
http://terminology.hl7.org/CodeSystem/v3-ActCode,INTIMATE,Intimate Interaction
http://terminology.hl7.org/CodeSystem/v3-ActCode,INTOLIST,intolerance list
http://terminology.hl7.org/CodeSystem/v3-ActCode,INV,investigational
http://terminology.hl7.org/CodeSystem/v3-ActCode,INVOICE,submitted invoice
http://terminology.hl7.org/CodeSystem/v3-ActCode,INVTYPE,invoice type
http://terminology.hl7.org/CodeSystem/v3-ActCode,IP,In Position
http://terminology.hl7.org/CodeSystem/v3-ActCode,IPOP,initial population
http://terminology.hl7.org/CodeSystem/v3-ActCode,IPPOP,initial patient population
http://terminology.hl7.org/CodeSystem/v3-ActCode,IRDSCL,information redisclosure
http://terminology.hl7.org/CodeSystem/v3-ActCode,ISOL,isolation allowance
http://terminology.hl7.org/CodeSystem/v3-ActCode,ISSUE,detected issue
http://terminology.hl7.org/CodeSystem/v3-ActCode,ITMCNT,items counted
http://terminology.hl7.org/CodeSystem/v3-ActCode,KEY,keyword
http://terminology.hl7.org/CodeSystem/v3-ActCode,KEY204,Unknown key identifier
http://terminology.hl7.org/CodeSystem/v3-ActCode,KEY205,Duplicate key identifier
http://terminology.hl7.org/CodeSystem/v3-ActCode,KEY206,non-matching identification
http://terminology.hl7.org/CodeSystem/v3-ActCode,KSUBJ,knowledge subject
http://terminology.hl7.org/CodeSystem/v3-ActCode,KSUBT,knowledge subtopic
http://terminology.hl7.org/CodeSystem/v3-ActCode,L,Left Equipment
http://terminology.hl7.org/CodeSystem/v3-ActCode,LAB,Lab Alert
http://terminology.hl7.org/CodeSystem/v3-ActCode,LABCAT,lab test category
http://terminology.hl7.org/CodeSystem/v3-ActCode,LABEL,assign security label
http://terminology.hl7.org/CodeSystem/v3-ActCode,LABOE,laboratory test order entry task
http://terminology.hl7.org/CodeSystem/v3-ActCode,LABRESULTS,lab results
http://terminology.hl7.org/CodeSystem/v3-ActCode,LABRREV,laboratory results review task
http://terminology.hl7.org/CodeSystem/v3-ActCode,LACT,Lactation Alert
http://terminology.hl7.org/CodeSystem/v3-ActCode,LACTTRNS,lactation transmission
http://terminology.hl7.org/CodeSystem/v3-ActCode,LATE,late invoice
http://terminology.hl7.org/CodeSystem/v3-ActCode,LAWENF,law enforcement transport
http://terminology.hl7.org/CodeSystem/v3-ActCode,LDLP,LDL Precipitation
http://terminology.hl7.org/CodeSystem/v3-ActCode,LENSING,lens invoice group
http://terminology.hl7.org/CodeSystem/v3-ActCode,LEN_LONG,length is too long
http://terminology.hl7.org/CodeSystem/v3-ActCode,LEN_RANGE,length out of range
http://terminology.hl7.org/CodeSystem/v3-ActCode,LEN_SHORT,length is too short
http://terminology.hl7.org/CodeSystem/v3-ActCode,LF,low fat
http://terminology.hl7.org/CodeSystem/v3-ActCode,LFEMX,life time maximum
http://terminology.hl7.org/CodeSystem/v3-ActCode,LGPC,licensed general physician care
http://terminology.hl7.org/CodeSystem/v3-ActCode,LIFE,life insurance policy
http://terminology.hl7.org/CodeSystem/v3-ActCode,LIPEMIA,Lipemia
http://terminology.hl7.org/CodeSystem/v3-ActCode,LIVARG,living arrangement information sensitivity
http://terminology.hl7.org/CodeSystem/v3-ActCode,LOAN,Loan
http://terminology.hl7.org/CodeSystem/v3-ActCode,LOC,location
http://terminology.hl7.org/CodeSystem/v3-ActCode,LOCIS,location information sensitivity
http://terminology.hl7.org/CodeSystem/v3-ActCode,LP,low protein
http://terminology.hl7.org/CodeSystem/v3-ActCode,LQ,liquid
http://terminology.hl7.org/CodeSystem/v3-ActCode,LRCOMPT,legitimate relationship compartment
http://terminology.hl7.org/CodeSystem/v3-ActCode,LS,low sodium
http://terminology.hl7.org/CodeSystem/v3-ActCode,LTC,long term care policy
http://terminology.hl7.org/CodeSystem/v3-ActCode,LTRMCARE,Long Term Care Facility Interaction
http://terminology.hl7.org/CodeSystem/v3-ActCode,LU,limited use
http://terminology.hl7.org/CodeSystem/v3-ActCode,M,Missing
http://terminology.hl7.org/CodeSystem/v3-ActCode,MANDPOL,mandatory health program
http://terminology.hl7.org/CodeSystem/v3-ActCode,MANUAL,manual review
http://terminology.hl7.org/CodeSystem/v3-ActCode,MARKUP,markup or up-charge
http://terminology.hl7.org/CodeSystem/v3-ActCode,MARST,marital status information sensitivity
http://terminology.hl7.org/CodeSystem/v3-ActCode,MARWLREV,medication administration record work list review task
http://terminology.hl7.org/CodeSystem/v3-ActCode,MASK,mask
http://terminology.hl7.org/CodeSystem/v3-ActCode,MAXOCCURS,repetitions above maximum
http://terminology.hl7.org/CodeSystem/v3-ActCode,MC,Master Card
http://terminology.hl7.org/CodeSystem/v3-ActCode,MCPOL,managed care policy
http://terminology.hl7.org/CodeSystem/v3-ActCode,MDOSE,maximum dosage reached
http://terminology.hl7.org/CodeSystem/v3-ActCode,MED,Medical
http://terminology.hl7.org/CodeSystem/v3-ActCode,MEDCCAT,medical condition category
http://terminology.hl7.org/CodeSystem/v3-ActCode,MEDLIST,medication list
http://terminology.hl7.org/CodeSystem/v3-ActCode,MEDOE,medication order entry task
http://terminology.hl7.org/CodeSystem/v3-ActCode,MEDT,measurement end date
http://terminology.hl7.org/CodeSystem/v3-ActCode,MENCAT,mental health category
http://terminology.hl7.org/CodeSystem/v3-ActCode,MENTPOL,mental health policy
http://terminology.hl7.org/CodeSystem/v3-ActCode,MENTPRG,mental health program
http://terminology.hl7.org/CodeSystem/v3-ActCode,MH,mental health information sensitivity
http://terminology.hl7.org/CodeSystem/v3-ActCode,MICROORGRREV,microbiology organisms results review task
http://terminology.hl7.org/CodeSystem/v3-ActCode,MICRORREV,microbiology results review task
http://terminology.hl7.org/CodeSystem/v3-ActCode,MICROSENSRREV,microbiology sensitivity test results review task
http://terminology.hl7.org/CodeSystem/v3-ActCode,MILITARY,military health program
http://terminology.hl7.org/CodeSystem/v3-ActCode,MINEC,minimum necessary
http://terminology.hl7.org/CodeSystem/v3-ActCode,MINFREQ,too soon within frequency based on the usage
http://terminology.hl7.org/CodeSystem/v3-ActCode,MINOCCURS,repetitions below minimum
http://terminology.hl7.org/CodeSystem/v3-ActCode,MISSAPT,missed appointment
http://terminology.hl7.org/CodeSystem/v3-ActCode,MISSCOND,conditional element missing
http://terminology.hl7.org/CodeSystem/v3-ActCode,MISSMAND,mandatory element missing
http://terminology.hl7.org/CodeSystem/v3-ActCode,MLREV,medication list review task
http://terminology.hl7.org/CodeSystem/v3-ActCode,MODEL,model
http://terminology.hl7.org/CodeSystem/v3-ActCode,MONTH,month
http://terminology.hl7.org/CodeSystem/v3-ActCode,MS,Manufacturer Sample
http://terminology.hl7.org/CodeSystem/v3-ActCode,MSD,measurement start date
http://terminology.hl7.org/CodeSystem/v3-ActCode,MSRADJ,risk adjustment
http://terminology.hl7.org/CodeSystem/v3-ActCode,MSRAGG,rate aggregation
http://terminology.hl7.org/CodeSystem/v3-ActCode,MSRIMPROV,health quality measure improvement notation
http://terminology.hl7.org/CodeSystem/v3-ActCode,MSRJUR,jurisdiction
http://terminology.hl7.org/CodeSystem/v3-ActCode,MSROBS,measure observation
http://terminology.hl7.org/CodeSystem/v3-ActCode,MSRPOPL,measure population
http://terminology.hl7.org/CodeSystem/v3-ActCode,MSRPOPLEX,measure population exclusions
http://terminology.hl7.org/CodeSystem/v3-ActCode,MSRRPTR,reporter type
http://terminology.hl7.org/CodeSystem/v3-ActCode,MSRRPTTIME,timeframe for reporting
http://terminology.hl7.org/CodeSystem/v3-ActCode,MSRSCORE,measure scoring
http://terminology.hl7.org/CodeSystem/v3-ActCode,MSRSET,health quality measure care setting
http://terminology.hl7.org/CodeSystem/v3-ActCode,MSRTOPIC,health quality measure topic type
http://terminology.hl7.org/CodeSystem/v3-ActCode,MSRTP,measurement period
http://terminology.hl7.org/CodeSystem/v3-ActCode,MSRTYPE,measure type
http://terminology.hl7.org/CodeSystem/v3-ActCode,MST,military sexual trauma information sensitivity
http://terminology.hl7.org/CodeSystem/v3-ActCode,MVA,Motor vehicle accident
http://terminology.hl7.org/CodeSystem/v3-ActCode,N,normal diet
http://terminology.hl7.org/CodeSystem/v3-ActCode,NAINT,Non-Allergy Intolerance
http://terminology.hl7.org/CodeSystem/v3-ActCode,NAT,Insufficient authorization
http://terminology.hl7.org/CodeSystem/v3-ActCode,NAUTH,Not Authorized
http://terminology.hl7.org/CodeSystem/v3-ActCode,NELG,Not Eligible
http://terminology.hl7.org/CodeSystem/v3-ActCode,NETAMT,Net Amount
http://terminology.hl7.org/CodeSystem/v3-ActCode,NEUT,Neutralization
http://terminology.hl7.org/CodeSystem/v3-ActCode,NF,no fat
http://terminology.hl7.org/CodeSystem/v3-ActCode,NHP,Natural Health Product Alert
http://terminology.hl7.org/CodeSystem/v3-ActCode,NOAUTH,no disclosure without subject authorization
http://terminology.hl7.org/CodeSystem/v3-ActCode,NOCOLLECT,no collection
http://terminology.hl7.org/CodeSystem/v3-ActCode,NOCONSENT,no consent
http://terminology.hl7.org/CodeSystem/v3-ActCode,NODSCLCD,no disclosure without consent directive
http://terminology.hl7.org/CodeSystem/v3-ActCode,NODSCLCDS,no disclosure without information subject's consent directive
http://terminology.hl7.org/CodeSystem/v3-ActCode,NODUPS,duplicate values are not permitted
http://terminology.hl7.org/CodeSystem/v3-ActCode,NOI,nature of injury
http://terminology.hl7.org/CodeSystem/v3-ActCode,NOINTEGRATE,no integration
http://terminology.hl7.org/CodeSystem/v3-ActCode,NOLIST,no unlisted entity disclosure
http://terminology.hl7.org/CodeSystem/v3-ActCode,NOMOU,no disclosure without MOU
http://terminology.hl7.org/CodeSystem/v3-ActCode,NON,Non-Payment Data
http://terminology.hl7.org/CodeSystem/v3-ActCode,NONAC,inpatient non-acute
http://terminology.hl7.org/CodeSystem/v3-ActCode,NONRX,Non-Prescription Interaction Alert
http://terminology.hl7.org/CodeSystem/v3-ActCode,NOORGPOL,no disclosure without organizational authorization
http://terminology.hl7.org/CodeSystem/v3-ActCode,NOPAT,"no disclosure to patient, family or caregivers without attending provider's authorization"
http://terminology.hl7.org/CodeSystem/v3-ActCode,NOPERSIST,element will not be persisted
http://terminology.hl7.org/CodeSystem/v3-ActCode,NOPERSISTP,no collection beyond purpose of use
http://terminology.hl7.org/CodeSystem/v3-ActCode,NOPP,notice of privacy practices
http://terminology.hl7.org/CodeSystem/v3-ActCode,NORDSCLCD,no redisclosure without consent directive
http://terminology.hl7.org/CodeSystem/v3-ActCode,NORDSCLCDS,no redisclosure without information subject's consent directive
http://terminology.hl7.org/CodeSystem/v3-ActCode,NORDSCLW,no disclosure without jurisdictional authorization
http://terminology.hl7.org/CodeSystem/v3-ActCode,NORELINK,no relinking
http://terminology.hl7.org/CodeSystem/v3-ActCode,NOREUSE,no reuse beyond purpose of use
http://terminology.hl7.org/CodeSystem/v3-ActCode,NOSTRNS,nosocomial transmission
http://terminology.hl7.org/CodeSystem/v3-ActCode,NOTACTN,no longer actionable
http://terminology.hl7.org/CodeSystem/v3-ActCode,NOTEQUIV,not equivalent alert
http://terminology.hl7.org/CodeSystem/v3-ActCode,NOTEQUIVGEN,not generically equivalent alert
http://terminology.hl7.org/CodeSystem/v3-ActCode,NOTEQUIVTHER,not therapeutically equivalent alert
http://terminology.hl7.org/CodeSystem/v3-ActCode,NOVIP,no unauthorized VIP disclosure
http://terminology.hl7.org/CodeSystem/v3-ActCode,NUMER,numerator
http://terminology.hl7.org/CodeSystem/v3-ActCode,NUMEX,numerator exclusions
http://terminology.hl7.org/CodeSystem/v3-ActCode,O,In Process
http://terminology.hl7.org/CodeSystem/v3-ActCode,OBS,Obstetrics
http://terminology.hl7.org/CodeSystem/v3-ActCode,OBSA,Observation Alert
http://terminology.hl7.org/CodeSystem/v3-ActCode,OBSANTC,antigen count
http://terminology.hl7.org/CodeSystem/v3-ActCode,OBSANTV,antigen validity
http://terminology.hl7.org/CodeSystem/v3-ActCode,OBSENC,observation encounter
http://terminology.hl7.org/CodeSystem/v3-ActCode,OBSOLETE,obsolete record returned
http://terminology.hl7.org/CodeSystem/v3-ActCode,OE,order entry task
http://terminology.hl7.org/CodeSystem/v3-ActCode,OHSINV,oral health service
http://terminology.hl7.org/CodeSystem/v3-ActCode,OINT,intolerance
http://terminology.hl7.org/CodeSystem/v3-ActCode,ONC,Oncology
http://terminology.hl7.org/CodeSystem/v3-ActCode,ONET,one time
http://terminology.hl7.org/CodeSystem/v3-ActCode,OOJ,out of jurisdiction
http://terminology.hl7.org/CodeSystem/v3-ActCode,OOO,out of office
http://terminology.hl7.org/CodeSystem/v3-ActCode,OPIOIDUD,opioid use disorder information sensitivity
http://terminology.hl7.org/CodeSystem/v3-ActCode,OPTIN,opt-in
http://terminology.hl7.org/CodeSystem/v3-ActCode,OPTINR,opt-in with restrictions
http://terminology.hl7.org/CodeSystem/v3-ActCode,OPTOUT,op-out
http://terminology.hl7.org/CodeSystem/v3-ActCode,OPTOUTE,opt-out with exceptions
http://terminology.hl7.org/CodeSystem/v3-ActCode,ORCON,no disclosure without originator authorization
http://terminology.hl7.org/CodeSystem/v3-ActCode,OREV,orders review task
http://terminology.hl7.org/CodeSystem/v3-ActCode,ORTHO,orthodontic service
http://terminology.hl7.org/CodeSystem/v3-ActCode,OTC,non prescription medicine
http://terminology.hl7.org/CodeSystem/v3-ActCode,ObligationPolicy,obligation policy
http://terminology.hl7.org/CodeSystem/v3-ActCode,P,Private
http://terminology.hl7.org/CodeSystem/v3-ActCode,PACOMPT,patient administration compartment
http://terminology.hl7.org/CodeSystem/v3-ActCode,PAF,phenylalanine free
http://terminology.hl7.org/CodeSystem/v3-ActCode,PAINV,preferred accommodation invoice
http://terminology.hl7.org/CodeSystem/v3-ActCode,PALL,Palliative
http://terminology.hl7.org/CodeSystem/v3-ActCode,PAPER,paper documentation to follow
http://terminology.hl7.org/CodeSystem/v3-ActCode,PAR,parenteral
http://terminology.hl7.org/CodeSystem/v3-ActCode,PARTRNS,parenteral transmission
http://terminology.hl7.org/CodeSystem/v3-ActCode,PATDOC,patient documentation task
http://terminology.hl7.org/CodeSystem/v3-ActCode,PATEDUE,patient education entry
http://terminology.hl7.org/CodeSystem/v3-ActCode,PATINFO,patient information review task
http://terminology.hl7.org/CodeSystem/v3-ActCode,PATPREF,violates stated preferences
http://terminology.hl7.org/CodeSystem/v3-ActCode,PATPREFALT,"violates stated preferences, alternate available"
http://terminology.hl7.org/CodeSystem/v3-ActCode,PATREPE,pathology report entry task
http://terminology.hl7.org/CodeSystem/v3-ActCode,PATREPREV,pathology report review task
http://terminology.hl7.org/CodeSystem/v3-ActCode,PAT_ADV_EVNT,patient adverse event
http://terminology.hl7.org/CodeSystem/v3-ActCode,PAY,payment
http://terminology.hl7.org/CodeSystem/v3-ActCode,PAYEE,payee
http://terminology.hl7.org/CodeSystem/v3-ActCode,PAYOR,payor
http://terminology.hl7.org/CodeSystem/v3-ActCode,PBILLACCT,patient billing account
http://terminology.hl7.org/CodeSystem/v3-ActCode,PDNFPPELAT,paid nullified prior-period electronic amount
http://terminology.hl7.org/CodeSystem/v3-ActCode,PDNFPPELCT,paid nullified prior-period electronic count
http://terminology.hl7.org/CodeSystem/v3-ActCode,PDNFPPMNAT,paid nullified prior-period manual amount
http://terminology.hl7.org/CodeSystem/v3-ActCode,PDNFPPMNCT,paid nullified prior-period manual count
http://terminology.hl7.org/CodeSystem/v3-ActCode,PDNFSPELAT,paid nullified same-period electronic amount
http://terminology.hl7.org/CodeSystem/v3-ActCode,PDNFSPELCT,paid nullified same-period electronic count
http://terminology.hl7.org/CodeSystem/v3-ActCode,PDNFSPMNAT,paid nullified same-period manual amount
http://terminology.hl7.org/CodeSystem/v3-ActCode,PDNFSPMNCT,paid nullified same-period manual count
http://terminology.hl7.org/CodeSystem/v3-ActCode,PDNPPPELAT,paid non-payee payable prior-period electronic amount
http://terminology.hl7.org/CodeSystem/v3-ActCode,PDNPPPELCT,paid non-payee payable prior-period electronic count
http://terminology.hl7.org/CodeSystem/v3-ActCode,PDNPPPMNAT,paid non-payee payable prior-period manual amount
http://terminology.hl7.org/CodeSystem/v3-ActCode,PDNPPPMNCT,paid non-payee payable prior-period manual count
http://terminology.hl7.org/CodeSystem/v3-ActCode,PDNPSPELAT,paid non-payee payable same-period electronic amount
http://terminology.hl7.org/CodeSystem/v3-ActCode,PDNPSPELCT,paid non-payee payable same-period electronic count
http://terminology.hl7.org/CodeSystem/v3-ActCode,PDNPSPMNAT,paid non-payee payable same-period manual amount
http://terminology.hl7.org/CodeSystem/v3-ActCode,PDNPSPMNCT,paid non-payee payable same-period manual count
http://terminology.hl7.org/CodeSystem/v3-ActCode,PDPPPPELAT,paid payee payable prior-period electronic amount
http://terminology.hl7.org/CodeSystem/v3-ActCode,PDPPPPELCT,paid payee payable prior-period electronic count
http://terminology.hl7.org/CodeSystem/v3-ActCode,PDPPPPMNAT,paid payee payable prior-period manual amount
http://terminology.hl7.org/CodeSystem/v3-ActCode,PDPPPPMNCT,paid payee payable prior-period manual count
http://terminology.hl7.org/CodeSystem/v3-ActCode,PDPPSPELAT,paid payee payable same-period electronic amount
http://terminology.hl7.org/CodeSystem/v3-ActCode,PDPPSPELCT,paid payee payable same-period electronic count
http://terminology.hl7.org/CodeSystem/v3-ActCode,PDPPSPMNAT,paid payee payable same-period manual amount
http://terminology.hl7.org/CodeSystem/v3-ActCode,PDPPSPMNCT,paid payee payable same-period manual count
http://terminology.hl7.org/CodeSystem/v3-ActCode,PDS,patient default information sensitivity
http://terminology.hl7.org/CodeSystem/v3-ActCode,PEALRT,pediatric alert
http://terminology.hl7.org/CodeSystem/v3-ActCode,PED,Pediatrics
http://terminology.hl7.org/CodeSystem/v3-ActCode,PERFEE,periodic fee
http://terminology.hl7.org/CodeSystem/v3-ActCode,PERIOD,period
http://terminology.hl7.org/CodeSystem/v3-ActCode,PERMBNS,performance bonus
http://terminology.hl7.org/CodeSystem/v3-ActCode,PERSISTLABEL,persist security label
http://terminology.hl7.org/CodeSystem/v3-ActCode,PHAR,Pharmaceutical
http://terminology.hl7.org/CodeSystem/v3-ActCode,PHY,physician requested information sensitivity
http://terminology.hl7.org/CodeSystem/v3-ActCode,PHYRHB,Physical Rehab
http://terminology.hl7.org/CodeSystem/v3-ActCode,PIE,public insurance exhausted
http://terminology.hl7.org/CodeSystem/v3-ActCode,PINV,paper invoice
http://terminology.hl7.org/CodeSystem/v3-ActCode,PLACE,Common Space Interaction
http://terminology.hl7.org/CodeSystem/v3-ActCode,PLACTRNS,transplacental transmission
http://terminology.hl7.org/CodeSystem/v3-ActCode,PLYDOC,Poly-orderer Alert
http://terminology.hl7.org/CodeSystem/v3-ActCode,PLYPHRM,Poly-supplier Alert
http://terminology.hl7.org/CodeSystem/v3-ActCode,PNC,property and casualty insurance policy
http://terminology.hl7.org/CodeSystem/v3-ActCode,POINT,point
http://terminology.hl7.org/CodeSystem/v3-ActCode,POLY,polyline
http://terminology.hl7.org/CodeSystem/v3-ActCode,POS,point of service policy
http://terminology.hl7.org/CodeSystem/v3-ActCode,PPO,preferred provider organization policy
http://terminology.hl7.org/CodeSystem/v3-ActCode,PPRD,prior period adjustment
http://terminology.hl7.org/CodeSystem/v3-ActCode,PRDING,product invoice group
http://terminology.hl7.org/CodeSystem/v3-ActCode,PRDMX,period maximum
http://terminology.hl7.org/CodeSystem/v3-ActCode,PRE,Pre-Dilution
http://terminology.hl7.org/CodeSystem/v3-ActCode,PREFSTRENGTH,preference strength
http://terminology.hl7.org/CodeSystem/v3-ActCode,PREG,Pregnancy Alert
http://terminology.hl7.org/CodeSystem/v3-ActCode,PRENC,pre-admission
http://terminology.hl7.org/CodeSystem/v3-ActCode,PREVINEF,previously ineffective
http://terminology.hl7.org/CodeSystem/v3-ActCode,PRIVMARK,privacy mark
http://terminology.hl7.org/CodeSystem/v3-ActCode,PRLMN,preliminary
http://terminology.hl7.org/CodeSystem/v3-ActCode,PRN,as needed
http://terminology.hl7.org/CodeSystem/v3-ActCode,PROA,professional association deduction
http://terminology.hl7.org/CodeSystem/v3-ActCode,PROBLIST,problem list
http://terminology.hl7.org/CodeSystem/v3-ActCode,PROBLISTE,problem list entry task
http://terminology.hl7.org/CodeSystem/v3-ActCode,PROBLISTREV,problem list review task
http://terminology.hl7.org/CodeSystem/v3-ActCode,PROV,provider
http://terminology.hl7.org/CodeSystem/v3-ActCode,PRS,patient requested information sensitivity
http://terminology.hl7.org/CodeSystem/v3-ActCode,PRVTRN,private transport
http://terminology.hl7.org/CodeSystem/v3-ActCode,PSEUD,pseudonymize
http://terminology.hl7.org/CodeSystem/v3-ActCode,PST,provincial/state sales tax
http://terminology.hl7.org/CodeSystem/v3-ActCode,PSVCCAT,professional service category
http://terminology.hl7.org/CodeSystem/v3-ActCode,PSY,psychiatry disorder information sensitivity
http://terminology.hl7.org/CodeSystem/v3-ActCode,PSYCH,Psychiatric
http://terminology.hl7.org/CodeSystem/v3-ActCode,PSYTHPN,psychotherapy note information sensitivity
http://terminology.hl7.org/CodeSystem/v3-ActCode,PTNTCARE,Health Care Interaction - Patient Care
http://terminology.hl7.org/CodeSystem/v3-ActCode,PUBLICPOL,public healthcare
http://terminology.hl7.org/CodeSystem/v3-ActCode,PUBTRN,public transport
http://terminology.hl7.org/CodeSystem/v3-ActCode,PYRDELAY,delayed by a previous payor
http://terminology.hl7.org/CodeSystem/v3-ActCode,R,Process Completed
http://terminology.hl7.org/CodeSystem/v3-ActCode,RACE,race information sensitivity
http://terminology.hl7.org/CodeSystem/v3-ActCode,RADREPE,radiology report entry task
http://terminology.hl7.org/CodeSystem/v3-ActCode,RADREPREV,radiology report review task
http://terminology.hl7.org/CodeSystem/v3-ActCode,RALG,Related Allergy Alert
http://terminology.hl7.org/CodeSystem/v3-ActCode,RAR,Related Prior Reaction Alert
http://terminology.hl7.org/CodeSystem/v3-ActCode,RAT,rationale
http://terminology.hl7.org/CodeSystem/v3-ActCode,RD,reduction diet
http://terminology.hl7.org/CodeSystem/v3-ActCode,REACT,Reaction Alert
http://terminology.hl7.org/CodeSystem/v3-ActCode,RECA,Recalcification
http://terminology.hl7.org/CodeSystem/v3-ActCode,RECOV,recovery
http://terminology.hl7.org/CodeSystem/v3-ActCode,REDACT,redact
http://terminology.hl7.org/CodeSystem/v3-ActCode,REF,reference
http://terminology.hl7.org/CodeSystem/v3-ActCode,REFLEX,reflex permission
http://terminology.hl7.org/CodeSystem/v3-ActCode,REFNR,referral not required
http://terminology.hl7.org/CodeSystem/v3-ActCode,REI,reinsurance policy
http://terminology.hl7.org/CodeSystem/v3-ActCode,REL,religion information sensitivity
http://terminology.hl7.org/CodeSystem/v3-ActCode,REMLE,reminder list entry
http://terminology.hl7.org/CodeSystem/v3-ActCode,REMLREV,reminder list review
http://terminology.hl7.org/CodeSystem/v3-ActCode,RENT,Rent
http://terminology.hl7.org/CodeSystem/v3-ActCode,REPRESENTATIVE_BEAT,ECG representative beat waveforms
http://terminology.hl7.org/CodeSystem/v3-ActCode,REPSERV,repeated service
http://terminology.hl7.org/CodeSystem/v3-ActCode,REP_HALF_LIFE,representative half-life
http://terminology.hl7.org/CodeSystem/v3-ActCode,REP_RANGE,repetitions out of range
http://terminology.hl7.org/CodeSystem/v3-ActCode,RERUN,Rerun Dilution
http://terminology.hl7.org/CodeSystem/v3-ActCode,RESCOMPT,research project compartment
http://terminology.hl7.org/CodeSystem/v3-ActCode,RESEARCH,research information access
http://terminology.hl7.org/CodeSystem/v3-ActCode,RESTOCK,restocking fee
http://terminology.hl7.org/CodeSystem/v3-ActCode,RETIRE,retiree health program
http://terminology.hl7.org/CodeSystem/v3-ActCode,RETRO,retro adjustment
http://terminology.hl7.org/CodeSystem/v3-ActCode,REV,Standard Charge Reversal
http://terminology.hl7.org/CodeSystem/v3-ActCode,RF,Refill
http://terminology.hl7.org/CodeSystem/v3-ActCode,RFC,Refill - Complete
http://terminology.hl7.org/CodeSystem/v3-ActCode,RFCS,refill complete partial strength
http://terminology.hl7.org/CodeSystem/v3-ActCode,RFF,Refill (First fill this facility)
http://terminology.hl7.org/CodeSystem/v3-ActCode,RFFS,refill partial strength (first fill this facility)
http://terminology.hl7.org/CodeSystem/v3-ActCode,RFP,Refill - Part Fill
http://terminology.hl7.org/CodeSystem/v3-ActCode,RFPS,refill part fill partial strength
http://terminology.hl7.org/CodeSystem/v3-ActCode,RFS,refill partial strength
http://terminology.hl7.org/CodeSystem/v3-ActCode,RHYTHM,ECG rhythm waveforms
http://terminology.hl7.org/CodeSystem/v3-ActCode,RINT,Related Intolerance Alert
http://terminology.hl7.org/CodeSystem/v3-ActCode,RISKASSESS,risk assessment instrument task
http://terminology.hl7.org/CodeSystem/v3-ActCode,RISKLIST,risk factors
http://terminology.hl7.org/CodeSystem/v3-ActCode,RMGTCOMPT,records management compartment
http://terminology.hl7.org/CodeSystem/v3-ActCode,ROIFS,fully specified ROI
http://terminology.hl7.org/CodeSystem/v3-ActCode,ROIPS,partially specified ROI
http://terminology.hl7.org/CodeSystem/v3-ActCode,ROST,roster funding
http://terminology.hl7.org/CodeSystem/v3-ActCode,RREACT,Related Reaction Alert
http://terminology.hl7.org/CodeSystem/v3-ActCode,RSDID,de-identified information access
http://terminology.hl7.org/CodeSystem/v3-ActCode,RSREID,re-identifiable information access
http://terminology.hl7.org/CodeSystem/v3-ActCode,RX,prescription only medicine
http://terminology.hl7.org/CodeSystem/v3-ActCode,RXCAT,medication category
http://terminology.hl7.org/CodeSystem/v3-ActCode,RXCINV,Rx compound invoice
http://terminology.hl7.org/CodeSystem/v3-ActCode,RXDINV,Rx dispense invoice
http://terminology.hl7.org/CodeSystem/v3-ActCode,RefrainPolicy,refrain policy
http://terminology.hl7.org/CodeSystem/v3-ActCode,S,Suite
http://terminology.hl7.org/CodeSystem/v3-ActCode,SA,special authorization
http://terminology.hl7.org/CodeSystem/v3-ActCode,SAC,special access
http://terminology.hl7.org/CodeSystem/v3-ActCode,SAFNET,safety net clinic program
http://terminology.hl7.org/CodeSystem/v3-ActCode,SALE,Sale
http://terminology.hl7.org/CodeSystem/v3-ActCode,SBBLELAT,submitted billed electronic amount
http://terminology.hl7.org/CodeSystem/v3-ActCode,SBBLELCT,submitted billed electronic count
http://terminology.hl7.org/CodeSystem/v3-ActCode,SBFINV,sessional or block fee invoice
http://terminology.hl7.org/CodeSystem/v3-ActCode,SBNFELAT,submitted nullified electronic amount
http://terminology.hl7.org/CodeSystem/v3-ActCode,SBNFELCT,submitted cancelled electronic count
http://terminology.hl7.org/CodeSystem/v3-ActCode,SBPDELAT,submitted pending electronic amount
http://terminology.hl7.org/CodeSystem/v3-ActCode,SBPDELCT,submitted pending electronic count
http://terminology.hl7.org/CodeSystem/v3-ActCode,SCA,sickle cell anemia information sensitivity
http://terminology.hl7.org/CodeSystem/v3-ActCode,SCH,schonkost (GE)
http://terminology.hl7.org/CodeSystem/v3-ActCode,SCHL,school
http://terminology.hl7.org/CodeSystem/v3-ActCode,SCHLDIV,school division
http://terminology.hl7.org/CodeSystem/v3-ActCode,SCHOOL,School Accident
http://terminology.hl7.org/CodeSystem/v3-ActCode,SCHOOL2,School Interaction
http://terminology.hl7.org/CodeSystem/v3-ActCode,SDE,supplemental data elements
http://terminology.hl7.org/CodeSystem/v3-ActCode,SDV,"sexual assault, abuse, or domestic violence information sensitivity"
http://terminology.hl7.org/CodeSystem/v3-ActCode,SECALTINTOBS,security alteration integrity observation
http://terminology.hl7.org/CodeSystem/v3-ActCode,SECCATOBS,security category observation
http://terminology.hl7.org/CodeSystem/v3-ActCode,SECCLASSOBS,security classification observation
http://terminology.hl7.org/CodeSystem/v3-ActCode,SECCONOBS,security control observation
http://terminology.hl7.org/CodeSystem/v3-ActCode,SECDATINTOBS,security data integrity observation
http://terminology.hl7.org/CodeSystem/v3-ActCode,SECINTCONOBS,security integrity confidence observation
http://terminology.hl7.org/CodeSystem/v3-ActCode,SECINTOBS,security integrity observation
http://terminology.hl7.org/CodeSystem/v3-ActCode,SECINTPRVABOBS,security integrity provenance asserted by observation
http://terminology.hl7.org/CodeSystem/v3-ActCode,SECINTPRVOBS,security integrity provenance observation
http://terminology.hl7.org/CodeSystem/v3-ActCode,SECINTPRVRBOBS,security integrity provenance reported by observation
http://terminology.hl7.org/CodeSystem/v3-ActCode,SECINTSTOBS,security integrity status observation
http://terminology.hl7.org/CodeSystem/v3-ActCode,SECOBS,SecurityObservationType
http://terminology.hl7.org/CodeSystem/v3-ActCode,SENDAPP,sending application
http://terminology.hl7.org/CodeSystem/v3-ActCode,SESS,sessional funding
http://terminology.hl7.org/CodeSystem/v3-ActCode,SEV,Severity Observation
http://terminology.hl7.org/CodeSystem/v3-ActCode,SEX,sexuality and reproductive health information sensitivity
http://terminology.hl7.org/CodeSystem/v3-ActCode,SEXTRNS,sexual transmission
http://terminology.hl7.org/CodeSystem/v3-ActCode,SICKLE,sickle cell
http://terminology.hl7.org/CodeSystem/v3-ActCode,SO,Script Owing
http://terminology.hl7.org/CodeSystem/v3-ActCode,SOCIAL,social service program
http://terminology.hl7.org/CodeSystem/v3-ActCode,SOCIAL2,Social/Extended Family Interaction
http://terminology.hl7.org/CodeSystem/v3-ActCode,SP,Semi-private
http://terminology.hl7.org/CodeSystem/v3-ActCode,SPEND,spend down
http://terminology.hl7.org/CodeSystem/v3-ActCode,SPI,specially protected information sensitivity
http://terminology.hl7.org/CodeSystem/v3-ActCode,SPLCOATING,coating
http://terminology.hl7.org/CodeSystem/v3-ActCode,SPLCOLOR,color
http://terminology.hl7.org/CodeSystem/v3-ActCode,SPLIMAGE,image
http://terminology.hl7.org/CodeSystem/v3-ActCode,SPLIMPRINT,imprint
http://terminology.hl7.org/CodeSystem/v3-ActCode,SPLSCORING,scoring
http://terminology.hl7.org/CodeSystem/v3-ActCode,SPLSHAPE,shape
http://terminology.hl7.org/CodeSystem/v3-ActCode,SPLSIZE,size
http://terminology.hl7.org/CodeSystem/v3-ActCode,SPLSYMBOL,symbol
http://terminology.hl7.org/CodeSystem/v3-ActCode,SPT,Sporting Accident
http://terminology.hl7.org/CodeSystem/v3-ActCode,SREC,specimen received
http://terminology.hl7.org/CodeSystem/v3-ActCode,SS,short stay
http://terminology.hl7.org/CodeSystem/v3-ActCode,SSP,sensitive service provider information sensitivity
http://terminology.hl7.org/CodeSystem/v3-ActCode,SSTOR,specimen in storage
http://terminology.hl7.org/CodeSystem/v3-ActCode,STD,sexually transmitted disease information sensitivity
http://terminology.hl7.org/CodeSystem/v3-ActCode,STORE,Storage
http://terminology.hl7.org/CodeSystem/v3-ActCode,STRAN,specimen in transit
http://terminology.hl7.org/CodeSystem/v3-ActCode,STRAT,stratification
http://terminology.hl7.org/CodeSystem/v3-ActCode,STRTLATE,Start Too Late Alert
http://terminology.hl7.org/CodeSystem/v3-ActCode,SUBPOL,substance use policy
http://terminology.hl7.org/CodeSystem/v3-ActCode,SUBPRG,substance use program
http://terminology.hl7.org/CodeSystem/v3-ActCode,SUBSIDFFS,subsidized fee for service program
http://terminology.hl7.org/CodeSystem/v3-ActCode,SUBSIDIZ,subsidized health program
http://terminology.hl7.org/CodeSystem/v3-ActCode,SUBSIDMC,subsidized managed care program
http://terminology.hl7.org/CodeSystem/v3-ActCode,SUBSTNCE,Common Substance Interaction
http://terminology.hl7.org/CodeSystem/v3-ActCode,SUBSUPP,subsidized supplemental health program
http://terminology.hl7.org/CodeSystem/v3-ActCode,SUD,substance use disorder information sensitivity
http://terminology.hl7.org/CodeSystem/v3-ActCode,SUPPLEMENT,nutritional supplement
http://terminology.hl7.org/CodeSystem/v3-ActCode,SUPPRESSED,record suppressed
http://terminology.hl7.org/CodeSystem/v3-ActCode,SURG,Surgical
http://terminology.hl7.org/CodeSystem/v3-ActCode,SURPL,surplus line insurance policy
http://terminology.hl7.org/CodeSystem/v3-ActCode,SecurityPolicy,security policy
http://terminology.hl7.org/CodeSystem/v3-ActCode,T,tea only
http://terminology.hl7.org/CodeSystem/v3-ActCode,TB,Trial Balance
http://terminology.hl7.org/CodeSystem/v3-ActCode,TBOO,taboo
http://terminology.hl7.org/CodeSystem/v3-ActCode,TBS,trial balance partial strength
http://terminology.hl7.org/CodeSystem/v3-ActCode,TEACHER,teacher
http://terminology.hl7.org/CodeSystem/v3-ActCode,TF,Trial Fill
http://terminology.hl7.org/CodeSystem/v3-ActCode,TFS,trial fill partial strength
http://terminology.hl7.org/CodeSystem/v3-ActCode,TIME,timing detected issue
http://terminology.hl7.org/CodeSystem/v3-ActCode,TIME_ABSOLUTE,absolute time sequence
http://terminology.hl7.org/CodeSystem/v3-ActCode,TIME_RELATIVE,relative time sequence
http://terminology.hl7.org/CodeSystem/v3-ActCode,TIMING,event timing incorrect alert
http://terminology.hl7.org/CodeSystem/v3-ActCode,TLIFE,term life insurance policy
http://terminology.hl7.org/CodeSystem/v3-ActCode,TOOLATE,Refill Too Late Alert
http://terminology.hl7.org/CodeSystem/v3-ActCode,TOOSOON,Refill Too Soon Alert
http://terminology.hl7.org/CodeSystem/v3-ActCode,TPROD,Therapeutic Product Alert
http://terminology.hl7.org/CodeSystem/v3-ActCode,TRAN,transaction fee
http://terminology.hl7.org/CodeSystem/v3-ActCode,TRANF,transmission format
http://terminology.hl7.org/CodeSystem/v3-ActCode,TRANSFER,Transfer
http://terminology.hl7.org/CodeSystem/v3-ActCode,TRAVEL,travel
http://terminology.hl7.org/CodeSystem/v3-ActCode,TRAVINT,Common Travel Interaction
http://terminology.hl7.org/CodeSystem/v3-ActCode,TRNSFTRNS,transfusion transmission
http://terminology.hl7.org/CodeSystem/v3-ActCode,TRSTACCRD,trust accreditation
http://terminology.hl7.org/CodeSystem/v3-ActCode,TRSTACCRDOBS,trust accreditation observation
http://terminology.hl7.org/CodeSystem/v3-ActCode,TRSTAGRE,trust agreement
http://terminology.hl7.org/CodeSystem/v3-ActCode,TRSTAGREOBS,trust agreement observation
http://terminology.hl7.org/CodeSystem/v3-ActCode,TRSTASSUR,trust assurance
http://terminology.hl7.org/CodeSystem/v3-ActCode,TRSTCERT,trust certificate
http://terminology.hl7.org/CodeSystem/v3-ActCode,TRSTCERTOBS,trust certificate observation
http://terminology.hl7.org/CodeSystem/v3-ActCode,TRSTFWK,trust framework
http://terminology.hl7.org/CodeSystem/v3-ActCode,TRSTFWKOBS,trust framework observation
http://terminology.hl7.org/CodeSystem/v3-ActCode,TRSTLOAOBS,trust assurance observation
http://terminology.hl7.org/CodeSystem/v3-ActCode,TRSTMEC,trust mechanism
http://terminology.hl7.org/CodeSystem/v3-ActCode,TRSTMECOBS,trust mechanism observation
http://terminology.hl7.org/CodeSystem/v3-ActCode,Title38Section7332,Title 38 Section 7332
http://terminology.hl7.org/CodeSystem/v3-ActCode,UD,Unit Dose
http://terminology.hl7.org/CodeSystem/v3-ActCode,UDE,unit dose equivalent
http://terminology.hl7.org/CodeSystem/v3-ActCode,UFIL,Ultrafiltration
http://terminology.hl7.org/CodeSystem/v3-ActCode,ULIFE,universal life insurance policy
http://terminology.hl7.org/CodeSystem/v3-ActCode,UMBRL,umbrella liability insurance policy
http://terminology.hl7.org/CodeSystem/v3-ActCode,UNINSMOT,uninsured motorist policy
http://terminology.hl7.org/CodeSystem/v3-ActCode,UNITPRICE,Unit Price
http://terminology.hl7.org/CodeSystem/v3-ActCode,UNITQTY,Unit Quantity
http://terminology.hl7.org/CodeSystem/v3-ActCode,UNRELAT,unrelated service
http://terminology.hl7.org/CodeSystem/v3-ActCode,UNSPSC,United Nations Standard Products and Services Classification
http://terminology.hl7.org/CodeSystem/v3-ActCode,UPC,Universal Product Code
http://terminology.hl7.org/CodeSystem/v3-ActCode,UPGRDLABEL,upgrade security label
http://terminology.hl7.org/CodeSystem/v3-ActCode,URGENT,urgent
http://terminology.hl7.org/CodeSystem/v3-ActCode,USE,notice of use
http://terminology.hl7.org/CodeSystem/v3-ActCode,V,Visa
http://terminology.hl7.org/CodeSystem/v3-ActCode,VAC_PROBLEM,vaccine product problem
http://terminology.hl7.org/CodeSystem/v3-ActCode,VALIDAT,validation issue
http://terminology.hl7.org/CodeSystem/v3-ActCode,VECTRNS,vector-borne transmission
http://terminology.hl7.org/CodeSystem/v3-ActCode,VERBAUTH,verbal authorization
http://terminology.hl7.org/CodeSystem/v3-ActCode,VET,veteran health program
http://terminology.hl7.org/CodeSystem/v3-ActCode,VFPAPER,verify paper
http://terminology.hl7.org/CodeSystem/v3-ActCode,VIO,violence information sensitivity
http://terminology.hl7.org/CodeSystem/v3-ActCode,VISPOL,vision care policy
http://terminology.hl7.org/CodeSystem/v3-ActCode,VLI,"low valin, leucin, isoleucin"
http://terminology.hl7.org/CodeSystem/v3-ActCode,VOLUME,ActSpecObsVolumeCode
http://terminology.hl7.org/CodeSystem/v3-ActCode,VR,virtual
http://terminology.hl7.org/CodeSystem/v3-ActCode,VRXINV,vision dispense invoice
http://terminology.hl7.org/CodeSystem/v3-ActCode,W,Ward
http://terminology.hl7.org/CodeSystem/v3-ActCode,WATTRNS,water-borne transmission
http://terminology.hl7.org/CodeSystem/v3-ActCode,WCBPOL,worker's compensation
http://terminology.hl7.org/CodeSystem/v3-ActCode,WEEK,week
http://terminology.hl7.org/CodeSystem/v3-ActCode,WELLREMLE,wellness reminder list entry
http://terminology.hl7.org/CodeSystem/v3-ActCode,WELLREMLREV,wellness reminder list review
http://terminology.hl7.org/CodeSystem/v3-ActCode,WIATTCH,work injury report attachment
http://terminology.hl7.org/CodeSystem/v3-ActCode,WORK2,Work Interaction
http://terminology.hl7.org/CodeSystem/v3-ActCode,WPA,Workplace accident
http://terminology.hl7.org/CodeSystem/v3-ActCode,WRKCOMP,(workers compensation program
http://terminology.hl7.org/CodeSystem/v3-ActCode,X,Container Unavailable
http://terminology.hl7.org/CodeSystem/v3-ActCode,XRAY,x-ray
http://terminology.hl7.org/CodeSystem/v3-ActCode,YEAR,year
http://terminology.hl7.org/CodeSystem/v3-ActCode,_ActAccountCode,ActAccountCode
http://terminology.hl7.org/CodeSystem/v3-ActCode,_ActAdjudicationCode,ActAdjudicationCode
http://terminology.hl7.org/CodeSystem/v3-ActCode,_ActAdjudicationGroupCode,ActAdjudicationGroupCode
http://terminology.hl7.org/CodeSystem/v3-ActCode,_ActAdjudicationResultActionCode,ActAdjudicationResultActionCode
http://terminology.hl7.org/CodeSystem/v3-ActCode,_ActAdministrativeAuthorizationDetectedIssueCode,ActAdministrativeAuthorizationDetectedIssueCode
http://terminology.hl7.org/CodeSystem/v3-ActCode,_ActAdministrativeDetectedIssueCode,ActAdministrativeDetectedIssueCode
http://terminology.hl7.org/CodeSystem/v3-ActCode,_ActAdministrativeDetectedIssueManagementCode,ActAdministrativeDetectedIssueManagementCode
http://terminology.hl7.org/CodeSystem/v3-ActCode,_ActAdministrativeRuleDetectedIssueCode,ActAdministrativeRuleDetectedIssueCode
http://terminology.hl7.org/CodeSystem/v3-ActCode,_ActBillableModifierCode,ActBillableModifierCode
http://terminology.hl7.org/CodeSystem/v3-ActCode,_ActBillableServiceCode,ActBillableServiceCode
http://terminology.hl7.org/CodeSystem/v3-ActCode,_ActBillingArrangementCode,ActBillingArrangementCode
http://terminology.hl7.org/CodeSystem/v3-ActCode,_ActBoundedROICode,ActBoundedROICode
http://terminology.hl7.org/CodeSystem/v3-ActCode,_ActCareProvisionCode,act care provision
http://terminology.hl7.org/CodeSystem/v3-ActCode,_ActClaimAttachmentCategoryCode,ActClaimAttachmentCategoryCode
http://terminology.hl7.org/CodeSystem/v3-ActCode,_ActConsentDirective,ActConsentDirective
http://terminology.hl7.org/CodeSystem/v3-ActCode,_ActConsentType,ActConsentType
http://terminology.hl7.org/CodeSystem/v3-ActCode,_ActContainerRegistrationCode,ActContainerRegistrationCode
http://terminology.hl7.org/CodeSystem/v3-ActCode,_ActControlVariable,ActControlVariable
http://terminology.hl7.org/CodeSystem/v3-ActCode,_ActCoverageAuthorizationConfirmationCode,ActCoverageAuthorizationConfirmationCode
http://terminology.hl7.org/CodeSystem/v3-ActCode,_ActCoverageConfirmationCode,ActCoverageConfirmationCode
http://terminology.hl7.org/CodeSystem/v3-ActCode,_ActCoverageEligibilityConfirmationCode,ActCoverageEligibilityConfirmationCode
http://terminology.hl7.org/CodeSystem/v3-ActCode,_ActCoverageLimitCode,ActCoverageLimitCode
http://terminology.hl7.org/CodeSystem/v3-ActCode,_ActCoverageQuantityLimitCode,ActCoverageQuantityLimitCode
http://terminology.hl7.org/CodeSystem/v3-ActCode,_ActCoverageTypeCode,ActCoverageTypeCode
http://terminology.hl7.org/CodeSystem/v3-ActCode,_ActCoveredPartyLimitCode,ActCoveredPartyLimitCode
http://terminology.hl7.org/CodeSystem/v3-ActCode,_ActCredentialedCareCode,act credentialed care
http://terminology.hl7.org/CodeSystem/v3-ActCode,_ActCredentialedCareProvisionPersonCode,act credentialed care provision peron
http://terminology.hl7.org/CodeSystem/v3-ActCode,_ActCredentialedCareProvisionProgramCode,act credentialed care provision program
http://terminology.hl7.org/CodeSystem/v3-ActCode,_ActDetectedIssueManagementCode,ActDetectedIssueManagementCode
http://terminology.hl7.org/CodeSystem/v3-ActCode,_ActEncounterAccommodationCode,ActEncounterAccommodationCode
http://terminology.hl7.org/CodeSystem/v3-ActCode,_ActEncounterCode,ActEncounterCode
http://terminology.hl7.org/CodeSystem/v3-ActCode,_ActExposureCode,ActExposureCode
http://terminology.hl7.org/CodeSystem/v3-ActCode,_ActFinancialTransactionCode,ActFinancialTransactionCode
http://terminology.hl7.org/CodeSystem/v3-ActCode,_ActHealthInsuranceTypeCode,ActHealthInsuranceTypeCode
http://terminology.hl7.org/CodeSystem/v3-ActCode,_ActIncidentCode,ActIncidentCode
http://terminology.hl7.org/CodeSystem/v3-ActCode,_ActInformationAccessCode,ActInformationAccessCode
http://terminology.hl7.org/CodeSystem/v3-ActCode,_ActInformationAccessContextCode,ActInformationAccessContextCode
http://terminology.hl7.org/CodeSystem/v3-ActCode,_ActInformationCategoryCode,ActInformationCategoryCode
http://terminology.hl7.org/CodeSystem/v3-ActCode,_ActInformationSensitivityPolicy,ActInformationSensitivityPolicy
http://terminology.hl7.org/CodeSystem/v3-ActCode,_ActInsurancePolicyCode,ActInsurancePolicyCode
http://terminology.hl7.org/CodeSystem/v3-ActCode,_ActInsuranceTypeCode,ActInsuranceTypeCode
http://terminology.hl7.org/CodeSystem/v3-ActCode,_ActInvoiceAdjudicationPaymentCode,ActInvoiceAdjudicationPaymentCode
http://terminology.hl7.org/CodeSystem/v3-ActCode,_ActInvoiceAdjudicationPaymentGroupCode,ActInvoiceAdjudicationPaymentGroupCode
http://terminology.hl7.org/CodeSystem/v3-ActCode,_ActInvoiceAdjudicationPaymentSummaryCode,ActInvoiceAdjudicationPaymentSummaryCode
http://terminology.hl7.org/CodeSystem/v3-ActCode,_ActInvoiceDetailClinicalProductCode,ActInvoiceDetailClinicalProductCode
http://terminology.hl7.org/CodeSystem/v3-ActCode,_ActInvoiceDetailClinicalServiceCode,ActInvoiceDetailClinicalServiceCode
http://terminology.hl7.org/CodeSystem/v3-ActCode,_ActInvoiceDetailCode,ActInvoiceDetailCode
http://terminology.hl7.org/CodeSystem/v3-ActCode,_ActInvoiceDetailDrugProductCode,ActInvoiceDetailDrugProductCode
http://terminology.hl7.org/CodeSystem/v3-ActCode,_ActInvoiceDetailGenericAdjudicatorCode,ActInvoiceDetailGenericAdjudicatorCode
http://terminology.hl7.org/CodeSystem/v3-ActCode,_ActInvoiceDetailGenericCode,ActInvoiceDetailGenericCode
http://terminology.hl7.org/CodeSystem/v3-ActCode,_ActInvoiceDetailGenericModifierCode,ActInvoiceDetailGenericModifierCode
http://terminology.hl7.org/CodeSystem/v3-ActCode,_ActInvoiceDetailGenericProviderCode,ActInvoiceDetailGenericProviderCode
http://terminology.hl7.org/CodeSystem/v3-ActCode,_ActInvoiceDetailPreferredAccommodationCode,ActInvoiceDetailPreferredAccommodationCode
http://terminology.hl7.org/CodeSystem/v3-ActCode,_ActInvoiceDetailTaxCode,ActInvoiceDetailTaxCode
http://terminology.hl7.org/CodeSystem/v3-ActCode,_ActInvoiceElementCode,ActInvoiceElementCode
http://terminology.hl7.org/CodeSystem/v3-ActCode,_ActInvoiceElementSummaryCode,ActInvoiceElementSummaryCode
http://terminology.hl7.org/CodeSystem/v3-ActCode,_ActInvoiceGroupCode,ActInvoiceGroupCode
http://terminology.hl7.org/CodeSystem/v3-ActCode,_ActInvoiceInterGroupCode,ActInvoiceInterGroupCode
http://terminology.hl7.org/CodeSystem/v3-ActCode,_ActInvoiceOverrideCode,ActInvoiceOverrideCode
http://terminology.hl7.org/CodeSystem/v3-ActCode,_ActInvoiceRootGroupCode,ActInvoiceRootGroupCode
http://terminology.hl7.org/CodeSystem/v3-ActCode,_ActListCode,ActListCode
http://terminology.hl7.org/CodeSystem/v3-ActCode,_ActMedicalServiceCode,ActMedicalServiceCode
http://terminology.hl7.org/CodeSystem/v3-ActCode,_ActMedicationTherapyDurationWorkingListCode,act medication therapy duration working list
http://terminology.hl7.org/CodeSystem/v3-ActCode,_ActMonitoringProtocolCode,ActMonitoringProtocolCode
http://terminology.hl7.org/CodeSystem/v3-ActCode,_ActNonObservationIndicationCode,ActNonObservationIndicationCode
http://terminology.hl7.org/CodeSystem/v3-ActCode,_ActObservationList,ActObservationList
http://terminology.hl7.org/CodeSystem/v3-ActCode,_ActObservationVerificationType,act observation verification
http://terminology.hl7.org/CodeSystem/v3-ActCode,_ActPatientAnnotationType,ActPatientAnnotationType
http://terminology.hl7.org/CodeSystem/v3-ActCode,_ActPatientTransportationModeCode,ActPatientTransportationModeCode
http://terminology.hl7.org/CodeSystem/v3-ActCode,_ActPaymentCode,ActPaymentCode
http://terminology.hl7.org/CodeSystem/v3-ActCode,_ActPharmacySupplyType,ActPharmacySupplyType
http://terminology.hl7.org/CodeSystem/v3-ActCode,_ActPolicyType,ActPolicyType
http://terminology.hl7.org/CodeSystem/v3-ActCode,_ActPrivacyLaw,ActPrivacyLaw
http://terminology.hl7.org/CodeSystem/v3-ActCode,_ActPrivacyPolicy,ActPrivacyPolicy
http://terminology.hl7.org/CodeSystem/v3-ActCode,_ActProcedureCode,ActProcedureCode
http://terminology.hl7.org/CodeSystem/v3-ActCode,_ActProductAcquisitionCode,ActProductAcquisitionCode
http://terminology.hl7.org/CodeSystem/v3-ActCode,_ActProgramTypeCode,ActProgramTypeCode
http://terminology.hl7.org/CodeSystem/v3-ActCode,_ActSpecObsCode,ActSpecObsCode
http://terminology.hl7.org/CodeSystem/v3-ActCode,_ActSpecimenTransportCode,ActSpecimenTransportCode
http://terminology.hl7.org/CodeSystem/v3-ActCode,_ActSpecimenTreatmentCode,ActSpecimenTreatmentCode
http://terminology.hl7.org/CodeSystem/v3-ActCode,_ActSubstanceAdministrationCode,ActSubstanceAdministrationCode
http://terminology.hl7.org/CodeSystem/v3-ActCode,_ActSuppliedItemDetectedIssueCode,ActSuppliedItemDetectedIssueCode
http://terminology.hl7.org/CodeSystem/v3-ActCode,_ActTaskCode,ActTaskCode
http://terminology.hl7.org/CodeSystem/v3-ActCode,_ActTherapyDurationWorkingListCode,ActTherapyDurationWorkingListCode
http://terminology.hl7.org/CodeSystem/v3-ActCode,_ActTransportationModeCode,ActTransportationModeCode
http://terminology.hl7.org/CodeSystem/v3-ActCode,_AdministrationDetectedIssueCode,AdministrationDetectedIssueCode
http://terminology.hl7.org/CodeSystem/v3-ActCode,_AnnotationType,AnnotationType
http://terminology.hl7.org/CodeSystem/v3-ActCode,_AppropriatenessDetectedIssueCode,AppropriatenessDetectedIssueCode
http://terminology.hl7.org/CodeSystem/v3-ActCode,_AuthorizationIssueManagementCode,Authorization Issue Management Code
http://terminology.hl7.org/CodeSystem/v3-ActCode,_CaseTransmissionMode,case transmission mode
http://terminology.hl7.org/CodeSystem/v3-ActCode,_ECGObservationSeriesType,ECGObservationSeriesType
http://terminology.hl7.org/CodeSystem/v3-ActCode,_EntitySensitivityPolicyType,EntityInformationSensitivityPolicy
http://terminology.hl7.org/CodeSystem/v3-ActCode,_FDALabelData,FDALabelData
http://terminology.hl7.org/CodeSystem/v3-ActCode,_GeneticObservationType,GeneticObservationType
http://terminology.hl7.org/CodeSystem/v3-ActCode,_HL7AccommodationCode,HL7AccommodationCode
http://terminology.hl7.org/CodeSystem/v3-ActCode,_HL7DefinedActCodes,HL7DefinedActCodes
http://terminology.hl7.org/CodeSystem/v3-ActCode,_ImmunizationObservationType,ImmunizationObservationType
http://terminology.hl7.org/CodeSystem/v3-ActCode,_IndividualCaseSafetyReportType,Individual Case Safety Report Type
http://terminology.hl7.org/CodeSystem/v3-ActCode,_InformationSensitivityPolicy,InformationSensitivityPolicy
http://terminology.hl7.org/CodeSystem/v3-ActCode,_InteractionDetectedIssueCode,InteractionDetectedIssueCode
http://terminology.hl7.org/CodeSystem/v3-ActCode,_InvoiceElementAdjudicated,InvoiceElementAdjudicated
http://terminology.hl7.org/CodeSystem/v3-ActCode,_InvoiceElementPaid,InvoiceElementPaid
http://terminology.hl7.org/CodeSystem/v3-ActCode,_InvoiceElementSubmitted,InvoiceElementSubmitted
http://terminology.hl7.org/CodeSystem/v3-ActCode,_LOINCObservationActContextAgeType,LOINCObservationActContextAgeType
http://terminology.hl7.org/CodeSystem/v3-ActCode,_MedicationObservationType,MedicationObservationType
http://terminology.hl7.org/CodeSystem/v3-ActCode,_ObservationIssueTriggerCodedObservationType,ObservationIssueTriggerCodedObservationType
http://terminology.hl7.org/CodeSystem/v3-ActCode,_ObservationQualityMeasureAttribute,ObservationQualityMeasureAttribute
http://terminology.hl7.org/CodeSystem/v3-ActCode,_ObservationSequenceType,ObservationSequenceType
http://terminology.hl7.org/CodeSystem/v3-ActCode,_ObservationSeriesType,ObservationSeriesType
http://terminology.hl7.org/CodeSystem/v3-ActCode,_ObservationType,ObservationType
http://terminology.hl7.org/CodeSystem/v3-ActCode,_PatientImmunizationRelatedObservationType,PatientImmunizationRelatedObservationType
http://terminology.hl7.org/CodeSystem/v3-ActCode,_PopulationInclusionObservationType,PopulationInclusionObservationType
http://terminology.hl7.org/CodeSystem/v3-ActCode,_ROIOverlayShape,ROIOverlayShape
http://terminology.hl7.org/CodeSystem/v3-ActCode,_RoleInformationSensitivityPolicy,RoleInformationSensitivityPolicy
http://terminology.hl7.org/CodeSystem/v3-ActCode,_SupplyDetectedIssueCode,SupplyDetectedIssueCode
http://terminology.hl7.org/CodeSystem/v3-ActCode,_TimingDetectedIssueCode,TimingDetectedIssueCode
http://terminology.hl7.org/CodeSystem/v3-ActExposureLevelCode,HIGH,high
http://terminology.hl7.org/CodeSystem/v3-ActExposureLevelCode,LOW,low
http://terminology.hl7.org/CodeSystem/v3-ActExposureLevelCode,MEDIUM,medium
http://terminology.hl7.org/CodeSystem/v3-ActExposureLevelCode,_ActExposureLevelCode,ActExposureLevelCode
http://terminology.hl7.org/CodeSystem/v3-ActInvoiceElementModifier,EFORM,Electronic Form To Follow
http://terminology.hl7.org/CodeSystem/v3-ActInvoiceElementModifier,FAX,Fax To Follow
http://terminology.hl7.org/CodeSystem/v3-ActInvoiceElementModifier,LINV,Last Invoice
http://terminology.hl7.org/CodeSystem/v3-ActInvoiceElementModifier,PAPER,Paper Documentation To Follow
http://terminology.hl7.org/CodeSystem/v3-ActMood,APT,appointment
http://terminology.hl7.org/CodeSystem/v3-ActMood,ARQ,appointment request
http://terminology.hl7.org/CodeSystem/v3-ActMood,CRT,criterion
http://terminology.hl7.org/CodeSystem/v3-ActMood,DEF,definition
http://terminology.hl7.org/CodeSystem/v3-ActMood,EVN,event (occurrence)
http://terminology.hl7.org/CodeSystem/v3-ActMood,EVN.CRT,event criterion
http://terminology.hl7.org/CodeSystem/v3-ActMood,EXPEC,expectation
http://terminology.hl7.org/CodeSystem/v3-ActMood,GOL,Goal
http://terminology.hl7.org/CodeSystem/v3-ActMood,GOL.CRT,goal criterion
http://terminology.hl7.org/CodeSystem/v3-ActMood,INT,intent
http://terminology.hl7.org/CodeSystem/v3-ActMood,INT.CRT,intent criterion
http://terminology.hl7.org/CodeSystem/v3-ActMood,OPT,option
http://terminology.hl7.org/CodeSystem/v3-ActMood,PERM,permission
http://terminology.hl7.org/CodeSystem/v3-ActMood,PERMRQ,permission request
http://terminology.hl7.org/CodeSystem/v3-ActMood,PRMS,promise
http://terminology.hl7.org/CodeSystem/v3-ActMood,PRMS.CRT,promise criterion
http://terminology.hl7.org/CodeSystem/v3-ActMood,PRP,proposal
http://terminology.hl7.org/CodeSystem/v3-ActMood,RMD,recommendation
http://terminology.hl7.org/CodeSystem/v3-ActMood,RQO,request
http://terminology.hl7.org/CodeSystem/v3-ActMood,RQO.CRT,request criterion
http://terminology.hl7.org/CodeSystem/v3-ActMood,RSK,risk
http://terminology.hl7.org/CodeSystem/v3-ActMood,RSK.CRT,risk criterion
http://terminology.hl7.org/CodeSystem/v3-ActMood,SLOT,resource slot
http://terminology.hl7.org/CodeSystem/v3-ActMood,_ActMoodActRequest,act request
http://terminology.hl7.org/CodeSystem/v3-ActMood,_ActMoodCompletionTrack,ActMoodCompletionTrack
http://terminology.hl7.org/CodeSystem/v3-ActMood,_ActMoodDesire,desire
http://terminology.hl7.org/CodeSystem/v3-ActMood,_ActMoodPotential,potential
http://terminology.hl7.org/CodeSystem/v3-ActMood,_ActMoodPredicate,ActMoodPredicate
http://terminology.hl7.org/CodeSystem/v3-ActPriority,A,ASAP
http://terminology.hl7.org/CodeSystem/v3-ActPriority,CR,callback results
http://terminology.hl7.org/CodeSystem/v3-ActPriority,CS,callback for scheduling
http://terminology.hl7.org/CodeSystem/v3-ActPriority,CSP,callback placer for scheduling
http://terminology.hl7.org/CodeSystem/v3-ActPriority,CSR,contact recipient for scheduling
http://terminology.hl7.org/CodeSystem/v3-ActPriority,EL,elective
http://terminology.hl7.org/CodeSystem/v3-ActPriority,EM,emergency
http://terminology.hl7.org/CodeSystem/v3-ActPriority,P,preop
http://terminology.hl7.org/CodeSystem/v3-ActPriority,PRN,as needed
http://terminology.hl7.org/CodeSystem/v3-ActPriority,R,routine
http://terminology.hl7.org/CodeSystem/v3-ActPriority,RR,rush reporting
http://terminology.hl7.org/CodeSystem/v3-ActPriority,S,stat
http://terminology.hl7.org/CodeSystem/v3-ActPriority,T,timing critical
http://terminology.hl7.org/CodeSystem/v3-ActPriority,UD,use as directed
http://terminology.hl7.org/CodeSystem/v3-ActPriority,UR,urgent
http://terminology.hl7.org/CodeSystem/v3-ActReason,ACCRED,accreditation
http://terminology.hl7.org/CodeSystem/v3-ActReason,ACCREQNA,Accommodation Requested Not Available
http://terminology.hl7.org/CodeSystem/v3-ActReason,ADMINERROR,administrative error in order
http://terminology.hl7.org/CodeSystem/v3-ActReason,ADMREV,administrative review
http://terminology.hl7.org/CodeSystem/v3-ActReason,ADVSTORAGE,adverse storage condition
http://terminology.hl7.org/CodeSystem/v3-ActReason,AGE,age eligibility
http://terminology.hl7.org/CodeSystem/v3-ActReason,ALGINT,allergy intolerance
http://terminology.hl7.org/CodeSystem/v3-ActReason,ALREADYRX,new prescription exists
http://terminology.hl7.org/CodeSystem/v3-ActReason,ALTCHOICE,try another treatment first
http://terminology.hl7.org/CodeSystem/v3-ActReason,ALTD,altered decision
http://terminology.hl7.org/CodeSystem/v3-ActReason,BIORCH,biomedical research
http://terminology.hl7.org/CodeSystem/v3-ActReason,BLK,Unexpected Block (of Schedule)
http://terminology.hl7.org/CodeSystem/v3-ActReason,BTG,break the glass
http://terminology.hl7.org/CodeSystem/v3-ActReason,CAREMGT,care management
http://terminology.hl7.org/CodeSystem/v3-ActReason,CHD,Children only
http://terminology.hl7.org/CodeSystem/v3-ActReason,CHGDATA,information change
http://terminology.hl7.org/CodeSystem/v3-ActReason,CLARIF,prescription requires clarification
http://terminology.hl7.org/CodeSystem/v3-ActReason,CLINMOD,clinical modification
http://terminology.hl7.org/CodeSystem/v3-ActReason,CLINTRCH,clinical trial research
http://terminology.hl7.org/CodeSystem/v3-ActReason,CLINTRCHNPC,clinical trial research without patient care
http://terminology.hl7.org/CodeSystem/v3-ActReason,CLINTRCHPC,clinical trial research with patient care
http://terminology.hl7.org/CodeSystem/v3-ActReason,CLINTRL,clinical trial
http://terminology.hl7.org/CodeSystem/v3-ActReason,CLMATTCH,claim attachment
http://terminology.hl7.org/CodeSystem/v3-ActReason,COC,coordination of care
http://terminology.hl7.org/CodeSystem/v3-ActReason,COLDCHNBRK,cold chain break
http://terminology.hl7.org/CodeSystem/v3-ActReason,COMPCON,compliance concern
http://terminology.hl7.org/CodeSystem/v3-ActReason,COMPL,compliance
http://terminology.hl7.org/CodeSystem/v3-ActReason,CONTRA,contraindication
http://terminology.hl7.org/CodeSystem/v3-ActReason,COVAUTH,coverage authorization
http://terminology.hl7.org/CodeSystem/v3-ActReason,COVERAGE,coverage under policy or program
http://terminology.hl7.org/CodeSystem/v3-ActReason,COVSUS,coverage suspended
http://terminology.hl7.org/CodeSystem/v3-ActReason,CRIME,crime victim
http://terminology.hl7.org/CodeSystem/v3-ActReason,CT,continuing therapy
http://terminology.hl7.org/CodeSystem/v3-ActReason,DEC,Patient Deceased
http://terminology.hl7.org/CodeSystem/v3-ActReason,DECSD,deceased
http://terminology.hl7.org/CodeSystem/v3-ActReason,DEP,Dependents only
http://terminology.hl7.org/CodeSystem/v3-ActReason,DIS,disability
http://terminology.hl7.org/CodeSystem/v3-ActReason,DISASTER,disaster
http://terminology.hl7.org/CodeSystem/v3-ActReason,DISCONT,product discontinued
http://terminology.hl7.org/CodeSystem/v3-ActReason,DONAT,donation
http://terminology.hl7.org/CodeSystem/v3-ActReason,DOSECHG,change in medication/dose
http://terminology.hl7.org/CodeSystem/v3-ActReason,DRUGHIGH,drug level too high
http://terminology.hl7.org/CodeSystem/v3-ActReason,DSRCH,disease specific healthcare research
http://terminology.hl7.org/CodeSystem/v3-ActReason,ECH,Employee and children
http://terminology.hl7.org/CodeSystem/v3-ActReason,EIE,entered in error
http://terminology.hl7.org/CodeSystem/v3-ActReason,ELIGDTRM,eligibility determination
http://terminology.hl7.org/CodeSystem/v3-ActReason,ELIGVER,eligibility verification
http://terminology.hl7.org/CodeSystem/v3-ActReason,EMP,Employee only
http://terminology.hl7.org/CodeSystem/v3-ActReason,EMPLOY,employment benefit
http://terminology.hl7.org/CodeSystem/v3-ActReason,ENADMIN,entity administration
http://terminology.hl7.org/CodeSystem/v3-ActReason,ENROLLM,enrollment
http://terminology.hl7.org/CodeSystem/v3-ActReason,ER,Error
http://terminology.hl7.org/CodeSystem/v3-ActReason,ERTREAT,emergency room treatment
http://terminology.hl7.org/CodeSystem/v3-ActReason,ESP,Employee and spouse
http://terminology.hl7.org/CodeSystem/v3-ActReason,ETREAT,Emergency Treatment
http://terminology.hl7.org/CodeSystem/v3-ActReason,EXPLOT,expired lot
http://terminology.hl7.org/CodeSystem/v3-ActReason,FAM,Family
http://terminology.hl7.org/CodeSystem/v3-ActReason,FAMPHYS,family physician must authorize further fills
http://terminology.hl7.org/CodeSystem/v3-ActReason,FAMRQT,family requested
http://terminology.hl7.org/CodeSystem/v3-ActReason,FILLED,fully filled
http://terminology.hl7.org/CodeSystem/v3-ActReason,FIN,No Financial Backing
http://terminology.hl7.org/CodeSystem/v3-ActReason,FINAN,financial eligibility
http://terminology.hl7.org/CodeSystem/v3-ActReason,FIXDATA,error correction
http://terminology.hl7.org/CodeSystem/v3-ActReason,FLRCNV,Floor Convenience
http://terminology.hl7.org/CodeSystem/v3-ActReason,FLRSTCK,floor stock
http://terminology.hl7.org/CodeSystem/v3-ActReason,FOABORT,order aborted
http://terminology.hl7.org/CodeSystem/v3-ActReason,FOSUSP,order suspended
http://terminology.hl7.org/CodeSystem/v3-ActReason,FP,formulary policy
http://terminology.hl7.org/CodeSystem/v3-ActReason,FRAUD,fraud
http://terminology.hl7.org/CodeSystem/v3-ActReason,FRR01,order stopped
http://terminology.hl7.org/CodeSystem/v3-ActReason,FRR02,stale-dated order
http://terminology.hl7.org/CodeSystem/v3-ActReason,FRR03,incomplete data
http://terminology.hl7.org/CodeSystem/v3-ActReason,FRR04,product unavailable
http://terminology.hl7.org/CodeSystem/v3-ActReason,FRR05,ethical/religious
http://terminology.hl7.org/CodeSystem/v3-ActReason,FRR06,unable to provide care
http://terminology.hl7.org/CodeSystem/v3-ActReason,GOV,government
http://terminology.hl7.org/CodeSystem/v3-ActReason,HACCRED,health accreditation
http://terminology.hl7.org/CodeSystem/v3-ActReason,HCOMPL,health compliance
http://terminology.hl7.org/CodeSystem/v3-ActReason,HDECD,decedent
http://terminology.hl7.org/CodeSystem/v3-ActReason,HDIRECT,directory
http://terminology.hl7.org/CodeSystem/v3-ActReason,HDM,healthcare delivery management
http://terminology.hl7.org/CodeSystem/v3-ActReason,HEALTH,health status
http://terminology.hl7.org/CodeSystem/v3-ActReason,HLEGAL,legal
http://terminology.hl7.org/CodeSystem/v3-ActReason,HMARKT,healthcare marketing
http://terminology.hl7.org/CodeSystem/v3-ActReason,HOLDDONE,suspend reason no longer applies
http://terminology.hl7.org/CodeSystem/v3-ActReason,HOLDINAP,suspend reason inappropriate
http://terminology.hl7.org/CodeSystem/v3-ActReason,HOPERAT,healthcare operations
http://terminology.hl7.org/CodeSystem/v3-ActReason,HOSPADM,admission to hospital
http://terminology.hl7.org/CodeSystem/v3-ActReason,HOUTCOMS,health outcome measure
http://terminology.hl7.org/CodeSystem/v3-ActReason,HPAYMT,healthcare payment
http://terminology.hl7.org/CodeSystem/v3-ActReason,HPRGRP,health program reporting
http://terminology.hl7.org/CodeSystem/v3-ActReason,HQUALIMP,health quality improvement
http://terminology.hl7.org/CodeSystem/v3-ActReason,HRESCH,healthcare research
http://terminology.hl7.org/CodeSystem/v3-ActReason,HSYSADMIN,health system administration
http://terminology.hl7.org/CodeSystem/v3-ActReason,HTEST,test health data
http://terminology.hl7.org/CodeSystem/v3-ActReason,IMMUNE,immunity
http://terminology.hl7.org/CodeSystem/v3-ActReason,IMPROV,condition improved
http://terminology.hl7.org/CodeSystem/v3-ActReason,INCCOVPTY,incorrect covered party as patient
http://terminology.hl7.org/CodeSystem/v3-ActReason,INCINVOICE,incorrect billing
http://terminology.hl7.org/CodeSystem/v3-ActReason,INCPOLICY,incorrect policy
http://terminology.hl7.org/CodeSystem/v3-ActReason,INCPROV,incorrect provider
http://terminology.hl7.org/CodeSystem/v3-ActReason,IND,Individual
http://terminology.hl7.org/CodeSystem/v3-ActReason,INEFFECT,ineffective
http://terminology.hl7.org/CodeSystem/v3-ActReason,INRQSTATE,in requested state
http://terminology.hl7.org/CodeSystem/v3-ActReason,INTOL,intolerance
http://terminology.hl7.org/CodeSystem/v3-ActReason,LABELING,labeling
http://terminology.hl7.org/CodeSystem/v3-ActReason,LABINT,lab interference issues
http://terminology.hl7.org/CodeSystem/v3-ActReason,LEGAL,subpoena
http://terminology.hl7.org/CodeSystem/v3-ActReason,LOCKED,locked
http://terminology.hl7.org/CodeSystem/v3-ActReason,LTC,long term care use
http://terminology.hl7.org/CodeSystem/v3-ActReason,MARKT,marketing
http://terminology.hl7.org/CodeSystem/v3-ActReason,MDATA,merge data
http://terminology.hl7.org/CodeSystem/v3-ActReason,MED,Medical Status Altered
http://terminology.hl7.org/CodeSystem/v3-ActReason,MEDNEC,Medical Necessity
http://terminology.hl7.org/CodeSystem/v3-ActReason,MEDPREC,medical precaution
http://terminology.hl7.org/CodeSystem/v3-ActReason,MEMADMIN,member administration
http://terminology.hl7.org/CodeSystem/v3-ActReason,METAMGT,metadata management
http://terminology.hl7.org/CodeSystem/v3-ActReason,MILCDM,military command
http://terminology.hl7.org/CodeSystem/v3-ActReason,MILDCRG,military discharge
http://terminology.hl7.org/CodeSystem/v3-ActReason,MODIFY,modified prescription exists
http://terminology.hl7.org/CodeSystem/v3-ActReason,MONIT,response to monitoring
http://terminology.hl7.org/CodeSystem/v3-ActReason,MTG,In an outside meeting
http://terminology.hl7.org/CodeSystem/v3-ActReason,MULTI,multiple criteria eligibility
http://terminology.hl7.org/CodeSystem/v3-ActReason,NEEDAPMT,patient must make appointment
http://terminology.hl7.org/CodeSystem/v3-ActReason,NEWDATA,new information
http://terminology.hl7.org/CodeSystem/v3-ActReason,NEWSTR,new strength
http://terminology.hl7.org/CodeSystem/v3-ActReason,NEWTHER,new therapy
http://terminology.hl7.org/CodeSystem/v3-ActReason,NOAGNTPERM,no agent permission
http://terminology.hl7.org/CodeSystem/v3-ActReason,NOMATCH,no match
http://terminology.hl7.org/CodeSystem/v3-ActReason,NON-AVAIL,patient not-available
http://terminology.hl7.org/CodeSystem/v3-ActReason,NOPERM,no permission
http://terminology.hl7.org/CodeSystem/v3-ActReason,NOPICK,not picked up
http://terminology.hl7.org/CodeSystem/v3-ActReason,NOPRODMTCH,no product match
http://terminology.hl7.org/CodeSystem/v3-ActReason,NORECMTCH,no record match
http://terminology.hl7.org/CodeSystem/v3-ActReason,NOREQ,no longer required for treatment
http://terminology.hl7.org/CodeSystem/v3-ActReason,NOSERMTCH,no service match
http://terminology.hl7.org/CodeSystem/v3-ActReason,NOTAVAIL,prescriber not available
http://terminology.hl7.org/CodeSystem/v3-ActReason,NOTCOVER,not covered
http://terminology.hl7.org/CodeSystem/v3-ActReason,NOTPAT,patient no longer in this practice
http://terminology.hl7.org/CodeSystem/v3-ActReason,NOUSERPERM,no user permission
http://terminology.hl7.org/CodeSystem/v3-ActReason,NOUSRPERM,no user permission
http://terminology.hl7.org/CodeSystem/v3-ActReason,NOVERMTCH,no version match
http://terminology.hl7.org/CodeSystem/v3-ActReason,NPT,non-protocol
http://terminology.hl7.org/CodeSystem/v3-ActReason,OFFICE,office use
http://terminology.hl7.org/CodeSystem/v3-ActReason,ONHOLD,medication on hold
http://terminology.hl7.org/CodeSystem/v3-ActReason,OPERAT,operations
http://terminology.hl7.org/CodeSystem/v3-ActReason,OS,out of stock
http://terminology.hl7.org/CodeSystem/v3-ActReason,OSTOCK,product out of stock
http://terminology.hl7.org/CodeSystem/v3-ActReason,OUTCOMS,outcome measure
http://terminology.hl7.org/CodeSystem/v3-ActReason,OUTSIDESCHED,administered outside recommended schedule or practice
http://terminology.hl7.org/CodeSystem/v3-ActReason,OVRER,emergency treatment override
http://terminology.hl7.org/CodeSystem/v3-ActReason,OVRINCOMP,incompetency override
http://terminology.hl7.org/CodeSystem/v3-ActReason,OVRPJ,professional judgment override
http://terminology.hl7.org/CodeSystem/v3-ActReason,OVRPS,public safety override
http://terminology.hl7.org/CodeSystem/v3-ActReason,OVRTPS,third party safety override
http://terminology.hl7.org/CodeSystem/v3-ActReason,PAT,Patient request
http://terminology.hl7.org/CodeSystem/v3-ActReason,PATADMIN,patient administration
http://terminology.hl7.org/CodeSystem/v3-ActReason,PATCAR,patient care
http://terminology.hl7.org/CodeSystem/v3-ActReason,PATDEC,patient changed mind
http://terminology.hl7.org/CodeSystem/v3-ActReason,PATINELIG,patient not eligible
http://terminology.hl7.org/CodeSystem/v3-ActReason,PATOBJ,patient objection
http://terminology.hl7.org/CodeSystem/v3-ActReason,PATREQ,patient request query
http://terminology.hl7.org/CodeSystem/v3-ActReason,PATRQT,patient requested
http://terminology.hl7.org/CodeSystem/v3-ActReason,PATSFTY,patient safety
http://terminology.hl7.org/CodeSystem/v3-ActReason,PAYMT,payment
http://terminology.hl7.org/CodeSystem/v3-ActReason,PERFMSR,performance measure
http://terminology.hl7.org/CodeSystem/v3-ActReason,PHARM,pharmacy transfer
http://terminology.hl7.org/CodeSystem/v3-ActReason,PHILISOP,philosophical objection
http://terminology.hl7.org/CodeSystem/v3-ActReason,PHY,Physician request
http://terminology.hl7.org/CodeSystem/v3-ActReason,PNC,property and casualty condition
http://terminology.hl7.org/CodeSystem/v3-ActReason,POARCH,population origins or ancestry healthcare research
http://terminology.hl7.org/CodeSystem/v3-ActReason,POPHLTH,population health
http://terminology.hl7.org/CodeSystem/v3-ActReason,PPT,per protocol
http://terminology.hl7.org/CodeSystem/v3-ActReason,PRCREV,practice review
http://terminology.hl7.org/CodeSystem/v3-ActReason,PRECLINTRCH,preclinical trial research
http://terminology.hl7.org/CodeSystem/v3-ActReason,PREFUS,patient refuse
http://terminology.hl7.org/CodeSystem/v3-ActReason,PREG,parent is pregnant/breast feeding
http://terminology.hl7.org/CodeSystem/v3-ActReason,PRGRPT,program reporting
http://terminology.hl7.org/CodeSystem/v3-ActReason,PRNA,product not available
http://terminology.hl7.org/CodeSystem/v3-ActReason,PRODRECALL,product recall
http://terminology.hl7.org/CodeSystem/v3-ActReason,PROG,program use
http://terminology.hl7.org/CodeSystem/v3-ActReason,PROTUNMET,protocol not met
http://terminology.hl7.org/CodeSystem/v3-ActReason,PROVUNAUTH,provider not authorized
http://terminology.hl7.org/CodeSystem/v3-ActReason,PUBHLTH,public health
http://terminology.hl7.org/CodeSystem/v3-ActReason,PWATRNY,power of attorney
http://terminology.hl7.org/CodeSystem/v3-ActReason,PurposeOfUse,purpose of use
http://terminology.hl7.org/CodeSystem/v3-ActReason,QUALIMP,quality improvement
http://terminology.hl7.org/CodeSystem/v3-ActReason,QUANTCHG,change supply quantity
http://terminology.hl7.org/CodeSystem/v3-ActReason,RECALL,product recalled
http://terminology.hl7.org/CodeSystem/v3-ActReason,RECORDMGT,records management
http://terminology.hl7.org/CodeSystem/v3-ActReason,REGERR,registered in error
http://terminology.hl7.org/CodeSystem/v3-ActReason,REGUL,regulatory review
http://terminology.hl7.org/CodeSystem/v3-ActReason,RELIG,religious objection
http://terminology.hl7.org/CodeSystem/v3-ActReason,REMITADV,remittance advice
http://terminology.hl7.org/CodeSystem/v3-ActReason,REPLACE,change in order
http://terminology.hl7.org/CodeSystem/v3-ActReason,REPLACEFIX,error in order
http://terminology.hl7.org/CodeSystem/v3-ActReason,RESCH,research
http://terminology.hl7.org/CodeSystem/v3-ActReason,RET,retest
http://terminology.hl7.org/CodeSystem/v3-ActReason,RQ,Request
http://terminology.hl7.org/CodeSystem/v3-ActReason,RR,regulatory requirement
http://terminology.hl7.org/CodeSystem/v3-ActReason,RSRCH,research
http://terminology.hl7.org/CodeSystem/v3-ActReason,SALG,allergy
http://terminology.hl7.org/CodeSystem/v3-ActReason,SCH,scheduled
http://terminology.hl7.org/CodeSystem/v3-ActReason,SDDI,drug interacts with another drug
http://terminology.hl7.org/CodeSystem/v3-ActReason,SDUPTHER,duplicate therapy
http://terminology.hl7.org/CodeSystem/v3-ActReason,SINTOL,suspected intolerance
http://terminology.hl7.org/CodeSystem/v3-ActReason,SPC,Spouse and children
http://terminology.hl7.org/CodeSystem/v3-ActReason,SPO,Spouse only
http://terminology.hl7.org/CodeSystem/v3-ActReason,SRVC,service
http://terminology.hl7.org/CodeSystem/v3-ActReason,STATUTORY,statutory eligibility
http://terminology.hl7.org/CodeSystem/v3-ActReason,STOPMED,prescriber stopped medication for patient
http://terminology.hl7.org/CodeSystem/v3-ActReason,SUPNWK,support network
http://terminology.hl7.org/CodeSystem/v3-ActReason,SURG,patient scheduled for surgery
http://terminology.hl7.org/CodeSystem/v3-ActReason,SYSADMN,system administration
http://terminology.hl7.org/CodeSystem/v3-ActReason,SYSDEV,system development
http://terminology.hl7.org/CodeSystem/v3-ActReason,THERCHAR,therapeutic characteristics
http://terminology.hl7.org/CodeSystem/v3-ActReason,THREAT,threat
http://terminology.hl7.org/CodeSystem/v3-ActReason,TOOEARLY,too early
http://terminology.hl7.org/CodeSystem/v3-ActReason,TRAIN,training
http://terminology.hl7.org/CodeSystem/v3-ActReason,TRANSRCH,translational healthcare research
http://terminology.hl7.org/CodeSystem/v3-ActReason,TREAT,treatment
http://terminology.hl7.org/CodeSystem/v3-ActReason,TRIAL,clinical trial drug
http://terminology.hl7.org/CodeSystem/v3-ActReason,TRM,termination
http://terminology.hl7.org/CodeSystem/v3-ActReason,UMDATA,unmerge data
http://terminology.hl7.org/CodeSystem/v3-ActReason,UNABLE,unable to use
http://terminology.hl7.org/CodeSystem/v3-ActReason,UNKWNTARGET,unknown target
http://terminology.hl7.org/CodeSystem/v3-ActReason,UNS,unscheduled
http://terminology.hl7.org/CodeSystem/v3-ActReason,UPT,per definition
http://terminology.hl7.org/CodeSystem/v3-ActReason,VACEFF,vaccine efficacy concerns
http://terminology.hl7.org/CodeSystem/v3-ActReason,VACSAF,vaccine safety concerns
http://terminology.hl7.org/CodeSystem/v3-ActReason,VALIDATION,validation review
http://terminology.hl7.org/CodeSystem/v3-ActReason,VEHIC,motor vehicle accident victim
http://terminology.hl7.org/CodeSystem/v3-ActReason,WASHOUT,waiting for old drug to wash out
http://terminology.hl7.org/CodeSystem/v3-ActReason,WORK,work related
http://terminology.hl7.org/CodeSystem/v3-ActReason,WRNGVER,wrong version
http://terminology.hl7.org/CodeSystem/v3-ActReason,_ActAccommodationReason,ActAccommodationReason
http://terminology.hl7.org/CodeSystem/v3-ActReason,_ActBillableClinicalServiceReason,ActBillableClinicalServiceReason
http://terminology.hl7.org/CodeSystem/v3-ActReason,_ActBillableServiceReason,ActBillableServiceReason
http://terminology.hl7.org/CodeSystem/v3-ActReason,_ActConsentInformationAccessOverrideReason,ActConsentInformationAccessOverrideReason
http://terminology.hl7.org/CodeSystem/v3-ActReason,_ActCoverageReason,ActCoverageReason
http://terminology.hl7.org/CodeSystem/v3-ActReason,_ActHealthInformationManagementReason,ActHealthInformationManagementReason
http://terminology.hl7.org/CodeSystem/v3-ActReason,_ActIneligibilityReason,ActIneligibilityReason
http://terminology.hl7.org/CodeSystem/v3-ActReason,_ActInformationManagementReason,ActInformationManagementReason
http://terminology.hl7.org/CodeSystem/v3-ActReason,_ActInformationPrivacyReason,ActInformationPrivacyReason
http://terminology.hl7.org/CodeSystem/v3-ActReason,_ActInvalidReason,ActInvalidReason
http://terminology.hl7.org/CodeSystem/v3-ActReason,_ActInvoiceCancelReason,ActInvoiceCancelReason
http://terminology.hl7.org/CodeSystem/v3-ActReason,_ActNoImmunizationReason,ActNoImmunizationReason
http://terminology.hl7.org/CodeSystem/v3-ActReason,_ActSupplyFulfillmentRefusalReason,ActSupplyFulfillmentRefusalReason
http://terminology.hl7.org/CodeSystem/v3-ActReason,_ClinicalResearchEventReason,ClinicalResearchEventReason
http://terminology.hl7.org/CodeSystem/v3-ActReason,_ClinicalResearchObservationReason,ClinicalResearchObservationReason
http://terminology.hl7.org/CodeSystem/v3-ActReason,_CombinedPharmacyOrderSuspendReasonCode,CombinedPharmacyOrderSuspendReasonCode
http://terminology.hl7.org/CodeSystem/v3-ActReason,_ControlActNullificationReasonCode,ControlActNullificationReasonCode
http://terminology.hl7.org/CodeSystem/v3-ActReason,_ControlActNullificationRefusalReasonType,ControlActNullificationRefusalReasonType
http://terminology.hl7.org/CodeSystem/v3-ActReason,_ControlActReason,ControlActReason
http://terminology.hl7.org/CodeSystem/v3-ActReason,_CoverageEligibilityReason,CoverageEligibilityReason
http://terminology.hl7.org/CodeSystem/v3-ActReason,_EligibilityActReasonCode,EligibilityActReasonCode
http://terminology.hl7.org/CodeSystem/v3-ActReason,_GenericUpdateReasonCode,GenericUpdateReasonCode
http://terminology.hl7.org/CodeSystem/v3-ActReason,_MedicationOrderAbortReasonCode,medication order abort reason
http://terminology.hl7.org/CodeSystem/v3-ActReason,_MedicationOrderReleaseReasonCode,medication order release reason
http://terminology.hl7.org/CodeSystem/v3-ActReason,_ModifyPrescriptionReasonType,ModifyPrescriptionReasonType
http://terminology.hl7.org/CodeSystem/v3-ActReason,_PatientProfileQueryReasonCode,patient profile query reason
http://terminology.hl7.org/CodeSystem/v3-ActReason,_PharmacySupplyEventAbortReason,PharmacySupplyEventAbortReason
http://terminology.hl7.org/CodeSystem/v3-ActReason,_PharmacySupplyEventStockReasonCode,pharmacy supply event stock reason
http://terminology.hl7.org/CodeSystem/v3-ActReason,_PharmacySupplyRequestFulfillerRevisionRefusalReasonCode,PharmacySupplyRequestFulfillerRevisionRefusalReasonCode
http://terminology.hl7.org/CodeSystem/v3-ActReason,_PharmacySupplyRequestRenewalRefusalReasonCode,pharmacy supply request renewal refusal reason
http://terminology.hl7.org/CodeSystem/v3-ActReason,_RefusalReasonCode,RefusalReasonCode
http://terminology.hl7.org/CodeSystem/v3-ActReason,_SchedulingActReason,SchedulingActReason
http://terminology.hl7.org/CodeSystem/v3-ActReason,_StatusRevisionRefusalReasonCode,StatusRevisionRefusalReasonCode
http://terminology.hl7.org/CodeSystem/v3-ActReason,_SubstanceAdminSubstitutionNotAllowedReason,SubstanceAdminSubstitutionNotAllowedReason
http://terminology.hl7.org/CodeSystem/v3-ActReason,_SubstanceAdminSubstitutionReason,SubstanceAdminSubstitutionReason
http://terminology.hl7.org/CodeSystem/v3-ActReason,_SubstanceAdministrationPermissionRefusalReasonCode,SubstanceAdministrationPermissionRefusalReasonCode
http://terminology.hl7.org/CodeSystem/v3-ActReason,_SupplyOrderAbortReasonCode,supply order abort reason
http://terminology.hl7.org/CodeSystem/v3-ActReason,_TransferActReason,TransferActReason
http://terminology.hl7.org/CodeSystem/v3-ActRelationshipCheckpoint,B,beginning
http://terminology.hl7.org/CodeSystem/v3-ActRelationshipCheckpoint,E,end
http://terminology.hl7.org/CodeSystem/v3-ActRelationshipCheckpoint,S,entry
http://terminology.hl7.org/CodeSystem/v3-ActRelationshipCheckpoint,T,through
http://terminology.hl7.org/CodeSystem/v3-ActRelationshipCheckpoint,X,exit
http://terminology.hl7.org/CodeSystem/v3-ActRelationshipJoin,D,detached
http://terminology.hl7.org/CodeSystem/v3-ActRelationshipJoin,K,kill
http://terminology.hl7.org/CodeSystem/v3-ActRelationshipJoin,W,wait
http://terminology.hl7.org/CodeSystem/v3-ActRelationshipJoin,X,exclusive wait
http://terminology.hl7.org/CodeSystem/v3-ActRelationshipSplit,E1,exclusive try once
http://terminology.hl7.org/CodeSystem/v3-ActRelationshipSplit,EW,exclusive wait
http://terminology.hl7.org/CodeSystem/v3-ActRelationshipSplit,I1,inclusive try once
http://terminology.hl7.org/CodeSystem/v3-ActRelationshipSplit,IW,inclusive wait
http://terminology.hl7.org/CodeSystem/v3-ActRelationshipSubset,FIRST,first known
http://terminology.hl7.org/CodeSystem/v3-ActRelationshipSubset,FUTSUM,future summary
http://terminology.hl7.org/CodeSystem/v3-ActRelationshipSubset,FUTURE,expected future
http://terminology.hl7.org/CodeSystem/v3-ActRelationshipSubset,LAST,expected last
http://terminology.hl7.org/CodeSystem/v3-ActRelationshipSubset,MAX,maximum
http://terminology.hl7.org/CodeSystem/v3-ActRelationshipSubset,MIN,minimum
http://terminology.hl7.org/CodeSystem/v3-ActRelationshipSubset,NEXT,expected next
http://terminology.hl7.org/CodeSystem/v3-ActRelationshipSubset,PAST,previous
http://terminology.hl7.org/CodeSystem/v3-ActRelationshipSubset,PREVSUM,previous summary
http://terminology.hl7.org/CodeSystem/v3-ActRelationshipSubset,RECENT,most recent
http://terminology.hl7.org/CodeSystem/v3-ActRelationshipSubset,SUM,summary
http://terminology.hl7.org/CodeSystem/v3-ActRelationshipSubset,_ParticipationSubset,ParticipationSubset
http://terminology.hl7.org/CodeSystem/v3-ActRelationshipType,ACTIMM,active immunization against
http://terminology.hl7.org/CodeSystem/v3-ActRelationshipType,ADJUNCT,adjunctive treatment
http://terminology.hl7.org/CodeSystem/v3-ActRelationshipType,APND,is appendage
http://terminology.hl7.org/CodeSystem/v3-ActRelationshipType,ARR,arrival
http://terminology.hl7.org/CodeSystem/v3-ActRelationshipType,ART,act relationship type
http://terminology.hl7.org/CodeSystem/v3-ActRelationshipType,AUTH,authorized by
http://terminology.hl7.org/CodeSystem/v3-ActRelationshipType,BLOCK,blocks
http://terminology.hl7.org/CodeSystem/v3-ActRelationshipType,BSLN,has baseline
http://terminology.hl7.org/CodeSystem/v3-ActRelationshipType,CAUS,is etiology for
http://terminology.hl7.org/CodeSystem/v3-ActRelationshipType,CHRG,has charge
http://terminology.hl7.org/CodeSystem/v3-ActRelationshipType,CIND,has contra-indication
http://terminology.hl7.org/CodeSystem/v3-ActRelationshipType,COMP,has component
http://terminology.hl7.org/CodeSystem/v3-ActRelationshipType,COMPLY,complies with
http://terminology.hl7.org/CodeSystem/v3-ActRelationshipType,CONCURRENT,concurrent with
http://terminology.hl7.org/CodeSystem/v3-ActRelationshipType,COST,has cost
http://terminology.hl7.org/CodeSystem/v3-ActRelationshipType,COVBY,covered by
http://terminology.hl7.org/CodeSystem/v3-ActRelationshipType,CREDIT,has credit
http://terminology.hl7.org/CodeSystem/v3-ActRelationshipType,CTRLV,has control variable
http://terminology.hl7.org/CodeSystem/v3-ActRelationshipType,CURE,curative indication
http://terminology.hl7.org/CodeSystem/v3-ActRelationshipType,CURE.ADJ,adjunct curative indication
http://terminology.hl7.org/CodeSystem/v3-ActRelationshipType,DEBIT,has debit
http://terminology.hl7.org/CodeSystem/v3-ActRelationshipType,DEP,departure
http://terminology.hl7.org/CodeSystem/v3-ActRelationshipType,DIAG,diagnoses
http://terminology.hl7.org/CodeSystem/v3-ActRelationshipType,DOC,documents
http://terminology.hl7.org/CodeSystem/v3-ActRelationshipType,DRIV,is derived from
http://terminology.hl7.org/CodeSystem/v3-ActRelationshipType,DURING,occurs during
http://terminology.hl7.org/CodeSystem/v3-ActRelationshipType,EAE,ends after end of
http://terminology.hl7.org/CodeSystem/v3-ActRelationshipType,EAEORECW,ends after or concurrent with end of
http://terminology.hl7.org/CodeSystem/v3-ActRelationshipType,EAS,ends after start of
http://terminology.hl7.org/CodeSystem/v3-ActRelationshipType,EASORECWS,ends after or concurrent with start of
http://terminology.hl7.org/CodeSystem/v3-ActRelationshipType,EBE,ends before end of
http://terminology.hl7.org/CodeSystem/v3-ActRelationshipType,EBEORECW,ends before or concurrent with end of
http://terminology.hl7.org/CodeSystem/v3-ActRelationshipType,EBS,ends before start of
http://terminology.hl7.org/CodeSystem/v3-ActRelationshipType,EBSORECWS,ends before or concurrent with start of
http://terminology.hl7.org/CodeSystem/v3-ActRelationshipType,ECW,ends concurrent with
http://terminology.hl7.org/CodeSystem/v3-ActRelationshipType,ECWS,ends concurrent with start of
http://terminology.hl7.org/CodeSystem/v3-ActRelationshipType,EDU,ends during
http://terminology.hl7.org/CodeSystem/v3-ActRelationshipType,ELNK,episodeLink
http://terminology.hl7.org/CodeSystem/v3-ActRelationshipType,ENE,ends near end
http://terminology.hl7.org/CodeSystem/v3-ActRelationshipType,ENS,ends near start
http://terminology.hl7.org/CodeSystem/v3-ActRelationshipType,EVID,provides evidence for
http://terminology.hl7.org/CodeSystem/v3-ActRelationshipType,EXACBY,exacerbated by
http://terminology.hl7.org/CodeSystem/v3-ActRelationshipType,EXPL,has explanation
http://terminology.hl7.org/CodeSystem/v3-ActRelationshipType,FLFS,fulfills
http://terminology.hl7.org/CodeSystem/v3-ActRelationshipType,GEN,has generalization
http://terminology.hl7.org/CodeSystem/v3-ActRelationshipType,GEVL,evaluates (goal)
http://terminology.hl7.org/CodeSystem/v3-ActRelationshipType,GOAL,has goal
http://terminology.hl7.org/CodeSystem/v3-ActRelationshipType,IMM,immunization against
http://terminology.hl7.org/CodeSystem/v3-ActRelationshipType,INDEPENDENT,independent of time of
http://terminology.hl7.org/CodeSystem/v3-ActRelationshipType,INST,instantiates (master)
http://terminology.hl7.org/CodeSystem/v3-ActRelationshipType,INTF,interfered by
http://terminology.hl7.org/CodeSystem/v3-ActRelationshipType,ITEMSLOC,items located
http://terminology.hl7.org/CodeSystem/v3-ActRelationshipType,LIMIT,limited by
http://terminology.hl7.org/CodeSystem/v3-ActRelationshipType,MBR,has member
http://terminology.hl7.org/CodeSystem/v3-ActRelationshipType,META,has metadata
http://terminology.hl7.org/CodeSystem/v3-ActRelationshipType,MFST,is manifestation of
http://terminology.hl7.org/CodeSystem/v3-ActRelationshipType,MITGT,mitigates
http://terminology.hl7.org/CodeSystem/v3-ActRelationshipType,MOD,modifies
http://terminology.hl7.org/CodeSystem/v3-ActRelationshipType,MTCH,matches (trigger)
http://terminology.hl7.org/CodeSystem/v3-ActRelationshipType,MTGT.ADJ,adjunct mitigation
http://terminology.hl7.org/CodeSystem/v3-ActRelationshipType,MTREAT,maintenance treatment
http://terminology.hl7.org/CodeSystem/v3-ActRelationshipType,NAME,assigns name
http://terminology.hl7.org/CodeSystem/v3-ActRelationshipType,OBJC,has continuing objective
http://terminology.hl7.org/CodeSystem/v3-ActRelationshipType,OBJF,has final objective
http://terminology.hl7.org/CodeSystem/v3-ActRelationshipType,OCCR,occurrence
http://terminology.hl7.org/CodeSystem/v3-ActRelationshipType,OPTN,has option
http://terminology.hl7.org/CodeSystem/v3-ActRelationshipType,OREF,references order
http://terminology.hl7.org/CodeSystem/v3-ActRelationshipType,OUTC,has outcome
http://terminology.hl7.org/CodeSystem/v3-ActRelationshipType,OVERLAP,overlaps with
http://terminology.hl7.org/CodeSystem/v3-ActRelationshipType,PALLTREAT,palliates
http://terminology.hl7.org/CodeSystem/v3-ActRelationshipType,PART,has part
http://terminology.hl7.org/CodeSystem/v3-ActRelationshipType,PASSIMM,passive immunization against
http://terminology.hl7.org/CodeSystem/v3-ActRelationshipType,PERT,has pertinent information
http://terminology.hl7.org/CodeSystem/v3-ActRelationshipType,PRCN,has pre-condition
http://terminology.hl7.org/CodeSystem/v3-ActRelationshipType,PREV,has previous instance
http://terminology.hl7.org/CodeSystem/v3-ActRelationshipType,PRYLX,prophylaxis of
http://terminology.hl7.org/CodeSystem/v3-ActRelationshipType,QUALF,has qualifier
http://terminology.hl7.org/CodeSystem/v3-ActRelationshipType,RCHAL,re-challenge
http://terminology.hl7.org/CodeSystem/v3-ActRelationshipType,RCVY,recovers
http://terminology.hl7.org/CodeSystem/v3-ActRelationshipType,REFR,refers to
http://terminology.hl7.org/CodeSystem/v3-ActRelationshipType,REFV,has reference values
http://terminology.hl7.org/CodeSystem/v3-ActRelationshipType,RELVBY,relieved by
http://terminology.hl7.org/CodeSystem/v3-ActRelationshipType,REV,reverses
http://terminology.hl7.org/CodeSystem/v3-ActRelationshipType,RISK,has risk
http://terminology.hl7.org/CodeSystem/v3-ActRelationshipType,RPLC,replaces
http://terminology.hl7.org/CodeSystem/v3-ActRelationshipType,RSON,has reason
http://terminology.hl7.org/CodeSystem/v3-ActRelationshipType,SAE,starts after end of
http://terminology.hl7.org/CodeSystem/v3-ActRelationshipType,SAEORSCWE,starts after or concurrent with end of
http://terminology.hl7.org/CodeSystem/v3-ActRelationshipType,SAS,starts after start of
http://terminology.hl7.org/CodeSystem/v3-ActRelationshipType,SASEAE,"starts after start of, ends after end of"
http://terminology.hl7.org/CodeSystem/v3-ActRelationshipType,SASECWE,"starts after start of, ends with"
http://terminology.hl7.org/CodeSystem/v3-ActRelationshipType,SASORSCW,starts after or concurrent with start of
http://terminology.hl7.org/CodeSystem/v3-ActRelationshipType,SASSBEEAS,"start after start of, contains end of"
http://terminology.hl7.org/CodeSystem/v3-ActRelationshipType,SBE,starts before end of
http://terminology.hl7.org/CodeSystem/v3-ActRelationshipType,SBEEAE,contains end of
http://terminology.hl7.org/CodeSystem/v3-ActRelationshipType,SBEORSCWE,starts before or concurrent with end of
http://terminology.hl7.org/CodeSystem/v3-ActRelationshipType,SBS,starts before start of
http://terminology.hl7.org/CodeSystem/v3-ActRelationshipType,SBSEAE,contains time of
http://terminology.hl7.org/CodeSystem/v3-ActRelationshipType,SBSEAS,contains start of
http://terminology.hl7.org/CodeSystem/v3-ActRelationshipType,SBSEASEBE,"contains start of, ends before end of"
http://terminology.hl7.org/CodeSystem/v3-ActRelationshipType,SBSEBE,"starts before start of, ends before end of"
http://terminology.hl7.org/CodeSystem/v3-ActRelationshipType,SBSECWE,"starts before start of, ends with"
http://terminology.hl7.org/CodeSystem/v3-ActRelationshipType,SBSORSCW,starts before or concurrent with start of
http://terminology.hl7.org/CodeSystem/v3-ActRelationshipType,SCH,schedules request
http://terminology.hl7.org/CodeSystem/v3-ActRelationshipType,SCW,starts concurrent with
http://terminology.hl7.org/CodeSystem/v3-ActRelationshipType,SCWE,starts concurrent with end of
http://terminology.hl7.org/CodeSystem/v3-ActRelationshipType,SCWSEAE,"starts with, ends after end of"
http://terminology.hl7.org/CodeSystem/v3-ActRelationshipType,SCWSEBE,starts with. ends before end of
http://terminology.hl7.org/CodeSystem/v3-ActRelationshipType,SDU,starts during
http://terminology.hl7.org/CodeSystem/v3-ActRelationshipType,SEQL,is sequel
http://terminology.hl7.org/CodeSystem/v3-ActRelationshipType,SNE,starts near end
http://terminology.hl7.org/CodeSystem/v3-ActRelationshipType,SNS,starts near start
http://terminology.hl7.org/CodeSystem/v3-ActRelationshipType,SPRT,has support
http://terminology.hl7.org/CodeSystem/v3-ActRelationshipType,SPRTBND,has bounded support
http://terminology.hl7.org/CodeSystem/v3-ActRelationshipType,STEP,has step
http://terminology.hl7.org/CodeSystem/v3-ActRelationshipType,SUBJ,has subject
http://terminology.hl7.org/CodeSystem/v3-ActRelationshipType,SUCC,succeeds
http://terminology.hl7.org/CodeSystem/v3-ActRelationshipType,SUMM,summarized by
http://terminology.hl7.org/CodeSystem/v3-ActRelationshipType,SYMP,symptomatic relief
http://terminology.hl7.org/CodeSystem/v3-ActRelationshipType,TREAT,treats
http://terminology.hl7.org/CodeSystem/v3-ActRelationshipType,TRIG,has trigger
http://terminology.hl7.org/CodeSystem/v3-ActRelationshipType,UPDT,updates (condition)
http://terminology.hl7.org/CodeSystem/v3-ActRelationshipType,USE,uses
http://terminology.hl7.org/CodeSystem/v3-ActRelationshipType,VALUE,has value
http://terminology.hl7.org/CodeSystem/v3-ActRelationshipType,VRXCRPT,Excerpt verbatim
http://terminology.hl7.org/CodeSystem/v3-ActRelationshipType,XCRPT,Excerpts
http://terminology.hl7.org/CodeSystem/v3-ActRelationshipType,XFRM,transformation
http://terminology.hl7.org/CodeSystem/v3-ActRelationshipType,_ActClassTemporallyPertains,ActClassTemporallyPertains
http://terminology.hl7.org/CodeSystem/v3-ActRelationshipType,_ActRelationshipAccounting,ActRelationshipAccounting
http://terminology.hl7.org/CodeSystem/v3-ActRelationshipType,_ActRelationshipConditional,ActRelationshipConditional
http://terminology.hl7.org/CodeSystem/v3-ActRelationshipType,_ActRelationshipCostTracking,ActRelationshipCostTracking
http://terminology.hl7.org/CodeSystem/v3-ActRelationshipType,_ActRelationshipPosting,ActRelationshipPosting
http://terminology.hl7.org/CodeSystem/v3-ActRelationshipType,_ActRelationshipTemporallyPertains,ActRelationshipTemporallyPertains
http://terminology.hl7.org/CodeSystem/v3-ActRelationshipType,_ActRelationshipTemporallyPertainsApproximates,ActRelationshipTemporallyPertainsApproximates
http://terminology.hl7.org/CodeSystem/v3-ActRelationshipType,_ActRelationsipObjective,Act Relationsip Objective
http://terminology.hl7.org/CodeSystem/v3-ActSite,BE,bilateral ears
http://terminology.hl7.org/CodeSystem/v3-ActSite,BN,bilateral nares
http://terminology.hl7.org/CodeSystem/v3-ActSite,BU,buttock
http://terminology.hl7.org/CodeSystem/v3-ActSite,LA,left arm
http://terminology.hl7.org/CodeSystem/v3-ActSite,LAC,left anterior chest
http://terminology.hl7.org/CodeSystem/v3-ActSite,LACF,left antecubital fossa
http://terminology.hl7.org/CodeSystem/v3-ActSite,LD,left deltoid
http://terminology.hl7.org/CodeSystem/v3-ActSite,LE,left ear
http://terminology.hl7.org/CodeSystem/v3-ActSite,LEJ,left external jugular
http://terminology.hl7.org/CodeSystem/v3-ActSite,LF,left foot
http://terminology.hl7.org/CodeSystem/v3-ActSite,LG,left gluteus medius
http://terminology.hl7.org/CodeSystem/v3-ActSite,LH,left hand
http://terminology.hl7.org/CodeSystem/v3-ActSite,LIJ,left internal jugular
http://terminology.hl7.org/CodeSystem/v3-ActSite,LLAQ,left lower abd quadrant
http://terminology.hl7.org/CodeSystem/v3-ActSite,LLFA,left lower forearm
http://terminology.hl7.org/CodeSystem/v3-ActSite,LMFA,left mid forearm
http://terminology.hl7.org/CodeSystem/v3-ActSite,LN,left naris
http://terminology.hl7.org/CodeSystem/v3-ActSite,LPC,left posterior chest
http://terminology.hl7.org/CodeSystem/v3-ActSite,LSC,left subclavian
http://terminology.hl7.org/CodeSystem/v3-ActSite,LT,left thigh
http://terminology.hl7.org/CodeSystem/v3-ActSite,LUA,left upper arm
http://terminology.hl7.org/CodeSystem/v3-ActSite,LUAQ,left upper abd quadrant
http://terminology.hl7.org/CodeSystem/v3-ActSite,LUFA,left upper forearm
http://terminology.hl7.org/CodeSystem/v3-ActSite,LVG,left ventragluteal
http://terminology.hl7.org/CodeSystem/v3-ActSite,LVL,left vastus lateralis
http://terminology.hl7.org/CodeSystem/v3-ActSite,OD,right eye
http://terminology.hl7.org/CodeSystem/v3-ActSite,OS,left eye
http://terminology.hl7.org/CodeSystem/v3-ActSite,OU,bilateral eyes
http://terminology.hl7.org/CodeSystem/v3-ActSite,PA,perianal
http://terminology.hl7.org/CodeSystem/v3-ActSite,PERIN,perineal
http://terminology.hl7.org/CodeSystem/v3-ActSite,RA,right arm
http://terminology.hl7.org/CodeSystem/v3-ActSite,RAC,right anterior chest
http://terminology.hl7.org/CodeSystem/v3-ActSite,RACF,right antecubital fossa
http://terminology.hl7.org/CodeSystem/v3-ActSite,RD,right deltoid
http://terminology.hl7.org/CodeSystem/v3-ActSite,RE,right ear
http://terminology.hl7.org/CodeSystem/v3-ActSite,REJ,right external jugular
http://terminology.hl7.org/CodeSystem/v3-ActSite,RF,right foot
http://terminology.hl7.org/CodeSystem/v3-ActSite,RG,right gluteus medius
http://terminology.hl7.org/CodeSystem/v3-ActSite,RH,right hand
http://terminology.hl7.org/CodeSystem/v3-ActSite,RIJ,right internal jugular
http://terminology.hl7.org/CodeSystem/v3-ActSite,RLAQ,right lower abd quadrant
http://terminology.hl7.org/CodeSystem/v3-ActSite,RLFA,right lower forearm
http://terminology.hl7.org/CodeSystem/v3-ActSite,RMFA,right mid forearm
http://terminology.hl7.org/CodeSystem/v3-ActSite,RN,right naris
http://terminology.hl7.org/CodeSystem/v3-ActSite,RPC,right posterior chest
http://terminology.hl7.org/CodeSystem/v3-ActSite,RSC,right subclavian
http://terminology.hl7.org/CodeSystem/v3-ActSite,RT,right thigh
http://terminology.hl7.org/CodeSystem/v3-ActSite,RUA,right upper arm
http://terminology.hl7.org/CodeSystem/v3-ActSite,RUAQ,right upper abd quadrant
http://terminology.hl7.org/CodeSystem/v3-ActSite,RUFA,right upper forearm
http://terminology.hl7.org/CodeSystem/v3-ActSite,RVG,right ventragluteal
http://terminology.hl7.org/CodeSystem/v3-ActSite,RVL,right vastus lateralis
http://terminology.hl7.org/CodeSystem/v3-ActSite,_HumanActSite,HumanActSite
http://terminology.hl7.org/CodeSystem/v3-ActSite,_HumanSubstanceAdministrationSite,HumanSubstanceAdministrationSite
http://terminology.hl7.org/CodeSystem/v3-ActUSPrivacyLaw,42CFRPart2,42 CFR Part2
http://terminology.hl7.org/CodeSystem/v3-ActUSPrivacyLaw,CommonRule,Common Rule
http://terminology.hl7.org/CodeSystem/v3-ActUSPrivacyLaw,HIPAANOPP,HIPAA notice of privacy practices
http://terminology.hl7.org/CodeSystem/v3-ActUSPrivacyLaw,HIPAAPsyNotes,HIPAA psychotherapy notes
http://terminology.hl7.org/CodeSystem/v3-ActUSPrivacyLaw,HIPAASelfPay,HIPAA self-pay
http://terminology.hl7.org/CodeSystem/v3-ActUSPrivacyLaw,Title38Section7332,Title 38 Section 7332
http://terminology.hl7.org/CodeSystem/v3-ActUSPrivacyLaw,_ActUSPrivacyLaw,ActUSPrivacyLaw
http://terminology.hl7.org/CodeSystem/v3-ActUncertainty,N,stated with no assertion of uncertainty
http://terminology.hl7.org/CodeSystem/v3-ActUncertainty,U,stated with uncertainty
http://terminology.hl7.org/CodeSystem/v3-AddressPartType,ADL,additional locator
http://terminology.hl7.org/CodeSystem/v3-AddressPartType,AL,address line
http://terminology.hl7.org/CodeSystem/v3-AddressPartType,BNN,building number numeric
http://terminology.hl7.org/CodeSystem/v3-AddressPartType,BNR,building number
http://terminology.hl7.org/CodeSystem/v3-AddressPartType,BNS,building number suffix
http://terminology.hl7.org/CodeSystem/v3-AddressPartType,CAR,care of
http://terminology.hl7.org/CodeSystem/v3-AddressPartType,CEN,census tract
http://terminology.hl7.org/CodeSystem/v3-AddressPartType,CNT,country
http://terminology.hl7.org/CodeSystem/v3-AddressPartType,CPA,county or parish
http://terminology.hl7.org/CodeSystem/v3-AddressPartType,CTY,municipality
http://terminology.hl7.org/CodeSystem/v3-AddressPartType,DAL,delivery address line
http://terminology.hl7.org/CodeSystem/v3-AddressPartType,DEL,delimiter
http://terminology.hl7.org/CodeSystem/v3-AddressPartType,DINST,delivery installation type
http://terminology.hl7.org/CodeSystem/v3-AddressPartType,DINSTA,delivery installation area
http://terminology.hl7.org/CodeSystem/v3-AddressPartType,DINSTQ,delivery installation qualifier
http://terminology.hl7.org/CodeSystem/v3-AddressPartType,DIR,direction
http://terminology.hl7.org/CodeSystem/v3-AddressPartType,DMOD,delivery mode
http://terminology.hl7.org/CodeSystem/v3-AddressPartType,DMODID,delivery mode identifier
http://terminology.hl7.org/CodeSystem/v3-AddressPartType,DPID,delivery point identifier
http://terminology.hl7.org/CodeSystem/v3-AddressPartType,INT,intersection
http://terminology.hl7.org/CodeSystem/v3-AddressPartType,POB,post box
http://terminology.hl7.org/CodeSystem/v3-AddressPartType,PRE,precinct
http://terminology.hl7.org/CodeSystem/v3-AddressPartType,SAL,street address line
http://terminology.hl7.org/CodeSystem/v3-AddressPartType,STA,state or province
http://terminology.hl7.org/CodeSystem/v3-AddressPartType,STB,street name base
http://terminology.hl7.org/CodeSystem/v3-AddressPartType,STR,street name
http://terminology.hl7.org/CodeSystem/v3-AddressPartType,STTYP,street type
http://terminology.hl7.org/CodeSystem/v3-AddressPartType,UNID,unit identifier
http://terminology.hl7.org/CodeSystem/v3-AddressPartType,UNIT,unit designator
http://terminology.hl7.org/CodeSystem/v3-AddressPartType,ZIP,postal code
http://terminology.hl7.org/CodeSystem/v3-AddressUse,AS,answering service
http://terminology.hl7.org/CodeSystem/v3-AddressUse,BAD,bad address
http://terminology.hl7.org/CodeSystem/v3-AddressUse,CONF,confidential address
http://terminology.hl7.org/CodeSystem/v3-AddressUse,DIR,direct
http://terminology.hl7.org/CodeSystem/v3-AddressUse,EC,emergency contact
http://terminology.hl7.org/CodeSystem/v3-AddressUse,H,home address
http://terminology.hl7.org/CodeSystem/v3-AddressUse,HP,primary home
http://terminology.hl7.org/CodeSystem/v3-AddressUse,HV,vacation home
http://terminology.hl7.org/CodeSystem/v3-AddressUse,MC,mobile contact)
http://terminology.hl7.org/CodeSystem/v3-AddressUse,OLD,no longer in use
http://terminology.hl7.org/CodeSystem/v3-AddressUse,PG,pager
http://terminology.hl7.org/CodeSystem/v3-AddressUse,PHYS,physical visit address
http://terminology.hl7.org/CodeSystem/v3-AddressUse,PST,postal address
http://terminology.hl7.org/CodeSystem/v3-AddressUse,PUB,public
http://terminology.hl7.org/CodeSystem/v3-AddressUse,TMP,temporary address
http://terminology.hl7.org/CodeSystem/v3-AddressUse,WP,work place
http://terminology.hl7.org/CodeSystem/v3-AdministrativeGender,F,Female
http://terminology.hl7.org/CodeSystem/v3-AdministrativeGender,M,Male
http://terminology.hl7.org/CodeSystem/v3-AdministrativeGender,UN,Undifferentiated
http://terminology.hl7.org/CodeSystem/v3-AmericanIndianAlaskaNativeLanguages,_Abenakian,Abenakian
http://terminology.hl7.org/CodeSystem/v3-AmericanIndianAlaskaNativeLanguages,_Aleut,Aleut
http://terminology.hl7.org/CodeSystem/v3-AmericanIndianAlaskaNativeLanguages,_Algic,Algic
http://terminology.hl7.org/CodeSystem/v3-AmericanIndianAlaskaNativeLanguages,_Algonquian,Algonquian
http://terminology.hl7.org/CodeSystem/v3-AmericanIndianAlaskaNativeLanguages,_Apachean,Apachean
http://terminology.hl7.org/CodeSystem/v3-AmericanIndianAlaskaNativeLanguages,_ArapahoGrosVentre,ArapahoGrosVentre
http://terminology.hl7.org/CodeSystem/v3-AmericanIndianAlaskaNativeLanguages,_Arapahoan,Arapahoan
http://terminology.hl7.org/CodeSystem/v3-AmericanIndianAlaskaNativeLanguages,_Athapaskan,Athapaskan
http://terminology.hl7.org/CodeSystem/v3-AmericanIndianAlaskaNativeLanguages,_AthapaskanEyak,AthapaskanEyak
http://terminology.hl7.org/CodeSystem/v3-AmericanIndianAlaskaNativeLanguages,_Caddoan,Caddoan
http://terminology.hl7.org/CodeSystem/v3-AmericanIndianAlaskaNativeLanguages,_Cahitan,Cahitan
http://terminology.hl7.org/CodeSystem/v3-AmericanIndianAlaskaNativeLanguages,_CaliforniaAthapaskan,CaliforniaAthapaskan
http://terminology.hl7.org/CodeSystem/v3-AmericanIndianAlaskaNativeLanguages,_CentralAlaskaYukon,CentralAlaskaYukon
http://terminology.hl7.org/CodeSystem/v3-AmericanIndianAlaskaNativeLanguages,_CentralMuskogean,CentralMuskogean
http://terminology.hl7.org/CodeSystem/v3-AmericanIndianAlaskaNativeLanguages,_CentralNumic,CentralNumic
http://terminology.hl7.org/CodeSystem/v3-AmericanIndianAlaskaNativeLanguages,_CentralSalish,CentralSalish
http://terminology.hl7.org/CodeSystem/v3-AmericanIndianAlaskaNativeLanguages,_Chimakuan,Chimakuan
http://terminology.hl7.org/CodeSystem/v3-AmericanIndianAlaskaNativeLanguages,_Chinookan,Chinookan
http://terminology.hl7.org/CodeSystem/v3-AmericanIndianAlaskaNativeLanguages,_ChiwereWinnebago,ChiwereWinnebago
http://terminology.hl7.org/CodeSystem/v3-AmericanIndianAlaskaNativeLanguages,_CochimiYuman,CochimiYuman
http://terminology.hl7.org/CodeSystem/v3-AmericanIndianAlaskaNativeLanguages,_Coosan,Coosan
http://terminology.hl7.org/CodeSystem/v3-AmericanIndianAlaskaNativeLanguages,_Cree,Cree
http://terminology.hl7.org/CodeSystem/v3-AmericanIndianAlaskaNativeLanguages,_CreeMontagnais,CreeMontagnais
http://terminology.hl7.org/CodeSystem/v3-AmericanIndianAlaskaNativeLanguages,_Cupan,Cupan
http://terminology.hl7.org/CodeSystem/v3-AmericanIndianAlaskaNativeLanguages,_Dakotan,Dakotan
http://terminology.hl7.org/CodeSystem/v3-AmericanIndianAlaskaNativeLanguages,_Delawaran,Delawaran
http://terminology.hl7.org/CodeSystem/v3-AmericanIndianAlaskaNativeLanguages,_DeltaCalifornia,DeltaCalifornia
http://terminology.hl7.org/CodeSystem/v3-AmericanIndianAlaskaNativeLanguages,_Dhegiha,Dhegiha
http://terminology.hl7.org/CodeSystem/v3-AmericanIndianAlaskaNativeLanguages,_Diegueno,Diegueno
http://terminology.hl7.org/CodeSystem/v3-AmericanIndianAlaskaNativeLanguages,_EasternAlgonquin,EasternAlgonquin
http://terminology.hl7.org/CodeSystem/v3-AmericanIndianAlaskaNativeLanguages,_EasternApachean,EasternApachean
http://terminology.hl7.org/CodeSystem/v3-AmericanIndianAlaskaNativeLanguages,_EasternMiwok,EasternMiwok
http://terminology.hl7.org/CodeSystem/v3-AmericanIndianAlaskaNativeLanguages,_EskimoAleut,EskimoAleut
http://terminology.hl7.org/CodeSystem/v3-AmericanIndianAlaskaNativeLanguages,_Eskimoan,Eskimoan
http://terminology.hl7.org/CodeSystem/v3-AmericanIndianAlaskaNativeLanguages,_Hokan,Hokan
http://terminology.hl7.org/CodeSystem/v3-AmericanIndianAlaskaNativeLanguages,_InteriorSalish,InteriorSalish
http://terminology.hl7.org/CodeSystem/v3-AmericanIndianAlaskaNativeLanguages,_InuitInupiaq,InuitInupiaq
http://terminology.hl7.org/CodeSystem/v3-AmericanIndianAlaskaNativeLanguages,_Iroquoian,Iroquoian
http://terminology.hl7.org/CodeSystem/v3-AmericanIndianAlaskaNativeLanguages,_Kalapuyan,Kalapuyan
http://terminology.hl7.org/CodeSystem/v3-AmericanIndianAlaskaNativeLanguages,_Keresan,Keresan
http://terminology.hl7.org/CodeSystem/v3-AmericanIndianAlaskaNativeLanguages,_KiowaTanoan,KiowaTanoan
http://terminology.hl7.org/CodeSystem/v3-AmericanIndianAlaskaNativeLanguages,_KoyukonIngalik,KoyukonIngalik
http://terminology.hl7.org/CodeSystem/v3-AmericanIndianAlaskaNativeLanguages,_KutchinHan,KutchinHan
http://terminology.hl7.org/CodeSystem/v3-AmericanIndianAlaskaNativeLanguages,_Maiduan,Maiduan
http://terminology.hl7.org/CodeSystem/v3-AmericanIndianAlaskaNativeLanguages,_MississippiValley,MississippiValley
http://terminology.hl7.org/CodeSystem/v3-AmericanIndianAlaskaNativeLanguages,_MissouriRiver,MissouriRiver
http://terminology.hl7.org/CodeSystem/v3-AmericanIndianAlaskaNativeLanguages,_Miwokan,Miwokan
http://terminology.hl7.org/CodeSystem/v3-AmericanIndianAlaskaNativeLanguages,_Muskogean,Muskogean
http://terminology.hl7.org/CodeSystem/v3-AmericanIndianAlaskaNativeLanguages,_Nadene,Nadene
http://terminology.hl7.org/CodeSystem/v3-AmericanIndianAlaskaNativeLanguages,_Nootkan,Nootkan
http://terminology.hl7.org/CodeSystem/v3-AmericanIndianAlaskaNativeLanguages,_NorthernCaddoan,NorthernCaddoan
http://terminology.hl7.org/CodeSystem/v3-AmericanIndianAlaskaNativeLanguages,_NorthernIroquoian,NorthernIroquoian
http://terminology.hl7.org/CodeSystem/v3-AmericanIndianAlaskaNativeLanguages,_Numic,Numic
http://terminology.hl7.org/CodeSystem/v3-AmericanIndianAlaskaNativeLanguages,_Ojibwayan,Ojibwayan
http://terminology.hl7.org/CodeSystem/v3-AmericanIndianAlaskaNativeLanguages,_OregonAthapaskan,OregonAthapaskan
http://terminology.hl7.org/CodeSystem/v3-AmericanIndianAlaskaNativeLanguages,_PacificCoastAthapaskan,PacificCoastAthapaskan
http://terminology.hl7.org/CodeSystem/v3-AmericanIndianAlaskaNativeLanguages,_Pai,Pai
http://terminology.hl7.org/CodeSystem/v3-AmericanIndianAlaskaNativeLanguages,_Palaihnihan,Palaihnihan
http://terminology.hl7.org/CodeSystem/v3-AmericanIndianAlaskaNativeLanguages,_Penutian,Penutian
http://terminology.hl7.org/CodeSystem/v3-AmericanIndianAlaskaNativeLanguages,_Pidgin,Pidgin
http://terminology.hl7.org/CodeSystem/v3-AmericanIndianAlaskaNativeLanguages,_PlateauPenutian,PlateauPenutian
http://terminology.hl7.org/CodeSystem/v3-AmericanIndianAlaskaNativeLanguages,_Pomoan,Pomoan
http://terminology.hl7.org/CodeSystem/v3-AmericanIndianAlaskaNativeLanguages,_Ritwan,Ritwan
http://terminology.hl7.org/CodeSystem/v3-AmericanIndianAlaskaNativeLanguages,_River,River
http://terminology.hl7.org/CodeSystem/v3-AmericanIndianAlaskaNativeLanguages,_Sahaptian,Sahaptian
http://terminology.hl7.org/CodeSystem/v3-AmericanIndianAlaskaNativeLanguages,_Salishan,Salishan
http://terminology.hl7.org/CodeSystem/v3-AmericanIndianAlaskaNativeLanguages,_SaukFoxKickapoo,SaukFoxKickapoo
http://terminology.hl7.org/CodeSystem/v3-AmericanIndianAlaskaNativeLanguages,_SerranoGabrielino,SerranoGabrielino
http://terminology.hl7.org/CodeSystem/v3-AmericanIndianAlaskaNativeLanguages,_Shasta,Shasta
http://terminology.hl7.org/CodeSystem/v3-AmericanIndianAlaskaNativeLanguages,_Siouan,Siouan
http://terminology.hl7.org/CodeSystem/v3-AmericanIndianAlaskaNativeLanguages,_SiouanCatawba,SiouanCatawba
http://terminology.hl7.org/CodeSystem/v3-AmericanIndianAlaskaNativeLanguages,_SirenikskiYupik,SirenikskiYupik
http://terminology.hl7.org/CodeSystem/v3-AmericanIndianAlaskaNativeLanguages,_SouthernAlaska,SouthernAlaska
http://terminology.hl7.org/CodeSystem/v3-AmericanIndianAlaskaNativeLanguages,_SouthernCaddoan,SouthernCaddoan
http://terminology.hl7.org/CodeSystem/v3-AmericanIndianAlaskaNativeLanguages,_SouthernNumic,SouthernNumic
http://terminology.hl7.org/CodeSystem/v3-AmericanIndianAlaskaNativeLanguages,_Takelman,Takelman
http://terminology.hl7.org/CodeSystem/v3-AmericanIndianAlaskaNativeLanguages,_Takic,Takic
http://terminology.hl7.org/CodeSystem/v3-AmericanIndianAlaskaNativeLanguages,_Tanana,Tanana
http://terminology.hl7.org/CodeSystem/v3-AmericanIndianAlaskaNativeLanguages,_TananaTutchone,TananaTutchone
http://terminology.hl7.org/CodeSystem/v3-AmericanIndianAlaskaNativeLanguages,_Taracahitan,Taracahitan
http://terminology.hl7.org/CodeSystem/v3-AmericanIndianAlaskaNativeLanguages,_Tepiman,Tepiman
http://terminology.hl7.org/CodeSystem/v3-AmericanIndianAlaskaNativeLanguages,_Tiwa,Tiwa
http://terminology.hl7.org/CodeSystem/v3-AmericanIndianAlaskaNativeLanguages,_Tsamosan,Tsamosan
http://terminology.hl7.org/CodeSystem/v3-AmericanIndianAlaskaNativeLanguages,_Tsimshianic,Tsimshianic
http://terminology.hl7.org/CodeSystem/v3-AmericanIndianAlaskaNativeLanguages,_UpperChinook,UpperChinook
http://terminology.hl7.org/CodeSystem/v3-AmericanIndianAlaskaNativeLanguages,_Utian,Utian
http://terminology.hl7.org/CodeSystem/v3-AmericanIndianAlaskaNativeLanguages,_UtoAztecan,UtoAztecan
http://terminology.hl7.org/CodeSystem/v3-AmericanIndianAlaskaNativeLanguages,_Wakashan,Wakashan
http://terminology.hl7.org/CodeSystem/v3-AmericanIndianAlaskaNativeLanguages,_WesternApachean,WesternApachean
http://terminology.hl7.org/CodeSystem/v3-AmericanIndianAlaskaNativeLanguages,_WesternMiwok,WesternMiwok
http://terminology.hl7.org/CodeSystem/v3-AmericanIndianAlaskaNativeLanguages,_WesternMuskogean,WesternMuskogean
http://terminology.hl7.org/CodeSystem/v3-AmericanIndianAlaskaNativeLanguages,_WesternNumic,WesternNumic
http://terminology.hl7.org/CodeSystem/v3-AmericanIndianAlaskaNativeLanguages,_Wintuan,Wintuan
http://terminology.hl7.org/CodeSystem/v3-AmericanIndianAlaskaNativeLanguages,_Yokutsan,Yokutsan
http://terminology.hl7.org/CodeSystem/v3-AmericanIndianAlaskaNativeLanguages,_Yukian,Yukian
http://terminology.hl7.org/CodeSystem/v3-AmericanIndianAlaskaNativeLanguages,_Yuman,Yuman
http://terminology.hl7.org/CodeSystem/v3-AmericanIndianAlaskaNativeLanguages,x-AAQ,Eastern Abenaki
http://terminology.hl7.org/CodeSystem/v3-AmericanIndianAlaskaNativeLanguages,x-ABE,Western Abenaki
http://terminology.hl7.org/CodeSystem/v3-AmericanIndianAlaskaNativeLanguages,x-ACH,Achumawi
http://terminology.hl7.org/CodeSystem/v3-AmericanIndianAlaskaNativeLanguages,x-AHT,Ahtna
http://terminology.hl7.org/CodeSystem/v3-AmericanIndianAlaskaNativeLanguages,x-AKZ,Alabama
http://terminology.hl7.org/CodeSystem/v3-AmericanIndianAlaskaNativeLanguages,x-ALW,Aleut
http://terminology.hl7.org/CodeSystem/v3-AmericanIndianAlaskaNativeLanguages,x-APJ,Jicarilla
http://terminology.hl7.org/CodeSystem/v3-AmericanIndianAlaskaNativeLanguages,x-APK,Kiowa Apache
http://terminology.hl7.org/CodeSystem/v3-AmericanIndianAlaskaNativeLanguages,x-APL,Lipan
http://terminology.hl7.org/CodeSystem/v3-AmericanIndianAlaskaNativeLanguages,x-APM,Mescalero-Chiricahua
http://terminology.hl7.org/CodeSystem/v3-AmericanIndianAlaskaNativeLanguages,x-APW,Western Apache
http://terminology.hl7.org/CodeSystem/v3-AmericanIndianAlaskaNativeLanguages,x-ARI,Arikara
http://terminology.hl7.org/CodeSystem/v3-AmericanIndianAlaskaNativeLanguages,x-ARP,Arapaho
http://terminology.hl7.org/CodeSystem/v3-AmericanIndianAlaskaNativeLanguages,x-ASB,Assiniboine
http://terminology.hl7.org/CodeSystem/v3-AmericanIndianAlaskaNativeLanguages,x-ATS,Gros Ventre
http://terminology.hl7.org/CodeSystem/v3-AmericanIndianAlaskaNativeLanguages,x-ATW,Atsugewi
http://terminology.hl7.org/CodeSystem/v3-AmericanIndianAlaskaNativeLanguages,x-BLC,Blackfoot
http://terminology.hl7.org/CodeSystem/v3-AmericanIndianAlaskaNativeLanguages,x-CAD,Caddo
http://terminology.hl7.org/CodeSystem/v3-AmericanIndianAlaskaNativeLanguages,x-CAY,Cayuga
http://terminology.hl7.org/CodeSystem/v3-AmericanIndianAlaskaNativeLanguages,x-CCT,Choctaw
http://terminology.hl7.org/CodeSystem/v3-AmericanIndianAlaskaNativeLanguages,x-CEA,Lower Chehalis
http://terminology.hl7.org/CodeSystem/v3-AmericanIndianAlaskaNativeLanguages,x-CER,Cherokee
http://terminology.hl7.org/CodeSystem/v3-AmericanIndianAlaskaNativeLanguages,x-CHH,Chinook Wawa
http://terminology.hl7.org/CodeSystem/v3-AmericanIndianAlaskaNativeLanguages,x-CHL,Cahuilla
http://terminology.hl7.org/CodeSystem/v3-AmericanIndianAlaskaNativeLanguages,x-CHY,Cheyenne
http://terminology.hl7.org/CodeSystem/v3-AmericanIndianAlaskaNativeLanguages,x-CIC,Chickasaw
http://terminology.hl7.org/CodeSystem/v3-AmericanIndianAlaskaNativeLanguages,x-CJH,Upper Chehalis
http://terminology.hl7.org/CodeSystem/v3-AmericanIndianAlaskaNativeLanguages,x-CKU,Koasati
http://terminology.hl7.org/CodeSystem/v3-AmericanIndianAlaskaNativeLanguages,x-CLM,Clallam
http://terminology.hl7.org/CodeSystem/v3-AmericanIndianAlaskaNativeLanguages,x-COC,Cocopa
http://terminology.hl7.org/CodeSystem/v3-AmericanIndianAlaskaNativeLanguages,x-COL,Columbian
http://terminology.hl7.org/CodeSystem/v3-AmericanIndianAlaskaNativeLanguages,x-COM,Comanche
http://terminology.hl7.org/CodeSystem/v3-AmericanIndianAlaskaNativeLanguages,x-COS,Hanis
http://terminology.hl7.org/CodeSystem/v3-AmericanIndianAlaskaNativeLanguages,x-COW,Cowlitz
http://terminology.hl7.org/CodeSystem/v3-AmericanIndianAlaskaNativeLanguages,x-CRD,Coeur D'alene
http://terminology.hl7.org/CodeSystem/v3-AmericanIndianAlaskaNativeLanguages,x-CRK,Creek
http://terminology.hl7.org/CodeSystem/v3-AmericanIndianAlaskaNativeLanguages,x-CRO,Crow
http://terminology.hl7.org/CodeSystem/v3-AmericanIndianAlaskaNativeLanguages,x-CRP,Western Cree
http://terminology.hl7.org/CodeSystem/v3-AmericanIndianAlaskaNativeLanguages,x-CSI,Coast Miwok
http://terminology.hl7.org/CodeSystem/v3-AmericanIndianAlaskaNativeLanguages,x-CSM,Central Sierra Miwok
http://terminology.hl7.org/CodeSystem/v3-AmericanIndianAlaskaNativeLanguages,x-CUP,Cupeno
http://terminology.hl7.org/CodeSystem/v3-AmericanIndianAlaskaNativeLanguages,x-DEL,Unami Delaware
http://terminology.hl7.org/CodeSystem/v3-AmericanIndianAlaskaNativeLanguages,x-DHG,Dakota
http://terminology.hl7.org/CodeSystem/v3-AmericanIndianAlaskaNativeLanguages,x-DIH,Kumeyaay
http://terminology.hl7.org/CodeSystem/v3-AmericanIndianAlaskaNativeLanguages,x-EMS,Pacific Yupik Gulf
http://terminology.hl7.org/CodeSystem/v3-AmericanIndianAlaskaNativeLanguages,x-ENH,Kings River
http://terminology.hl7.org/CodeSystem/v3-AmericanIndianAlaskaNativeLanguages,x-ESI,North Alaskan Inuktitut
http://terminology.hl7.org/CodeSystem/v3-AmericanIndianAlaskaNativeLanguages,x-ESK,Northwest Alaska Inuktitut
http://terminology.hl7.org/CodeSystem/v3-AmericanIndianAlaskaNativeLanguages,x-ESS,Central Siberian Yupik
http://terminology.hl7.org/CodeSystem/v3-AmericanIndianAlaskaNativeLanguages,x-ESU,Central Alaskan Yupik
http://terminology.hl7.org/CodeSystem/v3-AmericanIndianAlaskaNativeLanguages,x-EYA,Eyak
http://terminology.hl7.org/CodeSystem/v3-AmericanIndianAlaskaNativeLanguages,x-FLA,Kalispel
http://terminology.hl7.org/CodeSystem/v3-AmericanIndianAlaskaNativeLanguages,x-GSH,Gashowu
http://terminology.hl7.org/CodeSystem/v3-AmericanIndianAlaskaNativeLanguages,x-HAA,Han
http://terminology.hl7.org/CodeSystem/v3-AmericanIndianAlaskaNativeLanguages,x-HAI,Haida
http://terminology.hl7.org/CodeSystem/v3-AmericanIndianAlaskaNativeLanguages,x-HID,Hidatsa
http://terminology.hl7.org/CodeSystem/v3-AmericanIndianAlaskaNativeLanguages,x-HOI,Holikachuk
http://terminology.hl7.org/CodeSystem/v3-AmericanIndianAlaskaNativeLanguages,x-HOP,Hopi
http://terminology.hl7.org/CodeSystem/v3-AmericanIndianAlaskaNativeLanguages,x-HUP,Hupa
http://terminology.hl7.org/CodeSystem/v3-AmericanIndianAlaskaNativeLanguages,x-ING,Degexit'an
http://terminology.hl7.org/CodeSystem/v3-AmericanIndianAlaskaNativeLanguages,x-IOW,Chiwere
http://terminology.hl7.org/CodeSystem/v3-AmericanIndianAlaskaNativeLanguages,x-KAA,Kansa
http://terminology.hl7.org/CodeSystem/v3-AmericanIndianAlaskaNativeLanguages,x-KAL,Central Kalapuyan
http://terminology.hl7.org/CodeSystem/v3-AmericanIndianAlaskaNativeLanguages,x-KAW,Kawaiisu
http://terminology.hl7.org/CodeSystem/v3-AmericanIndianAlaskaNativeLanguages,x-KEE,Rio Grande Keresan
http://terminology.hl7.org/CodeSystem/v3-AmericanIndianAlaskaNativeLanguages,x-KIC,Kickapoo
http://terminology.hl7.org/CodeSystem/v3-AmericanIndianAlaskaNativeLanguages,x-KIO,Kiowa
http://terminology.hl7.org/CodeSystem/v3-AmericanIndianAlaskaNativeLanguages,x-KJQ,Acoma-Laguna
http://terminology.hl7.org/CodeSystem/v3-AmericanIndianAlaskaNativeLanguages,x-KJU,Kashaya
http://terminology.hl7.org/CodeSystem/v3-AmericanIndianAlaskaNativeLanguages,x-KLA,Klamath-Modoc
http://terminology.hl7.org/CodeSystem/v3-AmericanIndianAlaskaNativeLanguages,x-KOY,Koyukon
http://terminology.hl7.org/CodeSystem/v3-AmericanIndianAlaskaNativeLanguages,x-KTW,Cahto
http://terminology.hl7.org/CodeSystem/v3-AmericanIndianAlaskaNativeLanguages,x-KUC,Kutchin
http://terminology.hl7.org/CodeSystem/v3-AmericanIndianAlaskaNativeLanguages,x-KUN,Kootenai
http://terminology.hl7.org/CodeSystem/v3-AmericanIndianAlaskaNativeLanguages,x-KUU,Upper Kuskokwim
http://terminology.hl7.org/CodeSystem/v3-AmericanIndianAlaskaNativeLanguages,x-KYH,Karok
http://terminology.hl7.org/CodeSystem/v3-AmericanIndianAlaskaNativeLanguages,x-LKT,Lakota
http://terminology.hl7.org/CodeSystem/v3-AmericanIndianAlaskaNativeLanguages,x-LMW,Lake Miwok
http://terminology.hl7.org/CodeSystem/v3-AmericanIndianAlaskaNativeLanguages,x-LUI,Luiseno
http://terminology.hl7.org/CodeSystem/v3-AmericanIndianAlaskaNativeLanguages,x-LUT,Lushootseed
http://terminology.hl7.org/CodeSystem/v3-AmericanIndianAlaskaNativeLanguages,x-MAC,Maliseet-Passamaquoddy
http://terminology.hl7.org/CodeSystem/v3-AmericanIndianAlaskaNativeLanguages,x-MAI,Northwest Maidu
http://terminology.hl7.org/CodeSystem/v3-AmericanIndianAlaskaNativeLanguages,x-MEZ,Menominee
http://terminology.hl7.org/CodeSystem/v3-AmericanIndianAlaskaNativeLanguages,x-MHQ,Mandan
http://terminology.hl7.org/CodeSystem/v3-AmericanIndianAlaskaNativeLanguages,x-MIC,Micmac
http://terminology.hl7.org/CodeSystem/v3-AmericanIndianAlaskaNativeLanguages,x-MIK,Mikasuki
http://terminology.hl7.org/CodeSystem/v3-AmericanIndianAlaskaNativeLanguages,x-MOH,Mohawk
http://terminology.hl7.org/CodeSystem/v3-AmericanIndianAlaskaNativeLanguages,x-MON,Mono
http://terminology.hl7.org/CodeSystem/v3-AmericanIndianAlaskaNativeLanguages,x-MOV,Mohave
http://terminology.hl7.org/CodeSystem/v3-AmericanIndianAlaskaNativeLanguages,x-MRC,Maricopa
http://terminology.hl7.org/CodeSystem/v3-AmericanIndianAlaskaNativeLanguages,x-MYH,Makah
http://terminology.hl7.org/CodeSystem/v3-AmericanIndianAlaskaNativeLanguages,x-NAV,Dine
http://terminology.hl7.org/CodeSystem/v3-AmericanIndianAlaskaNativeLanguages,x-NEZ,Nez Perce
http://terminology.hl7.org/CodeSystem/v3-AmericanIndianAlaskaNativeLanguages,x-NKT,Nakota
http://terminology.hl7.org/CodeSystem/v3-AmericanIndianAlaskaNativeLanguages,x-NMU,Northeast Maidu
http://terminology.hl7.org/CodeSystem/v3-AmericanIndianAlaskaNativeLanguages,x-NSQ,Northern Sierra Miwok
http://terminology.hl7.org/CodeSystem/v3-AmericanIndianAlaskaNativeLanguages,x-NSZ,Nisenan
http://terminology.hl7.org/CodeSystem/v3-AmericanIndianAlaskaNativeLanguages,x-OJB,Southern Ojibwa
http://terminology.hl7.org/CodeSystem/v3-AmericanIndianAlaskaNativeLanguages,x-OKA,Okanagan
http://terminology.hl7.org/CodeSystem/v3-AmericanIndianAlaskaNativeLanguages,x-OMA,Omaha-Ponca
http://terminology.hl7.org/CodeSystem/v3-AmericanIndianAlaskaNativeLanguages,x-ONE,Oneida
http://terminology.hl7.org/CodeSystem/v3-AmericanIndianAlaskaNativeLanguages,x-ONO,Onondaga
http://terminology.hl7.org/CodeSystem/v3-AmericanIndianAlaskaNativeLanguages,x-OSA,Osage
http://terminology.hl7.org/CodeSystem/v3-AmericanIndianAlaskaNativeLanguages,x-PAO,Northern Paiute-Bannock
http://terminology.hl7.org/CodeSystem/v3-AmericanIndianAlaskaNativeLanguages,x-PAP,Papago-Pima
http://terminology.hl7.org/CodeSystem/v3-AmericanIndianAlaskaNativeLanguages,x-PAR,Panamint
http://terminology.hl7.org/CodeSystem/v3-AmericanIndianAlaskaNativeLanguages,x-PAW,Pawnee
http://terminology.hl7.org/CodeSystem/v3-AmericanIndianAlaskaNativeLanguages,x-PEF,Northeastern Pomo
http://terminology.hl7.org/CodeSystem/v3-AmericanIndianAlaskaNativeLanguages,x-PEO,Southeastern Pomo
http://terminology.hl7.org/CodeSystem/v3-AmericanIndianAlaskaNativeLanguages,x-PEQ,Southern Pomo
http://terminology.hl7.org/CodeSystem/v3-AmericanIndianAlaskaNativeLanguages,x-PMW,Plains Miwok
http://terminology.hl7.org/CodeSystem/v3-AmericanIndianAlaskaNativeLanguages,x-POO,Central Pomo
http://terminology.hl7.org/CodeSystem/v3-AmericanIndianAlaskaNativeLanguages,x-POT,Potawatami
http://terminology.hl7.org/CodeSystem/v3-AmericanIndianAlaskaNativeLanguages,x-PSD,Plains Indian Sign Language
http://terminology.hl7.org/CodeSystem/v3-AmericanIndianAlaskaNativeLanguages,x-PYL,Poso Creek
http://terminology.hl7.org/CodeSystem/v3-AmericanIndianAlaskaNativeLanguages,x-QUA,Quapaw
http://terminology.hl7.org/CodeSystem/v3-AmericanIndianAlaskaNativeLanguages,x-QUI,Quileute
http://terminology.hl7.org/CodeSystem/v3-AmericanIndianAlaskaNativeLanguages,x-QUN,Quinault
http://terminology.hl7.org/CodeSystem/v3-AmericanIndianAlaskaNativeLanguages,x-SAC,Mesquakie
http://terminology.hl7.org/CodeSystem/v3-AmericanIndianAlaskaNativeLanguages,x-SEE,Seneca
http://terminology.hl7.org/CodeSystem/v3-AmericanIndianAlaskaNativeLanguages,x-SER,Serrano
http://terminology.hl7.org/CodeSystem/v3-AmericanIndianAlaskaNativeLanguages,x-SHH,Shoshone
http://terminology.hl7.org/CodeSystem/v3-AmericanIndianAlaskaNativeLanguages,x-SHT,Shasta
http://terminology.hl7.org/CodeSystem/v3-AmericanIndianAlaskaNativeLanguages,x-SJW,Shawnee
http://terminology.hl7.org/CodeSystem/v3-AmericanIndianAlaskaNativeLanguages,x-SKD,Southern Sierra Miwok
http://terminology.hl7.org/CodeSystem/v3-AmericanIndianAlaskaNativeLanguages,x-STR,Northern Straits
http://terminology.hl7.org/CodeSystem/v3-AmericanIndianAlaskaNativeLanguages,x-TAA,Lower Tanana
http://terminology.hl7.org/CodeSystem/v3-AmericanIndianAlaskaNativeLanguages,x-TAO,Northern Tiwa
http://terminology.hl7.org/CodeSystem/v3-AmericanIndianAlaskaNativeLanguages,x-TAU,Upper Tanana
http://terminology.hl7.org/CodeSystem/v3-AmericanIndianAlaskaNativeLanguages,x-TCB,Tanacross
http://terminology.hl7.org/CodeSystem/v3-AmericanIndianAlaskaNativeLanguages,x-TEW,Tewa
http://terminology.hl7.org/CodeSystem/v3-AmericanIndianAlaskaNativeLanguages,x-TFN,Tanaina
http://terminology.hl7.org/CodeSystem/v3-AmericanIndianAlaskaNativeLanguages,x-TIX,Southern Tiwa
http://terminology.hl7.org/CodeSystem/v3-AmericanIndianAlaskaNativeLanguages,x-TKH,Tule-Kaweah
http://terminology.hl7.org/CodeSystem/v3-AmericanIndianAlaskaNativeLanguages,x-TLI,Tlingit
http://terminology.hl7.org/CodeSystem/v3-AmericanIndianAlaskaNativeLanguages,x-TOL,Tolowa
http://terminology.hl7.org/CodeSystem/v3-AmericanIndianAlaskaNativeLanguages,x-TOW,Jemez
http://terminology.hl7.org/CodeSystem/v3-AmericanIndianAlaskaNativeLanguages,x-TSI,Coast Tsimshain
http://terminology.hl7.org/CodeSystem/v3-AmericanIndianAlaskaNativeLanguages,x-TUB,Tubatululabal
http://terminology.hl7.org/CodeSystem/v3-AmericanIndianAlaskaNativeLanguages,x-TUS,Tuscarora
http://terminology.hl7.org/CodeSystem/v3-AmericanIndianAlaskaNativeLanguages,x-TUU,Tututni
http://terminology.hl7.org/CodeSystem/v3-AmericanIndianAlaskaNativeLanguages,x-UMA,Umatilla
http://terminology.hl7.org/CodeSystem/v3-AmericanIndianAlaskaNativeLanguages,x-UTE,Ute-Southern Paiute
http://terminology.hl7.org/CodeSystem/v3-AmericanIndianAlaskaNativeLanguages,x-WAA,Walla Walla
http://terminology.hl7.org/CodeSystem/v3-AmericanIndianAlaskaNativeLanguages,x-WAC,Kiksht
http://terminology.hl7.org/CodeSystem/v3-AmericanIndianAlaskaNativeLanguages,x-WAO,Wappo
http://terminology.hl7.org/CodeSystem/v3-AmericanIndianAlaskaNativeLanguages,x-WAR,Tenino
http://terminology.hl7.org/CodeSystem/v3-AmericanIndianAlaskaNativeLanguages,x-WAS,Washoe
http://terminology.hl7.org/CodeSystem/v3-AmericanIndianAlaskaNativeLanguages,x-WIC,Wichita
http://terminology.hl7.org/CodeSystem/v3-AmericanIndianAlaskaNativeLanguages,x-WIN,Hocak
http://terminology.hl7.org/CodeSystem/v3-AmericanIndianAlaskaNativeLanguages,x-WIT,Wintu-Nomlaki
http://terminology.hl7.org/CodeSystem/v3-AmericanIndianAlaskaNativeLanguages,x-YAK,Yakima
http://terminology.hl7.org/CodeSystem/v3-AmericanIndianAlaskaNativeLanguages,x-YAQ,Yaqui
http://terminology.hl7.org/CodeSystem/v3-AmericanIndianAlaskaNativeLanguages,x-YUC,Yuchi
http://terminology.hl7.org/CodeSystem/v3-AmericanIndianAlaskaNativeLanguages,x-YUF,Havasupai
http://terminology.hl7.org/CodeSystem/v3-AmericanIndianAlaskaNativeLanguages,x-YUK,Yuki
http://terminology.hl7.org/CodeSystem/v3-AmericanIndianAlaskaNativeLanguages,x-YUM,Quechan
http://terminology.hl7.org/CodeSystem/v3-AmericanIndianAlaskaNativeLanguages,x-YUR,Yurok
http://terminology.hl7.org/CodeSystem/v3-AmericanIndianAlaskaNativeLanguages,x-ZUN,Zuni
http://terminology.hl7.org/CodeSystem/v3-Calendar,GREG,Gregorian
http://terminology.hl7.org/CodeSystem/v3-CalendarCycle,CD,day (continuous)
http://terminology.hl7.org/CodeSystem/v3-CalendarCycle,CH,hour (continuous)
http://terminology.hl7.org/CodeSystem/v3-CalendarCycle,CM,month (continuous)
http://terminology.hl7.org/CodeSystem/v3-CalendarCycle,CN,minute (continuous)
http://terminology.hl7.org/CodeSystem/v3-CalendarCycle,CS,second (continuous)
http://terminology.hl7.org/CodeSystem/v3-CalendarCycle,CW,week (continuous)
http://terminology.hl7.org/CodeSystem/v3-CalendarCycle,CY,year
http://terminology.hl7.org/CodeSystem/v3-CalendarCycle,D,day of the month
http://terminology.hl7.org/CodeSystem/v3-CalendarCycle,DW,day of the week (begins with Monday)
http://terminology.hl7.org/CodeSystem/v3-CalendarCycle,DY,day of the year
http://terminology.hl7.org/CodeSystem/v3-CalendarCycle,H,hour of the day
http://terminology.hl7.org/CodeSystem/v3-CalendarCycle,M,month of the year
http://terminology.hl7.org/CodeSystem/v3-CalendarCycle,N,minute of the hour
http://terminology.hl7.org/CodeSystem/v3-CalendarCycle,S,second of the minute
http://terminology.hl7.org/CodeSystem/v3-CalendarCycle,WM,week of the month
http://terminology.hl7.org/CodeSystem/v3-CalendarCycle,WY,week of the year
http://terminology.hl7.org/CodeSystem/v3-CalendarCycle,_CalendarCycleOneLetter,CalendarCycleOneLetter
http://terminology.hl7.org/CodeSystem/v3-CalendarCycle,_CalendarCycleTwoLetter,CalendarCycleTwoLetter
http://terminology.hl7.org/CodeSystem/v3-CalendarType,GREG,Gregorian
http://terminology.hl7.org/CodeSystem/v3-CodingRationale,HL7,HL7 Specified or Mandated
http://terminology.hl7.org/CodeSystem/v3-CodingRationale,O,originally produced code
http://terminology.hl7.org/CodeSystem/v3-CodingRationale,OR,original and required
http://terminology.hl7.org/CodeSystem/v3-CodingRationale,P,post-coded
http://terminology.hl7.org/CodeSystem/v3-CodingRationale,PR,post-coded and required
http://terminology.hl7.org/CodeSystem/v3-CodingRationale,R,required
http://terminology.hl7.org/CodeSystem/v3-CodingRationale,SH,Both HL7 mandated and the original code
http://terminology.hl7.org/CodeSystem/v3-CodingRationale,SRC,Source (or original) code
http://terminology.hl7.org/CodeSystem/v3-CommunicationFunctionType,RCV,receiver
http://terminology.hl7.org/CodeSystem/v3-CommunicationFunctionType,RSP,respond to
http://terminology.hl7.org/CodeSystem/v3-CommunicationFunctionType,SND,sender
http://terminology.hl7.org/CodeSystem/v3-CompressionAlgorithm,BZ,bzip
http://terminology.hl7.org/CodeSystem/v3-CompressionAlgorithm,DF,deflate
http://terminology.hl7.org/CodeSystem/v3-CompressionAlgorithm,GZ,gzip
http://terminology.hl7.org/CodeSystem/v3-CompressionAlgorithm,Z,compress
http://terminology.hl7.org/CodeSystem/v3-CompressionAlgorithm,ZL,zlib
http://terminology.hl7.org/CodeSystem/v3-Confidentiality,B,business
http://terminology.hl7.org/CodeSystem/v3-Confidentiality,C,celebrity
http://terminology.hl7.org/CodeSystem/v3-Confidentiality,D,clinician
http://terminology.hl7.org/CodeSystem/v3-Confidentiality,ETH,substance abuse related
http://terminology.hl7.org/CodeSystem/v3-Confidentiality,HIV,HIV related
http://terminology.hl7.org/CodeSystem/v3-Confidentiality,I,individual
http://terminology.hl7.org/CodeSystem/v3-Confidentiality,L,low
http://terminology.hl7.org/CodeSystem/v3-Confidentiality,M,moderate
http://terminology.hl7.org/CodeSystem/v3-Confidentiality,N,normal
http://terminology.hl7.org/CodeSystem/v3-Confidentiality,PSY,psychiatry relate
http://terminology.hl7.org/CodeSystem/v3-Confidentiality,R,restricted
http://terminology.hl7.org/CodeSystem/v3-Confidentiality,S,sensitive
http://terminology.hl7.org/CodeSystem/v3-Confidentiality,SDV,sexual and domestic violence related
http://terminology.hl7.org/CodeSystem/v3-Confidentiality,T,taboo
http://terminology.hl7.org/CodeSystem/v3-Confidentiality,U,unrestricted
http://terminology.hl7.org/CodeSystem/v3-Confidentiality,V,very restricted
http://terminology.hl7.org/CodeSystem/v3-Confidentiality,_Confidentiality,Confidentiality
http://terminology.hl7.org/CodeSystem/v3-Confidentiality,_ConfidentialityByAccessKind,ConfidentialityByAccessKind
http://terminology.hl7.org/CodeSystem/v3-Confidentiality,_ConfidentialityByInfoType,ConfidentialityByInfoType
http://terminology.hl7.org/CodeSystem/v3-Confidentiality,_ConfidentialityModifiers,ConfidentialityModifiers
http://terminology.hl7.org/CodeSystem/v3-ContainerCap,CHILD,ChildProof
http://terminology.hl7.org/CodeSystem/v3-ContainerCap,EASY,EasyOpen
http://terminology.hl7.org/CodeSystem/v3-ContainerCap,FILM,Film
http://terminology.hl7.org/CodeSystem/v3-ContainerCap,FOIL,Foil
http://terminology.hl7.org/CodeSystem/v3-ContainerCap,PUSH,Push Cap
http://terminology.hl7.org/CodeSystem/v3-ContainerCap,SCR,Screw Cap
http://terminology.hl7.org/CodeSystem/v3-ContainerCap,_MedicationCap,MedicationCap
http://terminology.hl7.org/CodeSystem/v3-ContainerSeparator,GEL,Gel
http://terminology.hl7.org/CodeSystem/v3-ContainerSeparator,NONE,None
http://terminology.hl7.org/CodeSystem/v3-ContentProcessingMode,SEQL,Sequential
http://terminology.hl7.org/CodeSystem/v3-ContentProcessingMode,UNOR,Unordered
http://terminology.hl7.org/CodeSystem/v3-ContextControl,AN,"additive, non-propagating"
http://terminology.hl7.org/CodeSystem/v3-ContextControl,AP,"additive, propagating"
http://terminology.hl7.org/CodeSystem/v3-ContextControl,ON,"overriding, non-propagating"
http://terminology.hl7.org/CodeSystem/v3-ContextControl,OP,"overriding, propagating"
http://terminology.hl7.org/CodeSystem/v3-ContextControl,_ContextControlAdditive,ContextControlAdditive
http://terminology.hl7.org/CodeSystem/v3-ContextControl,_ContextControlNonPropagating,ContextControlNonPropagating
http://terminology.hl7.org/CodeSystem/v3-ContextControl,_ContextControlOverriding,ContextControlOverriding
http://terminology.hl7.org/CodeSystem/v3-ContextControl,_ContextControlPropagating,ContextControlPropagating
http://terminology.hl7.org/CodeSystem/v3-DataOperation,ABORT,abort
http://terminology.hl7.org/CodeSystem/v3-DataOperation,ACTIVATE,activate
http://terminology.hl7.org/CodeSystem/v3-DataOperation,APPEND,append
http://terminology.hl7.org/CodeSystem/v3-DataOperation,CANCEL,cancel
http://terminology.hl7.org/CodeSystem/v3-DataOperation,COMPLETE,complete
http://terminology.hl7.org/CodeSystem/v3-DataOperation,CREATE,create
http://terminology.hl7.org/CodeSystem/v3-DataOperation,DELETE,delete
http://terminology.hl7.org/CodeSystem/v3-DataOperation,EXECUTE,execute
http://terminology.hl7.org/CodeSystem/v3-DataOperation,HOLD,hold
http://terminology.hl7.org/CodeSystem/v3-DataOperation,JUMP,jump
http://terminology.hl7.org/CodeSystem/v3-DataOperation,MODIFYSTATUS,modify status
http://terminology.hl7.org/CodeSystem/v3-DataOperation,NULLIFY,nullify
http://terminology.hl7.org/CodeSystem/v3-DataOperation,OBSOLETE,obsolete
http://terminology.hl7.org/CodeSystem/v3-DataOperation,OPERATE,operate
http://terminology.hl7.org/CodeSystem/v3-DataOperation,REACTIVATE,reactivate
http://terminology.hl7.org/CodeSystem/v3-DataOperation,READ,read
http://terminology.hl7.org/CodeSystem/v3-DataOperation,RELEASE,release
http://terminology.hl7.org/CodeSystem/v3-DataOperation,RESUME,resume
http://terminology.hl7.org/CodeSystem/v3-DataOperation,SUSPEND,suspend
http://terminology.hl7.org/CodeSystem/v3-DataOperation,UPDATE,revise
http://terminology.hl7.org/CodeSystem/v3-Dentition,ArtificialDentition,Artificial dentition
http://terminology.hl7.org/CodeSystem/v3-Dentition,PermanentDentition,Permanent dentition
http://terminology.hl7.org/CodeSystem/v3-Dentition,PrimaryDentition,Primary dentition
http://terminology.hl7.org/CodeSystem/v3-Dentition,SupernumeraryTooth,Supernumerary Tooth
http://terminology.hl7.org/CodeSystem/v3-Dentition,TID1,1
http://terminology.hl7.org/CodeSystem/v3-Dentition,TID10,10
http://terminology.hl7.org/CodeSystem/v3-Dentition,TID10a,10a
http://terminology.hl7.org/CodeSystem/v3-Dentition,TID10i,10i
http://terminology.hl7.org/CodeSystem/v3-Dentition,TID10p,10p
http://terminology.hl7.org/CodeSystem/v3-Dentition,TID10pd,10pd
http://terminology.hl7.org/CodeSystem/v3-Dentition,TID10pm,10pm
http://terminology.hl7.org/CodeSystem/v3-Dentition,TID10s,10s
http://terminology.hl7.org/CodeSystem/v3-Dentition,TID11,11
http://terminology.hl7.org/CodeSystem/v3-Dentition,TID11a,11a
http://terminology.hl7.org/CodeSystem/v3-Dentition,TID11i,11i
http://terminology.hl7.org/CodeSystem/v3-Dentition,TID11p,11p
http://terminology.hl7.org/CodeSystem/v3-Dentition,TID11pd,11pd
http://terminology.hl7.org/CodeSystem/v3-Dentition,TID11pm,11pm
http://terminology.hl7.org/CodeSystem/v3-Dentition,TID11s,11s
http://terminology.hl7.org/CodeSystem/v3-Dentition,TID12,12
http://terminology.hl7.org/CodeSystem/v3-Dentition,TID12a,12a
http://terminology.hl7.org/CodeSystem/v3-Dentition,TID12i,12i
http://terminology.hl7.org/CodeSystem/v3-Dentition,TID12p,12p
http://terminology.hl7.org/CodeSystem/v3-Dentition,TID12pd,12pd
http://terminology.hl7.org/CodeSystem/v3-Dentition,TID12pm,12pm
http://terminology.hl7.org/CodeSystem/v3-Dentition,TID12s,12s
http://terminology.hl7.org/CodeSystem/v3-Dentition,TID13,13
http://terminology.hl7.org/CodeSystem/v3-Dentition,TID13a,13a
http://terminology.hl7.org/CodeSystem/v3-Dentition,TID13i,13i
http://terminology.hl7.org/CodeSystem/v3-Dentition,TID13p,13p
http://terminology.hl7.org/CodeSystem/v3-Dentition,TID13pd,13pd
http://terminology.hl7.org/CodeSystem/v3-Dentition,TID13pm,13pm
http://terminology.hl7.org/CodeSystem/v3-Dentition,TID13s,13s
http://terminology.hl7.org/CodeSystem/v3-Dentition,TID14,14
http://terminology.hl7.org/CodeSystem/v3-Dentition,TID14a,14a
http://terminology.hl7.org/CodeSystem/v3-Dentition,TID14i,14i
http://terminology.hl7.org/CodeSystem/v3-Dentition,TID14p,14p
http://terminology.hl7.org/CodeSystem/v3-Dentition,TID14pd,14pd
http://terminology.hl7.org/CodeSystem/v3-Dentition,TID14pm,14pm
http://terminology.hl7.org/CodeSystem/v3-Dentition,TID14s,14s
http://terminology.hl7.org/CodeSystem/v3-Dentition,TID15,15
http://terminology.hl7.org/CodeSystem/v3-Dentition,TID15a,15a
http://terminology.hl7.org/CodeSystem/v3-Dentition,TID15i,15i
http://terminology.hl7.org/CodeSystem/v3-Dentition,TID15p,15p
http://terminology.hl7.org/CodeSystem/v3-Dentition,TID15pd,15pd
http://terminology.hl7.org/CodeSystem/v3-Dentition,TID15pm,15pm
http://terminology.hl7.org/CodeSystem/v3-Dentition,TID15s,15s
http://terminology.hl7.org/CodeSystem/v3-Dentition,TID16,16
http://terminology.hl7.org/CodeSystem/v3-Dentition,TID16a,16a
http://terminology.hl7.org/CodeSystem/v3-Dentition,TID16i,16i
http://terminology.hl7.org/CodeSystem/v3-Dentition,TID16p,16p
http://terminology.hl7.org/CodeSystem/v3-Dentition,TID16pd,16pd
http://terminology.hl7.org/CodeSystem/v3-Dentition,TID16pm,16pm
http://terminology.hl7.org/CodeSystem/v3-Dentition,TID16s,16s
http://terminology.hl7.org/CodeSystem/v3-Dentition,TID17,17
http://terminology.hl7.org/CodeSystem/v3-Dentition,TID17a,17a
http://terminology.hl7.org/CodeSystem/v3-Dentition,TID17ad,17ad
http://terminology.hl7.org/CodeSystem/v3-Dentition,TID17am,17am
http://terminology.hl7.org/CodeSystem/v3-Dentition,TID17d,17d
http://terminology.hl7.org/CodeSystem/v3-Dentition,TID17i,17i
http://terminology.hl7.org/CodeSystem/v3-Dentition,TID17id,17id
http://terminology.hl7.org/CodeSystem/v3-Dentition,TID17im,17im
http://terminology.hl7.org/CodeSystem/v3-Dentition,TID17m,17m
http://terminology.hl7.org/CodeSystem/v3-Dentition,TID17p,17p
http://terminology.hl7.org/CodeSystem/v3-Dentition,TID17pd,17pd
http://terminology.hl7.org/CodeSystem/v3-Dentition,TID17pm,17pm
http://terminology.hl7.org/CodeSystem/v3-Dentition,TID17s,17s
http://terminology.hl7.org/CodeSystem/v3-Dentition,TID18,18
http://terminology.hl7.org/CodeSystem/v3-Dentition,TID18a,18a
http://terminology.hl7.org/CodeSystem/v3-Dentition,TID18ad,18ad
http://terminology.hl7.org/CodeSystem/v3-Dentition,TID18am,18am
http://terminology.hl7.org/CodeSystem/v3-Dentition,TID18d,18d
http://terminology.hl7.org/CodeSystem/v3-Dentition,TID18i,18i
http://terminology.hl7.org/CodeSystem/v3-Dentition,TID18id,18id
http://terminology.hl7.org/CodeSystem/v3-Dentition,TID18im,18im
http://terminology.hl7.org/CodeSystem/v3-Dentition,TID18m,18m
http://terminology.hl7.org/CodeSystem/v3-Dentition,TID18p,18p
http://terminology.hl7.org/CodeSystem/v3-Dentition,TID18pd,18pd
http://terminology.hl7.org/CodeSystem/v3-Dentition,TID18pm,18pm
http://terminology.hl7.org/CodeSystem/v3-Dentition,TID18s,18s
http://terminology.hl7.org/CodeSystem/v3-Dentition,TID19,19
http://terminology.hl7.org/CodeSystem/v3-Dentition,TID19a,19a
http://terminology.hl7.org/CodeSystem/v3-Dentition,TID19ad,19ad
http://terminology.hl7.org/CodeSystem/v3-Dentition,TID19am,19am
http://terminology.hl7.org/CodeSystem/v3-Dentition,TID19d,19d
http://terminology.hl7.org/CodeSystem/v3-Dentition,TID19i,19i
http://terminology.hl7.org/CodeSystem/v3-Dentition,TID19id,19id
http://terminology.hl7.org/CodeSystem/v3-Dentition,TID19im,19im
http://terminology.hl7.org/CodeSystem/v3-Dentition,TID19m,19m
http://terminology.hl7.org/CodeSystem/v3-Dentition,TID19p,19p
http://terminology.hl7.org/CodeSystem/v3-Dentition,TID19pd,19pd
http://terminology.hl7.org/CodeSystem/v3-Dentition,TID19pm,19pm
http://terminology.hl7.org/CodeSystem/v3-Dentition,TID19s,19s
http://terminology.hl7.org/CodeSystem/v3-Dentition,TID1a,1a
http://terminology.hl7.org/CodeSystem/v3-Dentition,TID1i,1i
http://terminology.hl7.org/CodeSystem/v3-Dentition,TID1p,1p
http://terminology.hl7.org/CodeSystem/v3-Dentition,TID1pd,1pd
http://terminology.hl7.org/CodeSystem/v3-Dentition,TID1pm,1pm
http://terminology.hl7.org/CodeSystem/v3-Dentition,TID1s,1s
http://terminology.hl7.org/CodeSystem/v3-Dentition,TID2,2
http://terminology.hl7.org/CodeSystem/v3-Dentition,TID20,20
http://terminology.hl7.org/CodeSystem/v3-Dentition,TID20a,20a
http://terminology.hl7.org/CodeSystem/v3-Dentition,TID20i,20i
http://terminology.hl7.org/CodeSystem/v3-Dentition,TID20p,20p
http://terminology.hl7.org/CodeSystem/v3-Dentition,TID20pd,20pd
http://terminology.hl7.org/CodeSystem/v3-Dentition,TID20pm,20pm
http://terminology.hl7.org/CodeSystem/v3-Dentition,TID20s,20s
http://terminology.hl7.org/CodeSystem/v3-Dentition,TID21,21
http://terminology.hl7.org/CodeSystem/v3-Dentition,TID21a,21a
http://terminology.hl7.org/CodeSystem/v3-Dentition,TID21i,21i
http://terminology.hl7.org/CodeSystem/v3-Dentition,TID21p,21p
http://terminology.hl7.org/CodeSystem/v3-Dentition,TID21pd,21pd
http://terminology.hl7.org/CodeSystem/v3-Dentition,TID21pm,21pm
http://terminology.hl7.org/CodeSystem/v3-Dentition,TID21s,21s
http://terminology.hl7.org/CodeSystem/v3-Dentition,TID22,22
http://terminology.hl7.org/CodeSystem/v3-Dentition,TID22a,22a
http://terminology.hl7.org/CodeSystem/v3-Dentition,TID22i,22i
http://terminology.hl7.org/CodeSystem/v3-Dentition,TID22p,22p
http://terminology.hl7.org/CodeSystem/v3-Dentition,TID22pd,22pd
http://terminology.hl7.org/CodeSystem/v3-Dentition,TID22pm,22pm
http://terminology.hl7.org/CodeSystem/v3-Dentition,TID22s,22s
http://terminology.hl7.org/CodeSystem/v3-Dentition,TID23,23
http://terminology.hl7.org/CodeSystem/v3-Dentition,TID23a,23a
http://terminology.hl7.org/CodeSystem/v3-Dentition,TID23i,23i
http://terminology.hl7.org/CodeSystem/v3-Dentition,TID23p,23p
http://terminology.hl7.org/CodeSystem/v3-Dentition,TID23pd,23pd
http://terminology.hl7.org/CodeSystem/v3-Dentition,TID23pm,23pm
http://terminology.hl7.org/CodeSystem/v3-Dentition,TID23s,23s
http://terminology.hl7.org/CodeSystem/v3-Dentition,TID24,24
http://terminology.hl7.org/CodeSystem/v3-Dentition,TID24a,24a
http://terminology.hl7.org/CodeSystem/v3-Dentition,TID24i,24i
http://terminology.hl7.org/CodeSystem/v3-Dentition,TID24p,24p
http://terminology.hl7.org/CodeSystem/v3-Dentition,TID24pd,24pd
http://terminology.hl7.org/CodeSystem/v3-Dentition,TID24pm,24pm
http://terminology.hl7.org/CodeSystem/v3-Dentition,TID24s,24s
http://terminology.hl7.org/CodeSystem/v3-Dentition,TID25,25
http://terminology.hl7.org/CodeSystem/v3-Dentition,TID25a,25a
http://terminology.hl7.org/CodeSystem/v3-Dentition,TID25i,25i
http://terminology.hl7.org/CodeSystem/v3-Dentition,TID25p,25p
http://terminology.hl7.org/CodeSystem/v3-Dentition,TID25pd,25pd
http://terminology.hl7.org/CodeSystem/v3-Dentition,TID25pm,25pm
http://terminology.hl7.org/CodeSystem/v3-Dentition,TID25s,25s
http://terminology.hl7.org/CodeSystem/v3-Dentition,TID26,26
http://terminology.hl7.org/CodeSystem/v3-Dentition,TID26a,26a
http://terminology.hl7.org/CodeSystem/v3-Dentition,TID26i,26i
http://terminology.hl7.org/CodeSystem/v3-Dentition,TID26p,26p
http://terminology.hl7.org/CodeSystem/v3-Dentition,TID26pd,26pd
http://terminology.hl7.org/CodeSystem/v3-Dentition,TID26pm,26pm
http://terminology.hl7.org/CodeSystem/v3-Dentition,TID26s,26s
http://terminology.hl7.org/CodeSystem/v3-Dentition,TID27,27
http://terminology.hl7.org/CodeSystem/v3-Dentition,TID27a,27a
http://terminology.hl7.org/CodeSystem/v3-Dentition,TID27i,27i
http://terminology.hl7.org/CodeSystem/v3-Dentition,TID27p,27p
http://terminology.hl7.org/CodeSystem/v3-Dentition,TID27pd,27pd
http://terminology.hl7.org/CodeSystem/v3-Dentition,TID27pm,27pm
http://terminology.hl7.org/CodeSystem/v3-Dentition,TID27s,27s
http://terminology.hl7.org/CodeSystem/v3-Dentition,TID28,28
http://terminology.hl7.org/CodeSystem/v3-Dentition,TID28a,28a
http://terminology.hl7.org/CodeSystem/v3-Dentition,TID28i,28i
http://terminology.hl7.org/CodeSystem/v3-Dentition,TID28p,28p
http://terminology.hl7.org/CodeSystem/v3-Dentition,TID28pd,28pd
http://terminology.hl7.org/CodeSystem/v3-Dentition,TID28pm,28pm
http://terminology.hl7.org/CodeSystem/v3-Dentition,TID28s,28s
http://terminology.hl7.org/CodeSystem/v3-Dentition,TID29,29
http://terminology.hl7.org/CodeSystem/v3-Dentition,TID29a,29a
http://terminology.hl7.org/CodeSystem/v3-Dentition,TID29i,29i
http://terminology.hl7.org/CodeSystem/v3-Dentition,TID29p,29p
http://terminology.hl7.org/CodeSystem/v3-Dentition,TID29pd,29pd
http://terminology.hl7.org/CodeSystem/v3-Dentition,TID29pm,29pm
http://terminology.hl7.org/CodeSystem/v3-Dentition,TID29s,29s
http://terminology.hl7.org/CodeSystem/v3-Dentition,TID2a,2a
http://terminology.hl7.org/CodeSystem/v3-Dentition,TID2i,2i
http://terminology.hl7.org/CodeSystem/v3-Dentition,TID2p,2p
http://terminology.hl7.org/CodeSystem/v3-Dentition,TID2pd,2pd
http://terminology.hl7.org/CodeSystem/v3-Dentition,TID2pm,2pm
http://terminology.hl7.org/CodeSystem/v3-Dentition,TID2s,2s
http://terminology.hl7.org/CodeSystem/v3-Dentition,TID3,3
http://terminology.hl7.org/CodeSystem/v3-Dentition,TID30,30
http://terminology.hl7.org/CodeSystem/v3-Dentition,TID30a,30a
http://terminology.hl7.org/CodeSystem/v3-Dentition,TID30ad,30ad
http://terminology.hl7.org/CodeSystem/v3-Dentition,TID30am,30am
http://terminology.hl7.org/CodeSystem/v3-Dentition,TID30d,30d
http://terminology.hl7.org/CodeSystem/v3-Dentition,TID30i,30i
http://terminology.hl7.org/CodeSystem/v3-Dentition,TID30id,30id
http://terminology.hl7.org/CodeSystem/v3-Dentition,TID30im,30im
http://terminology.hl7.org/CodeSystem/v3-Dentition,TID30m,30m
http://terminology.hl7.org/CodeSystem/v3-Dentition,TID30p,30p
http://terminology.hl7.org/CodeSystem/v3-Dentition,TID30pd,30pd
http://terminology.hl7.org/CodeSystem/v3-Dentition,TID30pm,30pm
http://terminology.hl7.org/CodeSystem/v3-Dentition,TID30s,30s
http://terminology.hl7.org/CodeSystem/v3-Dentition,TID31,31
http://terminology.hl7.org/CodeSystem/v3-Dentition,TID31a,31a
http://terminology.hl7.org/CodeSystem/v3-Dentition,TID31ad,31ad
http://terminology.hl7.org/CodeSystem/v3-Dentition,TID31am,31am
http://terminology.hl7.org/CodeSystem/v3-Dentition,TID31d,31d
http://terminology.hl7.org/CodeSystem/v3-Dentition,TID31i,31i
http://terminology.hl7.org/CodeSystem/v3-Dentition,TID31id,31id
http://terminology.hl7.org/CodeSystem/v3-Dentition,TID31im,31im
http://terminology.hl7.org/CodeSystem/v3-Dentition,TID31m,31m
http://terminology.hl7.org/CodeSystem/v3-Dentition,TID31p,31p
http://terminology.hl7.org/CodeSystem/v3-Dentition,TID31pd,31pd
http://terminology.hl7.org/CodeSystem/v3-Dentition,TID31pm,31pm
http://terminology.hl7.org/CodeSystem/v3-Dentition,TID31s,31s
http://terminology.hl7.org/CodeSystem/v3-Dentition,TID32,32
http://terminology.hl7.org/CodeSystem/v3-Dentition,TID32a,32a
http://terminology.hl7.org/CodeSystem/v3-Dentition,TID32ad,32ad
http://terminology.hl7.org/CodeSystem/v3-Dentition,TID32am,32am
http://terminology.hl7.org/CodeSystem/v3-Dentition,TID32d,32d
http://terminology.hl7.org/CodeSystem/v3-Dentition,TID32i,32i
http://terminology.hl7.org/CodeSystem/v3-Dentition,TID32id,32id
http://terminology.hl7.org/CodeSystem/v3-Dentition,TID32im,32im
http://terminology.hl7.org/CodeSystem/v3-Dentition,TID32m,32m
http://terminology.hl7.org/CodeSystem/v3-Dentition,TID32p,32p
http://terminology.hl7.org/CodeSystem/v3-Dentition,TID32pd,32pd
http://terminology.hl7.org/CodeSystem/v3-Dentition,TID32pm,32pm
http://terminology.hl7.org/CodeSystem/v3-Dentition,TID32s,32s
http://terminology.hl7.org/CodeSystem/v3-Dentition,TID3a,3a
http://terminology.hl7.org/CodeSystem/v3-Dentition,TID3i,3i
http://terminology.hl7.org/CodeSystem/v3-Dentition,TID3p,3p
http://terminology.hl7.org/CodeSystem/v3-Dentition,TID3pd,3pd
http://terminology.hl7.org/CodeSystem/v3-Dentition,TID3pm,3pm
http://terminology.hl7.org/CodeSystem/v3-Dentition,TID3s,3s
http://terminology.hl7.org/CodeSystem/v3-Dentition,TID4,4
http://terminology.hl7.org/CodeSystem/v3-Dentition,TID4a,4a
http://terminology.hl7.org/CodeSystem/v3-Dentition,TID4i,4i
http://terminology.hl7.org/CodeSystem/v3-Dentition,TID4p,4p
http://terminology.hl7.org/CodeSystem/v3-Dentition,TID4pd,4pd
http://terminology.hl7.org/CodeSystem/v3-Dentition,TID4pm,4pm
http://terminology.hl7.org/CodeSystem/v3-Dentition,TID4s,4s
http://terminology.hl7.org/CodeSystem/v3-Dentition,TID5,5
http://terminology.hl7.org/CodeSystem/v3-Dentition,TID5a,5a
http://terminology.hl7.org/CodeSystem/v3-Dentition,TID5i,5i
http://terminology.hl7.org/CodeSystem/v3-Dentition,TID5p,5p
http://terminology.hl7.org/CodeSystem/v3-Dentition,TID5pd,5pd
http://terminology.hl7.org/CodeSystem/v3-Dentition,TID5pm,5pm
http://terminology.hl7.org/CodeSystem/v3-Dentition,TID5s,5s
http://terminology.hl7.org/CodeSystem/v3-Dentition,TID6,6
http://terminology.hl7.org/CodeSystem/v3-Dentition,TID6a,6a
http://terminology.hl7.org/CodeSystem/v3-Dentition,TID6i,6i
http://terminology.hl7.org/CodeSystem/v3-Dentition,TID6p,6p
http://terminology.hl7.org/CodeSystem/v3-Dentition,TID6pd,6pd
http://terminology.hl7.org/CodeSystem/v3-Dentition,TID6pm,6pm
http://terminology.hl7.org/CodeSystem/v3-Dentition,TID6s,6s
http://terminology.hl7.org/CodeSystem/v3-Dentition,TID7,7
http://terminology.hl7.org/CodeSystem/v3-Dentition,TID7a,7a
http://terminology.hl7.org/CodeSystem/v3-Dentition,TID7i,7i
http://terminology.hl7.org/CodeSystem/v3-Dentition,TID7p,7p
http://terminology.hl7.org/CodeSystem/v3-Dentition,TID7pd,7pd
http://terminology.hl7.org/CodeSystem/v3-Dentition,TID7pm,7pm
http://terminology.hl7.org/CodeSystem/v3-Dentition,TID7s,7s
http://terminology.hl7.org/CodeSystem/v3-Dentition,TID8,8
http://terminology.hl7.org/CodeSystem/v3-Dentition,TID8a,8a
http://terminology.hl7.org/CodeSystem/v3-Dentition,TID8i,8i
http://terminology.hl7.org/CodeSystem/v3-Dentition,TID8p,8p
http://terminology.hl7.org/CodeSystem/v3-Dentition,TID8pd,8pd
http://terminology.hl7.org/CodeSystem/v3-Dentition,TID8pm,8pm
http://terminology.hl7.org/CodeSystem/v3-Dentition,TID8s,8s
http://terminology.hl7.org/CodeSystem/v3-Dentition,TID9,9
http://terminology.hl7.org/CodeSystem/v3-Dentition,TID9a,9a
http://terminology.hl7.org/CodeSystem/v3-Dentition,TID9i,9i
http://terminology.hl7.org/CodeSystem/v3-Dentition,TID9p,9p
http://terminology.hl7.org/CodeSystem/v3-Dentition,TID9pd,9pd
http://terminology.hl7.org/CodeSystem/v3-Dentition,TID9pm,9pm
http://terminology.hl7.org/CodeSystem/v3-Dentition,TID9s,9s
http://terminology.hl7.org/CodeSystem/v3-Dentition,TIDA,A
http://terminology.hl7.org/CodeSystem/v3-Dentition,TIDAs,As
http://terminology.hl7.org/CodeSystem/v3-Dentition,TIDB,B
http://terminology.hl7.org/CodeSystem/v3-Dentition,TIDBs,Bs
http://terminology.hl7.org/CodeSystem/v3-Dentition,TIDC,C
http://terminology.hl7.org/CodeSystem/v3-Dentition,TIDCs,Cs
http://terminology.hl7.org/CodeSystem/v3-Dentition,TIDD,D
http://terminology.hl7.org/CodeSystem/v3-Dentition,TIDDs,Ds
http://terminology.hl7.org/CodeSystem/v3-Dentition,TIDE,E
http://terminology.hl7.org/CodeSystem/v3-Dentition,TIDEs,Es
http://terminology.hl7.org/CodeSystem/v3-Dentition,TIDF,F
http://terminology.hl7.org/CodeSystem/v3-Dentition,TIDFs,Fs
http://terminology.hl7.org/CodeSystem/v3-Dentition,TIDG,G
http://terminology.hl7.org/CodeSystem/v3-Dentition,TIDGs,Gs
http://terminology.hl7.org/CodeSystem/v3-Dentition,TIDH,H
http://terminology.hl7.org/CodeSystem/v3-Dentition,TIDHs,Hs
http://terminology.hl7.org/CodeSystem/v3-Dentition,TIDI,I
http://terminology.hl7.org/CodeSystem/v3-Dentition,TIDIs,Is
http://terminology.hl7.org/CodeSystem/v3-Dentition,TIDJ,J
http://terminology.hl7.org/CodeSystem/v3-Dentition,TIDJs,Js
http://terminology.hl7.org/CodeSystem/v3-Dentition,TIDK,K
http://terminology.hl7.org/CodeSystem/v3-Dentition,TIDKs,Ks
http://terminology.hl7.org/CodeSystem/v3-Dentition,TIDL,L
http://terminology.hl7.org/CodeSystem/v3-Dentition,TIDLs,Ls
http://terminology.hl7.org/CodeSystem/v3-Dentition,TIDM,M
http://terminology.hl7.org/CodeSystem/v3-Dentition,TIDMs,Ms
http://terminology.hl7.org/CodeSystem/v3-Dentition,TIDN,N
http://terminology.hl7.org/CodeSystem/v3-Dentition,TIDNs,Ns
http://terminology.hl7.org/CodeSystem/v3-Dentition,TIDO,O
http://terminology.hl7.org/CodeSystem/v3-Dentition,TIDOs,Os
http://terminology.hl7.org/CodeSystem/v3-Dentition,TIDP,P
http://terminology.hl7.org/CodeSystem/v3-Dentition,TIDPs,Ps
http://terminology.hl7.org/CodeSystem/v3-Dentition,TIDQ,Q
http://terminology.hl7.org/CodeSystem/v3-Dentition,TIDQs,Qs
http://terminology.hl7.org/CodeSystem/v3-Dentition,TIDR,R
http://terminology.hl7.org/CodeSystem/v3-Dentition,TIDRs,Rs
http://terminology.hl7.org/CodeSystem/v3-Dentition,TIDS,S
http://terminology.hl7.org/CodeSystem/v3-Dentition,TIDSs,Ss
http://terminology.hl7.org/CodeSystem/v3-Dentition,TIDT,T
http://terminology.hl7.org/CodeSystem/v3-Dentition,TIDTs,Ts
http://terminology.hl7.org/CodeSystem/v3-DeviceAlertLevel,C,Critical
http://terminology.hl7.org/CodeSystem/v3-DeviceAlertLevel,N,Normal
http://terminology.hl7.org/CodeSystem/v3-DeviceAlertLevel,S,Serious
http://terminology.hl7.org/CodeSystem/v3-DeviceAlertLevel,W,Warning
http://terminology.hl7.org/CodeSystem/v3-DocumentCompletion,AU,authenticated
http://terminology.hl7.org/CodeSystem/v3-DocumentCompletion,DI,dictated
http://terminology.hl7.org/CodeSystem/v3-DocumentCompletion,DO,documented
http://terminology.hl7.org/CodeSystem/v3-DocumentCompletion,IN,incomplete
http://terminology.hl7.org/CodeSystem/v3-DocumentCompletion,IP,in progress
http://terminology.hl7.org/CodeSystem/v3-DocumentCompletion,LA,legally authenticated
http://terminology.hl7.org/CodeSystem/v3-DocumentCompletion,NU,nullified document
http://terminology.hl7.org/CodeSystem/v3-DocumentCompletion,PA,pre-authenticated
http://terminology.hl7.org/CodeSystem/v3-DocumentCompletion,UC,unsigned completed document
http://terminology.hl7.org/CodeSystem/v3-DocumentStorage,AA,active and archived
http://terminology.hl7.org/CodeSystem/v3-DocumentStorage,AC,active
http://terminology.hl7.org/CodeSystem/v3-DocumentStorage,AR,archived (not active)
http://terminology.hl7.org/CodeSystem/v3-DocumentStorage,PU,purged
http://terminology.hl7.org/CodeSystem/v3-EducationLevel,ASSOC,Associate's or technical degree complete
http://terminology.hl7.org/CodeSystem/v3-EducationLevel,BD,College or baccalaureate degree complete
http://terminology.hl7.org/CodeSystem/v3-EducationLevel,ELEM,Elementary School
http://terminology.hl7.org/CodeSystem/v3-EducationLevel,GD,Graduate or professional Degree complete
http://terminology.hl7.org/CodeSystem/v3-EducationLevel,HS,High School or secondary school degree complete
http://terminology.hl7.org/CodeSystem/v3-EducationLevel,PB,Some post-baccalaureate education
http://terminology.hl7.org/CodeSystem/v3-EducationLevel,POSTG,Doctoral or post graduate education
http://terminology.hl7.org/CodeSystem/v3-EducationLevel,SCOL,Some College education
http://terminology.hl7.org/CodeSystem/v3-EducationLevel,SEC,Some secondary or high school education
http://terminology.hl7.org/CodeSystem/v3-EmployeeJobClass,FT,full-time
http://terminology.hl7.org/CodeSystem/v3-EmployeeJobClass,PT,part-time
http://terminology.hl7.org/CodeSystem/v3-EncounterAdmissionSource,E,emergency
http://terminology.hl7.org/CodeSystem/v3-EncounterAdmissionSource,LD,labor and delivery
http://terminology.hl7.org/CodeSystem/v3-EncounterAdmissionSource,NB,newborn
http://terminology.hl7.org/CodeSystem/v3-EncounterSpecialCourtesy,EXT,extended courtesy
http://terminology.hl7.org/CodeSystem/v3-EncounterSpecialCourtesy,NRM,normal courtesy
http://terminology.hl7.org/CodeSystem/v3-EncounterSpecialCourtesy,PRF,professional courtesy
http://terminology.hl7.org/CodeSystem/v3-EncounterSpecialCourtesy,STF,staff
http://terminology.hl7.org/CodeSystem/v3-EncounterSpecialCourtesy,VIP,very important person
http://terminology.hl7.org/CodeSystem/v3-EntityClass,ANM,animal
http://terminology.hl7.org/CodeSystem/v3-EntityClass,CER,certificate representation
http://terminology.hl7.org/CodeSystem/v3-EntityClass,CHEM,chemical substance
http://terminology.hl7.org/CodeSystem/v3-EntityClass,CITY,city or town
http://terminology.hl7.org/CodeSystem/v3-EntityClass,CONT,container
http://terminology.hl7.org/CodeSystem/v3-EntityClass,COUNTRY,country
http://terminology.hl7.org/CodeSystem/v3-EntityClass,COUNTY,county or parish
http://terminology.hl7.org/CodeSystem/v3-EntityClass,DEV,device
http://terminology.hl7.org/CodeSystem/v3-EntityClass,ENT,entity
http://terminology.hl7.org/CodeSystem/v3-EntityClass,FOOD,food
http://terminology.hl7.org/CodeSystem/v3-EntityClass,HCE,health chart entity
http://terminology.hl7.org/CodeSystem/v3-EntityClass,HOLD,holder
http://terminology.hl7.org/CodeSystem/v3-EntityClass,LIV,living subject
http://terminology.hl7.org/CodeSystem/v3-EntityClass,MAT,material
http://terminology.hl7.org/CodeSystem/v3-EntityClass,MIC,microorganism
http://terminology.hl7.org/CodeSystem/v3-EntityClass,MMAT,manufactured material
http://terminology.hl7.org/CodeSystem/v3-EntityClass,MODDV,imaging modality
http://terminology.hl7.org/CodeSystem/v3-EntityClass,NAT,Nation
http://terminology.hl7.org/CodeSystem/v3-EntityClass,NLIV,non-person living subject
http://terminology.hl7.org/CodeSystem/v3-EntityClass,ORG,organization
http://terminology.hl7.org/CodeSystem/v3-EntityClass,PLC,place
http://terminology.hl7.org/CodeSystem/v3-EntityClass,PLNT,plant
http://terminology.hl7.org/CodeSystem/v3-EntityClass,PROVINCE,state or province
http://terminology.hl7.org/CodeSystem/v3-EntityClass,PSN,person
http://terminology.hl7.org/CodeSystem/v3-EntityClass,PUB,public institution
http://terminology.hl7.org/CodeSystem/v3-EntityClass,RGRP,group
http://terminology.hl7.org/CodeSystem/v3-EntityClass,STATE,state
http://terminology.hl7.org/CodeSystem/v3-EntityCode,ACDA,ACD Solution A
http://terminology.hl7.org/CodeSystem/v3-EntityCode,ACDB,ACD Solution B
http://terminology.hl7.org/CodeSystem/v3-EntityCode,ACET,Acetic Acid
http://terminology.hl7.org/CodeSystem/v3-EntityCode,AINJ,AutoInjector
http://terminology.hl7.org/CodeSystem/v3-EntityCode,AMIES,Amies transport medium
http://terminology.hl7.org/CodeSystem/v3-EntityCode,AMP,Ampule
http://terminology.hl7.org/CodeSystem/v3-EntityCode,APLCTR,Applicator
http://terminology.hl7.org/CodeSystem/v3-EntityCode,BACTM,Bacterial Transport medium
http://terminology.hl7.org/CodeSystem/v3-EntityCode,BAG,Bag
http://terminology.hl7.org/CodeSystem/v3-EntityCode,BED,Bed Location
http://terminology.hl7.org/CodeSystem/v3-EntityCode,BF10,Buffered 10% formalin
http://terminology.hl7.org/CodeSystem/v3-EntityCode,BLDG,Building Location
http://terminology.hl7.org/CodeSystem/v3-EntityCode,BLDPRD,Blood Product
http://terminology.hl7.org/CodeSystem/v3-EntityCode,BLSTRPK,Blister Pack
http://terminology.hl7.org/CodeSystem/v3-EntityCode,BOR,Boric Acid
http://terminology.hl7.org/CodeSystem/v3-EntityCode,BOT,Bottle
http://terminology.hl7.org/CodeSystem/v3-EntityCode,BOTA,Amber Bottle
http://terminology.hl7.org/CodeSystem/v3-EntityCode,BOTD,Dropper Bottle
http://terminology.hl7.org/CodeSystem/v3-EntityCode,BOTG,Glass Bottle
http://terminology.hl7.org/CodeSystem/v3-EntityCode,BOTP,Plastic Bottle
http://terminology.hl7.org/CodeSystem/v3-EntityCode,BOTPLY,Polyethylene Bottle
http://terminology.hl7.org/CodeSystem/v3-EntityCode,BOUIN,Bouin's solution
http://terminology.hl7.org/CodeSystem/v3-EntityCode,BOX,Box
http://terminology.hl7.org/CodeSystem/v3-EntityCode,BSKM,Buffered skim milk
http://terminology.hl7.org/CodeSystem/v3-EntityCode,C32,3.2% Citrate
http://terminology.hl7.org/CodeSystem/v3-EntityCode,C38,3.8% Citrate
http://terminology.hl7.org/CodeSystem/v3-EntityCode,CAN,Can
http://terminology.hl7.org/CodeSystem/v3-EntityCode,CARD,Card
http://terminology.hl7.org/CodeSystem/v3-EntityCode,CARS,Carson's Modified 10% formalin
http://terminology.hl7.org/CodeSystem/v3-EntityCode,CART,Cartridge
http://terminology.hl7.org/CodeSystem/v3-EntityCode,CARY,Cary Blair Medium
http://terminology.hl7.org/CodeSystem/v3-EntityCode,CHLTM,Chlamydia transport medium
http://terminology.hl7.org/CodeSystem/v3-EntityCode,CNSTR,Canister
http://terminology.hl7.org/CodeSystem/v3-EntityCode,COMPPKG,Compliance Package
http://terminology.hl7.org/CodeSystem/v3-EntityCode,DIALPK,Dial Pack
http://terminology.hl7.org/CodeSystem/v3-EntityCode,DISK,Disk
http://terminology.hl7.org/CodeSystem/v3-EntityCode,DOSET,Dosette
http://terminology.hl7.org/CodeSystem/v3-EntityCode,DSKS,Diskus
http://terminology.hl7.org/CodeSystem/v3-EntityCode,DSKUNH,Diskhaler
http://terminology.hl7.org/CodeSystem/v3-EntityCode,EDTK15,Potassium/K EDTA 15%
http://terminology.hl7.org/CodeSystem/v3-EntityCode,EDTK75,Potassium/K EDTA 7.5%
http://terminology.hl7.org/CodeSystem/v3-EntityCode,EDTN,Sodium/Na EDTA
http://terminology.hl7.org/CodeSystem/v3-EntityCode,ENT,Enteric bacteria transport medium
http://terminology.hl7.org/CodeSystem/v3-EntityCode,F10,10% Formalin
http://terminology.hl7.org/CodeSystem/v3-EntityCode,FDP,Thrombin NIH; soybean trypsin inhibitor
http://terminology.hl7.org/CodeSystem/v3-EntityCode,FL10,"Sodium Fluoride, 10mg"
http://terminology.hl7.org/CodeSystem/v3-EntityCode,FL100,"Sodium Fluoride, 100mg"
http://terminology.hl7.org/CodeSystem/v3-EntityCode,FLOOR,Floor Location
http://terminology.hl7.org/CodeSystem/v3-EntityCode,HCL6,6N HCL
http://terminology.hl7.org/CodeSystem/v3-EntityCode,HEPA,Ammonium heparin
http://terminology.hl7.org/CodeSystem/v3-EntityCode,HEPL,Lithium/Li Heparin
http://terminology.hl7.org/CodeSystem/v3-EntityCode,HEPN,Sodium/Na Heparin
http://terminology.hl7.org/CodeSystem/v3-EntityCode,HHOLD,household
http://terminology.hl7.org/CodeSystem/v3-EntityCode,HNO3,Nitric Acid
http://terminology.hl7.org/CodeSystem/v3-EntityCode,IALINE,Intra-arterial Line
http://terminology.hl7.org/CodeSystem/v3-EntityCode,INH,Inhaler
http://terminology.hl7.org/CodeSystem/v3-EntityCode,IVLINE,Intraveneous Line
http://terminology.hl7.org/CodeSystem/v3-EntityCode,JAR,Jar
http://terminology.hl7.org/CodeSystem/v3-EntityCode,JKM,Jones Kendrick Medium
http://terminology.hl7.org/CodeSystem/v3-EntityCode,JUG,Jug
http://terminology.hl7.org/CodeSystem/v3-EntityCode,KARN,Karnovsky's fixative
http://terminology.hl7.org/CodeSystem/v3-EntityCode,KIT,Kit
http://terminology.hl7.org/CodeSystem/v3-EntityCode,KOX,Potassium Oxalate
http://terminology.hl7.org/CodeSystem/v3-EntityCode,LIA,Lithium iodoacetate
http://terminology.hl7.org/CodeSystem/v3-EntityCode,LINE,Line
http://terminology.hl7.org/CodeSystem/v3-EntityCode,M4RT,M4-RT
http://terminology.hl7.org/CodeSystem/v3-EntityCode,MICHTM,Michel's transport medium
http://terminology.hl7.org/CodeSystem/v3-EntityCode,MINIM,Minim
http://terminology.hl7.org/CodeSystem/v3-EntityCode,MMDTM,MMD transport medium
http://terminology.hl7.org/CodeSystem/v3-EntityCode,NAF,Sodium Fluoride
http://terminology.hl7.org/CodeSystem/v3-EntityCode,NAT,NationEntityType
http://terminology.hl7.org/CodeSystem/v3-EntityCode,NDA01,egg
http://terminology.hl7.org/CodeSystem/v3-EntityCode,NDA02,fish
http://terminology.hl7.org/CodeSystem/v3-EntityCode,NDA03,lactose
http://terminology.hl7.org/CodeSystem/v3-EntityCode,NDA04,peanut
http://terminology.hl7.org/CodeSystem/v3-EntityCode,NDA05,soy
http://terminology.hl7.org/CodeSystem/v3-EntityCode,NDA06,sulfites
http://terminology.hl7.org/CodeSystem/v3-EntityCode,NDA07,wheat or gluten
http://terminology.hl7.org/CodeSystem/v3-EntityCode,NDA08,isocyanates
http://terminology.hl7.org/CodeSystem/v3-EntityCode,NDA09,solvents
http://terminology.hl7.org/CodeSystem/v3-EntityCode,NDA10,oils
http://terminology.hl7.org/CodeSystem/v3-EntityCode,NDA11,venoms
http://terminology.hl7.org/CodeSystem/v3-EntityCode,NDA12,latex
http://terminology.hl7.org/CodeSystem/v3-EntityCode,NDA13,shellfish
http://terminology.hl7.org/CodeSystem/v3-EntityCode,NDA14,strawberries
http://terminology.hl7.org/CodeSystem/v3-EntityCode,NDA15,tomatoes
http://terminology.hl7.org/CodeSystem/v3-EntityCode,NDA16,dust
http://terminology.hl7.org/CodeSystem/v3-EntityCode,NDA17,dust mites
http://terminology.hl7.org/CodeSystem/v3-EntityCode,NEBAMP,Nebuamp
http://terminology.hl7.org/CodeSystem/v3-EntityCode,NONE,None
http://terminology.hl7.org/CodeSystem/v3-EntityCode,OVUL,Ovule
http://terminology.hl7.org/CodeSystem/v3-EntityCode,PACKT,Packet
http://terminology.hl7.org/CodeSystem/v3-EntityCode,PAGE,Page's Saline
http://terminology.hl7.org/CodeSystem/v3-EntityCode,PCH,Pouch
http://terminology.hl7.org/CodeSystem/v3-EntityCode,PEN,Pen
http://terminology.hl7.org/CodeSystem/v3-EntityCode,PHENOL,Phenol
http://terminology.hl7.org/CodeSystem/v3-EntityCode,PKG,Package
http://terminology.hl7.org/CodeSystem/v3-EntityCode,PMP,Pump
http://terminology.hl7.org/CodeSystem/v3-EntityCode,PRAC,PractitionerGroup
http://terminology.hl7.org/CodeSystem/v3-EntityCode,PVA,Polyvinylalcohol
http://terminology.hl7.org/CodeSystem/v3-EntityCode,RELIG,religious institution
http://terminology.hl7.org/CodeSystem/v3-EntityCode,RLM,Reagan Lowe Medium
http://terminology.hl7.org/CodeSystem/v3-EntityCode,ROOM,Room Location
http://terminology.hl7.org/CodeSystem/v3-EntityCode,SACH,Sachet
http://terminology.hl7.org/CodeSystem/v3-EntityCode,SILICA,Siliceous earth
http://terminology.hl7.org/CodeSystem/v3-EntityCode,SPS,Sodium polyanethol sulfonate 0.35% in 0.85% sodium chloride
http://terminology.hl7.org/CodeSystem/v3-EntityCode,SST,Serum Separator Tube
http://terminology.hl7.org/CodeSystem/v3-EntityCode,STRIP,Strip
http://terminology.hl7.org/CodeSystem/v3-EntityCode,STUTM,Stuart transport medium
http://terminology.hl7.org/CodeSystem/v3-EntityCode,SYR,Syringe
http://terminology.hl7.org/CodeSystem/v3-EntityCode,SYSTM,System
http://terminology.hl7.org/CodeSystem/v3-EntityCode,THROM,Thrombin
http://terminology.hl7.org/CodeSystem/v3-EntityCode,THYMOL,Thymol
http://terminology.hl7.org/CodeSystem/v3-EntityCode,THYO,Thyoglycolate broth
http://terminology.hl7.org/CodeSystem/v3-EntityCode,TIN,Tin
http://terminology.hl7.org/CodeSystem/v3-EntityCode,TOLU,Toluene
http://terminology.hl7.org/CodeSystem/v3-EntityCode,TRBINH,Turbuhaler
http://terminology.hl7.org/CodeSystem/v3-EntityCode,TUB,Tub
http://terminology.hl7.org/CodeSystem/v3-EntityCode,TUBE,Tube
http://terminology.hl7.org/CodeSystem/v3-EntityCode,URETM,Ureaplasma transport medium
http://terminology.hl7.org/CodeSystem/v3-EntityCode,VCCNE,Vaccine
http://terminology.hl7.org/CodeSystem/v3-EntityCode,VIAL,Vial
http://terminology.hl7.org/CodeSystem/v3-EntityCode,VIRTM,Viral Transport medium
http://terminology.hl7.org/CodeSystem/v3-EntityCode,WEST,Buffered Citrate
http://terminology.hl7.org/CodeSystem/v3-EntityCode,WING,Wing Location
http://terminology.hl7.org/CodeSystem/v3-EntityCode,_AccessMedicalDevice,AccessMedicalDevice
http://terminology.hl7.org/CodeSystem/v3-EntityCode,_AdministrationMedicalDevice,AdministrationMedicalDevice
http://terminology.hl7.org/CodeSystem/v3-EntityCode,_ClinicalDrug,ClinicalDrug
http://terminology.hl7.org/CodeSystem/v3-EntityCode,_ContainerEntityType,ContainerEntityType
http://terminology.hl7.org/CodeSystem/v3-EntityCode,_DrugEntity,DrugEntity
http://terminology.hl7.org/CodeSystem/v3-EntityCode,_IndividualPackageEntityType,IndividualPackageEntityType
http://terminology.hl7.org/CodeSystem/v3-EntityCode,_InjectionMedicalDevice,InjectionMedicalDevice
http://terminology.hl7.org/CodeSystem/v3-EntityCode,_MaterialEntityClassType,MaterialEntityClassType
http://terminology.hl7.org/CodeSystem/v3-EntityCode,_MedicalDevice,MedicalDevice
http://terminology.hl7.org/CodeSystem/v3-EntityCode,_MultiUseContainerEntityType,MultiUseContainerEntityType
http://terminology.hl7.org/CodeSystem/v3-EntityCode,_NonDrugAgentEntity,NonDrugAgentEntity
http://terminology.hl7.org/CodeSystem/v3-EntityCode,_NonRigidContainerEntityType,NonRigidContainerEntityType
http://terminology.hl7.org/CodeSystem/v3-EntityCode,_OrganizationEntityType,OrganizationEntityType
http://terminology.hl7.org/CodeSystem/v3-EntityCode,_PlaceEntityType,PlaceEntityType
http://terminology.hl7.org/CodeSystem/v3-EntityCode,_ResourceGroupEntityType,ResourceGroupEntityType
http://terminology.hl7.org/CodeSystem/v3-EntityCode,_RigidContainerEntityType,RigidContainerEntityType
http://terminology.hl7.org/CodeSystem/v3-EntityCode,_SpecimenAdditiveEntity,SpecimenAdditiveEntity
http://terminology.hl7.org/CodeSystem/v3-EntityDeterminer,GROUP,specific group
http://terminology.hl7.org/CodeSystem/v3-EntityDeterminer,GROUPKIND,described group
http://terminology.hl7.org/CodeSystem/v3-EntityDeterminer,INSTANCE,specific
http://terminology.hl7.org/CodeSystem/v3-EntityDeterminer,KIND,described
http://terminology.hl7.org/CodeSystem/v3-EntityDeterminer,QUANTIFIED_KIND,described quantified
http://terminology.hl7.org/CodeSystem/v3-EntityHandling,AMB,Ambient Temperature
http://terminology.hl7.org/CodeSystem/v3-EntityHandling,C37,Body Temperature
http://terminology.hl7.org/CodeSystem/v3-EntityHandling,CAMB,Critical Ambient temperature
http://terminology.hl7.org/CodeSystem/v3-EntityHandling,CATM,Protect from Air
http://terminology.hl7.org/CodeSystem/v3-EntityHandling,CFRZ,Critical frozen
http://terminology.hl7.org/CodeSystem/v3-EntityHandling,CREF,Critical refrigerated temperature
http://terminology.hl7.org/CodeSystem/v3-EntityHandling,DFRZ,Deep Frozen
http://terminology.hl7.org/CodeSystem/v3-EntityHandling,DRY,dry
http://terminology.hl7.org/CodeSystem/v3-EntityHandling,FRZ,frozen
http://terminology.hl7.org/CodeSystem/v3-EntityHandling,MTLF,Metal Free
http://terminology.hl7.org/CodeSystem/v3-EntityHandling,NTR,nitrogen
http://terminology.hl7.org/CodeSystem/v3-EntityHandling,PRTL,Protect from Light
http://terminology.hl7.org/CodeSystem/v3-EntityHandling,PSA,do not shake
http://terminology.hl7.org/CodeSystem/v3-EntityHandling,PSO,no shock
http://terminology.hl7.org/CodeSystem/v3-EntityHandling,REF,Refrigerated temperature
http://terminology.hl7.org/CodeSystem/v3-EntityHandling,SBU,Shake before use
http://terminology.hl7.org/CodeSystem/v3-EntityHandling,UFRZ,Ultra frozen
http://terminology.hl7.org/CodeSystem/v3-EntityHandling,UPR,upright
http://terminology.hl7.org/CodeSystem/v3-EntityNamePartQualifier,AC,academic
http://terminology.hl7.org/CodeSystem/v3-EntityNamePartQualifier,AD,adopted
http://terminology.hl7.org/CodeSystem/v3-EntityNamePartQualifier,BR,birth
http://terminology.hl7.org/CodeSystem/v3-EntityNamePartQualifier,CL,callme
http://terminology.hl7.org/CodeSystem/v3-EntityNamePartQualifier,CON,container name
http://terminology.hl7.org/CodeSystem/v3-EntityNamePartQualifier,DEV,device name
http://terminology.hl7.org/CodeSystem/v3-EntityNamePartQualifier,FLAV,FlavorName
http://terminology.hl7.org/CodeSystem/v3-EntityNamePartQualifier,FORMUL,FormulationPartName
http://terminology.hl7.org/CodeSystem/v3-EntityNamePartQualifier,FRM,form name
http://terminology.hl7.org/CodeSystem/v3-EntityNamePartQualifier,IN,initial
http://terminology.hl7.org/CodeSystem/v3-EntityNamePartQualifier,INV,invented name
http://terminology.hl7.org/CodeSystem/v3-EntityNamePartQualifier,LS,Legal status
http://terminology.hl7.org/CodeSystem/v3-EntityNamePartQualifier,NB,nobility
http://terminology.hl7.org/CodeSystem/v3-EntityNamePartQualifier,POPUL,TargetPopulationName
http://terminology.hl7.org/CodeSystem/v3-EntityNamePartQualifier,PR,professional
http://terminology.hl7.org/CodeSystem/v3-EntityNamePartQualifier,SCI,scientific name
http://terminology.hl7.org/CodeSystem/v3-EntityNamePartQualifier,SP,spouse
http://terminology.hl7.org/CodeSystem/v3-EntityNamePartQualifier,STR,strength name
http://terminology.hl7.org/CodeSystem/v3-EntityNamePartQualifier,TIME,TimeOrPeriodName
http://terminology.hl7.org/CodeSystem/v3-EntityNamePartQualifier,TITLE,title
http://terminology.hl7.org/CodeSystem/v3-EntityNamePartQualifier,TMK,trademark name
http://terminology.hl7.org/CodeSystem/v3-EntityNamePartQualifier,USE,intended use name
http://terminology.hl7.org/CodeSystem/v3-EntityNamePartQualifier,VV,voorvoegsel
http://terminology.hl7.org/CodeSystem/v3-EntityNamePartQualifier,_OrganizationNamePartQualifier,OrganizationNamePartQualifier
http://terminology.hl7.org/CodeSystem/v3-EntityNamePartQualifier,_PersonNamePartAffixTypes,PersonNamePartAffixTypes
http://terminology.hl7.org/CodeSystem/v3-EntityNamePartQualifier,_PersonNamePartChangeQualifier,PersonNamePartChangeQualifier
http://terminology.hl7.org/CodeSystem/v3-EntityNamePartQualifier,_PersonNamePartMiscQualifier,PersonNamePartMiscQualifier
http://terminology.hl7.org/CodeSystem/v3-EntityNamePartQualifier,_PersonNamePartQualifier,PersonNamePartQualifier
http://terminology.hl7.org/CodeSystem/v3-EntityNamePartQualifierR2,AC,academic
http://terminology.hl7.org/CodeSystem/v3-EntityNamePartQualifierR2,AD,acquired
http://terminology.hl7.org/CodeSystem/v3-EntityNamePartQualifierR2,BR,birth
http://terminology.hl7.org/CodeSystem/v3-EntityNamePartQualifierR2,CL,callme
http://terminology.hl7.org/CodeSystem/v3-EntityNamePartQualifierR2,CON,container name
http://terminology.hl7.org/CodeSystem/v3-EntityNamePartQualifierR2,DEV,device name
http://terminology.hl7.org/CodeSystem/v3-EntityNamePartQualifierR2,FLAV,FlavorName
http://terminology.hl7.org/CodeSystem/v3-EntityNamePartQualifierR2,FORMUL,FormulationPartName
http://terminology.hl7.org/CodeSystem/v3-EntityNamePartQualifierR2,FRM,form name
http://terminology.hl7.org/CodeSystem/v3-EntityNamePartQualifierR2,HON,honorific
http://terminology.hl7.org/CodeSystem/v3-EntityNamePartQualifierR2,IN,initial
http://terminology.hl7.org/CodeSystem/v3-EntityNamePartQualifierR2,INV,invented name
http://terminology.hl7.org/CodeSystem/v3-EntityNamePartQualifierR2,LS,legal status
http://terminology.hl7.org/CodeSystem/v3-EntityNamePartQualifierR2,MID,middle name
http://terminology.hl7.org/CodeSystem/v3-EntityNamePartQualifierR2,NB,nobility
http://terminology.hl7.org/CodeSystem/v3-EntityNamePartQualifierR2,PFX,prefix
http://terminology.hl7.org/CodeSystem/v3-EntityNamePartQualifierR2,POPUL,TargetPopulationName
http://terminology.hl7.org/CodeSystem/v3-EntityNamePartQualifierR2,PR,professional
http://terminology.hl7.org/CodeSystem/v3-EntityNamePartQualifierR2,SCI,scientific name
http://terminology.hl7.org/CodeSystem/v3-EntityNamePartQualifierR2,SFX,suffix
http://terminology.hl7.org/CodeSystem/v3-EntityNamePartQualifierR2,SP,spouse
http://terminology.hl7.org/CodeSystem/v3-EntityNamePartQualifierR2,STR,strength name
http://terminology.hl7.org/CodeSystem/v3-EntityNamePartQualifierR2,TIME,TimeOrPeriodName
http://terminology.hl7.org/CodeSystem/v3-EntityNamePartQualifierR2,TMK,trademark name
http://terminology.hl7.org/CodeSystem/v3-EntityNamePartQualifierR2,USE,intended use name
http://terminology.hl7.org/CodeSystem/v3-EntityNamePartType,DEL,delimiter
http://terminology.hl7.org/CodeSystem/v3-EntityNamePartType,FAM,family
http://terminology.hl7.org/CodeSystem/v3-EntityNamePartType,GIV,given
http://terminology.hl7.org/CodeSystem/v3-EntityNamePartType,PFX,prefix
http://terminology.hl7.org/CodeSystem/v3-EntityNamePartType,SFX,suffix
http://terminology.hl7.org/CodeSystem/v3-EntityNamePartTypeR2,DEL,delimiter
http://terminology.hl7.org/CodeSystem/v3-EntityNamePartTypeR2,FAM,family
http://terminology.hl7.org/CodeSystem/v3-EntityNamePartTypeR2,GIV,given
http://terminology.hl7.org/CodeSystem/v3-EntityNamePartTypeR2,TITLE,title
http://terminology.hl7.org/CodeSystem/v3-EntityNameUse,A,Artist/Stage
http://terminology.hl7.org/CodeSystem/v3-EntityNameUse,ABC,Alphabetic
http://terminology.hl7.org/CodeSystem/v3-EntityNameUse,ASGN,assigned
http://terminology.hl7.org/CodeSystem/v3-EntityNameUse,C,License
http://terminology.hl7.org/CodeSystem/v3-EntityNameUse,I,Indigenous/Tribal
http://terminology.hl7.org/CodeSystem/v3-EntityNameUse,IDE,Ideographic
http://terminology.hl7.org/CodeSystem/v3-EntityNameUse,L,Legal
http://terminology.hl7.org/CodeSystem/v3-EntityNameUse,OR,official registry
http://terminology.hl7.org/CodeSystem/v3-EntityNameUse,P,pseudonym
http://terminology.hl7.org/CodeSystem/v3-EntityNameUse,PHON,phonetic
http://terminology.hl7.org/CodeSystem/v3-EntityNameUse,R,Religious
http://terminology.hl7.org/CodeSystem/v3-EntityNameUse,SNDX,Soundex
http://terminology.hl7.org/CodeSystem/v3-EntityNameUse,SRCH,search
http://terminology.hl7.org/CodeSystem/v3-EntityNameUse,SYL,Syllabic
http://terminology.hl7.org/CodeSystem/v3-EntityNameUse,_NameRepresentationUse,NameRepresentationUse
http://terminology.hl7.org/CodeSystem/v3-EntityNameUseR2,A,business name
http://terminology.hl7.org/CodeSystem/v3-EntityNameUseR2,ABC,alphabetic
http://terminology.hl7.org/CodeSystem/v3-EntityNameUseR2,ANON,Anonymous
http://terminology.hl7.org/CodeSystem/v3-EntityNameUseR2,C,customary
http://terminology.hl7.org/CodeSystem/v3-EntityNameUseR2,DN,do not use
http://terminology.hl7.org/CodeSystem/v3-EntityNameUseR2,I,Indigenous/Tribal
http://terminology.hl7.org/CodeSystem/v3-EntityNameUseR2,IDE,ideographic
http://terminology.hl7.org/CodeSystem/v3-EntityNameUseR2,M,maiden name
http://terminology.hl7.org/CodeSystem/v3-EntityNameUseR2,OLD,no longer in use
http://terminology.hl7.org/CodeSystem/v3-EntityNameUseR2,OR,official registry name
http://terminology.hl7.org/CodeSystem/v3-EntityNameUseR2,P,Other/Pseudonym/Alias
http://terminology.hl7.org/CodeSystem/v3-EntityNameUseR2,PHON,phonetic
http://terminology.hl7.org/CodeSystem/v3-EntityNameUseR2,R,religious
http://terminology.hl7.org/CodeSystem/v3-EntityNameUseR2,SRCH,search
http://terminology.hl7.org/CodeSystem/v3-EntityNameUseR2,SYL,syllabic
http://terminology.hl7.org/CodeSystem/v3-EntityNameUseR2,T,temporary
http://terminology.hl7.org/CodeSystem/v3-EntityRisk,AGG,aggressive
http://terminology.hl7.org/CodeSystem/v3-EntityRisk,BHZ,biohazard
http://terminology.hl7.org/CodeSystem/v3-EntityRisk,BIO,Biological
http://terminology.hl7.org/CodeSystem/v3-EntityRisk,COR,Corrosive
http://terminology.hl7.org/CodeSystem/v3-EntityRisk,ESC,Escape Risk
http://terminology.hl7.org/CodeSystem/v3-EntityRisk,EXP,explosive
http://terminology.hl7.org/CodeSystem/v3-EntityRisk,IFL,inflammable
http://terminology.hl7.org/CodeSystem/v3-EntityRisk,INF,infectious
http://terminology.hl7.org/CodeSystem/v3-EntityRisk,INJ,injury hazard
http://terminology.hl7.org/CodeSystem/v3-EntityRisk,POI,poison
http://terminology.hl7.org/CodeSystem/v3-EntityRisk,RAD,radioactive
http://terminology.hl7.org/CodeSystem/v3-EquipmentAlertLevel,C,Critical
http://terminology.hl7.org/CodeSystem/v3-EquipmentAlertLevel,N,Normal
http://terminology.hl7.org/CodeSystem/v3-EquipmentAlertLevel,S,Serious
http://terminology.hl7.org/CodeSystem/v3-EquipmentAlertLevel,W,Warning
http://terminology.hl7.org/CodeSystem/v3-Ethnicity,2135-2,Hispanic or Latino
http://terminology.hl7.org/CodeSystem/v3-Ethnicity,2137-8,Spaniard
http://terminology.hl7.org/CodeSystem/v3-Ethnicity,2138-6,Andalusian
http://terminology.hl7.org/CodeSystem/v3-Ethnicity,2139-4,Asturian
http://terminology.hl7.org/CodeSystem/v3-Ethnicity,2140-2,Castillian
http://terminology.hl7.org/CodeSystem/v3-Ethnicity,2141-0,Catalonian
http://terminology.hl7.org/CodeSystem/v3-Ethnicity,2142-8,Belearic Islander
http://terminology.hl7.org/CodeSystem/v3-Ethnicity,2143-6,Gallego
http://terminology.hl7.org/CodeSystem/v3-Ethnicity,2144-4,Valencian
http://terminology.hl7.org/CodeSystem/v3-Ethnicity,2145-1,Canarian
http://terminology.hl7.org/CodeSystem/v3-Ethnicity,2146-9,Spanish Basque
http://terminology.hl7.org/CodeSystem/v3-Ethnicity,2148-5,Mexican
http://terminology.hl7.org/CodeSystem/v3-Ethnicity,2149-3,Mexican American
http://terminology.hl7.org/CodeSystem/v3-Ethnicity,2150-1,Mexicano
http://terminology.hl7.org/CodeSystem/v3-Ethnicity,2151-9,Chicano
http://terminology.hl7.org/CodeSystem/v3-Ethnicity,2152-7,La Raza
http://terminology.hl7.org/CodeSystem/v3-Ethnicity,2153-5,Mexican American Indian
http://terminology.hl7.org/CodeSystem/v3-Ethnicity,2155-0,Central American
http://terminology.hl7.org/CodeSystem/v3-Ethnicity,2156-8,Costa Rican
http://terminology.hl7.org/CodeSystem/v3-Ethnicity,2157-6,Guatemalan
http://terminology.hl7.org/CodeSystem/v3-Ethnicity,2158-4,Honduran
http://terminology.hl7.org/CodeSystem/v3-Ethnicity,2159-2,Nicaraguan
http://terminology.hl7.org/CodeSystem/v3-Ethnicity,2160-0,Panamanian
http://terminology.hl7.org/CodeSystem/v3-Ethnicity,2161-8,Salvadoran
http://terminology.hl7.org/CodeSystem/v3-Ethnicity,2162-6,Central American Indian
http://terminology.hl7.org/CodeSystem/v3-Ethnicity,2163-4,Canal Zone
http://terminology.hl7.org/CodeSystem/v3-Ethnicity,2165-9,South American
http://terminology.hl7.org/CodeSystem/v3-Ethnicity,2166-7,Argentinean
http://terminology.hl7.org/CodeSystem/v3-Ethnicity,2167-5,Bolivian
http://terminology.hl7.org/CodeSystem/v3-Ethnicity,2168-3,Chilean
http://terminology.hl7.org/CodeSystem/v3-Ethnicity,2169-1,Colombian
http://terminology.hl7.org/CodeSystem/v3-Ethnicity,2170-9,Ecuadorian
http://terminology.hl7.org/CodeSystem/v3-Ethnicity,2171-7,Paraguayan
http://terminology.hl7.org/CodeSystem/v3-Ethnicity,2172-5,Peruvian
http://terminology.hl7.org/CodeSystem/v3-Ethnicity,2173-3,Uruguayan
http://terminology.hl7.org/CodeSystem/v3-Ethnicity,2174-1,Venezuelan
http://terminology.hl7.org/CodeSystem/v3-Ethnicity,2175-8,South American Indian
http://terminology.hl7.org/CodeSystem/v3-Ethnicity,2176-6,Criollo
http://terminology.hl7.org/CodeSystem/v3-Ethnicity,2178-2,Latin American
http://terminology.hl7.org/CodeSystem/v3-Ethnicity,2180-8,Puerto Rican
http://terminology.hl7.org/CodeSystem/v3-Ethnicity,2182-4,Cuban
http://terminology.hl7.org/CodeSystem/v3-Ethnicity,2184-0,Dominican
http://terminology.hl7.org/CodeSystem/v3-Ethnicity,2186-5,Not Hispanic or Latino
http://terminology.hl7.org/CodeSystem/v3-ExposureMode,AIRBORNE,airborne
http://terminology.hl7.org/CodeSystem/v3-ExposureMode,CONTACT,contact
http://terminology.hl7.org/CodeSystem/v3-ExposureMode,FOODBORNE,foodborne
http://terminology.hl7.org/CodeSystem/v3-ExposureMode,WATERBORNE,waterborne
http://terminology.hl7.org/CodeSystem/v3-ExposureMode,_ExposureMode,ExposureMode
http://terminology.hl7.org/CodeSystem/v3-GTSAbbreviation,BED,at bedtime
http://terminology.hl7.org/CodeSystem/v3-GTSAbbreviation,JH,GTSAbbreviationHolidays
http://terminology.hl7.org/CodeSystem/v3-GTSAbbreviation,JHNNL,The Netherlands National Holidays
http://terminology.hl7.org/CodeSystem/v3-GTSAbbreviation,JHNNLLD,Liberation day (May 5 every five years)
http://terminology.hl7.org/CodeSystem/v3-GTSAbbreviation,JHNNLQD,Queen's day (April 30)
http://terminology.hl7.org/CodeSystem/v3-GTSAbbreviation,JHNNLSK,Sinterklaas (December 5)
http://terminology.hl7.org/CodeSystem/v3-GTSAbbreviation,JHNUS,GTSAbbreviationHolidaysUSNational
http://terminology.hl7.org/CodeSystem/v3-GTSAbbreviation,MO,monthly
http://terminology.hl7.org/CodeSystem/v3-GTSAbbreviation,Q1H,every hour
http://terminology.hl7.org/CodeSystem/v3-GTSAbbreviation,Q2H,every 2 hours
http://terminology.hl7.org/CodeSystem/v3-GTSAbbreviation,Q3H,every 3 hours
http://terminology.hl7.org/CodeSystem/v3-GTSAbbreviation,Q8H,every 8 hours
http://terminology.hl7.org/CodeSystem/v3-GTSAbbreviation,WK,weekly
http://terminology.hl7.org/CodeSystem/v3-GTSAbbreviation,_GTSAbbreviationHolidaysChristianRoman,GTSAbbreviationHolidaysChristianRoman
http://terminology.hl7.org/CodeSystem/v3-GenderStatus,I,Intact
http://terminology.hl7.org/CodeSystem/v3-GenderStatus,N,Neutered
http://terminology.hl7.org/CodeSystem/v3-HL7ContextConductionStyle,C,conduction-indicator-based
http://terminology.hl7.org/CodeSystem/v3-HL7ContextConductionStyle,I,inferred
http://terminology.hl7.org/CodeSystem/v3-HL7ContextConductionStyle,V,vocabulary-based
http://terminology.hl7.org/CodeSystem/v3-HL7StandardVersionCode,Ballot2008Jan,Ballot 2008 January
http://terminology.hl7.org/CodeSystem/v3-HL7StandardVersionCode,Ballot2008May,Ballot 2008 May
http://terminology.hl7.org/CodeSystem/v3-HL7StandardVersionCode,Ballot2008Sep,Ballot 2008 September
http://terminology.hl7.org/CodeSystem/v3-HL7StandardVersionCode,Ballot2009Jan,Ballot 2009 January
http://terminology.hl7.org/CodeSystem/v3-HL7StandardVersionCode,Ballot2009May,Ballot 2009 May
http://terminology.hl7.org/CodeSystem/v3-HL7StandardVersionCode,Ballot2009Sep,Ballot 2009 September
http://terminology.hl7.org/CodeSystem/v3-HL7StandardVersionCode,Ballot2010Jan,Ballot 2010 Jan
http://terminology.hl7.org/CodeSystem/v3-HL7StandardVersionCode,Ballot2010May,Ballot 2010 May
http://terminology.hl7.org/CodeSystem/v3-HL7StandardVersionCode,Ballot2010Sep,Ballot 2010 Sep
http://terminology.hl7.org/CodeSystem/v3-HL7StandardVersionCode,Ballot2011Jan,Ballot 2011 Jan
http://terminology.hl7.org/CodeSystem/v3-HL7StandardVersionCode,Ballot2011May,Ballot 2011 May
http://terminology.hl7.org/CodeSystem/v3-HL7StandardVersionCode,Ballot2011Sep,Ballot 2011 Sep
http://terminology.hl7.org/CodeSystem/v3-HL7StandardVersionCode,Ballot2012Jan,Ballot 2012 Jan
http://terminology.hl7.org/CodeSystem/v3-HL7StandardVersionCode,Ballot2012May,Ballot 2012 May
http://terminology.hl7.org/CodeSystem/v3-HL7StandardVersionCode,Ballot2012Sep,Ballot 2012 Sep
http://terminology.hl7.org/CodeSystem/v3-HL7StandardVersionCode,V3-2003-12,HL7 Version V3-2003-12
http://terminology.hl7.org/CodeSystem/v3-HL7StandardVersionCode,V3-2005N,2005 Normative Edition
http://terminology.hl7.org/CodeSystem/v3-HL7StandardVersionCode,V3-2006N,2006 Normative Edition
http://terminology.hl7.org/CodeSystem/v3-HL7StandardVersionCode,V3-2007N,2007 Normative Edition
http://terminology.hl7.org/CodeSystem/v3-HL7StandardVersionCode,V3-2008N,2008 Normative Edition
http://terminology.hl7.org/CodeSystem/v3-HL7StandardVersionCode,V3-2009N,2009 Normative Edition
http://terminology.hl7.org/CodeSystem/v3-HL7StandardVersionCode,V3-2010N,2010 Normative Edition
http://terminology.hl7.org/CodeSystem/v3-HL7StandardVersionCode,V3-2011N,2011 Normative Edition
http://terminology.hl7.org/CodeSystem/v3-HL7StandardVersionCode,V3-2012N,2012 Normative Edition
http://terminology.hl7.org/CodeSystem/v3-HL7StandardVersionCode,V3PR1,Version3 Pre-release #1
http://terminology.hl7.org/CodeSystem/v3-HL7UpdateMode,A,Add
http://terminology.hl7.org/CodeSystem/v3-HL7UpdateMode,AR,Add or Replace
http://terminology.hl7.org/CodeSystem/v3-HL7UpdateMode,AU,Add or Update
http://terminology.hl7.org/CodeSystem/v3-HL7UpdateMode,D,Remove
http://terminology.hl7.org/CodeSystem/v3-HL7UpdateMode,ESA,Set Add
http://terminology.hl7.org/CodeSystem/v3-HL7UpdateMode,ESAC,Set Add or Change
http://terminology.hl7.org/CodeSystem/v3-HL7UpdateMode,ESC,Set Change
http://terminology.hl7.org/CodeSystem/v3-HL7UpdateMode,ESD,Set Delete
http://terminology.hl7.org/CodeSystem/v3-HL7UpdateMode,I,Ignore
http://terminology.hl7.org/CodeSystem/v3-HL7UpdateMode,K,Key
http://terminology.hl7.org/CodeSystem/v3-HL7UpdateMode,N,No Change
http://terminology.hl7.org/CodeSystem/v3-HL7UpdateMode,R,Replace
http://terminology.hl7.org/CodeSystem/v3-HL7UpdateMode,REF,Reference
http://terminology.hl7.org/CodeSystem/v3-HL7UpdateMode,U,Unknown
http://terminology.hl7.org/CodeSystem/v3-HL7UpdateMode,V,Verify
http://terminology.hl7.org/CodeSystem/v3-HL7UpdateMode,_SetUpdateMode,SetUpdateMode
http://terminology.hl7.org/CodeSystem/v3-IdentifierReliability,ISS,Issued by System
http://terminology.hl7.org/CodeSystem/v3-IdentifierReliability,UNV,Unverified by system
http://terminology.hl7.org/CodeSystem/v3-IdentifierReliability,VRF,Verified by system
http://terminology.hl7.org/CodeSystem/v3-IdentifierScope,BUSN,Business Identifier
http://terminology.hl7.org/CodeSystem/v3-IdentifierScope,OBJ,Object Identifier
http://terminology.hl7.org/CodeSystem/v3-IdentifierScope,VER,Version Identifier
http://terminology.hl7.org/CodeSystem/v3-IdentifierScope,VW,View Specific Identifier
http://terminology.hl7.org/CodeSystem/v3-IntegrityCheckAlgorithm,SHA-1,secure hash algorithm - 1
http://terminology.hl7.org/CodeSystem/v3-IntegrityCheckAlgorithm,SHA-256,secure hash algorithm - 256
http://terminology.hl7.org/CodeSystem/v3-LanguageAbilityMode,ESGN,Expressed signed
http://terminology.hl7.org/CodeSystem/v3-LanguageAbilityMode,ESP,Expressed spoken
http://terminology.hl7.org/CodeSystem/v3-LanguageAbilityMode,EWR,Expressed written
http://terminology.hl7.org/CodeSystem/v3-LanguageAbilityMode,RSGN,Received signed
http://terminology.hl7.org/CodeSystem/v3-LanguageAbilityMode,RSP,Received spoken
http://terminology.hl7.org/CodeSystem/v3-LanguageAbilityMode,RWR,Received written
http://terminology.hl7.org/CodeSystem/v3-LanguageAbilityProficiency,E,Excellent
http://terminology.hl7.org/CodeSystem/v3-LanguageAbilityProficiency,F,Fair
http://terminology.hl7.org/CodeSystem/v3-LanguageAbilityProficiency,G,Good
http://terminology.hl7.org/CodeSystem/v3-LanguageAbilityProficiency,P,Poor
http://terminology.hl7.org/CodeSystem/v3-LivingArrangement,CS,community shelter
http://terminology.hl7.org/CodeSystem/v3-LivingArrangement,G,Group Home
http://terminology.hl7.org/CodeSystem/v3-LivingArrangement,H,Independent Household
http://terminology.hl7.org/CodeSystem/v3-LivingArrangement,HL,homeless
http://terminology.hl7.org/CodeSystem/v3-LivingArrangement,I,Institution
http://terminology.hl7.org/CodeSystem/v3-LivingArrangement,M,Nomadic
http://terminology.hl7.org/CodeSystem/v3-LivingArrangement,N,Nursing Home
http://terminology.hl7.org/CodeSystem/v3-LivingArrangement,PR,private residence
http://terminology.hl7.org/CodeSystem/v3-LivingArrangement,R,Retirement Community
http://terminology.hl7.org/CodeSystem/v3-LivingArrangement,SL,supported living
http://terminology.hl7.org/CodeSystem/v3-LivingArrangement,T,Transient
http://terminology.hl7.org/CodeSystem/v3-LivingArrangement,X,Extended care facility
http://terminology.hl7.org/CodeSystem/v3-LocalRemoteControlState,L,Local
http://terminology.hl7.org/CodeSystem/v3-LocalRemoteControlState,R,Remote
http://terminology.hl7.org/CodeSystem/v3-MapRelationship,BT,Broader Than
http://terminology.hl7.org/CodeSystem/v3-MapRelationship,E,Exact
http://terminology.hl7.org/CodeSystem/v3-MapRelationship,NT,Narrower Than
http://terminology.hl7.org/CodeSystem/v3-MaritalStatus,A,Annulled
http://terminology.hl7.org/CodeSystem/v3-MaritalStatus,D,Divorced
http://terminology.hl7.org/CodeSystem/v3-MaritalStatus,I,Interlocutory
http://terminology.hl7.org/CodeSystem/v3-MaritalStatus,L,Legally Separated
http://terminology.hl7.org/CodeSystem/v3-MaritalStatus,M,Married
http://terminology.hl7.org/CodeSystem/v3-MaritalStatus,P,Polygamous
http://terminology.hl7.org/CodeSystem/v3-MaritalStatus,S,Never Married
http://terminology.hl7.org/CodeSystem/v3-MaritalStatus,T,Domestic partner
http://terminology.hl7.org/CodeSystem/v3-MaritalStatus,U,unmarried
http://terminology.hl7.org/CodeSystem/v3-MaritalStatus,W,Widowed
http://terminology.hl7.org/CodeSystem/v3-MessageWaitingPriority,H,High
http://terminology.hl7.org/CodeSystem/v3-MessageWaitingPriority,L,Low
http://terminology.hl7.org/CodeSystem/v3-MessageWaitingPriority,M,Medium
http://terminology.hl7.org/CodeSystem/v3-ModifyIndicator,M,Modified subscription
http://terminology.hl7.org/CodeSystem/v3-ModifyIndicator,N,New subscription
http://terminology.hl7.org/CodeSystem/v3-NullFlavor,ASKU,asked but unknown
http://terminology.hl7.org/CodeSystem/v3-NullFlavor,DER,derived
http://terminology.hl7.org/CodeSystem/v3-NullFlavor,INV,invalid
http://terminology.hl7.org/CodeSystem/v3-NullFlavor,MSK,masked
http://terminology.hl7.org/CodeSystem/v3-NullFlavor,NA,not applicable
http://terminology.hl7.org/CodeSystem/v3-NullFlavor,NASK,not asked
http://terminology.hl7.org/CodeSystem/v3-NullFlavor,NAV,temporarily unavailable
http://terminology.hl7.org/CodeSystem/v3-NullFlavor,NAVU,Not available
http://terminology.hl7.org/CodeSystem/v3-NullFlavor,NI,NoInformation
http://terminology.hl7.org/CodeSystem/v3-NullFlavor,NINF,negative infinity
http://terminology.hl7.org/CodeSystem/v3-NullFlavor,NP,not present
http://terminology.hl7.org/CodeSystem/v3-NullFlavor,OTH,other
http://terminology.hl7.org/CodeSystem/v3-NullFlavor,PINF,positive infinity
http://terminology.hl7.org/CodeSystem/v3-NullFlavor,QS,Sufficient Quantity
http://terminology.hl7.org/CodeSystem/v3-NullFlavor,TRC,trace
http://terminology.hl7.org/CodeSystem/v3-NullFlavor,UNC,un-encoded
http://terminology.hl7.org/CodeSystem/v3-NullFlavor,UNK,unknown
http://terminology.hl7.org/CodeSystem/v3-ObservationCategory,exam,Exam
http://terminology.hl7.org/CodeSystem/v3-ObservationCategory,imaging,Imaging
http://terminology.hl7.org/CodeSystem/v3-ObservationCategory,laboratory,Laboratory
http://terminology.hl7.org/CodeSystem/v3-ObservationCategory,procedure,Procedure
http://terminology.hl7.org/CodeSystem/v3-ObservationCategory,social-history,Social History
http://terminology.hl7.org/CodeSystem/v3-ObservationCategory,survey,Survey
http://terminology.hl7.org/CodeSystem/v3-ObservationCategory,therapy,Therapy
http://terminology.hl7.org/CodeSystem/v3-ObservationCategory,vital-signs,Vital Signs
http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation,<,Off scale low
http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation,>,Off scale high
http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation,A,Abnormal
http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation,AA,Critical abnormal
http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation,AC,Anti-complementary substances present
http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation,B,Better
http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation,CAR,Carrier
http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation,D,Significant change down
http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation,DET,Detected
http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation,E,Equivocal
http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation,EX,outside threshold
http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation,EXP,Expected
http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation,H,High
http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation,H>,Significantly high
http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation,HH,Critical high
http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation,HM,Hold for Medical Review
http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation,HU,Significantly high
http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation,HX,above high threshold
http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation,I,Intermediate
http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation,IE,Insufficient evidence
http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation,IND,Indeterminate
http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation,L,Low
http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation,L<,Significantly low
http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation,LL,Critical low
http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation,LU,Significantly low
http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation,LX,below low threshold
http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation,MS,moderately susceptible
http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation,N,Normal
http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation,NCL,No CLSI defined breakpoint
http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation,ND,Not detected
http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation,NEG,Negative
http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation,NR,Non-reactive
http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation,NS,Non-susceptible
http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation,OBX,Interpretation qualifiers in separate OBX segments
http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation,POS,Positive
http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation,QCF,Quality control failure
http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation,R,Resistant
http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation,RR,Reactive
http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation,S,Susceptible
http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation,SDD,Susceptible-dose dependent
http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation,SYN-R,Synergy - resistant
http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation,SYN-S,Synergy - susceptible
http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation,TOX,Cytotoxic substance present
http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation,U,Significant change up
http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation,UNE,Unexpected
http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation,VS,very susceptible
http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation,W,Worse
http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation,WR,Weakly reactive
http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation,_GeneticObservationInterpretation,GeneticObservationInterpretation
http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation,_ObservationInterpretationChange,ObservationInterpretationChange
http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation,_ObservationInterpretationExceptions,ObservationInterpretationExceptions
http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation,_ObservationInterpretationNormality,ObservationInterpretationNormality
http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation,_ObservationInterpretationSusceptibility,ObservationInterpretationSusceptibility
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0001,Complement fixation
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0002,Computed axial tomography
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0003,HLAR agar test
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0004,Macroscopic observation
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0005,Magnetic resonance
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0006,Morphometry
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0007,Positron emission tomography
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0008,SAMHSA confirmation
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0009,SAMHSA screening
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0010,Serum Neutralization
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0011,Titration
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0012,Ultrasound
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0013,X-ray crystallography
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0014,Agglutination
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0015,Buffered acidified plate agglutination
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0016,Card agglutination
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0017,Hemagglutination
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0018,Hemagglutination inhibition
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0019,Latex agglutination
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0020,Plate agglutination
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0021,Rapid agglutination
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0022,RBC agglutination
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0023,Rivanol agglutination
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0024,Tube agglutination
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0025,Bioassay
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0026,Animal Inoculation
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0027,Cytotoxicity
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0028,Embryo infective dose 50
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0029,Embryo lethal dose 50
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0030,Mouse intercerebral inoculation
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0031,"Bioassay, qualitative"
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0032,"Bioassay, quantitative"
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0033,Chemical method
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0034,Differential light absorption chemical test
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0035,Dipstick
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0036,Dipstick colorimetric laboratory test
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0037,Test strip
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0038,Chromatography
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0039,Affinity chromatography
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0040,Gas liquid chromatography
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0041,High performance liquid chromatography
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0042,Liquid Chromatography
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0043,Protein A affinity chromatography
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0044,Coagulation
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0045,Tilt tube coagulation time
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0046,Tilt tube reptilase induced coagulation
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0047,Automated count
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0048,Manual cell count
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0049,"Platelet count, Rees-Ecker"
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0050,Aerobic Culture
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0051,Anaerobic Culture
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0052,Chicken embryo culture
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0053,Delayed secondary enrichment
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0054,Microaerophilic Culture
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0055,"Quantitative microbial culture, cup"
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0056,"Quantitative microbial culture, droplet"
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0057,"Quantitative microbial culture, filter paper"
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0058,"Quantitative microbial culture, pad culture"
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0059,"Quantitative microbial culture, pour plate"
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0060,"Quantitative microbial culture, surface streak"
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0061,Somatic Cell culture
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0062,Agar diffusion
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0063,Agar Gel Immunodiffusion
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0064,Electrophoresis
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0065,Agaorse gel electrophoresis
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0066,"Electrophoresis, citrate agar"
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0067,Immunoelectrophoresis
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0068,Polyacrylamide gel electrophoresis
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0069,Starch gel electrophoresis
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0070,ELISA
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0071,"ELISA, antigen capture"
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0072,"ELISA, avidin biotin peroxidase complex"
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0073,Kinetic ELISA
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0074,"ELISA, peroxidase-antiperoxidase"
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0075,API 20 Strep
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0076,API 20A
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0077,API 20C AUX
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0078,API 20E
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0079,API 20NE
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0080,API 50 CH
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0081,API An-IDENT
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0082,API Coryne
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0083,API Rapid 20E
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0084,API Staph
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0085,API ZYM
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0086,Bacterial identification
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0087,mini VIDAS
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0088,Phage susceptibility typing
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0089,Quad-FERM+
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0090,RAPIDEC Staph
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0091,Staphaurex
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0092,VIDAS
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0093,Vitek
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0094,VITEK 2
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0095,Immune stain
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0096,"Immunofluorescent antibody, direct"
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0097,"Immunofluorescent antibody, indirect"
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0098,"Immunoperoxidase, Avidin-Biotin Complex"
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0099,"Immunoperoxidase, Peroxidase anti-peroxidase complex"
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0100,"Immunoperoxidase, Protein A-peroxidase complex"
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0101,Immunoassay
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0102,"Immunoassay, qualitative, multiple step"
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0103,"Immunoassay, qualitative, single step"
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0104,Radioimmunoassay
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0105,"Immunoassay, semi-quantitative, multiple step"
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0106,"Immunoassay, semi-quantitative, single step"
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0107,Microscopy
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0108,Darkfield microscopy
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0109,Electron microscopy
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0110,Electron microscopy tomography
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0111,"Electron microscopy, negative stain"
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0112,"Electron microscopy, thick section"
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0113,"Electron microscopy, thin section"
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0114,"Microscopy, Light"
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0115,Polarizing light microscopy
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0116,Scanning electron microscopy
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0117,Transmission electron microscopy
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0118,Transparent tape direct examination
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0119,3 Self-Sustaining Sequence Replication
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0120,Branched Chain DNA
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0121,Hybridization Protection Assay
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0122,Immune blot
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0123,In-situ hybridization
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0124,Ligase Chain Reaction
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0125,Ligation Activated Transcription
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0126,Nucleic Acid Probe
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0127,Nucleic acid probe
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0128,Nucleic acid probe with amplification
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0129,Nucleic acid probe with target amplification
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0130,Nucleic acid reverse transcription
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0131,Nucleic Acid Sequence Based Analysis
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0132,Polymerase chain reaction
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0133,Q-Beta Replicase or probe amplification category method
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0134,Restriction Fragment Length Polymorphism
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0135,Southern Blot
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0136,Strand Displacement Amplification
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0137,Transcription Mediated Amplification
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0138,Western Blot
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0139,Flocculation
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0140,Immune precipitation
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0141,Milk ring test
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0142,Precipitin
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0143,Acid fast stain
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0144,"Acid fast stain, fluorochrome"
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0145,"Acid fast stain, Kinyoun's cold carbolfuchsin"
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0146,"Acid fast stain, Ziehl-Neelsen"
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0147,Acid phosphatase stain
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0148,Acridine orange stain
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0149,Active brilliant orange KH stain
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0150,Alazarin red S stain
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0151,Alcian blue stain
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0152,Alcian blue with Periodic acid Schiff stain
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0153,Argentaffin stain
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0154,Argentaffin silver stain
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0155,Azure-eosin stain
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0156,Basic Fuschin stain
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0157,Bennhold stain
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0158,Bennhold's Congo red stain
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0159,Bielschowsky stain
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0160,Bielschowsky's silver stain
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0161,Bleach stain
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0162,Bodian stain
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0163,Brown-Brenn stain
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0164,Butyrate-esterase stain
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0165,Calcofluor white fluorescent stain
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0166,Carbol-fuchsin stain
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0167,Carmine stain
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0168,Churukian-Schenk stain
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0169,Congo red stain
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0170,Cresyl echt violet stain
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0171,Crystal violet stain
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0172,De Galantha stain
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0173,Dieterle silver impregnation stain
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0174,Fite-Farco stain
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0175,Fontana-Masson silver stain
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0176,Fouchet stain
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0177,Gomori stain
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0178,Gomori methenamine silver stain
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0179,Gomori-Wheatly trichrome stain
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0180,Gridley stain
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0181,Grimelius silver stain
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0182,Grocott stain
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0183,Grocott methenamine silver stain
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0184,Hale's colloidal ferric oxide stain
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0185,Hale's colloidal iron stain
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0186,Hansel stain
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0187,Harris regressive hematoxylin and eosin stain
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0188,Hematoxylin and eosin stain
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0189,Highman stain
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0190,Holzer stain
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0191,Iron hematoxylin stain
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0192,Jones stain
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0193,Jones methenamine silver stain
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0194,Kossa stain
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0195,Lawson-Van Gieson stain
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0196,Loeffler methylene blue stain
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0197,Luxol fast blue with cresyl violet stain
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0198,Luxol fast blue with Periodic acid-Schiff stain
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0199,MacNeal's tetrachrome blood stain
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0200,Mallory-Heidenhain stain
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0201,Masson trichrome stain
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0202,Mayer mucicarmine stain
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0203,Mayers progressive hematoxylin and eosin stain
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0204,May-Grunwald Giemsa stain
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0205,Methyl green stain
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0206,Methyl green pyronin stain
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0207,Modified Gomori-Wheatly trichrome stain
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0208,Modified Masson trichrome stain
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0209,Modified trichrome stain
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0210,Movat pentachrome stain
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0211,Mucicarmine stain
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0212,Neutral red stain
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0213,Night blue stain
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0214,Non-specific esterase stain
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0215,Oil red-O stain
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0216,Orcein stain
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0217,Perls' stain
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0218,Phosphotungstic acid-hematoxylin stain
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0219,Potassium ferrocyanide stain
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0220,Prussian blue stain
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0221,Putchler modified Bennhold stain
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0222,Quinacrine fluorescent stain
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0223,Reticulin stain
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0224,Rhodamine stain
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0225,Safranin stain
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0226,Schmorl stain
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0227,Seiver-Munger stain
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0228,Silver stain
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0229,Specific esterase stain
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0230,Steiner silver stain
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0231,Sudan III stain
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0232,Sudan IVI stain
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0233,Sulfated alcian blue stain
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0234,Supravital stain
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0235,Thioflavine-S stain
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0236,Three micron Giemsa stain
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0237,Vassar-Culling stain
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0238,Vital Stain
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0239,von Kossa stain
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0240,"Antibiotic sensitivity, disk"
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0241,BACTEC susceptibility test
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0242,Disk dilution
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0243,"Minimum bactericidal concentration test, macrodilution"
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0244,"Minimum bactericidal concentration test, microdilution"
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0245,"Minimum Inhibitory Concentration, macrodilution"
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0246,"Minimum Inhibitory Concentration, microdilution"
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0247,Turbidometric
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0248,Refractometric
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0249,Thin layer chromatography (TLC)
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0250,EMIT
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0251,Flow cytometry (FC)
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0252,Radial immunodiffusion (RID)
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0253,Fluorescence polarization immunoassay (FPIA)
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0254,Immunofixation electrophoresis (IFE)
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0255,Equilibrium dialysis
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0256,Kleihauer-Betke acid elution
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0257,Anti-complement immunofluorescence (ACIF)
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0258,GC/MS
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0259,Nephelometry
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0260,IgE immunoassay antibody
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0261,Lymphocyte Microcytotoxicity Assay
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0262,Spectrophotometry
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0263,Atomic absorption spectrophotometry (AAS)
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0264,Ion selective electrode (ISE)
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0265,Gas chromatography (GC)
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0266,Isoelectric focusing (IEF)
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0267,Immunochemiluminescence
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0268,Microparticle enzyme immunoassay (MEIA)
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0269,ICP/MS
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0270,Immunoradiometric assay (IRMA)
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0271,Photo optical clot detection
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0272,Minimum Inhibitory Concentration
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0273,Viral Genotype Susceptibility
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0274,Viral Phenotype Susceptibility
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0275,Gradient Strip
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0275a,Minimum Lethal Concentration (MLC)
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0276,Slow Mycobacteria Susceptibility
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0277,Serum bactericidal titer
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0278,Agar screen
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0279,Disk induction
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,0280,Susceptibility Testing
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,ALGM,algorithm
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,AVERAGE,average
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,BYCL,bayesian calculation
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,COUNT,count
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,GINT,global introspection
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,MAX,maxima
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,MEDIAN,median
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,MIN,minima
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,MODE,mode
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,STDEV.P,population standard deviation
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,STDEV.S,sample standard deviation
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,SUM,sum
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,VARIANCE.P,population variance
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,VARIANCE.S,sample variance
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,VDOC,document verification
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,VREG,registry verification
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,VTOKEN,electronic token verification
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,VVOICE,voice-based verification
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,_DecisionObservationMethod,DecisionObservationMethod
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,_GeneticObservationMethod,GeneticObservationMethod
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,_ObservationMethodAggregate,observation method aggregate
http://terminology.hl7.org/CodeSystem/v3-ObservationMethod,_VerificationMethod,VerificationMethod
http://terminology.hl7.org/CodeSystem/v3-ObservationValue,A0,no reaction
http://terminology.hl7.org/CodeSystem/v3-ObservationValue,A1,minimal reaction
http://terminology.hl7.org/CodeSystem/v3-ObservationValue,A2,mild reaction
http://terminology.hl7.org/CodeSystem/v3-ObservationValue,A3,moderate reaction
http://terminology.hl7.org/CodeSystem/v3-ObservationValue,A4,severe reaction
http://terminology.hl7.org/CodeSystem/v3-ObservationValue,ABSTRED,abstracted
http://terminology.hl7.org/CodeSystem/v3-ObservationValue,ABUSE,abuse victim
http://terminology.hl7.org/CodeSystem/v3-ObservationValue,ACT,active coverage
http://terminology.hl7.org/CodeSystem/v3-ObservationValue,ACTPEND,active - pending investigation
http://terminology.hl7.org/CodeSystem/v3-ObservationValue,ADC,adult child
http://terminology.hl7.org/CodeSystem/v3-ObservationValue,ADOPT,adoption document
http://terminology.hl7.org/CodeSystem/v3-ObservationValue,AGGRED,aggregated
http://terminology.hl7.org/CodeSystem/v3-ObservationValue,ALLORNONESCR,All-or-nothing Scoring
http://terminology.hl7.org/CodeSystem/v3-ObservationValue,ALONE,alone
http://terminology.hl7.org/CodeSystem/v3-ObservationValue,ANNUITY,annuity
http://terminology.hl7.org/CodeSystem/v3-ObservationValue,ANONYED,anonymized
http://terminology.hl7.org/CodeSystem/v3-ObservationValue,APPROPRIATE,appropriate use process measure
http://terminology.hl7.org/CodeSystem/v3-ObservationValue,ASSET,asset
http://terminology.hl7.org/CodeSystem/v3-ObservationValue,BTHCERT,birth certificate
http://terminology.hl7.org/CodeSystem/v3-ObservationValue,CCOC,creditable coverage document
http://terminology.hl7.org/CodeSystem/v3-ObservationValue,CHD,child
http://terminology.hl7.org/CodeSystem/v3-ObservationValue,CHILD,child support
http://terminology.hl7.org/CodeSystem/v3-ObservationValue,CLINAST,clinician asserted
http://terminology.hl7.org/CodeSystem/v3-ObservationValue,CLINRPT,clinician reported
http://terminology.hl7.org/CodeSystem/v3-ObservationValue,CLOTH,clothing expense
http://terminology.hl7.org/CodeSystem/v3-ObservationValue,COHORT,cohort measure scoring
http://terminology.hl7.org/CodeSystem/v3-ObservationValue,COMPOSITE,composite measure type
http://terminology.hl7.org/CodeSystem/v3-ObservationValue,CONTVAR,continuous variable measure scoring
http://terminology.hl7.org/CodeSystem/v3-ObservationValue,CRITH,high criticality
http://terminology.hl7.org/CodeSystem/v3-ObservationValue,CRITL,low criticality
http://terminology.hl7.org/CodeSystem/v3-ObservationValue,CRITU,unable to assess criticality
http://terminology.hl7.org/CodeSystem/v3-ObservationValue,CRYTOHASH,cryptographic hash function
http://terminology.hl7.org/CodeSystem/v3-ObservationValue,DENEX,denominator exclusions
http://terminology.hl7.org/CodeSystem/v3-ObservationValue,DENEXCEP,denominator exceptions
http://terminology.hl7.org/CodeSystem/v3-ObservationValue,DENOM,denominator
http://terminology.hl7.org/CodeSystem/v3-ObservationValue,DEP,dependent
http://terminology.hl7.org/CodeSystem/v3-ObservationValue,DEPCHD,dependent children
http://terminology.hl7.org/CodeSystem/v3-ObservationValue,DEPSPS,dependent spouse
http://terminology.hl7.org/CodeSystem/v3-ObservationValue,DEPYGCHD,dependent young children
http://terminology.hl7.org/CodeSystem/v3-ObservationValue,DEVAST,device asserted
http://terminology.hl7.org/CodeSystem/v3-ObservationValue,DEVRPT,device reported
http://terminology.hl7.org/CodeSystem/v3-ObservationValue,DIGSIG,digital signature
http://terminology.hl7.org/CodeSystem/v3-ObservationValue,DISABL,disability pay
http://terminology.hl7.org/CodeSystem/v3-ObservationValue,DISABLE,disabled
http://terminology.hl7.org/CodeSystem/v3-ObservationValue,DP,domestic partner
http://terminology.hl7.org/CodeSystem/v3-ObservationValue,DRLIC,driver license
http://terminology.hl7.org/CodeSystem/v3-ObservationValue,DRUG,drug use
http://terminology.hl7.org/CodeSystem/v3-ObservationValue,DS,daytime shift
http://terminology.hl7.org/CodeSystem/v3-ObservationValue,ECH,employee
http://terminology.hl7.org/CodeSystem/v3-ObservationValue,EFFICIENCY,efficiency measure type
http://terminology.hl7.org/CodeSystem/v3-ObservationValue,ELG,eligible
http://terminology.hl7.org/CodeSystem/v3-ObservationValue,ELSTAT,eligibility indicator
http://terminology.hl7.org/CodeSystem/v3-ObservationValue,EMS,early morning shift
http://terminology.hl7.org/CodeSystem/v3-ObservationValue,ES,evening shift
http://terminology.hl7.org/CodeSystem/v3-ObservationValue,EXPERIENCE,experience measure type
http://terminology.hl7.org/CodeSystem/v3-ObservationValue,FAM,live with family
http://terminology.hl7.org/CodeSystem/v3-ObservationValue,FLY,family coverage
http://terminology.hl7.org/CodeSystem/v3-ObservationValue,FOOD,food expense
http://terminology.hl7.org/CodeSystem/v3-ObservationValue,FOSTER,foster child document
http://terminology.hl7.org/CodeSystem/v3-ObservationValue,G,Great extent
http://terminology.hl7.org/CodeSystem/v3-ObservationValue,H,High
http://terminology.hl7.org/CodeSystem/v3-ObservationValue,HCPAST,healthcare professional asserted
http://terminology.hl7.org/CodeSystem/v3-ObservationValue,HCPRPT,healthcare professional reported
http://terminology.hl7.org/CodeSystem/v3-ObservationValue,HEALTH,health expense
http://terminology.hl7.org/CodeSystem/v3-ObservationValue,HLSTAT,health status
http://terminology.hl7.org/CodeSystem/v3-ObservationValue,HMLESS,homeless
http://terminology.hl7.org/CodeSystem/v3-ObservationValue,HOUSE,household expense
http://terminology.hl7.org/CodeSystem/v3-ObservationValue,HRELIABLE,highly reliable
http://terminology.hl7.org/CodeSystem/v3-ObservationValue,Homozygote,HOMO
http://terminology.hl7.org/CodeSystem/v3-ObservationValue,ILGIM,illegal immigrant
http://terminology.hl7.org/CodeSystem/v3-ObservationValue,INACT,inactive
http://terminology.hl7.org/CodeSystem/v3-ObservationValue,INCAR,incarcerated
http://terminology.hl7.org/CodeSystem/v3-ObservationValue,INCOME,income
http://terminology.hl7.org/CodeSystem/v3-ObservationValue,IND,individual
http://terminology.hl7.org/CodeSystem/v3-ObservationValue,INPNDINV,inactive - pending investigation
http://terminology.hl7.org/CodeSystem/v3-ObservationValue,INPNDUPD,inactive - pending eligibility update
http://terminology.hl7.org/CodeSystem/v3-ObservationValue,INTERM-OM,intermediate clinical outcome measure
http://terminology.hl7.org/CodeSystem/v3-ObservationValue,INVEST,investment income
http://terminology.hl7.org/CodeSystem/v3-ObservationValue,IP,initial population
http://terminology.hl7.org/CodeSystem/v3-ObservationValue,IPP,initial patient population
http://terminology.hl7.org/CodeSystem/v3-ObservationValue,IVDRG,IV drug use
http://terminology.hl7.org/CodeSystem/v3-ObservationValue,L,Low
http://terminology.hl7.org/CodeSystem/v3-ObservationValue,LE,Large extent
http://terminology.hl7.org/CodeSystem/v3-ObservationValue,LEGAL,legal expense
http://terminology.hl7.org/CodeSystem/v3-ObservationValue,LINEARSCR,Linear Scoring
http://terminology.hl7.org/CodeSystem/v3-ObservationValue,LIVDEP,living dependency
http://terminology.hl7.org/CodeSystem/v3-ObservationValue,LIVEXP,living expense
http://terminology.hl7.org/CodeSystem/v3-ObservationValue,LIVSIT,living situation
http://terminology.hl7.org/CodeSystem/v3-ObservationValue,LLD,left lateral decubitus
http://terminology.hl7.org/CodeSystem/v3-ObservationValue,LOAAN,authentication level of assurance value
http://terminology.hl7.org/CodeSystem/v3-ObservationValue,LOAAN1,low authentication level of assurance
http://terminology.hl7.org/CodeSystem/v3-ObservationValue,LOAAN2,basic authentication level of assurance
http://terminology.hl7.org/CodeSystem/v3-ObservationValue,LOAAN3,medium authentication level of assurance
http://terminology.hl7.org/CodeSystem/v3-ObservationValue,LOAAN4,high authentication level of assurance
http://terminology.hl7.org/CodeSystem/v3-ObservationValue,LOAAP,authentication process level of assurance value
http://terminology.hl7.org/CodeSystem/v3-ObservationValue,LOAAP1,low authentication process level of assurance
http://terminology.hl7.org/CodeSystem/v3-ObservationValue,LOAAP2,basic authentication process level of assurance
http://terminology.hl7.org/CodeSystem/v3-ObservationValue,LOAAP3,medium authentication process level of assurance
http://terminology.hl7.org/CodeSystem/v3-ObservationValue,LOAAP4,high authentication process level of assurance
http://terminology.hl7.org/CodeSystem/v3-ObservationValue,LOAAS,assertion level of assurance value
http://terminology.hl7.org/CodeSystem/v3-ObservationValue,LOAAS1,low assertion level of assurance
http://terminology.hl7.org/CodeSystem/v3-ObservationValue,LOAAS2,basic assertion level of assurance
http://terminology.hl7.org/CodeSystem/v3-ObservationValue,LOAAS3,medium assertion level of assurance
http://terminology.hl7.org/CodeSystem/v3-ObservationValue,LOAAS4,high assertion level of assurance
http://terminology.hl7.org/CodeSystem/v3-ObservationValue,LOACM,token and credential management level of assurance value)
http://terminology.hl7.org/CodeSystem/v3-ObservationValue,LOACM1,low token and credential management level of assurance
http://terminology.hl7.org/CodeSystem/v3-ObservationValue,LOACM2,basic token and credential management level of assurance
http://terminology.hl7.org/CodeSystem/v3-ObservationValue,LOACM3,medium token and credential management level of assurance
http://terminology.hl7.org/CodeSystem/v3-ObservationValue,LOACM4,high token and credential management level of assurance
http://terminology.hl7.org/CodeSystem/v3-ObservationValue,LOAID,identity proofing level of assurance
http://terminology.hl7.org/CodeSystem/v3-ObservationValue,LOAID1,low identity proofing level of assurance
http://terminology.hl7.org/CodeSystem/v3-ObservationValue,LOAID2,basic identity proofing level of assurance
http://terminology.hl7.org/CodeSystem/v3-ObservationValue,LOAID3,medium identity proofing level of assurance
http://terminology.hl7.org/CodeSystem/v3-ObservationValue,LOAID4,high identity proofing level of assurance
http://terminology.hl7.org/CodeSystem/v3-ObservationValue,LOANR,non-repudiation level of assurance value
http://terminology.hl7.org/CodeSystem/v3-ObservationValue,LOANR1,low non-repudiation level of assurance
http://terminology.hl7.org/CodeSystem/v3-ObservationValue,LOANR2,basic non-repudiation level of assurance
http://terminology.hl7.org/CodeSystem/v3-ObservationValue,LOANR3,medium non-repudiation level of assurance
http://terminology.hl7.org/CodeSystem/v3-ObservationValue,LOANR4,high non-repudiation level of assurance
http://terminology.hl7.org/CodeSystem/v3-ObservationValue,LOARA,remote access level of assurance value
http://terminology.hl7.org/CodeSystem/v3-ObservationValue,LOARA1,low remote access level of assurance
http://terminology.hl7.org/CodeSystem/v3-ObservationValue,LOARA2,basic remote access level of assurance
http://terminology.hl7.org/CodeSystem/v3-ObservationValue,LOARA3,medium remote access level of assurance
http://terminology.hl7.org/CodeSystem/v3-ObservationValue,LOARA4,high remote access level of assurance
http://terminology.hl7.org/CodeSystem/v3-ObservationValue,LOATK,token level of assurance value
http://terminology.hl7.org/CodeSystem/v3-ObservationValue,LOATK1,low token level of assurance
http://terminology.hl7.org/CodeSystem/v3-ObservationValue,LOATK2,basic token level of assurance
http://terminology.hl7.org/CodeSystem/v3-ObservationValue,LOATK3,medium token level of assurance
http://terminology.hl7.org/CodeSystem/v3-ObservationValue,LOATK4,high token level of assurance
http://terminology.hl7.org/CodeSystem/v3-ObservationValue,M,Moderate
http://terminology.hl7.org/CodeSystem/v3-ObservationValue,MAPPED,mapped
http://terminology.hl7.org/CodeSystem/v3-ObservationValue,MASKED,masked
http://terminology.hl7.org/CodeSystem/v3-ObservationValue,ME,Medium extent
http://terminology.hl7.org/CodeSystem/v3-ObservationValue,MEMBER,program or policy member
http://terminology.hl7.org/CodeSystem/v3-ObservationValue,MI,Minimal extent
http://terminology.hl7.org/CodeSystem/v3-ObservationValue,MIL,military identification
http://terminology.hl7.org/CodeSystem/v3-ObservationValue,MORTG,mortgage
http://terminology.hl7.org/CodeSystem/v3-ObservationValue,MRGCERT,marriage certificate
http://terminology.hl7.org/CodeSystem/v3-ObservationValue,MSRPOPL,measure population
http://terminology.hl7.org/CodeSystem/v3-ObservationValue,N,None
http://terminology.hl7.org/CodeSystem/v3-ObservationValue,NELG,not eligible
http://terminology.hl7.org/CodeSystem/v3-ObservationValue,NS,night shift
http://terminology.hl7.org/CodeSystem/v3-ObservationValue,NUMER,numerator
http://terminology.hl7.org/CodeSystem/v3-ObservationValue,NUMEX,numerator exclusions
http://terminology.hl7.org/CodeSystem/v3-ObservationValue,NotInLaborForce,Not In Labor Force
http://terminology.hl7.org/CodeSystem/v3-ObservationValue,OPPORSCR,Opportunity Scoring
http://terminology.hl7.org/CodeSystem/v3-ObservationValue,OUTCOME,outcome measure type
http://terminology.hl7.org/CodeSystem/v3-ObservationValue,PACQAST,patient acquaintance asserted
http://terminology.hl7.org/CodeSystem/v3-ObservationValue,PACQRPT,patient acquaintance reported
http://terminology.hl7.org/CodeSystem/v3-ObservationValue,PASSPORT,passport
http://terminology.hl7.org/CodeSystem/v3-ObservationValue,PATAST,patient asserted
http://terminology.hl7.org/CodeSystem/v3-ObservationValue,PATRPT,patient reported
http://terminology.hl7.org/CodeSystem/v3-ObservationValue,PAY,paid employment
http://terminology.hl7.org/CodeSystem/v3-ObservationValue,PAYAST,payer asserted
http://terminology.hl7.org/CodeSystem/v3-ObservationValue,PAYRPT,payer reported
http://terminology.hl7.org/CodeSystem/v3-ObservationValue,PGNT,pregnant
http://terminology.hl7.org/CodeSystem/v3-ObservationValue,PRN,prone
http://terminology.hl7.org/CodeSystem/v3-ObservationValue,PRO-PM,intermediate clinical outcome measure
http://terminology.hl7.org/CodeSystem/v3-ObservationValue,PROAST,professional asserted
http://terminology.hl7.org/CodeSystem/v3-ObservationValue,PROB,probation
http://terminology.hl7.org/CodeSystem/v3-ObservationValue,PROCESS,process measure type
http://terminology.hl7.org/CodeSystem/v3-ObservationValue,PROP,real property
http://terminology.hl7.org/CodeSystem/v3-ObservationValue,PROPOR,proportion measure scoring
http://terminology.hl7.org/CodeSystem/v3-ObservationValue,PRORPT,professional reported
http://terminology.hl7.org/CodeSystem/v3-ObservationValue,PSEUDED,pseudonymized
http://terminology.hl7.org/CodeSystem/v3-ObservationValue,RATIO,ratio measure scoring
http://terminology.hl7.org/CodeSystem/v3-ObservationValue,REDACTED,redacted
http://terminology.hl7.org/CodeSystem/v3-ObservationValue,REFUG,refugee
http://terminology.hl7.org/CodeSystem/v3-ObservationValue,RELAT,relative
http://terminology.hl7.org/CodeSystem/v3-ObservationValue,RELDEP,relative dependent
http://terminology.hl7.org/CodeSystem/v3-ObservationValue,RELIABLE,reliable
http://terminology.hl7.org/CodeSystem/v3-ObservationValue,RENT,rent
http://terminology.hl7.org/CodeSystem/v3-ObservationValue,RESOURCE,resource use measure type
http://terminology.hl7.org/CodeSystem/v3-ObservationValue,RETACCT,retirement investment account
http://terminology.hl7.org/CodeSystem/v3-ObservationValue,RETIRE,retirement pay
http://terminology.hl7.org/CodeSystem/v3-ObservationValue,RLD,right lateral decubitus
http://terminology.hl7.org/CodeSystem/v3-ObservationValue,RSWN,rotating shift with nights
http://terminology.hl7.org/CodeSystem/v3-ObservationValue,RSWON,rotating shift without nights
http://terminology.hl7.org/CodeSystem/v3-ObservationValue,RTRD,reverse trendelenburg
http://terminology.hl7.org/CodeSystem/v3-ObservationValue,S,Some extent
http://terminology.hl7.org/CodeSystem/v3-ObservationValue,SDMAST,substitute decision maker asserted
http://terminology.hl7.org/CodeSystem/v3-ObservationValue,SDMRPT,substitute decision maker reported
http://terminology.hl7.org/CodeSystem/v3-ObservationValue,SECTRSTOBV,security trust observation
http://terminology.hl7.org/CodeSystem/v3-ObservationValue,SFWL,Semi-Fowler's
http://terminology.hl7.org/CodeSystem/v3-ObservationValue,SIT,sitting
http://terminology.hl7.org/CodeSystem/v3-ObservationValue,SOECSTAT,socio economic status
http://terminology.hl7.org/CodeSystem/v3-ObservationValue,SPOUSAL,spousal or partner support
http://terminology.hl7.org/CodeSystem/v3-ObservationValue,SPS,spouse only
http://terminology.hl7.org/CodeSystem/v3-ObservationValue,SPSDEP,spouse dependent
http://terminology.hl7.org/CodeSystem/v3-ObservationValue,SS,split shift
http://terminology.hl7.org/CodeSystem/v3-ObservationValue,SSP,same sex partner
http://terminology.hl7.org/CodeSystem/v3-ObservationValue,STN,standing
http://terminology.hl7.org/CodeSystem/v3-ObservationValue,STRUCTURE,structure measure type
http://terminology.hl7.org/CodeSystem/v3-ObservationValue,STUDENRL,student enrollment
http://terminology.hl7.org/CodeSystem/v3-ObservationValue,SUBSETTED,subsetted
http://terminology.hl7.org/CodeSystem/v3-ObservationValue,SUNDRY,sundry expense
http://terminology.hl7.org/CodeSystem/v3-ObservationValue,SUP,supine
http://terminology.hl7.org/CodeSystem/v3-ObservationValue,SUPPLE,income supplement
http://terminology.hl7.org/CodeSystem/v3-ObservationValue,SYNTAC,syntactic transform
http://terminology.hl7.org/CodeSystem/v3-ObservationValue,TAX,tax obligation
http://terminology.hl7.org/CodeSystem/v3-ObservationValue,TRANS,transportation expense
http://terminology.hl7.org/CodeSystem/v3-ObservationValue,TRD,trendelenburg
http://terminology.hl7.org/CodeSystem/v3-ObservationValue,TRSLT,translated
http://terminology.hl7.org/CodeSystem/v3-ObservationValue,TRSTACCRDOBV,trust accreditation observation
http://terminology.hl7.org/CodeSystem/v3-ObservationValue,TRSTAGREOBV,trust agreement observation
http://terminology.hl7.org/CodeSystem/v3-ObservationValue,TRSTCERTOBV,trust certificate observation
http://terminology.hl7.org/CodeSystem/v3-ObservationValue,TRSTLOAOBV,trust assurance observation
http://terminology.hl7.org/CodeSystem/v3-ObservationValue,TRSTMECOBV,none supplied 6
http://terminology.hl7.org/CodeSystem/v3-ObservationValue,TRUST,trust
http://terminology.hl7.org/CodeSystem/v3-ObservationValue,UNCERTREL,uncertain reliability
http://terminology.hl7.org/CodeSystem/v3-ObservationValue,UNEMPL,unemployed
http://terminology.hl7.org/CodeSystem/v3-ObservationValue,UNREL,unrelated person
http://terminology.hl7.org/CodeSystem/v3-ObservationValue,UNRELIABLE,unreliable
http://terminology.hl7.org/CodeSystem/v3-ObservationValue,URELDEP,unrelated person dependent
http://terminology.hl7.org/CodeSystem/v3-ObservationValue,UTIL,utility expense
http://terminology.hl7.org/CodeSystem/v3-ObservationValue,VERSIONED,versioned
http://terminology.hl7.org/CodeSystem/v3-ObservationValue,VLS,very long shift
http://terminology.hl7.org/CodeSystem/v3-ObservationValue,VS,variable shift
http://terminology.hl7.org/CodeSystem/v3-ObservationValue,WEIGHTSCR,Weighted Scoring
http://terminology.hl7.org/CodeSystem/v3-ObservationValue,_ActCoverageAssessmentObservationValue,ActCoverageAssessmentObservationValue
http://terminology.hl7.org/CodeSystem/v3-ObservationValue,_ActFinancialStatusObservationValue,ActFinancialStatusObservationValue
http://terminology.hl7.org/CodeSystem/v3-ObservationValue,_AllergyTestValue,AllergyTestValue
http://terminology.hl7.org/CodeSystem/v3-ObservationValue,_AnnotationValue,AnnotationValue
http://terminology.hl7.org/CodeSystem/v3-ObservationValue,_CommonClinicalObservationValue,common clinical observation
http://terminology.hl7.org/CodeSystem/v3-ObservationValue,_CompositeMeasureScoring,CompositeMeasureScoring
http://terminology.hl7.org/CodeSystem/v3-ObservationValue,_CoverageLevelObservationValue,CoverageLevelObservationValue
http://terminology.hl7.org/CodeSystem/v3-ObservationValue,_CoverageLimitObservationValue,CoverageLimitObservationValue
http://terminology.hl7.org/CodeSystem/v3-ObservationValue,_CriticalityObservationValue,CriticalityObservationValue
http://terminology.hl7.org/CodeSystem/v3-ObservationValue,_GeneticObservationValue,GeneticObservationValue
http://terminology.hl7.org/CodeSystem/v3-ObservationValue,_IndicationValue,IndicationValue
http://terminology.hl7.org/CodeSystem/v3-ObservationValue,_IndividualCaseSafetyReportValueDomains,Individual Case Safety Report Value Domains
http://terminology.hl7.org/CodeSystem/v3-ObservationValue,_ObservationMeasureScoring,ObservationMeasureScoring
http://terminology.hl7.org/CodeSystem/v3-ObservationValue,_ObservationMeasureType,ObservationMeasureType
http://terminology.hl7.org/CodeSystem/v3-ObservationValue,_ObservationPopulationInclusion,ObservationPopulationInclusion
http://terminology.hl7.org/CodeSystem/v3-ObservationValue,_PartialCompletionScale,PartialCompletionScale
http://terminology.hl7.org/CodeSystem/v3-ObservationValue,_SECALTINTOBV,alteration integrity
http://terminology.hl7.org/CodeSystem/v3-ObservationValue,_SECDATINTOBV,data integrity
http://terminology.hl7.org/CodeSystem/v3-ObservationValue,_SECINTCONOBV,integrity confidence
http://terminology.hl7.org/CodeSystem/v3-ObservationValue,_SECINTOBV,security integrity
http://terminology.hl7.org/CodeSystem/v3-ObservationValue,_SECINTPRVABOBV,provenance asserted by
http://terminology.hl7.org/CodeSystem/v3-ObservationValue,_SECINTPRVOBV,provenance
http://terminology.hl7.org/CodeSystem/v3-ObservationValue,_SECINTPRVRBOBV,provenance reported by
http://terminology.hl7.org/CodeSystem/v3-ObservationValue,_SecurityObservationValue,SecurityObservationValue
http://terminology.hl7.org/CodeSystem/v3-ObservationValue,_SeverityObservation,SeverityObservation
http://terminology.hl7.org/CodeSystem/v3-ObservationValue,_VerificationOutcomeValue,verification outcome
http://terminology.hl7.org/CodeSystem/v3-ParticipationFunction,ADMPHYS,admitting physician
http://terminology.hl7.org/CodeSystem/v3-ParticipationFunction,ANEST,anesthesist
http://terminology.hl7.org/CodeSystem/v3-ParticipationFunction,ANRS,anesthesia nurse
http://terminology.hl7.org/CodeSystem/v3-ParticipationFunction,ASSEMBLER,assembly software
http://terminology.hl7.org/CodeSystem/v3-ParticipationFunction,ATTPHYS,attending physician
http://terminology.hl7.org/CodeSystem/v3-ParticipationFunction,AUCG,caregiver information receiver
http://terminology.hl7.org/CodeSystem/v3-ParticipationFunction,AUCOV,consent overrider
http://terminology.hl7.org/CodeSystem/v3-ParticipationFunction,AUEMROV,emergency overrider
http://terminology.hl7.org/CodeSystem/v3-ParticipationFunction,AULR,legitimate relationship information receiver
http://terminology.hl7.org/CodeSystem/v3-ParticipationFunction,AUTM,care team information receiver
http://terminology.hl7.org/CodeSystem/v3-ParticipationFunction,AUWA,work area information receiver
http://terminology.hl7.org/CodeSystem/v3-ParticipationFunction,CLMADJ,claims adjudication
http://terminology.hl7.org/CodeSystem/v3-ParticipationFunction,COMPOSER,composer software
http://terminology.hl7.org/CodeSystem/v3-ParticipationFunction,DISPHYS,discharging physician
http://terminology.hl7.org/CodeSystem/v3-ParticipationFunction,ENROLL,enrollment broker
http://terminology.hl7.org/CodeSystem/v3-ParticipationFunction,FASST,first assistant surgeon
http://terminology.hl7.org/CodeSystem/v3-ParticipationFunction,FFSMGT,ffs management
http://terminology.hl7.org/CodeSystem/v3-ParticipationFunction,FULINRD,fully insured
http://terminology.hl7.org/CodeSystem/v3-ParticipationFunction,GRDCON,legal guardian consent author
http://terminology.hl7.org/CodeSystem/v3-ParticipationFunction,MCMGT,managed care management
http://terminology.hl7.org/CodeSystem/v3-ParticipationFunction,MDWF,midwife
http://terminology.hl7.org/CodeSystem/v3-ParticipationFunction,NASST,nurse assistant
http://terminology.hl7.org/CodeSystem/v3-ParticipationFunction,PAYORCNTR,payor contracting
http://terminology.hl7.org/CodeSystem/v3-ParticipationFunction,PCP,primary care physician
http://terminology.hl7.org/CodeSystem/v3-ParticipationFunction,POACON,healthcare power of attorney consent author
http://terminology.hl7.org/CodeSystem/v3-ParticipationFunction,PRCON,personal representative consent author
http://terminology.hl7.org/CodeSystem/v3-ParticipationFunction,PRISURG,primary surgeon
http://terminology.hl7.org/CodeSystem/v3-ParticipationFunction,PROMSK,authorized provider masking author
http://terminology.hl7.org/CodeSystem/v3-ParticipationFunction,PROVMGT,provider management
http://terminology.hl7.org/CodeSystem/v3-ParticipationFunction,REINS,reinsures
http://terminology.hl7.org/CodeSystem/v3-ParticipationFunction,RETROCES,retrocessionaires
http://terminology.hl7.org/CodeSystem/v3-ParticipationFunction,REVIEWER,reviewer
http://terminology.hl7.org/CodeSystem/v3-ParticipationFunction,RNDPHYS,rounding physician
http://terminology.hl7.org/CodeSystem/v3-ParticipationFunction,SASST,second assistant surgeon
http://terminology.hl7.org/CodeSystem/v3-ParticipationFunction,SELFINRD,self insured
http://terminology.hl7.org/CodeSystem/v3-ParticipationFunction,SNRS,scrub nurse
http://terminology.hl7.org/CodeSystem/v3-ParticipationFunction,SUBCON,subject of consent author
http://terminology.hl7.org/CodeSystem/v3-ParticipationFunction,SUBCTRT,subcontracting risk
http://terminology.hl7.org/CodeSystem/v3-ParticipationFunction,TASST,third assistant
http://terminology.hl7.org/CodeSystem/v3-ParticipationFunction,UMGT,utilization management
http://terminology.hl7.org/CodeSystem/v3-ParticipationFunction,UNDERWRTNG,underwriting
http://terminology.hl7.org/CodeSystem/v3-ParticipationFunction,_AuthorizedParticipationFunction,AuthorizedParticipationFunction
http://terminology.hl7.org/CodeSystem/v3-ParticipationFunction,_AuthorizedReceiverParticipationFunction,AuthorizedReceiverParticipationFunction
http://terminology.hl7.org/CodeSystem/v3-ParticipationFunction,_ConsenterParticipationFunction,ConsenterParticipationFunction
http://terminology.hl7.org/CodeSystem/v3-ParticipationFunction,_CoverageParticipationFunction,CoverageParticipationFunction
http://terminology.hl7.org/CodeSystem/v3-ParticipationFunction,_OverriderParticipationFunction,OverriderParticipationFunction
http://terminology.hl7.org/CodeSystem/v3-ParticipationFunction,_PayorParticipationFunction,PayorParticipationFunction
http://terminology.hl7.org/CodeSystem/v3-ParticipationFunction,_SponsorParticipationFunction,SponsorParticipationFunction
http://terminology.hl7.org/CodeSystem/v3-ParticipationFunction,_UnderwriterParticipationFunction,UnderwriterParticipationFunction
http://terminology.hl7.org/CodeSystem/v3-ParticipationMode,DICTATE,dictated
http://terminology.hl7.org/CodeSystem/v3-ParticipationMode,ELECTRONIC,electronic data
http://terminology.hl7.org/CodeSystem/v3-ParticipationMode,EMAILWRIT,email
http://terminology.hl7.org/CodeSystem/v3-ParticipationMode,FACE,face-to-face
http://terminology.hl7.org/CodeSystem/v3-ParticipationMode,FAXWRIT,telefax
http://terminology.hl7.org/CodeSystem/v3-ParticipationMode,HANDWRIT,handwritten
http://terminology.hl7.org/CodeSystem/v3-ParticipationMode,MAILWRIT,mail
http://terminology.hl7.org/CodeSystem/v3-ParticipationMode,ONLINEWRIT,online written
http://terminology.hl7.org/CodeSystem/v3-ParticipationMode,PHONE,telephone
http://terminology.hl7.org/CodeSystem/v3-ParticipationMode,PHYSICAL,physical presence
http://terminology.hl7.org/CodeSystem/v3-ParticipationMode,REMOTE,remote presence
http://terminology.hl7.org/CodeSystem/v3-ParticipationMode,TYPEWRIT,typewritten
http://terminology.hl7.org/CodeSystem/v3-ParticipationMode,VERBAL,verbal
http://terminology.hl7.org/CodeSystem/v3-ParticipationMode,VIDEOCONF,videoconferencing
http://terminology.hl7.org/CodeSystem/v3-ParticipationMode,WRITTEN,written
http://terminology.hl7.org/CodeSystem/v3-ParticipationSignature,I,intended
http://terminology.hl7.org/CodeSystem/v3-ParticipationSignature,S,signed
http://terminology.hl7.org/CodeSystem/v3-ParticipationSignature,X,required
http://terminology.hl7.org/CodeSystem/v3-ParticipationType,ADM,admitter
http://terminology.hl7.org/CodeSystem/v3-ParticipationType,ALY,analyte
http://terminology.hl7.org/CodeSystem/v3-ParticipationType,ATND,attender
http://terminology.hl7.org/CodeSystem/v3-ParticipationType,AUT,author (originator)
http://terminology.hl7.org/CodeSystem/v3-ParticipationType,AUTHEN,authenticator
http://terminology.hl7.org/CodeSystem/v3-ParticipationType,BBY,baby
http://terminology.hl7.org/CodeSystem/v3-ParticipationType,BEN,beneficiary
http://terminology.hl7.org/CodeSystem/v3-ParticipationType,CAGNT,causative agent
http://terminology.hl7.org/CodeSystem/v3-ParticipationType,CALLBCK,callback contact
http://terminology.hl7.org/CodeSystem/v3-ParticipationType,CAT,catalyst
http://terminology.hl7.org/CodeSystem/v3-ParticipationType,CON,consultant
http://terminology.hl7.org/CodeSystem/v3-ParticipationType,COV,coverage target
http://terminology.hl7.org/CodeSystem/v3-ParticipationType,CSM,consumable
http://terminology.hl7.org/CodeSystem/v3-ParticipationType,CST,custodian
http://terminology.hl7.org/CodeSystem/v3-ParticipationType,DEV,device
http://terminology.hl7.org/CodeSystem/v3-ParticipationType,DIR,direct target
http://terminology.hl7.org/CodeSystem/v3-ParticipationType,DIS,discharger
http://terminology.hl7.org/CodeSystem/v3-ParticipationType,DIST,distributor
http://terminology.hl7.org/CodeSystem/v3-ParticipationType,DON,donor
http://terminology.hl7.org/CodeSystem/v3-ParticipationType,DST,destination
http://terminology.hl7.org/CodeSystem/v3-ParticipationType,ELOC,entry location
http://terminology.hl7.org/CodeSystem/v3-ParticipationType,ENT,data entry person
http://terminology.hl7.org/CodeSystem/v3-ParticipationType,ESC,escort
http://terminology.hl7.org/CodeSystem/v3-ParticipationType,EXPAGNT,ExposureAgent
http://terminology.hl7.org/CodeSystem/v3-ParticipationType,EXPART,ExposureParticipation
http://terminology.hl7.org/CodeSystem/v3-ParticipationType,EXPTRGT,ExposureTarget
http://terminology.hl7.org/CodeSystem/v3-ParticipationType,EXSRC,ExposureSource
http://terminology.hl7.org/CodeSystem/v3-ParticipationType,GUAR,guarantor party
http://terminology.hl7.org/CodeSystem/v3-ParticipationType,HLD,holder
http://terminology.hl7.org/CodeSystem/v3-ParticipationType,IND,indirect target
http://terminology.hl7.org/CodeSystem/v3-ParticipationType,INF,informant
http://terminology.hl7.org/CodeSystem/v3-ParticipationType,IRCP,information recipient
http://terminology.hl7.org/CodeSystem/v3-ParticipationType,LA,legal authenticator
http://terminology.hl7.org/CodeSystem/v3-ParticipationType,LOC,location
http://terminology.hl7.org/CodeSystem/v3-ParticipationType,NOT,ugent notification contact
http://terminology.hl7.org/CodeSystem/v3-ParticipationType,NRD,non-reuseable device
http://terminology.hl7.org/CodeSystem/v3-ParticipationType,ORG,origin
http://terminology.hl7.org/CodeSystem/v3-ParticipationType,PART,Participation
http://terminology.hl7.org/CodeSystem/v3-ParticipationType,PPRF,primary performer
http://terminology.hl7.org/CodeSystem/v3-ParticipationType,PRCP,primary information recipient
http://terminology.hl7.org/CodeSystem/v3-ParticipationType,PRD,product
http://terminology.hl7.org/CodeSystem/v3-ParticipationType,PRF,performer
http://terminology.hl7.org/CodeSystem/v3-ParticipationType,RCT,record target
http://terminology.hl7.org/CodeSystem/v3-ParticipationType,RCV,receiver
http://terminology.hl7.org/CodeSystem/v3-ParticipationType,RDV,reusable device
http://terminology.hl7.org/CodeSystem/v3-ParticipationType,REF,referrer
http://terminology.hl7.org/CodeSystem/v3-ParticipationType,REFB,Referred By
http://terminology.hl7.org/CodeSystem/v3-ParticipationType,REFT,Referred to
http://terminology.hl7.org/CodeSystem/v3-ParticipationType,RESP,responsible party
http://terminology.hl7.org/CodeSystem/v3-ParticipationType,RML,remote
http://terminology.hl7.org/CodeSystem/v3-ParticipationType,SBJ,subject
http://terminology.hl7.org/CodeSystem/v3-ParticipationType,SPC,specimen
http://terminology.hl7.org/CodeSystem/v3-ParticipationType,SPRF,secondary performer
http://terminology.hl7.org/CodeSystem/v3-ParticipationType,TPA,therapeutic agent
http://terminology.hl7.org/CodeSystem/v3-ParticipationType,TRANS,Transcriber
http://terminology.hl7.org/CodeSystem/v3-ParticipationType,TRC,tracker
http://terminology.hl7.org/CodeSystem/v3-ParticipationType,VIA,via
http://terminology.hl7.org/CodeSystem/v3-ParticipationType,VRF,verifier
http://terminology.hl7.org/CodeSystem/v3-ParticipationType,WIT,witness
http://terminology.hl7.org/CodeSystem/v3-ParticipationType,_ParticipationAncillary,ParticipationAncillary
http://terminology.hl7.org/CodeSystem/v3-ParticipationType,_ParticipationInformationGenerator,ParticipationInformationGenerator
http://terminology.hl7.org/CodeSystem/v3-PatientImportance,BM,Board Member
http://terminology.hl7.org/CodeSystem/v3-PatientImportance,DFM,Physician Family Member
http://terminology.hl7.org/CodeSystem/v3-PatientImportance,DR,Staff Physician
http://terminology.hl7.org/CodeSystem/v3-PatientImportance,FD,Financial Donor
http://terminology.hl7.org/CodeSystem/v3-PatientImportance,FOR,Foreign Dignitary
http://terminology.hl7.org/CodeSystem/v3-PatientImportance,GOVT,Government Dignitary
http://terminology.hl7.org/CodeSystem/v3-PatientImportance,SFM,Staff Family Member
http://terminology.hl7.org/CodeSystem/v3-PatientImportance,STF,Staff Member
http://terminology.hl7.org/CodeSystem/v3-PatientImportance,VIP,Very Important Person
http://terminology.hl7.org/CodeSystem/v3-PaymentTerms,COD,Cash on Delivery
http://terminology.hl7.org/CodeSystem/v3-PaymentTerms,N30,Net 30 days
http://terminology.hl7.org/CodeSystem/v3-PaymentTerms,N60,Net 60 days
http://terminology.hl7.org/CodeSystem/v3-PaymentTerms,N90,Net 90 days
http://terminology.hl7.org/CodeSystem/v3-PersonDisabilityType,1,Vision impaired
http://terminology.hl7.org/CodeSystem/v3-PersonDisabilityType,2,Hearing impaired
http://terminology.hl7.org/CodeSystem/v3-PersonDisabilityType,3,Speech impaired
http://terminology.hl7.org/CodeSystem/v3-PersonDisabilityType,4,Mentally impaired
http://terminology.hl7.org/CodeSystem/v3-PersonDisabilityType,5,Mobility impaired
http://terminology.hl7.org/CodeSystem/v3-PersonDisabilityType,CB,Requires crib
http://terminology.hl7.org/CodeSystem/v3-PersonDisabilityType,CR,Requires crutches
http://terminology.hl7.org/CodeSystem/v3-PersonDisabilityType,G,Requires gurney
http://terminology.hl7.org/CodeSystem/v3-PersonDisabilityType,WC,Requires wheelchair
http://terminology.hl7.org/CodeSystem/v3-PersonDisabilityType,WK,Requires walker
http://terminology.hl7.org/CodeSystem/v3-ProbabilityDistributionType,B,beta
http://terminology.hl7.org/CodeSystem/v3-ProbabilityDistributionType,E,exponential
http://terminology.hl7.org/CodeSystem/v3-ProbabilityDistributionType,G,(gamma)
http://terminology.hl7.org/CodeSystem/v3-ProbabilityDistributionType,LN,log-normal
http://terminology.hl7.org/CodeSystem/v3-ProbabilityDistributionType,N,normal (Gaussian)
http://terminology.hl7.org/CodeSystem/v3-ProbabilityDistributionType,U,uniform
http://terminology.hl7.org/CodeSystem/v3-ProbabilityDistributionType,X2,chi square
http://terminology.hl7.org/CodeSystem/v3-ProcessingID,D,Debugging
http://terminology.hl7.org/CodeSystem/v3-ProcessingID,P,Production
http://terminology.hl7.org/CodeSystem/v3-ProcessingID,T,Training
http://terminology.hl7.org/CodeSystem/v3-ProcessingMode,A,Archive
http://terminology.hl7.org/CodeSystem/v3-ProcessingMode,I,Initial load
http://terminology.hl7.org/CodeSystem/v3-ProcessingMode,R,Restore from archive
http://terminology.hl7.org/CodeSystem/v3-ProcessingMode,T,Current processing
http://terminology.hl7.org/CodeSystem/v3-QueryParameterValue,ALLDISP,all dispenses
http://terminology.hl7.org/CodeSystem/v3-QueryParameterValue,AO,all orders
http://terminology.hl7.org/CodeSystem/v3-QueryParameterValue,C,Completely dispensed
http://terminology.hl7.org/CodeSystem/v3-QueryParameterValue,ISSFA,all
http://terminology.hl7.org/CodeSystem/v3-QueryParameterValue,ISSFI,with issues
http://terminology.hl7.org/CodeSystem/v3-QueryParameterValue,ISSFU,with unmanaged issues
http://terminology.hl7.org/CodeSystem/v3-QueryParameterValue,LASTDISP,last dispense
http://terminology.hl7.org/CodeSystem/v3-QueryParameterValue,N,Never Dispensed
http://terminology.hl7.org/CodeSystem/v3-QueryParameterValue,NODISP,no dispense
http://terminology.hl7.org/CodeSystem/v3-QueryParameterValue,ONR,orders without results
http://terminology.hl7.org/CodeSystem/v3-QueryParameterValue,OWR,orders with results
http://terminology.hl7.org/CodeSystem/v3-QueryParameterValue,R,Dispensed with remaining fills
http://terminology.hl7.org/CodeSystem/v3-QueryParameterValue,_DispenseQueryFilterCode,dispense query filter code
http://terminology.hl7.org/CodeSystem/v3-QueryParameterValue,_PrescriptionDispenseFilterCode,Prescription Dispense Filter Code
http://terminology.hl7.org/CodeSystem/v3-QueryParameterValue,_QueryParameterValue,QueryParameterValue
http://terminology.hl7.org/CodeSystem/v3-QueryPriority,D,Deferred
http://terminology.hl7.org/CodeSystem/v3-QueryPriority,I,Immediate
http://terminology.hl7.org/CodeSystem/v3-QueryRequestLimit,RD,record
http://terminology.hl7.org/CodeSystem/v3-QueryRequestLimit,_QueryRequestLimit,QueryRequestLimit
http://terminology.hl7.org/CodeSystem/v3-QueryResponse,AE,ApplicationError
http://terminology.hl7.org/CodeSystem/v3-QueryResponse,NF,No data found
http://terminology.hl7.org/CodeSystem/v3-QueryResponse,OK,Data found
http://terminology.hl7.org/CodeSystem/v3-QueryResponse,QE,QueryParameterError
http://terminology.hl7.org/CodeSystem/v3-RelationalOperator,CT,Contains
http://terminology.hl7.org/CodeSystem/v3-RelationalOperator,EQ,Equal
http://terminology.hl7.org/CodeSystem/v3-RelationalOperator,GE,Greater than or equal
http://terminology.hl7.org/CodeSystem/v3-RelationalOperator,GN,Generic
http://terminology.hl7.org/CodeSystem/v3-RelationalOperator,GT,Greater than
http://terminology.hl7.org/CodeSystem/v3-RelationalOperator,LE,Less than or equal
http://terminology.hl7.org/CodeSystem/v3-RelationalOperator,LT,Less than
http://terminology.hl7.org/CodeSystem/v3-RelationalOperator,NE,Not Equal
http://terminology.hl7.org/CodeSystem/v3-RelationshipConjunction,AND,and
http://terminology.hl7.org/CodeSystem/v3-RelationshipConjunction,OR,or
http://terminology.hl7.org/CodeSystem/v3-RelationshipConjunction,XOR,exclusive or
http://terminology.hl7.org/CodeSystem/v3-ReligiousAffiliation,1001,Adventist
http://terminology.hl7.org/CodeSystem/v3-ReligiousAffiliation,1002,African Religions
http://terminology.hl7.org/CodeSystem/v3-ReligiousAffiliation,1003,Afro-Caribbean Religions
http://terminology.hl7.org/CodeSystem/v3-ReligiousAffiliation,1004,Agnosticism
http://terminology.hl7.org/CodeSystem/v3-ReligiousAffiliation,1005,Anglican
http://terminology.hl7.org/CodeSystem/v3-ReligiousAffiliation,1006,Animism
http://terminology.hl7.org/CodeSystem/v3-ReligiousAffiliation,1007,Atheism
http://terminology.hl7.org/CodeSystem/v3-ReligiousAffiliation,1008,Babi & Baha'I faiths
http://terminology.hl7.org/CodeSystem/v3-ReligiousAffiliation,1009,Baptist
http://terminology.hl7.org/CodeSystem/v3-ReligiousAffiliation,1010,Bon
http://terminology.hl7.org/CodeSystem/v3-ReligiousAffiliation,1011,Cao Dai
http://terminology.hl7.org/CodeSystem/v3-ReligiousAffiliation,1012,Celticism
http://terminology.hl7.org/CodeSystem/v3-ReligiousAffiliation,1013,"Christian (non-Catholic, non-specific)"
http://terminology.hl7.org/CodeSystem/v3-ReligiousAffiliation,1014,Confucianism
http://terminology.hl7.org/CodeSystem/v3-ReligiousAffiliation,1015,Cyberculture Religions
http://terminology.hl7.org/CodeSystem/v3-ReligiousAffiliation,1016,Divination
http://terminology.hl7.org/CodeSystem/v3-ReligiousAffiliation,1017,Fourth Way
http://terminology.hl7.org/CodeSystem/v3-ReligiousAffiliation,1018,Free Daism
http://terminology.hl7.org/CodeSystem/v3-ReligiousAffiliation,1019,Gnosis
http://terminology.hl7.org/CodeSystem/v3-ReligiousAffiliation,1020,Hinduism
http://terminology.hl7.org/CodeSystem/v3-ReligiousAffiliation,1021,Humanism
http://terminology.hl7.org/CodeSystem/v3-ReligiousAffiliation,1022,Independent
http://terminology.hl7.org/CodeSystem/v3-ReligiousAffiliation,1023,Islam
http://terminology.hl7.org/CodeSystem/v3-ReligiousAffiliation,1024,Jainism
http://terminology.hl7.org/CodeSystem/v3-ReligiousAffiliation,1025,Jehovah's Witnesses
http://terminology.hl7.org/CodeSystem/v3-ReligiousAffiliation,1026,Judaism
http://terminology.hl7.org/CodeSystem/v3-ReligiousAffiliation,1027,Latter Day Saints
http://terminology.hl7.org/CodeSystem/v3-ReligiousAffiliation,1028,Lutheran
http://terminology.hl7.org/CodeSystem/v3-ReligiousAffiliation,1029,Mahayana
http://terminology.hl7.org/CodeSystem/v3-ReligiousAffiliation,1030,Meditation
http://terminology.hl7.org/CodeSystem/v3-ReligiousAffiliation,1031,Messianic Judaism
http://terminology.hl7.org/CodeSystem/v3-ReligiousAffiliation,1032,Mitraism
http://terminology.hl7.org/CodeSystem/v3-ReligiousAffiliation,1033,New Age
http://terminology.hl7.org/CodeSystem/v3-ReligiousAffiliation,1034,non-Roman Catholic
http://terminology.hl7.org/CodeSystem/v3-ReligiousAffiliation,1035,Occult
http://terminology.hl7.org/CodeSystem/v3-ReligiousAffiliation,1036,Orthodox
http://terminology.hl7.org/CodeSystem/v3-ReligiousAffiliation,1037,Paganism
http://terminology.hl7.org/CodeSystem/v3-ReligiousAffiliation,1038,Pentecostal
http://terminology.hl7.org/CodeSystem/v3-ReligiousAffiliation,1039,"Process, The"
http://terminology.hl7.org/CodeSystem/v3-ReligiousAffiliation,1040,Reformed/Presbyterian
http://terminology.hl7.org/CodeSystem/v3-ReligiousAffiliation,1041,Roman Catholic Church
http://terminology.hl7.org/CodeSystem/v3-ReligiousAffiliation,1042,Satanism
http://terminology.hl7.org/CodeSystem/v3-ReligiousAffiliation,1043,Scientology
http://terminology.hl7.org/CodeSystem/v3-ReligiousAffiliation,1044,Shamanism
http://terminology.hl7.org/CodeSystem/v3-ReligiousAffiliation,1045,Shiite (Islam)
http://terminology.hl7.org/CodeSystem/v3-ReligiousAffiliation,1046,Shinto
http://terminology.hl7.org/CodeSystem/v3-ReligiousAffiliation,1047,Sikism
http://terminology.hl7.org/CodeSystem/v3-ReligiousAffiliation,1048,Spiritualism
http://terminology.hl7.org/CodeSystem/v3-ReligiousAffiliation,1049,Sunni (Islam)
http://terminology.hl7.org/CodeSystem/v3-ReligiousAffiliation,1050,Taoism
http://terminology.hl7.org/CodeSystem/v3-ReligiousAffiliation,1051,Theravada
http://terminology.hl7.org/CodeSystem/v3-ReligiousAffiliation,1052,Unitarian-Universalism
http://terminology.hl7.org/CodeSystem/v3-ReligiousAffiliation,1053,Universal Life Church
http://terminology.hl7.org/CodeSystem/v3-ReligiousAffiliation,1054,Vajrayana (Tibetan)
http://terminology.hl7.org/CodeSystem/v3-ReligiousAffiliation,1055,Veda
http://terminology.hl7.org/CodeSystem/v3-ReligiousAffiliation,1056,Voodoo
http://terminology.hl7.org/CodeSystem/v3-ReligiousAffiliation,1057,Wicca
http://terminology.hl7.org/CodeSystem/v3-ReligiousAffiliation,1058,Yaohushua
http://terminology.hl7.org/CodeSystem/v3-ReligiousAffiliation,1059,Zen Buddhism
http://terminology.hl7.org/CodeSystem/v3-ReligiousAffiliation,1060,Zoroastrianism
http://terminology.hl7.org/CodeSystem/v3-ReligiousAffiliation,1061,Assembly of God
http://terminology.hl7.org/CodeSystem/v3-ReligiousAffiliation,1062,Brethren
http://terminology.hl7.org/CodeSystem/v3-ReligiousAffiliation,1063,Christian Scientist
http://terminology.hl7.org/CodeSystem/v3-ReligiousAffiliation,1064,Church of Christ
http://terminology.hl7.org/CodeSystem/v3-ReligiousAffiliation,1065,Church of God
http://terminology.hl7.org/CodeSystem/v3-ReligiousAffiliation,1066,Congregational
http://terminology.hl7.org/CodeSystem/v3-ReligiousAffiliation,1067,Disciples of Christ
http://terminology.hl7.org/CodeSystem/v3-ReligiousAffiliation,1068,Eastern Orthodox
http://terminology.hl7.org/CodeSystem/v3-ReligiousAffiliation,1069,Episcopalian
http://terminology.hl7.org/CodeSystem/v3-ReligiousAffiliation,1070,Evangelical Covenant
http://terminology.hl7.org/CodeSystem/v3-ReligiousAffiliation,1071,Friends
http://terminology.hl7.org/CodeSystem/v3-ReligiousAffiliation,1072,Full Gospel
http://terminology.hl7.org/CodeSystem/v3-ReligiousAffiliation,1073,Methodist
http://terminology.hl7.org/CodeSystem/v3-ReligiousAffiliation,1074,Native American
http://terminology.hl7.org/CodeSystem/v3-ReligiousAffiliation,1075,Nazarene
http://terminology.hl7.org/CodeSystem/v3-ReligiousAffiliation,1076,Presbyterian
http://terminology.hl7.org/CodeSystem/v3-ReligiousAffiliation,1077,Protestant
http://terminology.hl7.org/CodeSystem/v3-ReligiousAffiliation,1078,"Protestant, No Denomination"
http://terminology.hl7.org/CodeSystem/v3-ReligiousAffiliation,1079,Reformed
http://terminology.hl7.org/CodeSystem/v3-ReligiousAffiliation,1080,Salvation Army
http://terminology.hl7.org/CodeSystem/v3-ReligiousAffiliation,1081,Unitarian Universalist
http://terminology.hl7.org/CodeSystem/v3-ReligiousAffiliation,1082,United Church of Christ
http://terminology.hl7.org/CodeSystem/v3-ResponseLevel,C,completion
http://terminology.hl7.org/CodeSystem/v3-ResponseLevel,D,detail
http://terminology.hl7.org/CodeSystem/v3-ResponseLevel,E,exception
http://terminology.hl7.org/CodeSystem/v3-ResponseLevel,F,confirmation
http://terminology.hl7.org/CodeSystem/v3-ResponseLevel,N,message-control
http://terminology.hl7.org/CodeSystem/v3-ResponseLevel,R,modification
http://terminology.hl7.org/CodeSystem/v3-ResponseLevel,X,none
http://terminology.hl7.org/CodeSystem/v3-ResponseModality,B,Batch
http://terminology.hl7.org/CodeSystem/v3-ResponseModality,R,Real Time
http://terminology.hl7.org/CodeSystem/v3-ResponseModality,T,Bolus
http://terminology.hl7.org/CodeSystem/v3-ResponseMode,D,deferred
http://terminology.hl7.org/CodeSystem/v3-ResponseMode,I,immediate
http://terminology.hl7.org/CodeSystem/v3-ResponseMode,Q,queue
http://terminology.hl7.org/CodeSystem/v3-RoleClass,ACCESS,access
http://terminology.hl7.org/CodeSystem/v3-RoleClass,ACTI,active ingredient
http://terminology.hl7.org/CodeSystem/v3-RoleClass,ACTIB,active ingredient - basis of strength
http://terminology.hl7.org/CodeSystem/v3-RoleClass,ACTIM,active ingredient - moiety is basis of strength
http://terminology.hl7.org/CodeSystem/v3-RoleClass,ACTIR,active ingredient - reference substance is basis of strength
http://terminology.hl7.org/CodeSystem/v3-RoleClass,ACTM,active moiety
http://terminology.hl7.org/CodeSystem/v3-RoleClass,ADJV,adjuvant
http://terminology.hl7.org/CodeSystem/v3-RoleClass,ADJY,adjacency
http://terminology.hl7.org/CodeSystem/v3-RoleClass,ADMM,Administerable Material
http://terminology.hl7.org/CodeSystem/v3-RoleClass,ADTV,additive
http://terminology.hl7.org/CodeSystem/v3-RoleClass,AFFL,affiliate
http://terminology.hl7.org/CodeSystem/v3-RoleClass,AGNT,agent
http://terminology.hl7.org/CodeSystem/v3-RoleClass,ALQT,aliquot
http://terminology.hl7.org/CodeSystem/v3-RoleClass,ASSIGNED,assigned entity
http://terminology.hl7.org/CodeSystem/v3-RoleClass,BASE,base
http://terminology.hl7.org/CodeSystem/v3-RoleClass,BIRTHPL,birthplace
http://terminology.hl7.org/CodeSystem/v3-RoleClass,BOND,molecular bond
http://terminology.hl7.org/CodeSystem/v3-RoleClass,CAREGIVER,caregiver
http://terminology.hl7.org/CodeSystem/v3-RoleClass,CASEBJ,Case Subject
http://terminology.hl7.org/CodeSystem/v3-RoleClass,CHILD,child
http://terminology.hl7.org/CodeSystem/v3-RoleClass,CIT,citizen
http://terminology.hl7.org/CodeSystem/v3-RoleClass,CLAIM,claimant
http://terminology.hl7.org/CodeSystem/v3-RoleClass,CNTM,contaminant ingredient
http://terminology.hl7.org/CodeSystem/v3-RoleClass,COLR,color additive
http://terminology.hl7.org/CodeSystem/v3-RoleClass,COMPAR,commissioning party
http://terminology.hl7.org/CodeSystem/v3-RoleClass,CON,contact
http://terminology.hl7.org/CodeSystem/v3-RoleClass,CONC,connection
http://terminology.hl7.org/CodeSystem/v3-RoleClass,CONT,content
http://terminology.hl7.org/CodeSystem/v3-RoleClass,CONY,continuity
http://terminology.hl7.org/CodeSystem/v3-RoleClass,COVPTY,covered party
http://terminology.hl7.org/CodeSystem/v3-RoleClass,CRED,credentialed entity
http://terminology.hl7.org/CodeSystem/v3-RoleClass,CRINV,clinical research investigator
http://terminology.hl7.org/CodeSystem/v3-RoleClass,CRSPNSR,clinical research sponsor
http://terminology.hl7.org/CodeSystem/v3-RoleClass,DEATHPLC,place of death
http://terminology.hl7.org/CodeSystem/v3-RoleClass,DEPEN,dependent
http://terminology.hl7.org/CodeSystem/v3-RoleClass,DSDLOC,dedicated service delivery location
http://terminology.hl7.org/CodeSystem/v3-RoleClass,DST,distributed material
http://terminology.hl7.org/CodeSystem/v3-RoleClass,ECON,emergency contact
http://terminology.hl7.org/CodeSystem/v3-RoleClass,EMP,employee
http://terminology.hl7.org/CodeSystem/v3-RoleClass,EQUIV,equivalent entity
http://terminology.hl7.org/CodeSystem/v3-RoleClass,EXLOC,event location
http://terminology.hl7.org/CodeSystem/v3-RoleClass,EXPAGTCAR,exposure agent carrier
http://terminology.hl7.org/CodeSystem/v3-RoleClass,EXPR,exposed entity
http://terminology.hl7.org/CodeSystem/v3-RoleClass,EXPVECTOR,exposure vector
http://terminology.hl7.org/CodeSystem/v3-RoleClass,FLVR,flavor additive
http://terminology.hl7.org/CodeSystem/v3-RoleClass,FOMITE,fomite
http://terminology.hl7.org/CodeSystem/v3-RoleClass,GEN,has generalization
http://terminology.hl7.org/CodeSystem/v3-RoleClass,GRIC,has generic
http://terminology.hl7.org/CodeSystem/v3-RoleClass,GUAR,guarantor
http://terminology.hl7.org/CodeSystem/v3-RoleClass,GUARD,guardian
http://terminology.hl7.org/CodeSystem/v3-RoleClass,HLD,held entity
http://terminology.hl7.org/CodeSystem/v3-RoleClass,HLTHCHRT,health chart
http://terminology.hl7.org/CodeSystem/v3-RoleClass,IACT,inactive ingredient
http://terminology.hl7.org/CodeSystem/v3-RoleClass,IDENT,identified entity
http://terminology.hl7.org/CodeSystem/v3-RoleClass,INDIV,individual
http://terminology.hl7.org/CodeSystem/v3-RoleClass,INGR,ingredient
http://terminology.hl7.org/CodeSystem/v3-RoleClass,INST,instance
http://terminology.hl7.org/CodeSystem/v3-RoleClass,INVSBJ,Investigation Subject
http://terminology.hl7.org/CodeSystem/v3-RoleClass,ISDLOC,incidental service delivery location
http://terminology.hl7.org/CodeSystem/v3-RoleClass,ISLT,isolate
http://terminology.hl7.org/CodeSystem/v3-RoleClass,LIC,licensed entity
http://terminology.hl7.org/CodeSystem/v3-RoleClass,LOCE,located entity
http://terminology.hl7.org/CodeSystem/v3-RoleClass,MANU,manufactured product
http://terminology.hl7.org/CodeSystem/v3-RoleClass,MBR,member
http://terminology.hl7.org/CodeSystem/v3-RoleClass,MECH,mechanical ingredient
http://terminology.hl7.org/CodeSystem/v3-RoleClass,MIL,military person
http://terminology.hl7.org/CodeSystem/v3-RoleClass,MNT,maintained entity
http://terminology.hl7.org/CodeSystem/v3-RoleClass,NAMED,named insured
http://terminology.hl7.org/CodeSystem/v3-RoleClass,NOK,next of kin
http://terminology.hl7.org/CodeSystem/v3-RoleClass,NOT,notary public
http://terminology.hl7.org/CodeSystem/v3-RoleClass,NURPRAC,nurse practitioner
http://terminology.hl7.org/CodeSystem/v3-RoleClass,NURS,nurse
http://terminology.hl7.org/CodeSystem/v3-RoleClass,OWN,owned entity
http://terminology.hl7.org/CodeSystem/v3-RoleClass,PA,physician assistant
http://terminology.hl7.org/CodeSystem/v3-RoleClass,PART,part
http://terminology.hl7.org/CodeSystem/v3-RoleClass,PAT,patient
http://terminology.hl7.org/CodeSystem/v3-RoleClass,PAYEE,payee
http://terminology.hl7.org/CodeSystem/v3-RoleClass,PAYOR,invoice payor
http://terminology.hl7.org/CodeSystem/v3-RoleClass,PHYS,physician
http://terminology.hl7.org/CodeSystem/v3-RoleClass,POLHOLD,policy holder
http://terminology.hl7.org/CodeSystem/v3-RoleClass,PROG,program eligible
http://terminology.hl7.org/CodeSystem/v3-RoleClass,PROV,healthcare provider
http://terminology.hl7.org/CodeSystem/v3-RoleClass,PRS,personal relationship
http://terminology.hl7.org/CodeSystem/v3-RoleClass,PRSV,preservative
http://terminology.hl7.org/CodeSystem/v3-RoleClass,QUAL,qualified entity
http://terminology.hl7.org/CodeSystem/v3-RoleClass,RESBJ,research subject
http://terminology.hl7.org/CodeSystem/v3-RoleClass,RET,retailed material
http://terminology.hl7.org/CodeSystem/v3-RoleClass,RGPR,regulated product
http://terminology.hl7.org/CodeSystem/v3-RoleClass,ROL,role
http://terminology.hl7.org/CodeSystem/v3-RoleClass,SAME,same
http://terminology.hl7.org/CodeSystem/v3-RoleClass,SDLOC,service delivery location
http://terminology.hl7.org/CodeSystem/v3-RoleClass,SELF,self
http://terminology.hl7.org/CodeSystem/v3-RoleClass,SGNOFF,signing authority or officer
http://terminology.hl7.org/CodeSystem/v3-RoleClass,SPEC,specimen
http://terminology.hl7.org/CodeSystem/v3-RoleClass,SPNSR,coverage sponsor
http://terminology.hl7.org/CodeSystem/v3-RoleClass,STBL,stabilizer
http://terminology.hl7.org/CodeSystem/v3-RoleClass,STD,student
http://terminology.hl7.org/CodeSystem/v3-RoleClass,STOR,stored entity
http://terminology.hl7.org/CodeSystem/v3-RoleClass,SUBS,subsumer
http://terminology.hl7.org/CodeSystem/v3-RoleClass,SUBSCR,subscriber
http://terminology.hl7.org/CodeSystem/v3-RoleClass,SUBY,subsumed by
http://terminology.hl7.org/CodeSystem/v3-RoleClass,TERR,territory of authority
http://terminology.hl7.org/CodeSystem/v3-RoleClass,THER,therapeutic agent
http://terminology.hl7.org/CodeSystem/v3-RoleClass,UNDWRT,underwriter
http://terminology.hl7.org/CodeSystem/v3-RoleClass,USED,used entity
http://terminology.hl7.org/CodeSystem/v3-RoleClass,WRTE,warranted product
http://terminology.hl7.org/CodeSystem/v3-RoleClass,_RoleClassAssociative,RoleClassAssociative
http://terminology.hl7.org/CodeSystem/v3-RoleClass,_RoleClassMutualRelationship,RoleClassMutualRelationship
http://terminology.hl7.org/CodeSystem/v3-RoleClass,_RoleClassOntological,RoleClassOntological
http://terminology.hl7.org/CodeSystem/v3-RoleClass,_RoleClassPartitive,RoleClassPartitive
http://terminology.hl7.org/CodeSystem/v3-RoleClass,_RoleClassPassive,RoleClassPassive
http://terminology.hl7.org/CodeSystem/v3-RoleClass,_RoleClassRelationshipFormal,RoleClassRelationshipFormal
http://terminology.hl7.org/CodeSystem/v3-RoleCode,ACC,accident site
http://terminology.hl7.org/CodeSystem/v3-RoleCode,ACHFID,accreditation location identifier
http://terminology.hl7.org/CodeSystem/v3-RoleCode,ACTMIL,active duty military
http://terminology.hl7.org/CodeSystem/v3-RoleCode,ADOPT,adopted child
http://terminology.hl7.org/CodeSystem/v3-RoleCode,ADOPTF,adoptive father
http://terminology.hl7.org/CodeSystem/v3-RoleCode,ADOPTM,adoptive mother
http://terminology.hl7.org/CodeSystem/v3-RoleCode,ADOPTP,adoptive parent
http://terminology.hl7.org/CodeSystem/v3-RoleCode,ALL,Allergy clinic
http://terminology.hl7.org/CodeSystem/v3-RoleCode,AMB,Ambulance
http://terminology.hl7.org/CodeSystem/v3-RoleCode,AMENDER,amender
http://terminology.hl7.org/CodeSystem/v3-RoleCode,AMPUT,Amputee clinic
http://terminology.hl7.org/CodeSystem/v3-RoleCode,ANTIBIOT,Antibiotic
http://terminology.hl7.org/CodeSystem/v3-RoleCode,ASSIST,Assistive non-person living subject
http://terminology.hl7.org/CodeSystem/v3-RoleCode,AUNT,aunt
http://terminology.hl7.org/CodeSystem/v3-RoleCode,B,Blind
http://terminology.hl7.org/CodeSystem/v3-RoleCode,BF,Beef
http://terminology.hl7.org/CodeSystem/v3-RoleCode,BILL,Billing Contact
http://terminology.hl7.org/CodeSystem/v3-RoleCode,BIOTH,Biotherapeutic non-person living subject
http://terminology.hl7.org/CodeSystem/v3-RoleCode,BL,Broiler
http://terminology.hl7.org/CodeSystem/v3-RoleCode,BMTC,Bone marrow transplant clinic
http://terminology.hl7.org/CodeSystem/v3-RoleCode,BMTU,Bone marrow transplant unit
http://terminology.hl7.org/CodeSystem/v3-RoleCode,BR,Breeder
http://terminology.hl7.org/CodeSystem/v3-RoleCode,BREAST,Breast clinic
http://terminology.hl7.org/CodeSystem/v3-RoleCode,BRO,brother
http://terminology.hl7.org/CodeSystem/v3-RoleCode,BROINLAW,brother-in-law
http://terminology.hl7.org/CodeSystem/v3-RoleCode,C,Calibrator
http://terminology.hl7.org/CodeSystem/v3-RoleCode,CANC,Child and adolescent neurology clinic
http://terminology.hl7.org/CodeSystem/v3-RoleCode,CAPC,Child and adolescent psychiatry clinic
http://terminology.hl7.org/CodeSystem/v3-RoleCode,CARD,Ambulatory Health Care Facilities; Clinic/Center; Rehabilitation: Cardiac Facilities
http://terminology.hl7.org/CodeSystem/v3-RoleCode,CAS,asylum seeker
http://terminology.hl7.org/CodeSystem/v3-RoleCode,CASM,single minor asylum seeker
http://terminology.hl7.org/CodeSystem/v3-RoleCode,CATH,Cardiac catheterization lab
http://terminology.hl7.org/CodeSystem/v3-RoleCode,CCO,Clinical Companion
http://terminology.hl7.org/CodeSystem/v3-RoleCode,CCU,Coronary care unit
http://terminology.hl7.org/CodeSystem/v3-RoleCode,CHEST,Chest unit
http://terminology.hl7.org/CodeSystem/v3-RoleCode,CHILD,child
http://terminology.hl7.org/CodeSystem/v3-RoleCode,CHLDADOPT,adopted child
http://terminology.hl7.org/CodeSystem/v3-RoleCode,CHLDFOST,foster child
http://terminology.hl7.org/CodeSystem/v3-RoleCode,CHLDINLAW,child-in-law
http://terminology.hl7.org/CodeSystem/v3-RoleCode,CHR,Chronic Care Facility
http://terminology.hl7.org/CodeSystem/v3-RoleCode,CLAIM,claimant
http://terminology.hl7.org/CodeSystem/v3-RoleCode,CLASSIFIER,classifier
http://terminology.hl7.org/CodeSystem/v3-RoleCode,CN,national
http://terminology.hl7.org/CodeSystem/v3-RoleCode,CNRP,non-country member without residence permit
http://terminology.hl7.org/CodeSystem/v3-RoleCode,CNRPM,non-country member minor without residence permit
http://terminology.hl7.org/CodeSystem/v3-RoleCode,CO,Companion
http://terminology.hl7.org/CodeSystem/v3-RoleCode,COAG,Coagulation clinic
http://terminology.hl7.org/CodeSystem/v3-RoleCode,COCBEN,continuity of coverage beneficiary
http://terminology.hl7.org/CodeSystem/v3-RoleCode,COMM,Community Location
http://terminology.hl7.org/CodeSystem/v3-RoleCode,CONSENTER,consenter
http://terminology.hl7.org/CodeSystem/v3-RoleCode,CONSWIT,consent witness
http://terminology.hl7.org/CodeSystem/v3-RoleCode,COPART,co-participant
http://terminology.hl7.org/CodeSystem/v3-RoleCode,COUSN,cousin
http://terminology.hl7.org/CodeSystem/v3-RoleCode,CPCA,permit card applicant
http://terminology.hl7.org/CodeSystem/v3-RoleCode,CRIMEVIC,crime victim
http://terminology.hl7.org/CodeSystem/v3-RoleCode,CRP,non-country member with residence permit
http://terminology.hl7.org/CodeSystem/v3-RoleCode,CRPM,non-country member minor with residence permit
http://terminology.hl7.org/CodeSystem/v3-RoleCode,CRS,Colon and rectal surgery clinic
http://terminology.hl7.org/CodeSystem/v3-RoleCode,CSC,community service center
http://terminology.hl7.org/CodeSystem/v3-RoleCode,CVDX,Cardiovascular diagnostics or therapeutics unit
http://terminology.hl7.org/CodeSystem/v3-RoleCode,DA,Dairy
http://terminology.hl7.org/CodeSystem/v3-RoleCode,DADDR,Delivery Address
http://terminology.hl7.org/CodeSystem/v3-RoleCode,DAU,natural daughter
http://terminology.hl7.org/CodeSystem/v3-RoleCode,DAUADOPT,adopted daughter
http://terminology.hl7.org/CodeSystem/v3-RoleCode,DAUC,daughter
http://terminology.hl7.org/CodeSystem/v3-RoleCode,DAUFOST,foster daughter
http://terminology.hl7.org/CodeSystem/v3-RoleCode,DAUINLAW,daughter in-law
http://terminology.hl7.org/CodeSystem/v3-RoleCode,DC,therapeutic class
http://terminology.hl7.org/CodeSystem/v3-RoleCode,DEBR,Debridement
http://terminology.hl7.org/CodeSystem/v3-RoleCode,DECLASSIFIER,declassifier
http://terminology.hl7.org/CodeSystem/v3-RoleCode,DELEGATEE,delegatee
http://terminology.hl7.org/CodeSystem/v3-RoleCode,DELEGATOR,delegator
http://terminology.hl7.org/CodeSystem/v3-RoleCode,DEPEN,dependent
http://terminology.hl7.org/CodeSystem/v3-RoleCode,DERM,Dermatology clinic
http://terminology.hl7.org/CodeSystem/v3-RoleCode,DIFFABL,differently abled
http://terminology.hl7.org/CodeSystem/v3-RoleCode,DOMPART,domestic partner
http://terminology.hl7.org/CodeSystem/v3-RoleCode,DOWNGRDER,downgrader
http://terminology.hl7.org/CodeSystem/v3-RoleCode,DPOWATT,durable power of attorney
http://terminology.hl7.org/CodeSystem/v3-RoleCode,DR,Draft
http://terminology.hl7.org/CodeSystem/v3-RoleCode,DRIVCLASSIFIER,derivative classifier
http://terminology.hl7.org/CodeSystem/v3-RoleCode,DU,Dual
http://terminology.hl7.org/CodeSystem/v3-RoleCode,DX,Diagnostics or therapeutics unit
http://terminology.hl7.org/CodeSystem/v3-RoleCode,E,Electronic QC
http://terminology.hl7.org/CodeSystem/v3-RoleCode,ECHO,Echocardiography lab
http://terminology.hl7.org/CodeSystem/v3-RoleCode,ECON,emergency contact
http://terminology.hl7.org/CodeSystem/v3-RoleCode,ENDO,Endocrinology clinic
http://terminology.hl7.org/CodeSystem/v3-RoleCode,ENDOS,Endoscopy lab
http://terminology.hl7.org/CodeSystem/v3-RoleCode,ENROLBKR,Enrollment Broker
http://terminology.hl7.org/CodeSystem/v3-RoleCode,ENT,Otorhinolaryngology clinic
http://terminology.hl7.org/CodeSystem/v3-RoleCode,EPIL,Epilepsy unit
http://terminology.hl7.org/CodeSystem/v3-RoleCode,ER,Emergency room
http://terminology.hl7.org/CodeSystem/v3-RoleCode,ERL,enrollment
http://terminology.hl7.org/CodeSystem/v3-RoleCode,ETU,Emergency trauma unit
http://terminology.hl7.org/CodeSystem/v3-RoleCode,EXCEST,executor of estate
http://terminology.hl7.org/CodeSystem/v3-RoleCode,EXT,extended family member
http://terminology.hl7.org/CodeSystem/v3-RoleCode,F,Filler Proficiency
http://terminology.hl7.org/CodeSystem/v3-RoleCode,FAMDEP,family dependent
http://terminology.hl7.org/CodeSystem/v3-RoleCode,FAMMEMB,family member
http://terminology.hl7.org/CodeSystem/v3-RoleCode,FI,Fiber
http://terminology.hl7.org/CodeSystem/v3-RoleCode,FM,Family Member
http://terminology.hl7.org/CodeSystem/v3-RoleCode,FMC,Family medicine clinic
http://terminology.hl7.org/CodeSystem/v3-RoleCode,FMRSPS,former spouse
http://terminology.hl7.org/CodeSystem/v3-RoleCode,FRND,unrelated friend
http://terminology.hl7.org/CodeSystem/v3-RoleCode,FSTUD,full-time student
http://terminology.hl7.org/CodeSystem/v3-RoleCode,FTH,father
http://terminology.hl7.org/CodeSystem/v3-RoleCode,FTHFOST,foster father
http://terminology.hl7.org/CodeSystem/v3-RoleCode,FTHINLAW,father-in-law
http://terminology.hl7.org/CodeSystem/v3-RoleCode,FTWIN,fraternal twin
http://terminology.hl7.org/CodeSystem/v3-RoleCode,FTWINBRO,fraternal twin brother
http://terminology.hl7.org/CodeSystem/v3-RoleCode,FTWINSIS,fraternal twin sister
http://terminology.hl7.org/CodeSystem/v3-RoleCode,FULLINS,Fully insured coverage sponsor
http://terminology.hl7.org/CodeSystem/v3-RoleCode,G,Group
http://terminology.hl7.org/CodeSystem/v3-RoleCode,GACH,Hospitals; General Acute Care Hospital
http://terminology.hl7.org/CodeSystem/v3-RoleCode,GCHILD,grandchild
http://terminology.hl7.org/CodeSystem/v3-RoleCode,GD,generic drug
http://terminology.hl7.org/CodeSystem/v3-RoleCode,GDF,generic drug form
http://terminology.hl7.org/CodeSystem/v3-RoleCode,GDS,generic drug strength
http://terminology.hl7.org/CodeSystem/v3-RoleCode,GDSF,generic drug strength form
http://terminology.hl7.org/CodeSystem/v3-RoleCode,GESTM,gestational mother
http://terminology.hl7.org/CodeSystem/v3-RoleCode,GGRFTH,great grandfather
http://terminology.hl7.org/CodeSystem/v3-RoleCode,GGRMTH,great grandmother
http://terminology.hl7.org/CodeSystem/v3-RoleCode,GGRPRN,great grandparent
http://terminology.hl7.org/CodeSystem/v3-RoleCode,GI,Gastroenterology clinic
http://terminology.hl7.org/CodeSystem/v3-RoleCode,GIDX,Gastroenterology diagnostics or therapeutics lab
http://terminology.hl7.org/CodeSystem/v3-RoleCode,GIM,General internal medicine clinic
http://terminology.hl7.org/CodeSystem/v3-RoleCode,GPARNT,grandparent
http://terminology.hl7.org/CodeSystem/v3-RoleCode,GRANTEE,grantee
http://terminology.hl7.org/CodeSystem/v3-RoleCode,GRANTOR,grantor
http://terminology.hl7.org/CodeSystem/v3-RoleCode,GRFTH,grandfather
http://terminology.hl7.org/CodeSystem/v3-RoleCode,GRMTH,grandmother
http://terminology.hl7.org/CodeSystem/v3-RoleCode,GRNDCHILD,grandchild
http://terminology.hl7.org/CodeSystem/v3-RoleCode,GRNDDAU,granddaughter
http://terminology.hl7.org/CodeSystem/v3-RoleCode,GRNDSON,grandson
http://terminology.hl7.org/CodeSystem/v3-RoleCode,GRPRN,grandparent
http://terminology.hl7.org/CodeSystem/v3-RoleCode,GT,Guarantor
http://terminology.hl7.org/CodeSystem/v3-RoleCode,GUADLTM,guardian ad lidem
http://terminology.hl7.org/CodeSystem/v3-RoleCode,GUARD,guardian
http://terminology.hl7.org/CodeSystem/v3-RoleCode,GYN,Gynecology clinic
http://terminology.hl7.org/CodeSystem/v3-RoleCode,HAND,Hand clinic
http://terminology.hl7.org/CodeSystem/v3-RoleCode,HANDIC,handicapped dependent
http://terminology.hl7.org/CodeSystem/v3-RoleCode,HBRO,half-brother
http://terminology.hl7.org/CodeSystem/v3-RoleCode,HD,Hemodialysis unit
http://terminology.hl7.org/CodeSystem/v3-RoleCode,HEM,Hematology clinic
http://terminology.hl7.org/CodeSystem/v3-RoleCode,HLAB,hospital laboratory
http://terminology.hl7.org/CodeSystem/v3-RoleCode,HOSP,Hospital
http://terminology.hl7.org/CodeSystem/v3-RoleCode,HPOWATT,healthcare power of attorney
http://terminology.hl7.org/CodeSystem/v3-RoleCode,HRAD,radiology unit
http://terminology.hl7.org/CodeSystem/v3-RoleCode,HSIB,half-sibling
http://terminology.hl7.org/CodeSystem/v3-RoleCode,HSIS,half-sister
http://terminology.hl7.org/CodeSystem/v3-RoleCode,HTN,Hypertension clinic
http://terminology.hl7.org/CodeSystem/v3-RoleCode,HU,Hospital unit
http://terminology.hl7.org/CodeSystem/v3-RoleCode,HUSB,husband
http://terminology.hl7.org/CodeSystem/v3-RoleCode,HUSCS,specimen collection site
http://terminology.hl7.org/CodeSystem/v3-RoleCode,ICU,Intensive care unit
http://terminology.hl7.org/CodeSystem/v3-RoleCode,IEC,Impairment evaluation center
http://terminology.hl7.org/CodeSystem/v3-RoleCode,INDIG,member of an indigenous people
http://terminology.hl7.org/CodeSystem/v3-RoleCode,INDIV,individual
http://terminology.hl7.org/CodeSystem/v3-RoleCode,INFD,Infectious disease clinic
http://terminology.hl7.org/CodeSystem/v3-RoleCode,INJ,injured plaintiff
http://terminology.hl7.org/CodeSystem/v3-RoleCode,INJWKR,injured worker
http://terminology.hl7.org/CodeSystem/v3-RoleCode,INLAB,inpatient laboratory
http://terminology.hl7.org/CodeSystem/v3-RoleCode,INLAW,inlaw
http://terminology.hl7.org/CodeSystem/v3-RoleCode,INPHARM,inpatient pharmacy
http://terminology.hl7.org/CodeSystem/v3-RoleCode,INTPRTER,interpreter
http://terminology.hl7.org/CodeSystem/v3-RoleCode,INV,Infertility clinic
http://terminology.hl7.org/CodeSystem/v3-RoleCode,ITWIN,identical twin
http://terminology.hl7.org/CodeSystem/v3-RoleCode,ITWINBRO,identical twin brother
http://terminology.hl7.org/CodeSystem/v3-RoleCode,ITWINSIS,identical twin sister
http://terminology.hl7.org/CodeSystem/v3-RoleCode,JURID,jurisdiction location identifier
http://terminology.hl7.org/CodeSystem/v3-RoleCode,L,Pool
http://terminology.hl7.org/CodeSystem/v3-RoleCode,LOCHFID,local location identifier
http://terminology.hl7.org/CodeSystem/v3-RoleCode,LY,Layer
http://terminology.hl7.org/CodeSystem/v3-RoleCode,LYMPH,Lympedema clinic
http://terminology.hl7.org/CodeSystem/v3-RoleCode,MAUNT,maternal aunt
http://terminology.hl7.org/CodeSystem/v3-RoleCode,MBL,medical laboratory
http://terminology.hl7.org/CodeSystem/v3-RoleCode,MCOUSN,maternal cousin
http://terminology.hl7.org/CodeSystem/v3-RoleCode,MGDSF,manufactured drug strength form
http://terminology.hl7.org/CodeSystem/v3-RoleCode,MGEN,Medical genetics clinic
http://terminology.hl7.org/CodeSystem/v3-RoleCode,MGGRFTH,maternal great-grandfather
http://terminology.hl7.org/CodeSystem/v3-RoleCode,MGGRMTH,maternal great-grandmother
http://terminology.hl7.org/CodeSystem/v3-RoleCode,MGGRPRN,maternal great-grandparent
http://terminology.hl7.org/CodeSystem/v3-RoleCode,MGRFTH,maternal grandfather
http://terminology.hl7.org/CodeSystem/v3-RoleCode,MGRMTH,maternal grandmother
http://terminology.hl7.org/CodeSystem/v3-RoleCode,MGRPRN,maternal grandparent
http://terminology.hl7.org/CodeSystem/v3-RoleCode,MHSP,Military Hospital
http://terminology.hl7.org/CodeSystem/v3-RoleCode,MIL,military
http://terminology.hl7.org/CodeSystem/v3-RoleCode,MOBL,Mobile Unit
http://terminology.hl7.org/CodeSystem/v3-RoleCode,MT,Meat
http://terminology.hl7.org/CodeSystem/v3-RoleCode,MTH,mother
http://terminology.hl7.org/CodeSystem/v3-RoleCode,MTHFOST,foster mother
http://terminology.hl7.org/CodeSystem/v3-RoleCode,MTHINLAW,mother-in-law
http://terminology.hl7.org/CodeSystem/v3-RoleCode,MU,Multiplier
http://terminology.hl7.org/CodeSystem/v3-RoleCode,MUNCLE,maternal uncle
http://terminology.hl7.org/CodeSystem/v3-RoleCode,NAMED,named insured
http://terminology.hl7.org/CodeSystem/v3-RoleCode,NAT,natural child
http://terminology.hl7.org/CodeSystem/v3-RoleCode,NBOR,neighbor
http://terminology.hl7.org/CodeSystem/v3-RoleCode,NBRO,natural brother
http://terminology.hl7.org/CodeSystem/v3-RoleCode,NCCF,Nursing or custodial care facility
http://terminology.hl7.org/CodeSystem/v3-RoleCode,NCCS,Neurology critical care and stroke unit
http://terminology.hl7.org/CodeSystem/v3-RoleCode,NCHILD,natural child
http://terminology.hl7.org/CodeSystem/v3-RoleCode,NEPH,Nephrology clinic
http://terminology.hl7.org/CodeSystem/v3-RoleCode,NEPHEW,nephew
http://terminology.hl7.org/CodeSystem/v3-RoleCode,NEUR,Neurology clinic
http://terminology.hl7.org/CodeSystem/v3-RoleCode,NFTH,natural father
http://terminology.hl7.org/CodeSystem/v3-RoleCode,NFTHF,natural father of fetus
http://terminology.hl7.org/CodeSystem/v3-RoleCode,NIECE,niece
http://terminology.hl7.org/CodeSystem/v3-RoleCode,NIENE,niece/nephew
http://terminology.hl7.org/CodeSystem/v3-RoleCode,NIENEPH,niece/nephew
http://terminology.hl7.org/CodeSystem/v3-RoleCode,NMTH,natural mother
http://terminology.hl7.org/CodeSystem/v3-RoleCode,NMTHF,natural mother of fetus
http://terminology.hl7.org/CodeSystem/v3-RoleCode,NOK,next of kin
http://terminology.hl7.org/CodeSystem/v3-RoleCode,NPRN,natural parent
http://terminology.hl7.org/CodeSystem/v3-RoleCode,NS,Neurosurgery unit
http://terminology.hl7.org/CodeSystem/v3-RoleCode,NSIB,natural sibling
http://terminology.hl7.org/CodeSystem/v3-RoleCode,NSIS,natural sister
http://terminology.hl7.org/CodeSystem/v3-RoleCode,O,Operator Proficiency
http://terminology.hl7.org/CodeSystem/v3-RoleCode,OB,Obstetrics clinic
http://terminology.hl7.org/CodeSystem/v3-RoleCode,OF,Outpatient facility
http://terminology.hl7.org/CodeSystem/v3-RoleCode,OMS,Oral and maxillofacial surgery clinic
http://terminology.hl7.org/CodeSystem/v3-RoleCode,ONCL,Medical oncology clinic
http://terminology.hl7.org/CodeSystem/v3-RoleCode,ONESELF,self
http://terminology.hl7.org/CodeSystem/v3-RoleCode,OPH,Opthalmology clinic
http://terminology.hl7.org/CodeSystem/v3-RoleCode,OPTC,optometry clinic
http://terminology.hl7.org/CodeSystem/v3-RoleCode,ORG,organizational contact
http://terminology.hl7.org/CodeSystem/v3-RoleCode,ORTHO,Orthopedics clinic
http://terminology.hl7.org/CodeSystem/v3-RoleCode,OUTLAB,outpatient laboratory
http://terminology.hl7.org/CodeSystem/v3-RoleCode,OUTPHARM,outpatient pharmacy
http://terminology.hl7.org/CodeSystem/v3-RoleCode,P,Patient
http://terminology.hl7.org/CodeSystem/v3-RoleCode,PAINCL,Pain clinic
http://terminology.hl7.org/CodeSystem/v3-RoleCode,PARNT,parent
http://terminology.hl7.org/CodeSystem/v3-RoleCode,PAUNT,paternal aunt
http://terminology.hl7.org/CodeSystem/v3-RoleCode,PAYOR,Payor Contact
http://terminology.hl7.org/CodeSystem/v3-RoleCode,PC,Primary care clinic
http://terminology.hl7.org/CodeSystem/v3-RoleCode,PCOUSN,paternal cousin
http://terminology.hl7.org/CodeSystem/v3-RoleCode,PEDC,Pediatrics clinic
http://terminology.hl7.org/CodeSystem/v3-RoleCode,PEDCARD,Pediatric cardiology clinic
http://terminology.hl7.org/CodeSystem/v3-RoleCode,PEDE,Pediatric endocrinology clinic
http://terminology.hl7.org/CodeSystem/v3-RoleCode,PEDGI,Pediatric gastroenterology clinic
http://terminology.hl7.org/CodeSystem/v3-RoleCode,PEDHEM,Pediatric hematology clinic
http://terminology.hl7.org/CodeSystem/v3-RoleCode,PEDHO,Pediatric oncology clinic
http://terminology.hl7.org/CodeSystem/v3-RoleCode,PEDICU,Pediatric intensive care unit
http://terminology.hl7.org/CodeSystem/v3-RoleCode,PEDID,Pediatric infectious disease clinic
http://terminology.hl7.org/CodeSystem/v3-RoleCode,PEDNEPH,Pediatric nephrology clinic
http://terminology.hl7.org/CodeSystem/v3-RoleCode,PEDNICU,Pediatric neonatal intensive care unit
http://terminology.hl7.org/CodeSystem/v3-RoleCode,PEDRHEUM,Pediatric rheumatology clinic
http://terminology.hl7.org/CodeSystem/v3-RoleCode,PEDU,Pediatric unit
http://terminology.hl7.org/CodeSystem/v3-RoleCode,PGGRFTH,paternal great-grandfather
http://terminology.hl7.org/CodeSystem/v3-RoleCode,PGGRMTH,paternal great-grandmother
http://terminology.hl7.org/CodeSystem/v3-RoleCode,PGGRPRN,paternal great-grandparent
http://terminology.hl7.org/CodeSystem/v3-RoleCode,PGRFTH,paternal grandfather
http://terminology.hl7.org/CodeSystem/v3-RoleCode,PGRMTH,paternal grandmother
http://terminology.hl7.org/CodeSystem/v3-RoleCode,PGRPRN,paternal grandparent
http://terminology.hl7.org/CodeSystem/v3-RoleCode,PH,Policy Holder
http://terminology.hl7.org/CodeSystem/v3-RoleCode,PHARM,Pharmacy
http://terminology.hl7.org/CodeSystem/v3-RoleCode,PHU,Psychiatric hospital unit
http://terminology.hl7.org/CodeSystem/v3-RoleCode,PL,Pleasure
http://terminology.hl7.org/CodeSystem/v3-RoleCode,PLS,Plastic surgery clinic
http://terminology.hl7.org/CodeSystem/v3-RoleCode,POD,Podiatry clinic
http://terminology.hl7.org/CodeSystem/v3-RoleCode,POWATT,power of attorney
http://terminology.hl7.org/CodeSystem/v3-RoleCode,PRC,Pain rehabilitation center
http://terminology.hl7.org/CodeSystem/v3-RoleCode,PREV,Preventive medicine clinic
http://terminology.hl7.org/CodeSystem/v3-RoleCode,PRN,parent
http://terminology.hl7.org/CodeSystem/v3-RoleCode,PRNFOST,foster parent
http://terminology.hl7.org/CodeSystem/v3-RoleCode,PRNINLAW,parent in-law
http://terminology.hl7.org/CodeSystem/v3-RoleCode,PROCTO,Proctology clinic
http://terminology.hl7.org/CodeSystem/v3-RoleCode,PROFF,Provider's Office
http://terminology.hl7.org/CodeSystem/v3-RoleCode,PROG,program eligible
http://terminology.hl7.org/CodeSystem/v3-RoleCode,PROS,Prosthodontics clinic
http://terminology.hl7.org/CodeSystem/v3-RoleCode,PSI,Psychology clinic
http://terminology.hl7.org/CodeSystem/v3-RoleCode,PSTUD,part-time student
http://terminology.hl7.org/CodeSystem/v3-RoleCode,PSY,Psychiatry clinic
http://terminology.hl7.org/CodeSystem/v3-RoleCode,PSYCHF,Psychatric Care Facility
http://terminology.hl7.org/CodeSystem/v3-RoleCode,PT,Patient
http://terminology.hl7.org/CodeSystem/v3-RoleCode,PTRES,Patient's Residence
http://terminology.hl7.org/CodeSystem/v3-RoleCode,PUNCLE,paternal uncle
http://terminology.hl7.org/CodeSystem/v3-RoleCode,Q,Quality Control
http://terminology.hl7.org/CodeSystem/v3-RoleCode,R,Replicate
http://terminology.hl7.org/CodeSystem/v3-RoleCode,RADDX,Radiology diagnostics or therapeutics unit
http://terminology.hl7.org/CodeSystem/v3-RoleCode,RADO,Radiation oncology unit
http://terminology.hl7.org/CodeSystem/v3-RoleCode,RC,Racing
http://terminology.hl7.org/CodeSystem/v3-RoleCode,RESPRSN,responsible party
http://terminology.hl7.org/CodeSystem/v3-RoleCode,RETIREE,retiree
http://terminology.hl7.org/CodeSystem/v3-RoleCode,RETMIL,retired military
http://terminology.hl7.org/CodeSystem/v3-RoleCode,REVIEWER,reviewer
http://terminology.hl7.org/CodeSystem/v3-RoleCode,RH,Rehabilitation hospital
http://terminology.hl7.org/CodeSystem/v3-RoleCode,RHAT,addiction treatment center
http://terminology.hl7.org/CodeSystem/v3-RoleCode,RHEUM,Rheumatology clinic
http://terminology.hl7.org/CodeSystem/v3-RoleCode,RHII,intellectual impairment center
http://terminology.hl7.org/CodeSystem/v3-RoleCode,RHMAD,parents with adjustment difficulties center
http://terminology.hl7.org/CodeSystem/v3-RoleCode,RHPI,physical impairment center
http://terminology.hl7.org/CodeSystem/v3-RoleCode,RHPIH,physical impairment - hearing center
http://terminology.hl7.org/CodeSystem/v3-RoleCode,RHPIMS,physical impairment - motor skills center
http://terminology.hl7.org/CodeSystem/v3-RoleCode,RHPIVS,physical impairment - visual skills center
http://terminology.hl7.org/CodeSystem/v3-RoleCode,RHU,Rehabilitation hospital unit
http://terminology.hl7.org/CodeSystem/v3-RoleCode,RHYAD,youths with adjustment difficulties center
http://terminology.hl7.org/CodeSystem/v3-RoleCode,RNEU,Neuroradiology unit
http://terminology.hl7.org/CodeSystem/v3-RoleCode,ROOM,Roommate
http://terminology.hl7.org/CodeSystem/v3-RoleCode,RTF,Residential treatment facility
http://terminology.hl7.org/CodeSystem/v3-RoleCode,SCHOOL,school
http://terminology.hl7.org/CodeSystem/v3-RoleCode,SCN,screening
http://terminology.hl7.org/CodeSystem/v3-RoleCode,SEE,Seeing
http://terminology.hl7.org/CodeSystem/v3-RoleCode,SELF,self
http://terminology.hl7.org/CodeSystem/v3-RoleCode,SELFINS,Self insured coverage sponsor
http://terminology.hl7.org/CodeSystem/v3-RoleCode,SH,Show
http://terminology.hl7.org/CodeSystem/v3-RoleCode,SIB,sibling
http://terminology.hl7.org/CodeSystem/v3-RoleCode,SIBINLAW,sibling in-law
http://terminology.hl7.org/CodeSystem/v3-RoleCode,SIGOTHR,significant other
http://terminology.hl7.org/CodeSystem/v3-RoleCode,SIS,sister
http://terminology.hl7.org/CodeSystem/v3-RoleCode,SISINLAW,sister-in-law
http://terminology.hl7.org/CodeSystem/v3-RoleCode,SLEEP,Sleep disorders unit
http://terminology.hl7.org/CodeSystem/v3-RoleCode,SNF,Skilled nursing facility
http://terminology.hl7.org/CodeSystem/v3-RoleCode,SNIFF,Sniffing
http://terminology.hl7.org/CodeSystem/v3-RoleCode,SON,natural son
http://terminology.hl7.org/CodeSystem/v3-RoleCode,SONADOPT,adopted son
http://terminology.hl7.org/CodeSystem/v3-RoleCode,SONC,son
http://terminology.hl7.org/CodeSystem/v3-RoleCode,SONFOST,foster son
http://terminology.hl7.org/CodeSystem/v3-RoleCode,SONINLAW,son in-law
http://terminology.hl7.org/CodeSystem/v3-RoleCode,SPMED,Sports medicine clinic
http://terminology.hl7.org/CodeSystem/v3-RoleCode,SPON,sponsored dependent
http://terminology.hl7.org/CodeSystem/v3-RoleCode,SPOWATT,special power of attorney
http://terminology.hl7.org/CodeSystem/v3-RoleCode,SPS,spouse
http://terminology.hl7.org/CodeSystem/v3-RoleCode,SPSE,spouse
http://terminology.hl7.org/CodeSystem/v3-RoleCode,STEP,step child
http://terminology.hl7.org/CodeSystem/v3-RoleCode,STPBRO,stepbrother
http://terminology.hl7.org/CodeSystem/v3-RoleCode,STPCHLD,step child
http://terminology.hl7.org/CodeSystem/v3-RoleCode,STPDAU,stepdaughter
http://terminology.hl7.org/CodeSystem/v3-RoleCode,STPFTH,stepfather
http://terminology.hl7.org/CodeSystem/v3-RoleCode,STPMTH,stepmother
http://terminology.hl7.org/CodeSystem/v3-RoleCode,STPPRN,step parent
http://terminology.hl7.org/CodeSystem/v3-RoleCode,STPSIB,step sibling
http://terminology.hl7.org/CodeSystem/v3-RoleCode,STPSIS,stepsister
http://terminology.hl7.org/CodeSystem/v3-RoleCode,STPSON,stepson
http://terminology.hl7.org/CodeSystem/v3-RoleCode,STUD,student
http://terminology.hl7.org/CodeSystem/v3-RoleCode,SU,Surgery clinic
http://terminology.hl7.org/CodeSystem/v3-RoleCode,SUBSCR,subscriber
http://terminology.hl7.org/CodeSystem/v3-RoleCode,SURF,Substance use rehabilitation facility
http://terminology.hl7.org/CodeSystem/v3-RoleCode,TPA,Third party administrator
http://terminology.hl7.org/CodeSystem/v3-RoleCode,TR,Transplant clinic
http://terminology.hl7.org/CodeSystem/v3-RoleCode,TRAVEL,Travel and geographic medicine clinic
http://terminology.hl7.org/CodeSystem/v3-RoleCode,TRB,Tribal Member
http://terminology.hl7.org/CodeSystem/v3-RoleCode,TWIN,twin
http://terminology.hl7.org/CodeSystem/v3-RoleCode,TWINBRO,twin brother
http://terminology.hl7.org/CodeSystem/v3-RoleCode,TWINSIS,twin sister
http://terminology.hl7.org/CodeSystem/v3-RoleCode,UMO,Utilization management organization
http://terminology.hl7.org/CodeSystem/v3-RoleCode,UNCLE,uncle
http://terminology.hl7.org/CodeSystem/v3-RoleCode,UPC,underage protection center
http://terminology.hl7.org/CodeSystem/v3-RoleCode,URO,Urology clinic
http://terminology.hl7.org/CodeSystem/v3-RoleCode,V,Verifying
http://terminology.hl7.org/CodeSystem/v3-RoleCode,VALIDATOR,validator
http://terminology.hl7.org/CodeSystem/v3-RoleCode,VET,veteran
http://terminology.hl7.org/CodeSystem/v3-RoleCode,VL,Veal
http://terminology.hl7.org/CodeSystem/v3-RoleCode,WARD,ward
http://terminology.hl7.org/CodeSystem/v3-RoleCode,WIFE,wife
http://terminology.hl7.org/CodeSystem/v3-RoleCode,WL,Wool
http://terminology.hl7.org/CodeSystem/v3-RoleCode,WND,Wound clinic
http://terminology.hl7.org/CodeSystem/v3-RoleCode,WO,Working
http://terminology.hl7.org/CodeSystem/v3-RoleCode,WORK,work site
http://terminology.hl7.org/CodeSystem/v3-RoleCode,_AdministrativeContactRoleType,AdministrativeContactRoleType
http://terminology.hl7.org/CodeSystem/v3-RoleCode,_AffiliationRoleType,AffiliationRoleType
http://terminology.hl7.org/CodeSystem/v3-RoleCode,_AgentRoleType,AgentRoleType
http://terminology.hl7.org/CodeSystem/v3-RoleCode,_AssignedNonPersonLivingSubjectRoleType,AssignedNonPersonLivingSubjectRoleType
http://terminology.hl7.org/CodeSystem/v3-RoleCode,_AssignedRoleType,AssignedRoleType
http://terminology.hl7.org/CodeSystem/v3-RoleCode,_CertifiedEntityType,CertifiedEntityType
http://terminology.hl7.org/CodeSystem/v3-RoleCode,_CitizenRoleType,CitizenRoleType
http://terminology.hl7.org/CodeSystem/v3-RoleCode,_ClaimantCoveredPartyRoleType,ClaimantCoveredPartyRoleType
http://terminology.hl7.org/CodeSystem/v3-RoleCode,_ContactRoleType,ContactRoleType
http://terminology.hl7.org/CodeSystem/v3-RoleCode,_CoverageRoleType,CoverageRoleType
http://terminology.hl7.org/CodeSystem/v3-RoleCode,_CoverageSponsorRoleType,CoverageSponsorRoleType
http://terminology.hl7.org/CodeSystem/v3-RoleCode,_CoveredPartyRoleType,covered party role type
http://terminology.hl7.org/CodeSystem/v3-RoleCode,_DedicatedClinicalLocationRoleType,DedicatedClinicalLocationRoleType
http://terminology.hl7.org/CodeSystem/v3-RoleCode,_DedicatedNonClinicalLocationRoleType,DedicatedNonClinicalLocationRoleType
http://terminology.hl7.org/CodeSystem/v3-RoleCode,_DedicatedServiceDeliveryLocationRoleType,DedicatedServiceDeliveryLocationRoleType
http://terminology.hl7.org/CodeSystem/v3-RoleCode,_DependentCoveredPartyRoleType,DependentCoveredPartyRoleType
http://terminology.hl7.org/CodeSystem/v3-RoleCode,_IdentifiedEntityType,IdentifiedEntityType
http://terminology.hl7.org/CodeSystem/v3-RoleCode,_IncidentalServiceDeliveryLocationRoleType,IncidentalServiceDeliveryLocationRoleType
http://terminology.hl7.org/CodeSystem/v3-RoleCode,_IndividualInsuredPartyRoleType,IndividualInsuredPartyRoleType
http://terminology.hl7.org/CodeSystem/v3-RoleCode,_LivingSubjectProductionClass,LivingSubjectProductionClass
http://terminology.hl7.org/CodeSystem/v3-RoleCode,_LocationIdentifiedEntityRoleCode,LocationIdentifiedEntityRoleCode
http://terminology.hl7.org/CodeSystem/v3-RoleCode,_MedicationGeneralizationRoleType,MedicationGeneralizationRoleType
http://terminology.hl7.org/CodeSystem/v3-RoleCode,_MemberRoleType,MemberRoleType
http://terminology.hl7.org/CodeSystem/v3-RoleCode,_PayorRoleType,PayorRoleType
http://terminology.hl7.org/CodeSystem/v3-RoleCode,_PersonalRelationshipRoleType,PersonalRelationshipRoleType
http://terminology.hl7.org/CodeSystem/v3-RoleCode,_PolicyOrProgramCoverageRoleType,PolicyOrProgramCoverageRoleType
http://terminology.hl7.org/CodeSystem/v3-RoleCode,_ProgramEligiblePartyRoleType,ProgramEligiblePartyRoleType
http://terminology.hl7.org/CodeSystem/v3-RoleCode,_ResearchSubjectRoleBasis,ResearchSubjectRoleBasis
http://terminology.hl7.org/CodeSystem/v3-RoleCode,_ServiceDeliveryLocationRoleType,ServiceDeliveryLocationRoleType
http://terminology.hl7.org/CodeSystem/v3-RoleCode,_SpecimenRoleType,SpecimenRoleType
http://terminology.hl7.org/CodeSystem/v3-RoleCode,_SubscriberCoveredPartyRoleType,SubscriberCoveredPartyRoleType
http://terminology.hl7.org/CodeSystem/v3-RoleCode,communityLaboratory,Community Laboratory
http://terminology.hl7.org/CodeSystem/v3-RoleCode,homeHealth,Home Health
http://terminology.hl7.org/CodeSystem/v3-RoleCode,laboratory,Laboratory
http://terminology.hl7.org/CodeSystem/v3-RoleCode,pathologist,Pathologist
http://terminology.hl7.org/CodeSystem/v3-RoleCode,phlebotomist,Phlebotomist
http://terminology.hl7.org/CodeSystem/v3-RoleCode,subject,Self
http://terminology.hl7.org/CodeSystem/v3-RoleCode,thirdParty,Third Party
http://terminology.hl7.org/CodeSystem/v3-RoleLinkStatus,ACTIVE,active
http://terminology.hl7.org/CodeSystem/v3-RoleLinkStatus,CANCELLED,cancelled
http://terminology.hl7.org/CodeSystem/v3-RoleLinkStatus,COMPLETED,completed
http://terminology.hl7.org/CodeSystem/v3-RoleLinkStatus,NORMAL,normal
http://terminology.hl7.org/CodeSystem/v3-RoleLinkStatus,NULLIFIED,nullified
http://terminology.hl7.org/CodeSystem/v3-RoleLinkStatus,PENDING,pending
http://terminology.hl7.org/CodeSystem/v3-RoleLinkType,BACKUP,is backup for
http://terminology.hl7.org/CodeSystem/v3-RoleLinkType,CONT,has contact
http://terminology.hl7.org/CodeSystem/v3-RoleLinkType,DIRAUTH,has direct authority over
http://terminology.hl7.org/CodeSystem/v3-RoleLinkType,IDENT,Identification
http://terminology.hl7.org/CodeSystem/v3-RoleLinkType,INDAUTH,has indirect authority over
http://terminology.hl7.org/CodeSystem/v3-RoleLinkType,PART,has part
http://terminology.hl7.org/CodeSystem/v3-RoleLinkType,REL,related
http://terminology.hl7.org/CodeSystem/v3-RoleLinkType,REPL,replaces
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,AMNINJ,"Injection, amniotic fluid"
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,BILINJ,"Injection, biliary tract"
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,BLADINJ,"Injection, urinary bladder"
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,BLADINSTL,"Instillation, urinary catheter"
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,BLADIRR,"Irrigation, urinary bladder"
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,BLADIRRC,"Irrigation, urinary bladder, continuous"
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,BLADIRRT,"Irrigation, urinary bladder, tidal"
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,BUC,"Topical application, buccal"
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,CAPDINSTL,"Instillation, continuous ambulatory peritoneal dialysis port"
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,CECINSTL,"Instillation, cecostomy"
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,CERV,"Topical application, cervical"
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,CERVINJ,"Injection, cervical"
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,CERVINS,"Insertion, cervical (uterine)"
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,CHEW,"Chew, oral"
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,CHOLINJ,"Injection, for cholangiography"
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,CTINSTL,"Instillation, chest tube"
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,DEN,"Topical application, dental"
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,DENRINSE,"Rinse, dental"
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,DISSOLVE,"Dissolve, oral"
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,DOUCHE,"Douche, vaginal"
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,DRESS,"Topical application, soaked dressing"
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,EFT,"Instillation, enteral feeding tube"
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,ELECTOSMOS,Electro-osmosis
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,ENDOSININJ,"Injection, endosinusial"
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,ENEMA,"Enema, rectal"
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,ENTINSTL,"Instillation, enteral"
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,EPI,"Infusion, epidural"
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,EPIDURINJ,"Injection, epidural"
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,EPIINJ,"Injection, epidural, push"
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,EPINJSP,"Injection, epidural, slow push"
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,ETINSTL,"Instillation, endotracheal tube"
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,ETNEB,"Nebulization, endotracheal tube"
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,EXTCORPDIF,"Diffusion, extracorporeal"
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,EXTCORPINJ,"Injection, extracorporeal"
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,EXTRAMNINJ,"Injection, extra-amniotic"
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,GARGLE,Gargle
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,GBINJ,"Injection, gastric button"
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,GIN,"Topical application, gingival"
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,GINGINJ,"Injection, gingival"
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,GJT,"Instillation, gastro-jejunostomy tube"
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,GT,"Instillation, gastrostomy tube"
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,GUIRR,"Irrigation, genitourinary"
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,HAIR,"Topical application, hair"
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,HEMODIFF,"Diffusion, hemodialysis"
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,HEMOPORT,"Injection, hemodialysis port"
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,IA,"Infusion, intraarterial catheter"
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,IABDINJ,"Injection, intra-abdominal"
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,IAINJ,"Injection, intraarterial"
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,IAINJP,"Injection, intraarterial, push"
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,IAINJSP,"Injection, intraarterial, slow push"
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,IARTINJ,"Injection, intraarticular"
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,IBRONCHINSTIL,"Instillation, intrabronchial"
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,IBURSINJ,"Injection, intrabursal"
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,IC,"Infusion, intracardiac"
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,ICARDINJ,"Injection, intracardiac"
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,ICARDINJRP,"Injection, intracardiac, rapid push"
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,ICARDINJSP,"Injection, intracardiac, slow push"
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,ICARINJP,"Injection, intracardiac, push"
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,ICARTINJ,"Injection, intracartilaginous"
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,ICAUDINJ,"Injection, intracaudal"
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,ICAVINJ,"Injection, intracavernous"
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,ICAVITINJ,"Injection, intracavitary"
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,ICEREBINJ,"Injection, intracerebral"
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,ICISTERNINJ,"Injection, intracisternal"
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,ICOR,"Infusion, intracoronary"
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,ICORNTA,"Topical application, intracorneal"
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,ICORONINJ,"Injection, intracoronary"
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,ICORONINJP,"Injection, intracoronary, push"
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,ICORONTA,"Topical application, intracoronal (dental)"
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,ICORPCAVINJ,"Injection, intracorpus cavernosum"
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,IDIMPLNT,"Implantation, intradermal"
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,IDINJ,"Injection, intradermal"
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,IDISCINJ,"Injection, intradiscal"
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,IDOUDMAB,"Mucosal absorption, intraduodenal"
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,IDUCTINJ,"Injection, intraductal"
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,IDUODINSTIL,"Instillation, intraduodenal"
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,IDURINJ,"Injection, intradural"
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,IEPIDINJ,"Injection, intraepidermal"
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,IEPITHINJ,"Injection, intraepithelial"
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,IESOPHINSTIL,"Instillation, intraesophageal"
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,IESOPHTA,"Topical application, intraesophageal"
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,IGASTINSTIL,"Instillation, intragastric"
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,IGASTIRR,"Irrigation, intragastric"
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,IGASTLAV,"Lavage, intragastric"
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,IILEALINJ,"Instillation, intraileal"
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,IILEALTA,"Topical application, intraileal"
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,ILESINJ,"Injection, intralesional"
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,ILESIRR,"Irrigation, intralesional"
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,ILTOP,"Topical application, intralesional"
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,ILUMINJ,"Injection, intraluminal"
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,ILUMTA,"Topical application, intraluminal"
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,ILYMPJINJ,"Injection, intralymphatic"
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,IM,"Injection, intramuscular"
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,IMD,"Injection, intramuscular, deep"
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,IMEDULINJ,"Injection, intramedullary"
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,IMZ,"Injection, intramuscular, z track"
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,INSUF,Insufflation
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,INTERMENINJ,"Injection, interameningeal"
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,INTERSTITINJ,"Injection, interstitial"
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,IOINJ,"Injection, intraocular"
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,IOINSTL,"Instillation, intraocular"
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,IOIRR,"Irrigation, intraocular"
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,IONTO,"Topical application, iontophoresis"
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,IOSSC,"Infusion, intraosseous, continuous"
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,IOSSINJ,"Injection, intraosseous"
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,IOSURGINS,"Insertion, intraocular, surgical"
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,IOTOP,"Topical application, intraocular"
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,IOVARINJ,"Injection, intraovarian"
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,IPCARDINJ,"Injection, intrapericardial"
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,IPERINJ,"Injection, intraperitoneal"
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,IPINHL,"Inhalation, respiratory"
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,IPINJ,"Injection, intrapulmonary"
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,IPLRINJ,"Injection, intrapleural"
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,IPPB,"Inhalation, intermittent positive pressure breathing (ippb)"
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,IPROSTINJ,"Injection, intraprostatic"
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,IPUMPINJ,"Injection, insulin pump"
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,ISININSTIL,"Instillation, intrasinal"
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,ISINJ,"Injection, intraspinal"
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,ISTERINJ,"Injection, intrasternal"
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,ISYNINJ,"Injection, intrasynovial"
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,IT,"Infusion, intrathecal"
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,ITENDINJ,"Injection, intratendinous"
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,ITESTINJ,"Injection, intratesticular"
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,ITHORINJ,"Injection, intrathoracic"
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,ITINJ,"Injection, intrathecal"
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,ITRACHINSTIL,"Instillation, intratracheal"
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,ITRACHMAB,"Mucosal absorption, intratracheal"
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,ITUBINJ,"Injection, intratubular"
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,ITUMINJ,"Injection, intratumor"
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,ITYMPINJ,"Injection, intratympanic"
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,IU,"Insertion, intrauterine"
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,IUINJ,"Injection, intrauterine"
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,IUINJC,"Injection, intracervical (uterus)"
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,IUINSTL,"Instillation, intrauterine"
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,IURETINJ,"Injection, intraureteral, retrograde"
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,IV,"Infusion, intravenous"
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,IVASCINFUS,"Infusion, intravascular"
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,IVASCINJ,"Injection, intravascular"
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,IVC,"Infusion, intravenous catheter"
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,IVCC,"Infusion, intravenous catheter, continuous"
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,IVCI,"Infusion, intravenous catheter, intermittent"
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,IVENTINJ,"Injection, intraventricular (heart)"
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,IVESINJ,"Injection, intravesicle"
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,IVFLUSH,"Flush, intravenous catheter"
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,IVINJ,"Injection, intravenous"
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,IVINJBOL,"Injection, intravenous, bolus"
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,IVITIMPLNT,"Implantation, intravitreal"
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,IVITINJ,"Injection, intravitreal"
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,IVPUSH,"Injection, intravenous, push"
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,IVRPUSH,"Injection, intravenous, rapid push"
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,IVSPUSH,"Injection, intravenous, slow push"
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,JJTINSTL,"Instillation, jejunostomy tube"
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,LARYNGINSTIL,"Instillation, laryngeal"
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,LARYNGTA,"Topical application, laryngeal"
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,LPINS,"Insertion, lacrimal puncta"
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,MUC,"Topical application, mucous membrane"
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,NAIL,"Topical application, nail"
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,NASAL,"Topical application, nasal"
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,NASALINSTIL,"Instillation, nasal"
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,NASINHL,"Inhalation, nasal"
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,NASINHLC,"Inhalation, nasal cannula"
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,NASNEB,"Inhalation, nebulization, nasal"
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,NASOGASINSTIL,"Instillation, nasogastric"
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,NEB,"Inhalation, nebulization"
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,NGT,"Instillation, nasogastric tube"
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,NTT,"Instillation, nasotracheal tube"
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,OCDRESTA,Occlusive dressing technique
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,OGT,"Instillation, orogastric tube"
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,OJJ,"Instillation, orojejunum tube"
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,OPTHALTA,"Topical application, ophthalmic"
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,ORALTA,"Topical application, oral"
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,ORIFINHL,"Inhalation, oral intermittent flow"
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,ORMUC,"Topical application, oromucosal"
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,ORNEB,"Inhalation, nebulization, oral"
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,OROPHARTA,"Topical application, oropharyngeal"
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,ORRINSE,"Rinse, oral"
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,OT,"Instillation, otic"
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,PAINJ,"Injection, periarticular"
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,PARENTINJ,"Injection, parenteral"
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,PCA,"Infusion, intravenous catheter, pca pump"
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,PDONTINJ,"Injection, periodontal"
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,PDONTTA,"Topical application, periodontal"
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,PDPINJ,"Injection, peritoneal dialysis port"
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,PDPINSTL,"Instillation, peritoneal dialysis port"
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,PDURINJ,"Injection, peridural"
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,PERIANAL,"Topical application, perianal"
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,PERINEAL,"Topical application, perineal"
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,PNINJ,"Injection, perineural"
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,PNSINJ,"Injection, paranasal sinuses"
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,PNSINSTL,"Instillation, paranasal sinuses"
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,PO,"Swallow, oral"
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,PR,"Insertion, rectal"
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,RBINJ,"Injection, retrobulbar"
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,REBREATH,"Inhalation, oral rebreather mask"
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,RECINSTL,"Instillation, rectal"
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,RECIRR,"Irrigation, rectal"
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,RECTAL,"Topical application, rectal"
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,RECTINSTL,"Instillation, rectal tube"
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,RETENEMA,"Enema, rectal retention"
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,SCALP,"Topical application, scalp"
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,SCINJ,"Injection, subconjunctival"
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,SHAMPOO,Shampoo
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,SININSTIL,"Instillation, sinus, unspecified"
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,SKIN,"Topical application, skin"
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,SL,"Dissolve, sublingual"
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,SLESINJ,"Injection, sublesional"
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,SMUCMAB,"Mucosal absorption, submucosal"
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,SOAK,Immersion (soak)
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,SOFTISINJ,"Injection, soft tissue"
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,SOFTISINSTIL,"Instillation, soft tissue"
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,SQ,"Injection, subcutaneous"
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,SQIMPLNT,"Implantation, subcutaneous"
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,SQINFUS,"Infusion, subcutaneous"
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,SQSURGINS,"Insertion, subcutaneous, surgical"
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,SUBARACHINJ,"Injection, subarachnoid"
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,SUBCONJTA,Subconjunctival
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,SUBMUCINJ,"Injection, submucosal"
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,SUCK,"Suck, oromucosal"
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,SWAB,"Topical application, swab"
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,SWISHSPIT,"Swish and spit out, oromucosal"
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,SWISHSWAL,"Swish and swallow, oromucosal"
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,TMUCTA,"Topical application, transmucosal"
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,TOPICAL,Topical
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,TRACH,"Inhalation, tracheostomy"
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,TRACHINSTL,"Instillation, tracheostomy"
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,TRNSDERM,Transdermal
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,TRNSDERMD,"Diffusion, transdermal"
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,TRNSLING,Translingual
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,TRPLACINJ,"Injection, transplacental"
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,TRTRACHINJ,"Injection, transtracheal"
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,TRTYMPINSTIL,"Instillation, transtympanic"
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,TTYMPTABSORP,"Topical absorption, transtympanic"
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,URETHINJ,"Injection, urethral"
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,URETHINS,"Insertion, urethral"
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,URETHINSTL,"instillation, urethral"
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,URETHSUP,"Suppository, urethral"
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,URETINJ,"Injection, ureteral"
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,VAGINS,"Topical application, vaginal"
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,VAGINSI,"Insertion, vaginal"
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,VENT,"Inhalation, ventilator"
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,VENTMASK,"Inhalation, ventimask"
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,_AmnioticFluidSacRoute,AmnioticFluidSacRoute
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,_BiliaryRoute,BiliaryRoute
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,_BodySurfaceRoute,BodySurfaceRoute
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,_BuccalMucosaRoute,BuccalMucosaRoute
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,_CecostomyRoute,CecostomyRoute
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,_CervicalRoute,CervicalRoute
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,_Chew,Chew
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,_Diffusion,Diffusion
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,_Dissolve,Dissolve
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,_Douche,Douche
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,_ElectroOsmosisRoute,ElectroOsmosisRoute
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,_EndocervicalRoute,EndocervicalRoute
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,_Enema,Enema
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,_EnteralRoute,EnteralRoute
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,_EpiduralRoute,EpiduralRoute
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,_ExtraAmnioticRoute,ExtraAmnioticRoute
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,_ExtracorporealCirculationRoute,ExtracorporealCirculationRoute
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,_Flush,Flush
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,_GastricRoute,GastricRoute
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,_GenitourinaryRoute,GenitourinaryRoute
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,_GingivalRoute,GingivalRoute
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,_HairRoute,HairRoute
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,_Implantation,Implantation
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,_Infusion,Infusion
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,_Inhalation,Inhalation
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,_Injection,Injection
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,_Insertion,Insertion
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,_Instillation,Instillation
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,_InterameningealRoute,InterameningealRoute
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,_InterstitialRoute,InterstitialRoute
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,_IntraabdominalRoute,IntraabdominalRoute
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,_IntraarterialRoute,IntraarterialRoute
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,_IntraarticularRoute,IntraarticularRoute
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,_IntrabronchialRoute,IntrabronchialRoute
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,_IntrabursalRoute,IntrabursalRoute
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,_IntracardiacRoute,IntracardiacRoute
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,_IntracartilaginousRoute,IntracartilaginousRoute
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,_IntracaudalRoute,IntracaudalRoute
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,_IntracavernosalRoute,IntracavernosalRoute
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,_IntracavitaryRoute,IntracavitaryRoute
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,_IntracerebralRoute,IntracerebralRoute
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,_IntracervicalRoute,IntracervicalRoute
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,_IntracisternalRoute,IntracisternalRoute
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,_IntracornealRoute,IntracornealRoute
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,_IntracoronalRoute,IntracoronalRoute
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,_IntracoronaryRoute,IntracoronaryRoute
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,_IntracorpusCavernosumRoute,IntracorpusCavernosumRoute
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,_IntradermalRoute,IntradermalRoute
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,_IntradiscalRoute,IntradiscalRoute
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,_IntraductalRoute,IntraductalRoute
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,_IntraduodenalRoute,IntraduodenalRoute
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,_IntraduralRoute,IntraduralRoute
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,_IntraepidermalRoute,IntraepidermalRoute
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,_IntraepithelialRoute,IntraepithelialRoute
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,_IntraesophagealRoute,IntraesophagealRoute
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,_IntragastricRoute,IntragastricRoute
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,_IntrailealRoute,IntrailealRoute
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,_IntralesionalRoute,IntralesionalRoute
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,_IntraluminalRoute,IntraluminalRoute
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,_IntralymphaticRoute,IntralymphaticRoute
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,_IntramedullaryRoute,IntramedullaryRoute
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,_IntramuscularRoute,IntramuscularRoute
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,_IntraocularRoute,IntraocularRoute
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,_IntraosseousRoute,IntraosseousRoute
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,_IntraovarianRoute,IntraovarianRoute
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,_IntrapericardialRoute,IntrapericardialRoute
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,_IntraperitonealRoute,IntraperitonealRoute
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,_IntrapleuralRoute,IntrapleuralRoute
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,_IntraprostaticRoute,IntraprostaticRoute
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,_IntrapulmonaryRoute,IntrapulmonaryRoute
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,_IntrasinalRoute,IntrasinalRoute
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,_IntraspinalRoute,IntraspinalRoute
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,_IntrasternalRoute,IntrasternalRoute
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,_IntrasynovialRoute,IntrasynovialRoute
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,_IntratendinousRoute,IntratendinousRoute
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,_IntratesticularRoute,IntratesticularRoute
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,_IntrathecalRoute,IntrathecalRoute
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,_IntrathoracicRoute,IntrathoracicRoute
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,_IntratrachealRoute,IntratrachealRoute
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,_IntratubularRoute,IntratubularRoute
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,_IntratumorRoute,IntratumorRoute
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,_IntratympanicRoute,IntratympanicRoute
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,_IntrauterineRoute,IntrauterineRoute
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,_IntravascularRoute,IntravascularRoute
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,_IntravenousRoute,IntravenousRoute
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,_IntraventricularRoute,IntraventricularRoute
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,_IntravesicleRoute,IntravesicleRoute
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,_IntravitrealRoute,IntravitrealRoute
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,_IontophoresisRoute,IontophoresisRoute
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,_Irrigation,Irrigation
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,_JejunumRoute,JejunumRoute
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,_LacrimalPunctaRoute,LacrimalPunctaRoute
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,_LaryngealRoute,LaryngealRoute
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,_LavageRoute,LavageRoute
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,_LingualRoute,LingualRoute
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,_MucosalAbsorptionRoute,MucosalAbsorptionRoute
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,_MucousMembraneRoute,MucousMembraneRoute
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,_NailRoute,NailRoute
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,_NasalRoute,NasalRoute
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,_Nebulization,Nebulization
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,_OphthalmicRoute,OphthalmicRoute
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,_OralRoute,OralRoute
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,_OromucosalRoute,OromucosalRoute
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,_OropharyngealRoute,OropharyngealRoute
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,_OticRoute,OticRoute
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,_ParanasalSinusesRoute,ParanasalSinusesRoute
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,_ParenteralRoute,ParenteralRoute
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,_PerianalRoute,PerianalRoute
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,_PeriarticularRoute,PeriarticularRoute
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,_PeriduralRoute,PeriduralRoute
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,_PerinealRoute,PerinealRoute
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,_PerineuralRoute,PerineuralRoute
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,_PeriodontalRoute,PeriodontalRoute
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,_PulmonaryRoute,PulmonaryRoute
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,_RectalRoute,RectalRoute
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,_RespiratoryTractRoute,RespiratoryTractRoute
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,_RetrobulbarRoute,RetrobulbarRoute
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,_Rinse,Rinse
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,_RouteByMethod,RouteByMethod
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,_RouteBySite,RouteBySite
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,_ScalpRoute,ScalpRoute
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,_SinusUnspecifiedRoute,SinusUnspecifiedRoute
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,_SkinRoute,SkinRoute
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,_SoftTissueRoute,SoftTissueRoute
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,_SubarachnoidRoute,SubarachnoidRoute
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,_SubconjunctivalRoute,SubconjunctivalRoute
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,_SubcutaneousRoute,SubcutaneousRoute
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,_SublesionalRoute,SublesionalRoute
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,_SublingualRoute,SublingualRoute
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,_SubmucosalRoute,SubmucosalRoute
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,_SuppositoryRoute,SuppositoryRoute
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,_Swish,Swish
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,_TopicalAbsorptionRoute,TopicalAbsorptionRoute
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,_TopicalApplication,TopicalApplication
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,_TracheostomyRoute,TracheostomyRoute
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,_TransmucosalRoute,TransmucosalRoute
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,_TransplacentalRoute,TransplacentalRoute
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,_TranstrachealRoute,TranstrachealRoute
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,_TranstympanicRoute,TranstympanicRoute
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,_UreteralRoute,UreteralRoute
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,_UrethralRoute,UrethralRoute
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,_UrinaryBladderRoute,UrinaryBladderRoute
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,_UrinaryTractRoute,UrinaryTractRoute
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,_VaginalRoute,VaginalRoute
http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration,_VitreousHumourRoute,VitreousHumourRoute
http://terminology.hl7.org/CodeSystem/v3-Sequencing,A,Ascending
http://terminology.hl7.org/CodeSystem/v3-Sequencing,D,Descending
http://terminology.hl7.org/CodeSystem/v3-Sequencing,N,None
http://terminology.hl7.org/CodeSystem/v3-SetOperator,A,intersect
http://terminology.hl7.org/CodeSystem/v3-SetOperator,E,exclude
http://terminology.hl7.org/CodeSystem/v3-SetOperator,H,convex hull
http://terminology.hl7.org/CodeSystem/v3-SetOperator,I,include
http://terminology.hl7.org/CodeSystem/v3-SetOperator,P,periodic hull
http://terminology.hl7.org/CodeSystem/v3-SetOperator,_ValueSetOperator,ValueSetOperator
http://terminology.hl7.org/CodeSystem/v3-SpecimenType,ABS,Abcess
http://terminology.hl7.org/CodeSystem/v3-SpecimenType,AMN,Amniotic fluid
http://terminology.hl7.org/CodeSystem/v3-SpecimenType,ASP,Aspirate
http://terminology.hl7.org/CodeSystem/v3-SpecimenType,BBL,Blood bag
http://terminology.hl7.org/CodeSystem/v3-SpecimenType,BDY,Whole body
http://terminology.hl7.org/CodeSystem/v3-SpecimenType,BIFL,Bile fluid
http://terminology.hl7.org/CodeSystem/v3-SpecimenType,BLD,Whole blood
http://terminology.hl7.org/CodeSystem/v3-SpecimenType,BLDA,Blood arterial
http://terminology.hl7.org/CodeSystem/v3-SpecimenType,BLDC,Blood capillary
http://terminology.hl7.org/CodeSystem/v3-SpecimenType,BLDCO,Blood - cord
http://terminology.hl7.org/CodeSystem/v3-SpecimenType,BLDV,Blood venous
http://terminology.hl7.org/CodeSystem/v3-SpecimenType,BON,Bone
http://terminology.hl7.org/CodeSystem/v3-SpecimenType,BPH,Basophils
http://terminology.hl7.org/CodeSystem/v3-SpecimenType,BPU,Blood product unit
http://terminology.hl7.org/CodeSystem/v3-SpecimenType,BRN,Burn
http://terminology.hl7.org/CodeSystem/v3-SpecimenType,BRO,Bronchial
http://terminology.hl7.org/CodeSystem/v3-SpecimenType,BRTH,Exhaled gas (=breath)
http://terminology.hl7.org/CodeSystem/v3-SpecimenType,CALC,Calculus (=Stone)
http://terminology.hl7.org/CodeSystem/v3-SpecimenType,CDM,Cardiac muscle
http://terminology.hl7.org/CodeSystem/v3-SpecimenType,CNJT,Conjunctiva
http://terminology.hl7.org/CodeSystem/v3-SpecimenType,CNL,Cannula
http://terminology.hl7.org/CodeSystem/v3-SpecimenType,COL,Colostrum
http://terminology.hl7.org/CodeSystem/v3-SpecimenType,CRN,Cornea
http://terminology.hl7.org/CodeSystem/v3-SpecimenType,CSF,Cerebral spinal fluid
http://terminology.hl7.org/CodeSystem/v3-SpecimenType,CTP,Catheter tip
http://terminology.hl7.org/CodeSystem/v3-SpecimenType,CUR,Curettage
http://terminology.hl7.org/CodeSystem/v3-SpecimenType,CVM,Cervical mucus
http://terminology.hl7.org/CodeSystem/v3-SpecimenType,CVX,Cervix
http://terminology.hl7.org/CodeSystem/v3-SpecimenType,CYST,Cyst
http://terminology.hl7.org/CodeSystem/v3-SpecimenType,DIAF,Dialysis fluid
http://terminology.hl7.org/CodeSystem/v3-SpecimenType,DOSE,Dose med or substance
http://terminology.hl7.org/CodeSystem/v3-SpecimenType,DRN,Drain
http://terminology.hl7.org/CodeSystem/v3-SpecimenType,DUFL,Duodenal fluid
http://terminology.hl7.org/CodeSystem/v3-SpecimenType,EAR,Ear
http://terminology.hl7.org/CodeSystem/v3-SpecimenType,EARW,Ear wax (cerumen)
http://terminology.hl7.org/CodeSystem/v3-SpecimenType,ELT,Electrode
http://terminology.hl7.org/CodeSystem/v3-SpecimenType,ENDC,Endocardium
http://terminology.hl7.org/CodeSystem/v3-SpecimenType,ENDM,Endometrium
http://terminology.hl7.org/CodeSystem/v3-SpecimenType,EOS,Eosinophils
http://terminology.hl7.org/CodeSystem/v3-SpecimenType,EYE,Eye
http://terminology.hl7.org/CodeSystem/v3-SpecimenType,FIB,Fibroblasts
http://terminology.hl7.org/CodeSystem/v3-SpecimenType,FIST,Fistula
http://terminology.hl7.org/CodeSystem/v3-SpecimenType,FLT,Filter
http://terminology.hl7.org/CodeSystem/v3-SpecimenType,FLU,"Body fluid, unsp"
http://terminology.hl7.org/CodeSystem/v3-SpecimenType,FOOD,Food sample
http://terminology.hl7.org/CodeSystem/v3-SpecimenType,GAS,Gas
http://terminology.hl7.org/CodeSystem/v3-SpecimenType,GAST,Gastric fluid/contents
http://terminology.hl7.org/CodeSystem/v3-SpecimenType,GEN,Genital
http://terminology.hl7.org/CodeSystem/v3-SpecimenType,GENC,Genital cervix
http://terminology.hl7.org/CodeSystem/v3-SpecimenType,GENF,Genital fluid
http://terminology.hl7.org/CodeSystem/v3-SpecimenType,GENL,Genital lochia
http://terminology.hl7.org/CodeSystem/v3-SpecimenType,GENV,Genital vaginal
http://terminology.hl7.org/CodeSystem/v3-SpecimenType,HAR,Hair
http://terminology.hl7.org/CodeSystem/v3-SpecimenType,IHG,Inhaled Gas
http://terminology.hl7.org/CodeSystem/v3-SpecimenType,ISLT,Isolate
http://terminology.hl7.org/CodeSystem/v3-SpecimenType,IT,Intubation tube
http://terminology.hl7.org/CodeSystem/v3-SpecimenType,LAM,Lamella
http://terminology.hl7.org/CodeSystem/v3-SpecimenType,LIQ,Liquid NOS
http://terminology.hl7.org/CodeSystem/v3-SpecimenType,LN,Line
http://terminology.hl7.org/CodeSystem/v3-SpecimenType,LNA,Line arterial
http://terminology.hl7.org/CodeSystem/v3-SpecimenType,LNV,Line venous
http://terminology.hl7.org/CodeSystem/v3-SpecimenType,LYM,Lymphocytes
http://terminology.hl7.org/CodeSystem/v3-SpecimenType,MAC,Macrophages
http://terminology.hl7.org/CodeSystem/v3-SpecimenType,MAR,Marrow (bone)
http://terminology.hl7.org/CodeSystem/v3-SpecimenType,MBLD,Menstrual blood
http://terminology.hl7.org/CodeSystem/v3-SpecimenType,MEC,Meconium
http://terminology.hl7.org/CodeSystem/v3-SpecimenType,MILK,Breast milk
http://terminology.hl7.org/CodeSystem/v3-SpecimenType,MLK,Milk
http://terminology.hl7.org/CodeSystem/v3-SpecimenType,NAIL,Nail
http://terminology.hl7.org/CodeSystem/v3-SpecimenType,NOS,Nose (nasal passage)
http://terminology.hl7.org/CodeSystem/v3-SpecimenType,PAFL,Pancreatic fluid
http://terminology.hl7.org/CodeSystem/v3-SpecimenType,PAT,Patient
http://terminology.hl7.org/CodeSystem/v3-SpecimenType,PLAS,Plasma
http://terminology.hl7.org/CodeSystem/v3-SpecimenType,PLB,Plasma bag
http://terminology.hl7.org/CodeSystem/v3-SpecimenType,PLC,Placenta
http://terminology.hl7.org/CodeSystem/v3-SpecimenType,PLR,Pleural fluid (thoracentesis fld)
http://terminology.hl7.org/CodeSystem/v3-SpecimenType,PMN,Polymorphonuclear neutrophils
http://terminology.hl7.org/CodeSystem/v3-SpecimenType,PPP,Platelet poor plasma
http://terminology.hl7.org/CodeSystem/v3-SpecimenType,PRP,Platelet rich plasma
http://terminology.hl7.org/CodeSystem/v3-SpecimenType,PRT,Peritoneal fluid /ascites
http://terminology.hl7.org/CodeSystem/v3-SpecimenType,PUS,Pus
http://terminology.hl7.org/CodeSystem/v3-SpecimenType,RBC,Erythrocytes
http://terminology.hl7.org/CodeSystem/v3-SpecimenType,SAL,Saliva
http://terminology.hl7.org/CodeSystem/v3-SpecimenType,SER,Serum
http://terminology.hl7.org/CodeSystem/v3-SpecimenType,SKM,Skeletal muscle
http://terminology.hl7.org/CodeSystem/v3-SpecimenType,SKN,Skin
http://terminology.hl7.org/CodeSystem/v3-SpecimenType,SMN,Seminal fluid
http://terminology.hl7.org/CodeSystem/v3-SpecimenType,SMPLS,Seminal plasma
http://terminology.hl7.org/CodeSystem/v3-SpecimenType,SNV,Synovial fluid (Joint fluid)
http://terminology.hl7.org/CodeSystem/v3-SpecimenType,SPRM,Spermatozoa
http://terminology.hl7.org/CodeSystem/v3-SpecimenType,SPT,Sputum
http://terminology.hl7.org/CodeSystem/v3-SpecimenType,SPTC,Sputum - coughed
http://terminology.hl7.org/CodeSystem/v3-SpecimenType,SPTT,Sputum - tracheal aspirate
http://terminology.hl7.org/CodeSystem/v3-SpecimenType,STL,Stool = Fecal
http://terminology.hl7.org/CodeSystem/v3-SpecimenType,SWT,Sweat
http://terminology.hl7.org/CodeSystem/v3-SpecimenType,TEAR,Tears
http://terminology.hl7.org/CodeSystem/v3-SpecimenType,THRB,Thrombocyte (platelet)
http://terminology.hl7.org/CodeSystem/v3-SpecimenType,THRT,Throat
http://terminology.hl7.org/CodeSystem/v3-SpecimenType,TISG,Tissue gall bladder
http://terminology.hl7.org/CodeSystem/v3-SpecimenType,TISPL,Tissue placenta
http://terminology.hl7.org/CodeSystem/v3-SpecimenType,TISS,"Tissue, unspecified"
http://terminology.hl7.org/CodeSystem/v3-SpecimenType,TISU,Tissue ulcer
http://terminology.hl7.org/CodeSystem/v3-SpecimenType,TLGI,Tissue large intestine
http://terminology.hl7.org/CodeSystem/v3-SpecimenType,TLNG,Tissue lung
http://terminology.hl7.org/CodeSystem/v3-SpecimenType,TSMI,Tissue small intestine Tissue ulcer
http://terminology.hl7.org/CodeSystem/v3-SpecimenType,TUB,"Tube, unspecified"
http://terminology.hl7.org/CodeSystem/v3-SpecimenType,ULC,Ulcer
http://terminology.hl7.org/CodeSystem/v3-SpecimenType,UMB,Umbilical blood
http://terminology.hl7.org/CodeSystem/v3-SpecimenType,UMED,Unknown medicine
http://terminology.hl7.org/CodeSystem/v3-SpecimenType,UR,Urine
http://terminology.hl7.org/CodeSystem/v3-SpecimenType,URC,Urine clean catch
http://terminology.hl7.org/CodeSystem/v3-SpecimenType,URNS,Urine sediment
http://terminology.hl7.org/CodeSystem/v3-SpecimenType,URT,Urine catheter
http://terminology.hl7.org/CodeSystem/v3-SpecimenType,URTH,Urethra
http://terminology.hl7.org/CodeSystem/v3-SpecimenType,USUB,Unknown substance
http://terminology.hl7.org/CodeSystem/v3-SpecimenType,VOM,Vomitus
http://terminology.hl7.org/CodeSystem/v3-SpecimenType,WAT,Water
http://terminology.hl7.org/CodeSystem/v3-SpecimenType,WBC,Leukocytes
http://terminology.hl7.org/CodeSystem/v3-SpecimenType,WICK,Wick
http://terminology.hl7.org/CodeSystem/v3-SpecimenType,WND,Wound
http://terminology.hl7.org/CodeSystem/v3-SpecimenType,WNDA,Wound abscess
http://terminology.hl7.org/CodeSystem/v3-SpecimenType,WNDD,Wound drainage
http://terminology.hl7.org/CodeSystem/v3-SpecimenType,WNDE,Wound exudate
http://terminology.hl7.org/CodeSystem/v3-SpecimenType,_SpecimenEntityType,SpecimenEntityType
http://terminology.hl7.org/CodeSystem/v3-SubstitutionCondition,CONFIRM,Confirm first
http://terminology.hl7.org/CodeSystem/v3-SubstitutionCondition,NOSUB,No substitution
http://terminology.hl7.org/CodeSystem/v3-SubstitutionCondition,NOTIFY,Notify first
http://terminology.hl7.org/CodeSystem/v3-SubstitutionCondition,UNCOND,Unconditional
http://terminology.hl7.org/CodeSystem/v3-SubstitutionCondition,_Conditional,Conditional
http://terminology.hl7.org/CodeSystem/v3-TargetAwareness,D,denying
http://terminology.hl7.org/CodeSystem/v3-TargetAwareness,F,full awareness
http://terminology.hl7.org/CodeSystem/v3-TargetAwareness,I,incapable
http://terminology.hl7.org/CodeSystem/v3-TargetAwareness,M,marginal
http://terminology.hl7.org/CodeSystem/v3-TargetAwareness,P,partial
http://terminology.hl7.org/CodeSystem/v3-TargetAwareness,U,uninformed
http://terminology.hl7.org/CodeSystem/v3-TelecommunicationCapabilities,tty,text
http://terminology.hl7.org/CodeSystem/v3-TransmissionRelationshipTypeCode,SEQL,sequence
http://terminology.hl7.org/CodeSystem/v3-VaccineManufacturer,AB,Abbott Laboratories (includes Ross Products Division)
http://terminology.hl7.org/CodeSystem/v3-VaccineManufacturer,AD,Adams Laboratories
http://terminology.hl7.org/CodeSystem/v3-VaccineManufacturer,ALP,Alpha Therapeutic Corporation
http://terminology.hl7.org/CodeSystem/v3-VaccineManufacturer,AR,Armour [Inactive - use CEN]
http://terminology.hl7.org/CodeSystem/v3-VaccineManufacturer,AVI,Aviron
http://terminology.hl7.org/CodeSystem/v3-VaccineManufacturer,BA,Baxter Healthcare Corporation
http://terminology.hl7.org/CodeSystem/v3-VaccineManufacturer,BAY,"Bayer Corporation (includes Miles, Inc. and Cutter Laboratories)"
http://terminology.hl7.org/CodeSystem/v3-VaccineManufacturer,BP,Berna Products [Inactive - use BPC]
http://terminology.hl7.org/CodeSystem/v3-VaccineManufacturer,BPC,Berna Products Corporation (includes Swiss Serum and Vaccine Institute Berne)
http://terminology.hl7.org/CodeSystem/v3-VaccineManufacturer,CEN,Centeon L.L.C. (includes Armour Pharmaceutical Company)
http://terminology.hl7.org/CodeSystem/v3-VaccineManufacturer,CHI,Chiron Corporation
http://terminology.hl7.org/CodeSystem/v3-VaccineManufacturer,CON,Connaught [Inactive - use PMC]
http://terminology.hl7.org/CodeSystem/v3-VaccineManufacturer,EVN,"Evans Medical Limited (an affiliate of Medeva Pharmaceuticals, Inc.)"
http://terminology.hl7.org/CodeSystem/v3-VaccineManufacturer,GRE,"Greer Laboratories, Inc."
http://terminology.hl7.org/CodeSystem/v3-VaccineManufacturer,IAG,Immuno International AG
http://terminology.hl7.org/CodeSystem/v3-VaccineManufacturer,IM,Merieux [Inactive - use PMC]
http://terminology.hl7.org/CodeSystem/v3-VaccineManufacturer,IUS,"Immuno-U.S., Inc."
http://terminology.hl7.org/CodeSystem/v3-VaccineManufacturer,JPN,The Research Foundation for Microbial Diseases of Osaka University (BIKEN)
http://terminology.hl7.org/CodeSystem/v3-VaccineManufacturer,KGC,Korea Green Cross Corporation
http://terminology.hl7.org/CodeSystem/v3-VaccineManufacturer,LED,Lederle [Inactive - use WAL]
http://terminology.hl7.org/CodeSystem/v3-VaccineManufacturer,MA,Massachusetts Public Health Biologic Laboratories
http://terminology.hl7.org/CodeSystem/v3-VaccineManufacturer,MED,"MedImmune, Inc."
http://terminology.hl7.org/CodeSystem/v3-VaccineManufacturer,MIL,Miles [Inactive - use BAY]
http://terminology.hl7.org/CodeSystem/v3-VaccineManufacturer,MIP,Bioport Corporation (formerly Michigan Biologic Products Institute)
http://terminology.hl7.org/CodeSystem/v3-VaccineManufacturer,MSD,"Merck and Co., Inc."
http://terminology.hl7.org/CodeSystem/v3-VaccineManufacturer,NAB,"NABI (formerly North American Biologicals, Inc.)"
http://terminology.hl7.org/CodeSystem/v3-VaccineManufacturer,NAV,"North American Vaccine, Inc."
http://terminology.hl7.org/CodeSystem/v3-VaccineManufacturer,NOV,Novartis Pharmaceutical Corporation (includes Ciba-Geigy Limited and Sandoz Limited)
http://terminology.hl7.org/CodeSystem/v3-VaccineManufacturer,NYB,New York Blood Center
http://terminology.hl7.org/CodeSystem/v3-VaccineManufacturer,ORT,"Ortho Diagnostic Systems, Inc."
http://terminology.hl7.org/CodeSystem/v3-VaccineManufacturer,OTC,Organon Teknika Corporation
http://terminology.hl7.org/CodeSystem/v3-VaccineManufacturer,PD,Parkedale Pharmaceuticals (formerly Parke-Davis)
http://terminology.hl7.org/CodeSystem/v3-VaccineManufacturer,PMC,Aventis Pasteur Inc. (formerly Pasteur Merieux Connaught; includes Connaught Laboratories and Pasteur Merieux)
http://terminology.hl7.org/CodeSystem/v3-VaccineManufacturer,PRX,Praxis Biologics [Inactive - use WAL]
http://terminology.hl7.org/CodeSystem/v3-VaccineManufacturer,SCL,"Sclavo, Inc."
http://terminology.hl7.org/CodeSystem/v3-VaccineManufacturer,SI,Swiss Serum and Vaccine Inst. [Inactive - use BPC]
http://terminology.hl7.org/CodeSystem/v3-VaccineManufacturer,SKB,SmithKline Beecham
http://terminology.hl7.org/CodeSystem/v3-VaccineManufacturer,USA,United States Army Medical Research and Materiel Command
http://terminology.hl7.org/CodeSystem/v3-VaccineManufacturer,WA,Wyeth-Ayerst [Inactive - use WAL]
http://terminology.hl7.org/CodeSystem/v3-VaccineManufacturer,WAL,"Wyeth-Ayerst (includes Wyeth-Lederle Vaccines and Pediatrics, Wyeth Laboratories, Lederle Laboratories, and Praxis Biologics)"
http://terminology.hl7.org/CodeSystem/v3-WorkClassificationODH,PWAF,"Paid work, Armed Forces"
http://terminology.hl7.org/CodeSystem/v3-WorkClassificationODH,PWFG,"Paid work, national government, not armed forces"
http://terminology.hl7.org/CodeSystem/v3-WorkClassificationODH,PWLG,"Paid work, local government, not armed forces"
http://terminology.hl7.org/CodeSystem/v3-WorkClassificationODH,PWNSE,"Paid non-governmental work, not self-employed"
http://terminology.hl7.org/CodeSystem/v3-WorkClassificationODH,PWSE,"Paid work, self-employed"
http://terminology.hl7.org/CodeSystem/v3-WorkClassificationODH,PWSG,"Paid work, state government, not armed forces"
http://terminology.hl7.org/CodeSystem/v3-WorkClassificationODH,UWNSE,"Unpaid non-governmental work, not self-employed"
http://terminology.hl7.org/CodeSystem/v3-WorkClassificationODH,UWSE,"Unpaid work, self-employed"
http://terminology.hl7.org/CodeSystem/v3-WorkClassificationODH,VW,Voluntary work
http://terminology.hl7.org/CodeSystem/v3-hl7ApprovalStatus,affd,affiliate ballot - DSTU
http://terminology.hl7.org/CodeSystem/v3-hl7ApprovalStatus,affi,affiliate ballot - informative
http://terminology.hl7.org/CodeSystem/v3-hl7ApprovalStatus,affn,affiliate ballot - normative
http://terminology.hl7.org/CodeSystem/v3-hl7ApprovalStatus,appad,approved affiliate DSTU
http://terminology.hl7.org/CodeSystem/v3-hl7ApprovalStatus,appai,approved affiliate informative
http://terminology.hl7.org/CodeSystem/v3-hl7ApprovalStatus,appan,approved affiliate normative
http://terminology.hl7.org/CodeSystem/v3-hl7ApprovalStatus,appd,approved DSTU
http://terminology.hl7.org/CodeSystem/v3-hl7ApprovalStatus,appi,approved informative
http://terminology.hl7.org/CodeSystem/v3-hl7ApprovalStatus,appn,approved normative
http://terminology.hl7.org/CodeSystem/v3-hl7ApprovalStatus,comi,committee ballot - informative
http://terminology.hl7.org/CodeSystem/v3-hl7ApprovalStatus,comn,committee ballot - normative
http://terminology.hl7.org/CodeSystem/v3-hl7ApprovalStatus,loc,localized adaptation
http://terminology.hl7.org/CodeSystem/v3-hl7ApprovalStatus,memd,membership ballot - DSTU
http://terminology.hl7.org/CodeSystem/v3-hl7ApprovalStatus,memi,membership ballot - informative
http://terminology.hl7.org/CodeSystem/v3-hl7ApprovalStatus,memn,membership ballot - normative
http://terminology.hl7.org/CodeSystem/v3-hl7ApprovalStatus,ns,non-standard - available for use
http://terminology.hl7.org/CodeSystem/v3-hl7ApprovalStatus,prop,proposal
http://terminology.hl7.org/CodeSystem/v3-hl7ApprovalStatus,ref,reference
http://terminology.hl7.org/CodeSystem/v3-hl7ApprovalStatus,wd,withdrawn
http://terminology.hl7.org/CodeSystem/v3-hl7ITSType,UML,universal modeling language
http://terminology.hl7.org/CodeSystem/v3-hl7ITSType,XML,extensible markup language
http://terminology.hl7.org/CodeSystem/v3-hl7PublishingDomain,AB,accounting & billing
http://terminology.hl7.org/CodeSystem/v3-hl7PublishingDomain,AI,trigger event control act infrastructure
http://terminology.hl7.org/CodeSystem/v3-hl7PublishingDomain,AL,artificial listing for test purposes - faux Domain for testing
http://terminology.hl7.org/CodeSystem/v3-hl7PublishingDomain,BB,blood tissue and organ
http://terminology.hl7.org/CodeSystem/v3-hl7PublishingDomain,CD,clinical document architecture
http://terminology.hl7.org/CodeSystem/v3-hl7PublishingDomain,CG,clinical genomics
http://terminology.hl7.org/CodeSystem/v3-hl7PublishingDomain,CI,transmission infrastructure
http://terminology.hl7.org/CodeSystem/v3-hl7PublishingDomain,CO,coverage
http://terminology.hl7.org/CodeSystem/v3-hl7PublishingDomain,CP,common product model
http://terminology.hl7.org/CodeSystem/v3-hl7PublishingDomain,CR,claims and reimbursement
http://terminology.hl7.org/CodeSystem/v3-hl7PublishingDomain,CS,clinical statement
http://terminology.hl7.org/CodeSystem/v3-hl7PublishingDomain,CT,common types
http://terminology.hl7.org/CodeSystem/v3-hl7PublishingDomain,DD,dummy domain
http://terminology.hl7.org/CodeSystem/v3-hl7PublishingDomain,DI,diagnostic imaging
http://terminology.hl7.org/CodeSystem/v3-hl7PublishingDomain,DS,decision support
http://terminology.hl7.org/CodeSystem/v3-hl7PublishingDomain,EM,emergency medical services
http://terminology.hl7.org/CodeSystem/v3-hl7PublishingDomain,II,imaging integration
http://terminology.hl7.org/CodeSystem/v3-hl7PublishingDomain,IZ,immunization
http://terminology.hl7.org/CodeSystem/v3-hl7PublishingDomain,LB,laboratory
http://terminology.hl7.org/CodeSystem/v3-hl7PublishingDomain,ME,medication
http://terminology.hl7.org/CodeSystem/v3-hl7PublishingDomain,MI,masterfile infrastructure
http://terminology.hl7.org/CodeSystem/v3-hl7PublishingDomain,MM,materials management
http://terminology.hl7.org/CodeSystem/v3-hl7PublishingDomain,MR,medical records
http://terminology.hl7.org/CodeSystem/v3-hl7PublishingDomain,MT,shared messages
http://terminology.hl7.org/CodeSystem/v3-hl7PublishingDomain,OB,observations
http://terminology.hl7.org/CodeSystem/v3-hl7PublishingDomain,OO,orders & observations
http://terminology.hl7.org/CodeSystem/v3-hl7PublishingDomain,OR,orders
http://terminology.hl7.org/CodeSystem/v3-hl7PublishingDomain,PA,patient administration
http://terminology.hl7.org/CodeSystem/v3-hl7PublishingDomain,PC,care provision
http://terminology.hl7.org/CodeSystem/v3-hl7PublishingDomain,PH,public health
http://terminology.hl7.org/CodeSystem/v3-hl7PublishingDomain,PM,personnel management
http://terminology.hl7.org/CodeSystem/v3-hl7PublishingDomain,QI,query infrastructure
http://terminology.hl7.org/CodeSystem/v3-hl7PublishingDomain,QM,quality measures
http://terminology.hl7.org/CodeSystem/v3-hl7PublishingDomain,RG,registries
http://terminology.hl7.org/CodeSystem/v3-hl7PublishingDomain,RI,informative public health
http://terminology.hl7.org/CodeSystem/v3-hl7PublishingDomain,RP,regulated products
http://terminology.hl7.org/CodeSystem/v3-hl7PublishingDomain,RR,public health reporting
http://terminology.hl7.org/CodeSystem/v3-hl7PublishingDomain,RT,regulated studies
http://terminology.hl7.org/CodeSystem/v3-hl7PublishingDomain,RX,pharmacy
http://terminology.hl7.org/CodeSystem/v3-hl7PublishingDomain,SC,scheduling
http://terminology.hl7.org/CodeSystem/v3-hl7PublishingDomain,SP,specimen
http://terminology.hl7.org/CodeSystem/v3-hl7PublishingDomain,TD,therapeutic devices
http://terminology.hl7.org/CodeSystem/v3-hl7PublishingSection,AM,administrative management
http://terminology.hl7.org/CodeSystem/v3-hl7PublishingSection,HM,health and clinical management
http://terminology.hl7.org/CodeSystem/v3-hl7PublishingSection,IM,infrastructure management
http://terminology.hl7.org/CodeSystem/v3-hl7PublishingSection,UU,unknown
http://terminology.hl7.org/CodeSystem/v3-hl7PublishingSubSection,CO,common
http://terminology.hl7.org/CodeSystem/v3-hl7PublishingSubSection,FI,financial information
http://terminology.hl7.org/CodeSystem/v3-hl7PublishingSubSection,MC,message control
http://terminology.hl7.org/CodeSystem/v3-hl7PublishingSubSection,MF,master file
http://terminology.hl7.org/CodeSystem/v3-hl7PublishingSubSection,PO,operations
http://terminology.hl7.org/CodeSystem/v3-hl7PublishingSubSection,PR,practice
http://terminology.hl7.org/CodeSystem/v3-hl7PublishingSubSection,QU,query
http://terminology.hl7.org/CodeSystem/v3-hl7PublishingSubSection,RC,records
http://terminology.hl7.org/CodeSystem/v3-hl7PublishingSubSection,RE,reasoning
http://terminology.hl7.org/CodeSystem/v3-hl7PublishingSubSection,UU,unknown
http://terminology.hl7.org/CodeSystem/v3-hl7Realm,AR,Argentina
http://terminology.hl7.org/CodeSystem/v3-hl7Realm,AT,Austria
http://terminology.hl7.org/CodeSystem/v3-hl7Realm,AU,Australia
http://terminology.hl7.org/CodeSystem/v3-hl7Realm,AffiliateRealms,Affiliate Realms
http://terminology.hl7.org/CodeSystem/v3-hl7Realm,BR,Brazil
http://terminology.hl7.org/CodeSystem/v3-hl7Realm,BindingRealms,binding realms
http://terminology.hl7.org/CodeSystem/v3-hl7Realm,C1,Unclassified Realm
http://terminology.hl7.org/CodeSystem/v3-hl7Realm,CA,Canada
http://terminology.hl7.org/CodeSystem/v3-hl7Realm,CH,Switzerland
http://terminology.hl7.org/CodeSystem/v3-hl7Realm,CL,Chile
http://terminology.hl7.org/CodeSystem/v3-hl7Realm,CN,China
http://terminology.hl7.org/CodeSystem/v3-hl7Realm,CO,Columbia
http://terminology.hl7.org/CodeSystem/v3-hl7Realm,CZ,Czech Republic
http://terminology.hl7.org/CodeSystem/v3-hl7Realm,DE,Germany
http://terminology.hl7.org/CodeSystem/v3-hl7Realm,DK,Denmark
http://terminology.hl7.org/CodeSystem/v3-hl7Realm,ES,Spain
http://terminology.hl7.org/CodeSystem/v3-hl7Realm,FI,Finland
http://terminology.hl7.org/CodeSystem/v3-hl7Realm,FR,France
http://terminology.hl7.org/CodeSystem/v3-hl7Realm,GB,Great Britain
http://terminology.hl7.org/CodeSystem/v3-hl7Realm,GR,Greece
http://terminology.hl7.org/CodeSystem/v3-hl7Realm,HR,Croatia
http://terminology.hl7.org/CodeSystem/v3-hl7Realm,IE,Ireland
http://terminology.hl7.org/CodeSystem/v3-hl7Realm,IN,India
http://terminology.hl7.org/CodeSystem/v3-hl7Realm,IT,Italy
http://terminology.hl7.org/CodeSystem/v3-hl7Realm,JP,Japan
http://terminology.hl7.org/CodeSystem/v3-hl7Realm,KR,Korea
http://terminology.hl7.org/CodeSystem/v3-hl7Realm,LT,Lithuania
http://terminology.hl7.org/CodeSystem/v3-hl7Realm,MX,Mexico
http://terminology.hl7.org/CodeSystem/v3-hl7Realm,NL,The Netherlands
http://terminology.hl7.org/CodeSystem/v3-hl7Realm,NZ,New Zealand
http://terminology.hl7.org/CodeSystem/v3-hl7Realm,NamespaceRealms,namespace realms
http://terminology.hl7.org/CodeSystem/v3-hl7Realm,R1,Representative Realm
http://terminology.hl7.org/CodeSystem/v3-hl7Realm,RO,Romania
http://terminology.hl7.org/CodeSystem/v3-hl7Realm,RU,Russian Federation
http://terminology.hl7.org/CodeSystem/v3-hl7Realm,SE,Sweden
http://terminology.hl7.org/CodeSystem/v3-hl7Realm,SG,Singapore
http://terminology.hl7.org/CodeSystem/v3-hl7Realm,SOA,Southern Africa
http://terminology.hl7.org/CodeSystem/v3-hl7Realm,TR,Turkey
http://terminology.hl7.org/CodeSystem/v3-hl7Realm,TW,Taiwan
http://terminology.hl7.org/CodeSystem/v3-hl7Realm,UK,United Kingdom
http://terminology.hl7.org/CodeSystem/v3-hl7Realm,US,United States of America
http://terminology.hl7.org/CodeSystem/v3-hl7Realm,UV,Universal
http://terminology.hl7.org/CodeSystem/v3-hl7Realm,UY,Uruguay
http://terminology.hl7.org/CodeSystem/v3-hl7Realm,X1,Example Realm
http://terminology.hl7.org/CodeSystem/v3-hl7Realm,ZZ,Localized Version
http://terminology.hl7.org/CodeSystem/v3-hl7V3Conformance,I,ignored
http://terminology.hl7.org/CodeSystem/v3-hl7V3Conformance,NP,not permitted
http://terminology.hl7.org/CodeSystem/v3-hl7V3Conformance,R,required
http://terminology.hl7.org/CodeSystem/v3-hl7V3Conformance,RC,required for consumer
http://terminology.hl7.org/CodeSystem/v3-hl7V3Conformance,RI,required for initiator
http://terminology.hl7.org/CodeSystem/v3-hl7V3Conformance,U,undetermined
http://terminology.hl7.org/CodeSystem/v3-hl7VoteResolution,affdef,affirmative-deferred
http://terminology.hl7.org/CodeSystem/v3-hl7VoteResolution,affi,affirmative-incorporated
http://terminology.hl7.org/CodeSystem/v3-hl7VoteResolution,affirmativeResolution,affirmative resolution
http://terminology.hl7.org/CodeSystem/v3-hl7VoteResolution,affr,affirmative-rejected
http://terminology.hl7.org/CodeSystem/v3-hl7VoteResolution,negativeResolution,negative resolution
http://terminology.hl7.org/CodeSystem/v3-hl7VoteResolution,nonsubp,non-substantive proposed
http://terminology.hl7.org/CodeSystem/v3-hl7VoteResolution,nonsubv,non-substantive voted
http://terminology.hl7.org/CodeSystem/v3-hl7VoteResolution,notrelp,not related proposed
http://terminology.hl7.org/CodeSystem/v3-hl7VoteResolution,notrelv,not related voted
http://terminology.hl7.org/CodeSystem/v3-hl7VoteResolution,prevcons,previously considered
http://terminology.hl7.org/CodeSystem/v3-hl7VoteResolution,retract,retracted
http://terminology.hl7.org/CodeSystem/v3-hl7VoteResolution,withdraw,withdrawn
http://terminology.hl7.org/CodeSystem/v3-orderableDrugForm,AER,Aerosol
http://terminology.hl7.org/CodeSystem/v3-orderableDrugForm,APPFUL,Applicatorful
http://terminology.hl7.org/CodeSystem/v3-orderableDrugForm,BAINHL,Breath Activated Inhaler
http://terminology.hl7.org/CodeSystem/v3-orderableDrugForm,BAINHLPWD,Breath Activated Powder Inhaler
http://terminology.hl7.org/CodeSystem/v3-orderableDrugForm,BAR,Bar
http://terminology.hl7.org/CodeSystem/v3-orderableDrugForm,BARSOAP,Bar Soap
http://terminology.hl7.org/CodeSystem/v3-orderableDrugForm,BEAD,Beads
http://terminology.hl7.org/CodeSystem/v3-orderableDrugForm,BUCTAB,Buccal Tablet
http://terminology.hl7.org/CodeSystem/v3-orderableDrugForm,CAKE,Cake
http://terminology.hl7.org/CodeSystem/v3-orderableDrugForm,CAP,Capsule
http://terminology.hl7.org/CodeSystem/v3-orderableDrugForm,CAPLET,Caplet
http://terminology.hl7.org/CodeSystem/v3-orderableDrugForm,CEMENT,Cement
http://terminology.hl7.org/CodeSystem/v3-orderableDrugForm,CHEWBAR,Chewable Bar
http://terminology.hl7.org/CodeSystem/v3-orderableDrugForm,CHEWTAB,Chewable Tablet
http://terminology.hl7.org/CodeSystem/v3-orderableDrugForm,CPTAB,Coated Particles Tablet
http://terminology.hl7.org/CodeSystem/v3-orderableDrugForm,CRM,Cream
http://terminology.hl7.org/CodeSystem/v3-orderableDrugForm,CRYS,Crystals
http://terminology.hl7.org/CodeSystem/v3-orderableDrugForm,DERMSPRY,Dermal Spray
http://terminology.hl7.org/CodeSystem/v3-orderableDrugForm,DISINTAB,Disintegrating Tablet
http://terminology.hl7.org/CodeSystem/v3-orderableDrugForm,DISK,Disk
http://terminology.hl7.org/CodeSystem/v3-orderableDrugForm,DOUCHE,Douche
http://terminology.hl7.org/CodeSystem/v3-orderableDrugForm,DROP,Drops
http://terminology.hl7.org/CodeSystem/v3-orderableDrugForm,DRTAB,Delayed Release Tablet
http://terminology.hl7.org/CodeSystem/v3-orderableDrugForm,ECTAB,Enteric Coated Tablet
http://terminology.hl7.org/CodeSystem/v3-orderableDrugForm,ELIXIR,Elixir
http://terminology.hl7.org/CodeSystem/v3-orderableDrugForm,ENEMA,Enema
http://terminology.hl7.org/CodeSystem/v3-orderableDrugForm,ENTCAP,Enteric Coated Capsule
http://terminology.hl7.org/CodeSystem/v3-orderableDrugForm,ERCAP,Extended Release Capsule
http://terminology.hl7.org/CodeSystem/v3-orderableDrugForm,ERCAP12,12 Hour Extended Release Capsule
http://terminology.hl7.org/CodeSystem/v3-orderableDrugForm,ERCAP24,24 Hour Extended Release Capsule
http://terminology.hl7.org/CodeSystem/v3-orderableDrugForm,ERECCAP,Extended Release Enteric Coated Capsule
http://terminology.hl7.org/CodeSystem/v3-orderableDrugForm,ERECTAB,Extended Release Enteric Coated Tablet
http://terminology.hl7.org/CodeSystem/v3-orderableDrugForm,ERENTCAP,Extended Release Enteric Coated Capsule
http://terminology.hl7.org/CodeSystem/v3-orderableDrugForm,ERSUSP,Extended-Release Suspension
http://terminology.hl7.org/CodeSystem/v3-orderableDrugForm,ERSUSP12,12 Hour Extended-Release Suspension
http://terminology.hl7.org/CodeSystem/v3-orderableDrugForm,ERSUSP24,24 Hour Extended Release Suspension
http://terminology.hl7.org/CodeSystem/v3-orderableDrugForm,ERTAB,Extended Release Tablet
http://terminology.hl7.org/CodeSystem/v3-orderableDrugForm,ERTAB12,12 Hour Extended Release Tablet
http://terminology.hl7.org/CodeSystem/v3-orderableDrugForm,ERTAB24,24 Hour Extended Release Tablet
http://terminology.hl7.org/CodeSystem/v3-orderableDrugForm,FLAKE,Flakes
http://terminology.hl7.org/CodeSystem/v3-orderableDrugForm,FOAM,Foam
http://terminology.hl7.org/CodeSystem/v3-orderableDrugForm,FOAMAPL,Foam with Applicator
http://terminology.hl7.org/CodeSystem/v3-orderableDrugForm,GASINHL,Gas for Inhalation
http://terminology.hl7.org/CodeSystem/v3-orderableDrugForm,GEL,Gel
http://terminology.hl7.org/CodeSystem/v3-orderableDrugForm,GELAPL,Gel with Applicator
http://terminology.hl7.org/CodeSystem/v3-orderableDrugForm,GRAN,Granules
http://terminology.hl7.org/CodeSystem/v3-orderableDrugForm,GUM,ChewingGum
http://terminology.hl7.org/CodeSystem/v3-orderableDrugForm,INHL,Inhalant
http://terminology.hl7.org/CodeSystem/v3-orderableDrugForm,INHLPWD,Inhalant Powder
http://terminology.hl7.org/CodeSystem/v3-orderableDrugForm,INHLSOL,Inhalant Solution
http://terminology.hl7.org/CodeSystem/v3-orderableDrugForm,IPSOL,Intraperitoneal Solution
http://terminology.hl7.org/CodeSystem/v3-orderableDrugForm,IRSOL,Irrigation Solution
http://terminology.hl7.org/CodeSystem/v3-orderableDrugForm,ITSUSP,Intrathecal Suspension
http://terminology.hl7.org/CodeSystem/v3-orderableDrugForm,IVSOL,Intravenous Solution
http://terminology.hl7.org/CodeSystem/v3-orderableDrugForm,LIN,Liniment
http://terminology.hl7.org/CodeSystem/v3-orderableDrugForm,LIQCLN,Liquid Cleanser
http://terminology.hl7.org/CodeSystem/v3-orderableDrugForm,LIQSOAP,Medicated Liquid Soap
http://terminology.hl7.org/CodeSystem/v3-orderableDrugForm,LTN,Lotion
http://terminology.hl7.org/CodeSystem/v3-orderableDrugForm,MDINHL,Metered Dose Inhaler
http://terminology.hl7.org/CodeSystem/v3-orderableDrugForm,MDINHLPWD,Metered Dose Powder Inhaler
http://terminology.hl7.org/CodeSystem/v3-orderableDrugForm,MEDBAR,Medicated Bar Soap
http://terminology.hl7.org/CodeSystem/v3-orderableDrugForm,MEDPAD,Medicated Pad
http://terminology.hl7.org/CodeSystem/v3-orderableDrugForm,MEDSWAB,Medicated swab
http://terminology.hl7.org/CodeSystem/v3-orderableDrugForm,MUCTOPSOL,Mucous Membrane Topical Solution
http://terminology.hl7.org/CodeSystem/v3-orderableDrugForm,NASCRM,Nasal Cream
http://terminology.hl7.org/CodeSystem/v3-orderableDrugForm,NASGEL,Nasal Gel
http://terminology.hl7.org/CodeSystem/v3-orderableDrugForm,NASINHL,Nasal Inhalant
http://terminology.hl7.org/CodeSystem/v3-orderableDrugForm,NASOINT,Nasal Ointment
http://terminology.hl7.org/CodeSystem/v3-orderableDrugForm,NASSPRY,Nasal Spray
http://terminology.hl7.org/CodeSystem/v3-orderableDrugForm,NDROP,Nasal Drops
http://terminology.hl7.org/CodeSystem/v3-orderableDrugForm,OIL,Oil
http://terminology.hl7.org/CodeSystem/v3-orderableDrugForm,OINT,Ointment
http://terminology.hl7.org/CodeSystem/v3-orderableDrugForm,OINTAPL,Ointment with Applicator
http://terminology.hl7.org/CodeSystem/v3-orderableDrugForm,OPCRM,Ophthalmic Cream
http://terminology.hl7.org/CodeSystem/v3-orderableDrugForm,OPDROP,Ophthalmic Drops
http://terminology.hl7.org/CodeSystem/v3-orderableDrugForm,OPGEL,Ophthalmic Gel
http://terminology.hl7.org/CodeSystem/v3-orderableDrugForm,OPIRSOL,Ophthalmic Irrigation Solution
http://terminology.hl7.org/CodeSystem/v3-orderableDrugForm,OPOINT,Ophthalmic Ointment
http://terminology.hl7.org/CodeSystem/v3-orderableDrugForm,OPSUSP,Ophthalmic Suspension
http://terminology.hl7.org/CodeSystem/v3-orderableDrugForm,ORALSOL,Oral Solution
http://terminology.hl7.org/CodeSystem/v3-orderableDrugForm,ORCAP,Oral Capsule
http://terminology.hl7.org/CodeSystem/v3-orderableDrugForm,ORCRM,Oral Cream
http://terminology.hl7.org/CodeSystem/v3-orderableDrugForm,ORDROP,Oral Drops
http://terminology.hl7.org/CodeSystem/v3-orderableDrugForm,ORINHL,Oral Inhalant
http://terminology.hl7.org/CodeSystem/v3-orderableDrugForm,ORSUSP,Oral Suspension
http://terminology.hl7.org/CodeSystem/v3-orderableDrugForm,ORTAB,Oral Tablet
http://terminology.hl7.org/CodeSystem/v3-orderableDrugForm,ORTROCHE,Lozenge/Oral Troche
http://terminology.hl7.org/CodeSystem/v3-orderableDrugForm,OTCRM,Otic Cream
http://terminology.hl7.org/CodeSystem/v3-orderableDrugForm,OTDROP,Otic Drops
http://terminology.hl7.org/CodeSystem/v3-orderableDrugForm,OTGEL,Otic Gel
http://terminology.hl7.org/CodeSystem/v3-orderableDrugForm,OTOINT,Otic Ointment
http://terminology.hl7.org/CodeSystem/v3-orderableDrugForm,OTSUSP,Otic Suspension
http://terminology.hl7.org/CodeSystem/v3-orderableDrugForm,PAD,Pad
http://terminology.hl7.org/CodeSystem/v3-orderableDrugForm,PASTE,Paste
http://terminology.hl7.org/CodeSystem/v3-orderableDrugForm,PATCH,Patch
http://terminology.hl7.org/CodeSystem/v3-orderableDrugForm,PELLET,Pellet
http://terminology.hl7.org/CodeSystem/v3-orderableDrugForm,PILL,Pill
http://terminology.hl7.org/CodeSystem/v3-orderableDrugForm,POWD,Powder
http://terminology.hl7.org/CodeSystem/v3-orderableDrugForm,PUD,Pudding
http://terminology.hl7.org/CodeSystem/v3-orderableDrugForm,PUFF,Puff
http://terminology.hl7.org/CodeSystem/v3-orderableDrugForm,PWDSPRY,Powder Spray
http://terminology.hl7.org/CodeSystem/v3-orderableDrugForm,RECCRM,Rectal Cream
http://terminology.hl7.org/CodeSystem/v3-orderableDrugForm,RECFORM,Rectal foam
http://terminology.hl7.org/CodeSystem/v3-orderableDrugForm,RECOINT,Rectal Ointment
http://terminology.hl7.org/CodeSystem/v3-orderableDrugForm,RECPWD,Rectal Powder
http://terminology.hl7.org/CodeSystem/v3-orderableDrugForm,RECSOL,Rectal Solution
http://terminology.hl7.org/CodeSystem/v3-orderableDrugForm,RECSPRY,Rectal Spray
http://terminology.hl7.org/CodeSystem/v3-orderableDrugForm,RECSUPP,Rectal Suppository
http://terminology.hl7.org/CodeSystem/v3-orderableDrugForm,RECSUSP,Rectal Suspension
http://terminology.hl7.org/CodeSystem/v3-orderableDrugForm,RINSE,Mouthwash/Rinse
http://terminology.hl7.org/CodeSystem/v3-orderableDrugForm,SCOOP,Scoops
http://terminology.hl7.org/CodeSystem/v3-orderableDrugForm,SHMP,Shampoo
http://terminology.hl7.org/CodeSystem/v3-orderableDrugForm,SLTAB,Sublingual Tablet
http://terminology.hl7.org/CodeSystem/v3-orderableDrugForm,SOL,Solution
http://terminology.hl7.org/CodeSystem/v3-orderableDrugForm,SPRY,Sprays
http://terminology.hl7.org/CodeSystem/v3-orderableDrugForm,SPRYADAPT,Spray with Adaptor
http://terminology.hl7.org/CodeSystem/v3-orderableDrugForm,SRBUCTAB,Sustained Release Buccal Tablet
http://terminology.hl7.org/CodeSystem/v3-orderableDrugForm,SUPP,Suppository
http://terminology.hl7.org/CodeSystem/v3-orderableDrugForm,SUSP,Suspension
http://terminology.hl7.org/CodeSystem/v3-orderableDrugForm,SWAB,Swab
http://terminology.hl7.org/CodeSystem/v3-orderableDrugForm,SYRUP,Syrup
http://terminology.hl7.org/CodeSystem/v3-orderableDrugForm,TAB,Tablet
http://terminology.hl7.org/CodeSystem/v3-orderableDrugForm,TINC,Tincture
http://terminology.hl7.org/CodeSystem/v3-orderableDrugForm,TOPCRM,Topical Cream
http://terminology.hl7.org/CodeSystem/v3-orderableDrugForm,TOPGEL,Topical Gel
http://terminology.hl7.org/CodeSystem/v3-orderableDrugForm,TOPLTN,Topical Lotion
http://terminology.hl7.org/CodeSystem/v3-orderableDrugForm,TOPOIL,Topical Oil
http://terminology.hl7.org/CodeSystem/v3-orderableDrugForm,TOPOINT,Topical Ointment
http://terminology.hl7.org/CodeSystem/v3-orderableDrugForm,TOPPWD,Topical Powder
http://terminology.hl7.org/CodeSystem/v3-orderableDrugForm,TOPSOL,Topical Solution
http://terminology.hl7.org/CodeSystem/v3-orderableDrugForm,TPASTE,Toothpaste
http://terminology.hl7.org/CodeSystem/v3-orderableDrugForm,TPATCH,Transdermal Patch
http://terminology.hl7.org/CodeSystem/v3-orderableDrugForm,TPATH16,16 Hour Transdermal Patch
http://terminology.hl7.org/CodeSystem/v3-orderableDrugForm,TPATH24,24 Hour Transdermal Patch
http://terminology.hl7.org/CodeSystem/v3-orderableDrugForm,TPATH2WK,Biweekly Transdermal Patch
http://terminology.hl7.org/CodeSystem/v3-orderableDrugForm,TPATH72,72 Hour Transdermal Patch
http://terminology.hl7.org/CodeSystem/v3-orderableDrugForm,TPATHWK,Weekly Transdermal Patch
http://terminology.hl7.org/CodeSystem/v3-orderableDrugForm,URETHGEL,Urethral Gel
http://terminology.hl7.org/CodeSystem/v3-orderableDrugForm,URETHSUPP,Urethral suppository
http://terminology.hl7.org/CodeSystem/v3-orderableDrugForm,VAGCRM,Vaginal Cream
http://terminology.hl7.org/CodeSystem/v3-orderableDrugForm,VAGCRMAPL,Vaginal Cream with Applicator
http://terminology.hl7.org/CodeSystem/v3-orderableDrugForm,VAGFOAM,Vaginal foam
http://terminology.hl7.org/CodeSystem/v3-orderableDrugForm,VAGFOAMAPL,Vaginal foam with applicator
http://terminology.hl7.org/CodeSystem/v3-orderableDrugForm,VAGGEL,Vaginal Gel
http://terminology.hl7.org/CodeSystem/v3-orderableDrugForm,VAGOINT,Vaginal Ointment
http://terminology.hl7.org/CodeSystem/v3-orderableDrugForm,VAGOINTAPL,Vaginal Ointment with Applicator
http://terminology.hl7.org/CodeSystem/v3-orderableDrugForm,VAGPWD,Vaginal Powder
http://terminology.hl7.org/CodeSystem/v3-orderableDrugForm,VAGSPRY,Vaginal Spray
http://terminology.hl7.org/CodeSystem/v3-orderableDrugForm,VAGSUPP,Vaginal Suppository
http://terminology.hl7.org/CodeSystem/v3-orderableDrugForm,VAGTAB,Vaginal Tablet
http://terminology.hl7.org/CodeSystem/v3-orderableDrugForm,VGELAPL,Vaginal Gel with Applicator
http://terminology.hl7.org/CodeSystem/v3-orderableDrugForm,WAFER,Wafer
http://terminology.hl7.org/CodeSystem/v3-orderableDrugForm,_AdministrableDrugForm,AdministrableDrugForm
http://terminology.hl7.org/CodeSystem/v3-orderableDrugForm,_DispensableDrugForm,DispensableDrugForm
http://terminology.hl7.org/CodeSystem/v3-orderableDrugForm,_GasDrugForm,GasDrugForm
http://terminology.hl7.org/CodeSystem/v3-orderableDrugForm,_GasLiquidMixture,GasLiquidMixture
http://terminology.hl7.org/CodeSystem/v3-orderableDrugForm,_GasSolidSpray,GasSolidSpray
http://terminology.hl7.org/CodeSystem/v3-orderableDrugForm,_Liquid,Liquid
http://terminology.hl7.org/CodeSystem/v3-orderableDrugForm,_LiquidLiquidEmulsion,LiquidLiquidEmulsion
http://terminology.hl7.org/CodeSystem/v3-orderableDrugForm,_LiquidSolidSuspension,LiquidSolidSuspension
http://terminology.hl7.org/CodeSystem/v3-orderableDrugForm,_SolidDrugForm,SolidDrugForm
http://terminology.hl7.org/CodeSystem/v3-styleType,BigAlpha,Big Alpha
http://terminology.hl7.org/CodeSystem/v3-styleType,BigRoman,Big Roman
http://terminology.hl7.org/CodeSystem/v3-styleType,Botrule,Bottom Rule
http://terminology.hl7.org/CodeSystem/v3-styleType,LittleAlpha,Little Alpha
http://terminology.hl7.org/CodeSystem/v3-styleType,LittleRoman,Little Roman
http://terminology.hl7.org/CodeSystem/v3-styleType,Lrule,Left-sided rule
http://terminology.hl7.org/CodeSystem/v3-styleType,Rrule,Right-sided rule
http://terminology.hl7.org/CodeSystem/v3-styleType,Toprule,Top Rule
http://terminology.hl7.org/CodeSystem/v3-styleType,_FontStyle,Font Style
http://terminology.hl7.org/CodeSystem/v3-styleType,_ListStyle,List Style
http://terminology.hl7.org/CodeSystem/v3-styleType,_OrderedListStyle,Ordered List Style
http://terminology.hl7.org/CodeSystem/v3-styleType,_TableRuleStyle,Table Rule Style
http://terminology.hl7.org/CodeSystem/v3-styleType,_UnorderedListStyle,Unordered List Style
http://terminology.hl7.org/CodeSystem/v3-styleType,bold,Bold Font
http://terminology.hl7.org/CodeSystem/v3-styleType,emphasis,Emphasised Font
http://terminology.hl7.org/CodeSystem/v3-styleType,italics,Italics Font
http://terminology.hl7.org/CodeSystem/v3-styleType,underline,Underline Font
http://terminology.hl7.org/CodeSystem/v3-substanceAdminSubstitution,BC,brand composition
http://terminology.hl7.org/CodeSystem/v3-substanceAdminSubstitution,E,equivalent
http://terminology.hl7.org/CodeSystem/v3-substanceAdminSubstitution,EC,equivalent composition
http://terminology.hl7.org/CodeSystem/v3-substanceAdminSubstitution,F,formulary
http://terminology.hl7.org/CodeSystem/v3-substanceAdminSubstitution,G,generic composition
http://terminology.hl7.org/CodeSystem/v3-substanceAdminSubstitution,N,none
http://terminology.hl7.org/CodeSystem/v3-substanceAdminSubstitution,TB,therapeutic brand
http://terminology.hl7.org/CodeSystem/v3-substanceAdminSubstitution,TE,therapeutic alternative
http://terminology.hl7.org/CodeSystem/v3-substanceAdminSubstitution,TG,therapeutic generic
http://terminology.hl7.org/CodeSystem/v3-substanceAdminSubstitution,_ActSubstanceAdminSubstitutionCode,ActSubstanceAdminSubstitutionCode
http://terminology.hl7.org/CodeSystem/v3-triggerEventID,POLB_TE004000UV,Result Status
http://terminology.hl7.org/CodeSystem/v3-triggerEventID,POLB_TE004001UV,Result Confirm
http://terminology.hl7.org/CodeSystem/v3-triggerEventID,POLB_TE004002UV,Result Reject
http://terminology.hl7.org/CodeSystem/v3-triggerEventID,POLB_TE004007UV,Result Tracking
http://terminology.hl7.org/CodeSystem/v3-triggerEventID,POLB_TE004100UV,Result in Progress
http://terminology.hl7.org/CodeSystem/v3-triggerEventID,POLB_TE004102UV,Result Activate
http://terminology.hl7.org/CodeSystem/v3-triggerEventID,POLB_TE004200UV,Result Complete with Fulfillment
http://terminology.hl7.org/CodeSystem/v3-triggerEventID,POLB_TE004201UV,Result Corrected
http://terminology.hl7.org/CodeSystem/v3-triggerEventID,POLB_TE004202UV,Result Complete
http://terminology.hl7.org/CodeSystem/v3-triggerEventID,POLB_TE004301UV,Result Abort
http://terminology.hl7.org/CodeSystem/v3-triggerEventID,POLB_TE004500UV,Result Nullify

"""#),
    ]
}
