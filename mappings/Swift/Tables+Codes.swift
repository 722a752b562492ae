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

    /// The words of a code system for one of its codes, where this build carries them: small HL7 systems, CVX, MVX.
    package func display(system: String, code: String) -> String? {
        switch system {
        case VaccineTable.cvxSystem: store.vaccines.products[code]?.display
        case VaccineTable.mvxSystem: store.vaccines.manufacturers[code]
        default: store.displays[system, code] ?? DisplayTable.standard(system: system, code: code)
        }
    }
}
