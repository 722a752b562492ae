import Findings
import Foundation
import Testing
import XMLTree

/// Documents that are too large for the memory, cut into small ones.
@Suite struct XMLPiecesTests {
    private static let head = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    private static let subset = """
        <!DOCTYPE Root [
        <!-- it's ]> "not" the end <!ENTITY no> -->
        <!ELEMENT Root (A|B)*>
        <!ATTLIST A
          x CDATA #REQUIRED
        >
        ]>

        """
    private static let body = """
        <Root locale='a>b'>
         <A x="1 > 2 &lt; &amp;"/>
         <!-- <A x="no"/> ]]> -->
         <B y='"'>
          <A x="2"/><![CDATA[</Root>]]><?pi </B> ?>
         </B>
         <A x="3"/>
        </Root>
        <!-- after -->

        """

    private func pieces(_ text: String, size: Int, step: Int = 7) throws(XMLError) -> [XMLPiece] {
        var cutter = XMLPieces(root: "Root", size: size)
        var found: [XMLPiece] = []
        let bytes = Array(text.utf8)
        var start = 0
        while start < bytes.count {
            let end = min(start + step, bytes.count)
            cutter.add(bytes[start..<end])
            start = end
            while let piece = try cutter.next(isComplete: end == bytes.count) { found.append(piece) }
        }
        return found
    }

    private func refusal(_ text: String) -> XMLError.Code? {
        do throws(XMLError) {
            for piece in try pieces(text, size: 10) { _ = try piece.tree() }
            return nil
        } catch { return error.code }
    }

    @Test(arguments: [1, 20, 60, 10_000], [1, 7, 4096])
    func `pieces are the document: every byte once, every child whole, in its line`(_ size: Int, _ step: Int) throws {
        let text = Self.head + Self.subset + Self.body
        let found = try pieces(text, size: size, step: step)
        #expect(found.flatMap(\.original) == Array(text.utf8))
        var told: [String] = []
        for piece in found {
            let tree = try piece.tree()
            #expect(tree.root.name == "Root")
            #expect(tree.root.children.count == piece.children.count)
            for (child, offset) in zip(tree.root.children, piece.children) {
                told.append("\(child.name) \(child.line + piece.line - 1)")
                #expect(Array(text.utf8)[offset] == UInt8(ascii: "<"))
                #expect(Array(text.utf8)[offset + 1] == child.name.utf8.first)
            }
        }
        #expect(told == ["A 10", "B 12", "A 15"])
        #expect(size > 1000 ? found.count == 1 : found.count > 1)
    }

    @Test func `a root without children is one piece`() throws {
        for text in ["<Root/>\n", "<Root></Root>", "\u{FEFF}<Root />  "] {
            let found = try pieces(text + String(repeating: " ", count: 9), size: 100)
            #expect(found.count == 1)
            #expect(try found[0].tree().root.isEmpty)
        }
    }

    @Test(arguments: [
        "<!ENTITY x 'y'>", "<!ENTITY x SYSTEM \"file:///etc/passwd\">", "%x;", "<!ENTITY % x 'y'>", "<?pi?>",
        "<![INCLUDE[ ]]>", "<!NOTATION n SYSTEM 'x'>", "<!ATTLIST A x CDATA 'default'>", "]", "&x;",
    ])
    func `H1 X01 what a subset could do harm with is refused before the parser sees it`(_ declaration: String) {
        #expect(refusal("<!DOCTYPE Root [\(declaration)]>\n" + Self.body) == .doctype)
    }

    @Test(arguments: [
        "<!DOCTYPE Root SYSTEM 'http://127.0.0.1/x.dtd'>", "<!DOCTYPE Root PUBLIC 'a' 'b' []>", "<!DOCTYPE Other []>",
    ])
    func `H1 X03 no other document type is accepted`(_ type: String) {
        #expect(refusal(type + "\n" + Self.body) == .doctype)
    }

    @Test func `X01 an entity without a declaration and a document type further down are refused`() {
        #expect(refusal("<Root><A x='&secret;'/></Root>") == .malformed)
        #expect(refusal("<Root><A x='1'/><!DOCTYPE Root []></Root>") == .doctype)
    }

    @Test func `broken declarations of Apple's own are passed over`() throws {
        let broken = "<!DOCTYPE Root [<!ATTLIST A x CDATA #IMPLIED<!ELEMENT B> y CDATA >>]>\n"
        #expect(try pieces(broken + Self.body, size: 10).count > 1)
    }

    @Test func `X12 other encodings are refused`() {
        #expect(refusal("<?xml version='1.0' encoding='ISO-8859-1'?>" + Self.body) == .encoding)
        let wide = Self.body.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        var cutter = XMLPieces(root: "Root")
        cutter.add([0xFF, 0xFE] + wide)
        #expect(throws: XMLError.self) { try cutter.next(isComplete: true) }
    }

    @Test func `X18 cut off at any byte it is refused, and never read`() throws {
        let text = Self.head + Self.subset + Self.body
        let end = try #require(text.range(of: "</Root>\n<!-- after"))
        let whole = text.utf8.distance(from: text.startIndex, to: end.lowerBound) + "</Root>".utf8.count
        for count in 0..<whole {
            let start = String(decoding: Array(text.utf8)[..<count], as: UTF8.self)
            #expect(refusal(start) != nil || count == 0)
        }
    }

    @Test func `what stands behind the root, and another root, are refused`() {
        #expect(refusal(Self.body + "<Root/>") == .malformed)
        #expect(refusal(Self.body + "text") == .malformed)
        #expect(refusal("<Other><A/></Other>          ") == .malformed)
        #expect(refusal("<Rooted><A/></Rooted>        ") == .malformed)
    }

    @Test func `what is wrong in a piece is told by its line in the document`() throws {
        let text = "<Root>\n" + String(repeating: "<A x='1'/>\n", count: 50) + "<A x='1' x='2'/>\n</Root>\n"
        let found = try pieces(text, size: 100)
        #expect(found.count > 3)
        let error = try #require(throws: XMLError.self) { for piece in found { _ = try piece.tree() } }
        #expect(error.code == .malformed)
        // libxml2 tells the line where it stopped, which may be the next one.
        #expect([52, 53].contains(error.place.line))
    }

    @Test func `a child without end costs a bounded amount of memory`() {
        var cutter = XMLPieces(root: "Root", size: 100, limit: 10_000)
        cutter.add(Array("<Root><A x='".utf8))
        #expect(throws: XMLError.self) {
            for _ in 0..<1000 {
                cutter.add(Array(repeating: 0x41, count: 1000))
                _ = try cutter.next(isComplete: false)
            }
        }
    }
}
