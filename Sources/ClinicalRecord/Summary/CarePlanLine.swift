/// One plan, goal or planned act.
package struct CarePlanLine: Sendable, Hashable {
    package var origin = LineOrigin()
    /// The R4 resource type: CarePlan, Goal, ServiceRequest.
    package var kind = ""
    package var title = ""
    package var detail = ""
    package var status = ""
    package var start: String?
    package var end: String?

    package init() {}
}
