/** Where the lines of a part go. */
import type { Span } from '../../outline/types';
import { lineBreakOf } from '../../text/lines';
import { gapAfter, gapBefore } from './units';
import type { Moving } from './writing';

/**
 * The lines of a part go before or behind the lines of another, `gap` being the usual distance at the new place. Each
 * part takes the blank lines before it along, so those before its old neighbour stay as they are.
 */
export function moveLines(text: string, unit: Span, other: Span, before: boolean, usual: string | undefined): Moving {
  const own = gapBefore(text, unit.start);
  const after = gapAfter(text, unit.end);
  const found = usual ?? text.slice(own?.start ?? after.start, own?.end ?? after.end);
  const gap = /[\r\n]/.test(found) ? found : lineBreakOf(text);
  if (before && gapBefore(text, other.start)?.start === unit.end) return {};
  // It stands there already; its distance may be that of another level.
  if (!before && (own?.start === other.end || unit.end === other.end))
    return own ? { gap: { ...own, newText: gap } } : {};
  return {
    cut: own ? { start: own.start, end: unit.end } : { start: unit.start, end: after.end },
    at: before ? other.start : other.end,
    before: before ? '' : gap,
    after: before ? gap : '',
  };
}
