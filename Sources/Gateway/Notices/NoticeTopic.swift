/// What somebody can choose to be told of, or not.
package enum NoticeTopic: String, Sendable, CaseIterable { case messages, results, appointments, refills, reminders }
