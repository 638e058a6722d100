import { performance } from 'node:perf_hooks';
import { compile } from '../../../src/toolchain/compile/compile.js';
import { compileStock } from '../../../src/toolchain/compile/stock.js';
import { loadDefinitions } from '../../../src/toolchain/releases/stu3/definitions/definitions.js';

/** One process of the compile suite: compiles a folder in one way, as often as asked, and writes the times of each as a line of JSON. */
export interface Sample {
  wall: number;
  cpu: number;
  resources: number;
}

async function sample(work: () => Promise<number>): Promise<Sample> {
  const cpu = process.cpuUsage();
  const start = performance.now();
  const resources = await work();
  const wall = performance.now() - start;
  const { user, system } = process.cpuUsage(cpu);
  return { wall, cpu: (user + system) / 1000, resources };
}

const [way, folder, count] = process.argv.slice(2) as [string, string, string];
const definitions = loadDefinitions();
const samples: Sample[] = [];
for (let i = 0; i < Number(count); i++) {
  samples.push(
    await sample(async () => {
      const result = way === 'stock' ? await compileStock(folder, definitions) : compile(folder, definitions);
      const errors = result.diagnostics.filter((d) => d.severity === 'error');
      if (errors.length) throw new Error(`${folder} does not compile: ${errors[0]!.message}`);
      return result.resources.length;
    }),
  );
}
process.stdout.write(`${JSON.stringify(samples)}\n`);
