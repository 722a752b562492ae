import JSONTree

/// What matching compares of one source's record of a person, folded to compare.
///
/// Source: mapping rules, section 7.1; <https://hl7.org/fhir/R4/patient.html>
package struct PersonDescription: Sendable, Hashable {
    /// An identifier with an authority.
    struct Identifier: Sendable, Hashable {
        var system = ""
        var value = ""
        /// HL7 table 0203: `MR`, `SS`, `DL`; empty if not stated.
        var type = ""
        /// Whether it is no longer in use.
        var isOld = false
    }

    /// A name; upper case without accents and punctuation.
    struct Name: Sendable, Hashable {
        var family = ""
        /// The words of the family name, for double names.
        var familyParts: [String] = []
        var given = ""
        var middle = ""
        /// `JR`, `SR`, `II`, `III`, `IV`; others are no mark of a person.
        var suffix = ""
        /// Whether it is a former name.
        var isFormer = false
    }

    /// An address; the street without the flat.
    struct Address: Sendable, Hashable {
        var number = ""
        var street = ""
        var city = ""
        var postalCode = ""
    }

    var identifiers: [Identifier] = []
    var names: [Name] = []
    var birthDate: SpelledTime?
    /// `male`, `female`, `other`; empty if unknown.
    var sex = ""
    var addresses: [Address] = []
    /// The last ten digits.
    var phones: [String] = []
    /// Lower case.
    var emails: [String] = []
    /// Nine digits; those that cannot be a person's are left out.
    var socialSecurityNumbers: [String] = []
    /// Where only they are known.
    var lastFour: [String] = []
    var mothersMaidenName = ""
    var isMultipleBirth = false
    /// When the person died, if a date is known.
    var died: SpelledTime?
    /// The latest care that the source has told of.
    var lastCare: SpelledTime?
    /// Whether the sender says that it does not know who the person is (PID-31).
    var isUnknown = false

    /// Reads a Patient resource; what cannot be read is missing.
    package init(_ json: [UInt8]) {
        guard let tree = try? JSONTree(json) else { return }
        let patient = tree.root
        readIdentifiers(patient)
        readNames(patient)
        readContacts(patient)
        birthDate = patient.time("birthDate")
        if let gender = patient.text("gender"), gender != "unknown" { sex = gender }
        died = patient.time("deceasedDateTime")
        isMultipleBirth = patient["multipleBirthInteger"] != nil || patient["multipleBirthBoolean"]?.bool ?? false
        for item in patient["extension"]?.elements.map({ $0 }) ?? [] { readExtension(item) }
    }

    /// Reads what a source has said of its record; `nil` if it has only referred to it.
    package init?(_ source: PersonSource) {
        guard let patient = source.patient else { return nil }
        self = PersonDescription(patient.json).after(care: source.lastCare)
    }

    /// The description of a record whose source has told of care on that day, `YYYY-MM-DD`.
    package func after(care day: String?) -> PersonDescription {
        var result = self
        result.lastCare = day.flatMap { SpelledTime($0.utf8) }
        return result
    }

    /// Whether it says when the person died.
    package var tellsOfDeath: Bool { died != nil }

    /// Whether it names nobody: unnamed, trauma and test patients are never matched.
    package var isNobody: Bool { isUnknown || names.contains(where: NamePlaceholder.isNobody) }

    private mutating func readExtension(_ item: JSONNode) {
        guard let url = item.text("url") else { return }
        if url.hasSuffix("/patient-mothersMaidenName") {
            mothersMaidenName = item.text("valueString").map(FoldedText.joined) ?? ""
        }
        if url.lowercased().hasSuffix("identityunknown") { isUnknown = item["valueBoolean"]?.bool ?? false }
    }
}
