// Writes dist/cdn/sri.json: by file, the hash for a script tag's integrity attribute (https://www.w3.org/TR/sri/).
import { createHash } from 'node:crypto';
import { globSync, readFileSync, writeFileSync } from 'node:fs';

const cwd = 'dist/cdn';
const hashes = globSync('*.js', { cwd })
  .sort()
  .map((file) => [
    file,
    `sha384-${createHash('sha384')
      .update(readFileSync(`${cwd}/${file}`))
      .digest('base64')}`,
  ]);
writeFileSync(`${cwd}/sri.json`, `${JSON.stringify(Object.fromEntries(hashes), null, 2)}\n`);
