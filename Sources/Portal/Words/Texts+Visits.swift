extension Texts {
    static let visits = """
        visitsPast | Visits and stays | Visitas e ingresos
        appointments | Appointments | Citas
        visitSummary | Visit summary to print | Resumen de la visita para imprimir
        diagnoses | Diagnoses | Diagnósticos
        reasons | Reasons | Motivos
        duringHelp | Shown here because their dates fall on the days of the visit. What has no date is not shown. | \
        Se muestra aquí porque sus fechas caen en los días de la visita. Lo que no tiene fecha no se muestra.
        duringNone | Nothing else is recorded on the days of this visit. | \
        No consta nada más en los días de esta visita.
        backToVisits | All visits | Todas las visitas
        seenBy | Seen by | Atendido por
        """
}
