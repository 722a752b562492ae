/// Which CVX codes belong to one group, and which of them leave the product open.
///
/// The tables lie above this target; whoever holds them makes the value. Without it only equal codes are one vaccine.
///
/// Source: CDC, vaccine groups, <https://www2.cdc.gov/vaccines/iis/iisstandards/vaccines.asp?rpt=vg>
package struct VaccineGroups: Sendable {
    /// The groups of a CVX code; empty if it is unknown.
    let groups: @Sendable (String) -> [String]
    /// Whether a CVX code leaves the product open: "influenza, unspecified formulation".
    let isUnspecified: @Sendable (String) -> Bool

    package init(
        groups: @escaping @Sendable (String) -> [String],
        isUnspecified: @escaping @Sendable (String) -> Bool
    ) {
        self.groups = groups
        self.isUnspecified = isUnspecified
    }

    /// No code has a group.
    package static let none = VaccineGroups(groups: { _ in [] }, isUnspecified: { _ in false })
}
