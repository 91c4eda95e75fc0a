import { say } from '../message';
import { sign } from '../signs';
import { styleWithout } from '../style';
import type { Hit, ParagraphRule } from '../types';
import { HAN, hasHan, isChinese } from './marks';

const BESIDE = new RegExp(`[${HAN}，。；：！？、（）《》]`);
/** Attributes and code: name="甲". */
const CODE = /[=<>{}\\]/;

interface Quotation {
  open: number;
  close: number;
}

/** "…" in Chinese text. */
export const quoteStraight: ParagraphRule = {
  code: 'quote-straight',
  severity: { speech: 'warning', document: 'warning' },
  needs: sign('"＂'),
  find: findIn,
  settle: styleWithout(sign('“”')),
};

function findIn(text: string): Hit[] {
  if (!isChinese(text)) return [];
  const { quotations, balanced } = pairUp(text);
  return quotations.filter((one) => isInChinese(text, one)).map((one) => hitFor(text, one, balanced));
}

/** Straight marks open and close by turns; curly ones among them say which. */
function pairUp(text: string): { quotations: Quotation[]; balanced: boolean } {
  const quotations: Quotation[] = [];
  let open = -1;
  let balanced = true;
  for (let i = 0; i < text.length; i++) {
    const char = text[i]!;
    const straight = char === '"' || char === '＂';
    if (straight && open < 0 && /\d/.test(text[i - 1] ?? '')) continue; // inches
    if (char === '“' || (straight && open < 0)) {
      if (open >= 0) balanced = false;
      open = i;
    } else if (char === '”' || straight) {
      if (open < 0) balanced = false;
      else if (straight || text[open] !== '“') quotations.push({ open, close: i });
      open = -1;
    }
  }
  return { quotations, balanced: balanced && open < 0 };
}

function isInChinese(text: string, { open, close }: Quotation): boolean {
  const inside = text.slice(open + 1, close);
  const around = `${text[open - 1] ?? ''}${text[close + 1] ?? ''}`;
  return inside !== '' && !CODE.test(around) && (hasHan(inside) || BESIDE.test(around));
}

function hitFor(text: string, { open, close }: Quotation, balanced: boolean): Hit {
  return {
    start: open,
    end: close + 1,
    message: say('Quotation marks in Chinese text are curly: “ ” (GB/T 15834-2011 4.8.2).'),
    fixes: [
      {
        title: say('Change to {0}', '“”'),
        changes: [
          { start: open, end: open + 1, newText: '“' },
          { start: close, end: close + 1, newText: '”' },
        ].filter((change) => text[change.start] !== change.newText),
        preferred: true,
        safe: balanced,
      },
    ],
  };
}
