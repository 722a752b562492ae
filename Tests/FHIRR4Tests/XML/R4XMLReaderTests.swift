import FHIRR4
import Findings
import JSONTree
import Testing

/// How each shape of XML is spelled in JSON.
@Suite struct R4XMLReaderTests {
    private func json(_ kind: String, _ content: String) throws -> String {
        let xml = "<\(kind) xmlns=\"http://hl7.org/fhir\">\(content)</\(kind)>"
        let document = try FHIRXMLDocument(Array(xml.utf8))
        #expect(document.findings.isEmpty)
        return String(decoding: document.document.tree.bytes, as: UTF8.self)
    }

    @Test(arguments: [
        ("<active value=\"true\"/>", #""active":true"#),
        ("<active value=\"yes\"/>", #""active":"yes""#),
        ("<multipleBirthInteger value=\"2\"/>", #""multipleBirthInteger":2"#),
        ("<multipleBirthInteger value=\"02\"/>", #""multipleBirthInteger":"02""#),
        ("<birthDate value=\"1980-05-03\"/>", #""birthDate":"1980-05-03""#),
        ("<gender value=\"\"/>", #""gender":"""#),
    ])
    func `a value is unquoted where its type is, if JSON can spell it so`(_ xml: String, _ json: String) throws {
        #expect(try self.json("Patient", xml) == #"{"resourceType":"Patient",\#(json)}"#)
    }

    @Test(arguments: ["1.50", "-0.0", "1e2", "1.0E-3", "12345678901234567890.123456789"])
    func `a decimal keeps its spelling`(_ number: String) throws {
        let json = try json("Observation", "<valueQuantity><value value=\"\(number)\"/></valueQuantity>")
        #expect(json == #"{"resourceType":"Observation","valueQuantity":{"value":\#(number)}}"#)
    }

    @Test(arguments: ["+1", ".5", "5.", "1e999", "NaN", "1,5", "01", "", "-", "1e"])
    func `what JSON has no number for stays a text`(_ number: String) throws {
        let json = try json("Observation", "<valueQuantity><value value=\"\(number)\"/></valueQuantity>")
        #expect(json == #"{"resourceType":"Observation","valueQuantity":{"value":"\#(number)"}}"#)
    }

    @Test func `what R4 lets repeat is an array even if there is one`() throws {
        let json = try json(
            "Patient",
            "<name><family value=\"Doe\"/><given value=\"Ann\"/></name><link><type value=\"seealso\"/></link>"
        )
        #expect(
            json == #"{"resourceType":"Patient","name":[{"family":"Doe","given":["Ann"]}],"link":[{"type":"seealso"}]}"#
        )
    }

    @Test func `ids and extensions of primitives stand beside them, with nulls where a list has none`() throws {
        let extended = "<extension url=\"http://example.org/x\"><valueCode value=\"y\"/></extension>"
        #expect(
            try json("Patient", "<birthDate id=\"b\" value=\"1980\">\(extended)</birthDate>")
                == #"{"resourceType":"Patient","birthDate":"1980","_birthDate":{"id":"b","extension":[{"#
                + #""url":"http://example.org/x","valueCode":"y"}]}}"#
        )
        #expect(
            try json("Patient", "<birthDate>\(extended)</birthDate>")
                == #"{"resourceType":"Patient","_birthDate":{"extension":[{"url":"http://example.org/x","#
                + #""valueCode":"y"}]}}"#
        )
        #expect(
            try json("Patient", "<name><given value=\"A\"/><given id=\"g\"/><given id=\"h\" value=\"C\"/></name>")
                == #"{"resourceType":"Patient","name":[{"given":["A",null,"C"],"_given":[null,{"id":"g"},{"id":"h"}]}]}"#
        )
        #expect(
            try json("Patient", "<name><given id=\"g\"/></name>")
                == #"{"resourceType":"Patient","name":[{"_given":[{"id":"g"}]}]}"#
        )
    }

    @Test func `ids of elements and urls of extensions are attributes in XML`() throws {
        #expect(
            try json(
                "Patient",
                "<extension id=\"e\" url=\"http://example.org/x\"><valueString value=\"y\"/></extension>"
            )
                == #"{"resourceType":"Patient","extension":[{"id":"e","url":"http://example.org/x","valueString":"y"}]}"#
        )
    }

