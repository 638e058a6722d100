import type { Report } from './config-report.js';

const ROLES = ['server', 'client'];

/** Checks `systems:` of a project's configuration: the names of the systems that send and receive its payloads. */
export function checkSystems(value: unknown, report: Report): void {
  if (value === undefined) return;
  const example = 'write `systems:` with `server: Servers` and `client: Clients` below it';
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return report(['systems'], 'systems is not a map', example);
  for (const [role, label] of Object.entries(value)) {
    if (!ROLES.includes(role))
      report(['systems', role], `systems has no ${role}`, 'it has server and client');
    else if (typeof label !== 'string')
      report(['systems', role], `the label of the ${role} is not a text`, 'put it in quotes');
  }
}
