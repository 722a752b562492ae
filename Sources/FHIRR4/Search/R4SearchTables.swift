/// The search parameters of R4 and of US Core as words, in the order of kinds.
///
/// `=Kind` starts a kind; each word behind it is one parameter, in parts with semicolons between: name, letter of its
/// ``R4SearchParameter/Kind``, paths with `|` between (see ``R4SearchPath``), and what else is known: the kinds that a
/// reference leads to, the system of a code, the components of a composite as `letter:paths` with `&` between.
///
/// ``compartments`` is apart: `=Kind`, then `kind;parameter,parameter` for each kind that is in compartments of it.
enum R4SearchTables {
    /// All words.
    static var all: [StaticString] { [aToC, dToH, iToO, pToZ, usCore] }
}
