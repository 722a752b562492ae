import JSONTree
import RecordStore
import Testing

@testable import Gateway

@Suite struct ExportRequestTests {
    private func request(_ query: String, isLenient: Bool = false) throws(Refusal) -> ExportRequest {
        try ExportRequest(.system, FormText.items(query), isLenient: isLenient, address: "https://a/x")
    }

    private func isRefused(_ query: String, isLenient: Bool = false) -> Bool {
        do throws(Refusal) { _ = try request(query, isLenient: isLenient) } catch { return error.kind == .incorrect }
        return false
    }

    @Test(
        arguments: ["application/fhir+ndjson", "application%2Ffhir%2Bndjson", "application/ndjson", "ndjson"]
    )
    func `C088 NDJSON is served in each of its spellings`(_ format: String) throws {
        _ = try request("_outputFormat=\(format)")
    }

    @Test(arguments: ["application/fhir+json", "text/csv", "", "application/fhir+parquet", "NDJSON2"])
    func `C088 another format is refused`(_ format: String) {
        #expect(isRefused("_outputFormat=\(format)"))
        #expect(isRefused("_outputFormat=\(format)", isLenient: true))
    }

    @Test(
        arguments: [
            ("2026-05-03T12:00:00Z", 1_777_809_600_000), ("2026-05-03T12:00:00.250Z", 1_777_809_600_250),
            ("2026-05-03T14:00:00%2B02:00", 1_777_809_600_000), ("2026-05-03T14:00:00+02:00", 1_777_809_600_000),
            ("2026-05-03T09:00:00-03:00", 1_777_809_600_000),
        ]
    )
    func `C089 an instant is read with its offset`(_ text: String, _ milliseconds: Int64) throws {
        #expect(try request("_since=\(text)").since == Timestamp(milliseconds: milliseconds))
    }

    @Test(arguments: [
        "2026-05-03", "2026-05-03T12:00:00", "2026-05-03T12:00Z", "yesterday", "", "2026-13-03T12:00:00Z",
    ])
    func `C089 what is no instant is refused`(_ text: String) { #expect(isRefused("_since=\(text)")) }

    @Test func `C090 repeated types are as those between commas, and unknown ones are refused`() throws {
        #expect(try request("_type=Patient,Observation").kinds == ["Patient", "Observation"])
        #expect(try request("_type=Patient&_type=Observation").kinds == ["Patient", "Observation"])
        for wrong in ["_type=Nonsense", "_type=", "_type=patient", "_type=Patient,X"] { #expect(isRefused(wrong)) }
    }

    @Test func `C091 a comma belongs to a value of a filter unless another type follows`() throws {
        let query = "_typeFilter=Observation%3Fcode%3Da,b%26status%3Dfinal,Condition%3Fcode%3Dc"
        let filters = try request(query).filters
        #expect(filters.map(\.kind) == ["Observation", "Condition"])
        #expect(filters.map(\.query) == ["code=a,b&status=final", "code=c"])
    }

    @Test(
        arguments: [
            "Observation", "Observation?", "Nonsense?code=a", "Observation?nonsense=a", "Observation?_sort=date",
            "Observation?code=a&_count=3", "Observation?_include=Observation:subject",
            "Observation?code=a&_summary=true",
            "Observation?subject:Patient.name=x", "Patient?_has:Observation:patient:code=x", "?code=a",
        ]
    )
    func `C091 a filter that is more than conditions is refused`(_ filter: String) {
        let spelled = FormText.spell([(name: "_typeFilter", value: filter)])
        #expect(isRefused(spelled))
        #expect(isRefused(spelled, isLenient: true))
    }

    @Test func `C091 a filter of a type that is left out is refused`() {
        #expect(isRefused("_type=Patient&_typeFilter=Observation%3Fstatus%3Dfinal"))
    }

    @Test func `C091 elements are at the root of a resource`() throws {
        #expect(try request("_elements=id,Patient.birthDate").elements == ["id", "Patient.birthDate"])
        for wrong in ["Patient.name.family", "Nonsense.id", "Patient", "", "Patient.", "na me"] {
            #expect(isRefused(FormText.spell([(name: "_elements", value: wrong)])), "\(wrong)")
        }
    }

    @Test(arguments: [
        "patient=Patient/1", "includeAssociatedData=LatestProvenanceResources", "organizeOutputBy=Patient",
    ])
    func `C091 what is not served is refused, or passed over on request`(_ query: String) throws {
        #expect(isRefused(query))
        #expect(try request(query, isLenient: true).passedOver)
        #expect(try !request("_type=Patient", isLenient: true).passedOver)
    }
}
