/// Source: <https://hl7.org/fhir/DSTU2/specimen.html>
extension VersionRules {
    static let specimenDSTU2: [String: VersionRules] = ["Specimen": ["treatment": .to("processing")]]
}
