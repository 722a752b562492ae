extension RemainingFields {
    /// AIS: of the service.
    static let ais: [(Int, FieldKind)] = [
        (5, .text), (6, .code), (9, .text), (11, .code), (12, .code),
    ]

    /// AIG: of the thing.
    static let aig: [(Int, FieldKind)] = [
        (5, .code), (6, .text), (7, .code), (9, .text), (10, .code), (13, .text),
    ]

    /// AIL: of the place.
    static let ail: [(Int, FieldKind)] = [
        (5, .code), (7, .text), (8, .code), (11, .text),
    ]

    /// AIP: of the person.
    static let aip: [(Int, FieldKind)] = [
        (5, .code), (7, .text), (8, .code), (11, .text),
    ]

    /// SCH: of the appointment.
    static let sch: [(Int, FieldKind)] = [
        (3, .text), (4, .thing), (5, .code), (13, .phone), (14, .address), (15, .place), (17, .phone), (18, .address),
        (19, .place), (21, .phone), (22, .place),
    ]

    /// RGS: of the group.
    static let rgs: [(Int, FieldKind)] = [
        (3, .code)
    ]

    /// TXA: of the document.
    static let txa: [(Int, FieldKind)] = [
        (5, .practitioner), (7, .time), (8, .time), (10, .practitioner), (20, .text), (21, .text),
        (22, .practitioner), (24, .code), (26, .text), (27, .text), (28, .text),
    ]
}
