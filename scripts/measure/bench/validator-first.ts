/** One process: imports a module, judges one resource with a validator of it, once, and writes both times as a line of JSON. */
export interface First {
  import: number;
  validation: number;
}

const [file, name, text] = process.argv.slice(2) as [string, string, string];
const value = JSON.parse(text) as unknown;
const start = performance.now();
const module = (await import(file)) as Record<string, (value: unknown) => { valid: boolean }>;
const imported = performance.now();
const { valid } = module[name]!(value);
const validated = performance.now();
if (!valid) throw new Error(`${name} refuses its resource`);
process.stdout.write(`${JSON.stringify({ import: imported - start, validation: validated - imported })}\n`);
