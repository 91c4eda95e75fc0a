/** Forms of official texts that look odd to a program and are right: no rule offers to change them, wherever they stand. */
import { describe, expect, test } from 'vitest';
import { applyEdits } from '../../server/src/edits/edit';
import { safeEdits } from '../../server/src/features/fixAll';
import { parseOutline } from '../../server/src/outline/outline';
import { runRules } from '../../server/src/rules/run';
import { english } from '../support/findings';

/** In running text; what is right stands in a sentence that is usual. */
const SENTENCES: Record<string, readonly string[]> = {
  'dates and times': [
    '本办法自2025年3月27日起施行。',
    '1—2月，全市工业平稳增长。',
    '会议定于3月5日10:30开始。',
    '值班从8:00开始，到24:00为止。',
    '20世纪80年代，这里还是一片滩涂。',
    '学堂在光绪31年开办，民国38年停办。',
    '二〇二五年三月二十七日，办法印发。',
    '2024年2月29日，工程开工。',
    '“十四五”时期，我们打下了基础。',
    '“十五五”规划纲要已经编制完成。',
    '五四运动以来，青年走在前列。',
    '改革从1978年12月开始，到2018年12月已经40年。',
    '2020—2025年，人口保持稳定。',
    '2025—2026学年度第一学期已经开学。',
    '农历三月初三、九月初九，村里都有歌会。',
    '1917年十月革命一声炮响。',
    '11·9消防宣传日、“12·4”国家宪法日都要办活动。',
    '星期五下午，机关集中学习。',
  ],
  'figures and codes': [
    '国内生产总值增长15.6%，比上年多0.3个百分点。',
    '增长5%～10%，或者5%—10%，都可以。',
    '投资3亿—5亿元，受益2000多户。',
    '建立“3+1”工作机制，推行“1+X”证书制度。',
    '“5·8”大火以后，各地都抓整改。',
    '打造“1+3+N”体系，形成“2+2+1”格局。',
    '双方以2:1的比例出资，比分是3:0。',
    'GDP、CPI、PPI三项指标都在合理区间。',
    '新建5G基站300个，4G网络全覆盖。',
    'COVID-19疫情过后，经济恢复。',
    'PM2.5平均浓度下降到28微克/立方米。',
    'G20峰会、APEC会议都提出了倡议。',
    'A4纸双面打印，B5纸另放。',
    '采用ISO9001、GB/T 9704-2012和GB/T 15834-2011标准。',
    '水温保持在-5℃到5℃之间。',
    '误差不超过±0.5%。',
    '热线12345、12315和0891-6321234都有人接。',
    '车次G1024、航班CA1234准点到达。',
    '面积1.2万平方公里，人口3,456,789人。',
    '第5号台风来了，5号楼、6号楼先转移。',
    'T+1交易、B2B平台、O2O模式都有人在用。',
    '三分之一的村、百分之八十的户，千分之三的差错率。',
  ],
  numerals: [
    '三四个月里，七八个人跑了十几个村。',
    '发展二、三产业，一、二、三产业融合。',
    '第一、第二产业都在增长。',
    '依照第（一）、（二）项处理。',
    '依照第三十二条第一款第（三）项处理。',
    '一、二、三级医院分工协作。',
    '五六十名干部下到一线，二三百户受益。',
    '“一国两制”“两个维护”“四个意识”“五位一体”都要讲清楚。',
    '“三农”“六稳”“六保”和“放管服”改革都有成效。',
    '第一要务、第一资源、第一动力，三者都重要。',
    '万一出了问题，不能莫衷一是。',
    '九三学社和三一集团都来了人。',
    '一百零五个项目全部开工。',
  ],
  'marks and brackets': [
    '按照国办发〔2018〕59号、国发〔2019〕5号文件办理。',
    '法院作出（2018）京01民初5号判决。',
    '坚持研发—验证—生产一体推进。',
    '建设西宁—海东都市圈，打通北京—上海通道。',
    'A、B两组同时开工，甲、乙两村一起动手。',
    '改革——这是最大的红利——要继续深化。',
    '他说：“要一件事一件事地办。”大家都同意。',
    '有人问：“怎么办？”办法总比困难多。',
    '学习《习近平谈治国理政》《论语》等著作。',
    '印发《关于贯彻〈条例〉的通知》的函。',
    '引用“他讲过‘为政以德’的话”，大家都懂。',
    '粮、油、肉、蛋、奶……样样都有。',
    '卡尔·马克思、弗里德里希·恩格斯和列宁的著作都要读。',
    '（一）是第一层，不能丢；（二）也不能丢。',
    '真抓实干！埋头苦干！',
    '这样行不行？！大家都在看。',
    '省、市、县、乡、村五级书记一起抓。',
    '各县（市、区）、各部门（单位）都要落实。',
    '亚太经合组织（APEC）领导人会议即将召开。',
  ],
  'addresses and words': [
    '网址是https://www.example.gov.cn/a/b.html?x=1,2&y=3，请大家查看。',
    '报名邮箱是zhang.san@example.org，请在周五以前报名。',
    '下载App、登录www.example.cn都可以。',
    '联系人的微信号是abc_2026-x。',
    '推广AI、VR、AR和物联网技术。',
    '这一要素、这一要求、那一是非，都要分清。',
    '市发展和改革委员会、人力资源和社会保障局都来了。',
    '人人有责、人人尽责、人人享有。',
    '时时放心不下，件件有着落，事事有回音。',
    '常常想一想，好好学一学，天天练一练。',
    '获得感、幸福感、安全感不断增强。',
    '要做好作为干部的本分，有所作为。',
    '说的和做的要一致，所做的不只是这些。',
    '等级、等候、等人都要排队，甲、乙等人已经到了。',
  ],
  'more figures': [
    '（《人民日报》2025年3月1日第1版）',
    '2025年GDP达到1.2万亿元（按可比价格计算，增长5.5%）。',
    '全年规上工业增加值同比增长7.8%，增速居全省第2位。',
    'K12教育、3D打印、2.0版本、Windows 11系统都用上了。',
    '全长12.5公里的A1—B2标段已经贯通。',
    '1990—2000年、2000—2010年两个十年，变化最大。',
    '国道G318线、省道S201线、县道X012线都通了车。',
    '总分100分，其中理论40分、实操60分。',
    '第1—3名分别获得金、银、铜牌。',
    '经度103°45′，纬度36°04′。',
    'x轴、y轴和α、β参数都要标注。',
    '地址：城关区东大街1号-2。',
    '编号为AB-2025-001的文件已经归档。',
    '车牌号为青A·12345的车辆已经到达。',
    '据此，A队以3:2险胜B队。',
    '时间为9:00—11:30、14:30—17:00。',
    '气温-10～5℃，风力3～4级。',
    '每股收益0.35元/股，市盈率15倍。',
    '截至目前，截止日期是3月底。',
  ],
  'quotes and set words': [
    '他说：“同志们，‘空谈误国，实干兴邦’。”这话很对。',
    '会议强调，要做到“三个必须”：一是必须坚持；二是必须落实；三是必须见效。',
    '全国人大常委会（以下简称“常委会”）听取了报告。',
    '中共中央办公厅、国务院办公厅（以下称“两办”）印发了意见。',
    '坚持“一张蓝图绘到底”，一件事情接着一件事情办，一年接着一年干。',
    '习近平总书记指出，“江山就是人民、人民就是江山”。',
    '新材料、新能源、新一代信息技术“三新”产业占比达35.6%。',
    '0—3岁婴幼儿、60岁以上老人、“一老一小”都要照顾好。',
    '“两学一做”学习教育、“不忘初心、牢记使命”主题教育。',
    '“七一”勋章、“八一”建军节、“九一八”事变、“一二·九”运动。',
    '要处理好“一”与“多”、“点”与“面”的关系。',
    '“你好！”“谢谢！”“再见！”三句话常挂嘴边。',
    '“为什么？”“怎么办？”“谁来办？”都要想清楚。',
  ],
  'words that look doubled or wrong': [
    '党的十八届三中全会、十九大、二十大作出部署。',
    '高高兴兴上班，平平安安回家。',
    '让群众看得见、摸得着、得实惠。',
    '向为全市经济社会发展付出辛勤劳动的同志们表示衷心的感谢！',
    '不断深化改革开放，不断改善民生，不断开创新局面。',
    '阿卜杜拉·艾山、古丽·买买提都是模范。',
    '《中华人民共和国民法典》第一千零四十二条第二款。',
    '他今年十七八岁，身高一米七几。',
    '二三十年来，几十万人走出大山。',
    '三番五次、五花八门、七上八下、一五一十。',
    '（一）（二）（三）各项任务都要按期完成。',
    '同志们，朋友们，战友们，我们出发了！',
    '何为担当？担当就是责任！',
    '没有调查，就没有发言权——这是一条铁律。',
    '百年大计，教育为本；教育大计，教师为本。',
    '把权力关进制度的笼子里，把纪律和规矩挺在前面。',
    '一定要好好地想，好好地干，好好地过日子。',
    '这个的的确确是个难题，的的确确要下功夫。',
    '了了心愿，就要了却烦恼。',
    '年年岁岁花相似，岁岁年年人不同。',
    '主要要抓好三件事，重要的是落实。',
    '和和气气、和和美美过日子。',
    '研究了了解到的情况。',
    '他的的士停在门口。',
    '推进法治建设，也总结法制建设的历史。',
    '积极发挥作用，充分发挥优势。',
    '做为民服务的公仆，做为官一任、造福一方的干部。',
    '发布署名文章，颁布署有姓名的文告。',
    '群众反应强烈、反应热烈的问题要优先解决。',
  ],
};

