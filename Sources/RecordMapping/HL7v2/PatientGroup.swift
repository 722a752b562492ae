import HL7v2

/// What a message says of one patient: the segments from one PID to the next, sorted by what belongs to what.
struct PatientGroup {
    var pid: Segment?
    var pd1: Segment?
    var mrg: [Segment] = []
    var visits: [(pv1: Segment, pv2: Segment?)] = []
    /// NK1, AL1, IAM, DG1, PR1, IN1, GT1, ROL and all others that stand for themselves.
    var others: [Segment] = []
    /// Remarks on a problem, a goal or a charge, by its place among the others.
    var standingNotes: [Int: [Segment]] = [:]
    var orders: [OrderGroup] = []
    /// OBX of no order: of the patient, or of a document.
    var observations: [OrderGroup.Observed] = []
    var notes: [Segment] = []
    var document: Segment?
    var appointment: Segment?
    var appointmentNotes: [Segment] = []
    /// RGS, AIS, AIG, AIL and AIP with their NTE, in order.
    var resources: [Segment] = []
}
