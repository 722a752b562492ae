import Gateway

/// The form for a new message, with what was typed and what is wrong with it.
struct MessageForm: Sendable {
    var draft = MessageDraft(text: "")
    var mistakes: [MessageDraft.Mistake] = []
    /// Of the form, so that sending it twice sends once.
    var key = WorkForm.key()
    /// Said above everything else, such as that a conversation was closed in the meantime.
    var notice = ""

    func mistakes(_ texts: Texts) -> [FieldMistake] {
        mistakes.map { mistake in
            let limit = mistake == .subject ? MessageDraft.longestSubject : MessageDraft.longestText
            let text = texts("mistake.\(mistake.rawValue)", ["count": "\(limit)"])
            return FieldMistake(field: mistake == .length ? "text" : mistake.rawValue, text: text)
        }
    }

    func values(_ action: String, _ form: String, _ texts: Texts) -> PageValues {
        let told = mistakes(texts)
        return PageValues([
            "action": action, "form": form, "key": key, "notice": notice, "subject": draft.subject,
            "text": draft.text, "subjectLimit": "\(MessageDraft.longestSubject)",
            "textLimit": "\(MessageDraft.longestText)", "mistakes": FieldMistake.values(told),
            "topicMistake": FieldMistake.text(told, "topic"), "subjectMistake": FieldMistake.text(told, "subject"),
            "textMistake": FieldMistake.text(told, "text"),
            "topics": MessageTopic.allCases.enumerated().map { index, topic in
                PageValues([
                    // The summary of mistakes leads to the first of them.
                    "id": index == 0 ? "topic" : "topic-\(topic.rawValue)", "value": topic.rawValue,
                    "label": texts["topic.\(topic.rawValue)"], "isChosen": topic.rawValue == draft.topic,
                ])
            },
        ])
    }
}
