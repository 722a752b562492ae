extension Texts {
    /// The clinic's side of letting people in, and what stands on its letters.
    static let inviting = """
        invitations | Invitations | Invitaciones
        invitationsLead | Give patients a letter with a code, by which they make an account or choose a new password. | \
        Dé a los pacientes una carta con un código, para crear una cuenta o elegir una contraseña nueva.
        inviteWhom | Whom do you want to let in? | ¿A quién quiere dar acceso?
        lettersTitle | Letters | Cartas
        noLetters | No letter was made yet. | Todavía no se ha hecho ninguna carta.
        letter.registration | For a new account | Para una cuenta nueva
        letter.recovery | For a new password | Para una contraseña nueva
        letter.open | Open | Abierta
        letter.used | Used | Usada
        letter.withdrawn | Withdrawn | Retirada
        letter.blocked | Blocked: five wrong birth dates | Bloqueada: cinco fechas de nacimiento erróneas
        letter.expired | Too old | Caducada
        letterMade | Made by {name} on {date} | Hecha por {name} el {date}
        letterEnds | Good until {date} | Vale hasta el {date}
        letterMailed | Also by e-mail | También por correo
        withdrawLetter | Withdraw | Retirar
        hasAccounts | This record has an account already: {names} | Este expediente ya tiene una cuenta: {names}
        hasAccountsHelp | If its password is lost, make a letter for a new password instead of a second account. | \
        Si se perdió la contraseña, haga una carta para una nueva en vez de una segunda cuenta.
        bornOn | Born {date} | Nació el {date}
        inviteName | Let in: {name} | Dar acceso: {name}
        noBirthDate | The record does not say on which day this person was born, so that nobody can be asked for it. Have it recorded first. | \
        El expediente no dice qué día nació esta persona, y no se le puede preguntar. Haga que se registre primero.
        howInvited | How did you make sure who gets this letter? | ¿Cómo comprobó quién recibe esta carta?
        letterLanguage | Language of the letter | Idioma de la carta
        language.en | English | Inglés
        language.es | Spanish | Español
        inviteNew | A new account | Una cuenta nueva
        inviteNewHelp | The letter is shown once, to be printed. Whoever has it needs the birth date too. | \
        La carta se muestra una sola vez, para imprimirla. Quien la tenga necesita además la fecha de nacimiento.
        inviteMail | Also by e-mail to (if wanted) | También por correo a (si se desea)
        inviteMailHelp | Only an address that this person gave you. The mail says nothing about health. | \
        Solo una dirección que le dio esta persona. El correo no dice nada sobre la salud.
        inviteSecond | Yes, I want a second account for this record | Sí, quiero una segunda cuenta para este expediente
        makeLetter | Make the letter | Hacer la carta
        recoverLogin | A new password for {login} | Una contraseña nueva para {login}
        recoverHelp | Only for the person whose account it is, with a paper that shows who they are. | \
        Solo para la persona dueña de la cuenta, con un documento que lo acredite.
        makeRecovery | Make the letter for a new password | Hacer la carta para una contraseña nueva
        letterMistake.address | This is no e-mail address. | No es una dirección de correo.
        letterMistake.note | Write how you made sure, such as which papers you saw. | Escriba cómo lo comprobó, por ejemplo qué documentos vio.
        letterMistake.second | There is an account already. Say that you want a second one, or make a letter for a new password. | \
        Ya hay una cuenta. Diga que quiere una segunda, o haga una carta para una contraseña nueva.
        letterOnce | Print this page now: the code is not shown again. | Imprima esta página ahora: el código no se vuelve a mostrar.
        paper.title.registration | See your health record online | Vea su expediente de salud en línea
        paper.title.recovery | Choose a new password | Elija una contraseña nueva
        paper.lead.registration | Your clinic invites you to see your record: results, medicines, vaccines, appointments and messages. Make an account like this: | \
        Su clínica le invita a ver su expediente: resultados, medicinas, vacunas, citas y mensajes. Cree una cuenta así:
        paperRecovery | You asked for a new password for the account {login}. Choose it like this: | \
        Pidió una contraseña nueva para la cuenta {login}. Elíjala así:
        paperStep1 | Open this address on a phone or computer: | Abra esta dirección en un teléfono u ordenador:
        paperStep2 | Type this code: | Escriba este código:
        paperStep3 | Type your birth date, and go on as the page says. | Escriba su fecha de nacimiento y siga lo que dice la página.
        paperExpires | The code is good until {date}, once. | El código vale hasta el {date}, una sola vez.
        paperMailed | An e-mail with a link of its own is on its way too. | También va en camino un correo con su propio enlace.
        paperKeep | Give this letter to nobody. If you did not ask for it, or lose it, call your clinic: they take the code back. | \
        No dé esta carta a nadie. Si no la pidió, o la pierde, llame a su clínica: anularán el código.
        paperEmergency | In an emergency call the emergency number; do not wait for an answer online. | \
        En una emergencia llame al número de emergencias; no espere una respuesta en línea.
        """
}
