import Findings
import Testing
import XMLTree

@Suite struct XMLTreeTests {
    private func tree(_ text: String) throws -> XMLTree { try XMLTree(Array(text.utf8)) }

    @Test func `an element gives its attributes, its text and its children by name`() throws {
        let root = try tree("<a x='1' y=' '><b>one</b><c/><b>two</b>tail</a>").root
        #expect(root.name == "a")
        #expect(root.attribute("x").unrecorded == "1")
        #expect(root.attribute("x", is: "1"))
        #expect(!root.attribute("x", is: "12"))
        #expect(root.attribute("y") == .empty)
        #expect(root.attribute("z") == .empty)
        #expect(root.elements(named: "b").map(\.text.unrecorded) == ["one", "two"])
        #expect(root.first(named: "c")?.isEmpty == true)
        #expect(root.first(named: "d") == nil)
        #expect(root.text.unrecorded == "tail")
        #expect(root.children.map(\.name) == ["b", "c", "b"])
        #expect(root.first(named: "c")?.parent == root)
    }

    @Test func `names that share their first seven bytes are told apart`() throws {
        let root = try tree("<a><entryRelationshiq/><entryRelationship n='1'/><entryRelation/></a>").root
        #expect(root.first(named: "entryRelationship")?.attribute("n").unrecorded == "1")
        #expect(root.elements(named: "entryRelation").count == 1)
    }

    @Test func `leaves are numbered in the order of the document, and a subtree owns a range of them`() throws {
        let tree = try tree("<a x='1'><b y='2' z=''>text</b>\n<c>more</c></a>")
        let root = tree.root
        #expect(tree.leafCount == 4)
        #expect(root.leaves == 0..<4)
        #expect(root.attributeLeaves == 0..<1)
        let b = try #require(root.first(named: "b"))
        #expect(b.leaves == 1..<3)
        #expect(b.attribute("y").index == 1)
        #expect(b.text.index == 2)
        #expect(root.first(named: "c")?.leaves == 3..<4)
    }

    @Test func `a place has the line and a path with positions`() throws {
        let tree = try tree("<a xmlns:sdtc='urn:hl7-org:sdtc'>\n<b/><c/>\n<b><sdtc:d e='1'>x</sdtc:d></b>\n</a>")
        #expect(tree.place(ofLeaf: 0) == Place(line: 3, path: "/a/b[2]/sdtc:d[1]/@e"))
        #expect(tree.place(ofLeaf: 1).path == "/a/b[2]/sdtc:d[1]/text()")
        #expect(tree.place(ofLeaf: 2) == .whole)
        #expect(tree.place(ofLeaf: -1) == .whole)
        #expect(tree.root.children.map(\.path) == ["/a/b[1]", "/a/c[1]", "/a/b[2]"])
    }

    @Test func `positions hold among siblings of many names`() throws {
        let names = (0..<40).map { "n\($0 % 20)" }
        let tree = try tree("<a>" + names.map { "<\($0)/>" }.joined() + "</a>")
        let expected = (0..<40).map { "/a/n\($0 % 20)[\($0 / 20 + 1)]" }
        #expect(tree.root.children.map(\.path) == expected)
    }

    @Test func `X16 names match by namespace, whatever the prefix`() throws {
        let root = try tree(
            """
            <cda:a xmlns:cda='urn:hl7-org:v3'><cda:id/><id xmlns='urn:example:other'/><b xmlns='urn:hl7-org:v3'/>\
            <s:id xmlns:s='urn:hl7-org:sdtc'/></cda:a>
            """
        ).root
        #expect(root.namespace == .hl7)
        #expect(root.elements(named: "id").count == 1)
        #expect(root.elements(named: "b").count == 1)
        #expect(root.first(named: "id", in: .sdtc) != nil)
        #expect(root.children.map(\.namespace) == [.hl7, .foreign, .hl7, .sdtc])
    }

    @Test func `X16 a fragment may use sdtc and xsi without declaring them`() throws {
        let root = try tree("<a xsi:type='CD' other:b='1'><sdtc:c/></a>").root
        #expect(root.attribute("type", in: .instance).unrecorded == "CD")
        #expect(root.attribute("b") == .empty)
        #expect(root.first(named: "c", in: .sdtc) != nil)
    }

    @Test func `X19 CDATA equals text, comments and instructions are nothing`() throws {
        let root = try tree("<a>1<!-- x -->2<![CDATA[<3>]]><?p q?>4&lt;&#x41;</a>").root
        #expect(root.text.unrecorded == "12<3>4<A")
        #expect(root.leaves.count == 1)
    }

