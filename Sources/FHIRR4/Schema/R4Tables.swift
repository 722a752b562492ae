/// The facts of the R4 definitions as words, in the order in which ``R4SchemaReader`` wants them.
///
/// `=Type:base:kind` starts a type (`p`rimitive, `d`ata type, `b`ackbone, `r`esource); the words behind it are its own
/// elements: name, how many (`?` 0..1, `!` 1..1, `*` 0..*, `+` 1..*), types, and `#` with the value set of a required
/// binding. `Reference(A|B)` may lead to those kinds; the type `@` is any of the list in the first word. `#set` starts
/// a value set, `^system` a code system in it. A word that ends in `~` belongs to a summary.
enum R4Tables {
    /// Words of types.
    static var types: [StaticString] { [dataTypes, resourcesToL, resourcesFromM] }
}
