extension Texts {
    /// What a line says, and who says it.
    static let facts = """
        sourcesUnknown | Source not recorded | No consta la fuente
        sourceOne | Source: {name} | Fuente: {name}
        sourcesAgree | {count} sources agree | {count} fuentes coinciden
        sourcesDisagree | Sources disagree | Las fuentes no coinciden
        sourceReceived | {name}, received {date} | {name}, recibido: {date}
        sourceSays | {name}: {value} | {name}: {value}
        disagreeHelp | Both are shown. Ask your clinic which one is right. | \
        Se muestran ambas. Pregunte a su clínica cuál es correcta.
        noneKnown | None known | Ninguno conocido
        noneKnownSays | Somebody asked, and the answer was: {text} | Alguien preguntó y la respuesta fue: {text}
        noneRecorded | None recorded | No consta ninguno
        noneRecordedHelp | No source has sent anything here. This does not mean there is nothing. | \
        Ninguna fuente ha enviado nada aquí. Eso no significa que no haya nada.
        ruledOut | Ruled out or not done | Descartado o no realizado
        ruledOutMark | Ruled out | Descartado
        notDoneMark | Not done | No realizado
        noneKnownBeside | One source says there is none | Una fuente indica que no hay
        current | Current | Actuales
        past | Past | Anteriores
        unsure | Whether these still hold is not recorded | No consta si continúan
        since | Since | Desde
        until | Until | Hasta
        when | When | Cuándo
        where | Where | Dónde
        who | With | Con
        why | Why | Motivo
        status | State | Estado
        severity | Severity | Gravedad
        happens | What happens | Qué ocurre
        notes | Notes | Notas
        highRisk | Severe reaction possible | Posible reacción grave
        howToTake | How to take it | Cómo tomarlo
        noDirections | No directions were sent. Ask who prescribed it. | \
        No se enviaron indicaciones. Pregunte a quien lo recetó.
        usedFor | For | Para
        prescriber | Prescribed by | Recetado por
        refills | Refills allowed | Reposiciones permitidas
        quantity | Quantity | Cantidad
        alsoCalled | Also called | También llamado
        endPassed | The stated end has passed | El fin indicado ya pasó
        medicinesNow | In use | En uso
        medicinesPast | No longer in use | Ya no se usan
        medicinesLead | Do not start, stop or change a medicine because of this page. | \
        No empiece, deje ni cambie un medicamento por esta página.
        operations | Operations and procedures | Operaciones y procedimientos
        devices | Implants and devices | Implantes y dispositivos
        outcome | Outcome | Resultado
        bodySite | Place on the body | Parte del cuerpo
        maker | Made by | Fabricante
        batch | Batch | Lote
        serial | Serial number | Número de serie
        goals | Goals | Objetivos
        plans | Plans | Planes
        orders | Planned tests, treatments and referrals | Pruebas, tratamientos y derivaciones previstos
        team | Care team | Equipo de cuidados
        phone | Phone | Teléfono
        role | Role | Función
        organization | Organization | Organización
        member | Member number | Número de afiliado
        group | Group | Grupo
        kind | Kind | Tipo
        details | Details | Detalles
        doseNumber | Dose {number} | Dosis {number}
        dose | Amount | Cantidad
        told | Told, not given here | Comunicada, no puesta aquí
        vaccinesLead | Grouped by the disease they protect against. One vaccine may stand in several groups. | \
        Agrupadas por la enfermedad contra la que protegen. Una vacuna puede estar en varios grupos.
        otherVaccines | Other vaccines | Otras vacunas
        vaccinesNotGiven | Not given | No puestas
        printVaccines | Immunization record to print | Registro de vacunas para imprimir
        printMedicines | Medicine list to print | Lista de medicamentos para imprimir
        """
}
