import { removeLine } from '../../edits/removeLine';
import { say } from '../message';
import type { DocumentRule } from '../types';

/** The lines of a site that sells such texts: 仅供学习 禁止外传, 会员群：, 咨询QQ…, and what stands in a block of them. */
export const residueWatermark: DocumentRule = {
  code: 'residue-watermark',
  severity: { speech: 'warning', document: 'warning' },
  check: (outline) =>
    outline.paragraphs
      .filter(({ role, scan }) => role === 'residue' && scan.shape !== 'pageNumber')
      .map(({ start, end }) => ({
        message: say('This line is no part of the text: it was left by the site it came from.'),
        span: { start, end },
        unnecessary: true,
        fixes: [{ title: say('Delete the line'), preferred: true, edits: () => removeLine(outline, { start, end }) }],
      })),
};
