extension R4SearchTables {
    /// Search parameters that US Core adds to those of R4; written by hand.
    ///
    /// Source: <https://hl7.org/fhir/us/core/STU6.1/search-parameters-and-operations.html>
    static let usCore: StaticString = """
        =CareTeam role;t;participant.role
        =Condition asserted-date;d;extension[url=http://hl7.org/fhir/StructureDefinition/condition-assertedDate].valueDateTime
        =Encounter discharge-disposition;t;hospitalization.dischargeDisposition
        =Goal description;t;description
        =Patient race;t;extension[url=http://hl7.org/fhir/us/core/StructureDefinition/us-core-race].extension.valueCoding
        ethnicity;t;extension[url=http://hl7.org/fhir/us/core/StructureDefinition/us-core-ethnicity].extension.valueCoding
        """
}
