/**
 * What a short paragraph is by its form alone: a title, a call to the audience, a date, a page number, residue.
 * Whether it really is depends on where it stands (speeches.ts).
 */

/** Longest paragraph that is looked at as something else than body text, in UTF-16 units. */
export const SHORT = 120;

/** Kinds of speeches and of statutory documents with which titles end. */
const SPEECH_WORDS =
  '讲话|讲话稿|讲话提纲|致辞|致词|祝词|祝辞|欢迎词|欢迎辞|开幕词|闭幕词|答谢词|贺词|献词|发言|发言稿|发言提纲|发言材料|表态发言|主持词|主持稿|主持讲话|党课|党课讲稿|讲稿|讲义|提纲|演讲|演讲稿|宣讲稿|总结讲话|述职报告|述职述廉报告|述责述廉报告|工作报告|报告|汇报|情况汇报|汇报材料|总结|工作总结|倡议书|慰问信|感谢信|公开信|贺信|谈话|谈话提纲|心得体会|对照检查材料|检视剖析材料|剖析材料|经验材料|交流材料|先进事迹|推进会讲话';
const STATUTORY_WORDS = '决议|决定|命令|令|公报|公告|通告|意见|通知|通报|报告|请示|批复|议案|函|复函|纪要|会议纪要';
const OTHER_WORDS =
  '条例|规定|办法|细则|规则|章程|准则|制度|方案|预案|规划|纲要|计划|要点|清单|名单|规程|规范|标准|公约|守则|职责|措施|指引|指南|说明|解读|分工|安排|目录|建议|提案|答复|简报|信息|声明|协议|意见书|建议书|承诺书|责任书|任务书|一览表|登记表|申报表|统计表|表';

const TRAILER = '(?:（[^（）]{1,20}）|\\([^()]{1,20}\\)|[一二三四五六七八九十\\d]{1,2})?$';
const SPEECH_TITLE = new RegExp(`(?:${SPEECH_WORDS})${TRAILER}`);
const STATUTORY_TITLE = new RegExp(`(?:${STATUTORY_WORDS})${TRAILER}`);
const OTHER_TITLE = new RegExp(`(?:${OTHER_WORDS})${TRAILER}`);
/** 在××会议上的讲话: a title wherever it stands. */
const OCCASION_TITLE =
  /^(?:[^。；：！？，]{0,24})?(?:在|于).{2,60}(?:上|时|中|期间|活动|仪式|培训班|会议|大会|座谈会)[^。；：！？]{0,8}的?(?:总结|主持|表态|即席|重要|闭幕|开幕)?(?:讲话|发言|致辞|致词|报告|主持词|讲稿|党课|演讲|总结)(?:稿|提纲|材料)?(?:（[^（）]{1,20}）|[一二三四五六七八九十\d]{1,2})?$/;

/** How sure a paragraph's last words make it a title. */
export type TitleWord = 'occasion' | 'speech' | 'statutory' | 'other';

const TITLE_WORDS = `${SPEECH_WORDS}|${STATUTORY_WORDS}|${OTHER_WORDS}`;
/** The characters with which titles end: the last ones of their words, numbers and brackets. */
export const TITLE_ENDS = `${TITLE_WORDS.split('|')
  .map((word) => word[word.length - 1])
  .join('')}）)一二三四五六七八九十0123456789`;

/** The kind of title by its last words; spaced letters (政 府 工 作 报 告) count. Undefined where there are none. */
export function titleWord(text: string): TitleWord | undefined {
  if (text.length > 90 || '。；！？，：'.includes(text[text.length - 1] ?? '。')) return undefined;
  const plain = text.replace(/[ \u3000]+/g, '');
  if (OCCASION_TITLE.test(plain)) return 'occasion';
  if (/[。；]/.test(plain)) return undefined;
  if (SPEECH_TITLE.test(plain)) return 'speech';
  if (STATUTORY_TITLE.test(plain)) return 'statutory';
  if (OTHER_TITLE.test(plain)) return 'other';
  return undefined;
}

/** Whether a title names one of the fifteen statutory kinds of documents (条例 文种). */
export function isStatutoryTitle(title: string): boolean {
  return STATUTORY_TITLE.test(title.replace(/[ \u3000]+/g, ''));
}

const AUDIENCE =
  '同志们|同志|朋友们|友人们|代表|代表们|委员|委员们|领导|来宾|嘉宾|女士们|女士|先生们|先生|同学们|同学|老师们|老师|专家|学者|乡亲们|战友们|同仁|同仁们|同事|同事们|家长|家长们|校友|校友们|评委|评委们|企业家|企业家们|媒体朋友|记者朋友|市民朋友们|父老乡亲|父老乡亲们|全体指战员|全体党员|全体师生|职工们|青年朋友|青年朋友们|同胞们|主席|主任|书记|省长|市长|县长|区长|部长|局长|院长|校长|会长|总经理|董事长|总裁|理事|理事们|常委|主席团|各位';
