package import Findings

/// The account of one reading: every leaf of the document ends in exactly one class.
///
/// Mappings read values through it and through nothing else. It is a class, local to one reading, because all mappings
/// of a document write into the same account; it never leaves the task that made it.
package final class Ledger {
    /// Where a leaf ended.
    package enum Class: UInt8, Sendable {
        case unmapped, mapped, structural, omitted, asTextOnly, refused
    }

    private let document: any LeafBearing
    private let leafCount: Int
    // Every value is marked here, by one task and never while it is being read.
    @exclusivity(unchecked) private var classes: [Class]
    @exclusivity(unchecked) private var isGlancing = false
    private var findings: [Finding] = []
    private var known = FirstSeen<Finding>()
    /// Findings at leaves; their places are worked out when the account is closed.
    private var noted: [Note] = []
    private var knownNotes = FirstSeen<Note>()
    /// Codes that no table knows, for whoever writes tables; they are values and go into no finding.
    private(set) var unknownCodes: [UnknownCode] = []
    /// Local code systems that have been told of.
    private var localLists: Set<String> = []

    /// Which leaves have been counted as unknown to which list.
    private var counted = FirstSeen<CountedCode>()

    private struct CountedCode: Hashable {
        let leaf: Int32
        let list: String
    }

    private struct Note: Hashable {
        let severity: Finding.Severity
        let code: Finding.Code
        let leaf: Int32
    }

    /// So many places of unread leaves are worked out at most; the count tells how many there are.
    private static let placeLimit = 10_000

    /// Opens the account with every leaf of the document.
    package init(_ document: any LeafBearing) {
        self.document = document
        leafCount = document.leafCount
        unsafe classes = Array(repeating: .unmapped, count: leafCount)
    }

    /// The text of a leaf, which goes into a resource; `nil` if nothing was sent.
    package func use(_ leaf: Leaf, _ class: Class = .mapped) -> String? {
        guard !leaf.isEmpty else { return nil }
        mark(leaf.index, `class`)
        return leaf.unrecorded
    }

    /// A leaf as a value; a text that spells none is refused.
    package func use<Value>(_ leaf: Leaf, as read: (String) -> Value?, else trouble: Finding.Code) -> Value? {
        guard let text = use(leaf) else { return nil }
        let value = read(text)
        if value == nil { refuse(leaf, trouble) }
        return value
    }

    /// Records the class of a leaf whose text is not needed, or was taken earlier.
    package func mark(_ leaf: Int32, _ class: Class) {
        guard leaf >= 0, Int(leaf) < leafCount, unsafe !isGlancing else { return }
        unsafe classes[Int(leaf)] = `class`
    }

    /// Looks at values that are to be kept elsewhere: the account stays as it is.
    package func glance<Value>(_ read: () -> Value) -> Value {
        let outer = unsafe isGlancing
        unsafe isGlancing = true
        defer { unsafe isGlancing = outer }
        return read()
    }

    /// Records the class of a run of leaves, such as one block of narrative.
    package func mark(_ leaves: Range<Int32>, _ class: Class) {
        for leaf in leaves { mark(leaf, `class`) }
    }

    /// Whether nobody has read some leaf of a run.
    package func hasUnread(_ leaves: Range<Int32>) -> Bool { leaves.contains { classOf($0) == .unmapped } }

    /// Records a class for those leaves of a run that nobody has read yet.
    package func markUnread(_ leaves: Range<Int32>, _ class: Class) {
        for leaf in leaves where classOf(leaf) == .unmapped { mark(leaf, `class`) }
    }

    /// Gives a run of leaves the classes of another run that says the same, leaf for leaf.
    package func copy(_ known: Range<Int32>, to leaves: Range<Int32>) {
        for (from, leaf) in zip(known, leaves) { mark(leaf, classOf(from)) }
    }

    /// Where a leaf stands in the account now.
    package func classOf(_ leaf: Int32) -> Class {
        leaf >= 0 && Int(leaf) < leafCount ? unsafe classes[Int(leaf)] : .structural
    }

    /// Leaves a leaf out by one of the rules that allow it; the rule is named for the reader of the mapping.
    package func omit(_ leaf: Leaf, _: Omission) { mark(leaf.index, .omitted) }

    /// Gives a leaf up and says so.
    package func refuse(_ leaf: Leaf, _ trouble: Finding.Code) {
        mark(leaf.index, .refused)
        note(.warning, trouble, at: leaf)
    }

    /// Notes a finding at a leaf, once.
    package func note(_ severity: Finding.Severity, _ code: Finding.Code, at leaf: Leaf) {
        let note = Note(severity: severity, code: code, leaf: leaf.index)
        if knownNotes.admits(note) { noted.append(note) }
    }

    /// Notes that neither the site nor a list knows a code; the code itself is kept apart from the finding.
    ///
    /// - Parameters:
    ///   - severity: How bad it is.
    ///   - leaf: The code.
    ///   - list: The path of a table, or ``UnknownCode/systems``.
    package func note(_ severity: Finding.Severity, unknown leaf: Leaf, in list: String) {
        note(severity, list == UnknownCode.systems ? .codeSystemUnknown : .codeNotInTable, at: leaf)
        count(unknown: leaf, in: list)
    }

    /// Notes that nothing translates a code of a sender's own code system: one finding for each system, and the codes
    /// apart from it.
    ///
    /// - Parameters:
    ///   - leaf: The code.
    ///   - list: The name of the code system, as a site file calls it.
    package func note(local leaf: Leaf, in list: String) {
        guard unsafe !isGlancing else { return }
        if localLists.insert(list).inserted { note(.note, .codeLocal, at: leaf) }
        count(unknown: leaf, in: list)
    }

    /// Counts a code once, however many resources are made of its field.
    private func count(unknown leaf: Leaf, in list: String) {
        guard unknownCodes.count < Self.placeLimit else { return }
        guard counted.admits(CountedCode(leaf: leaf.index, list: list)) else { return }
        unknownCodes.append(UnknownCode(list: list, code: leaf.unrecorded))
    }

    /// Gives up a leaf whose code neither the site nor a table knows.
    package func refuse(unknown leaf: Leaf, in list: String) {
        mark(leaf.index, .refused)
        note(.warning, unknown: leaf, in: list)
    }

    /// Notes a finding, once.
    package func note(_ severity: Finding.Severity, _ code: Finding.Code, at place: Place) {
        let finding = Finding(severity, code, at: place)
        if known.admits(finding) { findings.append(finding) }
    }

    /// Closes the account: what was noted in the order of the document, the count of each class, and the places of
    /// leaves that nobody read.
    package func close() -> (findings: [Finding], count: LedgerCount, unmapped: [Place]) {
        var count = LedgerCount()
        var unmapped: [Place] = []
        let classes = unsafe classes
        count.leaves = classes.count
        for (index, `class`) in classes.enumerated() {
            switch `class` {
            case .unmapped:
                count.unmapped += 1
                if unmapped.count < Self.placeLimit { unmapped.append(document.place(ofLeaf: Int32(index))) }
            case .mapped: count.mapped += 1
            case .structural: count.structural += 1
            case .omitted: count.omitted += 1
            case .asTextOnly: count.asTextOnly += 1
            case .refused: count.refused += 1
            }
        }
        for noted in noted {
            let place = noted.leaf < 0 ? .whole : document.place(ofLeaf: noted.leaf)
            findings.append(Finding(noted.severity, noted.code, at: place))
        }
        return (findings.sorted(by: Self.inOrder), count, unmapped)
    }

    private static func inOrder(_ left: Finding, _ right: Finding) -> Bool {
        let (a, b) = (left.place, right.place)
        return (a.line ?? 0, a.offset ?? 0, a.path) < (b.line ?? 0, b.offset ?? 0, b.path)
    }
}
