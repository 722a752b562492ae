/// Collects lines of limited width.
struct TextWriter {
    let width: Int
    private var lines: [String] = []

    init(width: Int) { self.width = width }

    /// The text with one line end after each line and no blank line at the end.
    var finished: String {
        let end = lines.lastIndex { !$0.isEmpty }.map { $0 + 1 } ?? 0
        return lines[..<end].map { $0 + "\n" }.joined()
    }

    mutating func line(_ text: String) {
        var text = text
        while text.hasSuffix(" ") { text.removeLast() }
        lines.append(text)
    }

    /// One blank line, never two.
    mutating func blank() {
        if lines.last?.isEmpty == false { lines.append("") }
    }

    mutating func rule() {
        blank()
        line(String(repeating: "-", count: width))
        blank()
    }

    mutating func heading(_ text: String, _ mark: Character) {
        blank()
        let spoken = mark == "=" ? text.uppercased() : text
        for part in TextWidth.wrap(spoken, to: width) { line(part) }
        line(String(repeating: mark, count: min(width, TextWidth.columns(text))))
        blank()
    }

    mutating func subheading(_ text: String) {
        blank()
        wrapped("## \(text)", hanging: 3)
        blank()
    }

    mutating func paragraph(_ text: String) {
        wrapped(text, hanging: 0)
        blank()
    }

    /// Wraps; further lines start with `hanging` blanks.
    mutating func wrapped(_ text: String, hanging: Int) {
        let lead = text.prefix { $0 == " " }.count
        let body = String(text.dropFirst(lead))
        for (index, part) in TextWidth.wrap(body, to: width - max(lead, hanging)).enumerated() {
            line(String(repeating: " ", count: index == 0 ? lead : max(lead, hanging)) + part)
        }
    }

    /// A label, and a value that starts at a column of its own.
    mutating func labelled(_ label: String, _ value: String, indent: Int) {
        for (index, part) in TextWidth.wrap(value, to: width - indent).enumerated() {
            let lead = index == 0 ? label : ""
            line(lead + String(repeating: " ", count: max(1, indent - TextWidth.columns(lead))) + part)
        }
    }
}