const SALUTATION = new RegExp(
  `^(?:(?:尊敬|敬爱|亲爱)的)?[^。；“”《》！？：:]{0,60}?(?:${AUDIENCE})(?:[，、,][^。；“”《》！？：:]{0,40}(?:${AUDIENCE}))*[ \\u3000]*[：:！!]{1,2}$`,
);
const BARE_SALUTATION =
  /^(?:(?:尊敬|敬爱|亲爱)的)?(?:各位|全体|广大)?(?:领导|代表|委员|同志们|来宾|嘉宾|老师们|同学们|朋友们|女士们|先生们)(?:[，、](?:各位|全体|广大)?(?:领导|代表|委员|同志们|来宾|嘉宾|老师们|同学们|朋友们|女士们|先生们))*$/;

/** The characters with which salutations end. */
export const SALUTATION_ENDS = '：:！!导表员们宾';

/** 称谓: 同志们：, 各位代表：, 尊敬的××书记，各位来宾：, also with ！ or with the mark forgotten. */
export function isSalutation(text: string): boolean {
  if (text.length > SHORT) return false;
  if (!SALUTATION_ENDS.includes(text[text.length - 1] ?? '。')) return false;
  if (/(?:群|网|号|址)[：:]$/.test(text) || / {2,}/.test(text)) return false;
  return SALUTATION.test(text) || BARE_SALUTATION.test(text);
}

const VOCATIVE =
  /^(?:尊敬的)?(?:各位|全体|亲爱的)?(?:同志们|代表们?|委员们?|朋友们|来宾们?|领导|同学们|老师们|战友们|乡亲们|女士们|先生们|同仁们?|校友们|家人们|领导同志|专家)(?:[、，](?:各位|全体)?(?:同志们|代表|委员|朋友们|来宾|领导|同学们|老师们|女士们|先生们|嘉宾|专家))*[，！,!：:]/;

/** The length of a call that begins a paragraph (同志们，各位代表！); 0 where there is none. */
export function vocativeLength(text: string): number {
  return VOCATIVE.exec(text.slice(0, 40))?.[0].length ?? 0;
}

/** Words with which a last paragraph begins: 同志们，, 特此通知, 以上报告, 谢谢大家, 今天的会议到此结束. */
export function opensClosing(text: string): boolean {
  return (
    vocativeLength(text) > 0 ||
    /^(?:特此|以上.{0,8}(?:汇报|报告|发言|意见)|谢谢|(?:今天|这次)的?会议.{0,6}结束|最后，)/.test(text)
  );
}

/** 主送机关: a line of offices ending in a colon. */
export function isAddressee(text: string): boolean {
  return (
    text.length <= 160 &&
    !/[。；！？]/.test(text) &&
    !/ {2,}/.test(text) &&
    /(?:省|市|县|区|州|旗|盟|政府|委|委员会|部|厅|局|办|办公室|院|会|所|站|中心|单位|部门|机构|公司|企业|学校|大学|学院|中学|小学|乡|镇|街道|村|社区|支部|科室|处|队|集团|银行|站所|厂|各[^：:]{1,12})(?:（[^（）]*）)?[：:]$/.test(
      text,
    ) &&
    !/(?:如下|以下|通知|包括|分别|要求|是|有|为)[：:]$/.test(text)
  );
}

/** A line that is nothing but a document number: 国办发〔2018〕109号, with any brackets. */
export function isDocumentNumber(text: string): boolean {
  return (
    text.length <= 40 &&
    /^[^，。；：]{0,20}[〔（([【［]\d{4}[〕）)\]】］] ?第? ?\d{1,4} ?[号期](?:文件?)?$|^[（(]?第? ?[\d一二三四五六七八九十]{1,4} ?[号期][）)]?$/.test(
      text,
    )
  );
}

const HAN_DATE = '[〇○零一二三四五六七八九]{4}年[一二三四五六七八九十]{1,2}月(?:[一二三四五六七八九十]{1,3}日)?';
const ARABIC_DATE =
  '(?:\\d{4}|[0-9０-９]{4}|[×xX*]{2,4}|20[×xX*]{2})[ \\u3000]?年[ \\u3000]?(?:\\d{1,2}|[０-９]{1,2}|[×xX*]{1,2})[ \\u3000]?月(?:[ \\u3000]?(?:\\d{1,2}|[０-９]{1,2}|[×xX*]{1,2})[ \\u3000]?[日号])?';
const DATE = new RegExp(`^[（(]?(?:${HAN_DATE}|${ARABIC_DATE}|\\d{4}[-./]\\d{1,2}[-./]\\d{1,2})[）)]?$`);

/** A line that is nothing but a date. */
export function isDate(text: string): boolean {
  return DATE.test(text);
}

/** A line in brackets: （2026年11月21日）, （此件公开发布）. */
export function isBracketed(text: string): boolean {
  return text.length <= 80 && /^[（(][^（）()]*(?:[（(][^（）()]*[）)][^（）()]*)*[）)]$/.test(text);
}

const DATE_AHEAD = new RegExp(`^(?:${HAN_DATE}|${ARABIC_DATE})`);

