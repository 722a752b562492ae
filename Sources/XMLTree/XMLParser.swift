import CLibxml2
import Findings

/// The one place of the house where libxml2 sees bytes.
///
/// It reads from memory, as UTF-8, without network, entities or document types; the pre-scan has already refused what
/// libxml2 would spend too long on. Source: <https://gnome.pages.gitlab.gnome.org/libxml2/html/libxml-parser.html>
enum XMLParser {
    /// Runs once: no entity is ever loaded, whatever a later caller asks for.
    private static let prepared: Void = {
        xmlInitParser()
        unsafe xmlSetExternalEntityLoader { _, _, _ in nil }
    }()

    static func parse(_ bytes: [UInt8], from start: Int, nodes: Int) throws(XMLError) -> XMLTape {
        _ = prepared
        var tape = XMLTape(nodes: nodes, bytes: bytes.count)
        var failure: (code: XMLError.Code, line: Int)?
        unsafe bytes.withUnsafeBytes { raw in
            unsafe failure = run(UnsafeRawBufferPointer(rebasing: raw[start...]), into: &tape)
        }
        if let failure { throw XMLError(failure.code, at: Place(line: failure.line, path: "")) }
        return tape
    }

    private static func run(
        _ raw: UnsafeRawBufferPointer,
        into tape: inout XMLTape
    ) -> (code: XMLError.Code, line: Int)? {
        let text = unsafe raw.baseAddress?.assumingMemoryBound(to: CChar.self)
        guard let context = unsafe xmlCreateMemoryParserCtxt(text, Int32(raw.count)) else { return (.malformed, 1) }
        defer { unsafe xmlFreeParserCtxt(context) }
        unsafe xmlCtxtUseOptions(context, Int32(XML_PARSE_NONET.rawValue))
        unsafe install(context.pointee.sax)
        return unsafe withUnsafeMutablePointer(to: &tape) { tape in
            unsafe context.pointee._private = UnsafeMutableRawPointer(tape)
            unsafe xmlParseDocument(context)
            let line = unsafe context.pointee.input.map { unsafe Int($0.pointee.line) } ?? 1
            if unsafe tape.pointee.sawDoctype { return (.doctype, line) }
            return unsafe context.pointee.wellFormed == 1 && !tape.pointee.nodes.isEmpty ? nil : (.malformed, line)
        }
    }

    /// The five events that matter; everything else libxml2 would do by default is switched off.
    private static func install(_ handler: UnsafeMutablePointer<xmlSAXHandler>) {
        unsafe handler.pointee = xmlSAXHandler()
        unsafe handler.pointee.initialized = XML_SAX2_MAGIC
        unsafe handler.pointee.serror = { _, _ in }
        unsafe handler.pointee.startElementNs = { context, local, prefix, uri, _, _, count, _, attributes in
            unsafe XMLParser.start(context, local, prefix, uri, count, attributes)
        }
        unsafe handler.pointee.endElementNs = { context, _, _, _ in
            unsafe XMLParser.tape(context)?.tape.pointee.endElement()
        }
        unsafe handler.pointee.characters = { context, piece, length in
            unsafe XMLParser.characters(context, piece, length)
        }
        unsafe handler.pointee.cdataBlock = { context, piece, length in
            unsafe XMLParser.characters(context, piece, length)
        }
        unsafe handler.pointee.internalSubset = { context, _, _, _ in
            guard let tape = unsafe XMLParser.tape(context) else { return }
            unsafe tape.tape.pointee.sawDoctype = true
            unsafe xmlStopParser(tape.context)
        }
    }

    @inline(__always)
    private static func tape(
        _ context: UnsafeMutableRawPointer?
    ) -> (context: xmlParserCtxtPtr, tape: UnsafeMutablePointer<XMLTape>, line: Int32)? {
        guard let context = unsafe context?.assumingMemoryBound(to: xmlParserCtxt.self),
            let tape = unsafe context.pointee._private?.assumingMemoryBound(to: XMLTape.self),
            let input = unsafe context.pointee.input
        else { return nil }
        return unsafe (context, tape, input.pointee.line)
    }

    private static func start(
        _ context: UnsafeMutableRawPointer?,
        _ local: UnsafePointer<UInt8>?,
        _ prefix: UnsafePointer<UInt8>?,
        _ uri: UnsafePointer<UInt8>?,
        _ count: Int32,
        _ attributes: UnsafeMutablePointer<UnsafePointer<UInt8>?>?
    ) {
        guard let (_, tape, line) = unsafe tape(context), let local = unsafe local else { return }
        let name = unsafe tape.pointee.names.number(local: local, prefix: prefix, uri: uri)
        unsafe tape.pointee.startElement(name, attributes: UInt16(truncatingIfNeeded: count), line: line)
        guard let attributes = unsafe attributes else { return }
        // Five addresses each: local name, prefix, namespace, first byte of the value, first byte after it.
        for index in 0..<Int(count) {
            let at = unsafe attributes + 5 * index
            let name = unsafe tape.pointee.names.number(local: at[0] ?? local, prefix: at[1], uri: at[2])
            var value = unsafe UnsafeBufferPointer<UInt8>(start: nil, count: 0)
            if let begin = unsafe at[3], let end = unsafe at[4] {
                unsafe value = UnsafeBufferPointer(start: begin, count: end - begin)
            }
            unsafe tape.pointee.attribute(name, value, line: line)
        }
    }

    private static func characters(
        _ context: UnsafeMutableRawPointer?,
        _ piece: UnsafePointer<UInt8>?,
        _ length: Int32
    ) {
        guard let (_, tape, line) = unsafe tape(context), let piece = unsafe piece else { return }
        unsafe tape.pointee.characters(UnsafeBufferPointer(start: piece, count: Int(length)), line: line)
    }
}
