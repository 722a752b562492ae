import Gateway

/// The use cases behind the pages of who acts for whom.
struct FamilyServices: Sendable {
    let reading: ReadFamily
    let inviting: InviteRelative
    let accepting: AcceptInvitation
    let asking: AskForChild
    let deciding: DecideProxy
    let ending: EndProxy
    let address: ServerAddress

    init(family: FamilyDesk, address: ServerAddress) {
        self.address = address
        reading = ReadFamily(family: family)
        inviting = InviteRelative(family: family)
        accepting = AcceptInvitation(family: family)
        asking = AskForChild(family: family)
        deciding = DecideProxy(family: family)
        ending = EndProxy(family: family)
    }
}
