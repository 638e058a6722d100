import { conditionOf, discriminatedElement } from '../generate/validators/plan/discriminators.js';
import { ModuleCodes } from '../generate/validators/plan/codes.js';
import { isChoice } from '../generate/validators/plan/element-types.js';
import { Structures, type Structure } from '../generate/validators/plan/structure.js';
import { ProjectIndex } from '../model/project-index.js';
import type { ElementModel, ProfileModel, ProjectModel, SlicingModel } from '../model/types.js';
import type { LintWarning } from './accepted.js';
import { own, type Finding } from './finding.js';

/**
 * Warns of slices that a validator cannot tell apart: by no discriminator, by one that the slice says nothing certain of, by the same value
 * as another slice, or by a value that HL7's validator does not compare. STU3: http://hl7.org/fhir/STU3/profiling.html#slicing
 */
export function sliceWarnings(project: ProjectModel): LintWarning[] {
  const structures = new Structures(new ProjectIndex(project));
  const planning = { structures, codes: new ModuleCodes(project.codeSystems) };
  return own(project, (profile) => {
    const found: Finding[] = [];
    visit(structures.root(profile), profile, (parent, sliced) => {
      found.push(...findingsOf(parent, sliced, sliced.slicing ?? NO_SLICING, planning));
    });
    return found;
  });

  function visit(
    structure: Structure,
    profile: ProfileModel,
    see: (parent: Structure, sliced: ElementModel) => void,
  ): void {
    for (const child of structure.element.children) {
      const isOfExtensions = child.name === 'extension' || child.name === 'modifierExtension';
      const seeAll = (element: ElementModel): void => {
        if (element.slices.length > 0 && !isOfExtensions && !isChoice(element)) see(structure, element);
        const inner = element.children.length > 0 ? structures.child(structure, element) : undefined;
        if (inner?.element === element) visit(inner, profile, see);
        element.slices.forEach(seeAll);
      };
      seeAll(child);
    }
  }
}

const NO_SLICING: SlicingModel = { discriminators: [], rules: 'open', ordered: false };

type Planning = Parameters<typeof conditionOf>[3];

function findingsOf(
  parent: Structure,
  sliced: ElementModel,
  { discriminators }: SlicingModel,
  planning: Planning,
): Finding[] {
  const names = sliced.slices.map(({ sliceName }) => sliceName).join(', ');
  if (discriminators.length === 0) {
    return [
      {
        code: 'slice.no-discriminator',
        element: sliced,
        message: `nothing tells the slices of ${sliced.id} apart (${names}): the slicing has no discriminator`,
        hint: 'add one: `^slicing.discriminator.type = #value` and `^slicing.discriminator.path = "…"`',
      },
    ];
  }
  const found: Finding[] = [];
  const byCondition = new Map<string, ElementModel>();
  for (const slice of sliced.slices) {
    const conditions = discriminators.map((d) => conditionOf(d, slice, parent, planning));
    const unsaid = discriminators.filter((_, i) => conditions[i] === undefined);
    if (unsaid.length > 0) found.push(undecided(slice, unsaid));
    else {
      const key = JSON.stringify(conditions);
      const same = byCondition.get(key);
      if (same) found.push(indistinct(same, slice, discriminators));
      else byCondition.set(key, slice);
    }
    found.push(...discriminators.flatMap((d) => primitivePattern(d, slice, parent, planning.structures)));
  }
  return found;
}

function undecided(slice: ElementModel, unsaid: SlicingModel['discriminators']): Finding {
  const paths = unsaid.map((d) => `${d.type} of ${d.path}`).join(' and ');
  return {
    code: 'slice.undecided',
    element: slice,
    message: `nothing tells the slice ${slice.id} from the others: it says nothing certain of its discriminator, the ${paths}`,
    hint: ADVICE[unsaid[0]!.type](unsaid[0]!.path),
  };
}

const ADVICE: Readonly<Record<SlicingModel['discriminators'][number]['type'], (path: string) => string>> = {
  value: (path) => `fix the value of ${path} in the slice, or bind it with a required value set`,
  pattern: (path) => `give ${path} a pattern in the slice`,
  exists: (path) => `say \`${path} 1..\` or \`${path} 0..0\` in the slice`,
  type: (path) => `allow one type for ${path} in the slice`,
  profile: (path) => `name a profile for ${path} in the slice`,
};

function indistinct(first: ElementModel, second: ElementModel, by: SlicingModel['discriminators']): Finding {
  const paths = by.map(({ path }) => path).join(' and ');
  return {
    code: 'slice.indistinct',
    element: second,
    message: `nothing tells the slices ${first.id} and ${second.id} apart: both say the same of ${paths}`,
    hint: 'give each slice a value of its own there, or slice by another element',
  };
}

/** HL7's validator compares fixed values and patterns of complex types; the pattern of a primitive stops it. */
function primitivePattern(
  discriminator: SlicingModel['discriminators'][number],
  slice: ElementModel,
  parent: Structure,
  structures: Structures,
): Finding[] {
  if (discriminator.type !== 'value' && discriminator.type !== 'pattern') return [];
  const element = discriminatedElement(discriminator, slice, parent, structures);
  if (!element?.pattern || typeof element.pattern.value === 'object') return [];
  return [
    {
      code: 'slice.primitive-pattern',
      element,
      message: `${element.id} tells a slice apart by a pattern of type ${element.pattern.type}, which HL7's validator does not compare`,
      hint: 'write `(exactly)` behind the value, which fixes it',
    },
  ];
}
