package import ClinicalRecord
package import MappingTables

extension VaccineGroups {
    /// The groups as the tables list them.
    package init(_ tables: Tables) {
        self.init(groups: { tables.vaccineGroups(ofCVX: $0) }, isUnspecified: { tables.isUnspecified(cvx: $0) })
    }
}
