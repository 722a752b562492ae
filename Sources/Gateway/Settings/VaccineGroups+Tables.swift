import ClinicalRecord
import MappingTables

extension VaccineGroups {
    /// The groups as the tables list them.
    init(_ tables: Tables) {
        self.init(groups: { tables.vaccineGroups(ofCVX: $0) }, isUnspecified: { tables.isUnspecified(cvx: $0) })
    }
}
