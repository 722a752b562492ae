extension RemainingFields {
    /// IN1: of the company and of billing.
    static let in1: [(Int, FieldKind)] = [
        (4, .organization), (6, .name), (10, .identifier), (11, .organization), (14, .text), (20, .text), (21, .text),
        (23, .text), (24, .time), (25, .text), (26, .time), (27, .text), (28, .text), (29, .time),
        (30, .practitioner), (31, .text), (32, .text), (33, .text), (34, .text), (35, .text), (37, .price),
        (38, .price), (39, .text), (40, .price), (41, .price), (42, .code), (44, .address), (45, .text), (46, .text),
        (47, .text), (48, .text), (50, .text), (51, .time), (52, .text), (53, .text),
    ]

    /// IN2: of the insured and of the employer.
    static let in2: [(Int, FieldKind)] = [
        (1, .identifier), (3, .practitioner), (4, .text), (5, .text), (7, .name), (9, .name), (10, .text),
        (11, .code), (12, .text), (13, .text), (14, .text), (15, .text), (16, .text), (17, .time), (18, .text),
        (19, .text), (20, .text), (21, .text), (22, .name), (23, .text), (24, .text), (25, .identifier), (27, .text),
        (28, .text), (29, .text), (30, .text), (31, .text), (32, .text), (33, .code), (34, .code), (35, .text),
        (36, .code), (37, .text), (38, .text), (39, .code), (40, .name), (41, .code), (42, .code), (43, .code),
        (44, .time), (45, .time), (46, .text), (47, .text), (48, .text), (49, .name), (50, .phone), (51, .text),
        (52, .name), (53, .phone), (54, .text), (55, .time), (56, .time), (57, .text), (58, .phone), (59, .text),
        (60, .text), (62, .code), (63, .phone), (64, .phone), (65, .code), (66, .text), (67, .text), (68, .text),
        (69, .organization), (70, .organization), (71, .code), (72, .code),
    ]

    /// IN3: of the certification.
    static let in3: [(Int, FieldKind)] = [
        (2, .identifier), (3, .practitioner), (4, .text), (5, .text), (6, .time), (7, .time), (8, .practitioner),
        (9, .time), (10, .time), (11, .text), (12, .code), (13, .time), (14, .practitioner), (15, .text),
        (16, .phone), (17, .code), (18, .code), (19, .phone), (20, .text), (21, .text), (22, .time), (23, .text),
        (24, .text), (25, .practitioner),
    ]

    /// GT1: of the guarantor and of the employer.
    static let gt1: [(Int, FieldKind)] = [
        (4, .name), (10, .text), (15, .text), (16, .name), (17, .address), (18, .phone), (19, .identifier),
        (20, .text), (21, .organization), (22, .text), (23, .code), (24, .time), (25, .text), (26, .code),
        (27, .price), (28, .text), (29, .identifier), (30, .code), (31, .time), (32, .time), (33, .text), (34, .text),
        (35, .code), (36, .code), (37, .text), (38, .code), (39, .text), (40, .text), (41, .code), (42, .name),
        (43, .code), (44, .code), (45, .name), (46, .phone), (47, .code), (48, .text), (49, .text), (50, .text),
        (51, .organization), (52, .text), (53, .text), (54, .text), (55, .code), (56, .text), (57, .text),
    ]

    /// FT1: of the transaction.
    static let ft1: [(Int, FieldKind)] = [
        (3, .text), (5, .time), (8, .text), (9, .text), (14, .code), (15, .price), (16, .place), (17, .text),
        (18, .text), (22, .price), (23, .thing), (27, .code), (28, .text), (29, .code), (30, .identifier),
        (31, .text), (32, .thing), (33, .code), (35, .code), (36, .time), (38, .thing),
    ]
}
