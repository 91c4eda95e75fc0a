/** Rules of residue: what a writer reads of a finding, and what its fixes make of the text. */
import { expect, test } from 'vitest';
import { saidOf } from '../../support/findings';

test.each([
  [
    'broken-paragraph',
    '在会上的讲话\n同志们：\n今年以来各村各单位按照要求，把这项工作摆在重要位置来抓，取得成效以及\n经验都要总结好，推广到全县去。',
    '⟦及⟧ The paragraph breaks off here; the next one goes on with the sentence.',
    '* Join the paragraphs: 在会上的讲话\n同志们：\n今年以来各村各单位按照要求，把这项工作摆在重要位置来抓，取得成效以及经验都要总结好，推广到全县去。',
  ],
  [
    'placeholder-unfilled',
    '今天是××月××日，某某同志出席。',
    '⟦××⟧ ×× is still to be filled in.',
    '⟦××⟧ ×× is still to be filled in.',
  ],
  [
    'residue-watermark',
    '在全县会议上的讲话\n同志们：\n今天开会，部署下一步工作。\n仅供学习 禁止外传\n散会。',
    '⟦仅供学习 禁止外传⟧ This line is no part of the text: it was left by the site it came from.',
    '* Delete the line: 在全县会议上的讲话\n同志们：\n今天开会，部署下一步工作。\n散会。',
  ],
  [
    'residue-page-number',
    '同志们：\n今天开会，部署下一步工作。\n— 3 —\n大家会后就办。',
    '⟦— 3 —⟧ A page number is left here.',
    '* Delete the line: 同志们：\n今天开会，部署下一步工作。\n大家会后就办。',
  ],
])('%s: %s', (code, text, ...said) => expect(saidOf(code, text)).toEqual(said));
