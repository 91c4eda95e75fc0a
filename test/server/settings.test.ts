import { describe, expect, test } from 'vitest';
import { defaultSettings, readSettings } from '../../server/src/settings';

describe('readSettings', () => {
  test('nothing set is all defaults', () => {
    for (const raw of [undefined, null, {}, { outline: {}, rules: {} }, { outline: null }]) {
      expect(readSettings(raw)).toEqual({ settings: defaultSettings, problems: [] });
    }
  });

  test('takes what makes sense', () => {
    const raw = {
      outline: { maxDepth: 2, inlineItems: false },
      format: { indent: 'two', blankLines: 'none' },
      rules: { 'numbering-lone': 'off' },
      kind: 'document',
      onEnter: 'all',
      markerKeys: false,
      readingSpeed: 180,
      targetLength: 1500,
      lengthHints: 'all',
      parallelLens: true,
      terms: { 发改委: '发展改革委' },
      names: ['县乡村振兴局'],
      ignored: { '讲话.txt': ['numbering-gap', { code: 'marker-punct', text: '1、抓' }], '别的.txt': ['level-skip'] },
    };
    const { settings, problems } = readSettings(raw, {
      uri: 'file:///a/%E8%AE%B2%E8%AF%9D.txt',
      folders: ['file:///a'],
    });
    expect(problems).toEqual([]);
    expect(settings).toEqual({
      outline: raw.outline,
      format: raw.format,
      rules: raw.rules,
      kind: 'document',
      onEnter: 'all',
      markerKeys: false,
      readingSpeed: 180,
      target: { characters: 1500 },
      lengthHints: 'all',
      parallelLens: true,
      dictionary: { terms: new Map([['发改委', '发展改革委']]), names: ['县乡村振兴局'] },
      ignored: { codes: new Set(['numbering-gap']), excerpts: [{ code: 'marker-punct', text: '1、抓' }] },
    });
  });

  test('leaves settings of the client alone', () => {
    expect(readSettings({ detect: 'ask', dictionaryFile: '词典.txt', templatesFolder: '模板' }).problems).toEqual([]);
  });

  test.each([
    [{ outline: { maxDepth: -1 } }, 'speechOutline.outline.maxDepth: -1'],
    [{ format: { indent: 'four' } }, 'speechOutline.format.indent: "four"'],
    [{ format: { blankLines: 2 } }, 'speechOutline.format.blankLines: 2'],
    [{ outline: { maxDepth: 1.5 } }, 'speechOutline.outline.maxDepth: 1.5'],
    [{ outline: { maxDepth: '2' } }, 'speechOutline.outline.maxDepth: "2"'],
    [{ outline: { inlineItems: 1 } }, 'speechOutline.outline.inlineItems: 1'],
    [{ outline: [] }, 'speechOutline.outline: []'],
    [{ rules: 'off' }, 'speechOutline.rules: "off"'],
    [{ rules: { 'numbering-gap': 'warn' } }, 'speechOutline.rules.numbering-gap: "warn"'],
    [{ rules: { 'no-such-rule': 'off' } }, 'no-such-rule'],
    [{ detect: 'never' }, 'speechOutline.detect: "never"'],
    [{ dictionaryFile: 1 }, 'speechOutline.dictionaryFile: 1'],
    [{ templatesFolder: true }, 'speechOutline.templatesFolder: true'],
    [{ kind: '公文' }, 'speechOutline.kind: "公文"'],
    [{ onEnter: 'on' }, 'speechOutline.onEnter: "on"'],
    [{ markerKeys: 'off' }, 'speechOutline.markerKeys: "off"'],
    [{ readingSpeed: 49 }, 'speechOutline.readingSpeed: 49'],
    [{ readingSpeed: 601 }, 'speechOutline.readingSpeed: 601'],
    [{ readingSpeed: '220' }, 'speechOutline.readingSpeed: "220"'],
    [{ targetLength: -1 }, 'speechOutline.targetLength: -1'],
    [{ targetLength: '8分钟' }, 'speechOutline.targetLength: "8分钟"'],
    [{ lengthHints: true }, 'speechOutline.lengthHints: true'],
    [{ parallelLens: 'on' }, 'speechOutline.parallelLens: "on"'],
    [{ terms: ['甲乙'] }, 'speechOutline.terms: ["甲乙"]'],
    [{ names: '县委' }, 'speechOutline.names: "县委"'],
    [{ ignored: [] }, 'speechOutline.ignored: []'],
    [{ ignored: { 'a.txt': 'numbering-gap' } }, 'speechOutline.ignored.a.txt: "numbering-gap"'],
    [{ ignored: { 'a.txt': [{ code: 'numbering-gap' }] } }, 'speechOutline.ignored.a.txt: {"code":"numbering-gap"}'],
    ['on', 'speechOutline: "on"'],
  ])('names %j and uses the default', (raw, named) => {
    const { settings, problems } = readSettings(raw);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(named);
    expect(settings).toEqual(defaultSettings);
  });

  test.each([1, 'x', {}, { name: 'a' }, { name: 1, text: 'x' }, null])('a file that is none: %j', (dictionaryText) => {
    expect(readSettings({ dictionaryText })).toEqual({ settings: defaultSettings, problems: [] });
  });

  test.each([
    [{ targetLength: 0 }, undefined],
    [{ targetLength: 1500 }, { characters: 1500 }],
    [{ targetLength: 1500, target: { minutes: 8 } }, { minutes: 8 }],
    [{ target: { characters: 900 } }, { characters: 900 }],
    [{ target: { characters: -1 } }, undefined],
    [{ target: 'x' }, undefined],
  ])('the target of a file comes before that of the setting: %j', (raw, target) => {
    const { settings, problems } = readSettings(raw);
    expect([settings.target, problems]).toEqual([target, []]);
  });

  test('one bad value does not cost the others', () => {
    const { settings, problems } = readSettings({ outline: { maxDepth: 'x', inlineItems: false } });
    expect(problems).toHaveLength(1);
    expect(settings.outline).toEqual({ maxDepth: 0, inlineItems: false });
  });
});
