/** Whether a sentence goes on in the next paragraph, and how the two are joined. */
import type { Paragraph, Role } from '../outline/paragraphs';
import type { Outline } from '../outline/types';
import type { Edit } from './edit';

const PROSE: readonly Role[] = ['opening', 'body', 'closing'];
/** A shorter line may be verse, a name, a cell of a table. */
const PROSE_AT_LEAST = 20;
/** Verse and slogans set in lines are not much longer. */
const VERSE_LINE_AT_MOST = 24;
/** Words after which no paragraph ends. */
const ENDS_NEVER = /(?:以及|并且|而且|[^目标]的|[和与及、]|[\u4e00-\u9fff](?:对于|关于|通过|按照|根据))$/;
/** What no paragraph begins with. */
const BEGINS_NEVER =
  /^(?:的(?!士|确)|了(?!解|却|不起|然)|着(?![力眼重手落实想装急火]|$)|等(?:方面|工作|问题|部门|单位|地|[，。、；]))/;
/** 尊敬的各位领导，各位来宾，: a call over several lines. */
const CALL =
  /(?:领导|来宾|嘉宾|代表|委员|同志们?|朋友们?|女士们|先生们|同学们?|老师们?|书记|主任|主席|[省市县区]长)[，、]$/;

/** Whether the paragraph at `i` breaks off in mid-sentence and the next one goes on. Silent where that is not sure. */
export function goesOn(outline: Outline, i: number): boolean {
  const paragraph = outline.paragraphs[i]!;
  const next = outline.paragraphs[i + 1];
  if (!next || !mayBreakOff(paragraph) || !isProse(next) || next.scan.start || next.scan.vocative > 0) return false;
  if (next.blanksBefore > paragraph.blanksBefore + 2 || /^[“（《【，。、；：！？”’）》】…—·•●○■◆\-–]/.test(next.text))
    return false;
  if (!next.scan.sentence) return false;
  if (paragraph.scan.ending === 'pause') return breaksAtPause(outline, i);
  return ENDS_NEVER.test(paragraph.text) || BEGINS_NEVER.test(next.text);
}

/** Whether a paragraph does not end as one does, as far as it says itself. */
export function mayBreakOff(paragraph: Paragraph): boolean {
  const { text, scan } = paragraph;
  if (text.length < PROSE_AT_LEAST || !isProse(paragraph)) return false;
  if (scan.ending === 'pause') return /[，、,]$/.test(text) && !CALL.test(text);
  return scan.ending === 'none' && /[，。；]/.test(text);
}

function isProse({ role, scan }: Paragraph): boolean {
  return PROSE.includes(role) && scan.shape === 'text' && !scan.bracketed;
}

function breaksAtPause({ paragraphs }: Outline, i: number): boolean {
  const { text } = paragraphs[i]!;
  const next = paragraphs[i + 1]!;
  if (next.scan.ending === 'pause') return false;
  // Lines that end in a comma one after the other are verse, slogans or a list.
  if (paragraphs[i - 1]?.scan.ending === 'pause') return false;
  if (text.length <= VERSE_LINE_AT_MOST && next.text.length <= VERSE_LINE_AT_MOST) return false;
  // 张三、李四、王五、: a list of names over several lines.
  return !text.endsWith('、') || /[，。；：]/.test(text);
}

/** Joins two paragraphs: everything between them goes. */
export function joinEdits(outline: Outline, paragraph: Paragraph, next: Paragraph): Edit[] {
  const between = outline.slice(paragraph.end, next.start);
  if (/[^\s\u3000\ufeff]/.test(between)) return [];
  return [{ start: paragraph.end, end: next.start, newText: '' }];
}
