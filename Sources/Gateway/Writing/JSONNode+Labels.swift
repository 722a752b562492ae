import JSONTree

extension JSONNode {
    /// What tells a tag or a security label from others: its system and code, whatever else it says.
    var labelKey: String { "\(self["system"]?.string ?? "")|\(self["code"]?.string ?? "")" }
}
