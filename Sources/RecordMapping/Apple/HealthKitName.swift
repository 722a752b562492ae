/// Apple's identifiers of types and values.
enum HealthKitName {
    /// The code system of Apple's identifiers: where they are defined.
    static let system = "http://developer.apple.com/documentation/healthkit"
    /// Says what kind of thing an identifier names; the rest is the name.
    private static let prefixes = [
        "HKQuantityTypeIdentifier", "HKCategoryTypeIdentifier", "HKCorrelationTypeIdentifier",
        "HKCharacteristicTypeIdentifier", "HKWorkoutActivityType", "HKDataType",
    ]

    /// An identifier without what all of its kind begin with.
    static func short(_ identifier: String) -> String {
        guard let prefix = prefixes.first(where: identifier.hasPrefix), prefix.count < identifier.count else {
            return identifier
        }
        return String(identifier.dropFirst(prefix.count))
    }
}
