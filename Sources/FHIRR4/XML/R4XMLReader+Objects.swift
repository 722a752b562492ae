import Findings
import XMLTree

extension R4XMLReader {
    /// Starts an object with the resource that an element is.
    mutating func openResource(_ node: Int) {
        let name = tape.letters(tape.name(tape[node]))
        let type = schema.type(named: name).flatMap { schema.types[$0].isResource ? $0 : nil }
        mark(node)
        json.open(0x7B)
        json.resourceType(name)
        open(node, type: type ?? schema.domainResource, isResource: true)
    }

    /// Starts an object with the resource that stands inside an element: `<contained><Patient>`.
    mutating func openWrapped(_ node: Int) {
        var resource: Int?
        for attribute in tape.attributes(node) { leaveOut(attribute: attribute) }
        for child in tape.content(node) {
            if resource == nil, !tape[child].isText, tape.name(tape[child]).namespace == .fhir {
                resource = child
            } else {
                leaveOut(tape[child].isText ? .fhirTextUnknown : .fhirElementLeftOut, child)
            }
        }
        if let resource { return openResource(resource) }
        mark(node)
        json.open(0x7B)
        json.close(0x7D)
    }

    /// Starts an object of a data type, or of what R4 does not have.
    mutating func openObject(_ node: Int, type: Int, isCompanion: Bool = false) {
        mark(node)
        json.open(0x7B)
        open(node, type: type, isResource: false, isCompanion: isCompanion)
    }

    private mutating func open(_ node: Int, type: Int, isResource: Bool, isCompanion: Bool = false) {
        var (id, url): (Int?, Int?)
        for attribute in tape.attributes(node) {
            switch tape.name(tape[attribute]).role {
            case .id where !isResource: id = attribute
            case .url where type == schema.extension: url = attribute
            case .value where isCompanion: break
            default: leaveOut(attribute: attribute)
            }
        }
        if let id { member(ofAttribute: id) }
        if let url { member(ofAttribute: url) }
        let start = children.count
        gather(node, type, hasID: id != nil, hasURL: url != nil, isResource: isResource)
        push(R4XMLFrame(kind: .object, type: type, element: -1, start: start, next: start, end: children.count))
    }

    private mutating func member(ofAttribute attribute: Int) {
        mark(attribute)
        json.name(tape.letters(tape.name(tape[attribute])))
        json.string(tape.value(tape[attribute]))
    }

    /// Lists the children of an element in the order in which they are written.
    private mutating func gather(_ node: Int, _ type: Int, hasID: Bool, hasURL: Bool, isResource: Bool) {
        let start = children.count
        var (last, lastKnown, isSorted) = (-1, -1, true)
        for index in tape.content(node) {
            guard !tape[index].isText else {
                leaveOut(.fhirTextUnknown, index)
                continue
            }
            let name = tape.name(tape[index])
            let element = schema.find(tape.letters(name), hash: name.hash, in: type)
            guard belongs(name, element) else {
                leaveOut(.fhirElementLeftOut, index)
                continue
            }
            if let element, isMisplaced(name, element, type, isResource) {
                guard name.role == .id ? !hasID : name.role == .url ? !hasURL : true else {
                    leaveOut(.fhirElementMisplaced, index)
                    continue
                }
                note(.note, .fhirElementMisplaced, at: index)
            }
            let child = R4XMLChild(node: index, element: element, name: Int(tape[index].name))
            if child.key < last { isSorted = false }
            if element != nil, child.key < lastKnown { note(.note, .fhirElementOrder, at: index) }
            last = child.key
            if element != nil { lastKnown = child.key }
            children.append(child)
        }
        if !isSorted { sort(start) }
    }

    /// Whether R4 has an attribute of that name, or an element of XHTML.
    private func isMisplaced(_ name: R4XMLName, _ element: Int, _ type: Int, _ isResource: Bool) -> Bool {
        if name.namespace != .xhtml, format(element) == .xhtml { return true }
        return !isResource && (name.role == .id || name.role == .url && type == schema.extension)
    }

    /// Whether JSON can hold an element; a narrative keeps its namespace, whichever it is.
    private func belongs(_ name: R4XMLName, _ element: Int?) -> Bool {
        name.namespace == .fhir && name.role != .reserved || element.flatMap(format) == .xhtml
    }

    /// Elements of R4 in the order of the standard, others behind them in the order of their first.
    private mutating func sort(_ start: Int) {
        var ranks: [Int: Int] = [:]
        for index in start..<children.count where children[index].element < 0 {
            let rank = ranks[children[index].key, default: ranks.count]
            ranks[children[index].key] = rank
            children[index].key = R4XMLChild.firstUnknown + rank
        }
        children[start...].sort { ($0.key, $0.node) < ($1.key, $1.node) }
    }
}
