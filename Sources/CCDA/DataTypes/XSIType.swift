import Findings
import XMLTree

/// The data type that `xsi:type` names, whatever prefix the sender bound.
enum XSIType {
    static func name(of element: XMLElement) -> String {
        let type = element.attribute("type", in: .instance).unrecorded
        guard let colon = type.utf8.lastIndex(of: 0x3A) else { return type }
        return String(type[type.index(after: colon)...])
    }
}
