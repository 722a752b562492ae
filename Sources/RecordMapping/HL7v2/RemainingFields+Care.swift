extension RemainingFields {
    /// PRB: of the problem.
    static let prb: [(Int, FieldKind)] = [
        (5, .thing), (6, .text), (8, .time), (10, .code), (11, .code), (12, .code), (13, .code), (15, .time),
        (17, .text), (18, .code), (19, .code), (20, .text), (21, .code), (22, .code), (23, .code), (24, .text),
        (25, .code), (26, .code), (27, .code), (28, .code),
    ]

    /// GOL: of the goal.
    static let gol: [(Int, FieldKind)] = [
        (5, .thing), (6, .text), (9, .time), (10, .code), (11, .code), (12, .code), (13, .time), (14, .time),
        (15, .text), (20, .code), (21, .name), (22, .code),
    ]

    /// RF1: of the referral.
    static let rf1: [(Int, FieldKind)] = [
        (1, .code), (2, .code), (3, .code), (4, .code), (5, .code), (6, .thing), (7, .time), (8, .time), (9, .time),
        (10, .code), (11, .thing),
    ]
}
