import JSONTree

/// What two statements of one fact are compared by, read from a resource once.
///
/// Words and codes are hashes; 0 and empty mean that nothing was stated. Which slot holds what is said where each kind
/// is read.
///
/// Source: mapping rules, section 7.2.
package struct FactSignature: Sendable, Hashable {
    /// Whether the thing is said to be so.
    enum Existence: UInt8, Sendable {
        case positive, negative, error
    }

    let kind: FactKind
    var existence = Existence.positive
    /// Codes with a system, sorted.
    var codes: [UInt64] = []
    /// The system of each of the codes, where it matters that two statements have no code of one system in common.
    var systems: [UInt64] = []
    /// The name in words.
    var text: UInt64 = 0
    /// Identifiers with a system, sorted.
    var identifiers: [UInt64] = []
    var time: SpelledTime?
    /// A measured value, dose, quantity or lot.
    var value: UInt64 = 0
    /// Codes of a coded value or a category, sorted.
    var values: [UInt64] = []
    /// A place of the body or of care.
    var place: UInt64 = 0
    /// Who did it.
    var actor: UInt64 = 0
    /// Vaccine groups, sorted.
    var groups: [UInt64] = []
    /// Whether the code leaves the product open.
    var isUnspecified = false

    /// Reads a resource; `nil` if its kind has no rule or the bytes are not JSON.
    package init?(kind: String, json: [UInt8], vaccines: VaccineGroups) {
        guard let kind = FactKind.named(kind), let tree = try? JSONTree(json) else { return nil }
        self.init(kind, tree.root, vaccines: vaccines)
    }

    init(_ kind: FactKind, _ resource: JSONNode, vaccines: VaccineGroups) {
        self.kind = kind
        switch kind {
        case .immunization: readImmunization(resource, vaccines)
        case .observation: readObservation(resource)
        case .report: readReport(resource)
        case .condition: readCondition(resource)
        case .allergy: readAllergy(resource)
        case .procedure: readProcedure(resource)
        case .familyHistory: readFamilyHistory(resource)
        case .medicationRequest, .medicationStatement, .dispense: readMedication(resource)
        case .encounter: readEncounter(resource)
        case .appointment: readAppointment(resource)
        case .coverage: readCoverage(resource)
        case .documentReference, .composition: readDocument(resource)
        case .goal, .carePlan, .careTeam, .consent, .serviceRequest: readPlan(resource)
        case .device, .specimen: readThing(resource)
        case .practitioner, .organization, .location: readDirectory(resource)
        }
        if resource["status"]?.isString("entered-in-error") ?? false { existence = .error }
    }

    mutating func setCodes(_ concept: JSONNode?) {
        guard let concept else { return }
        codes = concept.codingHashes.sorted()
        text = concept.wordsHash
    }

    /// As ``setCodes(_:)``, with the system of each code.
    mutating func setCodesOfSystems(_ concept: JSONNode?) {
        setCodes(concept)
        let codings = concept?["coding"]?.elements.map { ($0.pairHash("code"), $0["system"]?.stringHash ?? 0) } ?? []
        systems = codings.filter { $0.0 != 0 }.sorted { $0 < $1 }.map(\.1)
    }

    mutating func setIdentifiers(_ resource: JSONNode) {
        guard let list = resource["identifier"] else { return }
        // An array almost everywhere; a Composition has one.
        if list.kind == .object {
            identifiers = [list.pairHash("value")].filter { $0 != 0 }
        } else {
            identifiers = list.elements.map { $0.pairHash("value") }.filter { $0 != 0 }.sorted()
        }
    }
}
