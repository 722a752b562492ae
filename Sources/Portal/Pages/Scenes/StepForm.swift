import Gateway

/// What staff sent about a request for more of a medicine, if it comes back to be put right.
struct StepForm: Sendable {
    var step: RefillStep?
    /// Of the request.
    var key = ""
    var reason = ""
    var refills = ""
    /// The field that is wrong: `reason` or `refills`; `moved` if somebody else was quicker.
    var mistake: String?

    func mistakes(_ texts: Texts) -> [FieldMistake] {
        mistake.map { [FieldMistake(field: $0 == "moved" ? "content" : "\($0)-\(key)", text: texts["mistake.\($0)"])] }
            ?? []
    }
}
