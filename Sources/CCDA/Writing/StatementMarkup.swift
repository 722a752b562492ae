/// A clinical statement to be written: an act, observation, organizer and so on with its parts.
///
/// The parts may be filled in any order; ``markup`` puts them in the order that the schema asks for, which is one order
/// for all classes of statements.
///
/// Source: CDA R2, <https://hl7.org/cda/stds/core/StructureDefinition-Observation.html>
package struct StatementMarkup: Sendable {
    /// `act`, `encounter`, `observation`, `organizer`, `procedure`, `substanceAdministration` or `supply`.
    package let name: String
    package let classCode: String
    package var moodCode = "EVN"
    package var isNegated = false
    /// The root of a template, and its release where it has one.
    package var templates: [(root: String, release: String?)] = []
    package var ids: [Markup] = []
    package var code: Markup?
    package var text: Markup?
    /// `nil`: not known.
    package var status: String?
    /// Whether the class of statement has a status that is worth telling.
    package var hasStatus = true
    package var times: [Markup] = []
    /// What stands between the times and the participants, in the order of the schema.
    package var details: [Markup] = []
    /// The product of a medication or vaccination.
    package var product: Markup?
    package var specimens: [Markup] = []
    package var performers: [Markup] = []
    package var authors: [Markup] = []
    package var informants: [Markup] = []
    package var participants: [Markup] = []
    package var relationships: [Markup] = []
    package var preconditions: [Markup] = []
    package var referenceRanges: [Markup] = []
    package var components: [Markup] = []

    package init(_ name: String, classCode: String) {
        self.name = name
        self.classCode = classCode
    }

    /// The element with everything in its place.
    package var markup: Markup {
        var element = Markup(name, ["classCode": classCode, "moodCode": moodCode])
        if isNegated { element = element.adding("negationInd", "true") }
        for template in templates {
            element.append(Markup("templateId", ["root": template.root, "extension": template.release]))
        }
        let state = Markup("statusCode", ["code": status, "nullFlavor": status == nil ? "UNK" : nil])
        let head = ids + [code, text].compactMap { $0 } + (hasStatus ? [state] : [])
        let people = specimens + [product].compactMap { $0 } + performers + authors + informants + participants
        let parts = relationships + preconditions + referenceRanges + components
        for part in head + times + details + people + parts { element.append(part) }
        return element
    }

    /// Adds a part with the type of its relationship.
    package mutating func relate(_ part: StatementMarkup, _ type: String, isInverted: Bool = false) {
        let inversion = isInverted ? "true" : nil
        relationships.append(
            Markup("entryRelationship", ["typeCode": type, "inversionInd": inversion], [part.markup])
        )
    }
}
