/// The SNOMED CT codes for kinds of allergy and intolerance; rule B12 backwards.
///
/// Source: value set Allergy and Intolerance Type, 2.16.840.1.113883.3.88.12.3221.6.2
enum AllergyKind {
    /// - Parameters:
    ///   - type: `allergy` or `intolerance`; `nil` if the record does not say.
    ///   - category: `food`, `medication`, `environment` or `biologic`.
    /// - Returns: A code that claims no more than the record says.
    static func code(type: String?, category: String?) -> String {
        switch (type, category) {
        case ("allergy", "medication"): "416098002"
        case ("allergy", "food"): "414285001"
        case ("allergy", "environment"): "426232007"
        case ("allergy", _): "419199007"
        case ("intolerance", "medication"): "59037007"
        case ("intolerance", "food"): "235719002"
        case (nil, "medication"): "419511003"
        case (nil, "food"): "418471000"
        default: "420134006"
        }
    }

    /// The preferred words of a code.
    static func display(_ code: String) -> String? { displays[code] }

    private static let displays = [
        "416098002": "Allergy to drug",
        "414285001": "Allergy to food",
        "426232007": "Environmental allergy",
        "419199007": "Allergy to substance",
        "59037007": "Intolerance to drug",
        "235719002": "Intolerance to food",
        "419511003": "Propensity to adverse reaction to drug",
        "418471000": "Propensity to adverse reaction to food",
        "420134006": "Propensity to adverse reaction",
    ]
}
