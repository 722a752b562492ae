/// What one delivery says about one person, or about nobody in particular.
///
/// A delivery that speaks of several persons yields one contribution each.
public struct Contribution: Sendable, Hashable {
    /// The source of what is written through our own API and pages: no hospital may go by it, and ids that it gives stay
    /// as they are.
    package static let ownSource = "chartway"

    /// The configured name of the sending system, such as `lakeside`; never shown to other sources' patients as such.
    public var source: String
    /// The id of the Patient resource that the other resources speak of; `nil` for a contribution of resources that
    /// belong to no person (organizations, practitioners, terminology).
    public var subjectID: String?
    /// The person as this delivery describes them; `nil` if the delivery only refers to ``subjectID``, as the files
    /// of a bulk export do.
    public var patient: ContributedResource?
    /// Everything else, each in the order of the original.
    public var resources: [ContributedResource]
    /// What the sender says about records being of one person (`A40`, `Patient.link`).
    public var links: [LinkAssertion]

    /// Gathers a contribution; nothing is checked here.
    public init(
        source: String,
        subjectID: String?,
        patient: ContributedResource?,
        resources: [ContributedResource],
        links: [LinkAssertion] = []
    ) {
        self.source = source
        self.subjectID = subjectID
        self.patient = patient
        self.resources = resources
        self.links = links
    }
}
