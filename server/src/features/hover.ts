/** textDocument/hover: what a heading, a title or an announcement (讲三点意见) is worth in characters and minutes. */
import * as l10n from '@vscode/l10n';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { type Hover, MarkupKind, type Position } from 'vscode-languageserver-types';
import { clip } from '../outline/headings';
import { charactersIn } from '../outline/lengths';
import { isInline } from '../outline/part';
import { oddOne, patternsOf } from '../outline/pattern';
import type { Announcement, Outline, Part, Span, Speech } from '../outline/types';
import { toRange } from './diagnostics';
import { type Block, type Row, renderBlocks, type Table } from './hoverText';
import { formatAbout, formatCharacters, formatNumber, formatShare, minutesFor } from './lengths';
import { partName } from './outlineTree';
import { partsOf, speechAt } from './parts';

export interface HoverOptions {
  /** Characters a minute. */
  readingSpeed: number;
  /** The client shows Markdown. */
  markdown: boolean;
}

/** A table is read at a glance: rows around the one that is meant. */
const ROWS = 9;
const NAME_LENGTH = 22;

/** What stands at a position; null where there is nothing to tell. */
export function hover(
  document: TextDocument,
  outline: Outline,
  position: Position,
  options: HoverOptions,
): Hover | null {
  const offset = document.offsetAt(position);
  const speech = speechAt(outline, offset);
  if (speech === undefined) return null;
  const about = new About(outline, speech, options.readingSpeed);
  const on = ({ start, end }: Span): boolean => start <= offset && offset <= end;
  const told: { span: Span; blocks: Block[] }[] = [];
  const announcement = speech.announcements.find(({ span }) => on(span));
  if (announcement) told.push({ span: announcement.span, blocks: about.announcement(announcement) });
  const part = partsOf(speech).findLast(({ heading }) => on(heading));
  if (part) told.push({ span: part.heading, blocks: about.part(part) });
  else if (speech.title && on(speech.title.range))
    told.push({ span: speech.title.range, blocks: about.speech(outline.speeches) });
  if (told.length === 0) return null;
  const value = renderBlocks(
    told.flatMap(({ blocks }) => blocks),
    options.markdown,
  );
  return {
    contents: { kind: options.markdown ? MarkupKind.Markdown : MarkupKind.PlainText, value },
    range: toRange(document, told[0]!.span),
  };
}

/** What is told about the parts of one speech. */
class About {
  private readonly all: number;

  constructor(
    private readonly outline: Outline,
    private readonly speechHere: Speech,
    private readonly readingSpeed: number,
  ) {
    this.all = charactersIn(outline, speechHere.range);
  }

  speech(speeches: readonly Speech[]): Block[] {
    const { title, parts, range } = this.speechHere;
    const sections = parts.filter((part) => !isInline(part));
    const place = l10n.t('Speech {0} of {1}', speeches.indexOf(this.speechHere) + 1, speeches.length);
    return [
      { strong: title!.name },
      [...(speeches.length > 1 ? [place] : []), this.length(range)].join(' · '),
      ...(sections.length > 1 ? [this.table(sections)] : []),
    ];
  }

  part(part: Part): Block[] {
    const siblings = part.run.parts;
    const [at, count] = [siblings.indexOf(part) + 1, siblings.length];
    const section = part.level === 1 && !isInline(part);
    const place = section ? l10n.t('Part {0} of {1}', at, count) : l10n.t('Item {0} of {1}', at, count);
    const share = l10n.t('{0} of the speech', formatShare(charactersIn(this.outline, part.range), this.all));
    return [
      { strong: partName(part) },
      [...(count > 1 ? [place] : []), this.length(part.range), share].join(' · '),
      ...(count > 1 ? [this.table(siblings, part)] : []),
    ];
  }

  announcement({ span, count, target }: Announcement): Block[] {
    const found = target?.parts.length ?? 0;
    return [
      { strong: this.outline.text.slice(span.start, span.end).replace(/\s+/g, '') },
      announced(count, found),
      ...(target ? [this.table(target.parts)] : []),
    ];
  }

  private length(span: Span): string {
    const characters = charactersIn(this.outline, span);
    return `${formatCharacters(characters)} · ${formatAbout(minutesFor(characters, this.readingSpeed))}`;
  }

  /** Parts of one level with their lengths and, where all have headings, their patterns. */
  private table(parts: readonly Part[], here?: Part): Table {
    const run = parts[0]!.run;
    const patterns = run.parts.length === parts.length ? patternsOf(run) : undefined;
    const odd = patterns ? oddOne(patterns) : -1;
    const rows = parts.map((part, i): Row => {
      const characters = charactersIn(this.outline, part.range);
      const cells = [clip(partName(part), NAME_LENGTH), formatNumber(characters), formatShare(characters, this.all)];
      if (patterns) cells.push(i === odd ? l10n.t('{0} (differs)', patterns[i]!) : patterns[i]!);
      return { cells, here: part === here };
    });
    const head = ['', l10n.t('Characters'), l10n.t('Share')];
    return { head: patterns ? [...head, l10n.t('Clauses')] : head, rows: around(rows) };
  }
}

function announced(count: number | undefined, found: number): string {
  if (found === 0) return l10n.t('No numbered parts for it were found.');
  if (count === undefined) return l10n.t('{0} follow.', found);
  return count === found
    ? l10n.t('Announces {0}, and {1} follow.', count, found)
    : l10n.t('Announces {0}, but {1} follow.', count, found);
}

function around(rows: Row[]): Row[] {
  if (rows.length <= ROWS) return rows;
  const middle = Math.max(0, rows.findIndex(({ here }) => here) - (ROWS >> 1));
  const from = Math.min(middle, rows.length - ROWS);
  const more: Row = { cells: rows[0]!.cells.map((_, i) => (i === 0 ? '…' : '')) };
  return [...(from > 0 ? [more] : []), ...rows.slice(from, from + ROWS), ...(from + ROWS < rows.length ? [more] : [])];
}
