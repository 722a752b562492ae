/// The text of `docs/coverage.md`, made from the tables and mappings of the code.
enum CoverageDocument {
    static func text() throws -> String {
        let parts = [introduction, try messages(), try documents(), resources(), try tables(), try omissions()]
        return parts.map { $0.joined(separator: "\n") }.joined(separator: "\n\n") + "\n"
    }

    private static let introduction = [
        "# What is read, and what is not", "",
        """
        This page is made from the code by a test (`RECORD=1 swift test --filter CoverageDocumentTests`), and the test \
        fails when the page is stale. What became of every value of one document shows `chartway convert --ledger FILE`.
        """, "",
        "| word | means |", "|---|---|",
        "| in an element | the value stands in an element of an R4 resource, or in an extension of a published guide; "
            + "a code that a table translates stands beside its translation; parts of it that the element cannot hold "
            + "are kept as sent |",
        "| kept as sent | R4 has no element for it: an extension of the resource, with the URL "
            + "`urn:chartway:SEGMENT-FIELD`, in the type of the field |",
        "| structural | it chose what the resource is, or numbers the segment; the bytes of the original keep it |",
        "| left out | by one of the rules at the end of this page |",
        "| not read | it is listed as unmapped in the ledger of every delivery that has it |",
    ]
}
