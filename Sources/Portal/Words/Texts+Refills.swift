extension Texts {
    /// More of a medicine.
    static let refilling = """
        backToMedicines | All medicines | Todos los medicamentos
        refillSection | More of this medicine | Más de este medicamento
        askRefill | Ask for a refill | Pedir una reposición
        askRenewal | Ask for a new prescription | Pedir una receta nueva
        refillsLeft | {count} refills left, as far as your clinic knows | Quedan {count} reposiciones, según su clínica
        refillsLeftOne | 1 refill left, as far as your clinic knows | Queda 1 reposición, según su clínica
        noRefillsLeft | No refills are left. Your clinic has to write a new prescription first. | \
        No quedan reposiciones. Su clínica tiene que hacer antes una receta nueva.
        refillsUnknown | The prescription does not say how many refills are left. Your clinic decides. | \
        La receta no dice cuántas reposiciones quedan. Su clínica decide.
        refillTime | Your clinic usually decides within {days} working days. Do not wait until the last day. | \
        Su clínica suele decidir en {days} días laborables. No espere al último día.
        noPrescription | There is no prescription here of which more can be asked for. | \
        Aquí no hay ninguna receta de la que pedir más.
        askInstead | Write to your clinic about it | Escribir a su clínica sobre esto
        pharmacy | Pharmacy, name and town | Farmacia, nombre y ciudad
        pharmacyName | Pharmacy | Farmacia
        daysLeft | For how many days do you still have some? (optional) | ¿Para cuántos días le queda? (opcional)
        refillNote | Anything your clinic should know (optional) | Algo que su clínica deba saber (opcional)
        review | Check the request | Revisar la petición
        reviewTitle | Is this right? | ¿Es correcto?
        reviewLead | Nothing has been sent yet. | Todavía no se ha enviado nada.
        sendRequest | Send the request | Enviar la petición
        change | Change something | Cambiar algo
        medicine | Medicine | Medicamento
        days | {count} days | {count} días
        daysOne | 1 day | 1 día
        notTold | Not told | No indicado
        mistake.pharmacy | Write which pharmacy is to have it. | Escriba qué farmacia debe tenerlo.
        mistake.days | Write the days as a number from 0 to 365, or leave it empty. | \
        Escriba los días con un número de 0 a 365, o déjelo vacío.
        mistake.note | Shorten the note to 1,000 letters. | Acorte la nota a 1.000 letras.
        track.refill | Refill | Reposición
        track.renewal | New prescription | Receta nueva
        stage.requested | Requested | Pedido
        stage.accepted | Approved | Aprobado
        stage.in-progress | Sent to the pharmacy | Enviado a la farmacia
        stage.completed | Ready to pick up | Listo para recoger
        stage.rejected | Refused | Denegado
        stage.cancelled | Cancelled | Anulado
        track.next | not yet | todavía no
        expectedBy | You hear from your clinic by {date} | Su clínica responderá antes del {date}
        refusedBecause | Your clinic says: {reason} | Su clínica dice: {reason}
        earlierRequests | Earlier requests | Peticiones anteriores
        openAlready | You have asked already. This is how far it is. | Ya lo ha pedido. Así está la petición.
        refillNews | {name}: {stage} | {name}: {stage}
        """
}
