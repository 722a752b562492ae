package import JSONTree

/// One resource of a delivery and what the Bundle around it says of it.
package struct FHIREntry: Sendable {
    /// What the entry is about.
    package enum Role: Sendable, Hashable {
        /// A resource as it is, or is to be.
        case resource
        /// A resource that is no more; ``FHIREntry/target`` names it.
        case deletion
        /// How a request or a search went, or a partial change; nothing for a record.
        case aside
    }

    /// `nil` if the entry has none, as deletions do.
    package let resource: JSONNode?
    /// `resourceType`; empty if there is none.
    package let kind: String
    /// What the entry is about.
    package let role: Role
    /// The kind of Bundle around it; `nil` for none.
    package let bundle: FHIRBundleType?
    /// As spelled in the entry; `nil` if there is none.
    package let fullURL: String?
    /// `request.url` of the entry, such as `Patient/1`.
    package let target: String?
    /// FHIRPath of the resource.
    package let path: String

    /// The same about a resource that has been converted to R4, with the address that its kind gives it there.
    package init(_ entry: FHIREntry, converted resource: JSONNode, from version: FHIRVersion) {
        self.resource = resource
        kind = resource["resourceType"]?.string ?? ""
        role = entry.role
        bundle = entry.bundle
        fullURL = entry.fullURL.map(version.addressOfR4)
        target = entry.target.map(version.addressOfR4)
        path = entry.path
    }

    /// A resource without a Bundle around it.
    package init(resource: JSONNode, path: String) {
        self.resource = resource
        kind = resource["resourceType"]?.string ?? ""
        role = .resource
        bundle = nil
        fullURL = nil
        target = nil
        self.path = path
    }

    init(_ entry: JSONNode, path: String, in bundle: FHIRBundleType?) {
        resource = entry["resource"]
        kind = resource?["resourceType"]?.string ?? ""
        self.bundle = bundle
        fullURL = entry["fullUrl"]?.string
        let request = entry["request"]
        target = request?["url"]?.string
        self.path = resource == nil ? path : "\(path).resource"
        let isOutcome = entry["search"]?["mode"]?.isString("outcome") == true
        if request?["method"]?.isString("DELETE") == true {
            role = .deletion
        } else if resource == nil || isOutcome || bundle?.isResponse == true
            || request?["method"]?.isString("PATCH") == true
        {
            role = .aside
        } else {
            role = .resource
        }
    }
}
