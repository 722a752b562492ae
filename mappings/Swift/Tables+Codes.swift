extension Tables {
    /// What a code means by a table.
    ///
    /// - Returns: `nil` if the table has no row for it; nothing is guessed.
    package func translate(_ code: String, by table: TableName) -> Code? { store.codes[table]?[code] }

    /// The words of a code system for one of its codes, where this build carries them: small HL7 systems, CVX, MVX.
    package func display(system: String, code: String) -> String? {
        switch system {
        case VaccineTable.cvxSystem: store.vaccines.products[code]?.display
        case VaccineTable.mvxSystem: store.vaccines.manufacturers[code]
        default: store.displays[system, code] ?? DisplayTable.standard[system, code]
        }
    }
}
