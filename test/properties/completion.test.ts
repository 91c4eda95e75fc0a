/** What holds for completion at every place of every text. */
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { CompletionItem, TextEdit } from 'vscode-languageserver-types';
import { completions } from '../../server/src/features/completion';
import { TRIGGERS } from '../../server/src/features/offered';
import { parseOutline } from '../../server/src/outline/outline';
import { holdsForEveryText } from '../support/property';

const dictionary = { terms: new Map(), names: ['学习强国', '工作要抓紧办公室'] };
const NUMERALS = /^[〇零○一二两三四五六七八九十百廿卅\d０-９①-⑳甲乙丙丁戊己庚辛壬癸]*$/;

/** Some places of a text: its ends, and behind the characters that completion is asked after. */
function placesIn(text: string): number[] {
  const places: number[] = [0];
  for (const char of text) places.push(places[places.length - 1]! + char.length);
  const meant = places.filter((at) => at === 0 || at === text.length || TRIGGERS.includes(text[at - 1]!));
  return [...meant.filter((_, i) => i % 7 === text.length % 7).slice(0, 5), places[text.length % places.length]!];
}

/** What is wrong with an item; plain comparisons, as there are very many. */
function problem(document: TextDocument, at: number, item: CompletionItem): string | undefined {
  const text = document.getText();
  const { label, filterText = '', textEdit, additionalTextEdits = [] } = item;
  const spanOf = ({ range, newText }: TextEdit) => ({
    start: document.offsetAt(range.start),
    end: document.offsetAt(range.end),
    newText,
  });
  const { start, end, newText } = spanOf(textEdit as TextEdit);
  if (label.trim() === '' || /[\r\n]/.test(label + newText)) return 'a label and a text of one line';
  if (start > at || at > end || /[\r\n]/.test(text.slice(start, end))) return 'a range around the cursor, in its line';
  if (end > at && !/^[）)”》]$/.test(text.slice(at, end))) return 'nothing but the second half of a pair is taken away';
  if (!filterText.toLowerCase().startsWith(text.slice(start, at).toLowerCase())) return 'a filter text as typed';
  let last = end;
  for (const edit of additionalTextEdits.map(spanOf).sort((a, b) => a.start - b.start)) {
    if (edit.start < last) return 'other changes come later in the text, each clear of the next';
    if (!NUMERALS.test(edit.newText + text.slice(edit.start, edit.end))) return 'other changes are numbers';
    last = edit.end;
  }
  return undefined;
}

holdsForEveryText('completions replace what stands before the cursor, and beyond it numbers alone', (text) => {
  const document = TextDocument.create('file:///a.speech', 'speech-outline', 1, text);
  const outline = parseOutline(text);
  for (const at of placesIn(text)) {
    const position = document.positionAt(at);
    // Between \r and \n there is no place.
    if (document.offsetAt(position) !== at) continue;
    for (const trigger of [undefined, text[at - 1] ?? '']) {
      const { items } = completions(document, outline, position, { dictionary, trigger, snippets: true });
      for (const [i, item] of items.entries()) {
        if (i > 0 && item.sortText! <= items[i - 1]!.sortText!) throw new Error(`${item.label} is sorted wrong`);
        const wrong = problem(document, at, item);
        if (wrong) throw new Error(`${wrong}, not ${JSON.stringify(item)} at ${at}`);
      }
    }
  }
});
