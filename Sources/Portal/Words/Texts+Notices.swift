extension Texts {
    /// How people are told of news.
    static let noticing = """
        settings | Settings | Ajustes
        noticesTitle | How we tell you of news | Cómo le avisamos de novedades
        noticesLead | We write to you when there is something new here. For your safety nothing about your health is in what we send. | \
        Le escribimos cuando hay algo nuevo aquí. Por su seguridad, lo que enviamos no dice nada sobre su salud.
        noChannels | Your clinic does not write e-mails or text messages yet. What is new is on your home page. | \
        Su clínica todavía no escribe correos ni mensajes de texto. Lo nuevo está en su página de inicio.
        channel.email | By e-mail | Por correo electrónico
        channel.sms | By text message | Por mensaje de texto
        by.email | by e-mail | por correo electrónico
        by.sms | by text message | por mensaje de texto
        address.email | Your e-mail address | Su dirección de correo electrónico
        address.sms | Your mobile number | Su número de móvil
        newAddress.email | Another e-mail address | Otra dirección de correo electrónico
        newAddress.sms | Another mobile number | Otro número de móvil
        addressHelp.email | We send you a code, to be sure that it is yours. | Le enviamos un código para comprobar que es suya.
        addressHelp.sms | With a plus and the code of your country, such as +1 555 0100 200. We send you a code, to be sure \
        that it is yours. | Con un más y el código de su país, como +1 555 0100 200. Le enviamos un código para comprobar que es suyo.
        sendCode | Send me a code | Envíenme un código
        changeAddress | Change it | Cambiarlo
        codeSentTo | A code is on its way to {address}. It is good for 30 minutes. | \
        Hemos enviado un código a {address}. Vale durante 30 minutos.
        codeLabel | The six digits that came | Los seis dígitos recibidos
        confirmCode | Confirm | Confirmar
        forgetAddress | Forget this address | Olvidar esta dirección
        whatIsTold | What we tell you | De qué le avisamos
        topic.messages | New messages | Mensajes nuevos
        topic.results | New results | Resultados nuevos
        topic.appointments | Appointments and times that become free | Citas y horas que se liberan
        topic.refills | Answers to what you asked for | Respuestas a lo que ha solicitado
        topic.reminders | Reminders of appointments | Recordatorios de citas
        howOften | How often | Con qué frecuencia
        onceADay | One e-mail a day instead of one for each thing; appointments still come at once | \
        Un correo al día en vez de uno por cada cosa; las citas llegan al momento
        quietHelp | At night we do not write; what is new then comes in the morning. | \
        De noche no escribimos; lo nuevo llega por la mañana.
        keepChoices | Save | Guardar
        mistakesHeading | There is a problem | Hay un problema
        notice.sent | A code is on its way. Type it below. | Le hemos enviado un código. Escríbalo abajo.
        notice.confirmed | Thank you. From now on we write to you there. | Gracias. Desde ahora le escribimos ahí.
        notice.forgotten | The address is forgotten. | La dirección está olvidada.
        notice.chosen | Saved. | Guardado.
        notice.address | Check the address: something in it is not right. | Revise la dirección: hay algo incorrecto.
        notice.code | This code is not right, or too old. Type it again, or ask for a new one. | \
        Este código no es correcto o ya no vale. Escríbalo de nuevo o pida otro.
        notice.busy | Enough codes were sent today. Try again tomorrow. | Hoy ya se han enviado bastantes códigos. Inténtelo mañana.
        reminderTitle | Your appointment | Su cita
        willCome | I will come | Voy a venir
        willNotCome | Cancel the appointment | Cancelar la cita
        saidCome | Thank you. The clinic knows that you will come. | Gracias. La clínica sabe que va a venir.
        saidCancel | The appointment is cancelled. | La cita está cancelada.
        saidOther | This appointment cannot be changed here any more. Call your clinic. | \
        Esta cita ya no se puede cambiar aquí. Llame a su clínica.
        logInForMore | Log in for more | Entre para ver más
        leaveTitle | Stop our e-mails | No recibir más correos
        leaveLead | Nothing more is told to you by e-mail, reminders of appointments included. You can choose anew at any time. | \
        Ya no le avisaremos de nada por correo, tampoco de sus citas. Puede cambiarlo cuando quiera.
        leaveNow | Stop the e-mails | No recibir más correos
        leaveDone | Done: we write no more e-mails to you. | Hecho: ya no le escribimos correos.
        outbox | Not delivered | Sin entregar
        outboxLead | What patients could not be told. What it says is not shown, nor the address. | \
        De qué no se pudo avisar a los pacientes. No se muestra lo que dice ni la dirección.
        tryAgain | Try again | Intentar de nuevo
        toAccount | To the account {login} | A la cuenta {login}
        noAccount | The account is gone | La cuenta ya no existe
        triedTimes | Tried {count} times | {count} intentos
        triedTimesOne | Tried once | 1 intento
        notice.kind.message | A new message | Un mensaje nuevo
        notice.kind.result | A new result | Un resultado nuevo
        notice.kind.refill | An answer to a request | Una respuesta a una solicitud
        notice.kind.booked | A booked appointment | Una cita reservada
        notice.kind.changed | A changed appointment | Una cita cambiada
        notice.kind.cancelled | A cancelled appointment | Una cita cancelada
        notice.kind.offer | A time that became free | Una hora libre
        notice.kind.reminder | A reminder of an appointment | Un recordatorio de cita
        notice.kind.code | A code for an address | Un código para una dirección
        notice.kind.enter | An invitation to make an account | Una invitación a crear una cuenta
        notice.kind.reset | A link for a new password | Un enlace para una contraseña nueva
        notice.kind.secured | A word that the password was changed | Un aviso de cambio de contraseña
        trouble.refused | The address does not take it. | La dirección no lo acepta.
        trouble.notAllowed | The server may not be connected to: look at the settings. | \
        No se permite conectar con el servidor: revise la configuración.
        trouble.forbidden | The server did not take our password: look at the settings. | \
        El servidor no aceptó nuestra contraseña: revise la configuración.
        trouble.untrusted | The server's certificate cannot be trusted. | El certificado del servidor no es de confianza.
        trouble.unreachable | The server could not be reached. | No se pudo contactar con el servidor.
        trouble.tooSlow | The server did not answer in time. | El servidor no respondió a tiempo.
        trouble.other | The server did not take it. | El servidor no lo aceptó.
        at.confirmed | Booked; says they will come | Reservada; dice que vendrá
        """
}
