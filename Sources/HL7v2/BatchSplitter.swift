import Findings

/// Walks over the lines of a delivery and cuts at the envelope segments.
struct BatchSplitter {
    private let bytes: [UInt8]
    private(set) var messages: [[UInt8]] = []
    private(set) var miscounts: [Place] = []
    private(set) var hasEnvelope = false
    private var message: Int?
    private var openFile: Place?
    private var openBatch: Place?
    private var messagesInBatch = 0
    private var batchesInFile = 0
    private var lines: [SegmentName: Int] = [:]

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    mutating func split(from start: Int) {
        var position = start
        while position < bytes.count {
            line(at: position)
            position = MessageLines.skipBlank(bytes, from: MessageLines.end(bytes, from: position))
        }
        endMessage(at: bytes.count)
        closeBatch(nil)
        closeFile(nil)
    }

    private mutating func line(at position: Int) {
        guard position + 3 < bytes.count, Separators.separates(bytes[position + 3]), bytes[position + 3] != 0x5E
        else { return }
        let name = SegmentName(bytes[position], bytes[position + 1], bytes[position + 2])
        guard name == "MSH" || name == "FHS" || name == "BHS" || name == "BTS" || name == "FTS" else { return }
        endMessage(at: position)
        lines[name, default: 0] += 1
        let place = Place(offset: position, path: "\(name)[\(lines[name, default: 1])]")
        hasEnvelope = hasEnvelope || name != "MSH"
        switch name {
        case "MSH":
            message = position
            messagesInBatch += 1
        case "FHS":
            closeBatch(nil)
            closeFile(nil)
            openFile = place
        case "BHS":
            closeBatch(nil)
            openBatch = place
            batchesInFile += 1
        case "BTS": closeBatch(Trailer(place: place, count: stated(at: position)))
        default:
            closeBatch(nil)
            closeFile(Trailer(place: place, count: stated(at: position)))
        }
    }

    private struct Trailer {
        let place: Place
        let count: Int?
    }

    private mutating func endMessage(at end: Int) {
        if let start = message { messages.append(Array(bytes[start..<end])) }
        message = nil
    }

    private mutating func closeBatch(_ trailer: Trailer?) {
        if let trailer {
            if openBatch == nil || trailer.count.map({ $0 != messagesInBatch }) == true {
                miscounts.append(trailer.place)
            }
        } else if let openBatch {
            miscounts.append(openBatch)
        }
        if trailer != nil || openBatch != nil { messagesInBatch = 0 }
        openBatch = nil
    }

    private mutating func closeFile(_ trailer: Trailer?) {
        if let trailer {
            if openFile == nil || trailer.count.map({ $0 != batchesInFile }) == true {
                miscounts.append(trailer.place)
            }
        } else if let openFile {
            miscounts.append(openFile)
        }
        openFile = nil
        batchesInFile = 0
    }

    /// BTS-1 or FTS-1; `nil` if it is empty, `-1` if it is no number.
    private func stated(at position: Int) -> Int? {
        let line = bytes[position..<MessageLines.end(bytes, from: position)]
        let field = line.dropFirst(4).prefix { $0 != line[position + 3] }.filter { $0 != 0x20 }
        guard !field.isEmpty else { return nil }
        return Int(String(decoding: field, as: UTF8.self)) ?? -1
    }
}
