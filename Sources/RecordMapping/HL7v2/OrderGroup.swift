import HL7v2

/// One order with what belongs to it: the segments from an ORC or OBR to the next.
struct OrderGroup {
    var orc: Segment?
    var obr: Segment?
    /// RXO, RXE, RXD, RXA or RXG: what the order is about if it is no examination.
    var drugs: [Segment] = []
    var routes: [Segment] = []
    var ingredients: [Segment] = []
    var timings: [Segment] = []
    var specimens: [Specimen] = []
    var observations: [Observed] = []
    var notes: [Segment] = []
    /// PRT, CTD and ROL of the order itself.
    var participants: [Segment] = []

    /// A specimen and the remarks on it.
    struct Specimen {
        let spm: Segment
        var notes: [Segment] = []
        var containers: [Segment] = []
    }

    /// An OBX and what belongs to it (C37).
    struct Observed {
        let obx: Segment
        var notes: [Segment] = []
        var participants: [Segment] = []
    }
}
