extension Texts {
    /// Who saw the record.
    static let access = """
        accessLead | Every look at this record is noted before anything is shown, refusals too. | \
        Cada consulta de este historial se anota antes de mostrar nada, también las denegadas.
        actorReader | You | Usted
        actorPatient | {name}, to whom this record is open | {name}, con acceso a este historial
        actorClinician | {name}, who treats patients here | {name}, del personal sanitario
        actorAdministrator | {name}, who manages accounts here | {name}, de la administración
        actorFormer | Somebody whose account is closed | Alguien cuya cuenta está cerrada
        actorProgram | A program | Un programa
        actorWithApp | {actor}, with the app {app} | {actor}, con la aplicación {app}
        actorApp | The app {app} | La aplicación {app}
        didView | looked at: {what} | miró: {what}
        didRead | read: {what} | leyó: {what}
        didSearch | searched: {what} | buscó: {what}
        didEverything | took the whole record | obtuvo todo el historial
        didExport | exported the record | exportó el historial
        didLineage | asked where something comes from | preguntó de dónde viene un dato
        didOther | used the record | usó el historial
        didChange | changed: {what} | cambió: {what}
        wasRefused | refused | denegado
        wasFailed | did not work | no funcionó
        because | Reason: {reason} | Motivo: {reason}
        times | {count} times | {count} veces
        wholeRecord | the record | el historial
        names | name and birth date | nombre y fecha de nacimiento
        nobody | Nobody has looked at this record since notes are kept. | \
        Nadie ha mirado este historial desde que se anota.
        wrong | Does something look wrong? Tell the privacy office of your clinic. | \
        ¿Algo no le parece correcto? Avise a la oficina de privacidad de su clínica.
        earlier | Earlier | Antes
        """
}
