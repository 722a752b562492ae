/// What agreement and disagreement of each field are worth, in bits, and the thresholds; versioned.
///
/// The figures are starting points, to be estimated anew per deployment; the version is stored with each decision.
///
/// Source: mapping rules, section 7.1, after the published log-odds of the CDC's record linker,
/// <https://github.com/CDCgov/phdi>, and name frequencies of the 1990 census of the United States.
package struct MatchWeights: Sendable, Hashable, Codable {
    /// One field: what agreement and difference are worth.
    package struct Weight: Sendable, Hashable, Codable {
        package var agree: Double
        package var differ: Double

        package init(_ agree: Double, _ differ: Double) {
            self.agree = agree
            self.differ = differ
        }
    }

    /// Stored with each decision.
    package var version = "2026-2"
    /// From here on two descriptions are linked.
    package var link = 17.0
    /// Below, they are two persons.
    package var review = -3.0
    package var birthDate = Weight(14.6, -7)
    /// Day and month swapped; year only.
    package var birthDateInPart = 6.0
    /// Two of year, month and day.
    package var birthDateTwoParts = 2.0
    package var family = Weight(9.5, -5)
    package var given = Weight(8, -4)
    package var middle = Weight(3, -1)
    package var suffix = Weight(3, -1)
    package var sex = Weight(1, -4)
    package var street = Weight(12, -1)
    package var postalCode = Weight(7, -1.5)
    package var city = Weight(3.5, 0)
    package var phone = Weight(12, -1)
    package var email = Weight(12, -1)
    package var socialSecurityNumber = Weight(19, -5)
    package var lastFour = Weight(12, -5)
    package var member = Weight(14, 0)
    package var mothersMaidenName = Weight(8, -1)
    /// Street, postal code, phone, e-mail and payer together; families share them.
    package var householdCap = 20.0

    /// How many persons might be meant: a figure of the deployment and not of the archive, so that what is decided
    /// about two records does not depend on who else has arrived.
    package var population = 500_000.0
    /// A blocking key that more records share tells nobody apart; its records are not compared for its sake.
    package var candidateLimit = 500

    package init() {}
}
