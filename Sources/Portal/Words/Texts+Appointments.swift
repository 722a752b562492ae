extension Texts {
    /// Appointments, for patients.
    static let appointing = """
        appointment | Appointment | Cita
        weekday.0 | Monday | Lunes
        weekday.1 | Tuesday | Martes
        weekday.2 | Wednesday | Miércoles
        weekday.3 | Thursday | Jueves
        weekday.4 | Friday | Viernes
        weekday.5 | Saturday | Sábado
        weekday.6 | Sunday | Domingo
        weekdayAndDay | {weekday}, {day} | {weekday}, {day}
        fromTo | {start} to {end} | de {start} a {end}
        dayAndTime | {day}, {time} | {day}, {time}
        clinicZone | Times of appointments made here are those of the clinic's clock: {zone}. | \
        Las horas de las citas hechas aquí son las del reloj de la clínica: {zone}.
        noVisits | No appointment is coming up. You can book one here. | No hay ninguna cita próxima. Puede reservar una aquí.
        bookTitle | Book an appointment | Reservar una cita
        waitTitle | Wait for a free time | Esperar una hora libre
        calendarTitle | Appointments in your own calendar | Las citas en su propio calendario
        visitsNext | Coming up | Próximas
        visitsWaiting | You are waiting for | Está esperando
        visitsOver | Past and cancelled | Pasadas y anuladas
        visit.proposed | Offered | Ofrecida
        visit.pending | Not booked yet | Aún sin reservar
        visit.booked | Booked | Reservada
        visit.arrived | You have arrived | Ya ha llegado
        visit.checked-in | You have arrived | Ya ha llegado
        visit.fulfilled | Took place | Realizada
        visit.cancelled | Cancelled | Anulada
        visit.noshow | You did not come | No acudió
        visit.entered-in-error | Entered by mistake | Anotada por error
        visit.waitlist | Waiting for a free time | En espera de una hora libre
        waitSpan | From {from} to {to} | Desde {from} hasta {to}
        byVideo | By video | Por vídeo
        visitReason | Reason | Motivo
        visitComment | Your note | Su nota
        holdNotice | Finish booking by {time} | Termine la reserva antes de las {time}
        offerNotice | A time has become free for you. Answer by {time} | Hay una hora libre para usted. Responda antes de las {time}
        holdLead | This time is kept for you until {time}. It is not booked yet. | \
        Esta hora se guarda para usted hasta las {time}. Todavía no está reservada.
        offerLead | This time is kept for you until {time}. Do you want it? | \
        Esta hora se guarda para usted hasta las {time}. ¿La quiere?
        bookNow | Book this appointment | Reservar esta cita
        holdLetGo | Do not book | No reservar
        offerTake | Take this time | Quiero esta hora
        offerRefuse | No, keep waiting | No, seguir esperando
        holdOver | The time was kept for you for a while, which is over. Choose a time again. | \
        La hora se guardó un rato para usted y ya pasó. Elija una hora de nuevo.
        slotTaken | Somebody else was quicker: this time is taken. These are the next free ones. | \
        Otra persona fue más rápida: esa hora ya no está libre. Estas son las siguientes.
        visitNote | What should the clinic know before? (optional) | ¿Qué debe saber antes la clínica? (opcional)
        mistake.comment | Shorten it to 500 letters. | Acórtelo a 500 letras.
        visitService | What for | Motivo
        anyOf | Anything | Cualquiera
        anybody | Anybody | Cualquier persona
        fromDay | From this day on | Desde este día
        toDay | Until this day | Hasta este día
        partOfDay | Time of day | Momento del día
        part.any | All day | Todo el día
        part.morning | Morning | Mañana
        part.afternoon | Afternoon | Tarde
        showTimes | Show free times | Ver horas libres
        noTimes | There is no free time here. Try another day or person, or let us tell you when one becomes free. | \
        Aquí no hay horas libres. Pruebe otro día u otra persona, o espere a que quede una libre.
        laterTimes | Later days | Días siguientes
        goBack | Back | Volver
        backToAppointments | All appointments | Todas las citas
        toCalendar | Save to a calendar | Guardar en el calendario
        visitElsewhere | A hospital made this appointment. To move or cancel it, call the hospital. | \
        Esta cita la hizo un hospital. Para cambiarla o anularla, llame al hospital.
        moveTitle | Move to another time | Cambiar a otra hora
        moveLead | You keep your present time until the new one is booked: | Conserva su hora actual hasta reservar la nueva:
        moveReview | Move the appointment? | ¿Cambiar la cita?
        moveHelp | Nothing has changed yet. | Todavía no ha cambiado nada.
        moveNow | Move the appointment | Cambiar la cita
        otherTimes | Other times | Otras horas
        oldTime | Now | Ahora
        newTime | New | Nueva
        cancelVisit | Cancel the appointment | Anular la cita
        stopWaiting | Stop waiting | Dejar de esperar
        cancelLead | The time becomes free for somebody else at once. | La hora queda libre para otra persona al momento.
        cancelReason | Reason, as the other side will read it (optional) | Motivo, tal como lo leerá la otra parte (opcional)
        cancelNow | Yes, cancel | Sí, anular
        keepVisit | No, keep it | No, conservarla
        mistake.cancel | Shorten the reason to 200 letters. | Acorte el motivo a 200 letras.
        joinTitle | Join by video | Entrar por vídeo
        joinNow | Open the video visit | Abrir la visita por vídeo
        joinEarly | The door opens at {time}. Open this page again then. | La puerta se abre a las {time}. Vuelva a abrir esta página entonces.
        joinOver | This visit is over or was cancelled. | Esta visita ya terminó o fue anulada.
        joinQuiet | Find a quiet place with good light. | Busque un lugar tranquilo y con buena luz.
        joinDevice | Allow camera and microphone when your device asks. | Permita la cámara y el micrófono cuando su dispositivo lo pida.
        joinPhone | If it does not work, call your clinic. Your time is not lost. | Si no funciona, llame a su clínica. No pierde su hora.
        waitLead | Say when you can come. If a time becomes free, you find it here and have 15 minutes to take it. | \
        Diga cuándo puede venir. Si queda una hora libre, la verá aquí y tendrá 15 minutos para aceptarla.
        waitNow | Put me on the list | Ponerme en la lista
        noServices | The clinic has no schedule yet. Write a message or call. | \
        La clínica aún no tiene horario. Escriba un mensaje o llame.
        mistake.wait | Choose what it is for, and a last day that is not before the first. | \
        Elija el motivo y un último día que no sea anterior al primero.
        calendarLead | Your phone or computer can show your appointments by a secret address. It says when, never what for. | \
        Su teléfono u ordenador puede mostrar sus citas con una dirección secreta. Dice cuándo, nunca para qué.
        calendarOnce | Copy this address now. It is shown only once. | Copie esta dirección ahora. Solo se muestra una vez.
        calendarCare | Whoever has the address sees your times. A new address, or stopping, ends the old one. | \
        Quien tenga la dirección ve sus horas. Una dirección nueva, o dejarlo, anula la anterior.
        calendarOpen | Make a new address | Crear una dirección nueva
        calendarClose | Stop sharing | Dejar de compartir
        """
}
