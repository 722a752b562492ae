import CPango

/// A PDF in the making: pages, tags, marks and shapes.
///
/// Source: <https://www.cairographics.org/manual/cairo-PDF-Surfaces.html>,
/// <https://www.cairographics.org/manual/cairo-Tags-and-Links.html>
@safe final class Canvas {
    let context: OpaquePointer?
    /// For setting text; belongs to the canvas.
    let textContext: OpaquePointer?
    private let surface: OpaquePointer?
    private let sink = ByteSink()

    /// Opens a file with pages of one size, in points.
    init(width: Double, height: Double) {
        let target = unsafe Unmanaged.passUnretained(sink).toOpaque()
        unsafe surface = cairo_pdf_surface_create_for_stream(ByteSink.receive, target, width, height)
        unsafe context = cairo_create(surface)
        unsafe textContext = pango_font_map_create_context(PlainFonts.map)
        unsafe pango_context_set_base_dir(textContext, PANGO_DIRECTION_LTR)
        unsafe pango_context_set_round_glyph_positions(textContext, 0)
        unsafe pango_cairo_update_context(context, textContext)
    }

    deinit {
        unsafe g_object_unref(textContext.map { unsafe UnsafeMutableRawPointer($0) })
        unsafe cairo_destroy(context)
        unsafe cairo_surface_destroy(surface)
    }

    /// Says what the file is; the date is the only one it bears.
    func describe(title: String, subject: String, date: String) {
        let entries = [
            (CAIRO_PDF_METADATA_TITLE, title), (CAIRO_PDF_METADATA_SUBJECT, subject),
            (CAIRO_PDF_METADATA_AUTHOR, "Chartway"), (CAIRO_PDF_METADATA_CREATOR, "Chartway"),
            (CAIRO_PDF_METADATA_CREATE_DATE, date),
        ]
        for (key, value) in entries { unsafe cairo_pdf_surface_set_metadata(surface, key, value) }
    }

    /// Encloses what is drawn in a structure element such as `H1` or `TD`.
    func tagged(_ name: String, _ draw: () -> Void) {
        begin(name)
        draw()
        end(name)
    }

    func begin(_ name: String) { unsafe cairo_tag_begin(context, name, nil) }

    func end(_ name: String) { unsafe cairo_tag_end(context, name) }

    /// Adds a bookmark to a place on a page; the answer is the parent for deeper ones.
    func bookmark(_ title: String, under parent: Int32 = 0, page: Int, y: Double) -> Int32 {
        let target = "page=\(page) pos=[0 \(FixedDecimal.spell(y, decimals: 1))]"
        return unsafe cairo_pdf_surface_add_outline(surface, parent, title, target, CAIRO_PDF_OUTLINE_FLAG_OPEN)
    }

    func fill(x: Double, y: Double, width: Double, height: Double, _ colour: Colour) {
        use(colour)
        unsafe cairo_rectangle(context, x, y, width, height)
        unsafe cairo_fill(context)
    }

    /// Draws through points, and back to the first if it is a closed shape to fill.
    func path(_ points: [(x: Double, y: Double)], _ colour: Colour, stroke: Double? = nil) {
        use(colour)
        for (index, point) in points.enumerated() {
            if index == 0 {
                unsafe cairo_move_to(context, point.x, point.y)
            } else {
                unsafe cairo_line_to(context, point.x, point.y)
            }
        }
        finishPath(stroke)
    }

    func circle(x: Double, y: Double, radius: Double, _ colour: Colour, stroke: Double? = nil) {
        use(colour)
        unsafe cairo_new_sub_path(context)
        unsafe cairo_arc(context, x, y, radius, 0, 2 * Double.pi)
        finishPath(stroke)
    }

    func use(_ colour: Colour) {
        let parts = colour.parts
        unsafe cairo_set_source_rgb(context, parts.red, parts.green, parts.blue)
    }

    func endPage() { unsafe cairo_show_page(context) }

    /// Closes the file.
    func finish() throws(PDFError) -> [UInt8] {
        unsafe cairo_surface_finish(surface)
        let status = unsafe [cairo_status(context), cairo_surface_status(surface)]
        if let failure = status.first(where: { $0 != CAIRO_STATUS_SUCCESS && $0 != CAIRO_STATUS_SURFACE_FINISHED }) {
            throw PDFError(status: Int(failure.rawValue))
        }
        return sink.bytes
    }

    private func finishPath(_ stroke: Double?) {
        guard let stroke else {
            unsafe cairo_close_path(context)
            unsafe cairo_fill(context)
            return
        }
        unsafe cairo_set_line_width(context, stroke)
        unsafe cairo_stroke(context)
    }
}
