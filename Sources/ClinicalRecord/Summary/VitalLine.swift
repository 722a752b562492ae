/// One vital sign.
package struct VitalLine: Sendable, Hashable {
    package var origin = LineOrigin()
    package var name = ""
    package var loinc = ""
    package var value = MeasuredValue()
    /// The parts, such as systolic and diastolic, in the sender's order.
    package var components: [ResultLine] = []
    package var interpretation = ""
    package var interpretationCode = ""
    package var date: String?
    package var status = ""

    package init() {}
}
