extension Texts {
    /// Timeline, search and documents.
    static let finding = """
        timelineLead | Everything with a date, newest first. | Todo lo que tiene fecha, lo más reciente primero.
        from | From | Desde el
        to | To | Hasta el
        type | What | Qué
        everything | Everything | Todo
        words | Words | Palabras
        apply | Apply | Aplicar
        clear | Clear filters | Quitar filtros
        noMatch | Nothing fits these filters. | Nada se ajusta a estos filtros.
        undatedEvents | Without a date | Sin fecha
        older | Older | Más antiguo
        newer | Newer | Más reciente
        year | Year {year} | Año {year}
        searchLabel | What are you looking for? | ¿Qué busca?
        searchHelp | Names of tests, medicines, problems, places or people; everyday words such as “blood sugar” work too. | \
        Nombres de pruebas, medicamentos, problemas, lugares o personas; también palabras comunes como «azúcar en sangre».
        found | {count} found | {count} encontrados
        foundOne | 1 found | 1 encontrado
        foundNone | Nothing was found for “{query}”. Try one word, or the beginning of a word. | \
        No se encontró nada para «{query}». Pruebe con una palabra o con el principio de una palabra.
        eventResult | Test result | Resultado
        eventMeasure | Measurement | Medición
        eventMedicine | Medicine | Medicamento
        eventVaccine | Vaccine | Vacuna
        eventVisit | Visit | Visita
        eventProblem | Health problem | Problema de salud
        eventAllergy | Allergy | Alergia
        eventProcedure | Operation or procedure | Operación o procedimiento
        eventDocument | Document | Documento
        letters | Letters, notes and scans | Cartas, notas e imágenes
        originals | Files as hospitals sent them | Archivos tal como los enviaron los hospitales
        originalsHelp | For keeping or for another provider. Open them only with a program that you trust. | \
        Para guardarlos o para otro centro. Ábralos solo con un programa de confianza.
        originalFrom | {source}, received {date} | {source}, recibido: {date}
        openFile | Download the file | Descargar el archivo
        author | Written by | Escrito por
        noFile | Its text is kept by who wrote it. | El texto lo guarda quien lo escribió.
        size | {count} kB | {count} kB
        format.fhir-json | health record file (JSON) | archivo de historia clínica (JSON)
        format.fhir-ndjson | health record file (lines) | archivo de historia clínica (líneas)
        format.fhir-xml | health record file (XML) | archivo de historia clínica (XML)
        format.ccda | clinical document (XML) | documento clínico (XML)
        format.hl7v2 | hospital message (text) | mensaje del hospital (texto)
        format.apple-health | phone health data | datos de salud del teléfono
        format.health-card | health card | tarjeta de salud
        format.unknown | file | archivo
        """
}
