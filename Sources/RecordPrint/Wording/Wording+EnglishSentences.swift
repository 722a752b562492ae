extension Wording {
    static let englishSentences = Sentences(
        and: "and",
        more: "and {count} more",
        fromTo: "{start} to {end}",
        unknown: "not recorded",
        undated: "date not recorded",
        recordNumber: "record number {text}",
        recordID: "Record {text}.",
        alsoCalled: "also called {name}",
        atAge: "at age {age}",
        stateUntold: "Whether it still holds is not recorded",
        forReason: "for {reason}",
        printed: "Printed on {date} from records of {sources}.",
        printedBare: "Printed on {date}.",
        running: "{name}, born {date}",
        runningUnborn: "{name}, birth date not recorded",
        page: "Page {page} of {pages}",
        died: "This person died on {date}.",
        isDead: "This person is recorded as dead.",
        highRisk: "High risk",
        highRiskAllergies: "High risk: severe reactions are possible",
        disagree: "Sources disagree",
        disagreeFacts: "Sources disagree about {topics}; see “{title}”.",
        voice: "{sources}: {value}",
        disagreePerson: "Sources disagree about the {topics}. Ask the person or the family.",
        saysNone: "{sources} states “{text}” (date: {date}); others list the entries below.",
        noAllergyRecorded: "No allergy is recorded. This does not mean there is none.",
        noProblemRecorded: "No health problem is recorded.",
        noMedicineRecorded: "No medicine is recorded.",
        noVaccinationRecorded: "No vaccination is recorded.",
        noResultRecorded: "No test result is recorded.",
        noneRecorded: "Nothing is recorded here.",
        askPerson: "Ask the person or the family.",
        absenceMeaning: "This does not mean there is none. Ask the person or the family.",
        noneKnown: "None known",
        saidBy: "Stated by {sources}, {date}.",
        ruledOut: "Ruled out: {text}",
        notDone: "Not done: {text}",
        notTaken: "Not taken: {text}",
        nothingAbout: "Nothing is recorded about: {topics}. This does not mean there is nothing.",
        noDirections: "No directions recorded; ask who prescribed it",
        orderedBy: "Ordered by {name}",
        quantity: "Quantity {text}",
        refills: "Refills {text}",
        untilDay: "until {date}",
        untilPassed: "the stated end, {date}, has passed",
        doseNumber: "Dose {number}",
        lotNumber: "Batch {text}",
        toldOnly: "Told by the patient or another source, not by who gave it",
        noRange: "none given",
        aboveRange: "Above range",
        belowRange: "Below range",
        moreResults: "{count} more tests are in the record; the document “{title}” shows all.",
        moreRows: "{count} more entries, older or without a date, are not printed here; the full electronic record "
            + "holds them.",
        moreReports: "{count} more reports are in the record; the document “{title}” shows all.",
        chartSummary: "{count} values from {start} to {end}: first {first}, last {last}, lowest {low}, highest {high}.",
        chartRange: "The shaded band is the expected range the laboratory gave.",
        singleResults: "Results of {date}",
        reportBy: "Reported by {name}",
        placedByDate: "Measurements, results, procedures, vaccinations and medicines are shown with the visit because "
            + "their dates fall within it; what has no date is not shown.",
        maskedNumber: "ends in {digits}",
        closing: """
            This paper shows what the sources named above have sent, put together by computer. It is not complete: \
            what is missing here may still exist. If something is wrong, tell the clinic that sent it.
            """,
        closingRange: """
            “High” and “Low” compare a value with the range its laboratory gave. A value outside the range is not by \
            itself an illness, and one inside is not by itself a sign of health. Ask your doctor what it means for you.
            """,
        closingMedicines: """
            Do not start, stop or change a medicine because of this list. Take it with you to every visit, and note \
            there what you really take.
            """,
        closingVaccines: """
            This record lists the vaccinations that were reported. It is not an International Certificate of \
            Vaccination or Prophylaxis.
            """
    )
}
