import JSONTree

extension RecordSummary {
    /// Reads a record.
    ///
    /// - Parameters:
    ///   - record: A person's whole record, or the part to be shown.
    ///   - directory: Entries that belong to no person but that the record refers to.
    package init(_ record: PatientRecord, directory: [Entry] = []) {
        self.init()
        let names = SummaryNames(record.entries + directory)
        var results = ResultGrouping()
        for entry in record.entries {
            guard let item = SummaryItem(entry, names: names) else { continue }
            switch SummaryNegation.verdict(item) {
            case .silent: continue
            case .negative(let kind): addAbsence(item, kind)
            case .positive: add(item, &results)
            }
        }
        self.results = results.groups()
        contestAbsences()
        sort()
        disagreements = DisagreementLine.lines(record, names: names)
        person = record.person.flatMap { PersonHeader($0, names: names) }
    }

    private mutating func add(_ item: SummaryItem, _ results: inout ResultGrouping) {
        switch item.entry.kind {
        case "AllergyIntolerance": allergies.append(AllergyLine(item))
        case "Condition": problems.append(ProblemLine(item))
        case "MedicationRequest", "MedicationStatement", "MedicationDispense", "MedicationAdministration":
            medications.append(MedicationLine(item))
        case "Immunization": immunizations.append(ImmunizationLine(item))
        case "Observation": addObservation(item, &results)
        case "DiagnosticReport": results.add(report: item)
        case "Procedure": procedures.append(ProcedureLine(item))
        case "Encounter": encounters.append(EncounterLine(item))
        case "FamilyMemberHistory": familyHistory.append(FamilyHistoryLine(item))
        case "Device": devices.append(DeviceLine(item))
        case "CarePlan", "Goal", "ServiceRequest": carePlans.append(CarePlanLine(item))
        case "CareTeam": careTeam += CareTeamLine.lines(item)
        case "DocumentReference", "Composition": documents.append(DocumentLine(item))
        case "Appointment": appointments.append(AppointmentLine(item))
        case "Coverage": coverages.append(CoverageLine(item))
        default: break
        }
    }

    private mutating func addObservation(_ item: SummaryItem, _ results: inout ResultGrouping) {
        switch ObservationShelf.of(item.node) {
        case .vitals:
            let line = VitalLine(item)
            // A panel that only holds others together says nothing itself.
            let isFrame = line.value.text.isEmpty && line.components.isEmpty && item.node["hasMember"] != nil
            if !isFrame { vitals.append(line) }
        case .social: socialHistory.append(SocialLine(item))
        case .results: results.add(observation: item)
        }
    }

    private mutating func addAbsence(_ item: SummaryItem, _ kind: AbsenceLine.Kind) {
        guard let section = SummarySection(kind: item.entry.kind) else { return }
        var line = AbsenceLine(section: section, kind: kind)
        line.origin = item.origin
        line.text = SummaryNegation.concept(item)?.words ?? item.names.words(item.node["medicationReference"])
        line.reason = item.node["statusReason"]?.words ?? item.node.first("statusReason")?.words ?? ""
        line.date =
            item.node.when("occurrence") ?? item.node.when("performed") ?? item.node.when("effective")
            ?? item.node.text("recordedDate") ?? item.node.text("authoredOn")
        absences.append(line)
    }

    /// "None known" beside something known is a contradiction; the known is shown.
    private mutating func contestAbsences() {
        let isKnown: [SummarySection: Bool] = [
            .allergies: allergies.contains(where: \.isActive), .problems: problems.contains(where: \.isActive),
            .medications: medications.contains(where: \.isCurrent), .immunizations: !immunizations.isEmpty,
            .procedures: !procedures.isEmpty, .devices: !devices.isEmpty,
        ]
        for index in absences.indices where absences[index].kind == .noneKnown {
            if isKnown[absences[index].section] ?? false { absences[index].origin.isContested = true }
        }
    }
}

extension SummarySection {
    /// Where statements of a kind of resource belong; `nil` if a no of that kind is not shown.
    init?(kind: String) {
        switch kind {
        case "AllergyIntolerance": self = .allergies
        case "Condition": self = .problems
        case "MedicationRequest", "MedicationStatement", "MedicationDispense", "MedicationAdministration":
            self = .medications
        case "Immunization": self = .immunizations
        case "Procedure": self = .procedures
        case "Device": self = .devices
        case "ServiceRequest": self = .carePlans
        default: return nil
        }
    }
}
