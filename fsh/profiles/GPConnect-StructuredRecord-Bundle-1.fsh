Profile: GPConnectStructuredRecordBundle1
Parent: Bundle
Id: GPConnect-StructuredRecord-Bundle-1
Title: "GP Connect Structured Record Bundle"
Description: "A patient's coded record as one collection: the lists of each clinical area that was asked for, the entries in them and the people, places and organisations that they refer to."
* insert Publisher
* ^name = "GPConnect-StructuredRecord-Bundle-1"
* ^status = #draft

* meta.profile 1..*
* type = #collection (exactly)
* insert ResourcesOnly
