/**
 * The marker table (序号表): how each family of markers is written, which wrong forms are usual, how it nests.
 * Scanner, renumberer, grammar, completion and docs all read this table.
 */
import type { NumeralKind } from '../text/numerals';

export type FamilyId =
  | 'volume'
  | 'division'
  | 'chapter'
  | 'clause'
  | 'han'
  | 'article'
  | 'stem'
  | 'parenHan'
  | 'arabic'
  | 'parenArabic'
  | 'halfParen'
  | 'circled'
  | 'ordinal'
  | 'ordinalUnit'
  | 'sequence'
  | 'itsN'
  | 'item'
  | 'aspect';

/** Written in a usual wrong form: what is wrong with it. */
export type WrongForm = 'delimiter' | 'extraDelimiter' | 'halfwidthBracket' | 'fullwidthDigit';

/** The ordinal of 最后, which closes a run of any length. */
export const LAST = 1000;

/** What may stand after the numeral. */
export interface Close {
  /** The delimiter as written; several for those that are used alike. */
  texts: readonly string[];
  /** A usual wrong form. */
  wrong?: WrongForm;
  /** Not a marker where this matches the text after the delimiter. */
  unless?: RegExp;
  /** Counts only together with a neighbour in number. */
  weak?: boolean;
  /** Only at the start of a paragraph. */
  startOnly?: boolean;
}

export interface Family {
  id: FamilyId;
  /** The first two of the family as usually written. */
  examples: readonly [string, string];
  /** `layer`: the layers of GB/T 9704 and practice; `article`: chapters and articles; `enumerator`: words in running text. */
  genus: 'layer' | 'article' | 'enumerator';
  /** Customary order of nesting: a lower rank is usually further out. What really nests is found in the text. */
  rank: number;
  /** The layer of GB/T 9704-2012 7.3.3, where the standard names one. */
  layer?: 1 | 2 | 3 | 4;
  /** How the numeral is written; several where both occur. Empty for families of words. */
  numerals: readonly NumeralKind[];
  /** What stands before the numeral, the usual form first. */
  opens: readonly string[];
  /** What may stand after it, the usual form first. */
  closes: readonly Close[];
  /** Words in place of a numeral, with their ordinal. */
  words?: readonly (readonly [string, number])[];
  /** May stand inside a paragraph, after a mark that ends a clause. */
  inline: boolean;
  /** Members count only together with a neighbour in number. */
  weak?: boolean;
}

const HAN_AHEAD = /^第?[一二三四五六七八九十]+[、级类线产季等]/;
const DIGIT_AHEAD = /^[\d０-９]/;
/** 一是一、二是二 is an idiom. */
const SAME_NUMERAL_AHEAD = /^[一二三四五六七八九十][，。、；]/;

/** 要素, 要点, 要领 are nouns; 要点名, 要领导 are not. */
const NOUN_AHEAD = /^(?:[素义闻]|点(?![名燃面])|件(?!件)|领(?:[，。、；]|$))/;

/** Units after 第N in running text: 第一点，第一句：第一个问题是. Longest first. */
const ORDINAL_UNITS = [
  '个方面',
  '个问题',
  '个关键词',
  '层意思',
  '方面',
  '句话',
  '件事',
  '点',
  '句',
  '件',
  '条',
  '项',
  '层',
  '步',
  '类',
  '种',
  '个',
] as const;

/** Verbs after a Han number: 一是, 一要 stand for themselves; the others count only as a run. */
export const ITEM_VERBS = {
  strong: '是要',
  weak: '靠抓看查强促保重讲严建创治转提推破立防管守带学做干有为在对把以用能须应则来',
} as const;

/** 第一章 and a blank; without a blank, or with a mark, it counts only beside others. */
function numbered(unit: string): readonly Close[] {
  return [
    { texts: ['　', ' ', '\t', '\u00a0'].map((blank) => unit + blank) },
    { texts: ['：', '、', '，'].map((mark) => unit + mark), weak: true },
    { texts: [unit], weak: true, startOnly: true },
  ];
}

/** 第一条，is a point in running text, 第九条之一 an article put in between, without a number of its own. */
const ARTICLE_CLOSES: readonly Close[] = [
  { texts: ['条　', '条 ', '条\t', '条\u00a0'] },
  { texts: ['条'], unless: /^[，：、是要,:]|^之[一二三四五六七八九十]/, weak: true, startOnly: true },
];

