import { StructureKind, type OptionalKind, type PropertySignatureStructure } from 'ts-morph';
import type { ElementModel } from '../../model/types.js';
import { tsDoc } from '../code/comments.js';
import { textsOf } from './docs.js';
import type { Member } from './member.js';
import { membersOf } from './members.js';
import { quote } from '../code/literals.js';
import type { DeclareNested, Position } from './place.js';
import type { SourceFileBuilder } from './source-file.js';

/** Members that an interface inherits, and those that it declares. */
interface InterfaceParts {
  heritage: string;
  members: Member[];
}

/** The interface of an element with children: the declared one, with its choices restricted and its members narrowed. */
export function interfaceParts(place: Position, element: ElementModel): InterfaceParts {
  const members = membersOf({ ...place, declareNested }, element);
  place.file.remember(element.id, members.members);
  let heritage = place.file.fhir(place.base);
  for (const { choice, allowed } of members.restrictions) {
    const name = place.file.context.choiceName(place.base, choice);
    const union = place.file.type('choices', name);
    heritage = `${place.file.type('support', 'Restricted')}<${heritage}, ${union}, ${allowed.map(quote).join(' | ') || 'never'}>`;
  }
  return { heritage, members: members.members };
}

export function addInterface(
  file: SourceFileBuilder,
  name: string,
  parts: InterfaceParts,
  documentation: readonly (string | undefined)[],
): void {
  file.add({
    kind: StructureKind.Interface,
    name,
    isExported: true,
    extends: [parts.heritage],
    docs: tsDoc(documentation),
    properties: parts.members.map(propertyOf),
  });
}

function propertyOf(member: Member): OptionalKind<PropertySignatureStructure> {
  const isForbidden = member.type === 'never';
  return {
    name: member.name,
    hasQuestionToken: member.optional,
    type: member.optional && !isForbidden ? `${member.type} | undefined` : member.type,
    docs: isForbidden ? tsDoc(member.doc, 'deprecated') : tsDoc(member.doc),
  };
}

const declareNested: DeclareNested = (at, element, within = {}) => {
  if (element.children.length === 0) return undefined;
  const parts = interfaceParts({ ...at, within }, element);
  const { file } = at;
  const saysMore = parts.members.some((member) => !member.isGiven) || parts.heritage !== file.fhir(at.base);
  if (!saysMore) return undefined;
  const name = file.declare(at.name);
  file.rememberInterface(element.id, name);
  addInterface(file, name, parts, [...textsOf(file.context, element), `Element: \`${element.id}\``]);
  return name;
};
