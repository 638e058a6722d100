Profile: GPConnectDevice1
Parent: Device
Id: GPConnect-Device-1
Title: "GP Connect Device"
Description: "A device or a system that takes part in care: something that a resource can name as its source or as a participant. Stock and safety details of the device are of no interest here."
* insert Publisher
* ^name = "GPConnect-Device-1"
* ^status = #draft

* identifier insert SystemAndValueOnly
* udi 0..0
* status 0..0
* type 1..1
* type from $vs-device-type (preferred)
  * insert BindingName(DeviceKind)
  * coding 1..1
  * coding insert SystemCodeAndDisplay
  * text 0..0
* lotNumber 0..0
* manufactureDate 0..0
* expirationDate 0..0
* patient 0..0
* contact 0..0
* location only Reference(CareConnect-GPC-Location-1)
* url 0..0
* note insert NoteByKnownAuthor
