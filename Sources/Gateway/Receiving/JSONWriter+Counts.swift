package import Findings
package import JSONTree
package import RecordStore

extension JSONWriter {
    /// Findings by severity.
    package mutating func findings(_ count: FindingCount) {
        object {
            $0.member("error", integer: count.error)
            $0.member("warning", integer: count.warning)
            $0.member("note", integer: count.note)
        }
    }

    /// The four classes that reports show; they add up to the leaves.
    package mutating func ledger(_ count: LedgerCount) {
        object {
            $0.member("leaves", integer: count.leaves)
            $0.member("mapped", integer: count.mapped + count.asTextOnly)
            $0.member("omitted", integer: count.omitted + count.structural)
            $0.member("unmapped", integer: count.unmapped + count.refused)
        }
    }

    /// A list that is written even if it is empty: who reads reports should not have to tell none from not said.
    package mutating func list<Item>(_ name: StaticString, _ items: [Item], _ write: (Item, inout JSONWriter) -> Void) {
        var json = JSONWriter()
        json.array { json in for item in items { write(item, &json) } }
        member(name, raw: json.bytes)
    }
}
