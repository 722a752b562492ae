import JSONTree

extension DocumentLine {
    init(_ item: SummaryItem) {
        self.init()
        let node = item.node
        origin = item.origin
        kind = item.entry.kind
        let attachment = node.first("content")?["attachment"]
        type = node["type"]?.words ?? ""
        title = node.text("title") ?? attachment?.text("title") ?? node.text("description") ?? type
        date = node.text("date") ?? node["context"]?["period"]?.text("start") ?? attachment?.text("creation")
        authors = item.namesList("author")
        organization = item.names.words(node["custodian"])
        status = item.status
        contentType = attachment?.text("contentType") ?? ""
        address = attachment?.text("url") ?? ""
    }
}
