/** speechOutline/measure: how long the text and what is selected are, in the words of the status bar. */
import * as l10n from '@vscode/l10n';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Range } from 'vscode-languageserver-types';
import { charactersIn } from '../outline/lengths';
import type { Outline } from '../outline/types';
import type { MeasureResult, TargetLength } from '../protocol';
import { countCharacters } from '../text/characters';
import { type Block, renderBlocks } from './hoverText';
import { charactersOf, formatAbout, formatCharacters, formatNumber, formatTime, minutesFor } from './lengths';
import { speechAt } from './parts';

export interface MeasureOptions {
  /** Characters a minute. */
  readingSpeed: number;
  /** How long the text shall be. */
  target: TargetLength | undefined;
}

/** From here on too much is too much. */
const TOLERANCE = 1.1;
/** More speeches than this are not listed. */
const LISTED = 20;

/** Measures what is selected; else the speech at the cursor where there are several, or the text. */
export function measure(
  document: TextDocument,
  outline: Outline,
  ranges: readonly Range[],
  { readingSpeed, target }: MeasureOptions,
): MeasureResult {
  const { speeches } = outline;
  const about = (characters: number): string => formatAbout(minutesFor(characters, readingSpeed));
  const both = (characters: number): string => l10n.t('{0} ({1})', formatCharacters(characters), about(characters));
  const cursor = ranges[0] && document.offsetAt(ranges[0].start);
  const speech = cursor !== undefined && speeches.length > 1 ? speechAt(outline, cursor) : undefined;
  const selected = countIn(document, outline, ranges);
  const whole = charactersOf(outline);
  const length = speech ? charactersIn(outline, speech.range) : whole;
  const wanted = target && asCharacters(target, readingSpeed);

  const blocks: Block[] = [];
  if (selected > 0) blocks.push(l10n.t('Selected: {0}', both(selected)));
  if (speech) blocks.push(l10n.t('This speech: {0}', both(length)));
  blocks.push(l10n.t('Whole text: {0}', both(whole)));
  if (target && wanted) blocks.push(targetLine(length, target, wanted, about(wanted)));
  blocks.push(l10n.t('Reading speed: {0} characters a minute', readingSpeed));
  if (speeches.length > 1) {
    const rows = speeches.slice(0, LISTED).map((one, i) => {
      const characters = charactersIn(outline, one.range);
      const name = one.title?.name ?? l10n.t('Speech {0}', i + 1);
      return { cells: [name, formatNumber(characters), about(characters)], here: one === speech };
    });
    blocks.push({ head: ['', l10n.t('Characters'), l10n.t('Time')], rows });
  }
  const counted = selected || length;
  const text = summary(counted, selected > 0 ? undefined : target, readingSpeed);
  return {
    characters: counted,
    minutes: minutesFor(counted, readingSpeed),
    text: selected > 0 ? l10n.t('Selected: {0}', text) : speech ? l10n.t('This speech: {0}', text) : text,
    tooltip: renderBlocks(blocks, true),
    overTarget: wanted !== undefined && length > wanted * TOLERANCE,
  };
}

/** 1,234/1,500字 · 约5.6分钟; where minutes are wanted, 1,234字 · 约5.6分钟/8分钟. */
function summary(length: number, target: TargetLength | undefined, readingSpeed: number): string {
  const minutes = minutesFor(length, readingSpeed);
  const wantsMinutes = target !== undefined && 'minutes' in target;
  const wantsCharacters = target !== undefined && 'characters' in target;
  const characters = wantsCharacters
    ? l10n.t('{0}/{1} characters', formatNumber(length), formatNumber(target.characters))
    : formatCharacters(length);
  const time = wantsMinutes ? `${formatAbout(minutes)}/${formatTime(target.minutes)}` : formatAbout(minutes);
  return `${characters} · ${time}`;
}

function targetLine(length: number, target: TargetLength, wanted: number, time: string): string {
  const name =
    'minutes' in target
      ? l10n.t('{0} ({1})', formatTime(target.minutes), formatCharacters(wanted))
      : l10n.t('{0} ({1})', formatCharacters(wanted), time);
  if (length === wanted) return l10n.t('Target: {0}; reached', name);
  return length < wanted
    ? l10n.t('Target: {0}; {1} to go', name, formatCharacters(wanted - length))
    : l10n.t('Target: {0}; {1} too many', name, formatCharacters(length - wanted));
}

function asCharacters(target: TargetLength, readingSpeed: number): number {
  return 'characters' in target ? target.characters : Math.round(target.minutes * readingSpeed);
}

function countIn(document: TextDocument, { text }: Outline, ranges: readonly Range[]): number {
  return ranges.reduce(
    (sum, { start, end }) => sum + countCharacters(text, document.offsetAt(start), document.offsetAt(end)),
    0,
  );
}
