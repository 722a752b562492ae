import Gateway

/// What an app asks for, in words that people use.
enum ScopeWords {
    private static let english: [String: String] = [
        "AllergyIntolerance": "Allergies", "Appointment": "Appointments", "CarePlan": "Care plans",
        "CareTeam": "Care team", "Communication": "Messages", "Condition": "Health problems", "Consent": "Consents",
        "Coverage": "Insurance", "Device": "Implants and devices", "DiagnosticReport": "Reports and lab results",
        "DocumentReference": "Documents and notes", "Encounter": "Visits", "ExplanationOfBenefit": "Insurance claims",
        "FamilyMemberHistory": "Health of the family", "Goal": "Goals", "Immunization": "Vaccines",
        "Location": "Places of care", "Medication": "Medicines", "MedicationDispense": "Medicines handed out",
        "MedicationRequest": "Prescriptions", "MedicationStatement": "Medicines taken",
        "Observation": "Lab values, vital signs and other measurements", "Organization": "Hospitals and practices",
        "Patient": "Name, birth date, address and phone", "Practitioner": "Doctors and nurses",
        "PractitionerRole": "Doctors' roles", "Procedure": "Operations and treatments",
        "Provenance": "Where information comes from", "QuestionnaireResponse": "Filled-in forms",
        "RelatedPerson": "Family and contacts", "ServiceRequest": "Orders and referrals", "Specimen": "Samples",
        "Task": "Requests to the clinic",
    ]
    private static let spanish: [String: String] = [
        "AllergyIntolerance": "Alergias", "Appointment": "Citas", "CarePlan": "Planes de cuidado",
        "CareTeam": "Equipo médico", "Communication": "Mensajes", "Condition": "Problemas de salud",
        "Consent": "Consentimientos", "Coverage": "Seguro", "Device": "Implantes y dispositivos",
        "DiagnosticReport": "Informes y resultados de laboratorio", "DocumentReference": "Documentos y notas",
        "Encounter": "Visitas", "ExplanationOfBenefit": "Reclamaciones al seguro",
        "FamilyMemberHistory": "Salud de la familia", "Goal": "Objetivos", "Immunization": "Vacunas",
        "Location": "Centros de atención", "Medication": "Medicamentos",
        "MedicationDispense": "Medicamentos entregados", "MedicationRequest": "Recetas",
        "MedicationStatement": "Medicamentos que toma",
        "Observation": "Análisis, signos vitales y otras mediciones", "Organization": "Hospitales y consultas",
        "Patient": "Nombre, fecha de nacimiento, dirección y teléfono", "Practitioner": "Médicos y enfermeros",
        "PractitionerRole": "Funciones de los médicos", "Procedure": "Operaciones y tratamientos",
        "Provenance": "Origen de la información", "QuestionnaireResponse": "Formularios rellenados",
        "RelatedPerson": "Familia y contactos", "ServiceRequest": "Órdenes y derivaciones", "Specimen": "Muestras",
        "Task": "Peticiones a la clínica",
    ]
    /// Values of the criteria that apps are known to ask with.
    private static let categories: [String: (english: String, spanish: String)] = [
        "laboratory": ("laboratory", "laboratorio"), "vital-signs": ("vital signs", "signos vitales"),
        "social-history": ("social history", "hábitos"), "survey": ("questionnaires", "cuestionarios"),
        "sdoh": ("living conditions", "condiciones de vida"),
        "encounter-diagnosis": ("diagnoses of visits", "diagnósticos de visitas"),
        "problem-list-item": ("problem list", "lista de problemas"),
        "health-concern": ("health concerns", "preocupaciones de salud"),
    ]

    /// What a type of data is called; other health information for one that has no name here.
    static func thing(_ kind: String, _ language: Language) -> String {
        let words = PageWords.of(language)
        return (language == .spanish ? spanish : english)[kind] ?? words.otherThings
    }

    static func sentence(_ scope: SMARTScope, _ words: PageWords) -> String {
        let isSpanish = words.language == .spanish
        let names = isSpanish ? spanish : english
        var thing = scope.kind.map { names[$0] ?? words.otherThings } ?? words.everything
        if !scope.criteria.isEmpty {
            let found = categories.first { category in
                ["=", "|"].contains { scope.criteria.hasSuffix($0 + category.key) }
            }
            thing += " (" + (found.map { isSpanish ? $0.value.spanish : $0.value.english } ?? scope.criteria) + ")"
        }
        let changes = !scope.interactions.isDisjoint(with: [.create, .update, .delete])
        return "\(thing): \(changes ? words.change : words.see)"
    }
}
