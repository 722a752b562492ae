extension RemainingFields {
    /// ORC: of the order.
    static let orc: [(Int, FieldKind)] = [
        (6, .text), (11, .practitioner), (13, .place), (14, .phone), (15, .time), (17, .code), (18, .code),
        (19, .practitioner), (20, .code), (22, .address), (23, .phone), (24, .address), (25, .code), (26, .code),
        (27, .time), (29, .code), (30, .code),
    ]

    /// OBR: of the order and of the report.
    static let obr: [(Int, FieldKind)] = [
        (10, .practitioner), (14, .time), (15, .text), (18, .text), (19, .text), (20, .text), (21, .text),
        (23, .text), (30, .text), (36, .time), (37, .text), (38, .code), (39, .code), (40, .code), (41, .text),
        (42, .text), (43, .code), (44, .code), (45, .code), (46, .code), (47, .code), (48, .code), (49, .code),
        (50, .text),
    ]

    /// OBX: of the observation.
    static let obx: [(Int, FieldKind)] = [
        (12, .time), (13, .text), (22, .text), (32, .code),
    ]

    /// SPM: of the specimen.
    static let spm: [(Int, FieldKind)] = [
        (10, .code), (15, .code), (16, .code), (19, .time), (22, .code), (23, .code), (25, .code), (26, .text),
        (28, .code), (29, .code),
    ]

    /// TQ1: of when and how often.
    static let tq1: [(Int, FieldKind)] = [
        (2, .text), (3, .text), (4, .text), (5, .text), (6, .text), (12, .text), (13, .text), (14, .text),
    ]
}
