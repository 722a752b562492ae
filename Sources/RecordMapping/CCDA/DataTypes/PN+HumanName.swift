package import CCDA
package import FHIRR4
import Findings
import MappingTables

/// Names of people; rule A22.
extension CCDAMapping {
    /// All names; those without a letter are left out.
    package func names(_ list: [EN]?) -> [HumanName] { list?.compactMap(humanName) ?? [] }

    /// All parts in their order, and the whole as one text.
    package func humanName(_ en: EN) -> HumanName? {
        var name = HumanName()
        var whole: [String] = []
        var families: [String] = []
        var isNickname = false
        for part in en.parts where part.kind != .delimiter {
            guard let text = text(part.value) else { continue }
            if part.qualifier.unrecorded.contains("CL") { isNickname = true }
            whole.append(text)
            switch part.kind {
            case .family: families.append(text)
            case .given: name.given.append(text)
            case .prefix: name.prefix.append(text)
            case .suffix: name.suffix.append(text)
            default: break
            }
        }
        guard !whole.isEmpty else {
            _ = branch(en.use)
            return nil
        }
        name.family = families.isEmpty ? nil : families.joined(separator: " ")
        name.text = whole.joined(separator: " ")
        name.use = nameUse(en, isNickname: isNickname)
        name.period = period(en.validTime)
        return name
    }

    /// The name of an organization or a thing as one text.
    package func plainName(_ list: [EN]?) -> String? {
        guard let list else { return nil }
        for en in list {
            _ = branch(en.use)
            let parts = en.parts.compactMap { text($0.value) }
            if !parts.isEmpty { return parts.joined(separator: " ") }
        }
        return nil
    }

    private func nameUse(_ en: EN, isNickname: Bool) -> String? {
        guard let uses = text(en.use) else { return nil }
        for use in uses.split(separator: " ") {
            if use == "P" { return isNickname ? "nickname" : "anonymous" }
            if let code = lookUp(String(use), .cdaNameUse) { return code.code }
        }
        return nil
    }
}
