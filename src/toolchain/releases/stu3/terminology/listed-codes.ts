import { HL7_V2_AND_V3 } from './v2-and-v3.js';

export interface ListedCode {
  code: string;
  display?: string;
}

let systems: ReadonlyMap<string, readonly ListedCode[]> | undefined;

/** HL7's v2 and v3 code systems, by canonical. Each has all its codes, without their hierarchy. */
export function listedSystems(): ReadonlyMap<string, readonly ListedCode[]> {
  systems ??= new Map(
    HL7_V2_AND_V3.trim()
      .split('\n')
      .map((line) => {
        const [url, ...cells] = line.split('\t');
        return [url!, pairs(cells)] as const;
      }),
  );
  return systems;
}

function pairs(cells: readonly string[]): ListedCode[] {
  const codes: ListedCode[] = [];
  for (let i = 0; i < cells.length; i += 2) {
    const display = cells[i + 1];
    codes.push({ code: cells[i]!, ...(display && { display }) });
  }
  return codes;
}
