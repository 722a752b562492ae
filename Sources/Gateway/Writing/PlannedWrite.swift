import ClinicalRecord
import Findings

/// One act with what it comes to.
struct PlannedWrite {
    let act: WriteAct
    let deed: WriteOutcome.Deed
    /// The contributed id that is put, the id that is removed, or that of what was there already.
    let id: String
    /// What stands there at present; `nil` if nothing does.
    let standing: StandingTarget?
    /// The resource; `nil` where none is put.
    var body: WrittenBody?
    /// As it is kept, under ``id``.
    var json: [UInt8] = []
    /// The record of the person whose it is to be; `nil` for the directory.
    var recordID: String?

    var isPut: Bool { deed == .created || deed == .updated }

    /// The resource as a source states it, at its place in the delivery.
    func contributed(at path: Place) -> ContributedResource {
        ContributedResource(kind: act.kind, id: id, json: json, place: path)
    }
}
