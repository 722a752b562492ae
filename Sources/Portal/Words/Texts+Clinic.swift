extension Texts {
    /// The clinic's side.
    static let clinic = """
        clinicHome | Clinic | Clínica
        clinicLead | What patients wait for. What is late comes first. | Lo que esperan los pacientes. Primero lo retrasado.
        clinicNavigation | Clinic | Clínica
        refillsQueue | Refills | Reposiciones
        deliveries | Deliveries | Entregas
        waitingCount | {count} waiting | {count} en espera
        waitingCountOne | 1 waiting | 1 en espera
        nothingWaiting | Nothing is waiting | No hay nada en espera
        lateCount | {count} late | {count} con retraso
        lateCountOne | 1 late | 1 con retraso
        mineCount | {count} taken on by you | {count} a su cargo
        mineCountOne | 1 taken on by you | 1 a su cargo
        oldestSince | The oldest waits since {date} | El más antiguo espera desde el {date}
        deliveriesLead | What hospitals sent lately, and what could not be read, used or trusted. | \
        Lo que enviaron los hospitales, y lo que no se pudo leer, usar o creer.
        queueMessagesLead | Conversations that are not closed. Open one to take it on, answer or close it. | \
        Conversaciones sin cerrar. Abra una para ocuparse de ella, responder o cerrarla.
        queueRefillsLead | Requests from first step to pick-up. Each step is seen by the patient at once. | \
        Peticiones desde el primer paso hasta la recogida. El paciente ve cada paso al momento.
        queueEmpty | Nothing is open here. | Aquí no hay nada pendiente.
        late | Late | Con retraso
        dueBy | Due by {date} | Para el {date}
        askedAt | Asked on {date} | Pedido el {date}
        takenBy | Taken on by {name} | A cargo de {name}
        takenByYou | Taken on by you | A su cargo
        takenByNobody | Taken on by nobody | Nadie a cargo
        awaitsPatient | Answered; the patient may write again | Respondido; el paciente puede volver a escribir
        takeOn | Take this on | Ocuparme de esto
        takeOver | Take this over from {name} | Relevar a {name}
        closeThread | Close the conversation | Cerrar la conversación
        closeHelp | The patient is told, and can start a new message. | \
        Se informa al paciente, que puede escribir un mensaje nuevo.
        openChart | Open the record | Abrir el historial
        step.approve | Approve | Aprobar
        step.send | Mark as sent to the pharmacy | Marcar como enviado a la farmacia
        step.ready | Mark as ready to pick up | Marcar como listo para recoger
        step.refuse | Refuse | Denegar
        whyRefused | Reason, as the patient will read it | Motivo, tal como lo leerá el paciente
        refillsAllowed | Refills that the new prescription allows (0 to 12) | \
        Reposiciones que permite la receta nueva (0 a 12)
        mistake.reason | Write why it is refused, in at most 500 letters. | \
        Escriba por qué se deniega, en 500 letras como máximo.
        mistake.refills | Write how many refills it allows, from 0 to 12. | Escriba cuántas reposiciones permite, de 0 a 12.
        mistake.moved | Somebody else has gone on with this in the meantime. This is how it is now. | \
        Otra persona ha seguido con esto mientras tanto. Así está ahora.
        patientNote | The patient writes | El paciente escribe
        stillHas | Still has | Aún tiene
        errors | {count} errors | {count} errores
        errorsOne | 1 error | 1 error
        warnings | {count} warnings | {count} avisos
        warningsOne | 1 warning | 1 aviso
        noFindings | Nothing to complain of | Sin problemas
        findingsOf | Findings | Hallazgos
        deliveryNumber | Delivery {number} | Entrega {number}
        personsIn | {count} patients | {count} pacientes
        personsInOne | 1 patient | 1 paciente
        finding.error | Error | Error
        finding.warning | Warning | Aviso
        finding.note | Note | Nota
        delivery.imported | Read | Leída
        delivery.partial | Read in part | Leída en parte
        delivery.unchanged | Nothing new | Sin novedades
        delivery.unreadable | Could not be read | No se pudo leer
        """
}
