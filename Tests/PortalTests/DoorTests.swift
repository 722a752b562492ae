import Gateway
import Hummingbird
import Testing

@testable import Portal

@Suite struct DoorTests {
    @Test(arguments: [
        ("/p/abc-_D/results", "/p/abc-_D/results"), ("/", "/"), ("//evil.example.org", "/"), ("", "/"),
        ("https://evil.example.org", "/"), ("/\\evil", "/"), ("/a\r\nSet-Cookie: x", "/"), ("/a?b", "/"), ("/%2F", "/"),
    ])
    func `P03 the way back leads to a page of ours`(_ back: String, _ way: String) {
        #expect(PlainPages.local(back) == way)
    }

    @Test func `a name of a file asks for one paper in one form`() {
        #expect(DownloadWish("summary.pdf")?.form == .printed(.summary, .pdf))
        #expect(DownloadWish("medications.txt")?.form == .printed(.medications, .text))
        #expect(DownloadWish("visit-12ab.html")?.visit == "12ab")
        #expect(DownloadWish("summary.xml")?.form == .clinicalDocument)
        for name in ["", "summary", "summary.doc", "../a.pdf", "visit-1.pdf.pdf", ".pdf"] {
            #expect(DownloadWish(name) == nil, "\(name)")
        }
    }

    @Test func `the look of all pages is small and needs nothing from elsewhere`() {
        #expect(StyleSheet.text.utf8.count < 20_000)
        #expect(!StyleSheet.text.contains("url("))
        #expect(!StyleSheet.text.contains("@import"))
        for mode in ["prefers-color-scheme: dark", "forced-colors", "prefers-reduced-motion", "@media print"] {
            #expect(StyleSheet.text.contains(mode), "\(mode)")
        }
        let opens = StyleSheet.text.filter { $0 == "{" }.count
        #expect(opens == StyleSheet.text.filter { $0 == "}" }.count)
    }

    @Test func `an everything file goes out whole and leaves nothing behind`() async throws {
        let file = try ScratchFile()
        for _ in 0..<3 { try file.append(Array(repeating: 7, count: 300_000)) }
        let body = try file.body()
        let collector = BodyCollector()
        try await body.write(collector)
        #expect(collector.text.utf8.count == 900_000)
    }
}
