CodeSystem: GPConnectDeliveryChannel1CodeSystem
Id: GPConnect-DeliveryChannel-1
Title: "Delivery channel"
Description: "How an appointment takes place: in person, by telephone, by video, or as a visit to the patient. A visit may be read and retrieved, never offered, booked, amended or cancelled through the API."
* ^name = "GPConnect-DeliveryChannel"
* insert Publisher
* ^copyright = "Copyright © 2018 NHS Digital"
* ^caseSensitive = true
* #In-person "In-person"
* #Telephone "Telephone"
* #Video "Video"
* #Visit "Visit" "The practitioner comes to the patient. Never offered, booked, amended or cancelled through the API."
