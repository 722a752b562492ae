import FHIRR4
import RecordStore

/// Reads the values of the parameters of a kick-off.
enum ExportParameters {
    /// A moment to the second or finer, with its offset.
    static func instant(_ text: String) throws(Refusal) -> Timestamp {
        // A plus that was not encoded arrives as a space.
        let spelled = text.replacing(" ", with: "+")
        let hasOffset = spelled.last == "Z" || spelled.utf8.dropLast(5).last.map { $0 == 0x2B || $0 == 0x2D } ?? false
        guard spelled.utf8.count >= 20, hasOffset, let span = ClinicalTime.milliseconds(spelled.utf8),
            span.upperBound - span.lowerBound < 1000
        else { throw Refusal(.incorrect, "_since is an instant, such as 2026-05-03T12:00:00.000Z.") }
        return Timestamp(milliseconds: span.lowerBound)
    }

    static func kinds(_ text: String) throws(Refusal) -> [String] {
        let kinds = text.split(separator: ",").map(String.init)
        guard !kinds.isEmpty, kinds.allSatisfy({ R4Schema.shared.hasKind($0) }) else {
            throw Refusal(.incorrect, "_type lists resource types of R4, separated by commas.")
        }
        return kinds
    }

    /// Names of elements at the root of a resource, of one type or of all.
    static func elements(_ text: String) throws(Refusal) -> [String] {
        let elements = text.split(separator: ",").map(String.init)
        let isRight = elements.allSatisfy { element in
            let parts = element.split(separator: ".", omittingEmptySubsequences: false)
            guard let name = parts.last, parts.count <= 2, name.first?.isLowercase == true else { return false }
            return name.allSatisfy { $0.isASCII && $0.isLetter }
                && (parts.count == 1 || R4Schema.shared.hasKind(String(parts[0])))
        }
        guard !elements.isEmpty, isRight else {
            throw Refusal(.incorrect, "_elements lists root elements, such as Patient.birthDate or id.")
        }
        return elements
    }

    /// `Kind?query,Kind?query`: a comma belongs to a value unless another `Kind?` follows.
    static func filters(_ text: String) throws(Refusal) -> [ExportRequest.Filter] {
        var spelled: [String] = []
        for piece in text.split(separator: ",", omittingEmptySubsequences: false) {
            let name = piece.prefix { $0 != "?" }
            let begins = name.count < piece.count && R4Schema.shared.hasKind(String(name))
            if begins || spelled.isEmpty {
                spelled.append(String(piece))
            } else {
                spelled[spelled.count - 1] += ",\(piece)"
            }
        }
        var filters: [ExportRequest.Filter] = []
        for text in spelled {
            let parts = text.split(separator: "?", maxSplits: 1)
            guard parts.count == 2, R4Schema.shared.hasKind(String(parts[0])) else {
                throw Refusal(.incorrect, "_typeFilter lists searches, such as Observation?category=laboratory.")
            }
            let filter = ExportRequest.Filter(kind: String(parts[0]), query: String(parts[1]))
            _ = try question(filter, at: .now, base: "")
            filters.append(filter)
        }
        return filters
    }

    /// - Throws: ``Refusal/Kind/incorrect`` for what is more than conditions on the resource itself.
    static func question(
        _ filter: ExportRequest.Filter,
        at now: Timestamp,
        base: String
    ) throws(Refusal) -> SearchQuestion {
        let request: SearchRequest
        do throws(SearchMistake) {
            let items = FormText.items(filter.query)
            request = try SearchRequest(kind: filter.kind, items: items, now: now.milliseconds, base: base)
        } catch { throw Refusal(.incorrect, error.sentence) }
        let conditions = request.question.conditions
        guard !conditions.isEmpty, conditions.count == request.names.count else {
            throw Refusal(.incorrect, "A _typeFilter holds conditions only: no _sort, _include, _count or the like.")
        }
        guard conditions.allSatisfy({ !$0.isAskedBefore }) else {
            throw Refusal(.incorrect, "A _typeFilter holds no chained parameters and no _has.")
        }
        return request.question
    }
}
