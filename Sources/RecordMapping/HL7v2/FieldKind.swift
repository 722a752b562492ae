/// The data type of a field that R4 has no element for.
enum FieldKind {
    /// ST, TX, IS, ID, NM and whatever has no counterpart in R4, as it was sent.
    case text
    /// DT, DTM, TS.
    case time
    /// CE, CWE, CNE.
    case code
    /// CX.
    case identifier
    /// EI.
    case thing
    /// XPN.
    case name
    /// XCN.
    case practitioner
    /// XON.
    case organization
    /// XAD.
    case address
    /// XTN.
    case phone
    /// PL.
    case place
    /// CP, whose first part is MO.
    case price
}
