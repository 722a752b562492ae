import RecordPrint
import RecordStore

/// The words of letters in one language: no test, drug, department or condition is named in any of them.
struct LetterWords: Sendable {
    private let all: [String: String]
    private let wording: Wording

    static let languages = ["en", "es"]

    /// The words of a language tag; English for any other.
    static func of(_ language: String) -> LetterWords { language == "es" ? spanish : english }

    static let english = LetterWords(column: 1, .english)
    static let spanish = LetterWords(column: 2, .spanish)

    private init(column: Int, _ wording: Wording) {
        self.wording = wording
        all = Self.rows.reduce(into: [:]) { $0[$1[0]] = $1[column] }
    }

    static var rows: [[String]] {
        table.split(separator: "\n").map { line in
            line.split(separator: "|", omittingEmptySubsequences: false).map { cell in
                let isSpace = { (letter: Character) in letter == " " }
                return String(cell.drop(while: isSpace).reversed().drop(while: isSpace).reversed())
            }
        }
    }

    /// The words for a key with its places filled; a test sees to it that each key is there.
    func callAsFunction(_ key: String, _ values: [String: String] = [:]) -> String {
        values.reduce(all[key] ?? key) { $0.replacing("{\($1.key)}", with: $1.value) }
    }

    /// `Monday, 23 November 2026, 09:00`, as the clock of the clinic says it.
    func time(_ time: Timestamp, _ clock: ClinicClock) -> String {
        let day = clock.day(of: time)
        let weekday = ClinicClock.weekday(day).map { self("weekday.\($0)") } ?? ""
        let hour = String(clock.spell(time).dropFirst(11).prefix(5))
        return self("time", ["weekday": weekday, "day": wording.day(day).description, "hour": hour])
    }

    private static let table = """
        subject.message | There is a new message for you | Tiene un mensaje nuevo
        subject.result | There is something new in your record | Hay algo nuevo en su expediente
        subject.refill | Your request has gone on | Su solicitud ha avanzado
        subject.booked | Your appointment is booked | Su cita está reservada
        subject.changed | Your appointment has been changed | Su cita ha cambiado
        subject.cancelled | Your appointment has been cancelled | Su cita se ha cancelado
        subject.offer | A time has become free for you | Hay una hora libre para usted
        subject.reminder | Your appointment: will you come? | Su cita: ¿va a venir?
        subject.code | Your code | Su código
        subject.enter | Your clinic invites you to see your record | Su clínica le invita a ver su expediente
        subject.reset | Choose a new password | Elija una contraseña nueva
        subject.secured | Your password was changed | Su contraseña ha cambiado
        subject.several | There is news for you | Hay novedades para usted
        one.message | There is a new message for you. | Tiene un mensaje nuevo.
        some.message | There are {count} new messages for you. | Tiene {count} mensajes nuevos.
        one.result | There is a new result in your record. | Hay un resultado nuevo en su expediente.
        some.result | There are {count} new results in your record. | Hay {count} resultados nuevos en su expediente.
        one.refill | There is news of something that you have asked for. | Hay novedades de algo que ha solicitado.
        some.refill | There is news of {count} things that you have asked for. | Hay novedades de {count} cosas que ha solicitado.
        one.booked | You have an appointment: {time}. | Tiene una cita: {time}.
        one.changed | Your appointment is now: {time}. | Su cita es ahora: {time}.
        one.cancelled | Your appointment of {time} has been cancelled. | Su cita del {time} se ha cancelado.
        one.offer | A time that you wait for has become free: {time}. It is kept for you for a few minutes. | Se ha liberado una hora que usted espera: {time}. Se la guardamos unos minutos.
        one.reminder | Do not forget your appointment: {time}. | Recuerde su cita: {time}.
        answer | Say whether you will come, or cancel: | Díganos si va a venir, o cancele:
        one.code | Your code is {code}. It is good for 30 minutes. Type it on the page on which you asked for it. | Su código es {code}. Vale durante 30 minutos. Escríbalo en la página donde lo pidió.
        one.enter | Your clinic invites you to see your record online. You need the birth date of the person whom the clinic has told about this. | Su clínica le invita a ver su expediente en línea. Necesita la fecha de nacimiento de la persona a quien la clínica informó.
        go.enter | Make your account here: | Cree aquí su cuenta:
        one.reset | Somebody has asked for a new password for your account. The link below is good for 30 minutes, once. | Alguien ha pedido una contraseña nueva para su cuenta. El enlace vale durante 30 minutos y una sola vez.
        go.reset | Choose a new password: | Elija una contraseña nueva:
        one.secured | The password of your account was changed. All other browsers and apps were logged out. | La contraseña de su cuenta ha cambiado. Se ha cerrado la sesión en los demás navegadores y aplicaciones.
        go.secured | If this was not you, choose a new password at once and call your clinic: | Si no fue usted, elija enseguida otra contraseña y llame a su clínica:
        notYou | If you have not asked for it, you need not do anything. | Si no lo ha pedido, no tiene que hacer nada.
        read | Log in to read it: | Entre para leerlo:
        see | Log in to see it: | Entre para verla:
        zone | Times are those of the clinic. | Las horas son las de la clínica.
        plain | For your safety nothing about your health is in this message. | Por su seguridad, este mensaje no dice nada sobre su salud.
        choose | Choose what we write to you: | Elija qué le escribimos:
        leave | Stop these messages: | No recibir más mensajes:
        time | {weekday}, {day}, {hour} | {weekday}, {day}, {hour}
        weekday.0 | Monday | lunes
        weekday.1 | Tuesday | martes
        weekday.2 | Wednesday | miércoles
        weekday.3 | Thursday | jueves
        weekday.4 | Friday | viernes
        weekday.5 | Saturday | sábado
        weekday.6 | Sunday | domingo
        """
}
