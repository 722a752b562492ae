package import Gateway

/// The use cases behind the hospitals' door.
package struct IntakeServices: Sendable {
    package let admit: AdmitDelivery
    package let take: TakeDelivery
    package let keys: IntakeKeys
    package let jobs: IntakeJobs

    package init(admit: AdmitDelivery, take: TakeDelivery, keys: IntakeKeys, jobs: IntakeJobs) {
        (self.admit, self.take, self.keys, self.jobs) = (admit, take, keys, jobs)
    }
}
