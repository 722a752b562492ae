/// Source: <https://hl7.org/fhir/DSTU2/appointment.html>, <https://hl7.org/fhir/STU3/appointment.html>
extension VersionRules {
    static let appointmentDSTU2: [String: VersionRules] = ["Appointment": ["reason": .to("reasonCode")]]

    static let appointmentSTU3: [String: VersionRules] = [
        "Appointment": [
            "reason": .to("reasonCode"), "indication": .to("reasonReference"), "incomingReferral": .to("basedOn"),
        ]
    ]
}
