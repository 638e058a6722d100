import { StructureKind } from 'ts-morph';
import type { ProfileModel } from '../../model/types.js';
import { projectHeader, provenanceHeader } from '../provenance.js';
import type { Context } from './context.js';
import { tsDoc } from '../code/comments.js';
import { addInterface, interfaceParts } from './interfaces.js';
import { quote } from '../code/literals.js';
import { SourceFileBuilder } from './source-file.js';

/** The file of a profile, extension, logical model or type: its interface, and one for each nested element that it narrows. */
export function profileFile(context: Context, profile: ProfileModel): SourceFileBuilder {
  const name = context.typeName({ kind: 'profile', profile });
  const file = new SourceFileBuilder(context, name, provenanceHeader(profile));
  file.reserve(name);
  const documentation = [
    profile.title ?? profile.root.short,
    profile.description,
    profile.root.comment,
    `Canonical: ${profile.url}`,
  ];
  if (profile.kind === 'primitive-type') {
    const type = {
      boolean: 'boolean',
      decimal: 'number',
      integer: 'number',
      positiveInt: 'number',
      unsignedInt: 'number',
    };
    file.add({
      kind: StructureKind.TypeAlias,
      name,
      isExported: true,
      type: type[profile.type as keyof typeof type] ?? 'string',
      docs: tsDoc(documentation),
    });
    return file;
  }
  const base = baseInterface(context, profile);
  file.rememberInterface(profile.root.id, name);
  addInterface(file, name, interfaceParts({ file, base, name }, profile.root), documentation);
  return file;
}

/** The file of an extension that nobody publishes: what is known of it is its url. */
export function stubFile(context: Context, url: string): SourceFileBuilder {
  const name = context.typeName({ kind: 'stub', url });
  const type = context.typeOf(url) ?? 'Element';
  const file = new SourceFileBuilder(context, name, projectHeader(context.project));
  file.reserve(name);
  const heritage =
    type === 'Extension' ? `${file.type('support', 'ExtensionWithUrl')}<${quote(url)}>` : file.fhir(type);
  addInterface(file, name, { heritage, members: [] }, [
    `A ${type} whose definition nobody publishes, so that no more is known of it than its name.`,
    `Canonical: ${url}`,
  ]);
  return file;
}

/** The declared interface that a profile narrows; a logical model, or a type that `fhir/r3` does not know, starts from Element. */
function baseInterface(context: Context, profile: ProfileModel): string {
  return context.declarations.has(profile.type) ? profile.type : 'Element';
}
