/** Sentences of made-up speeches, and the slips that writers make in them: a few hundred in a million characters. */
import type { Random } from './random';

const PLACES = [
  '各乡镇',
  '各街道',
  '各部门',
  '县直各单位',
  '各村（社区）',
  '驻村工作队',
  '项目专班',
  '行业协会',
  '国有企业',
];
const FIELDS = [
  ...['防汛备汛', '秋粮收购', '老旧小区改造', '农村供水', '校园安全', '招商引资', '政务服务', '河道治理'],
  ...['基层党建', '乡村振兴', '养老服务', '食品安全', '森林防火', '数字化改造', '公共文化', '就业帮扶'],
];
const ACTIONS = [
  ...['把责任落到人头', '把底数摸清楚', '把台账建起来', '把短板补上来', '把经验推开去', '把问题改到位'],
  ...['把群众发动起来', '把进度赶上来', '把账算明白', '把队伍带好', '把关口往前移', '把标准立起来'],
];
const RESULTS = [
  ...['群众少跑了腿', '企业吃了定心丸', '工作有了抓手', '干部心里有了底', '矛盾解决在了门口', '风气一天天好起来'],
  ...['项目早一天见效', '基层松了绑', '服务更贴心', '制度立住了脚', '底线守得更牢', '大家干得更有劲'],
];

/** `{P}` a place, `{F}` a field, `{A}` an action, `{R}` a result, `{N}` a number. */
const SENTENCES = [
  '{P}要围绕{F}这件大事，{A}，一项一项抓，一件一件改，抓出看得见的变化。',
  '去年以来，{F}完成投资{N}万元，比上一年多了一成，{R}，成绩来之不易。',
  '也要看到，{F}还有不少欠账，有的地方说得多、做得少，有的环节层层加码，没有{A}。',
  '推进{F}，关键在{A}，难点在坚持，重点在基层。',
  '{P}主要负责同志要亲自过问{F}，每个月至少到现场看{N}次，听一听群众怎么说。',
  '实践告诉我们，只有{A}，才能让{R}。',
  '我们常讲“一分部署、九分落实”，放到{F}上，就是要{A}。',
  '按照《{F}三年行动方案》的安排，今年要完成{N}个点位的任务，年底前全部验收。',
  '这项工作做好了，{R}；做不好，前面的努力就会打折扣。',
  '对{F}中暴露出来的问题，{P}要逐条列出清单，明确时限，销号管理。',
  '{P}之间要多通气、多补台，遇事不推，难事不躲，共同{A}。',
  '有的同志问，{F}到底难在哪里？说到底，难在没有{A}。',
  '{F}不是一阵风，要一年接着一年干，一任接着一任干，直到{R}。',
  '今年前三个季度，全县共走访群众{N}户，收到意见{N}条，办结率达到九成以上。',
  '凡是涉及{F}的事项，都要公开流程、公开标准、公开结果，接受群众监督。',
  '要用好身边的先进典型，讲好他们在{F}中{A}的故事，带动更多的人一起干。',
  '财政部门要把{F}的资金保障好，每一笔钱都要花在刀刃上，让{R}。',
  '会后，{P}要在十天之内拿出具体办法，{A}，办公室负责跟踪督办。',
];

/** Headings of parts, without a final mark. */
const HEADINGS = [
  ...['提高认识，增强做好{F}的自觉', '突出重点，推动{F}提质增效', '压实责任，确保{F}落地见效'],
  ...['抓紧{F}', '{A}', '坚持问题导向，{A}', '健全{F}的长效机制', '在{F}上持续用力'],
];

/** What goes wrong in a sentence: half-width and doubled marks, wrong words, halves of pairs, odd dates. */
const SLIPS: ((sentence: string) => string)[] = [
  (sentence) => sentence.replace('，', ','),
  (sentence) => sentence.replace('，', '，，'),
  (sentence) => sentence.replace(/。$/, '。。'),
  (sentence) => `“${sentence}`,
  (sentence) => `请按照通知要求，做好帐目清理，${sentence}`,
  (sentence) => `要按装好设备，${sentence}`,
  (sentence) => `2023年2月30日前，${sentence}`,
  (sentence) => sentence.replace('，', '， '),
  (sentence) => `第一批任务共涉及3、4个乡镇，${sentence}`,
  (sentence) => sentence.replace(/。$/, '（见附件。'),
];

/** Sentences, headings and slips, drawn at random. */
export class Prose {
  constructor(private readonly random: Random) {}

  sentence(): string {
    return this.fill(this.random.pick(SENTENCES));
  }

  heading(): string {
    return this.fill(this.random.pick(HEADINGS));
  }

  /** Some sentences; one in about thirty paragraphs has a slip in it. */
  paragraph(least = 2, most = 5): string {
    const sentences = Array.from({ length: this.random.between(least, most) }, () => this.sentence());
    if (this.random.chance(1 / 16)) sentences[0] = this.random.pick(SLIPS)(sentences[0]!);
    return sentences.join('');
  }

  private fill(template: string): string {
    return template.replace(/\{([PFARN])\}/g, (_, slot: string) => {
      if (slot === 'N') return String(this.random.between(12, 980));
      return this.random.pick({ P: PLACES, F: FIELDS, A: ACTIONS, R: RESULTS }[slot as 'P' | 'F' | 'A' | 'R']);
    });
  }
}
