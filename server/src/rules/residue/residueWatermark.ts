import { removeLine } from '../../edits/removeLine';
import { keptOf } from '../../outline/keptOf';
import type { Paragraph } from '../../outline/paragraphs';
import { say } from '../message';
import type { NoticeRule, RuleFinding } from '../types';

/** The lines of a site that sells such texts: 仅供学习 禁止外传, 会员群：, 咨询QQ…, and what stands in a block of them. */
export const residueWatermark: NoticeRule<true> = {
  code: 'residue-watermark',
  severity: { speech: 'warning', document: 'warning' },
  roles: ['residue'],
  notice: ({ scan }) => (scan.shape === 'pageNumber' ? undefined : true),
  checkNoticed: (noticed) => noticed.map(({ paragraph }) => findingAt(paragraph)),
};

const findingAt = keptOf(
  (paragraph: Paragraph): RuleFinding => ({
    message: say('This line is no part of the text: it was left by the site it came from.'),
    span: paragraph,
    unnecessary: true,
    fixes: [{ title: say('Delete the line'), preferred: true, edits: (now) => removeLine(now, paragraph) }],
  }),
);
