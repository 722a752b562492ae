extension Wording {
    static let spanishSentences = Sentences(
        and: "y",
        more: "y {count} más",
        fromTo: "{start} a {end}",
        unknown: "no consta",
        undated: "fecha: no consta",
        recordNumber: "número de historia {text}",
        recordID: "Historia {text}.",
        alsoCalled: "también llamado {name}",
        atAge: "a la edad de {age}",
        stateUntold: "No consta si continúa",
        forReason: "para {reason}",
        printed: "Impreso el {date} con datos de {sources}.",
        printedBare: "Impreso el {date}.",
        running: "{name}, nacimiento: {date}",
        runningUnborn: "{name}, sin fecha de nacimiento",
        page: "Página {page} de {pages}",
        died: "Esta persona falleció el {date}.",
        isDead: "Consta que esta persona ha fallecido.",
        highRisk: "Riesgo alto",
        highRiskAllergies: "Riesgo alto: son posibles reacciones graves",
        disagree: "Las fuentes no coinciden",
        disagreeFacts: "Las fuentes no coinciden sobre {topics}; vea «{title}».",
        voice: "{sources}: {value}",
        disagreePerson: "Las fuentes no coinciden en: {topics}. Pregunte a la persona o a la familia.",
        saysNone: "{sources} indica «{text}» (fecha: {date}); otras indican lo de abajo.",
        noAllergyRecorded: "No consta ninguna alergia. Esto no significa que no la haya.",
        noProblemRecorded: "No consta ningún problema de salud.",
        noMedicineRecorded: "No consta ningún medicamento.",
        noVaccinationRecorded: "No consta ninguna vacuna.",
        noResultRecorded: "No consta ningún resultado.",
        noneRecorded: "Aquí no consta nada.",
        askPerson: "Pregunte a la persona o a la familia.",
        absenceMeaning: "Esto no significa que no haya nada. Pregunte a la persona o a la familia.",
        noneKnown: "Ninguna conocida",
        saidBy: "Según {sources}, {date}.",
        ruledOut: "Descartado: {text}",
        notDone: "No realizado: {text}",
        notTaken: "No lo toma: {text}",
        nothingAbout: "No consta nada sobre: {topics}. Esto no significa que no haya nada.",
        noDirections: "Sin indicaciones; pregunte a quien lo recetó",
        orderedBy: "Recetado por {name}",
        quantity: "Cantidad {text}",
        refills: "Reposiciones {text}",
        untilDay: "hasta {date}",
        untilPassed: "el fin indicado, {date}, ya pasó",
        doseNumber: "Dosis {number}",
        lotNumber: "Lote {text}",
        toldOnly: "Según el paciente u otra fuente, no quien la aplicó",
        noRange: "no indicado",
        aboveRange: "Sobre el rango",
        belowRange: "Bajo el rango",
        moreResults: "Hay {count} pruebas más; el documento «{title}» las muestra todas.",
        moreRows: "Hay {count} entradas más, anteriores o sin fecha, que no se imprimen aquí; están en la historia "
            + "electrónica completa.",
        moreReports: "Hay {count} informes más; el documento «{title}» los muestra todos.",
        chartSummary: "{count} valores de {start} a {end}: primero {first}, último {last}, menor {low}, mayor {high}.",
        chartRange: "La franja es el rango esperado que dio el laboratorio.",
        singleResults: "Resultados del {date}",
        reportBy: "Informado por {name}",
        placedByDate: "Mediciones, resultados, procedimientos, vacunas y medicamentos se muestran con la consulta "
            + "porque sus fechas caen en ella; lo que no tiene fecha no se muestra.",
        maskedNumber: "termina en {digits}",
        closing: """
            Este documento muestra lo que enviaron las fuentes nombradas arriba, reunido por ordenador. No es \
            completo: lo que falta aquí puede existir. Si algo está mal, avise a la clínica que lo envió.
            """,
        closingRange: """
            «Alto» y «Bajo» comparan un valor con el rango que dio su laboratorio. Un valor fuera del rango no es por \
            sí mismo una enfermedad, y uno dentro no es por sí mismo salud. Pregunte a su médico qué significa.
            """,
        closingMedicines: """
            No empiece, deje ni cambie un medicamento por esta lista. Llévela a cada consulta y anote en ella lo que \
            toma de verdad.
            """,
        closingVaccines: """
            Este registro enumera las vacunas comunicadas. No es un Certificado Internacional de Vacunación o \
            Profilaxis.
            """
    )
}
