package import CCDA
package import FHIRR4
import Findings
package import MappingTables

/// One document on its way to resources: what every mapping of its parts reads through and files into.
///
/// It lives for one reading, in one task. What a mapping may use: the text accessors (`CCDAMapping+Text.swift`), the
/// data types (`DataTypes`), the people (`CCDAMapping+People.swift`), ``file(_:of:in:unite:)`` for its result.
package final class CCDAMapping {
    package let document: ClinicalDocument
    package let site: Site
    package let tables: Tables
    package let ledger: Ledger
    package let narrative: NarrativeIndex
    package let register: ResourceRegister
    /// The subject of all entries.
    package var patient = Reference()
    /// The visit that the document is about.
    package var encounter: Reference?
    /// Minutes east of UTC of a time of the entry under way, then of the document; rule A10.
    package var entryOffset: Int?
    package var documentOffset: Int?
    /// What was filed for a statement, by each of its ids, for references between entries.
    package var statements: [String: [Reference]] = [:]
    /// What can only be said once every entry is filed; run in order at the end.
    package var later: [() -> Void] = []
    /// Statements that nothing of a kind is known of, by reference; rule A8.
    package var noneKnown: Set<String> = []
    /// Sections in which an entry without a resource of its own says so, by number.
    package var saidNone: Set<Int32> = []
    /// Whether the document speaks of several people, so that its entries belong to none.
    var isRefused = false
    /// Authors of sections, who have a part in the whole.
    var sectionAuthors: [Participation] = []
    /// The orders that the document answers.
    var orders: [Reference] = []
    var attributions = Attributions()
    var assumedZones: Set<String> = []
    /// Statements that their parents have read, by number.
    var claimed: Set<Int32> = []
    /// What entries without a resource say, by the number of their section.
    var leftovers: [Int32: [Extension]] = [:]
    /// The words behind references that were followed before, by leaf.
    var heard: [Int32: String?] = [:]
    /// What participations say of who and when, by the number of their element.
    var signatures: [Int32: Signature] = [:]
    /// Roles that were read before, by the number of their element.
    var actors: [Int32: Actor] = [:]
    /// The same by what they say.
    var roles: [Int: (role: Role, actor: Actor?)] = [:]
    /// Organizations that were read before, by what they say.
    var organizations: [Int: (view: CDAOrganization, reference: Reference?)] = [:]

    package init(_ document: ClinicalDocument, site: Site, tables: Tables) {
        self.document = document
        self.site = site
        self.tables = tables
        ledger = Ledger(document)
        narrative = NarrativeIndex(document)
        register = ResourceRegister(source: site.name, document: Self.key(of: document))
        let ledger = ledger
        document.forEachFormalLeaf { leaf, formality in
            ledger.mark(leaf, formality == .structural ? .structural : .omitted)
        }
        documentOffset = document.effectiveTime.flatMap { CDATime($0.value.unrecorded)?.offset }
    }

    /// What tells this document from all others; a fragment has nothing but its content.
    private static func key(of document: ClinicalDocument) -> String {
        guard let id = document.id, !id.root.isEmpty else { return "" }
        return id.extension.isEmpty ? id.root.unrecorded : "\(id.root.unrecorded)|\(id.extension.unrecorded)"
    }
}
