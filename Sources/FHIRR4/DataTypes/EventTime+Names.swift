extension EventTime {
    /// How one element spells each form; `nil` where it has none.
    struct Names: Sendable {
        let dateTime: StaticString
        var period: StaticString?
        var timing: StaticString?
        var instant: StaticString?
        var age: StaticString?
        var range: StaticString?
        var string: StaticString?
    }
}

extension EventTime.Names {
    static let abatement = Self(
        dateTime: "abatementDateTime",
        period: "abatementPeriod",
        age: "abatementAge",
        range: "abatementRange",
        string: "abatementString"
    )
    static let collected = Self(dateTime: "collectedDateTime", period: "collectedPeriod")
    static let created = Self(dateTime: "createdDateTime", period: "createdPeriod")
    static let effective = Self(dateTime: "effectiveDateTime", period: "effectivePeriod")
    static let observed = Self(
        dateTime: "effectiveDateTime",
        period: "effectivePeriod",
        timing: "effectiveTiming",
        instant: "effectiveInstant"
    )
    static let occurred = Self(dateTime: "occurredDateTime", period: "occurredPeriod")
    static let occurrence = Self(
        dateTime: "occurrenceDateTime",
        period: "occurrencePeriod",
        timing: "occurrenceTiming"
    )
    static let onset = Self(
        dateTime: "onsetDateTime",
        period: "onsetPeriod",
        age: "onsetAge",
        range: "onsetRange",
        string: "onsetString"
    )
    static let performed = Self(
        dateTime: "performedDateTime",
        period: "performedPeriod",
        age: "performedAge",
        range: "performedRange",
        string: "performedString"
    )
    static let time = Self(dateTime: "timeDateTime", period: "timePeriod")
    static let timing = Self(dateTime: "timingDateTime", period: "timingPeriod", timing: "timingTiming")
    static let vaccinated = Self(dateTime: "occurrenceDateTime", string: "occurrenceString")
}
