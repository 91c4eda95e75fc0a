/** What is kept with the blocks of a long text is true after any changes, and what they hold is the text. */
import fc from 'fast-check';
import { expect } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { diagnostics } from '../../server/src/features/diagnostics';
import { foldingRanges } from '../../server/src/features/folding';
import { OutlineReader, parseOutline } from '../../server/src/outline/outline';
import type { Outline } from '../../server/src/outline/types';
import { runRules } from '../../server/src/rules/run';
import { SpeechDocument } from '../../server/src/speechDocument';
import { speechText, wrappedText } from '../support/arbitraries';
import { describeFindings } from '../support/describe';
import { holdsForAll } from '../support/property';

/** Several blocks: many speeches, or pages of a book with their numbers. */
const texts = fc.oneof(
  fc.array(wrappedText, { minLength: 8, maxLength: 16, size: 'max' }).map((all) => all.join('\n7\n')),
  fc.array(speechText, { minLength: 8, maxLength: 16, size: 'max' }).map((all) => all.join('\n\n')),
);

/** Where a change begins, as a share of the lines, how many lines it takes away, and what it puts in. */
const change = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  column: fc.nat(2),
  removed: fc.oneof({ weight: 5, arbitrary: fc.constant(0) }, fc.nat(3), fc.nat(400)),
  put: fc.oneof(
    {
      weight: 6,
      arbitrary: fc.constantFrom('', '好', '“', '，', '\n', '3\n', '3\n4\n', '一、', '同志们：\n', '，要抓紧。\n'),
    },
    { weight: 1, arbitrary: fc.array(wrappedText, { minLength: 1, maxLength: 8 }).map((all) => all.join('\n')) },
  ),
  /** Whether anything is asked about the text after it. */
  asked: fc.boolean(),
});

function checkBlocks({ blocks, paragraphs, pageNumbers }: Outline): void {
  expect(blocks.flatMap((block) => block.paragraphs).every((one, i) => one === paragraphs[i])).toBe(true);
  expect(blocks.reduce((sum, block) => sum + block.paragraphs.length, 0)).toBe(paragraphs.length);
  expect(blocks.flatMap((block) => block.pageNumbers)).toEqual(pageNumbers);
  for (const [i, block] of blocks.entries()) {
    expect(block.paragraphs.length).toBeGreaterThan(0);
    expect(block.paragraphs.length).toBeLessThanOrEqual(128);
    for (const paragraph of block.paragraphs) if (paragraph.block !== block) expect.fail('in another block');
    const next = blocks[i + 1]?.start ?? Number.POSITIVE_INFINITY;
    for (const { start } of block.pageNumbers)
      if (start >= next || (i > 0 && start < block.start)) expect.fail('elsewhere');
  }
}

const RULES = {};

function answers(document: TextDocument, outline: Outline) {
  return {
    diagnostics: diagnostics(document, outline, { rules: RULES, rulePages: 'file:///rules/' }),
    folds: foldingRanges(document, outline, { rangeLimit: 5000 }),
  };
}

holdsForAll(
  'what is found in a long text after changes is what a fresh reading finds',
  fc.tuple(texts, fc.array(change, { minLength: 1, maxLength: 8 })),
  ([first, changes]) => {
    const document = new SpeechDocument('file:///a.speech', 'speech-outline', 1, first);
    const reader = new OutlineReader();
    answers(document, reader.read(document));
    for (const { at, column, removed, put, asked } of changes) {
      const line = Math.floor(at * document.lineCount);
      const start = document.offsetAt({ line, character: column });
      const end = Math.max(start, document.offsetAt({ line: line + removed, character: 0 }));
      document.replace(start, end, put, document.version + 1);
      reader.change({ start, end, newEnd: start + put.length });
      if (!asked) continue;
      checkBlocks(reader.read(document));
      answers(document, reader.read(document));
    }
    const [now, fresh] = [reader.read(document), parseOutline(document.getText())];
    checkBlocks(now);
    expect(runRules(now).length).toBe(runRules(fresh).length);
    const plain = TextDocument.create('file:///a.speech', 'speech-outline', 1, document.getText());
    expect(answers(document, now)).toEqual(answers(plain, fresh));
    if (changes.length % 4 === 0) expect(describeFindings(now)).toEqual(describeFindings(fresh));
  },
);
