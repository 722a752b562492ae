package import Foundation

/// The root of the project, found from the place of this source file.
package enum ProjectFolder {
    /// The folder that holds `Package.swift`.
    package static let url = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()
}
