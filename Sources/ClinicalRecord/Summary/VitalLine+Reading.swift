import JSONTree

extension VitalLine {
    init(_ item: SummaryItem) {
        self.init()
        let line = ResultLine(item)
        origin = line.origin
        name = line.name
        loinc = line.loinc
        value = line.value
        components = line.components
        interpretation = line.interpretation
        interpretationCode = line.interpretationCode
        date = line.date
        status = line.status
        let numbers = components.compactMap(\.value.number)
        // A blood pressure is read as one value.
        if value.text.isEmpty, numbers.count == 2, numbers.count == components.count {
            value.text = "\(numbers.joined(separator: "/")) \(components[0].value.unit)"
            value.unit = components[0].value.unit
        }
    }
}
