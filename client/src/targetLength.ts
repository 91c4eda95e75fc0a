/** What a writer means by 1500 or 8分钟. Plain functions without VS Code. */
import type { TargetLength } from '../../server/src/protocol';

/** More than anybody reads out. */
const CHARACTERS_AT_MOST = 1_000_000;
const MINUTES_AT_MOST = 600;

/** The target that is meant; `none` for nothing or 0, undefined where it makes no sense. */
export function parseTarget(given: string): TargetLength | 'none' | undefined {
  const text = given.normalize('NFKC').replace(/[\s,，]/g, '');
  if (/^0*$/.test(text)) return 'none';
  const match = /^(\d+(?:\.\d+)?)(字|分钟?|min(?:utes?)?|小时|h)?$/i.exec(text);
  if (!match) return undefined;
  const number = Number(match[1]);
  const unit = match[2] ?? '字';
  if (unit === '字') {
    const characters = Math.round(number);
    return characters > 0 && characters <= CHARACTERS_AT_MOST ? { characters } : undefined;
  }
  const minutes = /^(?:小时|h)$/i.test(unit) ? number * 60 : number;
  return minutes > 0 && minutes <= MINUTES_AT_MOST ? { minutes } : undefined;
}

/** A target as it can be typed in. */
export function writeTarget(target: TargetLength | undefined): string {
  if (target === undefined) return '';
  return 'minutes' in target ? `${target.minutes}分钟` : String(target.characters);
}
