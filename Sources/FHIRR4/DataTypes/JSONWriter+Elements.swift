import JSONTree

extension JSONWriter {
    /// A nested object; nothing if it is `nil` or empty.
    mutating func member(_ name: StaticString, _ element: (some FHIRElement)?) {
        guard let element else { return }
        let start = begin(name)
        element.write(into: &self)
        end(start)
    }

    /// A list of objects; nothing if there is none.
    mutating func member(_ name: StaticString, _ list: [some FHIRElement]) {
        guard !list.isEmpty else { return }
        let start = begin(name)
        beginArray()
        // A span, since a loop over the elements of an array copies each of them.
        let elements = list.span
        for index in elements.indices {
            let start = self.start
            elements[index].write(into: &self)
            end(start)
        }
        endArray()
        end(start)
    }
}
