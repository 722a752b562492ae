import Testing

@testable import Portal

@Suite struct PageTemplatesTests {
    private static let nasty = #""><svg onload=alert(1)></title><script>x</script>{{w.password}}"#

    @Test(arguments: Language.allCases)
    func `N03 N05 what is put into a page is text and nothing else`(_ language: Language) {
        let page = PageTemplates().page(
            "consent",
            .of(language),
            [
                "app": Self.nasty, "user": Self.nasty, "form": "f", "who": Self.nasty, "canFind": true,
                "asksPatient": true,
                "patients": [["id": Self.nasty, "name": Self.nasty, "birthDate": "", "chosen": true] as [String: Any]],
                "scopes": [["value": Self.nasty, "text": Self.nasty]], "stays": true,
            ]
        )
        #expect(!page.contains("<svg"))
        #expect(!page.contains("<script"))
        #expect(page.contains("&lt;svg onload"))
        #expect(page.contains("{{w.password}}"))
        #expect(page.contains(#"<html lang="\#(language.rawValue)">"#))
        #expect(page.contains(PageWords.of(language).stays))
    }

    @Test func `a page without a user has no button to log out, and a login without an app names none`() {
        let page = PageTemplates().page("login", .english, ["form": "f", "wrong": false])
        #expect(!page.contains("Log out"))
        #expect(!page.contains("go on with"))
        #expect(!page.contains("role=\"alert\""))
        let wrong = PageTemplates().page("login", .english, ["form": "f", "wrong": true, "app": "Heart App"])
        #expect(wrong.contains("<strong>Heart App</strong>"))
        #expect(wrong.contains("role=\"alert\""))
    }

    @Test func `every field has a label, and no page needs a script or another host`() {
        let templates = PageTemplates()
        for name in ["login", "digits", "consent", "apps", "stop"] {
            let page = templates.page(name, .english, ["form": "f", "user": "u", "canFind": true, "sentence": "s"])
            #expect(!page.contains("<script"), "\(name)")
            #expect(!page.contains("http"), "\(name)")
            for part in page.split(separator: "<input id=\"").dropFirst() {
                let id = part.prefix { $0 != "\"" }
                #expect(page.contains("<label for=\"\(id)\">"), "\(name) \(id)")
            }
        }
    }
}
