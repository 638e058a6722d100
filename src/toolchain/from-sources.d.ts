export function fromSources(name: 'main' | 'worker'): Promise<unknown>;
export function seal(folder: string): void;
export function isWhole(folder: string): boolean;
