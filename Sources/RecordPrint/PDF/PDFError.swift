/// The PDF could not be written; says what the drawing library said, never what was to be drawn.
package struct PDFError: Error, Sendable, Hashable, CustomStringConvertible {
    /// The number of a `cairo_status_t`; -1 if the file has no catalog.
    package let status: Int

    package init(status: Int) { self.status = status }

    package var description: String { "no PDF: drawing status \(status)" }
}
