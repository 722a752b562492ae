package import JSONTree

extension Composition {
    /// A chapter of the document; sections may hold sections.
    ///
    /// Source: <https://hl7.org/fhir/R4/composition-definitions.html#Composition.section>
    package struct Section: FHIRElement {
        package var extensions: [Extension]
        package var title: String?
        package var code: CodeableConcept?
        package var author: [Reference] = []
        package var focus: Reference?
        package var text: Narrative?
        /// `working`, `snapshot` or `changes`.
        package var mode: String?
        package var orderedBy: CodeableConcept?
        /// The facts that the text of the section rests on.
        package var entry: [Reference] = []
        /// Why there is no entry.
        package var emptyReason: CodeableConcept?
        package var section: [Section] = []
    }
}

extension Composition.Section {
    package init(
        title: String? = nil,
        code: CodeableConcept? = nil,
        author: [Reference] = [],
        focus: Reference? = nil,
        text: Narrative? = nil,
        mode: String? = nil,
        orderedBy: CodeableConcept? = nil,
        entry: [Reference] = [],
        emptyReason: CodeableConcept? = nil,
        section: [Composition.Section] = [],
        extensions: [Extension] = []
    ) {
        self.init(
            extensions: extensions,
            title: title,
            code: code,
            author: author,
            focus: focus,
            text: text,
            mode: mode,
            orderedBy: orderedBy,
            entry: entry,
            emptyReason: emptyReason,
            section: section
        )
    }

    package init(_ json: JSONNode) {
        extensions = json.list("extension")
        title = json.text("title")
        code = json.element("code")
        author = json.list("author")
        focus = json.element("focus")
        text = json.element("text")
        mode = json.text("mode")
        orderedBy = json.element("orderedBy")
        entry = json.list("entry")
        emptyReason = json.element("emptyReason")
        section = json.list("section")
    }

    package func write(into json: inout JSONWriter) {
        json.beginObject()
        json.member("extension", extensions)
        json.member("title", title)
        json.member("code", code)
        json.member("author", author)
        json.member("focus", focus)
        json.member("text", text)
        json.member("mode", mode)
        json.member("orderedBy", orderedBy)
        json.member("entry", entry)
        json.member("emptyReason", emptyReason)
        json.member("section", section)
        json.endObject()
    }
}
