/// A rule by which a leaf is left out on purpose; the numbers are those of the mapping rules, section 4.
package enum Omission: UInt8, Sendable, CaseIterable {
    /// Schema locations, comments, processing instructions, unlisted style codes.
    case o1 = 1
    /// Realm codes, type ids, template ids of other guides.
    case o2
    /// Ids and tracking times of concern acts.
    case o3
    /// Fixed status codes of observations whose status comes from elsewhere.
    case o4
    /// Names of code systems; display names equal to the display.
    case o5
    /// Confidentiality N.
    case o6
    /// Ids that hold a nullFlavor only.
    case o7
    /// Inversion and context conduction indicators, sequence numbers.
    case o8
    /// Participants that repeat a resource already written.
    case o9
    /// Interpretations of a reference range other than N.
    case o10
    /// MSH-1, 2, 12 to 14, 17, 20, EVN-1, set ids.
    case o11
    /// SFT once a Device exists.
    case o12
    /// Empty cells, widths.
    case o13
    /// PV1-20 to 35 unless the site says `billing: keep`.
    case o14
    /// White space.
    case o15
    /// OBR-2, 3, 16, 27 equal to ORC; RXE-1 equal to TQ1.
    case o16
    /// Creation dates and source versions of phone data.
    case o17
}
