import type { Io } from '../../../src/toolchain/cli/io.js';

/** A world of files in memory, and what was said to it. */
export function fakeIo(files: Record<string, string | Uint8Array>): Io & { stdout: string; stderr: string } {
  const bytes = (content: string | Uint8Array) =>
    typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return {
    cwd: '/project',
    colour: false,
    terminal: false,
    stdout: '',
    stderr: '',
    readFile(path) {
      const content = files[path];
      if (content === undefined) throw Object.assign(new Error(`ENOENT: ${path}`), { code: 'ENOENT' });
      return bytes(content);
    },
    readStdin: () => Promise.resolve(bytes(files['-'] ?? '')),
    async *open(path) {
      const content = files[path];
      if (content === undefined) throw Object.assign(new Error(`ENOENT: ${path}`), { code: 'ENOENT' });
      yield bytes(content);
    },
    outputReady: () => Promise.resolve(true),
    out(text) {
      this.stdout += text;
    },
    err(text) {
      this.stderr += text;
    },
  };
}
