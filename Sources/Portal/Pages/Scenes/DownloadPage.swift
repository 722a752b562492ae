import ClinicalRecord
import Gateway
import RecordStore

extension Scene {
    /// What can be taken away, and how fresh it is.
    var download: PageValues {
        let papers = PrintTopic.allCases.filter { $0 != .visit || !summary.encounters.isEmpty }.map { topic in
            let name = texts["paper.\(topic.rawValue)"]
            return PageValues([
                "name": name,
                "forms": [PrintForm.pdf, .html, .text].map { form in
                    let title = form == .text ? "TXT" : form.rawValue.uppercased()
                    let file = "\(topic.rawValue).\(form.fileExtension)"
                    return PageValues([
                        "href": path(.download, file), "form": title,
                        "label": texts("formOf", ["form": title, "paper": name]),
                    ])
                },
            ])
        }
        var files = [("bundle", "record.json"), ("ips", "international-summary.json"), ("ccda", "summary.xml")]
        if record.isOwn { files.append(("zip", "everything.zip")) }
        return PageValues([
            "title": texts["download"], "papers": papers,
            "files": files.map { key, file in
                PageValues(["href": path(.download, file), "name": texts[key], "help": texts["\(key)Help"]])
            },
            "dates": freshness,
        ])
    }

    /// Each source with the day on which it last sent something.
    private var freshness: [String] {
        record.lastReceived.sorted { $0.key < $1.key }.map { source, time in
            texts("lastReceived", ["source": clean(source), "date": day(time)])
        }
    }
}
