import FHIRR4

/// The resource types that can be read: all of R4, since whatever came in is kept.
enum ServedKinds {
    static let all = R4Schema.shared.resourceKinds
}
