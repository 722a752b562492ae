package import Findings
import XMLTree

/// What only some classes have.
extension ClinicalStatement {
    // Observations.
    package var values: [Value] { all("value") }
    package var value: Value? { one("value") }
    package var interpretations: [CD] { all("interpretationCode") }
    package var methods: [CD] { all("methodCode") }
    package var targetSites: [CD] { all("targetSiteCode") }
    package var referenceRanges: [ReferenceRange] { all("referenceRange") }

    // Procedures.
    package var approachSites: [CD] { all("approachSiteCode") }

    // Substance administrations and supplies.
    /// Which dose, or how many fills.
    package var repeatNumber: IVL<PQ>? { one("repeatNumber") }
    package var route: CD? { one("routeCode") }
    package var dose: IVL<PQ>? { one("doseQuantity") }
    package var rate: IVL<PQ>? { one("rateQuantity") }
    package var maxDose: RTO? { one("maxDoseQuantity") }
    package var administrationUnit: CD? { one("administrationUnitCode") }
    package var quantity: PQ? { one("quantity") }
    package var expectedUseTime: IVL<TS>? { one("expectedUseTime") }
    package var independence: Leaf { value(of: "independentInd") }
    /// What is taken, given or handed out.
    package var product: ManufacturedProduct? {
        let holder = element.first(named: "consumable") ?? element.first(named: "product")
        return holder?.first(named: "manufacturedProduct").map(ManufacturedProduct.init)
    }

    // Encounters.
    package var disposition: CD? { one("dischargeDispositionCode", in: .sdtc) ?? one("dischargeDispositionCode") }
}
