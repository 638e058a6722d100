ValueSet: CareConnectProblemSignificance1ValueSet
Id: CareConnect-ProblemSignificance-1
Title: "Problem significance"
Description: "Whether a problem is a major or a minor one."
* ^url = "https://fhir.hl7.org.uk/STU3/ValueSet/CareConnect-ProblemSignificance-1"
* ^name = "Care Connect Problem Significance"
* insert Publisher
* insert CareConnect
* ^status = #draft
* include codes from system $cs-problem-significance
