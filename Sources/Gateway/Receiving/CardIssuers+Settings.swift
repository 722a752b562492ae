import Foundation
import HealthCards

extension CardIssuers {
    /// The issuers of the settings with the keys and lists in their files.
    ///
    /// - Throws: ``Refusal/Kind/incorrect`` if a file cannot be used: an issuer that is half known would be believed
    ///   less than the operator thinks, or more.
    fileprivate init(_ settings: [IssuerSettings]) throws(Refusal) {
        var issuers: [CardIssuer] = []
        for setting in settings { issuers.append(try CardIssuer(setting)) }
        guard Set(issuers.map(\.url)).count == issuers.count else {
            throw Refusal(.incorrect, "two of «issuers» have one url.")
        }
        self.init(issuers)
    }
}

extension DeliveryReader {
    /// Believes the health cards of these issuers and of nobody else.
    ///
    /// - Throws: ``Refusal/Kind/incorrect`` if a file of keys or revocations cannot be used.
    package mutating func trust(_ settings: [IssuerSettings]) throws(Refusal) { issuers = try CardIssuers(settings) }
}

extension CardIssuer {
    fileprivate init(_ settings: IssuerSettings) throws(Refusal) {
        let start = "issuer «\(settings.name)»:"
        guard let keys = Self.bytes(settings.keysFile).flatMap(IssuerKey.keys), !keys.isEmpty else {
            throw Refusal(.incorrect, "\(start) the keys file has no key for ES256 that goes by its thumbprint.")
        }
        var lists: [RevocationList] = []
        for file in settings.revokedFiles {
            guard let list = Self.bytes(file).flatMap(RevocationList.init) else {
                throw Refusal(.incorrect, "\(start) a revoked file is no list of revoked cards.")
            }
            guard keys.contains(where: { $0.id == list.keyID }) else {
                throw Refusal(.incorrect, "\(start) a revoked file is of a key that is not in the keys file.")
            }
            lists.append(list)
        }
        self.init(name: settings.name, url: settings.url, keys: keys, revocations: lists)
    }

    private static func bytes(_ file: String) -> [UInt8]? {
        (try? Data(contentsOf: URL(filePath: file))).map { [UInt8]($0) }
    }
}
