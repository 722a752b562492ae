import JSONTree

/// Whether an entry says that something is so, is not so, or nothing at all.
///
/// Source: mapping rules A7 and A8; <https://hl7.org/fhir/uv/ips/CodeSystem-absent-unknown-uv-ips.html>
enum SummaryNegation {
    /// What an entry says.
    enum Verdict: Equatable {
        case positive
        case negative(AbsenceLine.Kind)
        /// Entered in error, cancelled, or "no information".
        case silent
    }

    static func verdict(_ item: SummaryItem) -> Verdict {
        let node = item.node
        let verification = node["verificationStatus"]
        if item.status == "entered-in-error" || verification?.hasCode("entered-in-error") ?? false { return .silent }
        if let concept = concept(item), let known = noneKnown(concept) { return known }
        if verification?.hasCode("refuted") ?? false { return .negative(.refuted) }
        switch (item.entry.kind, item.status) {
        case ("Immunization", "not-done"), ("Procedure", "not-done"), ("MedicationStatement", "not-taken"),
            ("MedicationAdministration", "not-done"), ("MedicationDispense", "declined"):
            return .negative(.notDone)
        case ("Observation", "cancelled"), ("DiagnosticReport", "cancelled"), ("MedicationDispense", "cancelled"):
            return .silent
        default: return node["doNotPerform"]?.bool ?? false ? .negative(.notDone) : .positive
        }
    }

    /// The concept that names the thing.
    static func concept(_ item: SummaryItem) -> JSONNode? {
        let node = item.node
        return node["code"] ?? node["vaccineCode"] ?? node["medicationCodeableConcept"] ?? node["type"]
    }

    private static func noneKnown(_ concept: JSONNode) -> Verdict? {
        guard let codings = concept["coding"] else { return nil }
        for coding in codings.elements {
            guard let code = coding.text("code") else { continue }
            if known.contains(code) { return .negative(.noneKnown) }
            let isAbsent = coding.text("system")?.hasSuffix("absent-unknown-uv-ips") ?? false
            if isAbsent, code.hasPrefix("no-known") { return .negative(.noneKnown) }
            // "No information" is not "none known".
            if isAbsent { return .silent }
        }
        return nil
    }

    /// SNOMED CT: no known allergy, drug, food, environmental and latex allergy, problem, medication, immunization,
    /// procedure, device.
    private static let known: Set<String> = [
        "716186003", "409137002", "429625007", "428607008", "1003774007", "160244002", "160245001", "787481004",
        "787482006", "787480003", "787483001",
    ]
}
