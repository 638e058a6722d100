ValueSet: CareConnectEthnicCategory1ValueSet
Id: CareConnect-EthnicCategory-1
Title: "Ethnic category"
Description: "The ethnic categories of the NHS Data Dictionary with the finer ones of PDS, as stated by the person."
* ^name = "Care Connect Ethnic Category"
* insert Publisher
* insert CareConnect
* ^identifier.system = "urn:ietf:rfc:3986"
* ^identifier.value = "urn:oid:2.16.840.1.113883.2.1.3.2.4.16.6"
* insert ValueSetSource(http://www.datadictionary.nhs.uk/data_dictionary/data_field_notes/p/pds/pds_ethnic_category_code_de.asp?shownav=0)
* include codes from system $cs-ethnic-category
