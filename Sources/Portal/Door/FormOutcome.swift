/// What becomes of a form that was sent.
enum FormOutcome {
    /// It was done; the browser goes on to a page, so that going back sends nothing again.
    case seeing(String)
    /// The page once more, with what was typed and what is to be put right or looked at.
    case again(ScenePage)
}
