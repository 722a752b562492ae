extension Texts {
    /// Taking the record away.
    static let taking = """
        downloadLead | What you download is private. Keep it where only you can read it. | \
        Lo que descarga es privado. Guárdelo donde solo usted pueda leerlo.
        toRead | To read and to print | Para leer e imprimir
        toReadHelp | PDF to print, HTML for screen readers and large letters, text for anything else. | \
        PDF para imprimir, HTML para lectores de pantalla y letra grande, texto para todo lo demás.
        toShare | For another clinic or an app | Para otra clínica o una aplicación
        paper.summary | Summary of the record | Resumen del historial
        paper.immunizations | Immunization record | Registro de vacunas
        paper.medications | Medicine list | Lista de medicamentos
        paper.results | Test results | Resultados
        paper.visit | Latest visit | Última visita
        formOf | {form} of {paper} | {form}: {paper}
        bundle | Whole record for programs (FHIR, JSON) | Todo el historial para programas (FHIR, JSON)
        bundleHelp | Every fact with where it comes from. | Cada dato con su procedencia.
        ips | International Patient Summary (FHIR, JSON) | Resumen internacional del paciente (FHIR, JSON)
        ipsHelp | For treatment abroad. | Para recibir atención en el extranjero.
        ccda | Continuity of Care Document (C-CDA, XML) | Documento de continuidad asistencial (C-CDA, XML)
        ccdaHelp | What most hospital systems in the United States can read. | \
        Lo que puede leer la mayoría de los sistemas hospitalarios de Estados Unidos.
        zip | Everything in one file (ZIP) | Todo en un archivo (ZIP)
        zipHelp | All of the above and the files as hospitals sent them, with a list of contents. | \
        Todo lo anterior y los archivos tal como los enviaron los hospitales, con un índice.
        dataOf | Data of | Datos de
        lastReceived | {source}: last received {date} | {source}: última recepción: {date}
        """
}
