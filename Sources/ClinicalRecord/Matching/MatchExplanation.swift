/// Why a description was, or was not, taken for a person: fields and bits, never values.
package struct MatchExplanation: Sendable, Hashable, Codable {
    /// One compared field.
    package struct Field: Sendable, Hashable, Codable {
        /// What was compared, in words: `birth date`.
        package var name: String
        /// How it compared, in words: `agrees`, `differs`, `day and month swapped`.
        package var comparison: String
        /// What it is worth: log2 of how much likelier this is in one person than in two.
        package var bits: Double

        package init(_ name: String, _ comparison: String, _ bits: Double) {
            self.name = name
            self.comparison = comparison
            self.bits = bits
        }
    }

    /// The record compared with; it leads to its person.
    package var personID: String
    /// The version of the weights.
    package var weights: String
    package var fields: [Field] = []
    /// Reasons against linking that no score outweighs, in words.
    package var vetoes: [String] = []
    /// log2 of ``MatchWeights/population``; it is taken off the sum.
    package var populationBits = 0.0
    /// The total that links.
    package var threshold = 17.0
    /// Whether a shared identifier decides by itself.
    package var isByIdentifier = false

    package init(personID: String, weights: String) {
        self.personID = personID
        self.weights = weights
    }

    /// Sum of the fields less the population.
    package var total: Double { fields.reduce(-populationBits) { $0 + $1.bits } }

    /// Whether it is enough to link.
    package var links: Bool { vetoes.isEmpty && (isByIdentifier || total >= threshold) }

    /// For people: one line per field, then the vetoes, then the sum.
    package var text: String {
        var lines = fields.map { "\($0.name) \($0.comparison) \(Self.signed($0.bits))" }
        lines.append("persons who might be meant \(Self.signed(-populationBits))")
        lines += vetoes.map { "against: \($0)" }
        if isByIdentifier { lines.append("a shared identifier decides") }
        lines.append("total \(Self.signed(total)), links from \(Self.signed(threshold)), weights \(weights)")
        return lines.joined(separator: "\n")
    }

    /// With one decimal and a sign.
    private static func signed(_ bits: Double) -> String {
        let tenths = Int((bits * 10).rounded())
        return "\(tenths < 0 ? "-" : "+")\(abs(tenths) / 10).\(abs(tenths) % 10)"
    }
}
