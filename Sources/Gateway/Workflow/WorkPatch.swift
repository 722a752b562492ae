import JSONTree
import RecordStore

/// A change of some members of a resource of which all else stays as it is.
///
/// Source: RFC 6902
struct WorkPatch {
    /// Without a value the member is taken away.
    private var operations: [(path: StaticString, value: [UInt8]?)] = []

    /// Sets a member, be it there or not.
    mutating func set(_ path: StaticString, _ write: (inout JSONWriter) -> Void) {
        var json = JSONWriter()
        write(&json)
        operations.append((path, json.bytes))
    }

    mutating func set(_ path: StaticString, _ text: String) { set(path) { $0.value(text) } }

    /// Takes a member away that is there.
    mutating func remove(_ path: StaticString) { operations.append((path, nil)) }

    /// The change of a version that was seen; of another one it is refused.
    func act(_ kind: String, _ id: String, _ version: Int64) -> WriteAct {
        var json = JSONWriter()
        json.array { json in
            for operation in operations {
                json.object { json in
                    json.member("op", operation.value == nil ? "remove" : "add")
                    json.member("path", operation.path.description)
                    json.member("value", raw: operation.value)
                }
            }
        }
        var act = WriteAct(.patch(.json), kind, id: id)
        (act.body, act.ifMatch) = (json.bytes, version)
        return act
    }
}

extension WorkPatch {
    /// A Task that goes on to another stage.
    init(stage: WorkItem.Stage, by party: WorkParty?, at now: Timestamp) {
        set("/status", stage.rawValue)
        set("/lastModified", now.description)
        if let party { set("/owner") { party.write(into: &$0) } }
    }

    /// Says whether the clinic has to act next.
    mutating func setTurn(_ isWaiting: Bool) {
        set("/businessStatus") { json in
            WorkCode.write([(WorkCode.turn, isWaiting ? "waiting" : "answered")], into: &json)
        }
    }

    mutating func setDue(_ due: Timestamp) {
        set("/restriction") { json in
            json.object { json in
                json.member("period") { $0.object { $0.member("end", due.description) } }
            }
        }
    }
}
