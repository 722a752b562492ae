package import Hummingbird

/// What a request carries through the door.
package typealias DoorContext = BasicRequestContext
