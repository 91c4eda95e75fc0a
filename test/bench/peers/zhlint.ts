import { load, type Peer } from './peer';

interface ZhLint {
  run(text: string, options: { rules: { preset: string } }): { validations: unknown[] };
}

/** Spaces and marks, with the rules of its preset. */
export const zhlint: Peer = {
  package: 'zhlint',
  does: 'lint',
  async load() {
    const { run } = await load<ZhLint>('zhlint');
    return (text) => run(text, { rules: { preset: 'default' } }).validations.length;
  },
};
