import ClinicalRecord
import RecordStore

extension ArchiveLaw {
    package static let orderLaws: [ArchiveLaw] = (1...24).map { seed in
        law("7.3 W08 the order of deliveries does not change who is who, family \(seed)") { archive, bench in
            let story = FamilyStory(seed: seed)
            var first: ArchivePicture?
            for order in 0..<6 {
                let deliveries = order == 0 ? story.deliveries : story.shuffled(seed: order)
                for delivery in deliveries { _ = try await archive.commit(delivery) }
                try expect(try await archive.check().faults, is: [], "the check finds no fault in order \(order)")
                let picture = try await ArchivePicture(archive)
                let wanted = first ?? picture
                first = wanted
                try expect(picture == wanted, "order \(order):\n\(picture.difference(from: wanted))")
                if order < 5 { try await bench.empty(archive) }
            }
        }
    }
}
