import { say } from '../message';
import particles from './data/particles.json';
import { type Entry, WordList } from './dictionary';
import { wordRule } from './wordRule';

/** 做的不够到位, 表示衷心地感谢: 的, 地 and 得 taken for each other, where the words around leave no doubt. */
export const deParticle = wordRule('de-particle', new WordList(particles as Entry[]), ({ right }) =>
  say('Here it is usually {0}: 的, 地 and 得 are told apart in writing.', right),
);
