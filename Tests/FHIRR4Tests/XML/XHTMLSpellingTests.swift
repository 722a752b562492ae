import FHIRR4
import Findings
import JSONTree
import Testing

/// A narrative in XML is one string in JSON, always spelled in the same way.
@Suite struct XHTMLSpellingTests {
    private let space = "xmlns=\"http://www.w3.org/1999/xhtml\""

    private func spell(_ div: String, _ around: String = "") throws -> (div: String?, findings: [String]) {
        let xml = "<Basic xmlns=\"http://hl7.org/fhir\" \(around)><text>\(div)</text></Basic>"
        let document = try FHIRXMLDocument(Array(xml.utf8))
        return (document.document.tree.root["text"]?["div"]?.string, document.findings.map(\.description))
    }

    @Test(arguments: [
        ("<div SPACE>a</div>", "<div SPACE>a</div>"),
        ("<div SPACE/>", "<div SPACE></div>"),
        ("<div SPACE><br></br><hr/><td/><a name='x'/></div>", "<div SPACE><br/><hr/><td></td><a name=\"x\"></a></div>"),
        ("<div SPACE> <b>a</b>\n\t<i>b</i> </div>", "<div SPACE> <b>a</b>\n\t<i>b</i> </div>"),
        ("<div SPACE>&lt;&amp;&gt;&quot;&#160;</div>", "<div SPACE>&lt;&amp;&gt;\"\u{A0}</div>"),
        ("<div SPACE title='&quot;&lt;&#10;'/>", "<div SPACE title=\"&quot;&lt;&#10;\"></div>"),
        ("<div SPACE xml:lang='en' lang='en'/>", "<div SPACE xml:lang=\"en\" lang=\"en\"></div>"),
        ("<div SPACE><svg xmlns='urn:s'><g/></svg></div>", "<div SPACE><svg xmlns=\"urn:s\"><g/></svg></div>"),
    ])
    func `one content has one spelling`(_ sent: String, _ kept: String) throws {
        let spelled = try spell(sent.replacing("SPACE", with: space))
        #expect(spelled.div == kept.replacing("SPACE", with: space))
        #expect(spelled.findings.isEmpty)
    }

    @Test func `a prefix gives way to the namespace`() throws {
        let spelled = try spell("<h:div>a<h:p>b</h:p></h:div>", "xmlns:h=\"http://www.w3.org/1999/xhtml\"")
        #expect(spelled.div == "<div \(space)>a<p>b</p></div>")
    }

    @Test func `a narrative in another namespace keeps it, and is found`() throws {
        let spelled = try spell("<div>a <b/> <c>d</c> </div>")
        #expect(spelled.div == "<div xmlns=\"http://hl7.org/fhir\">a <b/> <c>d</c> </div>")
        #expect(spelled.findings == ["note fhir.elementMisplaced /Basic/text[1]/div[1] (line 1)"])
    }

    @Test func `an attribute whose namespace has no spelling is found`() throws {
        let spelled = try spell("<div \(space) xmlns:q=\"urn:q\" q:a=\"1\">b</div>")
        #expect(spelled.div == "<div \(space)>b</div>")
        #expect(spelled.findings == ["warning fhir.attributeUnknown /Basic/text[1]/div[1]/@a (line 1)"])
    }
}
