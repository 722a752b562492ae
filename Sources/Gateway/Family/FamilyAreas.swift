import JSONTree

/// The areas of a record that are open to somebody, and whether for reading or for acting too.
package struct FamilyAreas: Sendable, Hashable {
    /// How far an area is open.
    package enum Level: String, Sendable, CaseIterable { case read, act }

    private var levels: [FamilyArea: Level] = [:]

    package init(_ levels: [FamilyArea: Level] = [:]) {
        for (area, level) in levels { self[area] = level }
    }

    /// `nil` for an area that is closed; where there is nothing to do, acting is reading.
    package subscript(area: FamilyArea) -> Level? {
        get { levels[area] }
        set { levels[area] = newValue == .act && !area.canAct ? .read : newValue }
    }

    /// Those that are open, in their order.
    package var open: [FamilyArea] { FamilyArea.allCases.filter { levels[$0] != nil } }

    /// Whether nothing can be seen; what is labelled as restricted stands in other areas.
    package var isEmpty: Bool { open.allSatisfy { $0 == .sensitive } }

    package func opens(_ area: FamilyArea, _ level: Level = .read) -> Bool {
        levels[area] == .act || levels[area] != nil && level == .read
    }

    /// What the one or the other opens.
    package func union(_ other: FamilyAreas) -> FamilyAreas {
        var both = self
        for area in FamilyArea.allCases where !both.opens(area, .act) {
            if let level = other[area] { both[area] = level }
        }
        return both
    }

    /// What both open.
    package func intersection(_ other: FamilyAreas) -> FamilyAreas {
        var both = FamilyAreas()
        for area in open where other.opens(area) {
            both[area] = opens(area, .act) && other.opens(area, .act) ? .act : .read
        }
        return both
    }
}

extension FamilyAreas {
    /// As an account keeps them.
    init(kept node: JSONNode?) {
        for area in FamilyArea.allCases {
            if let level = node?[member: area.rawValue]?.string.flatMap(Level.init) { self[area] = level }
        }
    }

    func write(into json: inout JSONWriter) {
        json.object { json in
            for area in open { json.member(named: area.rawValue) { $0.value(self[area]?.rawValue ?? "") } }
        }
    }
}
