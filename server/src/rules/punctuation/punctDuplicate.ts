import { say } from '../message';
import { sign } from '../signs';
import type { Hit, ParagraphRule, Replacement } from '../types';
import { HAN } from './marks';

/** ，， 。。 、，: 。。。 is an ellipsis of another form; ！！ and ？！ are right (4.2.3.2, 4.3.3.2). */
const SEVERAL = new RegExp(`(?:[，。、；：]|(?<=[${HAN}”》）])[,;:])[，。、；：,;:]+`, 'g');
const FULL: Record<string, string> = { ',': '，', ';': '；', ':': '：' };

/** Two of the marks that divide a sentence, one after the other. */
export const punctDuplicate: ParagraphRule = {
  code: 'punct-duplicate',
  severity: { speech: 'warning', document: 'warning' },
  needs: sign(['，。、；：,;:', '，。、；：,;:']),
  find: (text) =>
    [...text.matchAll(SEVERAL)]
      .filter(([marks]) => !/^。{3,}$/.test(marks))
      .filter(({ index, 0: marks }) => !isNamed(text, index, index + marks.length))
      .map(hitFor),
};

/** （，。；）: the marks themselves are meant. */
function isNamed(text: string, start: number, end: number): boolean {
  return '（“(‘"《'.includes(text[start - 1] ?? ' ') && '）”)’"》'.includes(text[end] ?? ' ');
}

function hitFor(match: RegExpMatchArray): Hit {
  const [marks] = match;
  const start = match.index!;
  const end = start + marks.length;
  const different = [...new Set([...marks].map((mark) => FULL[mark] ?? mark))];
  const same = different.length === 1;
  const fixes = different.map((mark): Replacement => {
    const fix = { title: say('Keep {0} only', mark), start, end, newText: mark };
    return same ? { ...fix, preferred: true, safe: true } : fix;
  });
  const message = same
    ? say('{0} stands here {1} times.', different[0]!, marks.length)
    : say('{0}: one of these marks is enough.', marks);
  return { start, end, message, fixes };
}
