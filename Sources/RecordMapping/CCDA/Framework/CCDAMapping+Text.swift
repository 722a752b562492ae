package import CCDA
package import Findings
package import MappingTables

/// How mappings read: every text passes the ledger.
extension CCDAMapping {
    /// The text of a leaf, trimmed and folded; `nil` if there is none.
    package func text(_ leaf: Leaf, _ class: Ledger.Class = .mapped) -> String? {
        guard let raw = ledger.use(leaf, `class`) else { return nil }
        let (text, droppedControl) = CleanText.clean(raw)
        if droppedControl { ledger.note(.note, .narrativeCleaned, at: leaf) }
        return text
    }

    /// The code of a leaf that only chooses a branch.
    package func branch(_ leaf: Leaf) -> String? { text(leaf, .structural) }

    /// What a code means by a table, of which the site's own rows go first.
    ///
    /// A code without a row is a finding.
    package func translate(_ leaf: Leaf, by table: TableName) -> Code? {
        guard let code = text(leaf) else { return nil }
        if let found = lookUp(code, table) { return found }
        ledger.refuse(unknown: leaf, in: table.path)
        return nil
    }

    /// What a code means by a table, without a finding if it has no row: the code is kept elsewhere as it is.
    package func lookUp(_ code: String, _ table: TableName) -> Code? {
        site.translate(code, by: table) ?? tables.translate(code, by: table)
    }

    /// The first of a code and its translations that a table knows.
    package func lookUp(_ cd: CD?, _ table: TableName) -> Code? {
        guard let cd else { return nil }
        if !cd.code.isEmpty, let found = lookUp(cd.code.unrecorded, table) { return found }
        for translation in cd.translations {
            if let found = lookUp(translation, table) { return found }
        }
        return nil
    }

    /// `true` or `false`; anything else is nothing.
    package func flag(_ leaf: Leaf) -> Bool? {
        switch text(leaf) {
        case "true", "1": true
        case "false", "0": false
        default: nil
        }
    }

    /// A whole number.
    package func integer(_ leaf: Leaf) -> Int? {
        guard let text = text(leaf) else { return nil }
        if let number = Int(text) { return number }
        ledger.refuse(leaf, .numberInvalid)
        return nil
    }

    /// Leaves of a subtree that nobody read become text only: their words are in a note or in the narrative.
    package func keepAsText(_ view: some CDAElement) { ledger.markUnread(view.leaves, .asTextOnly) }

    /// Leaves of a subtree that nobody read chose a branch.
    package func keepAsStructure(_ view: some CDAElement) { ledger.markUnread(view.leaves, .structural) }

    /// Leaves of a subtree that nobody read are left out by a rule.
    package func omit(_ view: some CDAElement, _: Omission) { ledger.markUnread(view.leaves, .omitted) }
}
