import type { ProfileModel, ProjectModel } from '../model/types.js';
import type { LintWarning } from '../lint/accepted.js';
import type { ExampleEntry } from './examples.js';

/**
 * Warns of profiles without an example that keeps them or without one that breaks them, each as far as the project has any of that verdict:
 * one that has none keeps such examples elsewhere.
 */
export function uncoveredProfiles(project: ProjectModel, examples: readonly ExampleEntry[]): LintWarning[] {
  const verdicts = (['valid', 'invalid'] as const).filter((verdict) =>
    examples.some(({ valid }) => valid === (verdict === 'valid')),
  );
  const shown = { valid: profilesOf(examples, true), invalid: profilesOf(examples, false) };
  return project.profiles.filter(needsExamples).flatMap((profile): LintWarning[] => {
    const missing = verdicts.filter((verdict) => !shown[verdict].has(profile.url));
    if (missing.length === 0) return [];
    const comments = { valid: '`// @valid`', invalid: '`// @invalid CODE PLACE`' };
    const diagnostic = {
      code: 'example.missing',
      severity: 'warning',
      message: `${profile.id} has no ${missing.join(' and no ')} example`,
      ...profile.source,
      hint: `write ${missing.length > 1 ? 'instances' : 'an instance'} of ${profile.name} with ${missing.map((v) => comments[v]).join(' and ')} above it`,
    } as const;
    return [{ diagnostic, about: [profile.id] }];
  });
}

function profilesOf(examples: readonly ExampleEntry[], isValid: boolean): ReadonlySet<string> {
  return new Set(examples.filter(({ valid }) => valid === isValid).flatMap(({ profiles }) => profiles));
}

/** Profiles of resources, written in FSH, that are meant for use. */
function needsExamples({ kind, derivation, abstract, experimental, source }: ProfileModel): boolean {
  const isForUse = kind === 'resource' && derivation === 'constraint' && !abstract && experimental !== true;
  return isForUse && source?.file.endsWith('.fsh') === true;
}
