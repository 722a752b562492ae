/// Draws a number line as SVG: classes and presentation attributes only, no script, nothing from elsewhere.
///
/// It is hidden from screen readers, since the words beside it say the same.
package enum SVGNumberLine {
    /// - Returns: An `svg` element.
    package static func picture(_ line: NumberLine) -> String {
        var html = HTMLWriter()
        html.markup("<svg class=\"number-line\" viewBox=\"0 0 320 78\" aria-hidden=\"true\" focusable=\"false\">")
        let (left, right) = (line.low.map(line.x) ?? NumberLine.left, line.high.map(line.x) ?? NumberLine.right)
        bar("outer", NumberLine.left, NumberLine.right, &html)
        bar("inner", left, right, &html)
        if line.low != nil { end(left, line.lowLabel, &html) }
        if line.high != nil { end(right, line.highLabel, &html) }
        marker(line, &html)
        html.markup("</svg>")
        return String(decoding: html.bytes, as: UTF8.self)
    }

    private static func bar(_ name: StaticString, _ left: Double, _ right: Double, _ html: inout HTMLWriter) {
        html.markup("<rect class=\"")
        html.markup(name)
        html.markup("\" rx=\"4\" y=\"40\" height=\"12\" x=\"")
        html.number(left)
        html.markup("\" width=\"")
        html.number(max(right - left, 0))
        html.markup("\"/>")
    }

    private static func end(_ x: Double, _ label: String, _ html: inout HTMLWriter) {
        html.markup("<path class=\"tick\" d=\"M")
        html.number(x)
        html.markup(",36v20\"/><text class=\"end\" text-anchor=\"middle\" y=\"72\" x=\"")
        html.number(min(max(x, 24), 296))
        html.markup("\">")
        html.text(label)
        html.markup("</text>")
    }

    private static func marker(_ line: NumberLine, _ html: inout HTMLWriter) {
        let x = line.x(line.value)
        html.markup("<path class=\"marker\" d=\"M")
        html.number(x)
        html.markup(",36l-8,-12h16zM")
        html.number(x)
        html.markup(",36v18\"/>")
        html.markup("<text class=\"value\" text-anchor=\"middle\" y=\"18\" x=\"")
        html.number(min(max(x, 50), 270))
        html.markup("\">")
        html.text(line.label)
        html.markup("</text>")
    }
}
