import JSONTree
import RecordStore

/// A Subscription as the register keeps it: what its subscriber wrote, whose it is, and how it is doing.
///
/// It is never part of the archive: it is nobody's record, its headers may be secrets, and what the server says of it
/// changes with each notification.
package struct KeptSubscription: Sendable, Hashable {
    package let id: String
    /// Whose it is, as ``AccessPlan/owner`` tells them apart (Z13).
    let owner: String
    let user: String?
    let client: String?
    /// Under which grant it was asked for; `nil` on a server that is open to everybody.
    var granted: GrantedScopes?
    /// As it was written.
    var json: [UInt8]
    package internal(set) var course: SubscriptionCourse
    /// The FHIR version: counts what was written and changes of the status, not notifications.
    var revision: Int64 = 1
    var revisedAt: Timestamp
    var version: Int64 = 0

    init(id: String, of plan: AccessPlan, _ json: [UInt8], _ course: SubscriptionCourse, at now: Timestamp) {
        (self.id, owner, user, client, granted) = (id, plan.owner, plan.user, plan.client, plan.granted)
        (self.json, self.course, revisedAt) = (json, course, now)
    }

    /// It goes on; a new status is a new version.
    mutating func take(_ course: SubscriptionCourse, at now: Timestamp) {
        if course.status != self.course.status { (revision, revisedAt) = (revision + 1, now) }
        self.course = course
    }

    /// - Throws: ``Refusal`` if it is not served any more.
    var terms: SubscriptionTerms {
        get throws(Refusal) {
            guard let root = try? JSONTree(json).root else { throw Refusal(.fault, "A subscription is not readable.") }
            return try SubscriptionTerms(root)
        }
    }

    /// As its subscriber reads it.
    var resource: StampedResource {
        StampedResource(
            kind: "Subscription",
            id: id,
            version: revision,
            updatedAt: revisedAt,
            personID: nil,
            json: spelled
        )
    }

    private var spelled: [UInt8] {
        guard let root = try? JSONTree(json).root else { return json }
        var writer = JSONWriter()
        writer.object { writer in
            writer.member("resourceType", "Subscription")
            writer.member("id", id)
            for (name, value) in root.members where !["resourceType", "id", "error", "_error"].contains(name) {
                writer.member(named: name) { writer in
                    if name == "status" { writer.value(course.status.rawValue) } else { writer.raw(value.bytes) }
                }
            }
            writer.member("error", error)
        }
        return writer.bytes
    }

    /// In plain words; `nil` while all is well.
    var error: String? {
        guard let trouble = course.trouble, trouble != .stopped else { return nil }
        let why =
            switch trouble {
            case .refused: "The endpoint answers with a status that is no success."
            case .unreachable: "The endpoint cannot be reached."
            case .untrusted: "The certificate of the endpoint cannot be trusted."
            case .tooSlow: "The endpoint does not answer in time."
            case .notAllowed: "The endpoint is not one that the operator of this server allows."
            case .withdrawn: "The grant was withdrawn under which the subscription was asked for."
            case .ended: "The end of the subscription has come."
            case .stopped: "It was switched off."
            }
        let isOver = course.status == .error || course.status == .off
        return isOver ? why + " Nothing is sent until the subscription is written anew." : why
    }
}
