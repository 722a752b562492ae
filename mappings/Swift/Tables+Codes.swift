extension Tables {
    /// What a code means by a table.
    ///
    /// - Returns: `nil` if the table has no row for it; nothing is guessed.
    package func translate(_ code: String, by table: TableName) -> Code? { store.codes[table.rawValue][code] }

    /// The code that means a target: a table backwards, for writing; rule B90.
    ///
    /// - Returns: The first line of the table with this target; `nil` if it has none.
    package func spelling(of target: String, by table: TableName) -> String? {
        store.codes[table.rawValue].spelling(of: target)
    }

    /// The systems that the rows of a table lead to.
    package func targetSystems(of table: TableName) -> Set<String> {
        Set(store.codes[table.rawValue].rows.values.map(\.system))
    }

    /// Every row of a table: what is sent, and what it means.
    package func rows(of table: TableName) -> [String: Code] { store.codes[table.rawValue].rows }

    /// The codes of a system with their words, as far as this build carries them; `nil` if it carries none.
    ///
    /// - Returns: Also whether these are all codes that the system has; of HL7's systems those are left out whose words
    ///   are the code itself.
    package func codes(of system: String) -> (words: [String: String], isWhole: Bool)? {
        switch system {
        case VaccineTable.cvxSystem: return (store.vaccines.products.mapValues(\.display), true)
        case VaccineTable.mvxSystem: return (store.vaccines.manufacturers, true)
        default:
            let (own, build) = (store.displays[system], DisplayTable.standard(system: system))
            guard own != nil || build != nil else { return nil }
            return ((build ?? [:]).merging(own ?? [:]) { _, new in new }, false)
        }
    }

    /// The words of a code system for one of its codes, where this build carries them: small HL7 systems, CVX, MVX.
    package func display(system: String, code: String) -> String? {
        switch system {
        case VaccineTable.cvxSystem: store.vaccines.products[code]?.display
        case VaccineTable.mvxSystem: store.vaccines.manufacturers[code]
        default: store.displays[system, code] ?? DisplayTable.standard(system: system, code: code)
        }
    }
}
