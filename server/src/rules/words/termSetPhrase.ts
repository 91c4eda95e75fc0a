import { say } from '../message';
import setPhrases from './data/setPhrases.json';
import { type Entry, WordList } from './dictionary';
import { wordRule } from './wordRule';

/** 党中央国务院, 两个“维护”: a set phrase of official writing in a form that it does not have. */
export const termSetPhrase = wordRule('term-set-phrase', new WordList(setPhrases as Entry[]), ({ right }) =>
  say('The set phrase is usually {0}.', right),
);
