/** The words of a hover: paragraphs and one small table, as Markdown or, for clients without it, as plain lines. */

export interface Table {
  head: string[];
  rows: Row[];
}
export interface Row {
  cells: string[];
  /** The row that is meant. */
  here?: boolean;
}
/** A heading, a line of words, or a table. */
export type Block = { strong: string } | string | Table;

/** The blocks one below the other. */
export function renderBlocks(blocks: readonly Block[], markdown: boolean): string {
  return blocks.map((block) => (markdown ? asMarkdown(block) : asPlain(block))).join(markdown ? '\n\n' : '\n');
}

function asMarkdown(block: Block): string {
  if (typeof block === 'string') return literal(block);
  if ('strong' in block) return strong(literal(block.strong));
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [
    line(block.head.map(literal)),
    line(block.head.map((_, i) => (i === 0 ? '---' : '--:'))),
    ...block.rows.map(({ cells, here }) => {
      const escaped = cells.map(literal);
      return line(here ? escaped.map(strong) : escaped);
    }),
  ].join('\n');
}

function asPlain(block: Block): string {
  if (typeof block === 'string') return block;
  if ('strong' in block) return block.strong;
  return block.rows
    .map(({ cells, here }) => `${here ? '→ ' : '  '}${cells.filter((cell) => cell !== '').join('  ')}`)
    .join('\n');
}

function strong(markdown: string): string {
  return markdown === '' ? '' : `**${markdown}**`;
}

/** A writer's text says what it says: nothing in it is Markdown. */
function literal(text: string): string {
  return text.replace(/[\\`*_[\]<>|~#&$]/g, '\\$&');
}
