package import JSONTree

extension Consent {
    /// Somebody's check that the consent is still what the patient wants.
    ///
    /// Source: <https://hl7.org/fhir/R4/consent-definitions.html#Consent.verification>
    package struct Verification: FHIRElement {
        package var extensions: [Extension]
        package var verified: Bool?
        package var verifiedWith: Reference?
        package var verificationDate: Primitive?
    }
}

extension Consent.Verification {
    package init(
        verified: Bool? = nil,
        verifiedWith: Reference? = nil,
        verificationDate: Primitive? = nil,
        extensions: [Extension] = []
    ) {
        self.init(
            extensions: extensions,
            verified: verified,
            verifiedWith: verifiedWith,
            verificationDate: verificationDate
        )
    }

    package init(_ json: JSONNode) {
        extensions = json.list("extension")
        verified = json.flag("verified")
        verifiedWith = json.element("verifiedWith")
        verificationDate = json.primitive("verificationDate")
    }

    package func write(into json: inout JSONWriter) {
        json.beginObject()
        json.member("extension", extensions)
        json.member("verified", boolean: verified)
        json.member("verifiedWith", verifiedWith)
        json.member("verificationDate", verificationDate)
        json.endObject()
    }
}
