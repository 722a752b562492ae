/// Who the record is about.
package struct PersonHeader: Sendable, Hashable {
    /// An identifier for people to read.
    package struct Number: Sendable, Hashable {
        /// What kind of number it is: MRN, the words of its type, or the assigner.
        package var label = ""
        package var value = ""
        /// A URI; empty if not stated.
        package var system = ""
        /// Whether its type says that it is a medical record number, or it has no type and is no national number.
        package var isRecordNumber = false
        /// The configured names of the sources that state it, sorted.
        package var sources: [String] = []

        package init() {}
    }

    /// Somebody to call.
    package struct Contact: Sendable, Hashable {
        package var name = ""
        package var relationship = ""
        package var phones: [String] = []
        package var address = ""

        package init() {}
    }

    package var id = ""
    /// The official or usual name.
    package var name = ""
    /// Family name first, for lists.
    package var sortName = ""
    /// Former names, nicknames, other spellings.
    package var otherNames: [String] = []
    /// An R4 date as spelled.
    package var birthDate: String?
    /// `male`, `female`, `other`, `unknown` or empty.
    package var sex = ""
    /// When the person died as spelled, or `yes`; `nil` if not known to be dead.
    package var deceased: String?
    package var identifiers: [Number] = []
    /// Each on one line, current ones first.
    package var addresses: [String] = []
    package var phones: [String] = []
    package var emails: [String] = []
    /// Preferred ones first.
    package var languages: [String] = []
    package var maritalStatus = ""
    package var race: [String] = []
    package var ethnicity = ""
    package var emergencyContacts: [Contact] = []
    package var generalPractitioners: [String] = []
    /// The configured names of the sources, sorted.
    package var sources: [String] = []
    /// Places (FHIRPath) where sources contradict each other.
    package var conflicts: [String] = []

    package init() {}
}
