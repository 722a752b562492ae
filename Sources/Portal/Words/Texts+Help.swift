extension Texts {
    /// Pages for everybody, and the names of groups of vaccines.
    static let help = """
        emergencyNow | Call 911 or your local emergency number now if | Llame ya al 911 o al número local de emergencias si
        emergency1 | somebody cannot breathe, does not wake up or bleeds heavily | \
        alguien no puede respirar, no despierta o sangra mucho
        emergency2 | there is pressure or pain in the chest, or one side of the face or body is suddenly weak | \
        hay presión o dolor en el pecho, o un lado de la cara o del cuerpo está débil de repente
        emergency3 | there is a severe allergic reaction, poisoning or a serious injury | \
        hay una reacción alérgica grave, una intoxicación o una lesión grave
        emergency4 | somebody may harm themselves or others (in the United States you can also call or text 988) | \
        alguien puede hacerse daño o dañar a otros (en Estados Unidos también puede llamar o escribir al 988)
        emergencyElse | For everything else call your clinic. Its number is on letters and appointment cards. | \
        Para todo lo demás llame a su clínica. El número está en las cartas y tarjetas de cita.
        emergencyNobody | Nobody watches this site around the clock. | Nadie vigila este sitio las 24 horas.
        accessLead1 | These pages are made to work for everybody: with a screen reader, by keyboard alone, enlarged, on \
        a small phone, in the dark, in high contrast and without scripts. | Estas páginas están hechas para todas las \
        personas: con lector de pantalla, solo con teclado, ampliadas, en un teléfono pequeño, en modo oscuro, con \
        alto contraste y sin scripts.
        accessLead2 | We test every page against the Web Content Accessibility Guidelines 2.2, levels A and AA, with a \
        program. People find what programs miss: tell your clinic what does not work for you. | Comprobamos cada \
        página con las Pautas de Accesibilidad para el Contenido Web 2.2, niveles A y AA, con un programa. Las personas \
        encuentran lo que los programas no ven: diga a su clínica qué no le funciona.
        accessKnown | Names of tests and medicines stay in the language in which they were sent. | \
        Los nombres de pruebas y medicamentos quedan en el idioma en que se enviaron.
        group.DTAP | Diphtheria, tetanus, whooping cough (children) | Difteria, tétanos, tos ferina (infantil)
        group.TDAP | Tetanus, diphtheria, whooping cough (booster) | Tétanos, difteria, tos ferina (refuerzo)
        group.Td | Tetanus, diphtheria | Tétanos, difteria
        group.HepA | Hepatitis A | Hepatitis A
        group.HepB | Hepatitis B | Hepatitis B
        group.HIB | Haemophilus influenzae type b | Haemophilus influenzae tipo b
        group.HPV | Human papillomavirus (HPV) | Virus del papiloma humano (VPH)
        group.MMR | Measles, mumps, rubella | Sarampión, paperas, rubéola
        group.VARICELLA | Chickenpox | Varicela
        group.POLIO | Polio | Poliomielitis
        group.PneumoPCV | Pneumococcus (conjugate) | Neumococo (conjugada)
        group.PneumoPPV | Pneumococcus (polysaccharide) | Neumococo (polisacárida)
        group.ROTAVIRUS | Rotavirus | Rotavirus
        group.FLU | Influenza (flu) | Gripe
        group.COVID-19 | COVID-19 | COVID-19
        group.MENING | Meningococcus A, C, W, Y | Meningococo A, C, W, Y
        group.MeningB | Meningococcus B | Meningococo B
        group.ZOSTER | Shingles | Herpes zóster
        group.RSV | Respiratory syncytial virus (RSV) | Virus respiratorio sincitial (VRS)
        group.TYPHOID | Typhoid | Fiebre tifoidea
        group.YELLOWFEVER | Yellow fever | Fiebre amarilla
        group.RABIES | Rabies | Rabia
        group.BCG | Tuberculosis (BCG) | Tuberculosis (BCG)
        """
}
