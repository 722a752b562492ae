/// One element of a document to be written: its name, attributes and content, in the order in which they are spelled.
///
/// Values are never put together by hand: whoever builds a document hands over texts, and ``XMLSpelling`` escapes them.
///
/// Source: CDA R2, <https://hl7.org/cda/stds/core/>
package struct Markup: Sendable, Hashable {
    /// What stands inside an element.
    package enum Content: Sendable, Hashable {
        case element(Markup)
        case text(String)
    }

    /// One attribute.
    package struct Attribute: Sendable, Hashable {
        package let name: String
        package let value: String
    }

    /// With its prefix, if it has one.
    package let name: String
    package private(set) var attributes: [Attribute]
    package private(set) var content: [Content]

    /// An element with elements inside; attributes without a value and missing elements are left out.
    package init(_ name: String, _ attributes: KeyValuePairs<String, String?> = [:], _ inside: [Markup?] = []) {
        self.name = name
        self.attributes = attributes.compactMap { name, value in value.map { Attribute(name: name, value: $0) } }
        content = inside.compactMap { $0.map(Content.element) }
    }

    /// An element with words inside.
    package init(_ name: String, _ attributes: KeyValuePairs<String, String?> = [:], text: String) {
        self.init(name, attributes)
        content = [.text(text)]
    }

    /// Whether it says nothing at all.
    package var isEmpty: Bool { attributes.isEmpty && content.isEmpty }

    /// Adds an element at the end.
    package mutating func append(_ element: Markup?) {
        if let element { content.append(.element(element)) }
    }

    /// Adds words at the end.
    package mutating func append(text: String) { content.append(.text(text)) }

    /// The same element with one attribute more; `nil` adds none.
    package func adding(_ name: String, _ value: String?) -> Markup {
        guard let value else { return self }
        var changed = self
        changed.attributes.append(Attribute(name: name, value: value))
        return changed
    }

    /// The same content under another name.
    package func named(_ name: String) -> Markup {
        var changed = Markup(name)
        changed.attributes = attributes
        changed.content = content
        return changed
    }
}
