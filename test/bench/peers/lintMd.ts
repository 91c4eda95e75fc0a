import { load, type Peer } from './peer';

interface LintMd {
  lintMarkdown(text: string, rules: object, fix: boolean): { lintResult: unknown[] };
}

/** Chinese in Markdown, with all of its rules. */
export const lintMd: Peer = {
  package: '@lint-md/core',
  does: 'lint',
  async load() {
    const { lintMarkdown } = await load<LintMd>('@lint-md/core');
    return (text) => lintMarkdown(text, {}, false).lintResult.length;
  },
};
