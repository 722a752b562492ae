extension Texts {
    /// Schedules, for the clinic.
    static let scheduling = """
        schedules | Schedules | Agendas
        schedulesLead | Who sees patients when, and who waits for a time. | Quién atiende y cuándo, y quién espera una hora.
        newSchedule | New schedule | Agenda nueva
        noSchedules | There is no schedule yet. Make one, so that patients can book. | \
        Aún no hay ninguna agenda. Cree una para que los pacientes puedan reservar.
        waitingPatients | Waiting for a free time | En espera de una hora libre
        openVisits | Open the appointments | Abrir las citas
        scheduleDays | {from} to {to} | {from} a {to}
        field.service | What for, as patients read it | Motivo, tal como lo leen los pacientes
        field.clinician | Who sees the patient | Quién atiende
        field.place | Where | Dónde
        field.firstDay | First day | Primer día
        field.lastDay | Last day | Último día
        field.from | First visit begins at | La primera visita empieza a las
        field.to | Last visit ends by | La última visita termina a las
        field.minutes | Minutes for each visit | Minutos por visita
        onWeekdays | On these days | En estos días
        makeSchedule | Make the schedule | Crear la agenda
        mistake.service | Write what it is for, in at most 100 letters. | Escriba el motivo, en 100 letras como máximo.
        mistake.clinician | Write who sees the patient, in at most 100 letters. | Escriba quién atiende, en 100 letras como máximo.
        mistake.place | Write where it is, in at most 100 letters. | Escriba dónde es, en 100 letras como máximo.
        mistake.firstDay | Choose a first and a last day, at most a year apart. | Elija un primer y un último día, con un año de diferencia como máximo.
        mistake.weekdays | Choose at least one day of the week. | Elija al menos un día de la semana.
        mistake.from | Choose times between which at least one visit fits. | Elija horas entre las que quepa al menos una visita.
        mistake.minutes | Write the minutes as a number from 5 to 480. | Escriba los minutos con un número de 5 a 480.
        mistake.lastDay | These are more than 400 times. Choose fewer days, and make the rest later. | \
        Son más de 400 horas. Elija menos días y cree el resto después.
        mistake.busy | The clinician has other times at all of these, or they are over. | \
        Esa persona tiene ocupadas todas esas horas, o ya pasaron.
        dayLabel | Day | Día
        showDay | Show | Ver
        dayBefore | Day before | Día anterior
        dayAfter | Day after | Día siguiente
        noSlots | There are no times on this day. | Este día no hay horas.
        slot.free | Free | Libre
        slot.busy | Taken | Ocupada
        slot.busy-tentative | Kept for somebody | Reservándose
        slot.busy-unavailable | Taken out | Retirada
        at.booked | Booked | Reservada
        at.arrived | Arrived | Ha llegado
        at.checked-in | Arrived | Ha llegado
        at.fulfilled | Seen | Atendido
        at.noshow | Did not come | No acudió
        at.pending | Being booked | Reservándose
        at.proposed | Offered | Ofrecida
        slotStep.block | Take out | Retirar
        slotStep.unblock | Give back | Devolver
        slotStep.arrived | Has arrived | Ha llegado
        slotStep.fulfilled | Was seen | Atendido
        slotStep.noshow | Did not come | No acudió
        slotStep.cancel | Cancel | Anular
        slotMoved | Somebody else has gone on with this time in the meantime. This is how it is now. | \
        Otra persona ha seguido con esta hora mientras tanto. Así está ahora.
        """
}
