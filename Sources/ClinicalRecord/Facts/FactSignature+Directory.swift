import JSONTree

extension FactSignature {
    /// `identifiers`: UDI or accession number.
    mutating func readThing(_ resource: JSONNode) {
        if kind == .device {
            for carrier in resource["udiCarrier"]?.elements.map({ $0 }) ?? [] {
                let hash = (carrier["carrierHRF"] ?? carrier["deviceIdentifier"])?.stringHash ?? 0
                // A device identifier names a model; only the whole UDI names a piece.
                if carrier["carrierHRF"] != nil, hash != 0 { identifiers.append(hash) }
            }
            identifiers.sort()
        } else if let hash = resource["accessionIdentifier"]?.pairHash("value"), hash != 0 {
            identifiers = [hash]
        }
    }

    /// `identifiers`: all; `text`: name; `values`: phone and postal codes; `value`: NPI.
    mutating func readDirectory(_ resource: JSONNode) {
        setIdentifiers(resource)
        if let name = resource["name"] {
            text = FoldedText.hash(name.string ?? name.elements.first { _ in true }.map(Self.wholeName) ?? "")
        }
        if let telecoms = resource["telecom"] {
            values += telecoms.elements.compactMap { Self.phone($0) }
        }
        if let addresses = resource["address"] {
            let list = addresses.kind == .object ? [addresses] : addresses.elements.map { $0 }
            values += list.compactMap { $0.text("postalCode").map { FoldedText.hash(String($0.prefix(5))) } }
        }
        values.sort()
        let npi = resource["identifier"]?.elements.first {
            $0["system"]?.isString("http://hl7.org/fhir/sid/us-npi") ?? false
        }
        value = npi?["value"]?.stringHash ?? 0
    }

    private static func wholeName(_ name: JSONNode) -> String {
        let given = name["given"]?.elements.compactMap(\.string) ?? []
        guard let family = name.text("family"), !given.isEmpty else { return name.text("text") ?? "" }
        return (given + [family]).joined(separator: " ")
    }

    private static func phone(_ telecom: JSONNode) -> UInt64? {
        guard telecom["system"]?.isString("phone") ?? false, let value = telecom.text("value") else { return nil }
        let digits = value.utf8.filter { (0x30...0x39).contains($0) }.suffix(10)
        guard digits.count >= 7 else { return nil }
        var hash = StableHash(0x70)
        hash.add(digits)
        return hash.value
    }
}
