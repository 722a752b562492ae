extension Texts {
    /// The ways in of whoever cannot log in yet, and what an account does for itself.
    static let entering = """
        registerTitle | A letter from your clinic | Una carta de su clínica
        registerLead | You have a letter or an e-mail from your clinic. With its code you make an account, or choose a new password. | \
        Tiene una carta o un correo de su clínica. Con su código crea una cuenta o elige una contraseña nueva.
        registerWrong | This does not go together: check the code and the birth date. After five wrong dates a letter is no longer good. \
        It may also be too old or used: then ask your clinic for a new one. | \
        No coincide: revise el código y la fecha de nacimiento. Tras cinco fechas erróneas la carta deja de valer. \
        También puede estar caducada o usada: pida entonces otra a su clínica.
        codeOfLetter | Code | Código
        codeOfLetterHelp | Sixteen letters and digits, with or without hyphens. | Dieciséis letras y cifras, con o sin guiones.
        bornOfLetter | Birth date | Fecha de nacimiento
        bornOfLetterHelp | Of the person to whom the letter is written. | De la persona a quien se dirige la carta.
        haveAccount | I have an account: log in | Tengo una cuenta: iniciar sesión
        haveLetter | I have a letter with a code | Tengo una carta con un código
        chooseTitle | Make your account | Cree su cuenta
        chooseLead | Choose what you log in with from now on. | Elija con qué iniciará sesión de ahora en adelante.
        chooseNameHelp | 3 to 64 letters and digits, such as your e-mail address. | De 3 a 64 letras y cifras, como su dirección de correo.
        newPassword | New password | Contraseña nueva
        newPasswordHelp | At least 12 characters. Four or five words in a row are good, and a password manager is better. | \
        Al menos 12 caracteres. Cuatro o cinco palabras seguidas van bien; un gestor de contraseñas, mejor.
        passwordAgain | The same password once more | La misma contraseña otra vez
        newPasswordTitle | Choose a new password | Elija una contraseña nueva
        newPasswordFor | For the account | Para la cuenta
        newPasswordEnds | All other browsers and all connected apps are logged out by it. | \
        Se cerrará la sesión en los demás navegadores y en todas las aplicaciones conectadas.
        keepPassword | Keep the new password | Guardar la contraseña nueva
        makeAccount | Make the account | Crear la cuenta
        termsTitle | What holds here | Lo que vale aquí
        terms1 | This is no way to get help in an emergency. Call the emergency number then. | \
        Esto no sirve para pedir ayuda en una emergencia. Llame entonces al número de emergencias.
        terms2 | Your password is yours alone. Who helps you gets an account of their own, under “Family access”. | \
        Su contraseña es solo suya. Quien le ayuda tiene su propia cuenta, en «Acceso familiar».
        terms3 | Your clinic sees what you write here. Each look at your record is noted, and you can see who looked. | \
        Su clínica ve lo que escribe aquí. Cada consulta de su expediente se anota y usted puede ver quién miró.
        terms4 | You can ask your clinic at any time to close the account. | Puede pedir a su clínica en cualquier momento que cierre la cuenta.
        termsAccept | I have read this and agree | Lo he leído y estoy de acuerdo
        choose.taken | Somebody has this user name. Choose another one. | Alguien ya tiene este nombre de usuario. Elija otro.
        choose.badName | Use 3 to 64 letters, digits, dots, hyphens or an @, without spaces. | \
        Use de 3 a 64 letras, cifras, puntos, guiones o una @, sin espacios.
        choose.badDigits | These are not the six digits of now. Type the next ones that your app shows. | \
        No son las seis cifras de ahora. Escriba las siguientes que muestre su aplicación.
        choose.terms | Agree to what holds here, or close this page. | Acepte lo que vale aquí, o cierre esta página.
        weak.short | This is too short. Use at least 12 characters. | Es demasiado corta. Use al menos 12 caracteres.
        weak.long | This is too long. Use at most 1000 characters. | Es demasiado larga. Use como máximo 1000 caracteres.
        weak.plain | This is easily guessed: the same letters again and again, or a row of the keyboard. Choose another one. | \
        Se adivina fácilmente: las mismas letras una y otra vez, o una fila del teclado. Elija otra.
        weak.name | This is little more than your user name. Choose another one. | Es poco más que su nombre de usuario. Elija otra.
        weak.known | Others have used this password, and it is on a list that thieves try first. Choose another one. | \
        Otros han usado esta contraseña y está en una lista que los ladrones prueban primero. Elija otra.
        weak.different | This is not the same as above. Type both once more. | No es igual a la de arriba. Escriba las dos otra vez.
        forgotTitle | I have forgotten my password | He olvidado mi contraseña
        forgotLead | Type your user name. If we know an e-mail address that you have confirmed, we send a link there. | \
        Escriba su nombre de usuario. Si tenemos un correo que usted confirmó, enviamos allí un enlace.
        forgotSend | Send me a link | Envíenme un enlace
        forgotDone | If there is such an account with a confirmed address, a letter is on its way. | \
        Si existe esa cuenta con una dirección confirmada, el correo está en camino.
        forgotDoneHelp | The link is good for 30 minutes. Look among unwanted mail too. | \
        El enlace vale durante 30 minutos. Mire también en el correo no deseado.
        forgotElse | No e-mail, or none came? | ¿Sin correo, o no llegó ninguno?
        forgotElseHelp | Go to your clinic or call it. Once they are sure who you are, they give you a letter with a code. | \
        Vaya a su clínica o llame. Cuando sepan con seguridad quién es, le darán una carta con un código.
        resetOver | This link was used or is too old. Ask for a new one. | Este enlace ya se usó o caducó. Pida otro.
        passwordChanged | Your new password counts from now on. Log in with it. | Su contraseña nueva ya vale. Inicie sesión con ella.
        sessionsTitle | Where you are logged in | Dónde tiene la sesión abierta
        sessionsLead | If you do not know one of these, end it and change your password. | \
        Si no reconoce alguna, termínela y cambie su contraseña.
        thisBrowser | This browser | Este navegador
        loggedInSince | Since {time} | Desde {time}
        browserOn | {browser} on {machine} | {browser} en {machine}
        browserUnknown | A browser | Un navegador
        moreSessions | And {count} more browsers | Y {count} navegadores más
        moreSessionsOne | And one more browser | Y un navegador más
        endSession | Log out there | Cerrar sesión ahí
        endOthers | Log out everywhere else | Cerrar sesión en todos los demás
        changePassword | Change the password | Cambiar la contraseña
        oldPassword | Your password now | Su contraseña actual
        account.password | Your new password counts from now on. All other browsers and apps are logged out. | \
        Su contraseña nueva ya vale. Se ha cerrado la sesión en los demás navegadores y aplicaciones.
        account.ended | Logged out there. | Sesión cerrada.
        account.endedOthers | Logged out everywhere else. | Sesión cerrada en todos los demás.
        account.wrong | This is not your password now, or there were too many tries. Wait a few minutes then. | \
        No es su contraseña actual, o hubo demasiados intentos. Espere entonces unos minutos.
        """
}
