import { say } from '../message';
import type { OwnWordsRule } from '../types';
import { NameList } from './nearMiss';

/** Near misses of the writer's names: 海拉而区, 拉海尔区 and 海尔区 for 海拉尔区. */
export const userName: OwnWordsRule = {
  code: 'user-name',
  severity: { speech: 'information', document: 'information' },
  forWords({ names }) {
    if (names.length === 0) return undefined;
    const list = new NameList(names);
    return {
      find: (text) =>
        list.find(text).map(({ start, end, name }) => ({
          start,
          end,
          message: say('{0} differs by one character from {1} of your dictionary.', text.slice(start, end), name),
          fixes: [{ title: say('Change to {0}', name), start, end, newText: name, preferred: true }],
        })),
    };
  },
};
