extension Texts {
    /// Around every page.
    static let frame = """
        skip | Skip to content | Ir al contenido
        navigation | Main | Principal
        home | Home | Inicio
        overview | Overview | Resumen
        results | Test results | Resultados
        medicines | Medicines | Medicamentos
        vaccines | Vaccines | Vacunas
        visits | Visits | Visitas
        more | More | Más
        conditions | Health problems | Problemas de salud
        allergies | Allergies | Alergias
        procedures | Operations and devices | Operaciones e implantes
        carePlan | Care plan | Plan de cuidados
        insurance | Insurance | Seguros
        documents | Documents | Documentos
        timeline | Timeline | Cronología
        search | Search | Buscar
        accessLog | Who saw this record | Quién vio este historial
        download | Download | Descargar
        apps | Connected apps | Aplicaciones conectadas
        emergency | In an emergency | En una emergencia
        accessibility | Accessibility | Accesibilidad
        people | Find a patient | Buscar paciente
        viewing | You are viewing: | Está viendo:
        switchRecord | Switch | Cambiar
        loggedInAs | Logged in as | Sesión de
        leave | Log out | Cerrar sesión
        emergencyLine | In an emergency call 911 or your local emergency number. Do not wait for an answer here. | \
        En una emergencia llame al 911 o al número local de emergencias. No espere una respuesta aquí.
        languageName | Español | English
        languageCode | es | en
        notFoundTitle | Nothing here | Aquí no hay nada
        notFound | There is no such page, or it is not open to you. | \
        Esta página no existe o no está abierta para usted.
        unavailableTitle | Not available now | No disponible ahora
        unavailable | The record cannot be reached now. Nothing is lost. Try again in a few minutes. | \
        No se puede acceder al historial ahora. No se ha perdido nada. Inténtelo de nuevo en unos minutos.
        backHome | Go to the home page | Ir a la página de inicio
        """
}
