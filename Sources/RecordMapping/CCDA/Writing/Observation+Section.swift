import CCDA
import FHIRR4
import MappingTables

/// Results, vital signs and findings: each observation in the section that its category names; rules B50 to B59.
extension CCDAWriting {
    func results() -> WrittenSection {
        let kind = WrittenSection.Kind(
            root: "2.16.840.1.113883.10.20.22.2.3.1",
            release: "2015-08-01",
            code: "30954-2",
            display: "Relevant diagnostic tests and/or laboratory data",
            title: "Results",
            sentence: "The record holds no information about results.",
            isRequired: true
        )
        var section = WrittenSection(kind, prefix: "result", headers: Self.readingHeaders)
        for fact in facts(DiagnosticReport.self) where fact.resource.status.value != "entered-in-error" {
            add(report: fact, to: &section)
        }
        addRest("laboratory", ReadingKind.result, to: &section)
        return section
    }

    func vitalSigns() -> WrittenSection {
        let kind = WrittenSection.Kind(
            root: "2.16.840.1.113883.10.20.22.2.4.1",
            release: "2015-08-01",
            code: "8716-3",
            display: "Vital signs",
            title: "Vital signs",
            sentence: "The record holds no information about vital signs.",
            isRequired: true
        )
        var section = WrittenSection(kind, prefix: "vital", headers: Self.readingHeaders)
        for fact in readings("vital-signs") where isPanel(fact) { add(panel: fact, to: &section) }
        for fact in readings("vital-signs") where isOpen(fact) && isHalf(fact) {
            let statement = reading(fact, ReadingKind.result, in: &section)
            section.add(statement)
        }
        addRest("vital-signs", ReadingKind.vitalSign, to: &section)
        return section
    }

    /// Whether it is what an organizer of vital signs is read as.
    private func isPanel(_ fact: Fact<Observation>) -> Bool {
        !fact.resource.hasMember.isEmpty && fact.resource.code.coding.contains { $0.code == "85353-1" }
    }

    /// One pressure by itself, which inside an organizer would be read as half of a pair.
    private func isHalf(_ fact: Fact<Observation>) -> Bool {
        fact.resource.code.coding.contains { $0.code == "8480-6" || $0.code == "8462-4" }
    }

    /// Observations of categories that have a section of their own, and at last all others.
    func findings() -> [WrittenSection] {
        ReadingKind.findings.map { place in
            var section = WrittenSection(place.section, prefix: place.prefix, headers: Self.readingHeaders)
            for fact in place.category.map({ readings($0) }) ?? wholesFirst where isOpen(fact) {
                let statement = reading(fact, ReadingKind.result, in: &section)
                section.add(statement)
            }
            return section
        }
    }

    static let readingHeaders = ["What", "Value", "Range", "Interpretation", "When"]

    /// Members stand inside what they belong to, so that it has to be written before them.
    private var wholesFirst: [Fact<Observation>] {
        let all = facts(Observation.self)
        let members = Set(all.flatMap(\.resource.hasMember).compactMap { entryID($0) })
        return all.filter { !members.contains($0.id) } + all.filter { members.contains($0.id) }
    }

    /// Observations of a category, but those entered in error.
    func readings(_ category: String) -> [Fact<Observation>] {
        wholesFirst.filter { fact in
            fact.resource.category.contains { $0.coding.contains { $0.code == category } }
        }
    }

    /// Whether an observation still has to be written.
    func isOpen(_ fact: Fact<Observation>) -> Bool {
        !written.contains(fact.id) && fact.resource.status.value != "entered-in-error"
    }

    private func add(report fact: Fact<DiagnosticReport>, to section: inout WrittenSection) {
        let report = fact.resource
        let members = report.result.compactMap { self.fact($0, as: Observation.self) }.filter(isOpen)
        var organizer = StatementMarkup("organizer", classCode: "BATTERY")
        organizer.templates = [
            ("2.16.840.1.113883.10.20.22.4.1", "2015-08-01"), ("2.16.840.1.113883.10.20.22.4.1", nil),
        ]
        organizer.ids = ids(report.identifier, of: fact.id)
        let cell = section.narrative.nextID()
        section.narrative.addRow([
            (shown(report.code), cell), (report.conclusion, nil), (nil, nil), (report.status.value, nil),
            (shown(report.effective), nil),
        ])
        organizer.code = code(report.code, cell: cell)
        setStatus(of: &organizer, report.status, by: .cdaReportActStatus)
        if let effective = report.effective { organizer.times = [span(effective)] }
        organizer.specimens = report.specimen.compactMap(specimen)
        organizer.performers = report.performer.map { performer($0) }
        organizer.authors = authors(of: fact.id)
        organizer.informants = informants(of: fact.id, sources: fact.sources)
        for member in members { add(member, ReadingKind.result, to: &organizer, in: &section) }
        if let conclusion = report.conclusion {
            let note = section.narrative.addNote(conclusion)
            organizer.components.append(comment(Annotation(text: conclusion), cell: note, "component"))
        }
        section.add(organizer)
    }

    private func add(panel fact: Fact<Observation>, to section: inout WrittenSection) {
        let members = fact.resource.hasMember.compactMap { self.fact($0, as: Observation.self) }.filter(isOpen)
        guard isOpen(fact), !members.isEmpty else { return }
        written.insert(fact.id)
        var organizer = vitalSignsOrganizer()
        let codes = fact.resource.code.coding.filter { $0.code != "85353-1" }
        if !codes.isEmpty { organizer.code = code(CodeableConcept(coding: codes)) }
        organizer.ids = ids(fact.resource.identifier, of: fact.id)
        setStatus(of: &organizer, fact.resource.status, by: .cdaObservationActStatus)
        organizer.times = [fact.resource.effective.map(span) ?? Markup("effectiveTime", ["nullFlavor": "UNK"])]
        organizer.performers = fact.resource.performer.map { performer($0) }
        organizer.authors = authors(of: fact.id)
        organizer.informants = informants(of: fact.id, sources: fact.sources)
        for member in members { add(member, ReadingKind.vitalSign, to: &organizer, in: &section) }
        section.add(organizer)
    }

    /// What belongs to no group, each in an organizer that says nothing of its own.
    private func addRest(_ category: String, _ kind: ReadingKind, to section: inout WrittenSection) {
        for fact in readings(category) where isOpen(fact) && (kind != .vitalSign || fact.resource.hasMember.isEmpty) {
            var organizer: StatementMarkup
            if kind == .vitalSign {
                organizer = vitalSignsOrganizer()
            } else {
                organizer = StatementMarkup("organizer", classCode: "BATTERY")
                organizer.templates = [("2.16.840.1.113883.10.20.22.4.1", "2015-08-01")]
                organizer.code = Markup("code", ["nullFlavor": "NA"])
            }
            // No group of the record: decision 0010.
            organizer.ids = [Markup("id", ["nullFlavor": "NA"])]
            organizer.status = "completed"
            add(fact, kind, to: &organizer, in: &section)
            section.add(organizer)
        }
    }

    private func vitalSignsOrganizer() -> StatementMarkup {
        var organizer = StatementMarkup("organizer", classCode: "CLUSTER")
        organizer.templates = [
            ("2.16.840.1.113883.10.20.22.4.26", "2015-08-01"), ("2.16.840.1.113883.10.20.22.4.26", nil),
        ]
        var code = Self.fixed("46680005", Self.snomed, "Vital signs")
        code.append(Self.fixed("74728-7", Self.loinc, "Vital signs", "translation"))
        organizer.code = code
        return organizer
    }

    private func add(
        _ fact: Fact<Observation>,
        _ kind: ReadingKind,
        to organizer: inout StatementMarkup,
        in section: inout WrittenSection
    ) {
        let parts = kind == .vitalSign ? halves(fact) : [fact]
        for part in parts {
            let statement = reading(part, kind, in: &section)
            organizer.components.append(Markup("component", [:], [statement.markup]))
        }
        written.insert(fact.id)
    }

    /// A time as a span, which organizers ask for.
    private func span(_ time: EventTime) -> Markup {
        guard case .dateTime(let point) = time else { return self.time(time) }
        return interval(point, point)
    }
}
