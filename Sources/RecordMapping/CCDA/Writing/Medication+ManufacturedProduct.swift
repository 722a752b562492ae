import CCDA
import FHIRR4

/// What is taken; rule B38 backwards.
extension CCDAWriting {
    /// The product by code, and the rest of what is known of it.
    func product(_ medication: CodeOrReference) -> (code: CodeableConcept?, resource: Medication?) {
        switch medication {
        case .concept(let concept): return (concept, nil)
        case .reference(let reference):
            let medication = resource(reference, as: Medication.self)
            return (medication?.code ?? reference.display.map { CodeableConcept(text: $0) }, medication)
        }
    }

    /// A statement about a medication: product, rhythm, dose and instructions.
    func administration(
        _ medication: CodeOrReference,
        _ dosages: [Dosage],
        _ cells: (product: String, sig: String)
    ) -> StatementMarkup {
        let product = product(medication)
        var statement = StatementMarkup("substanceAdministration", classCode: "SBADM")
        statement.templates = [
            ("2.16.840.1.113883.10.20.22.4.16", "2014-06-09"), ("2.16.840.1.113883.10.20.22.4.16", nil),
        ]
        statement.product = consumable(code(product.code, cell: cells.product), product.resource, of: product.code)
        statement.times = rhythm(dosages)
        addDose(dosages.first, to: &statement)
        if let form = product.resource?.form { statement.details.append(code(form, "administrationUnitCode")) }
        for vehicle in product.resource?.ingredient ?? [] where vehicle.isActive == false {
            statement.participants.append(self.vehicle(vehicle))
        }
        addInstructions(dosages, cell: cells.sig, to: &statement)
        return statement
    }

    /// The product of a medication.
    func consumable(_ code: Markup, _ medication: Medication?, of concept: CodeableConcept? = nil) -> Markup {
        let numbers = (medication?.identifier ?? []) + Self.partIDs(concept?.extensions ?? [])
        let material = Markup(
            "manufacturedMaterial",
            [:],
            [
                code, medication?.batch?.lotNumber.map { Markup("lotNumberText", [:], text: $0) },
                point(ifKnown: medication?.batch?.expirationDate, "sdtc:expirationTime"),
            ]
        )
        let maker = resource(medication?.manufacturer, as: Organization.self)
            .map { organization($0, "manufacturerOrganization") }
        let product = Markup(
            "manufacturedProduct",
            ["classCode": "MANU"],
            [Markup("templateId", ["root": "2.16.840.1.113883.10.20.22.4.23", "extension": "2014-06-09"])]
                + numbers.compactMap { id($0) } + [material, maker]
        )
        return Markup("consumable", [:], [product])
    }

    private func vehicle(_ ingredient: Medication.Ingredient) -> Markup {
        let concept: CodeableConcept? = if case .concept(let concept) = ingredient.item { concept } else { nil }
        let entity = Markup("playingEntity", ["classCode": "MMAT"], [code(concept)])
        let role = Markup(
            "participantRole",
            ["classCode": "MANU"],
            [Markup("templateId", ["root": "2.16.840.1.113883.10.20.22.4.24"]), entity]
        )
        return Markup("participant", ["typeCode": "CSM"], [role])
    }
}
