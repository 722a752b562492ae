import JSONTree

extension ExtensionValue {
    /// Writes the member into an extension that is open.
    func write(into json: inout JSONWriter) {
        switch self {
        case .boolean(let value): json.member("valueBoolean", boolean: value)
        case .date(let value): json.member("valueDate", value)
        case .dateTime(let value): json.member("valueDateTime", value)
        case .decimal(let value): json.member("valueDecimal", number: value)
        case .integer(let value): json.member("valueInteger", integer: value)
        case .positiveInt(let value): json.member("valuePositiveInt", integer: value)
        case .unsignedInt(let value): json.member("valueUnsignedInt", integer: value)
        case .other(let name, let value): json.member(named: name) { value.write(into: &$0) }
        default:
            writeText(into: &json)
            writeElement(into: &json)
        }
    }

    private func writeText(into json: inout JSONWriter) {
        switch self {
        case .base64Binary(let value): json.member("valueBase64Binary", value)
        case .canonical(let value): json.member("valueCanonical", value)
        case .code(let value): json.member("valueCode", value)
        case .id(let value): json.member("valueId", value)
        case .instant(let value): json.member("valueInstant", value)
        case .markdown(let value): json.member("valueMarkdown", value)
        case .oid(let value): json.member("valueOid", value)
        case .string(let value): json.member("valueString", value)
        case .time(let value): json.member("valueTime", value)
        case .uri(let value): json.member("valueUri", value)
        case .url(let value): json.member("valueUrl", value)
        case .uuid(let value): json.member("valueUuid", value)
        default: break
        }
    }

    private func writeElement(into json: inout JSONWriter) {
        switch self {
        case .address(let value): json.member("valueAddress", value)
        case .age(let value): json.member("valueAge", value)
        case .annotation(let value): json.member("valueAnnotation", value)
        case .attachment(let value): json.member("valueAttachment", value)
        case .concept(let value): json.member("valueCodeableConcept", value)
        case .coding(let value): json.member("valueCoding", value)
        case .contactPoint(let value): json.member("valueContactPoint", value)
        case .duration(let value): json.member("valueDuration", value)
        case .humanName(let value): json.member("valueHumanName", value)
        case .identifier(let value): json.member("valueIdentifier", value)
        case .money(let value): json.member("valueMoney", value)
        case .period(let value): json.member("valuePeriod", value)
        case .quantity(let value): json.member("valueQuantity", value)
        case .range(let value): json.member("valueRange", value)
        case .ratio(let value): json.member("valueRatio", value)
        case .reference(let value): json.member("valueReference", value)
        case .sampledData(let value): json.member("valueSampledData", value)
        case .timing(let value): json.member("valueTiming", value)
        default: break
        }
    }
}
