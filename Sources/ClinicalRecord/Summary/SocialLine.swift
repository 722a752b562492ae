/// One thing about how the person lives: smoking, alcohol, occupation.
package struct SocialLine: Sendable, Hashable {
    package var origin = LineOrigin()
    package var name = ""
    package var loinc = ""
    package var value = ""
    package var date: String?
    package var end: String?
    package var status = ""
    package var notes: [String] = []

    package init() {}
}
