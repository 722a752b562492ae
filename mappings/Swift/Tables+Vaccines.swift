extension Tables {
    /// The vaccine groups that a CVX code counts for, such as `DTAP` and `POLIO`; empty for an unknown code.
    package func vaccineGroups(ofCVX code: String) -> [String] { store.vaccines.products[code]?.groups ?? [] }

    /// The CVX code that stands for a vaccine group.
    package func cvx(ofGroup group: String) -> String? { store.vaccines.groupCodes[group] }

    /// Whether a CVX code says "unspecified formulation": a disease and no product.
    package func isUnspecified(cvx code: String) -> Bool { store.vaccines.products[code]?.isUnspecified ?? false }

    /// The name of a manufacturer of vaccines by its MVX code.
    package func manufacturer(mvx code: String) -> String? { store.vaccines.manufacturers[code] }
}
