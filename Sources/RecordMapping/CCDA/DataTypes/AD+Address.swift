package import CCDA
package import FHIRR4
import Findings
import MappingTables

/// Postal addresses; rule A23.
extension CCDAMapping {
    /// All addresses; those without a part are left out.
    package func addresses(_ list: [AD]) -> [Address] { list.compactMap(address) }

    /// Every part, street lines in their order; text outside of parts is the whole text.
    package func address(_ ad: AD?) -> Address? {
        guard let ad else { return nil }
        var address = Address()
        var street: [String] = []
        var words: [String] = []
        for part in ad.parts where part.kind != .delimiter {
            guard let text = text(part.value) else { continue }
            switch part.kind {
            case .city: address.city = address.city.map { "\($0) \(text)" } ?? text
            case .county: address.district = address.district ?? text
            case .state: address.state = address.state ?? text
            case .postalCode: address.postalCode = address.postalCode ?? text
            case .country: address.country = address.country ?? text
            case .text: words.append(text)
            case .houseNumber, .houseNumberNumeric, .direction, .streetName, .streetNameBase, .streetNameType:
                street.append(text)
            default: address.line.append(text)
            }
        }
        if !street.isEmpty { address.line.insert(street.joined(separator: " "), at: 0) }
        if !words.isEmpty { address.text = words.joined(separator: " ") }
        guard address != Address() else {
            _ = branch(ad.use)
            return nil
        }
        if let uses = text(ad.use) {
            for use in uses.split(separator: " ").map(String.init) {
                address.use = address.use ?? lookUp(use, .cdaAddressUse)?.code
                address.type = address.type ?? lookUp(use, .cdaAddressType)?.code
            }
        }
        address.period = period(ad.useablePeriod)
        return address
    }
}
