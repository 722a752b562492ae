/// A page of a record that is to be put into its frame.
struct ScenePage {
    let template: String
    let values: PageValues
    let scene: Scene
    /// Whether it says that somebody else was quicker.
    var isConflict = false

    init(_ template: String, _ values: PageValues, _ scene: Scene) {
        (self.template, self.values, self.scene) = (template, values, scene)
    }
}
