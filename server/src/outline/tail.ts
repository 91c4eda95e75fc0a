/** What stands after the body of a speech: closing, attachments, signature, date, notes. */
import { groupInline } from './inlineRuns';
import type { Paragraph } from './paragraphs';
import type { Scan } from './scanner';

/** Indices into the list of paragraphs. */
export interface Tail {
  attachments: { from: number; to: number } | undefined;
  signature: number | undefined;
  date: number | undefined;
  /** The first paragraph that is no longer body or closing. */
  from: number;
}

const SIGNATURE_AT_MOST = 40;
const SIGNATURES_AT_MOST = 6;
const ATTACHMENTS_AT_MOST = 30;

/** Reads the tail of the paragraphs [from, to), from the end backwards. */
export function readTail(paragraphs: readonly Paragraph[], from: number, to: number): Tail {
  const tail: Tail = { attachments: undefined, signature: undefined, date: undefined, from: to };
  let i = to;
  while (i > from && isFootnote(paragraphs[i - 1]!)) i--;
  if (i > from && paragraphs[i - 1]!.scan.shape === 'date') {
    tail.date = --i;
    let signatures = 0;
    while (i > from && signatures < SIGNATURES_AT_MOST && isSignature(paragraphs[i - 1]!)) {
      tail.signature = --i;
      signatures++;
    }
    tail.from = i;
  } else if (i > from + 1 && isSignature(paragraphs[i - 1]!) && paragraphs[i - 2]!.scan.shape === 'date') {
    tail.signature = i - 1;
    tail.date = i - 2;
    i = tail.from = i - 2;
  } else {
    tail.from = i;
  }
  for (let k = i - 1; k >= Math.max(from, i - ATTACHMENTS_AT_MOST); k--) {
    const { scan, text } = paragraphs[k]!;
    const slip = NAME_WITH_MARK.test(text);
    if (
      scan.shape === 'attachmentList' ||
      (scan.shape === 'attachmentLabel' && /[：:]$/.test(text)) ||
      (slip && text.startsWith('附件'))
    ) {
      tail.attachments = { from: k, to: i };
      tail.from = k;
      break;
    }
    if (!slip && (scan.sentence || scan.ending === 'sentence')) break;
  }
  return tail;
}

/** 附件：1.分工表。 and 2.路线图。: names of attachments, with a mark that should not be there. */
const NAME_WITH_MARK = /^(?:附件[：:] ?)?\d{1,2}[.．、]?[^。；！？]{2,56}[。；]$/;

/** Residue and remarks after the end: （此件公开发布）, 抄送：…, page numbers. */
function isFootnote({ scan, text }: Paragraph): boolean {
  return (
    scan.shape === 'watermark' ||
    scan.shape === 'pageNumber' ||
    (scan.bracketed && !/年.*月.*日/.test(text)) ||
    /^(?:抄送|抄报|分送|主送|印发|责任编辑|编辑|来源)[：:]/.test(text) ||
    (scan.shape === 'note' && !/^[—－-]{2}/.test(text))
  );
}

function isSignature({ scan, text }: Paragraph): boolean {
  return (
    (scan.shape === 'text' || scan.shape === 'note') &&
    !scan.start &&
    scan.ending === 'none' &&
    !scan.sentence &&
    !scan.bracketed &&
    text.length <= SIGNATURE_AT_MOST &&
    !/[，；]/.test(text)
  );
}

/** Formulas with which speeches end; the last paragraph counts as the closing where one stands in it. */
const FORMULA =
  /让我们|希望(?:大家|同志们|各位|各级|与会)|谢谢|预祝|祝愿|(?:衷心|最后|在此|，)祝|祝(?:大会|会议|同志们|大家|各位|愿)|(?:奋斗|贡献|努力|篇章|胜利|辉煌)(?:而.{0,6})?[！。]$|请(?:组织|各位|大家)?放心|请.{0,8}(?:批评指正|审议|监督)|圆满成功|共勉|宣布.{0,20}(?:闭幕|开幕|散会|结束|开始)|到此结束|散会|我就(?:先)?讲(?:到)?这|讲话完毕|汇报完毕|发言完毕|完毕/;
/** 结尾用语 of documents. */
const DOCUMENT_FORMULA = /^(?:特此|以上|妥否|专此|当否|请予|现予|此复|此令|望遵照)/;
const CLOSING_AT_MOST = 6;

/**
 * Where the closing begins among the unmarked paragraphs [from, to) after the last marked one; undefined where there is
 * none. `single` says that every other member of the last list is one paragraph, so that another one is no member's.
 */
export function findClosing(
  paragraphs: readonly Paragraph[],
  from: number,
  to: number,
  statutory: boolean,
  single: boolean,
): number | undefined {
  let end = to;
  while (end > from && paragraphs[end - 1]!.scan.shape !== 'text' && paragraphs[end - 1]!.scan.shape !== 'salutation')
    end--;
  if (end <= from) return undefined;
  for (let i = end - 1; i >= from; i--) if (paragraphs[i]!.scan.shape === 'closingHeading') return i;
  const last = paragraphs[end - 1]!;
  if (statutory) return DOCUMENT_FORMULA.test(last.text) && last.text.length <= 60 ? end - 1 : undefined;
  for (let i = end - 1; i >= Math.max(from, end - CLOSING_AT_MOST); i--) {
    const { scan } = paragraphs[i]!;
    if ((scan.vocative > 0 || scan.shape === 'salutation') && !holdsList(scan)) return i;
  }
  // 谢谢大家！ on a line of its own goes with the paragraph before it.
  let first = end - 1;
  while (first > from && isThanks(paragraphs[first]!.text)) first--;
  const { text, scan } = paragraphs[first]!;
  if (isFormula(text)) return first;
  if (first < end - 1) return first + 1;
  return single && end - from === 1 && scan.ending === 'sentence' && !holdsList(scan) ? first : undefined;
}

/** Whether a paragraph says by its words that it is a closing. */
export function isFormula(text: string): boolean {
  return isThanks(text) || FORMULA.test(text) || DOCUMENT_FORMULA.test(text);
}

/** 同志们，我再强调三点：一是…二是…: parts, no closing. */
function holdsList(scan: Scan): boolean {
  return groupInline(undefined, scan.inline).some((run) => run.marks.length > 1);
}

function isThanks(text: string): boolean {
  return text.length <= 20 && /^(?:最后，)?(?:谢谢|感谢)(?:大家|各位|同志们)?[^，。]{0,8}[！。!]?$/.test(text);
}
