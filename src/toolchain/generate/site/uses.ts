import { withoutVersion } from '../../text/canonical.js';
import type { ElementModel, ProjectModel } from '../../model/types.js';

/** A place that uses a definition. */
export interface Use {
  /** The canonical of the definition that uses it. */
  by: string;
  /** The id of the element; undefined for the definition as a whole. */
  element?: string;
  as: 'base' | 'type' | 'target' | 'binding' | 'part' | 'parameter';
}

/** All uses of each definition, by canonical. Only what a profile states itself counts. */
export function usesOf(project: ProjectModel): Map<string, Use[]> {
  const uses = new Map<string, Use[]>();
  const add = (of: string | undefined, use: Use) => {
    if (of === undefined) return;
    const url = withoutVersion(of);
    const list = uses.get(url) ?? [];
    list.push(use);
    uses.set(url, list);
  };
  for (const profile of project.profiles) {
    add(profile.baseDefinition, { by: profile.url, as: 'base' });
    const visit = (element: ElementModel) => {
      if (element.stated) {
        const place = { by: profile.url, element: element.id };
        for (const type of element.types) {
          type.profiles.forEach((url) => add(url, { ...place, as: 'type' }));
          type.targetProfiles.forEach((url) => add(url, { ...place, as: 'target' }));
        }
        add(element.binding?.valueSet, { ...place, as: 'binding' });
      }
      element.children.forEach(visit);
      element.slices.forEach(visit);
    };
    visit(profile.root);
  }
  for (const valueSet of project.valueSets) {
    for (const part of [...valueSet.includes, ...valueSet.excludes]) {
      add(part.system, { by: valueSet.url, as: 'part' });
      part.valueSets.forEach((url) => add(url, { by: valueSet.url, as: 'part' }));
    }
  }
  for (const operation of project.operations) {
    const visit = (parameters: typeof operation.parameters) => {
      for (const parameter of parameters) {
        add(parameter.profile, { by: operation.url, element: parameter.name, as: 'parameter' });
        visit(parameter.parts);
      }
    };
    visit(operation.parameters);
  }
  return uses;
}
