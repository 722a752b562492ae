package import JSONTree

extension Bundle {
    /// Another page of the answer, or the request that it answers.
    ///
    /// Source: <https://hl7.org/fhir/R4/bundle-definitions.html#Bundle.link>
    package struct Link: FHIRElement {
        /// `self`, `next`, `previous` and more.
        package var relation: String
        package var url: String

        package init(relation: String, url: String) {
            self.relation = relation
            self.url = url
        }

        package init(_ json: JSONNode) {
            relation = json.text("relation") ?? ""
            url = json.text("url") ?? ""
        }

        package func write(into json: inout JSONWriter) {
            json.beginObject()
            json.member("relation", relation)
            json.member("url", url)
            json.endObject()
        }
    }
}