/** Words before ： in notes. */
export const NOTE_LABELS =
  '来源|时间|日期|发布时间|发布日期|发文日期|作者|撰稿|编辑|责任编辑|字体|浏览次数|主持人|宣讲人|主讲人|讲话人|报告人|发言人|述职人|地点|索引号|文号|发文机关|分享到|打印';
const LABELLED = new RegExp(`^(?:${NOTE_LABELS})[ \\u3000]*[：:]`);

/** What stands under a title: date and occasion after a dash, source, publication time, photograph, office and name. */
export function isNote(text: string): boolean {
  if (text.length > 90) return false;
  if (/^[—\-－–]/.test(text)) return true;
  if (LABELLED.test(text)) return true;
  if (/(?:记者|通讯员|本报|新华社|摄影).{0,16}(?:摄|报道|整理)[）)]?$/.test(text)) return true;
  if (isBracketed(text) || isDate(text)) return true;
  if (DATE_AHEAD.test(text) && /(?:通过|令第?.{0,8}号?|施行|公布|发布|修订|批准|印发|会议(?:上)?|次会议)$/.test(text))
    return true;
  return isOfficeAndName(text);
}

const OFFICE =
  '书记|主席|主任|省长|市长|县长|区长|州长|盟长|旗长|乡长|镇长|部长|局长|厅长|院长|校长|会长|总理|行长|检察长|秘书长|董事长|总经理|经理|处长|科长|站长|司令员|政委|委员|代表|组长|队长|所长|所长|馆长|社长|关长|教授|代区长|代市长|代省长|代县长|党委|政府';

const OFFICE_AND_NAME = new RegExp(
  `(?:${OFFICE})[ \\u3000]+[\\u4e00-\\u9fff×*xX]{1,2}[ \\u3000]{0,2}[\\u4e00-\\u9fff×*xX·]{1,4}$`,
);

/** 县长　张××: an office, then a name of two to four characters set off by a blank. */
export function isOfficeAndName(text: string): boolean {
  return text.length <= 40 && !/[，、。]/.test(text) && OFFICE_AND_NAME.test(text);
}

/** A note after the end: ［28］…, [2]…. */
export function isFootnote(text: string): boolean {
  return /^[[［〔【]\d{1,3}[\]］〕】]/.test(text);
}

/** A page number alone on its line: 14, — 14 —, -14-, 第14页. */
export function isPageNumber(text: string): boolean {
  if (text.length > 20) return false;
  return /^(?:\d{1,3}|[—\-－–·]+ ?\d{1,3} ?[—\-－–·]+|第 ?\d{1,3} ?页(?:[ ，,]?共 ?\d{1,3} ?页)?|\d{1,3} ?\/ ?\d{1,3})$/.test(
    text,
  );
}

const WATERMARK =
  /仅供学习|仅供参考|禁止外传|请勿外传|版权所有|侵权必究|QQ ?[:：]?\d{5,}|免费QQ群|会员群|会员资料|会员材料|订阅立享|立享前|咨询QQ|倒卖活动|倒卖会员|加微信|微信公众号[:：]|扫码关注|下载自|更多(?:资料|范文|材料)|范文网|文库网|本文来自|www\.[a-z0-9-]+\.(?:com|cn|net)/i;
/** Each watermark has one of these, the rarest of its characters. */
export const WATERMARK_UNITS = '供传版侵Qq员享倒微扫载料范库自wW';

/** Watermarks of the sites that sell such texts. */
export function isWatermark(text: string): boolean {
  return text.length <= 60 && !text.includes('。') && WATERMARK.test(text);
}

/** 附件, 附件1, 附件：: the label above an attached document. */
export function isAttachmentLabel(text: string): boolean {
  return /^(?:附件 ?(?:[\d０-９]{1,2}|[一二三四五六七八九十]{1,2})?(?:-\d{1,2})?[ ：:.、]?|附[：:])$/.test(text);
}

/** 附件：1.×××: what is attached, under the text. */
export function isAttachmentList(text: string): boolean {
  return text.length <= SHORT && /^附件?[\d一二三四五六七八九十]{0,2}[：:] ?(?!$)/.test(text) && !/。$/.test(text);
}

/** The heading above notes that are no part of the speech. */
export function isNotesHeading(text: string): boolean {
  if (text.length > 24) return false;
  return /^[（(【]?(?:(?:有关|部分|相关|报告中)?(?:名词|名词术语|词语|用语|术语|缩略语|专有名词)(?:解释|注释|释义|说明)|注释|注解|备注|附注|参考文献)(?:如下)?[）)】]?[：:]?$/.test(
    text.replace(/[ \u3000]/g, ''),
  );
}

/** The heading of the last words: 结束语. */
export function isClosingHeading(text: string): boolean {
  return /^(?:结束语|结语|尾声)$/.test(text);
}

/** The label above a table of contents: 目录. */
export function isContentsLabel(text: string): boolean {
  return text.charCodeAt(0) === 0x76ee && /^目[ \u3000]*[录次][：:]?$/.test(text);
}
