extension Texts {
    /// What an absence means, by section.
    static let sentences = """
        absence.allergies | No allergy is recorded. This does not mean there is none. | \
        No consta ninguna alergia. Eso no significa que no la haya.
        absence.problems | No health problem is recorded. This does not mean there is none. | \
        No consta ningún problema de salud. Eso no significa que no lo haya.
        absence.medications | No medicine is recorded. This does not mean there is none. | \
        No consta ningún medicamento. Eso no significa que no lo haya.
        absence.immunizations | No vaccine is recorded. Vaccines given elsewhere may be missing here. | \
        No consta ninguna vacuna. Pueden faltar vacunas puestas en otro lugar.
        absence.results | No test result is recorded. | No consta ningún resultado.
        absence.encounters | No visit is recorded. | No consta ninguna visita.
        absence.procedures | No operation or device is recorded. This does not mean there is none. | \
        No consta ninguna operación ni implante. Eso no significa que no los haya.
        absence.carePlans | No care plan is recorded yet. | Todavía no consta ningún plan de cuidados.
        absence.coverages | No insurance is recorded. | No consta ningún seguro.
        absence.documents | No letter or note is recorded. | No consta ninguna carta ni nota.
        absenceNext | If something is missing, tell the clinic that knows of it. | \
        Si falta algo, avise a la clínica que lo sabe.
        """
}
