import CCDA
import FHIRR4
import Findings
import MappingTables

/// What belongs to the person and not to a moment: sex at birth, gender identity, tribe; rule B68.
///
/// Source: <https://hl7.org/fhir/us/core/StructureDefinition-us-core-patient.html>
extension CCDAMapping {
    /// Sex assigned at birth.
    func birthSex(_ statement: ClinicalStatement, _ scope: EntryScope) -> [Reference] {
        guard let value = statement.value else { return observation(statement, scope) }
        let code = text(value.code.code) ?? (value.isNull ? value.nullFlavor.unrecorded : nil)
        if let code, ["M", "F", "ASKU", "OTH", "UNK"].contains(code) {
            extend(statement, Extension(Self.unitedStatesCore + "us-core-birthsex", .code(code)))
            // Words of its own stay beside the code.
            if value.code.originalText == nil { keepAsStructure(value) }
            return []
        }
        return observation(statement, scope)
    }

    /// Sex as the record holds it.
    func sex(_ statement: ClinicalStatement, _ scope: EntryScope) -> [Reference] {
        guard let coding = coding(statement.value?.code) else { return observation(statement, scope) }
        extend(statement, Extension(Self.unitedStatesCore + "us-core-individual-sex", .coding(coding)))
        return []
    }

    /// What the patient says their gender is.
    func genderIdentity(_ statement: ClinicalStatement, _ scope: EntryScope) -> [Reference] {
        guard let value = statement.value else { return observation(statement, scope) }
        var identity = concept(value.code)
        if identity == nil, value.isNull {
            let system = "http://terminology.hl7.org/CodeSystem/v3-NullFlavor"
            identity = CodeableConcept(coding: [Coding(system: system, code: value.nullFlavor.unrecorded)])
        }
        guard let identity else { return observation(statement, scope) }
        extend(statement, Extension(Self.unitedStatesCore + "us-core-genderIdentity", .concept(identity)))
        return []
    }

    /// The tribe, and whether the patient is enrolled in it.
    func tribalAffiliation(_ statement: ClinicalStatement, _ scope: EntryScope) -> [Reference] {
        guard let tribe = concept(statement.value?.code) else { return observation(statement, scope) }
        var parts = [Extension("tribalAffiliation", .concept(tribe))]
        for relationship in statement.relationships {
            guard let part = relationship.statement, let flag = part.value.flatMap({ self.flag($0.literal) }) else {
                continue
            }
            parts.append(Extension("isEnrolled", .boolean(flag)))
            claim(part)
        }
        extend(statement, Extension(Self.unitedStatesCore + "us-core-tribal-affiliation", extensions: parts))
        return []
    }

    private static let unitedStatesCore = "http://hl7.org/fhir/us/core/StructureDefinition/"

    /// Puts it on the patient; a negated statement adds nothing.
    private func extend(_ statement: ClinicalStatement, _ extension: Extension) {
        guard !statement.isNegated else { return }
        register.update(patient) { (known: inout Patient) in known.extensions.unite([`extension`]) }
    }
}
