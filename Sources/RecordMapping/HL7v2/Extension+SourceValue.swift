import FHIRR4

extension Extension {
    /// What the sender wrote where a value could not be read (A9).
    static func sourceValue(_ text: String) -> Extension { Extension("urn:chartway:source-value", .string(text)) }

    /// A time under a URL; a lost one leaves the sender's spelling in its place.
    static func time(_ url: String, _ time: Primitive) -> Extension {
        time.value == nil ? Extension(url, extensions: time.extensions) : Extension(url, .dateTime(time))
    }

    /// What the sender's code was where R4 allows one of its own only.
    static func alternateCodes(_ concept: CodeableConcept) -> Extension {
        Extension("http://hl7.org/fhir/StructureDefinition/alternate-codes", .concept(concept))
    }
}
