import Findings
import HL7v2
import Testing

@Suite struct CharsetTests {
    private func name(_ bytes: [UInt8], charset: String) throws -> (String, CharsetTrouble?) {
        let start = Array("MSH|^~\\&|APP|FAC|||2024||ADT^A01|1|P|2.5||||||\(charset)\rPID|||||".utf8)
        let message = try Message(start + bytes)
        return (message.segments[1].leaf(5).unrecorded, message.charsetTrouble)
    }

    @Test func `C4 MSH-18 says how characters are spelled`() throws {
        #expect(try name([0x4D, 0xFC, 0x6C], charset: "8859/1") == ("Mül", nil))
        #expect(try name([0xB1], charset: "8859/2") == ("ą", nil))
        #expect(try name([0xA4], charset: "8859/15") == ("€", nil))
        #expect(try name(Array("Mül".utf8), charset: "UNICODE UTF-8") == ("Mül", nil))
    }

    @Test func `C4 without MSH-18 it is UTF-8 if the bytes are, else Windows-1252`() throws {
        #expect(try name(Array("Mül".utf8), charset: "") == ("Mül", nil))
        #expect(try name([0x93, 0xFC, 0x94], charset: "") == ("“ü”", nil))
    }

    @Test func `V11 bytes that contradict MSH-18 are told`() throws {
        #expect(try name(Array("ü".utf8), charset: "8859/1") == ("Ã¼", .doubtful))
        #expect(try name([0xFC], charset: "UNICODE UTF-8") == ("ü", .violated))
        #expect(try name([0xFC], charset: "ASCII") == ("ü", .violated))
        #expect(try name([0xFC], charset: "ISO IR87") == ("ü", .unsupported))
    }

    @Test(arguments: [true, false]) func `V11 UTF-16 is read with a mark and without`(_ hasMark: Bool) throws {
        let units = Array("MSH|^~\\&|APP\rPID|||||Mül".utf16)
        var (little, big): ([UInt8], [UInt8]) = hasMark ? ([0xFF, 0xFE], [0xFE, 0xFF]) : ([], [])
        for unit in units {
            little += [UInt8(unit & 0xFF), UInt8(unit >> 8)]
            big += [UInt8(unit >> 8), UInt8(unit & 0xFF)]
        }
        #expect(try Message(little).segments[1].leaf(5).unrecorded == "Mül")
        #expect(try Message(big).segments[1].leaf(5).unrecorded == "Mül")
    }

    @Test func `C4 hexadecimal bytes are of the message's encoding`() throws {
        #expect(try name(Array("M\\XFC\\l".utf8), charset: "8859/1").0 == "Mül")
        #expect(try name(Array("M\\XC3BC\\l".utf8), charset: "UNICODE UTF-8").0 == "Mül")
    }
}
