/** Making the parts of the tree, and what is asked of one. */

import { Attached } from '../text/attached';
import type { Heading } from './headings';
import { type Paragraph, toDocumentEnd } from './paragraphs';
import { Place } from './place';
import type { Mark, Part, PartForm, Run } from './types';

/** The children of every part that has none. */
const NONE: Part[] = [];

/** A part is its own range, from its marker on. Its end is found later (ranges.ts). */
class PlacedPart extends Place implements Part {
  readonly level: number;
  readonly parent: Part | undefined;
  children: Part[] = NONE;

  constructor(
    readonly mark: Mark,
    readonly paragraph: Paragraph,
    readonly heading: Heading,
    readonly run: Run,
  ) {
    super(paragraph, heading.from, paragraph, heading.from);
    this.level = run.level;
    this.parent = run.parent;
  }

  get form(): PartForm {
    return this.heading.form;
  }

  get title(): string {
    return this.heading.title;
  }

  get titled(): boolean {
    return this.heading.titled;
  }

  get range(): Place {
    return this;
  }

  get markEnd(): number {
    return toDocumentEnd(this.paragraph, this.mark.end);
  }
}

/** Makes a part and adds it to its run and its parent. */
export function makePart(mark: Mark, paragraph: Paragraph, heading: Heading, run: Run): Part {
  const part = new PlacedPart(mark, paragraph, heading, run);
  run.parts.push(part);
  const { parent } = run;
  if (parent && parent.children.length > 0) parent.children.push(part);
  else if (parent) parent.children = [part];
  return part;
}

/**
 * Whether the part is an item inside a paragraph. The first item of 一是…。二是…。 is one too where the paragraph begins
 * with it, though its form is run-in.
 */
export function isInline({ form, paragraph, run }: Part): boolean {
  return form === 'inline' || (paragraph.scan.inline.length > 0 && paragraphsWithItems(run).has(paragraph));
}

const known = new Attached<Run, ReadonlySet<Paragraph>>();

/** The paragraphs in which a list has items; found once for each list, as lists may be long. */
function paragraphsWithItems(run: Run): ReadonlySet<Paragraph> {
  let found = known.get(run);
  if (!found) {
    found = new Set(run.parts.filter(({ form }) => form === 'inline').map(({ paragraph }) => paragraph));
    known.set(run, found);
  }
  return found;
}
