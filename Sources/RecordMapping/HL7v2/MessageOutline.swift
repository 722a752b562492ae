import HL7v2

/// Sorts the segments of any message into patients, orders and observations.
///
/// The grammar of a message type is not asked for: what a segment belongs to follows from the segments before it, so
/// that a message of an unknown event, or with segments in an odd order, is read as far as it is understood.
struct MessageOutline {
    private(set) var patients: [PatientGroup] = [PatientGroup()]
    /// SFT, EVN, MSA, ERR, QAK, QPD and the like: of the message itself.
    private(set) var envelope: [Segment] = []

    private enum Anchor {
        case patient, order, specimen, observation, looseObservation, appointment, resource, standing, other
    }
    private var anchor = Anchor.other
    private var isOrderOpen = false
    /// In OUL the ORC follows its OBR.
    private let isSpecimenOriented: Bool
    private let isDocument: Bool

    init(_ message: Message, kind: String) {
        isSpecimenOriented = kind == "OUL"
        isDocument = kind == "MDM"
        for segment in message.segments.dropFirst() { add(segment) }
    }

    private var last: Int { patients.count - 1 }

    private mutating func add(_ segment: Segment) {
        switch segment.name {
        case "SFT", "EVN", "MSA", "ERR", "QAK", "QPD", "RCP", "QRD", "QRF", "UAC", "DSC", "QRI":
            envelope.append(segment)
            anchor = .other
        case "PID": startPatient(segment)
        case "PD1": patients[last].pd1 = segment
        case "MRG": patients[last].mrg.append(segment)
        case "PV1": visit(segment)
        case "PV2":
            if !patients[last].visits.isEmpty { patients[last].visits[patients[last].visits.count - 1].pv2 = segment }
        case "ORC", "OBR", "RXO", "RXE", "RXD", "RXA", "RXG": order(segment)
        case "RXR", "RXC", "TQ1", "SPM", "SAC", "PRT", "CTD": detail(segment)
        case "OBX": observation(segment)
        case "NTE": note(segment)
        case "SCH":
            patients[last].appointment = segment
            anchor = .appointment
        case "TXA":
            patients[last].document = segment
            // The OBX of a document message are the document; elsewhere TXA stands for itself.
            if isDocument { isOrderOpen = false }
            anchor = .other
        case "RGS", "AIS", "AIG", "AIL", "AIP":
            patients[last].resources.append(segment)
            anchor = .resource
        default:
            patients[last].others.append(segment)
            anchor = Self.takesNotes(segment.name) ? .standing : .other
        }
    }

    /// Whether remarks after a segment are of what it says rather than of the patient.
    private static func takesNotes(_ name: SegmentName) -> Bool { name == "PRB" || name == "GOL" || name == "FT1" }

    /// A second PID starts a second patient; segments before the first one are of that patient.
    private mutating func startPatient(_ segment: Segment) {
        if patients[last].pid != nil { patients.append(PatientGroup()) }
        patients[last].pid = segment
        isOrderOpen = false
        anchor = .patient
    }

    private mutating func visit(_ segment: Segment) {
        patients[last].visits.append((segment, nil))
        anchor = .other
    }

    private mutating func order(_ segment: Segment) {
        let open = isOrderOpen ? patients[last].orders.last : nil
        let startsNew =
            switch segment.name {
            case "ORC": open == nil || !(isBare(open) || awaitsORC(open))
            case "OBR": open?.obr != nil || open?.drugs.isEmpty == false || open == nil
            default: open?.obr != nil || open == nil || open?.drugs.contains { $0.name == segment.name } == true
            }
        if startsNew { patients[last].orders.append(OrderGroup()) }
        isOrderOpen = true
        let index = patients[last].orders.count - 1
        switch segment.name {
        case "ORC": patients[last].orders[index].orc = segment
        case "OBR": patients[last].orders[index].obr = segment
        default: patients[last].orders[index].drugs.append(segment)
        }
        anchor = .order
    }

    private func awaitsORC(_ order: OrderGroup?) -> Bool {
        guard isSpecimenOriented, let order else { return false }
        return order.orc == nil && order.observations.isEmpty
    }

    /// Whether nothing but specimens has come: an ORC may follow them, as in OUL.
    private func isBare(_ order: OrderGroup?) -> Bool {
        guard let order else { return false }
        return order.orc == nil && order.obr == nil && order.drugs.isEmpty
    }

    private mutating func detail(_ segment: Segment) {
        guard isOrderOpen || segment.name == "SPM" else { return patients[last].others.append(segment) }
        if !isOrderOpen { patients[last].orders.append(OrderGroup()) }
        isOrderOpen = true
        let index = patients[last].orders.count - 1
        let observed = patients[last].orders[index].observations.count - 1
        switch segment.name {
        case "RXR": patients[last].orders[index].routes.append(segment)
        case "RXC": patients[last].orders[index].ingredients.append(segment)
        case "TQ1": patients[last].orders[index].timings.append(segment)
        case "SPM":
            patients[last].orders[index].specimens.append(OrderGroup.Specimen(spm: segment))
            anchor = .specimen
        case "SAC": sac(segment, index)
        case "PRT" where anchor == .observation && observed >= 0:
            patients[last].orders[index].observations[observed].participants.append(segment)
        default: patients[last].orders[index].participants.append(segment)
        }
    }

    private mutating func sac(_ segment: Segment, _ index: Int) {
        let specimen = patients[last].orders[index].specimens.count - 1
        guard specimen >= 0 else { return patients[last].others.append(segment) }
        patients[last].orders[index].specimens[specimen].containers.append(segment)
    }

    private mutating func observation(_ segment: Segment) {
        let observed = OrderGroup.Observed(obx: segment)
        if isOrderOpen {
            patients[last].orders[patients[last].orders.count - 1].observations.append(observed)
            anchor = .observation
        } else {
            patients[last].observations.append(observed)
            anchor = .looseObservation
        }
    }

    /// A remark belongs to the segment before it and to no other (C37).
    private mutating func note(_ segment: Segment) {
        let order = patients[last].orders.count - 1
        switch anchor {
        case .order: patients[last].orders[order].notes.append(segment)
        case .specimen:
            let specimen = patients[last].orders[order].specimens.count - 1
            patients[last].orders[order].specimens[specimen].notes.append(segment)
        case .observation:
            let observed = patients[last].orders[order].observations.count - 1
            patients[last].orders[order].observations[observed].notes.append(segment)
        case .looseObservation:
            patients[last].observations[patients[last].observations.count - 1].notes.append(segment)
        case .appointment: patients[last].appointmentNotes.append(segment)
        case .resource: patients[last].resources.append(segment)
        case .standing:
            patients[last].standingNotes[patients[last].others.count - 1, default: []].append(segment)
        case .patient, .other: patients[last].notes.append(segment)
        }
    }
}
