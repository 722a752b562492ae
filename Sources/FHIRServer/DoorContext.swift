import Gateway
package import Hummingbird
import NIOCore

/// What a request carries through the door.
package struct DoorContext: RequestContext {
    package var coreContext: CoreRequestContextStorage
    /// The address of the network it comes from.
    package let origin: String
    /// What the caller may see and do; `nil` until somebody has vouched for them.
    var plan: AccessPlan?
    /// Where FHIR is spoken, as seen from outside: resources' addresses begin with it.
    var base = ""

    package init(source: ApplicationRequestContextSource) {
        coreContext = CoreRequestContextStorage(source: source)
        origin = source.channel.remoteAddress?.ipAddress ?? "unknown"
    }

    /// What the caller may; for interactions that are served only to those who are known.
    ///
    /// - Throws: ``Refusal/Kind/unauthenticated`` if nobody has vouched for them.
    func requirePlan() throws(Refusal) -> AccessPlan {
        guard let plan else { throw Refusal(.unauthenticated, "Who you are is not known.") }
        return plan
    }
}