    @Test func `an ampersand in an attribute is one character, however it is written`() throws {
        let root = try tree("<a b='x &amp; y &#38; z &lt;' c='&amp;#38;' d='&amp;amp;'>&amp;#38;</a>").root
        #expect(root.attribute("b").unrecorded == "x & y & z <")
        #expect(root.attribute("c").unrecorded == "&#38;")
        #expect(root.attribute("d").unrecorded == "&amp;")
        #expect(root.text.unrecorded == "&#38;")
    }

    @Test func `X12 the four encodings give the same text`() throws {
        let body = "<a b=\"é\">né</a>"
        let latin = "<?xml version=\"1.0\"\n encoding=\"ISO-8859-1\"?>" + body
        let windows = Array("<?xml version='1.0' encoding='windows-1252'?><a>".utf8) + [0x80] + Array("</a>".utf8)
        let marked = "\u{FEFF}<?xml version=\"1.0\" encoding=\"UTF-16\"?>" + body + "<!--😀-->"
        let little = marked.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        let big = marked.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
        #expect(try XMLTree(latin.unicodeScalars.map { UInt8($0.value) }).root.text.unrecorded == "né")
        #expect(try XMLTree(latin.unicodeScalars.map { UInt8($0.value) }).root.line == 2)
        #expect(try XMLTree(little).root.attribute("b").unrecorded == "é")
        #expect(try XMLTree(big).root.text.unrecorded == "né")
        #expect(try XMLTree(windows).root.text.unrecorded == "€")
        #expect(try XMLTree([0xEF, 0xBB, 0xBF] + Array(body.utf8)).root.text.unrecorded == "né")
    }

    @Test func `content keeps the order of text and elements and where white space stood`() throws {
        let root = try tree("<p>one <b>two</b> <i>three</i>four<u> </u></p>").root
        let shown = root.content.map { piece, space in
            switch piece {
            case .text(let leaf): "\(space)|\(leaf.unrecorded)"
            case .element(let element): "\(space)<\(element.name)\(element.endsWithSpace ? " " : "")>"
            }
        }
        #expect(shown == ["false|one ", "false<b>", "true<i>", "false|four", "false<u >"])
    }

    @Test func `descendants come in the order of the document without recursion`() throws {
        let root = try tree("<a>x<b i='1'><c/>y</b><d/></a>").root
        #expect(root.descendants.map(\.name) == ["b", "c", "d"])
        #expect(root.attributes.isEmpty)
        #expect(root.first(named: "b")?.attributes.map(\.name) == ["i"])
    }

    @Test func `a tree with thousands of distinct names keeps them apart`() throws {
        let tree = try tree("<a>" + (0..<3000).map { "<n\($0)/>" }.joined() + "</a>")
        #expect(tree.root.children.map(\.name) == (0..<3000).map { "n\($0)" })
    }

    @Test func `white space is content inside XHTML, and no leaf`() throws {
        let document = try tree("<a> <b xmlns='http://www.w3.org/1999/xhtml'> <i>x</i>\n\n<i>y</i> </b> </a>")
        let texts = document.nodes.filter { $0.name < 0 }.map { node in
            String(decoding: document.text[Int(node.start)...].prefix(Int(node.length)), as: UTF8.self)
        }
        #expect(texts == [" ", "x", "\n\n", "y", " "])
        #expect(document.leafCount == 2)
        #expect(document.root.first(named: "b", in: .xhtml)?.text == .empty)
    }

    @Test func `the URI of a foreign namespace stands behind the name`() throws {
        let document = try tree("<a xmlns='urn:b'/>")
        let name = document.names[0]
        #expect(name.namespace == .foreign)
        let uri = document.nameText[Int(name.start + name.length)...].prefix(Int(name.uriLength))
        #expect(String(decoding: uri, as: UTF8.self) == "urn:b")
        #expect(document.root.name == "a")
    }
}

@Suite struct XMLSamenessTests {
    @Test func `elements that say the same are told from those that do not`() throws {
        let text = """
            <a><b x='1'><c>t</c></b><e x='1'><c>t</c></e><b x='2'><c>t</c></b><b x='1'><c>u</c></b><b x='1'>t<c/></b>\
            <b x='1'><c>t</c><d/></b></a>
            """
        let list = Array(try XMLTree(Array(text.utf8)).root.children)
        #expect(list.map { $0.saysTheSame(as: list[0]) } == [true, true, false, false, false, false])
        #expect(list[0].contentHash == list[1].contentHash)
        #expect(list[0].contentHash != list[2].contentHash)
    }
}
