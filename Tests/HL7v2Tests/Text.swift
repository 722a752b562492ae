import HL7v2

/// A message whose MSH is the usual one, made of the segments that a test is about.
func message(_ segments: String..., version: String = "2.5.1", header: String = "") throws(MessageError) -> Message {
    let first = "MSH|^~\\&|APP|FAC|GW|HUB|20240503143000-0500||ADT^A01^ADT_A01|M1|P|\(version)\(header)"
    return try Message(Array(([first] + segments).joined(separator: "\r").utf8))
}

/// Bytes of a text.
func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }
