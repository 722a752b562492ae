import FHIRR4
import Findings
import HL7v2
import MappingTables

/// Turns the OBX of one order into observations, and what is a document among them into forms of the report.
final class ObservationMapping {
    private let order: OrderMapping
    /// What observations take over from their report; `nil` if they belong to none.
    private let report: Report?
    private let specimens: [Reference]
    /// What says the category of all observations, where it is no report.
    private let heading: GroupHeading?
    /// How often a code came with a sub-id.
    private var counts: [String: Int] = [:]
    /// What the ids of all observations of the order start with; `nil` for an order without a number.
    private let key: String?
    /// By the section of OBR-24, for observations whose code has none of its own.
    private lazy var sectionCategory = category(ofSection: order.obr.flatMap { context.text($0.section) })
    /// Enclosed documents and joined texts, for the report.
    private(set) var forms: [Attachment] = []
    /// What the enclosures were that could not be read.
    private(set) var unreadable: [CodeableConcept] = []
    /// Joined texts in words.
    private(set) var conclusion: String?
    /// Who performed the observations, for a report that names nobody.
    private(set) var laboratories: [Reference] = []

    private var context: MessageContext { order.context }

    private struct Report {
        let basedOn: [Reference]
        let effective: EventTime?
        let issued: Primitive?
    }

    init(
        _ order: OrderMapping,
        report: DiagnosticReport?,
        specimens: [Reference],
        heading: GroupHeading? = nil
    ) {
        self.heading = heading
        self.order = order
        self.report = report.map { Report(basedOn: $0.basedOn, effective: $0.effective, issued: $0.issued) }
        self.specimens = specimens
        let service = order.obr.map { $0.segment[4].first.joined } ?? ""
        key = MessageContext.key(order.numbers.fillerFirst).map { "\($0)\u{1F}\(service)\u{1F}" }
    }

    /// Files the observations, in order.
    func file() -> [Reference] {
        var references: [Reference] = []
        let list = order.group.observations
        var index = 0
        while index < list.count {
            let end = runEnd(list, from: index)
            if end - index > 1, report != nil {
                join(list[index..<end])
                index = end
                continue
            }
            let observed = list[index]
            index += 1
            if report != nil, enclose(OBX(observed.obx)) { continue }
            references.append(file(observed))
        }
        return references
    }

    /// Lines of one text: TX or FT with the same code, one after the other (C32).
    private func runEnd(_ list: [OrderGroup.Observed], from start: Int) -> Int {
        let first = OBX(list[start].obx)
        let type = context.text(first.valueType, .structural)
        guard type == "TX" || type == "FT" else { return start + 1 }
        let code = first.segment[3].first.joined
        var end = start + 1
        while end < list.count, list[end - 1].notes.isEmpty {
            let next = OBX(list[end].obx)
            guard context.text(next.valueType, .structural) == type, next.segment[3].first.joined == code else { break }
            end += 1
        }
        return end
    }

    private func join(_ run: ArraySlice<OrderGroup.Observed>) {
        var lines: [String] = []
        var code: CodeableConcept?
        for observed in run {
            let observation = Observation(OBX(observed.obx), context)
            code = code ?? observation.code
            if case .string(let text)? = observation.value { lines.append(text) } else { lines.append("") }
            if let note = Annotation(observed.notes, context) { lines.append(note.text) }
            remember(observation)
        }
        let text = lines.joined(separator: "\n")
        conclusion = [conclusion, text].compactMap(\.self).joined(separator: "\n\n")
        let form = Attachment(text: text, type: "text/plain")
        forms.append(code.map { form.named($0) } ?? form)
    }

    /// ED and RP are forms of the report, not observations (C32).
    private func enclose(_ obx: OBX) -> Bool {
        let type = context.text(obx.valueType, .structural)
        guard type == "ED" || type == "RP" else { return false }
        let enclosed = Attachment.enclosed(in: obx, type, context)
        let observation = Observation(obx, context)
        remember(observation)
        if enclosed.isEmpty { unreadable.append(observation.code) }
        forms += enclosed.map { $0.named(observation.code) }
        return true
    }

    private func remember(_ observation: Observation) {
        for performer in observation.performer where performer.reference?.hasPrefix("Organization/") == true {
            if !laboratories.contains(performer) { laboratories.append(performer) }
        }
    }

    private func file(_ observed: OrderGroup.Observed) -> Reference {
        let obx = OBX(observed.obx)
        var observation = Observation(obx, context)
        observation.basedOn = report?.basedOn ?? []
        observation.effective = observation.effective ?? report?.effective
        observation.issued = report?.issued ?? heading?.issued
        observation.specimen = specimens.count == 1 ? specimens.first : nil
        observation.note = Array(ifAny: Annotation(observed.notes, context))
        observation.category = category(observation, obx)
        observation.id = id(observation, obx)
        observation.derivedFrom = parents()
        for prt in observed.participants where prt.name == "PRT" { observation.add(PRT(prt), context) }
        context.attach(obx, to: &observation)
        observation.extensions += context.raw(obx.segment)
        remember(observation)
        let reference = context.file(observation, at: obx.segment.place)
        context.remember(observation, obx, reference)
        return reference
    }

    /// OBX-29, else vital signs and the like by LOINC code, else the section of OBR-24, else laboratory (C35).
    private func category(_ observation: Observation, _ obx: OBX) -> [CodeableConcept] {
        if let heading { return Array(ifAny: heading.category) }
        let loinc = observation.code.coding.first { $0.system == "http://loinc.org" }?.code
        if let code = loinc, let found = context.tables.translate(code, by: .loincObservationCategory) {
            return [CodeableConcept(coding: [Coding(found)])]
        }
        return report == nil ? [] : sectionCategory
    }

    private func category(ofSection section: String?) -> [CodeableConcept] {
        let found = section.flatMap { context.tables.translate($0, by: .v2ObservationCategory) }
        if let found { return [CodeableConcept(coding: [Coding(found)])] }
        let system = "http://terminology.hl7.org/CodeSystem/observation-category"
        return [CodeableConcept(system, "laboratory", "Laboratory")]
    }

    /// By OBX-21, else filler, OBX-3 and OBX-4 (7.2), numbered if these repeat.
    private func id(_ observation: Observation, _ obx: OBX) -> String {
        if let key = MessageContext.key(observation.identifier) { return context.id(of: Observation.kind, key: key) }
        guard let key else { return context.id(of: Observation.kind, from: obx.segment) }
        let own = "\(obx.segment[3].first.joined)\u{1F}\(obx.segment[4].first.joined)"
        let count = (counts[own] ?? 0) + 1
        counts[own] = count
        return context.id(of: Observation.kind, key: count > 1 ? "\(key)\(own)\u{1F}\(count)" : key + own)
    }

    /// The observation that led to this order, if the message holds it (C33).
    private func parents() -> [Reference] {
        guard let parent = order.obr?.parentResult, !parent.parts.isEmpty else { return [] }
        let key = context.ledger.glance {
            "\(context.text(parent.code.code) ?? "")\u{1F}\(context.text(parent.subID) ?? "")"
        }
        // One that an earlier message told of stays as sent.
        guard let known = context.known[key] else { return [] }
        context.ledger.markUnread(parent.parts.leaves, .mapped)
        return [known]
    }
}
