/// The sheet to print on.
package enum Paper: String, Sendable, CaseIterable {
    case a4, letter

    /// In points, 72 to the inch.
    package var size: (width: Double, height: Double) {
        switch self {
        case .a4: (595.276, 841.89)
        case .letter: (612, 792)
        }
    }

    /// What CSS calls it.
    ///
    /// Source: <https://www.w3.org/TR/css-page-3/#page-size-prop>
    var cssName: StaticString {
        switch self {
        case .a4: "A4"
        case .letter: "letter"
        }
    }
}
