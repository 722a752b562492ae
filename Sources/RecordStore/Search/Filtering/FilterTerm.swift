/// A filter as it is spelled, before it is known of which kind it is asked.
///
/// Source: <https://hl7.org/fhir/R4/search_filter.html>
indirect enum FilterTerm: Sendable {
    /// A name on the way to what is compared; the filter in its brackets is about where it leads.
    struct Step: Sendable {
        let name: String
        let filter: FilterTerm?
    }

    /// One comparison.
    struct Test: Sendable {
        let path: [Step]
        let comparison: FilterOperator
        let value: String
        /// The number of the character where it begins, from 1.
        let place: Int
    }

    case all([FilterTerm])
    case any([FilterTerm])
    case not(FilterTerm)
    case test(Test)
}
