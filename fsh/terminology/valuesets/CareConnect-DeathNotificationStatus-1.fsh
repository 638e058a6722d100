ValueSet: CareConnectDeathNotificationStatus1ValueSet
Id: CareConnect-DeathNotice-1
Title: "Death notification status"
Description: "Whether the death that PDS holds was notified formally or informally."
* ^url = "https://fhir.nhs.uk/STU3/ValueSet/CareConnect-DeathNotificationStatus-1"
* ^name = "Care Connect Death Notification Status"
* insert Publisher
* insert CareConnect
* include codes from system $cs-death-notification-status
