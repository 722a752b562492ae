import Foundation

/// Names for the outputs of several inputs: the input's own name and place below the folder that was named, so that
/// two files of one name do not meet.
struct OutputNames {
    /// The paths on the command line.
    let roots: [String]

    /// `labs/one.hl7` becomes `labs/one.hl7.json`; a second document of the same input gets its number.
    func name(of file: String, _ fileExtension: String, number: Int) -> String {
        let suffix = number == 0 ? "" : ".\(number + 1)"
        return "\(relative(file))\(suffix).\(fileExtension)"
    }

    private func relative(_ file: String) -> String {
        for root in roots where file != root {
            let folder = root.hasSuffix("/") ? root : root + "/"
            if file.hasPrefix(folder) { return String(file.dropFirst(folder.count)) }
        }
        return file == "-" ? "standard-input" : URL(filePath: file).lastPathComponent
    }
}