/** Lines of their own. */
const LINES: readonly string[] = ['政 府 工 作 报 告', '王　明　　李建国　　欧阳文', '张　三　　男　　1970年生'];

const TAIL = ['请各单位认真抓好落实。'];
const FRAMES: Record<string, (body: string) => string> = {
  speech: (body) => ['在全市工作会议上的讲话', '', '同志们：', body, ...TAIL, '谢谢大家！'].join('\n'),
  document: (body) =>
    [
      ...['××市人民政府办公室关于开展检查的通知', '×政办发〔2026〕1号', '各县（市、区）人民政府：', body, ...TAIL],
      ...['特此通知。', '××市人民政府办公室', '2026年3月5日'],
    ].join('\n'),
};

/** What rules would change in the paragraph, as `code: what they would do`. */
function changes(text: string, body: string): string[] {
  const start = text.indexOf(body);
  const end = start + body.length;
  return runRules(parseOutline(text))
    .filter(({ span }) => span.start < end && span.end > start)
    .flatMap(({ code, fixes }) => fixes.map((fix) => `${code}: ${english(fix.title)}`));
}

const SENTENCE_LIST = Object.entries(SENTENCES).flatMap(([group, list]) => list.map((text) => [group, text] as const));

describe.each(Object.keys(FRAMES))('in a %s', (kind) => {
  const frame = FRAMES[kind]!;

  test('the frame is of its kind, and nothing in it is to be fixed', () => {
    const outline = parseOutline(frame('大家都来了。'));
    expect(outline.kind).toBe(kind);
    expect(runRules(outline).flatMap(({ code, fixes }) => fixes.map(() => code))).not.toContain('punct-halfwidth');
  });

  test.each(SENTENCE_LIST)('%s: %s', (_group, sentence) => {
    expect(changes(frame(sentence), sentence)).toEqual([]);
  });

  test.each(SENTENCE_LIST)('%s, in mid-paragraph: %s', (_group, sentence) => {
    const body = `大家要看到，形势总体向好。${sentence}这些都要记住。`;
    expect(changes(frame(body), body)).toEqual([]);
  });

  test.each(LINES)('a line of its own: %s', (line) => expect(changes(frame(line), line)).toEqual([]));

  test('fix all changes nothing in all of them together', () => {
    const text = frame(SENTENCE_LIST.map(([, sentence]) => sentence).join('\n'));
    const edits = safeEdits(parseOutline(text), { rules: {} });
    expect(edits && applyEdits(text, edits)).toBeUndefined();
  });
});

test('a spaced title stays', () => {
  const text =
    '政 府 工 作 报 告\n——2026年1月20日在市人民代表大会上\n\n各位代表：\n现在，我代表市人民政府作报告。\n谢谢大家！';
  expect(changes(text, '政 府 工 作 报 告')).toEqual([]);
});

test.each(['在3月5号召开。', '增长８％。', '请看（2018)年的材料。'])(
  'what is wrong is seen in the same place: %s',
  (sentence) => {
    expect(changes(FRAMES.speech!(sentence), sentence)).not.toEqual([]);
  },
);

test('sixty forms at least', () => expect(SENTENCE_LIST.length + LINES.length).toBeGreaterThanOrEqual(60));
