extension Extension {
    /// Says why a value is missing, by a code such as `unknown`, `asked-unknown`, `masked` or `not-applicable`.
    ///
    /// Source: <https://hl7.org/fhir/R4/extension-data-absent-reason.html>
    package static func dataAbsentReason(_ reason: String) -> Extension {
        Extension(dataAbsentReason, .code(reason))
    }

    /// The URL of the extension.
    package static let dataAbsentReason = "http://hl7.org/fhir/StructureDefinition/data-absent-reason"
}

extension Primitive {
    /// No value, and why: a code such as `unknown`, `asked-unknown`, `masked` or `not-applicable`.
    package init(absent: String) { self.init(nil, extensions: [.dataAbsentReason(absent)]) }
}