export const FAMILIES: readonly Family[] = [
  {
    id: 'volume',
    examples: ['第一编', '第二编'],
    genus: 'article',
    rank: 0,
    numerals: ['han', 'arabic'],
    opens: ['第'],
    closes: numbered('编'),
    inline: false,
  },
  {
    id: 'division',
    examples: ['第一部分', '第二部分'],
    genus: 'article',
    rank: 1,
    numerals: ['han', 'arabic'],
    opens: ['第'],
    closes: numbered('部分'),
    inline: false,
  },
  {
    id: 'chapter',
    examples: ['第一章', '第二章'],
    genus: 'article',
    rank: 2,
    numerals: ['han', 'arabic'],
    opens: ['第'],
    closes: numbered('章'),
    inline: false,
  },
  {
    id: 'clause',
    examples: ['第一节', '第二节'],
    genus: 'article',
    rank: 3,
    numerals: ['han', 'arabic'],
    opens: ['第'],
    closes: numbered('节'),
    inline: false,
  },
  {
    id: 'han',
    examples: ['一、', '二、'],
    genus: 'layer',
    rank: 10,
    layer: 1,
    numerals: ['han'],
    opens: [''],
    closes: [
      { texts: ['、'], unless: HAN_AHEAD },
      { texts: ['.', '．'], wrong: 'delimiter', unless: DIGIT_AHEAD, startOnly: true },
      { texts: ['，', ',', '：', ':'], wrong: 'delimiter', weak: true, startOnly: true },
      { texts: ['　', ' '], weak: true, startOnly: true },
      { texts: [''], unless: /./, weak: true, startOnly: true },
    ],
    inline: true,
  },
  {
    id: 'article',
    examples: ['第一条', '第二条'],
    genus: 'article',
    rank: 15,
    numerals: ['han', 'arabic'],
    opens: ['第'],
    closes: ARTICLE_CLOSES,
    inline: false,
  },
  {
    id: 'stem',
    examples: ['甲、', '乙、'],
    genus: 'layer',
    rank: 18,
    numerals: ['stem'],
    opens: [''],
    closes: [{ texts: ['、'] }],
    inline: false,
    weak: true,
  },
  {
    id: 'parenHan',
    examples: ['（一）', '（二）'],
    genus: 'layer',
    rank: 20,
    layer: 2,
    numerals: ['han'],
    opens: ['（', '('],
    closes: [{ texts: ['）'] }, { texts: [')'], wrong: 'halfwidthBracket' }],
    inline: true,
  },
  {
    id: 'arabic',
    examples: ['1.', '2.'],
    genus: 'layer',
    rank: 30,
    layer: 3,
    numerals: ['arabic'],
    opens: [''],
    closes: [
      { texts: ['.', '．'], unless: DIGIT_AHEAD },
      { texts: ['、'], wrong: 'delimiter', unless: DIGIT_AHEAD },
      { texts: ['，'], wrong: 'delimiter', unless: DIGIT_AHEAD, weak: true, startOnly: true },
    ],
    inline: true,
  },
  {
    id: 'parenArabic',
    examples: ['（1）', '（2）'],
    genus: 'layer',
    rank: 40,
    layer: 4,
    numerals: ['arabic'],
    opens: ['（', '('],
    closes: [{ texts: ['）'] }, { texts: [')'], wrong: 'halfwidthBracket' }],
    inline: true,
  },
  {
    id: 'halfParen',
    examples: ['1）', '2）'],
    genus: 'layer',
    rank: 42,
    numerals: ['arabic'],
    opens: [''],
    closes: [{ texts: ['）', ')'] }],
    inline: true,
    weak: true,
  },
  {
    id: 'circled',
    examples: ['①', '②'],
    genus: 'layer',
    rank: 44,
    numerals: ['circled'],
    opens: [''],
    closes: [{ texts: [''] }],
    inline: true,
  },
  {
    id: 'ordinalUnit',
    examples: ['第一点，', '第二点，'],
    genus: 'enumerator',
    rank: 50,
    numerals: ['han', 'arabic'],
    opens: ['第'],
    closes: ORDINAL_UNITS.map((unit) => ({
      texts: ['，', '：', '是', '要', '、', ':', ','].map((mark) => unit + mark),
    })),
    inline: true,
  },
  {
    id: 'ordinal',
    examples: ['第一，', '第二，'],
    genus: 'enumerator',
    rank: 51,
    numerals: ['han', 'arabic'],
    opens: ['第'],
    closes: [
      { texts: ['，', '：', ',', ':'] },
      { texts: ['、'], wrong: 'delimiter', unless: /^第?[一二三四五六七八九十\d]/ },
      { texts: ['是'] },
      { texts: ['要'], unless: /^(?:[务求素义]|点(?![名燃面])|件(?!件)|领(?:[，。、；]|$))/ },
    ],
    inline: true,
  },
  {
    id: 'sequence',
    examples: ['首先，', '其次，'],
    genus: 'enumerator',
    rank: 52,
    numerals: [],
    opens: [''],
    closes: [{ texts: ['，', '：', ',', ':'] }, { texts: ['、'], wrong: 'delimiter' }, { texts: ['是', '要'] }],
    words: [
      ['首先', 1],
      ['其次', 2],
      ['再次', 3],
      ['再者', 3],
      ['最后', LAST],
    ],
    inline: true,
    weak: true,
  },
  {
    id: 'itsN',
    examples: ['其一，', '其二，'],
    genus: 'enumerator',
    rank: 53,
    numerals: ['han'],
    opens: ['其'],
    closes: [{ texts: ['，', '：', '是', ',', ':'] }, { texts: ['、'], wrong: 'delimiter' }],
    inline: true,
  },
  {
    id: 'item',
    examples: ['一是', '二是'],
    genus: 'enumerator',
    rank: 55,
    numerals: ['han'],
    opens: [''],
    closes: [
      { texts: ['是，', '是：', '要，', '是'], unless: SAME_NUMERAL_AHEAD },
      { texts: ['要'], unless: NOUN_AHEAD },
      { texts: [...ITEM_VERBS.weak], weak: true },
    ],
    inline: true,
  },
  {
    id: 'aspect',
    examples: ['一方面，', '另一方面，'],
    genus: 'enumerator',
    rank: 60,
    numerals: [],
    opens: [''],
    closes: [{ texts: ['，', ',', '：'] }, { texts: [''] }],
    words: [
      ['一方面', 1],
      ['另一方面', 2],
    ],
    inline: true,
    weak: true,
  },
];

const BY_ID = new Map(FAMILIES.map((family) => [family.id, family]));

export function familyOf(id: FamilyId): Family {
  return BY_ID.get(id)!;
}
