import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const readme = readFileSync(`${root}/README.md`, 'utf8');
const packageJson = JSON.parse(readFileSync(`${root}/package.json`, 'utf8')) as { scripts: Record<string, string> };

interface Shown {
  readonly command: string;
  readonly output: string;
}

/** Commands of the console blocks, each with the output that is printed below it. */
function shown(): Shown[] {
  const blocks = [...readme.matchAll(/```console\n([\s\S]*?)```/g)].map((m) => m[1] ?? '');
  return blocks.flatMap((block) =>
    block
      .split(/^\$ /m)
      .slice(1)
      .map((part) => ({ command: part.slice(0, part.indexOf('\n')), output: part.slice(part.indexOf('\n') + 1) })),
  );
}

/** A line `…` in the README stands for any number of lines. */
function matches(output: string, pattern: string): boolean {
  const parts = pattern
    .trimEnd()
    .split(/^…$/m)
    .map((p) => p.trim());
  let at = 0;
  return parts.every((part) => {
    const found = output.indexOf(part, at);
    at = found + part.length;
    return found >= 0;
  });
}

const built = existsSync(`${root}/dist/bundle/pobrief.cjs`);
if (!built) process.stderr.write('test/readme.test.ts is SKIPPED: dist/ is not built. Run: npm run build\n');

describe('the README says what is so', () => {
  it.skipIf(!built).each(shown().map((s) => [s.command, s.output]))('%s', (command, output) => {
    const args = command.replace(/^(?:pobrief|node bin\/pobrief\.js) /, '').split(' ');
    const env = { ...process.env, LC_ALL: 'C', COLUMNS: '100' };
    const run = spawnSync(process.execPath, ['bin/pobrief.js', ...args], { cwd: root, env, encoding: 'utf8' });
    expect(matches(run.stdout + run.stderr, output) || run.stdout + run.stderr).toBe(true);
  });
  it('names only npm scripts that exist', () => {
    const named = [...readme.matchAll(/npm run ([\w:]+)/g)].map((m) => m[1] ?? '');
    expect(named.filter((n) => !(n in packageJson.scripts))).toEqual([]);
  });
  it('.ci/run calls the test command of the README', () => {
    const command = /## Quick start[\s\S]*?```sh\n[^\n]+\n```[\s\S]*?```sh\n([^\n]+)\n```/.exec(readme)?.[1];
    expect(readFileSync(`${root}/.ci/run`, 'utf8')).toContain(`\n${command ?? '?'}\n`);
  });
  it('links only to files that exist', () => {
    const links = [...readme.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map((m) => m[1] ?? '');
    expect(links.filter((l) => !existsSync(`${root}/${l}`))).toEqual([]);
  });
});
