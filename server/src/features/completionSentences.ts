/**
 * Openings, transitions and closings that fit the kind of speech, where they belong. The sentences are those of the
 * snippets; what completion adds is the choice among them and the number of parts.
 */
import closings from '../../../client/snippets/closings.json';
import openings from '../../../client/snippets/openings.json';
import transitions from '../../../client/snippets/transitions.json';
import { familyOf } from '../outline/markers';
import { vocativeLength } from '../outline/shapes';
import { isFormula } from '../outline/tail';
import type { Run, Speech } from '../outline/types';
import { formatHan } from '../text/numerals';
import { isBlankStart, isUnderHeading, type Place } from './completionPlace';
import { partsOf } from './parts';
import { speechType } from './speechType';

export interface Sentence {
  /** 结尾：动员部署 */
  name: string;
  /** With ${1:××} for what is open, as snippets are written. */
  snippet: string;
  /** Pinyin initials and words by which the snippet of the same name is found. */
  prefixes: readonly string[];
}

interface Snippet {
  prefix: string[];
  body: string;
}
type Table = Readonly<Record<string, Snippet>>;

type Purpose = 'opening' | 'transition' | 'closing';

/** The sentences that may begin, or go on with, the paragraph at the cursor. */
export function sentences(place: Place): Sentence[] {
  const { speech } = place;
  if (!speech) return [];
  const found = purposes(place, speech);
  if (found.length === 0) return [];
  const type = speechType(place.outline, speech);
  return found.flatMap((purpose) => sentencesFor(purpose, place, speech, type));
}

function sentencesFor(purpose: Purpose, place: Place, speech: Speech, type: string | undefined): Sentence[] {
  switch (purpose) {
    case 'opening':
      return choose(openings, '开场白：', type, ['通用']);
    case 'transition': {
      const others = type ? ['讲几点意见'] : ['讲几点意见', '提几点要求', '强调几点'];
      const parts = mainRun(speech)?.parts.length ?? 0;
      return choose(transitions, '过渡：', type, others).map((one) => ({
        ...one,
        snippet: counted(one.snippet, parts),
      }));
    }
    case 'closing':
      return place.outline.kind === 'document' ? documentClosings(speech) : closingsFor(place, type);
  }
}

/** 特此通知。: by the last word of the title, where that is one of those to choose from. */
function documentClosings({ title }: Speech): Sentence[] {
  const kind = /(?:通知|报告|通报|批复|公告|通告|函)$/.exec(title?.name ?? '')?.[0];
  const word = kind === '函' ? '函复' : kind;
  return choose(closings, '结尾：', undefined, kind === '报告' ? ['特此', '请予审议'] : ['特此']).map((one) =>
    word && one.name.endsWith('特此') ? { ...one, snippet: one.snippet.replace(CHOICE, word) } : one,
  );
}

const CHOICE = /\$\{\d+\|[^|]*\|\}/;

function closingsFor({ head, latin }: Place, type: string | undefined): Sentence[] {
  const found = choose(closings, '结尾：', type, type ? ['谢谢大家'] : ['工作会议', '动员部署', '谢谢大家']);
  // The writer's own call stays: 各位代表， and not 同志们，.
  const isCalled = head !== latin;
  return isCalled ? found.map((one) => ({ ...one, snippet: one.snippet.slice(vocativeLength(one.snippet)) })) : found;
}

/** What the cursor's place is for. */
function purposes(place: Place, speech: Speech): Purpose[] {
  const { offset, start, head } = place;
  const isCall =
    start !== undefined && head !== '' && vocativeLength(head) === head.length && place.after.trim() === '';
  if (!isCall && !isBlankStart(place) && !isTyping(place)) return isEndOfOpening(place, speech) ? ['transition'] : [];
  const at = start ?? offset;
  const main = mainRun(speech);
  const first = main?.parts[0]?.range.start ?? Number.POSITIVE_INFINITY;
  const isBegun = speech.opening !== undefined && speech.opening.range.start < at;
  const found: Purpose[] = [];
  if (!isCall && at < first && speech.salutation && at > speech.salutation.range.end)
    found.push(isBegun ? 'transition' : 'opening');
  const last = partsOf(speech).findLast(({ form }) => form !== 'inline');
  const isUnnumbered = isCall || UNNUMBERED.has(speechType(place.outline, speech) ?? '');
  const isOver = last
    ? last.range.start < at && (main?.parts.length ?? 0) > 1 && !isUnderHeading(place, last)
    : isBegun && isUnnumbered;
  if (isOver && !isClosed(place, speech, at)) found.push('closing');
  return found;
}

/** Kinds of speeches that often have no numbered parts. */
const UNNUMBERED: ReadonlySet<string> = new Set(['致辞', '主持词', '表态发言']);

/** A closing stands before `at`, and not only a last paragraph that may be one. */
function isClosed({ outline }: Place, { closing }: Speech, at: number): boolean {
  if (!closing || closing.range.start >= at) return false;
  const text = outline.text.slice(closing.range.start, closing.range.end);
  return vocativeLength(text) > 0 || isFormula(text);
}

/** A paragraph that consists of the Latin letters being typed. */
function isTyping({ start, head, latin, after }: Place): boolean {
  return start !== undefined && latin !== '' && head === latin && after.trim() === '';
}

/** At the end of a sentence of the opening, with nothing after it in the paragraph. */
function isEndOfOpening({ offset, before, after, latin }: Place, { opening }: Speech): boolean {
  if (!opening || offset < opening.range.start || offset > opening.range.end || after.trim() !== '') return false;
  return /[。！]$/.test(latin === '' ? before : before.slice(0, -latin.length));
}

/** The list of the main parts: of the highest level, of the family that is furthest out. */
export function mainRun({ runs }: Speech): Run | undefined {
  const tops = runs.filter((run) => !run.parent && run.parts.some(({ form }) => form !== 'inline'));
  const rank = (run: Run) => familyOf(run.parts[0]!.mark.family).rank;
  return tops.reduce<Run | undefined>((main, run) => (main && rank(main) <= rank(run) ? main : run), undefined);
}

/** The table's sentences for a kind, and those of other names, without repetition. */
function choose(table: Table, part: string, type: string | undefined, others: readonly string[]): Sentence[] {
  const names = Object.keys(table);
  const fitting = type === undefined ? [] : names.filter((name) => name.startsWith(part + type));
  const wanted = [...new Set([...fitting, ...others.map((name) => part + name)])];
  return wanted.flatMap((name) => {
    const snippet = table[name];
    return snippet ? [{ name, snippet: snippet.body, prefixes: snippet.prefix }] : [];
  });
}

/** The number that a transition lets choose from: 三,两,四,五. */
const NUMBERS = /\$\{\d+\|三,[^|]*\|\}/;

/** The transition with the number of the speech's own parts; while it has less than two, the choice stays. */
function counted(snippet: string, parts: number): string {
  return parts < 2 ? snippet : snippet.replace(NUMBERS, parts === 2 ? '两' : formatHan(parts));
}

/** The sentence as plain text: every tab stop with its first text. */
export function plainText(snippet: string): string {
  return snippet.replace(/\$\{\d+(?::([^}]*)|\|([^,|]*)[^|]*\|)\}/g, (_, text, choice) => text ?? choice ?? '');
}
