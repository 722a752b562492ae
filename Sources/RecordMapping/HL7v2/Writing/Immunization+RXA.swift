import FHIRR4
import HL7v2
import MappingTables

/// Vaccines given and not given; rules C60 to C62 backwards.
///
/// Source: HL7 v2.5.1, section 4.17.1 and CDC implementation guide for immunization messaging, release 1.5,
/// <https://www.hl7.eu/HL7v2x/v251/hl7v251segmRXA.htm>
extension MessageWriting {
    /// VXU^V04^VXU_V04, one for each visit that vaccines belong to.
    func vaccinations() -> [WrittenMessage] {
        let list = facts(Immunization.self).filter { $0.resource.status.value != "entered-in-error" }
        return byVisit(list) { $0.encounter }.map { visit, list in
            var message = start("VXU", "V04", "VXU_V04")
            self.visit(visit, in: &message)
            for fact in list { self.dose(fact, in: &message) }
            return message
        }
    }

    private func dose(_ fact: Fact<Immunization>, in message: inout WrittenMessage) {
        let dose = fact.resource
        message.add(orc(dose, fact.id))
        message.add(rxa(dose), saying: "Immunization", fact.id)
        if dose.route != nil || dose.site != nil {
            var rxr = SegmentDraft("RXR")
            rxr.set(1, cwe(dose.route, by: .v2Route))
            rxr.set(2, cwe(dose.site, by: .v2BodySite))
            keep(dose.extensions, in: &rxr)
            message.add(rxr)
        }
        written.insert(fact.id)
        observations(of: fact, in: &message)
    }

    private func orc(_ dose: Immunization, _ id: String) -> SegmentDraft {
        let own = numbers(dose.identifier, of: id)
        let placer = number("PLAC", of: own)
        var orc = SegmentDraft("ORC")
        orc.set(1, text: "RE")
        orc.set(2, ei(placer))
        orc.set(3, ei(number("FILL", of: own) ?? own.first { $0 != placer }))
        if case .reference(let person)? = dose.extensions["urn:chartway:entered-by"]?.value { orc.set(10, xcn(person)) }
        orc.add(12, dose.performer.filter { Self.function($0) == "OP" }.map { xcn($0.actor) })
        keep(dose.extensions, in: &orc, [(9, .time)] + RemainingFields.orc)
        return orc
    }

    private func rxa(_ dose: Immunization) -> SegmentDraft {
        var rxa = SegmentDraft("RXA")
        rxa.set(1, text: "0")
        rxa.set(2, text: "1")
        rxa.set(3, text: start(dose.occurrence))
        rxa.set(4, text: start(dose.occurrence))
        rxa.set(5, cwe(dose.vaccineCode))
        // 999 says that the amount is not known.
        let amount = dose.doseQuantity?.value.flatMap(PlainDecimal.spelled)
        rxa.set(6, text: amount ?? "999")
        if amount != nil { rxa.set(7, unit(dose.doseQuantity)) }
        rxa.add(9, origin(dose))
        rxa.add(9, dose.note.map { SegmentDraft.parts(["", $0.text]) })
        rxa.add(10, dose.performer.filter { Self.function($0) != "OP" }.map { xcn($0.actor) })
        rxa.set(11, place(dose.location))
        rxa.set(15, text: dose.lotNumber)
        rxa.set(16, text: dtm(dose.expirationDate))
        rxa.set(17, maker(dose.manufacturer))
        rxa.set(18, cwe(dose.statusReason, by: .v2Nip002Refusal))
        rxa.add(19, dose.reasonCode.map { cwe($0) })
        rxa.set(20, text: Self.completion(dose))
        rxa.set(21, text: "A")
        rxa.set(22, text: dtm(dose.recorded))
        keep(dose.extensions, in: &rxa)
        return rxa
    }

    private static func function(_ performer: Immunization.Performer) -> String? {
        performer.function?.coding.first?.code
    }

    /// RXA-20: refused only where a reason of refusal is known.
    private static func completion(_ dose: Immunization) -> String? {
        switch dose.status.value {
        case "completed"?: dose.isSubpotent == true ? "PA" : "CP"
        case "not-done"?: dose.statusReason == nil ? "NA" : "RE"
        default: nil
        }
    }

    /// RXA-9: 00 is newly given, the others are reported by somebody.
    private func origin(_ dose: Immunization) -> SegmentDraft.Repetition? {
        switch dose.primarySource {
        case true?: return SegmentDraft.parts(["00", "New immunization record", "NIP001"])
        case false?:
            var sent = dose.reportOrigin
            sent?.coding.removeAll { !Self.origins.contains($0.code ?? "") }
            if let sent, !sent.coding.isEmpty { return cwe(sent) }
            return SegmentDraft.parts(["01", "Historical information - source unspecified", "NIP001"])
        case nil: return nil
        }
    }

    /// Of table NIP001.
    private static let origins: Set<String> = ["01", "02", "03", "04", "05", "06", "07", "08"]

    /// RXA-17: the code of the maker and its name.
    private func maker(_ reference: Reference?) -> SegmentDraft.Repetition? {
        guard let house = resource(reference, as: Organization.self) else {
            return reference?.display.map { SegmentDraft.parts(["", $0]) }
        }
        let number = house.identifier.first
        let code = number?.value?.value
        let coding = Coding(system: number?.system, code: code, display: reference?.display ?? house.name)
        return cwe(code == nil ? CodeableConcept(text: house.name) : CodeableConcept(coding: [coding]))
    }

    /// RXA-11, a LA2: the name as facility, and the address.
    private func place(_ reference: Reference?) -> SegmentDraft.Repetition? {
        guard let place = resource(reference, as: Location.self) else {
            return reference?.display.map { [[], [], [], [$0]] }
        }
        let address = place.address
        return [[], [], [], [place.name ?? reference?.display ?? ""], [], [], [], []]
            + SegmentDraft.parts([
                address?.line.first, Self.item(1, address?.line ?? []), address?.city, address?.state,
                address?.postalCode, address?.country,
            ])
    }
}
