import JSONTree
import RecordStore
import Testing

@Suite struct QuantityConversionTests {
    private let ucum = "http://unitsofmeasure.org"

    private func finds(_ asked: String, _ quantity: String) throws -> Bool {
        let items = [(name: "value-quantity", value: asked)]
        let request = try SearchRequest(kind: "Observation", items: items, now: 0)
        let root = try JSONTree(Array(#"{"resourceType":"Observation","valueQuantity":\#(quantity)}"#.utf8)).root
        return request.question.finds(root, updatedAt: Timestamp(milliseconds: 0))
    }

    private func amount(_ value: String, _ code: String, more: String = "") -> String {
        #"{"value":\#(value),"system":"\#(ucum)","code":"\#(code)"\#(more)}"#
    }

    @Test(
        arguments: [
            ("5", "g", "5000", "mg", true), ("5", "g", "5", "mg", false), ("5000", "mg", "5", "g", true),
            ("5", "g", "5499", "mg", true), ("5", "g", "5500", "mg", false), ("5.0", "g", "5100", "mg", false),
            ("13.2", "g/dL", "132", "g/L", true), ("132", "g/L", "13.2", "g/dL", true),
            ("5.4", "mmol/L", "5400", "umol/L", true), ("90", "mg/dL", "0.9", "g/L", true),
            ("1", "h", "60", "min", true), ("gt1", "h", "61", "min", true), ("gt1", "h", "60", "min", false),
            ("2", "/min", "120", "/h", true), ("lt1", "wk", "6", "d", true), ("150", "[lb_av]", "68.04", "kg", true),
            ("72", "[in_i]", "182.88", "cm", true), ("6", "[ft_i]", "182.88", "cm", true),
            ("25.0", "kg/m2", "2.5", "g/cm2", true), ("25", "kg.m-2", "25", "kg/m2", true),
            ("4.5", "10*3/uL", "4.5", "10*9/L", true), ("1", "mL", "1", "cm3", true), ("50", "%", "0.5", "10*0", true),
            ("120", "mm[Hg]", "12", "cm[Hg]", true), ("le5", "g", "5000.0", "mg", true),
            ("ne5", "g", "5000", "mg", false),
            ("ap5", "g", "5400", "mg", true), ("eb5", "g", "4999.999", "mg", true),
        ]
    )
    func `C016 an amount is found in every unit that it can be converted to exactly`(
        _ value: String,
        _ unit: String,
        _ found: String,
        _ code: String,
        _ isFound: Bool
    ) throws {
        #expect(try finds("\(value)|\(ucum)|\(unit)", amount(found, code)) == isFound)
    }

    @Test(
        arguments: [
            ("5", "g", "5000", "mL"), ("37", "Cel", "98.6", "[degF]"), ("5", "mmol/L", "90", "mg/dL"),
            ("1", "U", "1", "[IU]"),
            ("1", "{tablet}", "1", "{tbl}"), ("1", "g/(L.h)", "1000", "mg/(L.h)"), ("1", "mcg", "1", "ug"),
            ("1", "g//L", "1000", "mg//L"), ("1", "m99", "1", "cm99"), ("1", "kmin", "1000", "min"),
            ("1e25", "Tg", "1e25", "fg"),
        ]
    )
    func `C016 what cannot be converted exactly is compared as it is spelled`(
        _ value: String,
        _ unit: String,
        _ found: String,
        _ code: String
    ) throws {
        #expect(try !finds("\(value)|\(ucum)|\(unit)", amount(found, code)))
        #expect(try finds("\(value)|\(ucum)|\(unit)", amount(value, unit)))
    }

    @Test func `units of nobody's system are not converted, and ends of what is found are`() throws {
        #expect(try !finds("5||g", amount("5000", "mg")))
        #expect(try !finds("5|urn:units|g", amount("5000", "mg")))
        #expect(try !finds("5|\(ucum)|g", #"{"value":5000,"unit":"mg"}"#))
        #expect(try finds("lt5|\(ucum)|g", amount("5000", "mg", more: #","comparator":"<""#)))
        #expect(try !finds("gt5|\(ucum)|g", amount("5000", "mg", more: #","comparator":"<""#)))
    }
}
