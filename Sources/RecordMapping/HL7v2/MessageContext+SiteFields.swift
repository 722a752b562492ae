import FHIRR4
import Findings
import HL7v2
import MappingTables

extension MessageContext {
    /// Fields of local segments that the site has named (C9), as extensions in the type that it gives them.
    ///
    /// What the type has no place for stays unread, so that the whole field is kept as it was sent besides.
    ///
    /// - Parameters:
    ///   - segments: Any; those that the site says nothing of are left alone.
    ///   - subject: Only fields that belong there.
    /// - Returns: One for each repetition; a value that is not of the type is kept as it was sent, with a finding.
    func named(_ segments: [Segment], on subject: SiteField.Subject) -> [Extension] {
        guard !site.fields.isEmpty else { return [] }
        return segments.filter(\.name.isLocal).flatMap { segment in
            let fields = site.fields.filter { $0.subject == subject && $0.segment == segment.name.description }
            return fields.flatMap { field in segment[field.number].map { named($0, field, at: segment) } }
        }
    }

    private func named(_ repetition: Repetition, _ field: SiteField, at segment: Segment) -> Extension {
        let value: ExtensionValue? =
            switch field.kind {
            case .text: value(repetition, .text, at: segment)
            case .time: value(repetition, .time, at: segment)
            case .code: value(repetition, .code, at: segment)
            case .identifier: value(repetition, .identifier, at: segment)
            case .number: number(repetition.leaf).map { .decimal($0) }
            case .flag: flag(repetition.leaf).map { .boolean($0) }
            }
        guard let value else { return Extension(field.url, extensions: [.sourceValue(repetition.joined)]) }
        return Extension(field.url, value)
    }
}
