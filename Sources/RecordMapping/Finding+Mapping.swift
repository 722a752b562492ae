package import Findings

extension Finding.Code {
    /// Nobody read the leaf.
    package static let leafUnmapped = Self("leaf.unmapped")
    /// One entry could not be read; its narrative stays.
    package static let entryUnreadable = Self("entry.unreadable")
    package static let templateUnknown = Self("template.unknown")
    /// Template id and code of a section disagree; the id wins.
    package static let sectionMismatch = Self("section.mismatch")
    package static let nullFlavorWithValue = Self("nullflavor.withValue")
    package static let negationContradiction = Self("negation.contradiction")
    package static let timeInvalid = Self("time.invalid")
    /// A time was sent without an offset; another time of the document or the site's zone supplied it.
    package static let timeZoneAssumed = Self("time.zoneAssumed")
    /// A time was sent without an offset and nothing supplies one: its clock is left out.
    package static let timeZoneMissing = Self("time.zoneMissing")
    package static let codeSystemUnknown = Self("code.systemUnknown")
    package static let codeSystemName = Self("code.systemName")
    package static let codeNotInTable = Self("code.notInTable")
    package static let unitNotUCUM = Self("unit.notUCUM")
    package static let numberInvalid = Self("number.invalid")
    package static let referenceDangling = Self("reference.dangling")
    /// One number names two different things of one message; the second has an id of its own.
    package static let idRepeated = Self("id.repeated")
    /// The document names several people as its subject; its entries are not filed.
    package static let personsDiffer = Self("person.conflict")
    package static let idMissing = Self("id.missing")
    package static let narrativeCleaned = Self("narrative.cleaned")
    package static let valueTypeUnknown = Self("value.typeUnknown")
    package static let statusAssumed = Self("status.assumed")
    package static let eventUnmapped = Self("event.unmapped")
    package static let versionUnmapped = Self("version.unmapped")
    /// The resource is of another version of FHIR and has been read as R4; what R4 lacks is in extensions.
    package static let versionConverted = Self("version.converted")
    package static let batchCount = Self("batch.count")
    /// The format has no place for a resource as it stands: it is left out of what was written.
    package static let resourceUnsaid = Self("resource.unsaid")
    /// The format has no place for all that an element says.
    package static let elementUnsaid = Self("element.unsaid")
    package static let documentRefused = Self("document.refused")
    package static let signatureUntrusted = Self("signature.untrusted")
    /// The issuer keeps a list of revoked cards that is not here.
    package static let revocationUnchecked = Self("revocation.unchecked")
}
