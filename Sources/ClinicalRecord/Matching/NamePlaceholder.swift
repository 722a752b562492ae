/// Words that stand where a name should.
enum NamePlaceholder {
    private static let nobody: Set<String> = [
        "TRAUMA", "TEST", "ZZTEST", "ZZZTEST", "TESTPATIENT", "UNKNOWN", "UNIDENTIFIED", "ANONYMOUS", "XXUNKNOWN",
    ]
    private static let doe: Set<String> = ["", "JOHN", "JANE", "JOHNNY", "JANIE", "BABY", "BABYBOY", "BABYGIRL", "JON"]
    private static let newborn: Set<String> = [
        "BABY", "BB", "BG", "BABYBOY", "BABYGIRL", "NEWBORN", "INFANT", "BOY", "GIRL", "MALE", "FEMALE", "TWIN",
        "BABYA", "BABYB", "BOYA", "BOYB", "GIRLA", "GIRLB",
    ]

    /// Generations by the ways they are written.
    static let generations: [String: String] = [
        "JR": "JR", "JUNIOR": "JR", "II": "II", "2ND": "II", "SR": "SR", "SENIOR": "SR", "I": "SR", "III": "III",
        "3RD": "III", "IV": "IV", "4TH": "IV",
    ]

    /// Whether a name is that of an unidentified, trauma or test patient.
    static func isNobody(_ name: PersonDescription.Name) -> Bool {
        if name.family == "DOE" { return doe.contains(name.given) }
        return nobody.contains(name.family) || nobody.contains(name.given)
    }

    /// Whether a given name only says that there is a newborn.
    static func isNewborn(_ given: String) -> Bool {
        let words = FoldedText.split(given)
        guard let first = words.first else { return true }
        return newborn.contains(first)
            && words.allSatisfy { newborn.contains($0) || $0.utf8.count <= 1 || isOrdinal($0) }
    }

    private static func isOrdinal(_ word: String) -> Bool { word.utf8.allSatisfy { (0x30...0x39).contains($0) } }
}
