import ClinicalRecord

@testable import RecordPrint

/// Made-up records to print; no real person's data.
enum Sample {
    static let printed = "2026-05-03T14:05:00+02:00"

    /// An edition in English, printed as all others.
    static func edition(_ summary: RecordSummary) -> Edition {
        Edition(summary, printed: printed, wording: .english)
    }

    /// The records of the golden folders `fixtures/print`.
    static var named: [String: RecordSummary] { ["family": family, "empty": empty] }

    /// One line of everything, from three hospitals.
    static var family: RecordSummary {
        var summary = RecordSummary()
        summary.person = person
        summary.allergies = allergies
        summary.problems = problems
        summary.medications = medications
        summary.immunizations = immunizations
        summary.results = [panel("2026-02-11", ["7.9", "182", "1.50"]), panel("2025-08-02", ["7.2", "176", "1.31"])]
        summary.results += [panel("2024-11-20", ["6.8", "201", "1.28"]), panel("2024-02-14", ["6.4", "195", "1.22"])]
        summary.vitals = vitals
        summary.procedures = [procedure]
        summary.encounters = [encounter]
        summary.devices = [device]
        return summary
    }

    /// Nothing but a name.
    static var empty: RecordSummary {
        var summary = RecordSummary()
        summary.person = PersonHeader()
        summary.person?.name = "Leo Lopez"
        return summary
    }

    static var person: PersonHeader {
        var person = PersonHeader()
        person.name = "María Fernández López"
        person.birthDate = "1980-05-03"
        person.sex = "female"
        person.languages = ["Spanish", "English"]
        person.phones = ["+1 555 0100"]
        person.emails = ["maria@example.org"]
        person.addresses = ["12 Harbour Street, Springfield 01101"]
        person.generalPractitioners = ["Dr Ana Ruiz, North Clinic"]
        person.identifiers = [number("MRN", "N-104233"), number("SSN", "999-12-6789")]
        person.identifiers[1].system = "http://hl7.org/fhir/sid/us-ssn"
        var contact = PersonHeader.Contact()
        (contact.name, contact.relationship, contact.phones) = ("José López", "husband", ["+1 555 0101"])
        person.emergencyContacts = [contact]
        person.sources = ["City Hospital", "North Clinic", "Harbour Lab"]
        return person
    }

    static func number(_ label: String, _ value: String) -> PersonHeader.Number {
        var number = PersonHeader.Number()
        (number.label, number.value) = (label, value)
        return number
    }

    static func origin(_ sources: String..., isContested: Bool = false) -> LineOrigin {
        LineOrigin(entryID: sources.joined(), sources: sources, isContested: isContested)
    }

    static var allergies: [AllergyLine] {
        var pollen = AllergyLine()
        (pollen.substance, pollen.reactions, pollen.status) = ("Birch pollen", ["Sneezing (mild)"], "active")
        pollen.categories = ["environment"]
        pollen.origin = origin("North Clinic")
        var penicillin = AllergyLine()
        (penicillin.substance, penicillin.criticality, penicillin.status) = ("Penicillin", "high", "active")
        penicillin.reactions = ["Anaphylaxis (severe)", "Hives (moderate)"]
        penicillin.categories = ["medication"]
        penicillin.since = "1998"
        penicillin.origin = origin("City Hospital", "North Clinic", isContested: true)
        return [pollen, penicillin]
    }

    static var problems: [ProblemLine] {
        var diabetes = ProblemLine()
        (diabetes.title, diabetes.status, diabetes.onset) = ("Type 2 diabetes mellitus", "active", "2019-03")
        diabetes.origin = origin("City Hospital", "North Clinic")
        var fracture = ProblemLine()
        (fracture.title, fracture.status) = ("Fracture of left wrist", "resolved")
        (fracture.onset, fracture.abatement) = ("2011-07-02", "2011-09-15")
        fracture.origin = origin("City Hospital")
        return [diabetes, fracture]
    }