    @Test func `resources stand inside elements, contained ones too`() throws {
        #expect(
            try json("Bundle", "<entry><resource><Patient><id value=\"1\"/></Patient></resource></entry>")
                == #"{"resourceType":"Bundle","entry":[{"resource":{"resourceType":"Patient","id":"1"}}]}"#
        )
        #expect(
            try json(
                "List",
                "<contained><Patient/></contained><contained><Group><id value=\"g\"/></Group></contained>"
            )
                == #"{"resourceType":"List","contained":[{"resourceType":"Patient"},{"resourceType":"Group","id":"g"}]}"#
        )
        #expect(
            try json(
                "Parameters",
                "<parameter><name value=\"a\"/><part><name value=\"b\"/><resource><Basic/></resource></part></parameter>"
            )
                == #"{"resourceType":"Parameters","parameter":[{"name":"a","part":[{"name":"b","#
                + #""resource":{"resourceType":"Basic"}}]}]}"#
        )
    }

    @Test func `R4 says what it does not let repeat, and JSON shows that it does`() throws {
        #expect(
            try json("Patient", "<gender value=\"male\"/><gender value=\"female\"/>")
                == #"{"resourceType":"Patient","gender":["male","female"]}"#
        )
    }

    @Test func `X19 comments and instructions leave no trace, and CDATA is text`() throws {
        #expect(
            try json(
                "Patient",
                "<!-- a --><id value=\"1\"/><?b c?>\n<text><div xmlns=\"http://www.w3.org/1999/xhtml\">a<!-- b -->c"
                    + "<![CDATA[<d>]]></div></text>"
            )
                == #"{"resourceType":"Patient","id":"1","text":{"div":"<div xmlns=\"http://www.w3.org/1999/xhtml\">"#
                + #"ac&lt;d&gt;</div>"}}"#
        )
    }

    @Test func `quotes, backslashes and line ends are escaped`() throws {
        #expect(
            try json("Basic", "<code><text value=\"a&quot;\\&#10;&#9;&#13;ü\"/></code>")
                == #"{"resourceType":"Basic","code":{"text":"a\"\\\n\t\rü"}}"#
        )
    }

    @Test func `prefixes do not matter`() throws {
        let xml = "<f:Patient xmlns:f=\"http://hl7.org/fhir\"><f:id value=\"1\"/></f:Patient>"
        let document = try FHIRXMLDocument(Array(xml.utf8))
        #expect(
            String(decoding: document.document.tree.bytes, as: UTF8.self) == #"{"resourceType":"Patient","id":"1"}"#
        )
    }

    @Test func `what R4 does not have is kept by its shape`() throws {
        #expect(
            try json("Patient", "<zoo value=\"1\"/><ape><x value=\"2\"/></ape><ape><y value=\"3\"/></ape>")
                == #"{"resourceType":"Patient","zoo":"1","ape":[{"x":"2"},{"y":"3"}]}"#
        )
        #expect(
            try json("Starship", "<id value=\"1\"/><crew value=\"5\"/>")
                == #"{"resourceType":"Starship","id":"1","crew":"5"}"#
        )
    }

    @Test func `other shapes than R4 has are those of other versions`() throws {
        #expect(
            try json("Condition", "<clinicalStatus value=\"active\"/>")
                == #"{"resourceType":"Condition","clinicalStatus":"active"}"#
        )
        #expect(
            try json("Patient", "<birthDate><start value=\"1980\"/></birthDate>")
                == #"{"resourceType":"Patient","birthDate":{"start":"1980"}}"#
        )
    }

    @Test(arguments: ["utf-8", "UTF-16", "iso-8859-1"])
    func `every encoding says the same`(_ encoding: String) throws {
        let text = """
            <?xml version="1.0" encoding="\(encoding)"?><Basic xmlns="http://hl7.org/fhir"><id value="é"/></Basic>
            """
        let bytes: [UInt8] =
            switch encoding {
            case "UTF-16": [0xFF, 0xFE] + text.utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] }
            case "utf-8": [0xEF, 0xBB, 0xBF] + Array(text.utf8)
            default: text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
            }
        let document = try FHIRXMLDocument(bytes)
        #expect(String(decoding: document.document.tree.bytes, as: UTF8.self) == #"{"resourceType":"Basic","id":"é"}"#)
    }
}
