import JSONTree
import RecordStore

/// An Appointment that is to be made.
struct NewVisit {
    let mark: String
    let stage: Visit.Stage
    let service: String
    let personID: String
    let at: Timestamp
    var slot: VisitSlot?
    var schedule: VisitSchedule?
    var hold: VisitHold?
    var joinURL = ""
    var comment = ""
    /// ISO 8601 days; of who waits.
    var wanted: (from: String, to: String)?

    func act(_ clock: ClinicClock) -> WriteAct {
        var act = WriteAct(.create, "Appointment")
        act.body = json(clock)
        return act
    }

    /// The resource; without the patient as long as there is none.
    func json(_ clock: ClinicClock) -> [UInt8] {
        var json = JSONWriter()
        json.object { json in
            json.member("resourceType", "Appointment")
            if hold != nil || !joinURL.isEmpty {
                json.member("extension") { Self.write(hold, [], joinURL, into: &$0) }
            }
            json.member("identifier", mark.isEmpty ? [] : [mark]) { mark, json in
                json.object { json in
                    json.member("system", VisitCode.mark)
                    json.member("value", mark)
                }
            }
            json.member("status", stage.rawValue)
            json.member("serviceType", service.isEmpty ? [] : [service]) { service, json in
                json.object { $0.member("text", service) }
            }
            if let slot {
                json.member("start", clock.spell(slot.start))
                json.member("end", clock.spell(slot.end))
                json.member("slot", ["Slot/\(slot.id)"]) { slot, json in json.object { $0.member("reference", slot) } }
            }
            json.member("created", at.description)
            json.member("comment", comment.isEmpty ? nil : comment)
            json.member("participant") { Self.write(personID, schedule, into: &$0) }
            json.member("requestedPeriod", wanted.map { [$0] } ?? []) { wanted, json in
                json.object { json in
                    json.member("start", wanted.from)
                    json.member("end", wanted.to)
                }
            }
        }
        return json.bytes
    }

    /// The patient, and whose time it is.
    static func write(_ personID: String, _ schedule: VisitSchedule?, into json: inout JSONWriter) {
        json.array { json in
            let patient = VisitSchedule.Actor(reference: "Patient/\(personID)", name: "")
            for actor in (personID.isEmpty ? [] : [patient]) + (schedule?.participants ?? []) {
                json.object { json in
                    json.member("actor") { json in
                        json.object { json in
                            json.member("reference", actor.reference)
                            json.member("display", actor.name.isEmpty ? nil : actor.name)
                        }
                    }
                    json.member("status", "accepted")
                }
            }
        }
    }

    static func write(
        _ hold: VisitHold?,
        _ offered: [String],
        _ joinURL: String,
        confirmedAt: Timestamp? = nil,
        into json: inout JSONWriter
    ) {
        json.array { json in
            hold?.write(into: &json)
            for slot in offered {
                json.object { json in
                    json.member("url", VisitCode.offered)
                    json.member("valueString", slot)
                }
            }
            if let confirmedAt {
                json.object { json in
                    json.member("url", VisitCode.confirmed)
                    json.member("valueDateTime", confirmedAt.description)
                }
            }
            guard !joinURL.isEmpty else { return }
            json.object { json in
                json.member("extension") { json in
                    json.array { json in
                        json.object { json in
                            json.member("url", "address")
                            json.member("valueUrl", joinURL)
                        }
                    }
                }
                json.member("url", VisitCode.virtualService)
            }
        }
    }
}