    static var medications: [MedicationLine] {
        var metformin = MedicationLine()
        (metformin.name, metformin.status, metformin.start) = ("Metformin 500 mg tablet", "active", "2019-04-01")
        metformin.dosage = "1 tablet by mouth twice a day with food"
        (metformin.reasons, metformin.prescriber) = (["Type 2 diabetes"], "Dr Ana Ruiz")
        (metformin.quantity, metformin.refills) = ("180", "3")
        metformin.origin = origin("North Clinic")
        var steroid = MedicationLine()
        (steroid.name, steroid.status, steroid.start) = ("Prednisone 10 mg tablet", "active", "2026-03-01")
        steroid.end = "2026-03-10"
        steroid.origin = origin("City Hospital")
        var unsure = MedicationLine()
        (unsure.name, unsure.status) = ("Ibuprofen 400 mg", "unknown")
        unsure.origin = origin("Harbour Lab")
        return [metformin, steroid, unsure]
    }

    static var immunizations: [ImmunizationLine] {
        ["2025-10-03", "2024-10-05"].map { date in
            var line = ImmunizationLine()
            (line.vaccine, line.cvx, line.date) = ("Influenza, seasonal, injectable", "141", date)
            (line.lot, line.manufacturer, line.doseNumber) = ("A\(date.suffix(5))", "Example Vaccines", "1")
            (line.performer, line.place) = ("Nurse Kim", "North Clinic")
            line.origin = origin("North Clinic")
            return line
        }
    }

    static func result(_ name: String, _ number: String, _ unit: String, low: String?, high: String?) -> ResultLine {
        var line = ResultLine()
        (line.name, line.low, line.high) = (name, low, high)
        (line.value.number, line.value.unit, line.value.unitCode) = (number, unit, unit)
        line.value.text = "\(number) \(unit)"
        line.referenceRange =
            low == nil ? (high.map { "up to \($0)" } ?? "") : [low, high].compactMap(\.self).joined(separator: " - ")
        line.status = "final"
        line.origin = origin("Harbour Lab")
        return line
    }

    static func panel(_ date: String, _ values: [String]) -> ResultGroup {
        var group = ResultGroup()
        (group.title, group.date, group.status, group.performer) = ("Diabetes check", date, "final", "Harbour Lab")
        group.lines = [
            result("Haemoglobin A1c", values[0], "%", low: "4.0", high: "5.6"),
            result("Cholesterol", values[1], "mg/dL", low: nil, high: "200"),
            result("Creatinine", values[2], "mg/dL", low: "0.5", high: "1.4"),
        ]
        for index in group.lines.indices { group.lines[index].date = date }
        group.lines[0].loinc = "4548-4"
        group.lines[0].interpretationCode = "H"
        return group
    }

    static var vitals: [VitalLine] {
        var pressure = VitalLine()
        (pressure.name, pressure.loinc, pressure.date) = ("Blood pressure", "85354-9", "2026-02-11T09:30:00-05:00")
        pressure.components = [
            result("Systolic", "142", "mmHg", low: nil, high: nil),
            result("Diastolic", "88", "mmHg", low: nil, high: nil),
        ]
        (pressure.components[0].loinc, pressure.components[1].loinc) = ("8480-6", "8462-4")
        pressure.origin = origin("North Clinic")
        return [pressure]
    }

    static var procedure: ProcedureLine {
        var line = ProcedureLine()
        (line.title, line.status, line.date) = ("Appendectomy", "completed", "1996")
        line.origin = origin("City Hospital")
        return line
    }

    static var device: DeviceLine {
        var line = DeviceLine()
        (line.name, line.status, line.date) = ("Insulin pump", "active", "2024-06-01")
        line.origin = origin("City Hospital")
        return line
    }

    static var encounter: EncounterLine {
        var line = EncounterLine()
        (line.title, line.classCode, line.status) = ("", "AMB", "finished")
        (line.start, line.end) = ("2026-02-11T09:00:00-05:00", "2026-02-11T09:40:00-05:00")
        (line.organization, line.participants) = ("North Clinic", ["Dr Ana Ruiz"])
        (line.reasons, line.diagnoses) = (["Diabetes check"], ["Type 2 diabetes mellitus"])
        line.origin = LineOrigin(entryID: "visit", sources: ["North Clinic"])
        return line
    }
}
