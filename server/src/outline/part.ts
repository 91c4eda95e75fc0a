/** Making the parts of the tree, and what is asked of one. */

import { Attached } from '../text/attached';
import type { Heading } from './headings';
import { type Paragraph, toDocumentEnd } from './paragraphs';
import { type Place, placeIn } from './place';
import type { Mark, Part, PartForm, Run } from './types';

class PlacedPart implements Part {
  readonly level: number;
  readonly form: PartForm;
  readonly heading: Place;
  readonly title: string;
  readonly titled: boolean;
  readonly range: Place;
  readonly parent: Part | undefined;
  children: Part[] = [];

  constructor(
    readonly mark: Mark,
    readonly paragraph: Paragraph,
    { form, span, title, titled }: Heading,
    readonly run: Run,
  ) {
    this.level = run.level;
    this.form = form;
    this.heading = span;
    this.title = title;
    this.titled = titled;
    this.range = placeIn(paragraph, mark.start, mark.end);
    this.parent = run.parent;
  }

  get markEnd(): number {
    return toDocumentEnd(this.paragraph, this.mark.end);
  }
}

/** Makes a part and adds it to its run and its parent. */
export function makePart(mark: Mark, paragraph: Paragraph, heading: Heading, run: Run): Part {
  const part = new PlacedPart(mark, paragraph, heading, run);
  run.parts.push(part);
  run.parent?.children.push(part);
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
