import { placeOf } from '../../outline/place';
import { say } from '../message';
import type { DocumentRule } from '../types';
import { insertBefore, isWritten, paragraphsOf } from './frame';

/** A speech that begins with 同志们：. A text without a salutation is perhaps a part of something larger. */
export const titleMissing: DocumentRule = {
  code: 'title-missing',
  severity: { speech: 'information', document: 'information' },
  check(outline) {
    const speech = outline.speeches[0];
    if (!speech || speech.title || !speech.salutation || !isWritten(outline, speech)) return [];
    const [first] = paragraphsOf(outline, speech);
    if (!first) return [];
    return [
      {
        message: say('There is no title. Usual: 在××会议上的讲话.'),
        span: placeOf(first),
        fixes: [{ title: say('Insert a title'), edits: (now) => insertBefore(now, first, '在××会议上的讲话') }],
      },
    ];
  },
};
