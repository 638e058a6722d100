CodeSystem: CareConnectDeathNotificationStatus1CodeSystem
Id: CareConnect-DeathNotice-1
Title: "Death notification status"
Description: "Whether the death that PDS holds was notified formally or informally."
* ^url = "https://fhir.nhs.uk/STU3/CodeSystem/CareConnect-DeathNotificationStatus-1"
* ^name = "Care Connect Death Notification Status"
* insert Publisher
* insert CareConnect
* #1 "Informal - death notice received via an update from a local NHS Organisation such as GP or Trust"
* #2 "Formal - death notice received from Registrar of Deaths"
