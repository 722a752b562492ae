/// What somebody who acts for a person is to them.
///
/// Source: <https://terminology.hl7.org/CodeSystem-v3-RoleCode.html>
package enum FamilyRelation: String, Sendable, CaseIterable {
    case mother, father, guardian, spouse, daughter, son, sibling, grandparent, friend, carer

    static let system = "http://terminology.hl7.org/CodeSystem/v3-RoleCode"

    /// Of the code system; `nil` where it has no word.
    var code: String? {
        switch self {
        case .mother: "MTH"
        case .father: "FTH"
        case .guardian: "GUARD"
        case .spouse: "SPS"
        case .daughter: "DAUC"
        case .son: "SONC"
        case .sibling: "SIB"
        case .grandparent: "GRPRN"
        case .friend: "FRND"
        case .carer: nil
        }
    }

    /// Who may ask the clinic to act for a child.
    package static let custodians: [FamilyRelation] = [.mother, .father, .guardian]

    /// Whether access ends by itself as the child grows up; a court may have appointed a guardian for longer.
    var isHandedOver: Bool { self == .mother || self == .father }
}
