/**
 * Lengths and speaking time, and how they are written: the same in the outline, the status bar, hints and hovers.
 * Characters are 字数 as Word counts them; minutes follow from the setting `readingSpeed`.
 */
import * as l10n from '@vscode/l10n';
import { charactersIn } from '../outline/lengths';
import type { Outline } from '../outline/types';

/** From so many minutes on nobody cares for tenths. */
const WHOLE_MINUTES = 10;
const SECONDS_STEP = 5;

/** 字数 of the whole text, with what belongs to no speech. */
export function charactersOf(outline: Outline): number {
  return charactersIn(outline, { start: 0, end: outline.text.length });
}

/** How long so many characters take; `readingSpeed` in characters a minute. */
export function minutesFor(characters: number, readingSpeed: number): number {
  return characters / readingSpeed;
}

/** 1,234 */
export function formatNumber(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
}

/** 1,234字 */
export function formatCharacters(characters: number): string {
  return l10n.t('{0} characters', formatNumber(characters));
}

/** 40秒, 5.6分钟, 12分钟: no more exact than an estimate can be. */
export function formatTime(minutes: number): string {
  const seconds = Math.round((minutes * 60) / SECONDS_STEP) * SECONDS_STEP;
  if (seconds < 60) return l10n.t('{0} s', minutes > 0 ? Math.max(seconds, SECONDS_STEP) : 0);
  const tenths = Math.round(minutes * 10) / 10;
  return l10n.t('{0} min', tenths < WHOLE_MINUTES ? tenths : Math.round(minutes));
}

/** 约5.6分钟 */
export function formatAbout(minutes: number): string {
  return l10n.t('about {0}', formatTime(minutes));
}

/** 12%: what a part is of a whole; both in characters. */
export function formatShare(part: number, all: number): string {
  const percent = all > 0 ? Math.round((part / all) * 100) : 0;
  return percent === 0 && part > 0 ? l10n.t('less than 1%') : `${percent}%`;
}
