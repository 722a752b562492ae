package import ClinicalRecord

extension VitalLine {
    /// As a result, so that both print alike; a blood pressure becomes `120/80 mmHg`.
    package var result: ResultLine {
        var line = ResultLine()
        (line.origin, line.name, line.loinc, line.value) = (origin, name, loinc, value)
        (line.interpretation, line.interpretationCode) = (interpretation, interpretationCode)
        (line.date, line.status, line.components) = (date, status, components)
        // The upper value of a blood pressure goes first, in whatever order its parts were sent.
        if line.value.text.isEmpty || line.value.number == nil && isPressure { line.value = joined }
        return line
    }

    private var isPressure: Bool { Set(components.map(\.loinc)).isSuperset(of: ["8480-6", "8462-4"]) }

    private var joined: MeasuredValue {
        func part(_ loinc: String) -> ResultLine? { components.first { $0.loinc == loinc } }
        var value = MeasuredValue()
        if let upper = part("8480-6")?.value, let lower = part("8462-4")?.value, let high = upper.number {
            value.unit = lower.unit
            value.text = "\(high)/\(lower.number ?? lower.text) \(lower.unit)"
        } else {
            value.text = components.map { "\($0.name) \($0.value.text)" }.joined(separator: ", ")
        }
        return value
    }
}
