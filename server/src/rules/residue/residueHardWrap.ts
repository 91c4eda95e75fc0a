import { reflow } from '../../edits/reflow';
import { say } from '../message';
import type { DocumentRule } from '../types';

/** The lines of the text were broken by a PDF. Said once; the other rules see the paragraphs all the same. */
export const residueHardWrap: DocumentRule = {
  code: 'residue-hard-wrap',
  severity: { speech: 'information', document: 'information' },
  check(outline) {
    const first = outline.fromPdf ? outline.paragraphs.find(({ wrapped }) => wrapped) : undefined;
    if (!first) return [];
    return [
      {
        message: say('The lines of this text are broken as in a PDF. It can be made into paragraphs.'),
        span: { start: first.start, end: first.pieces[1]!.end },
        fixes: [{ title: say('Make paragraphs of the lines'), preferred: true, edits: reflow }],
      },
    ];
  },
};
