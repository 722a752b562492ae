/// Whether a delivery that comes in parts is wanted.
package enum DeliveryOpening: Sendable, Hashable {
    /// The same bytes have come from the same source before, as a whole.
    case known(ImportReport)
    /// Its number; parts of it may be kept already, from an attempt that came to no end.
    case open(Int64)
}
