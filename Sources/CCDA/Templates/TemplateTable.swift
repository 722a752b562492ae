import XMLTree

/// The ids of templates, by the guide that gives them.
enum TemplateTable {
    /// The meaning of an id; the lower rank is the more specific guide and wins over the other.
    struct Row: Sendable {
        let root: String
        let template: Template
        let rank: UInt8
    }

    /// The meaning of an id, if it has one.
    static func row(of id: XMLElement) -> Row? {
        guard let row = id.hash(ofAttribute: "root").flatMap({ rows[$0] }) else { return nil }
        return id.attribute("root", is: row.root) ? row : nil
    }

    /// By the hash of the root, so that no id of a document has to become a string.
    static let rows: [UInt64: Row] = {
        var rows: [UInt64: Row] = [:]
        for (rank, guide) in [current, base, continuity, carePattern, exchange].enumerated() {
            for (template, ids) in guide.ids {
                for root in ids.map({ guide.prefix + $0 }) {
                    rows[ByteHash.of(root)] = Row(root: root, template: template, rank: UInt8(rank))
                }
            }
        }
        return rows
    }()

    private struct Guide: Sendable {
        let prefix: String
        let ids: [(Template, [String])]
    }

    /// C-CDA releases 1.1 and 2.1.
    private static let current = Guide(
        prefix: "2.16.840.1.113883.10.20.22.4.",
        ids: [
            (.allergyConcern, ["30"]),
            (.allergy, ["7"]),
            (.problemConcern, ["3"]),
            (.problem, ["4"]),
            (.encounterDiagnosis, ["80"]),
            (.dischargeDiagnosis, ["33"]),
            (.admissionDiagnosis, ["34"]),
            (.preoperativeDiagnosis, ["65"]),
            (.postprocedureDiagnosis, ["51"]),
            (.medication, ["16"]),
            (.dischargeMedication, ["35"]),
            (.admissionMedication, ["36"]),
            (.plannedMedication, ["42"]),
            (.supplyOrder, ["17"]),
            (.dispense, ["18"]),
            (.immunization, ["52"]),
            (.plannedImmunization, ["120"]),
            (.resultOrganizer, ["1"]),
            (.result, ["2"]),
            (.vitalSignsOrganizer, ["26"]),
            (.vitalSign, ["27", "512"]),
            (.procedure, ["14"]),
            (.procedureAct, ["12"]),
            (.procedureObservation, ["13"]),
            (.encounter, ["49"]),
            (.smokingStatus, ["78"]),
            (.tobaccoUse, ["85", "511"]),
            (.socialHistory, ["38"]),
            (.pregnancyIntention, ["281"]),
            (.occupation, ["503", "504", "505"]),
            (.birthSex, ["200"]),
            (.sex, ["507"]),
            (.tribalAffiliation, ["506"]),
            (.familyHistoryOrganizer, ["45"]),
            (.familyHistory, ["46"]),
            (.age, ["31"]),
            (.familyDeath, ["47"]),
            (.coverage, ["60"]),
            (.policy, ["61"]),
            (.goal, ["121"]),
            (.healthConcern, ["132"]),
            (.riskConcern, ["136"]),
            (.plannedAct, ["39"]),
            (.plannedEncounter, ["40"]),
            (.plannedProcedure, ["41"]),
            (.plannedSupply, ["43"]),
            (.plannedObservation, ["44"]),
            (.patientReferral, ["140"]),
            (.intervention, ["131"]),
            (.plannedIntervention, ["146"]),
            (.outcome, ["144"]),
            (.careTeam, ["500"]),
            (.careTeamMember, ["500.1"]),
            (.careTeamType, ["500.2"]),
            (.advanceDirective, ["48"]),
            (.advanceDirectiveOrganizer, ["108"]),
            (.functionalStatusOrganizer, ["66"]),
            (.functionalStatus, ["67"]),
            (.functionalProblem, ["68"]),
            (.mentalStatusOrganizer, ["75"]),
            (.mentalStatus, ["74"]),
            (.mentalProblem, ["73"]),
            (.selfCare, ["128"]),
            (.sensoryStatus, ["127"]),
            (.assessmentScale, ["69"]),
            (.assessmentScaleItem, ["86"]),
            (.prognosis, ["113"]),
            (.nutritionStatus, ["124"]),
            (.nutritionAssessment, ["138"]),
            (.nutritionRecommendation, ["130"]),
            (.carePreference, ["513"]),
            (.deviceUse, ["50"]),
            (.productInstance, ["37"]),
            (.udiOrganizer, ["311"]),
            (
                .udiPart,
                [
                    "301", "302", "303", "304", "305", "306", "307", "308", "309", "310", "312", "313", "314", "315",
                    "316",
                    "317", "318", "319",
                ]
            ),
            (.note, ["202"]),
            (.healthStatus, ["5"]),
            (.problemStatus, ["6"]),
            (.severity, ["8"]),
            (.reaction, ["9"]),
            (.indication, ["19"]),
            (.instruction, ["20"]),
            (.medicationInformation, ["23"]),
            (.drugVehicle, ["24"]),
            (.precondition, ["25"]),
            (.allergyStatus, ["28"]),
            (.serviceLocation, ["32"]),
            (.immunizationRefusal, ["53"]),
            (.immunizationInformation, ["54"]),
            (.comment, ["64"]),
            (.guarantor, ["88"]),
            (.progress, ["110"]),
            (.dose, ["118"]),
            (.authorParticipation, ["119"]),
            (.entryReference, ["122"]),
            (.drugMonitoring, ["123"]),
            (.priorityPreference, ["143"]),
            (.criticality, ["145"]),
            (.sig, ["147"]),
            (.dateOfDiagnosis, ["502"]),
        ]
    )

