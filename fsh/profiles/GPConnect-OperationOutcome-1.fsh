Profile: GPConnectOperationOutcome1
Parent: OperationOutcome
Id: GPConnect-OperationOutcome-1
Title: "GP Connect OperationOutcome"
Description: "What a GP Connect provider answers when it cannot do what was asked, or has something to say about it. Every issue carries one of Spine's error or warning codes, so that a consumer can act on it without reading the text."
* insert Publisher
* ^name = "GPConnect-OperationOutcome-1"

* issue.details 1..1
* issue.details from $vs-spine-error-or-warning-code (required)
  * ^short = "Spine's code for what went wrong"
  * ^binding.description = "Spine's codes for the errors and warnings with which a request can be answered."
  * insert BindingName(IssueDetails)
  * coding 1..1
  * coding insert CodeFrom($cs-spine-error-or-warning-code)
