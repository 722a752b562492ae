import JSONTree

extension PersonHeader {
    /// `nil` if the Patient resource is no JSON.
    init?(_ person: Person, names: SummaryNames) {
        guard let tree = try? JSONTree(person.json) else { return nil }
        let node = tree.root
        self.init()
        id = person.id
        sources = Array(Set(person.sources.map(\.source))).sorted()
        conflicts = person.conflicts
        birthDate = node.text("birthDate")
        sex = node.text("gender") ?? ""
        deceased = node.text("deceasedDateTime") ?? (node["deceasedBoolean"]?.bool ?? false ? "yes" : nil)
        maritalStatus = node["maritalStatus"]?.words ?? ""
        generalPractitioners =
            node["generalPractitioner"]?.elements.map { names.words($0) }.filter { !$0.isEmpty } ?? []
        readNames(node)
        readNumbers(node)
        readContacts(node)
        readLanguages(node)
        for item in node["extension"]?.elements.map({ $0 }) ?? [] { readExtension(item) }
    }

    private mutating func readNames(_ node: JSONNode) {
        let list = node["name"]?.elements.map { $0 } ?? []
        let current = list.filter { !["old", "maiden", "nickname", "anonymous"].contains($0.text("use") ?? "") }
        let main = current.first { $0["use"]?.isString("official") ?? false } ?? current.first ?? list.first
        name = main?.personName ?? ""
        let given = main?["given"]?.elements.compactMap(\.string).joined(separator: " ") ?? ""
        sortName = [main?.text("family") ?? "", given].filter { !$0.isEmpty }.joined(separator: ", ")
        if sortName.isEmpty { sortName = name }
        for other in list.map(\.personName) where !other.isEmpty && other != name && !otherNames.contains(other) {
            otherNames.append(other)
        }
    }

    private mutating func readNumbers(_ node: JSONNode) {
        for item in node["identifier"]?.elements.map({ $0 }) ?? [] {
            guard let value = item.text("value"), !(item["use"]?.isString("old") ?? false) else { continue }
            var number = Number()
            number.value = value
            number.system = item.text("system") ?? ""
            number.label = item["type"]?.words ?? item["assigner"]?.text("display") ?? ""
            identifiers.append(number)
        }
    }

    private mutating func readContacts(_ node: JSONNode) {
        for item in node["telecom"]?.elements.map({ $0 }) ?? [] {
            guard let value = item.text("value"), !(item["use"]?.isString("old") ?? false) else { continue }
            if item["system"]?.isString("email") ?? false { emails.append(value) } else { phones.append(value) }
        }
        let list = node["address"]?.elements.map { $0 } ?? []
        let current = list.filter { !($0["use"]?.isString("old") ?? false) }
        let old = list.filter { $0["use"]?.isString("old") ?? false }
        addresses = (current + old).map(\.addressLine).filter { !$0.isEmpty }
        for item in node["contact"]?.elements.map({ $0 }) ?? [] {
            var contact = Contact()
            contact.name = item["name"]?.personName ?? item["organization"]?.words ?? ""
            contact.relationship = item.wordsList("relationship").joined(separator: ", ")
            contact.phones = item["telecom"]?.elements.compactMap { $0.text("value") } ?? []
            contact.address = item["address"]?.addressLine ?? ""
            if contact != Contact() { emergencyContacts.append(contact) }
        }
    }

    private mutating func readLanguages(_ node: JSONNode) {
        let list = node["communication"]?.elements.map { $0 } ?? []
        let preferred = list.filter { $0["preferred"]?.bool ?? false }
        let others = list.filter { !($0["preferred"]?.bool ?? false) }
        languages = (preferred + others).map { $0["language"]?.words ?? "" }.filter { !$0.isEmpty }
    }

    /// Race and ethnicity of US Core.
    ///
    /// Source: <https://hl7.org/fhir/us/core/StructureDefinition-us-core-race.html>
    private mutating func readExtension(_ item: JSONNode) {
        guard let url = item.text("url") else { return }
        let parts = item["extension"]?.elements.map { $0 } ?? []
        let text = parts.first { $0["url"]?.isString("text") ?? false }?.text("valueString")
        let codings = parts.compactMap { $0["valueCoding"]?.words }
        if url.hasSuffix("us-core-race") { race = text.map { [$0] } ?? codings }
        if url.hasSuffix("us-core-ethnicity") { ethnicity = text ?? codings.first ?? "" }
    }
}
