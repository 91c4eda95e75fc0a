// PLACEHOLDER until the feature itself is written: same signature, empty answer.
import type { Outline } from './types';

export function parseOutline(text: string): Outline {
  return { text, paragraphs: [], wrapped: false, speeches: [], kind: 'speech' };
}
