// A Bundle that only holds resources: no total, no paging, no trace of the request, no signature.
RuleSet: ResourcesOnly
* identifier.assigner only Reference(CareConnect-GPC-Organization-1)
* total 0..0
* link 0..0
* entry.search 0..0
* entry.request 0..0
* entry.response 0..0
* signature 0..0
