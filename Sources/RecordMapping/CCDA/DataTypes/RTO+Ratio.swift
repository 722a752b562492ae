package import CCDA
package import FHIRR4

/// Ratios.
extension CCDAMapping {
    /// Both amounts; `nil` unless both have a number, since R4 asks for both (invariant rat-1).
    package func ratio(_ rto: RTO?) -> Ratio? {
        guard let rto, let numerator = quantity(rto.numerator), let denominator = quantity(rto.denominator) else {
            return nil
        }
        return Ratio(numerator: numerator, denominator: denominator)
    }
}
