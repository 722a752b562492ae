package import ClinicalRecord
package import MappingTables

extension MergingTables {
    /// The vaccine groups of the tables, and the trust that the site files give.
    package init(_ tables: Tables, sites: SiteDirectory = SiteDirectory()) {
        self.init(
            vaccines: VaccineGroups(
                groups: { tables.vaccineGroups(ofCVX: $0) },
                isUnspecified: { tables.isUnspecified(cvx: $0) }
            ),
            trust: sites.trust
        )
    }
}
