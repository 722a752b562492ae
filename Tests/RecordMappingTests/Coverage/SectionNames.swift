/// What people call the sections that are known by template id, by LOINC code.
enum SectionNames {
    static let names = [
        "48765-2": "allergies", "11450-4": "problems", "10160-0": "medications", "11369-6": "immunizations",
        "30954-2": "results", "8716-3": "vital signs", "47519-4": "procedures", "29762-2": "social history",
        "46240-8": "encounters", "18776-5": "plan of treatment", "47420-5": "functional status",
        "10190-7": "mental status", "61146-7": "goals", "75310-3": "health concerns", "51848-0": "assessment",
        "51847-2": "assessment and plan", "42349-1": "reason for referral", "46264-8": "medical equipment",
        "8653-8": "discharge instructions", "69730-0": "instructions", "10157-6": "family history",
        "10164-2": "history of present illness", "10187-3": "review of systems", "8648-8": "hospital course",
        "29545-1": "physical examination", "11348-0": "past illness", "10183-2": "discharge medications",
        "42346-7": "admission medications", "29549-3": "medications administered", "11535-2": "discharge diagnosis",
        "46241-6": "admission diagnosis", "48768-6": "payers", "42348-3": "advance directives",
        "10154-3": "chief complaint", "29299-5": "reason for visit", "46239-0": "chief complaint and reason for visit",
        "85847-2": "care teams", "10162-6": "pregnancy", "61144-2": "nutrition", "62387-6": "interventions",
        "11383-7": "outcomes", "59774-0": "anesthesia", "55109-3": "complications",
        "10219-4": "preoperative diagnosis", "10218-6": "postoperative diagnosis",
        "59769-0": "postprocedure diagnosis", "59776-5": "procedure findings", "59768-2": "procedure indications",
        "59771-6": "procedure implants", "59772-4": "planned procedure",
    ]
}
