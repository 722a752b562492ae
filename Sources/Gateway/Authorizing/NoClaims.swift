import JWTKit

/// Stands for claims that are read by ``SignedText``: only the signature is checked by the library.
struct NoClaims: JWTPayload {
    init() {}

    init(from _: any Decoder) {}

    func encode(to _: any Encoder) {}

    func verify(using _: some JWTAlgorithm) {}
}
