extension Texts {
    static let home = """
        born | Born {date} | Nacimiento: {date}
        age | age {age} | edad: {age}
        latest | Latest in the record | Lo último en el historial
        latestNone | Nothing with a date is recorded yet. | Todavía no consta nada con fecha.
        wholeTimeline | See the whole timeline | Ver toda la cronología
        areas | Areas of the record | Partes del historial
        otherRecords | Other records that are open to you | Otros historiales abiertos para usted
        yourRecords | Records that are open to you | Historiales abiertos para usted
        noRecords | No record is open to you. Ask the clinic to open one. | \
        No hay ningún historial abierto para usted. Pida a la clínica que abra uno.
        urgent | Severe reactions are possible: {names} | Son posibles reacciones graves: {names}
        disputed | Sources disagree about {count} things | Las fuentes no coinciden en {count} cosas
        disputedOne | Sources disagree about one thing | Las fuentes no coinciden en una cosa
        nextAppointment | Next appointment | Próxima cita
        tests | {count} tests | {count} pruebas
        testsOne | 1 test | 1 prueba
        outside | {count} outside their range | {count} fuera de su rango
        outsideOne | 1 outside its range | 1 fuera de su rango
        newest | newest {date} | lo último: {date}
        inUse | {count} in use | {count} en uso
        inUseOne | 1 in use | 1 en uso
        doses | {count} doses | {count} dosis
        dosesOne | 1 dose | 1 dosis
        problemsNow | {count} current | {count} actuales
        problemsNowOne | 1 current | 1 actual
        allergiesNow | {count} recorded | {count} registradas
        allergiesNowOne | 1 recorded | 1 registrada
        visitsAll | {count} recorded | {count} registradas
        visitsAllOne | 1 recorded | 1 registrada
        nothingYet | Nothing recorded | No consta nada
        noneKnownShort | None known | Ninguna conocida
        peopleHelp | Type a name, a birth date or a record number. What you open is noted. | \
        Escriba un nombre, una fecha de nacimiento o un número de historia. Se anota lo que abra.
        peopleLabel | Name, birth date or number | Nombre, fecha de nacimiento o número
        peopleNone | Nobody was found. Check the spelling, or try the birth date. | \
        No se encontró a nadie. Revise la ortografía o pruebe con la fecha de nacimiento.
        find | Find | Buscar
        """
}
