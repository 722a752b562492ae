package import JSONTree

extension Bundle {
    /// One resource and its address; what a search, request or response says besides is carried along as spelled.
    ///
    /// Source: <https://hl7.org/fhir/R4/bundle-definitions.html#Bundle.entry>
    package struct Entry: FHIRElement {
        package var link: [Link] = []
        /// Absolute, or `urn:uuid:`; must agree with the id of the resource.
        package var fullUrl: String?
        /// The bytes of the resource as they are stored.
        package var resource: RawJSON?
        package var search: RawJSON?
        package var request: RawJSON?
        package var response: RawJSON?

        package init(fullUrl: String? = nil, resource: RawJSON? = nil) {
            self.fullUrl = fullUrl
            self.resource = resource
        }

        package init(_ json: JSONNode) {
            link = json.list("link")
            fullUrl = json.text("fullUrl")
            resource = json.element("resource")
            search = json.element("search")
            request = json.element("request")
            response = json.element("response")
        }

        package func write(into json: inout JSONWriter) {
            json.beginObject()
            json.member("link", link)
            json.member("fullUrl", fullUrl)
            json.member("resource", resource)
            json.member("search", search)
            json.member("request", request)
            json.member("response", response)
            json.endObject()
        }
    }
}
