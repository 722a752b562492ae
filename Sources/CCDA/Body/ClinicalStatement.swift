package import Findings
package import XMLTree

/// Something done, seen, planned or ordered: the unit of which entries are made.
///
/// Seven classes of CDA share these members; each has a few of its own, in `ClinicalStatement+Details.swift`.
///
/// Source: CDA R2, <https://hl7.org/cda/stds/core/StructureDefinition-Observation.html> and its sisters
package struct ClinicalStatement: CDAElement {
    package let element: XMLElement
    package init(_ element: XMLElement) { self.element = element }

    /// The element's own name.
    package enum Kind: String, Sendable, CaseIterable {
        case act, encounter, observation, observationMedia, organizer, procedure, regionOfInterest
        case substanceAdministration, supply
    }

    static let kinds = KindTable<Kind>()

    package var kind: Kind { Self.kinds[element] ?? .act }
    package var classCode: Leaf { element.attribute("classCode") }
    /// `EVN` happened, `INT` intended, `RQO` ordered, `PRMS`, `PRP`, `ARQ`, `GOL`, `DEF`.
    package var moodCode: Leaf { element.attribute("moodCode") }
    package var isNegated: Bool { element.attribute("negationInd", is: "true") }
    package var templates: [II] { all("templateId") }
    package var ids: [II] { all("id") }
    package var code: CD? { one("code") }
    /// In words, or where the words stand in the narrative.
    package var text: ED? { one("text") }
    package var statusCode: CD? { one("statusCode") }
    package var effectiveTimes: [EffectiveTime] { all("effectiveTime") }
    package var effectiveTime: IVL<TS>? { one("effectiveTime") }
    package var priority: CD? { one("priorityCode") }
    package var language: CD? { one("languageCode") }

    package var authors: [Participation] { all("author") }
    package var informants: [Participation] { all("informant") }
    package var performers: [Participation] { all("performer") }
    package var participants: [Participation] { all("participant") }
    package var specimens: [Participation] { all("specimen") }
    package var subject: Participation? { one("subject") }

    /// Statements that belong to this one.
    package var relationships: [EntryRelationship] { all("entryRelationship") }
    /// The members of an organizer.
    package var components: [EntryRelationship] { all("component") }
    /// Both.
    package var parts: [EntryRelationship] { relationships + components }
    package var references: [ExternalReference] { all("reference") }
    package var preconditions: [Precondition] { all("precondition") }

    /// Whether it is in a mood.
    package func isMood(_ code: String) -> Bool { element.attribute("moodCode", is: code) }
}
