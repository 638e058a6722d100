/** A published expression that does not say what its sentence says, and what it is compiled as instead. */
export interface Repair {
  /** The invariant's key where only that one is meant; with the expression it is found by. */
  readonly key: string;
  /** The published expression. */
  readonly published: string;
  readonly repaired: string;
  readonly reason: string;
}

export const REPAIRS: readonly Repair[] = [
  {
    key: 'ref-1',
    published:
      "reference.startsWith('#').not() or (reference.substring(1).trace('url') in %resource.contained.id.trace('ids'))",
    repaired:
      "reference.hasValue().not() or reference = '#' or reference.startsWith('#').not() or (reference.substring(1).trace('url') in %resource.contained.id.trace('ids'))",
    reason:
      'a Reference without the text of a reference, or with the # that names the container, makes the expression empty, which fails; the sentence speaks of contained resources only',
  },
  {
    key: 'bdl-8',
    published: "fullUrl.contains('/_history/').not()",
    repaired: "fullUrl.hasValue().not() or fullUrl.contains('/_history/').not()",
    reason:
      'an entry without the text of a fullUrl makes the expression empty, which fails; the sentence speaks of a fullUrl that is present',
  },
  {
    key: 'txt-1',
    published: 'htmlchecks()',
    repaired: 'htmlChecks1()',
    reason:
      'txt-1 and txt-2 have one expression, so that a fault is reported by both; the sentence of txt-1 speaks of elements and attributes',
  },
  {
    key: 'txt-2',
    published: 'htmlchecks()',
    repaired: 'htmlChecks2()',
    reason:
      'txt-1 and txt-2 have one expression, so that a fault is reported by both; the sentence of txt-2 speaks of content alone',
  },
  {
    key: 'per-1',
    published: 'start.empty() or end.empty() or (start <= end)',
    repaired: 'start.empty() or end.empty() or start.where($this > %context.end).empty()',
    reason:
      'a start and an end of different precision, as 2018 and 2018-05-01, cannot be compared, which fails; R5 compares the earliest start with the latest end',
  },
  {
    key: 'ele-1',
    published: 'hasValue() | (children().count() > id.count())',
    repaired: 'hasValue() or (children().count() > id.count())',
    reason: '`|` joins two lists of one boolean each; `or` is meant, and R4 says it',
  },
  {
    key: 'age-1',
    published:
      '(code or value.empty()) and (system.empty() or system = %ucum) and (value.empty() or value > 0)',
    repaired:
      '(code.exists() or value.empty()) and (system.empty() or system = %ucum) and (value.empty() or value > 0)',
    reason:
      'a code is no boolean: as an operand it says nothing where it is absent, so that the sentence could not be broken',
  },
  {
    key: 'cnt-3',
    published:
      "(code or value.empty()) and (system.empty() or system = %ucum) and (code.empty() or code = '1') and (value.empty() or value.toString().contains('.').not())",
    repaired:
      "(code.exists() or value.empty()) and (system.empty() or system = %ucum) and (code.empty() or code = '1') and (value.empty() or value.toString().contains('.').not())",
    reason:
      'a code is no boolean: as an operand it says nothing where it is absent, so that the sentence could not be broken',
  },
  {
    key: 'dis-1',
    published: '(code or value.empty()) and (system.empty() or system = %ucum)',
    repaired: '(code.exists() or value.empty()) and (system.empty() or system = %ucum)',
    reason:
      'a code is no boolean: as an operand it says nothing where it is absent, so that the sentence could not be broken',
  },
  {
    key: 'mny-1',
    published: "(code or value.empty()) and (system.empty() or system = 'urn:iso:std:iso:4217')",
    repaired: "(code.exists() or value.empty()) and (system.empty() or system = 'urn:iso:std:iso:4217')",
    reason:
      'a code is no boolean: as an operand it says nothing where it is absent, so that the sentence could not be broken',
  },
  {
    key: 'qty-3',
    published: 'code.empty() or system',
    repaired: 'code.empty() or system.exists()',
    reason: "a uri is no boolean; Quantity's own qty-3 says exists()",
  },
  {
    key: 'sdf-3',
    published: 'element.all(definition and min and max)',
    repaired: 'element.all(definition.exists() and min.exists() and max.exists())',
    reason: 'the operands are no booleans',
  },
  {
    key: 'opd-2',
    published: "searchType implies type = 'string'",
    repaired: "searchType.exists() implies type = 'string'",
    reason: 'the left operand is a code, no boolean',
  },
  {
    key: 'bdl-7',
    published: 'entry.where(fullUrl).select(fullUrl&resource.meta.versionId).isDistinct()',
    repaired:
      'entry.fullUrl.isDistinct() or entry.where(fullUrl.exists()).select(fullUrl&resource.meta.versionId).isDistinct()',
    reason:
      'the criterion is a uri, no boolean; and entries of different URLs differ whatever their versions, with which they could make the same text',
  },
  {
    key: 'tim-9',
    published: "offset.empty() or (when.exists() and ((when in ('C' | 'CM' | 'CD' | 'CV')).not()))",
    repaired: "offset.empty() or (when.exists() and when.all($this in ('C' | 'CM' | 'CD' | 'CV')).not())",
    reason:
      "`when` repeats, and `in` takes one item on its left; a list is in another if all its items are, as HL7's engine has it",
  },
  {
    key: 'obs-7',
    published: 'value.empty() or code!=component.code',
    repaired: 'value.empty() or (code in component.code).not()',
    reason:
      'one code is compared with a list of codes: unequal to any list of two; no component has the code is meant',
  },
  {
    key: 'con-4',
    published:
      "abatement.empty() or (abatement as boolean).not()  or clinicalStatus='resolved' or clinicalStatus='remission' or clinicalStatus='inactive'",
    repaired:
      "abatement.empty() or (abatement is boolean).not() or (abatement as boolean).not() or (clinicalStatus = 'resolved') or (clinicalStatus = 'remission') or (clinicalStatus = 'inactive')",
    reason:
      "an abatement that is no boolean makes `as` empty, and the rest with it; HL7's validator has this reading",
  },
  {
    key: 'con-3',
    published: "verificationStatus='entered-in-error' or clinicalStatus.exists()",
    repaired: "verificationStatus.where($this = 'entered-in-error').exists() or clinicalStatus.exists()",
    reason:
      'an absent verificationStatus makes the comparison empty, which would pass; the sentence wants a clinicalStatus then too',
  },
  {
    key: 'ait-1',
    published: "verificationStatus='entered-in-error' or clinicalStatus.exists()",
    repaired: "verificationStatus.where($this = 'entered-in-error').exists() or clinicalStatus.exists()",
    reason:
      'an absent verificationStatus makes the comparison empty, which would pass; the sentence wants a clinicalStatus then too',
  },
  {
    key: 'mad-3',
    published: "reasonCode.empty() or notGiven.empty() or notGiven = 'false'",
    repaired: 'reasonCode.empty() or notGiven.empty() or notGiven = false',
    reason: 'a boolean never equals a string',
  },
  {
    key: 'nsd-1',
    published: "kind != 'root' or uniqueId.type = 'uuid'",
    repaired: "kind != 'root' or uniqueId.all(type != 'uuid')",
    reason: 'it demands what the sentence forbids, and of one uniqueId only; R4 says it so',
  },
  {
    key: 'csd-1',
    published: '(concept.code | descendants().concept.code).isDistinct()',
    repaired: 'concept.code.combine(descendants().concept.code).isDistinct()',
    reason: '`|` leaves out duplicates, so that nothing could be found; R4B says combine()',
  },
  {
    key: 'sdf-8',
    published:
      "(%resource.kind = #39;.logical#39;. or element.first().path = %resource.type) and element.tail().all(path.startsWith(%resource.snapshot.element.first().path&'.'))",
    repaired:
      "(%resource.kind = 'logical' or element.first().path = %resource.type) and element.tail().all(path.startsWith(%resource.snapshot.element.first().path&'.'))",
    reason: 'the quotes were spoilt when it was published',
  },
  {
    key: 'sdf-9',
    published:
      "children().element.where(path.contains('.').not()).label.empty() and children().element.where(path.contains('.').not()).code.empty() and children().element.where(path.contains('.').not()).requirements.empty()",
    repaired:
      "snapshot.element.where(path.contains('.').not()).all(label.empty() and code.empty() and requirements.empty()) and differential.element.where(path.contains('.').not()).all(label.empty() and code.empty() and requirements.empty())",
    reason: 'children() has no type to go by; only snapshot and differential have elements',
  },
  {
    key: 'sdf-15',
    published: "kind!='logical' implies snapshot.element.first().type.empty()",
    repaired: "%resource.kind != 'logical' implies element.first().type.empty()",
    reason: 'it is written for the StructureDefinition but placed on its snapshot',
  },
  {
    key: 'inv-1',
    published: 'substanceExposureRisk.exists() and code.empty()',
    repaired: 'true',
    reason: 'it speaks of the AllergyIntolerance that holds the extension, which an extension cannot see',
  },
  {
    key: 'com-1',
    published: 'notDone or notDoneReason.exists().not()',
    repaired: '(notDone.exists() and notDone) or notDoneReason.exists().not()',
    reason:
      'where the boolean is absent the comparison is empty, which would pass; the sentence wants it to be true',
  },
  {
    key: 'fhs-3',
    published: 'notDone or notDoneReason.exists().not()',
    repaired: '(notDone.exists() and notDone) or notDoneReason.exists().not()',
    reason:
      'where the boolean is absent the comparison is empty, which would pass; the sentence wants it to be true',
  },
  {
    key: 'mad-2',
    published: 'reasonNotGiven.empty() or notGiven = true',
    repaired: 'reasonNotGiven.empty() or (notGiven.exists() and notGiven = true)',
    reason:
      'where the boolean is absent the comparison is empty, which would pass; the sentence wants it to be true',
  },
  {
    key: 'pro-1',
    published: 'notDoneReason.empty() or notDone = true',
    repaired: 'notDoneReason.empty() or (notDone.exists() and notDone = true)',
    reason:
      'where the boolean is absent the comparison is empty, which would pass; the sentence wants it to be true',
  },
  {
    key: 'vsd-9',
    published: 'code.exists() or abstract = true',
    repaired: 'code.exists() or (abstract.exists() and abstract = true)',
    reason:
      'where the boolean is absent the comparison is empty, which would pass; the sentence wants it to be true',
  },
  {
    key: 'ras-1',
    published:
      "(low.empty() or ((low.code = '%') and (low.system = %ucum))) and (high.empty() or ((high.code = '%') and (high.system = %ucum)))",
    repaired:
      "(low.empty() or low.where((code = '%') and (system = %ucum)).exists()) and (high.empty() or high.where((code = '%') and (system = %ucum)).exists())",
    reason: 'a quantity without a code is no percentage, but makes the comparison empty, which would pass',
  },
  {
    key: 'inv-7',
    published:
      "sourceId.exists() or (targetId.count() + url.count() + params.count() = 1) or (type.code in ('capabilities' |'search' | 'transaction' | 'history'))",
    repaired:
      "sourceId.exists() or (targetId.count() + url.count() + params.count() = 1) or (type.code.exists() and (type.code in ('capabilities' | 'search' | 'transaction' | 'history')))",
    reason:
      'an absent type makes the membership empty, which would pass; the sentence names the types that may do without',
  },
  {
    key: 'inv-8',
    published:
      "sourceId.exists() or (targetId.count() + url.count() + params.count() = 1) or (type.code in ('capabilities' | 'search' | 'transaction' | 'history'))",
    repaired:
      "sourceId.exists() or (targetId.count() + url.count() + params.count() = 1) or (type.code.exists() and (type.code in ('capabilities' | 'search' | 'transaction' | 'history')))",
    reason:
      'an absent type makes the membership empty, which would pass; the sentence names the types that may do without',
  },
  {
    key: 'inv-9',
    published:
      "sourceId.exists() or (targetId.count() + url.count() + params.count() = 1) or (type.code in ('capabilities' | 'search' | 'transaction' | 'history'))",
    repaired:
      "sourceId.exists() or (targetId.count() + url.count() + params.count() = 1) or (type.code.exists() and (type.code in ('capabilities' | 'search' | 'transaction' | 'history')))",
    reason:
      'an absent type makes the membership empty, which would pass; the sentence names the types that may do without',
  },
];

/** The repair of a published expression, if it needs one. */
export function repairOf(key: string, expression: string): Repair | undefined {
  return REPAIRS.find((r) => r.key === key && r.published === expression);
}
