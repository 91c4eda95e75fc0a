import type { Paragraph } from '../../outline/paragraphs';
import { placeIn } from '../../outline/place';
import { say } from '../message';
import type { RuleFinding, SpeechRule } from '../types';
import { changeAll, changeTo, textParagraphs } from './paragraphFindings';

const WHAT = '主题教育|专项行动|行动|活动|工程|计划|战略|格局|机制|模式';
const QUOTED = new RegExp(`“([^“”‘’，。；：！？]{3,16})”(?=(?:${WHAT}))`, 'g');

interface Use {
  paragraph: Paragraph;
  start: number;
  end: number;
  quoted: boolean;
}

/** “作风建设年”活动 beside 作风建设年活动 in one speech. The majority wins. */
export const nameInconsistent: SpeechRule = {
  code: 'name-inconsistent',
  severity: { speech: 'off', document: 'off' },
  checkSpeech(speech, outline) {
    const paragraphs = textParagraphs(outline, speech);
    const names = new Set(paragraphs.flatMap(({ text }) => [...text.matchAll(QUOTED)].map((match) => match[1]!)));
    return [...names].flatMap((name) => {
      const uses = paragraphs.flatMap((paragraph) => usesOf(name, paragraph));
      return minority(name, uses);
    });
  },
};

function minority(name: string, uses: readonly Use[]): RuleFinding[] {
  const quoted = uses.filter((use) => use.quoted);
  const bare = uses.filter((use) => !use.quoted);
  if (quoted.length === 0 || bare.length === 0) return [];
  const usual = quoted.length === bare.length ? uses[0]!.quoted : quoted.length > bare.length;
  const newText = usual ? `“${name}”` : name;
  const changes = (usual ? bare : quoted).map((use) => ({ ...use, newText }));
  return changes.map((change) => ({
    message: say('This speech mostly writes {0}.', newText),
    span: placeIn(change.paragraph, change.start, change.end),
    fixes: [changeTo(change), ...changeAll(changes)],
  }));
}

const WHAT_AHEAD = new RegExp(`^(?:${WHAT})`);

/** Where a name stands before 活动 and the like, with quotation marks of its own or with none around it. */
function usesOf(name: string, paragraph: Paragraph): Use[] {
  const { text } = paragraph;
  const uses: Use[] = [];
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    const end = at + name.length;
    if (text[at - 1] === '“' && text[end] === '”' && WHAT_AHEAD.test(text.slice(end + 1, end + 5)))
      uses.push({ paragraph, start: at - 1, end: end + 1, quoted: true });
    else if (WHAT_AHEAD.test(text.slice(end, end + 4)) && !isInQuotes(text, at))
      uses.push({ paragraph, start: at, end, quoted: false });
  }
  return uses;
}

function isInQuotes(text: string, at: number): boolean {
  return at > 0 && text.lastIndexOf('“', at - 1) > text.lastIndexOf('”', at - 1);
}
