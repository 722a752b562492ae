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
        let statements = person.sources.compactMap { source in
            source.patient.flatMap { try? JSONTree($0.json) }.map { (source: source.source, node: $0.root) }
        }
        readNames(node, statements.map(\.node))
        readNumbers(node, statements)
        readContacts(node)
        readLanguages(node)
        for item in node["extension"]?.elements.map({ $0 }) ?? [] { readExtension(item) }
    }

    private mutating func readNames(_ node: JSONNode, _ statements: [JSONNode]) {
        let list = node["name"]?.elements.map { $0 } ?? []
        let current = list.filter { !["old", "maiden", "nickname", "anonymous"].contains($0.text("use") ?? "") }
        let main = current.first { $0["use"]?.isString("official") ?? false } ?? current.first ?? list.first
        name = Self.legible(main?.personName ?? "", statements)
        let given = main?["given"]?.elements.compactMap(\.string).joined(separator: " ") ?? ""
        sortName = [main?.text("family") ?? "", given].filter { !$0.isEmpty }.joined(separator: ", ")
        if sortName.isEmpty { sortName = name }
        var known: Set = ["", name.uppercased()]
        otherNames = list.map(\.personName).filter { known.insert($0.uppercased()).inserted }
    }

    /// A name in capitals only as another source spells it, letter for letter the same.
    private static func legible(_ name: String, _ statements: [JSONNode]) -> String {
        guard name == name.uppercased() else { return name }
        let spellings = statements.flatMap { $0["name"]?.elements.map(\.personName) ?? [] }
        return spellings.filter { $0 != name && $0.uppercased() == name }.min() ?? name
    }

    private mutating func readNumbers(_ node: JSONNode, _ statements: [(source: String, node: JSONNode)]) {
        for item in node["identifier"]?.elements.map({ $0 }) ?? [] {
            guard let value = item.text("value"), !(item["use"]?.isString("old") ?? false) else { continue }
            var number = Number()
            number.value = value
            number.system = item.text("system") ?? ""
            number.label = item["type"]?.words ?? item["assigner"]?.text("display") ?? ""
            let isNational = number.system.hasPrefix("http://hl7.org/fhir/sid/")
            number.isRecordNumber = item["type"]?.hasCode("MR") ?? !isNational
            let owners = statements.filter { statement in
                statement.node["identifier"]?.elements.contains {
                    $0.text("value") == value && ($0.text("system") ?? "") == number.system
                } ?? false
            }
            number.sources = Set(owners.map(\.source)).sorted()
            identifiers.append(number)
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
