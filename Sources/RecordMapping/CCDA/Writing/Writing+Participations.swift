import CCDA
import FHIRR4

/// Who took part; rules A24, A25 and A28 backwards.
extension CCDAWriting {
    /// The authors of an entry, as provenance tells; else who recorded it, and when.
    func authors(of id: String, recorder: Reference? = nil, recorded: Primitive? = nil) -> [Markup] {
        let told = (statements[id] ?? []).filter(\.isAuthor)
        if !told.isEmpty { return told.map(author) }
        guard recorder != nil || recorded?.value != nil else { return [] }
        let who = recorder ?? Reference()
        return [author(AuthoredStatement(isAuthor: true, who: who, onBehalfOf: nil, time: recorded?.value))]
    }

    /// Who told of an entry, and the source that holds it.
    func informants(of id: String, sources: [String], asserter: Reference? = nil) -> [Markup] {
        let told = (statements[id] ?? []).filter { !$0.isAuthor }
        var list = told.map { informant($0.who, $0.onBehalfOf) }
        if told.isEmpty, let asserter { list.append(informant(asserter, nil)) }
        let names = Set(told.compactMap { resource($0.who, as: Organization.self)?.name })
        for source in sources where !names.contains(source) {
            let entity = Markup(
                "assignedEntity",
                [:],
                [Markup("id", ["nullFlavor": "NI"]), organization(named: source, "representedOrganization")]
            )
            list.append(Markup("informant", [:], [entity]))
        }
        return list
    }

    /// Says of a section that nobody is known to have written what has no author of its own.
    static let unknownAuthor = Markup(
        "author",
        [:],
        [
            Markup("time", ["nullFlavor": "NI"]),
            Markup("assignedAuthor", [:], [Markup("id", ["nullFlavor": "NI"])]),
        ]
    )

    func author(_ statement: AuthoredStatement) -> Markup {
        let time = point(statement.time.map { Primitive($0) }, "time")
        let who = role(statement.who, "assignedAuthor", "assignedPerson", onBehalfOf: statement.onBehalfOf)
        return Markup("author", [:], [time, who])
    }

    /// Somebody who carried something out.
    func performer(
        _ who: Reference,
        function: CodeableConcept? = nil,
        onBehalfOf: Reference? = nil,
        time: Period? = nil
    ) -> Markup {
        Markup(
            "performer",
            [:],
            [
                function.map { code($0, "sdtc:functionCode") },
                time.map { interval($0.start, $0.end, "time") },
                role(who, "assignedEntity", "assignedPerson", onBehalfOf: onBehalfOf),
            ]
        )
    }

    private func informant(_ who: Reference, _ onBehalfOf: Reference?) -> Markup {
        if let relative = resource(who, as: RelatedPerson.self) {
            return Markup("informant", [:], [self.relative(relative)])
        }
        return Markup("informant", [:], [role(who, "assignedEntity", "assignedPerson", onBehalfOf: onBehalfOf)])
    }

    private func relative(_ relative: RelatedPerson) -> Markup {
        let person = Markup("relatedPerson", [:], relative.name.map(name))
        let kind = code(ifKnown: relative.relationship.first, "code")
        let parts = relative.address.map(address) + relative.telecom.compactMap(telecom)
        return Markup("relatedEntity", ["classCode": "PRS"], [kind] + parts + [person])
    }

