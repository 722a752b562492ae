// Made by scripts/make-tables; change the tables, not this file.
// swift-format-ignore-file

extension Embedded {
    static let apple: [TableFile] = [
TableFile("apple/quantity-type.csv", #"""
code,system,target,display
HeartRate,http://loinc.org,8867-4,Heart rate
RestingHeartRate,http://loinc.org,40443-4,Heart rate --resting
RespiratoryRate,http://loinc.org,9279-1,Respiratory rate
OxygenSaturation,http://loinc.org,59408-5,Oxygen saturation in Arterial blood by Pulse oximetry
BodyTemperature,http://loinc.org,8310-5,Body temperature
BodyMass,http://loinc.org,29463-7,Body weight
Height,http://loinc.org,8302-2,Body height
BodyMassIndex,http://loinc.org,39156-5,Body mass index (BMI) [Ratio]
BloodPressureSystolic,http://loinc.org,8480-6,Systolic blood pressure
BloodPressureDiastolic,http://loinc.org,8462-4,Diastolic blood pressure
BloodGlucose,http://loinc.org,41653-7,Glucose [Mass/volume] in Capillary blood by Glucometer
StepCount,http://loinc.org,55423-8,Number of steps in unspecified time Pedometer

"""#),
    ]
}
