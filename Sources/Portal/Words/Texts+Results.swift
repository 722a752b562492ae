extension Texts {
    static let results = """
        resultsLead | The newest value of each test. Open a test to see its course. | \
        El último valor de cada prueba. Abra una prueba para ver su evolución.
        allTests | All tests | Todas las pruebas
        onlyOutside | Only outside the range | Solo fuera del rango
        show | Show | Mostrar
        laboratory | Laboratory and other tests | Laboratorio y otras pruebas
        measurements | Measurements | Mediciones
        reports | Reports in words | Informes en palabras
        latestValue | Latest value | Último valor
        inRange | In range | Dentro del rango
        noRange | The laboratory gave no range | El laboratorio no indicó un rango
        range | Expected range: {range} | Rango esperado: {range}
        rangeName | Expected range | Rango esperado
        lineCaption | Where the value lies | Dónde está el valor
        lineInside | {value} is inside the range {range}. | {value} está dentro del rango {range}.
        lineOutside | {value} is outside the range {range}. | {value} está fuera del rango {range}.
        rangeMeaning | A value outside the range is not by itself an illness, and one inside is not by itself a sign \
        of health. Ask your doctor what it means for you. | Un valor fuera del rango no es por sí mismo una \
        enfermedad, y uno dentro no es por sí mismo salud. Pregunte a su médico qué significa para usted.
        course | Course over time | Evolución
        higher | Higher than last time ({before}) | Más alto que la vez anterior ({before})
        lower | Lower than last time ({before}) | Más bajo que la vez anterior ({before})
        same | The same as last time | Igual que la vez anterior
        allValues | All values | Todos los valores
        date | Date | Fecha
        value | Value | Valor
        mark | Mark | Marca
        source | Source | Fuente
        undated | Date not recorded | No consta la fecha
        early | May still change | Puede cambiar
        panel | Reported as part of {name} | Informado como parte de {name}
        noValue | No value was sent | No se envió ningún valor
        parts | Parts of this test | Partes de esta prueba
        backToResults | All test results | Todos los resultados
        reportBy | Reported by | Informado por
        noneOutside | No test is marked as outside its range. | Ninguna prueba está marcada fuera de su rango.
        """
}
