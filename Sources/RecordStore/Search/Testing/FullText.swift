import JSONTree

/// The words of a resource, as people look for them: folded, in their order, with a gap where one text ends.
///
/// Scripts that leave no blanks between words have a word for each letter, so that a row of letters is found anywhere.
///
/// Source: <https://hl7.org/fhir/R4/search.html#content>
package struct FullText: Sendable {
    /// What of a resource is looked at.
    package enum Part: String, Sendable { case narrative = "_text", content = "_content" }

    /// Stands between two texts, so that no row of words goes from one into the other.
    private static let gap = ""
    /// What names lists, places and the resource itself, and bytes of files: nobody looks for these by words.
    private static let aside: Set<String> = [
        "resourceType", "id", "meta", "reference", "system", "url", "data", "contentType", "profile",
    ]

    /// In their order, texts parted by empty words.
    let words: [String]

    init(_ part: Part, of root: JSONNode) {
        var words: [String] = []
        switch part {
        case .narrative: Self.add(root["text"]?["div"]?.string.map(NarrativeText.plain), to: &words)
        case .content: Self.collect(root, into: &words)
        }
        self.words = words
    }

    /// The words of a text.
    static func words(of text: String) -> [String] {
        var words: [String] = []
        var word = String.UnicodeScalarView()
        func end() {
            if !word.isEmpty { words.append(String(word)) }
            word.removeAll()
        }
        for scalar in SearchText.fold(text).unicodeScalars {
            if standsAlone(scalar) {
                end()
                words.append(String(scalar))
            } else if isPart(scalar) {
                word.append(scalar)
            } else {
                end()
            }
        }
        end()
        return words
    }

    private static func collect(_ node: JSONNode, into words: inout [String]) {
        switch node.kind {
        case .string: add(node.string, to: &words)
        case .number: add(node.number, to: &words)
        case .array: for element in node.elements { collect(element, into: &words) }
        case .object:
            for member in node.children where !aside.contains(member.name) {
                if member.isNamed("div"), let div = member.string {
                    add(NarrativeText.plain(div), to: &words)
                } else {
                    collect(member, into: &words)
                }
            }
        default: break
        }
    }

    private static func add(_ text: String?, to words: inout [String]) {
        guard let text else { return }
        words += self.words(of: text)
        words.append(gap)
    }

    private static func isPart(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.isASCII { return (0x61...0x7A).contains(scalar.value) || (0x30...0x39).contains(scalar.value) }
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .nonspacingMark,
            .spacingMark, .enclosingMark, .decimalNumber, .letterNumber, .otherNumber:
            return true
        default: return false
        }
    }

    /// Chinese, Japanese, Thai, Lao, Burmese and Khmer.
    private static func standsAlone(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x0E00...0x0EFF, 0x1000...0x109F, 0x1780...0x17FF, 0x3040...0x30FF: isPart(scalar)
        default: scalar.properties.isIdeographic
        }
    }
}
