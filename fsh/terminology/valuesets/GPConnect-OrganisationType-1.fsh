ValueSet: GPConnectOrganisationType1ValueSet
Id: GPConnect-OrganisationType-1
Title: "Organisation type"
Description: "What kind of organisation it is."
* ^name = "GPConnect-OrganisationType-1"
* insert Publisher
* ^copyright = "Copyright © 2018 NHS Digital"
* include codes from system $cs-organisation-type
