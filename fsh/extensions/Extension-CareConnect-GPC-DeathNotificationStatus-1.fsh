Extension: ExtensionCareConnectGPCDeathNotificationStatus1
Id: Extension-CareConnect-GPC-DeathNotificationStatus-1
Title: "Death notification status"
Description: "What kind of notice of the patient's death the Personal Demographics Service (PDS) holds: an informal one from a local NHS organisation, or a formal one from a registrar."
Context: Patient
* insert Publisher
* insert CareConnect
* ^name = "Extension-CareConnect-GPC-DeathNotificationStatus-1"

* . 0..1
* value[x] 1..1
* value[x] only CodeableConcept
* value[x] from $vs-death-notification-status (required)
  * ^short = "The kind of notice on PDS"
