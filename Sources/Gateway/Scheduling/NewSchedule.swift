import ClinicalRecord
import JSONTree
import RecordStore

/// A Schedule with its Slots, and those whose time it is, that are to be made in one go.
///
/// Source: <https://hl7.org/fhir/R4/schedule.html>, <https://hl7.org/fhir/R4/slot.html>
struct NewSchedule {
    let draft: ScheduleDraft
    let form: WorkForm
    let clock: ClinicClock

    private static func address(_ number: Int) -> String { "urn:uuid:00000000-0000-4000-8000-00000000001\(number)" }

    /// - Parameter times: When visits begin and end.
    /// - Returns: What is to be written in one transaction.
    /// - Throws: What a condition is refused with, which is our own fault.
    func acts(_ times: [(start: Timestamp, end: Timestamp)]) throws(Refusal) -> [WriteAct] {
        var acts = [try actor("HealthcareService", draft.service, 0), try actor("Practitioner", draft.clinician, 1)]
        if !draft.place.isEmpty { acts.append(try actor("Location", draft.place, 2)) }
        var schedule = WriteAct(.create, "Schedule")
        (schedule.fullURL, schedule.body) = (Self.address(3), self.schedule)
        schedule.criteria = try form.criteria("Schedule", "schedule")
        acts.append(schedule)
        for time in times {
            var slot = WriteAct(.create, "Slot")
            slot.body = self.slot(time.start, time.end)
            acts.append(slot)
        }
        return acts
    }

    /// Somebody or something of a name that is there already is taken, not made again.
    private func actor(_ kind: String, _ name: String, _ number: Int) throws(Refusal) -> WriteAct {
        let mark = HexText.spell(Secret.digest(of: name.lowercased()).prefix(16))
        var act = WriteAct(.create, kind)
        act.fullURL = Self.address(number)
        do throws(SearchMistake) {
            let items = [(name: "identifier", value: "\(VisitCode.named)|\(mark)")]
            act.criteria = try SearchRequest(kind: kind, items: items, now: 0)
        } catch { throw Refusal(.fault, error.sentence) }
        var json = JSONWriter()
        json.object { json in
            json.member("resourceType", kind)
            json.member("identifier", [mark]) { mark, json in
                json.object { json in
                    json.member("system", VisitCode.named)
                    json.member("value", mark)
                }
            }
            if kind == "Practitioner" {
                json.member("name", [name]) { name, json in json.object { $0.member("text", name) } }
            } else {
                json.member("name", name)
            }
        }
        act.body = json.bytes
        return act
    }

    private var schedule: [UInt8] {
        var json = JSONWriter()
        let actors = [(0, draft.service), (1, draft.clinician), (2, draft.place)].filter { !$0.1.isEmpty }
        json.object { json in
            json.member("resourceType", "Schedule")
            json.member("extension", draft.isVideo ? [VisitCode.video] : []) { url, json in
                json.object { json in
                    json.member("url", url)
                    json.member("valueBoolean", boolean: true)
                }
            }
            form.write("schedule", into: &json)
            json.member("active", boolean: true)
            json.member("serviceType", [draft.service]) { text, json in json.object { $0.member("text", text) } }
            json.member("actor", actors) { actor, json in
                json.object { json in
                    json.member("reference", Self.address(actor.0))
                    json.member("display", actor.1)
                }
            }
            json.member("planningHorizon") { json in
                json.object { json in
                    json.member("start", draft.firstDay)
                    json.member("end", draft.lastDay)
                }
            }
        }
        return json.bytes
    }

    private func slot(_ start: Timestamp, _ end: Timestamp) -> [UInt8] {
        var json = JSONWriter()
        json.object { json in
            json.member("resourceType", "Slot")
            json.member("identifier", [clock.day(of: start)]) { day, json in
                json.object { json in
                    json.member("system", VisitCode.day)
                    json.member("value", day)
                }
            }
            json.member("serviceType", [draft.service]) { text, json in json.object { $0.member("text", text) } }
            json.member("schedule") { $0.object { $0.member("reference", Self.address(3)) } }
            json.member("status", VisitSlot.State.free.rawValue)
            json.member("start", clock.spell(start))
            json.member("end", clock.spell(end))
        }
        return json.bytes
    }
}
