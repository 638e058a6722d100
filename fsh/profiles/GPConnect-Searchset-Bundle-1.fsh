Profile: GPConnectSearchsetBundle1
Parent: Bundle
Id: GPConnect-Searchset-Bundle-1
Title: "GP Connect Searchset Bundle"
Description: "The answer to a GP Connect search: the resources that were found, all in one Bundle and without paging."
* insert Publisher
* ^name = "GPConnect-Searchset-Bundle-1"

* type = #searchset (exactly)
* entry 1..*
* insert ResourcesOnly
