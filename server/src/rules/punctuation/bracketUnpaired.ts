import { keptOf } from '../../outline/keptOf';
import { findingIn } from '../hits';
import { say } from '../message';
import { sign } from '../signs';
import type { NoticeRule, RuleFinding } from '../types';
import { findLonely, type Lonely, type Loose, looseIn } from './lonely';
import { HAN } from './marks';
import { BOOK_TITLES, BRACKETS } from './pairs';
import { unpairedFinding } from './unpaired';

/** How far two brackets of different kinds may stand apart to be one pair. */
const NEAR = 40;
const BESIDE_HAN = new RegExp(`[${HAN}“”《》，。；：]`);

/** （ without ）, 《 without 》 and so on, or a pair whose halves do not match. */
export const bracketUnpaired: NoticeRule<readonly Loose[]> = {
  code: 'bracket-unpaired',
  severity: { speech: 'error', document: 'error' },
  needs: sign('（）()《》〈〉〔〕【】'),
  notice: (paragraph) => looseIn(paragraph, BRACKETS),
  checkNoticed(noticed, { paragraphs }) {
    const lonely = BRACKETS.flatMap((kind) => findLonely(noticed, kind, paragraphs).filter(isText));
    lonely.sort((a, b) => a.paragraph.start - b.paragraph.start || a.at - b.at);
    const findings: RuleFinding[] = [];
    for (let i = 0; i < lonely.length; i++) {
      const one = lonely[i]!;
      const next = lonely[i + 1];
      if (next && isMismatch(one, next)) {
        i++;
        if (!isDocumentNumber(one)) findings.push(mismatch(one, next));
      } else {
        findings.push(findingOf(one));
      }
    }
    return findings;
  },
};

const findingOf = keptOf((one: Lonely) => unpairedFinding(one, one.kind === BOOK_TITLES ? '4.15' : '4.9'));

/** Half-width brackets count only beside Chinese text. */
function isText({ paragraph: { text }, at }: Lonely): boolean {
  return !'()'.includes(text[at]!) || BESIDE_HAN.test(`${text[at - 1] ?? ''}${text[at + 1] ?? ''}`);
}

function isMismatch(one: Lonely, next: Lonely): boolean {
  const near = one.paragraph === next.paragraph && next.at - one.at <= NEAR;
  return near && one.side === 'open' && next.side === 'close';
}

/** 【2018）59号: docno-brackets names the right ones. */
function isDocumentNumber({ paragraph, at }: Lonely): boolean {
  return /^[^〔]\d{4}[^〕]\d+号/.test(paragraph.text.slice(at, at + 14));
}

function mismatch({ paragraph, at, kind }: Lonely, close: Lonely): RuleFinding {
  const [first, last] = [paragraph.text[at]!, paragraph.text[close.at]!];
  return findingIn(paragraph, {
    start: at,
    end: close.at + 1,
    message: say('{0} and {1} are no pair (GB/T 15834-2011 {2}).', first, last, '4.9'),
    fixes: [
      {
        title: say('Change {0} to {1}', last, kind.close),
        changes: [{ start: close.at, end: close.at + 1, newText: kind.close }],
      },
      {
        title: say('Change {0} to {1}', first, close.kind.open),
        changes: [{ start: at, end: at + 1, newText: close.kind.open }],
      },
    ],
  });
}
