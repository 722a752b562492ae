/// Source: <https://hl7.org/fhir/DSTU2/device.html>, <https://hl7.org/fhir/STU3/device.html>
extension VersionRules {
    static let deviceDSTU2: [String: VersionRules] = [
        "Device": [
            "status": .codes("status", ["available": "active", "not-available": "inactive"]),
            "model": .to("modelNumber"),
            "version": .into("version", "value"),
            "expiry": .to("expirationDate"),
            // DSTU2 asks for what a person can read of it.
            "udi": .into("udiCarrier", "carrierHRF"),
        ]
    ]

    static let deviceSTU3: [String: VersionRules] = [
        "Device": ["udi": .to("udiCarrier"), "model": .to("modelNumber"), "version": .into("version", "value")]
    ]
}
