import { describe, expect, test } from 'vitest';
import { defaultSettings, readSettings } from '../../server/src/settings';

describe('readSettings', () => {
  test('nothing set is all defaults', () => {
    for (const raw of [undefined, null, {}, { outline: {}, rules: {} }, { outline: null }]) {
      expect(readSettings(raw)).toEqual({ settings: defaultSettings, problems: [] });
    }
  });

  test('takes what makes sense', () => {
    const raw = { outline: { maxDepth: 2, inlineItems: false }, rules: { 'numbering-lone': 'off' } };
    expect(readSettings(raw)).toEqual({ settings: raw, problems: [] });
  });

  test('leaves settings of the client alone', () => {
    expect(readSettings({ detect: 'ask' }).problems).toEqual([]);
  });

  test.each([
    [{ outline: { maxDepth: -1 } }, 'speechOutline.outline.maxDepth: -1'],
    [{ outline: { maxDepth: 1.5 } }, 'speechOutline.outline.maxDepth: 1.5'],
    [{ outline: { maxDepth: '2' } }, 'speechOutline.outline.maxDepth: "2"'],
    [{ outline: { inlineItems: 1 } }, 'speechOutline.outline.inlineItems: 1'],
    [{ outline: [] }, 'speechOutline.outline: []'],
    [{ rules: 'off' }, 'speechOutline.rules: "off"'],
    [{ rules: { 'numbering-gap': 'warn' } }, 'speechOutline.rules.numbering-gap: "warn"'],
    [{ rules: { 'no-such-rule': 'off' } }, 'no-such-rule'],
    [{ detect: 'never' }, 'speechOutline.detect: "never"'],
    ['on', 'speechOutline: "on"'],
  ])('names %j and uses the default', (raw, named) => {
    const { settings, problems } = readSettings(raw);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(named);
    expect(settings).toEqual(defaultSettings);
  });

  test('one bad value does not cost the others', () => {
    const { settings, problems } = readSettings({ outline: { maxDepth: 'x', inlineItems: false } });
    expect(problems).toHaveLength(1);
    expect(settings.outline).toEqual({ maxDepth: 0, inlineItems: false });
  });
});
