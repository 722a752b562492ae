/// One step from a schema to the next: statements without values.
struct SchemaStep: Sendable {
    let sql: String
}
