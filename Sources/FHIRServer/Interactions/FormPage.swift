import Gateway

/// A later page of a search that was sent as a form: `_page=form.TOKEN.PAGE`.
struct FormPage {
    let token: String
    /// What was asked by the form.
    let items: PostedSearches.Items
    /// The page of that search.
    let page: String

    /// What says how an answer is spelled; each page is asked for with its own.
    private static let aside: Set<String> = ["_format", "_pretty"]

    /// - Returns: `nil` if the page is of a search that its address spells.
    /// - Throws: ``Refusal/Kind/gone`` if the form was forgotten.
    init?(_ text: String, of kind: String, _ posted: PostedSearches, owner: String) throws(Refusal) {
        let parts = text.split(separator: ".", maxSplits: 2, omittingEmptySubsequences: false)
        guard parts.count == 3, parts[0] == "form" else { return nil }
        (token, page) = (String(parts[1]), String(parts[2]))
        guard let items = posted.items(token, of: kind, owner: owner) else {
            throw Refusal(.gone, "This search was forgotten. Send it again.")
        }
        self.items = items
    }

    /// What is to be kept of the items of a search.
    static func conditions(_ items: PostedSearches.Items) -> PostedSearches.Items {
        items.filter { !aside.contains($0.name) }
    }

    /// The items of the address of a page that a token stands for.
    static func address(_ items: PostedSearches.Items, token: String, page: String) -> PostedSearches.Items {
        items.filter { aside.contains($0.name) } + [("_page", "form.\(token).\(page)")]
    }
}
