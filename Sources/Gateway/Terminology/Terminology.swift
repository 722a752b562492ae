import FHIRR4
package import MappingTables
import RecordStore

/// The use case "what does this code mean?", for the vocabulary that Chartway carries: the value sets that R4 binds as
/// required, the codes of the CDC for vaccines, words of small systems of HL7, and the tables of `mappings`.
///
/// What is not carried is said to be so; of what is carried in part nobody is told that a code is not in it.
package struct Terminology: Sendable {
    /// Codes of one page of an expansion, if the caller does not say, and at most.
    package static let page = 100
    package static let largestPage = 1_000

    private let tables: Tables

    package init(tables: Tables) { self.tables = tables }

    /// The words of a code.
    ///
    /// - Throws: ``Refusal/Kind/notFound`` if the system or the code is not carried.
    package func lookUp(_ system: String, _ code: String) throws(Refusal) -> TermConcept {
        if let display = tables.display(system: system, code: code) {
            return TermConcept(system: system, code: code, display: display)
        }
        guard R4Schema.shared.requiredCodes(of: system).contains(code) else { throw absence(system) }
        return TermConcept(system: system, code: code, display: nil)
    }

    /// Whether a code is one of a system.
    ///
    /// - Parameters:
    ///   - system: The address of the system.
    ///   - code: The code.
    ///   - display: Words that are to be its own; `nil` if they are not asked about.
    /// - Returns: Whether it is, and why not.
    /// - Throws: ``Refusal/Kind/notFound`` if that cannot be told.
    package func validate(_ system: String, _ code: String, display: String?) throws(Refusal) -> TermVerdict {
        if let carried = tables.codes(of: system), carried.isWhole, carried.words[code] == nil {
            return TermVerdict(isValid: false, message: "The system has no such code.", display: nil)
        }
        return Self.verdict(try lookUp(system, code), display)
    }

    /// Whether a code is in a value set.
    ///
    /// - Parameters:
    ///   - set: The address of the value set.
    ///   - system: `nil` for any system of the set.
    ///   - code: The code.
    ///   - display: Words that are to be its own.
    /// - Returns: Whether it is, and why not.
    /// - Throws: ``Refusal/Kind/notFound`` if the value set is not carried.
    package func validate(
        in set: String,
        _ system: String?,
        _ code: String,
        display: String?
    ) throws(Refusal) -> TermVerdict {
        let members = try members(of: set)
        guard let found = members.first(where: { $0.code == code && (system == nil || $0.system == system) }) else {
            return TermVerdict(isValid: false, message: "The value set has no such code.", display: nil)
        }
        return Self.verdict(found, display)
    }

    /// The codes of a value set.
    ///
    /// - Parameters:
    ///   - set: The address of the value set.
    ///   - filter: What a code or its words have to contain; empty for anything.
    ///   - offset: How many to pass over.
    ///   - count: How many are wanted.
    /// - Returns: A page of them.
    /// - Throws: ``Refusal/Kind/notFound`` if the value set is not carried.
    package func expand(
        _ set: String,
        filter: String,
        offset: Int,
        count: Int
    ) throws(Refusal) -> TermExpansion {
        let asked = SearchText.fold(filter)
        let found = try members(of: set).filter { concept in
            asked.isEmpty || SearchText.fold(concept.code).contains(asked)
                || concept.display.map { SearchText.fold($0).contains(asked) } ?? false
        }
        let page = found.dropFirst(offset).prefix(min(count, Self.largestPage))
        return TermExpansion(url: set, total: found.count, offset: offset, concepts: Array(page))
    }

    /// What the tables make of a code.
    ///
    /// - Parameters:
    ///   - map: The address of a table, `urn:chartway:ConceptMap:v2-0001-sex`; `nil` for all tables of the system.
    ///   - system: Where the code is from; of a named table it need not be said.
    ///   - code: As it is sent.
    ///   - target: The system or the value set that it is to become one of; `nil` for any.
    /// - Returns: What each table says; none if no table has the code.
    /// - Throws: ``Refusal/Kind/notFound`` if there is no such table.
    package func translate(
        _ map: String?,
        _ system: String?,
        _ code: String,
        to target: String?
    ) throws(Refusal) -> [TermTranslation] {
        let named = TermMap.all.filter { table in
            map.map { $0 == table.url } ?? (table.system != nil && table.system == system)
        }
        guard !named.isEmpty,
            map == nil || system == nil || named.allSatisfy({ $0.system == nil || $0.system == system })
        else { throw Refusal(.notFound, "Chartway carries no table of this address or for codes of this system.") }
        return named.compactMap { table in
            guard let found = tables.translate(code, by: table.name), target == nil || target == found.system else {
                return nil
            }
            let display = found.display ?? tables.display(system: found.system, code: found.code)
            return TermTranslation(
                map: table.url,
                target: TermConcept(system: found.system, code: found.code, display: display)
            )
        }
    }

    private func members(of set: String) throws(Refusal) -> [TermConcept] {
        guard let members = R4Schema.shared.requiredValueSet(set) else {
            throw Refusal(
                .notFound,
                "Chartway does not carry this value set; it carries those that R4 binds as required and that are listed."
            )
        }
        return members.map { member in
            TermConcept(
                system: member.system,
                code: member.code,
                display: tables.display(system: member.system, code: member.code)
            )
        }
    }

    private func absence(_ system: String) -> Refusal {
        let isKnown = tables.codes(of: system) != nil || !R4Schema.shared.requiredCodes(of: system).isEmpty
        return isKnown
            ? Refusal(.notFound, "This code is not among those that Chartway carries of the system.")
            : Refusal(.notFound, "Chartway does not carry this code system, and says nothing about its codes.")
    }

    private static func verdict(_ concept: TermConcept, _ display: String?) -> TermVerdict {
        guard let display, let own = concept.display, SearchText.fold(display) != SearchText.fold(own) else {
            return TermVerdict(isValid: true, message: nil, display: concept.display)
        }
        return TermVerdict(isValid: false, message: "The code is right, its words are others.", display: own)
    }
}
