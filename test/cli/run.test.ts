/** The programme as users start it, over letters of our own. */
import { spawn, spawnSync, type SpawnSyncReturns } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { LetterResult } from '../../src/types.js';
import { letterResult } from '../../src/schema/letter.js';
import { folderWith } from './folder.js';

const built = existsSync('dist/bundle/pobrief.cjs');
const bin = path.resolve('bin/pobrief.js');
const letters = path.resolve('fixtures/letters');
const readable = ['officieel.md', 'ministerie.ocr.txt', 'notitie.txt', 'brief.pdf'];
const env = { ...process.env, LC_ALL: 'C' };

const pobrief = (...args: string[]): SpawnSyncReturns<string> =>
  spawnSync(process.execPath, [bin, ...args], { cwd: letters, env, encoding: 'utf8' });

if (!built) process.stderr.write('test/cli/run.test.ts is SKIPPED: dist/ is not built. Run: npm run build\n');

describe.skipIf(!built)('the programme', () => {
  test.each(readable)('extract %s gives a valid result whose findings are what the source prints', (file) => {
    const { status, stdout } = pobrief('extract', file);
    expect(status).toBe(0);
    const result: LetterResult = letterResult.parse(JSON.parse(stdout));
    expect(result.source.file).toBe(file);
    const source = pobrief('normalize', file, '--format', 'source').stdout;
    for (const { printed, span } of [...result.references, ...result.dates]) {
      expect(source.slice(span.start, span.end)).toBe(printed);
    }
  });

  test.each(readable)('the same bytes of %s give the same bytes', (file) =>
    expect(pobrief('extract', file).stdout).toBe(pobrief('extract', file).stdout),
  );

  test.each([
    ['scan.pdf', 'scan.pdf is a scan without a text layer.'],
    ['versleuteld.pdf', 'versleuteld.pdf is protected by a password.'],
    ['weg.pdf', 'weg.pdf does not exist.'],
  ])('%s fails with its cure, the others are delivered', (file, text) => {
    const { status, stdout, stderr } = pobrief('extract', file, 'notitie.txt', '--format', 'ndjson');
    expect(status).toBe(3);
    expect(stderr).toContain(text);
    expect(stdout.trimEnd().split('\n')).toHaveLength(1);
  });

  describe('files that are no letters', () => {
    const folder = folderWith({
      'leeg.txt': '',
      'foto.png': Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]),
      'half.pdf': readFileSync(path.join(letters, 'brief.pdf')).subarray(0, 3000),
      'pagina.html': '<!doctype html><script>brief()</script>',
      'stuk.xml': '<?xml version="1.0"?><officiele-publicatie><al>Brief',
      'nieuws.xml': '<?xml version="1.0"?><rss><item>Brief</item></rss>',
      'half.docx': readFileSync(path.join(letters, '../formats/officieel.docx')).subarray(0, 3000),
      'oud.doc': Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0, 1, 2, 3]),
    });
    test.each([
      ['leeg.txt', 'is empty'],
      ['foto.png', 'is neither text nor PDF'],
      ['half.pdf', 'is a damaged or truncated PDF'],
      ['pagina.html', 'Print the page to PDF'],
      ['stuk.xml', 'is damaged or truncated XML'],
      ['nieuws.xml', 'it begins with <rss>'],
      ['half.docx', 'is a damaged or truncated Word file'],
      ['oud.doc', 'save it as .docx'],
    ])('%s', (file, text) => {
      const { status, stdout, stderr } = pobrief('extract', path.join(folder, file));
      expect({ status, stdout }).toEqual({ status: 3, stdout: '' });
      expect(stderr).toContain(text);
    });
  });

  test('what extract wrote is read back as it was', () => {
    const json = pobrief('extract', 'officieel.md').stdout;
    const file = path.join(folderWith({ 'a.json': json }), 'a.json');
    expect(pobrief('extract', file).stdout).toBe(json);
  });

  test('standard input is a letter like another', () => {
    const input = readFileSync(path.join(letters, 'notitie.txt'));
    const { stdout } = spawnSync(process.execPath, [bin, 'extract', '-'], { input, env, encoding: 'utf8' });
    const { source, ...rest } = JSON.parse(stdout) as LetterResult;
    expect(source.file).toBe('-');
    expect({ ...rest, source: { ...source, file: 'notitie.txt' } }).toEqual(
      JSON.parse(pobrief('extract', 'notitie.txt').stdout),
    );
  });

  describe.skipIf(process.platform === 'win32')('what a shell does to it', () => {
    const sh = (line: string): SpawnSyncReturns<string> =>
      spawnSync('bash', ['-c', `set -o pipefail; pobrief() { '${process.execPath}' '${bin}' "$@"; }; ${line}`], {
        cwd: letters,
        env,
        encoding: 'utf8',
      });
    test.each([
      [
        'a closed pipe is no fault',
        'pobrief extract . --format ndjson --quiet 2>/dev/null | true; exit ${PIPESTATUS[0]}',
        0,
      ],
      ['nor is it for help', 'pobrief --help | true; exit ${PIPESTATUS[0]}', 0],
      ['a full disk is', 'pobrief extract notitie.txt > /dev/full', 4],
    ])('%s', (name, line, code) => {
      if (name.includes('disk') && !existsSync('/dev/full')) return;
      expect(sh(line).status).toBe(code);
    });

    test('SIGINT is 130 and leaves no file behind', async () => {
      const folder = folderWith({});
      const child = spawn(process.execPath, [bin, 'extract', '-', '-o', path.join(folder, 'uit.json')], { env });
      await until(() => readdirSync(folder).length > 0);
      child.kill('SIGINT');
      const code = await new Promise((resolve) => child.on('exit', resolve));
      expect(code).toBe(130);
      expect(readdirSync(folder)).toEqual([]);
    });
  });
});

async function until(done: () => boolean): Promise<void> {
  for (let tries = 0; !done() && tries < 200; tries += 1) await new Promise((resolve) => setTimeout(resolve, 25));
}
