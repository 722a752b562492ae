import Gateway
import JSONTree
import RecordStore

/// Lists the files of an export that is done.
///
/// Source: <https://hl7.org/fhir/uv/bulkdata/STU2/export.html#response---complete-status>
struct ExportManifest {
    let job: ExportJob
    let address: ServerAddress
    let requiresToken: Bool

    var json: [UInt8] {
        var json = JSONWriter()
        json.object { json in
            json.member("transactionTime", job.transactionTime.description)
            json.member("request", job.request.address)
            json.member("requiresAccessToken", boolean: requiresToken)
            // Arrays without an item are part of a manifest.
            json.member("output", raw: list(.output))
            json.member("deleted", raw: list(.deleted))
            json.member("error", raw: list(.error))
        }
        return json.bytes
    }

    private func list(_ list: ExportFile.List) -> [UInt8] {
        var json = JSONWriter()
        json.array { json in
            for file in job.files where file.list == list {
                json.object {
                    $0.member("type", file.type)
                    $0.member("url", "\(address.export(job.id))/\(file.name)")
                    $0.member("count", integer: file.count)
                }
            }
        }
        return json.bytes
    }
}
