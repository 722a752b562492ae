/// Source: <https://hl7.org/fhir/DSTU2/diagnosticreport.html>, <https://hl7.org/fhir/STU3/diagnosticreport.html>
extension VersionRules {
    static let diagnosticReportDSTU2: [String: VersionRules] = [
        "DiagnosticReport": [
            "codedDiagnosis": .to("conclusionCode"), "image": .to("media"), "request": .to("basedOn"),
        ]
    ]

    static let diagnosticReportSTU3: [String: VersionRules] = [
        "DiagnosticReport": [
            "context": .to("encounter"), "codedDiagnosis": .to("conclusionCode"), "image": .to("media"),
            "performer": .reduced("performer", to: "actor"),
        ]
    ]
}
