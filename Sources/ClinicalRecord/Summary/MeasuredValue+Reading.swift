import JSONTree

extension MeasuredValue {
    /// The value of an observation or of one of its parts.
    init(_ node: JSONNode) {
        self.init()
        if let quantity = node["valueQuantity"] {
            text = quantity.quantityWords
            number = quantity["value"]?.number
            comparator = quantity.text("comparator") ?? ""
            unit = quantity.text("unit") ?? quantity.text("code") ?? ""
            unitCode =
                quantity["system"]?.isString("http://unitsofmeasure.org") ?? false
                ? quantity.text("code") ?? "" : ""
        } else if let concept = node["valueCodeableConcept"] {
            text = concept.words
        } else if let range = node["valueRange"] {
            text = range.rangeWords
        } else if let ratio = node["valueRatio"] {
            text = [ratio["numerator"], ratio["denominator"]].compactMap { $0?.quantityWords }.joined(separator: " : ")
        } else if let integer = node["valueInteger"]?.number {
            (text, number) = (integer, integer)
        } else if let flag = node["valueBoolean"]?.bool {
            text = flag ? "yes" : "no"
        } else if let period = node["valuePeriod"] {
            text = [period.text("start"), period.text("end")].compactMap { $0 }.joined(separator: " - ")
        } else {
            text = node.text("valueString") ?? node.text("valueDateTime") ?? node.text("valueTime") ?? ""
        }
    }
}
