import { mkdirSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { Writable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { ClosedPipe, fileSink, removeBegun, streamSink } from '../../src/cli/output.js';
import { OutputError } from '../../src/errors.js';
import { folderWith } from './folder.js';

describe('a file is written whole or not at all', () => {
  test('it appears when it is closed', async () => {
    const folder = folderWith({ 'a.json': 'old' });
    const file = path.join(folder, 'a.json');
    const sink = await fileSink(file);
    await sink.write('new ');
    await sink.write('text');
    expect(readFileSync(file, 'utf8')).toBe('old');
    await sink.close();
    expect(readFileSync(file, 'utf8')).toBe('new text');
    expect(readdirSync(folder)).toEqual(['a.json']);
  });

  test.each([
    ['abandoned', (sink: { abandon: () => Promise<void> }) => sink.abandon()],
    ['interrupted', async () => removeBegun()],
  ])('%s, it leaves what was there', async (_, end) => {
    const folder = folderWith({ 'a.json': 'old' });
    const sink = await fileSink(path.join(folder, 'a.json'));
    await sink.write('half');
    await end(sink);
    expect(readdirSync(folder)).toEqual(['a.json']);
    expect(readFileSync(path.join(folder, 'a.json'), 'utf8')).toBe('old');
    await sink.abandon();
  });

  test('a link stays a link, and a file keeps its mode', async () => {
    const folder = folderWith({ 'real.json': 'old' });
    symlinkSync('real.json', path.join(folder, 'link.json'));
    const mode = statSync(path.join(folder, 'real.json')).mode;
    const sink = await fileSink(path.join(folder, 'link.json'));
    await sink.write('new');
    await sink.close();
    expect(readFileSync(path.join(folder, 'real.json'), 'utf8')).toBe('new');
    expect(statSync(path.join(folder, 'real.json')).mode).toBe(mode);
  });
});

describe('where nothing can be written', () => {
  const folder = folderWith({ 'file.txt': 'x' });
  mkdirSync(path.join(folder, 'map'));
  test.each([
    ['weg/a.json', 'no-folder'],
    ['file.txt/a.json', 'no-folder'],
    ['map', 'is-a-folder'],
  ])('%s: %s', async (file, code) => {
    await expect(fileSink(path.join(folder, file))).rejects.toMatchObject({ code, exitCode: 4 });
    expect(readdirSync(folder)).toEqual(['file.txt', 'map']);
  });
});

describe('a stream that fails', () => {
  const failing = (code: string): Writable =>
    new Writable({ write: (_, __, done) => done(Object.assign(new Error(code), { code })) }).on(
      'error',
      () => undefined,
    );
  test.each([
    ['EPIPE', ClosedPipe],
    ['ERR_STREAM_DESTROYED', ClosedPipe],
    ['ENOSPC', OutputError],
    ['EIO', OutputError],
  ])('%s', async (code, error) => expect(streamSink(failing(code), 'out').write('x')).rejects.toBeInstanceOf(error));
});
