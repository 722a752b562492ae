package import RecordStore

/// An address of somebody's, once they have shown that it is theirs.
package struct NoticeContact: Sendable, Hashable {
    /// An address to which a code is on its way.
    package struct Pending: Sendable, Hashable {
        package let address: String
        /// Of the code.
        let digest: [UInt8]
        package let expires: Timestamp
        /// How many wrong codes are still borne.
        var tries: Int
    }

    /// Empty while there is none that was shown to be theirs.
    package var address = ""
    package internal(set) var pending: Pending?

    package init() {}
}
