package import ClinicalRecord
import Foundation
package import MappingTables

/// The site files, by the name of the source they belong to.
package struct SiteDirectory: Sendable {
    private let sites: [String: Site]

    /// No files: every source is known by its name only.
    package init() { sites = [:] }

    /// Reads every `sites/NAME.yml` of a mappings folder.
    ///
    /// - Throws: The first file and line that cannot be used.
    package init(mappings folder: String) throws(TableError) {
        let directory = URL(filePath: folder).appending(path: "sites")
        let names = (try? FileManager.default.contentsOfDirectory(atPath: directory.path)) ?? []
        var sites: [String: Site] = [:]
        for file in names.sorted() where file.hasSuffix(".yml") {
            let name = String(file.dropLast(4))
            let text = (try? String(contentsOf: directory.appending(path: file), encoding: .utf8)) ?? ""
            sites[name] = try Site(yaml: text, name: name)
        }
        self.sites = sites
    }

    /// The site of a source; one without a file is known by its name only.
    package func site(named source: String) -> Site { sites[source] ?? Site(named: source) }

    /// What people call a source: the title of its site, or else its name.
    package func title(of source: String) -> String { site(named: source).title }

    /// The names that have a file.
    package var names: [String] { sites.keys.sorted() }

    /// Whose word goes first where sources disagree.
    package var trust: SourceTrust { SourceTrust(sites.mapValues(\.trust)) }
}
