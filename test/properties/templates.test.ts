/** A template becomes the text that stands in it, whatever stands in it. */
import { parseOwn, snippetOf, textOf } from '../../client/src/templates/template';
import { holdsForEveryText } from '../support/property';
import { expandSnippet } from '../support/snippet';

const same = (actual: string, expected: string) => {
  if (actual !== expected) throw new Error(`${JSON.stringify(actual)} is not ${JSON.stringify(expected)}`);
};
const MEANINGFUL = ['$', '\\', '}', '{', '$0', '$' + '{1:', '××', '【待补】', '$' + '{1|甲,乙|}', '😀', '____'];
/** With characters that mean something in a snippet between its own. */
const sprinkled = (text: string) =>
  [...text].map((one, i) => (i % 3 === 0 ? MEANINGFUL[(i / 3) % MEANINGFUL.length] : '') + one).join('');

holdsForEveryText('a template without variables is inserted to the character', (text) => {
  for (const one of [text, sprinkled(text)]) {
    const pieces = parseOwn(one);
    same(expandSnippet(snippetOf(pieces, {})).text, one);
    same(textOf(pieces, {}), one);
  }
});

holdsForEveryText('a value is inserted to the character', (text) => {
  const pieces = parseOwn(`在{单位}，{会议}，{单位}`);
  if (text !== '') same(expandSnippet(snippetOf(pieces, { unit: text })).text, `在${text}，××会议，${text}`);
});
