import { removeLine } from '../../edits/removeLine';
import { placeOf } from '../../outline/place';
import { say } from '../message';
import type { NoticeRule } from '../types';

/** The lines of a site that sells such texts: 仅供学习 禁止外传, 会员群：, 咨询QQ…, and what stands in a block of them. */
export const residueWatermark: NoticeRule<true> = {
  code: 'residue-watermark',
  severity: { speech: 'warning', document: 'warning' },
  roles: ['residue'],
  notice: ({ scan }) => (scan.shape === 'pageNumber' ? undefined : true),
  checkNoticed: (noticed) =>
    noticed.map(({ paragraph }) => ({
      message: say('This line is no part of the text: it was left by the site it came from.'),
      span: placeOf(paragraph),
      unnecessary: true,
      fixes: [{ title: say('Delete the line'), preferred: true, edits: (now) => removeLine(now, paragraph) }],
    })),
};