    /// A person, device or organization in a role.
    func role(_ who: Reference, _ name: String, _ personName: String, onBehalfOf: Reference? = nil) -> Markup {
        if let post = resource(who, as: PractitionerRole.self) {
            let organization = resource(post.organization ?? onBehalfOf, as: Organization.self)
            let doctor = resource(post.practitioner, as: Practitioner.self)
            return professional(doctor, post, organization, name, personName)
        }
        if let doctor = resource(who, as: Practitioner.self) {
            let organization = resource(onBehalfOf, as: Organization.self)
            return professional(doctor, post(of: who, onBehalfOf), organization, name, personName)
        }
        if let organization = resource(who, as: Organization.self) {
            let house = self.organization(organization, "representedOrganization")
            return Markup(name, [:], [Markup("id", ["nullFlavor": "NI"]), house])
        }
        if let id = who.reference, id.hasPrefix("Patient/") { return patientRole(name, personName) }
        if let device = resource(who, as: Device.self), name == "assignedAuthor" { return machine(device, name) }
        let person = (who.display ?? relativeName(who)).map { words in
            Markup(personName, [:], [Markup("name", [:], text: words)])
        }
        return Markup(name, [:], [Markup("id", ["nullFlavor": "NI"]), person])
    }

    private func relativeName(_ who: Reference) -> String? {
        resource(who, as: RelatedPerson.self)?.name.first.flatMap { $0.text ?? $0.family }
    }

    private func professional(
        _ doctor: Practitioner?,
        _ post: PractitionerRole?,
        _ house: Organization?,
        _ name: String,
        _ personName: String
    ) -> Markup {
        // What the post says of itself counts where nobody is named.
        let bare = doctor == nil ? post : nil
        let numbers: [Identifier] = (doctor?.identifier ?? []) + (bare?.identifier ?? [])
        let points: [ContactPoint] = (doctor?.telecom ?? []) + (bare?.telecom ?? [])
        let person = doctor.map { Markup(personName, [:], $0.name.map(self.name)) }
        let address = (doctor?.address ?? []).map(self.address)
        let kind = code(ifKnown: post?.code.first ?? post?.specialty.first, "code")
        let organization = house.map { self.organization($0, "representedOrganization") }
        let contacts: [Markup?] = address + points.compactMap(telecom)
        return Markup(name, [:], ids(numbers) + [kind] + contacts + [person, organization])
    }

    /// The only post of a practitioner in an organization, for its code.
    private func post(of who: Reference, _ house: Reference?) -> PractitionerRole? {
        let (doctor, organization) = (entryID(who), entryID(house))
        let posts = known(PractitionerRole.self).filter {
            entryID($0.practitioner) == doctor && entryID($0.organization) == organization
        }
        return posts.count == 1 ? posts.first : nil
    }

    private func patientRole(_ name: String, _ personName: String) -> Markup {
        let person = Markup(personName, [:], patient.name.map(self.name))
        return Markup(name, [:], ids(patient.identifier) + [person])
    }

    private func machine(_ device: Device, _ name: String) -> Markup {
        let model = device.deviceName.first { $0.type == "model-name" }?.name
        let software = device.deviceName.first { $0.type == "other" }?.name
        let box = Markup(
            "assignedAuthoringDevice",
            [:],
            [
                code(ifKnown: device.type, "code"),
                model.map { Markup("manufacturerModelName", [:], text: $0) },
                (software ?? model).map { Markup("softwareName", [:], text: $0) },
            ]
        )
        let house = resource(device.owner, as: Organization.self).map {
            self.organization($0, "representedOrganization")
        }
        return Markup(name, [:], ids(device.identifier) + device.contact.compactMap(telecom) + [box, house])
    }

    /// A place where something happened.
    func place(_ reference: Reference?) -> Markup? {
        guard let place = resource(reference, as: Location.self) else { return nil }
        let own = place.identifier.compactMap { id($0) }
        let entity = place.name.map {
            Markup("playingEntity", ["classCode": "PLC"], [Markup("name", [:], text: $0)])
        }
        let role = Markup(
            "participantRole",
            ["classCode": "SDLOC"],
            [Markup("templateId", ["root": "2.16.840.1.113883.10.20.22.4.32"])] + own
                + [code(place.type.first)] + [place.address.map(address)] + place.telecom.compactMap(telecom)
                + [entity]
        )
        return Markup("participant", ["typeCode": "LOC"], [role])
    }
}
