/** Set phrases, typos, particles, the writer's own words. */
import type { Rule } from '../types';
import { deParticle } from './deParticle';
import { dupWord } from './dupWord';
import { nameInconsistent } from './nameInconsistent';
import { orgInconsistent } from './orgInconsistent';
import { termSetPhrase } from './termSetPhrase';
import { termTypo } from './termTypo';
import { userName } from './userName';
import { userTerm } from './userTerm';
import { zuoChu } from './zuoChu';

export const wordsRules: readonly Rule[] = [
  termSetPhrase,
  termTypo,
  deParticle,
  dupWord,
  zuoChu,
  userTerm,
  userName,
  orgInconsistent,
  nameInconsistent,
];
