import Gateway

extension VisitScene {
    /// The free times that suit, day by day, and the form that narrows them.
    ///
    /// - Parameters:
    ///   - wish: What is looked for.
    ///   - found: What there is.
    ///   - form: What the forms of the page carry.
    ///   - visit: The appointment that is moved; `nil` for a new one.
    ///   - notice: What stands above, if somebody else was quicker.
    /// - Returns: What the template is filled with.
    func slots(
        _ wish: SlotWish,
        _ found: FindSlots.Found,
        _ form: String,
        moving visit: Visit? = nil,
        notice: String = ""
    ) -> PageValues {
        let action = visit.map { path($0, "move") } ?? scene.path(.appointments, "book")
        let today = times.clock.day(of: now)
        var values = PageValues([
            "title": texts[visit == nil ? "bookTitle" : "moveTitle"], "up": visit.map { path($0) } ?? root,
            "action": action, "form": form, "key": WorkForm.key(), "notice": notice, "zone": times.zone,
            "services": choices(found.services, wish.service), "clinicians": choices(found.clinicians, wish.clinician),
            "parts": SlotWish.Part.allCases.map { part in
                PageValues([
                    "value": part.rawValue, "name": texts["part.\(part.rawValue)"], "isChosen": part == wish.part,
                ])
            },
            "from": ClinicClock.weekday(wish.from) == nil ? today : wish.from, "today": today,
            "days": days(found.slots), "isEmpty": found.slots.isEmpty, "wait": scene.path(.appointments, "wait"),
            "old": visit.map { "\(title($0)), \(when($0))" } ?? "", "moves": visit != nil, "books": visit == nil,
        ])
        if !found.next.isEmpty {
            let items = [
                (name: "service", value: wish.service), (name: "clinician", value: wish.clinician),
                (name: "from", value: found.next), (name: "part", value: wish.part.rawValue),
            ]
            values["next"] = "\(action)?\(FormText.spell(items))"
        }
        return values
    }

    private func choices(_ names: [String], _ chosen: String) -> [PageValues] {
        names.map { PageValues(["value": $0, "name": scene.clean($0, limit: 120), "isChosen": $0 == chosen]) }
    }

    private func days(_ slots: [OpenSlot]) -> [PageValues] {
        var days: [(day: String, slots: [OpenSlot])] = []
        for open in slots {
            if days.last?.day == open.day {
                days[days.count - 1].slots.append(open)
            } else {
                days.append((open.day, [open]))
            }
        }
        return days.map { day, slots in
            PageValues([
                "heading": times.day(day),
                "slots": slots.map { open in
                    PageValues([
                        "name": open.slot.name, "time": times.time(open.start),
                        "service": scene.clean(open.schedule.service, limit: 80),
                        "with": [open.schedule.clinician, place(open)].filter { !$0.isEmpty }
                            .map { scene.clean($0, limit: 80) }.joined(separator: ", "),
                    ])
                },
            ])
        }
    }
}
