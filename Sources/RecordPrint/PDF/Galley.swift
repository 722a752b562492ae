import CPango

/// Text set to a width: laid out once, measured, and drawn where the page says.
@safe final class Galley {
    /// The height of all lines, in points.
    let height: Double
    /// The width of the widest line, in points.
    let width: Double
    private let layout: OpaquePointer

    /// Takes over the layout, which must have its text, font and width.
    init(owning layout: OpaquePointer) {
        unsafe self.layout = unsafe layout
        unsafe Self.keepBlanks(layout)
        var size = PangoRectangle()
        unsafe pango_layout_get_extents(layout, nil, &size)
        height = Double(size.height) / Double(PANGO_SCALE)
        width = Double(size.width) / Double(PANGO_SCALE)
    }

    /// Gives the blank at a line break its glyph back, without width.
    ///
    /// Pango hides it, Cairo then writes it as replacement text, and some readers of tagged text stop there.
    private static func keepBlanks(_ layout: OpaquePointer) {
        var line = unsafe pango_layout_get_lines(layout)
        while let node = unsafe line {
            defer { unsafe line = node.pointee.next }
            guard unsafe node.pointee.next != nil else { break }
            let content = unsafe node.pointee.data.assumingMemoryBound(to: PangoLayoutLine.self)
            guard let last = unsafe g_slist_last(content.pointee.runs) else { continue }
            let run = unsafe last.pointee.data.assumingMemoryBound(to: PangoLayoutRun.self)
            guard let glyphs = unsafe run.pointee.glyphs, let item = unsafe run.pointee.item else { continue }
            let count = unsafe Int(glyphs.pointee.num_glyphs)
            guard count > 0, unsafe glyphs.pointee.glyphs[count - 1].glyph == hidden else { continue }
            var blank: hb_codepoint_t = 0
            let font = unsafe pango_font_get_hb_font(item.pointee.analysis.font)
            guard unsafe hb_font_get_nominal_glyph(font, 0x20, &blank) != 0 else { continue }
            unsafe glyphs.pointee.glyphs[count - 1].glyph = blank
        }
    }

    /// `PANGO_GLYPH_EMPTY`, a macro that Swift does not see.
    private static let hidden: PangoGlyph = 0x0FFF_FFFF

    deinit { unsafe g_object_unref(UnsafeMutableRawPointer(layout)) }

    /// Draws all lines, the first one's top at `y`.
    func draw(on canvas: Canvas, x: Double, y: Double) {
        unsafe cairo_move_to(canvas.context, x, y)
        unsafe pango_cairo_show_layout(canvas.context, layout)
    }

    /// Draws the lines whose top lies within a range, measured from the top of the text; for what no page can hold.
    func draw(on canvas: Canvas, x: Double, y: Double, lines: Range<Double>) {
        guard let iterator = unsafe pango_layout_get_iter(layout) else { return }
        defer { unsafe pango_layout_iter_free(iterator) }
        repeat {
            var box = PangoRectangle()
            unsafe pango_layout_iter_get_line_extents(iterator, nil, &box)
            let top = Double(box.y) / Double(PANGO_SCALE)
            guard lines.contains(top), let line = unsafe pango_layout_iter_get_line_readonly(iterator) else { continue }
            let base = Double(unsafe pango_layout_iter_get_baseline(iterator)) / Double(PANGO_SCALE)
            unsafe cairo_move_to(canvas.context, x + Double(box.x) / Double(PANGO_SCALE), y + base)
            unsafe pango_cairo_show_layout_line(canvas.context, line)
        } while unsafe pango_layout_iter_next_line(iterator) != 0
    }
}
