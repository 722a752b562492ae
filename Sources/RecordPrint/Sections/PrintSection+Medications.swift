import ClinicalRecord

extension PrintSection {
    /// What the person is believed to take, with how to take it.
    ///
    /// An entry whose state nobody told stands apart: it is neither in use nor past.
    static func medications(
        _ summary: RecordSummary,
        printed: String,
        wording: Wording,
        isDetailed: Bool = false
    ) -> [PrintSection] {
        let headings = wording.headings
        let unsure = summary.pastMedications.filter { ["", "unknown"].contains($0.status) }
        let table = MedicationTable(printed: printed, wording: wording, isDetailed: isDetailed)
        var blocks = table.blocks(headings.medications, summary.currentMedications)
        if blocks.isEmpty, unsure.isEmpty {
            blocks = [.nothing(.medications, summary, wording.sentences.noMedicineRecorded, wording: wording)]
        } else {
            blocks = Block.contradictions(.medications, summary, wording: wording) + blocks
        }
        let refused = summary.absences(in: .medications).filter { $0.kind != .noneKnown }
        blocks += Block.absences(refused, wording.sentences.notTaken, wording: wording)
        let unsureBlocks = table.blocks(headings.unsureMedications, unsure)
        return [PrintSection(headings.medications, blocks), PrintSection(headings.unsureMedications, unsureBlocks)]
            .filter { !$0.blocks.isEmpty }
    }

    /// What is no longer taken; `nil` if nothing is.
    static func pastMedications(_ summary: RecordSummary, printed: String, wording: Wording) -> PrintSection? {
        let past = summary.pastMedications.filter { !["", "unknown"].contains($0.status) }
        let heading = wording.headings.pastMedications
        let table = MedicationTable(printed: printed, wording: wording, isDetailed: false)
        let blocks = table.blocks(heading, past)
        return blocks.isEmpty ? nil : PrintSection(heading, blocks)
    }
}
