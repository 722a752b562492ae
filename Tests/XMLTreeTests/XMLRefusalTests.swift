import Findings
import Testing
import XMLTree

@Suite struct XMLRefusalTests {
    private func code(_ text: String) -> XMLError.Code? { code(Array(text.utf8)) }

    private func code(_ bytes: [UInt8]) -> XMLError.Code? {
        do {
            _ = try XMLTree(bytes)
            return nil
        } catch {
            return error.code
        }
    }

    @Test(arguments: [
        "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><a>&x;</a>",
        "<?xml version=\"1.0\"?>\n<!DOCTYPE a [<!ENTITY % x SYSTEM \"http://127.0.0.1:9/evil.dtd\"> %x;]><a/>",
        "<!DOCTYPE a SYSTEM \"http://127.0.0.1:9/a.dtd\"><a/>",
        "<!-- c --><!DOCTYPE a><a/>",
    ])
    func `X01 X02 X03 a document type declaration is refused`(_ text: String) {
        #expect(code(text) == .doctype)
    }

    @Test func `X04 X05 nested and repeated entities are refused at the declaration`() {
        var text = "<!DOCTYPE a [<!ENTITY e0 \"ha\">"
        for level in 1...10 {
            text += "<!ENTITY e\(level) \"\(String(repeating: "&e\(level - 1);", count: 10))\">"
        }
        #expect(code(text + "]><a>&e10;</a>") == .doctype)
        let repeated = String(repeating: "&b;", count: 50_000)
        #expect(code("<!DOCTYPE a [<!ENTITY b \"\(text)\">]><a>\(repeated)</a>") == .doctype)
    }

    @Test func `X04 an entity that nobody declared is not well-formed`() {
        #expect(code("<a>&nbsp;</a>") == .malformed)
    }

    @Test func `X06 an inclusion, a style sheet and a schema location are data or nothing`() throws {
        let tree = try XMLTree(
            Array(
                """
                <?xml-stylesheet type="text/xsl" href="file:///etc/hostname"?>
                <a xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="urn:a http://127.0.0.1:9/">
                <xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="file:///etc/hostname" parse="text"/></a>
                """.utf8
            )
        )
        #expect(tree.root.children.map(\.name) == ["include"])
        #expect(tree.root.text.isEmpty)
    }

    @Test func `X07 a hundred thousand nested elements are refused`() {
        #expect(code(String(repeating: "<a>", count: 100_000)) == .tooDeep)
    }

    @Test func `X08 128 nested elements are read and 129 are refused with their line`() throws {
        func nested(_ count: Int) -> [UInt8] {
            Array((String(repeating: "<section>\n", count: count) + String(repeating: "</section>", count: count)).utf8)
        }
        #expect(try XMLTree(nested(128)).root.descendants.reduce(0) { count, _ in count + 1 } == 127)
        #expect(throws: XMLError(.tooDeep, at: Place(line: 129, path: ""))) { try XMLTree(nested(129)) }
    }

    @Test func `X09 X10 too many attributes or namespace declarations are refused`() {
        let attributes = (0..<80_000).map { " a\($0)=\"\"" }.joined()
        #expect(code("<a\(attributes)/>") == .tooManyAttributes)
        let namespaces = (0..<20_000).map { " xmlns:n\($0)='u'" }.joined()
        #expect(code("<a\(namespaces)/>") == .tooManyAttributes)
        let allowed = (0..<256).map { " a\($0)=\"\"" }.joined()
        #expect(code("<a\(allowed)/>") == nil)
    }

    @Test func `X11 long text and attributes are refused, ten megabytes of base64 are not`() {
        #expect(code("<a>\(String(repeating: "x", count: 15 << 20))</a>") == .textTooLong)
        #expect(code("<a b=\"\(String(repeating: "x", count: 11 << 20))\"/>") == .attributeTooLong)
        #expect(code("<a>\(String(repeating: "QUJD", count: 9_900_000 / 3))</a>") == nil)
        let split = String(repeating: "x", count: 8 << 20)
        #expect(code("<a>\(split)<!-- - --><![CDATA[\(split)]]></a>") == .textTooLong)
    }

    @Test func `X11 a name of 257 bytes is refused`() {
        #expect(code("<\(String(repeating: "n", count: 256))/>") == nil)
        #expect(code("<\(String(repeating: "n", count: 257))/>") == .nameTooLong)
        #expect(code("<a \(String(repeating: "n", count: 257))=''/>") == .nameTooLong)
    }

    @Test func `X11 more nodes than the limit are refused`() {
        #expect(code(String("<a>" + String(repeating: "<b/>", count: 2_000_000) + "</a>")) == .tooManyNodes)
    }

    @Test func `X12 other encodings are refused`() {
        for name in ["UTF-7", "x-unknown", "IBM037", "UTF-16", "UTF-32"] {
            #expect(code("<?xml version=\"1.0\" encoding=\"\(name)\"?><a/>") == .encoding, "\(name)")
        }
        #expect(code([0x4C, 0x6F, 0xA7, 0x94, 0x93]) == .encoding)
        let unmarked = Array("<?xml version=\"1.0\" encoding=\"UTF-16\"?><a/>".utf16).flatMap { [UInt8($0 & 0xFF), 0] }
        #expect(code(unmarked) == .encoding)
        #expect(code([0xFF, 0xFE, 0x00, 0xD8, 0x3C, 0x00]) == .encoding)
    }

    @Test func `X12 a declaration that contradicts the bytes is refused`() {
        let latin = Array("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<a>".utf8) + [0xE9] + Array("</a>".utf8)
        #expect(throws: XMLError(.encoding, at: Place(line: 2, path: ""))) { try XMLTree(latin) }
        #expect(
            code([0xEF, 0xBB, 0xBF] + Array("<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><a/>".utf8)) == .encoding
        )
        #expect(code(Array("<?xml version=\"1.0\" encoding=\"us-ascii\"?><a>é</a>".utf8)) == .encoding)
        #expect(code(Array("<?xml version=\"1.0\" encoding=\"windows-1252\"?><a>".utf8) + [0x81]) == .encoding)
    }

    @Test func `X13 NUL and characters that are none are refused`() {
        #expect(code([0x3C, 0x61, 0x3E, 0x00, 0x3C, 0x2F, 0x61, 0x3E, 0x20]) != nil)
        #expect(code("<a>abcdefgh\0abcdefgh</a>") == .malformed)
        #expect(code("<a>&#0;</a>") == .malformed)
        #expect(code("<a>&#xFFFE;</a>") == .malformed)
        #expect(code("<a b='&#x1;'/>") == .malformed)
    }

    @Test func `X18 a document cut at any byte is refused`() {
        let text = """
            <?xml version="1.0" encoding="UTF-8"?>
            <!-- c --><ClinicalDocument xmlns="urn:hl7-org:v3" xmlns:s="urn:hl7-org:sdtc"><id root='1.2'/>
            <title>A &amp; B <![CDATA[<é>]]></title><?p q?><s:x/></ClinicalDocument>
            """
        let bytes = Array(text.utf8)
        #expect(code(bytes) == nil)
        for count in 0..<bytes.count { #expect(code(Array(bytes[..<count])) != nil, "\(count)") }
    }

    @Test func `X18 broken grammar is refused and not repaired`() {
        for text in ["", " \n", "a", "<a><b></a>", "<a/><b/>", "<a b=1/>", "<a b='1' b='2'/>", "<a", "<!a>", "<a b='"] {
            #expect(code(text) != nil, "\(text)")
        }
        #expect(code("   ") == .empty)
    }
}
