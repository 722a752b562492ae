import Findings
import JSONTree

extension R4Validator {
    /// Reports trouble with the member or item at an index of the tape.
    @inline(never) mutating func note(_ code: Finding.Code, at index: Int) {
        guard !report.isFull else { return }
        let place = Place(offset: Int(tape[index].start), path: path + step(to: index))
        report.add(Finding(.error, code, at: place))
    }

    /// Reports trouble with the object that the validator is in.
    mutating func noteHere(_ code: Finding.Code) {
        guard !report.isFull else { return }
        report.add(Finding(.error, code, at: Place(offset: Int(tape[frame.token].start), path: path)))
    }

    /// Reports the required elements that an object lacks.
    @inline(never) mutating func noteMissing(_ missing: UInt64) {
        guard !report.isFull else { return }
        var last = ""
        for element in schema.types[frame.type].elements.map({ schema.elements[$0] }) {
            let stem = schema.stem(element)
            guard element.required & missing != 0, stem != last else { continue }
            last = stem
            let place = Place(offset: Int(tape[frame.token].start), path: "\(path).\(stem)")
            report.add(Finding(.error, .fhirRequired, at: place))
        }
    }

    /// FHIRPath of the innermost frame: `Bundle.entry[3].resource`.
    private var path: String {
        guard !outer.isEmpty else { return "" }
        var path = ""
        // The first frame is the one the walk starts with, around the resource.
        let frames = outer.dropFirst() + [frame]
        for (level, frame) in zip(frames.indices, frames) {
            if level == frames.startIndex {
                path = schema.name(frame.type)
            } else if frames[level - 1].isList {
                path += "[\(frames[level - 1].items - 1)]"
            } else {
                path += ".\(name(frame.element))"
            }
        }
        return path
    }

    /// From the innermost frame to one of its values.
    private func step(to index: Int) -> String {
        guard !outer.isEmpty else { return "" }
        if frame.isList { return "[\(frame.items - 1)]" }
        let name = tree.node(index).name
        let plain = name.utf8.drop { $0 == 0x5F }
        let bytes = Array(plain)
        if let element = schema.find(bytes, in: frame.type) {
            return ".\(self.name(element))"
        }
        // A name that is no element's could hold data.
        let isPlain = bytes.count <= 40 && bytes.allSatisfy { ($0 | 0x20) &- 0x61 < 26 || $0 == 0x5F }
        return isPlain && !name.isEmpty ? ".\(name)" : ".?"
    }

    /// `name`, or `value.ofType(Quantity)` where there is a choice.
    private func name(_ element: Int) -> String {
        let definition = schema.elements[element]
        let stem = schema.stem(definition)
        return definition.choice == 0 ? stem : "\(stem).ofType(\(schema.name(Int(definition.type))))"
    }
}
