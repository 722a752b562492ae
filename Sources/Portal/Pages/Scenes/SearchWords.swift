import Foundation

/// What somebody looks for: words or beginnings of words, whatever their capitals and accents.
///
/// Everyday words stand for those of laboratories and doctors: a text is found by either.
struct SearchWords: Sendable {
    /// Everyday words and what they are called in records; both without accents, in small letters.
    private static let plain: [(words: String, names: [String])] = [
        ("blood sugar", ["glucose", "a1c"]), ("azucar en sangre", ["glucose", "a1c", "glucosa"]),
        ("azucar", ["glucose", "a1c", "glucosa"]), ("sugar", ["glucose", "a1c"]),
        ("cholesterol", ["cholesterol", "ldl", "hdl", "triglyceride"]), ("colesterol", ["cholesterol", "ldl", "hdl"]),
        ("kidney", ["creatinine", "gfr", "urea", "kidney", "renal"]),
        ("rinon", ["creatinine", "gfr", "urea", "renal"]),
        ("liver", ["alanine", "aspartate", "bilirubin", "liver", "hepat"]),
        ("higado", ["alanine", "aspartate", "bilirubin", "hepat"]), ("thyroid", ["thyro", "tsh"]),
        ("tiroides", ["thyro", "tsh"]), ("blood pressure", ["blood pressure", "systolic", "hypertens"]),
        ("presion arterial", ["blood pressure", "presion", "hypertens"]), ("flu", ["influenza", "flu"]),
        ("gripe", ["influenza"]), ("heart", ["heart", "cardi"]), ("corazon", ["heart", "cardi", "cardiaca"]),
        ("weight", ["weight", "body mass"]), ("peso", ["weight", "peso"]), ("fever", ["temperature", "fever"]),
        ("fiebre", ["temperature", "temperatura", "fever"]), ("iron", ["iron", "ferritin", "hemoglobin"]),
        ("hierro", ["iron", "ferritin", "hemoglobin"]), ("shot", ["vaccine", "immuniz"]),
        ("measles", ["mmr", "measles"]),
        ("sarampion", ["mmr", "measles"]), ("allergy", ["allerg"]), ("alergia", ["allerg", "alergia"]),
    ]
    /// So many words of a question count.
    private static let most = 8

    /// One of each has to be there.
    private let needs: [[String]]

    init(_ text: String) {
        var rest = Self.fold(String(text.prefix(200)))
        var needs: [[String]] = []
        for (words, names) in Self.plain where (" " + rest + " ").contains(" \(words) ") {
            needs.append(names + [words])
            rest = rest.replacingOccurrences(of: words, with: " ")
        }
        needs += rest.split { !$0.isLetter && !$0.isNumber }.map { [String($0)] }
        self.needs = Array(needs.prefix(Self.most))
    }

    var isEmpty: Bool { needs.isEmpty }

    func find(_ event: RecordEvent) -> Bool {
        guard !needs.isEmpty else { return true }
        let text = " " + Self.fold("\(event.title) \(event.detail) \(event.origin.lines.joined(separator: " "))")
        return needs.allSatisfy { names in names.contains { name in Self.has(text, name) } }
    }

    /// Whether a word of the text begins with a name.
    private static func has(_ text: String, _ name: String) -> Bool {
        var rest = text[...]
        while let range = rest.range(of: name) {
            let before = text[..<range.lowerBound].last
            if before.map({ !$0.isLetter && !$0.isNumber }) ?? true { return true }
            rest = rest[range.upperBound...]
        }
        return false
    }

    private static func fold(_ text: String) -> String {
        text.folding(options: [.caseInsensitive, .diacriticInsensitive], locale: nil)
    }
}
