/**
 * Loads the files of the bundle, each with the code that V8 made of it when it was built
 * (`scripts/bundle.js`): a tenth less time until a letter is read. V8 takes none that another version or
 * other flags made, and then compiles the file as ever.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { Script } from 'node:vm';

const KEPT = '.v8';
const LENGTH = 32;
const hashOf = (source) => createHash('sha256').update(source, 'latin1').digest();

/** The code that was kept of a file; V8 itself would take that of any source of the same length. */
function keptOf(file, source) {
  try {
    const kept = readFileSync(file + KEPT);
    return kept.subarray(0, LENGTH).equals(hashOf(source)) ? kept.subarray(LENGTH) : undefined;
  } catch {
    return undefined;
  }
}

/**
 * @param folder where the files are, each a CommonJS module that imports by `$import`.
 * @returns `load` gives what a file exports; `scripts` those loaded, by name; `keep` what is to be
 * written beside a file for the next time.
 */
export function chunksIn(folder) {
  const loaded = new Map();
  const scripts = new Map();
  const requirePackage = createRequire(path.join(folder, 'index.cjs'));
  const load = (name) => {
    const known = loaded.get(name);
    if (known) return known.exports;
    const filename = path.join(folder, name);
    // They are in ASCII, so that this is the quickest.
    const source = readFileSync(filename, 'latin1');
    const script = new Script(`(function (exports, require, module, __filename, $import) {${source}\n})`, {
      filename,
      cachedData: keptOf(filename, source),
    });
    scripts.set(name, script);
    const module = { exports: {} };
    loaded.set(name, module);
    const require = (id) => (id.startsWith('./') ? load(id.slice(2)) : requirePackage(id));
    script.runInThisContext()(module.exports, require, module, filename, (id) => import(id));
    return module.exports;
  };
  const keep = (name) => ({
    file: path.join(folder, name) + KEPT,
    bytes: Buffer.concat([
      hashOf(readFileSync(path.join(folder, name), 'latin1')),
      scripts.get(name).createCachedData(),
    ]),
  });
  return { load, scripts, keep };
}
