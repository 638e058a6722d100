import type { ElementModel, ProfileModel, ProjectModel } from '../model/types.js';
import type { LintWarning } from './accepted.js';

/** Something that an element of a profile says without the effect that it is meant to have. */
export interface Finding {
  code: string;
  element: ElementModel;
  message: string;
  hint: string;
  /** Id of another definition that the finding is about. */
  other?: string;
}

/**
 * Warnings about the profiles that the project wrote in FSH. A profile does not repeat what its parent is warned of.
 *
 * @param findings all of a profile
 */
export function own(project: ProjectModel, findings: (profile: ProfileModel) => Finding[]): LintWarning[] {
  const byProfile = new Map(project.profiles.map((profile) => [profile.url, findings(profile)]));
  return project.profiles.flatMap((profile) => {
    if (!profile.source?.file.endsWith('.fsh')) return [];
    const parent = byProfile.get(profile.baseDefinition ?? '');
    const inherited = new Set(parent?.map(keyOf));
    // a slice that no rule mentions comes from a parent that is somebody else's
    const isOthers = ({ element }: Finding) => !parent && element.sliceName !== undefined && !element.source;
    return byProfile
      .get(profile.url)!
      .filter((finding) => !inherited.has(keyOf(finding)) && !isOthers(finding))
      .map(({ code, element, message, hint, other }) => ({
        diagnostic: {
          code,
          severity: 'warning' as const,
          message: `${profile.id}: ${message}`,
          ...(element.source ?? profile.source),
          hint,
        },
        about: [profile.id, element.id, ...(other === undefined ? [] : [other])],
      }));
  });
}

function keyOf({ code, element }: Finding): string {
  return `${code} ${element.id}`;
}