    /// Other guides under the same root.
    private static let base = Guide(
        prefix: "2.16.840.1.113883.10.20.",
        ids: [
            (.allergy, ["24.3.90"]),
            (.pregnancy, ["15.3.8"]),
            (.genderIdentity, ["34.3.45"]),
        ]
    )

    /// CCD 1.x.
    private static let continuity = Guide(
        prefix: "2.16.840.1.113883.10.20.1.",
        ids: [
            (.allergy, ["18"]),
            (.problemConcern, ["27"]),
            (.problem, ["28"]),
            (.medication, ["24"]),
            (.supplyOrder, ["34"]),
            (.resultOrganizer, ["32"]),
            (.result, ["31"]),
            (.vitalSignsOrganizer, ["35"]),
            (.procedure, ["29"]),
            (.encounter, ["21"]),
            (.socialHistory, ["33"]),
            (.familyHistoryOrganizer, ["23"]),
            (.familyHistory, ["22", "42"]),
            (.age, ["38"]),
            (.coverage, ["20"]),
            (.policy, ["26"]),
            (.authorization, ["19"]),
            (.plannedObservation, ["25"]),
            (.advanceDirective, ["17"]),
            (.productInstance, ["52"]),
            (.healthStatus, ["51"]),
            (.problemStatus, ["50"]),
            (.severity, ["55"]),
            (.reaction, ["54"]),
            (.instruction, ["49", "43"]),
            (.medicationInformation, ["53"]),
            (.allergyStatus, ["39"]),
            (.familyStatus, ["57"]),
            (.serviceLocation, ["45"]),
            (.comment, ["40"]),
            (.dose, ["46"]),
            (.medicationStatus, ["47"]),
        ]
    )

    /// IHE Patient Care Coordination.
    private static let carePattern = Guide(
        prefix: "1.3.6.1.4.1.19376.1.5.3.1.",
        ids: [
            (.allergyConcern, ["4.5.3"]),
            (.allergy, ["4.6"]),
            (.problemConcern, ["4.5.1", "4.5.2"]),
            (.problem, ["4.5"]),
            (.medication, ["4.7", "4.7.1"]),
            (.supplyOrder, ["4.7.3"]),
            (.immunization, ["4.12"]),
            (.result, ["4.13"]),
            (.vitalSignsOrganizer, ["4.13.1"]),
            (.vitalSign, ["4.13.2"]),
            (.procedure, ["4.19"]),
            (.encounter, ["4.14"]),
            (.socialHistory, ["4.13.4"]),
            (.familyHistoryOrganizer, ["4.15"]),
            (.familyHistory, ["4.13.3"]),
            (.coverage, ["4.17"]),
            (.policy, ["4.18"]),
            (.advanceDirective, ["4.13.7"]),
            (.healthStatus, ["4.1.2"]),
            (.problemStatus, ["4.1.1"]),
            (.severity, ["4.1"]),
            (.instruction, ["4.3"]),
            (.medicationInformation, ["4.7.2"]),
            (.comment, ["4.2"]),
            (.entryReference, ["4.4", "4.4.1"]),
        ]
    )

    /// HITSP C83.
    private static let exchange = Guide(
        prefix: "2.16.840.1.113883.3.88.11.83.",
        ids: [
            (.allergyConcern, ["6"]),
            (.problemConcern, ["7"]),
            (.medication, ["8"]),
            (.supplyOrder, ["8.3"]),
            (.immunization, ["13"]),
            (.result, ["15", "15.1"]),
            (.vitalSign, ["14"]),
            (.procedure, ["17"]),
            (.encounter, ["16"]),
            (.socialHistory, ["19"]),
            (.familyHistoryOrganizer, ["18"]),
            (.coverage, ["5"]),
            (.advanceDirective, ["12"]),
            (.medicationInformation, ["8.2"]),
            (.comment, ["11"]),
        ]
    )
}
