Extension: Berth
Id: berth
Title: "Berth"
Description: "Where somebody was seen."
Context: Encounter
* value[x] only code
* value[x] from BerthKinds (required)
* value[x] 1..1

Extension: Voyage
Id: voyage
Title: "Voyage"
Description: "The voyage on which something was observed: its number, and its days at sea where they are known."
Context: Observation
* extension contains number 1..1 and daysAtSea 0..1
* extension[number].value[x] only string
* extension[number].value[x] 1..1
* extension[daysAtSea].value[x] only unsignedInt
