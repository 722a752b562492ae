/// Source: <https://hl7.org/fhir/DSTU2/patient.html>
extension VersionRules {
    static let patientDSTU2: [String: VersionRules] = [
        "Patient": ["careProvider": .to("generalPractitioner")],
        "Patient.link": ["type": .codes("type", ["replace": "replaced-by"])],
    ]
}
