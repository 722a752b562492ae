import HL7v2

/// One hospital system that sends HL7 v2 messages, as `chartway.yml` names it.
package struct MessageSource: Sendable, Hashable {
    /// What its messages are told by: MSH-3 and MSH-4, each exactly or `*`.
    package struct Sender: Sendable, Hashable {
        let application: String
        let facility: String

        /// Reads them as they stand in the header: `NGADT|NORTHGATE`; `nil` if they are not two.
        init?(_ text: String) {
            let parts = text.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
            guard parts.count == 2 else { return nil }
            (application, facility) = (parts[0], parts[1])
        }

        func sends(_ envelope: MessageEnvelope) -> Bool {
            (application == "*" || application == envelope.application)
                && (facility == "*" || facility == envelope.facility)
        }
    }

    /// Also the name of the source whose deliveries these are.
    package var name: String
    /// Who may send under this name.
    ///
    /// Control ids are compared within a name: whoever counts by itself needs its own.
    package var senders: [Sender] = []
    /// The port it sends to, if it has one of its own.
    package var port: Int?

    package init(name: String) { self.name = name }
}
