import { fhirtypes, fshrules, fshtypes, sushiExport, sushiImport, utils } from 'fsh-sushi';

/**
 * The one place that touches SUSHI's modules. Its logger is global and its exporter writes what R4 means, so both are held here:
 * messages come back as data, and two inferences that STU3 does not make are undone where they are made.
 */
export { fhirtypes, fshrules, fshtypes, sushiExport, sushiImport, utils };

export type Tank = InstanceType<typeof sushiImport.FSHTank>;
export type StructureDefinitionOfSushi = InstanceType<typeof fhirtypes.StructureDefinition>;
export type FshStructure = Parameters<
  typeof sushiExport.StructureDefinitionExporter.prototype.exportStructDef
>[0];

/** A place as SUSHI gives it: a file, and a range of lines and columns in it. */
export interface SushiLocation {
  file?: string;
  location?: { startLine: number; startColumn: number };
  appliedFile?: string;
  appliedLocation?: { startLine: number; startColumn: number };
}

export interface SushiMessage extends SushiLocation {
  level: string;
  message: string;
}

let current: SushiMessage[] = [];

/** The messages of the run that is going on, so far. */
export function currentMessages(): SushiMessage[] {
  return current;
}

/**
 * Runs `work` and collects what SUSHI logs meanwhile, in order. Nothing reaches the console. SUSHI's logger is a global: one run at a
 * time, so `work` cannot be asynchronous.
 */
export function collectMessages<T>(work: () => T): { value: T; messages: SushiMessage[] } {
  const messages: SushiMessage[] = (current = []);
  const logger = utils.logger as unknown as { format: object };
  const before = logger.format;
  logger.format = {
    transform(info: SushiMessage): false {
      if (info.level === 'error' || info.level === 'warn') messages.push({ ...info });
      return false;
    },
  };
  try {
    return { value: work(), messages };
  } finally {
    logger.format = before;
  }
}
