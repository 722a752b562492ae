import JSONTree

/// The codes by which resources of our own pages are known, beside those of R4.
enum WorkCode {
    /// What a Task asks for: `message`, `refill`, `renewal`.
    static let work = "urn:chartway:work"
    /// Whether the clinic has to answer: `waiting`, `answered`.
    static let turn = "urn:chartway:turn"
    /// What a message is about.
    static let topic = "urn:chartway:topic"
    /// Of the form by which something was asked for, so that a form that is sent twice asks once.
    static let form = "urn:chartway:form"
    /// Of an account.
    static let account = "urn:chartway:account"
    /// What is told with a request.
    static let input = "urn:chartway:input"
    /// What somebody who acts for a patient is to them.
    static let relation = "urn:chartway:relation"
    /// Of a part of a record that is opened to them.
    static let area = "urn:chartway:area"
    /// How the clinic made sure, in its own words.
    static let evidence = "urn:chartway:evidence"
    /// What a Consent is about.
    ///
    /// Source: <https://hl7.org/fhir/R4/valueset-consent-scope.html>
    static let consentScope = "http://terminology.hl7.org/CodeSystem/consentscope"
    /// What a Consent permits to do.
    ///
    /// Source: <https://hl7.org/fhir/R4/valueset-consent-action.html>
    static let consentAction = "http://terminology.hl7.org/CodeSystem/consentaction"
    /// The rule of a Consent.
    ///
    /// Source: <https://terminology.hl7.org/CodeSystem-v3-ActCode.html>
    static let act = "http://terminology.hl7.org/CodeSystem/v3-ActCode"
    /// R4's own codes of what a Task asks for.
    ///
    /// Source: <https://hl7.org/fhir/R4/codesystem-task-code.html>
    static let task = "http://hl7.org/fhir/CodeSystem/task-code"

    /// The code of a system in a CodeableConcept.
    static func code(_ concept: JSONNode?, _ system: String) -> String? {
        concept?["coding"]?.elements.first { $0["system"]?.string == system }?["code"]?.string
    }

    /// A CodeableConcept of codings.
    static func write(_ codings: [(system: String, code: String)], into json: inout JSONWriter) {
        json.object { json in
            json.member("coding", codings) { coding, json in
                json.object { json in
                    json.member("system", coding.system)
                    json.member("code", coding.code)
                }
            }
        }
    }
}
