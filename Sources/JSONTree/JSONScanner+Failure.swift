import Findings

extension JSONScanner {
    /// The refusal at the present position; an end that came too soon is named so.
    @inline(never) func failure(_ code: JSONError.Code) -> JSONError {
        failure(code == .unexpectedByte && position >= source.end ? .endsEarly : code, at: position)
    }

    /// A refusal with its line and path, which are worked out only here.
    @inline(never) func failure(_ code: JSONError.Code, at offset: Int, member: JSONToken? = nil) -> JSONError {
        var steps: [String] = []
        if let member { steps.append(step(member)) }
        var index = open
        while index >= 0 {
            let token = unsafe tokens[index]
            let parent = Int(token.end) - 1
            if parent >= 0 {
                let around = unsafe tokens[parent]
                steps.append(around.kind == .object ? step(token) : "[\(Int(around.next) - 1)]")
            }
            index = parent
        }
        let line = (start..<max(start, min(offset, source.end))).reduce(1) { source.byte($1) == 0x0A ? $0 + 1 : $0 }
        return JSONError(code, at: Place(offset: offset, line: line, path: Self.join(steps.reversed())))
    }

    /// A name is shown only if it looks like an element's, since anything else may hold data.
    private func step(_ token: JSONToken) -> String {
        let bytes = token.name.map { source.byte($0) }
        let isPlain =
            bytes.count <= 64
            && bytes.allSatisfy { byte in
                byte == 0x5F || byte == 0x2D || byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26
            }
        return isPlain && !bytes.isEmpty ? String(decoding: bytes, as: UTF8.self) : "?"
    }

    private static func join(_ steps: [String]) -> String {
        steps.reduce("") { $0.isEmpty || $1.hasPrefix("[") ? $0 + $1 : "\($0).\($1)" }
    }
}
