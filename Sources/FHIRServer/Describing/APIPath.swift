import FHIRR4
import Gateway
import JSONTree

/// One address of the FHIR API with what can be done there.
struct APIPath: Sendable {
    let address: String
    let actions: [APIAction]

    /// Every address, in the order of the CapabilityStatement.
    static let all: [APIPath] = whole + ServedKinds.all.flatMap(paths)

    func write(to json: inout JSONWriter) {
        json.object { json in
            for action in actions { json.member(named: action.method) { action.write(to: &$0, at: address) } }
        }
    }

    private static var whole: [APIPath] {
        let kinds = APIParameter("_type", "Types of resources, separated by commas")
        return [
            APIPath(
                address: "/metadata",
                actions: [APIAction("get", "metadata", "What this server does", isOpen: true)]
            ),
            APIPath(
                address: "/",
                actions: [
                    APIAction("get", "search-system", "Search several types", [kinds] + APIParameter.ofSearches),
                    APIAction(
                        "post",
                        "transaction",
                        "A batch, or a transaction that is done whole or not at all",
                        takesBody: true
                    ),
                ]
            ),
            APIPath(address: "/$export", actions: exports("export-system")),
        ]
    }

    private static func exports(_ name: String) -> [APIAction] {
        let parameters = [
            APIParameter("_outputFormat", "application/fhir+ndjson"), APIParameter("_since", "An instant"),
            APIParameter("_type", "Types of resources, separated by commas"),
            APIParameter("_typeFilter", "Searches that resources have to meet"),
        ]
        return [APIAction("get", name, "Begin a bulk export", parameters, status: "202")]
    }

    private static func paths(of kind: String) -> [APIPath] {
        let served = Metadata.interactions(of: kind)
        let (one, all) = ("/\(kind)/{id}", "/\(kind)")
        let parameters = R4SearchParameters.shared.parameters(of: kind)
            .map { APIParameter($0.name, "\($0.kind)") }
        func has(_ code: String) -> Bool { served.contains(code) }
        var paths: [APIPath] = []
        var actions: [APIAction] = []
        if has("search-type") {
            actions.append(APIAction("get", "search-\(kind)", "Search \(kind)", parameters + APIParameter.ofSearches))
        }
        if has("create") {
            actions.append(APIAction("post", "create-\(kind)", "Create a \(kind)", takesBody: true, status: "201"))
        }
        paths.append(APIPath(address: all, actions: actions))
        if has("search-type") {
            let form = APIAction("post", "form-\(kind)", "Search \(kind) by a form", takesForm: true)
            paths.append(APIPath(address: all + "/_search", actions: [form]))
        }
        actions = []
        if has("read") { actions.append(APIAction("get", "read-\(kind)", "Read a \(kind)", [.id])) }
        if has("update") {
            actions.append(APIAction("put", "update-\(kind)", "Update a \(kind)", [.id], takesBody: true))
        }
        if has("patch") {
            actions.append(APIAction("patch", "patch-\(kind)", "Change parts of a \(kind)", [.id], takesBody: true))
        }
        if has("delete") {
            actions.append(APIAction("delete", "delete-\(kind)", "Delete a \(kind)", [.id], status: "204"))
        }
        paths.append(APIPath(address: one, actions: actions))
        if has("history-instance") {
            let history = APIAction("get", "history-\(kind)", "All versions of a \(kind)", [.id])
            paths.append(APIPath(address: one + "/_history", actions: [history]))
        }
        if has("vread") {
            let version = APIAction("get", "vread-\(kind)", "One version of a \(kind)", [.id, .version])
            paths.append(APIPath(address: one + "/_history/{version}", actions: [version]))
        }
        return paths + operations(of: kind)
    }

    private static func operations(of kind: String) -> [APIPath] {
        Metadata.operations(of: kind)
            .map { operation in
                let (name, id) = (operation.name, "\(operation.name)-\(kind)")
                switch name {
                case "export" where kind == "Patient":
                    return APIPath(address: "/\(kind)/$export", actions: exports(id))
                case "validate":
                    let action = APIAction("post", id, "Check a \(kind)", takesBody: true)
                    return APIPath(address: "/\(kind)/$validate", actions: [action])
                case "match":
                    let action = APIAction("post", id, "Who this may be, with scores", takesBody: true)
                    return APIPath(address: "/\(kind)/$match", actions: [action])
                case "meta-add", "meta-delete":
                    let action = APIAction("post", id, "$\(name) of a \(kind)", [.id], takesBody: true)
                    return APIPath(address: "/\(kind)/{id}/$\(name)", actions: [action])
                case "lookup", "validate-code", "expand", "translate":
                    let action = APIAction("get", id, "$\(name)", APIParameter.ofTerms(name))
                    return APIPath(address: "/\(kind)/$\(name)", actions: [action])
                case "docref", "lastn":
                    let action = APIAction(
                        "get",
                        id,
                        "$\(name)",
                        [APIParameter("patient", "reference", isRequired: true)]
                    )
                    return APIPath(address: "/\(kind)/$\(name)", actions: [action])
                default:
                    let action = APIAction("get", id, "$\(name) of a \(kind)", [.id])
                    return APIPath(address: "/\(kind)/{id}/$\(name)", actions: [action])
                }
            }
    }
}
