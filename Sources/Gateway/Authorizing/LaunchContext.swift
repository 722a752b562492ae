import JSONTree

/// What an EHR tells an app that it launches: about whom, and within which visit.
///
/// Source: <https://hl7.org/fhir/smart-app-launch/STU2.1/scopes-and-launch-context.html#launch-context-arrives-with-your-access_token>
package struct LaunchContext: Sendable, Hashable {
    /// The id of the user who launched it; nobody else may go on.
    package let user: String
    package var patient: String?
    package var encounter: String?
    /// A word that the app understands, such as `reconcile-medications`.
    package var intent: String?

    package init(user: String, patient: String?, encounter: String? = nil, intent: String? = nil) {
        (self.user, self.patient, self.encounter, self.intent) = (user, patient, encounter, intent)
    }

    init?(_ node: JSONNode) {
        guard let user = node["user"]?.string else { return nil }
        self.user = user
        (patient, encounter, intent) = (node["patient"]?.string, node["encounter"]?.string, node["intent"]?.string)
    }

    /// - Returns: `nil` if the bytes are not one that was kept.
    init?(kept bytes: [UInt8]) {
        guard let root = try? JSONTree(bytes).root else { return nil }
        self.init(root)
    }

    var kept: [UInt8] {
        var json = JSONWriter()
        write(to: &json)
        return json.bytes
    }

    func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("user", user)
            json.member("patient", patient)
            json.member("encounter", encounter)
            json.member("intent", intent)
        }
    }
}
