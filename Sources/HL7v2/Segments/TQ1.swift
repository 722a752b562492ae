public import Findings

/// When and how often.
///
/// Source: HL7 v2.5.1, section 4.5.4, <https://www.hl7.eu/HL7v2x/v251/hl7v251segmTQ1.htm>
public struct TQ1: Sendable {
    /// Where the fields are read from.
    public let segment: Segment

    /// Reads; a field that was not sent is empty.
    public init(_ segment: Segment) { self.segment = segment }

    /// TQ1-1: numbers the TQ1 segments.
    public var setID: Leaf { segment.leaf(1) }

    /// TQ1-2: how much each time.
    public var quantity: CQ { CQ(segment[2].first) }

    /// TQ1-3: how often.
    public var patterns: [RPT] { segment[3].map(RPT.init) }

    /// TQ1-4: at which times of the day.
    public var times: [Leaf] { segment[4].eachLeaf }

    /// TQ1-5: between events.
    public var relativeTimes: [CQ] { segment[5].map(CQ.init) }

    /// TQ1-6: of the service.
    public var duration: CQ { CQ(segment[6].first) }

    /// TQ1-7: a `DTM`.
    public var start: Leaf { segment.leaf(7) }

    /// TQ1-8: a `DTM`.
    public var end: Leaf { segment.leaf(8) }

    /// TQ1-9: table 0485.
    public var priorities: [CWE] { segment[9].map(CWE.init) }

    /// TQ1-10: in words.
    public var condition: Leaf { segment.leaf(10) }

    /// TQ1-11: in words.
    public var instruction: Leaf { segment.leaf(11) }

    /// TQ1-12: with the next TQ1; table 0472.
    public var conjunction: Leaf { segment.leaf(12) }

    /// TQ1-13: of one time.
    public var occurrenceDuration: CQ { CQ(segment[13].first) }

    /// TQ1-14: how many times.
    public var occurrences: Leaf { segment.leaf(14) }
}
