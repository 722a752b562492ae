import JSONTree

/// A number with a unit, as digits and a power of ten, so that `1.50 g/L` equals `150 mg/dL` without rounding.
///
/// Units convert only where the factor is a power of ten; other units compare as they are spelled.
///
/// Source: UCUM, <https://ucum.org/ucum>
struct ExactQuantity: Hashable {
    /// Without leading and trailing zeros; a minus in front.
    let digits: [UInt8]
    let exponent: Int
    let unit: String
    /// `<`, `<=`, `>=`, `>` or empty.
    let comparator: String

    /// Reads a Quantity; `nil` if it has no value.
    init?(_ quantity: JSONNode) {
        guard let value = quantity["value"], value.kind == .number, let number = Self.number(value.bytes) else {
            return nil
        }
        let (base, shift) = Self.base(of: quantity.text("code") ?? quantity.text("unit") ?? "")
        digits = number.digits
        exponent = number.digits.isEmpty ? 0 : number.exponent + shift
        unit = base
        comparator = quantity.text("comparator") ?? ""
    }

    var hash: UInt64 {
        var hash = StableHash(0x71)
        hash.add(digits)
        hash.add(UInt64(bitPattern: Int64(exponent)))
        hash.add(unit)
        hash.add(comparator)
        return hash.value
    }

    private static func number(_ spelled: ArraySlice<UInt8>) -> (digits: [UInt8], exponent: Int)? {
        var digits: [UInt8] = []
        var (exponent, isFraction, isNegative) = (0, false, false)
        var index = spelled.startIndex
        loop: while index < spelled.endIndex {
            switch spelled[index] {
            case 0x2D: isNegative = true
            case 0x2E: isFraction = true
            case 0x30...0x39:
                digits.append(spelled[index])
                if isFraction { exponent -= 1 }
            default: break loop
            }
            index += 1
        }
        if index < spelled.endIndex {
            guard let power = Int(String(decoding: spelled[(index + 1)...], as: UTF8.self)) else { return nil }
            exponent += power
        }
        while digits.last == 0x30 {
            digits.removeLast()
            exponent += 1
        }
        digits.removeFirst(digits.prefix { $0 == 0x30 }.count)
        guard !digits.isEmpty else { return ([], 0) }
        return (isNegative ? [0x2D] + digits : digits, exponent)
    }

    /// The unit that a unit is a power of ten of, and that power.
    private static func base(of unit: String) -> (String, Int) { decimal[unit] ?? (unit, 0) }

    private static let decimal: [String: (String, Int)] = [
        "kg": ("g", 3), "mg": ("g", -3), "ug": ("g", -6), "ng": ("g", -9),
        "cm": ("m", -2), "mm": ("m", -3), "km": ("m", 3),
        "dL": ("L", -1), "mL": ("L", -3), "uL": ("L", -6), "l": ("L", 0), "ml": ("L", -3),
        "g/dL": ("g/L", 1), "mg/dL": ("g/L", -2), "mg/L": ("g/L", -3), "ug/mL": ("g/L", -3), "ug/dL": ("g/L", -5),
        "ug/L": ("g/L", -6), "ng/mL": ("g/L", -6), "ng/dL": ("g/L", -8), "ng/L": ("g/L", -9), "pg/mL": ("g/L", -9),
        "mmol/L": ("mol/L", -3), "umol/L": ("mol/L", -6), "nmol/L": ("mol/L", -9), "pmol/L": ("mol/L", -12),
        "meq/L": ("eq/L", -3), "mU/L": ("U/L", -3), "mU/mL": ("U/L", 0), "uU/mL": ("U/L", -3),
        "10*3/uL": ("/L", 9), "10*9/L": ("/L", 9), "10*6/uL": ("/L", 12), "10*12/L": ("/L", 12), "/uL": ("/L", 6),
        "K/uL": ("/L", 9), "M/uL": ("/L", 12),
        "{beats}/min": ("/min", 0), "{breaths}/min": ("/min", 0), "bpm": ("/min", 0), "beats/min": ("/min", 0),
        "mmHg": ("mm[Hg]", 0), "degC": ("Cel", 0), "percent": ("%", 0),
    ]
}
