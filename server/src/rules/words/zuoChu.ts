import { say } from '../message';
import { sign } from '../signs';
import type { WordRule } from '../types';
import { WordList } from './dictionary';

const ZUO_CHU = sign(['作', '出']);

/** What 作出 is usually said of; between them at most a short attribute: 做出了新的更大贡献. */
const ABSTRACT = new WordList([
  {
    wrong: '做出',
    right: '作出',
    after:
      '了?(?:的一[项个]|[\\u4e00-\\u9fff]{0,8}?)(?:重大|重要)?(?:贡献|表率|部署|决定|决策|批示|指示|努力|安排|承诺|判断|决议|规划)',
    source: '《现代汉语八百词》',
    example: '为全局做出贡献。',
    legitimate: ['为全局作出贡献。', '做出一桌菜。', '这道题他做出来了。'],
  },
]);

/** 做出贡献: 作出 is usual, and a text that also writes 作出 should keep to one. */
export const zuoChu: WordRule = {
  code: 'zuo-chu',
  severity: { speech: 'hint', document: 'hint' },
  words: ABSTRACT,
  say: () => say('Of contributions and decisions 作出 is usual; 做出 is written too.'),
  settle(findings, { holds }) {
    if (!holds(ZUO_CHU)) return findings;
    const message = say('This text also writes 作出; of contributions and decisions 作出 is usual.');
    return findings.map((finding) => ({ ...finding, message }));
  },
};
