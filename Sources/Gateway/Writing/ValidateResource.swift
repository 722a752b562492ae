import FHIRR4
package import Findings
import JSONTree

/// The use case "is this a good resource": what R4 has to say of one that is not kept.
package struct ValidateResource: Sendable {
    package init() {}

    /// - Parameters:
    ///   - bytes: JSON in UTF-8; a resource, or Parameters with one under the name `resource`.
    ///   - kind: The type that it has to be of.
    /// - Returns: What was found, worst first; empty if there is nothing to say.
    /// - Throws: ``Refusal/Kind/incorrect`` if it is no JSON resource of the type.
    package func callAsFunction(_ bytes: [UInt8], kind: String) throws(Refusal) -> [Finding] {
        guard let tree = try? JSONTree(bytes) else { throw Refusal(.incorrect, "The body is not JSON.") }
        var root = tree.root
        if root["resourceType"]?.isString("Parameters") ?? false, kind != "Parameters" {
            let part = root["parameter"]?.elements.first { $0["name"]?.isString("resource") ?? false }
            guard let inner = part?["resource"] else {
                throw Refusal(.incorrect, "The parameter resource is missing.")
            }
            root = inner
        }
        guard root["resourceType"]?.string == kind, R4Schema.shared.hasKind(kind) else {
            throw Refusal(.incorrect, "The type of the resource is not the one of the address.")
        }
        let order: [Finding.Severity] = [.error, .warning, .note]
        let findings = R4Validator.validate(root).findings
        return order.flatMap { severity in findings.filter { $0.severity == severity } }
    }
}
