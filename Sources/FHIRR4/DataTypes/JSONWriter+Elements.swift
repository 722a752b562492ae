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
        array { json in
            for element in list {
                let start = json.start
                element.write(into: &json)
                json.end(start)
            }
        }
        end(start)
    }
}
