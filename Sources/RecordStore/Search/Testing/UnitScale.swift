/// What a UCUM unit measures and how large it is, as far as that is exact: `mg/dL` is a hundredth of `g/L`.
///
/// Metric prefixes and the units that records hold are known. Units in which amounts have another zero, such as degrees,
/// have no size here, nor have annotations and arbitrary units anything in common with others.
///
/// Source: <https://ucum.org/ucum>
struct UnitScale: Sendable, Hashable {
    /// Base units with their exponents, none of them 0.
    let dimensions: [String: Int]
    /// The size is the one divided by the other, so that a minute fits into an hour exactly.
    let numerator: ExactDecimal
    let denominator: ExactDecimal

    /// - Returns: `nil` if the code is none that can be converted exactly.
    init?(_ code: String) {
        var (dimensions, over, under) = ([String: Int](), ExactDecimal.one, ExactDecimal.one)
        var isUnder = false
        for (index, part) in Self.parts(code).enumerated() {
            if part == "/" || part == "." {
                isUnder = part == "/"
                continue
            }
            guard !part.isEmpty || index == 0 else { return nil }
            guard !part.isEmpty else { continue }
            guard let (atom, exponent) = Self.exponent(part), let (base, size) = Self.atom(atom) else { return nil }
            let power = isUnder ? -exponent : exponent
            if let base { dimensions[base.name, default: 0] += base.exponent * power }
            for _ in 0..<abs(power) {
                guard let product = (power > 0 ? over : under).times(size) else { return nil }
                if power > 0 { over = product } else { under = product }
            }
        }
        guard !code.isEmpty else { return nil }
        self.dimensions = dimensions.filter { $0.value != 0 }
        (numerator, denominator) = (over, under)
    }

    /// `mg`, `/`, `dL` of `mg/dL`; the first is empty in `/min`.
    private static func parts(_ code: String) -> [Substring] {
        var parts: [Substring] = []
        var start = code.startIndex
        for index in code.indices where code[index] == "/" || code[index] == "." {
            parts += [code[start..<index], code[index...index]]
            start = code.index(after: index)
        }
        return parts + [code[start...]]
    }

    /// `m` and 2 of `m2`, `s` and -1 of `s-1`, `10*` and 3 of `10*3`.
    private static func exponent(_ part: Substring) -> (Substring, Int)? {
        var atom = part
        while let last = atom.last, last.isASCII, last.isNumber { atom.removeLast() }
        if let last = atom.last, last == "-" || last == "+", atom.count < part.count { atom.removeLast() }
        guard !atom.isEmpty else { return nil }
        guard atom.count < part.count else { return (atom, 1) }
        guard let exponent = Int(part[atom.endIndex...]), abs(exponent) <= 20 else { return nil }
        return (atom, exponent)
    }

    private typealias Base = (name: String, exponent: Int)

    /// A unit with or without a prefix: its base unit, if it measures anything, and how many of it.
    private static func atom(_ atom: Substring) -> (Base?, ExactDecimal)? {
        if atom == "10*" || atom == "10^" { return spelled(nil, "10") }
        if atom == "%" { return spelled(nil, "0.01") }
        if let (name, size) = fixed[atom] { return spelled((name, 1), size) }
        if let found = metric(atom, prefix: "1") { return found }
        for length in [2, 1] {
            guard let prefix = prefixes[atom.prefix(length)] else { continue }
            if let found = metric(atom.dropFirst(length), prefix: prefix) { return found }
        }
        return nil
    }

    private static func metric(_ atom: Substring, prefix: String) -> (Base?, ExactDecimal)? {
        if atom == "L" || atom == "l" {
            guard let size = ExactDecimal(prefix)?.times(ExactDecimal.thousandth) else { return nil }
            return (("m", 3), size)
        }
        return bases.contains(atom) ? spelled((String(atom), 1), prefix) : nil
    }

    private static func spelled(_ base: Base?, _ size: String) -> (Base?, ExactDecimal)? {
        ExactDecimal(size).map { (base, $0) }
    }

    /// Units that take prefixes; each measures something of its own here.
    private static let bases: Set<Substring> = [
        "m", "g", "s", "mol", "eq", "osm", "U", "[IU]", "[iU]", "m[Hg]", "m[H2O]", "Pa", "bar", "J", "cal", "W", "V",
        "A",
        "K", "Hz", "N", "cd", "Bq", "Gy", "Sv", "kat",
    ]

    /// Units that take none.
    private static let fixed: [Substring: (String, String)] = [
        "min": ("s", "60"), "h": ("s", "3600"), "d": ("s", "86400"), "wk": ("s", "604800"),
        "[lb_av]": ("g", "453.59237"), "[oz_av]": ("g", "28.349523125"), "[in_i]": ("m", "0.0254"),
        "[ft_i]": ("m", "0.3048"),
    ]

    private static let prefixes: [Substring: String] = [
        "T": "1e12", "G": "1e9", "M": "1e6", "k": "1e3", "h": "1e2", "da": "1e1", "d": "1e-1", "c": "1e-2", "m": "1e-3",
        "u": "1e-6", "n": "1e-9", "p": "1e-12", "f": "1e-15",
    ]
}
