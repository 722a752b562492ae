/// What the clinic does about a request for more of a medicine, and what that makes of it.
package enum RefillStep: String, Sendable, CaseIterable {
    case approve, send, ready, refuse

    /// What the request is afterwards.
    package var result: WorkItem.Stage {
        switch self {
        case .approve: .accepted
        case .send: .sent
        case .ready: .completed
        case .refuse: .rejected
        }
    }

    /// What can be done with a request that is so far.
    package static func open(at stage: WorkItem.Stage) -> [RefillStep] {
        switch stage {
        case .requested: [.approve, .refuse]
        case .accepted: [.send, .refuse]
        case .sent: [.ready]
        case .completed, .rejected, .cancelled: []
        }
    }
}
