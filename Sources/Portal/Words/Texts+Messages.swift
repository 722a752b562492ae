extension Texts {
    /// Writing to the clinic.
    static let messages = """
        messages | Messages | Mensajes
        newMessages | {count} new messages | {count} mensajes nuevos
        newMessagesOne | 1 new message | 1 mensaje nuevo
        newMark | New | Nuevo
        writeMessage | Write a message | Escribir un mensaje
        noMessages | No messages yet | Todavía no hay mensajes
        noMessagesHelp | Here you write to your care team about anything that can wait some days. | \
        Aquí escribe a su equipo de salud sobre lo que puede esperar unos días.
        urgentTitle | Not for anything urgent | No sirve para urgencias
        urgentText | If it cannot wait, or things get worse, call your clinic. In an emergency call 911 or your local \
        emergency number. | Si no puede esperar, o si empeora, llame a su clínica. En una emergencia llame al 911 o al \
        número local de emergencias.
        replyTime | Your care team usually answers within {days} working days. | \
        Su equipo de salud suele responder en {days} días laborables.
        aboutWhat | What is it about? | ¿De qué se trata?
        topic.health | A health question | Una pregunta de salud
        topic.medicine | A medicine | Un medicamento
        topic.result | A test result | Un resultado
        topic.appointment | An appointment | Una cita
        topic.billing | A bill or insurance | Una factura o el seguro
        topic.other | Something else | Otra cosa
        subject | Subject, in a few words | Asunto, en pocas palabras
        yourMessage | Your message | Su mensaje
        sendMessage | Send message | Enviar mensaje
        sendAnswer | Send | Enviar
        problem | There is a problem | Hay un problema
        mistake.topic | Choose what it is about. | Elija de qué se trata.
        mistake.subject | Write a subject of at most {count} letters. | Escriba un asunto de {count} letras como máximo.
        mistake.text | Write your message. | Escriba su mensaje.
        mistake.length | The message has more than {count} letters. Shorten it, or send the rest afterwards. | \
        El mensaje tiene más de {count} letras. Acórtelo o envíe el resto después.
        stateWaiting | Sent. You get an answer by {date} | Enviado. Tendrá respuesta antes del {date}
        stateTaken | {name} is taking care of it. You get an answer by {date} | \
        {name} se ocupa. Tendrá respuesta antes del {date}
        stateLate | The answer is late. Please call your clinic | La respuesta se retrasa. Llame a su clínica
        stateAnswered | Answered | Respondido
        stateClosed | Closed | Cerrado
        closedHelp | This conversation is closed. For anything more, start a new message. | \
        Esta conversación está cerrada. Para cualquier otra cosa, escriba un mensaje nuevo.
        closedMeanwhile | The conversation was closed in the meantime. Your text is kept below: send it as a new message. | \
        La conversación se cerró mientras tanto. Su texto sigue abajo: envíelo como mensaje nuevo.
        notSent | Your message could not be sent just now. Your text is kept below: send it again in a moment. | \
        Su mensaje no se pudo enviar ahora. Su texto sigue abajo: envíelo de nuevo en un momento.
        you | You | Usted
        clinicSide | {name}, care team | {name}, equipo de salud
        clinicNobody | Care team | Equipo de salud
        patientSide | {name} | {name}
        patientNobody | Patient | Paciente
        readBy | Read by {name}, {date} | Leído por {name}, {date}
        notRead | Not opened yet | Aún no abierto
        backToMessages | All messages | Todos los mensajes
        answerHeading | Write back | Responder
        answerInClinic | Answer this message | Responder a este mensaje
        messagesCount | {count} messages | {count} mensajes
        messagesCountOne | 1 message | 1 mensaje
        """
}
