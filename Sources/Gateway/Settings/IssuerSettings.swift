/// One issuer of health cards whom the operator trusts, as `chartway.yml` names it.
package struct IssuerSettings: Sendable, Hashable {
    /// Also the name of the source whose word its cards are.
    package var name: String
    /// The address by which cards name it, `iss`.
    package var url: String
    /// Its public keys as a JSON Web Key Set, from a place that the operator trusts; never fetched.
    package var keysFile: String
    /// Its lists of revoked cards, one for each key.
    package var revokedFiles: [String] = []

    package init(name: String, url: String, keysFile: String) {
        self.name = name
        self.url = url
        self.keysFile = keysFile
    }
}
