/// What the name of a code system stands for in one message.
struct CodeSystemName {
    let name: String
    let uri: String
    /// Whether it is a name of the world's, or one that says of itself that it is local.
    let isKnown: Bool
    /// Whether it is that of a code system of the sender's own; worked out when somebody asks.
    var isLocal: Bool?
}
