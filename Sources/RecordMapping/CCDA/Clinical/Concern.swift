package import CCDA
package import FHIRR4
import Findings

/// Acts of which nothing is kept but the statements inside them.
extension CCDAMapping {
    /// Reads every statement inside an act that a rule knows, in the scope of the act.
    package func contents(of act: ClinicalStatement, in scope: EntryScope, as fallback: Template? = nil) -> [Reference]
    {
        // A concern that is denied makes no resource, whatever stands in it (rule A7).
        guard !act.isNegated else { return [] }
        let inner = scope.inside(act)
        var references: [Reference] = []
        for relationship in act.parts {
            guard let statement = relationship.statement else { continue }
            let template = statement.template
            let isPart = template.map { EntryRules.rule(for: $0) == nil } ?? false
            guard !isPart else { continue }
            if template == nil, let fallback, let rule = EntryRules.rule(for: fallback) {
                let filed = rule(self)(statement, inner)
                settle(statement, filed, inner)
                references += filed
            } else {
                references += self.statement(statement, in: inner)
            }
        }
        leaveOut(act)
        for reference in references { attribute(reference, to: act.authors, informants: act.informants) }
        let rest = rest(of: act)
        for reference in references { register.extend(reference, rest) }
        if references.isEmpty, let section = scope.section { leftovers[section.number, default: []] += rest }
        bind(act.ids, to: references)
        return references
    }

    /// Ids, tracking times, codes and status of a concern act (omission O3); its author spoke for what is inside.
    private func leaveOut(_ act: ClinicalStatement) {
        for id in act.ids { omit(id, .o3) }
        for time in act.effectiveTimes { omit(time, .o3) }
        if let code = act.code { omit(code, .o3) }
        if let status = act.statusCode { keepAsStructure(status) }
        if let priority = act.priority { omit(priority, .o3) }
    }

    /// The status of the act around a statement.
    package func concernStatus(_ scope: EntryScope) -> String? {
        scope.concern?.statusCode.flatMap { branch($0.code) }
    }
}
