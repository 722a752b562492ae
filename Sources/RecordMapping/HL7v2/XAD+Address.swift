import FHIRR4
import Findings
import HL7v2
import MappingTables

extension Address {
    /// A postal address with all its lines (A23); `nil` if nothing was sent.
    ///
    /// Source: v2-to-FHIR data type map XAD[Address],
    /// <http://hl7.org/fhir/uv/v2mappings/ConceptMap-datatype-xad-to-address.html>
    init?(_ xad: XAD, _ context: MessageContext) {
        guard !xad.parts.isEmpty else { return nil }
        self.init()
        let street = [xad.street.number, xad.street.street].compactMap { context.text($0) }.joined(separator: " ")
        var first = context.text(xad.street.whole) ?? (street.isEmpty ? nil : street)
        if let whole = first, !street.isEmpty, !whole.contains(street) { first = "\(whole) \(street)" }
        line = [first, context.text(xad.other), context.text(xad.designation)].compactMap(\.self)
        city = context.text(xad.city)
        state = context.text(xad.state)
        postalCode = context.text(xad.postalCode)
        country = context.text(xad.country)
        district = context.text(xad.county)
        classify(xad.kind, context)
        period = context.period(from: xad.start, to: xad.end)
        if period == nil { period = context.period(from: xad.validity.start.time, to: xad.validity.end.time) }
        if let tract = context.text(xad.tract) {
            extensions = [
                Extension("http://hl7.org/fhir/StructureDefinition/iso21090-ADXP-censusTract", .string(tract))
            ]
        }
        extensions += context.rest(of: xad.parts, "XAD")
        if line.isEmpty, city == nil, state == nil, postalCode == nil, country == nil, district == nil,
            extensions.isEmpty
        {
            return nil
        }
    }

    /// XAD-7 is a use, a type, or neither of the two that R4 knows.
    private mutating func classify(_ kind: Leaf, _ context: MessageContext) {
        guard let code = context.text(kind) else { return }
        use =
            (context.site.translate(code, by: .v2AddressUse) ?? context.tables.translate(code, by: .v2AddressUse))?.code
        type = context.tables.translate(code, by: .v2AddressType)?.code
        if use == nil, type == nil { context.ledger.mark(kind.index, .structural) }
    }
}
