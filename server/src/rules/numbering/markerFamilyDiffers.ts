import { changeLayer, changeWord } from '../../edits/changeFamily';
import type { Edit } from '../../edits/edit';
import { familyOf } from '../../outline/markers';
import type { Run, Speech } from '../../outline/types';
import { say } from '../message';
import type { SpeechRule } from '../types';
import { markerSpan, markerText } from './numbering';

/** 一要…二要 under 二、, 一是…二是 under 三、: sections of one speech count their points in different ways. */
export const markerFamilyDiffers: SpeechRule = {
  code: 'marker-family-differs',
  severity: { speech: 'off', document: 'off' },
  checkSpeech: (speech) =>
    levels(speech).flatMap((runs) => {
      const usual = usualRun(runs);
      return runs
        .filter((run) => form(run) !== form(usual))
        .map((run) => {
          const first = run.parts[0]!;
          const model = markerText(usual.parts[0]!);
          return {
            message: say('Other sections count with {0} at this level, this one with {1}.', model, markerText(first)),
            span: markerSpan(first),
            related: [{ span: markerSpan(usual.parts[0]!), message: say('The list begins here') }],
            fixes: [{ title: say('Write the whole list like {0}', model), edits: () => rewrite(run, usual) }],
          };
        });
    }),
};

/** The first lists under the members of one list, numbers and words each by themselves, where there are two or more. */
function levels(speech: Speech): Run[][] {
  const byList = new Map<Run, { layer: Run[]; enumerator: Run[] }>();
  for (const run of speech.runs) {
    const { parent } = run;
    const { genus } = familyOf(run.parts[0]!.mark.family);
    if (!parent || run.parts.length < 2 || parent.children[0] !== run.parts[0]) continue;
    if (genus === 'article' || isOfItsOwn(run)) continue;
    const lists = byList.get(parent.run) ?? { layer: [], enumerator: [] };
    lists[genus].push(run);
    byList.set(parent.run, lists);
  }
  return [...byList.values()].flatMap(({ layer, enumerator }) => [layer, enumerator]).filter((runs) => runs.length > 1);
}

/** 首先…其次, 第一句话… and 一方面… say something of their own. */
function isOfItsOwn(run: Run): boolean {
  return ['sequence', 'ordinalUnit', 'aspect'].includes(run.parts[0]!.mark.family);
}

/** Family and word: 一是 and 一要 differ, 第一， and 第一： do not. */
function form(run: Run): string {
  const { family, word } = run.parts[0]!.mark;
  return familyOf(family).genus === 'enumerator' ? `${family} ${word.replace(/[，：、,:]/g, '')}` : family;
}

/** A list in the form that most have; of two equally frequent ones the first. */
function usualRun(runs: readonly Run[]): Run {
  const counts = new Map<string, number>();
  for (const run of runs) counts.set(form(run), (counts.get(form(run)) ?? 0) + 1);
  const most = Math.max(...counts.values());
  return runs.find((run) => counts.get(form(run)) === most)!;
}

function rewrite(run: Run, usual: Run): Edit[] {
  const model = usual.parts[0]!;
  const { layer } = familyOf(model.mark.family);
  return layer === undefined ? run.parts.flatMap((part) => changeWord(part, model)) : changeLayer(run, layer);
}
