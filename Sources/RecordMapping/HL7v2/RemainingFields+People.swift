extension RemainingFields {
    /// NK1: of the person and of a contact at the organization.
    static let nk1: [(Int, FieldKind)] = [
        (2, .name), (4, .address), (5, .phone), (6, .phone), (11, .text), (12, .identifier), (13, .organization),
        (14, .code), (17, .text), (18, .text), (19, .code), (20, .code), (21, .text), (22, .code), (23, .text),
        (24, .text), (25, .code), (26, .name), (27, .code), (28, .code), (29, .code), (30, .name), (31, .phone),
        (32, .address), (33, .identifier), (34, .text), (35, .code), (36, .text), (37, .text), (38, .text),
        (39, .text),
    ]

    /// MRG: the numbers and names of the record that is merged away.
    static let mrg: [(Int, FieldKind)] = [
        (1, .identifier), (2, .identifier), (3, .identifier), (4, .identifier), (5, .identifier), (6, .identifier),
        (7, .name),
    ]

    /// PD1: of the registration.
    static let pd1: [(Int, FieldKind)] = [
        (1, .text), (2, .text), (5, .text), (6, .text), (7, .text), (8, .text), (9, .text), (10, .identifier),
        (11, .code), (13, .time), (14, .organization), (15, .code), (16, .text), (17, .time), (18, .time),
        (19, .text), (20, .text), (21, .text),
    ]

    /// PRT: of whoever took part.
    static let prt: [(Int, FieldKind)] = [
        (3, .code), (4, .code), (6, .code), (7, .code), (9, .place), (10, .thing), (13, .code), (14, .address),
        (15, .phone), (16, .thing), (17, .time), (18, .time), (19, .text), (20, .text), (21, .thing), (22, .code),
        (23, .code), (24, .text),
    ]

    /// ROL: of whoever had the role.
    static let rol: [(Int, FieldKind)] = [
        (7, .code), (8, .code), (9, .code), (10, .code), (11, .address), (12, .phone), (13, .place),
        (14, .organization),
    ]

    /// CON: of the consent.
    static let con: [(Int, FieldKind)] = [
        (3, .text), (5, .text), (6, .text), (7, .text), (8, .text), (9, .text), (10, .code), (12, .time), (16, .text),
        (17, .text), (18, .text), (19, .text), (20, .code), (21, .text), (22, .code), (23, .code), (25, .text),
        (26, .text), (27, .text),
    ]

    /// ACC: of the accident.
    static let acc: [(Int, FieldKind)] = [
        (1, .time), (2, .code), (3, .text), (4, .code), (5, .text), (6, .text), (7, .practitioner), (8, .text),
        (9, .text), (10, .text), (11, .address), (12, .text), (13, .thing),
    ]

    /// DB1: of the disability.
    static let db1: [(Int, FieldKind)] = [
        (2, .code), (3, .identifier), (4, .text), (5, .time), (6, .time), (7, .time), (8, .time),
    ]
}
