/// Vaccines as the CDC codes them.
///
/// Source: <https://www2.cdc.gov/vaccines/iis/iisstandards/vaccines.asp>
struct VaccineTable: Sendable {
    /// One CVX code.
    struct Product: Sendable {
        let display: String
        /// "Unspecified formulation": the code names a disease and no product.
        let isUnspecified: Bool
        /// Names of vaccine groups, as the CDC spells them.
        var groups: [String] = []
    }

    static let cvxSystem = "http://hl7.org/fhir/sid/cvx"
    static let mvxSystem = "http://hl7.org/fhir/sid/mvx"

    private(set) var products: [String: Product] = [:]
    let manufacturers: [String: String]
    /// The CVX code that stands for a whole group.
    private(set) var groupCodes: [String: String] = [:]

    init(_ library: TableLibrary) throws(TableError) {
        var products: [String: Product] = [:]
        try library.each("vaccines/cvx.csv", columns: ["cvx", "display", "unspecified", "groups"]) { _, row in
            var product = Product(display: row.cells[1], isUnspecified: row.cells[2] == "yes")
            product.groups = row.cells[3].split(separator: "|").map(String.init)
            products[row.cells[0]] = product
        }
        self.products = products
        manufacturers = try library.dictionary("vaccines/mvx.csv", columns: ["mvx", "display"])
        groupCodes = try library.dictionary("vaccines/groups.csv", columns: ["group", "cvx"])
    }
}
