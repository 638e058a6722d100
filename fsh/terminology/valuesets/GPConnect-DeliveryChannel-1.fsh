ValueSet: GPConnectDeliveryChannel1ValueSet
Id: GPConnect-DeliveryChannel-1
Title: "Delivery channel"
Description: "How an appointment takes place. The whole code system is included; which interactions allow a visit is said there."
* ^name = "GPConnect-DeliveryChannel-1"
* insert Publisher
* ^copyright = "Copyright © 2018 NHS Digital"
* include codes from system $cs-delivery-channel
