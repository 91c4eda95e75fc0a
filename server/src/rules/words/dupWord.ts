import { say } from '../message';
import doubled from './data/doubled.json';
import { type Entry, WordList } from './dictionary';
import { wordRule } from './wordRule';

/** 的的, 进行进行: a word typed twice. A closed list: nearly every doubled character is right (人人, 目的的). */
export const dupWord = wordRule('dup-word', new WordList(doubled as Entry[]), ({ wrong, right }) =>
  say('A word stands twice: {0}; probably {1} is meant.', wrong, right),
);
