/// How alike two names are, from 0 to 1.
///
/// Source: W. E. Winkler, "String Comparator Metrics and Enhanced Decision Rules", 1990,
/// <https://files.eric.ed.gov/fulltext/ED325505.pdf>
enum JaroWinkler {
    static func similarity(_ left: String, _ right: String) -> Double {
        let (a, b) = (Array(left.utf8), Array(right.utf8))
        guard !a.isEmpty, !b.isEmpty else { return 0 }
        if a == b { return 1 }
        let jaro = jaro(a, b)
        let prefix = zip(a, b).prefix(4).prefix { $0 == $1 }.count
        return jaro + Double(prefix) * 0.1 * (1 - jaro)
    }

    private static func jaro(_ a: [UInt8], _ b: [UInt8]) -> Double {
        // The time is quadratic and names are short; what is longer is not a name.
        guard a.count <= 128, b.count <= 128 else { return 0 }
        let window = max(max(a.count, b.count) / 2 - 1, 0)
        var isTaken = [Bool](repeating: false, count: b.count)
        var matches: [UInt8] = []
        for (index, letter) in a.enumerated() {
            let (low, high) = (max(index - window, 0), min(index + window + 1, b.count))
            guard low < high, let found = (low..<high).first(where: { !isTaken[$0] && b[$0] == letter }) else {
                continue
            }
            isTaken[found] = true
            matches.append(letter)
        }
        guard !matches.isEmpty else { return 0 }
        let others = b.indices.filter { isTaken[$0] }.map { b[$0] }
        let moved = Double(zip(matches, others).filter { $0 != $1 }.count) / 2
        let count = Double(matches.count)
        return (count / Double(a.count) + count / Double(b.count) + (count - moved) / count) / 3
    }
}
