CodeSystem: CareConnectProblemSignificance1CodeSystem
Id: CareConnect-ProblemSignificance-1
Title: "Problem significance"
Description: "Whether a problem is a major or a minor one."
* ^url = "https://fhir.hl7.org.uk/STU3/CodeSystem/CareConnect-ProblemSignificance-1"
* ^name = "Care Connect Problem Significance"
* insert Publisher
* insert CareConnect
* ^status = #draft
* ^caseSensitive = true
* #major "Major"
* #minor "Minor"
