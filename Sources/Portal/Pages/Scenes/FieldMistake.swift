/// Something that a form was sent back for, with the field where it can be put right.
struct FieldMistake: Sendable, Hashable {
    let field: String
    let text: String

    /// What stands above the form: one line for each, linked to its field.
    static func values(_ mistakes: [FieldMistake]) -> [PageValues] {
        guard !mistakes.isEmpty else { return [] }
        return [PageValues(["list": mistakes.map { PageValues(["field": $0.field, "text": $0.text]) }])]
    }

    /// What stands at one field; empty for none.
    static func text(_ mistakes: [FieldMistake], _ field: String) -> String {
        mistakes.first { $0.field == field }?.text ?? ""
    }
}
