package import FHIRR4

/// One rule of an order.
package struct SearchSort: Sendable {
    package let parameter: R4SearchParameter
    package let isDescending: Bool
}
