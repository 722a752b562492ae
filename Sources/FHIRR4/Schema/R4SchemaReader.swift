import JSONTree

/// Builds the tables of ``R4Schema`` from the words of ``R4Tables``.
struct R4SchemaReader {
    private typealias Word = ArraySlice<UInt8>

    private(set) var types: [R4Type] = []
    private(set) var elements: [R4Element] = []
    /// Names of types, and of elements as spelled in JSON, one behind the other.
    private(set) var text: [UInt8] = []
    private var indices: [String: Int] = [:]
    private(set) var targets: [R4Targets] = [R4Targets()]
    private let valueSets: [String: UInt16]
    private var open: [Word] = []
    private var kinds = 0

    init(valueSets: [String: UInt16]) {
        self.valueSets = valueSets
        elements.reserveCapacity(12_000)
        text.reserveCapacity(100_000)
    }

    /// Reads all tables; types are named before elements speak of them.
    mutating func read(_ tables: [StaticString]) {
        var words: [Word] = []
        for table in tables {
            let text = table.withUTF8Buffer { unsafe Array($0) }
            words += R4Words(text).map { text[$0] }
        }
        let bases = words.filter { $0.first == 0x3D }.map { name($0) }
        var type = -1
        for word in words {
            switch word.first {
            case 0x40: open = word.dropFirst().split(separator: 0x2C)
            case 0x3D:
                type += 1
                begin(type, base: bases[type])
            default: add(word, to: type)
            }
        }
    }

    /// Takes up a type and gives the index of its base.
    private mutating func name(_ word: Word) -> Int? {
        let parts = word.dropFirst().split(separator: 0x3A, omittingEmptySubsequences: false).map(Self.text)
        guard parts.count == 3 else { return nil }
        indices[parts[0]] = types.count
        let start = text.count
        text.append(contentsOf: parts[0].utf8)
        types.append(R4Type(name: start..<text.count, kind: kind(parts), elements: 0..<0))
        return indices[parts[1]]
    }

    private mutating func kind(_ parts: [String]) -> R4Type.Kind {
        switch parts[2] {
        case "p": return R4Format(rawValue: parts[0]).map { .primitive($0) } ?? .dataType
        case "r" where parts[0] == "Resource" || parts[0] == "DomainResource": return .anyResource
        case "r":
            kinds += 1
            return .resource(UInt8(truncatingIfNeeded: kinds - 1))
        case "b": return .backbone
        default: return .dataType
        }
    }

    /// Starts a type with all that its base has.
    private mutating func begin(_ type: Int, base: Int?) {
        let start = elements.count
        if let base {
            elements.append(contentsOf: elements[types[base].elements])
            types[type].required = types[base].required
            types[type].choices = types[base].choices
        }
        types[type].elements = start..<elements.count
    }

    /// Adds one element, or one for each type of its choice.
    private mutating func add(_ marked: Word, to type: Int) {
        // ~ marks what belongs to a summary.
        let isSummary = marked.last == 0x7E
        let word = isSummary ? marked.dropLast() : marked
        // ! * + ? say how many there are.
        guard let sign = word.firstIndex(where: { [0x21, 0x2A, 0x2B, 0x3F].contains($0) }) else { return }
        let isRequired = word[sign] == 0x21 || word[sign] == 0x2B
        let isList = word[sign] == 0x2A || word[sign] == 0x2B
        let cut = word[sign...].firstIndex(of: 0x23) ?? word.endIndex
        let codes = valueSets[Self.text(word[cut...].dropFirst())] ?? 0
        // The bits of a type have no gaps.
        let required = isRequired ? types[type].required &+ 1 : 0
        types[type].required |= required
        let isChoice = word[..<sign].last == 0x5D
        let stem = isChoice ? word[..<sign].dropLast(3) : word[..<sign]
        if isChoice { types[type].choices += 1 }
        let spelled = word[(sign + 1)..<cut]
        for target in spelled.first == 0x40 ? open : spelled.split(separator: 0x2C) {
            let code = target.prefix { $0 != 0x28 }
            let start = text.count
            spell(stem, of: isChoice ? code : nil)
            elements.append(
                R4Element(
                    required: required,
                    nameStart: UInt32(truncatingIfNeeded: start),
                    nameLength: UInt8(truncatingIfNeeded: text.count - start),
                    stem: UInt8(truncatingIfNeeded: stem.count),
                    type: UInt16(truncatingIfNeeded: indices[Self.text(code)] ?? 0),
                    codes: codes,
                    targets: targetSet(target.dropFirst(code.count)),
                    choice: isChoice ? types[type].choices : 0,
                    isList: isList,
                    isSummary: isSummary
                )
            )
        }
        types[type].elements = types[type].elements.lowerBound..<elements.count
    }

    /// Takes up a name as spelled in JSON, with the type of a choice behind it.
    private mutating func spell(_ stem: Word, of choice: Word?) {
        text.append(contentsOf: stem)
        guard let choice, let first = choice.first else { return }
        // The name of a type starts with a letter.
        text.append(first & 0xDF)
        text.append(contentsOf: choice.dropFirst())
    }

    /// The number of the set of kinds in `(A|B)`; 0 for any.
    private mutating func targetSet(_ list: Word) -> UInt16 {
        guard list.count > 2 else { return 0 }
        var result = R4Targets()
        for name in list.dropFirst().dropLast().split(separator: 0x7C) {
            if let index = indices[Self.text(name)], case .resource(let kind) = types[index].kind {
                result.insert(Int(kind))
            }
        }
        targets.append(result)
        return UInt16(truncatingIfNeeded: targets.count - 1)
    }

    private static func text(_ word: Word) -> String { String(decoding: word, as: UTF8.self) }
}
