/** Sizes of what ships: the bundles, and the package with and without its pictures. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const KB = 1024;
const PICTURE = /\.(?:png|jpe?g|gif|webp|svg)$/i;

/** In KiB. */
export interface Sizes {
  bundles: { name: string; size: number; gzip: number }[];
  vsix: number;
  pictures: number;
}

/** Makes the package in a temporary folder; that builds the bundles as they ship. */
export function sizes(): Sizes {
  const folder = mkdtempSync(join(tmpdir(), 'speech-outline-bench-'));
  try {
    execFileSync(process.execPath, [join('scripts', 'package.mjs'), folder], {
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    const vsix = join(folder, readdirSync(folder).find((file) => file.endsWith('.vsix'))!);
    const pictures = entries(readFileSync(vsix)).filter(({ name }) => PICTURE.test(name));
    return {
      bundles: ['client', 'server'].flatMap((room) => bundles(room)),
      vsix: statSync(vsix).size / KB,
      pictures: pictures.reduce((sum, { packed }) => sum + packed, 0) / KB,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function bundles(room: string): Sizes['bundles'] {
  const files = readdirSync(join('dist', room)).filter((file) => file.endsWith('.js') && !/\.\d+\.js$/.test(file));
  return files.sort().map((file) => {
    const content = readFileSync(join('dist', room, file));
    return { name: `${room}/${file}`, size: content.length / KB, gzip: gzipSync(content).length / KB };
  });
}

/** The entries of a zip file, from its central directory: what each takes in it. */
function entries(zip: Buffer): { name: string; packed: number }[] {
  const END = 0x06054b50;
  let end = zip.length - 22;
  while (zip.readUInt32LE(end) !== END) end--;
  const found: { name: string; packed: number }[] = [];
  let at = zip.readUInt32LE(end + 16);
  for (let i = zip.readUInt16LE(end + 10); i > 0; i--) {
    const length = zip.readUInt16LE(at + 28);
    found.push({ name: zip.toString('utf8', at + 46, at + 46 + length), packed: zip.readUInt32LE(at + 20) });
    at += 46 + length + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return found;
}
