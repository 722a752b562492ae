import JSONTree

extension ExtensionValue {
    /// Reads the member `value[x]` of an extension; `nil` if there is none.
    init?(_ json: JSONNode) {
        for member in json.children {
            let name = member.name
            guard name.hasPrefix("value") else { continue }
            self =
                Self(text: member, name) ?? Self(scalar: json, name) ?? Self(element: member, name)
                ?? .other(name, RawJSON(member))
            return
        }
        // A date may be absent for a reason, with nothing but its own extensions.
        guard let value = Self(scalar: json, "valueDateTime") ?? Self(scalar: json, "valueDate") else { return nil }
        self = value
    }

    private init?(text member: JSONNode, _ name: String) {
        guard let text = member.string, !text.isEmpty else { return nil }
        switch name {
        case "valueBase64Binary": self = .base64Binary(text)
        case "valueCanonical": self = .canonical(text)
        case "valueCode": self = .code(text)
        case "valueId": self = .id(text)
        case "valueInstant": self = .instant(text)
        case "valueMarkdown": self = .markdown(text)
        case "valueOid": self = .oid(text)
        case "valueString": self = .string(text)
        case "valueTime": self = .time(text)
        case "valueUri": self = .uri(text)
        case "valueUrl": self = .url(text)
        case "valueUuid": self = .uuid(text)
        default: return nil
        }
    }

    private init?(scalar json: JSONNode, _ name: String) {
        let value: Self? =
            switch name {
            case "valueBoolean": json.flag("valueBoolean").map(Self.boolean)
            case "valueDate": json.primitive("valueDate").map(Self.date)
            case "valueDateTime": json.primitive("valueDateTime").map(Self.dateTime)
            case "valueDecimal": json.number("valueDecimal").map(Self.decimal)
            case "valueInteger": json.integer("valueInteger").map(Self.integer)
            case "valuePositiveInt": json.integer("valuePositiveInt").map(Self.positiveInt)
            case "valueUnsignedInt": json.integer("valueUnsignedInt").map(Self.unsignedInt)
            default: nil
            }
        guard let value else { return nil }
        self = value
    }

    private init?(element member: JSONNode, _ name: String) {
        guard member.kind == .object else { return nil }
        switch name {
        case "valueAddress": self = .address(Address(member))
        case "valueAge": self = .age(Quantity(member))
        case "valueAnnotation": self = .annotation(Annotation(member))
        case "valueAttachment": self = .attachment(Attachment(member))
        case "valueCodeableConcept": self = .concept(CodeableConcept(member))
        case "valueCoding": self = .coding(Coding(member))
        case "valueContactPoint": self = .contactPoint(ContactPoint(member))
        case "valueDuration": self = .duration(Quantity(member))
        case "valueHumanName": self = .humanName(HumanName(member))
        case "valueIdentifier": self = .identifier(Identifier(member))
        case "valueMoney": self = .money(Money(member))
        case "valuePeriod": self = .period(Period(member))
        case "valueQuantity": self = .quantity(Quantity(member))
        case "valueRange": self = .range(Range(member))
        case "valueRatio": self = .ratio(Ratio(member))
        case "valueReference": self = .reference(Reference(member))
        case "valueSampledData": self = .sampledData(SampledData(member))
        case "valueTiming": self = .timing(Timing(member))
        default: return nil
        }
    }
}
