import { load, type Peer } from './peer';

interface Kernel {
  TextlintKernel: new () => { lintText(text: string, options: object): Promise<{ messages: unknown[] }> };
}

type Module = { default: unknown };

/** The framework with one rule for Chinese: brackets of full and half width. */
export const textlint: Peer = {
  package: '@textlint/kernel',
  does: 'lint, one rule',
  async load() {
    const { TextlintKernel } = await load<Kernel>('@textlint/kernel');
    const { default: plugin } = inner(await load<Module>('@textlint/textlint-plugin-text'));
    const { default: rule } = inner(await load<Module>('textlint-rule-zh-half-and-full-width-bracket'));
    const kernel = new TextlintKernel();
    const options = { ext: '.txt', plugins: [{ pluginId: 'text', plugin }], rules: [{ ruleId: 'brackets', rule }] };
    return async (text) => (await kernel.lintText(text, options)).messages.length;
  },
};

/** The default export of a CommonJS module is one level deeper. */
function inner({ default: exported }: Module): Module {
  return typeof exported === 'object' && exported !== null && 'default' in exported
    ? (exported as Module)
    : { default: exported };
}
