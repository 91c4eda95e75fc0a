/** What speaks against a speech: texts that share its marks (numbered parts, a salutation, thanks) but are something else. */
import type { Looked } from './detectSigns';

/**
 * Words that a kind of text cannot do without and a speech hardly has. `weight` is how many signs more are asked
 * for where at least `atLeast` different ones of them stand in the text.
 */
const KINDS: readonly { words: RegExp; atLeast: number; weight: number }[] = [
  // contract
  {
    words: /[甲乙]方(?!案|面|式|向|法)|违约金|本(?:合同|协议)|双方(?:协商|签字|约定)|(?:出租|承租|出卖|买受)人/g,
    atLeast: 3,
    weight: 3,
  },
  // exam
  {
    words:
      /(?:选择|填空|判断|简答|论述|作文|计算|解答|阅读)题|简答|辨析|[单多]选|本大?题|考试时间|满分|每小?题|答题卡|阅读下面|（\s{0,8}）/g,
    atLeast: 3,
    weight: 3,
  },
  // script, debate, interview
  { words: /[内外]景|镜头|旁白|画外音|场景|特写|淡[入出]|幕启|剧终|字幕|切至/g, atLeast: 3, weight: 3 },
  { words: /(?:对方|正方|反方)辩友|[正反]方|辩题|[一二三四]辩|我方(?:认为|观点)/g, atLeast: 2, weight: 3 },
  // private celebrations
  {
    words: /新[郎娘]|新婚|婚[礼宴]|百年好合|白头[偕到]老|喜酒|祝?寿[星宴桃]?|福如东海|满月|伴[郎娘]|亲家/g,
    atLeast: 3,
    weight: 3,
  },
  // internet talk and selling
  {
    words:
      /楼主|发表于|帖子?|点赞|评论区|粉丝|亲测|小编|网友们|[uU][pP]主|主播|家人们|下单|优惠券|性价比|链接|差评|好评|客服/g,
    atLeast: 2,
    weight: 2,
  },
  // news
  {
    words: /本[报网台][^。]{0,6}讯|记者[^。，]{0,12}(?:报道|获悉|了解到)|日电（|据悉|责任编辑|责编/g,
    atLeast: 1,
    weight: 1,
  },
  // lesson plan, course notes
  {
    words:
      /教学(?:目标|重点|难点|重难点|过程|反思|准备|方法)|课时|板书|导入新课|课堂(?:练习|小结)|课后(?:作业|练习|思考)|知识点|考点/g,
    atLeast: 2,
    weight: 3,
  },
  // medical
  {
    words: /主诉|现病史|既往史|体格检查|[初入出]院诊断|医嘱|处方|查体|门诊|病历|体温|血压|超声|复查|体检|医生/g,
    atLeast: 3,
    weight: 3,
  },
  // games
  { words: /玩家|副本|[bB][oO][sS]{2}|技能点|装备|关卡|通关|打怪|经验值|队友|掉落|游戏/g, atLeast: 3, weight: 2 },
  // scholarly
  {
    words: /摘要[：:】]|关键词[：:】]|参考文献|Abstract|文献综述|本文(?:以|从|通过|认为|采用|研究)/g,
    atLeast: 2,
    weight: 3,
  },
  // narrative
  { words: /[说道问喊叫笑][：:，]?“|”[他她我]|(?:^|[。”])(?:他|她)(?:说|想|笑|抬|低|转)/g, atLeast: 4, weight: 2 },
  // how-to, terms of use, questions and answers
  { words: /保修|本产品|使用说明|开箱|型号|充电|按键|电源/g, atLeast: 3, weight: 2 },
  { words: /用户(?:协议|同意|名|个人信息|账号)|账号|本(?:服务|软件|网站|平台)|隐私政策|免责/g, atLeast: 3, weight: 3 },
  { words: /(?:^|[。？])[问答][：:]|律师(?:解答|回复|提醒|建议)|网友提问/g, atLeast: 2, weight: 2 },
];

/** How many signs more than two are asked for. */
export function counterEvidence({ flat, lines }: Looked): number {
  let weight = 0;
  for (const kind of KINDS) {
    const found = new Set(flat.match(kind.words));
    if (found.size >= kind.atLeast) weight += kind.weight;
  }
  return weight + (isDialogue(lines) ? 2 : 0);
}

/** Most lines are somebody's words: 张三：… */
function isDialogue(lines: string[]): boolean {
  const speakers = new Map<string, number>();
  for (const line of lines) {
    const name = /^([^\s：:，。、]{1,6})\s?[：:]./.exec(line)?.[1];
    if (name) speakers.set(name, (speakers.get(name) ?? 0) + 1);
  }
  const turns = [...speakers.values()].filter((count) => count > 1).reduce((sum, count) => sum + count, 0);
  return turns >= 4 && turns * 3 >= lines.length;
}

const MACHINE_LINE =
  /^(?:[A-Za-z_"'`{}[\]<>$/*;@\\|+\-=&%!~^]|(?:\[?\d{4}[-/]\d{1,2}[-/]\d{1,2}|\[?\d{1,2}:\d{2})[\s\S]|\d+\s*$)|[{}]$|[\w)\]"'];$|-->/;
const MACHINE_SHARE = 0.3;
/** One of these is enough. */
const MACHINE_TEXT =
  /^(?:<!DOCTYPE|<html|<\?xml|\\documentclass|\{$|\[$|diff --git|#!\/|```)|<\/(?:div|p|body|html|li|a)>/i;

/** Code, data, logs, markup, subtitles, a chat with times: many lines that no writer of Chinese begins so. */
export function isStructured(lines: string[]): boolean {
  let machine = 0;
  for (const line of lines) {
    const head = line.length > 200 ? line.slice(0, 200) : line;
    if (MACHINE_TEXT.test(head)) return true;
    if (MACHINE_LINE.test(head)) machine++;
  }
  return machine >= 2 && machine > MACHINE_SHARE * lines.length;
}
