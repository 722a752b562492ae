import Findings
import Testing
import XMLTree

@Suite struct XMLRespellingTests {
    private let text = "<a b=\"one\"><c>two</c>\n<c d=\"three\"/></a>"

    @Test func `a leaf spelled differently leaves every other leaf and place as it was`() throws {
        let tree = try XMLTree(Array(text.utf8))
        let changed = tree.respelled([1]) { Array($0.reversed()) }
        let texts = [tree, changed].map { $0.root.children.map { $0.text.unrecorded } }
        #expect(texts == [["two", ""], ["owt", ""]])
        #expect(changed.root.attribute("b").unrecorded == "one")
        #expect((0..<3).map(changed.place(ofLeaf:)) == (0..<3).map(tree.place(ofLeaf:)))
    }

    @Test func `a leaf that is left out reads as not sent, and the numbers stay`() throws {
        let tree = try XMLTree(Array(text.utf8))
        let changed = tree.respelled([0]) { _ in nil }
        #expect(changed.root.attribute("b").isEmpty)
        #expect(changed.leafCount == tree.leafCount)
        #expect(changed.place(ofLeaf: 2) == tree.place(ofLeaf: 2))
    }

    @Test func `a spelling of another length is no spelling`() throws {
        let changed = try XMLTree(Array(text.utf8)).respelled([0]) { Array($0) + [0x61] }
        #expect(changed.root.attribute("b").isEmpty)
    }
}
