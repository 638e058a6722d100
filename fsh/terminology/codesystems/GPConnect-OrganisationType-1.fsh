CodeSystem: GPConnectOrganisationType1CodeSystem
Id: GPConnect-OrganisationType-1
Title: "Organisation type"
Description: "What kind of organisation it is."
* ^name = "GPConnect-OrganisationType"
* insert Publisher
* ^copyright = "Copyright © 2018 NHS Digital"
* ^caseSensitive = true
* #gp-practice "GP Practice"
* #urgent-care "Urgent Care"
