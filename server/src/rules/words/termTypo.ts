import { say } from '../message';
import typos from './data/typos.json';
import { type Entry, WordList } from './dictionary';
import { wordRule } from './wordRule';

/** 迫不急待, 多种形势: a word that is never written so, or not here. */
export const termTypo = wordRule('term-typo', new WordList(typos as Entry[]), ({ wrong, right }) =>
  say('{0} is probably a slip for {1}.', wrong, right),
);
