import { load, type Peer } from './peer';

interface AutoCorrect {
  lintFor(text: string, file: string): { lines: unknown[]; error: string };
}

/** Spaces and marks between Chinese and Latin; written in Rust. */
export const autocorrect: Peer = {
  package: 'autocorrect-node',
  does: 'lint',
  async load() {
    const { lintFor } = await load<AutoCorrect>('autocorrect-node');
    return (text) => {
      const { lines, error } = lintFor(text, 'speech.txt');
      if (error) throw new Error(error.trim().split('\n').at(-1)!.replace(/^\W+/, ''));
      return lines.length;
    };
  },
};
