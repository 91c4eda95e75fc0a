/** What is made of an outline again and again uses what was kept from the version before: never with another result. */
import fc from 'fast-check';
import { expect } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { diagnostics } from '../../server/src/features/diagnostics';
import { foldingRanges } from '../../server/src/features/folding';
import { outlineParts } from '../../server/src/features/outlineParts';
import { allParts, partAt } from '../../server/src/features/parts';
import { documentSymbols } from '../../server/src/features/symbols';
import { charactersIn } from '../../server/src/outline/lengths';
import { OutlineReader, parseOutline } from '../../server/src/outline/outline';
import type { Outline } from '../../server/src/outline/types';
import { countCharacters } from '../../server/src/text/characters';
import { PlainText } from '../../server/src/text/lines';
import { speechText, wrappedText } from '../support/arbitraries';
import { holdsForAll, holdsForEveryText } from '../support/property';

function checkLengths(outline: Outline): void {
  const { text, speeches } = outline;
  const places = [0, 1, 2, 3, 4, 5, 6, 7].map((i) => Math.round((i * text.length) / 7));
  const spans = [
    ...speeches.map(({ range }) => range),
    ...allParts(outline).map(({ range }) => range),
    ...places.flatMap((start) => places.filter((end) => end >= start).map((end) => ({ start, end }))),
  ];
  for (const span of spans) expect(charactersIn(outline, span)).toBe(countCharacters(text, span.start, span.end));
}

holdsForEveryText('lengths are what counting gives', (text) => checkLengths(parseOutline(text)));

const AS_THEY_ARE = {};

function answers(text: string, outline: Outline) {
  const document = TextDocument.create('file:///a.speech', 'speech-outline', 1, text);
  const at = Math.floor(text.length / 2);
  return {
    symbols: documentSymbols(document, outline, { maxDepth: 0, inlineItems: true }),
    sections: documentSymbols(document, outline, { maxDepth: 1, inlineItems: false }),
    folds: foldingRanges(document, outline, { rangeLimit: 5000 }),
    parts: outlineParts(document, outline, { readingSpeed: 220 }),
    diagnostics: diagnostics(document, outline, { rules: AS_THEY_ARE, rulePages: 'file:///rules/' }),
    here: partAt(outline, at)?.heading.start,
  };
}

/** Where a change begins, as a share of the text, how much it takes away, and what it puts in. */
const change = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  removed: fc.oneof({ weight: 4, arbitrary: fc.nat(2) }, fc.nat(60)),
  put: fc.oneof(
    fc.constantFrom('', '好', '，', 'word', ' ', '　', '\n', '\r\n', '\n\n', '# ', '**', '<!-- 页 -->\n', '\n3\n'),
    fc.constantFrom('一、', '\n二、抓好工作\n', '（一）', '一是', '同志们：\n', '在会上的讲话\n', '---\n'),
    speechText,
  ),
  /** Whether anything is asked about the text after it. */
  asked: fc.boolean(),
});

const texts = fc.oneof(
  { weight: 2, arbitrary: fc.array(speechText, { minLength: 1, maxLength: 6 }).map((all) => all.join('\n\n')) },
  {
    weight: 2,
    arbitrary: fc.array(wrappedText, { minLength: 1, maxLength: 4 }).map((all) => all.join('\n3\n\n')),
  },
);

holdsForAll(
  'answers after changes are those about a text that was just opened',
  fc.tuple(texts, fc.array(change, { minLength: 1, maxLength: 8 })),
  ([first, changes]) => {
    const reader = new OutlineReader();
    let text = first;
    answers(text, reader.read(new PlainText(text)));
    for (const { at, removed, put, asked } of changes) {
      const start = Math.floor(at * text.length);
      const end = Math.min(text.length, start + removed);
      text = text.slice(0, start) + put + text.slice(end);
      reader.change({ start, end, newEnd: start + put.length });
      const outline = reader.read(new PlainText(text));
      if (!asked) continue;
      expect(answers(text, outline)).toEqual(answers(text, parseOutline(text)));
      checkLengths(outline);
    }
  },
);
