/// Fields that R4 has no element for, by segment: number and type (C9).
///
/// They are asked for last, so that a field is listed even if some of it has an element: what was read is left out.
///
/// Source: HL7 v2.8.2, chapters 3, 4, 6, 7, 9, 10, 11 and 12, <https://www.hl7.eu/HL7v2x/v282/hl7v282.htm>
enum RemainingFields {}
