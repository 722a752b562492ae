/// Units of UCUM as people write them; what is not known stays as it was sent.
///
/// Source: <https://ucum.org/ucum>, the print symbols of its tables
package enum ReadableUnit {
    /// `m[IU]/L` becomes `mIU/L`, `10*3/uL` becomes `×10³/µL`, `Cel` becomes `°C`.
    package static func spell(_ unit: String) -> String {
        if let word = whole[unit] { return word }
        guard unit.utf8.contains(where: { marks.contains($0) }) else { return unit }
        var text = ""
        for part in unit.split(separator: "/", omittingEmptySubsequences: false) {
            if !text.isEmpty || part.isEmpty { text += "/" }
            text += Self.part(String(part))
        }
        return text
    }

    private static let marks = Set("[]*{}u".utf8)

    private static let whole = [
        "Cel": "°C", "[degF]": "°F", "degF": "°F", "kg/m2": "kg/m²", "m2": "m²", "mL/min/{1.73_m2}": "mL/min/1.73 m²",
        "mL/min/1.73.m2": "mL/min/1.73 m²", "{score}": "", "1": "",
    ]

    private static let parts = [
        "mm[Hg]": "mmHg", "cm[H2O]": "cmH₂O", "[lb_av]": "lb", "[oz_av]": "oz", "[in_i]": "in", "[ft_i]": "ft",
        "[IU]": "IU", "m[IU]": "mIU", "u[IU]": "µIU", "k[IU]": "kIU", "[pH]": "pH", "[ppm]": "ppm", "ug": "µg",
        "uL": "µL", "umol": "µmol", "um": "µm", "us": "µs", "[HPF]": "field", "[LPF]": "field", "mm3": "mm³",
        "m2": "m²", "m3": "m³",
    ]

    private static func part(_ part: String) -> String {
        if let word = parts[part] { return word }
        if part.hasPrefix("10*") || part.hasPrefix("10^"), let power = superscript(part.dropFirst(3)) {
            return "×10\(power)"
        }
        // What stands in braces is a remark for people, such as {cells}.
        if part.hasPrefix("{"), part.hasSuffix("}") {
            return part.dropFirst().dropLast().split(separator: "_").joined(separator: " ")
        }
        return part
    }

    private static func superscript(_ digits: Substring) -> String? {
        let signs = Array("⁰¹²³⁴⁵⁶⁷⁸⁹")
        let raised = digits.compactMap { $0.wholeNumberValue }.filter { $0 < signs.count }.map { signs[$0] }
        return raised.count == digits.count && !raised.isEmpty ? String(raised) : nil
    }
}
