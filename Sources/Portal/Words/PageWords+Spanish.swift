extension PageWords {
    static let spanish = PageWords(
        language: .spanish,
        logIn: "Iniciar sesión",
        logInFor: "Inicie sesión para continuar con",
        name: "Nombre de usuario",
        password: "Contraseña",
        go: "Continuar",
        wrong: "No ha funcionado. Compruebe el nombre y la contraseña, o espere unos minutos e inténtelo de nuevo.",
        digits: "Seis cifras",
        digitsHelp: "Abra su aplicación de autenticación y escriba las seis cifras que muestra para Chartway.",
        shareTitle: "quiere ver información de salud",
        shareLead:
            "Comparta solo con una aplicación que conozca. Puede terminarlo cuando quiera en «Aplicaciones conectadas».",
        whose: "¿De quién es el historial?",
        findWhom: "Nombre del paciente",
        find: "Buscar",
        what: "¿Qué puede ver?",
        see: "ver",
        change: "ver y cambiar",
        everything: "Toda la información de salud",
        otherThings: "Otra información de salud",
        confidential: "También lo que está marcado como especialmente confidencial",
        stays: "La aplicación sigue conectada después de cerrar la sesión, hasta que usted la desconecte.",
        unchecked:
            "Esta aplicación se registró por sí misma y nadie aquí la ha comprobado. Si continúa, sus datos irán a",
        allow: "Compartir",
        deny: "No compartir",
        apps: "Aplicaciones conectadas",
        noApps: "Ninguna aplicación está conectada a sus historiales.",
        since: "desde",
        end: "Desconectar",
        leave: "Cerrar sesión",
        loggedInAs: "Sesión de",
        stopped: "No ha funcionado",
        expired: "Esta página ya no es válida. Vuelva a la aplicación y empiece de nuevo.",
        notRegistered:
            "Esta aplicación no está registrada aquí, o lo está con otra dirección. Pregunte a quien la ofrece.",
        born: "nacido/a"
    )
}
