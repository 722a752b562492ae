import JSONTree

extension FactSignature {
    /// `codes`: CVX, or all codes if there is no CVX; `value`: lot; `groups`: vaccine groups.
    mutating func readImmunization(_ resource: JSONNode, _ vaccines: VaccineGroups) {
        if resource["status"]?.isString("not-done") ?? false { existence = .negative }
        setCodes(resource["vaccineCode"])
        time = resource.time("occurrenceDateTime")
        value = FoldedText.hash(resource.text("lotNumber") ?? "")
        let codings = resource["vaccineCode"]?["coding"]?.elements
        let cvx = codings?.filter { $0["system"]?.isString("http://hl7.org/fhir/sid/cvx") ?? false } ?? []
        guard !cvx.isEmpty else { return }
        codes = cvx.map { $0.pairHash("code") }.filter { $0 != 0 }.sorted()
        for code in cvx.compactMap({ $0.text("code") }) {
            groups += vaccines.groups(code).map { name in
                var hash = StableHash()
                hash.add(name)
                return hash.value
            }
            if vaccines.isUnspecified(code) { isUnspecified = true }
        }
        groups.sort()
    }
}
