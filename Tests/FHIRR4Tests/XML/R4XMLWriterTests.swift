import FHIRR4
import Findings
import JSONTree
import Testing

/// How JSON is spelled in XML, and that it comes back.
@Suite struct R4XMLWriterTests {
    private let head = #"<?xml version="1.0" encoding="UTF-8"?>"#

    private func write(_ json: String) throws -> (xml: String, findings: [Finding]) {
        let written = try #require(R4XMLWriter.write(try JSONTree(Array(json.utf8)).root))
        return (String(decoding: written.bytes, as: UTF8.self), written.findings)
    }

    @Test(arguments: [
        (#""active":true"#, #"<active value="true"/>"#),
        (#""multipleBirthInteger":2"#, #"<multipleBirthInteger value="2"/>"#),
        (
            #""name":[{"given":["A","B"],"family":"C"}]"#,
            #"<name><family value="C"/><given value="A"/><given value="B"/></name>"#
        ),
        (#""_birthDate":{"id":"b"},"birthDate":"1980""#, #"<birthDate id="b" value="1980"/>"#),
        (#""birthDate":"1980","id":"1""#, #"<id value="1"/><birthDate value="1980"/>"#),
        (
            #""name":[{"given":["A",null],"_given":[null,{"id":"g"}]}]"#,
            #"<name><given value="A"/><given id="g"/></name>"#
        ),
        (
            #""extension":[{"valueCode":"y","url":"x","id":"e"}]"#,
            #"<extension url="x" id="e"><valueCode value="y"/></extension>"#
        ),
        (
            #""contained":[{"id":"1","resourceType":"Basic"}]"#,
            #"<contained><Basic><id value="1"/></Basic></contained>"#
        ),
        (#""language":"a\"<&>\n\t\r""#, #"<language value="a&quot;&lt;&amp;&gt;&#10;&#9;&#13;"/>"#),
        (#""zoo":"1","ape":[{"x":"2"}],"id":"3""#, #"<id value="3"/><zoo value="1"/><ape><x value="2"/></ape>"#),
        (#""maritalStatus":"M""#, #"<maritalStatus value="M"/>"#),
        (
            #""text":{"status":"empty","div":"<div xmlns='http://www.w3.org/1999/xhtml'>a<br></br><p></p></div>"}"#,
            #"<text><status value="empty"/><div xmlns="http://www.w3.org/1999/xhtml">a<br/><p></p></div></text>"#
        ),
    ])
    func `JSON becomes XML in the order of the standard`(_ json: String, _ xml: String) throws {
        let written = try write(#"{"resourceType":"Patient",\#(json)}"#)
        let root = #"<Patient xmlns="http://hl7.org/fhir""#
        #expect(written.xml == "\(head)\(root)>\(xml)</Patient>")
        #expect(written.findings.isEmpty)
    }

    @Test(arguments: [
        (#""zoo":[["a"]]"#, "zoo[0]"),
        (#""a b":"c""#, "a b"),
        (#""\u0061b":"c""#, "ab"),
        (#""name":[{"id":{"a":1}}]"#, "name[0].id"),
        (#""name":[{"_id":{"id":"a"}}]"#, "name[0]._id"),
        (#""name":[{"text":"a"}],"_name":[{"id":"b"}]"#, "_name[0]"),
        (#""_birthDate":"x","birthDate":"1980""#, "_birthDate"),
        (#""contained":[{"id":"1"}]"#, "contained[0]"),
        (#""contained":[{"resourceType":"<a/>"}]"#, "contained[0]"),
        (#""language":"a\u0001b""#, "language"),
        (#""language":"a\uFFFEb""#, "language"),
        (#""text":{"div":"<div>a<br></div>"}"#, "text.div"),
        (#""text":{"div":"<p>a</p>"}"#, "text.div"),
        (#""text":{"div":"<div/>","_div":{"id":"d"}}"#, "text._div"),
    ])
    func `what XML cannot hold is found, and the rest is well-formed`(_ json: String, _ path: String) throws {
        let written = try write(#"{"resourceType":"Patient",\#(json)}"#)
        #expect(written.findings.map(\.code) == [.fhirNotForXML])
        #expect(written.findings.map(\.place.path) == [path])
        _ = try FHIRXMLDocument(Array(written.xml.utf8))
    }

    @Test func `a narrative that is no XHTML is written as the text that it is`() throws {
        let written = try write(#"{"resourceType":"Patient","text":{"div":"<div>a<br></div>"}}"#)
        #expect(written.xml.contains(#"<div xmlns="http://www.w3.org/1999/xhtml">&lt;div&gt;a&lt;br&gt;&lt;/div&gt;<"#))
    }

    @Test(arguments: [#""name":[]"#, #""gender":null"#])
    func `what says nothing leaves nothing behind`(_ json: String) throws {
        let written = try write(#"{"resourceType":"Patient",\#(json)}"#)
        #expect(written.xml == #"\#(head)<Patient xmlns="http://hl7.org/fhir"></Patient>"#)
        #expect(written.findings.isEmpty)
    }

    @Test(arguments: ["{}", #"{"resourceType":1}"#, #"{"resourceType":"a b"}"#, #"{"resourceType":""}"#])
    func `what says no kind has no XML`(_ json: String) throws {
        #expect(R4XMLWriter.write(try JSONTree(Array(json.utf8)).root) == nil)
    }

    @Test(arguments: [
        #"{"resourceType":"Observation","id":"1","status":"final","code":{"text":"a"},"valueQuantity":{"value":1.50}}"#,
        #"{"resourceType":"Patient","name":[{"given":["A",null],"_given":[null,{"id":"g"}]}],"_gender":{"id":"x"}}"#,
        #"{"resourceType":"Bundle","entry":[{"resource":{"resourceType":"List","contained":[{"resourceType":"Basic"}]}}]}"#,
        #"{"resourceType":"Patient","zoo":"1","_zoo":{"extension":[{"url":"u","valueCode":"c"}]},"ape":{"b":["1","2"]}}"#,
        #"{"resourceType":"Starship","id":"1","crew":["2","3"]}"#,
        #"{"resourceType":"Patient","gender":["male","female"],"birthDate":{"start":"1980"},"maritalStatus":"M"}"#,
        #"{"resourceType":"Basic","text":{"div":"<div xmlns=\"http://www.w3.org/1999/xhtml\"> <b>a</b>\n <i>b</i> </div>"}}"#,
    ])
    func `read after write is equal, byte by byte`(_ json: String) throws {
        let written = try write(json)
        let read = try FHIRXMLDocument(Array(written.xml.utf8))
        #expect(read.findings.isEmpty)
        #expect(String(decoding: read.document.tree.bytes, as: UTF8.self) == json)
    }
}
