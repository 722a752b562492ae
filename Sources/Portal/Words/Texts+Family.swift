extension Texts {
    /// Who acts for whom.
    static let family = """
        family | Family access | Acceso familiar
        familyLead | Let somebody you trust see or do things for you with their own account. Nobody has to share a password. | \
        Permita que alguien de confianza vea o haga cosas por usted con su propia cuenta. Nadie tiene que compartir una contraseña.
        iActFor | People I act for | Personas por las que actúo
        iActForNobody | You act for nobody else. | No actúa por nadie más.
        actForMe | People who act for me | Personas que actúan por mí
        actForMeNobody | Nobody acts for you. | Nadie actúa por usted.
        ownRecord | Your own record | Su propio historial
        switchTo | Switch to this record | Cambiar a este historial
        leaveFamily | Stop acting | Dejar de actuar
        leaveFamilyHelp | The record closes to you at once. To open it again you have to be invited anew. | \
        El historial se cierra para usted al momento. Para abrirlo de nuevo, tendrán que volver a invitarle.
        leaveFamilyNow | Stop acting now | Dejar de actuar ahora
        endAccess | End this access | Terminar este acceso
        withdrawInvitation | Withdraw the invitation | Retirar la invitación
        endHelp | It ends at once, also where they are logged in just now. | \
        Termina al momento, también si tienen la sesión abierta ahora mismo.
        inviteSomebody | Invite somebody | Invitar a alguien
        inviteLead | Choose what they may see, and what they may do for you. You can end it at any time. | \
        Elija qué pueden ver y qué pueden hacer por usted. Puede terminarlo en cualquier momento.
        relativeName | Their name | Su nombre
        whatTheyAreToMe | What are they to you? | ¿Qué son para usted?
        whatIAmToChild | What are you to the child? | ¿Qué es usted para el niño o la niña?
        chooseOne | Choose one | Elija una opción
        relation.mother | mother | madre
        relation.father | father | padre
        relation.guardian | legal guardian | tutor legal
        relation.spouse | husband, wife or partner | cónyuge o pareja
        relation.daughter | daughter | hija
        relation.son | son | hijo
        relation.sibling | brother or sister | hermano o hermana
        relation.grandparent | grandparent | abuelo o abuela
        relation.friend | friend | amigo o amiga
        relation.carer | carer | persona cuidadora
        whatMayTheySee | What may they see and do? | ¿Qué pueden ver y hacer?
        area.appointments | Appointments | Citas
        area.messages | Messages with the clinic | Mensajes con la clínica
        area.medicines | Medicines | Medicamentos
        area.results | Test results | Resultados de pruebas
        area.record | Conditions, allergies, vaccines and visits | Problemas de salud, alergias, vacunas y visitas
        area.documents | Documents and letters | Documentos y cartas
        area.billing | Insurance and bills | Seguro y facturas
        area.sensitive | What is marked as especially confidential | Lo marcado como especialmente confidencial
        sensitiveHelp | Only within the areas that you open above. | Solo dentro de las áreas que abra arriba.
        level.none | Nothing | Nada
        level.read | See | Ver
        level.act | See and act for you | Ver y actuar por usted
        untilDay | Last day, if it is to end | Último día, si debe terminar
        untilHelp | Without a day it lasts until you end it. | Sin fecha, dura hasta que usted lo termine.
        rightsAct | See and act: {areas} | Ver y actuar: {areas}
        rightsRead | See: {areas} | Ver: {areas}
        rightsNone | Not open: {areas} | Sin acceso: {areas}
        untilDate | Until {date} | Hasta el {date}
        untilEnded | Until it is ended | Hasta que se termine
        fromDate | From {date} | Desde el {date}
        accessEnds | This access ends. | Este acceso termina.
        actsAs | you act as {relation} | usted actúa como {relation}
        theyAre | Your {relation} | Su {relation}
        youAre | You act as {relation} | Usted actúa como {relation}
        stateInvited | Invited, not accepted yet | Con invitación, aún sin aceptar
        stateAtClinic | The clinic checks it | La clínica lo está comprobando
        stateActive | Active | Activo
        stateRefused | The clinic refused | La clínica lo denegó
        stateEnded | Ended | Terminado
        inviteReview | Check the invitation | Revise la invitación
        inviteReviewLead | Nobody has been invited yet. | Todavía no se ha invitado a nadie.
        inviteNow | Make the invitation | Crear la invitación
        inviteLink | Give this link to {name} | Entregue este enlace a {name}
        inviteLinkLead | You are invited to see or do things for this person in the patient portal. | \
        Le invitan a ver o hacer cosas por esta persona en el portal del paciente.
        inviteOnce | It is shown once, and works once. | Se muestra una vez y sirve una sola vez.
        inviteStepGive | Hand over this page, or send the link in a way that you trust. | \
        Entregue esta página, o envíe el enlace de una forma que le dé confianza.
        inviteStepOpen | They open the link, log in with their own account, and accept. | \
        La otra persona abre el enlace, inicia sesión con su propia cuenta y acepta.
        inviteStepClinic | The clinic checks who they are. Only then anything is open. | \
        La clínica comprueba quién es. Solo entonces se abre algo.
        inviteExpires | The link works until {date}. | El enlace sirve hasta el {date}.
        invitePrint | You can print this page as a letter. | Puede imprimir esta página como carta.
        backToFamily | Back to family access | Volver al acceso familiar
        acceptTitle | You are invited | Tiene una invitación
        acceptLead | This person trusts you to see or do things for them, as their {relation}: | \
        Esta persona confía en usted para ver o hacer cosas por ella, como su {relation}:
        acceptAccount | You are logged in as {name}. Accept only with your own account. | \
        Ha iniciado sesión como {name}. Acepte solo con su propia cuenta.
        acceptHelp | The clinic checks it first. What you look at is noted, and they can read who looked. | \
        La clínica lo comprueba primero. Lo que mire queda anotado, y esa persona puede leer quién miró.
        acceptNow | Accept | Aceptar
        notNow | Not now | Ahora no
        invitationOver | This invitation was used or withdrawn, or it is too old. Ask for a new one. | \
        Esta invitación ya se usó, se retiró o es demasiado antigua. Pida una nueva.
        invitationOwn | This record is open to your account already. The link is for somebody else's account. | \
        Este historial ya está abierto para su cuenta. El enlace es para la cuenta de otra persona.
        askForChild | Ask to act for your child | Pedir actuar por su hijo o hija
        askedForChildren | Asked for children | Peticiones por hijos
        childLead | The clinic looks at your papers before it opens the record. Bring the birth certificate or the court's order to \
        your next visit. | La clínica mira sus papeles antes de abrir el historial. Traiga la partida de nacimiento o la orden del \
        juzgado a su próxima visita.
        childName | The child's full name | Nombre completo del niño o la niña
        childBorn | The child's birth date | Fecha de nacimiento del niño o la niña
        childNote | What the clinic should know, if anything | Lo que la clínica deba saber, si hay algo
        handOverTitle | When children grow up | Cuando los hijos crecen
        handOverText | From the day a child turns {teen}, parents see only appointments and insurance; at {adult} that ends too. \
        The child can invite them again for more. We say so here three months before. | Desde el día en que un hijo o hija cumple \
        {teen} años, los padres solo ven las citas y el seguro; a los {adult} también termina eso. El hijo o la hija puede volver a \
        invitarlos para más. Lo avisamos aquí tres meses antes.
        handOverSoon | On {date} what parents see of this record becomes less | \
        El {date} los padres pasan a ver menos de este historial
        partOnly | You see a part of this record: {areas} | Usted ve una parte de este historial: {areas}
        mistake.name | Write a name of at most 80 letters. | Escriba un nombre de 80 letras como máximo.
        mistake.relation | Choose what you are to each other. | Elija qué son el uno para el otro.
        mistake.areas | Open at least one area. | Abra al menos un área.
        mistake.until | Choose today or a later day. | Elija hoy o un día posterior.
        mistake.childName | Write the child's name, in at most 80 letters. | Escriba el nombre, en 80 letras como máximo.
        mistake.childBorn | Write the birth date as a day that is not to come. | Escriba la fecha de nacimiento, un día que no sea futuro.
        mistake.evidence | Write how you made sure, in at most 500 letters. | Escriba cómo lo comprobó, en 500 letras como máximo.
        mistake.child | Find and choose the child's record. | Busque y elija el historial del niño o la niña.
        mistake.adult | This person is of age. They invite whom they trust themselves. | \
        Esta persona es mayor de edad. Invita ella misma a quien quiera.
        mistake.birthDate | Nobody knows when this person was born. Have the date recorded first. | \
        Nadie sabe cuándo nació esta persona. Haga registrar primero la fecha.
        proxies | Family access | Acceso familiar
        proxiesLead | Who is to act for whom. Look at papers before you agree; both sides see what you decide. | \
        Quién actúa por quién. Mire los papeles antes de aceptar; ambas partes ven lo que decida.
        proxiesWaiting | To decide | Por decidir
        proxiesStanding | Who acts for somebody now | Quién actúa por alguien ahora
        proxiesNone | Nobody acts for a patient now. | Nadie actúa por un paciente ahora.
        proxyTitle | {name} for {patient} | {name} por {patient}
        proxyInvited | The patient invites | El paciente invita
        proxyCustody | A parent asks for a child | Un padre o una madre pide acceso
        notAccepted | Nobody has accepted this invitation yet. | Nadie ha aceptado esta invitación todavía.
        actsFor | Acts for {patient} | Actúa por {patient}
        endProxy | End this access | Terminar este acceso
        endProxyNow | End it now | Terminar ahora
        relationFact | Relation | Relación
        accountFact | Account | Cuenta
        rightsFact | Open | Abierto
        findChild | The child's record | El historial del niño o la niña
        findChildHelp | Search by name or birth date, then choose below. | Busque por nombre o fecha de nacimiento y elija abajo.
        whichChild | Whose record is it? | ¿De quién es el historial?
        agree | Agree | Aceptar
        agreeNow | Open the access | Abrir el acceso
        howVerified | How you made sure, such as which papers you saw | Cómo lo comprobó, por ejemplo qué papeles vio
        refuseTitle | Refuse | Denegar
        refuseNow | Refuse now | Denegar ahora
        whyRefusedFamily | Reason, as they will read it | Motivo, tal como lo leerán
        actorRelative | Your {relation} {name} | Su {relation} {name}
        actorRelativeOf | {name}, the patient's {relation} | {name}, {relation} de esta persona
        """
}
