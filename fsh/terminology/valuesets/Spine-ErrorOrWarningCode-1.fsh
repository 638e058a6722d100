ValueSet: SpineErrorOrWarningCode1ValueSet
Id: Spine-ErrorOrWarningCode-1
Title: "Spine error or warning code"
Description: "Why a request was refused, or what the sender is warned of."
* ^name = "Spine Error Or Warning Code"
* insert Publisher
* ^copyright = "Copyright © 2017 NHS Digital"
* include codes from system $cs-spine-error-or-warning-code
