/** The numbers of the lists that structure editing has touched. */
import { familyOf, LAST } from '../../outline/markers';
import { formatNumeral } from '../../text/numerals';
import { type Branch, familyIn, type List, type Root, walkAll } from './plan';
import type { Problem } from './problems';

/** Numbers a list 1, 2, 3 … in its new order. Words keep their places: 首先 is what comes first. */
export function numberList(root: Root, list: List): Problem | undefined {
  const members = [...walkAll(root)].filter((branch) => branch.row.list === list);
  if (members.every(({ numbered }) => numbered)) return count(members);
  const before = list.parts;
  const same = members.length === before.length && members.every(({ part, copy }) => !copy && before.includes(part));
  return same ? keepPlaces(members, list) : putWords(members);
}

function count(members: readonly Branch[]): Problem | undefined {
  for (const [i, branch] of members.entries()) {
    branch.ordinal = i + 1;
    const { rewriting, part } = branch;
    const numeral = rewriting
      ? rewriting.write(branch.ordinal)
      : formatNumeral(part.mark.numeralKind ?? 'arabic', branch.ordinal);
    if (numeral === undefined) return 'numbers';
  }
  return undefined;
}

/** Whatever stands first is called what the first was called. */
function keepPlaces(members: readonly Branch[], list: List): Problem | undefined {
  for (const [i, branch] of members.entries()) {
    const { mark, paragraph } = list.parts[i]!;
    if (list.parts[i] === branch.part) continue;
    const marker = paragraph.text.slice(mark.start, mark.end);
    branch.ordinal = mark.ordinal;
    branch.numbered = mark.numeralKind !== undefined && mark.ordinal !== LAST;
    branch.rewriting = { family: mark.family, to: branch.part.mark.end, write: () => marker };
  }
  return undefined;
}

const WORDS = familyOf('sequence').words!;

/** 首先，其次，再次，最后，: a list of words is not longer. */
function putWords(members: readonly Branch[]): Problem | undefined {
  if (members.some((branch) => familyIn(branch) !== 'sequence') || members.length > 4) return 'words';
  const closes = members.some(({ ordinal }) => ordinal === LAST);
  for (const [i, branch] of members.entries()) {
    const ordinal = i === members.length - 1 && i > 1 && (closes || i === 3) ? LAST : i + 1;
    const word = WORDS.find(([, value]) => value === ordinal)![0];
    const { mark, paragraph } = branch.part;
    const written = branch.rewriting?.write(ordinal);
    if (branch.ordinal === ordinal && written === undefined) continue;
    const marker = written ?? word + paragraph.text.slice(mark.numeralEnd, mark.end);
    branch.ordinal = ordinal;
    branch.rewriting = { family: 'sequence', to: branch.rewriting?.to ?? mark.end, write: () => marker };
  }
  return undefined;
}
