import JSONTree

/// What a client gets for its code, its refresh token or its assertion.
///
/// Source: <https://hl7.org/fhir/smart-app-launch/STU2.1/app-launch.html#obtain-access-token>
package struct TokenAnswer: Sendable, Hashable {
    package let accessToken: String
    /// Seconds.
    let life: Int64
    let grant: Grant
    let refreshToken: String?
    let identityToken: String?
    let style: String

    package var json: [UInt8] {
        var json = JSONWriter()
        json.object { json in
            json.member("access_token", accessToken)
            json.member("token_type", "Bearer")
            json.member("expires_in", integer: Int(life))
            json.member("scope", grant.scopes.description)
            json.member("refresh_token", refreshToken)
            json.member("id_token", identityToken)
            json.member("patient", grant.patient)
            json.member("encounter", grant.encounter)
            json.member("intent", grant.intent)
            guard grant.patient != nil else { return }
            // The app shows whose record it is, unless it stands beside an EHR that does.
            json.member("need_patient_banner", boolean: !grant.scopes.has("launch"))
            json.member("smart_style_url", style)
        }
        return json.bytes
    }
}
