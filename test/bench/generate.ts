/** Generated texts: one giant speech, or a file of many. The same text for the same size in every run. */
import { formatNumeral } from '../../server/src/text/numerals';
import { Prose } from './prose';
import { Random } from './random';

const SEED = 20261121;
/** Parts of one kind beside each other; one number in about a hundred is left out. */
const GAP = 1 / 100;

/** A generator of lines that stops being asked when the text is long enough. */
type Lines = Generator<string, void>;

/** One speech with as many sections as are needed, up to 999; then its numbers begin again. */
export function giantSpeech(size: number): string {
  return take(size, function* (random, prose) {
    yield* frame(random, prose);
    for (let i = 1; ; i++) yield* section(((i - 1) % 999) + 1, random, prose);
  });
}

/** Speeches one after the other, each of some ten thousand characters. */
export function manySpeeches(size: number): string {
  return take(size, function* (random, prose) {
    for (;;) {
      yield* frame(random, prose);
      for (const i of numbers(random.between(3, 6), random)) yield* section(i, random, prose);
      yield '同志们，任务已经明确，关键在于落实。让我们一起努力，把各项工作做得更好！';
      yield '谢谢大家！';
      yield '';
    }
  });
}

function take(size: number, lines: (random: Random, prose: Prose) => Lines): string {
  const random = new Random(SEED);
  const taken: string[] = [];
  let length = 0;
  for (const line of lines(random, new Prose(random))) {
    taken.push(line);
    length += line.length + 1;
    if (length >= size) break;
  }
  return taken.join('\n').slice(0, size);
}

function* frame(random: Random, prose: Prose): Lines {
  const topic = prose.heading().replace(/，/g, '');
  yield `在全县${topic}工作会议上的讲话`;
  yield `（2026年${random.between(1, 12)}月${random.between(1, 28)}日）`;
  yield '';
  yield '同志们：';
  yield `${prose.paragraph()}下面，我讲几点意见。`;
}

function* section(number: number, random: Random, prose: Prose): Lines {
  yield '';
  yield `${han(number)}、${prose.heading()}`;
  yield prose.paragraph();
  for (const i of numbers(random.between(3, 6), random)) {
    yield `（${han(i)}）${prose.heading()}。${prose.paragraph()}`;
    yield prose.paragraph(5, 9);
    if (random.chance(0.4)) yield prose.paragraph(5, 9);
    if (random.chance(0.15)) for (const j of numbers(random.between(2, 4), random)) yield `${j}. ${prose.paragraph()}`;
    if (random.chance(0.15)) yield items(random, prose);
  }
}

/** 一是…；二是… in one paragraph. */
function items(random: Random, prose: Prose): string {
  const all = numbers(random.between(2, 4), random).map((i) => `${han(i)}是${prose.sentence()}`);
  return `${prose.heading()}，要做好以下工作。${all.join('')}${prose.sentence()}`;
}

/** 1 to `last`; now and then one is missing. */
function numbers(last: number, random: Random): number[] {
  const all = Array.from({ length: last }, (_, i) => i + 1);
  if (last > 2 && random.chance(GAP)) all.splice(1, 1);
  return all;
}

function han(number: number): string {
  return formatNumeral('han', number) ?? '';
}
