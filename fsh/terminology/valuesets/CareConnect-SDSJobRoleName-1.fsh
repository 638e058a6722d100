ValueSet: CareConnectSDSJobRoleName1ValueSet
Id: CareConnect-SDSJobRoleName-1
Title: "SDS job role"
Description: "Every job role of the Spine Directory Service."
* ^name = "Care Connect SDS Job Role Name"
* insert Publisher
* insert CareConnect
* include codes from system $cs-sds-job-role-name
