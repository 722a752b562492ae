/// What an observation is written as, and where those without a section of their own stand.
enum ReadingKind {
    case result, vitalSign, social, smoking, part

    /// The root and release of the template.
    var template: (root: String, release: String?) {
        switch self {
        case .result: ("2.16.840.1.113883.10.20.22.4.2", "2015-08-01")
        case .vitalSign: ("2.16.840.1.113883.10.20.22.4.27", "2014-06-09")
        case .social: ("2.16.840.1.113883.10.20.22.4.38", "2015-08-01")
        case .part: ("2.16.840.1.113883.10.20.22.4.86", nil)
        case .smoking: ("2.16.840.1.113883.10.20.22.4.78", "2014-06-09")
        }
    }

    /// With the release, and without it for those who know no releases.
    var templates: [(String, String?)] {
        template.release == nil ? [template] : [template, (template.root, nil)]
    }

    /// A section for observations of one category; without a category for all that are left.
    struct Place {
        let category: String?
        let prefix: String
        let section: WrittenSection.Kind
    }

    /// In the order in which they stand in a document.
    static let findings = [
        place("exam", "exam", "2.16.840.1.113883.10.20.2.10", "2015-08-01", "29545-1", "Physical findings"),
        place(
            "functional-status",
            "function",
            "2.16.840.1.113883.10.20.22.2.14",
            "2014-06-09",
            "47420-5",
            "Functional status"
        ),
        place(
            "cognitive-status",
            "mental",
            "2.16.840.1.113883.10.20.22.2.56",
            "2015-08-01",
            "10190-7",
            "Mental status"
        ),
        place(nil, "finding", "2.16.840.1.113883.10.20.22.2.8", nil, "51848-0", "Other findings"),
    ]

    private static func place(
        _ category: String?,
        _ prefix: String,
        _ root: String,
        _ release: String?,
        _ code: String,
        _ title: String
    ) -> Place {
        let section = WrittenSection.Kind(
            root: root,
            release: release,
            code: code,
            display: title,
            title: title,
            sentence: "",
            isRequired: false
        )
        return Place(category: category, prefix: prefix, section: section)
    }
}
