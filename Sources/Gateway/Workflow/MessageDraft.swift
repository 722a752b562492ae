/// A message as somebody typed it.
package struct MessageDraft: Sendable, Hashable {
    /// What is wrong with it, by the field that can be put right.
    package enum Mistake: String, Sendable, CaseIterable { case topic, subject, text, length }

    /// Unicode scalars.
    package static let longestSubject = 120
    package static let longestText = 4_000

    package let topic: String
    package let subject: String
    package let text: String

    package init(topic: String = "", subject: String = "", text: String) {
        (self.topic, self.subject, self.text) = (topic, Self.trimmed(subject), Self.trimmed(text))
    }

    /// Of the beginning of a conversation.
    package var mistakes: [Mistake] {
        var found: [Mistake] = []
        if MessageTopic(rawValue: topic) == nil { found.append(.topic) }
        if subject.isEmpty || subject.unicodeScalars.count > Self.longestSubject { found.append(.subject) }
        return found + textMistakes
    }

    /// Of an answer, which has no subject.
    package var textMistakes: [Mistake] {
        if text.isEmpty { return [.text] }
        return text.unicodeScalars.count > Self.longestText ? [.length] : []
    }

    private static func trimmed(_ text: String) -> String {
        let isSpace = { (letter: Character) in letter.isWhitespace }
        // Browsers send line ends as two characters, of which R4 wants one.
        let lines = text.replacing("\r\n", with: "\n").replacing("\r", with: "\n")
        return String(lines.drop(while: isSpace).reversed().drop(while: isSpace).reversed())
    }
}
