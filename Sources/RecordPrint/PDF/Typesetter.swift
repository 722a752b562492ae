import CPango

/// Sets phrases in type.
///
/// Every script is set: fonts are named in order, and the system's own fallback follows. What the record says is
/// isolated if it runs from right to left, so that it cannot turn the words around it.
@safe final class Typesetter {
    /// A phrase in one hand; the spans of a galley stand below each other, unless they are inline.
    struct Span: Hashable {
        var text: String
        var style: TypeStyle
        /// Whether it goes on in the line of the span before.
        var isInline = false

        init(_ phrase: Phrase, _ style: TypeStyle, isInline: Bool = false) {
            text = phrase.pieces.map(\.isolated).joined()
            self.style = style
            self.isInline = isInline
        }

        init(_ words: String, _ style: TypeStyle, isInline: Bool = false) {
            (text, self.style, self.isInline) = (words, style, isInline)
        }
    }

    /// What is not in one font is looked for in the next, then wherever the system finds it.
    private static let families = "Noto Sans, DejaVu Sans, Noto Sans Arabic, Noto Sans CJK SC, sans-serif"

    /// The fonts leave more room between lines than a printed page needs.
    private static let leading: Float = 0.9

    /// The blank keeps the words of two lines apart for those who listen.
    private static func separator(before span: Span) -> String { span.isInline ? "  " : " \n" }

    private struct Key: Hashable {
        var spans: [Span]
        var width: Double
    }

    private let canvas: Canvas
    private var galleys: [Key: Galley] = [:]
    private let fonts: [OpaquePointer?]

    /// Makes ready for a language in BCP 47, which decides between forms of one character.
    init(_ canvas: Canvas, language: String) {
        self.canvas = canvas
        unsafe pango_context_set_language(canvas.textContext, pango_language_from_string(language))
        unsafe fonts = TypeStyle.allCases.map { style in
            let font = unsafe pango_font_description_from_string(Self.families)
            unsafe pango_font_description_set_absolute_size(font, style.size * Double(PANGO_SCALE))
            unsafe pango_font_description_set_weight(font, PangoWeight(rawValue: style.weight))
            return unsafe font
        }
    }

    deinit { unsafe fonts.forEach { unsafe pango_font_description_free($0) } }

    /// Sets spans below each other, wrapped to a width; words longer than a line are broken.
    ///
    /// What was set before, such as the name of a hospital in one column, is not set again.
    func galley(_ spans: [Span], width: Double) -> Galley {
        let key = Key(spans: spans, width: width)
        if let galley = galleys[key] { return galley }
        let galley = set(spans, width: width)
        galleys[key] = galley
        return galley
    }

    private func set(_ spans: [Span], width: Double) -> Galley {
        guard let layout = unsafe pango_layout_new(canvas.textContext) else {
            preconditionFailure("Pango gives a layout or ends the process.")
        }
        var text = ""
        for (index, span) in spans.enumerated() {
            text += (index == 0 ? "" : Self.separator(before: span)) + span.text
        }
        unsafe pango_layout_set_text(layout, text, Int32(clamping: text.utf8.count))
        unsafe pango_layout_set_width(layout, Int32(clamping: Int(width * Double(PANGO_SCALE))))
        unsafe pango_layout_set_line_spacing(layout, Self.leading)
        unsafe pango_layout_set_wrap(layout, PANGO_WRAP_WORD_CHAR)
        unsafe pango_layout_set_auto_dir(layout, 0)
        unsafe pango_layout_set_font_description(layout, fonts[spans.first?.style.rawValue ?? 0])
        let attributes = unsafe pango_attr_list_new()
        var start = 0
        for (index, span) in spans.enumerated() {
            if index > 0 { start += Self.separator(before: span).utf8.count }
            let end = start + span.text.utf8.count
            unsafe insert(pango_attr_font_desc_new(fonts[span.style.rawValue]), start, end, attributes)
            let colour = span.style.colour.parts
            unsafe insert(
                pango_attr_foreground_new(Self.level(colour.red), Self.level(colour.green), Self.level(colour.blue)),
                start,
                end,
                attributes
            )
            start = end
        }
        // A hyphen that nobody wrote could pass for a part of a number or a name.
        unsafe insert(pango_attr_insert_hyphens_new(0), 0, text.utf8.count, attributes)
        // Letters joined to one sign are copied and read aloud as something else.
        unsafe insert(pango_attr_font_features_new("liga=0, clig=0"), 0, text.utf8.count, attributes)
        unsafe pango_layout_set_attributes(layout, attributes)
        unsafe pango_attr_list_unref(attributes)
        return unsafe Galley(owning: layout)
    }

    private func insert(
        _ attribute: UnsafeMutablePointer<PangoAttribute>?,
        _ start: Int,
        _ end: Int,
        _ list: OpaquePointer?
    ) {
        unsafe attribute?.pointee.start_index = UInt32(clamping: start)
        unsafe attribute?.pointee.end_index = UInt32(clamping: end)
        unsafe pango_attr_list_insert(list, attribute)
    }

    private static func level(_ part: Double) -> UInt16 { UInt16(part * 65_535) }
}

extension Phrase.Piece {
    /// Ours as it is; the record's between isolates if it holds letters that run from right to left.
    fileprivate var isolated: String {
        switch self {
        case .words(let words), .mark(let words, _): words
        case .data(let data): CleanText.isRightToLeft(data) ? "\u{2068}\(data)\u{2069}" : data
        }
    }
}
