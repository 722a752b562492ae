import FHIRR4
import JSONTree

/// A partial change that a caller sent.
struct ResourcePatch {
    private let tree: JSONTree
    private let format: PatchFormat

    /// - Throws: ``Refusal/Kind/incorrect`` if it is no JSON.
    init(_ bytes: [UInt8], _ format: PatchFormat) throws(Refusal) {
        do { tree = try JSONTree(bytes) } catch { throw Refusal(.incorrect, "The patch is not JSON.") }
        self.format = format
    }

    /// - Throws: ``Refusal/Kind/incorrect`` if it is no patch, ``Refusal/Kind/unprocessable`` if it does not fit.
    func apply(to resource: [UInt8]) throws(Refusal) -> [UInt8] {
        switch format {
        case .json:
            do throws(JSONPatch.Failure) { return try JSONPatch(tree.root).apply(to: resource) } catch {
                throw Self.refusal(error.operation, isMalformed: error.reason == .malformed)
            }
        case .fhirPath:
            do throws(FHIRPathPatch.Failure) { return try FHIRPathPatch(tree.root).apply(to: resource) } catch {
                throw Self.refusal(error.operation, isMalformed: error.reason == .malformed)
            }
        case .metaAdd, .metaDelete:
            guard let root = try? JSONTree(resource).root else { throw Refusal(.fault, "The resource cannot be read.") }
            return try MetaChange(parameters: tree.root, isRemoving: format == .metaDelete).apply(to: root)
        }
    }

    private static func refusal(_ operation: Int, isMalformed: Bool) -> Refusal {
        isMalformed
            ? Refusal(.incorrect, "Operation \(operation + 1) of the patch is not one that is understood here.")
            : Refusal(.unprocessable, "Operation \(operation + 1) of the patch does not fit the resource as it is.")
    }
}
