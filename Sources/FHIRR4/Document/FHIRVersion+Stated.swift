import JSONTree

extension FHIRVersion {
    /// The version that a resource states in words: its profile, or the statement of a server of what it speaks.
    init?(stating resource: JSONNode) {
        let number = resource["fhirVersion"]?.string.flatMap(Self.init(number:))
        let profiles = resource["meta"]?["profile"]?.items.compactMap(\.string) ?? []
        let told = Set(profiles.compactMap(Self.init(profile:))).union(number.map { [$0] } ?? [])
        guard told.count == 1, let version = told.first else { return nil }
        self = version
    }

    /// Of `3.0.2`; `nil` if it is another one, such as R4 itself.
    private init?(number: String) { self.init(rawValue: number.split(separator: ".").prefix(2).joined(separator: ".")) }

    /// Of the address of a profile: a part of its path, or the version of a profile that HL7 publishes with FHIR.
    ///
    /// Argonaut's profiles are of DSTU2 alone.
    private init?(profile: String) {
        let halves = profile.split(separator: "|", maxSplits: 1)
        let parts = halves.first?.split(separator: "/").map(String.init) ?? []
        let names = ["DSTU2": Self.dstu2, "STU3": .stu3, "R5": .r5, "argonaut": .dstu2]
        if let named = parts.lazy.compactMap({ names[$0] ?? Self(rawValue: $0) }).first {
            self = named
        } else if profile.hasPrefix("http://hl7.org/fhir/StructureDefinition/"), halves.count == 2,
            let numbered = Self(number: String(halves[1]))
        {
            self = numbered
        } else {
            return nil
        }
    }
}
