import Testing

@testable import Portal

@Suite struct LanguageTests {
    @Test(
        arguments: [
            (nil, "en"), ("", "en"), ("es", "es"), ("es-MX,es;q=0.9,en;q=0.8", "es"), ("en-US,en;q=0.9,es;q=0.8", "en"),
            ("de,es;q=0.5,en;q=0.4", "es"), ("de, en;q=0.3, es;q=0.7", "es"), ("fr", "en"), ("es;q=0,en;q=0.1", "en"),
            ("ES", "es"), (";;,,q=", "en"),
        ] as [(String?, String)]
    )
    func `a page is in the language that the browser prefers, if it can be`(_ header: String?, _ language: String) {
        #expect(Language(accepting: header).rawValue == language)
    }

    @Test(arguments: Language.allCases)
    func `no sentence is missing, and days are written as people write them`(_ language: Language) {
        let words = PageWords.of(language)
        #expect(words.language == language)
        for child in Mirror(reflecting: words).children where child.value is String {
            #expect((child.value as? String)?.isEmpty == false, "\(child.label ?? "")")
        }
        #expect(words.day("1986-04-17") == (language == .english ? "17 April 1986" : "17 de abril de 1986"))
        #expect(words.day(nil).isEmpty)
    }
}
